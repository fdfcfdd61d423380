/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/termijn.h"

#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/model/periodes.h"

struct rec *
termijn_nieuw(const char *omschrijving, swv_date uiterlijk, const char *wie, struct recs *out)
{
	struct rec *t = rec_new(&kind_termijn);

	rec_set_int(t, "nr", 0);
	rec_set_int(t, "vervallen", 0);
	rec_set_text(t, "omschrijving", omschrijving);
	rec_set_date(t, "uiterlijk", uiterlijk);
	rec_set_text(t, "wie", wie);
	recs_add(out, t);
	return t;
}

/*
 * An item of the kwaliteitskalender is due on its last day (jaarplan 2023-2024,
 * chapter 3: "voor 1 mei").  One without a day has no termijn until it is planned.
 */
static void
bereken_kalender(const struct termijn_feiten *f, struct recs *out)
{
	swv_date uiterlijk = rec_date(f->rec, "uiterlijk");
	struct rec *t;

	if (uiterlijk == DATE_NONE)
		return;
	t = termijn_nieuw(rec_text(f->rec, "titel"), uiterlijk, rec_text(f->rec, "wie"), out);
	if (str_eq(rec_text(f->rec, "status"), "gereed"))
		rec_set_date(t, "voldaan_op", rec_date(f->rec, "gereed_op"));
	rec_set_int(t, "vervallen", str_eq(rec_text(f->rec, "status"), "vervallen"));
}

static swv_date
tick_of(const struct recs *tikken, const char *sleutel)
{
	for (size_t i = 0; tikken && i < tikken->n; i++)
		if (str_eq(rec_text(tikken->items[i], "sleutel"), sleutel))
			return rec_date(tikken->items[i], "gereed_op");
	return DATE_NONE;
}

/* What fell away or went on to another year is no longer due. */
static bool
is_off(const struct rec *actie)
{
	return str_in_words("vervallen doorgeschoven", rec_text(actie, "status"));
}

/* A repeating action is due at the end of each period, and ticked for each. */
static void
bereken_periodes(const struct termijn_feiten *f, struct recs *out)
{
	struct maanddag begin = f->regels ? f->regels->schooljaar_begin : (struct maanddag){ 0 };
	struct actie_periodes p = { 0 };

	actie_periodes(rec_text(f->rec, "herhaling"), f->van, f->tot, begin, &p);
	for (size_t i = 0; i < p.n; i++) {
		struct str text = { 0 };
		struct rec *t;

		str_addf(&text, "%s (%s)", rec_text(f->rec, "titel"), p.items[i].sleutel);
		t = termijn_nieuw(text.s, p.items[i].laatste, rec_text(f->rec, "wie"), out);
		rec_set_int(t, "nr", (int64_t)i + 1);
		rec_set_date(t, "voldaan_op", tick_of(f->tikken, p.items[i].sleutel));
		rec_set_int(t, "vervallen", is_off(f->rec));
		str_fini(&text);
	}
	actie_periodes_fini(&p);
}

/*
 * An action of a plan is due on the day that stands under "wanneer gereed"
 * (jaarplan 2023-2024, chapter 2); one that is continu or without a day never is.
 */
static void
bereken_actie(const struct termijn_feiten *f, struct recs *out)
{
	swv_date gereed = rec_date(f->rec, "gereed");
	struct rec *t;

	if (rec_has(f->rec, "herhaling")) {
		bereken_periodes(f, out);
		return;
	}
	if (gereed == DATE_NONE)
		return;
	t = termijn_nieuw(rec_text(f->rec, "titel"), gereed, rec_text(f->rec, "wie"), out);
	if (str_eq(rec_text(f->rec, "status"), "gereed"))
		rec_set_date(t, "voldaan_op", rec_date(f->rec, "gereed_op"));
	rec_set_int(t, "vervallen", is_off(f->rec));
}

