/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DEELSCHERM_H
#define SWV_TUI_DEELSCHERM_H

#include "swv/tui/deelrij.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/rijbron.h"

/*
 * The state of a screen of lists: one of them is shown, and with more than one
 * their names stand above it, from which one goes to the next or chooses.
 */
struct deelscherm {
	struct rijbron heel;       /* its list is that of the screen; its rows are of a part that is
				    kept whole */
	struct deelrijen rows;     /* of a part that is read by pages */
	struct lijst_class class;  /* with the columns of the part */
	const struct deel **delen; /* owned; what they point to is not */
	size_t n;
	char **was;             /* the row that each part was left on; NULL: none yet */
	struct deelrij **items; /* of heel; owned */
	size_t n_items, cap_items;
	struct fault fault; /* of the last reading of heel */
};

/* Opens at the first of n parts that the user may see; for screen.open. */
void *deelscherm_open(struct tui *tui, const struct deel *delen, size_t n);
/* The same of parts that stand in files of their own. */
void *deelscherm_open_elk(struct tui *tui, const struct deel *const *delen, size_t n);
void deelscherm_close(struct view *view, struct tui *tui);
void deelscherm_draw(struct view *view, struct tui *tui, struct rect r);
void deelscherm_refresh(struct view *view, struct tui *tui);
/* What n makes in the part; NULL: the part does not say. */
const struct kind *deelscherm_makes(const struct view *view);

/* The part that is shown, and the record under the cursor (borrowed; NULL: none). */
const struct deel *deelscherm_deel(const struct view *view);
const struct rec *deelscherm_rec(const struct view *view);

/* For the lees of a part: a heading, and a row (rij is taken) that is found by text. */
void deelscherm_kop(struct deelscherm *d, const char *text);
void deelscherm_add(struct deelscherm *d, struct rij *rij, const char *text);

/* Acts: to the next part, the one before, one that is chosen. */
void deelscherm_verder(struct tui *tui, struct view *view);
void deelscherm_terug(struct tui *tui, struct view *view);
void deelscherm_kies(struct tui *tui, struct view *view);
/* Acts: what the part makes, and what hangs on the record under the cursor; the facets and the
 * picture of the part.  Said when the part has none. */
void deelscherm_nieuw(struct tui *tui, struct view *view);
void deelscherm_erbij(struct tui *tui, struct view *view);
void deelscherm_facet(struct tui *tui, struct view *view);
void deelscherm_beeld(struct tui *tui, struct view *view);

/* The row of the last. */
#define DEELSCHERM_KIES                                                                            \
	{                                                                                          \
		"t", NULL, "Kies", "Kies een onderdeel uit een lijst.", 0, deelscherm_kies         \
	}

/* The functions of a view whose state it is. */
#define DEELSCHERM                                                                                 \
	.draw = deelscherm_draw, .key = lijstscherm_key, .typing = lijstscherm_typing,             \
	.has = lijstscherm_has, .focus = lijstscherm_focus, .makes = deelscherm_makes,             \
	.status = lijstscherm_status, .typing_actions = lijst_typing_actions,                      \
	.refresh = deelscherm_refresh, .look = app_look, .close = deelscherm_close

#endif
