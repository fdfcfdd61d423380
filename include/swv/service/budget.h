/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_BUDGET_H
#define SWV_SERVICE_BUDGET_H

#include "swv/service/werk.h"

/*
 * Budgets, their parts and what is booked on them.  The amounts of parts that follow from
 * the whole (a percentage, pupils) are stored, and move in the transaction in which the whole
 * or one of them changes (model/verdeling.h); what was booked on a part stays where it is.
 */

/* For voorbereid.c: what is filled in, and what cannot be. */
enum swv_err budget_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err tarief_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err boeking_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err reserve_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

/* The parts of a budget, in the order of their ids; at most 2000, owned by the caller. */
enum swv_err budget_delen(struct session *s, const char *id, struct fault *fault, struct recs *out);
/* Whether the amount of a part follows from that of its whole. */
bool budget_volgt_geheel(const struct rec *budget);

/* After a record of any kind was stored (before NULL: a new one; after NULL: it goes): of a budget
 * its parts, and those beside it; of a tarief the budgets that go by it. */
enum swv_err budget_volg(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault);

/* The parts of a budget that goes, before it. */
enum swv_err budget_neem_mee(struct werk *werk, const struct rec *budget, struct fault *fault);

/*
 * How many pupils a gebied or bestuur has on the teldatum, or with kind NULL the whole
 * association: by the last count up to that day (DATE_NONE: today), else what the association
 * file says of it, else of its schools; none when it is no longer active.  Only those in
 * regular schools (seed 003, 10.3.1: the money of werkgebieden is for those; so and vso have
 * their own, 10.3.2).
 */
enum swv_err budget_leerlingen(struct session *session, const struct kind *kind, const char *id,
    swv_date teldatum, struct fault *fault, int64_t *out);

/* Counts the pupils of a budget that is shared out again, and its parts with them; one act, that can
 * be undone.  What is booked on a part stays. */
enum swv_err budget_verdeel(struct session *session, const char *id, struct fault *fault);

/* Whether sharing it out anew would give other numbers of pupils than its parts have. */
enum swv_err budget_verouderd(
    struct session *session, const struct rec *budget, struct fault *fault, bool *out);

#endif
