/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_VELDEN_H
#define SWV_CMD_VELDEN_H

#include "swv/cmd/command.h"
#include "swv/model/rec.h"

/* Fills in what the options give: of a list all that were given, of another field the last. */
enum swv_err velden_in_rec(
    const struct opdracht *o, struct rec *rec, swv_date today, struct fault *fault);

/*
 * A command of which the first word says what it does.  Finds that row and looks
 * at the number of words after it; NULL after telling how the command is used.
 */
struct deelopdracht {
	const char *naam;
	int min, max;       /* words after it; max -1: any */
	unsigned options;   /* that it takes of those of the command */
	bool zonder_sessie; /* opens one itself */
	int (*run)(struct opdracht *o, struct session *session);
};

int deelopdracht_run(
    const struct command *command, const struct deelopdracht *rijen, size_t n, struct opdracht *o);

#endif
