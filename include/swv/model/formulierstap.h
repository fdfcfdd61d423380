/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_FORMULIERSTAP_H
#define SWV_MODEL_FORMULIERSTAP_H

#include "swv/model/rec.h"

/*
 * How a form goes from the board to the association (DESIGN 6): it is filled in,
 * approved for the board by somebody's name and function, handed in, and then
 * accepted or given back with a reason.
 */

/* Whether answers may be changed: nobody changes what was handed in. */
bool formulier_is_open(const struct rec *formulier);

/* The statuses that the form may go to, separated by blanks; goedkeuring: its soort asks that the
 * board approves it first. */
const char *formulier_stappen(const char *status, bool goedkeuring);

/* "geef het eerst terug, met de reden": what is advised when a form must come on that status first;
 * NULL when that follows from what is filled in. */
const char *formulier_raad(const char *status);

/*
 * Brings the form where its status says: the day of the step, what no longer
 * holds.  before NULL: a new one, that may begin anywhere.  A nulmelding hands the
 * form in by itself.  SWV_EIMPOSSIBLE, saying what must come first;
 * SWV_EREQUIRED, saying what is missing: for goedgekeurd_bestuur who and in what
 * function, for teruggegeven the reason; and for a day that is still to come.
 */
enum swv_err formulier_stap(const struct rec *before, struct rec *after, bool goedkeuring,
    swv_date vandaag, struct fault *fault);

#endif
