/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/moment.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"

/* The weekday that the n bytes at s name, or -1. */
static int
parse_dag(const char *s, size_t n)
{
	char *word = mem_strndup(s, n), *folded = utf8_fold(word);
	int found = -1;

	for (int i = MONDAY; i <= SUNDAY && found < 0; i++)
		if (str_eq(folded, weekdag_kort((enum weekday)i)) ||
		    str_eq(folded, weekdag_naam((enum weekday)i)))
			found = i;
	free(word);
	free(folded);
	return found;
}

static bool
parse_tijden(const char *s, struct moment *out)
{
	const char *dash = strchr(s, '-');
	char *begin = mem_strndup(s, dash ? (size_t)(dash - s) : strlen(s));
	bool right = time_parse(begin, &out->begin);

	free(begin);
	if (!right || !dash)
		return right;
	return time_parse(dash + 1, &out->eind) && out->eind > out->begin;
}

bool
moment_parse(const char *text, struct moment *out)
{
	size_t n = strcspn(text, " ");

	*out = (struct moment){ -1, -1, -1 };
	if (strchr("0123456789", *text))
		return *text && parse_tijden(text, out);
	out->dag = parse_dag(text, n);
	text += n + strspn(text + n, " ");
	return out->dag >= 0 && (!*text || parse_tijden(text, out));
}

void
moment_format(const struct moment *m, struct str *out)
{
	char buf[6];

	if (m->dag >= 0)
		str_add(out, weekdag_kort((enum weekday)m->dag));
	if (m->dag >= 0 && m->begin >= 0)
		str_addc(out, ' ');
	if (m->begin >= 0)
		str_add(out, time_format(m->begin, buf));
	if (m->eind >= 0)
		str_addf(out, "-%s", time_format(m->eind, buf));
}
