/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/toets.h"

#include <stdlib.h>
#include <strings.h>

#include "swv/base/utf8.h"

/* The names of keys: the first row of a key is what the screen calls it. */
static const struct {
	const char *name;
	int key;
} names[] = {
	{ "Enter", TOETS_ENTER },
	{ "Spatie", TOETS_SPACE },
	{ "Space", TOETS_SPACE },
	{ "Esc", TOETS_ESC },
	{ "Tab", TOETS_TAB },
	{ "Shift-Tab", TOETS_BACKTAB },
	{ "Backspace", TOETS_BACKSPACE },
	{ "Omhoog", TOETS_UP },
	{ "Up", TOETS_UP },
	{ "Omlaag", TOETS_DOWN },
	{ "Down", TOETS_DOWN },
	{ "Links", TOETS_LEFT },
	{ "Left", TOETS_LEFT },
	{ "Rechts", TOETS_RIGHT },
	{ "Right", TOETS_RIGHT },
	{ "Home", TOETS_HOME },
	{ "End", TOETS_END },
	{ "PgUp", TOETS_PGUP },
	{ "PgDn", TOETS_PGDN },
	{ "Insert", TOETS_INSERT },
	{ "Delete", TOETS_DELETE },
	{ "Ctrl-Links", TOETS_WORD_LEFT },
	{ "Ctrl-Left", TOETS_WORD_LEFT },
	{ "Ctrl-Rechts", TOETS_WORD_RIGHT },
	{ "Ctrl-Right", TOETS_WORD_RIGHT },
	{ "Ctrl-Home", TOETS_TOP },
	{ "Ctrl-End", TOETS_BOTTOM },
};

enum { N_NAMES = sizeof(names) / sizeof(names[0]) };

bool
toets_is_char(int key)
{
	return (key >= 0x20 && key < 0x7F) || (key >= 0xA0 && key <= 0x10FFFF);
}

int
toets_after_esc(int key)
{
	if (key < '0' || key > '9')
		return TOETS_NONE;
	return key == '0' ? TOETS_F1 + 9 : TOETS_F1 + key - '1';
}

int
toets_parse(const char *name)
{
	uint32_t cp;
	size_t n = utf8_decode(name, &cp);

	if (n && !name[n])
		return toets_is_char((int)cp) ? (int)cp : TOETS_NONE;
	for (size_t i = 0; i < N_NAMES; i++)
		if (strcasecmp(name, names[i].name) == 0)
			return names[i].key;
	if (strncasecmp(name, "Ctrl-", 5) == 0 && name[5] >= '@' && !name[6])
		return TOETS_CTRL(name[5]);
	if (name[0] == 'F') {
		char *end;
		long f = strtol(name + 1, &end, 10);

		if (!*end && f >= 1 && f <= 12)
			return TOETS_F1 + (int)f - 1;
	}
	return TOETS_NONE;
}

void
toets_format(int key, struct str *out)
{
	char buf[4];

	for (size_t i = 0; i < N_NAMES; i++) {
		if (names[i].key == key) {
			str_add(out, names[i].name);
			return;
		}
	}
	if (key >= TOETS_F1 && key <= TOETS_F12)
		str_addf(out, "F%d", key - TOETS_F1 + 1);
	else if (key > 0 && key < 0x20)
		str_addf(out, "Ctrl-%c", key + '@');
	else if (toets_is_char(key))
		str_addn(out, buf, utf8_encode((uint32_t)key, buf));
}
