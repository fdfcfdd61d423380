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

/* The run ends with this error. */
void tui_leave(struct tui *tui, const struct fault *fault);

/* Whether the user may see that screen; what is missing is in *fault. */
bool tui_mag_scherm(const struct tui *tui, size_t screen, struct fault *fault);
/* That screen, or what stands in its place for this user. */
const struct screen *tui_scherm(const struct tui *tui, size_t screen);

/* Draws all that is to be seen, and sends what changed. */
void tui_draw(struct tui *tui);

/* ---- tui_scherm.c ---- */

bool tui_show_first(struct tui *tui); /* the first that the user may see */
bool tui_goto_tab(struct tui *tui, int key);
/* Whether the screen that is shown is still one for this user; what was there else goes, with all
 * that lies on it, and another is shown.  Not while a dialog is open. */
bool tui_schermen_kloppen(struct tui *tui);

/* ---- tui_stapel.c ---- */

struct view *view_new(const struct view_class *class, void *state);
void view_free(struct tui *tui, struct view **view); /* closes it too */
bool view_typing(const struct view *view);
/* Takes away what was closed; nothing below the floor, where a function still runs. */
void tui_reap(struct tui *tui);

#endif
