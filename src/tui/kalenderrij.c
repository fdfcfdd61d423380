/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/kalenderrij.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/tui/app.h"

enum { NAMES = 3, GROUPS = 1000 };

struct kalenderrij {
	struct rij rij;
	char *wie;
	bool first; /* of its month */
};

void
kalenderrijen_init(struct kalenderrijen *k, struct tui *tui)
{
	const struct session *s = app_session(tui);

	*k = (struct kalenderrijen){ .tui = tui };
	k->schooljaar = schooljaar_of(session_vandaag(s), s->regels.kalender.schooljaar_begin);
}

void
kalenderrijen_fini(struct kalenderrijen *k)
{
	free(k->zoek);
	free(k->groep);
	facet_fini(&k->facet);
}

void
kalenderrijen_zoek(struct kalenderrijen *k, const char *text)
{
	free(k->zoek);
	k->zoek = *text ? mem_strdup(text) : NULL;
}

static void
make_query(const struct kalenderrijen *k, bool filtered, struct query *query)
{
	char jaar[10];

	query_init(query, &kind_kalender);
	query->sort = k->op_titel ? "titel" : "uiterlijk";
	query_text(query, FILTER_IS, kind_field(&kind_kalender, "schooljaar"),
	    schooljaar_format(k->schooljaar, jaar));
	if (!filtered)
		return;
	if (k->groep)
		query_text(query, FILTER_IS, kind_field(&kind_kalender, "groep"), k->groep);
	facet_filter(&k->facet, app_session(k->tui), "uiterlijk", query);
	if (k->zoek)
		query_text(query, FILTER_WORDS, -1, k->zoek);
}

void
kalenderrijen_groepen(struct kalenderrijen *k, struct keuzen *out)
{
	struct recs recs = { 0 };
	struct query query;

	make_query(k, false, &query);
	lezen_recs(app_session(k->tui), &query, GROUPS, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++) {
		const char *groep = rec_text(recs.items[i], "groep");
		bool known = !*groep;

		for (size_t j = 0; j < out->n; j++)
			known = known || str_eq(out->items[j].id, groep);
		if (!known)
			keuzen_add(out, groep, groep, NULL);
	}
	recs_fini(&recs);
	query_fini(&query);
}

static void
add_count(const struct kalenderrijen *k, bool filtered, struct str *out)
{
	struct query query;
	int64_t n = 0;

	make_query(k, filtered, &query);
	lezen_aantal(app_session(k->tui), &query, NULL, &n);
	query_fini(&query);
	str_addf(out, n > QUERY_COUNT_MAX ? "%d+" : "%d",
	    n > QUERY_COUNT_MAX ? QUERY_COUNT_MAX : (int)n);
}

void
kalenderrijen_tel(struct kalenderrijen *k, struct str *out)
{
	struct str facets = { 0 };
	char jaar[10];

	str_addf(out, "%s: ", schooljaar_format(k->schooljaar, jaar));
	if (k->zoek || k->groep || facet_is_on(&k->facet)) {
		add_count(k, true, out);
		str_add(out, " van ");
	}
	add_count(k, false, out);
	str_add(out, " items");
	facet_tell(&k->facet, k->tui, &facets);
	if (k->groep)
		str_addf(&facets, "%s%s", facets.len ? ", " : "", k->groep);
	if (facets.len)
		str_addf(out, " · alleen: %s", facets.s);
	str_fini(&facets);
}

/* ---- rows ---- */

const char *
kalenderrij_id(const void *row)
{
	return rec_id(((const struct kalenderrij *)row)->rij.rec);
}

void
kalenderrij_free(void *row)
{
	struct kalenderrij *r = row;

	rec_free(&r->rij.rec);
	plaats_fini(&r->rij.plaats);
	free(r->wie);
	free(r);
}

char
kalender_teken(const struct rec *item, const struct session *session)
{
	const char *status = rec_text(item, "status");
	swv_date day = rec_date(item, "uiterlijk");

	if (!str_eq(status, "open"))
		return str_eq(status, "gereed") ? 'x' : '-';
	if (day == DATE_NONE)
		return 'o';
	if (day < session_vandaag(session))
		return '!';
	return day <= session_bijna(session) ? '~' : 'o';
}

char
kalenderrij_merk(struct kalenderrijen *k, const void *row, enum role *role)
{
	const struct kalenderrij *r = row;
	char sign = kalender_teken(r->rij.rec, app_session(k->tui));

	if (sign == 'x' || sign == '-')
		*role = ROLE_DONE;
	else if (sign == '!')
		*role = ROLE_LATE;
	else if (sign == '~')
		*role = ROLE_SOON;
	return sign == '!' || sign == '~' ? sign : ' ';
}

static void
cell_month(const struct kalenderrij *r, struct str *out)
{
	swv_date day = rec_date(r->rij.rec, "uiterlijk");

	if (r->first)
		str_add(out, day == DATE_NONE ? "zonder" : maand_naam(date_ymd(day).month));
}

static void
cell_state(const struct kalenderrijen *k, const struct rec *item, struct str *out)
{
	const char *status = rec_text(item, "status");
	swv_date day = rec_date(item, "uiterlijk"), vandaag = session_vandaag(app_session(k->tui));
	char text[DATUM_MAX];

	if (str_eq(status, "gereed"))
		str_addf(out, "gereed %s", datum_toon(rec_date(item, "gereed_op"), text));
	else if (!str_eq(status, "open"))
		str_add(out, status);
	else if (rec_has(item, "stand"))
		str_add(out, rec_text(item, "stand"));
	else if (day != DATE_NONE)
		str_add(out, datum_toon_relatief(day, vandaag, text));
	else
		str_add(out, rec_has(item, "bij") ? rec_text(item, "bij") : "nog te plannen");
}

