/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_BOOMRIJ_H
#define SWV_TUI_BOOMRIJ_H

#include "swv/service/lezen.h"
#include "swv/tui/facet.h"
#include "swv/tui/venster.h"

/*
 * The rows of the tree of plans, as a source for a list: all nodes that are not
 * folded away, or, when something is looked for, what was found with everything
 * above it.
 */
struct boomrij {
	struct tak tak;
	char *wie; /* names; of one that waits: on whom */
};

struct boomrijen {
	struct session *session;
	int open_depth; /* nodes higher than this are open, but for these */
	char **gewisseld;
	size_t n, cap;
	char *zoek; /* NULL: nothing is looked for */
	const struct facet *facet;
	struct pads gevonden;   /* what matches, and what stands above it */
	struct boomrij *eerste; /* the first node that matches itself; NULL: none */
	size_t raak; /* nodes that match and are shown, not counting what stands above them */
	bool meer;   /* there are more of a kind than are shown */
};

void boomrijen_init(struct boomrijen *b, struct session *session);
void boomrijen_fini(struct boomrijen *b);

/* What is looked for; "" and a facet that is off: everything. */
void boomrijen_zoek(struct boomrijen *b, const char *text);
void boomrijen_facet(struct boomrijen *b, const struct facet *facet);
void boomrijen_lees(struct boomrijen *b); /* what was found, anew */

/* The first row that was found for itself, not for what hangs under it; NULL: none.  Borrowed. */
const struct boomrij *boomrijen_eerste(const struct boomrijen *b);

bool boomrijen_is_open(const struct boomrijen *b, const struct tak *tak);
/* Folds or unfolds; false when it was so already or has nothing under it. */
bool boomrijen_vouw(struct boomrijen *b, const struct tak *tak, bool open);
void boomrijen_vouw_alles(struct boomrijen *b); /* all open, or back to how it began */
/* Unfolds all that hides the node with this id. */
void boomrijen_toon(struct boomrijen *b, const char *id);
/* A node went from this pad to that one, where a brother may have stood, that is at van now. */
void boomrijen_verhuisd(struct boomrijen *b, const char *van, const char *naar);
/* A row for the node with this id, or NULL; boomrij_free. */
struct boomrij *boomrijen_met(struct boomrijen *b, const char *id);
/* The row that this one hangs under, or NULL; boomrij_free. */
struct boomrij *boomrijen_boven(struct boomrijen *b, const struct tak *tak);
void boomrijen_tel(struct boomrijen *b, struct str *out);

/* What struct bron asks. */
enum swv_err boomrijen_load(
    struct boomrijen *b, const struct bron_vraag *ask, struct rijen *out, struct fault *fault);
void *boomrijen_find(struct boomrijen *b, const void *row);
/* What stands before an action: "[x] " gereed, "[.] " bezig, "[-] " vervallen, "[>] "
 * doorgeschoven, "[ ] " open. */
const char *boomrij_vakje(const char *status);
/* What stands before the title of any node: that, or what tells an indicator or a risk; "". */
const char *boomrij_teken(const struct tak *tak);
const char *boomrij_id(const void *row);
void boomrij_free(void *row);

#endif
