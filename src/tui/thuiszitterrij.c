/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/thuiszitterrij.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/service/dossier.h"
#include "swv/tui/app.h"

struct thuiszitterrij {
	struct rij rij;
	char *namen[3]; /* of what names fields */
};

/* What a case names that is shown by its name; the same order as in the row. */
static const char *const named[] = { "school", "gebied", "consulent" };

enum { NAMED = sizeof(named) / sizeof(named[0]) };

static const struct facet_class facets = {
	.kind = &kind_thuiszitter,
	.flags = "laat maand gesloten",
	.wie = "consulent",
	.fields = "gebied soort status wacht_op",
	.due_open = true,
};

void
thuiszitterrijen_init(struct thuiszitterrijen *t, struct tui *tui)
{
	*t = (struct thuiszitterrijen){ .tui = tui, .facet = { .class = &facets } };
}

void
thuiszitterrijen_fini(struct thuiszitterrijen *t)
{
	free(t->zoek);
	facet_fini(&t->facet);
}

void
thuiszitterrijen_zoek(struct thuiszitterrijen *t, const char *text)
{
	free(t->zoek);
	t->zoek = *text ? mem_strdup(text) : NULL;
}

static void
make_query(const struct thuiszitterrijen *t, bool filtered, struct query *query)
{
	query_init(query, &kind_thuiszitter);
	query->sort = "urgent_op";
	query->personal = true;
	if (!filtered) {
		query_number(query, FILTER_OPEN, 0, 0);
		return;
	}
	facet_filter(&t->facet, app_session(t->tui), "urgent_op", query);
	if (t->zoek)
		query_text(query, FILTER_WORDS, -1, t->zoek);
}

static int64_t
add_count(const struct thuiszitterrijen *t, bool filtered, struct str *out)
{
	struct query query;
	int64_t n = 0;

	make_query(t, filtered, &query);
	lezen_aantal(app_session(t->tui), &query, NULL, &n);
	query_fini(&query);
	str_addf(out, n > QUERY_COUNT_MAX ? "%d+" : "%d",
	    n > QUERY_COUNT_MAX ? QUERY_COUNT_MAX : (int)n);
	return n;
}

void
thuiszitterrijen_tel(struct thuiszitterrijen *t, struct str *out)
{
	struct facet narrowing = t->facet; /* borrowed */
	struct str on = { 0 };
	int64_t n;

	narrowing.gesloten = false;
	facet_tell(&narrowing, t->tui, &on);
	if (t->facet.gesloten) {
		n = add_count(t, true, out);
	} else {
		if (t->zoek || on.len) {
			add_count(t, true, out);
			str_add(out, " van ");
		}
		n = add_count(t, false, out);
	}
	str_addf(out, " %s", n == 1 ? kind_thuiszitter.label : kind_thuiszitter.labels);
	if (on.len)
		str_addf(out, " · alleen: %s", on.s);
	if (t->facet.gesloten)
		str_add(out, " · gesloten ook");
	str_fini(&on);
}

/* ---- rows ---- */

const char *
thuiszitterrij_nummer(const void *row)
{
	return row ? rec_id(((const struct thuiszitterrij *)row)->rij.rec) : NULL;
}

const struct rec *
thuiszitterrij_rec(const void *row)
{
	return ((const struct thuiszitterrij *)row)->rij.rec;
}

void
thuiszitterrij_free(void *row)
{
	struct thuiszitterrij *r = row;

	rec_free(&r->rij.rec);
	plaats_fini(&r->rij.plaats);
	for (size_t i = 0; i < NAMED; i++)
		free(r->namen[i]);
	free(r);
}

/* Takes what rij holds. */
static struct thuiszitterrij *
row_new(const struct thuiszitterrijen *t, struct rij *rij)
{
	struct thuiszitterrij *row = mem_zero(1, sizeof(*row));

	row->rij = *rij;
	*rij = (struct rij){ 0 };
	for (size_t i = 0; i < NAMED; i++) {
		const struct rec *rec = row->rij.rec;

		if (rec_has(rec, named[i]))
			row->namen[i] = lezen_naam(app_session(t->tui),
			    rec->kind->fields[kind_field(rec->kind, named[i])].to,
			    rec_text(rec, named[i]));
	}
	return row;
}

char
thuiszitterrij_merk(struct thuiszitterrijen *t, const void *row, enum role *role)
{
	const struct thuiszitterrij *r = row;
	const struct session *s = app_session(t->tui);
	swv_date day = rec_date(r->rij.rec, "urgent_op");

	if (day == DATE_NONE || day > session_bijna(s))
		return ' ';
	*role = day < session_vandaag(s) ? ROLE_LATE : ROLE_SOON;
	return day < session_vandaag(s) ? '!' : '~';
}

enum {
	KOL_NUMMER,
	KOL_SCHOOL,
	KOL_STATUS,
	KOL_THUIS,
	KOL_TERMIJN,
	KOL_DAG,
	KOL_WACHT,
	KOL_GEBIED,
	KOL_CONSULENT
};

