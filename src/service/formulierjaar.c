/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/formulierjaar.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/formulierstap.h"
#include "swv/model/kinds.h"
#include "swv/store/formulieren.h"
#include "swv/store/lijst.h"
#include "swv/store/logboek.h"
#include "swv/store/records.h"
#include "swv/store/termijnen.h"

#define STAND "formulieren_tot" /* the last day for which they were made */

/* ---- one form ---- */

static void
add_small(const char *text, struct str *out)
{
	for (; *text; text++)
		str_addc(out, (char)tolower((unsigned char)*text));
}

/* "verantwoording-2017-2018-innovo", and of another association than this "-po3105" behind it. */
static void
natural_id(const char *soort, const char *periode, const char *van, const char *swv,
    const char *eigen, struct str *out)
{
	str_addf(out, "%s-", soort);
	add_small(periode, out);
	str_addc(out, '-');
	add_small(van, out);
	if (!str_eq(swv, eigen)) {
		str_addc(out, '-');
		add_small(swv, out);
	}
}

/* A school has a board and lies in an area: lists of those have its forms too. */
static void
set_owner(const struct rec *soort, const struct rec *van, struct rec *form)
{
	static const char *const mee[] = { "bestuur", "gebied", "gemeente" };

	rec_set_text(form, rec_text(soort, "per"), rec_id(van));
	for (size_t i = 0; van->kind == &kind_school && i < sizeof(mee) / sizeof(mee[0]); i++)
		rec_set_text(form, mee[i], rec_text(van, mee[i]));
}

enum swv_err
formulier_vul(struct session *session, const struct rec *soort,
    const struct formulierperiode *periode, const struct rec *van, struct rec *form,
    struct fault *fault)
{
	const struct kalenderregels *regels = &session->regels.kalender;
	const char *eigen = instelling_text(&session->inst, "organisatie.code");
	struct formulierperiode vorig;
	struct str id = { 0 }, titel = { 0 };

	(void)fault;
	if (!rec_has(form, "swv"))
		rec_set_text(form, "swv", eigen);
	natural_id(rec_id(soort), periode->code, rec_id(van), rec_text(form, "swv"), eigen, &id);
	if (!*rec_id(form))
		rec_set_text(form, "id", id.s);
	str_addf(&titel, "%s %s, %s", rec_title(soort), periode->code, rec_title(van));
	if (!str_eq(rec_text(form, "swv"), eigen))
		str_addf(&titel, " (%s)", rec_text(form, "swv"));
	rec_set_text(form, "formulier", rec_id(soort));
	rec_set_text(form, "titel", titel.s);
	set_owner(soort, van, form);
	rec_set_text(form, "periode", periode->code);
	rec_set_date(form, "begin", periode->eerste);
	rec_set_date(form, "uiterlijk",
	    rec_has(form, "uitstel") ? rec_date(form, "uitstel")
				     : formulier_uiterlijk(soort, periode, regels));
	rec_set_text(form, "wie", rec_text(soort, "wie"));
	formulierperiode_op(
	    rec_text(soort, "periode"), periode->nr - 1, regels->schooljaar_begin, &vorig);
	str_clear(&id);
	natural_id(rec_id(soort), vorig.code, rec_id(van), rec_text(form, "swv"), eigen, &id);
	rec_set_text(
	    form, "vorig", store_is_there(session->store, kind_formulier.name, id.s) ? id.s : NULL);
	str_fini(&id);
	str_fini(&titel);
	return SWV_OK;
}

/* ---- all of a soort ---- */

/* The making of the forms of one soort. */
struct making {
	struct werk *werk;
	const struct rec *soort;
	struct recs have; /* sorted by id; what is asked is taken out */
	struct kalender_telling *n;
};

static int
by_id(const void *a, const void *b)
{
	return strcmp(rec_id(*(struct rec *const *)a), rec_id(*(struct rec *const *)b));
}

