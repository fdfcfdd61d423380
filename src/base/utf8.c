/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>
#include <wchar.h>

#include "swv/base/alloc.h"

enum { WORD_MAX = 40, REPLACEMENT = 0xFFFD };

size_t
utf8_decode(const char *s, uint32_t *cp)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t n;

	if (!*s) {
		*cp = 0;
		return 0;
	}
	if ((unsigned char)*s < 0x80) {
		*cp = (unsigned char)*s;
		return 1;
	}
	n = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)strnlen(s, 4), &c);
	*cp = n > 0 ? (uint32_t)c : REPLACEMENT;
	return n > 0 ? (size_t)n : 1;
}

size_t
utf8_encode(uint32_t cp, char out[4])
{
	utf8proc_ssize_t n = utf8proc_encode_char((utf8proc_int32_t)cp, (utf8proc_uint8_t *)out);

	return n > 0 ? (size_t)n : 0;
}

bool
utf8_valid(const char *s, size_t n)
{
	while (n) {
		utf8proc_int32_t c;
		utf8proc_ssize_t k =
		    utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n, &c);

		if (k <= 0 || !c)
			return false;
		s += k;
		n -= (size_t)k;
	}
	return true;
}

/* Most text is this: one column, shown as it is.  What follows may still combine with it. */
static bool
is_plain(char c)
{
	return c >= ' ' && c < 0x7F;
}

static bool
is_combining(uint32_t cp)
{
	utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);

	return c == UTF8PROC_CATEGORY_MN || c == UTF8PROC_CATEGORY_ME;
}

size_t
utf8_cluster(const char *s)
{
	uint32_t cp;
	size_t n;

	if (is_plain(s[0]) && (unsigned char)s[1] < 0x80)
		return 1;
	n = utf8_decode(s, &cp);
	for (size_t k = n; k; n += k) {
		k = utf8_decode(s + n, &cp);
		if (!k || !is_combining(cp))
			break;
	}
	return n;
}

/* Bytes of the character that ends just before at: one when they are no UTF-8, as forward. */
static size_t
decode_back(const char *s, size_t at, uint32_t *cp)
{
	for (size_t n = 2; n <= 4 && n <= at; n++)
		if (utf8_decode(s + at - n, cp) == n)
			return n;
	utf8_decode(s + at - 1, cp);
	return 1;
}

size_t
utf8_cluster_back(const char *s, size_t at)
{
	size_t from = at;
	uint32_t cp;

	while (from) {
		from -= decode_back(s, from, &cp);
		if (!is_combining(cp))
			break;
	}
	return at - from;
}

void
utf8_copy(char *dst, size_t size, const char *src)
{
	size_t at = 0;

	for (size_t k; (k = utf8_cluster(src + at)) && at + k < size;)
		at += k;
	memmove(dst, src, at); /* dst may be src */
	dst[at] = '\0';
}

size_t
utf8_length(const char *s)
{
	size_t n = 0;
	uint32_t cp;

	for (size_t k; (k = utf8_decode(s, &cp)); s += k)
		n++;
	return n;
}

/*
 * How a character is shown when it may not be shown as it is, or "" when it
 * may.  Controls get their picture, what turns or hides text gets its number.
 */
static const char *
stand_in(uint32_t cp, char buf[8])
{
	static const char hex[] = "0123456789ABCDEF";

	if (cp < 0x20 || cp == 0x7F) {
		buf[utf8_encode(cp == 0x7F ? 0x2421 : 0x2400 + cp, buf)] = '\0';
		return buf;
	}
	if (cp == REPLACEMENT)
		return "\xEF\xBF\xBD";
	switch (utf8proc_category((utf8proc_int32_t)cp)) {
	case UTF8PROC_CATEGORY_CC:
	case UTF8PROC_CATEGORY_CF:
	case UTF8PROC_CATEGORY_CO:
	case UTF8PROC_CATEGORY_CN:
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		break;
	default:
		return is_combining(cp) || wcwidth((wchar_t)cp) > 0 ? "" : "\xEF\xBF\xBD";
	}
	if (cp > 0xFFFF)
		return "\xEF\xBF\xBD";
	buf[0] = '<';
	for (int i = 0; i < 4; i++)
		buf[1 + i] = hex[(cp >> (12 - 4 * i)) & 0xF];
	buf[5] = '>';
	buf[6] = '\0';
	return buf;
}

