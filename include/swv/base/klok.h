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
	/* The day, and the minutes since midnight, of a UTC moment in Europe/Amsterdam; NULL: as
	 * in UTC. */
	void (*plaats)(int64_t utc, swv_date *dag, int *minuut);
};

static inline swv_date
klok_vandaag(const struct klok *klok)
{
	return klok->given != DATE_NONE ? klok->given : klok->civil();
}

/* What the clock on the wall said at a UTC moment. */
static inline void
klok_plaats(const struct klok *klok, int64_t utc, swv_date *dag, int *minuut)
{
	const int64_t minutes = utc / 60000000 - (utc % 60000000 < 0);

	if (klok->plaats) {
		klok->plaats(utc, dag, minuut);
		return;
	}
	*dag = (swv_date)(minutes / 1440 - (minutes % 1440 < 0));
	*minuut = (int)(minutes - (int64_t)*dag * 1440);
}

/* The UTC moment at which a day begins here. */
static inline int64_t
klok_begin(const struct klok *klok, swv_date dag)
{
	const int64_t day = (int64_t)dag * 1440;
	int64_t utc = day; /* minutes */

	for (int i = 0; i < 2; i++) { /* the second time as far from UTC as it is there */
		swv_date d;
		int minuut;

		klok_plaats(klok, utc * 60000000, &d, &minuut);
		utc -= (int64_t)d * 1440 + minuut - day;
	}
	return utc * 60000000;
}

static inline int64_t
klok_nu(const struct klok *klok)
{
	return klok->utc();
}

#endif
