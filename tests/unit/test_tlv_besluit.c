/* SPDX-License-Identifier: EUPL-1.2 */
/* A decision on a TLV: the experts, the verklaring and its number, and what is worth a look. */
#include "tlv.h"

#include <locale.h>

#include "swv/model/tlv.h"

/* ---- experts: Besluit bekostiging WPO art. 34.8, LBT 107302 ---- */

static void
twee_deskundigen_van_twee_disciplines_adviseren(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, KLAAR);

	ZEGT("Het eerste advies komt van een orthopedagoog of psycholoog: voeg dat eerst toe.",
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=arts", &f));
	GOED(hang(o, &kind_advies, id, "deskundige=Anna Vérzonnen; discipline=orthopedagoog", &f));
	ZEGT("Deze deskundige gaf over deze aanvraag al een advies: het tweede advies komt van"
	     " iemand anders.",
	    hang(o, &kind_advies, id, "deskundige=anna  verzonnen; discipline=arts", &f));
	ZEGT("Er is al een advies van deze discipline: het tweede advies komt van een deskundige"
	     " van een andere discipline.",
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=orthopedagoog", &f));
	ZEGT("Op is een dag die nog moet komen: vul een dag in die geweest is; wat nog komt is een"
	     " afspraak in een logregel.",
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=arts; op=2026-05-05", &f));
	ZEGT("De commissie bespreekt de aanvraag met de adviezen van twee deskundigen: voeg eerst"
	     " het advies toe dat ontbreekt.",
	    zet_tlv(o, id, "commissie_op=2026-03-02", &f));
	GOED(
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=arts; op=2026-03-02", &f));
	/* a third of either discipline, but of somebody else */
	GOED(hang(o, &kind_advies, id, "deskundige=C. Verdicht; discipline=arts", &f));
	ZEGT("Deze deskundige gaf over deze aanvraag al een advies: het tweede advies komt van"
	     " iemand anders.",
	    zet_van(o, &kind_advies, "3", "deskundige=B. Bedacht", &f));
	GOED(zet_tlv(o, id, "commissie_op=2026-05-04", &f));
	ZEGT("Er is een advies van na het besluit: kijk de dagen na.",
	    zet_tlv(
		o, id, "commissie_op=2026-04-01; besluit=toegekend; besluit_op=2026-04-01", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend", &f));
	ZEGT("Het advies is van na het besluit: kijk de dag na.",
	    (nep_dag = dag("2026-05-05"),
		hang(o, &kind_advies, id, "deskundige=D. Fictie; discipline=arts", &f)));
	free(id);
}

static void
twee_woorden_die_gelijk_beginnen_zijn_twee_namen(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, KLAAR);

	GOED(hang(o, &kind_advies, id, "deskundige=Anna Jansen; discipline=orthopedagoog", &f));
	GOED(hang(o, &kind_advies, id, "deskundige=Anna Jans; discipline=arts", &f));
	free(id);
}

/* Also when one of them went after it was discussed. */
static void
toekennen_kan_niet_met_adviezen_die_niet_volstaan(void **state)
{
	static const struct {
		const char *derde, *weg; /* the discipline of the third; which goes */
	} rijen[] = {
		{ "pedagoog", "1" },      /* a doctor and a pedagoog */
		{ "orthopedagoog", "5" }, /* two of one discipline */
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++) {
		char *id = besproken(o, KLAAR);
		struct str s = { 0 };

		str_addf(
		    &s, "deskundige=C. Verdicht; discipline=%s; op=2026-03-17", rijen[i].derde);
		GOED(hang(o, &kind_advies, id, s.s, &f));
		GOED(weggooien(&o->s, &kind_advies, rijen[i].weg, &f));
		ZEGT("Toekennen kan met adviezen van twee deskundigen van verschillende"
		     " disciplines, van wie een orthopedagoog of psycholoog: voeg eerst het advies"
		     " toe dat ontbreekt.",
		    zet_tlv(o, id, "besluit=toegekend; besluit_op=2026-03-26", &f));
		str_fini(&s);
		free(id);
	}
}

static void
een_advies_van_de_dag_van_het_besluit_telt_mee(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);

	GOED(hang(o, &kind_advies, id, "deskundige=D. Fictie; discipline=arts; op=2026-03-26", &f));
	free(id);
}

static void
emb_gaat_langs_de_commissie_maar_niet_langs_de_deskundigen(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv,
	    "soort=so; aanvraagsoort=emb; school=01AA00; ontvangen_op=2026-02-16; opp=gezien;"
	    " compleet_op=2026-02-23; categorie=3");

	ZEGT("Toekennen kan met adviezen van twee deskundigen van verschillende disciplines, van"
	     " wie een orthopedagoog of psycholoog: voeg eerst het advies toe dat ontbreekt.",
	    zet_tlv(o, id, "besluit=toegekend", &f));
	adviezen(o, id);
	GOED(zet_tlv(o, id, "status=besluit; besluit=toegekend", &f));
	TLV_IS(id, "geldig_tot", "2027-07-31");
	free(id);
	id = maak(o, &kind_tlv, KLAAR);
	GOED(zet_tlv(o, id, "besluit=afgewezen; besluit_op=2026-03-26", &f));
	zegt_erbij(o, "Er is afgewezen zonder adviezen van twee deskundigen.");
	GOED(zet_tlv(o, id, "groep=5", &f));
	zegt_erbij(o, ""); /* told once */
	free(id);
	/* the short way is no way around what is not complete */
	id = maak(
	    o, &kind_tlv, "soort=sbo; aanvraagsoort=emb; school=01AA00; ontvangen_op=2026-02-16");
	adviezen(o, id);
	ZEGT("Er is besloten voor de aanvraag compleet was: vul Compleet op in, of kies buiten"
	     " behandeling of ingetrokken.",
	    zet_tlv(o, id, "besluit=toegekend", &f));
	ZEGT("De commissie bespreekt een aanvraag die compleet is: vul eerst in: Compleet op.",
	    zet_tlv(o, id, "commissie_op=2026-03-23", &f));
	free(id);
}

static void
wie_adviseert_beslist_niet(void **state)
{
	struct opslag *o = *state;
	char *id = besproken(o, KLAAR);

	GOED(zet_tlv(
	    o, id, "besluit=toegekend; besluit_op=2026-03-26; besluit_door=c. verdicht", &f));
	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "besluit_door=b bédacht", &f));
	zegt_erbij(o, "Wie het besluit nam gaf ook een van de adviezen.");
	pas_toe(o, ORG_TLV "tlv = { deskundige_beslist = \"weigeren\"; };\n");
	ZEGT("Wie adviseert over een aanvraag, beslist er niet over: laat iemand anders beslissen.",
	    zet_tlv(o, id, "besluit_door=A. Verzonnen", &f));
	GOED(zet_tlv(o, id, "groep=5", &f)); /* what stood there stays */
	GOED(zet_tlv(o, id, "besluit_door=D. Fictie", &f));
	ZEGT("Wie adviseert over een aanvraag, beslist er niet over: laat iemand anders beslissen.",
	    hang(o, &kind_advies, id, "deskundige=D. Fictie; discipline=pedagoog; op=2026-03-20",
		&f));
	free(id);
}

