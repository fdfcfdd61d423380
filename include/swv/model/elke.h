/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_ELKE_H
#define SWV_MODEL_ELKE_H

#include "swv/base/err.h"

/* How often an item of the kwaliteitskalender repeats; for herhaling.c only. */
enum elke_soort { ELKE_JAAR, ELKE_PER_JAAR, ELKE_MAAND, ELKE_KWARTAAL, ELKE_EENMALIG };

struct elke {
	enum elke_soort soort;
	int n; /* every n years, or n times a year; else 1 */
};

/* NULL and "" are "1 jaar".  SWV_ECHOICE when unreadable, SWV_ERANGE for a number out of bounds. */
enum swv_err elke_parse(const char *s, struct elke *out, struct fault *fault);

#endif
