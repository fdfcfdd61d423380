/* SPDX-License-Identifier: EUPL-1.2 */
/* The figures of arrangementen, plaatsingen and complaints, and of all termijnen together. */
#include "swv/service/cijfers_tel.h"

#include <ctype.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/plaatsing.h"
#include "swv/model/termijn.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* A value of a field, and the figure of the records that have it. */
struct uitkomst_rij {
	const char *waarde;
	size_t nr;
};

static size_t
figure_of(const struct uitkomst_rij *rows, size_t n, const char *waarde, size_t others)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(rows[i].waarde, waarde))
			return rows[i].nr;
	return others;
}

/* ---- arrangementen ---- */

static enum swv_err
take_arrangement(const struct rec *rec, void *arg)
{
	static const struct uitkomst_rij rows[] = {
		{ "toegekend", C_A_TOEGEKEND },
		{ "afgewezen", C_A_AFGEWEZEN },
		{ "ingetrokken", C_A_INGETROKKEN },
	};
	struct telling *t = arg;
	size_t gebied = telling_gebied(t, rec);
	const char *besluit = rec_text(rec, "besluit");
	bool granted = str_eq(besluit, "toegekend");

	if (granted && telling_op(rec, "besluit_op", t->peil) &&
	    (!rec_has(rec, "van") || telling_op(rec, "van", t->peil)) &&
	    !telling_op(rec, "tot", t->peil - 1) && !telling_op(rec, "gesloten_op", t->peil))
		cijfers_tel(&t->c, C_A_LOPEND, gebied, 1);
	if (!telling_in(t, rec, "besluit_op"))
		return SWV_OK;
	cijfers_tel(&t->c, C_A_BESLUIT, gebied, 1);
	cijfers_tel(&t->c, figure_of(rows, COUNT(rows), besluit, C_A_INGETROKKEN), gebied, 1);
	if (str_in_words("toegekend afgewezen", besluit))
		cijfers_deel(&t->c, C_A_8, gebied,
		    rec_date(rec, "besluit_op") <= telling_uiterlijk(t,
						       "normen.arrangement_besluit",
						       rec_date(rec, "ontvangen_op"), false));
	if (granted && rec_has(rec, "bedrag"))
		cijfers_meet(&t->c, C_A_BEDRAG, gebied, rec_int(rec, "bedrag"));
	return SWV_OK;
}

enum swv_err
tel_arrangementen(struct telling *t, struct fault *fault)
{
	return telling_elk(t, &kind_arrangement,
	    "nummer ontvangen_op besluit besluit_op bedrag van tot gesloten_op gebied",
	    take_arrangement, t, fault);
}

/* ---- plaatsingen ---- */

/* The figures of each kind of placement. */
struct soorten {
	struct telling *t;
	struct soort_rij {
		char *id;
		size_t lopend, verlengd;
	} * items;
	size_t n, cap;
};

/* What the association calls it, and what share of it may be made longer (seed 004, general targets:
 * of an OPDC 25 %). */
static enum swv_err
take_kind(const struct rec *rec, void *arg)
{
	struct soorten *s = arg;
	struct cijfers *c = &s->t->c;
	struct str naam = { 0 }, label = { 0 };
	struct cijfer_soort made = { .groep = "plaatsingen", .kind = &kind_plaatsing };
	struct soort_rij row = { .id = mem_strdup(rec_id(rec)) };

	made.naam = rec_id(rec);
	made.label = rec_title(rec);
	row.lopend = cijfers_maak(c, &made);
	str_addf(&naam, "%s_verlengd", rec_id(rec));
	str_addf(&label, "%s verlengd", rec_title(rec));
	made.naam = naam.s;
	made.label = label.s;
	made.vorm = CIJFER_DEEL;
	made.hoogstens = true;
	made.streef = rec_int(rec, "verlengd_hoogstens");
	row.verlengd = cijfers_maak(c, &made);
	VEC_ADD(s->items, s->n, s->cap) = row;
	str_fini(&naam);
	str_fini(&label);
	return SWV_OK;
}

static enum swv_err
take_placement(const struct rec *rec, void *arg)
{
	struct soorten *s = arg;
	struct telling *t = s->t;
	size_t gebied = telling_gebied(t, rec), i = 0;

	while (i < s->n && !str_eq(s->items[i].id, rec_text(rec, "soort")))
		i++;
	if (i < s->n && telling_liep(rec, "van", "einde_op", t->peil))
		cijfers_tel(&t->c, s->items[i].lopend, gebied, 1);
	if (i < s->n && telling_in(t, rec, "tot"))
		cijfers_deel(&t->c, s->items[i].verlengd, gebied, rec_has(rec, "verlengd_op"));
	if (plaats_wacht(rec, t->peil))
		cijfers_tel(&t->c, C_P_WACHT, gebied, 1);
	return SWV_OK;
}

enum swv_err
tel_plaatsingen(struct telling *t, struct fault *fault)
{
	struct soorten s = { .t = t };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_plaatsingsoort);
	query.sort = "id";
	err = store_each(t->s->store, &query, fault, take_kind, &s);
	query_fini(&query);
	if (!err)
		err = telling_elk(t, &kind_plaatsing,
		    "nummer soort wachtlijst_op van tot verlengd_op einde_op gesloten_op gebied",
		    take_placement, &s, fault);
	for (size_t i = 0; i < s.n; i++)
		free(s.items[i].id);
	free(s.items);
	return err;
}

/* ---- complaints ---- */

