/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DOSSIERFEITEN_H
#define SWV_TUI_DOSSIERFEITEN_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/* What a dossier tells, a line of text for each fact or for some that belong together; facts that
 * are not there are left out. */
struct feit {
	char *label, *text;
};

struct feiten {
	struct feit *items;
	size_t n, cap;
};

/* Adds those of the dossier, in the order in which its kind tells them. */
void dossierfeiten_lees(struct session *session, const struct rec *dossier, struct feiten *out);
void dossierfeiten_fini(struct feiten *feiten);

/* Adds the value of a field as people say it; nothing when it has none. */
void dossierfeit_tekst(
    struct session *session, const struct rec *rec, const char *field, struct str *out);

#endif
