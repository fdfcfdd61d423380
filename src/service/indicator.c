/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/indicator.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/cijfers.h"
#include "swv/service/indicator_tel.h"
#include "swv/service/lezen.h"
#include "swv/service/toegang.h"
#include "swv/store/metingen.h"

enum { REEKS_GETYPT = 24, REEKS_GETELD = 6, DELEN = 60 };

/* ---- which count themselves ---- */

/* What one is counted by; two that ask the same are counted once. */
struct gevraagd {
	char *cijfer, *meetperiode, *post;
};

struct gevraagden {
	struct gevraagd *items;
	size_t n, cap;
};

static void
gevraagden_fini(struct gevraagden *g)
{
	for (size_t i = 0; i < g->n; i++) {
		free(g->items[i].cijfer);
		free(g->items[i].meetperiode);
		free(g->items[i].post);
	}
	free(g->items);
}

static enum swv_err
take_indicator(const struct rec *rec, void *arg)
{
	struct gevraagden *g = arg;
	const char *cijfer = rec_text(rec, "cijfer"), *post = rec_text(rec, "post");
	const char *meetperiode = rec_text(rec, "meetperiode");

	for (size_t i = 0; i < g->n; i++)
		if (str_eq(g->items[i].cijfer, cijfer) && str_eq(g->items[i].post, post) &&
		    str_eq(g->items[i].meetperiode, meetperiode))
			return SWV_OK;
	VEC_ADD(g->items, g->n, g->cap) =
	    (struct gevraagd){ mem_strdup(cijfer), mem_strdup(meetperiode), mem_strdup(post) };
	return SWV_OK;
}

static enum swv_err
read_asked(struct session *s, struct fault *fault, struct gevraagden *out)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_indicator);
	query.velden = "cijfer meetperiode post";
	err = query_text(&query, FILTER_NOT, kind_field(&kind_indicator, "cijfer"), NULL);
	if (!err)
		err = store_each(s->store, &query, fault, take_indicator, out);
	query_fini(&query);
	return err;
}

/* ---- periods ---- */

static struct maanddag
year_begin(const struct session *s)
{
	return s->regels.kalender.schooljaar_begin;
}

static struct periode
period_of(const struct session *s, const char *meetperiode, swv_date dag)
{
	struct periode usual = cijfers_periode(s, dag);

	return periode_of(meetperiode_soort(meetperiode, usual.soort), dag, year_begin(s));
}

struct periode
indicator_periode(const struct session *s, const struct rec *indicator, swv_date dag)
{
	return period_of(s, rec_text(indicator, "meetperiode"), dag);
}

struct periode
indicator_volgende(const struct session *s, const struct rec *indicator)
{
	struct periode now = indicator_periode(s, indicator, session_vandaag(s)), last;

	if (rec_has(indicator, "per") || !rec_has(indicator, "periode") ||
	    periode_parse(rec_text(indicator, "periode"), year_begin(s), &last, NULL) ||
	    last.laatste + 1 >= now.eerste)
		return now;
	return periode_of(now.soort, last.laatste + 1, year_begin(s));
}

static struct periode
before(const struct session *s, const struct periode *p)
{
	return periode_of(p->soort, p->eerste - 1, year_begin(s));
}

/* ---- counting them ---- */

struct uitslag {
	int64_t waarde;
	bool geteld, verborgen;
};

static struct uitslag
result_of(const struct telling *t, const struct indicator_vraag *v, size_t gebied)
{
	struct uitslag u = { 0 };

	u.geteld = indicator_uitkomst(t, v, gebied, &u.waarde, &u.verborgen);
	return u;
}

static void
add_measure(const char *name, const struct uitslag *u, struct str *json)
{
	if (u->geteld && !u->verborgen)
		str_addf(json, "\"%s\":%" PRId64 ",", name, u->waarde);
}

/* One that says nothing yet of this period tells of the one before. */
static void
add_result(const struct gevraagd *g, const struct periode *p, const struct periode *ervoor,
    struct uitslag nu, struct uitslag toen, struct str *json)
{
	struct str key = { 0 }, code = { 0 };
	bool late = !nu.geteld && toen.geteld;

	str_addf(&key, "%s|%s|%s", g->cijfer, g->meetperiode, g->post);
	json_text(key.s, key.len, json);
	str_add(json, ":{");
	periode_code(late ? ervoor : p, &code);
	add_measure("w", late ? &toen : &nu, json);
	if (!late)
		add_measure("v", &toen, json);
	if (late || nu.geteld)
		str_addf(json, "\"p\":\"%s\",", code.s);
	str_addf(json, "\"h\":%s}", (late ? toen : nu).verborgen ? "true" : "false");
	str_fini(&key);
	str_fini(&code);
}

