/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/formulieroverzicht.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/kinds.h"
#include "swv/service/toegang.h"
#include "swv/store/formulieren.h"

static const struct kind *const kind = &kind_formulieroverzicht;

/* ---- one row ---- */

/* "compleet", "leeg" or how much of it: "3 van 8", "13 activiteiten". */
static void
tell_stand(const struct rec *sectie, const struct sectiestand *s, struct str *out)
{
	bool tabel = sectiesoort_is_tabel(rec_text(sectie, "soort"));

	if (tabel && s->activiteiten)
		str_addf(out, "%" PRId64 " %s", s->activiteiten,
		    s->activiteiten == 1 ? "activiteit" : "activiteiten");
	else if (!tabel && s->beantwoord)
		str_addf(out, "%" PRId64 " van %" PRId64, s->beantwoord, s->vragen);
	else
		str_add(out, s->compleet ? "nulmelding" : "leeg");
}

/* The board or school: what stands behind the period in the title. */
static const char *
owner_of(const struct rec *form)
{
	const char *title = rec_text(form, "titel"), *at;
	struct str period = { 0 };

	str_addf(&period, "%s, ", rec_text(form, "periode"));
	at = strstr(title, period.s);
	title = at ? at + period.len : title;
	str_fini(&period);
	return title;
}

static struct rec *
make_row(const struct rec *form, const struct rec *sectie, const struct sectiestand *s)
{
	struct rec *rec = rec_new(kind);
	struct str id = { 0 }, stand = { 0 };

	str_addf(&id, "%s:%s", rec_id(form), rec_id(sectie));
	tell_stand(sectie, s, &stand);
	rec_set_text(rec, "id", id.s);
	rec_set_text(rec, "formulier", rec_text(form, "formulier"));
	rec_set_text(rec, "periode", rec_text(form, "periode"));
	rec_set_text(rec, "van", owner_of(form));
	rec_set_text(rec, "status", rec_text(form, "status"));
	rec_set_date(rec, "uiterlijk", rec_date(form, "uiterlijk"));
	rec_set_text(rec, "sectie", rec_id(sectie));
	rec_set_text(rec, "stand", stand.s);
	rec_set_int(rec, "compleet", s->compleet);
	if (sectiesoort_is_tabel(rec_text(sectie, "soort"))) {
		rec_set_int(rec, "totaal", s->totaal);
		rec_set_int(rec, "vorig_totaal", s->vorig_totaal);
	}
	if (s->heeft_aandeel)
		rec_set_int(rec, "aandeel", s->aandeel);
	if (s->heeft_aandeel && s->heeft_vorig)
		rec_set_int(rec, "verschil", s->aandeel - s->vorig_aandeel);
	str_fini(&id);
	str_fini(&stand);
	return rec;
}

/* ---- which of them ---- */

static bool
fits(const struct filter *f, const struct rec *rec)
{
	const char *name;

	if (f->op > FILTER_EMPTY)
		return true;
	name = kind->fields[f->field].name;
	if (f->op == FILTER_EMPTY)
		return !rec_has(rec, name);
	if (f->op == FILTER_FROM)
		return rec_int(rec, name) >= f->value.i;
	if (f->op == FILTER_TO)
		return rec_has(rec, name) && rec_int(rec, name) <= f->value.i;
	return (f->op == FILTER_IS) == value_eq(rec_get(rec, name), &f->value);
}

struct gathering {
	const struct query *query;
	struct recs *out;
};

static enum swv_err
gather(const struct rec *form, const struct rec *sectie, const struct sectiestand *stand, void *arg)
{
	struct gathering *g = arg;
	struct rec *rec = make_row(form, sectie, stand);
	bool in = true;

	for (int i = 0; g->query && i < g->query->n && in; i++)
		in = fits(&g->query->filters[i], rec);
	if (in)
		recs_add(g->out, rec);
	else
		rec_free(&rec);
	return SWV_OK;
}

/* What a filter says that the field is; NULL: none does. */
static const char *
asked(const struct query *query, const char *name)
{
	for (int i = 0; i < query->n; i++)
		if (query->filters[i].op == FILTER_IS &&
		    query->filters[i].field == kind_field(kind, name))
			return query->filters[i].value.s;
	return NULL;
}

/* The period of the forms of the soort that are due first, or else were due last.  Owned; NULL: it
 * has none. */
static enum swv_err
due_period(struct session *s, const char *soort, struct fault *fault, char **out)
{
	swv_date today = session_vandaag(s);
	struct recs found = { 0 };
	struct query query;
	enum swv_err err = SWV_OK;

	for (int turn = 0; turn < 2 && !err && !found.n; turn++) {
		query_init(&query, &kind_formulier);
		query.max = 1;
		query.reverse = turn == 1;
		query_text(&query, FILTER_IS, kind_field(&kind_formulier, "formulier"), soort);
		query_number(&query, turn ? FILTER_TO : FILTER_FROM,
		    kind_field(&kind_formulier, "uiterlijk"), turn ? today - 1 : today);
		err = store_each(s->store, &query, fault, recs_keep, &found);
		query_fini(&query);
	}
	*out = found.n ? mem_strdup(rec_text(found.items[0], "periode")) : NULL;
	recs_fini(&found);
	return err;
}

static enum swv_err
of_soort(struct session *s, const char *soort, struct gathering *g, struct fault *fault)
{
	const char *given = asked(g->query, "periode");
	struct sectiestanden_vraag vraag = { .soort = soort, .periode = given };
	char *due = NULL;
	enum swv_err err = given ? SWV_OK : due_period(s, soort, fault, &due);

	if (!given)
		vraag.periode = due;
	if (!err && vraag.periode)
		err = formulier_secties(s->store, &vraag, fault, gather, g);
	free(due);
	return err;
}

enum swv_err
overzicht_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out)
{
	struct gathering g = { query, out };
	const char *given = asked(query, "formulier");
	struct recs soorten = { 0 };
	struct query all;
	enum swv_err err;

	*out = (struct recs){ 0 };
	session_take_day(session);
	err = session_mag(session, RECHT_LEZEN, &kind_formulier, fault);
	query_init(&all, &kind_formuliersoort);
	if (!err && !given)
		err = store_each(session->store, &all, fault, recs_keep, &soorten);
	query_fini(&all);
	if (!err && given)
		err = of_soort(session, given, &g, fault);
	for (size_t i = 0; i < soorten.n && !err; i++)
		err = of_soort(session, rec_id(soorten.items[i]), &g, fault);
	recs_fini(&soorten);
	if (err)
		recs_fini(out);
	return err;
}

enum swv_err
overzicht_een(struct session *session, const char *id, struct fault *fault, struct rec **out)
{
	char *form = mem_strndup(id, strcspn(id, ":"));
	const struct sectiestanden_vraag vraag = { .id = form };
	struct recs all = { 0 };
	struct gathering g = { NULL, &all };
	enum swv_err err = session_mag(session, RECHT_LEZEN, &kind_formulier, fault);

	*out = NULL;
	if (!err)
		err = formulier_secties(session->store, &vraag, fault, gather, &g);
	for (size_t i = 0; i < all.n && !err; i++)
		if (str_eq(rec_id(all.items[i]), id))
			*out = rec_copy(all.items[i]);
	if (!err && !*out)
		err = fault_set(fault, SWV_ENOTFOUND, kind->label, id, NULL);
	recs_fini(&all);
	free(form);
	return err;
}
