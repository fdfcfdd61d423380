/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/vergaderbladrij.h"

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
#include "swv/tui/vergaderrij.h"

enum { MANY = 500, LABEL = 14, FRAME = 6 };

static void
drop(struct bladrijen *b)
{
	rijbron_clear(b->rows);
	while (b->n) {
		struct bladrij *r = b->items[--b->n];

		for (int i = 0; i < BLAD_KOLOMMEN; i++)
			free(r->cells[i]);
		free((char *)r->focus.id);
		free((char *)r->opens.id);
		free(r);
	}
}

void
bladrijen_fini(struct bladrijen *b)
{
	drop(b);
	free(b->items);
	free(b->id);
	free(b->titel);
}

static struct bladrij *
add(struct bladrijen *b, const struct kind *kind, const char *id, const char *text)
{
	struct bladrij *r = mem_zero(1, sizeof(*r));
	struct str key = { 0 };

	*r = (struct bladrij){ .focus = { kind, mem_strdup(id) }, .cells = { mem_strdup(text) } };
	VEC_ADD(b->items, b->n, b->cap) = r;
	if (kind != &kind_vergadering)
		r->opens = (struct focus){ kind, mem_strdup(id) };
	if (kind == &kind_vergadering)
		str_addf(&key, "%zu", b->n);
	else
		str_addf(&key, "%s %s", kind->name, id);
	rijbron_add(b->rows, key.s, r, text);
	str_fini(&key);
	return r;
}

/* Text in rows of the width that there is, after a label in the first of them. */
static void
add_text(struct bladrijen *b, const char *label, const char *text)
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
add_names(struct bladrijen *b, const char *label, const char *kinds_, const char *ids)
{
	struct str text = { 0 };

	lezen_namen(app_session(b->tui), kinds_, ids, MANY, &text);
	add_text(b, label, str_get(&text));
	str_fini(&text);
}

/* "ma 2 oktober 2023, 19:30-21:00" */
static void
add_when(struct bladrijen *b, const struct rec *v)
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
add_where(struct bladrijen *b, const struct rec *v)
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
add_members(struct bladrijen *b, const struct rec *v)
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

/* The series that it is of, to be opened. */
static void
add_series(struct bladrijen *b, const struct rec *v)
{
	size_t from = b->n;

	if (!rec_has(v, "reeks"))
		return;
	add_names(b, "Uit reeks", "reeks", rec_text(v, "reeks"));
	for (size_t i = from; i < b->n; i++)
		b->items[i]->opens =
		    (struct focus){ &kind_reeks, mem_strdup(rec_text(v, "reeks")) };
}

static void
add_facts(struct bladrijen *b, const struct rec *v)
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
	add_series(b, v);
	if (rec_date(v, "datum") >= session_vandaag(s))
		samenloop_lees(s, v, &let_op);
	add_text(b, "Let op", str_get(&let_op));
	add_text(b, "Opmerking", rec_text(v, "opmerking"));
	str_fini(&let_op);
}

/* ---- what hangs on it ---- */

static void
point_row(struct bladrijen *b, const struct rec *r)
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
decision_row(struct bladrijen *b, const struct rec *r)
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
action_row(struct bladrijen *b, const struct rec *r)
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
	const char *by; /* the field that names the meeting */
	const char *heading, *sort;
	const char *none; /* what is said when there are none; NULL: the heading is left out too */
	void (*row)(struct bladrijen *b, const struct rec *r);
} parts[] = {
	{ &kind_agendapunt, "vergadering", "Agenda", "nr", "Nog niets. a: zet er een punt op.",
	    point_row },
	{ &kind_besluit, "vergadering", "Besluiten", "id", "Nog niets. b: leg een besluit vast.",
	    decision_row },
	{ &kind_actie, "uit", "Acties", NULL, "Nog niets. k: spreek een actie af.", action_row },
	{ &kind_actie, "blijkt_uit", "Wat hieruit blijkt", NULL, NULL, action_row },
};

static void
add_part(struct bladrijen *b, size_t part)
{
	const struct kind *kind = parts[part].kind;
	struct recs recs = { 0 };
	struct query query;

	query_init(&query, kind);
	query.sort = parts[part].sort;
	query_text(&query, FILTER_IS, kind_field(kind, parts[part].by), b->id);
	lezen_recs(app_session(b->tui), &query, MANY, NULL, &recs);
	if (recs.n || parts[part].none)
		rijbron_kop(b->rows, parts[part].heading);
	for (size_t i = 0; i < recs.n; i++)
		parts[part].row(b, recs.items[i]);
	if (!recs.n && parts[part].none)
		add_text(b, NULL, parts[part].none);
	recs_fini(&recs);
	query_fini(&query);
}

/* Its notes and what happened to it. */
static void
add_log(struct bladrijen *b, const struct rec *v)
{
	struct str text = { 0 };
	const char *at;
	size_t len;

	detail_verloop(app_session(b->tui), v, &text);
	at = str_get(&text);
	for (const char *line; (line = list_next(&at, &len));) {
		char *s = mem_strndup(line, len), *tab = strchr(s, '\t');

		if (tab) /* of a page, where texts hang */
			memmove(tab, tab + 1, strlen(tab));
		if (str_starts(s, "# "))
			rijbron_kop(b->rows, s + 2);
		else
			add_text(b, NULL, s);
		free(s);
	}
	str_fini(&text);
}

enum swv_err
bladrijen_lees(struct bladrijen *b, struct fault *fault)
{
	struct str titel = { 0 };
	struct rec *v;
	enum swv_err err = lezen_een(app_session(b->tui), &kind_vergadering, b->id, fault, &v);

	if (err)
		return err;
	drop(b);
	free(b->titel);
	str_addf(&titel, "%s, ", rec_title(v));
	vergadering_dag(v, app_session(b->tui), &titel);
	b->titel = str_take(&titel);
	add_facts(b, v);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		add_part(b, i);
	add_log(b, v);
	rec_free(&v);
	return SWV_OK;
}
