/* SPDX-License-Identifier: EUPL-1.2 */
#include "formulieren.h"

#include "swv/service/lezen.h"
#include "swv/service/ongedaan.h"

static int64_t
aantal(struct opslag *o, const char *waar)
{
	struct str sql = { 0 };
	int64_t n;

	str_addf(&sql, "SELECT count(*) FROM formulier WHERE %s", waar);
	n = getal(o->store, sql.s);
	str_fini(&sql);
	return n;
}

static void
ieder_heeft_er_een_per_periode_tot_en_met_vandaag(void **state)
{
	struct opslag *o = *state;

	/* three school years for two boards, two quarters for three schools */
	assert_int_equal(aantal(o, "formulier = 'verantwoording'"), 6);
	assert_int_equal(aantal(o, "formulier = 'thuis'"), 6);
	FORM_IS(ALFA, "titel", "Verantwoording 2025-2026, Alfa");
	FORM_IS(ALFA, "status", "ontbreekt");
	FORM_IS(ALFA, "uiterlijk", "31-01-2027");
	FORM_IS(ALFA, "swv", "PO9901");
	FORM_IS(ALFA, "vorig", VORIG);
	FORM_IS(ALFA, "compleet", "0 van 3 secties");
	FORM_IS(KLEIN, "bestuur", "alfa");
	FORM_IS(KLEIN, "gebied", "noord");
	FORM_IS(KLEIN, "gemeente", "veen");
	FORM_IS(KLEIN, "uiterlijk", "14-01-2027");
	tekst_is(o->store,
	    "SELECT group_concat(wie) FROM (SELECT wie FROM termijn"
	    " WHERE bron_id IN ('" ALFA "', '" KLEIN "') ORDER BY wie)",
	    "alfa,consulent");
}

static void
opnieuw_toepassen_verandert_niets(void **state)
{
	struct opslag *o = *state;
	struct toegepast uit = pas_toe(o, ORG_FORMULIEREN);

	assert_int_equal(
	    uit.formulieren.nieuw + uit.formulieren.gewijzigd + uit.formulieren.weg, 0);
}

static void
eerste_schrijven_van_een_nieuwe_periode_maakt_die(void **state)
{
	struct opslag *o = *state;

	nep_dag = dag("2027-01-02");
	assert_int_equal(aantal(o, "periode = '2027-K1'"), 0);
	antwoord(o, ALFA, "verantwoording.aanpak.1", "ja");
	assert_int_equal(aantal(o, "periode = '2027-K1'"), 3);
	FORM_IS("thuis-2027-k1-01aa00", "vorig", KLEIN);
}

static void
wat_niemand_aanraakte_gaat_met_het_soort_en_wat_verschuldigd_was_blijft(void **state)
{
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "ja");
	pas_toe(o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN FORMULIEREN(THUISZITTERS));
	/* of alfa what was begun, of both the year that was due before today */
	tekst_is(o->store,
	    "SELECT group_concat(id, ' ') FROM (SELECT id FROM formulier"
	    " WHERE formulier = 'verantwoording' ORDER BY id)",
	    "verantwoording-2024-2025-alfa verantwoording-2024-2025-beta " ALFA);
	tekst_is(o->store, "SELECT actief FROM formuliersoort WHERE id = 'verantwoording'", "0");
}

/* All of them are due later than today: nobody may have done anything with one that goes. */
static void
wat_iemand_aanraakte_blijft_ook_zonder_soort(void **state)
{
	struct opslag *o = *state;

	zet(o, KLEIN, "nulmelding", "ja");
	zet(o, "thuis-2026-k4-01ab00", "uitstel", "20-1-2027");
	zet(o, "thuis-2026-k4-01ac00", "opmerking", "Gebeld.");
	GOED(notitie_schrijf(&o->s, &kind_formulier, ALFA, "Gebeld.", &f));
	pas_toe(o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN);
	tekst_is(o->store,
	    "SELECT group_concat(id, ' ') FROM (SELECT id FROM formulier"
	    " WHERE uiterlijk > 20779 ORDER BY id)",
	    "thuis-2026-k4-01aa00 thuis-2026-k4-01ab00 thuis-2026-k4-01ac00 " ALFA);
}

