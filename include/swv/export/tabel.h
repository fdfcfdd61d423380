/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_TABEL_H
#define SWV_EXPORT_TABEL_H

#include <stdbool.h>
#include <stddef.h>

#include "swv/base/str.h"
#include "swv/export/namen.h"

/*
 * Aligned columns of text.  The widths follow from the first rows, which wait
 * until there are enough of them; the others pass straight through, so that a
 * table may be of any length.
 */

enum tabel_fit {
	TABEL_FLEX,  /* gives way first: titles and other text */
	TABEL_STIFF, /* gives way when those have given what they can: ids, choices */
	TABEL_WHOLE, /* is never cut, for half a number is another number */
};

struct tabel_column {
	const char *label; /* borrowed */
	const char *brief; /* when room is short; NULL: label */
	enum tabel_fit fit;
	bool right; /* ends in line instead of beginning so */
};

struct tabel;

/*
 * A table that fits in width columns, or takes what it needs when width is 0.
 * (When not even the least of each column fits, lines are longer than width.)
 * With kleur the heading stands out.
 */
struct tabel *tabel_new(const struct tabel_column *columns, size_t n, int width, bool kleur);
/* One row of n cells (NULL: empty); copies what it keeps.  What is ready is appended to out. */
void tabel_row(struct tabel *tabel, const char *const *cells, struct str *out);
/* The rest.  A table without rows appends nothing at all: no heading either. */
void tabel_end(struct tabel *tabel, struct str *out);
void tabel_free(struct tabel **tabel);

/* The table that suits fields of a kind, and a record as a row of it (namen: as in namen.h). */
struct tabel *tabel_of_kind(
    const struct kind *kind, const int *columns, size_t n, int width, bool kleur);
void tabel_rec(struct tabel *tabel, const struct rec *rec, const int *columns, size_t n,
    const struct export_namen *namen, struct str *out);

#endif
