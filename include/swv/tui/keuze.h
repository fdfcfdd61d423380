/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_KEUZE_H
#define SWV_TUI_KEUZE_H

#include <stdbool.h>
#include <stddef.h>

#include "swv/base/str.h"

/* One thing to choose; all text owned by the list it is in. */
struct keus {
	char *id;
	char *label;
	char *note; /* shown after the label, not searched; may be NULL */
};

struct keuzen {
	struct keus *items;
	size_t n, cap;
};

/* Copies; label NULL: the id; note may be NULL. */
void keuzen_add(struct keuzen *list, const char *id, const char *label, const char *note);
void keuzen_fini(struct keuzen *list);

/* A list that shrinks while one types. */
struct keuze {
	struct keuzen all; /* owned */
	size_t *shown;     /* places in all, of those that match */
	size_t n;          /* of shown */
	size_t cursor, top;
	struct str query;
};

void keuze_init(struct keuze *k, struct keuzen *all); /* takes what all holds */
void keuze_fini(struct keuze *k);
void keuze_filter(struct keuze *k, const char *query);
/* Typing, Backspace, Ctrl-U and moving.  False: the key is for someone else. */
bool keuze_key(struct keuze *k, int key, size_t height);
const struct keus *keuze_current(const struct keuze *k); /* NULL when nothing matches */
bool keuze_select(struct keuze *k, const char *id);      /* false: it is not there */

/* The one item that text stands for: its id, its label, or the only one that matches.  NULL:
 * none, or more than one. */
const struct keus *keuzen_resolve(const struct keuzen *list, const char *text);

#endif