#define VERANTWOORDING_OVER(periodes)                                                              \
	ORG_KOP ORG_FUNCTIES ORG_SCHOLEN FORMULIEREN(                                              \
	    "{ id = \"verantwoording\"; naam = \"Verantwoording\"; per = \"bestuur\";"             \
	    " periode = \"schooljaar\"; " periodes                                                 \
	    " voor = \"02-01\"; secties = (\n" VERANTWOORDING_SECTIES " ); }, " THUISZITTERS)

static void
soort_vraagt_over_haar_periodes_en_geen_andere(void **state)
{
	struct opslag *o = *state;

	antwoord(o, "verantwoording-2024-2025-beta", "verantwoording.aanpak.1", "ja");
	pas_toe(o, VERANTWOORDING_OVER("vanaf = \"2025-2026\"; tot = \"2025-2026\";"));
	tekst_is(o->store,
	    "SELECT group_concat(id, ' ') FROM (SELECT id FROM formulier"
	    " WHERE formulier = 'verantwoording' ORDER BY id)",
	    "verantwoording-2024-2025-beta " ALFA " " BETA);
}

static void
bestuur_dat_weg_is_wordt_niets_meer_gevraagd(void **state)
{
	struct opslag *o = *state;

	pas_toe(o, ORG_KOP ORG_FUNCTIES
	    "besturen = ( { id = \"alfa\"; naam = \"Alfa\"; } );\n" FORMULIEREN(
		VERANTWOORDING(VERANTWOORDING_SECTIES)));
	nep_dag = dag("2027-08-02");
	antwoord(o, ALFA, "verantwoording.aanpak.1", "ja");
	assert_int_equal(aantal(o, "periode = '2027-2028' AND bestuur = 'alfa'"), 1);
	assert_int_equal(aantal(o, "periode = '2027-2028' AND bestuur = 'beta'"), 0);
}

static void
wie_zich_een_latere_dag_denkt_maakt_niets_aan(void **state)
{
	struct opslag *o = *state;
	const struct klok *echt = o->s.klok;
	struct klok straks = *echt;

	straks.given = dag("2027-06-01");
	o->s.klok = &straks;
	antwoord(o, ALFA, "verantwoording.aanpak.1", "ja");
	assert_int_equal(aantal(o, "periode = '2027-K1'"), 0);
	o->s.klok = echt;
}

static void
andere_dag_in_het_bestand_verschuift_wat_nog_niet_is_ingediend(void **state)
{
	struct opslag *o = *state;

	zet(o, KLEIN, "nulmelding", "ja");
	pas_toe(
	    o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN FORMULIEREN(
		   "{ id = \"thuis\"; naam = \"Thuis\"; per = \"school\"; periode = "
		   "\"kwartaal\"; vanaf = \"2026-K3\"; binnen = \"3 weken\"; nulmelding = "
		   "true; goedkeuring = false; secties = ( { id = \"n\"; titel = \"Aantal\"; "
		   "soort = \"getallen\"; items = ( { id = \"1\"; tekst = \"Thuis\"; } ); } ); }"));
	FORM_IS(KLEIN, "uiterlijk", "14-01-2027");
	FORM_IS("thuis-2026-k4-01ab00", "uiterlijk", "21-01-2027");
	tekst_is(o->store, "SELECT uiterlijk FROM termijn WHERE bron_id = 'thuis-2026-k4-01ab00'",
	    "20839");
}

/* ---- totals ---- */

static void
totaal_is_de_som_van_wat_er_staat_en_eigen_middelen_tellen_niet(void **state)
{
	struct opslag *o = *state;
	struct rec *een;

	activiteit(o, ALFA, "verantwoording.geld", 3500000, false);
	activiteit(o, ALFA, "verantwoording.geld", 0, true);
	activiteit(o, ALFA, "verantwoording.geld", 50000, false);
	activiteit(o, ALFA, "verantwoording.plan", 100000, false);
	FORM_IS(ALFA, "totaal", "35.500,00");
	FORM_IS(ALFA, "totaal_volgend", "1.000,00");
	FORM_IS("verantwoording-2026-2027-alfa", "vorig_totaal", "35.500,00");
	een = haal(o->store, &kind_activiteit, "1");
	assert_int_equal(rec_int(een, "nr"), 1);
	rec_free(&een);
	GOED(weggooien(&o->s, &kind_activiteit, "1", &f));
	FORM_IS(ALFA, "totaal", "500,00");
	GOED(ongedaan(&o->s, &f, NULL));
	FORM_IS(ALFA, "totaal", "35.500,00");
}

static void
nr_is(struct opslag *o, const char *id, const char *nr)
{
	veld_is(o->store, &kind_activiteit, id, "nr", nr);
}

