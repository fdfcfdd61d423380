/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_RIJBRON_H
#define SWV_TUI_RIJBRON_H

#include "swv/tui/lijst.h"

/*
 * A list that is short enough to be kept whole (some hundreds of rows), with
 * its rows.  The state of a screen begins with its struct rijbron, which begins
 * with its struct lijst: the functions of LIJSTSCHERM are right, and the class
 * of the list has .bron = RIJBRON.
 *
 * To read: rijbron_clear, then rijbron_kop and rijbron_add in the order of the
 * list, then lijst_reload (the cursor stays on the row of the same id, or what
 * took its place) or lijst_restart.
 */
struct rijbron {
	struct lijst list;
	struct bronrij **rows; /* owned, shared with the window of the list */
	size_t n, cap;
	struct bronrij *kop; /* the last heading, over what is added; NULL: none */
	char *zoek;          /* folded; NULL: no filter */
};

/* The functions of class get b, so the screen's state, as arg. */
void rijbron_init(struct rijbron *b, const struct lijst_class *class);
void rijbron_fini(struct rijbron *b);

/* Lets go of all rows; what the list shows may be used until it is read anew, but for the items. */
void rijbron_clear(struct rijbron *b);
/* A row with an id of its own in the list, copied; item (borrowed) is the screen's and stands until
 * the next rijbron_clear.  Words of text (may be NULL) find it. */
void rijbron_add(struct rijbron *b, const char *id, const void *item, const char *text);
/* A heading over the rows that follow, copied; not shown when none of them is. */
void rijbron_kop(struct rijbron *b, const char *text);

/* The item of a row as the functions of the class get it; NULL of a heading, and of no row. */
const void *rijbron_item(const void *row);

/* For the class of the list: its filter, and how many rows there are ("12", "3 van 12"). */
void rijbron_filter(void *arg, const char *text);
void rijbron_tel(void *arg, struct str *out);

enum swv_err rijbron_load(
    void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault);
void *rijbron_find(void *arg, const void *row);
const char *rijbron_id(const void *row);
const char *rijbron_koptekst(const void *row);
void rijbron_free(void *row);

#define RIJBRON                                                                                    \
	{                                                                                          \
		.load = rijbron_load, .find = rijbron_find, .id = rijbron_id,                      \
		.heading = rijbron_koptekst, .free = rijbron_free                                  \
	}

#endif
