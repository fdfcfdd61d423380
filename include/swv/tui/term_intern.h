/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TERM_INTERN_H
#define SWV_TUI_TERM_INTERN_H

/* What only the files that know curses share. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <signal.h>

#include "swv/base/str.h"
#include "swv/tui/term.h"

enum { N_SIGNALS = 5 };

struct term {
	SCREEN *screen;
	attr_t attr[ROLE_COUNT];
	struct sigaction old[N_SIGNALS];
	struct str scratch; /* text on its way to the screen */
	int y, x;           /* where the cursor rests */
	int next;           /* a key that was read ahead; TOETS_NONE: none */
	bool gone;          /* no key will ever come again */
	bool ground;        /* kleur_begin */
	bool marks_paste;   /* bracketed paste was switched on */
};

/* Once, after newterm: whether colours can stand on the terminal's own ground. */
bool kleur_begin(void);
/* What a role looks like in a theme, and what is blank. */
void kleur_init(enum theme theme, bool ground, attr_t attr[ROLE_COUNT]);

/* Key sequences that terminals send beside what terminfo says. */
void term_define_keys(void);

/* Whether SIGHUP or SIGTERM has come. */
bool term_asked_to_end(void);
/* From now on the program knows that it ends. */
void term_told_end(void);

#endif
