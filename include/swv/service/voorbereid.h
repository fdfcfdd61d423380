/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_VOORBEREID_H
#define SWV_SERVICE_VOORBEREID_H

#include "swv/service/werk.h"

/*
 * Completes a record before it is checked and stored: what the program fills
 * in by itself (ids, the school year of a day, who ticked and when).  before is
 * NULL for a new one.
 */
enum swv_err voorbereid(
    struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault);

/* Without a day the precisie says so (as the word without), with one it cannot. */
void voorbereid_precisie(struct rec *rec, const char *day, const char *without);

/* Gereed has a day, that has been, and a name; what is open again loses them. */
enum swv_err voorbereid_status(
    const struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

/* The plan and the place of a node. */
enum swv_err voorbereid_knoop(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

#endif