const struct kolom thuiszitter_kolommen[] = {
	[KOL_NUMMER] = { "Nummer", 6, 7, KOLOM_LEFT, 0 },
	[KOL_SCHOOL] = { "School", 16, 0, KOLOM_LEFT, 0 },
	[KOL_STATUS] = { "Status", 11, 11, KOLOM_LEFT, 0 },
	[KOL_THUIS] = { "Thuis", 5, 6, KOLOM_RIGHT, 0 },
	[KOL_TERMIJN] = { "Eerstvolgende termijn", 19, 0, KOLOM_LEFT, 0 },
	[KOL_DAG] = { "Uiterlijk", 13, 13, KOLOM_LEFT, 0 },
	[KOL_WACHT] = { "Wacht op … sinds", 20, 29, KOLOM_LEFT, 95 },
	[KOL_GEBIED] = { "Gebied", 12, 18, KOLOM_LEFT, 125 },
	[KOL_CONSULENT] = { "Consulent", 12, 18, KOLOM_LEFT, 140 },
	{ 0 },
};

/* A child that is back is at home no more: then the days tell nothing. */
static void
cell_home(const struct rec *rec, struct str *out)
{
	if (rec_has(rec, "hervat_op"))
		str_add(out, "–");
	else
		str_addf(out, "%" PRId64 " d", rec_int(rec, "dagen_thuis"));
}

static void
cell_waits(const struct rec *rec, struct str *out)
{
	const struct field *field = &rec->kind->fields[kind_field(rec->kind, "wacht_op")];
	const struct choice *choice = field_choice(field, rec_text(rec, "wacht_op"));
	char day[DATUM_MAX];

	if (!choice)
		return;
	str_add(out, choice->label);
	if (rec_has(rec, "wacht_sinds"))
		str_addf(out, " %s", datum_toon_kort(rec_date(rec, "wacht_sinds"), day));
}

void
thuiszitterrij_cel(struct thuiszitterrijen *t, const void *row, size_t column, struct str *out)
{
	const struct thuiszitterrij *r = row;
	const struct rec *rec = r->rij.rec;
	char day[DATUM_MAX];

	switch (column) {
	case KOL_NUMMER:
		str_add(out, rec_id(rec));
		break;
	case KOL_SCHOOL:
		str_add(out, r->namen[0] ? r->namen[0] : "geen school");
		break;
	case KOL_STATUS:
		str_add(out, rec_text(rec, "status"));
		break;
	case KOL_THUIS:
		cell_home(rec, out);
		break;
	case KOL_TERMIJN:
		str_add(out, rec_text(rec, "eerstvolgend"));
		break;
	case KOL_DAG:
		if (rec_has(rec, "urgent_op"))
			str_add(out, datum_toon_termijn(rec_date(rec, "urgent_op"),
					 session_vandaag(app_session(t->tui)), day));
		break;
	case KOL_WACHT:
		cell_waits(rec, out);
		break;
	default:
		str_add(out,
		    r->namen[column - KOL_GEBIED + 1] ? r->namen[column - KOL_GEBIED + 1] : "");
	}
}

/* ---- the source ---- */

void *
thuiszitterrijen_met(struct thuiszitterrijen *t, const char *nummer)
{
	struct query query;
	struct pagina page;
	struct thuiszitterrij *row = NULL;

	make_query(t, true, &query);
	query_text(&query, FILTER_IS, 0, nummer);
	if (!lezen_pagina(app_session(t->tui), &query, NULL, false, 1, NULL, &page) && page.n)
		row = row_new(t, &page.items[0]);
	pagina_fini(&page);
	query_fini(&query);
	return row;
}

static enum swv_err
load(struct thuiszitterrijen *t, const struct bron_vraag *ask, struct rijen *out,
    struct fault *fault)
{
	const struct thuiszitterrij *from = ask->from;
	struct thuiszitterrij *self =
	    from && ask->with ? thuiszitterrijen_met(t, thuiszitterrij_nummer(from)) : NULL;
	struct query query;
	struct pagina page = { 0 };
	enum swv_err err = SWV_OK;

	if (self)
		rijen_add(out, self);
	make_query(t, true, &query);
	if (ask->n > out->n)
		err = lezen_pagina(app_session(t->tui), &query,
		    self   ? &self->rij.plaats
		    : from ? &from->rij.plaats
			   : NULL,
		    ask->before, (int)(ask->n - out->n), fault, &page);
	for (size_t i = 0; i < page.n; i++) /* the nearest first */
		rijen_add(out, row_new(t, &page.items[ask->before ? page.n - 1 - i : i]));
	pagina_fini(&page);
	query_fini(&query);
	return err;
}

enum swv_err
thuiszitterrijen_load(struct thuiszitterrijen *t, const struct bron_vraag *ask, struct rijen *out,
    struct fault *fault)
{
	struct query query;
	enum swv_err err;

	make_query(t, true, &query);
	err = dossier_zoekt(app_session(t->tui), &query, fault);
	query_fini(&query);
	if (!err)
		err = lezen_begin(app_session(t->tui), fault);
	if (err)
		return err;
	err = load(t, ask, out, fault);
	lezen_einde(app_session(t->tui));
	return err;
}
