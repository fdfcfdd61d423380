/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_SAMENLOOP_H
#define SWV_SERVICE_SAMENLOOP_H

#include "swv/service/werk.h"

/*
 * What else there is on the day and at the time of a meeting.  Only meetings
 * that are planned or were held count, on a day that is known; without an end
 * one takes an hour and a half.  None of it is a fault: it is told with
 * session_let_op.
 */

/* That the day is a feestdag, in a school holiday or in the weekend. */
void samenloop_dag(struct session *session, const struct rec *vergadering);

/* That one of its bodies, or a functie in one of them, has another meeting at that time. */
enum swv_err samenloop_tijd(struct werk *werk, const struct rec *vergadering, struct fault *fault);

/* Whether one of its bodies then has a meeting together with another body, of no series: that is
 * told, as the reason why there is none in its series. */
enum swv_err samenloop_samen(
    struct werk *werk, const struct rec *vergadering, struct fault *fault, bool *out);

/* All that is to be told of a meeting as it is stored, a line each; for a page, nothing is noted. */
void samenloop_lees(struct session *session, const struct rec *vergadering, struct str *out);

/* Whether there is anything to be told. */
bool samenloop_is(struct session *session, const struct rec *vergadering);

#endif