static void
activiteit_krijgt_het_volgende_nummer_van_haar_sectie(void **state)
{
	struct opslag *o = *state;
	struct rec *voor, *na;

	activiteit(o, ALFA, "verantwoording.geld", 100, false);
	activiteit(o, ALFA, "verantwoording.geld", 100, false);
	activiteit(o, ALFA, "verantwoording.plan", 100, false);
	nr_is(o, "1", "1");
	nr_is(o, "2", "2");
	nr_is(o, "3", "1");
	voor = haal(o->store, &kind_activiteit, "2");
	na = rec_copy(voor);
	rec_set_int(na, "nr", 1);
	FOUT(SWV_EIMPOSSIBLE, schrijven_wijzig(&o->s, voor, na, &f));
	rec_set_int(na, "nr", 7);
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	rec_free(&voor);
	rec_free(&na);
	activiteit(o, ALFA, "verantwoording.geld", 100, false);
	nr_is(o, "4", "8");
}

static void
bedragen_zijn_hele_euros(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_EIMPOSSIBLE,
	    activiteit_err(o, ALFA, "verantwoording.geld", "Iets", 12345, false, &f));
	FOUT(
	    SWV_EIMPOSSIBLE, activiteit_err(o, ALFA, "verantwoording.geld", "Iets", 100, true, &f));
	FORM_IS(ALFA, "status", "ontbreekt");
}

/* What the paper form says of own means: seed 002. */
static void
em_als_bedrag_is_eigen_middelen(void **state)
{
	struct opslag *o = *state;
	struct rec *rec = rec_new(&kind_activiteit);
	int bedrag = kind_field(&kind_activiteit, "bedrag");

	rec_set_int(rec, "bedrag", 3500000);
	GOED(rec_parse(rec, bedrag, "e.m.", nep_dag, &f));
	assert_false(rec_has(rec, "bedrag"));
	assert_true(rec_bool(rec, "eigen_middelen"));
	FOUT(SWV_ENUMBER, rec_parse(rec, bedrag, "veel", nep_dag, &f));
	(void)o;
	rec_free(&rec);
}

static void
sectie_is_compleet_naar_haar_soort(void **state)
{
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.2", "nee");
	FORM_IS(ALFA, "compleet", "1 van 3 secties");
	activiteit(o, ALFA, "verantwoording.plan", 100000, false); /* not verplicht */
	FORM_IS(ALFA, "compleet", "1 van 3 secties");
	activiteit(o, ALFA, "verantwoording.geld", 100000, false);
	antwoord(o, ALFA, "verantwoording.anker.a", "3");
	FORM_IS(ALFA, "compleet", "2 van 3 secties");
	antwoord(o, ALFA, "verantwoording.anker.b", "2"); /* c is not verplicht */
	FORM_IS(ALFA, "compleet", "3 van 3 secties");
	antwoord(o, ALFA, "verantwoording.anker.b", "");
	FORM_IS(ALFA, "compleet", "2 van 3 secties");
}

static void
tellen_verandert_de_versie_niet(void **state)
{
	struct opslag *o = *state;
	int64_t voor, na;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "ja");
	voor = getal(o->store, "SELECT versie FROM formulier WHERE id = '" ALFA "'");
	activiteit(o, ALFA, "verantwoording.geld", 100000, false);
	na = getal(o->store, "SELECT versie FROM formulier WHERE id = '" ALFA "'");
	assert_int_equal(voor, na);
}

/* ---- statuses ---- */

static void
eerste_antwoord_maakt_er_een_concept_van_en_zonder_ontbreekt_het(void **state)
{
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	FORM_IS(ALFA, "status", "concept");
	tekst_is(o->store, "SELECT waarde FROM antwoord", "ja");
	antwoord(o, ALFA, "verantwoording.aanpak.1", "");
	FORM_IS(ALFA, "status", "ontbreekt");
	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	GOED(ongedaan(&o->s, &f, NULL));
	FORM_IS(ALFA, "status", "ontbreekt");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM antwoord"), 0);
}

