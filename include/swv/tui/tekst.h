/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TEKST_H
#define SWV_TUI_TEKST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "swv/base/str.h"

/*
 * Text being edited: of one line or of several.  The cursor stands before a
 * visible unit (a character with its combining marks), or at the end.  Knows
 * nothing of a screen but the width at which lines are wrapped.
 */

struct tekst_stap; /* what undo can take back, see tekst.c */

/* A row on the screen: a part of the text, without the line end. */
struct tekst_rij {
	size_t from, len; /* bytes */
};

struct tekst {
	struct str buf;
	size_t at;   /* the cursor, in bytes */
	bool lines;  /* several lines; else a line end becomes a blank */
	size_t max;  /* characters that fit; 0: no limit */
	bool fresh;  /* the next character typed replaces the whole text */
	int width;   /* of the last tekst_wrap */
	int goal;    /* column that up and down aim at; -1: where the cursor is */
	size_t skip; /* bytes scrolled off at the left (one line) */
	size_t top;  /* rows scrolled off at the top (lines) */
	bool wrapped;
	struct tekst_rij *rows; /* after tekst_wrap */
	size_t n_rows, cap_rows;
	struct tekst_stap *steps;
	size_t n_steps, cap_steps, done; /* steps[0 … done - 1] can be undone, the rest redone */
	bool joined;                     /* the next typing may join the last step */
};

/* max in characters, 0: no limit.  text may be NULL. */
void tekst_init(struct tekst *t, bool lines, size_t max, const char *text);
void tekst_fini(struct tekst *t);
const char *tekst_get(const struct tekst *t);      /* never NULL; borrowed */
void tekst_set(struct tekst *t, const char *text); /* cursor at the end, undo forgotten */

/* What a key does to the text.  False: the key is not for editing (or up at the top). */
bool tekst_key(struct tekst *t, int key);

/* False when it does not fit (or is a control character). */
bool tekst_type(struct tekst *t, uint32_t cp);

/* Puts a block at the cursor, as one step of undo; controls are left out, what is too much
 * is cut.  False when something was cut. */
bool tekst_paste(struct tekst *t, const char *block);

/* Puts text in place of the n bytes from from, as one step of undo; cursor after it. */
void tekst_replace(struct tekst *t, size_t from, size_t n, const char *text);

bool tekst_undo(struct tekst *t);
bool tekst_redo(struct tekst *t);

/*
 * Breaks the text into rows of less than width columns (the cursor may stand
 * after the last), at blanks where it can; of one line: one row.  Cheap when
 * nothing changed.  Sets rows and n_rows (at least 1).
 */
void tekst_wrap(struct tekst *t, int width);

/* After tekst_wrap: the row and column of the cursor, from 0. */
void tekst_cursor(const struct tekst *t, size_t *row, int *col);

/* After tekst_wrap: moves top so that the cursor is one of the height rows from there. */
void tekst_scroll(struct tekst *t, size_t height);

/* One line: moves skip so that the cursor is within width columns; its column from there. */
int tekst_scroll_line(struct tekst *t, int width);

/* Columns of the n bytes at s. */
int tekst_columns(const char *s, size_t n);

#endif
