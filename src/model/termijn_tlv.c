/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What must be done by a day for an application for a TLV.  Two clocks run: that of
 * the association, from the day on which the application is complete, and that of
 * the law, from the day on which it came in.  The lengths are the norms of the
 * association; the sources of the defaults stand with them in instelling.c.
 */
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/tlv.h"

/* ---- standing still: Awb art. 4:15 ---- */

/* The last day of a suspension; DATE_NONE: it still lasts.  A decision ends it. */
static swv_date
last_day(const struct termijn_feiten *f, const struct rec *opschorting)
{
	swv_date tot = rec_date(opschorting, "tot");

	return tot == DATE_NONE ? termijn_feit(f, "besluit_op") : tot;
}

/* The suspension that this day is in, one that still lasts before others; NULL: none. */
static const struct rec *
suspended_on(const struct termijn_feiten *f, swv_date day)
{
	const struct rec *found = NULL;

	for (size_t i = 0; f->hangend && i < f->hangend->n; i++) {
		const struct rec *o = f->hangend->items[i];
		swv_date tot;

		if (o->kind != &kind_opschorting || rec_date(o, "van") > day)
			continue;
		tot = last_day(f, o);
		if (tot == DATE_NONE)
			return o;
		if (tot >= day)
			found = o;
	}
	return found;
}

struct loop {
	swv_date eind;  /* the last day, not moved */
	int opgeschort; /* days that did not count */
	swv_date sinds; /* since when it stands still; DATE_NONE: it does not */
};

/* A term of so many days after begin.  Only days inside it can be suspended, each once. */
static struct loop
run(const struct termijn_feiten *f, swv_date begin, int dagen)
{
	struct loop l = { .eind = begin, .sinds = DATE_NONE };

	while (dagen > 0 && l.eind < DATE_MAX) {
		const struct rec *o = suspended_on(f, l.eind + 1);

		if (o && last_day(f, o) == DATE_NONE) {
			l.sinds = rec_date(o, "van");
			break;
		}
		l.eind++;
		l.opgeschort += o != NULL;
		dagen -= !o;
	}
	return l;
}

/* ---- the two clocks ---- */

/* Seed 004: six weeks from the day on which the application is complete, four more when it is made
 * longer.  By its letter nothing makes this term stand still. */
static struct termijn_loop
beleid(const struct termijn_feiten *f, bool verlengd)
{
	return (struct termijn_loop){ "de dag waarop de aanvraag compleet was",
		termijn_feit(f, "compleet_op"), "normen.tlv_besluit", verlengd, 0 };
}

struct klok {
	struct termijn_loop loop;
	swv_date sinds; /* since when it stands still; DATE_NONE: it runs */
};

/* Awb art. 4:13 and 4:15: eight weeks from receipt, and the days that it stood still. */
static struct klok
wet(const struct termijn_feiten *f)
{
	struct klok k = { { "de ontvangst van de aanvraag", termijn_feit(f, "ontvangen_op"),
			      "normen.tlv_wet", false, 0 },
		DATE_NONE };
	struct norm norm;
	struct loop l;
	swv_date eind;

	if (k.loop.vanaf == DATE_NONE || !instelling_norm(f->inst, k.loop.norm, &norm) ||
	    (eind = norm_add(f->regels, k.loop.vanaf, norm)) == DATE_NONE)
		return k;
	l = run(f, k.loop.vanaf, eind - k.loop.vanaf);
	k.loop.opgeschort = l.opgeschort;
	k.sinds = l.sinds;
	return k;
}

/* Awb art. 4:14 lid 3: who was told so within the term waits until the day that was named then; what
 * stands still after that comes on top. */
static struct klok
bericht(const struct termijn_feiten *f)
{
	swv_date op = termijn_feit(f, "bericht_op"), tot = termijn_feit(f, "bericht_tot");
	struct loop l = run(f, op, tot - op);

	return (struct klok){ { "het bericht dat het besluit later komt", l.eind, NULL, false, 0 },
		l.sinds };
}

static bool
is_told(const struct termijn_feiten *f)
{
	const struct klok k = wet(f);
	swv_date op = termijn_feit(f, "bericht_op");

	return op != DATE_NONE && termijn_feit(f, "bericht_tot") != DATE_NONE &&
	       (k.sinds != DATE_NONE || op <= termijn_dag(f, &k.loop));
}

static struct klok
klok_of(const struct termijn_feiten *f)
{
	return is_told(f) ? bericht(f) : wet(f);
}

