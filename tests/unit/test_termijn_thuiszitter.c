/* SPDX-License-Identifier: EUPL-1.2 */
/* What is due for a child at home: dated facts, and the days that follow from them. */
#include "termijnrij.h"

#define NOV6 "eerste_verzuimdag=2023-11-06"

/* Letter to parliament 26695-108 (3 February 2016): at home for four weeks; seed 004, "Meldplicht
 * scholen": within 2 days.  Norms that the file does not name have their default. */
static void
tot_de_melding_tellen_de_vier_weken_en_de_melding(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief " NOV6, NULL, NULL, "vier_weken 2023-12-04, melding 2023-12-06" },
		{ "soort=absoluut " NOV6, NULL, NULL, "melding 2023-11-08" },
		/* counted apart: no duty to report who is lawfully absent (DUO, soorten verzuim) */
		{ "soort=geoorloofd " NOV6, NULL, NULL, "vier_weken 2023-12-04" },
		{ "soort=dreigend " NOV6, NULL, NULL, "" },
		{ "soort=vrijstelling " NOV6, NULL, NULL, "vernieuwing 2024 2024-06-30" },
		/* over the new year, and over 29 February */
		{ "soort=relatief eerste_verzuimdag=2023-12-11", NULL, NULL,
		    "vier_weken 2024-01-08, melding 2024-01-10" },
		{ "soort=relatief eerste_verzuimdag=2024-02-01", NULL, NULL,
		    "vier_weken 2024-02-29, melding 2024-03-02" },
		/* a public holiday moves nothing by itself */
		{ "soort=relatief eerste_verzuimdag=2023-12-04", NULL, NULL,
		    "vier_weken 2024-01-01, melding 2024-01-03" },
		/* however long ago: no pact, no plan before the report */
		{ "soort=relatief eerste_verzuimdag=2023-06-01", NULL, NULL,
		    "vier_weken 2023-06-29, melding 2023-07-01" },
		/* told to one of the two */
		{ "soort=relatief leerplicht_op=2023-12-04 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-04, melding 2023-12-06" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* Seed 004: schooling resumed within a month after the report; Thuiszitterspact (13 June 2016):
 * nobody over three months at home.  Two weeks for the plan are our own choice. */
static void
met_de_melding_komen_plan_hervatting_en_pact(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief gemeld_op=2023-12-05 leerplicht_op=2023-12-05 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06 op 2023-12-05,"
		    " plan 2023-12-19, hervat 2024-01-05, pact 2024-02-06" },
		/* met when the last of the two knows */
		{ "soort=relatief gemeld_op=2023-12-05 leerplicht_op=2023-12-08 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06 op 2023-12-08,"
		    " plan 2023-12-19, hervat 2024-01-05, pact 2024-02-06" },
		/* and the four weeks when the first of them does */
		{ "soort=relatief gemeld_op=2023-12-05 leerplicht_op=2023-11-30 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-11-30, melding 2023-12-06 op 2023-12-05,"
		    " plan 2023-12-19, hervat 2024-01-05, pact 2024-02-06" },
		{ "soort=relatief gemeld_op=2023-12-05 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06,"
		    " plan 2023-12-19, hervat 2024-01-05, pact 2024-02-06" },
		/* before the four weeks are over: all goes from the report */
		{ "soort=relatief gemeld_op=2023-11-10 leerplicht_op=2023-11-10 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-11-10, melding 2023-12-06 op 2023-11-10,"
		    " plan 2023-11-24, hervat 2023-12-10, pact 2024-02-06" },
		{ "soort=geoorloofd gemeld_op=2023-12-05 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, plan 2023-12-19, hervat 2024-01-05,"
		    " pact 2024-02-06" },
		{ "soort=dreigend gemeld_op=2023-12-05 leerplicht_op=2023-12-05 " NOV6, NULL, NULL,
		    "" },
		/* a month clamps: 31 January, 30 November in a leap year and in another */
		{ "soort=absoluut eerste_verzuimdag=2024-01-29 gemeld_op=2024-01-31"
		  " leerplicht_op=2024-01-31",
		    NULL, NULL,
		    "melding 2024-01-31 op 2024-01-31, plan 2024-02-14, hervat 2024-02-29,"
		    " pact 2024-04-29" },
		{ "soort=absoluut eerste_verzuimdag=2023-11-30 gemeld_op=2023-12-01"
		  " leerplicht_op=2023-12-01",
		    NULL, NULL,
		    "melding 2023-12-02 op 2023-12-01, plan 2023-12-15, hervat 2024-01-01,"
		    " pact 2024-02-29" },
		{ "soort=absoluut eerste_verzuimdag=2022-11-30 gemeld_op=2022-12-31"
		  " leerplicht_op=2022-12-31",
		    NULL, NULL,
		    "melding 2022-12-02 op 2022-12-31, plan 2023-01-14, hervat 2023-01-31,"
		    " pact 2023-02-28" },
		{ "soort=relatief gemeld_op=2023-12-05 leerplicht_op=2023-12-05 plan_op=2023-12-22"
		  " " NOV6,
		    NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06 op 2023-12-05,"
		    " plan 2023-12-19 op 2023-12-22, hervat 2024-01-05, pact 2024-02-06" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* The lengths are those of the file.  Algemene termijnenwet, art. 1: only where the file says so an
 * end on Saturday, Sunday or a public holiday moves on; 25 and 26 December 2023 are a Monday and a
 * Tuesday. */
static void
het_bestand_zegt_hoe_lang(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief " NOV6, NULL, "thuiszitter_na=6_weken",
		    "vier_weken 2023-12-18, melding 2023-12-20" },
		{ "soort=absoluut eerste_verzuimdag=2023-12-23", NULL, NULL, "melding 2023-12-25" },
		{ "soort=absoluut eerste_verzuimdag=2023-12-23", NULL,
		    "melding_binnen.termijn=2_dagen melding_binnen.termijnenwet=ja",
		    "melding 2023-12-27" },
		{ "soort=absoluut eerste_verzuimdag=2023-12-23", NULL,
		    "melding_binnen.termijn=2_dagen melding_binnen.termijnenwet=nee",
		    "melding 2023-12-25" },
		/* the report counts from the moved end */
		{ "soort=relatief eerste_verzuimdag=2023-11-27", NULL,
		    "thuiszitter_na.termijn=4_weken thuiszitter_na.termijnenwet=ja",
		    "vier_weken 2023-12-27, melding 2023-12-29" },
		{ "soort=geoorloofd eerste_verzuimdag=2023-09-25 gemeld_op=2023-11-25", NULL,
		    "hervat_binnen.termijn=1_maand hervat_binnen.termijnenwet=ja"
		    " pact.termijn=3_maanden pact.termijnenwet=ja plan_binnen=3_werkdagen",
		    "vier_weken 2023-10-23 op 2023-11-25, plan 2023-11-29, hervat 2023-12-27,"
		    " pact 2023-12-27" },
		/* working days from Friday 22 December: 27, 28, 29 */
		{ "soort=absoluut eerste_verzuimdag=2023-12-22", NULL, "melding_binnen=3_werkdagen",
		    "melding 2023-12-29" },
		/* weeks of school: the two of Christmas do not count */
		{ "soort=relatief eerste_verzuimdag=2023-12-11", NULL,
		    "thuiszitter_na=4_schoolweken", "vier_weken 2024-01-22, melding 2024-01-24" },
		{ "soort=dreigend hervat_op=2023-11-20 " NOV6, NULL, "nazorg=6_weken",
		    "nazorg 2024-01-01" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* Who is back in time is no thuiszitter; who is back is followed for four weeks, our own choice. */
static void
wie_terug_is_wordt_nog_gevolgd(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief hervat_op=2023-11-20 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 weg, melding 2023-12-06 weg, nazorg 2023-12-18" },
		{ "soort=relatief hervat_op=2023-12-04 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 weg, melding 2023-12-06 weg, nazorg 2024-01-01" },
		/* a day too late: was a thuiszitter, and is still to be reported */
		{ "soort=relatief hervat_op=2023-12-05 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06, nazorg 2024-01-02" },
		{ "soort=absoluut hervat_op=2023-11-08 " NOV6, NULL, NULL,
		    "melding 2023-11-08 weg, nazorg 2023-12-06" },
		{ "soort=absoluut hervat_op=2023-11-09 " NOV6, NULL, NULL,
		    "melding 2023-11-08, nazorg 2023-12-07" },
		{ "soort=geoorloofd hervat_op=2023-11-20 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 weg, nazorg 2023-12-18" },
		{ "soort=relatief gemeld_op=2023-12-05 leerplicht_op=2023-12-05 plan_op=2023-12-15"
		  " hervat_op=2023-12-18 " NOV6,
		    NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06 op 2023-12-05,"
		    " plan 2023-12-19 op 2023-12-15, hervat 2024-01-05 op 2023-12-18,"
		    " pact 2024-02-06 op 2023-12-18, nazorg 2024-01-15" },
		/* late, and the plan that never was is no longer due */
		{ "soort=absoluut gemeld_op=2023-11-07 leerplicht_op=2023-11-07"
		  " hervat_op=2024-03-01 " NOV6,
		    NULL, NULL,
		    "melding 2023-11-08 op 2023-11-07, plan 2023-11-21 weg,"
		    " hervat 2023-12-07 op 2024-03-01, pact 2024-02-06 op 2024-03-01,"
		    " nazorg 2024-03-29" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

static void
wat_dicht_is_vraagt_niets_meer(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief status=gesloten gesloten_op=2023-11-30 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 weg, melding 2023-12-06 weg, bewaren 2026-11-30" },
		{ "soort=absoluut gemeld_op=2023-11-07 leerplicht_op=2023-11-07 status=gesloten"
		  " gesloten_op=2023-11-30 " NOV6,
		    NULL, NULL,
		    "melding 2023-11-08 op 2023-11-07, plan 2023-11-21 weg, hervat 2023-12-07 weg,"
		    " pact 2024-02-06 weg, bewaren 2026-11-30" },
		{ "soort=dreigend hervat_op=2023-11-20 status=gesloten gesloten_op=2023-12-19 " NOV6,
		    NULL, NULL, "nazorg 2023-12-18 op 2023-12-19, bewaren 2026-12-19" },
		{ "soort=dreigend status=gesloten gesloten_op=2023-11-30 " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-12-01", NULL,
		    "afspraak 1 2023-12-01 weg, bewaren 2026-11-30" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* WPO art. 18a lid 13: until three years after; a year from 29 February ends on the 28th, and a
 * weekend or feestdag moves nothing.  An open case is kept as long as it is open. */
static void
dicht_is_drie_jaar_bewaren(void **state)
{
#define DICHT "soort=dreigend eerste_verzuimdag=2020-01-06 status=gesloten gesloten_op="
	static const struct rij rijen[] = {
		{ DICHT "2023-02-28", NULL, NULL, "bewaren 2026-02-28" },
		{ DICHT "2020-02-29", NULL, NULL, "bewaren 2023-02-28" },
		{ DICHT "2025-02-28", NULL, NULL, "bewaren 2028-02-28" },
		{ DICHT "2023-12-25", NULL, NULL, "bewaren 2026-12-25" },
		{ DICHT "2020-02-29", NULL, "bewaren=4_jaar", "bewaren 2024-02-29" },
		{ DICHT "2020-02-29", NULL, "bewaren=18_maanden", "bewaren 2021-08-29" },
		{ DICHT "2020-02-29 gewist_op=2023-03-02", NULL, NULL,
		    "bewaren 2023-02-28 op 2023-03-02" },
		/* asked for earlier */
		{ DICHT "2020-02-29 gewist_op=2021-01-04", NULL, NULL,
		    "bewaren 2023-02-28 op 2021-01-04" },
		{ "soort=dreigend eerste_verzuimdag=2020-01-06", NULL, NULL, "" },
		{ "soort=dreigend eerste_verzuimdag=2020-01-06 status=begeleiding", NULL, NULL,
		    "" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
#undef DICHT
}

/* A line is never changed: a later one tells that it was kept, or what holds instead. */
static void
een_afspraak_staat_tot_een_latere_regel(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=dreigend " NOV6, "id=1 op=2023-11-20", NULL, "" },
		{ "soort=dreigend " NOV6, "id=1 op=2023-11-20 afspraak_op=2023-11-27", NULL,
		    "afspraak 1 2023-11-27" },
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=3 op=2023-11-24 voldoet=1",
		    NULL, "afspraak 1 2023-11-27 op 2023-11-24" },
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=3 op=2023-11-29 voldoet=1 /"
		    " id=4 op=2023-11-30 voldoet=1",
		    NULL, "afspraak 1 2023-11-27 op 2023-11-29" },
		/* put right without, and with a day of its own */
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=2 op=2023-11-21 verbetert=1",
		    NULL, "afspraak 1 2023-11-27 weg" },
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 /"
		    " id=2 op=2023-11-21 verbetert=1 afspraak_op=2023-12-04",
		    NULL, "afspraak 1 2023-11-27 weg, afspraak 2 2023-12-04" },
		/* that it was kept proves to be a mistake */
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=2 op=2023-11-24 voldoet=1 /"
		    " id=3 op=2023-11-24 verbetert=2",
		    NULL, "afspraak 1 2023-11-27" },
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=2 op=2023-11-24 voldoet=1 /"
		    " id=3 op=2023-11-24 verbetert=2 / id=4 op=2023-11-27 voldoet=1",
		    NULL, "afspraak 1 2023-11-27 op 2023-11-27" },
		/* stands, also when the child is back by then */
		{ "soort=dreigend hervat_op=2023-11-21 " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27", NULL,
		    "nazorg 2023-12-19, afspraak 1 2023-11-27" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* Thursday 30 November 2023: four weeks is Thursday 28 December; two working days after it are over
 * the weekend and New Year. */
static void
de_melding_telt_dagen_of_werkdagen(void **state)
{
#define NOV30 "soort=relatief eerste_verzuimdag=2023-11-30"
	static const struct rij rijen[] = {
		{ NOV30, NULL, "melding_binnen=2_werkdagen",
		    "vier_weken 2023-12-28, melding 2024-01-02" },
		{ NOV30, NULL, "melding_binnen=2_dagen",
		    "vier_weken 2023-12-28, melding 2023-12-30" },
		{ NOV30, NULL, "melding_binnen=2_schooldagen",
		    "vier_weken 2023-12-28, melding 2024-01-09" },
		{ NOV30, NULL, "melding_binnen=1_week",
		    "vier_weken 2023-12-28, melding 2024-01-04" },
		{ NOV30, NULL, "melding_binnen.termijn=2_dagen melding_binnen.termijnenwet=ja",
		    "vier_weken 2023-12-28, melding 2024-01-02" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

static void
een_termijn_zegt_wat_en_wie_en_waar(void **state)
{
	static const char *const wat[] = { "4 schoolweken thuis", "melden bij leerplicht en swv",
		"plan van aanpak", "weer onderwijs", "3 maanden thuis",
		"afspraak met ouders, leerplicht" };
	struct recs recs = { 0 };

	(void)state;
	bereken("soort=relatief gemeld_op=2023-12-05 " NOV6,
	    "id=7 op=2023-11-20 met=ouders\nleerplicht afspraak=Bellen afspraak_op=2023-11-27",
	    "thuiszitter_na=4_schoolweken", &recs);
	assert_int_equal(recs.n, COUNT(wat));
	for (size_t i = 0; i < recs.n; i++) {
		const struct rec *t = recs.items[i];

		assert_string_equal(rec_text(t, "omschrijving"), wat[i]);
		assert_string_equal(rec_text(t, "wie"), "consulent");
		assert_string_equal(rec_text(t, "gebied"), "noord");
		assert_string_equal(rec_text(t, "bron"), "thuiszitter");
		assert_string_equal(rec_text(t, "bron_id"), "23-001");
	}
	recs_fini(&recs);
}

int
main(void)
{
#define T(name) cmocka_unit_test(name)
	const struct CMUnitTest tests[] = {
		T(tot_de_melding_tellen_de_vier_weken_en_de_melding),
		T(met_de_melding_komen_plan_hervatting_en_pact),
		T(het_bestand_zegt_hoe_lang),
		T(de_melding_telt_dagen_of_werkdagen),
		T(wie_terug_is_wordt_nog_gevolgd),
		T(wat_dicht_is_vraagt_niets_meer),
		T(dicht_is_drie_jaar_bewaren),
		T(een_afspraak_staat_tot_een_latere_regel),
		T(een_termijn_zegt_wat_en_wie_en_waar),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
