/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_LEESVLAK_H
#define SWV_TUI_LEESVLAK_H

#include "swv/tui/tekst.h"
#include "swv/tui/tui.h"

/*
 * A part of the screen to read: paragraphs that are wrapped to its width, with a
 * cursor that goes from row to row.  A paragraph can be about something, so that
 * a key can do something with what is under the cursor.
 */
struct alinea {
	struct tekst tekst;
	char mark;    /* stands before its first row: '!' late, '~' soon; ' ' nothing */
	int indent;   /* columns */
	char *label;  /* stands in the indent of its first row; owned; NULL: nothing */
	bool heading; /* the cursor passes it by */
	int over;     /* what it is about, as the caller numbers that; -1: nothing */
};

struct leesvlak {
	struct alinea *items;
	size_t n, cap;
	size_t at, row; /* of the cursor: the paragraph, and the row in it */
	size_t top;     /* rows scrolled off */
	int width, height;
};

void leesvlak_fini(struct leesvlak *vlak);
/* Without text; the cursor stays where it is, as far as what comes reaches. */
void leesvlak_clear(struct leesvlak *vlak);

void leesvlak_heading(struct leesvlak *vlak, const char *text);
/* Returns the paragraph, to be completed at once. */
struct alinea *leesvlak_add(struct leesvlak *vlak, const char *text);

void leesvlak_draw(struct leesvlak *vlak, struct tui *tui, struct rect r, bool focus);
/* Moving, as far as there is to go that way; false: the key is not for it. */
bool leesvlak_key(struct leesvlak *vlak, int key);

/* What the paragraph under the cursor is about; -1: nothing. */
int leesvlak_over(const struct leesvlak *vlak);
/* Puts the cursor on the first paragraph about it; -1: on the first that is no heading. */
void leesvlak_seek(struct leesvlak *vlak, int over);

#endif