static swv_date
day_of(const struct termijn_feiten *f, const struct klok *k)
{
	return k->sinds == DATE_NONE ? termijn_dag(f, &k->loop) : DATE_NONE;
}

swv_date
tlv_beleid_tot(const struct termijn_feiten *f, bool verlengd)
{
	const struct termijn_loop loop = beleid(f, verlengd);

	return termijn_dag(f, &loop);
}

swv_date
tlv_wet_tot(const struct termijn_feiten *f)
{
	const struct klok k = klok_of(f);

	return day_of(f, &k);
}

/* Whether the association gives itself longer than that clock. */
static bool
passes(const struct termijn_feiten *f, const struct klok *k)
{
	swv_date eigen = tlv_beleid_tot(f, rec_has(f->rec, "verlengd_op"));

	return eigen != DATE_NONE && eigen > termijn_dag(f, &k->loop);
}

bool
tlv_bericht_ontbreekt(const struct termijn_feiten *f)
{
	const struct klok k = klok_of(f);

	return !rec_has(f->rec, "besluit") && passes(f, &k);
}

/* Adds it; one that stands still has no day. */
static struct rec *
add(const struct termijn_feiten *f, const char *omschrijving, const struct klok *k,
    swv_date voldaan_op, bool weg, struct recs *out)
{
	struct rec *t = termijn_add(f, omschrijving, &k->loop, voldaan_op, weg, out);

	if (!t || k->sinds == DATE_NONE)
		return t;
	rec_set_none(t, "uiterlijk");
	rec_set_date(t, "opgeschort_op", k->sinds);
	return t;
}

static void
bereken_besluit(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = beleid(f, rec_has(f->rec, "verlengd_op"));

	termijn_add(
	    f, "besluit over de aanvraag", &loop, termijn_feit(f, "besluit_op"), false, out);
}

static void
bereken_wet(const struct termijn_feiten *f, struct recs *out)
{
	const struct klok k = klok_of(f);

	add(f, "besluit over de aanvraag, volgens de wet", &k, termijn_feit(f, "besluit_op"), false,
	    out);
}

/* Awb art. 4:14 lid 3: before the term of the law is over the applicant is told when the decision
 * comes, if the association takes longer; again when that day is not met either. */
static void
bereken_bericht(const struct termijn_feiten *f, struct recs *out)
{
	const struct klok eerst = wet(f), nu = klok_of(f);
	bool nogmaals = is_told(f) && passes(f, &nu);

	if (passes(f, &eerst))
		add(f, "bericht dat het besluit later komt", nogmaals ? &nu : &eerst,
		    nogmaals ? DATE_NONE : termijn_feit(f, "bericht_op"),
		    rec_has(f->rec, "besluit_op"), out);
}

/* ---- what is missing: Awb art. 4:5 ---- */

static bool
is_aanvulling(const struct rec *rec)
{
	return rec->kind == &kind_opschorting && str_eq(rec_text(rec, "reden"), "aanvulling") &&
	       rec_has(rec, "uiterlijk");
}

/* Whether what was asked came: the application was complete since, or it ended before its day. */
static bool
is_supplied(const struct termijn_feiten *f, const struct rec *o)
{
	return rec_has(o, "tot") &&
	       (rec_has(f->rec, "compleet_op") || rec_date(o, "tot") < rec_date(o, "uiterlijk"));
}

static void
set_nr(struct rec *t, const struct rec *opschorting)
{
	if (t)
		rec_set_int(t, "nr", strtoll(rec_id(opschorting), NULL, 10));
}

static void
bereken_aanvulling(const struct termijn_feiten *f, struct recs *out)
{
	for (size_t i = 0; f->hangend && i < f->hangend->n; i++) {
		const struct rec *o = f->hangend->items[i];
		struct termijn_loop loop = { "de uitnodiging om aan te vullen", DATE_NONE, NULL,
			false, 0 };

		if (!is_aanvulling(o))
			continue;
		loop.vanaf = rec_date(o, "uiterlijk");
		set_nr(termijn_add(f,
			   rec_has(f->rec, "school") ? "aanvulling door de school"
						     : "aanvulling door de ouders",
			   &loop, is_supplied(f, o) ? rec_date(o, "tot") : DATE_NONE,
			   rec_has(o, "tot") || rec_has(f->rec, "besluit_op"), out),
		    o);
	}
}

