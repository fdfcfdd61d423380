/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TERM_H
#define SWV_TUI_TERM_H

#include <stdbool.h>
#include <stdint.h>

#include "swv/base/err.h"
#include "swv/tui/kleur.h"
#include "swv/tui/layout.h"
#include "swv/tui/toets.h"

/*
 * The terminal.  This and the files beside it are all that know curses.  Drawing
 * goes to memory; term_flush sends what changed.  Text from outside is made
 * visible here, so a screen hands over what it has.
 */
struct term;

enum event_type {
	EVENT_TICK, /* the time asked for has passed */
	EVENT_KEY,
	EVENT_PASTE, /* text */
	EVENT_RESIZE,
	EVENT_HANGUP, /* the terminal is gone, or the program is asked to end */
};

struct event {
	enum event_type type;
	int key;    /* EVENT_KEY: see toets.h */
	char *text; /* EVENT_PASTE: owned by who got the event */
};

/*
 * Takes the terminal over: the locale is made a UTF-8 one, keys come one by one,
 * pasted text is marked.  SWV_ETERMINAL with a hint when there is none that can
 * be used.  There can be one at a time.  esc_delay in milliseconds, 0: the usual.
 */
enum swv_err term_new(enum theme theme, int esc_delay, struct fault *fault, struct term **out);

/* Other looks from the next term_flush on. */
void term_theme(struct term *term, enum theme theme);

/* Gives the terminal back as it was. */
void term_free(struct term **term);

/* The same from a handler of mem_on_failure, whatever was going on; more than once does no harm. */
void term_restore(void);

int term_rows(const struct term *term);
int term_cols(const struct term *term);

/*
 * The next thing that happens, or EVENT_TICK after timeout milliseconds.  A
 * hang-up is told at every call from then on.
 */
void term_get(struct term *term, int timeout, struct event *event);

/* Milliseconds since some moment; for timers only. */
int64_t term_now(void);

/* Whether the end was asked for and EVENT_HANGUP not read yet: what takes long can stop. */
bool term_is_ending(void);

/* Whether what is drawn can go out.  False as long as the line is stalled: a write would wait. */
bool term_takes_output(const struct term *term);

/* Whether a key is waiting: drawing can be left until it was handled. */
bool term_pending(struct term *term);

void term_erase(struct term *term);
void term_text(struct term *term, int y, int x, int width, enum role role, const char *text);
/* The same, without filling up with blanks; returns the columns used. */
int term_put(struct term *term, int y, int x, int width, enum role role, const char *text);
void term_fill(struct term *term, struct rect r, enum role role);
void term_rule(struct term *term, int y, int x, int width);
void term_box(struct term *term, struct rect r, const char *title);

/* Where the hardware cursor rests after term_flush: braille displays and screen readers follow it. */
void term_cursor(struct term *term, int y, int x);
void term_flush(struct term *term);
/* The next term_flush sends everything: after a stray message on the screen. */
void term_repaint(struct term *term);

#endif
