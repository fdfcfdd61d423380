/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/organisatierij.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/tui/detail_tekst.h"

enum { CELLS = 6 };

/* What a column tells: a field, or what is counted for the record.  Only of rows that were read. */
struct cel {
	const char *field;
	enum value_style
	    style; /* VALUE_PLAIN: the id of a choice, where that is how people say it */
	void (*tell)(struct session *s, const struct rec *rec, struct str *out);
};

struct organisatierij {
	struct rij rij;
	char *cells[CELLS];
};

/* ---- what is counted ---- */

static void
add_count(struct session *s, struct query *query, struct str *out)
{
	int64_t n = 0;

	lezen_aantal(s, query, NULL, &n);
	query_fini(query);
	str_addf(out, n > QUERY_COUNT_MAX ? "%d+" : "%d",
	    n > QUERY_COUNT_MAX ? QUERY_COUNT_MAX : (int)n);
}

/* Those of kind whose field of the name of rec's kind is rec. */
static void
query_of(const struct kind *kind, const struct rec *rec, struct query *query)
{
	query_init(query, kind);
	query_text(query, FILTER_IS, kind_field(kind, rec->kind->name), rec_id(rec));
}

static void
query_schools(const struct rec *rec, struct query *query)
{
	query_of(&kind_school, rec, query);
	query_number(query, FILTER_IS, kind_field(&kind_school, "actief"), 1);
}

static void
tell_schools(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_schools(rec, &query);
	add_count(s, &query, out);
}

static void
tell_pupils(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;
	int64_t n = 0;

	query_schools(rec, &query);
	lezen_som(s, &query, "leerlingen", NULL, &n);
	query_fini(&query);
	if (n)
		str_addf(out, "%" PRId64, n);
	else
		str_add(out, "–"); /* nobody told */
}

static void
tell_cases(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_of(&kind_thuiszitter, rec, &query);
	query_number(&query, FILTER_OPEN, 0, 0);
	add_count(s, &query, out);
}

static void
tell_contacts(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_init(&query, &kind_contact);
	query_text(&query, FILTER_IS, kind_field(&kind_contact, "bij"), rec_id(rec));
	add_count(s, &query, out);
}

static void
tell_actions(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_init(&query, &kind_actie);
	query_text(&query, FILTER_IS, kind_field(&kind_actie, "wie"), rec_id(rec));
	query_number(&query, FILTER_OPEN, 0, 0);
	add_count(s, &query, out);
}

static void
tell_bodies(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_init(&query, &kind_orgaan);
	query_names(&query, rec->kind, rec_id(rec));
	query_number(&query, FILTER_IS, kind_field(&kind_orgaan, "actief"), 1);
	add_count(s, &query, out);
}

/* The gebied that a gemeente lies in. */
static void
tell_area(struct session *s, const struct rec *rec, struct str *out)
{
	struct recs recs = { 0 };
	struct query query;

	query_init(&query, &kind_gebied);
	query_text(&query, FILTER_IS, kind_field(&kind_gebied, "gemeenten"), rec_id(rec));
	query_number(&query, FILTER_IS, kind_field(&kind_gebied, "actief"), 1);
	lezen_recs(s, &query, CELLS, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++)
		str_addf(out, "%s%s", i ? ", " : "", rec_title(recs.items[i]));
	recs_fini(&recs);
	query_fini(&query);
}

static void
tell_meeting(struct session *s, const struct rec *rec, struct str *out)
{
	struct recs recs = { 0 };
	struct query query;
	char day[DATUM_MAX];

	query_init(&query, &kind_vergadering);
	query_text(&query, FILTER_IS, kind_field(&kind_vergadering, "orgaan"), rec_id(rec));
	query_number(&query, FILTER_OPEN, 0, 0);
	query_number(
	    &query, FILTER_FROM, kind_field(&kind_vergadering, "datum"), session_vandaag(s));
	lezen_recs(s, &query, 1, NULL, &recs);
	if (recs.n)
		str_add(out, datum_toon(rec_date(recs.items[0], "datum"), day));
	recs_fini(&recs);
	query_fini(&query);
}

