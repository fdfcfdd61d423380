/* SPDX-License-Identifier: EUPL-1.2 */
/* How a list asks for figures: which period, which area, and which of them. */
#include "swv/service/cijfers.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_lees.h"
#include "swv/model/kinds.h"
#include "swv/service/berekend.h"

/* ---- periods ---- */

static struct maanddag
year_begin(const struct session *s)
{
	return s->regels.kalender.schooljaar_begin;
}

struct periode
cijfers_periode(const struct session *s, swv_date dag)
{
	bool trimester = str_eq(instelling_text(&s->inst, "organisatie.rapportage"), "trimester");

	return periode_of(trimester ? PERIODE_TRIMESTER : PERIODE_KWARTAAL, dag, year_begin(s));
}

struct periode
cijfers_stap(const struct session *s, const struct periode *p, int step)
{
	int days = p->laatste - p->eerste + 1;

	if (p->soort == PERIODE_VRIJ)
		return (struct periode){ PERIODE_VRIJ, 0, 0, p->eerste + step * days,
			p->laatste + step * days };
	return periode_of(p->soort, step < 0 ? p->eerste - 1 : p->laatste + 1, year_begin(s));
}

/* "2026-01-01_2026-02-14", as an id has it, besides what people type. */
static enum swv_err
read_period(const struct session *s, const char *text, struct periode *out, struct fault *fault)
{
	char eerste[11] = { 0 };
	swv_date van, tot;

	if (strlen(text) == 21 && text[10] == '_') {
		memcpy(eerste, text, 10);
		if (date_parse_iso(eerste, &van) && date_parse_iso(text + 11, &tot))
			return periode_van_tot(van, tot, out, fault);
	}
	return periode_parse(text, year_begin(s), out, fault);
}

/* What the filters say of the period: its name, or its first and last day. */
static enum swv_err
period_of(
    const struct session *s, const struct query *query, struct periode *out, struct fault *fault)
{
	int periode = kind_field(&kind_cijfer, "periode"), dag = kind_field(&kind_cijfer, "eerste");
	swv_date van = DATE_NONE, tot = DATE_NONE;

	for (int i = 0; i < query->n; i++) {
		const struct filter *f = &query->filters[i];

		if (f->op == FILTER_IS && f->field == periode)
			return read_period(s, f->value.s, out, fault);
		if (f->field == dag && f->op == FILTER_FROM)
			van = (swv_date)f->value.i;
		if (f->field == dag && f->op == FILTER_TO)
			tot = (swv_date)f->value.i;
	}
	*out = cijfers_periode(s, session_vandaag(s));
	if (van == DATE_NONE && tot == DATE_NONE)
		return SWV_OK;
	if (van == DATE_NONE)
		van = cijfers_periode(s, tot).eerste;
	if (tot == DATE_NONE)
		tot = session_vandaag(s) > van ? session_vandaag(s) : van;
	return periode_van_tot(van, tot, out, fault);
}

/* ---- the answer ---- */

/* What a figure is found by. */
static void
words_of(struct session *session, const struct rec *rec, struct str *out)
{
	const struct field *groep = &kind_cijfer.fields[kind_field(&kind_cijfer, "groep")];

	(void)session;
	str_addf(out, "%s %s %s", rec_title(rec), rec_text(rec, "gebied"),
	    field_choice(groep, rec_text(rec, "groep"))->label);
}

enum swv_err
cijfers_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out)
{
	int gebied = kind_field(&kind_cijfer, "gebied");
	struct cijfers_vraag ask = { 0 };
	struct recs all = { 0 };
	enum swv_err err = period_of(session, query, &ask.periode, fault);

	*out = (struct recs){ 0 };
	for (int i = 0; i < query->n; i++)
		if (query->filters[i].op == FILTER_IS && query->filters[i].field == gebied)
			ask.gebied = query->filters[i].value.s;
	if (!err)
		err = cijfers_lees(session, &ask, fault, &all);
	if (err)
		recs_fini(&all);
	else
		berekend_kies(session, query, "periode eerste", words_of, &all, out);
	return err;
}

enum swv_err
cijfers_een(struct session *session, const char *id, struct fault *fault, struct rec **out)
{
	char *periode = mem_strndup(id, strcspn(id, "."));
	const char *at = strchr(id, '.'), *last;
	struct cijfers_vraag ask = { 0 };
	struct recs all = { 0 };
	enum swv_err err = SWV_OK;

	*out = NULL;
	if (at && (at = strchr(at + 1, '.')) && (last = strchr(at + 1, '.')))
		ask.gebied = last + 1;
	if (!at || read_period(session, periode, &ask.periode, NULL))
		err = fault_set(fault, SWV_ENOTFOUND, kind_cijfer.label, id, NULL);
	if (!err)
		err = cijfers_lees(session, &ask, fault, &all);
	for (size_t i = 0; i < all.n && !err; i++)
		if (str_eq(rec_id(all.items[i]), id))
			*out = rec_copy(all.items[i]);
	if (!err && !*out)
		err = fault_set(fault, SWV_ENOTFOUND, kind_cijfer.label, id, NULL);
	recs_fini(&all);
	free(periode);
	return err;
}
