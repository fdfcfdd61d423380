/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_CONTROLE_H
#define SWV_STORE_CONTROLE_H

#include "swv/base/str.h"
#include "swv/store/store.h"

/* One thing that was looked at. */
struct controle {
	char *wat;     /* Dutch */
	char *uitslag; /* what was found */
	bool goed;
};

struct controles {
	struct controle *items;
	size_t n, cap;
};

void controles_add(struct controles *c, const char *wat, bool goed, const char *uitslag);
void controles_fini(struct controles *c);

/* What stands in the database beside what the steps make ("trigger x hoort er niet"), is changed in it
 * or gone from it; nothing when it has just their form. */
enum swv_err store_vreemd(struct store *store, struct fault *fault, struct str *out);

/*
 * Looks the database through: the library and its journal, the form, the pages
 * (integrity_check), the references, the chain of the logboek, whose the files
 * are and who can reach them.  What is wrong is a row, no error; an error is that it could
 * not be looked at.  Reads all of it; writers wait meanwhile.
 */
enum swv_err store_controle(struct store *store, struct fault *fault, struct controles *out);

#endif
