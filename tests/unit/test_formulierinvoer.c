/* SPDX-License-Identifier: EUPL-1.2 */
/* A form that goes out as a sheet, and what comes back. */
#include "formulieren.h"

#include "swv/model/melding.h"
#include "swv/service/csvinvoer.h"
#include "swv/service/formulierblad.h"
#include "swv/service/ongedaan.h"

#define KOP  "sectie;nr;vraag;antwoord;bedrag;vorig;vorig_bedrag\r\n"
#define VAN  "formulier;id;;" ALFA "\r\n"
#define BLAD KOP VAN

static enum swv_err
lees(struct opslag *o, const char *text, bool dry, struct faults *faults, struct csv_telling *n)
{
	struct csv_invoer invoer = { .kind = &kind_formulier,
		.bestand = "f.csv",
		.tekst = text,
		.n = strlen(text),
		.dry = dry };

	return csv_invoeren(&o->s, &invoer, faults, n);
}

static void
telt(struct opslag *o, const char *text, int gewijzigd, int gelijk)
{
	struct faults faults = { 0 };
	struct csv_telling n;
	enum swv_err err = lees(o, text, false, &faults, &n);

	meld_fouten(&faults);
	faults_fini(&faults);
	assert_int_equal(err, SWV_OK);
	assert_int_equal(n.nieuw, 0);
	assert_int_equal(n.gewijzigd, gewijzigd);
	assert_int_equal(n.gelijk, gelijk);
}

/* Is refused with these sentences, and nothing has changed. */
static void
geweigerd(struct opslag *o, const char *text, const char *zinnen)
{
	char *voor = alles(o->store), *na;
	struct faults faults = { 0 };
	struct csv_telling n;
	struct str zegt = { 0 };

	assert_int_not_equal(lees(o, text, false, &faults, &n), SWV_OK);
	for (size_t i = 0; i < faults.n; i++) {
		melding(&faults.items[i], &zegt);
		str_addc(&zegt, '\n');
	}
	assert_string_equal(str_get(&zegt), zinnen);
	na = alles(o->store);
	assert_string_equal(voor, na);
	faults_fini(&faults);
	str_fini(&zegt);
	free(voor);
	free(na);
}

static const char vol[] = BLAD "formulier;periode;;2025-2026\r\n"
			       "formulier;eigenaar;;alfa\r\n"
			       "formulier;goedgekeurd_door;;V. Oorbeeld\r\n"
			       "formulier;goedgekeurd_functie;;voorzitter\r\n"
			       "aanpak;;Een kop om te lezen;;\r\n"
			       "aanpak;1;;x\r\n"
			       "aanpak;2;;\r\n"
			       "geld;1;;Scholing;35.000\r\n"
			       "geld;2;;Netwerk;e.m.\r\n"
			       "geld;3;;;\r\n"
			       "anker;a;;3\r\n"
			       "anker;b;;4\r\n";

static void
ingevuld_blad_komt_in_het_formulier(void **state)
{
	struct opslag *o = *state;

	telt(o, vol, 1, 0);
	FORM_IS(ALFA, "totaal", "35.000,00");
	FORM_IS(ALFA, "compleet", "3 van 3 secties");
	FORM_IS(ALFA, "status", "goedgekeurd door het bestuur");
	FORM_IS(ALFA, "goedgekeurd_op", "22-11-2026");
	tekst_is(o->store,
	    "SELECT group_concat(nr || tekst || coalesce(bedrag, '-') || eigen_middelen)"
	    " FROM activiteit",
	    "1Scholing35000000,2Netwerk-1");
}

static void
nog_eens_invoeren_verandert_niets(void **state)
{
	struct opslag *o = *state;

	telt(o, vol, 1, 0);
	telt(o, vol, 0, 1);
	zet(o, ALFA, "status", "ingediend");
	telt(o, vol, 0, 1); /* what was handed in is still the same */
}

