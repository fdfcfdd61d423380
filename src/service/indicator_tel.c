/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/indicator_tel.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/indicator.h"
#include "swv/model/kinds.h"
#include "swv/store/eigenaren.h"
#include "swv/store/termijnen.h"

enum { VIER_WEKEN = 28 };

/* A share that only indicators tell; its number. */
static size_t
own_share(struct telling *t, const struct kind *kind, const char *groep, const char *naam)
{
	const struct cijfer_soort soort = {
		.groep = groep, .naam = naam, .label = naam, .kind = kind, .vorm = CIJFER_DEEL
	};

	return cijfers_maak(&t->c, &soort);
}

/* ---- children at home ---- */

struct eigen {
	struct telling *t;
	size_t verklaarbaar, in_beeld;
};

/* Absent without leave: not enrolled at all, or enrolled and at home for four weeks (letter to
 * parliament 26695-108). */
static bool
is_thuiszitter(const struct rec *rec, swv_date peil)
{
	return str_eq(rec_text(rec, "soort"), "absoluut") ||
	       (str_eq(rec_text(rec, "soort"), "relatief") &&
		   rec_date(rec, "eerste_verzuimdag") + VIER_WEKEN <= peil);
}

static enum swv_err
take_case(const struct rec *rec, void *arg)
{
	struct eigen *e = arg;
	struct telling *t = e->t;
	size_t gebied = telling_gebied(t, rec);

	if (!telling_op(rec, "eerste_verzuimdag", t->peil) ||
	    telling_op(rec, "gesloten_op", t->peil) || telling_op(rec, "hervat_op", t->peil))
		return SWV_OK;
	if (is_thuiszitter(rec, t->peil))
		cijfers_deel(&t->c, e->verklaarbaar, gebied, rec_bool(rec, "verklaarbaar"));
	cijfers_deel(&t->c, e->in_beeld, gebied,
	    rec_has(rec, "oorzaken") && telling_op(rec, "plan_op", t->peil));
	return SWV_OK;
}

/* Seed 004, programmalijn schoolaanwezigheid: all thuiszitters are explicable (result 1); all of them
 * and all who may become one are known, with what lies under it and what is done (result 5, and
 * the action of registering). */
static enum swv_err
tel_kinderen(struct telling *t, const struct indicator_vraag *v, struct fault *fault)
{
	struct eigen e = { .t = t };

	(void)v;
	e.verklaarbaar = own_share(t, &kind_thuiszitter, "thuiszitters", "verklaarbaar");
	e.in_beeld = own_share(t, &kind_thuiszitter, "thuiszitters", "in_beeld");
	return telling_elk(t, &kind_thuiszitter,
	    "nummer soort eerste_verzuimdag hervat_op gesloten_op verklaarbaar oorzaken plan_op"
	    " gebied",
	    take_case, &e, fault);
}

/* ---- the calendar and the plans ---- */

struct gedaan {
	struct telling *t;
	size_t nr;
};

static enum swv_err
take_due(const struct rec *rec, int64_t n, void *arg)
{
	const struct gedaan *g = arg;
	const char *status = rec_text(rec, "status");

	if (!str_in_words("voldaan te_laat_voldaan te_laat", status))
		return SWV_OK;
	cijfers_noemer(&g->t->c, g->nr, 0, n);
	if (str_eq(status, "voldaan"))
		cijfers_tel(&g->t->c, g->nr, 0, n);
	return SWV_OK;
}

/* Of what was due in the period, or done in it, the part that was done in time. */
static enum swv_err
tel_gedaan(struct telling *t, const struct kind *kind, const char *groep, struct fault *fault)
{
	struct gedaan g = { t, own_share(t, kind, groep, "op_tijd") };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_termijn);
	query.velden = "status";
	err = query_moment(&query, t->eerste, t->laatste);
	if (!err)
		err = query_text(&query, FILTER_IS, kind_field(&kind_termijn, "bron"), kind->name);
	if (!err)
		err = store_groepen(t->s->store, &query, fault, take_due, &g);
	query_fini(&query);
	return err;
}

static enum swv_err
tel_kalender(struct telling *t, const struct indicator_vraag *v, struct fault *fault)
{
	(void)v;
	return tel_gedaan(t, &kind_kalender, "kalender", fault);
}

static enum swv_err
tel_acties(struct telling *t, const struct indicator_vraag *v, struct fault *fault)
{
	(void)v;
	return tel_gedaan(t, &kind_actie, "acties", fault);
}

