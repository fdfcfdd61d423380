/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/export/tabel.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"

enum {
	SAMPLE = 200, /* rows that tell how wide the columns are */
	GAP = 2,      /* blanks between columns */
	FLEX_MIN = 8, /* where flexible text stops giving way, until all do */
	TEXT_MIN = 4, /* where any text does */
};

struct tabel {
	struct tabel_column *columns;
	size_t n;
	int width;
	bool kleur;
	int *widest; /* of the cells seen so far */
	int *widths; /* as settled */
	bool settled;
	char **kept; /* cells of the rows that wait */
	size_t n_kept, cap_kept;
	struct str scratch;
};

struct tabel *
tabel_new(const struct tabel_column *columns, size_t n, int width, bool kleur)
{
	struct tabel *t = mem_zero(1, sizeof(*t));

	t->columns = mem_zero(n, sizeof(*t->columns));
	for (size_t i = 0; i < n; i++)
		t->columns[i] = columns[i];
	t->n = n;
	t->width = width;
	t->kleur = kleur;
	t->widest = mem_zero(n, sizeof(*t->widest));
	t->widths = mem_zero(n, sizeof(*t->widths));
	return t;
}

void
tabel_free(struct tabel **t)
{
	if (!*t)
		return;
	for (size_t i = 0; i < (*t)->n_kept; i++)
		free((*t)->kept[i]);
	free((*t)->kept);
	free((*t)->columns);
	free((*t)->widest);
	free((*t)->widths);
	str_fini(&(*t)->scratch);
	free(*t);
	*t = NULL;
}

/* ---- widths ---- */

static const char *
brief(const struct tabel_column *column)
{
	return column->brief ? column->brief : column->label;
}

static int
larger(int a, int b)
{
	return a > b ? a : b;
}

/* How many columns the table is too wide; negative: what is left. */
static int
excess(const struct tabel *t)
{
	int total = GAP * ((int)t->n - 1);

	for (size_t i = 0; i < t->n; i++)
		total += t->widths[i];
	return total - t->width;
}

/* Takes from the widest column that may give, one at a time, so that they end alike. */
static void
shrink(struct tabel *t, enum tabel_fit fit, int least)
{
	for (int n = excess(t); n > 0; n--) {
		int *widest = NULL;

		for (size_t i = 0; i < t->n; i++)
			if (t->columns[i].fit <= fit && t->widths[i] > least &&
			    (!widest || t->widths[i] > *widest))
				widest = &t->widths[i];
		if (!widest)
			return;
		--*widest;
	}
}

/* Rows that are still to come may be longer: the longest text gets what room is left. */
static void
widen(struct tabel *t)
{
	int left = -excess(t);
	size_t best = t->n;

	for (size_t i = 0; i < t->n; i++)
		if (t->columns[i].fit == TABEL_FLEX &&
		    (best == t->n || t->widths[i] > t->widths[best]))
			best = i;
	if (best < t->n && left > 0)
		t->widths[best] += left;
}

static void
settle(struct tabel *t, bool more)
{
	for (size_t i = 0; i < t->n; i++)
		t->widths[i] = larger(t->widest[i], utf8_width(t->columns[i].label));
	t->settled = true;
	if (t->width <= 0)
		return;
	if (excess(t) > 0)
		for (size_t i = 0; i < t->n; i++)
			t->widths[i] = larger(t->widest[i], utf8_width(brief(&t->columns[i])));
	shrink(t, TABEL_FLEX, FLEX_MIN);
	shrink(t, TABEL_STIFF, FLEX_MIN);
	shrink(t, TABEL_STIFF, TEXT_MIN);
	if (more)
		widen(t);
}

/* ---- lines ---- */

static void
add_cell(const struct tabel *t, size_t i, const char *text, struct str *out)
{
	bool cut = t->width > 0 && t->columns[i].fit != TABEL_WHOLE;
	int width = t->widths[i], used;

	if (i)
		str_pad(out, ' ', GAP);
	if (t->columns[i].right && (used = utf8_width(text)) < width)
		str_pad(out, ' ', (size_t)(width - used));
	used = utf8_visible(out, text, cut ? width : -1);
	if (!t->columns[i].right && used < width)
		str_pad(out, ' ', (size_t)(width - used));
}

static void
trim(struct str *out, size_t from)
{
	while (out->len > from && out->s[out->len - 1] == ' ')
		out->s[--out->len] = '\0';
}

