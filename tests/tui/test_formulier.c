/* SPDX-License-Identifier: EUPL-1.2 */
/* The page of a form, in the example of a board that accounted for its doelstellingen (seed 002), on
 * 15 January 2019. */
#include "werkplek.h"

static int
maak_parkstad(void **state)
{
	(void)state;
	return maak_op("parkstad", "2019-01-15");
}

/* The same a month on: the last day was 31 January. */
static int
maak_parkstad_later(void **state)
{
	(void)state;
	return maak_op("parkstad", "2019-02-15");
}

/* The page of the form with this id, from whichever screen comes first. */
static struct vt *
open_blad(const char *id, int rows, int cols)
{
	struct vt *vt = open_groot("vandaag", rows, cols);

	vt_type(vt, "#");
	vt_await(vt, "Ga naar");
	vt_type(vt, id);
	vt_type(vt, ENTER);
	vt_await(vt, "Ingevuld");
	return vt;
}

/* The cursor goes to the first row that has a word which begins so. */
static void
ga(struct vt *vt, const char *word, const char *row)
{
	vt_type(vt, "/");
	vt_await(vt, "filter:");
	vt_type(vt, word);
	vt_await(vt, row);
	vt_type(vt, ENTER ESC);
	vt_await_gone(vt, "filter:");
	await_op(vt, row);
}

#define INNOVO   "verantwoording-2017-2018-innovo"
#define ONTBREEK "verantwoording-2017-2018-bestuur-5"
#define CONCEPT  "verantwoording-2017-2018-bestuur-3"
#define VOLGEND  "verantwoording-2018-2019-innovo"

static void
het_blad_toont_activiteiten_met_hun_bedrag_en_het_totaal(void **state)
{
	struct vt *vt = open_blad(INNOVO, 24, 80);

	(void)state;
	vt_await(vt, "Bestuur        INNOVO");
	vt_await(vt, "€ 885.500");
	ga(vt, "activiteiten van dit", "Activiteiten van dit jaar (13)");
	vt_await(vt, "€ 719.500");
	assert_false(vt_shows(vt, "nog niet af"));
	vt_await(vt, " 1  Programmalijn Villa Kakelbont");
	vt_await(vt, "€ 35.000");
	vt_await(vt, "e.m.");
	verlaat(vt);
}

static void
een_ingediend_formulier_wordt_niet_meer_gewijzigd(void **state)
{
	struct vt *vt = open_blad(INNOVO, 24, 80);

	(void)state;
	ga(vt, "digitaal volgen", "[ ] Digitaal volgen vanaf niveau 3");
	vt_type(vt, SPACE);
	vt_await(vt, "Dit is al ingediend en verandert niet meer. t: geef het eerst terug");
	await_op(vt, "[ ] Digitaal volgen vanaf niveau 3");
	vt_type(vt, ENTER);
	vt_await(vt, "t: geef het eerst terug");
	await_op(vt, "[ ] Digitaal volgen vanaf niveau 3");
	vt_type(vt, DOWN);
	vt_await_gone(vt, "t: geef het eerst terug");
	vt_await(vt, "Enter Open"); /* but what is refused is not offered */
	assert_false(vt_shows(vt, "Kruis aan"));
	assert_false(vt_shows(vt, "Neem over"));
	vt_type(vt, "m");
	vt_await(vt, "geef het eerst terug, met de reden (t)");
	vt_type(vt, "i");
	vt_await(vt, "Dat is al gedaan.");
	verlaat(vt);
}

static void
een_vinkje_is_een_toets_en_gaat_ongedaan(void **state)
{
	struct vt *vt = open_blad(ONTBREEK, 24, 80);

	(void)state;
	vt_await(vt, "ontbreekt");
	ga(vt, "digitaal volgen", "[ ] Digitaal volgen vanaf niveau 3");
	vt_type(vt, SPACE);
	await_op(vt, "[x] Digitaal volgen vanaf niveau 3");
	vt_await(vt, "1 van 8");
	vt_type(vt, SPACE);
	await_op(vt, "[-] Digitaal volgen vanaf niveau 3");
	vt_await(vt, "0 van 8"); /* no is an answer, and no tick */
	vt_type(vt, "u");
	await_op(vt, "[x] Digitaal volgen vanaf niveau 3");
	vt_type(vt, HOME);
	vt_await(vt, "Status         concept");
	vt_await(vt, "1 van 23 secties");
	verlaat(vt);
}

