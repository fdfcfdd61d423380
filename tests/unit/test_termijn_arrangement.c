/* SPDX-License-Identifier: EUPL-1.2 */
/* What is due for extra support and for a temporary place: dated facts, and what follows. */
#include "termijnen.h"

#include "swv/model/plaatsing.h"

#define BESLOTEN  "ontvangen_op=2026-01-05 besluit=toegekend besluit_op=2026-02-02 status=loopt "
#define IN_TIJD   "besluit 2026-03-02 op 2026-02-02"
#define TOT_ZOMER "van=2026-02-09 tot=2026-07-31 "
#define OZA       "soort=oza " BESLOTEN "van=2026-02-09 "
#define GEVRAAGD  "ontvangen_op=2026-08-24 "
#define GEPLAATST GEVRAAGD "status=geplaatst van=2026-09-01 tot=2027-02-28 "
#define VERLENGD  GEPLAATST "verlengd_op=2027-01-25 verlengd_tot=2027-08-31 "

/* Seed 004, general targets: a decision within 8 weeks, under the Algemene termijnenwet. */
static void
een_besluit_valt_binnen_acht_weken_na_de_ontvangst(void **state)
{
	static const struct termijnrij rijen[] = {
		{ "ontvangen_op=2026-01-05", NULL, "besluit 2026-03-02" },
		/* 8 weeks from 30 March is Whit Monday */
		{ "ontvangen_op=2026-03-30", NULL, "besluit 2026-05-26" },
		/* over Christmas: 8 weeks from 30 October is Friday 25 December */
		{ "ontvangen_op=2026-10-30", NULL, "besluit 2026-12-28" },
		/* across 29 February */
		{ "ontvangen_op=2028-01-10", NULL, "besluit 2028-03-06" },
		{ "ontvangen_op=2026-03-30", "arrangement_besluit=8_weken", "besluit 2026-05-25" },
		{ "ontvangen_op=2026-06-15", "arrangement_besluit=6_schoolweken",
		    "besluit 2026-09-07" },
		{ "ontvangen_op=2026-01-05 besluit=afgewezen besluit_op=2026-03-03"
		  " status=afgewezen gesloten_op=2026-03-03",
		    NULL, "besluit 2026-03-02 op 2026-03-03, bewaren 2029-03-03" },
		{ "ontvangen_op=2026-01-05 besluit=ingetrokken besluit_op=2026-01-12"
		  " status=afgewezen gesloten_op=2026-01-12",
		    NULL, "besluit 2026-03-02 op 2026-01-12, bewaren 2029-01-12" },
	};

	(void)state;
	loop_termijnen_na(&kind_arrangement, rijen, COUNT(rijen));
}

/* WPO art. 40a: evaluated at least once in each school year; four weeks before the end is our own
 * choice, and what is counted back never moves. */
static void
wat_loopt_wordt_geevalueerd_en_eindigt(void **state)
{
	static const struct termijnrij rijen[] = {
		{ BESLOTEN TOT_ZOMER, NULL, IN_TIJD ", evaluatie 2026-07-03, einde 2026-07-31" },
		{ BESLOTEN TOT_ZOMER "evaluatie_op=2026-05-18", NULL,
		    IN_TIJD ", evaluatie 2026-05-18, einde 2026-07-31" },
		{ BESLOTEN TOT_ZOMER, "evaluatie=-6_weken",
		    IN_TIJD ", evaluatie 2026-06-19, einde 2026-07-31" },
		/* four weeks before 1 February is a Sunday */
		{ BESLOTEN "van=2026-02-09 tot=2027-01-31", NULL,
		    IN_TIJD ", evaluatie 2027-01-03, einde 2027-01-31" },
		/* without an end: once in the school year */
		{ BESLOTEN "van=2026-02-09", NULL, IN_TIJD ", evaluatie 2026-07-31" },
		{ BESLOTEN "van=2026-08-24", NULL, IN_TIJD ", evaluatie 2027-07-31" },
		{ BESLOTEN TOT_ZOMER "geevalueerd_op=2026-06-22", NULL,
		    IN_TIJD ", evaluatie 2026-07-03 op 2026-06-22, einde 2026-07-31" },
		{ "ontvangen_op=2026-01-05 besluit=toegekend besluit_op=2026-02-02"
		  " status=beeindigd gesloten_op=2026-07-07 einde_op=2026-07-06 geevalueerd_op=2026-07-06 " TOT_ZOMER,
		    NULL,
		    IN_TIJD ", evaluatie 2026-07-03 op 2026-07-06, einde 2026-07-31 op 2026-07-06,"
			    " bewaren 2029-07-07" },
		/* ended without: that is over */
		{ "ontvangen_op=2026-01-05 besluit=toegekend besluit_op=2026-02-02"
		  " status=beeindigd gesloten_op=2026-08-03 einde_op=2026-08-03 " TOT_ZOMER,
		    NULL,
		    IN_TIJD ", evaluatie 2026-07-03 weg, einde 2026-07-31 op 2026-08-03,"
			    " bewaren 2029-08-03" },
	};

	(void)state;
	loop_termijnen_na(&kind_arrangement, rijen, COUNT(rijen));
}

