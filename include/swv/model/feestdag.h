/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_FEESTDAG_H
#define SWV_MODEL_FEESTDAG_H

#include <stdbool.h>

#include "swv/model/kalenderregels.h"

#define FEESTDAGEN_MAX 12 /* no year has more of them */

/* A day with a name.  Erkend: the Algemene termijnenwet counts it as a feestdag (art. 3). */
struct feestdag {
	swv_date dag;
	const char *naam; /* static */
	bool erkend;
};

/* Easter Sunday of a year from 1900 to 2199. */
swv_date pasen(int jaar);

/*
 * The holidays of one calendar year, in order of date, without the equalised
 * days; returns how many.  Two may fall on one day (Hemelvaart on 5 May).
 */
size_t feestdagen_jaar(int jaar, struct feestdag out[FEESTDAGEN_MAX]);

/* What d is called, NULL for an ordinary day; equalised days by the name the file gives. */
const char *feestdag_naam(const struct kalenderregels *regels, swv_date d);

/*
 * True for a day that art. 3 of the Algemene termijnenwet names (Goede Vrijdag
 * and each 5 May included) or that regels say was equalised with one.
 */
bool feestdag_erkend(const struct kalenderregels *regels, swv_date d);

#endif
