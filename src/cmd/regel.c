/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/regel.h"

#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"

static enum regel_fout
check_text(const char *s)
{
	size_t n = strlen(s), step;
	uint32_t cp;

	if (n > REGEL_MAX)
		return REGEL_LANG;
	if (!utf8_valid(s, n))
		return REGEL_TEKST;
	for (; (step = utf8_decode(s, &cp)); s += step)
		if (cp < ' ' || (cp >= 0x7f && cp < 0xa0))
			return REGEL_STUURTEKEN;
	return REGEL_GOED;
}

/* From the quote at s to the one that ends it; NULL when none does. */
static const char *
quoted(const char *s, struct str *word)
{
	char quote = *s++;

	for (; *s && *s != quote; s++) {
		if (quote == '"' && *s == '\\' && (s[1] == '"' || s[1] == '\\'))
			s++;
		str_addc(word, *s);
	}
	return *s ? s + 1 : NULL;
}

/* One word at *at, which moves past it. */
static enum regel_fout
read_word(const char **at, struct str *word, char *teken)
{
	const char *s = *at;

	while (*s && *s != ' ') {
		if (strchr(";|&`$()<>*?[]{}~#!\\", *s))
			return *teken = *s, REGEL_TEKEN;
		if (*s != '\'' && *s != '"')
			str_addc(word, *s++);
		else if (!(s = quoted(s, word)))
			return REGEL_AANHALING;
	}
	*at = s;
	return REGEL_GOED;
}

enum regel_fout
regel_lees(const char *regel, struct woordenlijst *out, char *teken)
{
	enum regel_fout fout = check_text(regel);

	*out = (struct woordenlijst){ 0 };
	while (!fout && *(regel += strspn(regel, " "))) {
		struct str word = { 0 };

		fout = read_word(&regel, &word, teken);
		VEC_ADD(out->items, out->n, out->cap) = str_take(&word);
	}
	if (!fout && !out->n)
		fout = REGEL_LEEG;
	if (fout)
		woorden_fini(out);
	return fout;
}
