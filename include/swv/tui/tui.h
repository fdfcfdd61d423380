/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TUI_H
#define SWV_TUI_TUI_H

#include <stdbool.h>
#include <stddef.h>

#include "swv/base/date.h"
#include "swv/base/err.h"
#include "swv/tui/action.h"
#include "swv/tui/kleur.h"
#include "swv/tui/layout.h"
#include "swv/tui/term.h"

struct kind;

/* A record that the cursor is on; borrowed, until what is shown is read anew. */
struct focus {
	const struct kind *kind;
	const char *id;
};

/*
 * The loop and the pile of views.  The lowest view is a screen with a tab; on
 * it lie forms, pages and dialogs.  Keys go to the top one.
 *
 * A key goes first to the view's own table of actions, then to its key function,
 * then to the global actions.  When the view is typing it is the other way
 * round: first the key function, and no action on a plain letter.
 */
struct view_class {
	const char *name;
	const struct action *actions;        /* closed by a row without a key; NULL: none */
	const struct action *typing_actions; /* in their place while typing; NULL: the same */
	bool overlay; /* lies over part of the view below, which is drawn too */
	/* Everything below may be NULL, but draw. */
	void (*draw)(struct view *view, struct tui *tui, struct rect r);
	/* Frees state.  Also called when the terminal is gone. */
	void (*close)(struct view *view, struct tui *tui);
	/* A key or pasted text; false: not for this view. */
	bool (*key)(struct view *view, struct tui *tui, const struct event *event);
	bool (*typing)(const struct view *view); /* letters are text now */
	/* Of enum action_need; NEEDS_WRITE is added, and what focus tells. */
	unsigned (*has)(const struct view *view);
	/* The record that the cursor is on; false: on none. */
	bool (*focus)(const struct view *view, struct focus *out);
	/* The record that the page is of, wherever its cursor is. */
	bool (*page)(const struct view *view, struct focus *out);
	/* What actions with MAG_HIER make. */
	const struct kind *(*makes)(const struct view *view);
	/* It comes in sight (again), or the user asks to look again: read what is shown anew. */
	void (*refresh)(struct view *view, struct tui *tui);
	/* Each second while on top: a cheap look whether others changed something.  Never called
	 * while an action of the view is still running (a dialog of it is open). */
	void (*look)(struct view *view, struct tui *tui);
	/* It is another day; NULL: refresh. */
	void (*new_day)(struct view *view, struct tui *tui);
	void (*timer)(struct view *view, struct tui *tui); /* after tui_after */
	/* The left of the status row; true: the cursor rests at its end (a filter is typed). */
	bool (*status)(const struct view *view, struct str *out);
	void (*title)(const struct view *view, struct str *out); /* of a page that is no screen */
};

struct view {
	const struct view_class *class;
	void *state; /* owned by the view */
	int64_t due; /* of its timer, by term_now; 0: none */
	bool closed; /* goes as soon as the event at hand is done with */
	bool modal;  /* tui_modal waits for it */
};

/* A screen with a tab: one file, and one row in the table of screens. */
struct screen {
	const char *name;  /* as typed: swv tui NAME */
	const char *label; /* on the tab */
	char tab;          /* its key, '1' … '9' */
	/* It is there for who has this right to one of these kinds (names, separated by blanks;
	 * NULL: for everybody). */
	const char *kinds;
	enum recht recht;
	/* What stands in its place for who has not the right to see those kinds; NULL: nothing
	 * else. */
	const struct screen *anders;
	const char *page; /* of the manual, "swv-thuiszitter.7"; NULL: the general one */
	/* Makes the state; NULL when it cannot, after tui_fault. */
	void *(*open)(struct tui *tui);
	struct view_class view;
};

