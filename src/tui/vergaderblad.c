/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/vergaderblad.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/precisie.h"
#include "swv/model/value.h"
#include "swv/service/samenloop.h"
#include "swv/tui/app.h"
#include "swv/tui/boomrij.h"
#include "swv/tui/detail_tekst.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/rijbron.h"
#include "swv/tui/vergaderacties.h"
#include "swv/tui/vergaderrij.h"

enum { MANY = 500, LABEL = 14, FRAME = 6, CELLS = 3 };

/* A row: of a record that hangs on the meeting, or a line of text about the meeting itself. */
struct bladrij {
	struct focus focus; /* id owned */
	char *cells[CELLS]; /* NULL: empty */
};

struct blad {
	struct rijbron rows;
	struct tui *tui;
	char *id, *titel;
	struct bladrij **items; /* owned */
	size_t n, cap;
	const struct kind *made; /* what was last made from here, until it is shown */
};

/* ---- rows ---- */

static void
clear(struct blad *b)
{
	rijbron_clear(&b->rows);
	while (b->n) {
		struct bladrij *r = b->items[--b->n];

		for (int i = 0; i < CELLS; i++)
			free(r->cells[i]);
		free((char *)r->focus.id);
		free(r);
	}
}

static struct bladrij *
add(struct blad *b, const struct kind *kind, const char *id, const char *text)
{
	struct bladrij *r = mem_zero(1, sizeof(*r));
	struct str key = { 0 };

	*r = (struct bladrij){ .focus = { kind, mem_strdup(id) }, .cells = { mem_strdup(text) } };
	VEC_ADD(b->items, b->n, b->cap) = r;
	if (kind == &kind_vergadering)
		str_addf(&key, "%zu", b->n);
	else
		str_addf(&key, "%s %s", kind->name, id);
	rijbron_add(&b->rows, key.s, r, text);
	str_fini(&key);
	return r;
}

/* Text in rows of the width that there is, after a label in the first of them. */
static void
add_text(struct blad *b, const char *label, const char *text)
{
	int width = tui_layout(b->tui)->body.w - FRAME - (label ? LABEL + 1 : 0);
	struct tekst t;

	if (!*text)
		return;
	tekst_init(&t, true, 0, text);
	tekst_wrap(&t, width > LABEL ? width : LABEL);
	for (size_t i = 0; i < t.n_rows; i++) {
		struct str row = { 0 };

		if (label)
			utf8_column(&row, i ? "" : label, LABEL + 1);
		str_addn(&row, tekst_get(&t) + t.rows[i].from, t.rows[i].len);
		add(b, &kind_vergadering, b->id, str_get(&row));
		str_fini(&row);
	}
	tekst_fini(&t);
}

static void
add_names(struct blad *b, const char *label, const char *kinds_, const char *ids)
{
	struct str text = { 0 };

	lezen_namen(app_session(b->tui), kinds_, ids, MANY, &text);
	add_text(b, label, str_get(&text));
	str_fini(&text);
}

/* "ma 2 oktober 2023, 19:30-21:00" */
static void
add_when(struct blad *b, const struct rec *v)
{
	const struct session *s = app_session(b->tui);
	enum precisie p = PRECISIE_NNB;
	struct str text = { 0 }, time = { 0 };
	char day[DATUM_MAX];

	precisie_parse(rec_text(v, "precisie"), &p);
	if (p == PRECISIE_DAG)
		str_add(&text, datum_toon_lang(rec_date(v, "datum"), day));
	else
		precisie_toon(p, rec_date(v, "datum"), s->regels.kalender.schooljaar_begin, &text);
	vergadering_tijd(v, &time);
	if (time.len)
		str_addf(&text, ", %s", time.s);
	add_text(b, "Wanneer", str_get(&text));
	str_fini(&text);
	str_fini(&time);
}

