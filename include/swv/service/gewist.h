/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_GEWIST_H
#define SWV_SERVICE_GEWIST_H

#include "swv/model/rec.h"
#include "swv/service/werk.h"

/*
 * SWV_EIMPOSSIBLE for a record of which was wiped who it is about (gewist_op), and
 * for what hangs on one: it is there for the figures alone, and stays as it is.
 */
enum swv_err niet_gewist(struct session *session, const struct rec *rec, struct fault *fault);

/* As niet_gewist, of a change to it.  A TLV outlives what tells who it is about: that it ended, why, or
 * how it goes on may still be said, which are days and choices. */
enum swv_err niet_gewist_anders(struct session *session, const struct rec *before,
    const struct rec *after, struct fault *fault);

/* Of the termijnen of a closed case only the one until when it is kept; counts it in *moved when it
 * moved to another day. */
enum swv_err bewaartermijn_zet(
    struct werk *werk, const struct rec *rec, struct fault *fault, int64_t *moved);

#endif
