/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_REEKS_H
#define SWV_SERVICE_REEKS_H

#include "swv/service/werk.h"

/*
 * A series of meetings makes them, and keeps those in hand that nobody touched
 * and that are still to come (today too).  What was touched, held or is past
 * stays as it is.
 */

/* For voorbereid.h: its name. */
enum swv_err reeks_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

/* After the series was stored: its meetings are made (before NULL), or follow it. */
enum swv_err reeks_volg(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault);

/* Before the series goes: its meetings that nobody touched go along. */
enum swv_err reeks_neem_mee(struct werk *werk, const struct rec *reeks, struct fault *fault);

/* Before a meeting is thrown away: its series does not make it again. */
enum swv_err reeks_sla_over(struct werk *werk, const struct rec *vergadering, struct fault *fault);

#endif
