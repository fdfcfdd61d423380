/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Checks that stdin is one JSON text as RFC 8259 has it, in UTF-8, no key twice
 * in an object, and prints of each object in the outermost array (or of the one
 * object that it is):
 *
 *	json            nothing
 *	json -k         its keys, with blanks between
 *	json KEY ...    its values of those keys as they stand, with | between; nothing when absent
 *
 * Exits 1, and tells where, when it is no JSON.
 */
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"

enum { KEYS = 100, DEEP = 20 };

struct member {
	const char *key, *value; /* where they begin; the key after its quote */
	size_t key_len, value_len;
};

static struct str text;
static const char *at;
static char **wanted;
static int n_wanted;
static bool want_keys;

static void value(int depth, int objects);

static _Noreturn void
fail(const char *why)
{
	fprintf(stderr, "json: byte %td: %s: %.20s\n", at - str_get(&text), why, at);
	exit(1);
}

static void
blanks(void)
{
	at += strspn(at, " \t\r\n");
}

static bool
take(char c)
{
	blanks();
	if (*at != c)
		return false;
	at++;
	return true;
}

static void
escape(void)
{
	if (*at == 'u') {
		for (int i = 1; i <= 4; i++)
			if (!isxdigit((unsigned char)at[i]))
				fail("bad \\u");
		at += 5;
	} else if (*at && strchr("\"\\/bfnrt", *at)) {
		at++;
	} else {
		fail("bad escape");
	}
}

static void
string(void)
{
	if (!take('"'))
		fail("no text");
	while (*at != '"') {
		if ((unsigned char)*at < 0x20)
			fail("bare control character or end");
		if (*at++ == '\\')
			escape();
	}
	at++;
}

static void
digits(void)
{
	if (!isdigit((unsigned char)*at))
		fail("no digit");
	while (isdigit((unsigned char)*at))
		at++;
}

static void
number(void)
{
	if (*at == '-')
		at++;
	if (*at == '0')
		at++;
	else
		digits();
	if (*at == '.') {
		at++;
		digits();
	}
	if (*at == 'e' || *at == 'E') {
		at += 1 + (at[1] == '+' || at[1] == '-');
		digits();
	}
}

static void
print(const struct member *m, int n)
{
	for (int i = 0; want_keys && i < n; i++)
		printf("%s%.*s", i ? " " : "", (int)m[i].key_len, m[i].key);
	for (int w = 0; w < n_wanted; w++) {
		fputs(w ? "|" : "", stdout);
		for (int i = 0; i < n; i++)
			if (strlen(wanted[w]) == m[i].key_len &&
			    memcmp(wanted[w], m[i].key, m[i].key_len) == 0)
				printf("%.*s", (int)m[i].value_len, m[i].value);
	}
	if (want_keys || n_wanted)
		putchar('\n');
}

static void
one_member(struct member *members, int n, int depth, int objects)
{
	struct member *m = &members[n];

	blanks();
	m->key = at + 1;
	string();
	m->key_len = (size_t)(at - m->key) - 1;
	for (int i = 0; i < n; i++)
		if (members[i].key_len == m->key_len &&
		    memcmp(members[i].key, m->key, m->key_len) == 0)
			fail("a key twice");
	if (!take(':'))
		fail("no :");
	blanks();
	m->value = at;
	value(depth + 1, objects + 1);
	m->value_len = (size_t)(at - m->value);
}

static void
object(int depth, int objects)
{
	struct member members[KEYS] = { 0 };
	int n = 0;

	if (!take('}')) {
		do {
			if (n == KEYS)
				fail("too many keys");
			one_member(members, n++, depth, objects);
		} while (take(','));
		if (!take('}'))
			fail("no }");
	}
	if (objects == 0)
		print(members, n);
}

static void
array(int depth, int objects)
{
	if (take(']'))
		return;
	do
		value(depth + 1, objects);
	while (take(','));
	if (!take(']'))
		fail("no ]");
}

static void
value(int depth, int objects)
{
	static const char *const words[] = { "true", "false", "null" };

	if (depth == DEEP)
		fail("too deep");
	blanks();
	if (*at == '"')
		string();
	else if (take('{'))
		object(depth, objects);
	else if (take('['))
		array(depth, objects);
	else if (*at == '-' || isdigit((unsigned char)*at))
		number();
	else {
		for (size_t i = 0; i < 3; i++)
			if (str_starts(at, words[i])) {
				at += strlen(words[i]);
				return;
			}
		fail("no value");
	}
}

int
main(int argc, char **argv)
{
	char buf[65536];
	size_t n;

	want_keys = argc == 2 && str_eq(argv[1], "-k");
	wanted = argv + 1;
	n_wanted = want_keys ? 0 : argc - 1;
	while ((n = fread(buf, 1, sizeof(buf), stdin)))
		str_addn(&text, buf, n);
	at = str_get(&text);
	if (strlen(at) != text.len || !utf8_valid(at, text.len))
		fail("not UTF-8, or a NUL");
	value(0, 0);
	blanks();
	if (*at)
		fail("more after the end");
	str_fini(&text);
	return 0;
}