/* ---- one item of the calendar ---- */

struct post {
	struct telling *t;
	size_t nr;
	const struct recs *tikken; /* of the item that is looked at */
	swv_date uiterlijk;
	struct fault *fault;
};

static void
take_owner(const char *id, const char *naam, void *arg)
{
	const struct post *p = arg;
	bool in_time = false;

	(void)naam;
	for (size_t i = 0; i < p->tikken->n; i++)
		in_time =
		    in_time || (str_eq(rec_text(p->tikken->items[i], "sleutel"), id) &&
				   rec_date(p->tikken->items[i], "gereed_op") <= p->uiterlijk);
	cijfers_deel(&p->t->c, p->nr, 0, in_time);
}

/* Before its day an item says nothing: who still has time is not late. */
static enum swv_err
take_item(const struct rec *item, void *arg)
{
	struct post *p = arg;
	struct store *store = p->t->s->store;
	struct recs tikken = { 0 };
	enum swv_err err;

	p->uiterlijk = rec_date(item, "uiterlijk");
	if (str_eq(rec_text(item, "status"), "vervallen") ||
	    (p->uiterlijk > p->t->peil && !str_eq(rec_text(item, "status"), "gereed")))
		return SWV_OK;
	if (!rec_has(item, "per")) {
		cijfers_deel(&p->t->c, p->nr, 0, telling_op(item, "gereed_op", p->uiterlijk));
		return SWV_OK;
	}
	err = store_tikken(store, kind_kalender.name, rec_id(item), p->fault, &tikken);
	p->tikken = &tikken;
	if (!err)
		err = store_eigenaren(store, rec_text(item, "per"), p->fault, take_owner, p);
	recs_fini(&tikken);
	return err;
}

/* Seed 004, programmalijn basisondersteuning: all boards hand in before 1 February. */
static enum swv_err
tel_post(struct telling *t, const struct indicator_vraag *v, struct fault *fault)
{
	int day = kind_field(&kind_kalender, "uiterlijk");
	struct str naam = { 0 };
	struct post p = { .t = t, .fault = fault };
	struct recs items = { 0 };
	struct query query;
	enum swv_err err;

	str_addf(&naam, "post.%s", v->post);
	p.nr = own_share(t, &kind_kalender, "kalender", naam.s);
	str_fini(&naam);
	query_init(&query, &kind_kalender);
	err = query_text(&query, FILTER_IS, kind_field(&kind_kalender, "post"), v->post);
	if (!err)
		err = query_number(&query, FILTER_FROM, day, t->eerste);
	if (!err)
		err = query_number(&query, FILTER_TO, day, t->laatste);
	if (!err)
		err = store_each(t->s->store, &query, fault, recs_keep, &items);
	for (size_t i = 0; i < items.n && !err; i++)
		err = take_item(items.items[i], &p);
	recs_fini(&items);
	query_fini(&query);
	return err;
}

/* ---- forms ---- */

/* One that is put off is due later (service/formulier.h). */
static enum swv_err
take_form(const struct rec *form, void *arg)
{
	const struct gedaan *g = arg;
	swv_date uiterlijk = rec_date(form, "uiterlijk");

	if (uiterlijk <= g->t->peil)
		cijfers_deel(&g->t->c, g->nr, 0, telling_op(form, "ingediend_op", uiterlijk));
	return SWV_OK;
}

/* The same account, of those that are due in the period; before its day nobody is late. */
static enum swv_err
tel_formulieren(struct telling *t, const struct indicator_vraag *v, struct fault *fault)
{
	int day = kind_field(&kind_formulier, "uiterlijk");
	struct str naam = { 0 };
	struct gedaan g = { .t = t };
	struct query query;
	enum swv_err err;

	str_addf(&naam, "op_tijd.%s", v->post);
	g.nr = own_share(t, &kind_formulier, "formulier", naam.s);
	str_fini(&naam);
	query_init(&query, &kind_formulier);
	query.velden = "uiterlijk ingediend_op";
	err = query_text(&query, FILTER_IS, kind_field(&kind_formulier, "formulier"), v->post);
	if (!err)
		err = query_number(&query, FILTER_FROM, day, t->eerste);
	if (!err)
		err = query_number(&query, FILTER_TO, day, t->laatste);
	if (!err)
		err = store_each(t->s->store, &query, fault, take_form, &g);
	query_fini(&query);
	return err;
}

/* ---- which figure ---- */

