/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/organisatierij.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/value.h"
#include "swv/tui/detail_tekst.h"

struct organisatierij {
	struct rij rij;
	char *cells[CELLS];
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
		organisatiedeel_tel(o->session, &query, out);
		str_add(out, " van ");
	}
	make_query(o, false, &query);
	organisatiedeel_tel(o->session, &query, out);
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