static void
add_where(struct blad *b, const struct rec *v)
{
	const char *vorm = rec_text(v, "vorm"), *plek = rec_text(v, "locatie");
	bool fysiek = !*vorm || str_eq(vorm, "fysiek");
	struct str text = { 0 };

	str_addf(&text, "%s%s%s", plek, *plek && !fysiek ? ", " : "", fysiek ? "" : vorm);
	add_text(b, "Waar", str_get(&text));
	str_fini(&text);
}

/* The members of its bodies. */
static void
add_members(struct blad *b, const struct rec *v)
{
	const char *at = rec_text(v, "orgaan");
	size_t len;

	for (const char *item; (item = list_next(&at, &len));) {
		char *id = mem_strndup(item, len);
		struct rec *orgaan;

		if (!lezen_een(app_session(b->tui), &kind_orgaan, id, NULL, &orgaan)) {
			add_names(b, "Leden", WIE_KINDS, rec_text(orgaan, "leden"));
			rec_free(&orgaan);
		}
		free(id);
	}
}

static void
add_facts(struct blad *b, const struct rec *v)
{
	struct session *s = app_session(b->tui);
	struct str let_op = { 0 };

	add_names(b, "Orgaan", "orgaan", rec_text(v, "orgaan"));
	add_when(b, v);
	add_where(b, v);
	add_text(b, "Status", rec_text(v, "status"));
	add_names(b, "Contact", "functie", rec_text(v, "contact"));
	add_members(b, v);
	add_names(b, "Ook aanwezig", WIE_KINDS, rec_text(v, "genodigden"));
	if (rec_has(v, "reeks"))
		add_text(b, "Uit reeks", rec_text(v, "reeks"));
	if (rec_date(v, "datum") >= session_vandaag(s))
		samenloop_lees(s, v, &let_op);
	add_text(b, "Let op", str_get(&let_op));
	add_text(b, "Opmerking", rec_text(v, "opmerking"));
	str_fini(&let_op);
}

/* ---- what hangs on it ---- */

static void
point_row(struct blad *b, const struct rec *r)
{
	struct str text = { 0 }, fase = { 0 };
	struct bladrij *row;

	str_addf(&text, "%2" PRId64 "  %s", rec_int(r, "nr"), rec_title(r));
	value_format(
	    &r->kind->fields[kind_field(r->kind, "fase")], rec_get(r, "fase"), VALUE_HUMAN, &fase);
	row = add(b, r->kind, rec_id(r), text.s);
	row->cells[1] = str_take(&fase);
	str_fini(&text);
}

static void
decision_row(struct blad *b, const struct rec *r)
{
	struct bladrij *row = add(b, r->kind, rec_id(r), rec_title(r));
	struct str text = { 0 };
	struct rec *point;

	if (!rec_has(r, "agendapunt") || lezen_een(app_session(b->tui), &kind_agendapunt,
					     rec_text(r, "agendapunt"), NULL, &point))
		return;
	str_addf(&text, "bij punt %" PRId64, rec_int(point, "nr"));
	row->cells[1] = str_take(&text);
	rec_free(&point);
}

static void
action_row(struct blad *b, const struct rec *r)
{
	struct str text = { 0 }, wie = { 0 };
	struct bladrij *row;
	char day[DATUM_MAX];

	str_addf(&text, "%s%s", boomrij_vakje(rec_text(r, "status")), rec_title(r));
	row = add(b, r->kind, rec_id(r), text.s);
	lezen_namen(app_session(b->tui), WIE_KINDS, rec_text(r, "wie"), MANY, &wie);
	row->cells[1] = mem_strdup(str_eq(rec_text(r, "status"), "open")
				       ? datum_toon(rec_date(r, "gereed"), day)
				       : rec_text(r, "status"));
	row->cells[2] = str_take(&wie);
	str_fini(&text);
}