static void
ander_antwoord_werkt_bij_en_een_lege_sectie_blijft_staan(void **state)
{
	struct opslag *o = *state;

	telt(o, vol, 1, 0);
	telt(o, BLAD "geld;1;;Meer scholing;36.000\r\naanpak;1;;\r\n", 1, 0);
	FORM_IS(ALFA, "totaal", "36.000,00"); /* the second is no longer in the sheet */
	FORM_IS(ALFA, "status", "concept");
	tekst_is(o->store, "SELECT group_concat(id || tekst) FROM activiteit", "1Meer scholing");
	tekst_is(
	    o->store, "SELECT waarde FROM antwoord WHERE vraag = 'verantwoording.aanpak.1'", "ja");
	assert_non_null(strstr(str_get(&o->s.let_op), "1 antwoord stond"));
	telt(o, BLAD "anker;a;;2\r\n", 1, 0); /* and neither is b */
	FORM_IS(ALFA, "compleet", "2 van 3 secties");
	assert_non_null(strstr(str_get(&o->s.let_op), "1 antwoord stond"));
}

static void
elke_foute_cel_heeft_haar_regel_en_kolom(void **state)
{
	struct opslag *o = *state;

	geweigerd(o,
	    BLAD "aanpak;1;;misschien\r\n"
		 "aanpak;3;;x\r\n"
		 "aanpok;1;;x\r\n"
		 "geld;1;;Scholing;35.000,50\r\n"
		 "geld;een;;Scholing;1\r\n"
		 "geld;2;;;100\r\n"
		 "anker;a;;5\r\n"
		 "anker;b;;3;100\r\n"
		 "anker;c;;3\r\n"
		 "anker;c;;4\r\n"
		 "anker;;;4\r\n"
		 "geld;1000;;Scholing;1\r\n"
		 "geld;2a;;Scholing;1\r\n"
		 "geld;;;;100\r\n"
		 "aanpok;;;x\r\n",
	    "f.csv:3: Kolom D (antwoord): \"misschien\" kan niet; schrijf x of ja, en anders nee of "
	    "niets.\n"
	    "f.csv:4: Kolom B (nr): \"3\" bestaat niet. Bedoelt u \"1\"?\n"
	    "f.csv:5: Kolom A (sectie): \"aanpok\" bestaat niet. Bedoelt u \"aanpak\"?\n"
	    "f.csv:6: Kolom E (bedrag): \"35.000,50\" kan niet; schrijf hele euro's, zonder centen: "
	    "35.000.\n"
	    "f.csv:7: Kolom B (nr): \"een\" kan niet; schrijf het nummer van een activiteit: 1, 2, "
	    "3.\n"
	    "f.csv:8: Kolom D (antwoord) is nog leeg: er staat een bedrag bij: schrijf waarvoor.\n"
	    "f.csv:9: Kolom D (antwoord): \"5\" kan niet; schrijf een score: 1, 2, 3 of 4.\n"
	    "f.csv:10: Kolom E (bedrag): \"100\" kan niet; schrijf niets: bij deze vraag hoort geen "
	    "bedrag.\n"
	    "f.csv:12: Kolom B (nr): \"c\" kan niet; schrijf elk nummer een keer: dit staat ook op "
	    "regel 11.\n"
	    "f.csv:13: Kolom B (nr) is nog leeg: zonder nummer is niet te zien welke vraag dit "
	    "is.\n"
	    "f.csv:14: Kolom B (nr): \"1000\" kan niet; schrijf het nummer van een activiteit: 1, 2, "
	    "3.\n"
	    "f.csv:15: Kolom B (nr): \"2a\" kan niet; schrijf het nummer van een activiteit: 1, 2, "
	    "3.\n"
	    "f.csv:16: Kolom B (nr) is nog leeg: zonder nummer is niet te zien welke vraag dit "
	    "is.\n"
	    "f.csv:17: Kolom A (sectie): \"aanpok\" bestaat niet. Bedoelt u \"aanpak\"?\n");
}

/* By its heading, whatever comes before it and however it is quoted. */
static void
kolom_heet_naar_waar_ze_in_het_blad_staat(void **state)
{
	struct opslag *o = *state;

	geweigerd(o,
	    "\"sectie\";\"bedrag\";\"antwoord\";\"nr\"\r\n"
	    "formulier;;" ALFA ";id\r\n"
	    "geld;veel;Scholing;1\r\n"
	    "aanpak;;misschien;1\r\n"
	    "aanpak;;x;9\r\n",
	    "f.csv:3: Kolom B (bedrag): \"veel\" kan niet; schrijf een bedrag in hele euro's, 35.000, "
	    "of e.m. (eigen middelen).\n"
	    "f.csv:4: Kolom C (antwoord): \"misschien\" kan niet; schrijf x of ja, en anders nee of "
	    "niets.\n"
	    "f.csv:5: Kolom D (nr): \"9\" bestaat niet. Bedoelt u \"1\"?\n");
}

