/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_DOORSCHUIVEN_H
#define SWV_SERVICE_DOORSCHUIVEN_H

#include "swv/service/session.h"

/*
 * What is unfinished goes on in a later plan: the action stays where it was, with
 * status doorgeschoven and the reason, and one that follows it (vervolg_van) stands
 * in the other plan, as many years later.
 */

/* Where what hangs under this node, or the action itself, would go on: in the next plan of the same
 * vorm, under what the node above it became there, else right under that plan.  Owned by the
 * caller; NULL: there is no next plan. */
enum swv_err doorschuiven_voorstel(
    struct session *session, const char *id, struct fault *fault, char **naar);

/*
 * Takes the action, or of any other node every unfinished action under it, on under naar; of several
 * each goes under what its own place became in that plan, and under naar when it has none.  All of
 * it is one act.  *n: how many.  SWV_EIMPOSSIBLE when there is nothing unfinished, or naar is in
 * the same plan; SWV_EREQUIRED without a reason.
 */
enum swv_err doorschuiven(struct session *session, const char *id, const char *naar,
    const char *reden, struct fault *fault, int *n);

#endif
