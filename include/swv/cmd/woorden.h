/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_WOORDEN_H
#define SWV_CMD_WOORDEN_H

#include "swv/cmd/command.h"
#include "swv/store/lijst.h"

/* The words of a command: KIND, FIELD=VALUE and FILTER, from the line or from stdin. */

struct woordenlijst {
	char **items;
	size_t n, cap;
	size_t open; /* the first so many stood on the command line, for all to see */
};

/*
 * The words of o from number first on.  When the last is "-" the lines of stdin
 * are words too; "\n" in such a line stands for a line end.  SWV_ETOOLONG when
 * stdin gives over 1 MiB.
 */
enum swv_err woorden_lees(
    const struct opdracht *o, int first, struct fault *fault, struct woordenlijst *out);
void woorden_fini(struct woordenlijst *woorden);

/* Every FIELD=VALUE into rec.  A personal field that stood on the command line is refused. */
enum swv_err woorden_in_rec(const struct woordenlijst *woorden, struct rec *rec, bool adding,
    swv_date today, struct fault *fault);

/*
 * Every FILTER into query: name=value, van=, tot=, schooljaar=, sorteer=, and
 * free words to search for.
 */
enum swv_err woorden_in_query(const struct woordenlijst *woorden, struct session *session,
    struct query *query, struct fault *fault);

#endif
