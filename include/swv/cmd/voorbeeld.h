/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_VOORBEELD_H
#define SWV_CMD_VOORBEELD_H

#include "swv/cmd/command.h"

/*
 * Lays the files of share/examples/NAME in dir, which must not hold anything
 * yet.  In a file called x.in the marks @JAAR@, @JAAR+1@, @JAAR-2@ … become
 * school years counted from the one of today, @DAG@, @DAG+7@, @DAG-30@ … days
 * as 2026-11-22 counted from today, and it loses its ".in".
 */
enum swv_err voorbeeld_leg(
    const struct opdracht *o, const char *name, const char *dir, struct fault *fault);

/* Makes and fills the database there: structure, plans, records, and what the year brought so far. */
enum swv_err voorbeeld_vul(
    struct opdracht *o, const char *dir, struct faults *faults, struct session *out);

/* Removes a folder that voorbeeld_leg filled, with everything in it. */
void voorbeeld_ruim(const char *dir);

#endif
