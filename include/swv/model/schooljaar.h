/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_SCHOOLJAAR_H
#define SWV_MODEL_SCHOOLJAAR_H

#include <stdbool.h>

#include "swv/model/kalenderregels.h"

/*
 * A school year is the calendar year in which it begins: 2023 is 2023-2024.
 * begin is its first day, of the association file; not given means 1 August
 * (WPO art. 1).  29 February counts as the 28th in an ordinary year.
 */
#define SCHOOLJAAR_MIN 1900
#define SCHOOLJAAR_MAX 2198

/* The first and last day are cut off at those of the calendar, DATE_MIN and DATE_MAX. */
int schooljaar_of(swv_date d, struct maanddag begin);
swv_date schooljaar_first(int schooljaar, struct maanddag begin);
swv_date schooljaar_last(int schooljaar, struct maanddag begin);

/* Whether a day lies in the school years van to tot, "2026-2027" each, or at most a year outside:
 * a plan runs on, but not further.  true when they are no school years. */
bool schooljaren_rond(const char *van, const char *tot, struct maanddag begin, swv_date d);

/* Trimester 1 … 3 of d: four months each, counted from the begin of the school year. */
int schooljaar_trimester(swv_date d, struct maanddag begin);

/* "2023-2024"; returns buf. */
char *schooljaar_format(int schooljaar, char buf[10]);
/* "2023-2024", "2023/2024" or "23-24", the two years consecutive.  False when it is none. */
bool schooljaar_parse(const char *s, int *out);

/* "08-01" is 1 August; 29 February exists.  False when there is no such day. */
bool maanddag_parse(const char *s, struct maanddag *out);
/* That day in the given year, the 28th for 29 February of an ordinary one. */
swv_date maanddag_in(struct maanddag md, int jaar);

#endif