static void
een_score_is_een_cijfertoets_en_telt_het_aandeel(void **state)
{
	struct vt *vt = open_blad(ONTBREEK, 24, 80);

	(void)state;
	ga(vt, "ankerpunt 3", "Ankerpunt 3: specifieke ondersteuning");
	vt_type(vt, "4");
	vt_await(vt, "100% op 3 en 4");
	await_op(vt, "4");
	vt_type(vt, DOWN "2");
	vt_await(vt, "50% op 3 en 4");
	vt_type(vt, "5");
	vt_await(vt, "Een score is 1 tot en met 4.");
	vt_await(vt, "50% op 3 en 4");
	vt_type(vt, "x");
	vt_await(vt, "100% op 3 en 4");
	vt_type(vt, HOME "5"); /* where no score is asked a digit goes to its tab */
	vt_await_gone(vt, "Score per ankerpunt");
	verlaat(vt);
}

static void
bij_een_score_staat_of_het_beter_ging(void **state)
{
	struct vt *vt = open_blad(VOLGEND, 24, 80);

	(void)state;
	ga(vt, "ankerpunt 3", "Ankerpunt 3: specifieke ondersteuning");
	vt_type(vt, "4");
	await_op(vt, "4 (+1)");
	vt_type(vt, "2");
	await_op(vt, "2 (-1)");
	vt_type(vt, "3");
	await_op(vt, "3 (=)");
	verlaat(vt);
}

static void
een_percentage_begint_met_een_cijfer_en_blijft_onder_de_honderd(void **state)
{
	struct vt *vt = open_blad(ONTBREEK, 24, 80);

	(void)state;
	ga(vt, "in de vorige", "Ankerpunt 1 in de vorige SOP's");
	vt_type(vt, "9");
	vt_await(vt, "Antwoord");
	vt_type(vt, "20" ENTER);
	vt_await(vt, "van 0 tot en met 100");
	vt_type(vt, "9");
	vt_await(vt, "Antwoord");
	vt_type(vt, "2,5" ENTER);
	await_op(vt, "92,5%");
	verlaat(vt);
}

static void
van_een_vraag_gaat_het_naar_het_plan(void **state)
{
	struct vt *vt = open_blad(INNOVO, 24, 80);

	(void)state;
	vt_type(vt, "d");
	vt_await(vt, "Deze regel noemt niets uit een plan.");
	ga(vt, "minder leerlingen", "Naar verhouding gaan minder leerlingen");
	vt_type(vt, "d");
	vt_await(vt, "Ondersteuningsplan: doelstellingen 2, 4 en 5");
	verlaat(vt);
}

static void
activiteiten_komen_erbij_en_gaan_weg_en_het_totaal_volgt(void **state)
{
	struct vt *vt = open_blad(CONCEPT, 24, 80);

	(void)state;
	ga(vt, "inzet van sp", " 1  Verzonnen: inzet van specialisten");
	vt_type(vt, "n");
	vt_await(vt, "Nieuw: activiteit");
	vt_type(vt, "Scholing" TAB "1500" F2);
	await_op(vt, " 2  Scholing");
	vt_await(vt, "Activiteiten van dit jaar (2)");
	vt_await(vt, "€ 9.500");
	vt_type(vt, "n");
	vt_await(vt, "Nieuw: activiteit");
	vt_type(vt, "Overleg" TAB TAB "ja" F2);
	await_op(vt, "e.m.");
	vt_await(vt, "€ 9.500");
	vt_type(vt, "n");
	vt_await(vt, "Nieuw: activiteit");
	vt_type(vt, "Reiskosten" TAB "e.m." TAB);
	vt_await(vt, "Eigen middelen  ja");
	vt_type(vt, F2);
	await_op(vt, " 4  Reiskosten");
	await_op(vt, "e.m.");
	vt_await(vt, "€ 9.500");
	vt_type(vt, UP UP ENTER);
	vt_await(vt, "Wijzig activiteit");
	vt_type(vt, TAB TAB CTRL_U "2000,50" F2);
	vt_await(vt, "hele euro");
	vt_type(vt, CTRL_U "2000" F2);
	vt_await(vt, "€ 10.000");
	vt_type(vt, "x");
	vt_await(vt, "€ 8.000");
	vt_type(vt, "u");
	vt_await(vt, "€ 10.000");
	verlaat(vt);
}

static void
een_activiteit_hoort_in_een_tabel(void **state)
{
	struct vt *vt = open_blad(CONCEPT, 24, 80);

	(void)state;
	vt_type(vt, "n");
	vt_await(vt, "Ga eerst in een tabel met activiteiten staan.");
	verlaat(vt);
}

static void
een_tekst_wordt_in_de_editor_geschreven(void **state)
{
	struct vt *vt = open_blad(CONCEPT, 24, 80);

	(void)state;
	ga(vt, "doubleren", "Doubleren: hoeveel");
	vt_await(vt, "leeg");
	vt_type(vt, ENTER);
	vt_await(vt, "Nieuw: antwoord");
	vt_await(vt, "Vraag *     Doubleren: hoeveel");
	vt_type(vt, "Bij ons weinig." F2);
	vt_await(vt, "      Bij ons weinig.");
	vt_await(vt, "1 van 3");
	vt_type(vt, ENTER);
	vt_await(vt, "Wijzig antwoord");
	vt_type(vt, "Nog " F2);
	vt_await(vt, "weinig.");
	verlaat(vt);
}