static void
add_heading(const struct tabel *t, struct str *out)
{
	size_t from;

	if (t->kleur)
		str_add(out, "\x1b[1m");
	from = out->len;
	for (size_t i = 0; i < t->n; i++) {
		const struct tabel_column *column = &t->columns[i];
		bool whole = utf8_width(column->label) <= t->widths[i];

		add_cell(t, i, whole ? column->label : brief(column), out);
	}
	trim(out, from);
	str_add(out, t->kleur ? "\x1b[0m\n" : "\n");
}

static void
add_row(const struct tabel *t, const char *const *cells, struct str *out)
{
	size_t from = out->len;

	for (size_t i = 0; i < t->n; i++)
		add_cell(t, i, cells[i] ? cells[i] : "", out);
	trim(out, from);
	str_addc(out, '\n');
}

/* A row is one line: runs of line ends, tabs and blanks become one blank, none at the ends. */
static void
one_line(const char *text, struct str *out)
{
	while (*text) {
		size_t n = strcspn(text, " \t\r\n"), blanks = strspn(text + n, " \t\r\n");

		str_addn(out, text, n);
		if (blanks && text[n + blanks] && out->len)
			str_addc(out, ' ');
		text += n + blanks;
	}
}

static void
release(struct tabel *t, bool more, struct str *out)
{
	settle(t, more);
	add_heading(t, out);
	for (size_t i = 0; i < t->n_kept; i += t->n)
		add_row(t, (const char *const *)&t->kept[i], out);
	for (size_t i = 0; i < t->n_kept; i++)
		free(t->kept[i]);
	t->n_kept = 0;
}

/* The rows from which the widths follow wait until there are enough. */
static void
keep_row(struct tabel *t, const char *const *cells)
{
	for (size_t i = 0; i < t->n; i++) {
		str_clear(&t->scratch);
		one_line(cells[i] ? cells[i] : "", &t->scratch);
		t->widest[i] = larger(t->widest[i], utf8_width(str_get(&t->scratch)));
		VEC_ADD(t->kept, t->n_kept, t->cap_kept) = mem_strdup(str_get(&t->scratch));
	}
}

void
tabel_row(struct tabel *t, const char *const *cells, struct str *out)
{
	size_t from = out->len;

	if (!t->settled) {
		keep_row(t, cells);
		if (t->n_kept == SAMPLE * t->n)
			release(t, true, out);
		return;
	}
	for (size_t i = 0; i < t->n; i++) {
		str_clear(&t->scratch);
		one_line(cells[i] ? cells[i] : "", &t->scratch);
		add_cell(t, i, str_get(&t->scratch), out);
	}
	trim(out, from);
	str_addc(out, '\n');
}

void
tabel_end(struct tabel *t, struct str *out)
{
	if (!t->settled && t->n_kept)
		release(t, false, out);
}

/* ---- records ---- */

static struct tabel_column
column_of(const struct field *field, bool is_id)
{
	bool counts =
	    field->type == FIELD_INT || field->type == FIELD_MONEY || field->type == FIELD_DECIMAL;
	enum tabel_fit fit = is_id || field->type == FIELD_CHOICE ? TABEL_STIFF : TABEL_FLEX;

	return (struct tabel_column){
		.label = field->label,
		.brief = field->brief,
		.fit = field_is_number(field) ? TABEL_WHOLE : fit,
		.right = counts,
	};
}

struct tabel *
tabel_of_kind(const struct kind *kind, const int *columns, size_t n, int width, bool kleur)
{
	struct tabel_column *of = mem_zero(n, sizeof(*of));
	struct tabel *t;

	for (size_t i = 0; i < n; i++)
		of[i] = column_of(&kind->fields[columns[i]], columns[i] == 0);
	t = tabel_new(of, n, width, kleur);
	free(of);
	return t;
}

void
tabel_rec(struct tabel *t, const struct rec *rec, const int *columns, size_t n,
    const struct export_namen *namen, struct str *out)
{
	struct str *cells = mem_zero(n, sizeof(*cells));
	const char **texts = mem_zero(n, sizeof(*texts));

	for (size_t i = 0; i < n; i++) {
		int f = columns[i];

		namen_field(namen, rec, f, &cells[i]);
		texts[i] = str_get(&cells[i]);
	}
	tabel_row(t, texts, out);
	for (size_t i = 0; i < n; i++)
		str_fini(&cells[i]);
	free(cells);
	free(texts);
}
