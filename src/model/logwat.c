/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/logwat.h"

#include <string.h>

/* Past the text in quotes that begins at s; NULL when it does not end. */
static const char *
past_text(const char *s)
{
	for (s++; *s && *s != '"'; s++)
		s += *s == '\\' && s[1];
	return *s ? s + 1 : NULL;
}

/* Past one value of JSON, up to the comma or bracket after it; NULL when it does not end. */
static const char *
past_value(const char *s)
{
	for (int depth = 0; *s; s++) {
		if (!depth && (*s == ',' || *s == ']' || *s == '}'))
			return s;
		depth += (*s == '[' || *s == '{') - (*s == ']' || *s == '}');
		if (*s != '"')
			continue;
		if (!(s = past_text(s)))
			return NULL;
		s--;
	}
	return NULL;
}

/* The two of "[x,y]"; none when it is something else. */
static void
split_pair(struct logveld *veld)
{
	const char *s = veld->waarde.s, *comma, *end;

	if (*s != '[' || !(comma = past_value(s + 1)) || *comma != ',' ||
	    !(end = past_value(comma + 1)) || *end != ']' || end + 1 != s + veld->waarde.n)
		return;
	veld->voor = (struct logdeel){ s + 1, (size_t)(comma - s - 1) };
	veld->na = (struct logdeel){ comma + 1, (size_t)(end - comma - 1) };
}

bool
logwat_next(const char **at, struct logveld *out)
{
	const char *s = *at, *end;

	*out = (struct logveld){ 0 };
	if ((*s != '{' && *s != ',') || s[1] != '"')
		return false;
	end = past_text(++s);
	if (!end || *end != ':')
		return false;
	out->naam = (struct logdeel){ s + 1, (size_t)(end - s - 2) };
	s = end + 1;
	if (!(end = past_value(s)))
		return false;
	out->waarde = (struct logdeel){ s, (size_t)(end - s) };
	split_pair(out);
	*at = end;
	return true;
}

bool
logdeel_is_hash(const struct logdeel *deel)
{
	return deel->n == LOGWAT_HASH + 2 && deel->s[0] == '"' && deel->s[1] == '#' &&
	       strspn(deel->s + 2, "0123456789abcdef") == LOGWAT_HASH - 1;
}

bool
logveld_is_hash(const struct logveld *veld)
{
	return logdeel_is_hash(&veld->voor) || logdeel_is_hash(&veld->na);
}

void
logwat_zonder_hash(const char *wat, struct str *out)
{
	const char *at = wat;
	struct logveld veld;

	while (logwat_next(&at, &veld)) {
		if (!logveld_is_hash(&veld))
			continue;
		str_addn(out, wat, (size_t)(veld.waarde.s - wat));
		str_add(out, "true");
		wat = at;
	}
	str_add(out, wat);
}