static void
formulier_staat_een_keer_in_een_bestand(void **state)
{
	struct opslag *o = *state;

	geweigerd(o, BLAD "aanpak;1;;x\r\nformulier;id;;" ALFA "\r\naanpak;1;;nee\r\n",
	    "f.csv:4: Er is al een formulier \"" ALFA "\". Kies een andere id, of wijzig die.\n");
}

static void
wie_niet_mag_wijzigen_leest_niets_in(void **state)
{
	struct opslag *o = *state;

	als_lezer(o);
	geweigerd(o, vol,
	    "U hebt geen recht om dit te doen: formulieren wijzigen. Vraag de beheerder.\n");
	als_alles(o);
}

static void
blad_van_een_ander_wordt_niet_ingelezen(void **state)
{
	struct opslag *o = *state;

	geweigerd(o,
	    BLAD "formulier;periode;;2024-2025\r\nformulier;eigenaar;;beta\r\n"
		 "formulier;swv;;PO9902\r\nformulier;naam;;Alfa\r\n",
	    "f.csv:3: Kolom D (antwoord), periode: \"2024-2025\" kan niet; schrijf 2025-2026.\n"
	    "f.csv:4: Kolom D (antwoord), eigenaar: \"beta\" kan niet; schrijf alfa.\n"
	    "f.csv:5: Kolom D (antwoord), swv: \"PO9902\" kan niet; schrijf PO9901.\n"
	    "f.csv:6: Onbekende Kolom B (nr): \"naam\".\n");
}

static void
alles_of_niets_over_alle_formulieren_van_het_bestand(void **state)
{
	struct opslag *o = *state;

	geweigerd(o, BLAD "aanpak;1;;x\r\nformulier;id;;" BETA "\r\nanker;a;;9\r\n",
	    "f.csv:5: Kolom D (antwoord): \"9\" kan niet; schrijf een score: 1, 2, 3 of 4.\n");
	telt(o, BLAD "aanpak;1;;x\r\nformulier;id;;" BETA "\r\nanker;a;;2\r\n", 2, 0);
	FORM_IS(ALFA, "status", "concept");
	FORM_IS(BETA, "status", "concept");
	GOED(ongedaan(&o->s, &f, NULL));
	FORM_IS(ALFA, "status", "ontbreekt");
	FORM_IS(BETA, "status", "ontbreekt");
}

static void
op_proef_schrijft_niets(void **state)
{
	struct opslag *o = *state;
	char *voor = alles(o->store), *na;
	struct faults faults = { 0 };
	struct csv_telling n;

	assert_int_equal(lees(o, vol, true, &faults, &n), SWV_OK);
	assert_int_equal(n.gewijzigd, 1);
	na = alles(o->store);
	assert_string_equal(voor, na);
	free(voor);
	free(na);
}

static void
wat_is_ingediend_wordt_niet_overschreven(void **state)
{
	struct opslag *o = *state;

	telt(o, vol, 1, 0);
	zet(o, ALFA, "status", "ingediend");
	geweigerd(o, BLAD "aanpak;1;;nee\r\n",
	    "f.csv:2: Dit formulier is al ingediend, en verandert niet meer: geef het eerst "
	    "terug, met de reden.\n");
}

static void
nulmelding_en_dag_van_indienen_komen_uit_het_hoofd(void **state)
{
	struct opslag *o = *state;

	telt(o,
	    KOP
	    "formulier;id;;" KLEIN "\r\nformulier;nulmelding;;ja\r\nformulier;ingediend_op;;"
	    "20-11-2026\r\n"
	    "formulier;id;;thuis-2026-k4-01ab00\r\nformulier;ingediend_op;;21-11-2026\r\nn;1;;4\r\n",
	    2, 0);
	FORM_IS(KLEIN, "status", "ingediend");
	FORM_IS(KLEIN, "ingediend_op", "20-11-2026");
	FORM_IS("thuis-2026-k4-01ab00", "ingediend_op", "21-11-2026");
	geweigerd(o,
	    KOP "formulier;id;;thuis-2026-k4-01ac00\r\nformulier;ingediend_op;;32-13-2026\r\n",
	    "f.csv:3: Kolom D (antwoord), ingediend_op: \"32-13-2026\" is geen datum: eerst de dag, "
	    "dan een maand van 1 t/m 12.\n");
}

