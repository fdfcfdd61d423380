/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_UITLEG_H
#define SWV_MODEL_UITLEG_H

#include "swv/base/str.h"
#include "swv/model/norm.h"
#include "swv/model/rec.h"

/*
 * How the length of a termijn stands in it: the norm with its extension, whether
 * the Algemene termijnenwet applies, and how many days it stood still.  False when
 * its day follows from no norm.
 */
bool termijn_norm(const struct rec *termijn, struct norm_loop *out);

/*
 * Appends one sentence that tells how a termijn came to its day: from which fact it
 * counts, how long, what was passed over, which law moved it, to which day, and whether
 * it was met in time.  It counts again from the facts in the termijn by the rules
 * of the calendar, and says so when the day is another than that by now.
 */
void termijn_uitleg(
    const struct rec *termijn, const struct kalenderregels *regels, struct str *out);

#endif