/* The place of the form with this id; NULL: it is not there yet. */
static struct rec **
find(const struct making *m, struct rec *of)
{
	return m->have.n ? bsearch(&of, m->have.items, m->have.n, sizeof(*m->have.items), by_id)
			 : NULL;
}

static enum swv_err
store_form(struct making *m, struct rec *old, struct rec *form, struct fault *fault)
{
	struct store *store = m->werk->session->store;
	enum swv_err err;

	if (!old) {
		m->n->nieuw++;
		err = store_insert(store, form, fault);
	} else if (!rec_same(old, form)) {
		m->n->gewijzigd++;
		err = store_update(store, form, fault);
	} else {
		return SWV_OK; /* nothing moves, so no termijn does */
	}
	return err ? err : werk_termijnen(m->werk, form, fault, &m->n->verschoven);
}

/* One that is asked: made, or brought in line as long as it was not handed in. */
static enum swv_err
put(struct making *m, const struct formulierperiode *p, const struct rec *van, bool *asked,
    struct fault *fault)
{
	struct session *s = m->werk->session;
	struct rec *form = rec_new(&kind_formulier), **old;
	enum swv_err err = formulier_vul(s, m->soort, p, van, form, fault);

	old = err ? NULL : find(m, form);
	if (old) {
		asked[old - m->have.items] = true;
		rec_free(&form);
		form = rec_copy(*old);
	} else {
		rec_set_text(form, "status", "ontbreekt");
		rec_set_int(form, "nulmelding", 0);
	}
	if (!err && old && formulier_is_open(form))
		err = formulier_vul(s, m->soort, p, van, form, fault);
	if (!err)
		err = store_form(m, old ? *old : NULL, form, fault);
	rec_free(&form);
	return err;
}

/* Whether nobody has done anything with it. */
static bool
is_untouched(struct store *store, const struct rec *form)
{
	struct recs noted = { 0 };
	bool touched = !str_eq(rec_text(form, "status"), "ontbreekt") || rec_has(form, "uitstel") ||
		       rec_has(form, "opmerking") ||
		       store_hanging(store, kind_formulier.name, rec_id(form), NULL, &noted) ||
		       noted.n;

	recs_fini(&noted);
	return !touched;
}

/* Of another association it was added by hand, and stays. */
static bool
is_made(const struct session *s, const struct rec *form)
{
	return str_eq(rec_text(form, "swv"), instelling_text(&s->inst, "organisatie.code"));
}

static enum swv_err
drop_rest(struct making *m, const bool *asked, struct fault *fault)
{
	struct session *s = m->werk->session;
	const char *vanaf = rec_text(m->soort, "vanaf"), *tot = rec_text(m->soort, "tot");
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < m->have.n && !err; i++) {
		const struct rec *form = m->have.items[i];
		bool past = rec_date(form, "uiterlijk") < session_vandaag(s) &&
			    formulierperiode_geldt(vanaf, tot, rec_text(form, "periode"));

		if (asked[i] || past || !is_made(s, form) || !is_untouched(s->store, form))
			continue;
		err = store_delete(s->store, form, fault);
		m->n->weg++;
	}
	return err;
}

/* The periods from the first of the soort to that of the day. */
static void
periods(const struct session *s, const struct rec *soort, swv_date day, int *van, int *tot)
{
	struct maanddag begin = s->regels.kalender.schooljaar_begin;
	const char *per = rec_text(soort, "periode");
	struct formulierperiode p, nu;

	formulierperiode_van(per, day, begin, &nu);
	*van = formulierperiode_lees(per, rec_text(soort, "vanaf"), begin, &p) ? p.nr : nu.nr;
	*tot = nu.nr;
	if (formulierperiode_lees(per, rec_text(soort, "tot"), begin, &p) && p.nr < *tot)
		*tot = p.nr;
	if (!rec_bool(soort, "actief"))
		*tot = *van - 1;
}

static enum swv_err
of_soort(struct werk *werk, const struct rec *soort, swv_date day, struct kalender_telling *n,
    struct fault *fault)
{
	struct session *s = werk->session;
	struct making m = { .werk = werk, .soort = soort, .n = n };
	struct formulierperiode p;
	struct recs van = { 0 };
	struct query query;
	bool *asked;
	int eerste, laatste;
	enum swv_err err;