static void
fout_in_het_hoofd_heeft_haar_regel_kolom_en_veld(void **state)
{
	struct opslag *o = *state;

	geweigerd(o,
	    KOP "formulier;id;;thuis-2026-k4-01ac00\r\nn;1;;4\r\n"
		"formulier;ingediend_op;;23-11-2026\r\n",
	    "f.csv:4: Kolom D (antwoord), ingediend_op: Die dag is nog niet geweest: kies vandaag of "
	    "een dag ervoor.\n");
	geweigerd(o,
	    KOP "formulier;id;;thuis-2026-k4-01ac00\r\nformulier;ingediend_op;;22-11-2026\r\n",
	    "f.csv:3: Kolom D (antwoord), ingediend_op: In dit formulier is nog niets ingevuld: vul "
	    "het in, of maak er een nulmelding van.\n");
	geweigerd(o, BLAD "aanpak;1;;\r\nformulier;nulmelding;;ja\r\n",
	    "f.csv:4: Kolom D (antwoord), nulmelding: Dit formulier kent geen nulmelding: vul het "
	    "in.\n");
	geweigerd(o,
	    BLAD "aanpak;1;;x\r\nformulier;goedgekeurd_door;;V. Oorbeeld\r\n"
		 "formulier;goedgekeurd_functie;;voorzitter\r\n"
		 "formulier;goedgekeurd_op;;23-11-2026\r\n",
	    "f.csv:6: Kolom D (antwoord), goedgekeurd_op: Die dag is nog niet geweest: kies vandaag "
	    "of een dag ervoor.\n");
}

static void
goedkeuring_is_een_naam_en_een_functie(void **state)
{
	struct opslag *o = *state;

	geweigerd(o, BLAD "aanpak;1;;x\r\nformulier;goedgekeurd_door;;V. Oorbeeld\r\n",
	    "f.csv:4: Kolom D (antwoord), goedgekeurd_functie is nog leeg: een goedkeuring heeft een "
	    "naam en een functie.\n");
	geweigerd(o,
	    BLAD "formulier;goedgekeurd_door;;\r\nformulier;goedgekeurd_functie;;voorzitter\r\n",
	    "f.csv:3: Kolom D (antwoord), goedgekeurd_door is nog leeg: een goedkeuring heeft een "
	    "naam en een functie.\n");
	geweigerd(o,
	    KOP "formulier;id;;" KLEIN "\r\nn;1;;4\r\nformulier;goedgekeurd_door;;V. Oorbeeld\r\n",
	    "f.csv:4: Kolom D (antwoord), goedgekeurd_door: \"V. Oorbeeld\" kan niet; schrijf niets: "
	    "bij dit formulier hoort geen goedkeuring.\n");
}

/* A sheet of so many activities. */
static void
add_activiteiten(const char *sectie, int n, struct str *out)
{
	for (int nr = 1; nr <= n; nr++)
		str_addf(out, "%s;%d;;Iets;1\r\n", sectie, nr);
}

static void
heel_veel_gaat_niet_in_een_keer_terug_en_dat_wordt_gezegd(void **state)
{
	struct opslag *o = *state;
	struct str blad = { 0 };

	str_add(&blad, BLAD);
	add_activiteiten("geld", 999, &blad);
	add_activiteiten("plan", 999, &blad);
	str_add(&blad, "formulier;id;;" BETA "\r\n");
	add_activiteiten("geld", 3, &blad);
	telt(o, blad.s, 2, 0);
	assert_non_null(strstr(str_get(&o->s.let_op), "niet in een keer ongedaan"));
	FORM_IS(BETA, "status", "concept");
	FOUT(SWV_ENOTHING, ongedaan(&o->s, &f, NULL));
	str_fini(&blad);
}

static void
formulier_met_te_veel_rijen_wordt_niet_gelezen(void **state)
{
	struct opslag *o = *state;
	struct str blad = { 0 };

	str_add(&blad, BLAD);
	for (int i = 0; i < 10001; i++)
		str_add(&blad, "aanpak;;;\r\n");
	geweigerd(o, blad.s, "f.csv:10003: Dit formulier heeft te veel rijen.\n");
	str_fini(&blad);
}