/* What was asked for has days too, that hold once it is granted. */
static void
wat_niet_is_toegekend_eindigt_niet(void **state)
{
	static const struct termijnrij rijen[] = {
		{ "ontvangen_op=2026-01-05 " TOT_ZOMER, NULL, "besluit 2026-03-02" },
		{ "soort=oza ontvangen_op=2026-01-05 van=2026-02-09 beschikking_tot=2026-12-31",
		    NULL, "besluit 2026-03-02" },
		{ "soort=oza ontvangen_op=2026-01-05 besluit=afgewezen besluit_op=2026-02-02"
		  " status=afgewezen gesloten_op=2026-02-02 " TOT_ZOMER,
		    NULL, IN_TIJD ", bewaren 2029-02-02" },
	};

	(void)state;
	loop_termijnen_na(&kind_arrangement, rijen, COUNT(rijen));
}

/* Seed 003, 10.3.4: a beschikking each year; two months ahead is our own choice. */
static void
een_oza_krijgt_elk_jaar_een_nieuwe_beschikking(void **state)
{
	static const struct termijnrij rijen[] = {
		{ OZA, NULL, IN_TIJD ", evaluatie 2026-07-31, beschikking 2026-02-09" },
		{ OZA "beschikking_tot=2026-12-31", NULL,
		    IN_TIJD ", evaluatie 2026-07-31, beschikking 2026-10-31" },
		/* a month clamps, back as well */
		{ OZA "beschikking_tot=2027-04-30", NULL,
		    IN_TIJD ", evaluatie 2026-07-31, beschikking 2027-02-28" },
		{ OZA "beschikking_tot=2026-12-31", "beschikking=-6_weken",
		    IN_TIJD ", evaluatie 2026-07-31, beschikking 2026-11-19" },
		/* it ends with the beschikking: none comes after */
		{ OZA "beschikking_tot=2026-12-31 tot=2026-12-31", NULL,
		    IN_TIJD
		    ", evaluatie 2026-12-03, einde 2026-12-31, beschikking 2026-10-31 weg" },
		/* or before it */
		{ OZA "beschikking_tot=2026-12-31 tot=2026-11-30", NULL,
		    IN_TIJD
		    ", evaluatie 2026-11-02, einde 2026-11-30, beschikking 2026-10-31 weg" },
		{ OZA "beschikking_tot=2026-12-31 tot=2027-07-31", NULL,
		    IN_TIJD ", evaluatie 2027-07-03, einde 2027-07-31, beschikking 2026-10-31" },
	};

	(void)state;
	loop_termijnen_na(&kind_arrangement, rijen, COUNT(rijen));
}

/* Seed 004 wants no waiting lists; how long is too long the association says. */
static void
wachten_telt_alleen_met_een_norm(void **state)
{
	static const struct termijnrij rijen[] = {
		{ GEVRAAGD, NULL, "" },
		{ GEVRAAGD, "wachtlijst=6_weken", "wachtlijst 2026-10-05" },
		{ GEVRAAGD "wachtlijst_op=2026-09-07", "wachtlijst=6_weken",
		    "wachtlijst 2026-10-19" },
		{ GEVRAAGD "wachtlijst_op=2026-09-07 van=2026-11-02", "wachtlijst=6_weken",
		    "wachtlijst 2026-10-19 op 2026-11-02" },
		{ GEVRAAGD "wachtlijst_op=2026-09-07 status=vervallen gesloten_op=2026-09-30",
		    "wachtlijst=6_weken", "wachtlijst 2026-10-19 weg, bewaren 2029-09-30" },
	};

	(void)state;
	loop_termijnen_na(&kind_plaatsing, rijen, COUNT(rijen));
}

