/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/termijn.h"

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/periodes.h"

struct rec *
termijn_new(const char *omschrijving, swv_date uiterlijk, const char *wie, struct recs *out)
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
	t = termijn_new(rec_text(f->rec, "titel"), uiterlijk, rec_text(f->rec, "wie"), out);
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
		t = termijn_new(text.s, p.items[i].laatste, rec_text(f->rec, "wie"), out);
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
	t = termijn_new(rec_text(f->rec, "titel"), gereed, rec_text(f->rec, "wie"), out);
	if (str_eq(rec_text(f->rec, "status"), "gereed"))
		rec_set_date(t, "voldaan_op", rec_date(f->rec, "gereed_op"));
	rec_set_int(t, "vervallen", is_off(f->rec));
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
	t = termijn_new(text.s, day, NULL, out);
	rec_set_date(t, "voldaan_op", rec_date(f->rec, "gemeld_op"));
	rec_set_int(t, "vervallen",
	    !rec_has(f->rec, "gemeld_op") && str_eq(rec_text(f->rec, "melden"), "nee"));
	str_fini(&text);
}

/* A new rule is a row here. */
const struct termijn_regel termijn_regels[] = {
	{ "kalender", "kalender", bereken_kalender, RECHT_LEZEN },
	{ "actie", "actie", bereken_actie, RECHT_LEZEN },
	{ "thuiszitter", "vier_weken", bereken_vier_weken, RECHT_LEZEN },
	{ "thuiszitter", "melding", bereken_melding, RECHT_LEZEN },
	{ "thuiszitter", "plan", bereken_plan, RECHT_LEZEN },
	{ "thuiszitter", "hervat", bereken_hervat, RECHT_LEZEN },
	{ "thuiszitter", "pact", bereken_pact, RECHT_LEZEN },
	{ "thuiszitter", "nazorg", bereken_nazorg, RECHT_LEZEN },
	{ "thuiszitter", "afspraak", bereken_afspraken, RECHT_LEZEN },
	{ "thuiszitter", NORM_BEWAREN, bereken_bewaren, RECHT_WISSEN },
	{ "datalek", "datalek", bereken_datalek, RECHT_LEZEN },
};
const size_t n_termijn_regels = sizeof(termijn_regels) / sizeof(termijn_regels[0]);

void
termijnen_bereken(const struct termijn_feiten *feiten, struct recs *out)
{
	for (size_t i = 0; i < n_termijn_regels; i++) {
		size_t from = out->n;

		if (!str_eq(termijn_regels[i].kind, feiten->rec->kind->name))
			continue;
		termijn_regels[i].bereken(feiten, out);
		for (; from < out->n; from++) {
			rec_set_text(out->items[from], "bron", feiten->rec->kind->name);
			rec_set_text(out->items[from], "bron_id", rec_id(feiten->rec));
			rec_set_text(out->items[from], "norm", termijn_regels[i].norm);
		}
	}
}

enum recht
termijn_recht(const char *kind, const char *norm)
{
	for (size_t i = 0; i < n_termijn_regels; i++)
		if (str_eq(termijn_regels[i].kind, kind) && str_eq(termijn_regels[i].norm, norm))
			return termijn_regels[i].recht;
	return RECHT_LEZEN;
}

bool
termijn_heeft_regel(const struct kind *kind)
{
	for (size_t i = 0; i < n_termijn_regels; i++)
		if (str_eq(termijn_regels[i].kind, kind->name))
			return true;
	return false;
}
