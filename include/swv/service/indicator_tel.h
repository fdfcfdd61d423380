/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_INDICATOR_TEL_H
#define SWV_SERVICE_INDICATOR_TEL_H

#include "swv/service/cijfers_tel.h"

/*
 * The figures that indicators go by: those of every figure (cijfers.h), and some that
 * only indicators have.  Not for other layers.
 */

/* What is asked of one: the fields of an indicator, borrowed. */
struct indicator_vraag {
	const char *cijfer, *post, *eenheid;
};

/* Counts what these ask, for everybody alike, and hides what is too small.  telling_fini in any
 * case. */
enum swv_err indicator_telling(struct session *s, const struct periode *p,
    const struct indicator_vraag *vragen, size_t n, struct fault *fault, struct telling *out);

/* What it came to in the whole (0) or an area, in hundredths of its unit; false: nothing was
 * counted in.  *verborgen: it was, but may not be told. */
bool indicator_uitkomst(const struct telling *t, const struct indicator_vraag *vraag, size_t gebied,
    int64_t *out, bool *verborgen);

#endif
