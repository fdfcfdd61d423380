/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/cijfers.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/model/value.h"
#include "swv/service/cijfers_tel.h"
#include "swv/service/toegang.h"

/* ---- for who counts ---- */

static int
by_id(const void *id, const void *rec)
{
	return strcmp(id, rec_id(*(struct rec *const *)rec));
}

size_t
telling_gebied(const struct telling *t, const struct rec *rec)
{
	const char *id = rec_text(rec, "gebied");
	struct rec **found = t->gebieden.n && *id ? bsearch(id, t->gebieden.items, t->gebieden.n,
							sizeof(t->gebieden.items[0]), by_id)
						  : NULL;

	return found ? (size_t)(found - t->gebieden.items) + 1 : 0;
}

bool
telling_op(const struct rec *rec, const char *field, swv_date dag)
{
	return rec_has(rec, field) && rec_date(rec, field) <= dag;
}

bool
telling_in(const struct telling *t, const struct rec *rec, const char *field)
{
	return telling_op(rec, field, t->laatste) && rec_date(rec, field) >= t->eerste;
}

bool
telling_liep(const struct rec *rec, const char *van, const char *tot, swv_date dag)
{
	return telling_op(rec, van, dag) && !telling_op(rec, tot, dag - 1);
}

enum swv_err
telling_elk(struct telling *t, const struct kind *kind, const char *velden,
    enum swv_err (*row)(const struct rec *rec, void *arg), void *arg, struct fault *fault)
{
	struct query query;
	enum swv_err err;

	if (!t->alles && !rechten_mag(&t->s->rechten, RECHT_CIJFERS, kind))
		return SWV_OK;
	query_init(&query, kind);
	query.velden = velden;
	query.rechten = t->alles ? NULL : &t->s->rechten;
	query.recht = RECHT_CIJFERS;
	err = store_each(t->s->store, &query, fault, row, arg);
	query_fini(&query);
	return err;
}

swv_date
telling_uiterlijk(const struct telling *t, const char *norm, swv_date vanaf, bool verlengd)
{
	const struct termijn_feiten f = { .regels = &t->s->regels.kalender, .inst = &t->s->inst };
	const struct termijn_loop loop = { .vanaf = vanaf, .norm = norm, .verlengd = verlengd };

	return termijn_dag(&f, &loop);
}

/* ---- the whole ---- */

static enum swv_err
read_areas(struct telling *t, struct fault *fault)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_gebied);
	query.sort = "id";
	err = query_number(&query, FILTER_IS, kind_field(&kind_gebied, "actief"), 1);
	if (!err)
		err = store_each(t->s->store, &query, fault, recs_keep, &t->gebieden);
	query_fini(&query);
	return err;
}

/* What the association gives to hold its figures against. */
static void
take_targets(struct telling *t)
{
	static const struct {
		size_t nr;
		const char *instelling;
	} rows[] = {
		{ C_D_SBO, "cijfers.landelijk_sbo" },
		{ C_D_SO, "cijfers.landelijk_so" },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		decimal_parse(instelling_text(&t->s->inst, rows[i].instelling),
		    &t->c.items[rows[i].nr].soort.streef);
}

void
telling_begin(struct telling *t, struct session *s, const struct periode *p)
{
	swv_date today = session_vandaag(s);

	*t = (struct telling){ .s = s,
		.eerste = p->eerste,
		.laatste = p->laatste,
		.peil = p->laatste < today ? p->laatste : today };
}

void
telling_fini(struct telling *t)
{
	cijfers_fini(&t->c);
	recs_fini(&t->gebieden);
}

/* Whether one of the groups is asked for. */
static bool
asks_for(const char *asked, const char *groepen)
{
	bool any = !asked;

	while (!any && *groepen) {
		size_t n = strcspn(groepen, " ");
		char *groep = mem_strndup(groepen, n);

		any = str_in_words(asked, groep);
		free(groep);
		groepen += n + strspn(groepen + n, " ");
	}
	return any;
}

enum swv_err
telling_tel(struct telling *t, const char *groepen, struct fault *fault)
{
	/* a counter of figures with what they are grouped as */
	static const struct {
		const char *groepen;
		enum swv_err (*tel)(struct telling *t, struct fault *fault);
	} parts[] = {
		{ "thuiszitters duur stroom", tel_thuiszitters },
		{ "tlv plaatsing_go deelname", tel_tlv },
		{ "arrangementen", tel_arrangementen },
		{ "plaatsingen", tel_plaatsingen },
		{ "klachten", tel_klachten },
		{ "termijnen", tel_termijnen },
	};
	enum swv_err err = read_areas(t, fault);

	cijfers_init(&t->c, t->gebieden.n);
	take_targets(t);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]) && !err; i++)
		if (asks_for(groepen, parts[i].groepen))
			err = parts[i].tel(t, fault);
	return err;
}

/* ---- as records ---- */

/* One way of asking, while its answer is made. */
struct uitkomst {
	const struct cijfers_vraag *ask;
	struct telling *t;
	struct str periode;
	int64_t kleinste;
	struct recs *out;
};

/* Who may read as much as they may count sees small numbers on the screen too: they can count the
 * rows of the list. */
static bool
is_hidden(const struct uitkomst *u, const struct cijfer *f, size_t g)
{
	const struct rechten *r = &u->t->s->rechten;

	if (!f->cel[g].verborgen)
		return false;
	return !u->ask->op_scherm || rechten_bereik(r, RECHT_LEZEN, f->soort.kind) <
					 rechten_bereik(r, RECHT_CIJFERS, f->soort.kind);
}

