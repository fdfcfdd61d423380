/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_PLAATSING_H
#define SWV_MODEL_PLAATSING_H

#include "swv/model/kalenderregels.h"
#include "swv/model/rec.h"

/*
 * How long a temporary place may be, by its plaatsingsoort (the association's own
 * table), and which part of them was made longer.  All days are "tot en met": a
 * place of 6 maanden from 1 September lasts to the last of February.
 */

/* The last day of a place that begins on van and is as long as the soort allows; DATE_NONE: it does
 * not say. */
swv_date plaatsing_laatste(
    const struct kalenderregels *regels, const struct rec *soort, swv_date van);
/* The last day once it is made longer, after tot, as much as may be; DATE_NONE: it may not. */
swv_date plaatsing_verlengbaar(
    const struct kalenderregels *regels, const struct rec *soort, swv_date tot);
/* The first day that can be the last; DATE_NONE: any can. */
swv_date plaatsing_minstens(
    const struct kalenderregels *regels, const struct rec *soort, swv_date van);

/* Which field of a TLV or plaatsing says from when on there is a place; NULL: of no other kind. */
const char *plaats_begin(const struct kind *kind);
/* Whether a child waits for a place on that day (seed 003, 11.5: the waiting list): it is on the list,
 * the place has not begun, and what it was asked with was not refused and holds still. */
bool plaats_wacht(const struct rec *rec, swv_date dag);
/* Whether a place must be found yet: it waits today, and none is there to come. */
bool plaats_zoekt(const struct rec *rec, swv_date vandaag);

#endif
