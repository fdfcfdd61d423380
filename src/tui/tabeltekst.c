/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/tabeltekst.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/dossier.h"
#include "swv/model/precisie.h"
#include "swv/model/rec.h"
#include "swv/tui/detail_tekst.h"

/* Of a page of 80 columns; between two columns; and what a text, and a name, have at the least. */
enum { WIDTH = 77, GAP = 2, LEAST = 16, NAME = 32, COLUMNS = 24 };

struct kolom_van {
	const struct field *field;
	int at, width, least;
	bool right; /* a number */
};

struct tabel {
	struct session *s;
	const struct recs *rows;
	struct kolom_van columns[COLUMNS];
	size_t n;
};

/* ---- texts ---- */

void
tabeltekst_hang(const char *text, size_t indent, struct str *out)
{
	str_addc(out, '\t');
	for (; *text; text++) {
		if (*text == '\n') {
			str_addc(out, '\n');
			str_pad(out, ' ', indent);
			str_addc(out, '\t');
		} else {
			str_addc(out, *text == '\t' ? ' ' : *text);
		}
	}
}

bool
tabeltekst_dag(struct session *s, const struct rec *rec, const struct field *f, struct str *out)
{
	enum precisie p;

	if (!str_in_words("gepland uiterlijk datum gereed", f->name) ||
	    kind_field(rec->kind, "precisie") < 0 ||
	    !precisie_parse(rec_text(rec, "precisie"), &p) || p == PRECISIE_DAG)
		return false;
	precisie_toon_kort(p, rec_date(rec, f->name), s->regels.kalender.schooljaar_begin, out);
	return true;
}

static void
cell_text(struct session *s, const struct rec *row, int at, struct str *out)
{
	const struct field *f = &row->kind->fields[at];

	if (row->v[at].tag == VALUE_NONE || tabeltekst_dag(s, row, f, out))
		return;
	if (f->flags & FIELD_STATUS)
		str_add(out,
		    dossier_status(dossier_kind(rec_text(row, row->kind->hangs)), row->v[at].s));
	else
		veld_tekst(s, f, &row->v[at], out);
}

/* ---- columns ---- */

static bool
is_text(const struct field *f)
{
	return f->type == FIELD_TEXT || f->type == FIELD_LINES || f->type == FIELD_LIST ||
	       f->type == FIELD_REF;
}

static bool
is_name(const struct kind *kind, const struct field *f)
{
	return kind->title && str_eq(f->name, kind->title) && !(f->flags & FIELD_DERIVED);
}

/* Whether it tells something of a row that the page does not tell already. */
static bool
tells(const struct rec *rec, const struct recs *rows, int at)
{
	const struct kind *kind = rows->items[0]->kind;
	const struct field *f = &kind->fields[at];
	bool text = is_text(f) && !is_name(kind, f);
	int same = text ? kind_field(rec->kind, f->name) : -1;
	bool own = same >= 0 && !(rec->kind->fields[same].flags & FIELD_DERIVED);

	for (size_t i = 0; i < rows->n; i++) {
		const struct value *v = &rows->items[i]->v[at];

		if (v->tag != VALUE_NONE && !(own && value_eq(v, &rec->v[same])) &&
		    !(text && str_eq(v->s, rec_title(rec))))
			return true;
	}
	return false;
}

static void
add_column(struct tabel *t, int at)
{
	const struct kind *kind = t->rows->items[0]->kind;
	const struct field *f = &kind->fields[at];
	struct kolom_van *c = &t->columns[t->n++];

	*c = (struct kolom_van){ .field = f,
		.at = at,
		.width = utf8_width(f->label),
		.right =
		    f->type == FIELD_MONEY || f->type == FIELD_INT || f->type == FIELD_DECIMAL };
	for (size_t i = 0; i < t->rows->n; i++) {
		struct str text = { 0 };
		int width;

		cell_text(t->s, t->rows->items[i], at, &text);
		width = utf8_width(str_get(&text));
		c->width = width > c->width ? width : c->width;
		str_fini(&text);
	}
	c->least = is_name(kind, f) ? NAME : LEAST;
	if (!is_text(f) || c->least > c->width)
		c->least = c->width;
}

/* The id is nothing to people, when the kind has a name. */
static void
choose_columns(struct tabel *t, const struct rec *rec, const char *columns)
{
	const struct kind *kind = t->rows->items[0]->kind;
	bool named = (kind->flags & KIND_NUMBERED) || (kind->title && !str_eq(kind->title, "id"));

	for (size_t n; *columns; columns += n + strspn(columns + n, " ")) {
		char *name = mem_strndup(columns, n = strcspn(columns, " "));
		int at = kind_field(kind, name);

		free(name);
		if (at >= 0 && (at || !named) && t->n < COLUMNS && tells(rec, t->rows, at))
			add_column(t, at);
	}
}

/* The last go until the rest fits; texts then have what is left, the first as much as it wants. */
static void
fit_columns(struct tabel *t)
{
	int left = WIDTH + GAP;

	for (size_t i = 0; i < t->n; i++)
		left -= t->columns[i].least + GAP;
	for (; left < 0 && t->n > 1; t->n--)
		left += t->columns[t->n - 1].least + GAP;
	for (size_t i = 0; i < t->n; i++) {
		struct kolom_van *c = &t->columns[i];
		int more = c->width - c->least;

		more = more > left ? left : more;
		c->width = c->least + (more > 0 ? more : 0);
		left -= more > 0 ? more : 0;
	}
}

/* ---- lines ---- */

/* The last one, a text, goes on under itself where it is long. */
static void
add_cell(const struct tabel *t, size_t i, const char *text, size_t indent, struct str *out)
{
	const struct kolom_van *c = &t->columns[i];
	int width = utf8_width(text);

	if (c->right)
		str_pad(out, ' ', width < c->width ? (size_t)(c->width - width) : 0);
	if (i + 1 < t->n && !c->right)
		utf8_column(out, text, c->width);
	else if (c->right)
		str_add(out, text);
	else
		tabeltekst_hang(text, indent, out);
	str_pad(out, ' ', i + 1 < t->n ? GAP : 0);
}

/* row NULL: the labels. */
static void
add_row(const struct tabel *t, const struct rec *row, struct str *out)
{
	size_t indent = 0;

	for (size_t i = 0; i < t->n; i++) {
		struct str text = { 0 };

		if (row)
			cell_text(t->s, row, t->columns[i].at, &text);
		else
			str_add(&text, t->columns[i].field->label);
		add_cell(t, i, str_get(&text), indent, out);
		indent += (size_t)t->columns[i].width + GAP;
		str_fini(&text);
	}
	while (out->len && out->s[out->len - 1] == ' ')
		out->s[--out->len] = '\0';
	str_addc(out, '\n');
}

void
tabeltekst(struct session *s, const struct rec *rec, const struct recs *rows, const char *columns,
    struct str *out)
{
	struct tabel t = { .s = s, .rows = rows };

	if (!rows->n)
		return;
	choose_columns(&t, rec, columns);
	fit_columns(&t);
	add_row(&t, NULL, out);
	for (size_t i = 0; i < rows->n; i++)
		add_row(&t, rows->items[i], out);
}