static const char *
verdict(const struct cijfer_soort *soort, int64_t waarde)
{
	bool reached = soort->hoogstens ? waarde <= soort->streef : waarde >= soort->streef;

	return reached ? "gehaald" : "niet gehaald";
}

static void
set_number(const struct cijfer *f, size_t g, struct rec *rec)
{
	const struct cijfer_cel *cel = &f->cel[g];
	struct str stand = { 0 };
	int64_t waarde;

	str_addf(&stand, "%" PRId64, cel->n);
	rec_set_int(rec, "aantal", cel->n);
	if (f->soort.vorm == CIJFER_DEEL) {
		rec_set_int(rec, "totaal", cel->van);
		str_addf(&stand, " van %" PRId64, cel->van);
	}
	rec_set_text(rec, "stand", stand.s);
	str_fini(&stand);
	if (!cijfer_waarde(f, g, &waarde))
		return;
	rec_set_int(rec, "waarde", waarde);
	if (f->soort.streef)
		rec_set_text(rec, "oordeel", verdict(&f->soort, waarde));
}

static void
set_hidden(const struct uitkomst *u, const struct cijfer *f, size_t g, struct rec *rec)
{
	struct str stand = { 0 };

	if (f->cel[g].klein)
		str_addf(&stand, "<%" PRId64, u->kleinste);
	else
		str_add(&stand, "verborgen");
	rec_set_text(rec, "stand", stand.s);
	str_fini(&stand);
}

static void
add_rec(struct uitkomst *u, const struct cijfer *f, size_t g)
{
	const struct cijfer_soort *soort = &f->soort;
	const struct periode *p = &u->ask->periode;
	struct rec *rec = rec_new(&kind_cijfer);
	struct str id = { 0 };
	bool hidden = is_hidden(u, f, g);

	str_addf(&id, "%s.%s.%s", str_get(&u->periode), soort->groep, soort->naam);
	if (g)
		str_addf(&id, ".%s", rec_id(u->t->gebieden.items[g - 1]));
	rec_set_text(rec, "id", id.s);
	rec_set_text(rec, "periode", str_get(&u->periode));
	rec_set_date(rec, "eerste", p->eerste);
	rec_set_date(rec, "laatste", p->laatste);
	rec_set_text(rec, "groep", soort->groep);
	rec_set_text(rec, "naam", soort->label);
	rec_set_text(rec, "gebied", g ? rec_id(u->t->gebieden.items[g - 1]) : NULL);
	rec_set_text(rec, "eenheid", cijfer_eenheid(soort->vorm));
	if (soort->streef)
		rec_set_int(rec, "streef", soort->streef);
	rec_set_int(rec, "verborgen", hidden);
	if (hidden)
		set_hidden(u, f, g, rec);
	else
		set_number(f, g, rec);
	recs_add(u->out, rec);
	str_fini(&id);
}

static bool
counts_in(const struct uitkomst *u, const struct cijfer *f, size_t g)
{
	const char *gebied = rec_id(u->t->gebieden.items[g - 1]);

	return rechten_mag_in(&u->t->s->rechten, RECHT_CIJFERS, f->soort.kind, gebied);
}

/* A figure: of the one area that was asked for, or of the whole and, of some, of each area. */
static void
add_figure(struct uitkomst *u, const struct cijfer *f)
{
	size_t n = u->t->gebieden.n;

	if (!rechten_mag(&u->t->s->rechten, RECHT_CIJFERS, f->soort.kind))
		return;
	if (!u->ask->gebied)
		add_rec(u, f, 0);
	for (size_t g = 1; g <= n; g++) {
		bool asked = u->ask->gebied
				 ? str_eq(u->ask->gebied, rec_id(u->t->gebieden.items[g - 1]))
				 : f->soort.per_gebied && n > 1;

		if (asked && counts_in(u, f, g))
			add_rec(u, f, g);
	}
}

/* Part by part, in the order of the descriptor. */
static void
add_all(struct uitkomst *u)
{
	const struct field *groep = &kind_cijfer.fields[kind_field(&kind_cijfer, "groep")];

	for (const struct choice *c = groep->choices; c->id; c++)
		for (size_t i = 0; i < u->t->c.n; i++)
			if (str_eq(u->t->c.items[i].soort.groep, c->id))
				add_figure(u, &u->t->c.items[i]);
}

enum swv_err
cijfers_lees(
    struct session *session, const struct cijfers_vraag *ask, struct fault *fault, struct recs *out)
{
	struct telling t;
	struct uitkomst u = { .ask = ask, .t = &t, .out = out };
	bool reads = store_is_reading(session->store);
	enum swv_err err = SWV_OK;

	*out = (struct recs){ 0 };
	if (!rechten_mag_dossier(&session->rechten, RECHT_CIJFERS, NULL))
		return session_geweigerd(RECHT_CIJFERS, &kind_cijfer, fault);
	session_take_day(session);
	telling_begin(&t, session, &ask->periode);
	if (!reads)
		err = store_read_begin(session->store, fault);
	if (!err)
		err = telling_tel(&t, NULL, fault);
	if (!reads)
		store_read_end(session->store);
	u.kleinste = strtoll(instelling_text(&session->inst, "cijfers.kleinste"), NULL, 10);
	periode_code(&ask->periode, &u.periode);
	if (!err) {
		cijfers_verberg(&t.c, u.kleinste);
		add_all(&u);
	}
	str_fini(&u.periode);
	telling_fini(&t);
	return err;
}