/* ---- the verklaring: WEC art. 40 lid 15 ---- */

static void
een_verklaring_geldt_ten_minste_een_heel_schooljaar(void **state)
{
	static const struct {
		const char *op, *tot;
	} rijen[] = {
		{ "2026-05-04", "2027-07-31" },
		{ "2018-04-25", "2019-07-31" }, /* ECLI:NL:RBDHA:2019:14810 */
		{ "2026-07-31", "2027-07-31" }, /* the last day of a school year */
		{ "2026-08-01", "2027-07-31" }, /* the first */
		{ "2026-08-02", "2028-07-31" },
		{ "2026-12-31", "2028-07-31" },
		{ "2027-01-01", "2028-07-31" },
		{ "2028-02-29", "2029-07-31" },
	};
	const struct maanddag oktober = { 10, 1 };

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		swv_date tot = tlv_geldig_minstens(dag(rijen[i].op), (struct maanddag){ 0 });
		char is[11];

		CHECK(str_eq(date_format_iso(tot, is), rijen[i].tot), "%s: %s, verwacht %s",
		    rijen[i].op, is, rijen[i].tot);
		assert_true(tlv_is_einde(tot, (struct maanddag){ 0 }));
		assert_false(tlv_is_einde(tot + 1, (struct maanddag){ 0 }));
	}
	assert_int_equal(tlv_geldig_minstens(dag("2026-05-04"), oktober), dag("2027-09-30"));
}