/* swv-formulier(5): ontbreekt is that nothing is filled in, concept that something is. */
static void
ontbreekt_en_concept_volgen_uit_wat_er_is_ingevuld(void **state)
{
	struct opslag *o = *state;
	const char *leeg[][2] = { { "status", "ontbreekt" } };
	const char *begonnen[][2] = { { "status", "concept" } };

	FOUT(SWV_EIMPOSSIBLE, zet_err(o, ALFA, begonnen, 1, &f));
	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	FOUT(SWV_EIMPOSSIBLE, zet_err(o, ALFA, leeg, 1, &f));
	FORM_IS(ALFA, "status", "concept");
	keur_goed(o, ALFA);
	zet(o, ALFA, "status", "concept"); /* the board takes its approval back */
	FORM_IS(ALFA, "goedgekeurd_door", "");
}

static void
wat_is_ingediend_verandert_niet_meer(void **state)
{
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	activiteit(o, ALFA, "verantwoording.geld", 100000, false);
	keur_goed(o, ALFA);
	zet(o, ALFA, "status", "ingediend");
	FOUT(
	    SWV_EIMPOSSIBLE, formulier_antwoord(&o->s, ALFA, "verantwoording.aanpak.1", "nee", &f));
	FOUT(SWV_EIMPOSSIBLE, formulier_antwoord(&o->s, ALFA, "verantwoording.aanpak.1", "", &f));
	FOUT(SWV_EIMPOSSIBLE,
	    activiteit_err(o, ALFA, "verantwoording.geld", "Iets", 100, false, &f));
	FOUT(SWV_EIMPOSSIBLE, weggooien(&o->s, &kind_activiteit, "1", &f));
	FORM_IS(ALFA, "totaal", "1.000,00");
	zet(o, ALFA, "opmerking", "Gebeld op dinsdag.");
	zet(o, ALFA, "status", "akkoord_swv");
	FORM_IS(ALFA, "akkoord_op", "22-11-2026");
	FOUT(
	    SWV_EIMPOSSIBLE, formulier_antwoord(&o->s, ALFA, "verantwoording.aanpak.1", "nee", &f));
}

static void
wie_het_goedkeurde_en_tot_wanneer_staat_dan_ook_vast(void **state)
{
	static const char *rows[][1][2] = { { { "uitstel", "15-2-2027" } },
		{ { "goedgekeurd_door", "A. Nder" } }, { { "goedgekeurd_functie", "lid" } },
		{ { "goedgekeurd_op", "1-11-2026" } }, { { "nulmelding", "ja" } } };
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	keur_goed(o, ALFA);
	zet(o, ALFA, "status", "ingediend");
	for (size_t i = 0; i < COUNT(rows); i++)
		FOUT(SWV_EIMPOSSIBLE, zet_err(o, ALFA, rows[i], 1, &f));
}

static void
wat_leeg_bleef_wordt_gezegd_bij_het_indienen(void **state)
{
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	keur_goed(o, ALFA);
	zet(o, ALFA, "status", "ingediend");
	assert_string_equal(str_get(&o->s.let_op),
	    "2 secties zijn in Verantwoording 2025-2026, Alfa nog niet ingevuld.");
	zet(o, ALFA, "opmerking", "Gebeld.");
	assert_string_equal(str_get(&o->s.let_op), "");
	antwoord(o, BETA, "verantwoording.aanpak.1", "x");
	activiteit(o, BETA, "verantwoording.geld", 100, false);
	keur_goed(o, BETA);
	zet(o, BETA, "status", "ingediend");
	assert_string_equal(str_get(&o->s.let_op),
	    "1 sectie is in Verantwoording 2025-2026, Beta nog niet ingevuld.");
}

static void
ongedaan_maken_opent_niet_wat_is_ingediend(void **state)
{
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	antwoord(o, ALFA, "verantwoording.aanpak.2", "x");
	doe(o->store, "UPDATE formulier SET status = 'ingediend', ingediend_op = 20000"
		      " WHERE id = '" ALFA "'"); /* somebody else did */
	FOUT(SWV_EIMPOSSIBLE, ongedaan(&o->s, &f, NULL));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM antwoord"), 2);
}

static void
weggehaald_antwoord_komt_niet_terug_naast_een_nieuw(void **state)
{
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	antwoord(o, ALFA, "verantwoording.aanpak.2", "x");
	antwoord(o, ALFA, "verantwoording.aanpak.1", "");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM prullenbak"), 0);
	doe(o->store, "INSERT INTO antwoord (formulier, vraag, waarde) VALUES ('" ALFA
		      "', 'verantwoording.aanpak.1', 'nee')"); /* somebody else did */
	FOUT(SWV_EIMPOSSIBLE, ongedaan(&o->s, &f, NULL));
}

