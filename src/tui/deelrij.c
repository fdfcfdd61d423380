/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/deelrij.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/service/dossier.h"
#include "swv/tui/app.h"
#include "swv/tui/detail_tekst.h"

/* ---- what is asked for ---- */

void
deelrijen_init(struct deelrijen *d, struct tui *tui, const struct deel *deel)
{
	*d = (struct deelrijen){ .tui = tui, .deel = deel, .facet = { .class = deel->facets } };
}

void
deelrijen_fini(struct deelrijen *d)
{
	free(d->zoek);
	facet_fini(&d->facet);
}

void
deelrijen_zoek(struct deelrijen *d, const char *text)
{
	free(d->zoek);
	d->zoek = *text ? mem_strdup(text) : NULL;
}

void
deelrijen_deel(struct deelrijen *d, const struct deel *deel)
{
	struct tui *tui = d->tui;

	deelrijen_fini(d);
	deelrijen_init(d, tui, deel);
}

static void
make_query(const struct deelrijen *d, bool filtered, struct query *query)
{
	const struct deel *deel = d->deel;
	const struct session *s = app_session(d->tui);

	query_init(query, deel->kind);
	query->sort = deel->sort;
	if (kind_field(deel->kind, "actief") >= 0)
		query_number(query, FILTER_IS, kind_field(deel->kind, "actief"), !d->gegaan);
	if (deel->beperk)
		deel->beperk(s, query);
	query->personal = (deel->kind->flags & KIND_DOSSIER) != 0;
	if (deel->facets && filtered)
		facet_filter(&d->facet, s, deel->dag ? deel->dag : "urgent_op", query);
	else if (deel->facets && str_in_words(deel->facets->flags, "gesloten"))
		query_number(query, FILTER_OPEN, 0, 0);
	if (filtered && d->zoek)
		query_text(query, FILTER_WORDS, -1, d->zoek);
}

char
deel_mark_dag(const struct session *s, swv_date day, enum role *role)
{
	if (day == DATE_NONE || day > session_bijna(s))
		return ' ';
	*role = day < session_vandaag(s) ? ROLE_LATE : ROLE_SOON;
	return day < session_vandaag(s) ? '!' : '~';
}

int64_t
deel_tel(struct session *s, struct query *query, struct str *out)
{
	int64_t n = 0;

	lezen_aantal(s, query, NULL, &n);
	query_fini(query);
	str_addf(out, n > QUERY_COUNT_MAX ? "%d+" : "%d",
	    n > QUERY_COUNT_MAX ? QUERY_COUNT_MAX : (int)n);
	return n;
}

static int64_t
add_count(const struct deelrijen *d, bool filtered, struct str *out)
{
	struct query query;

	make_query(d, filtered, &query);
	return deel_tel(app_session(d->tui), &query, out);
}

/* Of what can be asked for: those that are closed are in sight only when they are asked for. */
static void
tell_narrowed(struct deelrijen *d, struct str *out)
{
	struct facet narrowing = d->facet; /* borrowed */
	struct str on = { 0 };
	int64_t n;

	narrowing.gesloten = false;
	facet_tell(&narrowing, d->tui, &on);
	if (d->facet.gesloten) {
		n = add_count(d, true, out);
	} else {
		if (d->zoek || on.len) {
			add_count(d, true, out);
			str_add(out, " van ");
		}
		n = add_count(d, false, out);
	}
	str_addf(out, " %s", n == 1 ? d->deel->kind->label : d->deel->kind->labels);
	if (on.len)
		str_addf(out, " · alleen: %s", on.s);
	if (d->facet.gesloten)
		str_add(out, " · gesloten ook");
	str_fini(&on);
}

void
deelrijen_tel(struct deelrijen *d, struct str *out)
{
	if (d->deel->facets) {
		tell_narrowed(d, out);
		return;
	}
	str_addf(out, "%s: ", d->deel->label);
	if (d->zoek) {
		add_count(d, true, out);
		str_add(out, " van ");
	}
	add_count(d, false, out);
	if (d->gegaan)
		str_add(out, " · alleen: niet meer actief");
}

/* ---- rows ---- */

const char *
deelrij_id(const void *row)
{
	return rec_id(((const struct deelrij *)row)->rij.rec);
}

void
deelrij_free(void *row)
{
	struct deelrij *r = row;

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

struct deelrij *
deelrij_new(struct session *s, const struct deel *deel, struct rij *rij)
{
	struct deelrij *row = mem_zero(1, sizeof(*row));

	row->rij = *rij;
	*rij = (struct rij){ 0 };
	for (size_t i = 0; deel->columns[i].label; i++)
		row->cells[i] = cell_text(s, &deel->cells[i], row->rij.rec);
	return row;
}

void *
deelrijen_met(struct deelrijen *d, const char *id)
{
	struct session *s = app_session(d->tui);
	struct query query;
	struct pagina page;
	struct deelrij *row = NULL;

	make_query(d, true, &query);
	query_text(&query, FILTER_IS, 0, id);
	if (!lezen_pagina(s, &query, NULL, false, 1, NULL, &page) && page.n)
		row = deelrij_new(s, d->deel, &page.items[0]);
	pagina_fini(&page);
	query_fini(&query);
	return row;
}

/* Within one reading. */
static enum swv_err
load(struct deelrijen *d, const struct bron_vraag *ask, const struct query *query,
    struct rijen *out, struct fault *fault)
{
	struct session *s = app_session(d->tui);
	const struct deelrij *from = ask->from;
	struct deelrij *self = from && ask->with ? deelrijen_met(d, deelrij_id(from)) : NULL;
	const struct plaats *place = self ? &self->rij.plaats : from ? &from->rij.plaats : NULL;
	struct pagina page = { 0 };
	enum swv_err err = SWV_OK;

	if (self)
		rijen_add(out, self);
	if (ask->n > out->n)
		err = lezen_pagina(
		    s, query, place, ask->before, (int)(ask->n - out->n), fault, &page);
	for (size_t i = 0; i < page.n; i++) /* the nearest first */
		rijen_add(
		    out, deelrij_new(s, d->deel, &page.items[ask->before ? page.n - 1 - i : i]));
	pagina_fini(&page);
	return err;
}

enum swv_err
deelrijen_load(
    struct deelrijen *d, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	struct session *s = app_session(d->tui);
	struct query query;
	enum swv_err err;

	if (!rechten_mag(&s->rechten, RECHT_LEZEN, d->deel->kind))
		return SWV_OK; /* who reports one need not see the others */
	make_query(d, true, &query);
	err = dossier_zoekt(s, &query, fault);
	if (!err && !(err = lezen_begin(s, fault))) {
		err = load(d, ask, &query, out, fault);
		lezen_einde(s);
	}
	query_fini(&query);
	return err;
}