/*
 * A risk is looked at again by its day (Code goed bestuur: a risicoanalyse that is
 * kept up to date; seed 004, organisatie: "Actuele risicoanalyse aanwezig").
 */
static void
bereken_risico(const struct termijn_feiten *f, struct recs *out)
{
	swv_date dag = rec_date(f->rec, "herziening"), bekeken = rec_date(f->rec, "bekeken_op");
	struct str text = { 0 };
	struct rec *t;

	if (dag == DATE_NONE)
		return;
	str_addf(&text, "risico bekijken: %s", rec_text(f->rec, "titel"));
	t = termijn_nieuw(text.s, dag, rec_text(f->rec, "wie"), out);
	if (bekeken != DATE_NONE && bekeken >= dag)
		rec_set_date(t, "voldaan_op", bekeken);
	rec_set_int(t, "vervallen", str_eq(rec_text(f->rec, "status"), "gesloten"));
	str_fini(&text);
}

/*
 * How many minutes later (or earlier) by the clock a moment falls that comes three
 * days after this one, because the clock changes in between: at night, on the last
 * Sunday of March and of October (directive 2000/84/EC).
 */
static int
clock_change(swv_date day, int minuut)
{
	static const struct {
		int maand, om, verschil;
	} rows[] = { { 3, 2 * 60, 60 }, { 10, 3 * 60, -60 } };
	int jaar = date_ymd(day).year;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		swv_date zondag = date_make(jaar, rows[i].maand, 31);

		while (date_weekday(zondag) != SUNDAY)
			zondag--;
		if ((day < zondag || (day == zondag && minuut < rows[i].om)) &&
		    (day + 3 > zondag || (day + 3 == zondag && minuut >= rows[i].om)))
			return rows[i].verschil;
	}
	return 0;
}

/*
 * AVG art. 33 lid 1: without delay, and where feasible within 72 hours after it was
 * known, the authority is told.  Hours run on through weekends and feestdagen
 * (Regulation 1182/71 art. 3 lid 3; the Algemene termijnenwet art. 4 leaves terms in
 * hours out).
 */
static void
bereken_datalek(const struct termijn_feiten *f, struct recs *out)
{
	swv_date day = rec_date(f->rec, "ontdekt_op");
	int minuut = (int)rec_int(f->rec, "ontdekt_om");
	struct str text = { 0 };
	struct rec *t;
	char om[6];

	if (day == DATE_NONE)
		return;
	minuut += clock_change(day, minuut);
	day += 3 + (minuut >= 1440) - (minuut < 0);
	minuut = (minuut + 1440) % 1440;
	str_addf(&text, "melden bij de AP voor %s", time_format(minuut, om));
	t = termijn_nieuw(text.s, day, NULL, out);
	rec_set_date(t, "voldaan_op", rec_date(f->rec, "gemeld_op"));
	rec_set_int(t, "vervallen",
	    !rec_has(f->rec, "gemeld_op") && str_eq(rec_text(f->rec, "melden"), "nee"));
	str_fini(&text);
}

/*
 * A form is due on the last day to hand it in (seed 004, programmalijn
 * basisondersteuning: the account of the boards before 1 February), and met when it
 * was handed in; one that was given back is owed again.  Who owes it is who it is
 * of, when nobody at the association looks after it.
 */
static void
bereken_formulier(const struct termijn_feiten *f, struct recs *out)
{
	static const char *const van[] = { "school", "bestuur", "gemeente" };
	const char *wie = rec_text(f->rec, "wie");
	swv_date uiterlijk = rec_date(f->rec, "uiterlijk");
	struct rec *t;

	for (size_t i = 0; i < sizeof(van) / sizeof(van[0]) && !*wie; i++)
		wie = rec_text(f->rec, van[i]);
	if (uiterlijk == DATE_NONE)
		return;
	t = termijn_nieuw(rec_text(f->rec, "titel"), uiterlijk, wie, out);
	rec_set_date(t, "voldaan_op", rec_date(f->rec, "ingediend_op"));
}

