/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What must be done by a day for a child at home.  The lengths are the norms of
 * the association (normen in its file); the sources of the defaults stand with
 * them in instelling.c.
 */
#include "swv/model/termijn.h"

#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

/* The day on which a norm ends, counted from day; DATE_NONE without the norm or the day. */
static swv_date
norm_day(const struct termijn_feiten *f, const char *norm, swv_date day)
{
	struct norm n;

	if (day == DATE_NONE || !f->inst || !instelling_norm(f->inst, norm, &n))
		return DATE_NONE;
	return norm_termijn(f->regels, day, n, NULL);
}

static bool
is_soort(const struct termijn_feiten *f, const char *soorten)
{
	return str_in_words(soorten, rec_text(f->rec, "soort"));
}

static bool
is_closed(const struct termijn_feiten *f)
{
	return str_eq(rec_text(f->rec, "status"), "gesloten");
}

static swv_date
fact(const struct termijn_feiten *f, const char *name)
{
	return rec_date(f->rec, name);
}

static swv_date
earliest(swv_date a, swv_date b)
{
	if (a == DATE_NONE || b == DATE_NONE)
		return a == DATE_NONE ? b : a;
	return a < b ? a : b;
}

static bool
back_by(const struct termijn_feiten *f, swv_date day)
{
	swv_date hervat = fact(f, "hervat_op");

	return hervat != DATE_NONE && hervat <= day;
}

/* Done on the day of voldaan_op; what was not done falls away with the closing of the case, or
 * because it no longer matters (weg). */
static struct rec *
add(const struct termijn_feiten *f, const char *omschrijving, swv_date uiterlijk,
    swv_date voldaan_op, bool weg, struct recs *out)
{
	struct rec *t;

	if (uiterlijk == DATE_NONE)
		return NULL;
	t = termijn_new(omschrijving, uiterlijk, rec_text(f->rec, "consulent"), out);
	rec_set_text(t, "gebied", rec_text(f->rec, "gebied"));
	rec_set_date(t, "voldaan_op", voldaan_op);
	rec_set_int(t, "vervallen", voldaan_op == DATE_NONE && (is_closed(f) || weg));
	return t;
}

/* "4 weken thuis": how long, as the norm has it. */
static void
add_at_home(const struct termijn_feiten *f, const char *norm, swv_date uiterlijk,
    swv_date voldaan_op, struct recs *out)
{
	struct norm n;
	struct str text = { 0 };
	char buf[NORM_MAX];

	if (uiterlijk != DATE_NONE && instelling_norm(f->inst, norm, &n)) {
		str_addf(&text, "%s thuis", norm_format(n, buf));
		add(f, text.s, uiterlijk, voldaan_op, back_by(f, uiterlijk), out);
	}
	str_fini(&text);
}

/*
 * Letter to parliament 26695-108: who is enrolled and absent for four weeks is a
 * thuiszitter; who is lawfully absent so long is counted apart, and looked into as
 * well.  Done once somebody reported it, or the child was back after all.
 */
void
bereken_vier_weken(const struct termijn_feiten *f, struct recs *out)
{
	swv_date done = earliest(fact(f, "gemeld_op"), fact(f, "leerplicht_op")), due;

	if (!is_soort(f, "relatief geoorloofd"))
		return;
	due = norm_day(f, "normen.thuiszitter_na", fact(f, "eerste_verzuimdag"));
	if (done == DATE_NONE && !back_by(f, due))
		done = fact(f, "hervat_op");
	add_at_home(f, "normen.thuiszitter_na", due, done, out);
}

/*
 * Seed 004: the school reports it to leerplicht and to the association within 2
 * days; of who is not enrolled (absoluut verzuim) from the first day, of who is
 * enrolled once the four weeks are over: who is back by then was no thuiszitter,
 * who comes back later was one, and is still to be reported.
 */
void
bereken_melding(const struct termijn_feiten *f, struct recs *out)
{
	swv_date from = fact(f, "eerste_verzuimdag"), swv = fact(f, "gemeld_op"),
		 leerplicht = fact(f, "leerplicht_op"), done = DATE_NONE, due;
	bool relatief = is_soort(f, "relatief");

	if (!is_soort(f, "relatief absoluut"))
		return;
	if (relatief)
		from = norm_day(f, "normen.thuiszitter_na", from);
	if (swv != DATE_NONE && leerplicht != DATE_NONE)
		done = swv > leerplicht ? swv : leerplicht;
	due = norm_day(f, "normen.melding_binnen", from);
	add(f, "melden bij leerplicht en swv", due, done, back_by(f, relatief ? from : due), out);
}

