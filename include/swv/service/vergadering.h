/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_VERGADERING_H
#define SWV_SERVICE_VERGADERING_H

#include "swv/service/werk.h"

/*
 * Meetings: what the program fills in of one, of its agenda points and its
 * decisions.  For voorbereid.h.
 */

/* Its id, its school year, and what its bodies tell: name, fixed moment, place and who calls it.
 * A day worth a look is told with session_let_op, unless the meeting follows from its series. */
enum swv_err vergadering_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
/* The next number on the agenda. */
enum swv_err agendapunt_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
/* The day of the meeting; its agenda point is one of that meeting. */
enum swv_err besluit_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

/* Something was hung on the meeting: its series leaves it as it is from then on.  "" is none. */
enum swv_err vergadering_raak(struct werk *werk, const char *id, struct fault *fault);

/* The bodies of a list of ids, those that exist; recs_fini them. */
enum swv_err organen_lees(
    struct werk *werk, const char *list, struct fault *fault, struct recs *out);
/* "OPR + CvT": what a meeting of these bodies is called when nobody says otherwise. */
void organen_naam(const struct recs *organen, struct str *out);

#endif