void
kalenderrij_cel(struct kalenderrijen *k, const void *row, size_t column, struct str *out)
{
	const struct kalenderrij *r = row;
	const struct rec *item = r->rij.rec;
	char text[DATUM_MAX];

	switch (column) {
	case 0:
		cell_month(r, out);
		break;
	case 1:
		if (rec_has(item, "uiterlijk"))
			str_add(out, datum_toon_kort(rec_date(item, "uiterlijk"), text));
		break;
	case 2:
		str_add(out, rec_text(item, "titel"));
		break;
	case 3:
		str_add(out, r->wie);
		break;
	case 4:
		cell_state(k, item, out);
		break;
	default:
		str_add(out, rec_text(item, "vorig"));
	}
}

/* ---- the source ---- */

static struct kalenderrij *
row_new(struct kalenderrijen *k, struct rij *rij)
{
	struct kalenderrij *row = mem_zero(1, sizeof(*row));
	struct str wie = { 0 };

	row->rij = *rij;
	*rij = (struct rij){ 0 };
	lezen_namen(app_session(k->tui), WIE_KINDS, rec_text(row->rij.rec, "wie"), NAMES, &wie);
	row->wie = str_take(&wie);
	return row;
}

static int
month_of(const struct rec *item)
{
	swv_date day = rec_date(item, "uiterlijk");

	return day == DATE_NONE ? 0 : date_ymd(day).month;
}

/* Tells the first row of each month; above is the row that stands over the first, or NULL. */
static void
mark_months(const struct rec *above, struct kalenderrij **rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct rec *item = rows[i]->rij.rec;

		rows[i]->first = !above || month_of(above) != month_of(item);
		above = item;
	}
}

void *
kalenderrijen_met(struct kalenderrijen *k, const char *id)
{
	struct query query;
	struct pagina page;
	struct kalenderrij *row = NULL;

	make_query(k, true, &query);
	query_text(&query, FILTER_IS, 0, id);
	if (!lezen_pagina(app_session(k->tui), &query, NULL, false, 1, NULL, &page) && page.n)
		row = row_new(k, &page.items[0]);
	pagina_fini(&page);
	query_fini(&query);
	return row;
}

void *
kalenderrijen_find(struct kalenderrijen *k, const void *row)
{
	return kalenderrijen_met(k, kalenderrij_id(row));
}

/* One row more than asked, on the far side: it tells whether the last one begins a month. */
static enum swv_err
read_rows(struct kalenderrijen *k, const struct plaats *place, bool before, size_t n,
    struct fault *fault, struct pagina *page)
{
	struct query query;
	enum swv_err err;

	make_query(k, true, &query);
	err = lezen_pagina(app_session(k->tui), &query, place, before, (int)n, fault, page);
	query_fini(&query);
	return err;
}

/* What stands just above the place; NULL: nothing.  Owned. */
static struct rec *
above_of(struct kalenderrijen *k, const struct plaats *place)
{
	struct pagina page;
	struct rec *rec = NULL;

	if (place && !read_rows(k, place, true, 1, NULL, &page)) {
		if (page.n) {
			rec = page.items[0].rec;
			page.items[0].rec = NULL;
		}
		pagina_fini(&page);
	}
	return rec;
}

static enum swv_err
load_down(struct kalenderrijen *k, const struct kalenderrij *from, struct kalenderrij *self,
    size_t n, struct rijen *out, struct fault *fault)
{
	const struct plaats *place = self ? &self->rij.plaats : from ? &from->rij.plaats : NULL;
	struct rec *above = self ? above_of(k, place) : NULL;
	struct pagina page = { 0 };
	size_t first = out->n;
	enum swv_err err = SWV_OK;

	if (self)
		rijen_add(out, self);
	if (n > out->n)
		err = read_rows(k, place, false, n - out->n, fault, &page);
	for (size_t i = 0; i < page.n; i++)
		rijen_add(out, row_new(k, &page.items[i]));
	mark_months(self   ? above
		    : from ? from->rij.rec
			   : NULL,
	    (struct kalenderrij **)out->items + first, out->n - first);
	rec_free(&above);
	pagina_fini(&page);
	return err;
}

/* In order of the list first, so that months are told right; handed over the nearest first. */
static enum swv_err
load_up(struct kalenderrijen *k, const struct kalenderrij *from, struct kalenderrij *self, size_t n,
    struct rijen *out, struct fault *fault)
{
	const struct plaats *place = self ? &self->rij.plaats : from ? &from->rij.plaats : NULL;
	struct pagina page;
	struct kalenderrij **rows;
	struct rec *above = NULL;
	size_t count = 0, extra;
	enum swv_err err = read_rows(k, place, true, n + 1, fault, &page);

	rows = mem_zero(page.n + 2, sizeof(struct kalenderrij *));
	extra = page.n + (self != NULL) > n ? page.n + (self != NULL) - n : 0;
	if (extra)
		above = page.items[extra - 1].rec;
	for (size_t i = extra; i < page.n; i++)
		rows[count++] = row_new(k, &page.items[i]);
	if (self)
		rows[count++] = self;
	mark_months(above, rows, count);
	while (count)
		rijen_add(out, rows[--count]);
	free(rows);
	pagina_fini(&page);
	return err;
}

enum swv_err
kalenderrijen_load(
    struct kalenderrijen *k, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	const struct kalenderrij *from = ask->from;
	struct kalenderrij *self = from && ask->with ? kalenderrijen_find(k, from) : NULL;

	return ask->before ? load_up(k, from, self, ask->n, out, fault)
			   : load_down(k, from, self, ask->n, out, fault);
}