static void
de_geldigheid_wordt_ingevuld_en_minder_geweigerd(void **state)
{
	struct opslag *o = *state;
	char *id = besproken(o, KLAAR);

	ZEGT("Een verklaring is ten minste een heel schooljaar geldig, met de rest van het lopende:"
	     " kies 31-07-2027 of een later schooljaar.",
	    zet_tlv(o, id, "besluit=toegekend; geldig_tot=2026-07-31", &f));
	ZEGT("Een verklaring eindigt op de laatste dag van een schooljaar: kies 31-07-2028.",
	    zet_tlv(o, id, "besluit=toegekend; geldig_tot=2028-06-30", &f));
	ZEGT("Een verklaring eindigt op de laatste dag van een schooljaar: kies 31-07-2027.",
	    zet_tlv(o, id, "besluit=toegekend; geldig_tot=2026-06-30", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend; besluit_op=2026-05-04", &f));
	TLV_IS(id, "geldig_van", "2026-05-04");
	TLV_IS(id, "geldig_tot", "2027-07-31");
	GOED(zet_tlv(o, id, "geldig_tot=2030-07-31", &f));
	/* what the program filled in follows, what somebody typed does not */
	GOED(zet_tlv(o, id, "besluit_op=2026-04-20", &f));
	TLV_IS(id, "geldig_van", "2026-04-20");
	TLV_IS(id, "geldig_tot", "2030-07-31");
	GOED(zet_tlv(o, id, "besluit=afgewezen", &f));
	TLV_IS(id, "geldig_van", "");
	TLV_IS(id, "geldig_tot", "");
	free(id);
}

static void
een_verklaring_voor_so_heeft_een_categorie(void **state)
{
	struct opslag *o = *state;
	char *id = besproken(o,
	    "soort=so; school=01AA00; ontvangen_op=2026-02-16; opp=akkoord; compleet_op=2026-02-23");

	ZEGT(
	    "Categorie is nog leeg: een verklaring voor speciaal onderwijs noemt de bekostiging: 1,"
	    " 2 of 3.",
	    zet_tlv(o, id, "besluit=toegekend", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend; categorie=2", &f));
	free(id);
}

/* What it was given on is looked at again when it changes. */
static void
wat_is_toegekend_blijft_aan_de_eisen_voldoen(void **state)
{
	struct opslag *o = *state;
	char *id = besproken(o,
	    "soort=so; school=01AA00; ontvangen_op=2026-02-16; opp=akkoord; compleet_op=2026-02-23");

	GOED(zet_tlv(o, id, "besluit=toegekend; categorie=2", &f));
	ZEGT(
	    "Categorie is nog leeg: een verklaring voor speciaal onderwijs noemt de bekostiging: 1,"
	    " 2 of 3.",
	    zet_tlv(o, id, "categorie=", &f));
	ZEGT("Een verklaring eindigt op de laatste dag van een schooljaar: kies 31-07-2028.",
	    zet_tlv(o, id, "geldig_tot=2028-06-30", &f));
	free(id);
	id = maak(o, &kind_tlv, KLAAR "; aanvraagsoort=emb");
	adviezen(o, id);
	GOED(zet_tlv(o, id, "besluit=toegekend", &f));
	ZEGT("De commissie heeft deze aanvraag nog niet besproken: vul Commissie op in;"
	     " alleen EMB gaat langs de korte route.",
	    zet_tlv(o, id, "aanvraagsoort=nieuw", &f));
	free(id);
}

/* A decision that proves to be of the next school year is valid for a year more. */
static void
een_ander_schooljaar_van_het_besluit_verschuift_het_einde(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);

	TLV_IS(id, "geldig_tot", "2027-07-31");
	nep_dag = dag("2026-08-10");
	GOED(zet_tlv(o, id, "besluit_op=2026-08-03", &f));
	TLV_IS(id, "geldig_van", "2026-08-03");
	TLV_IS(id, "geldig_tot", "2028-07-31");
	free(id);
}

static void
een_nummer_wordt_nooit_nog_eens_gegeven(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);

	TLV_IS(id, "tlv_nummer", "PO9901-2025-2026-0001");
	GOED(ongedaan(&o->s, &f, NULL));
	TLV_IS(id, "tlv_nummer", "");
	GOED(zet_tlv(o, id, "besluit=toegekend; besluit_op=2026-03-26", &f));
	TLV_IS(id, "tlv_nummer", "PO9901-2025-2026-0002");
	GOED(zet_tlv(o, id, "besluit=afgewezen", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend", &f));
	TLV_IS(id, "tlv_nummer", "PO9901-2025-2026-0002"); /* it stays with its application */
	GOED(weggooien(&o->s, &kind_tlv, id, &f));
	free(id);
	pas_toe(o, ORG_TLV "tlv = { nummer = \"{jaar}/{nnn}/TLV\"; };\n");
	id = toegekend(o, KLAAR);
	TLV_IS(id, "tlv_nummer", "2026/001/TLV");
	free(id);
	/* another number of digits: the same counter */
	pas_toe(o, ORG_TLV "tlv = { nummer = \"{jaar}/{n}/TLV\"; };\n");
	id = toegekend(o, KLAAR);
	TLV_IS(id, "tlv_nummer", "2026/2/TLV");
	free(id);
	pas_toe(o, ORG_TLV);
	id = toegekend(o, KLAAR);
	TLV_IS(id, "tlv_nummer", "PO9901-2025-2026-0003");
	free(id);
}

static void
een_patroon_heeft_een_teller_en_bekende_delen(void **state)
{
	static const char *const goed[] = { "{swv}-{schooljaar}-{nnnn}", "{n}",
		"TLV {jaar}.{nnnnnnnnn}/{swv}" };
	static const char *const fout[] = { "", "TLV", "{swv}-{schooljaar}", "{nnn}-{nn}",
		"{swv}-{nr}", "{nnnn", "nnnn}", "{}{n}", "{nnnnnnnnnn}", "{{n}}", "{N}" };

	(void)state;
	for (size_t i = 0; i < COUNT(goed); i++)
		CHECK(tlvnummer_is_patroon(goed[i]), "geweigerd: %s", goed[i]);
	for (size_t i = 0; i < COUNT(fout); i++)
		CHECK(!tlvnummer_is_patroon(fout[i]), "aangenomen: %s", fout[i]);
}

/* ---- worth a look ---- */

static void
wie_de_wet_voorbijgaat_hoort_het(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, NIEUW);

	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "opp=akkoord; compleet_op=2026-03-09", &f));
	zegt_erbij(o,
	    "De eigen termijn loopt tot 20-04-2026, maar de wet verlangt een besluit voor het einde"
	    " van 13-04-2026: stuur uiterlijk die dag bericht met een nieuwe termijn (Awb 4:14).");
	GOED(zet_tlv(o, id, "bericht_op=2026-04-10", &f));
	TLV_IS(id, "bericht_tot", "2026-04-20");
	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "groep=4", &f));
	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "verlengd_op=2026-04-21; bericht_tot=2026-05-18", &f));
	zegt_erbij(o, "De termijn liep tot 20-04-2026 en is pas daarna verlengd.");
	free(id);
	/* one that came after that day names no new one; who has decided need tell nobody */
	id = maak(o, &kind_tlv, NIEUW "; opp=akkoord; compleet_op=2026-03-09");
	GOED(zet_tlv(o, id, "bericht_op=2026-04-21", &f));
	TLV_IS(id, "bericht_tot", "");
	GOED(zet_tlv(o, id, "besluit=afgewezen; besluit_op=2026-05-04; bericht_op=", &f));
	CHECK(!strstr(str_get(&o->s.let_op), "Awb 4:14"), "%s", str_get(&o->s.let_op));
	free(id);
}

