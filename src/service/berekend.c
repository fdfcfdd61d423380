/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/berekend.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/kinds.h"
#include "swv/service/afrekening.h"
#include "swv/service/cijfers.h"
#include "swv/service/formulieroverzicht.h"
#include "swv/service/kosten.h"

/* A kind that is computed is a row here. */
static const struct {
	const struct kind *kind;
	enum swv_err (*lijst)(struct session *session, const struct query *query,
	    struct fault *fault, struct recs *out);
	enum swv_err (*een)(
	    struct session *session, const char *id, struct fault *fault, struct rec **out);
} rows[] = {
	{ &kind_cijfer, cijfers_lijst, cijfers_een },
	{ &kind_afrekening, afrekening_lijst, afrekening_een },
	{ &kind_formulieroverzicht, overzicht_lijst, overzicht_een },
	{ &kind_kosten, kosten_lijst, kosten_een },
};

static size_t
row_of(const struct kind *kind)
{
	size_t i = 0;

	while (rows[i].kind != kind)
		i++;
	return i;
}

enum swv_err
berekend_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out)
{
	return rows[row_of(query->kind)].lijst(session, query, fault, out);
}

enum swv_err
berekend_een(struct session *session, const struct kind *kind, const char *id, struct fault *fault,
    struct rec **out)
{
	return rows[row_of(kind)].een(session, id, fault, out);
}

/* ---- which of them ---- */

struct keuring {
	struct session *session;
	const char *gezien;
	void (*words)(struct session *session, const struct rec *rec, struct str *out);
};

/* Whether a word of the text begins with each of these. */
static bool
has_words(const struct keuring *k, const struct rec *rec, const char *words)
{
	struct str text = { 0 };
	bool all;

	k->words(k->session, rec, &text);
	all = utf8_match(str_get(&text), words);
	str_fini(&text);
	return all;
}

/* Of the filters those that a list of what is computed can have. */
static bool
fits(const struct keuring *k, const struct filter *f, const struct rec *rec)
{
	const char *name =
	    f->op == FILTER_WORDS || f->op > FILTER_EMPTY ? "" : rec->kind->fields[f->field].name;

	if (f->op == FILTER_WORDS)
		return has_words(k, rec, f->value.s);
	if (f->op > FILTER_EMPTY || str_in_words(k->gezien, name))
		return true;
	if (f->op == FILTER_EMPTY)
		return !rec_has(rec, name);
	return (f->op == FILTER_IS) == value_eq(rec_get(rec, name), &f->value);
}

static bool
fits_all(const struct keuring *k, const struct query *query, const struct rec *rec)
{
	for (int i = 0; i < query->n; i++)
		if (!fits(k, &query->filters[i], rec))
			return false;
	return true;
}

/* ---- the order ---- */

struct geordend {
	struct rec *rec;
	const struct value *v;
	size_t nr; /* as they came */
	int turn;  /* -1: the other way round */
};

static int
by_value(const void *a, const void *b)
{
	const struct geordend *x = a, *y = b;
	int c = 0;

	if (x->v->tag == VALUE_TEXT && y->v->tag == VALUE_TEXT)
		c = strcmp(x->v->s, y->v->s);
	else if (x->v->tag == VALUE_NUMBER && y->v->tag == VALUE_NUMBER)
		c = (x->v->i > y->v->i) - (x->v->i < y->v->i);
	else
		return (x->v->tag == VALUE_NONE) -
		       (y->v->tag == VALUE_NONE); /* nothing comes last */
	return c ? c * x->turn : (x->nr > y->nr) - (x->nr < y->nr);
}

static void
sort_by(const char *sort, struct recs *recs)
{
	int turn = *sort == '-' ? -1 : 1;
	struct geordend *order = mem_zero(recs->n + 1, sizeof(*order));

	for (size_t i = 0; i < recs->n; i++)
		order[i] = (struct geordend){ recs->items[i],
			rec_get(recs->items[i], sort + (turn < 0)), i, turn };
	qsort(order, recs->n, sizeof(*order), by_value);
	for (size_t i = 0; i < recs->n; i++)
		recs->items[i] = order[i].rec;
	free(order);
}

void
berekend_kies(struct session *session, const struct query *query, const char *gezien,
    void (*words)(struct session *session, const struct rec *rec, struct str *out),
    struct recs *all, struct recs *out)
{
	const struct keuring k = { session, gezien, words };

	for (size_t i = 0; i < all->n; i++)
		if (fits_all(&k, query, all->items[i])) {
			recs_add(out, all->items[i]);
			all->items[i] = NULL;
		}
	for (size_t i = 0; i < all->n; i++)
		rec_free(&all->items[i]);
	free(all->items);
	*all = (struct recs){ 0 };
	if (query->sort && out->n)
		sort_by(query->sort, out);
}
