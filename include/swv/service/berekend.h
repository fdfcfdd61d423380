/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_BEREKEND_H
#define SWV_SERVICE_BEREKEND_H

#include "swv/service/session.h"
#include "swv/store/lijst.h"

/*
 * Kinds without a table (KIND_COMPUTED): their records are made when they are asked for, by
 * the row of their kind.  They are few, so they come whole.
 */

/* The records that the query asks for, in its order; owned by the caller. */
enum swv_err berekend_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out);
/* The one with this id; SWV_ENOTFOUND when there is none. */
enum swv_err berekend_een(struct session *session, const struct kind *kind, const char *id,
    struct fault *fault, struct rec **out);

/*
 * For who makes them: moves those of all that the filters ask for to out, in the order of the
 * query, and lets go of the others.  Filters on these fields (separated by blanks) were seen to
 * before; words gives the text in which words are looked for.
 */
void berekend_kies(struct session *session, const struct query *query, const char *gezien,
    void (*words)(struct session *session, const struct rec *rec, struct str *out),
    struct recs *all, struct recs *out);

#endif