/* Seed 004: half a year, and half a year more at most; four weeks ahead is our own choice. */
static void
voor_een_plaatsing_eindigt_is_het_vervolg_bekend(void **state)
{
	static const struct termijnrij rijen[] = {
		{ GEPLAATST, NULL, "vervolg 2027-01-31, einde 2027-02-28" },
		{ GEPLAATST "vervolg_op=2027-01-18", NULL,
		    "vervolg 2027-01-31 op 2027-01-18, einde 2027-02-28" },
		{ GEPLAATST, "plaatsing_einde=-6_weken", "vervolg 2027-01-17, einde 2027-02-28" },
		/* longer: of the first term it is known, of the second not yet */
		{ VERLENGD, NULL,
		    "vervolg 2027-01-31 op 2027-01-25, vervolg 1 2027-08-03, einde 2027-08-31" },
		{ VERLENGD "vervolg_op=2027-08-16", NULL,
		    "vervolg 2027-01-31 op 2027-01-25, vervolg 1 2027-08-03 op 2027-08-16,"
		    " einde 2027-08-31" },
		{ GEVRAAGD "status=beeindigd van=2026-09-01 tot=2027-02-28 einde_op=2027-02-26"
			   " vervolg_op=2027-01-29 gesloten_op=2027-03-01",
		    NULL,
		    "vervolg 2027-01-31 op 2027-01-29, einde 2027-02-28 op 2027-02-26,"
		    " bewaren 2030-03-01" },
		/* sooner than thought */
		{ GEVRAAGD "status=beeindigd van=2026-09-01 tot=2027-02-28 einde_op=2026-12-18"
			   " vervolg_op=2026-12-18 gesloten_op=2026-12-18",
		    NULL,
		    "vervolg 2027-01-31 op 2026-12-18, einde 2027-02-28 op 2026-12-18,"
		    " bewaren 2029-12-18" },
	};

	(void)state;
	loop_termijnen_na(&kind_plaatsing, rijen, COUNT(rijen));
}

/* ---- how long a place may be ---- */

static struct rec *
soort(const char *duur, const char *minimaal, const char *verlenging)
{
	struct rec *rec = rec_new(&kind_plaatsingsoort);

	rec_set_text(rec, "id", "opdc");
	rec_set_text(rec, "duur", duur);
	rec_set_text(rec, "minimaal", minimaal);
	rec_set_text(rec, "verlenging", verlenging);
	return rec;
}

/* Seed 004: half a year; seed 003, 11.4.2: ten to twenty weeks.  The first and the last day count. */
static void
een_plaatsing_duurt_tot_en_met_de_laatste_dag(void **state)
{
	static const struct {
		const char *duur, *van, *laatste;
	} rijen[] = {
		{ "6 maanden", "2026-09-01", "2027-02-28" },
		{ "6 maanden", "2027-09-01", "2028-02-29" },
		{ "6 maanden", "2026-03-01", "2026-08-31" },
		{ "6 maanden", "2026-08-31", "2027-02-27" },
		{ "20 weken", "2026-09-07", "2027-01-24" },
		{ "10 weken", "2026-09-07", "2026-11-15" },
		{ "1 jaar", "2028-02-29", "2029-02-27" },
		/* ten weeks of school: the autumn holiday does not count */
		{ "10 schoolweken", "2026-09-07", "2026-11-22" },
		{ NULL, "2026-09-01", NULL },
		{ "6 maanden", NULL, NULL },
	};
	static const struct kalenderregels noord = { .regio = REGIO_NOORD };

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct rec *s = soort(rijen[i].duur, rijen[i].duur, rijen[i].duur);
		swv_date van = dag(rijen[i].van);

		assert_dag("duur", plaatsing_laatste(&noord, s, van), rijen[i].laatste);
		assert_dag("minimaal", plaatsing_minstens(&noord, s, van), rijen[i].laatste);
		/* made longer, from the day after the last on */
		assert_dag("verlenging",
		    plaatsing_verlengbaar(&noord, s, van == DATE_NONE ? van : van - 1),
		    rijen[i].laatste);
		rec_free(&s);
	}
}