static void
teruggeven_met_een_reden_opent_het_weer_en_de_termijn_loopt_weer(void **state)
{
	struct opslag *o = *state;
	const char *terug[][2] = { { "status", "teruggegeven" },
		{ "reden", "bedragen ontbreken" } };

	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	keur_goed(o, ALFA);
	zet(o, ALFA, "status", "ingediend");
	tekst_is(
	    o->store, "SELECT voldaan_op IS NOT NULL FROM termijn WHERE bron_id = '" ALFA "'", "1");
	FOUT(SWV_EREQUIRED, zet_err(o, ALFA, terug, 1, &f));
	GOED(zet_err(o, ALFA, terug, 2, &f));
	tekst_is(
	    o->store, "SELECT voldaan_op IS NULL FROM termijn WHERE bron_id = '" ALFA "'", "1");
	antwoord(o, ALFA, "verantwoording.aanpak.1", "nee");
	FORM_IS(ALFA, "status", "teruggegeven");
	keur_goed(o, ALFA);
}

static void
verandering_na_goedkeuring_vraagt_nieuwe_goedkeuring(void **state)
{
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	keur_goed(o, ALFA);
	antwoord(o, ALFA, "verantwoording.aanpak.1", "nee");
	FORM_IS(ALFA, "status", "concept");
	FORM_IS(ALFA, "goedgekeurd_door", "");
	assert_non_null(strstr(str_get(&o->s.let_op), "opnieuw goedkeuren"));
}

static void
nulmelding_is_een_antwoord(void **state)
{
	struct opslag *o = *state;
	const char *nul[][2] = { { "nulmelding", "ja" } };

	zet(o, KLEIN, "nulmelding", "ja");
	FORM_IS(KLEIN, "status", "ingediend");
	FORM_IS(KLEIN, "compleet", "nulmelding");
	FORM_IS(KLEIN, "secties_klaar", "1");
	tekst_is(
	    o->store, "SELECT voldaan_op = 20779 FROM termijn WHERE bron_id = '" KLEIN "'", "1");
	FOUT(SWV_EIMPOSSIBLE, zet_err(o, ALFA, nul, 1, &f)); /* that form knows none */
	antwoord(o, "thuis-2026-k4-01ab00", "thuis.n.1", "1");
	FOUT(SWV_EIMPOSSIBLE, zet_err(o, "thuis-2026-k4-01ab00", nul, 1, &f));
}

static void
leeg_formulier_wordt_niet_ingediend(void **state)
{
	struct opslag *o = *state;
	const char *in[][2] = { { "status", "ingediend" } };
	const char *goed[][2] = { { "status", "goedgekeurd_bestuur" },
		{ "goedgekeurd_door", "V. Oorbeeld" }, { "goedgekeurd_functie", "voorzitter" } };

	FOUT(SWV_EIMPOSSIBLE, zet_err(o, KLEIN, in, 1, &f));
	FOUT(SWV_EIMPOSSIBLE, zet_err(o, ALFA, goed, 3, &f)); /* nor approved */
}

/* One that was opened for a look stays what it says: there is nothing to tell. */
static void
in_een_nulmelding_komt_geen_antwoord(void **state)
{
	struct opslag *o = *state;
	const char *nul[][2] = { { "nulmelding", "ja" }, { "status", "concept" } };

	GOED(zet_err(o, KLEIN, nul, 2, &f));
	FOUT(SWV_EIMPOSSIBLE, formulier_antwoord(&o->s, KLEIN, "thuis.n.1", "1", &f));
	zet(o, KLEIN, "nulmelding", "nee");
	antwoord(o, KLEIN, "thuis.n.1", "1");
}

static void
uitstel_verschuift_de_laatste_dag(void **state)
{
	struct opslag *o = *state;
	const char *vroeger[][2] = { { "uitstel", "30-1-2027" } };

	zet(o, ALFA, "uitstel", "15-2-2027");
	FORM_IS(ALFA, "uiterlijk", "15-02-2027");
	pas_toe(o, ORG_FORMULIEREN);
	FORM_IS(ALFA, "uiterlijk", "15-02-2027");
	zet(o, ALFA, "uitstel", "");
	FORM_IS(ALFA, "uiterlijk", "31-01-2027");
	FOUT(SWV_EIMPOSSIBLE, zet_err(o, ALFA, vroeger, 1, &f));
	FORM_IS(ALFA, "uiterlijk", "31-01-2027");
}

/* ---- what is asked ---- */

