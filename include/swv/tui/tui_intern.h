/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TUI_INTERN_H
#define SWV_TUI_TUI_INTERN_H

#include "swv/base/str.h"
#include "swv/tui/tui.h"

struct tui {
	struct tui_options opt;
	struct term *term;
	struct layout layout;
	struct view **pile; /* owned; pile[0] is one of screens */
	size_t n, cap;
	struct view **screens; /* owned; NULL where not opened yet */
	size_t current;
	size_t floor; /* views below this one have an action that is still running */
	char *left, *right;
	struct str message;
	bool is_error;
	struct fault fault; /* the last that was told */
	swv_date day;       /* in the header */
	int64_t next_look;
	bool quit, gone, dirty;
	struct fault out; /* why the user may be here no more */
};

/* Whether the user may see that screen; what is missing is in *fault. */
bool tui_mag_scherm(const struct tui *tui, size_t screen, struct fault *fault);

/* Draws all that is to be seen, and sends what changed. */
void tui_draw(struct tui *tui);

/* ---- tui_stapel.c ---- */

struct view *view_new(const struct view_class *class, void *state);
void view_free(struct tui *tui, struct view **view); /* closes it too */
bool view_typing(const struct view *view);
/* Takes away what was closed; nothing below the floor, where a function still runs. */
void tui_reap(struct tui *tui);

#endif