/* ---- of dossiers ---- */

swv_date
termijn_feit(const struct termijn_feiten *f, const char *name)
{
	return rec_date(f->rec, name);
}

bool
termijn_is(const struct termijn_feiten *f, const char *name, const char *words)
{
	return str_in_words(words, rec_text(f->rec, name));
}

swv_date
termijn_eerste(swv_date a, swv_date b)
{
	if (a == DATE_NONE || b == DATE_NONE)
		return a == DATE_NONE ? b : a;
	return a < b ? a : b;
}

/* The norm of the loop, with its extension when that was taken. */
static bool
loop_of(const struct termijn_feiten *f, const struct termijn_loop *loop, struct norm_loop *out)
{
	*out = (struct norm_loop){ .opgeschort = loop->opgeschort };
	if (loop->vanaf == DATE_NONE || !f->inst || !loop->norm ||
	    !instelling_norm(f->inst, loop->norm, &out->norm))
		return false;
	if (loop->verlengd && !instelling_verlenging(f->inst, loop->norm, &out->verlenging))
		out->verlenging = (struct norm){ 0 };
	return true;
}

swv_date
termijn_dag(const struct termijn_feiten *f, const struct termijn_loop *loop)
{
	struct norm_loop n;

	if (!loop->norm)
		return loop->vanaf;
	return loop_of(f, loop, &n) ? norm_termijn(f->regels, loop->vanaf, &n) : DATE_NONE;
}

/* "6 weken + 4 weken": how long, and by how much it was made longer. */
static void
explain(const struct termijn_feiten *f, const struct termijn_loop *loop, struct rec *t)
{
	struct norm_loop n;
	struct str duur = { 0 };
	char a[NORM_MAX], b[NORM_MAX];

	rec_set_text(t, "feit", loop->feit);
	rec_set_date(t, "vanaf", loop->vanaf);
	if (!loop_of(f, loop, &n))
		return;
	str_add(&duur, norm_format(n.norm, a));
	if (n.verlenging.n)
		str_addf(&duur, " + %s", norm_format(n.verlenging, b));
	rec_set_text(t, "duur", duur.s);
	rec_set_int(t, "wet", n.norm.termijnenwet);
	if (n.opgeschort)
		rec_set_int(t, "opgeschort", n.opgeschort);
	str_fini(&duur);
}

swv_date
termijn_bezwaar_tot(const struct termijn_feiten *f)
{
	const struct termijn_loop loop = { "de verzending van het besluit",
		termijn_feit(f, "verzonden_op"), "normen.bezwaar", false, 0 };

	return termijn_dag(f, &loop);
}

struct rec *
termijn_loopt(const struct termijn_feiten *f, const char *omschrijving,
    const struct termijn_loop *loop, struct recs *out)
{
	swv_date uiterlijk = termijn_dag(f, loop);
	struct rec *t;

	if (uiterlijk == DATE_NONE)
		return NULL;
	t = termijn_nieuw(omschrijving, uiterlijk, NULL, out);
	rec_set_text(t, "gebied", rec_text(f->rec, "gebied"));
	explain(f, loop, t);
	return t;
}

struct rec *
termijn_add(const struct termijn_feiten *f, const char *omschrijving,
    const struct termijn_loop *loop, swv_date voldaan_op, bool weg, struct recs *out)
{
	struct rec *t = termijn_loopt(f, omschrijving, loop, out);

	if (!t)
		return NULL;
	rec_set_text(t, "wie", rec_text(f->rec, "consulent"));
	rec_set_date(t, "voldaan_op", voldaan_op);
	rec_set_int(t, "vervallen", voldaan_op == DATE_NONE && (dossier_is_dicht(f->rec) || weg));
	return t;
}

