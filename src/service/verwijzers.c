/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/verwijzers.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/service/toegang.h"

void
verwijzerlijst_fini(struct verwijzerlijst *lijst)
{
	for (size_t i = 0; i < lijst->n; i++)
		recs_fini(&lijst->items[i].recs);
	free(lijst->items);
	*lijst = (struct verwijzerlijst){ 0 };
}

static int
day_field(const struct kind *kind, const char *name)
{
	int field = name ? kind_field(kind, name + (*name == '-')) : -1;

	return field >= 0 && kind->fields[field].type == FIELD_DATE ? field : -1;
}

int
verwijzer_dag(const struct kind *kind)
{
	int field = day_field(kind, kind->sort);

	return field >= 0 ? field : day_field(kind, kind->day);
}

/* The rows that come first are those to be done, or active; more adds that filter. */
static bool
comes_first(const struct kind *kind, struct query *query)
{
	if (kind_field(kind, "status") >= 0)
		query_number(query, FILTER_OPEN, 0, 0);
	else if (kind_field(kind, "actief") >= 0)
		query_number(query, FILTER_IS, kind_field(kind, "actief"), 1);
	else
		return false;
	return true;
}

static bool
holds(const struct recs *recs, const struct rec *rec)
{
	for (size_t i = 0; i < recs->n; i++)
		if (str_eq(rec_id(recs->items[i]), rec_id(rec)))
			return true;
	return false;
}

/* Fills up with what is done (the latest first) or no longer active. */
static enum swv_err
read_others(
    struct session *s, struct query *query, int limit, struct fault *fault, struct verwijzers *v)
{
	struct recs all = { 0 };
	int first = (int)v->recs.n;
	enum swv_err err;

	query->reverse = verwijzer_dag(query->kind) >= 0;
	err = lezen_recs(s, query, limit + first, fault, &all);
	for (size_t i = 0; i < all.n && (int)v->recs.n < limit; i++) {
		if (holds(&v->recs, all.items[i]))
			continue;
		recs_add(&v->recs, all.items[i]);
		all.items[i] = NULL;
	}
	query->reverse = false;
	recs_fini(&all);
	return err;
}

static enum swv_err
read_next(struct session *s, const struct query *open, struct fault *fault, swv_date *out)
{
	int day = verwijzer_dag(open->kind);
	struct recs recs = { 0 };
	struct query query;
	enum swv_err err;

	if (day < 0)
		return SWV_OK;
	query_init(&query, open->kind);
	query_text(&query, FILTER_NAMES, open->filters[0].field, open->filters[0].value.s);
	query_number(&query, FILTER_OPEN, 0, 0);
	query_number(&query, FILTER_FROM, day, session_vandaag(s));
	err = lezen_recs(s, &query, 1, fault, &recs);
	if (recs.n)
		*out = rec_date(recs.items[0], open->kind->fields[day].name);
	recs_fini(&recs);
	query_fini(&query);
	return err;
}

/* Those of one kind; all: every one, first: those that come first. */
static enum swv_err
read_kind(struct session *s, struct query *all, struct query *first, int limit, struct fault *fault,
    struct verwijzers *v)
{
	enum swv_err err = lezen_aantal(s, all, fault, &v->n);
	bool two = comes_first(first->kind, first);

	if (!err && v->n)
		err = lezen_recs(s, first, limit, fault, &v->recs);
	if (!err && v->n && kind_field(first->kind, "status") >= 0) {
		err = lezen_aantal(s, first, fault, &v->open);
		if (!err)
			err = read_next(s, first, fault, &v->eerst);
	}
	if (!err && two && v->n > (int64_t)v->recs.n && (int)v->recs.n < limit)
		err = read_others(s, all, limit, fault, v);
	return err;
}

static enum swv_err
read_by(struct session *s, const struct kind *by, const struct kind *kind, const char *id,
    int limit, struct fault *fault, struct verwijzerlijst *out)
{
	struct verwijzers v = { .kind = by, .open = -1, .eerst = DATE_NONE };
	struct query all, first;
	enum swv_err err;

	query_init(&all, by);
	query_init(&first, by);
	all.seen = first.seen = true;
	query_names(&all, kind, id);
	query_names(&first, kind, id);
	err = read_kind(s, &all, &first, limit, fault, &v);
	if (!err && v.n)
		VEC_ADD(out->items, out->n, out->cap) = v;
	else
		recs_fini(&v.recs);
	query_fini(&all);
	query_fini(&first);
	return err;
}

enum swv_err
lezen_verwijzers(struct session *session, const struct kind *kind, const char *id, int limit,
    struct fault *fault, struct verwijzerlijst *out)
{
	enum swv_err err = lezen_begin(session, fault);

	*out = (struct verwijzerlijst){ 0 };
	for (size_t i = 0; i < n_kinds && !err; i++) {
		if ((kinds[i]->flags & KIND_READONLY) || !kind_names(kinds[i], kind->name) ||
		    session_mag(session, RECHT_LEZEN, kinds[i], NULL))
			continue;
		err = read_by(session, kinds[i], kind, id, limit, fault, out);
	}
	lezen_einde(session);
	if (err)
		verwijzerlijst_fini(out);
	return err;
}

static bool
is_there(struct session *s, const struct kind *kind, const char *id)
{
	struct query query;
	int64_t n = 0;

	query_init(&query, kind);
	query.seen = true;
	query_text(&query, FILTER_IS, 0, id);
	lezen_aantal(s, &query, NULL, &n);
	query_fini(&query);
	return n > 0;
}

const struct kind *
lezen_kind_van(struct session *session, const char *names, const char *id)
{
	for (size_t i = 0; i < n_kinds; i++)
		if (str_in_words(names, kinds[i]->name) && is_there(session, kinds[i], id))
			return kinds[i];
	return NULL;
}
