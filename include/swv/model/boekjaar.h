/* SPDX-License-Identifier: EUPL-1.2 */
/* The year that money is of: a calendar year, a school year, or several years together. */
#ifndef SWV_MODEL_BOEKJAAR_H
#define SWV_MODEL_BOEKJAAR_H

#include <stdbool.h>

#include "swv/model/schooljaar.h"

enum boekjaar_soort {
	BOEKJAAR_KALENDER, /* "2026" */
	BOEKJAAR_SCHOOL,   /* "2026-2027": accounts by school years are seed 003, 10.1 */
	BOEKJAAR_MEER,     /* "2019-2025": seed 000, 5, has one sum for all years of its plan */
};

struct boekjaar {
	enum boekjaar_soort soort;
	int van, tot; /* as written; of a calendar year the same twice */
};

/* The years of one budget at the most. */
#define BOEKJAAR_JAREN 20

/* Reads one of the three; false: it is none.  A school year may be written short, "26-27". */
bool boekjaar_parse(const char *text, struct boekjaar *out);

/*
 * The day on which pupils were counted for a year: 1 February of the year before (seed 003,
 * 10.3.2: the count of 1 February 2022 is for 2023; seed 004: that of 1-2-2025 for 2026); for a
 * school year the 1 February before it begins; for several years that of the first.  DATE_NONE
 * when it is no year.
 */
swv_date boekjaar_teldatum(const char *text);

/* The first and the last day, where school years begin on that day; false: it is no year.
 * Several years are calendar years. */
bool boekjaar_dagen(const char *text, struct maanddag begin, swv_date *eerste, swv_date *laatste);

#endif