static enum swv_err
take_complaint(const struct rec *rec, void *arg)
{
	static const struct uitkomst_rij rows[] = {
		{ "gegrond", C_K_GEGROND },
		{ "deels", C_K_DEELS },
		{ "ongegrond", C_K_ONGEGROND },
		{ "niet_ontvankelijk", C_K_NIET },
		{ "opgelost", C_K_OPGELOST },
		{ "ingetrokken", C_K_INGETROKKEN },
	};
	struct telling *t = arg;
	size_t gebied = telling_gebied(t, rec);

	if (telling_in(t, rec, "ontvangen_op"))
		cijfers_tel(&t->c, C_K_IN, gebied, 1);
	if (!telling_in(t, rec, "afgehandeld_op"))
		return SWV_OK;
	cijfers_tel(&t->c, C_K_AF, gebied, 1);
	cijfers_tel(
	    &t->c, figure_of(rows, COUNT(rows), rec_text(rec, "uitkomst"), C_K_ZONDER), gebied, 1);
	if (str_eq(rec_text(rec, "soort"), "klacht"))
		cijfers_deel(&t->c, C_K_TIJD, gebied,
		    rec_date(rec, "afgehandeld_op") <= telling_uiterlijk(t, "normen.klacht",
							   rec_date(rec, "ontvangen_op"),
							   rec_has(rec, "verdaagd_op")));
	return SWV_OK;
}

enum swv_err
tel_klachten(struct telling *t, struct fault *fault)
{
	return telling_elk(t, &kind_klacht,
	    "nummer soort ontvangen_op verdaagd_op afgehandeld_op uitkomst gebied", take_complaint,
	    t, fault);
}

/* ---- termijnen ---- */

/* The figures of one norm: all, and those in time, late, and late and still open. */
struct normen {
	struct telling *t;
	struct norm_rij {
		char *norm; /* "thuiszitter plan" */
		size_t alle, op_tijd, te_laat, open;
	} * items;
	size_t n, cap;
};

static size_t
make_figure(struct normen *n, const struct cijfer_soort *of, const char *naam, const char *label,
    const char *achter, const char *wat)
{
	struct cijfer_soort made = *of;
	struct str id = { 0 }, text = { 0 };
	size_t nr;

	str_addf(&id, "%s%s", naam, achter);
	str_addf(&text, "%s%s", label, wat);
	made.naam = id.s;
	made.label = text.s;
	nr = cijfers_maak(&n->t->c, &made);
	str_fini(&id);
	str_fini(&text);
	return nr;
}

/* "Thuiszitter: plan" */
static struct norm_rij *
make_norm(struct normen *n, const struct kind *kind, const char *norm)
{
	struct cijfer_soort of = { .groep = "termijnen", .kind = kind };
	struct str naam = { 0 }, label = { 0 }, whole = { 0 };
	struct norm_rij row = { .norm = mem_strdup(norm) };

	str_addf(&naam, "%s_%s", kind->name, norm);
	str_addf(&label, "%s: %s", kind->name, norm);
	label.s[0] = (char)toupper((unsigned char)label.s[0]);
	for (char *at = label.s; *at; at++)
		if (*at == '_')
			*at = ' ';
	str_addf(&whole, "termijnen.%s", naam.s);
	row.alle = make_figure(n, &of, naam.s, label.s, "", "");
	of.deel_van = whole.s;
	row.te_laat = make_figure(n, &of, naam.s, label.s, "_te_laat", " te laat gedaan");
	row.open = make_figure(n, &of, naam.s, label.s, "_open", " te laat en nog open");
	of.vorm = CIJFER_DEEL;
	row.op_tijd = make_figure(n, &of, naam.s, label.s, "_op_tijd", " op tijd");
	VEC_ADD(n->items, n->n, n->cap) = row;
	str_fini(&naam);
	str_fini(&label);
	str_fini(&whole);
	return &n->items[n->n - 1];
}

static struct norm_rij *
norm_of(struct normen *n, const struct rec *rec)
{
	const char *norm = rec_text(rec, "norm");
	const struct kind *kind = kind_find(rec_text(rec, "bron"));

	for (size_t i = 0; i < n->n; i++)
		if (str_eq(n->items[i].norm, norm) &&
		    n->t->c.items[n->items[i].alle].soort.kind == kind)
			return &n->items[i];
	return kind && (kind->flags & KIND_DOSSIER) ? make_norm(n, kind, norm) : NULL;
}

/* So many termijnen of a norm in an area that have come to this. */
static enum swv_err
take_terms(const struct rec *rec, int64_t many, void *arg)
{
	struct normen *n = arg;
	struct cijfers *c = &n->t->c;
	const char *status = rec_text(rec, "status");
	size_t gebied = telling_gebied(n->t, rec);
	struct norm_rij *row;

	if (!str_in_words("voldaan te_laat_voldaan te_laat", status) || !(row = norm_of(n, rec)))
		return SWV_OK;
	cijfers_tel(c, row->alle, gebied, many);
	cijfers_noemer(c, row->op_tijd, gebied, many);
	if (str_eq(status, "voldaan"))
		cijfers_tel(c, row->op_tijd, gebied, many);
	else
		cijfers_tel(c, str_eq(status, "te_laat") ? row->open : row->te_laat, gebied, many);
	return SWV_OK;
}

/* Due in the period, or met in it while due before or after. */
enum swv_err
tel_termijnen(struct telling *t, struct fault *fault)
{
	struct normen n = { .t = t };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_termijn);
	query.velden = "bron norm status gebied";
	query.rechten = t->alles ? NULL : &t->s->rechten;
	query.recht = RECHT_CIJFERS;
	err = query_moment(&query, t->eerste, t->laatste);
	if (!err)
		err = store_groepen(t->s->store, &query, fault, take_terms, &n);
	query_fini(&query);
	for (size_t i = 0; i < n.n; i++)
		free(n.items[i].norm);
	free(n.items);
	return err;
}
