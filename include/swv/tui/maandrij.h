/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_MAANDRIJ_H
#define SWV_TUI_MAANDRIJ_H

#include "swv/service/lezen.h"
#include "swv/tui/venster.h"

/* Records in the order of their days, read a page at a time: each row knows whether it is the first
 * of its month.  A screen's row begins with its struct maandrij. */
struct maandrij {
	struct rij rij;
	bool first;
};

struct maandbron {
	struct session *session;
	const char *day; /* the field that tells the month */
	void (*query)(void *arg, struct query *query);
	/* Makes a row, which takes what rij holds. */
	void *(*row)(void *arg, struct rij rij);
	void *arg;
};

/* For struct bron. */
enum swv_err maandrij_load(const struct maandbron *b, const struct bron_vraag *ask,
    struct rijen *out, struct fault *fault);
const char *maandrij_id(const void *row);

/* The first row of the list of which that field (0: the id) is text; NULL: there is none.  Owned. */
void *maandrij_met_text(const struct maandbron *b, int field, const char *text);
/* The first row from that day on. */
void *maandrij_vanaf(const struct maandbron *b, swv_date day);

/* Lets go of what struct maandrij holds, not of the row. */
void maandrij_fini(struct maandrij *row);

#endif