static void
wat_vorige_keer_was_gepland_staat_ernaast_en_is_over_te_nemen(void **state)
{
	struct vt *vt = open_blad(VOLGEND, 24, 80);

	(void)state;
	vt_await(vt, "2017-2018: ingediend");
	ga(vt, "activiteiten van dit", "Activiteiten van dit jaar (0), nog niet");
	vt_await(vt, "€ 0    € 719.500");
	ga(vt, "regie", "vorige keer: Regie op zorg door");
	vt_await(vt, "€ 75.000");
	vt_type(vt, "c");
	vt_await(vt, "overgenomen van 2017-2018");
	vt_await(vt, " 3  Regie op zorg door CPO-ers en");
	vt_type(vt, HOME);
	vt_await(vt, "€ 932.000");
	vt_type(vt, "c");
	vt_await(vt, "Er is niets over te nemen");
	verlaat(vt);
}

static void
op_een_breed_scherm_staat_de_tekst_van_vorige_keer_ernaast(void **state)
{
	struct vt *vt = open_blad(VOLGEND, 50, 200);

	(void)state;
	ga(vt, "activiteiten van dit", "Activiteiten van dit jaar (0)");
	vt_await(vt, "€ 70.000  Inzet van de expertisepool van INNOVO");
	assert_false(vt_shows(vt, "vorige keer: Inzet"));
	vt_resize(vt, 50, 80);
	vt_await(vt, "vorige keer: Programmalijn Villa");
	verlaat(vt);
}

static void
het_bestuur_keurt_goed_dient_in_en_het_verband_gaat_akkoord(void **state)
{
	struct vt *vt = open_blad(CONCEPT, 24, 80);

	(void)state;
	vt_type(vt, "i"); /* not yet */
	vt_await(vt, "Dit formulier kan nu niet worden ingediend: het bestuur moet het eerst");
	vt_await(vt, "goedkeuren (b).");
	vt_type(vt, "b");
	vt_await(vt, "Goedgekeurd door");
	vt_type(vt, "A. Verzonnen" TAB "Bestuurder" F2);
	vt_await(vt, "Goedgekeurd    A. Verzonnen, Bestuurder, op di");
	vt_type(vt, "i");
	vt_await(vt, "Status         ingediend");
	vt_type(vt, "t");
	vt_await(vt, "Reden van teruggeven");
	vt_type(vt, "Doelstelling 4 ontbreekt." F2);
	vt_await(vt, "Status         teruggegeven");
	vt_await(vt, "Doelstelling 4 ontbreekt.");
	vt_type(vt, "u");
	vt_await(vt, "Status         ingediend");
	vt_type(vt, "a");
	vt_await(vt, "Akkoord        op di 15 januari 2019");
	verlaat(vt);
}

static void
wat_te_laat_is_staat_erbij_tot_het_er_is(void **state)
{
	struct vt *vt;

	(void)state;
	vt = open_blad(ONTBREEK, 24, 80);
	vt_await(vt, "Uiterlijk      do 31 januari 2019: te laat");
	verlaat(vt);
	zeg("set formulier " ONTBREEK " uitstel=1-3-2019");
	vt = open_blad(ONTBREEK, 24, 80);
	vt_await(vt, "vr 1 maart 2019, na uitstel");
	assert_false(vt_shows(vt, "te laat"));
	verlaat(vt);
	vt = open_blad(INNOVO, 24, 80); /* that one was handed in */
	vt_await(vt, "do 31 januari 2019");
	assert_false(vt_shows(vt, "te laat"));
	verlaat(vt);
}

static void
een_nulmelding_is_een_antwoord(void **state)
{
	struct vt *vt = open_blad(ONTBREEK, 24, 80);

	(void)state;
	vt_type(vt, "m");
	vt_await(vt, "ingediend; nulmelding");
	vt_type(vt, "u");
	vt_await(vt, "Status         ontbreekt");
	verlaat(vt);
}

static void
secties_vouwen_dicht_en_zoeken_vindt_wat_erin_staat(void **state)
{
	struct vt *vt = open_blad(INNOVO, 24, 80);

	(void)state;
	vt_type(vt, "z");
	vt_await(vt, "+ Activiteiten van dit jaar (13)");
	ga(vt, "peilkaarten", "Peilkaarten voor vroegsignalering");
	verlaat(vt);
}

