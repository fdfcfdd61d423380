/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossiercijfers.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/rijbron.h"

enum { GEBIEDEN = 200 };

/* How many cases have this value of a field; of an empty field: all. */
struct telling {
	const char *field; /* NULL: any */
	char *value, *label;
	int64_t n, laat;
};

struct cijfers {
	struct rijbron rows;
	struct tui *tui;
	struct telling *items;
	size_t n, cap;
	struct fault fault; /* of the last count */
};

/* ---- counting ---- */

static void
clear(struct cijfers *c)
{
	rijbron_clear(&c->rows);
	for (size_t i = 0; i < c->n; i++) {
		free(c->items[i].value);
		free(c->items[i].label);
	}
	c->n = 0;
}

static int64_t
count(struct cijfers *c, const struct telling *t, bool late)
{
	struct session *s = app_session(c->tui);
	struct query query;
	int64_t n = 0;

	query_init(&query, &kind_thuiszitter);
	if (t->field)
		query_text(&query, FILTER_IS, kind_field(&kind_thuiszitter, t->field), t->value);
	if (!str_eq(t->value, "gesloten")) /* those are counted for themselves */
		query_number(&query, FILTER_OPEN, 0, 0);
	if (late)
		query_due(&query, true, DATE_MIN, session_vandaag(s) - 1);
	lezen_aantal(s, &query, &c->fault, &n);
	query_fini(&query);
	return n;
}

static void
add(struct cijfers *c, const char *field, const char *value, const char *label)
{
	struct telling t = {
		.field = field, .value = mem_strdup(value), .label = mem_strdup(label)
	};

	t.n = count(c, &t, false);
	t.laat = count(c, &t, true);
	VEC_ADD(c->items, c->n, c->cap) = t;
}

static void
add_choices(struct cijfers *c, const char *field)
{
	const struct field *f = &kind_thuiszitter.fields[kind_field(&kind_thuiszitter, field)];

	for (const struct choice *choice = f->choices; choice->id; choice++)
		add(c, f->name, choice->id, choice->label);
}

/* Those of which the user may know how many cases they have. */
static void
add_areas(struct cijfers *c)
{
	struct session *s = app_session(c->tui);
	struct query query;
	struct recs recs = { 0 };

	query_init(&query, &kind_gebied);
	query_number(&query, FILTER_IS, kind_field(&kind_gebied, "actief"), 1);
	lezen_recs(s, &query, GEBIEDEN, &c->fault, &recs);
	for (size_t i = 0; i < recs.n; i++)
		if (rechten_mag_in(
			&s->rechten, RECHT_CIJFERS, &kind_thuiszitter, rec_id(recs.items[i])))
			add(c, "gebied", rec_id(recs.items[i]), rec_title(recs.items[i]));
	recs_fini(&recs);
	query_fini(&query);
}

static const char *
heading(const char *field)
{
	if (!field)
		return "Open dossiers";
	return kind_thuiszitter.fields[kind_field(&kind_thuiszitter, field)].label;
}

static void
read_figures(struct cijfers *c)
{
	struct fault fault = { 0 };
	const char *field = "";

	clear(c);
	c->fault = fault;
	if (lezen_begin(app_session(c->tui), &fault)) {
		tui_fault(c->tui, &fault);
		return;
	}
	add(c, NULL, NULL, "Alle");
	add_choices(c, "status");
	add_choices(c, "soort");
	add_areas(c);
	lezen_einde(app_session(c->tui));
	for (size_t i = 0; i < c->n; i++) {
		const struct telling *t = &c->items[i];
		struct str id = { 0 };

		if (!i || t->field != field)
			rijbron_kop(&c->rows, heading(field = t->field));
		str_addf(&id, "%s=%s", t->field ? t->field : "", t->value ? t->value : "");
		rijbron_add(&c->rows, id.s, t, t->label);
		str_fini(&id);
	}
	tui_fault(c->tui, &c->fault);
}

/* ---- the list ---- */

static void
add_number(int64_t n, struct str *out)
{
	str_addf(out, n > QUERY_COUNT_MAX ? "%d+" : "%d",
	    n > QUERY_COUNT_MAX ? QUERY_COUNT_MAX : (int)n);
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct telling *t = rijbron_item(row);

	(void)arg;
	if (column == 0)
		str_add(out, t->label);
	else
		add_number(column == 1 ? t->n : t->laat, out);
}

static const struct kolom columns[] = {
	{ "Dossiers", 30, 0, KOLOM_LEFT, 0 },
	{ "Aantal", 6, 6, KOLOM_RIGHT, 0 },
	{ "Te laat", 7, 7, KOLOM_RIGHT, 0 },
	{ 0 },
};

static void
tell(void *arg, struct str *out)
{
	(void)arg;
	str_add(out, "Van de dossiers ziet u alleen hoeveel het er zijn.");
}

static const struct lijst_class list_class = {
	.bron = RIJBRON,
	.columns = columns,
	.cell = cell,
	.filter = rijbron_filter,
	.count = tell,
	.empty = "Er zijn geen aantallen.",
};

static const struct action actions[] = {
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	APP_ACTIONS,
	{ 0 },
};

static void *
cijfers_open(struct tui *tui)
{
	struct cijfers *c = mem_zero(1, sizeof(*c));

	rijbron_init(&c->rows, &list_class);
	c->tui = tui;
	read_figures(c);
	return c;
}

static void
cijfers_close(struct view *view, struct tui *tui)
{
	struct cijfers *c = view->state;

	(void)tui;
	clear(c);
	rijbron_fini(&c->rows);
	free(c->items);
	free(c);
}

static void
cijfers_refresh(struct view *view, struct tui *tui)
{
	struct cijfers *c = view->state;

	(void)tui;
	read_figures(c);
	lijst_reload(&c->rows.list);
}

const struct screen dossiercijfers = {
	.name = "thuiszitters",
	.label = "Thuiszitters",
	.tab = '4',
	.open = cijfers_open,
	.view = { .name = "dossiercijfers",
	    .actions = actions,
	    LIJSTSCHERM,
	    .refresh = cijfers_refresh,
	    .look = app_look,
	    .close = cijfers_close },
};