static const struct {
	const struct kind *kind;
	const char *heading, *sort, *none;
	void (*row)(struct blad *b, const struct rec *r);
} parts[] = {
	{ &kind_agendapunt, "Agenda", "nr", "Nog niets. a: zet er een punt op.", point_row },
	{ &kind_besluit, "Besluiten", "id", "Nog niets. b: leg een besluit vast.", decision_row },
	{ &kind_actie, "Acties", NULL, "Nog niets. k: spreek een actie af.", action_row },
};

static void
add_part(struct blad *b, size_t part)
{
	const struct kind *kind = parts[part].kind;
	struct recs recs = { 0 };
	struct query query;

	query_init(&query, kind);
	query.sort = parts[part].sort;
	query_text(&query, FILTER_IS, kind_field(kind, "vergadering"), b->id);
	lezen_recs(app_session(b->tui), &query, MANY, NULL, &recs);
	rijbron_kop(&b->rows, parts[part].heading);
	for (size_t i = 0; i < recs.n; i++)
		parts[part].row(b, recs.items[i]);
	if (!recs.n)
		add_text(b, NULL, parts[part].none);
	recs_fini(&recs);
	query_fini(&query);
}

/* Its notes and what happened to it. */
static void
add_log(struct blad *b, const struct rec *v)
{
	struct str text = { 0 };
	const char *at;
	size_t len;

	detail_verloop(app_session(b->tui), v, &text);
	at = str_get(&text);
	for (const char *line; (line = list_next(&at, &len));) {
		char *s = mem_strndup(line, len);

		if (str_starts(s, "# "))
			rijbron_kop(&b->rows, s + 2);
		else
			add_text(b, NULL, s);
		free(s);
	}
	str_fini(&text);
}

/* False: the meeting is gone. */
static bool
read(struct blad *b, struct fault *fault)
{
	struct str titel = { 0 };
	struct rec *v;

	if (lezen_een(app_session(b->tui), &kind_vergadering, b->id, fault, &v))
		return false;
	clear(b);
	free(b->titel);
	str_addf(&titel, "%s, ", rec_title(v));
	vergadering_dag(v, app_session(b->tui), &titel);
	b->titel = str_take(&titel);
	add_facts(b, v);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		add_part(b, i);
	add_log(b, v);
	rec_free(&v);
	return true;
}

/* ---- the list ---- */

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct bladrij *r = rijbron_item(row);

	(void)arg;
	str_add(out, r->cells[column]);
}

static bool
row_focus(const void *row, struct focus *out)
{
	const struct bladrij *r = rijbron_item(row);

	if (r)
		*out = r->focus;
	return r != NULL;
}

static const struct kolom columns[] = {
	{ " ", 40, 0, KOLOM_LEFT, 0 },
	{ " ", 15, 16, KOLOM_LEFT, 0 },
	{ " ", 30, 40, KOLOM_LEFT, 110 },
	{ 0 },
};

static const struct lijst_class list_class = {
	.bron = RIJBRON,
	.columns = columns,
	.cell = cell,
	.focus = row_focus,
	.empty = "",
};

/* ---- acts ---- */

/* The kind of the row under the cursor; the meeting's own where there is none. */
static struct focus
here(const struct view *view)
{
	const struct blad *b = view->state;
	struct focus focus;

	return view_focus(view, &focus) ? focus : (struct focus){ &kind_vergadering, b->id };
}

static void
run_open(struct tui *tui, struct view *view)
{
	if (here(view).kind != &kind_vergadering)
		record_open(tui, view);
}

/* An action that came from it is ticked; from any other row it is the meeting that was held. */
static void
run_tick(struct tui *tui, struct view *view)
{
	if (here(view).kind == &kind_actie)
		record_vink(tui, view);
	else
		vergader_houd(tui, ((const struct blad *)view->state)->id);
}

static void
run_status(struct tui *tui, struct view *view)
{
	if (here(view).kind == &kind_actie)
		record_status(tui, view);
	else
		vergader_status(tui, ((const struct blad *)view->state)->id);
}

static void
run_point(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;

	b->made = &kind_agendapunt;
	vergader_agendapunt(tui, b->id);
}