struct tui_options {
	const struct screen *const *screens;
	size_t n_screens;
	enum theme theme;
	int esc_delay;  /* milliseconds; 0: the usual */
	bool may_write; /* actions with NEEDS_WRITE may run */
	/* Whether the user has the right; kind NULL: to change anything at all.  NULL: every
	 * right. */
	enum swv_err (*mag)(
	    void *app, enum recht recht, const struct kind *kind, struct fault *fault);
	/* Before each key and once a second: whether the user may (still) be here; an error ends
	 * the run with it.  *changed: other rights than before.  NULL: always. */
	enum swv_err (*present)(void *app, bool *changed, struct fault *fault);
	/* Milliseconds without a key until the screen is locked, and until the program leaves; 0: never. */
	int64_t lock_after, leave_after;
	bool (*has_code)(void *app); /* a code must be typed to open the lock; NULL: any key does */
	bool (*code_fits)(void *app, const char *code);
	void (*manual)(struct tui *tui); /* opens the manual; NULL: there is none */
	swv_date (*today)(void *app);    /* for the date in the header; NULL: none */
	void *app;                       /* whatever the screens work on; tui_app */
};

enum swv_err tui_new(const struct tui_options *options, struct fault *fault, struct tui **out);
void tui_free(struct tui **tui);

/* Runs until the user leaves.  screen: the name of the first; NULL: the first of the table that
 * the user may see.  SWV_EHANGUP when the terminal went away, SWV_EIDLE when nothing was done for
 * leave_after, SWV_ECODE when the code of the lock was wrong three times; SWV_EDENIED without the
 * right to that screen; SWV_EGEENTOEGANG when the user may be here no more: what was half typed is
 * kept. */
enum swv_err tui_run(struct tui *tui, const char *screen, struct fault *fault);

void *tui_app(const struct tui *tui);
struct term *tui_term(const struct tui *tui);
const struct layout *tui_layout(const struct tui *tui);
swv_date tui_today(const struct tui *tui); /* DATE_NONE when nobody told */

/* What stands left and right in the header; copied. */
void tui_header(struct tui *tui, const char *left, const char *right);

/* A sentence in the status row, until the next key. */
void tui_say(struct tui *tui, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* The same for what went wrong. */
void tui_complain(struct tui *tui, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Whether something stands there. */
bool tui_has_said(const struct tui *tui);
/* The sentence of an error; SWV_OK says nothing.  Returns whether there was an error. */
bool tui_fault(struct tui *tui, const struct fault *fault);

/* Lays a view on the pile; it owns state from now on. */
struct view *tui_push(struct tui *tui, const struct view_class *class, void *state);
/* The view goes once the event at hand is done with (and what lies on it). */
void tui_close(struct tui *tui, struct view *view);
/* Lays a dialog on the pile and returns once it has closed (false: the terminal is gone, or the user
 * leaves).  state stays the caller's: class->close must be NULL. */
bool tui_modal(struct tui *tui, const struct view_class *class, void *state);

bool tui_goto(struct tui *tui, const char *screen); /* by name; false: there is none */
void tui_next_screen(struct tui *tui, int step);
void tui_quit(struct tui *tui);
/* Blanks the screen until a key is pressed, or the code typed.  What was open stays as it is. */
void tui_lock(struct tui *tui);
const struct screen *tui_screen(const struct tui *tui); /* the present one */
void tui_manual(struct tui *tui);                       /* to choose a page of it */
/* Everything must be drawn again (a data change, the user's refresh). */
void tui_redraw(struct tui *tui);
void tui_refresh(struct tui *tui); /* the top view reads anew */
/* Calls the view's timer ms milliseconds from now, once; a later call moves it. */
void tui_after(struct tui *tui, struct view *view, int ms);

/* The view on top, and what has to do with it: for the help and the palette. */
struct view *tui_top(const struct tui *tui);
const struct action *view_actions(const struct view *view); /* those of now */
/* The record that the cursor of the view is on; false: on none. */
bool view_focus(const struct view *view, struct focus *out);
unsigned tui_has(const struct tui *tui, const struct view *view);
/* Whether the view is a screen with a tab: nothing lies below it. */
bool tui_is_screen(const struct tui *tui, const struct view *view);
/* Whether the user has the right that the action asks; what is missing is in *fault. */
bool tui_mag(const struct tui *tui, const struct view *view, const struct action *action,
    struct fault *fault);
/* Tests what the action needs and runs it; says what is missing. */
void tui_action(struct tui *tui, struct view *view, const struct action *action);

#endif
