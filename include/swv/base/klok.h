/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_BASE_KLOK_H
#define SWV_BASE_KLOK_H

#include <stdbool.h>
#include <stdint.h>

#include "swv/base/date.h"

/*
 * The one source of "today" and "now".  main makes it; the session carries it;
 * nothing else reads a clock.  When today was given (a what-if date) it shifts
 * only the civil day: stamps in the logboek stay real UTC.
 */
struct klok {
	int64_t (*utc)(void);    /* microseconds since 1970 */
	swv_date (*civil)(void); /* the day in Europe/Amsterdam */
	swv_date given;          /* the day to pretend, or DATE_NONE */
};

static inline swv_date
klok_vandaag(const struct klok *klok)
{
	return klok->given != DATE_NONE ? klok->given : klok->civil();
}

static inline int64_t
klok_nu(const struct klok *klok)
{
	return klok->utc();
}

#endif
