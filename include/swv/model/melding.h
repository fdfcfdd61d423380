/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_MELDING_H
#define SWV_MODEL_MELDING_H

#include "swv/base/err.h"
#include "swv/base/str.h"

/*
 * The one place where an error with its facts becomes a Dutch sentence: what is
 * wrong, where, and what to do.  Text from outside is made visible, never
 * obeyed.  Begins with "file:line: " when the fault has a place.
 */
void melding(const struct fault *fault, struct str *out);

/* The exit status that belongs to an error: 0 done, 1 failed, 2 wrong use, 3 no right,
 * 4 changed meanwhile by another. */
int melding_exit(enum swv_err err);

/* The reason behind an errno, in Dutch as far as it is a common one; fits in SWV_EFILE. */
const char *melding_reden(int error);

#endif
