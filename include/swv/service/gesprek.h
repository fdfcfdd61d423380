/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_GESPREK_H
#define SWV_SERVICE_GESPREK_H

#include "swv/service/werk.h"

/*
 * Talks, visits, what was found there, and requests: what the program fills in.
 * For voorbereid.h.
 */

/* Its id, its name, the board and area of its school, and the day on which it was held.
 * SWV_EIMPOSSIBLE when that day has yet to come. */
enum swv_err gesprek_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err bezoek_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
/* Its id, and its status: a strong point has none, another is open until it was put right. */
enum swv_err bevinding_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
/* As a talk, with the day of the answer. */
enum swv_err verzoek_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

#endif
