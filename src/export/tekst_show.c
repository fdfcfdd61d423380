/* SPDX-License-Identifier: EUPL-1.2 */
/* One record for people: each field on a line of its own, then what belongs to it. */
#include "swv/export/format.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/export/tabel.h"

enum {
	VALUE_MIN = 30, /* columns that a value needs to stand beside its label */
	INDENT = 4,     /* of a value when it has less */
};

/* ---- wrapping ---- */

/* Text that is laid out between two margins. */
struct wrap {
	struct str *out;
	int indent;
	int room; /* columns after the indent; 0: no end */
	int used;
	bool fresh; /* the line has not even its indent */
};

static void
new_line(struct wrap *w)
{
	str_addc(w->out, '\n');
	w->used = 0;
	w->fresh = true;
}

static void
add_bytes(struct wrap *w, const char *s, size_t n, int columns)
{
	if (w->fresh)
		str_pad(w->out, ' ', (size_t)w->indent);
	w->fresh = false;
	str_addn(w->out, s, n);
	w->used += columns;
}

static int
width_of(const char *s, size_t n)
{
	char *copy = mem_strndup(s, n);
	int width = utf8_width(copy);

	free(copy);
	return width;
}

/* A word that no line holds is broken where the line ends. */
static void
add_long_word(struct wrap *w, const char *s, size_t n)
{
	for (size_t at = 0, k; at < n; at += k) {
		int width;

		k = utf8_cluster(s + at);
		width = width_of(s + at, k);
		if (w->used && w->used + width > w->room)
			new_line(w);
		add_bytes(w, s + at, k, width);
	}
}

static void
add_word(struct wrap *w, size_t blanks, const char *word, size_t n)
{
	int width = width_of(word, n);

	if (w->room && w->used + (int)blanks + width > w->room) {
		if (w->used)
			new_line(w);
		blanks = 0;
	}
	if (blanks) {
		add_bytes(w, "", 0, (int)blanks);
		str_pad(w->out, ' ', blanks);
	}
	if (w->room && width > w->room)
		add_long_word(w, word, n);
	else
		add_bytes(w, word, n, width);
}

static void
wrap_text(struct wrap *w, const char *text)
{
	while (*text) {
		size_t blanks = strspn(text, " "), n = strcspn(text + blanks, " \n");

		if (n)
			add_word(w, blanks, text + blanks, n);
		text += blanks + n;
		if (*text == '\n') {
			new_line(w);
			text++;
		}
	}
}

/* What has a value, and is no detail of how the program works. */
static bool
is_shown(const struct rec *rec, int field)
{
	return rec->v[field].tag != VALUE_NONE && !(rec->kind->fields[field].flags & FIELD_DETAIL);
}

/* ---- fields ---- */

static int
label_width(const struct export *ex, const struct rec *rec)
{
	int widest = 0;

	for (size_t i = 0; i < ex->options.n_columns; i++) {
		int f = ex->options.columns[i], w = utf8_width(rec->kind->fields[f].label);

		if (is_shown(rec, f) && w > widest)
			widest = w;
	}
	return widest;
}

/* "Label:  value"; where room is short the value stands under its label. */
static void
show_field(struct export *ex, const struct rec *rec, int f, int indent)
{
	const struct field *field = &rec->kind->fields[f];
	struct str text = { 0 }, visible = { 0 };
	int width = ex->options.width, used;
	struct wrap w = {
		.out = &ex->out,
		.indent = indent,
		.room = width > indent ? width - indent : 0,
	};

	namen_field(ex->options.namen, rec, f, &text);
	utf8_visible_lines(&visible, str_get(&text));
	if (ex->options.kleur)
		str_add(&ex->out, "\x1b[1m");
	used = utf8_visible(&ex->out, field->label, -1) + 1;
	str_add(&ex->out, ex->options.kleur ? ":\x1b[0m" : ":");
	if (used < indent)
		str_pad(&ex->out, ' ', (size_t)(indent - used));
	else
		new_line(&w);
	wrap_text(&w, str_get(&visible));
	str_addc(&ex->out, '\n');
	str_fini(&text);
	str_fini(&visible);
}

/* ---- lists ---- */

/* Records of one kind after another make one table. */
static void
show_list(struct export *ex, const struct export_list *list)
{
	const struct recs *recs = list->recs;

	if (!recs->n)
		return;
	str_addf(&ex->out, "\n%s\n", list->label);
	for (size_t i = 0; i < recs->n;) {
		const struct kind *kind = recs->items[i]->kind;
		size_t n;
		int *columns =
		    export_columns(kind, list->columns ? list->columns : kind->columns, true, &n);
		struct tabel *tabel =
		    tabel_of_kind(kind, columns, n, ex->options.width, ex->options.kleur);

		for (; i < recs->n && recs->items[i]->kind == kind; i++)
			tabel_rec(tabel, recs->items[i], columns, n, ex->options.namen, &ex->out);
		tabel_end(tabel, &ex->out);
		tabel_free(&tabel);
		free(columns);
	}
}

void
tekst_show(struct export *ex, const struct rec *rec)
{
	int indent = label_width(ex, rec) + 2, width = ex->options.width;

	if (width > 0 && width - indent < VALUE_MIN)
		indent = INDENT;
	for (size_t i = 0; i < ex->options.n_columns; i++) {
		int f = ex->options.columns[i];

		if (is_shown(rec, f))
			show_field(ex, rec, f, indent);
	}
	for (size_t i = 0; i < ex->options.n_lists; i++)
		show_list(ex, &ex->options.lists[i]);
}
