/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/kleur.h"

#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/tui/term_intern.h"

/*
 * Only colours that can be read on a light and on a dark ground, and none that
 * says what no mark or word says too.  -1 is the terminal's own colour.
 */
static const struct {
	attr_t attr;
	short fg;
} looks[THEME_COUNT][ROLE_COUNT] = {
	[THEME_AUTO] = {
		[ROLE_NORMAL] = { A_NORMAL, -1 },
		[ROLE_TITLE] = { A_BOLD, -1 },
		[ROLE_TAB] = { A_NORMAL, -1 },
		[ROLE_TAB_ACTIVE] = { A_BOLD, -1 },
		[ROLE_RULE] = { A_NORMAL, -1 },
		[ROLE_SELECTED] = { A_REVERSE, -1 },
		[ROLE_LATE] = { A_BOLD, COLOR_RED },
		[ROLE_SOON] = { A_NORMAL, COLOR_MAGENTA },
		[ROLE_DONE] = { A_NORMAL, COLOR_GREEN },
		[ROLE_DIM] = { A_DIM, -1 },
		[ROLE_STATUS] = { A_NORMAL, -1 },
		[ROLE_KEY] = { A_BOLD, -1 },
		[ROLE_KEY_LABEL] = { A_NORMAL, -1 },
		[ROLE_FIELD] = { A_NORMAL, -1 },
		[ROLE_FIELD_FOCUS] = { A_UNDERLINE, -1 },
		[ROLE_ERROR] = { A_BOLD, COLOR_RED },
		[ROLE_MATCH] = { A_BOLD, -1 },
	},
	[THEME_MONO] = {
		[ROLE_NORMAL] = { A_NORMAL, -1 },
		[ROLE_TITLE] = { A_BOLD, -1 },
		[ROLE_TAB] = { A_NORMAL, -1 },
		[ROLE_TAB_ACTIVE] = { A_BOLD, -1 },
		[ROLE_RULE] = { A_NORMAL, -1 },
		[ROLE_SELECTED] = { A_REVERSE, -1 },
		[ROLE_LATE] = { A_BOLD, -1 },
		[ROLE_SOON] = { A_NORMAL, -1 },
		[ROLE_DONE] = { A_NORMAL, -1 },
		[ROLE_DIM] = { A_NORMAL, -1 },
		[ROLE_STATUS] = { A_NORMAL, -1 },
		[ROLE_KEY] = { A_BOLD, -1 },
		[ROLE_KEY_LABEL] = { A_NORMAL, -1 },
		[ROLE_FIELD] = { A_NORMAL, -1 },
		[ROLE_FIELD_FOCUS] = { A_UNDERLINE, -1 },
		[ROLE_ERROR] = { A_BOLD, -1 },
		[ROLE_MATCH] = { A_BOLD, -1 },
	},
	[THEME_CONTRAST] = {
		[ROLE_NORMAL] = { A_BOLD, -1 },
		[ROLE_TITLE] = { A_BOLD, -1 },
		[ROLE_TAB] = { A_BOLD, -1 },
		[ROLE_TAB_ACTIVE] = { A_BOLD | A_UNDERLINE, -1 },
		[ROLE_RULE] = { A_BOLD, -1 },
		[ROLE_SELECTED] = { A_BOLD | A_REVERSE, -1 },
		[ROLE_LATE] = { A_BOLD | A_UNDERLINE, -1 },
		[ROLE_SOON] = { A_BOLD, COLOR_YELLOW },
		[ROLE_DONE] = { A_BOLD, -1 },
		[ROLE_DIM] = { A_BOLD, -1 },
		[ROLE_STATUS] = { A_BOLD, -1 },
		[ROLE_KEY] = { A_BOLD | A_REVERSE, -1 },
		[ROLE_KEY_LABEL] = { A_BOLD, -1 },
		[ROLE_FIELD] = { A_BOLD, -1 },
		[ROLE_FIELD_FOCUS] = { A_BOLD | A_UNDERLINE, -1 },
		[ROLE_ERROR] = { A_BOLD, COLOR_YELLOW },
		[ROLE_MATCH] = { A_BOLD | A_UNDERLINE, -1 },
	},
};

static const char *const names[THEME_COUNT] = { "auto", "mono", "hoog-contrast" };

const char *
theme_name(enum theme theme)
{
	return names[theme];
}

bool
theme_parse(const char *name, enum theme *out)
{
	for (int i = 0; i < THEME_COUNT; i++) {
		if (str_eq(name, names[i])) {
			*out = (enum theme)i;
			return true;
		}
	}
	return false;
}

bool
kleur_begin(void)
{
	if (!has_colors())
		return false;
	start_color();
	return use_default_colors() != ERR;
}

void
kleur_init(enum theme theme, bool ground, attr_t attr[ROLE_COUNT])
{
	const char *no_color = getenv("NO_COLOR");
	bool contrast = theme == THEME_CONTRAST, colours = has_colors() && (ground || contrast);

	if (no_color && *no_color && theme == THEME_AUTO)
		theme = THEME_MONO;
	for (int i = 0; i < ROLE_COUNT; i++) {
		short fg = looks[theme][i].fg, pair;

		attr[i] = looks[theme][i].attr;
		if (theme == THEME_MONO || !colours || (fg < 0 && !contrast))
			continue;
		/* each theme its own: curses loses memory when a pair becomes another */
		pair = (short)((int)theme * (int)ROLE_COUNT + i + 1);
		init_pair(pair, fg < 0 ? COLOR_WHITE : fg, contrast ? COLOR_BLACK : -1);
		attr[i] |= (attr_t)COLOR_PAIR(pair);
	}
	bkgdset(' ' | attr[ROLE_NORMAL]);
}
