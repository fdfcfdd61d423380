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
	struct {
		bool on, asks;    /* asks: for a code */
		int wrong;        /* codes so far */
		int64_t since;    /* the last key, by term_now */
		struct str typed; /* of the code */
	} slot;
	struct fault ended; /* why, when the program itself left */
	bool quit, gone, dirty;
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

/* ---- slot.c ---- */

void slot_touch(struct tui *tui); /* somebody is there */
/* When slot_run has something to do, by term_now; 0: never. */
int64_t slot_next(const struct tui *tui);
void slot_run(struct tui *tui); /* locks, or leaves, when it is time */
void slot_event(struct tui *tui, const struct event *event);
void slot_draw(struct tui *tui);
void slot_fini(struct tui *tui);

/* ---- tui_stapel.c ---- */

struct view *view_new(const struct view_class *class, void *state);
void view_free(struct tui *tui, struct view **view); /* closes it too */
bool view_typing(const struct view *view);
/* Takes away what was closed; nothing below the floor, where a function still runs. */
void tui_reap(struct tui *tui);

#endif
