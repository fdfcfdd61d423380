/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_KLEUR_H
#define SWV_TUI_KLEUR_H

#include <stdbool.h>

/* What a text is, not how it looks. */
enum role {
	ROLE_NORMAL,
	ROLE_TITLE,
	ROLE_TAB,
	ROLE_TAB_ACTIVE,
	ROLE_RULE,
	ROLE_SELECTED,
	ROLE_LATE,
	ROLE_SOON,
	ROLE_DONE,
	ROLE_DIM,
	ROLE_STATUS,
	ROLE_KEY,
	ROLE_KEY_LABEL,
	ROLE_FIELD,
	ROLE_FIELD_FOCUS,
	ROLE_ERROR,
	ROLE_MATCH,
	ROLE_COUNT
};

enum theme { THEME_AUTO, THEME_MONO, THEME_CONTRAST, THEME_COUNT };

/* "auto", "mono", "hoog-contrast".  False when there is no such theme. */
const char *theme_name(enum theme theme);
bool theme_parse(const char *name, enum theme *out);

#endif