/*
 * Where the figures of indicators (model/indicator.c) come from when no figure of
 * the kind cijfer has that name: by another, or by a counter of its own.
 */
static const struct herkomst {
	const char *cijfer;
	const char *als; /* the figure that it is; NULL: its own name */
	enum swv_err (*tel)(
	    struct telling *t, const struct indicator_vraag *v, struct fault *fault);
} herkomsten[] = {
	{ "thuiszitters.verklaarbaar", NULL, tel_kinderen },
	{ "thuiszitters.in_beeld", NULL, tel_kinderen },
	{ "thuiszitters.gemeld_op_tijd", "termijnen.thuiszitter_melding_op_tijd", NULL },
	{ "kalender.op_tijd", NULL, tel_kalender },
	{ "kalender.post", NULL, tel_post },
	{ "formulier.op_tijd", NULL, tel_formulieren },
	{ "acties.op_tijd", NULL, tel_acties },
};
enum { HERKOMSTEN = sizeof(herkomsten) / sizeof(herkomsten[0]) };

static const struct herkomst *
herkomst_of(const char *cijfer)
{
	for (size_t i = 0; i < HERKOMSTEN; i++)
		if (str_eq(herkomsten[i].cijfer, cijfer))
			return &herkomsten[i];
	return NULL;
}

/* Adds the name of the figure that it goes by. */
static void
figure_name(const struct indicator_vraag *v, struct str *out)
{
	const struct herkomst *h = herkomst_of(v->cijfer);

	str_add(out, h && h->als ? h->als : v->cijfer);
	if (v->post && *v->post)
		str_addf(out, ".%s", v->post);
}

/* The groups of figures that are asked for and have no counter here. */
static void
add_groups(const struct indicator_vraag *vragen, size_t n, struct str *out)
{
	for (size_t i = 0; i < n; i++) {
		const struct herkomst *h = herkomst_of(vragen[i].cijfer);
		struct str naam = { 0 };

		figure_name(&vragen[i], &naam);
		if (!h || !h->tel)
			str_addf(out, " %.*s ", (int)strcspn(naam.s, "."), naam.s);
		str_fini(&naam);
	}
}

static bool
is_counted(const struct telling *t, const struct indicator_vraag *v)
{
	struct str naam = { 0 };
	bool found;

	figure_name(v, &naam);
	found = cijfers_find(&t->c, naam.s) != NULL;
	str_fini(&naam);
	return found;
}

enum swv_err
indicator_telling(struct session *s, const struct periode *p, const struct indicator_vraag *vragen,
    size_t n, struct fault *fault, struct telling *out)
{
	struct str groepen = { 0 };
	enum swv_err err;

	telling_begin(out, s, p);
	out->alles = true;
	add_groups(vragen, n, &groepen);
	err = telling_tel(out, str_get(&groepen), fault);
	for (size_t i = 0; i < n && !err; i++) {
		const struct herkomst *h = herkomst_of(vragen[i].cijfer);

		if (h && h->tel && !is_counted(out, &vragen[i]))
			err = h->tel(out, &vragen[i], fault);
	}
	if (!err)
		cijfers_verberg(
		    &out->c, strtoll(instelling_text(&s->inst, "cijfers.kleinste"), NULL, 10));
	str_fini(&groepen);
	return err;
}

/* Days are told as weeks. */
static int64_t
in_unit(const struct cijfer *f, int64_t waarde)
{
	bool days = f->soort.vorm == CIJFER_MEDIAAN || f->soort.vorm == CIJFER_LANGSTE;

	return days ? (waarde + 3) / 7 : waarde;
}

bool
indicator_uitkomst(const struct telling *t, const struct indicator_vraag *vraag, size_t gebied,
    int64_t *out, bool *verborgen)
{
	const struct cijfer *f;
	struct str naam = { 0 };

	figure_name(vraag, &naam);
	f = cijfers_find(&t->c, naam.s);
	str_fini(&naam);
	*out = 0;
	*verborgen = false;
	if (!f)
		return false;
	if (f->soort.vorm == CIJFER_AANTAL)
		*out = f->cel[gebied].n * 100;
	else if (!cijfer_waarde(f, gebied, out))
		return false;
	*out = in_unit(f, *out);
	/* only of children a few are too few to tell */
	*verborgen = f->cel[gebied].verborgen && (f->soort.kind->flags & KIND_DOSSIER);
	if (*verborgen)
		*out = 0;
	return true;
}
