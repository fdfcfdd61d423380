/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_MOMENT_H
#define SWV_MODEL_MOMENT_H

#include <stdbool.h>

#include "swv/base/str.h"

/* The fixed moment of a body: a weekday, a time, or both (seed 001, chapter 4). */
struct moment {
	int dag;   /* enum weekday; -1 when there is no fixed one */
	int begin; /* minutes since midnight; -1 when there is no fixed time */
	int eind;  /* after begin; -1 when it is not known */
};

/* Reads "ma 14:00-16:00", "ma 19:30", "14:00-16:00", "ma"; days in full too. */
bool moment_parse(const char *text, struct moment *out);
void moment_format(const struct moment *m, struct str *out); /* "ma 14:00-16:00" */

#endif
