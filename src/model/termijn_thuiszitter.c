/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What must be done by a day for a child at home.  The lengths are the norms of
 * the association (normen in its file); the sources of the defaults stand with
 * them in instelling.c.
 */
#include "swv/model/termijn.h"

#include "swv/base/str.h"

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

const struct termijn_regel regels_thuiszitter[] = {
	{ "thuiszitter", "vier_weken", bereken_vier_weken, RECHT_LEZEN, NULL,
	    "meld het, of vul in wanneer het kind weer onderwijs kreeg" },
	{ "thuiszitter", "melding", bereken_melding, RECHT_LEZEN, "gemeld_op leerplicht_op", NULL },
	{ "thuiszitter", "plan", bereken_plan, RECHT_LEZEN, "plan_op", NULL },
	{ "thuiszitter", "hervat", bereken_hervat, RECHT_LEZEN, "hervat_op", NULL },
	{ "thuiszitter", "pact", bereken_pact, RECHT_LEZEN, NULL,
	    "vul in wanneer het kind weer onderwijs kreeg" },
	{ "thuiszitter", "nazorg", bereken_nazorg, RECHT_LEZEN, NULL, "sluit het dossier" },
	{ "thuiszitter", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