/* Seed 004: one plan, of all who have to do with it; from the report on.  Who is back needs it no
 * longer: then it is nazorg. */
void
bereken_plan(const struct termijn_feiten *f, struct recs *out)
{
	if (is_soort(f, "relatief absoluut geoorloofd"))
		add(f, "plan van aanpak", norm_day(f, "normen.plan_binnen", fact(f, "gemeld_op")),
		    fact(f, "plan_op"), rec_has(f->rec, "hervat_op"), out);
}

/* Seed 004: within a month after the report the child goes to school again. */
void
bereken_hervat(const struct termijn_feiten *f, struct recs *out)
{
	if (is_soort(f, "relatief absoluut geoorloofd"))
		add(f, "weer onderwijs", norm_day(f, "normen.hervat_binnen", fact(f, "gemeld_op")),
		    fact(f, "hervat_op"), false, out);
}

/* Thuiszitterspact (13 June 2016): nobody longer than three months at home.  It is about children
 * that were reported: before that, the report itself is what is due. */
void
bereken_pact(const struct termijn_feiten *f, struct recs *out)
{
	if (is_soort(f, "relatief absoluut geoorloofd") && rec_has(f->rec, "gemeld_op"))
		add_at_home(f, "normen.pact",
		    norm_day(f, "normen.pact", fact(f, "eerste_verzuimdag")), fact(f, "hervat_op"),
		    out);
}

/* Who went back to school is followed for a while; then the case can be closed. */
void
bereken_nazorg(const struct termijn_feiten *f, struct recs *out)
{
	add(f, "nazorg afronden", norm_day(f, "normen.nazorg", fact(f, "hervat_op")),
	    fact(f, "gesloten_op"), false, out);
}

/* Whether a later line puts this one right: then what that one says holds instead. */
static bool
is_corrected(const struct termijn_feiten *f, const char *id)
{
	for (size_t i = 0; i < f->hangend->n; i++)
		if (str_eq(rec_text(f->hangend->items[i], "verbetert"), id))
			return true;
	return false;
}

/* The day of the first later line that tells the agreement was kept. */
static swv_date
kept_on(const struct termijn_feiten *f, const char *id)
{
	for (size_t i = 0; i < f->hangend->n; i++) {
		const struct rec *regel = f->hangend->items[i];

		if (str_eq(rec_text(regel, "voldoet"), id) && !is_corrected(f, rec_id(regel)))
			return rec_date(regel, "op");
	}
	return DATE_NONE;
}

static void
add_agreement(const struct termijn_feiten *f, const struct rec *regel, struct recs *out)
{
	const struct field *met = &kind_logregel.fields[kind_field(&kind_logregel, "met")];
	struct str text = { 0 };
	struct rec *t;

	str_add(&text, "afspraak");
	if (rec_has(regel, "met")) {
		str_add(&text, " met ");
		value_format(met, rec_get(regel, "met"), VALUE_HUMAN, &text);
	}
	t = add(f, text.s, rec_date(regel, "afspraak_op"), kept_on(f, rec_id(regel)),
	    is_corrected(f, rec_id(regel)), out);
	rec_set_int(t, "nr", strtoll(rec_id(regel), NULL, 10));
	str_fini(&text);
}

/* What was agreed in a log line is due on its own day, also when the child is back by then.  What
 * it says stays in the personal room: here is only with whom. */
void
bereken_afspraken(const struct termijn_feiten *f, struct recs *out)
{
	for (size_t i = 0; f->hangend && i < f->hangend->n; i++)
		if (rec_has(f->hangend->items[i], "afspraak_op"))
			add_agreement(f, f->hangend->items[i], out);
}

/*
 * WPO art. 18a lid 13: what tells who the child is, is kept until three years after
 * the advice or decision, taken as the closing of the case; the norm of the
 * association says how long.  A duty of who may wipe, not of the consulent.
 */
void
bereken_bewaren(const struct termijn_feiten *f, struct recs *out)
{
	swv_date due = norm_day(f, "normen.bewaren", fact(f, "gesloten_op"));
	struct rec *t;

	if (!is_closed(f) || due == DATE_NONE)
		return;
	t = termijn_new("bewaartermijn voorbij: wissen wie het kind is", due, NULL, out);
	rec_set_text(t, "gebied", rec_text(f->rec, "gebied"));
	rec_set_date(t, "voldaan_op", fact(f, "gewist_op"));
}
