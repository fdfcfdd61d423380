/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_DATUM_TOON_H
#define SWV_MODEL_DATUM_TOON_H

#include "swv/base/date.h"

/* Room for each text below, its NUL included. */
#define DATUM_MAX 32

/* Names in small letters, static; an empty text for a number that is none. */
const char *maand_naam(int maand);        /* 1 is "januari" */
const char *maand_kort(int maand);        /* 3 is "mrt" */
const char *weekdag_naam(enum weekday w); /* "maandag" */
const char *weekdag_kort(enum weekday w); /* "ma" */

/* Dates for people; each writes into buf and returns it, an empty text for DATE_NONE. */
char *datum_toon(swv_date d, char buf[DATUM_MAX]);      /* "24-11-2026" */
char *datum_toon_kort(swv_date d, char buf[DATUM_MAX]); /* "di 24-11" */
char *datum_toon_lang(swv_date d, char buf[DATUM_MAX]); /* "di 24 november 2026" */

/* A moment that has been: "vandaag 14:03", "gisteren 09:15", "di 24-11-2026 14:03". */
char *datum_toon_moment(swv_date d, int minuut, swv_date vandaag, char buf[DATUM_MAX]);

/* How far off, for a list: "vandaag", "morgen", "over 5 d", "3 d te laat" (calendar days). */
char *datum_toon_relatief(swv_date d, swv_date vandaag, char buf[DATUM_MAX]);

/* Whether a day and month alone would be taken for another year: it is more than 6 months back, or
 * more than 11 months ahead. */
bool datum_vraagt_jaar(swv_date d, swv_date vandaag);

/* By when, for a narrow column: "3 d te laat", "vandaag", "morgen", then the day: "di 24-11", or
 * "29-11-2029" when the year must be told. */
char *datum_toon_termijn(swv_date d, swv_date vandaag, char buf[DATUM_MAX]);

#endif