	query_init(&query, &kind_formulier);
	query.sort = "id";
	query_text(&query, FILTER_IS, kind_field(&kind_formulier, "formulier"), rec_id(soort));
	err = store_each(s->store, &query, fault, recs_keep, &m.have);
	query_fini(&query);
	if (m.have.n)
		qsort(m.have.items, m.have.n, sizeof(*m.have.items), by_id);
	query_init(&query, kind_find(rec_text(soort, "per")));
	if (!err)
		err = store_each(s->store, &query, fault, recs_keep, &van);
	query_fini(&query);
	asked = mem_zero(m.have.n + 1, sizeof(*asked));
	periods(s, soort, day, &eerste, &laatste);
	for (int nr = eerste; nr <= laatste && !err; nr++) {
		formulierperiode_op(
		    rec_text(soort, "periode"), nr, s->regels.kalender.schooljaar_begin, &p);
		for (size_t i = 0; i < van.n && !err; i++)
			if (rec_is_actief(van.items[i]))
				err = put(&m, &p, van.items[i], asked, fault);
	}
	if (!err)
		err = drop_rest(&m, asked, fault);
	if (!err)
		err = formulier_tel_soort(s->store, rec_id(soort), fault);
	free(asked);
	recs_fini(&van);
	recs_fini(&m.have);
	return err;
}

/* ---- all ---- */

/* Until when no new period begins, the period of the day included. */
static swv_date
until(const struct session *s, const struct recs *soorten, swv_date day)
{
	swv_date first = DATE_MAX;
	struct formulierperiode p;

	for (size_t i = 0; i < soorten->n; i++) {
		formulierperiode_van(rec_text(soorten->items[i], "periode"), day,
		    s->regels.kalender.schooljaar_begin, &p);
		if (p.laatste < first)
			first = p.laatste;
	}
	return first;
}

static enum swv_err
make_until(struct werk *werk, swv_date day, struct fault *fault, struct kalender_telling *n)
{
	struct session *s = werk->session;
	struct recs soorten = { 0 };
	struct query query;
	char last[24];
	enum swv_err err;

	*n = (struct kalender_telling){ 0 };
	query_init(&query, &kind_formuliersoort);
	query.sort = "id";
	err = store_each(s->store, &query, fault, recs_keep, &soorten);
	query_fini(&query);
	for (size_t i = 0; i < soorten.n && !err; i++)
		err = of_soort(werk, soorten.items[i], day, n, fault);
	snprintf(last, sizeof(last), "%d", (int)until(s, &soorten, day));
	if (!err)
		err = store_stand_set(s->store, "", STAND, last, fault);
	recs_fini(&soorten);
	return err;
}

enum swv_err
formulieren_maak(struct werk *werk, struct fault *fault, struct kalender_telling *telling)
{
	return make_until(werk, session_vandaag(werk->session), fault, telling);
}

enum swv_err
formulieren_log(
    struct werk *werk, const char *handeling, const struct kalender_telling *n, struct fault *fault)
{
	return telling_log(werk, kind_formulier.name, handeling, n, fault);
}

enum swv_err
formulieren_verleng(struct werk *werk, struct fault *fault)
{
	const struct klok *klok = werk->session->klok;
	swv_date day = klok_vandaag(klok), real = klok->civil();
	struct kalender_telling n;
	char *last;
	enum swv_err err = store_stand_get(werk->session->store, "", STAND, fault, &last);

	if (err || !last)
		return err; /* nothing was applied yet */
	if (day > real)     /* only supposed: no ground to ask for what is not near */
		day = real;
	if (day > (swv_date)atoi(last)) {
		err = make_until(werk, day, fault, &n);
		if (!err && n.nieuw + n.gewijzigd + n.weg)
			err = formulieren_log(werk, "verlengd", &n, fault);
	}
	free(last);
	return err;
}