static void
zonder_hoofd_is_niet_bekend_wat_het_is(void **state)
{
	struct opslag *o = *state;

	geweigerd(o, KOP "aanpak;1;;x\r\n",
	    "f.csv:2: Er staat niet van welk formulier dit is: de rij onder de kop begint met "
	    "formulier;id, en noemt het in kolom antwoord.\n");
}

#define GEEN(kolom)                                                                                \
	"f.csv:1: \"" kolom                                                                        \
	"\" ontbreekt in de kopregel; de eerste regel noemt de kolommen sectie, nr, vraag, "       \
	"antwoord en bedrag.\n"

static void
kolom_die_ontbreekt_is_een_regel(void **state)
{
	struct opslag *o = *state;

	geweigerd(o, "sectie;nr;antwoord\r\n" VAN "aanpak;1;;x\r\n", GEEN("bedrag"));
	geweigerd(o, "nr;vraag;antwoord;bedrag\r\nid;;" ALFA "\r\n1;;x\r\n", GEEN("sectie"));
	geweigerd(o, "Verantwoording van Alfa;;;\r\n" BLAD "aanpak;1;;x\r\n", GEEN("sectie"));
}

static void
kolommen_staan_in_elke_volgorde_en_met_elke_scheiding(void **state)
{
	struct opslag *o = *state;

	telt(o, "bedrag;antwoord;nr;sectie\r\n;" ALFA ";id;formulier\r\n;x;1;aanpak\r\n", 1, 0);
	telt(o,
	    "sectie\tnr\tvraag\tantwoord\tbedrag\r\nformulier\tid\t\t" ALFA
	    "\t\r\ngeld\t1\t\tScholing\t35.000\r\n",
	    1, 0);
	FORM_IS(ALFA, "compleet", "2 van 3 secties");
	FORM_IS(ALFA, "totaal", "35.000,00");
}

/* What goes out comes back as it was, from both seeds of bytes: the CSV of Excel and the raw one. */
static void
wat_eruit_gaat_komt_er_gelijk_weer_in(void **state)
{
	struct opslag *o = *state;

	telt(o, vol, 1, 0);
	for (int raw = 0; raw < 2; raw++) {
		struct blad blad;
		struct str csv = { 0 };

		GOED(formulier_blad(&o->s, ALFA, false, &f, &blad));
		assert_int_equal(
		    blad_csv(&blad, raw, (struct export_sink){ export_to_str, &csv }), SWV_OK);
		telt(o, str_get(&csv), 0, 1);
		blad_fini(&blad);
		str_fini(&csv);
	}
}

/* The sheet of the form holds each of these lines. */
static void
blad_heeft(struct opslag *o, const char *id, bool vorig, const char *const *regels, size_t n)
{
	struct blad blad;
	struct str csv = { 0 };

	GOED(formulier_blad(&o->s, id, vorig, &f, &blad));
	assert_int_equal(
	    blad_csv(&blad, false, (struct export_sink){ export_to_str, &csv }), SWV_OK);
	for (size_t i = 0; i < n; i++)
		CHECK(strstr(csv.s, regels[i]), "geen %s in:\n%s", regels[i], csv.s);
	blad_fini(&blad);
	str_fini(&csv);
}

#define BLAD_HEEFT(id, vorig, ...)                                                                 \
	do {                                                                                       \
		static const char *const regels[] = { __VA_ARGS__ };                               \
		blad_heeft(o, id, vorig, regels, COUNT(regels));                                   \
	} while (0)

static void
vorig_blad_heeft_wat_gepland_was(void **state)
{
	struct opslag *o = *state;

	activiteit(o, VORIG, "verantwoording.geld", 100000, false);
	BLAD_HEEFT(ALFA, true, "geld;1;;Iets;1.000;Iets;1.000\r\n"); /* no plan: as it was */
	activiteit(o, VORIG, "verantwoording.plan", 200000, false);
	antwoord(o, VORIG, "verantwoording.aanpak.1", "x");
	BLAD_HEEFT(ALFA, true, "geld;1;;Iets;2.000;Iets;1.000\r\n", "aanpak;1;Voorkomen;x;;x;\r\n",
	    "plan;1;;Iets;2.000;Iets;2.000\r\n");
	FORM_IS(ALFA, "status", "ontbreekt"); /* reading never writes */
}

