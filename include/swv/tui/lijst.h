/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_LIJST_H
#define SWV_TUI_LIJST_H

#include "swv/tui/tekst.h"
#include "swv/tui/tui.h"
#include "swv/tui/venster.h"

enum kolom_side { KOLOM_LEFT, KOLOM_RIGHT };

struct kolom {
	const char *label;
	int min, max;         /* columns; max 0: takes a share of what is left */
	enum kolom_side side; /* of the text */
	int from; /* shown when the list is at least so wide; below 0: only while it is narrower
		     than that; 0: always */
};

/* How rows of a source look and what a filter does; a const table of the screen. */
struct lijst_class {
	struct bron bron;
	const struct kolom *columns; /* closed by one without a label */
	/* The text of one cell. */
	void (*cell)(void *arg, const void *row, size_t column, struct str *out);
	/* The record that a row is of; false, or NULL: of none. */
	bool (*focus)(const void *row, struct focus *out);
	/* '!' late, '~' soon, ' ' nothing; *role says the same in colour.  NULL: no marks. */
	char (*mark)(void *arg, const void *row, enum role *role);
	/* A tree: how deep the row is, and '+' closed, '-' open, ' ' without children, NUL
	 * when it can have none; shown before the first column.  NULL: flat. */
	int (*depth)(void *arg, const void *row, char *fold);
	/* The filter changed: the source must answer accordingly.  NULL: no filter. */
	void (*filter)(void *arg, const char *text);
	/* The row that the cursor begins on, at first and after the filter changed, borrowed; NULL:
	 * the first of all. */
	const void *(*first)(void *arg);
	/* How many there are, "41" or "12 van 340".  NULL: not told. */
	void (*count)(void *arg, struct str *out);
	/* Whether something beside the filter leaves rows out, and the end of that (Esc).  NULL:
	 * nothing does. */
	bool (*narrowed)(void *arg);
	void (*widen)(void *arg);
	/* Unfolds what hides the row, that was found and is to be seen among all.  May be NULL. */
	void (*reveal)(void *arg, const void *row);
	const char *empty; /* what stands there when there are no rows */
};

/* A list on the screen; part of the screen's state. */
struct lijst {
	const struct lijst_class *class;
	void *arg; /* handed to the functions of class */
	struct venster venster;
	struct tekst filter;
	bool filtering;     /* the filter is being typed */
	bool stale;         /* the source knows another filter than the rows were read by */
	bool counted;       /* count is that of the rows as they were read */
	struct str count;   /* what the class tells of how many there are */
	struct fault fault; /* of the last load; told by lijst_draw in place of rows */
};

void lijst_init(struct lijst *list, const struct lijst_class *class, void *arg);
void lijst_fini(struct lijst *list);

/* Draws header line and rows, and rests the cursor on the selected row. */
void lijst_draw(struct lijst *list, struct tui *tui, struct rect r);
/* Moving, "/" and the filter.  False: not for the list. */
bool lijst_key(struct lijst *list, struct tui *tui, const struct event *event);
void lijst_reload(struct lijst *list);  /* the same rows anew */
void lijst_restart(struct lijst *list); /* another order or filter: from the begin */
void lijst_begin(struct lijst *list);   /* the same, on the first row that was looked for */
/* Other rows around the one under the cursor, which keeps it when it is still there. */
void lijst_regroup(struct lijst *list);
/* Puts the cursor on a row (the source's own shape, borrowed). */
void lijst_seek(struct lijst *list, const void *row);
/* The row under the cursor, or NULL.  It goes at the next reload, restart or key: take what is
 * needed first. */
const void *lijst_row(const struct lijst *list);

/* For the class of the view that the list is in. */
extern const struct action lijst_typing_actions[]; /* while the filter is typed */
bool lijst_typing(const struct lijst *list);
unsigned lijst_has(const struct lijst *list);
bool lijst_status(const struct lijst *list, struct str *out);

/* How wide each of n columns becomes in width columns, with one blank between; 0: left out.  The
 * columns that take a share get half of the width, as far as they can, before others grow.  Pure. */
void kolom_widths(const struct kolom *columns, size_t n, int width, int *out);

#endif