/* Seed 004: at most 25 % of the places at the OPDC are made longer. */
/* On 4 May 2026, and from what day on a place must still be found. */
static void
wie_wacht_op_een_plaats_is_niet_afgewezen_en_niet_geplaatst(void **state)
{
	static const struct {
		const struct kind *kind;
		const char *feiten;
		bool wacht, zoekt;
	} rijen[] = {
		{ &kind_tlv, "ontvangen_op=2026-02-16", false, false },
		{ &kind_tlv, "wachtlijst_op=2026-05-04", true, true },
		{ &kind_tlv, "wachtlijst_op=2026-05-05", false, false },
		/* decided on and sent, and still without a place */
		{ &kind_tlv,
		    "wachtlijst_op=2026-03-02 besluit=toegekend verzonden_op=2026-04-01"
		    " gesloten_op=2026-04-01 geldig_tot=2026-07-31",
		    true, true },
		{ &kind_tlv, "wachtlijst_op=2026-03-02 besluit=toegekend geldig_tot=2026-05-04",
		    true, true },
		{ &kind_tlv, "wachtlijst_op=2026-03-02 besluit=toegekend geldig_tot=2026-05-03",
		    false, false },
		{ &kind_tlv, "wachtlijst_op=2026-03-02 besluit=afgewezen", false, false },
		{ &kind_tlv, "wachtlijst_op=2026-03-02 geplaatst_op=2026-05-04", false, false },
		{ &kind_tlv, "wachtlijst_op=2026-03-02 geplaatst_op=2026-05-05", true, false },
		{ &kind_tlv, "wachtlijst_op=2026-03-02 einde_op=2026-05-04", false, false },
		{ &kind_plaatsing, "wachtlijst_op=2026-03-02", true, true },
		{ &kind_plaatsing, "wachtlijst_op=2026-03-02 van=2026-05-04", false, false },
		{ &kind_plaatsing, "wachtlijst_op=2026-03-02 van=2026-05-05", true, false },
		{ &kind_plaatsing, "wachtlijst_op=2026-03-02 gesloten_op=2026-04-20", false,
		    false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct rec *rec = rec_new(rijen[i].kind);

		zet_feiten(rec, rijen[i].feiten);
		CHECK(plaats_wacht(rec, dag("2026-05-04")) == rijen[i].wacht, "wacht: %s",
		    rijen[i].feiten);
		CHECK(plaats_zoekt(rec, dag("2026-05-04")) == rijen[i].zoekt, "zoekt: %s",
		    rijen[i].feiten);
		rec_free(&rec);
	}
}

static void
een_termijn_zegt_vanaf_welk_feit_hij_telt(void **state)
{
	static const struct {
		const struct kind *kind;
		const char *feiten, *norm, *feit, *vanaf, *duur;
	} rijen[] = {
		{ &kind_arrangement, "ontvangen_op=2026-01-05", "besluit",
		    "de ontvangst van de aanvraag", "2026-01-05", "8 weken" },
		{ &kind_arrangement, BESLOTEN TOT_ZOMER, "evaluatie",
		    "de laatste dag van het arrangement", "2026-07-31", "-4 weken" },
		{ &kind_arrangement, BESLOTEN TOT_ZOMER "evaluatie_op=2026-05-18", "evaluatie",
		    "de dag die voor de evaluatie is afgesproken", "2026-05-18", "" },
		{ &kind_arrangement, BESLOTEN "van=2026-02-09", "evaluatie",
		    "het einde van het schooljaar", "2026-07-31", "" },
		{ &kind_arrangement, OZA "beschikking_tot=2026-12-31", "beschikking",
		    "de laatste dag van de beschikking", "2026-12-31", "-2 maanden" },
		{ &kind_plaatsing, GEPLAATST, "vervolg", "de laatste dag van de plaatsing",
		    "2027-02-28", "-4 weken" },
		{ &kind_plaatsing, VERLENGD, "einde", "de laatste dag na de verlenging",
		    "2027-08-31", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct recs recs = { 0 };
		size_t at = 0;

		bereken_van(rijen[i].kind, rijen[i].feiten, NULL, &recs);
		while (at < recs.n && !str_eq(rec_text(recs.items[at], "norm"), rijen[i].norm))
			at++;
		CHECK(at < recs.n, "%s: geen %s", rijen[i].feiten, rijen[i].norm);
		assert_string_equal(rec_text(recs.items[at], "feit"), rijen[i].feit);
		assert_dag(rijen[i].norm, rec_date(recs.items[at], "vanaf"), rijen[i].vanaf);
		assert_string_equal(rec_text(recs.items[at], "duur"), rijen[i].duur);
		recs_fini(&recs);
	}
}

int
main(void)
{
#define T(name) cmocka_unit_test(name)
	const struct CMUnitTest tests[] = {
		T(een_besluit_valt_binnen_acht_weken_na_de_ontvangst),
		T(wat_loopt_wordt_geevalueerd_en_eindigt),
		T(wat_niet_is_toegekend_eindigt_niet),
		T(een_oza_krijgt_elk_jaar_een_nieuwe_beschikking),
		T(wachten_telt_alleen_met_een_norm),
		T(voor_een_plaatsing_eindigt_is_het_vervolg_bekend),
		T(een_plaatsing_duurt_tot_en_met_de_laatste_dag),
		T(wie_wacht_op_een_plaats_is_niet_afgewezen_en_niet_geplaatst),
		T(een_termijn_zegt_vanaf_welk_feit_hij_telt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