static void
vorig_blad_laat_staan_wat_er_al_is(void **state)
{
	struct opslag *o = *state;

	activiteit(o, VORIG, "verantwoording.plan", 200000, false);
	antwoord(o, VORIG, "verantwoording.aanpak.1", "x");
	activiteit(o, ALFA, "verantwoording.geld", 300000, false);
	antwoord(o, ALFA, "verantwoording.aanpak.1", "nee");
	BLAD_HEEFT(ALFA, true, "geld;1;;Iets;3.000;;\r\n", "geld;2;;;;;\r\n",
	    "aanpak;1;Voorkomen;nee;;x;\r\n");
}

/* As many lines as the section asks for, and as there were last time. */
static void
blad_heeft_lege_regels_om_in_te_vullen(void **state)
{
	struct opslag *o = *state;

	BLAD_HEEFT(ALFA, false, "geld;3;;;;;\r\nplan;", "formulier;goedgekeurd_door;");
	BLAD_HEEFT(KLEIN, false, "formulier;nulmelding;", "formulier;swv;Samenwerkingsverband;");
	for (int i = 0; i < 4; i++)
		activiteit(o, VORIG, "verantwoording.geld", 100000, false);
	BLAD_HEEFT(ALFA, false, "geld;4;;;;Iets;1.000\r\nplan;");
}

/* Who approves nothing is not asked for a name. */
static void
blad_vraagt_geen_goedkeuring_waar_die_niet_hoort(void **state)
{
	struct opslag *o = *state;
	struct blad blad;
	struct str csv = { 0 };

	GOED(formulier_blad(&o->s, KLEIN, false, &f, &blad));
	assert_int_equal(
	    blad_csv(&blad, false, (struct export_sink){ export_to_str, &csv }), SWV_OK);
	assert_null(strstr(csv.s, "goedgekeurd"));
	blad_fini(&blad);
	str_fini(&csv);
}

static void
lijst_van_records_is_geen_blad(void **state)
{
	struct opslag *o = *state;

	telt(o, "id;opmerking\r\n" ALFA ";Gebeld.\r\n", 1, 0);
	FORM_IS(ALFA, "opmerking", "Gebeld.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, formulieren_op, formulieren_af)
		TEST(ingevuld_blad_komt_in_het_formulier),
		TEST(nog_eens_invoeren_verandert_niets),
		TEST(ander_antwoord_werkt_bij_en_een_lege_sectie_blijft_staan),
		TEST(elke_foute_cel_heeft_haar_regel_en_kolom),
		TEST(kolom_heet_naar_waar_ze_in_het_blad_staat),
		TEST(formulier_staat_een_keer_in_een_bestand),
		TEST(wie_niet_mag_wijzigen_leest_niets_in),
		TEST(blad_van_een_ander_wordt_niet_ingelezen),
		TEST(alles_of_niets_over_alle_formulieren_van_het_bestand),
		TEST(op_proef_schrijft_niets),
		TEST(wat_is_ingediend_wordt_niet_overschreven),
		TEST(nulmelding_en_dag_van_indienen_komen_uit_het_hoofd),
		TEST(heel_veel_gaat_niet_in_een_keer_terug_en_dat_wordt_gezegd),
		TEST(formulier_met_te_veel_rijen_wordt_niet_gelezen),
		TEST(zonder_hoofd_is_niet_bekend_wat_het_is),
		TEST(kolom_die_ontbreekt_is_een_regel),
		TEST(kolommen_staan_in_elke_volgorde_en_met_elke_scheiding),
		TEST(fout_in_het_hoofd_heeft_haar_regel_kolom_en_veld),
		TEST(goedkeuring_is_een_naam_en_een_functie),
		TEST(wat_eruit_gaat_komt_er_gelijk_weer_in),
		TEST(vorig_blad_heeft_wat_gepland_was),
		TEST(vorig_blad_laat_staan_wat_er_al_is),
		TEST(blad_heeft_lege_regels_om_in_te_vullen),
		TEST(blad_vraagt_geen_goedkeuring_waar_die_niet_hoort),
		TEST(lijst_van_records_is_geen_blad),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