static void
een_bezwaar_na_de_bezwaartermijn_valt_op(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);

	GOED(zet_tlv(o, id, "verzonden_op=2026-03-26", &f));
	nep_dag = dag("2026-06-01");
	GOED(zet_tlv(o, id, "bezwaar_op=2026-05-07", &f)); /* six weeks on */
	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "bezwaar_op=2026-05-08", &f));
	zegt_erbij(o, "De bezwaartermijn liep tot 07-05-2026: het bezwaar is te laat.");
	free(id);
}

static void
wie_anders_beslist_dan_het_advies_hoort_het(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, KLAAR);
	struct str s = { 0 };

	ZEGT("Strekking is nog leeg.",
	    hang(o, &kind_advies, id,
		"deskundige=A. Verzonnen; discipline=psycholoog; op=2026-03-09; strekking=", &f));
	str_addf(&s, "tlv=%s; deskundige=A. Verzonnen; discipline=psycholoog; op=2026-03-09", id);
	ZEGT("Strekking is nog leeg.", probeer(o, &kind_advies, s.s, &f, NULL));
	GOED(hang(o, &kind_advies, id,
	    "deskundige=A. Verzonnen; discipline=psycholoog; op=2026-03-09", &f));
	GOED(hang(o, &kind_advies, id,
	    "deskundige=B. Bedacht; discipline=arts; op=2026-03-16; strekking=niet_toelaatbaar",
	    &f));
	GOED(zet_tlv(o, id, "commissie_op=2026-03-23", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend; besluit_op=2026-03-26", &f));
	zegt_erbij(o,
	    "Er is toegekend terwijl een deskundige niet toelaatbaar adviseert: zeg in het besluit"
	    " waarom.");
	GOED(zet_tlv(o, id, "verzonden_op=2026-03-27", &f));
	zegt_erbij(o, ""); /* once, when it is decided */
	str_fini(&s);
	free(id);
}

static void
wie_afwijst_zoals_een_deskundige_adviseert_hoort_niets(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, KLAAR);

	GOED(hang(o, &kind_advies, id,
	    "deskundige=A. Verzonnen; discipline=psycholoog; op=2026-03-09", &f));
	GOED(hang(o, &kind_advies, id,
	    "deskundige=B. Bedacht; discipline=arts; op=2026-03-16; strekking=niet_toelaatbaar",
	    &f));
	GOED(zet_tlv(o, id, "commissie_op=2026-03-23", &f));
	GOED(zet_tlv(o, id, "besluit=afgewezen; besluit_op=2026-03-26", &f));
	zegt_erbij(o, "");
	free(id);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin_tlv, teardown)
		TEST(twee_deskundigen_van_twee_disciplines_adviseren),
		TEST(twee_woorden_die_gelijk_beginnen_zijn_twee_namen),
		TEST(toekennen_kan_niet_met_adviezen_die_niet_volstaan),
		TEST(een_advies_van_de_dag_van_het_besluit_telt_mee),
		TEST(emb_gaat_langs_de_commissie_maar_niet_langs_de_deskundigen),
		TEST(wie_adviseert_beslist_niet),
		cmocka_unit_test(een_verklaring_geldt_ten_minste_een_heel_schooljaar),
		TEST(de_geldigheid_wordt_ingevuld_en_minder_geweigerd),
		TEST(een_verklaring_voor_so_heeft_een_categorie),
		TEST(wat_is_toegekend_blijft_aan_de_eisen_voldoen),
		TEST(een_ander_schooljaar_van_het_besluit_verschuift_het_einde),
		TEST(een_nummer_wordt_nooit_nog_eens_gegeven),
		cmocka_unit_test(een_patroon_heeft_een_teller_en_bekende_delen),
		TEST(wie_de_wet_voorbijgaat_hoort_het),
		TEST(een_bezwaar_na_de_bezwaartermijn_valt_op),
		TEST(wie_anders_beslist_dan_het_advies_hoort_het),
		TEST(wie_afwijst_zoals_een_deskundige_adviseert_hoort_niets),
	};

	setlocale(LC_CTYPE, "C.UTF-8"); /* what can be shown */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