/* Columns of the unit of n bytes at s; its shown form goes to out when out is there. */
static int
show_unit(struct str *out, const char *s, size_t n)
{
	int columns = 0;
	uint32_t cp;

	if (n == 1 && is_plain(*s)) {
		if (out)
			str_addc(out, *s);
		return 1;
	}
	for (size_t k, at = 0; at < n; at += k) {
		char buf[8];
		const char *other;
		int w;

		k = utf8_decode(s + at, &cp);
		other = stand_in(cp, buf);
		if (*other) {
			columns += *other == '<' ? 6 : 1;
			if (out)
				str_add(out, other);
			continue;
		}
		w = wcwidth((wchar_t)cp);
		columns += w > 0 ? w : 0;
		if (out)
			str_addn(out, s + at, k);
	}
	return columns;
}

int
utf8_width(const char *s)
{
	int columns = 0;

	for (size_t n; (n = utf8_cluster(s)); s += n)
		columns += show_unit(NULL, s, n);
	return columns;
}

/* Whether s needs no more than columns. */
static bool
fits(const char *s, int columns)
{
	int used = 0;

	for (size_t n; (n = utf8_cluster(s)); s += n)
		if ((used += show_unit(NULL, s, n)) > columns)
			return false;
	return true;
}

int
utf8_visible(struct str *out, const char *s, int columns)
{
	bool cut = columns >= 0 && !fits(s, columns);
	int room = cut ? columns - 1 : columns, used = 0;

	for (size_t n; (n = utf8_cluster(s)); s += n) {
		int w = show_unit(NULL, s, n);

		if (columns >= 0 && used + w > room)
			break;
		used += show_unit(out, s, n);
	}
	if (cut && columns > 0) {
		str_add(out, "…");
		used++;
	}
	return used;
}

void
utf8_visible_lines(struct str *out, const char *s)
{
	for (size_t n; (n = utf8_cluster(s)); s += n) {
		if (*s == '\n')
			str_addc(out, '\n');
		else if (*s == '\t')
			str_pad(out, ' ', 4);
		else
			show_unit(out, s, n);
	}
}

void
utf8_column(struct str *out, const char *s, int columns)
{
	int used = utf8_visible(out, s, columns < 0 ? 0 : columns);

	if (used < columns)
		str_pad(out, ' ', (size_t)(columns - used));
}

static char *
mapped(const char *s, utf8proc_option_t options)
{
	utf8proc_uint8_t *out = NULL;

	if (utf8proc_map((const utf8proc_uint8_t *)s, 0, &out,
		(utf8proc_option_t)(UTF8PROC_NULLTERM | UTF8PROC_STABLE | options)) < 0)
		return NULL;
	return (char *)out;
}

char *
utf8_nfc(const char *s)
{
	return mapped(s, UTF8PROC_COMPOSE);
}

char *
utf8_fold(const char *s)
{
	char *folded = mapped(s, (utf8proc_option_t)(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
						     UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK));

	return folded ? folded : mem_strdup(s);
}

static bool
is_word(uint32_t cp)
{
	switch (utf8proc_category((utf8proc_int32_t)cp)) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LL:
	case UTF8PROC_CATEGORY_LT:
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
	case UTF8PROC_CATEGORY_MN:
	case UTF8PROC_CATEGORY_ND:
	case UTF8PROC_CATEGORY_NL:
		return true;
	default:
		return false;
	}
}

const char *
utf8_word(const char **at, size_t *len)
{
	const char *begin;
	uint32_t cp;
	size_t k;

	while ((k = utf8_decode(*at, &cp)) && !is_word(cp))
		*at += k;
	if (!k)
		return NULL;
	begin = *at;
	while ((k = utf8_decode(*at, &cp)) && is_word(cp)) {
		*at += k;
		if ((size_t)(*at - begin) <= WORD_MAX)
			*len = (size_t)(*at - begin);
	}
	return begin;
}

/* Whether a word of the folded text begins with these n bytes. */
static bool
has_word(const char *text, const char *begin, size_t n)
{
	size_t len;

	for (const char *w; (w = utf8_word(&text, &len));)
		if (len >= n && memcmp(w, begin, n) == 0)
			return true;
	return false;
}

bool
utf8_match_folded(const char *text, const char *query)
{
	size_t len;

	for (const char *w; (w = utf8_word(&query, &len));)
		if (!has_word(text, w, len))
			return false;
	return true;
}

bool
utf8_match(const char *text, const char *query)
{
	char *t = utf8_fold(text), *q = utf8_fold(query);
	bool yes = utf8_match_folded(t, q);

	free(t);
	free(q);
	return yes;
}
