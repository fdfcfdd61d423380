/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_AFREKENING_H
#define SWV_SERVICE_AFREKENING_H

#include "swv/service/session.h"
#include "swv/store/lijst.h"

/*
 * What each bestuur gets in a month (seed 003, 10.3.1: the amount per pupil is paid out each month,
 * and arrangementen are settled with the boards by the month):
 *   - of each budget of the bestuur a twelfth, so that the twelve months of its year are the
 *     whole amount to the cent (verdeling_termijn); a budget or part with a day on which it is
 *     paid out comes whole in the month of that day;
 *   - of each arrangement that was given to a school of the bestuur its share of the months
 *     from its first day to its last; that of the
 *     beschikking where it has none; one without either comes whole in its first month, and
 *     one that ended early stops after the month in which it did.
 * The months of arrangementen are told to who may count them all; the numbers of those alone that
 * the session may see.  Records of kind afrekening, one for each bestuur, in the order of their ids.
 */

/* For berekend.c. */
enum swv_err afrekening_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out);
enum swv_err afrekening_een(
    struct session *session, const char *id, struct fault *fault, struct rec **out);

#endif
