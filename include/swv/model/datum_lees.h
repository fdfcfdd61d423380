/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_DATUM_LEES_H
#define SWV_MODEL_DATUM_LEES_H

#include "swv/base/err.h"
#include "swv/model/kalenderregels.h"

/*
 * Reads a date as people type it, seen from vandaag; letters may be capitals:
 *
 *   12-3  12-03-2027  12/3/27  12.3.2027  2027-03-12  12 mrt  12 maart 2027
 *   vandaag  morgen  overmorgen  gisteren  eergisteren
 *   ma  maandag       the next one, today not included
 *   vorige ma         the last one, today not included
 *   di 24-11          that day, which must be a Tuesday
 *   +2w  -3d  +1m  +1j  +5wd  +10 schooldagen      from today; wd are werkdagen
 *
 * Without a year it is the one day with that day and month in the year that
 * ends nine months from today: what is to come within nine months, else what has just
 * been.  Two digits are a year of this century.
 *
 * SWV_EDATE, with a hint that tells the right form (or weekday), when it cannot
 * be read, is no day that exists or lies outside 1900 … 2199; SWV_EREQUIRED when
 * empty.  fault->what is "datum": the caller puts the name of its field there.
 */
enum swv_err datum_lees(const struct kalenderregels *regels, swv_date vandaag, const char *tekst,
    swv_date *out, struct fault *fault);

#endif