static void
alleen_wat_gevraagd_wordt_is_te_beantwoorden(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_EIMPOSSIBLE, formulier_antwoord(&o->s, ALFA, "thuis.n.1", "1", &f));
	FOUT(SWV_ENOTFOUND, formulier_antwoord(&o->s, ALFA, "verantwoording.niets", "1", &f));
	FOUT(SWV_EFORM, formulier_antwoord(&o->s, ALFA, "verantwoording.anker.a", "5", &f));
	FOUT(
	    SWV_EIMPOSSIBLE, activiteit_err(o, ALFA, "verantwoording.anker", "Iets", 0, false, &f));
}

static void
sectie_komt_en_gaat_met_de_periode_en_antwoorden_blijven(void **state)
{
	struct opslag *o = *state;

	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	pas_toe(o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN FORMULIEREN(VERANTWOORDING(
		       "{ id = \"geld\"; titel = \"Besteed\"; soort = "
		       "\"activiteiten\"; vanaf = \"2026-2027\"; }") ", " THUISZITTERS));
	FORM_IS(ALFA, "compleet", "0 van 0 secties");
	FORM_IS("verantwoording-2026-2027-alfa", "compleet", "0 van 1 secties");
	tekst_is(o->store, "SELECT waarde FROM antwoord", "ja");
	tekst_is(o->store, "SELECT actief FROM formuliervraag WHERE id = 'verantwoording.aanpak.1'",
	    "0");
	FOUT(SWV_EIMPOSSIBLE,
	    activiteit_err(o, ALFA, "verantwoording.geld", "Iets", 100, false, &f));
	FOUT(SWV_EIMPOSSIBLE, formulier_antwoord(&o->s, BETA, "verantwoording.aanpak.1", "ja", &f));
	antwoord(
	    o, ALFA, "verantwoording.aanpak.1", "nee"); /* what was answered may be put right */
}

/* ---- another association ---- */

static void
bestuur_in_twee_verbanden_heeft_twee_formulieren(void **state)
{
	struct opslag *o = *state;
	struct rec *rec = rec_initial(&kind_formulier, nep_dag);

	rec_set_text(rec, "formulier", "verantwoording");
	rec_set_text(rec, "bestuur", "alfa");
	rec_set_text(rec, "swv", "PO9902");
	rec_set_text(rec, "periode", "2025-2026");
	GOED(schrijven_nieuw(&o->s, rec, &f));
	assert_string_equal(rec_id(rec), ALFA "-po9902");
	FORM_IS(ALFA "-po9902", "titel", "Verantwoording 2025-2026, Alfa (PO9902)");
	pas_toe(o, ORG_FORMULIEREN);
	FORM_IS(ALFA "-po9902", "status", "ontbreekt");
	FOUT(SWV_EINUSE, weggooien(&o->s, &kind_formulier, ALFA, &f));
	antwoord(o, ALFA "-po9902", "verantwoording.aanpak.1", "x");
	FOUT(SWV_EINUSE, weggooien(&o->s, &kind_formulier, ALFA "-po9902", &f));
	antwoord(o, ALFA "-po9902", "verantwoording.aanpak.1", "");
	GOED(weggooien(&o->s, &kind_formulier, ALFA "-po9902", &f));
	rec_free(&rec);
}

static void
nieuw_formulier_zegt_van_wie_het_is(void **state)
{
	struct opslag *o = *state;
	struct rec *rec = rec_initial(&kind_formulier, nep_dag);

	rec_set_text(rec, "formulier", "verantwoording");
	rec_set_text(rec, "school", "01AA00");
	rec_set_text(rec, "periode", "2025-2026");
	FOUT(SWV_EIMPOSSIBLE, schrijven_nieuw(&o->s, rec, &f));
	rec_set_text(rec, "bestuur", "alfa");
	rec_set_text(rec, "swv", "PO9902");
	FOUT(SWV_EIMPOSSIBLE, schrijven_nieuw(&o->s, rec, &f)); /* of one alone */
	rec_set_none(rec, "swv");
	rec_set_none(rec, "school");
	FOUT(SWV_EDUPLICATE, schrijven_nieuw(&o->s, rec, &f));
	rec_set_text(rec, "swv", "PO9902");
	rec_set_text(rec, "periode", "2023-2024");
	FOUT(SWV_EIMPOSSIBLE, schrijven_nieuw(&o->s, rec, &f));
	rec_set_text(rec, "periode", "2025");
	FOUT(SWV_EFORM, schrijven_nieuw(&o->s, rec, &f));
	rec_free(&rec);
}

