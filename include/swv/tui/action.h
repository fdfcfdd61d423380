/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_ACTION_H
#define SWV_TUI_ACTION_H

#include <stdbool.h>
#include <stddef.h>

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/rechten.h"

struct tui;
struct view;

/* What must be so before an action can run; tested in one place. */
enum action_need {
	NEEDS_ROW = 1 << 0,     /* there is a row under the cursor */
	NEEDS_WRITE = 1 << 1,   /* the user may change things, of whatever kind */
	NEEDS_RECORD = 1 << 2,  /* the view tells which record the cursor is on */
	NEEDS_OPEN = 1 << 3,    /* what the page is of was not handed in, so it may be filled in */
	ACTION_ALWAYS = 1 << 7, /* its F-key works whatever waits for an answer */
	ACTION_QUIET = 1 << 8,  /* never in the key bar: only in the help and the palette */
	ACTION_RECHT = 12,      /* from this bit on: the right that the action asks */
	ACTION_SOORT = 16,      /* and with what: an action_soort */
};

/* With which records the right of an action must be. */
enum action_soort {
	SOORT_GEEN, /* it asks no right */
	SOORT_DIT,  /* of the kind that the cursor is on */
	SOORT_HIER, /* of the kind that the view makes (view_class.makes) */
#define SOORT_KIND(name) SOORT_##name,
	KINDS(SOORT_KIND)
#undef SOORT_KIND
};

/* For the needs of a row: the right to do that with records of a kind, as MAG(MAKEN, logregel). */
#define MAG_SOORT(recht, soort)                                                                    \
	((unsigned)RECHT_##recht << ACTION_RECHT | (unsigned)(soort) << ACTION_SOORT)
#define MAG(recht, kind) MAG_SOORT(recht, SOORT_##kind)
#define MAG_DIT(recht)   MAG_SOORT(recht, SOORT_DIT)
#define MAG_HIER(recht)  MAG_SOORT(recht, SOORT_HIER)

/* One row: the key bar, the help, the palette and the tests all read it. */
struct action {
	const char *key;   /* as toets_parse knows it */
	const char *twin;  /* another key for the same; NULL: none */
	const char *label; /* short: many must fit in 80 columns */
	const char *help;  /* one sentence */
	unsigned needs;    /* enum action_need, and the right that it asks: MAG */
	void (*run)(
	    struct tui *tui, struct view *view); /* NULL: a widget does it, told for the help */
};

/* Tables are closed by a row without a key. */
extern const struct action actions_global[];
extern const struct action actions_move[]; /* what every list does by itself; for the help */

const struct action *action_for(const struct action *table, int key);

/* What is missing for the action, as a sentence, or NULL when it can run; rights apart. */
const char *action_refused(const struct action *action, unsigned has);

/* The right that the action asks; false: none.  *soort tells with what. */
bool action_recht(const struct action *action, enum recht *recht, enum action_soort *soort);
/* The kind of a soort that is one; NULL for the others. */
const struct kind *action_kind(enum action_soort soort);

enum action_names {
	ACTION_ALL,    /* "F2/Ctrl-O" */
	ACTION_BRIEF,  /* the first alone, unless that is a function key */
	ACTION_TYPING, /* the one that types nothing */
};

/* The keys of an action, as the screen calls them. */
void action_keys(const struct action *action, enum action_names names, struct str *out);

/* Whether the table has another use for a key of the action. */
bool action_taken(const struct action *table, const struct action *action);

/* Whether the action can be had by a key that types nothing. */
bool action_while_typing(const struct action *action);

/* The key bar: as much of table (may be NULL) as fits in width columns, then of rest.  What
 * cannot run now is left out; so is, while typing, what only a letter can do. */
struct actiebalk {
	const struct action *table, *rest;
	unsigned has;
	bool typing;
	int width;
	/* Whether the right that the action asks is there; NULL: it always is. */
	bool (*mag)(const struct action *action, const void *arg);
	const void *arg;
};

/* The actions in the bar, in order: at most max are written, returns how many. */
size_t action_bar(const struct actiebalk *bar, const struct action **out, size_t max);

#endif
