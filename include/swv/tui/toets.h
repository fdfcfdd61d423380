/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TOETS_H
#define SWV_TUI_TOETS_H

#include <stdbool.h>

#include "swv/base/str.h"

/*
 * A key, apart from curses: a Unicode character is itself (so Ctrl-O is 0x0F);
 * keys that type nothing stand above the last character.
 */
enum toets {
	TOETS_NONE = 0,
	TOETS_TAB = 0x09,
	TOETS_ENTER = 0x0D,
	TOETS_ESC = 0x1B,
	TOETS_SPACE = 0x20,
	TOETS_BACKSPACE = 0x7F,
	TOETS_UP = 0x110000,
	TOETS_DOWN,
	TOETS_LEFT,
	TOETS_RIGHT,
	TOETS_HOME,
	TOETS_END,
	TOETS_PGUP,
	TOETS_PGDN,
	TOETS_INSERT,
	TOETS_DELETE,
	TOETS_BACKTAB,
	TOETS_WORD_LEFT, /* Ctrl with an arrow */
	TOETS_WORD_RIGHT,
	TOETS_TOP, /* Ctrl with Home or End */
	TOETS_BOTTOM,
	TOETS_F1,
	TOETS_F2,
	TOETS_F3,
	TOETS_F4,
	TOETS_F12 = TOETS_F1 + 11,
};

#define TOETS_CTRL(letter) ((letter)&0x1F)

/* Whether the key types a character. */
bool toets_is_char(int key);

/* The function key that Esc and then this digit stand for ('0' is F10), or TOETS_NONE. */
int toets_after_esc(int key);

/* "Enter", "Space", "Ctrl-O", "F2", "n", "Esc", "PgDn" … ; TOETS_NONE for no such key. */
int toets_parse(const char *name);

/* The key as it is called on the screen, in Dutch ("Spatie"). */
void toets_format(int key, struct str *out);

#endif
