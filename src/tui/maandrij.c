/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/maandrij.h"

#include <stdlib.h>

#include "swv/base/alloc.h"

void
maandrij_fini(struct maandrij *row)
{
	rec_free(&row->rij.rec);
	plaats_fini(&row->rij.plaats);
}

const char *
maandrij_id(const void *row)
{
	return rec_id(((const struct maandrij *)row)->rij.rec);
}

static struct maandrij *
row_new(const struct maandbron *b, struct rij *rij)
{
	struct rij taken = *rij;

	*rij = (struct rij){ 0 };
	return b->row(b->arg, taken);
}

static int
month_of(const struct maandbron *b, const struct rec *rec)
{
	swv_date day = rec_date(rec, b->day);

	return day == DATE_NONE ? 0 : date_ymd(day).month;
}

/* Tells the first row of each month; above is the row that stands over the first, or NULL. */
static void
mark_months(
    const struct maandbron *b, const struct rec *above, struct maandrij *const *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct rec *rec = rows[i]->rij.rec;

		rows[i]->first = !above || month_of(b, above) != month_of(b, rec);
		above = rec;
	}
}

/* Ends the query. */
static void *
first_of(const struct maandbron *b, struct query *query)
{
	struct pagina page;
	struct maandrij *row = NULL;

	if (!lezen_pagina(b->session, query, NULL, false, 1, NULL, &page) && page.n)
		row = row_new(b, &page.items[0]);
	pagina_fini(&page);
	query_fini(query);
	return row;
}

void *
maandrij_met_text(const struct maandbron *b, int field, const char *text)
{
	struct query query;

	b->query(b->arg, &query);
	query_text(&query, FILTER_IS, field, text);
	return first_of(b, &query);
}

void *
maandrij_vanaf(const struct maandbron *b, swv_date day)
{
	struct query query;

	b->query(b->arg, &query);
	query_number(&query, FILTER_FROM, kind_field(query.kind, b->day), day);
	return first_of(b, &query);
}

static enum swv_err
read_rows(const struct maandbron *b, const struct plaats *place, bool before, size_t n,
    struct fault *fault, struct pagina *page)
{
	struct query query;
	enum swv_err err;

	b->query(b->arg, &query);
	err = lezen_pagina(b->session, &query, place, before, (int)n, fault, page);
	query_fini(&query);
	return err;
}

/* What stands just above the place; NULL: nothing.  Owned. */
static struct rec *
above_of(const struct maandbron *b, const struct plaats *place)
{
	struct pagina page;
	struct rec *rec = NULL;

	if (place && !read_rows(b, place, true, 1, NULL, &page)) {
		if (page.n) {
			rec = page.items[0].rec;
			page.items[0].rec = NULL;
		}
		pagina_fini(&page);
	}
	return rec;
}

static enum swv_err
load_down(const struct maandbron *b, const struct maandrij *from, struct maandrij *self, size_t n,
    struct rijen *out, struct fault *fault)
{
	const struct plaats *place = self ? &self->rij.plaats : from ? &from->rij.plaats : NULL;
	struct rec *above = self ? above_of(b, place) : NULL;
	struct pagina page = { 0 };
	size_t first = out->n;
	enum swv_err err = SWV_OK;

	if (self)
		rijen_add(out, self);
	if (n > out->n)
		err = read_rows(b, place, false, n - out->n, fault, &page);
	for (size_t i = 0; i < page.n; i++)
		rijen_add(out, row_new(b, &page.items[i]));
	mark_months(b,
	    self   ? above
	    : from ? from->rij.rec
		   : NULL,
	    (struct maandrij **)out->items + first, out->n - first);
	rec_free(&above);
	pagina_fini(&page);
	return err;
}

/*
 * In order of the list first, so that months are told right; handed over the
 * nearest first.  One row more than asked is read: it tells whether the last one
 * begins a month.
 */
static enum swv_err
load_up(const struct maandbron *b, const struct maandrij *from, struct maandrij *self, size_t n,
    struct rijen *out, struct fault *fault)
{
	const struct plaats *place = self ? &self->rij.plaats : from ? &from->rij.plaats : NULL;
	struct pagina page;
	struct maandrij **rows;
	struct rec *above = NULL;
	size_t count = 0, extra;
	enum swv_err err = read_rows(b, place, true, n + 1, fault, &page);

	rows = mem_zero(page.n + 2, sizeof(struct maandrij *));
	extra = page.n + (self != NULL) > n ? page.n + (self != NULL) - n : 0;
	if (extra)
		above = page.items[extra - 1].rec;
	for (size_t i = extra; i < page.n; i++)
		rows[count++] = row_new(b, &page.items[i]);
	if (self)
		rows[count++] = self;
	mark_months(b, above, rows, count);
	while (count)
		rijen_add(out, rows[--count]);
	free(rows);
	pagina_fini(&page);
	return err;
}

enum swv_err
maandrij_load(
    const struct maandbron *b, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	const struct maandrij *from = ask->from;
	struct maandrij *self;
	enum swv_err err = lezen_begin(b->session, fault);

	if (err)
		return err;
	self = from && ask->with ? maandrij_met_text(b, 0, maandrij_id(from)) : NULL;
	err = ask->before ? load_up(b, from, self, ask->n, out, fault)
			  : load_down(b, from, self, ask->n, out, fault);
	lezen_einde(b->session);
	return err;
}