static void
de_toelichting_laat_de_eerste_vraag_in_zicht(void **state)
{
	struct vt *vt = open_blad(ONTBREEK, 24, 80);

	(void)state;
	vt_await(vt, "Toelichting    Verantwoord de inzet van middelen van het");
	assert_true(vt_shows(vt, "[ ] Voorkomen gaat voor genezen"));
	ga(vt, "houvast", "Toelichting    Verantwoord de inzet");
	vt_type(vt, ENTER);
	vt_await(vt, "bestuursrapportages SOP.");
	verlaat(vt);
}

static void
wat_gevonden_wordt_staat_onder_zijn_sectie(void **state)
{
	struct vt *vt = open_blad(INNOVO, 24, 80);

	(void)state;
	vt_type(vt, "/");
	vt_await(vt, "filter:");
	vt_type(vt, "voorkomen");
	vt_await(vt, "Waaraan wordt volgend jaar gewerkt? · Doelstelling 2");
	assert_true(vt_shows(vt, "Waaraan is dit jaar gewerkt? · Doelstelling 2"));
	vt_type(vt, ENTER ESC);
	vt_await_gone(vt, "filter:");
	verlaat(vt);
}

static void
de_lijst_opent_een_formulier_en_filtert_op_wat_open_staat(void **state)
{
	struct vt *vt = open_scherm("verantwoording");

	(void)state;
	vt_await(vt, "[Formulieren]");
	vt_await(vt, "10 formulieren");
	/* what is still owed comes first, by its last day */
	await_op(vt, "Schoolbestuur 3… Verantwoordin… 2017-2018 concept       2 van 23 31-01-2019");
	assert_true(
	    vt_shows(vt, "INNOVO           Verantwoordin… 2017-2018 ingediend    23 van 23"));
	vt_type(vt, END);
	await_op(vt, "INNOVO           Verantwoordin… 2017-2018 ingediend    23 van 23");
	vt_type(vt, HOME);
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "status" ENTER);
	vt_await(vt, "─ Status ─");
	vt_type(vt, "concept" ENTER);
	vt_await(vt, "1 van 10 formulieren");
	await_op(vt, "2017-2018 concept");
	vt_type(vt, ENTER);
	vt_await(vt, "Status         concept");
	verlaat(vt);
}

static void
het_overzicht_toont_wie_welke_sectie_heeft_en_wie_nog_moet(void **state)
{
	struct vt *vt = open_scherm("verantwoording");

	(void)state;
	vt_await(vt, "[Formulieren]");
	vt_type(vt, "%");
	vt_await(vt, "Over welke periode?");
	vt_type(vt, "2017" ENTER);
	vt_await(vt, "Verantwoording doelstellingen, 2017-2018");
	vt_await(
	    vt, "INNOVO                 xxxx xxxx xxxx xxxxx xx.xx xxx   € 885.500  ingediend");
	vt_await(vt, "Binnen: 3 van 5. Nog niet: Schoolbestuur 3 (verzonnen), Schoolbestuur");
	vt_await(vt, "2  Activiteiten van dit jaar           4 van 5 af   € 744.000");
	verlaat(vt);
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_parkstad, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(het_blad_toont_activiteiten_met_hun_bedrag_en_het_totaal),
		TEST(een_ingediend_formulier_wordt_niet_meer_gewijzigd),
		TEST(een_vinkje_is_een_toets_en_gaat_ongedaan),
		TEST(een_score_is_een_cijfertoets_en_telt_het_aandeel),
		TEST(bij_een_score_staat_of_het_beter_ging),
		TEST(een_percentage_begint_met_een_cijfer_en_blijft_onder_de_honderd),
		TEST(van_een_vraag_gaat_het_naar_het_plan),
		TEST(activiteiten_komen_erbij_en_gaan_weg_en_het_totaal_volgt),
		TEST(een_activiteit_hoort_in_een_tabel),
		TEST(een_tekst_wordt_in_de_editor_geschreven),
		TEST(wat_vorige_keer_was_gepland_staat_ernaast_en_is_over_te_nemen),
		TEST(op_een_breed_scherm_staat_de_tekst_van_vorige_keer_ernaast),
		TEST(het_bestuur_keurt_goed_dient_in_en_het_verband_gaat_akkoord),
		cmocka_unit_test_setup_teardown(
		    wat_te_laat_is_staat_erbij_tot_het_er_is, maak_parkstad_later, ruim_op),
		TEST(een_nulmelding_is_een_antwoord),
		TEST(de_toelichting_laat_de_eerste_vraag_in_zicht),
		TEST(wat_gevonden_wordt_staat_onder_zijn_sectie),
		TEST(de_lijst_opent_een_formulier_en_filtert_op_wat_open_staat),
		TEST(het_overzicht_toont_wie_welke_sectie_heeft_en_wie_nog_moet),
		TEST(secties_vouwen_dicht_en_zoeken_vindt_wat_erin_staat),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