/* ---- the parts ---- */

static const struct kolom columns_organen[] = {
	{ "Orgaan", 22, 0, KOLOM_LEFT, 0 },
	{ "Soort", 15, 15, KOLOM_LEFT, 0 },
	{ "Vast moment", 14, 0, KOLOM_LEFT, 0 },
	{ "Contact", 20, 0, KOLOM_LEFT, 110 },
	{ "Eerstvolgend", 12, 12, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells_organen[] = {
	{ "naam", 0, NULL },
	{ "soort", 0, NULL },
	{ "momenten", 0, NULL },
	{ "contact", 0, NULL },
	{ NULL, 0, tell_meeting },
};

static const struct kolom columns_besturen[] = {
	{ "Bestuur", 28, 0, KOLOM_LEFT, 0 },
	{ "Scholen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Leerlingen", 10, 10, KOLOM_RIGHT, 0 },
	{ "Open dossiers", 13, 13, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_besturen[] = {
	{ "naam", 0, NULL },
	{ NULL, 0, tell_schools },
	{ NULL, 0, tell_pupils },
	{ NULL, 0, tell_cases },
};

static const struct kolom columns_scholen[] = {
	{ "School", 22, 0, KOLOM_LEFT, 0 },
	{ "BRIN", 6, 6, KOLOM_LEFT, 100 },
	{ "Soort", 5, 5, KOLOM_LEFT, 0 },
	{ "Bestuur", 16, 0, KOLOM_LEFT, 0 },
	{ "Gebied", 14, 18, KOLOM_LEFT, 0 },
	{ "Lln.", 5, 5, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_scholen[] = {
	{ "naam", 0, NULL },
	{ "brin", 0, NULL },
	{ "soort", VALUE_PLAIN, NULL },
	{ "bestuur", 0, NULL },
	{ "gebied", 0, NULL },
	{ "leerlingen", 0, NULL },
};

static const struct kolom columns_gebieden[] = {
	{ "Gebied", 22, 0, KOLOM_LEFT, 0 },
	{ "Gemeenten", 14, 50, KOLOM_LEFT, 0 },
	{ "Consulent", 14, 36, KOLOM_LEFT, 0 },
	{ "Scholen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Open dossiers", 13, 13, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_gebieden[] = {
	{ "naam", 0, NULL },
	{ "gemeenten", 0, NULL },
	{ "consulent", 0, NULL },
	{ NULL, 0, tell_schools },
	{ NULL, 0, tell_cases },
};

static const struct kolom columns_gemeenten[] = {
	{ "Gemeente", 20, 0, KOLOM_LEFT, 0 },
	{ "Gebied", 20, 50, KOLOM_LEFT, 0 },
	{ "Scholen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Open dossiers", 13, 13, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_gemeenten[] = {
	{ "naam", 0, NULL },
	{ NULL, 0, tell_area },
	{ NULL, 0, tell_schools },
	{ NULL, 0, tell_cases },
};

static const struct kolom columns_functies[] = {
	{ "Functie", 28, 0, KOLOM_LEFT, 0 },
	{ "Medewerker", 10, 10, KOLOM_LEFT, 0 },
	{ "Organen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Open acties", 11, 11, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_functies[] = {
	{ "naam", 0, NULL },
	{ "medewerker", 0, NULL },
	{ NULL, 0, tell_bodies },
	{ NULL, 0, tell_actions },
};

static const struct kolom columns_partijen[] = {
	{ "Partij", 28, 0, KOLOM_LEFT, 0 },
	{ "Contacten", 9, 9, KOLOM_RIGHT, 0 },
	{ "Organen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Open acties", 11, 11, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_partijen[] = {
	{ "naam", 0, NULL },
	{ NULL, 0, tell_contacts },
	{ NULL, 0, tell_bodies },
	{ NULL, 0, tell_actions },
};

static const struct kolom columns_contacten[] = {
	{ "Naam", 18, 0, KOLOM_LEFT, 0 },
	{ "Rol", 21, 36, KOLOM_LEFT, 0 },
	{ "Bij", 16, 40, KOLOM_LEFT, 0 },
	{ "Telefoon", 12, 16, KOLOM_LEFT, 0 },
	{ "E-mail", 20, 30, KOLOM_LEFT, 110 },
	{ 0 },
};
static const struct cel cells_contacten[] = {
	{ "naam", 0, NULL },
	{ "rol", 0, NULL },
	{ "bij", 0, NULL },
	{ "telefoon", 0, NULL },
	{ "email", 0, NULL },
};

static const struct kolom columns_datalekken[] = {
	{ "Nr.", 4, 6, KOLOM_LEFT, 0 },
	{ "Datalek", 22, 0, KOLOM_LEFT, 0 },
	{ "Ontdekt", 10, 10, KOLOM_LEFT, 0 },
	{ "Melden", 17, 17, KOLOM_LEFT, 0 },
	{ "Gemeld op", 10, 10, KOLOM_LEFT, 0 },
	{ "Status", 8, 8, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells_datalekken[] = {
	{ "id", 0, NULL },
	{ "titel", 0, NULL },
	{ "ontdekt_op", 0, NULL },
	{ "melden", 0, NULL },
	{ "gemeld_op", 0, NULL },
	{ "status", 0, NULL },
};

#define NOT_IN_FILE(what) "Er staan geen " what " in het bestand van het samenwerkingsverband."
#define DEEL(name, label_, what)                                                                   \
	{                                                                                          \
		.kind = &kind_##name, .label = (label_), .columns = columns_##what,                \
		.cells = cells_##what, .empty = NOT_IN_FILE(#what)                                 \
	}
const struct deel delen[DELEN] = {
	DEEL(orgaan, "Organen", organen),
	DEEL(bestuur, "Besturen", besturen),
	DEEL(school, "Scholen", scholen),
	DEEL(gebied, "Gebieden", gebieden),
	DEEL(gemeente, "Gemeenten", gemeenten),
	DEEL(functie, "Functies", functies),
	DEEL(partij, "Partijen", partijen),
	{ .kind = &kind_contact,
	    .label = "Contacten",
	    .columns = columns_contacten,
	    .cells = cells_contacten,
	    .empty = "Er staan nog geen contactpersonen. n: zet er een bij." },
	{ .kind = &kind_datalek,
	    .label = "Datalekken",
	    .columns = columns_datalekken,
	    .cells = cells_datalekken,
	    .empty = "Er staan geen datalekken die u mag zien. n: meld er een." },
};

/* ---- what is asked for ---- */

void
organisatierijen_init(struct organisatierijen *o, struct session *session)
{
	*o = (struct organisatierijen){ .session = session, .deel = &delen[0] };
}

void
organisatierijen_fini(struct organisatierijen *o)
{
	free(o->zoek);
}

void
organisatierijen_zoek(struct organisatierijen *o, const char *text)
{
	free(o->zoek);
	o->zoek = *text ? mem_strdup(text) : NULL;
}

void
organisatierijen_deel(struct organisatierijen *o, const struct deel *deel)
{
	organisatierijen_zoek(o, "");
	o->gegaan = false;
	o->deel = deel;
}

static void
make_query(const struct organisatierijen *o, bool filtered, struct query *query)
{
	const struct kind *kind = o->deel->kind;

	query_init(query, kind);
	if (kind_field(kind, "actief") >= 0)
		query_number(query, FILTER_IS, kind_field(kind, "actief"), !o->gegaan);
	if (filtered && o->zoek)
		query_text(query, FILTER_WORDS, -1, o->zoek);
}

void
organisatierijen_tel(struct organisatierijen *o, struct str *out)
{
	struct query query;

	str_addf(out, "%s: ", o->deel->label);
	if (o->zoek) {
		make_query(o, true, &query);
		add_count(o->session, &query, out);
		str_add(out, " van ");
	}
	make_query(o, false, &query);
	add_count(o->session, &query, out);
	if (o->gegaan)
		str_add(out, " · alleen: niet meer actief");
}

/* ---- rows ---- */

const struct rec *
organisatierij_rec(const void *row)
{
	return ((const struct organisatierij *)row)->rij.rec;
}

const char *
organisatierij_id(const void *row)
{
	return rec_id(organisatierij_rec(row));
}

const char *
organisatierij_cel(const void *row, size_t column)
{
	return ((const struct organisatierij *)row)->cells[column];
}

void
organisatierij_free(void *row)
{
	struct organisatierij *r = row;

	rec_free(&r->rij.rec);
	plaats_fini(&r->rij.plaats);
	for (size_t i = 0; i < CELLS; i++)
		free(r->cells[i]);
	free(r);
}

static char *
cell_text(struct session *s, const struct cel *cell, const struct rec *rec)
{
	struct str text = { 0 };

	if (cell->tell) {
		cell->tell(s, rec, &text);
	} else {
		int field = kind_field(rec->kind, cell->field);

		if (cell->style == VALUE_PLAIN)
			value_format(&rec->kind->fields[field], &rec->v[field], VALUE_PLAIN, &text);
		else
			veld_tekst(s, &rec->kind->fields[field], &rec->v[field], &text);
	}
	return str_take(&text);
}

static struct organisatierij *
row_new(struct organisatierijen *o, struct rij *rij)
{
	struct organisatierij *row = mem_zero(1, sizeof(*row));

	row->rij = *rij;
	*rij = (struct rij){ 0 };
	for (size_t i = 0; o->deel->columns[i].label; i++)
		row->cells[i] = cell_text(o->session, &o->deel->cells[i], row->rij.rec);
	return row;
}

void *
organisatierijen_met(struct organisatierijen *o, const char *id)
{
	struct query query;
	struct pagina page;
	struct organisatierij *row = NULL;

	make_query(o, true, &query);
	query_text(&query, FILTER_IS, 0, id);
	if (!lezen_pagina(o->session, &query, NULL, false, 1, NULL, &page) && page.n)
		row = row_new(o, &page.items[0]);
	pagina_fini(&page);
	query_fini(&query);
	return row;
}

void *
organisatierijen_find(struct organisatierijen *o, const void *row)
{
	return organisatierijen_met(o, organisatierij_id(row));
}

enum swv_err
organisatierijen_load(struct organisatierijen *o, const struct bron_vraag *ask, struct rijen *out,
    struct fault *fault)
{
	const struct organisatierij *from = ask->from;
	struct organisatierij *self;
	const struct plaats *place;
	struct pagina page = { 0 };
	struct query query;
	enum swv_err err;

	if (!rechten_mag(&o->session->rechten, RECHT_LEZEN, o->deel->kind))
		return SWV_OK; /* who reports one need not see the others */
	if ((err = lezen_begin(o->session, fault)))
		return err;
	self = from && ask->with ? organisatierijen_find(o, from) : NULL;
	place = self ? &self->rij.plaats : from ? &from->rij.plaats : NULL;
	if (self)
		rijen_add(out, self);
	make_query(o, true, &query);
	if (ask->n > out->n)
		err = lezen_pagina(
		    o->session, &query, place, ask->before, (int)(ask->n - out->n), fault, &page);
	for (size_t i = 0; i < page.n; i++) /* a page is in the order of the list */
		rijen_add(out, row_new(o, &page.items[ask->before ? page.n - 1 - i : i]));
	lezen_einde(o->session);
	pagina_fini(&page);
	query_fini(&query);
	return err;
}
