/* SPDX-License-Identifier: EUPL-1.2 */
/* Apart from term.c because <term.h> has a struct term of its own. */
#include "swv/tui/terminfo.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

#include "swv/base/str.h"

enum { NAME_LENGTH = 64 };

bool
terminfo_is_name(const char *name)
{
	static const char allowed[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._+-";

	return name && *name && !strchr("._+-", *name) && strlen(name) <= NAME_LENGTH &&
	       !name[strspn(name, allowed)];
}

enum known { UNKNOWN, UNABLE, ABLE };

/* Whether terminfo knows the name, and the terminal can place its cursor. */
static enum known
name_known(const char *name)
{
	int status;
	enum known known = UNKNOWN;

	if (setupterm(name, STDOUT_FILENO, &status) != ERR)
		known = cursor_address ? ABLE : UNABLE;
	if (cur_term)
		del_curterm(cur_term);
	return known;
}

/* The first name that will do: the terminal's own, else what most of them are like. */
const char *
terminfo_choose(bool *unable)
{
	const char *names[] = { getenv("TERM"), "xterm-256color", "vt100" };

	*unable = false;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		enum known known = terminfo_is_name(names[i]) ? name_known(names[i]) : UNKNOWN;

		if (known == ABLE)
			return names[i];
		if (known == UNABLE) {
			*unable = true;
			return NULL;
		}
	}
	return NULL;
}

/* Terminals that mark pasted text; others may print what they do not understand. */
bool
terminfo_marks_paste(const char *name)
{
	static const char *const begins[] = { "xterm", "putty", "tmux", "screen", "rxvt" };
	const char *cap = tigetstr("BE");

	if (cap && cap != (char *)-1)
		return true;
	for (size_t i = 0; i < sizeof(begins) / sizeof(begins[0]); i++)
		if (str_starts(name, begins[i]))
			return true;
	return false;
}