/* Those of one meetperiode together: one pass of this period, one of the period before. */
static enum swv_err
count_period(struct session *s, const struct gevraagden *g, const char *meetperiode,
    struct fault *fault, struct str *json)
{
	struct indicator_vraag *vragen = mem_zero(g->n, sizeof(*vragen));
	struct periode p = period_of(s, meetperiode, session_vandaag(s)), ervoor = before(s, &p);
	struct telling nu = { 0 }, toen = { 0 };
	enum swv_err err;
	size_t n = 0;

	for (size_t i = 0; i < g->n; i++)
		if (str_eq(g->items[i].meetperiode, meetperiode))
			vragen[n++] = (struct indicator_vraag){ .cijfer = g->items[i].cijfer,
				.post = g->items[i].post };
	err = indicator_telling(s, &p, vragen, n, fault, &nu);
	if (!err)
		err = indicator_telling(s, &ervoor, vragen, n, fault, &toen);
	for (size_t i = 0, k = 0; i < g->n && !err; i++) {
		if (!str_eq(g->items[i].meetperiode, meetperiode))
			continue;
		str_add(json, json->len > 1 ? "," : "");
		add_result(&g->items[i], &p, &ervoor, result_of(&nu, &vragen[k], 0),
		    result_of(&toen, &vragen[k], 0), json);
		k++;
	}
	telling_fini(&nu);
	telling_fini(&toen);
	free(vragen);
	return err;
}

/* Whether one before it has the same meetperiode, and counted it too. */
static bool
was_counted(const struct gevraagden *g, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (str_eq(g->items[i].meetperiode, g->items[at].meetperiode))
			return true;
	return false;
}

static enum swv_err
count(struct session *s, struct fault *fault)
{
	struct gevraagden g = { 0 };
	struct str json = { 0 };
	enum swv_err err = read_asked(s, fault, &g);

	str_addc(&json, '{');
	for (size_t i = 0; i < g.n && !err; i++)
		if (!was_counted(&g, i))
			err = count_period(s, &g, g.items[i].meetperiode, fault, &json);
	str_addc(&json, '}');
	if (!err)
		store_geteld(s->store, g.n ? json.s : NULL);
	gevraagden_fini(&g);
	str_fini(&json);
	return err;
}

static bool
is_fresh(struct session *s, int64_t *stand)
{
	*stand = 0;
	return !store_schrijfstand(s->store, NULL, stand) && s->geteld.gelezen &&
	       s->geteld.stand == *stand && s->geteld.dag == session_vandaag(s);
}

/* They see one state, as part of what is read already or by themselves. */
enum swv_err
indicator_tel(struct session *s, struct fault *fault)
{
	bool alone = !store_is_reading(s->store) && !store_is_writing(s->store);
	int64_t stand;
	enum swv_err err = SWV_OK;

	if (is_fresh(s, &stand))
		return SWV_OK;
	session_take_day(s);
	if (alone)
		err = store_read_begin(s->store, fault);
	if (!err)
		err = count(s, fault);
	if (alone)
		store_read_end(s->store);
	s->geteld.gelezen = !err;
	s->geteld.stand = stand;
	s->geteld.dag = session_vandaag(s);
	return err;
}

bool
indicator_verouderd(struct session *s, const struct takken *takken)
{
	int64_t stand;

	for (size_t i = 0; i < takken->n; i++)
		if (takken->items[i].berekend)
			return !is_fresh(s, &stand);
	return false;
}

/* ---- a picture of one ---- */

struct tekening {
	const struct rec *indicator;
	struct session *s;
	struct indicator_punten *punten;
};

static void
add_point(
    struct indicator_punten *p, const struct rec *indicator, const char *naam, struct uitslag u)
{
	const struct streef streef = streef_from_rec(indicator);

	VEC_ADD(p->items, p->n, p->cap) = (struct indicator_punt){ .naam = mem_strdup(naam),
		.waarde = u.waarde,
		.verborgen = u.verborgen,
		.status = u.verborgen ? STATUS_VERBORGEN
				      : streef_status_of(&streef, u.geteld, u.waarde) };
}

