/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/afrekening.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/boekjaar.h"
#include "swv/model/kinds.h"
#include "swv/model/periode.h"
#include "swv/model/schooljaar.h"
#include "swv/model/value.h"
#include "swv/model/verdeling.h"
#include "swv/service/berekend.h"
#include "swv/service/toegang.h"

enum { BUDGETTEN_MAX = 20000 };

/* What is being settled. */
struct maand {
	struct session *session;
	swv_date eerste, laatste;
	bool telt;          /* all arrangementen may be counted */
	struct recs rijen;  /* one for each bestuur, in the order of their ids */
	struct recs budget; /* of the boards, in the years that the month lies in */
};

/* ---- the month ---- */

static struct maanddag
year_begin(const struct session *s)
{
	return s->regels.kalender.schooljaar_begin;
}

static int
month_number(swv_date d)
{
	struct ymd ymd = date_ymd(d);

	return ymd.year * 12 + ymd.month - 1;
}

static enum swv_err
read_month(const struct session *s, const char *text, struct fault *fault, struct periode *out)
{
	enum swv_err err = periode_parse(text, year_begin(s), out, fault);

	if (err || out->soort == PERIODE_MAAND)
		return err;
	return fault_set(fault, SWV_ECHOICE, "Maand", text, "een maand als 2026-03");
}

/* The month that the filters name, or that a period begins in; else that of today. */
static enum swv_err
month_of(struct session *s, const struct query *query, struct fault *fault, struct periode *out)
{
	int maand = kind_field(&kind_afrekening, "maand");
	int eerste = kind_field(&kind_afrekening, "eerste");

	*out = periode_of(PERIODE_MAAND, session_vandaag(s), year_begin(s));
	for (int i = 0; i < query->n; i++) {
		const struct filter *f = &query->filters[i];

		if (f->op == FILTER_IS && f->field == maand)
			return read_month(s, f->value.s, fault, out);
		if (f->op == FILTER_FROM && f->field == eerste)
			*out = periode_of(PERIODE_MAAND, (swv_date)f->value.i, year_begin(s));
	}
	return SWV_OK;
}

/* ---- the rows ---- */

static struct rec *
row_of(struct maand *m, const char *bestuur)
{
	for (size_t i = 0; i < m->rijen.n; i++)
		if (str_eq(rec_text(m->rijen.items[i], "bestuur"), bestuur))
			return m->rijen.items[i];
	return NULL;
}

static enum swv_err
add_bestuur(const struct rec *bestuur, void *arg)
{
	struct maand *m = arg;
	struct rec *row = rec_new(&kind_afrekening);
	struct ymd ymd = date_ymd(m->eerste);
	struct str text = { 0 };

	str_addf(&text, "%04d-%02d", ymd.year, ymd.month);
	rec_set_text(row, "maand", text.s);
	str_addf(&text, ".%s", rec_id(bestuur));
	rec_set_text(row, "id", text.s);
	rec_set_text(row, "bestuur", rec_id(bestuur));
	rec_set_date(row, "eerste", m->eerste);
	rec_set_int(row, "budgetten", 0);
	rec_set_int(row, "ineens", 0);
	if (m->telt)
		rec_set_int(row, "arrangementen", 0);
	recs_add(&m->rijen, row);
	str_fini(&text);
	return SWV_OK;
}

/* Adds an amount to a field of the row of the bestuur, and, with a text, a line of what it is. */
static void
add_amount(struct maand *m, const char *bestuur, const char *field, int64_t cents, const char *what)
{
	struct rec *row = row_of(m, bestuur);
	struct str text = { 0 };

	if (!row || !cents)
		return;
	rec_set_int(row, field, rec_int(row, field) + cents);
	if (what) {
		str_add(&text, rec_text(row, "specificatie"));
		str_addf(&text, "%s%s: € ", text.len ? "\n" : "", what);
		money_format(cents, &text);
		rec_set_text(row, "specificatie", text.s);
	}
	str_fini(&text);
}

/* ---- budgets ---- */

/* What a budget of a bestuur has itself: without its parts for the same, which come by themselves. */
static int64_t
own_amount(const struct maand *m, const struct rec *budget)
{
	int64_t cents = rec_int(budget, "begroot");

	for (size_t i = 0; i < m->budget.n; i++) {
		const struct rec *part = m->budget.items[i];

		if (str_eq(rec_text(part, "ouder"), rec_id(budget)) &&
		    str_eq(rec_text(part, "bestuur"), rec_text(budget, "bestuur")))
			cents -= rec_int(part, "begroot");
	}
	return cents;
}

static void
add_budget(struct maand *m, const struct rec *budget)
{
	swv_date op = rec_date(budget, "uitbetalen_op"), van, tot;
	int nr, n;

	if (op != DATE_NONE) {
		if (op >= m->eerste && op <= m->laatste)
			add_amount(m, rec_text(budget, "bestuur"), "ineens", own_amount(m, budget),
			    rec_text(budget, "titel"));
		return;
	}
	if (!boekjaar_dagen(rec_text(budget, "jaar"), year_begin(m->session), &van, &tot))
		return;
	nr = month_number(m->eerste) - month_number(van);
	n = month_number(tot + 1) - month_number(van);
	if (nr >= 0 && nr < n)
		add_amount(m, rec_text(budget, "bestuur"), "budgetten",
		    verdeling_termijn(own_amount(m, budget), nr, n), rec_text(budget, "titel"));
}

