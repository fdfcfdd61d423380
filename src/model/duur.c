/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/duur.h"

#include <inttypes.h>
#include <string.h>
#include <strings.h>

enum { DAY = 24 * 3600 };

static const struct {
	const char *een, *meer;
	int seconds;
} units[] = {
	{ "uur", "uur", 3600 },
	{ "minuut", "minuten", 60 },
	{ "seconde", "seconden", 1 },
};
enum { UNITS = sizeof(units) / sizeof(units[0]) };

bool
duur_parse(const char *text, int64_t *seconds)
{
	int64_t n;

	if (strcasecmp(text, "nooit") == 0) {
		*seconds = 0;
		return true;
	}
	if (strspn(text, "0123456789") > 5)
		return false;
	n = str_number(&text);
	if (n <= 0)
		return false;
	text += strspn(text, " ");
	for (int i = 0; i < UNITS; i++) {
		if (strcasecmp(text, units[i].een) && strcasecmp(text, units[i].meer))
			continue;
		if (n * units[i].seconds > DAY)
			return false;
		*seconds = n * units[i].seconds;
		return true;
	}
	return false;
}

void
duur_format(int64_t seconds, struct str *out)
{
	int i = 0;

	if (!seconds) {
		str_add(out, "nooit");
		return;
	}
	while (seconds % units[i].seconds)
		i++;
	seconds /= units[i].seconds;
	str_addf(out, "%" PRId64 " %s", seconds, seconds == 1 ? units[i].een : units[i].meer);
}
