/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/kosten.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/service/berekend.h"
#include "swv/service/toegang.h"

enum { BUDGETTEN_MAX = 20000 };

/* What a budget has without its parts: those come by themselves. */
struct post {
	const struct rec *budget;
	int64_t begroot, besteed;
};

static int
by_id(const void *a, const void *b)
{
	return strcmp(
	    rec_id(((const struct post *)a)->budget), rec_id(((const struct post *)b)->budget));
}

/* Takes each part off its whole. */
static void
take_off(struct post *posts, size_t n)
{
	struct rec *key = rec_new(&kind_budget);

	if (n)
		qsort(posts, n, sizeof(*posts), by_id);
	for (size_t i = 0; i < n; i++) {
		const struct post seek = { .budget = key };
		struct post *whole;

		if (!rec_has(posts[i].budget, "ouder"))
			continue;
		rec_set_text(key, "id", rec_text(posts[i].budget, "ouder"));
		whole = bsearch(&seek, posts, n, sizeof(*posts), by_id);
		if (!whole)
			continue;
		whole->begroot -= rec_int(posts[i].budget, "begroot");
		whole->besteed -= rec_int(posts[i].budget, "besteed");
	}
	rec_free(&key);
}

static void
row_id(const struct rec *budget, struct str *out)
{
	str_addf(out, "%s.%s.%s", rec_text(budget, "jaar"), rec_text(budget, "soort"),
	    rec_has(budget, "kostensoort") ? rec_text(budget, "kostensoort") : "zonder");
}

static void
add_post(const struct post *post, struct recs *rows)
{
	struct str id = { 0 };
	struct rec *row = NULL;

	if (!post->begroot && !post->besteed)
		return;
	row_id(post->budget, &id);
	for (size_t i = 0; i < rows->n && !row; i++)
		if (str_eq(rec_id(rows->items[i]), id.s))
			row = rows->items[i];
	if (!row) {
		row = rec_new(&kind_kosten);
		rec_set_text(row, "id", id.s);
		rec_set_text(row, "jaar", rec_text(post->budget, "jaar"));
		rec_set_text(row, "soort", rec_text(post->budget, "soort"));
		rec_set_text(row, "kostensoort", rec_text(post->budget, "kostensoort"));
		recs_add(rows, row);
	}
	rec_set_int(row, "begroot", rec_int(row, "begroot") + post->begroot);
	rec_set_int(row, "besteed", rec_int(row, "besteed") + post->besteed);
	str_fini(&id);
}

/* ---- the order ---- */

struct plek {
	struct rec *row;
	int64_t volgorde;
};

static int
by_place(const void *a, const void *b)
{
	const struct plek *x = a, *y = b;
	int c = strcmp(rec_text(x->row, "jaar"), rec_text(y->row, "jaar"));

	if (!c)
		c = strcmp(rec_text(x->row, "soort"), rec_text(y->row, "soort"));
	if (!c)
		c = (x->volgorde > y->volgorde) - (x->volgorde < y->volgorde);
	return c ? c : strcmp(rec_id(x->row), rec_id(y->row));
}

/* In the order of the association's own list; what is in none of it comes last. */
static enum swv_err
put_in_order(struct session *s, struct recs *rows, struct fault *fault)
{
	struct plek *places = mem_zero(rows->n + 1, sizeof(*places));
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < rows->n && !err; i++) {
		struct rec *soort = NULL;

		places[i] = (struct plek){ rows->items[i], INT64_MAX };
		if (rec_has(rows->items[i], "kostensoort"))
			err = store_find(s->store, &kind_kostensoort,
			    rec_text(rows->items[i], "kostensoort"), fault, &soort);
		if (soort && rec_has(soort, "volgorde"))
			places[i].volgorde = rec_int(soort, "volgorde");
		rec_free(&soort);
	}
	if (!err && rows->n) {
		qsort(places, rows->n, sizeof(*places), by_place);
		for (size_t i = 0; i < rows->n; i++)
			rows->items[i] = places[i].row;
	}
	free(places);
	return err;
}

/* ---- the whole ---- */

static enum swv_err
read_all(struct session *s, struct fault *fault, struct recs *rows)
{
	struct recs budgets = { 0 };
	struct post *posts = NULL;
	struct query query;
	enum swv_err err = session_mag(s, RECHT_LEZEN, &kind_kosten, fault);

	*rows = (struct recs){ 0 };
	query_init(&query, &kind_budget);
	query.velden = "id jaar soort kostensoort ouder begroot besteed";
	query.max = BUDGETTEN_MAX;
	if (!err)
		err = store_each(s->store, &query, fault, recs_keep, &budgets);
	if (!err) {
		posts = mem_zero(budgets.n + 1, sizeof(*posts));
		for (size_t i = 0; i < budgets.n; i++)
			posts[i] =
			    (struct post){ budgets.items[i], rec_int(budgets.items[i], "begroot"),
				    rec_int(budgets.items[i], "besteed") };
		take_off(posts, budgets.n);
		for (size_t i = 0; i < budgets.n; i++)
			add_post(&posts[i], rows);
		err = put_in_order(s, rows, fault);
	}
	if (err)
		recs_fini(rows);
	free(posts);
	recs_fini(&budgets);
	query_fini(&query);
	return err;
}

static void
words_of(struct session *session, const struct rec *rec, struct str *out)
{
	char *naam = store_name(session->store, "kostensoort", rec_text(rec, "kostensoort"));

	str_addf(out, "%s %s", rec_text(rec, "jaar"), naam);
	free(naam);
}

enum swv_err
kosten_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out)
{
	struct recs all;
	enum swv_err err;

	session_take_day(session);
	*out = (struct recs){ 0 };
	err = read_all(session, fault, &all);
	if (!err)
		berekend_kies(session, query, "", words_of, &all, out);
	return err;
}

enum swv_err
kosten_een(struct session *session, const char *id, struct fault *fault, struct rec **out)
{
	struct recs all;
	enum swv_err err = read_all(session, fault, &all);

	*out = NULL;
	for (size_t i = 0; i < all.n && !err; i++)
		if (str_eq(rec_id(all.items[i]), id))
			*out = rec_copy(all.items[i]);
	if (!err && !*out)
		err = fault_set(fault, SWV_ENOTFOUND, kind_kosten.label, id, NULL);
	recs_fini(&all);
	return err;
}
