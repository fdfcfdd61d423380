/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_FORMULIERPERIODE_H
#define SWV_MODEL_FORMULIERPERIODE_H

#include <stdbool.h>

#include "swv/model/kalenderregels.h"
#include "swv/model/rec.h"

/*
 * The stretch of time that a form is about: a school year, a calendar year or a
 * quarter, as its formuliersoort says (periode).  The codes of one soort are in
 * order as texts: "2017-2018", "2026", "2026-K1".
 */
struct formulierperiode {
	int nr; /* one more is the next */
	swv_date eerste, laatste;
	char code[10];
};

/* soort is the id of a choice of formuliersoort.periode; begin the first day of the school year. */
void formulierperiode_op(
    const char *soort, int nr, struct maanddag begin, struct formulierperiode *out);
/* The one that day lies in. */
void formulierperiode_van(
    const char *soort, swv_date day, struct maanddag begin, struct formulierperiode *out);
/* False when code is none of that soort, as it must be written. */
bool formulierperiode_lees(
    const char *soort, const char *code, struct maanddag begin, struct formulierperiode *out);
/* "een schooljaar als 2026-2027": how a period of the soort is written. */
const char *formulierperiode_vorm(const char *soort);

/* Whether what begins with vanaf and ends with tot (either may be "") holds in the period. */
bool formulierperiode_geldt(const char *vanaf, const char *tot, const char *periode);

/*
 * The last day to hand the form of that period in, as the formuliersoort has it:
 * binnen a while after the period, or on a day of the year that is the first one
 * after it, or (tijdens) the first in it.  "voor" a day is the day before it.  Such
 * days never move on (DESIGN 5).
 */
swv_date formulier_uiterlijk(const struct rec *soort, const struct formulierperiode *periode,
    const struct kalenderregels *regels);

#endif