/* Awb art. 4:5 lid 4: not dealing with what was not completed is decided within four weeks after the
 * day by which it had to be. */
static void
bereken_buiten(const struct termijn_feiten *f, struct recs *out)
{
	bool buiten = termijn_is(f, "besluit", "buiten_behandeling");

	for (size_t i = 0; f->hangend && i < f->hangend->n; i++) {
		const struct rec *o = f->hangend->items[i];
		struct termijn_loop loop = { "de dag waarop was aangevuld", DATE_NONE,
			"normen.buiten_behandeling", false, 0 };

		if (!is_aanvulling(o) || is_supplied(f, o))
			continue;
		loop.vanaf = rec_date(o, "uiterlijk");
		set_nr(termijn_add(f, "buiten behandeling laten, als de aanvulling uitblijft",
			   &loop, buiten ? termijn_feit(f, "besluit_op") : DATE_NONE,
			   rec_has(f->rec, "compleet_op") || rec_has(f->rec, "besluit_op"), out),
		    o);
	}
}

/* ---- objecting ---- */

/* WPO art. 18a lid 12: a committee advises; the procedure of the LBT wants the papers in 14 days. */
static void
bereken_lbt(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = { "de ontvangst van het bezwaar",
		termijn_feit(f, "bezwaar_op"), "normen.bezwaar_lbt", false, 0 };

	termijn_add(f, "bezwaar en verweer naar de LBT", &loop, termijn_feit(f, "lbt_op"),
	    rec_has(f->rec, "bezwaar_besluit"), out);
}

/* Awb art. 7:10: twelve weeks, counted from the day on which the term for objecting was over; six
 * more when it is postponed. */
static void
bereken_bezwaar(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = { "het einde van de bezwaartermijn",
		termijn_bezwaar_tot(f), "normen.bezwaar_besluit", rec_has(f->rec, "verdaagd_op"),
		0 };

	if (rec_has(f->rec, "bezwaar_op"))
		termijn_add(f, "besluit op het bezwaar", &loop,
		    termijn_feit(f, "bezwaar_besluit_op"), false, out);
}

/* ---- how it goes on ---- */

/* Whether another application that was dealt with makes this verklaring longer. */
static bool
is_renewed(const struct termijn_feiten *f)
{
	for (size_t i = 0; f->hangend && i < f->hangend->n; i++) {
		const struct rec *rec = f->hangend->items[i];

		if (rec->kind == &kind_tlv &&
		    !str_in_words("buiten_behandeling ingetrokken", rec_text(rec, "besluit")))
			return true;
	}
	return false;
}

/* Without a new verklaring the child goes back in the last year of this one (WEC art. 40 lid 15), so
 * how it goes on is looked into before the end.  Counted back, so it never moves (Algemene
 * termijnenwet art. 1 lid 2). */
static void
bereken_herbeoordeling(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = { "het einde van de verklaring",
		termijn_feit(f, "geldig_tot"), "normen.herbeoordeling", false, 0 };

	if (termijn_is(f, "besluit", "toegekend"))
		termijn_add(f, "herbeoordeling", &loop, termijn_feit(f, "herbeoordeeld_op"),
		    rec_has(f->rec, "einde_op") || is_renewed(f), out);
}

#define BESLIS "vul in welk besluit er is"

const struct termijn_regel regels_tlv[] = {
	{ "tlv", "tlv_besluit", bereken_besluit, RECHT_LEZEN, NULL, BESLIS },
	{ "tlv", "tlv_wet", bereken_wet, RECHT_LEZEN, NULL, BESLIS },
	{ "tlv", "tlv_bericht", bereken_bericht, RECHT_LEZEN, "bericht_op", NULL },
	{ "tlv", "aanvulling", bereken_aanvulling, RECHT_LEZEN, NULL,
	    "vul in wanneer de aanvraag compleet was, of bij de opschorting tot wanneer zij liep" },
	{ "tlv", "buiten_behandeling", bereken_buiten, RECHT_LEZEN, NULL, BESLIS },
	{ "tlv", "bezwaar_lbt", bereken_lbt, RECHT_LEZEN, "lbt_op", NULL },
	{ "tlv", "bezwaar_besluit", bereken_bezwaar, RECHT_LEZEN, NULL,
	    "vul in wat er op het bezwaar is besloten" },
	{ "tlv", "herbeoordeling", bereken_herbeoordeling, RECHT_LEZEN, "herbeoordeeld_op", NULL },
	{ "tlv", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
