/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_VENSTER_H
#define SWV_TUI_VENSTER_H

#include <stdbool.h>
#include <stddef.h>

#include "swv/base/err.h"

/*
 * A window of a few screens of rows over a list of any length.  Rows come from
 * a source by key ("what follows this row"), never by number, so that a step
 * costs the same in a list of a thousand and of a million.
 */

/* Rows as a source hands them over; the window owns them from then on. */
struct rijen {
	void **items;
	size_t n, cap;
};

void rijen_add(struct rijen *rows, void *row);

struct bron_vraag {
	const void *from; /* a row; NULL: the begin of the list, or its end when before */
	bool before;      /* what precedes it, the nearest first; else what follows, in order */
	bool with;        /* begin with from itself, or with what comes nearest when it is gone */
	size_t n;         /* at most this many; fewer means that there are no more */
};

/* Where rows come from. */
struct bron {
	enum swv_err (*load)(
	    void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault);
	/* The same row (that may have moved) as it is now, or NULL; the caller owns it.  May be
	 * NULL: a row is then sought where it was. */
	void *(*find)(void *arg, const void *row);
	/* What tells rows apart, borrowed from the row. */
	const char *(*id)(const void *row);
	/* The text of a row that heads those below it, borrowed, else NULL.  The cursor passes it
	 * by: one that is no heading must follow.  May be NULL: there are none. */
	const char *(*heading)(const void *row);
	void (*free)(void *row);
};

struct venster {
	const struct bron *bron;
	void *arg;
	void **rows; /* owned */
	size_t n, cap;
	size_t top, cursor;    /* places in rows */
	size_t height;         /* of the screen, at least 1 */
	bool at_begin, at_end; /* nothing comes before, after rows */
	bool loaded;
	size_t loads; /* asked of the source so far; for tests and bench */
};

void venster_init(struct venster *v, const struct bron *bron, void *arg);
void venster_fini(struct venster *v);

/* The rows that the screen has; loads what is missing.  0 counts as 1. */
enum swv_err venster_resize(struct venster *v, size_t height, struct fault *fault);

/* Reads everything shown anew: the cursor stays on its row (or what comes nearest) and the
 * screen where it is. */
enum swv_err venster_reload(struct venster *v, struct fault *fault);
/* Reads anew from the begin, for another order or filter. */
enum swv_err venster_restart(struct venster *v, struct fault *fault);
/* Puts the cursor on row (the source's own shape, borrowed), or what comes nearest. */
enum swv_err venster_seek(struct venster *v, const void *row, struct fault *fault);

enum swv_err venster_move(struct venster *v, long delta, struct fault *fault);
enum swv_err venster_home(struct venster *v, struct fault *fault);
enum swv_err venster_end(struct venster *v, struct fault *fault);

const void *venster_current(const struct venster *v); /* NULL when the list is empty */
const void *venster_row(
    const struct venster *v, size_t line);    /* on the screen; NULL below the end */
size_t venster_line(const struct venster *v); /* of the cursor on the screen */

#endif
