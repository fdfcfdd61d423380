/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What must be done by a day for a child at home.  The lengths are the norms of
 * the association (normen in its file); the sources of the defaults stand with
 * them in instelling.c.
 */
#include "swv/model/termijn.h"

#include "swv/base/str.h"
#include "swv/model/kinds.h"

static bool
is_soort(const struct termijn_feiten *f, const char *soorten)
{
	return termijn_is(f, "soort", soorten);
}

static bool
back_by(const struct termijn_feiten *f, swv_date day)
{
	swv_date hervat = termijn_feit(f, "hervat_op");

	return hervat != DATE_NONE && hervat <= day;
}

static struct termijn_loop
since_first_day(const struct termijn_feiten *f, const char *norm)
{
	return (struct termijn_loop){ .feit = "de eerste verzuimdag",
		.vanaf = termijn_feit(f, "eerste_verzuimdag"),
		.norm = norm };
}

static struct termijn_loop
since_report(const struct termijn_feiten *f, const char *norm)
{
	return (struct termijn_loop){ .feit = "de melding bij het samenwerkingsverband",
		.vanaf = termijn_feit(f, "gemeld_op"),
		.norm = norm };
}

/* "4 weken thuis": how long, as the norm has it. */
static void
add_at_home(const struct termijn_feiten *f, const struct termijn_loop *loop, swv_date voldaan_op,
    struct recs *out)
{
	swv_date uiterlijk = termijn_dag(f, loop);
	struct norm n;
	struct str text = { 0 };
	char buf[NORM_MAX];

	if (uiterlijk != DATE_NONE && instelling_norm(f->inst, loop->norm, &n)) {
		str_addf(&text, "%s thuis", norm_format(n, buf));
		termijn_add(f, text.s, loop, voldaan_op, back_by(f, uiterlijk), out);
	}
	str_fini(&text);
}

/*
 * Letter to parliament 26695-108: who is enrolled and absent for four weeks is a
 * thuiszitter; who is lawfully absent so long is counted apart, and looked into as
 * well.  Done once somebody reported it, or the child was back after all.
 */
static void
bereken_vier_weken(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = since_first_day(f, "normen.thuiszitter_na");
	swv_date done =
	    termijn_eerste(termijn_feit(f, "gemeld_op"), termijn_feit(f, "leerplicht_op"));

	if (!is_soort(f, "relatief geoorloofd"))
		return;
	if (done == DATE_NONE && !back_by(f, termijn_dag(f, &loop)))
		done = termijn_feit(f, "hervat_op");
	add_at_home(f, &loop, done, out);
}

/*
 * Seed 004: the school reports it to leerplicht and to the association within 2
 * days; of who is not enrolled (absoluut verzuim) from the first day, of who is
 * enrolled once the four weeks are over: who is back by then was no thuiszitter,
 * who comes back later was one, and is still to be reported.
 */
static void
bereken_melding(const struct termijn_feiten *f, struct recs *out)
{
	struct termijn_loop loop = since_first_day(f, "normen.melding_binnen");
	swv_date swv = termijn_feit(f, "gemeld_op"), leerplicht = termijn_feit(f, "leerplicht_op"),
		 done = DATE_NONE;
	bool relatief = is_soort(f, "relatief");

	if (!is_soort(f, "relatief absoluut"))
		return;
	if (relatief) {
		const struct termijn_loop thuis = since_first_day(f, "normen.thuiszitter_na");

		loop.feit = "de dag waarop het kind thuiszitter was";
		loop.vanaf = termijn_dag(f, &thuis);
	}
	if (swv != DATE_NONE && leerplicht != DATE_NONE)
		done = swv > leerplicht ? swv : leerplicht;
	termijn_add(f, "melden bij leerplicht en swv", &loop, done,
	    back_by(f, relatief ? loop.vanaf : termijn_dag(f, &loop)), out);
}

/* Seed 004: one plan, of all who have to do with it; from the report on.  Who is back needs it no
 * longer: then it is nazorg. */
static void
bereken_plan(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = since_report(f, "normen.plan_binnen");

	if (is_soort(f, "relatief absoluut geoorloofd"))
		termijn_add(f, "plan van aanpak", &loop, termijn_feit(f, "plan_op"),
		    rec_has(f->rec, "hervat_op"), out);
}

/* Seed 004: within a month after the report the child goes to school again. */
static void
bereken_hervat(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = since_report(f, "normen.hervat_binnen");

	if (is_soort(f, "relatief absoluut geoorloofd"))
		termijn_add(f, "weer onderwijs", &loop, termijn_feit(f, "hervat_op"), false, out);
}

/* Thuiszitterspact (13 June 2016): nobody longer than three months at home.  It is about children
 * that were reported: before that, the report itself is what is due. */