/* ---- last time ---- */

static void
overnemen_vult_wat_leeg_is_met_wat_gepland_was(void **state)
{
	struct opslag *o = *state;
	struct formulierbeeld b;
	int64_t n;

	antwoord(o, VORIG, "verantwoording.aanpak.1", "x");
	activiteit(o, VORIG, "verantwoording.geld", 100000, false);
	activiteit(o, VORIG, "verantwoording.plan", 200000, false);
	activiteit(o, VORIG, "verantwoording.plan", 0, true);
	antwoord(o, VORIG, "verantwoording.anker.a", "4");
	antwoord(o, ALFA, "verantwoording.anker.b", "2");
	GOED(formulier_kopieer(&o->s, ALFA, &f, &n));
	assert_int_equal(n, 5); /* a tick, twice two plans: what was planned was to be done */
	FORM_IS(ALFA, "totaal", "2.000,00");
	FORM_IS(ALFA, "totaal_volgend", "2.000,00");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM antwoord WHERE formulier = '" ALFA
					 "' AND vraag LIKE '%anker%'"),
	    1); /* that section was not empty */
	FOUT(SWV_EIMPOSSIBLE, formulier_kopieer(&o->s, ALFA, &f, &n));
	GOED(formulier_beeld(&o->s, ALFA, &f, &b));
	assert_int_equal(b.n, 4);
	assert_int_equal(b.secties[1].vorige.n, 1);
	assert_int_equal(b.secties[1].stand.totaal, 200000);
	assert_int_equal(b.secties[1].stand.vorig_totaal, 100000);
	assert_string_equal(b.secties[3].vragen[0].vorig, "4");
	formulierbeeld_fini(&b);
	GOED(ongedaan(&o->s, &f, NULL));
	FORM_IS(ALFA, "totaal", "0,00");
}

static void
zonder_plan_van_toen_komt_over_wat_er_toen_stond(void **state)
{
	struct opslag *o = *state;
	int64_t n;

	activiteit(o, VORIG, "verantwoording.geld", 100000, false);
	GOED(formulier_kopieer(&o->s, ALFA, &f, &n));
	assert_int_equal(n, 1);
	FORM_IS(ALFA, "totaal", "1.000,00");
	FOUT(SWV_EIMPOSSIBLE, formulier_kopieer(&o->s, VORIG, &f, &n)); /* nothing came before */
}

static enum swv_err
bewaar(const struct rec *rec, void *recs)
{
	return recs_keep(rec, recs);
}

static void
overzicht_heeft_het_aandeel_op_3_en_4_en_het_verschil(void **state)
{
	struct opslag *o = *state;
	struct recs rijen = { 0 };
	struct query q;
	const struct rec *anker;

	antwoord(o, VORIG, "verantwoording.anker.a", "4");
	antwoord(o, VORIG, "verantwoording.anker.b", "1");
	antwoord(o, ALFA, "verantwoording.anker.a", "3");
	antwoord(o, ALFA, "verantwoording.anker.b", "4");
	antwoord(o, ALFA, "verantwoording.anker.c", "2");
	query_init(&q, &kind_formulieroverzicht);
	query_text(&q, FILTER_IS, kind_field(q.kind, "formulier"), "verantwoording");
	GOED(lezen_alle(&o->s, &q, &f, bewaar, &rijen)); /* of the year that is due */
	query_fini(&q);
	assert_int_equal(rijen.n, 8);
	anker = rijen.items[3];
	assert_string_equal(rec_text(anker, "periode"), "2025-2026");
	assert_string_equal(rec_text(anker, "van"), "Alfa");
	assert_string_equal(rec_text(anker, "stand"), "3 van 3");
	assert_int_equal(rec_int(anker, "aandeel"), 6667);
	assert_int_equal(rec_int(anker, "verschil"), 1667);
	assert_string_equal(rec_text(rijen.items[4], "van"), "Beta");
	assert_string_equal(rec_text(rijen.items[4], "stand"), "leeg");
	recs_fini(&rijen);
}

