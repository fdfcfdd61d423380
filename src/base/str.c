/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/str.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"

void
str_fini(struct str *str)
{
	free(str->s);
	*str = (struct str){ 0 };
}

void
str_clear(struct str *str)
{
	str->len = 0;
	if (str->s)
		str->s[0] = '\0';
}

const char *
str_get(const struct str *str)
{
	return str->s ? str->s : "";
}

char *
str_take(struct str *str)
{
	char *s = str->s ? str->s : mem_strdup("");

	*str = (struct str){ 0 };
	return s;
}

/* Room for n more bytes and the closing NUL. */
static void
str_room(struct str *str, size_t n)
{
	size_t cap = str->cap ? str->cap : 32;

	while (cap < str->len + n + 1)
		cap *= 2;
	if (cap == str->cap)
		return;
	str->s = mem_grow(str->s, cap, 1);
	str->cap = cap;
}

void
str_addn(struct str *str, const char *s, size_t n)
{
	str_room(str, n);
	if (n)
		memcpy(str->s + str->len, s, n);
	str->len += n;
	str->s[str->len] = '\0';
}

void
str_add(struct str *str, const char *s)
{
	if (s)
		str_addn(str, s, strlen(s));
}

void
str_addc(struct str *str, char c)
{
	str_addn(str, &c, 1);
}

void
str_pad(struct str *str, char c, size_t n)
{
	str_room(str, n);
	memset(str->s + str->len, c, n);
	str->len += n;
	str->s[str->len] = '\0';
}

void
str_vaddf(struct str *str, const char *fmt, va_list ap)
{
	va_list again;
	int n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, ap);
	if (n >= 0) {
		str_room(str, (size_t)n);
		vsnprintf(str->s + str->len, (size_t)n + 1, fmt, again);
		str->len += (size_t)n;
	}
	va_end(again);
}

void
str_addf(struct str *str, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	str_vaddf(str, fmt, ap);
	va_end(ap);
}

bool
str_eq(const char *a, const char *b)
{
	/* most that are held against each other differ from the first byte on */
	return a == b || (a && b && *a == *b && strcmp(a, b) == 0);
}

bool
str_starts(const char *s, const char *prefix)
{
	return strncmp(s, prefix, strlen(prefix)) == 0;
}

bool
str_in_words(const char *words, const char *word)
{
	size_t len = strlen(word);
	const char *at = words;

	while (len && at && (at = strstr(at, word))) {
		if ((at == words || at[-1] == ' ') && (at[len] == ' ' || at[len] == '\0'))
			return true;
		at += len;
	}
	return false;
}

int
str_number(const char **at)
{
	size_t n = strspn(*at, "0123456789");
	int v = 0;

	if (n == 0 || n > 9)
		return -1;
	for (; n; n--)
		v = v * 10 + (*(*at)++ - '0');
	return v;
}

/* Levenshtein's distance, cut off at 64 bytes a word. */
static size_t
distance(const char *a, const char *b)
{
	size_t row[65], la = strlen(a), lb = strlen(b);

	if (la > 64 || lb > 64)
		return 64;
	for (size_t j = 0; j <= lb; j++)
		row[j] = j;
	for (size_t i = 1; i <= la; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= lb; j++) {
			size_t best = diagonal + (a[i - 1] != b[j - 1]);

			diagonal = row[j];
			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
		}
	}
	return row[lb];
}

const char *
str_nearest(
    const char *word, size_t n, const char *(*next)(size_t i, const void *arg), const void *arg)
{
	size_t best = 1 + strlen(word) / 3; /* one letter and a third of them may differ */
	const char *found = NULL;

	for (size_t i = 0; i < n; i++) {
		const char *name = next(i, arg);
		size_t d = name ? distance(word, name) : best + 1;

		if (d <= best && (!found || d < best)) {
			best = d;
			found = name;
		}
	}
	return found;
}