static void
bereken_pact(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = since_first_day(f, "normen.pact");

	if (is_soort(f, "relatief absoluut geoorloofd") && rec_has(f->rec, "gemeld_op"))
		add_at_home(f, &loop, termijn_feit(f, "hervat_op"), out);
}

/* Who went back to school is followed for a while; then the case can be closed. */
static void
bereken_nazorg(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = { "de hervatting", termijn_feit(f, "hervat_op"),
		"normen.nazorg", false, 0 };

	termijn_add(f, "nazorg afronden", &loop, termijn_feit(f, "gesloten_op"), false, out);
}

/*
 * WPO art. 18a lid 13 lets the association give what it knows of a child to nobody but
 * the board of its school, so whatever else is shared rests on what the parents agreed
 * to; how long that is taken to hold is the choice of the association.  A consent that
 * was renewed counts anew, one that was withdrawn is not asked for again.
 */
static void
bereken_toestemming(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = { "de toestemming van de ouders",
		termijn_feit(f, "toestemming_op"), "normen.toestemming", false, 0 };

	termijn_add(f, "toestemming van de ouders vernieuwen", &loop, DATE_NONE,
	    rec_has(f->rec, "toestemming_weg"), out);
}

/* ---- who goes about it ---- */

/* The ladder (seed 004, programmalijn schoolaanwezigheid: school, bestuur, the association,
 * doorzettingskracht, and doorzettingsmacht only when that fails), the lowest first. */
static const struct {
	const char *stap, *norm, *omschrijving;
} ladder[] = {
	{ "school", "normen.escalatie_school", "opschalen binnen de school" },
	{ "bestuur", "normen.escalatie_bestuur", "opschalen naar het bestuur" },
	{ "swv", "normen.escalatie_swv", "opschalen naar het samenwerkingsverband" },
	{ "doorzettingskracht", "normen.escalatie_doorzettingskracht",
	    "doorzettingskracht: samen een plek afspreken" },
	{ "doorzettingsmacht", "normen.escalatie_doorzettingsmacht",
	    "doorzettingsmacht: laten beslissen" },
};

enum { RUNGS = sizeof(ladder) / sizeof(ladder[0]) };

/* From 1 on; 0: none of them yet. */
static size_t
rung_of(const struct rec *rec)
{
	for (size_t i = 0; i < RUNGS; i++)
		if (str_eq(rec_text(rec, "escalatiestap"), ladder[i].stap))
			return i + 1;
	return 0;
}

/* The day of the first step to that rung or a higher one. */
static swv_date
reached_on(const struct termijn_feiten *f, size_t rung)
{
	for (size_t i = 0; f->hangend && i < f->hangend->n; i++) {
		const struct rec *stap = f->hangend->items[i];

		if (stap->kind == &kind_stap && rung_of(stap) >= rung)
			return rec_date(stap, "op");
	}
	return DATE_NONE;
}

/*
 * Each rung has its own days after the report, as the association says; without a norm
 * nothing is due.  It is met on the day that it was reached, or passed over; one that was
 * reached before steps were kept is left out.  Who is back needs nobody higher.
 */
static void
bereken_escalatie(const struct termijn_feiten *f, struct recs *out)
{
	if (!is_soort(f, "relatief absoluut geoorloofd"))
		return;
	for (size_t i = 0; i < RUNGS; i++) {
		const struct termijn_loop loop = since_report(f, ladder[i].norm);
		struct rec *t = termijn_add(f, ladder[i].omschrijving, &loop, reached_on(f, i + 1),
		    rec_has(f->rec, "hervat_op") || rung_of(f->rec) > i, out);

		if (t)
			rec_set_int(t, "nr", (int64_t)i + 1);
	}
}

/* ---- exemption, and less school time ---- */

/* The last day on which it is "before 1 July" of that year. */
static swv_date
before_july(int year)
{
	return date_make(year, 6, 30);
}

static void
add_notice(const struct termijn_feiten *f, int year, swv_date voldaan_op, struct recs *out)
{
	const struct termijn_loop loop = { "de jaarlijkse kennisgeving voor 1 juli",
		before_july(year), NULL, false, 0 };
	swv_date tot = termijn_feit(f, "geldig_tot");
	struct rec *t = termijn_add(f, "kennisgeving vrijstelling vernieuwen", &loop, voldaan_op,
	    rec_has(f->rec, "hervat_op") || rec_bool(f->rec, "blijvend") ||
		(tot != DATE_NONE && tot < loop.vanaf),
	    out);

	rec_set_int(t, "nr", year);
}

/*
 * Leerplichtwet 1969 art. 6 lid 2: who wants to stay exempted (art. 5, 5a, 15) says so each
 * year before 1 July, for the school year that follows; lid 3: not when the statement
 * says that the child will never be fit.  A fixed day, which never moves on.  The notice
 * that the exemption began with counts for no later year; one that came after 1 July is
 * a late one of that year.  What ends before the day needs no renewal: see the rule
 * below.
 */
