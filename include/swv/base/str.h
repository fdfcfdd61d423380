/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_BASE_STR_H
#define SWV_BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/* A growing string.  Zero-initialised is empty; s is NULL until something was added. */
struct str {
	char *s;
	size_t len, cap;
};

void str_fini(struct str *str);               /* frees; empty again */
void str_clear(struct str *str);              /* empty, keeps its room */
const char *str_get(const struct str *str);   /* never NULL; borrowed */
char *str_take(struct str *str);              /* gives the text away, never NULL; empty again */
void str_add(struct str *str, const char *s); /* s may be NULL */
void str_addn(struct str *str, const char *s, size_t n);
void str_addc(struct str *str, char c);
void str_pad(struct str *str, char c, size_t n); /* n times c */
void str_addf(struct str *str, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void str_vaddf(struct str *str, const char *fmt, va_list ap) __attribute__((format(printf, 2, 0)));

bool str_eq(const char *a, const char *b); /* NULL equals only NULL */
bool str_starts(const char *s, const char *prefix);
bool str_in_words(const char *words, const char *word); /* "a b c" holds "b" */

/*
 * The number that the digits at *at make; *at moves past them.  -1, and *at
 * stays, when there is no digit or there are more than nine.
 */
int str_number(const char **at);

/*
 * The nearest of n names to the mistyped word by edit distance, or NULL when
 * none is near enough to be what was meant.  next(i, arg) gives name i.
 */
const char *str_nearest(
    const char *word, size_t n, const char *(*next)(size_t i, const void *arg), const void *arg);

#endif