/* Behind its period, whatever commas stand in the name of the form or of the board. */
static void
overzicht_noemt_van_wie_een_formulier_is(void **state)
{
	struct opslag *o = *state;
	struct rec *rij;

	doe(o->store, "UPDATE formulier SET titel = 'Middelen, en inzet 2025-2026, Alfa, Veen'"
		      " WHERE id = '" ALFA "'");
	GOED(lezen_een(&o->s, &kind_formulieroverzicht, ALFA ":verantwoording.aanpak", &f, &rij));
	assert_string_equal(rec_text(rij, "van"), "Alfa, Veen");
	rec_free(&rij);
}

/* ---- rights ---- */

static void
wie_een_formulier_mag_wijzigen_mag_het_invullen(void **state)
{
	struct opslag *o = *state;
	struct formulierbeeld b;

	als_rol(o, "consulent", "noord");
	antwoord(o, ALFA, "verantwoording.aanpak.1", "x");
	antwoord(o, ALFA, "verantwoording.aanpak.1", "");
	als_rol(o, "toezicht", "");
	FOUT(SWV_EDENIED, formulier_antwoord(&o->s, ALFA, "verantwoording.aanpak.1", "x", &f));
	als_lezer(o);
	FOUT(SWV_EDENIED, formulier_antwoord(&o->s, ALFA, "verantwoording.aanpak.1", "x", &f));
	FOUT(SWV_EDENIED, formulier_kopieer(&o->s, ALFA, &f, &(int64_t){ 0 }));
	GOED(formulier_beeld(&o->s, ALFA, &f, &b));
	formulierbeeld_fini(&b);
	als_alles(o);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, formulieren_op, formulieren_af)
		TEST(ieder_heeft_er_een_per_periode_tot_en_met_vandaag),
		TEST(opnieuw_toepassen_verandert_niets),
		TEST(eerste_schrijven_van_een_nieuwe_periode_maakt_die),
		TEST(wat_niemand_aanraakte_gaat_met_het_soort_en_wat_verschuldigd_was_blijft),
		TEST(wat_iemand_aanraakte_blijft_ook_zonder_soort),
		TEST(soort_vraagt_over_haar_periodes_en_geen_andere),
		TEST(bestuur_dat_weg_is_wordt_niets_meer_gevraagd),
		TEST(wie_zich_een_latere_dag_denkt_maakt_niets_aan),
		TEST(andere_dag_in_het_bestand_verschuift_wat_nog_niet_is_ingediend),
		TEST(totaal_is_de_som_van_wat_er_staat_en_eigen_middelen_tellen_niet),
		TEST(activiteit_krijgt_het_volgende_nummer_van_haar_sectie),
		TEST(bedragen_zijn_hele_euros),
		TEST(em_als_bedrag_is_eigen_middelen),
		TEST(sectie_is_compleet_naar_haar_soort),
		TEST(tellen_verandert_de_versie_niet),
		TEST(eerste_antwoord_maakt_er_een_concept_van_en_zonder_ontbreekt_het),
		TEST(ontbreekt_en_concept_volgen_uit_wat_er_is_ingevuld),
		TEST(wat_is_ingediend_verandert_niet_meer),
		TEST(wie_het_goedkeurde_en_tot_wanneer_staat_dan_ook_vast),
		TEST(wat_leeg_bleef_wordt_gezegd_bij_het_indienen),
		TEST(ongedaan_maken_opent_niet_wat_is_ingediend),
		TEST(weggehaald_antwoord_komt_niet_terug_naast_een_nieuw),
		TEST(teruggeven_met_een_reden_opent_het_weer_en_de_termijn_loopt_weer),
		TEST(verandering_na_goedkeuring_vraagt_nieuwe_goedkeuring),
		TEST(nulmelding_is_een_antwoord),
		TEST(leeg_formulier_wordt_niet_ingediend),
		TEST(in_een_nulmelding_komt_geen_antwoord),
		TEST(uitstel_verschuift_de_laatste_dag),
		TEST(alleen_wat_gevraagd_wordt_is_te_beantwoorden),
		TEST(sectie_komt_en_gaat_met_de_periode_en_antwoorden_blijven),
		TEST(bestuur_in_twee_verbanden_heeft_twee_formulieren),
		TEST(nieuw_formulier_zegt_van_wie_het_is),
		TEST(overnemen_vult_wat_leeg_is_met_wat_gepland_was),
		TEST(zonder_plan_van_toen_komt_over_wat_er_toen_stond),
		TEST(overzicht_heeft_het_aandeel_op_3_en_4_en_het_verschil),
		TEST(overzicht_noemt_van_wie_een_formulier_is),
		TEST(wie_een_formulier_mag_wijzigen_mag_het_invullen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