/*
 * WPO art. 18a lid 13: what tells who the child is, is kept until three years after
 * the advice or decision, taken as the day on which the dossier was closed; the
 * norm of the association says how long.  A duty of who may wipe, not of the
 * consulent.
 */
static void
bereken_bewaren(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = { "het einde van het dossier",
		termijn_feit(f, "gesloten_op"), "normen." NORM_BEWAREN, false, 0 };
	struct rec *t = termijn_add(f, "bewaartermijn voorbij: wissen wie het kind is", &loop,
	    termijn_feit(f, "gewist_op"), false, out);

	if (!t)
		return;
	rec_set_none(t, "wie");
	rec_set_int(t, "vervallen", 0);
}

/* ---- all of them ---- */

/* Rules of what is no dossier; closed by a row without kind. */
static const struct termijn_regel regels_anders[] = {
	{ "kalender", "kalender", bereken_kalender, RECHT_LEZEN, NULL, NULL },
	{ "actie", "actie", bereken_actie, RECHT_LEZEN, NULL, NULL },
	{ "datalek", "datalek", bereken_datalek, RECHT_LEZEN, NULL, NULL },
	{ "risico", "herziening", bereken_risico, RECHT_LEZEN, NULL, "bekijk het risico" },
	{ "formulier", "formulier", bereken_formulier, RECHT_LEZEN, NULL,
	    "zet het formulier op ingediend" },
	{ 0 },
};

/* Every dossier is wiped after its term. */
#define BEWAREN(soort)                                                                             \
	{                                                                                          \
		soort, NORM_BEWAREN, bereken_bewaren, RECHT_WISSEN, NULL, "wis het dossier"        \
	}
static const struct termijn_regel regels_bewaren[] = {
	BEWAREN("thuiszitter"),
	BEWAREN("tlv"),
	BEWAREN("arrangement"),
	BEWAREN("plaatsing"),
	BEWAREN("klacht"),
	{ 0 },
};

/* The rules of a new kind are a table here. */
static const struct termijn_regel *const tabellen[] = { regels_anders, regels_thuiszitter,
	regels_tlv, regels_arrangement, regels_plaatsing, regels_klacht, regels_geld,
	regels_bewaren, regels_jaar };

const struct termijn_regel *
termijn_regel_at(size_t n)
{
	for (size_t i = 0; i < sizeof(tabellen) / sizeof(tabellen[0]); i++)
		for (const struct termijn_regel *r = tabellen[i]; r->kind; r++)
			if (n-- == 0)
				return r;
	return NULL;
}

void
termijnen_bereken(const struct termijn_feiten *feiten, struct recs *out)
{
	const struct termijn_regel *regel;

	for (size_t i = 0; (regel = termijn_regel_at(i)); i++) {
		size_t from = out->n;

		if (!str_eq(regel->kind, feiten->rec->kind->name))
			continue;
		regel->bereken(feiten, out);
		for (; from < out->n; from++) {
			rec_set_text(out->items[from], "bron", feiten->rec->kind->name);
			rec_set_text(out->items[from], "bron_id", rec_id(feiten->rec));
			rec_set_text(out->items[from], "norm", regel->norm);
		}
	}
}

const struct termijn_regel *
termijn_regel_of(const char *kind, const char *norm)
{
	const struct termijn_regel *regel;

	for (size_t i = 0; (regel = termijn_regel_at(i)); i++)
		if (str_eq(regel->kind, kind) && str_eq(regel->norm, norm))
			return regel;
	return NULL;
}

enum recht
termijn_recht(const char *kind, const char *norm)
{
	const struct termijn_regel *regel = termijn_regel_of(kind, norm);

	return regel ? regel->recht : RECHT_LEZEN;
}

bool
termijn_heeft_regel(const struct kind *kind)
{
	const struct termijn_regel *regel;

	for (size_t i = 0; (regel = termijn_regel_at(i)); i++)
		if (str_eq(regel->kind, kind->name))
			return true;
	return false;
}