static void
run_decision(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	struct focus focus = here(view);

	if (focus.kind == &kind_actie) {
		record_bewijs(tui, view);
		return;
	}
	b->made = &kind_besluit;
	vergader_besluit(tui, b->id, focus.kind == &kind_agendapunt ? focus.id : NULL);
}

static void
run_action(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;

	b->made = &kind_actie;
	vergader_actie(tui, b->id);
}

static void
run_plan(struct tui *tui, struct view *view)
{
	vergader_plan(tui, ((const struct blad *)view->state)->id);
}

static void
run_copy(struct tui *tui, struct view *view)
{
	vergader_kopie(tui, ((const struct blad *)view->state)->id);
}

static const struct action actions[] = {
	{ "Enter", NULL, "Open", "Bekijk het punt, het besluit of de actie van deze regel.",
	    RECORD_LOOK, run_open },
	{ "Space", "v", "Vink", "De vergadering is gehouden, of toch niet; een actie: vink af.",
	    NEEDS_WRITE, run_tick },
	{ "a", NULL, "Agendapunt", "Zet een punt op de agenda.", NEEDS_WRITE, run_point },
	{ "b", NULL, "Besluit",
	    "Leg een besluit vast, bij het punt waar u op staat; van een actie: het bewijs.",
	    NEEDS_WRITE, run_decision },
	{ "k", NULL, "Actie", "Spreek een actie af; zij komt ook bij Doelen.", NEEDS_WRITE,
	    run_action },
	{ "p", NULL, "Plan", "Geef de vergadering een dag, of een andere.",
	    NEEDS_WRITE | ACTION_QUIET, run_plan },
	RECORD_BEWERK(0),
	{ "w", NULL, "Status", "Zet op gepland, reserve, gehouden of vervallen.",
	    NEEDS_WRITE | ACTION_QUIET, run_status },
	{ "d", NULL, "Dubbel", "Maak een kopie van de vergadering op een andere dag.",
	    NEEDS_WRITE | ACTION_QUIET, run_copy },
	RECORD_WEG("Gooi weg wat op deze regel staat, bovenaan de vergadering zelf."),
	APP_ACTIONS,
	{ 0 },
};

/* ---- the view ---- */

static void
title(const struct view *view, struct str *out)
{
	str_add(out, ((const struct blad *)view->state)->titel);
}

/* The cursor goes to what was made from here. */
static void
seek_made(struct blad *b)
{
	char *made = b->made ? app_take_made(b->tui) : NULL;
	struct str key = { 0 };

	if (made)
		str_addf(&key, "%s %s", b->made->name, made);
	for (size_t i = 0; made && i < b->rows.n; i++)
		if (str_eq(rijbron_id(b->rows.rows[i]), key.s)) {
			lijst_seek(&b->rows.list, b->rows.rows[i]);
			break;
		}
	str_fini(&key);
	free(made);
	b->made = NULL;
}

static void
refresh(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;

	if (!read(b, NULL)) {
		tui_close(tui, view);
		return;
	}
	lijst_reload(&b->rows.list);
	seek_made(b);
}

static void
close_page(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;

	(void)tui;
	clear(b);
	rijbron_fini(&b->rows);
	free(b->items);
	free(b->id);
	free(b->titel);
	free(b);
}

static const struct view_class page_view = {
	.name = "vergadering",
	.actions = actions,
	LIJSTSCHERM,
	.refresh = refresh,
	.look = app_look,
	.close = close_page,
	.title = title,
};

void
vergaderblad_open(struct tui *tui, const char *id)
{
	struct blad *b = mem_zero(1, sizeof(*b));
	struct fault fault = { 0 };

	b->tui = tui;
	b->id = mem_strdup(id);
	rijbron_init(&b->rows, &list_class);
	if (read(b, &fault)) {
		tui_push(tui, &page_view, b);
		return;
	}
	tui_fault(tui, &fault);
	close_page(&(struct view){ .state = b }, tui);
}
