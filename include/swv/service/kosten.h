/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_KOSTEN_H
#define SWV_SERVICE_KOSTEN_H

#include "swv/service/session.h"
#include "swv/store/lijst.h"

/*
 * What budgets have, and what was spent, for each kostensoort in each year (seed 003, 3.2).  A part
 * counts for its own kostensoort and no longer for that of its whole, so each cent is counted
 * once.  Records of kind kosten: by year, then baten or lasten, then in the order of the
 * kostensoorten; of at most 20000 budgets.
 */

/* For berekend.c. */
enum swv_err kosten_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out);
enum swv_err kosten_een(
    struct session *session, const char *id, struct fault *fault, struct rec **out);

#endif