static enum swv_err
take_period(const char *naam, int64_t waarde, const char *oordeel, void *arg)
{
	struct tekening *t = arg;
	const struct field *status = &kind_indicator.fields[kind_field(&kind_indicator, "status")];

	VEC_ADD(t->punten->items, t->punten->n, t->punten->cap) =
	    (struct indicator_punt){ .naam = mem_strdup(naam),
		    .waarde = waarde,
		    .status = field_choice(status, oordeel)->id };
	return SWV_OK;
}

static enum swv_err
take_part(const char *id, int64_t waarde, const char *oordeel, void *arg)
{
	struct tekening *t = arg;
	char *naam = lezen_naam(t->s, rec_text(t->indicator, "per"), id);
	enum swv_err err = take_period(naam, waarde, oordeel, t);

	free(naam);
	return err;
}

static void
say_period(const struct session *s, const char *code, char **out)
{
	struct periode p;
	struct str text = { 0 };

	if (periode_parse(code, year_begin(s), &p, NULL))
		str_add(&text, code);
	else
		periode_label(&p, &text);
	*out = str_take(&text);
}

static enum swv_err
draw_typed(struct session *s, const struct rec *indicator, struct fault *fault,
    struct indicator_beeld *out)
{
	struct tekening t = { indicator, s, &out->reeks };
	const char *last;
	enum swv_err err =
	    store_metingen_reeks(s->store, rec_id(indicator), REEKS_GETYPT, take_period, &t, fault);

	if (err || !out->reeks.n)
		return err;
	last = out->reeks.items[out->reeks.n - 1].naam;
	say_period(s, last, &out->periode);
	t.punten = &out->delen;
	return store_metingen_van(s->store, rec_id(indicator), last, DELEN, take_part, &t, fault);
}

/* Each area; only figures of children are counted by area. */
static void
draw_areas(const struct telling *t, const struct rec *indicator, const struct indicator_vraag *v,
    struct indicator_punten *out)
{
	if (!str_eq(rec_text(indicator, "per"), "gebied"))
		return;
	for (size_t g = 1; g <= t->c.n_gebieden; g++) {
		struct uitslag u = result_of(t, v, g);

		if (u.geteld)
			add_point(out, indicator, rec_title(t->gebieden.items[g - 1]), u);
	}
}

static enum swv_err
draw_counted(struct session *s, const struct rec *indicator, struct fault *fault,
    struct indicator_beeld *out)
{
	const struct indicator_vraag v = { .cijfer = rec_text(indicator, "cijfer"),
		.post = rec_text(indicator, "post") };
	struct periode p = indicator_periode(s, indicator, session_vandaag(s));
	enum swv_err err = SWV_OK;

	for (int i = 1; i < REEKS_GETELD; i++)
		p = before(s, &p);
	for (int i = 0; i < REEKS_GETELD && !err; i++) {
		struct telling t;
		struct str code = { 0 };

		err = indicator_telling(s, &p, &v, 1, fault, &t);
		periode_code(&p, &code);
		if (!err && result_of(&t, &v, 0).geteld) {
			add_point(&out->reeks, indicator, code.s, result_of(&t, &v, 0));
			free(out->periode);
			say_period(s, code.s, &out->periode);
			indicator_punten_fini(&out->delen);
			draw_areas(&t, indicator, &v, &out->delen);
		}
		telling_fini(&t);
		str_fini(&code);
		p = periode_of(p.soort, p.laatste + 1, year_begin(s));
	}
	return err;
}

enum swv_err
indicator_beeld(struct session *session, const struct rec *indicator, struct fault *fault,
    struct indicator_beeld *out)
{
	enum swv_err err = session_mag_rec(session, RECHT_LEZEN, indicator, fault);

	*out = (struct indicator_beeld){ 0 };
	if (!err && rec_has(indicator, "cijfer"))
		err = draw_counted(session, indicator, fault, out);
	else if (!err && !session_mag(session, RECHT_LEZEN, &kind_meting, NULL))
		err = draw_typed(session, indicator, fault, out);
	if (err)
		indicator_beeld_fini(out);
	return err;
}

void
indicator_punten_fini(struct indicator_punten *p)
{
	for (size_t i = 0; i < p->n; i++)
		free(p->items[i].naam);
	free(p->items);
	*p = (struct indicator_punten){ 0 };
}

void
indicator_beeld_fini(struct indicator_beeld *beeld)
{
	indicator_punten_fini(&beeld->reeks);
	indicator_punten_fini(&beeld->delen);
	free(beeld->periode);
	*beeld = (struct indicator_beeld){ 0 };
}