static void
bereken_vernieuwing(const struct termijn_feiten *f, struct recs *out)
{
	swv_date begin = termijn_feit(f, "eerste_verzuimdag"),
		 notice = termijn_feit(f, "vernieuwd_op");
	int next;

	if (!is_soort(f, "vrijstelling") || begin == DATE_NONE)
		return;
	next = date_ymd(begin).year + (begin >= before_july(date_ymd(begin).year));
	if (notice != DATE_NONE && notice > begin && date_ymd(notice).year >= next) {
		next = date_ymd(notice).year;
		add_notice(f, next++, notice, out);
	}
	add_notice(f, next, DATE_NONE, out);
}

/* What ends has ended when the child goes to school all the time again; another end is another day. */
static void
add_end(
    const struct termijn_feiten *f, const char *omschrijving, const char *feit, struct recs *out)
{
	const struct termijn_loop loop = { feit, termijn_feit(f, "geldig_tot"), NULL, false, 0 };
	swv_date back =
	    termijn_is(f, "hervat_hoe", "gedeeltelijk") ? DATE_NONE : termijn_feit(f, "hervat_op");

	termijn_add(f, omschrijving, &loop, back, false, out);
}

/* Leerplichtwet art. 5, 5a, 11 and 15: an exemption lasts as long as its ground; by the last day
 * somebody has seen to school, or to a new one. */
static void
bereken_vrijstelling(const struct termijn_feiten *f, struct recs *out)
{
	if (is_soort(f, "vrijstelling"))
		add_end(f, "vrijstelling loopt af", "het einde van de vrijstelling", out);
}

/* Variawet (1 August 2018), WPO art. 8 lid 7: a pupil has less school time than others only with
 * leave, from the first day on. */
static void
bereken_toegestaan(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = { "de eerste dag met minder onderwijstijd",
		termijn_feit(f, "eerste_verzuimdag"), NULL, false, 0 };

	if (is_soort(f, "onderwijstijdvermindering"))
		termijn_add(f, "toestemming voor minder onderwijstijd", &loop,
		    termijn_feit(f, "toegestaan_op"), rec_has(f->rec, "hervat_op"), out);
}

/* The same: leave is for a while, on the way back to all of the time. */
static void
bereken_vermindering(const struct termijn_feiten *f, struct recs *out)
{
	if (is_soort(f, "onderwijstijdvermindering"))
		add_end(f, "minder onderwijstijd loopt af",
		    "het einde van de toestemming voor minder onderwijstijd", out);
}

const struct termijn_regel regels_thuiszitter[] = {
	{ "thuiszitter", "vier_weken", bereken_vier_weken, RECHT_LEZEN, NULL,
	    "meld het, of vul in wanneer het kind weer onderwijs kreeg" },
	{ "thuiszitter", "melding", bereken_melding, RECHT_LEZEN, "gemeld_op leerplicht_op", NULL },
	{ "thuiszitter", "plan", bereken_plan, RECHT_LEZEN, "plan_op", NULL },
	{ "thuiszitter", "hervat", bereken_hervat, RECHT_LEZEN, "hervat_op", NULL },
	{ "thuiszitter", "pact", bereken_pact, RECHT_LEZEN, NULL,
	    "vul in wanneer het kind weer onderwijs kreeg" },
	{ "thuiszitter", "nazorg", bereken_nazorg, RECHT_LEZEN, NULL, "sluit het dossier" },
	{ "thuiszitter", "escalatie", bereken_escalatie, RECHT_LEZEN, NULL,
	    "kies de escalatiestap, of vul in wanneer het kind weer onderwijs kreeg" },
	{ "thuiszitter", "toestemming", bereken_toestemming, RECHT_LEZEN, NULL,
	    "vul bij Toestemming op in wanneer de ouders haar vernieuwden" },
	{ "thuiszitter", "vernieuwing", bereken_vernieuwing, RECHT_LEZEN, NULL,
	    "vul bij Kennisgeving op in wanneer de ouders haar vernieuwden" },
	{ "thuiszitter", "vrijstelling", bereken_vrijstelling, RECHT_LEZEN, NULL,
	    "vul een nieuw einde in, of wanneer het kind weer onderwijs kreeg" },
	{ "thuiszitter", "toegestaan", bereken_toegestaan, RECHT_LEZEN, "toegestaan_op", NULL },
	{ "thuiszitter", "vermindering", bereken_vermindering, RECHT_LEZEN, NULL,
	    "vul een nieuw einde in, of wanneer het kind weer alle uren naar school ging" },
	{ "thuiszitter", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
