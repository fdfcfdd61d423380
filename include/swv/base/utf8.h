/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_BASE_UTF8_H
#define SWV_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "swv/base/str.h"

/*
 * Text is UTF-8 bytes in the store and columns on the screen; this is the one
 * place that converts.  Width is that of wcwidth(3), as ncurses measures it, so
 * the locale must be a UTF-8 one.
 */

/* Copies at most size - 1 bytes of src, whole characters only; always ends in NUL. */
void utf8_copy(char *dst, size_t size, const char *src);

/* One character at s: sets *cp, returns its bytes (0 at the end).  A byte that is no UTF-8
 * counts as one character, U+FFFD. */
size_t utf8_decode(const char *s, uint32_t *cp);
size_t utf8_encode(uint32_t cp, char out[4]);
bool utf8_valid(const char *s, size_t n);

/* Bytes of the visible unit at s: a character with the combining ones after it; 0 at the end. */
size_t utf8_cluster(const char *s);
/* Bytes back from at (within s) to the begin of the unit before it; 0 at the begin. */
size_t utf8_cluster_back(const char *s, size_t at);

size_t utf8_length(const char *s); /* in characters */
int utf8_width(const char *s);     /* in columns, as utf8_visible would show it */

/*
 * Appends s as it may be shown: control characters, line ends and bidi or
 * zero-width controls become visible ("\x1b" as "␛", U+202E as "<202E>"),
 * never obeyed.  At most columns columns when columns >= 0, with "…" for what
 * was cut.  Returns the columns used.
 */
int utf8_visible(struct str *out, const char *s, int columns);
/* The same, keeping '\n' (and tabs as four blanks): for texts of several lines on stdout. */
void utf8_visible_lines(struct str *out, const char *s);
/* As utf8_visible, filled up with blanks to exactly columns. */
void utf8_column(struct str *out, const char *s, int columns);

/* A new string in NFC, or NULL when s is not valid UTF-8.  Free with free(). */
char *utf8_nfc(const char *s);
/* A new string to compare and search by: no case, no accents ("Édouard" is "edouard", "ß" is
 * "ss").  Text that is not valid gives itself.  Free with free(). */
char *utf8_fold(const char *s);

/*
 * The words of folded text, one after another: sets *len and returns where the
 * next word in *at begins, or NULL; letters and digits make a word, of at most
 * 40 bytes.  *at moves on.
 */
const char *utf8_word(const char **at, size_t *len);

/* Whether each word of query begins a word of text; letters with and without accents and
 * capitals are the same.  An empty query is in every text. */
bool utf8_match(const char *text, const char *query);
/* The same of text and query that are folded already. */
bool utf8_match_folded(const char *text, const char *query);

#endif