/* Those with a bestuur, of costs, of any year: each knows itself in which months it counts. */
static enum swv_err
settle_budgets(struct maand *m, struct fault *fault)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_budget);
	query.velden = "id titel jaar ouder bestuur begroot uitbetalen_op";
	query.sort = "id";
	query.max = BUDGETTEN_MAX;
	query_text(&query, FILTER_IS, kind_field(&kind_budget, "soort"), "lasten");
	err = query_text(&query, FILTER_NOT, kind_field(&kind_budget, "bestuur"), NULL);
	if (!err)
		err = store_each(m->session->store, &query, fault, recs_keep, &m->budget);
	query_fini(&query);
	for (size_t i = 0; i < m->budget.n && !err; i++)
		add_budget(m, m->budget.items[i]);
	return err;
}

/* ---- arrangementen ---- */

static enum swv_err
add_arrangement(const struct rec *a, void *arg)
{
	struct maand *m = arg;
	swv_date van = rec_has(a, "van") ? rec_date(a, "van") : rec_date(a, "besluit_op");
	swv_date tot = rec_has(a, "tot")               ? rec_date(a, "tot")
		       : rec_has(a, "beschikking_tot") ? rec_date(a, "beschikking_tot")
						       : van;
	swv_date einde = rec_has(a, "einde_op") ? rec_date(a, "einde_op") : tot;
	int nr, n;
	struct str what = { 0 };

	if (van == DATE_NONE || !rec_has(a, "bestuur"))
		return SWV_OK;
	nr = month_number(m->eerste) - month_number(van);
	n = month_number(tot) - month_number(van) + 1;
	if (nr < 0 || nr >= n || month_number(m->eerste) > month_number(einde))
		return SWV_OK;
	str_addf(&what, "arrangement %s", rec_id(a));
	add_amount(m, rec_text(a, "bestuur"), "arrangementen",
	    verdeling_termijn(rec_int(a, "bedrag"), nr, n),
	    session_ziet(m->session, &kind_arrangement, rec_id(a)) ? what.s : NULL);
	str_fini(&what);
	return SWV_OK;
}

/* Facts alone: no field that tells who a child is. */
static enum swv_err
settle_arrangements(struct maand *m, struct fault *fault)
{
	struct query query;
	enum swv_err err;

	if (!m->telt)
		return SWV_OK;
	query_init(&query, &kind_arrangement);
	query.velden = "nummer bestuur van tot beschikking_tot einde_op besluit_op bedrag";
	query.sort = "nummer";
	err = query_text(&query, FILTER_IS, kind_field(&kind_arrangement, "besluit"), "toegekend");
	if (!err)
		err = store_each(m->session->store, &query, fault, add_arrangement, m);
	query_fini(&query);
	return err;
}

/* ---- the whole ---- */

static enum swv_err
read_boards(struct maand *m, struct fault *fault)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_bestuur);
	query.sort = "id";
	err = store_each(m->session->store, &query, fault, add_bestuur, m);
	query_fini(&query);
	return err;
}

/* One that is no longer active is there while it still gets something. */
static void
sum_up(struct maand *m)
{
	for (size_t i = 0; i < m->rijen.n; i++) {
		struct rec *row = m->rijen.items[i];

		if (m->telt)
			rec_set_int(row, "totaal",
			    rec_int(row, "budgetten") + rec_int(row, "ineens") +
				rec_int(row, "arrangementen"));
	}
}

static enum swv_err
settle(struct session *s, const struct periode *p, struct fault *fault, struct recs *out)
{
	struct maand m = { .session = s, .eerste = p->eerste, .laatste = p->laatste };
	enum swv_err err = session_mag(s, RECHT_LEZEN, &kind_afrekening, fault);

	*out = (struct recs){ 0 };
	m.telt = rechten_bereik(&s->rechten, RECHT_CIJFERS, &kind_arrangement) == BEREIK_ALLE;
	if (!err)
		err = read_boards(&m, fault);
	if (!err)
		err = settle_budgets(&m, fault);
	if (!err)
		err = settle_arrangements(&m, fault);
	sum_up(&m);
	recs_fini(&m.budget);
	if (err)
		recs_fini(&m.rijen);
	*out = m.rijen;
	return err;
}

static void
words_of(struct session *session, const struct rec *rec, struct str *out)
{
	char *naam = store_name(session->store, "bestuur", rec_text(rec, "bestuur"));

	str_addf(out, "%s %s", naam, rec_text(rec, "bestuur"));
	free(naam);
}

enum swv_err
afrekening_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out)
{
	struct periode p;
	struct recs all = { 0 };
	enum swv_err err;

	session_take_day(session);
	*out = (struct recs){ 0 };
	err = month_of(session, query, fault, &p);
	if (!err)
		err = settle(session, &p, fault, &all);
	if (!err)
		berekend_kies(session, query, "maand eerste", words_of, &all, out);
	return err;
}

enum swv_err
afrekening_een(struct session *session, const char *id, struct fault *fault, struct rec **out)
{
	char *maand = mem_strndup(id, strcspn(id, "."));
	struct periode p;
	struct recs all = { 0 };
	enum swv_err err = SWV_OK;

	*out = NULL;
	if (read_month(session, maand, NULL, &p))
		err = fault_set(fault, SWV_ENOTFOUND, kind_afrekening.label, id, NULL);
	if (!err)
		err = settle(session, &p, fault, &all);
	for (size_t i = 0; i < all.n && !err; i++)
		if (str_eq(rec_id(all.items[i]), id))
			*out = rec_copy(all.items[i]);
	if (!err && !*out)
		err = fault_set(fault, SWV_ENOTFOUND, kind_afrekening.label, id, NULL);
	recs_fini(&all);
	free(maand);
	return err;
}
