/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TESTS_UNIT_KALENDER_H
#define SWV_TESTS_UNIT_KALENDER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "swv/base/date.h"

#define ROWS(table) (sizeof(table) / sizeof(*(table)))

/* The day of "2026-02-23"; NULL is none. */
static inline swv_date
dag(const char *iso)
{
	swv_date d = DATE_NONE;

	if (iso && !date_parse_iso(iso, &d))
		fail_msg("geen dag: %s", iso);
	return d;
}

/* Compares days as text, so that a failure can be read; label tells the row. */
static inline void
assert_dag(const char *label, swv_date found, const char *expected)
{
	char buf[11];

	if (strcmp(date_format_iso(found, buf), expected ? expected : "") != 0)
		fail_msg("%s: %s, verwacht %s", label, buf, expected ? expected : "geen dag");
}

#endif
