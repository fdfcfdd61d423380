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

/* Of the places whose first term ended in a period: how many, and how many were made longer then
 * (seed 004, general targets: at most 25 % at the OPDC). */
struct plaatsing_deel {
	int64_t n, verlengd;
};

/* Counts the place in when its first term ended from van to tot, both included. */
void plaatsing_tel(
    const struct rec *plaatsing, swv_date van, swv_date tot, struct plaatsing_deel *deel);
/* The part that was made longer, in hundredths of a per cent (2500 is 25 %), rounded; -1: none ended. */
int64_t plaatsing_deel_verlengd(const struct plaatsing_deel *deel);
/* Whether that is more than verlengd_hoogstens of the soort; false when it sets no most. */
bool plaatsing_te_vaak_verlengd(const struct plaatsing_deel *deel, const struct rec *soort);

#endif
