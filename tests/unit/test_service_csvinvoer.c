/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/model/melding.h"
#include "swv/service/csvinvoer.h"
#include "swv/service/schrijven.h"

static enum swv_err
lees(struct opslag *o, const struct kind *kind, const char *text, bool dry, struct faults *faults,
    struct csv_telling *n)
{
	struct csv_invoer invoer = {
		.kind = kind, .bestand = "f.csv", .tekst = text, .n = strlen(text), .dry = dry
	};

	return csv_invoeren(&o->s, &invoer, faults, n);
}

/* This text comes in, with so many of each. */
static void
telt(struct opslag *o, const struct kind *kind, const char *text, int nieuw, int gewijzigd,
    int gelijk)
{
	struct faults faults = { 0 };
	struct csv_telling n;
	enum swv_err err = lees(o, kind, text, false, &faults, &n);

	meld_fouten(&faults);
	faults_fini(&faults);
	assert_int_equal(err, SWV_OK);
	assert_int_equal(n.nieuw, nieuw);
	assert_int_equal(n.gewijzigd, gewijzigd);
	assert_int_equal(n.gelijk, gelijk);
}

static char *
gezegd(const struct faults *faults)
{
	struct str s = { 0 };

	for (size_t i = 0; i < faults->n; i++) {
		melding(&faults->items[i], &s);
		str_addc(&s, '\n');
	}
	return str_take(&s);
}

/* This text is refused with these sentences, and nothing has changed. */
static void
geweigerd(struct opslag *o, const struct kind *kind, const char *text, const char *zinnen)
{
	char *voor = alles(o->store), *na, *zegt;
	struct faults faults = { 0 };
	struct csv_telling n;

	assert_int_not_equal(lees(o, kind, text, false, &faults, &n), SWV_OK);
	zegt = gezegd(&faults);
	assert_string_equal(zegt, zinnen);
	na = alles(o->store);
	assert_string_equal(voor, na);
	assert_false(store_is_writing(o->store));
	faults_fini(&faults);
	free(zegt);
	free(voor);
	free(na);
}

static void
zonder_id_is_elke_rij_nieuw(void **state)
{
	struct opslag *o = *state;

	telt(o, &kind_kalender,
	    "titel;uiterlijk;wie\r\nEen;1-3-2027;directeur, consulent\r\nTwee;02-03-2027;\r\n", 2,
	    0, 0);
	veld_is(o->store, &kind_kalender, "eigen-2026-2027-1", "wie", "directeur\nconsulent");
	veld_is(o->store, &kind_kalender, "eigen-2026-2027-2", "titel", "Twee");
	veld_is(o->store, &kind_kalender, "eigen-2026-2027-2", "status", "open");
}

static void
een_kop_is_de_naam_of_het_opschrift_van_een_veld(void **state)
{
	struct opslag *o = *state;

	telt(o, &kind_actie, "ID,Onder,TITEL,Wanneer gereed,status\njp.x,jp.r1,Vier,2026-12-24,\n",
	    1, 0, 0);
	veld_is(o->store, &kind_actie, "jp.x", "ouder", "jp.r1");
	veld_is(o->store, &kind_actie, "jp.x", "gereed", "20811");
	veld_is(o->store, &kind_actie, "jp.x", "status", "open");
}

static void
een_rij_met_een_id_die_er_is_wijzigt_die(void **state)
{
	struct opslag *o = *state;

	telt(o, &kind_actie, "id;titel;wat\njp.a1;Een;\njp.a2;Anders;Meer\n", 0, 1, 1);
	veld_is(o->store, &kind_actie, "jp.a2", "titel", "Anders");
	veld_is(o->store, &kind_actie, "jp.a2", "wat", "Meer");
	veld_is(o->store, &kind_actie, "jp.a2", "continu", "1");
	telt(o, &kind_actie, "id;titel;wat\njp.a1;Een;\njp.a2;Anders;Meer\n", 0, 0, 2);
	telt(o, &kind_actie, "id;wat\njp.a2;\n", 0, 1, 0);
	veld_is(o->store, &kind_actie, "jp.a2", "wat", "");
}

/* Otherwise what was made with the default would lose it when it is read again. */
static void
een_lege_cel_laat_staan_wat_het_programma_voorstelt(void **state)
{
	struct opslag *o = *state;

	telt(o, &kind_actie, "id;ouder;titel;status\njp.y;jp.r1;Vijf;\n", 1, 0, 0);
	telt(o, &kind_actie, "id;ouder;titel;status\njp.y;jp.r1;Vijf;\n", 0, 0, 1);
	veld_is(o->store, &kind_actie, "jp.y", "status", "open");
}

static void
wat_het_programma_zelf_invult_wordt_niet_gelezen(void **state)
{
	struct opslag *o = *state;

	telt(o, &kind_actie, "id;titel;stand;doel;door;volgorde\njp.a1;Een;x;y;z;q\n", 0, 0, 1);
	telt(o, &kind_actie, "id;status;gereed_op\njp.a2;open;2026-11-01\n", 0, 0, 1);
	veld_is(o->store, &kind_actie, "jp.a2", "gereed_op", "");
}

static void
een_regeleinde_in_een_cel_is_er_een(void **state)
{
	struct opslag *o = *state;

	telt(o, &kind_actie, "id;wat\njp.a1;\"een\r\ntwee\rdrie\n\"\n", 0, 1, 0);
	veld_is(o->store, &kind_actie, "jp.a1", "wat", "een\ntwee\ndrie");
}

#define NOTITIES(rijen) "id,bron,bron_id,op,tekst\n" rijen

static void
een_genummerd_soort_geeft_zijn_eigen_nummer(void **state)
{
	struct opslag *o = *state;
	static const char twee[] =
	    NOTITIES("2,actie,jp.a1,2026-11-01,Twee\n1,actie,jp.a2,2026-11-02,Een\n");

	/* the number 1 that the first row gets is not the one of the second */
	telt(o, &kind_notitie, twee, 2, 0, 0);
	veld_is(o->store, &kind_notitie, "1", "tekst", "Twee");
	veld_is(o->store, &kind_notitie, "2", "tekst", "Een");
	telt(o, &kind_notitie, NOTITIES("1,actie,jp.a1,2026-11-01,Anders\n"), 0, 1, 0);
	veld_is(o->store, &kind_notitie, "1", "tekst", "Anders");
}

static void
alle_fouten_worden_in_een_keer_verteld(void **state)
{
	struct opslag *o = *state;

	geweigerd(o, &kind_actie,
	    "id;ouder;titl;titel;gereed;wie\n"
	    "jp.n1;jp.r1;;Goed;;\n"
	    "jp.n2;jp.r1;;;30-2-2027;\n"
	    "jp.n3;jp.r9;;Titel;;\n"
	    "jp.n4;jp.r1;;Titel;geen;directeurr\n"
	    "jp.n5;jp.r1;;Titel;;directeurr\n"
	    "jp.d1;jp.r1;;Titel;;\n"
	    "jp n6;jp.r1;;Titel;;\n"
	    "jp.n7;jp.r1;;Titel;;;;te veel\n",
	    "f.csv:1: Onbekende kolom: \"titl\". Bedoelt u \"titel\"?\n"
	    "f.csv:3: Wanneer gereed: \"30-2-2027\" is geen datum: februari 2027 heeft 28 dagen.\n"
	    "f.csv:4: Onder: \"jp.r9\" bestaat niet.\n"
	    "f.csv:5: Wanneer gereed: \"geen\" is geen datum: typ bijvoorbeeld 12-3, 12 mrt 2027,"
	    " vandaag, ma of +2w.\n"
	    "f.csv:6: Wie: \"directeurr\" bestaat niet. Bedoelt u \"directeur\"?\n"
	    "f.csv:7: Er is al een actie \"jp.d1\". Kies een andere id, of wijzig die.\n"
	    "f.csv:8: Id: \"jp n6\" kan niet; schrijf kleine letters, cijfers en streepjes, met punten ertussen: basis.doel.1.\n"
	    "f.csv:9: Deze rij heeft meer cellen dan de kopregel.\n");
}

static void
een_record_staat_een_keer_in_een_bestand(void **state)
{
	struct opslag *o = *state;

	geweigerd(o, &kind_actie, "id;titel\njp.a1;Een\njp.a2;Twee\njp.a1;Anders\n",
	    "f.csv:4: Er is al een actie \"jp.a1\" (op regel 2). Kies een andere id, of wijzig "
	    "die.\n");
	geweigerd(o, &kind_actie, "titel;Titel\nEen;Twee\n",
	    "f.csv:1: Twee kolommen zijn hetzelfde veld: Titel.\n"
	    "f.csv:2: Onder is nog leeg: noem het plan of het plandeel waar dit onder hangt.\n");
}

static void
wat_vastligt_verandert_niet(void **state)
{
	struct opslag *o = *state;

	telt(o, &kind_notitie, NOTITIES(",actie,jp.a1,2026-11-01,Twee\n"), 1, 0, 0);
	telt(o, &kind_notitie, NOTITIES("1,,,2026-11-01,Twee\n"), 0, 0, 1);
	geweigerd(o, &kind_notitie, NOTITIES("1,actie,jp.a2,2026-11-01,Twee\n"),
	    "f.csv:2: Id van de bron ligt vast zodra het er is.\n");
}

static void
wat_in_de_prullenbak_ligt_blijft_daar(void **state)
{
	struct opslag *o = *state;

	GOED(weggooien(&o->s, &kind_actie, "jp.a1", &f));
	geweigerd(o, &kind_actie, "id;ouder;titel\njp.a1;jp.r1;Een\n",
	    "f.csv:2: Dit ligt in de prullenbak: zet het daar eerst terug, of haal deze regel "
	    "weg.\n");
}

static void
na_vijftig_fouten_wordt_niet_verder_gekeken(void **state)
{
	struct opslag *o = *state;
	struct faults faults = { 0 };
	struct csv_telling n;
	struct str text = { 0 }, laatste = { 0 };

	str_add(&text, "id;titel\n");
	for (int i = 0; i < 200; i++)
		str_add(&text, ";\n;Zonder plek\n");
	assert_int_equal(lees(o, &kind_actie, text.s, false, &faults, &n), SWV_EFAULTS);
	assert_int_equal(faults.n, CSV_INVOER_FOUTEN + 1);
	melding(&faults.items[faults.n - 1], &laatste);
	assert_string_equal(laatste.s,
	    "f.csv:102: Verder is dit bestand niet bekeken: verbeter eerst deze fouten en lees het "
	    "dan opnieuw in.");
	faults_fini(&faults);
	str_fini(&text);
	str_fini(&laatste);
}

static void
op_proef_telt_en_schrijft_niets(void **state)
{
	struct opslag *o = *state;
	char *voor = alles(o->store), *na;
	struct faults faults = { 0 };
	struct csv_telling n;

	assert_int_equal(lees(o, &kind_actie, "id;ouder;titel\njp.a1;jp.r1;Ander\n;jp.r1;Nieuw\n",
			     true, &faults, &n),
	    SWV_OK);
	assert_int_equal(n.nieuw, 1);
	assert_int_equal(n.gewijzigd, 1);
	na = alles(o->store);
	assert_string_equal(voor, na);
	assert_false(store_is_writing(o->store));
	free(voor);
	free(na);
}

static void
een_invoer_gaat_in_een_keer_terug(void **state)
{
	struct opslag *o = *state;
	struct str wat = { 0 };

	telt(o, &kind_actie,
	    "id;ouder;titel\njp.a1;jp.r1;Ander\njp.n;jp.r1;Nieuw\njp.a2;jp.r1;Nog een\n", 1, 2, 0);
	GOED(ongedaan(&o->s, &f, &wat));
	assert_string_equal(wat.s, "invoeren van acties");
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Een");
	veld_is(o->store, &kind_actie, "jp.a2", "titel", "Twee");
	assert_false(store_exists(o->store, "actie", "jp.n"));
	FOUT(SWV_ENOTHING, ongedaan(&o->s, &f, NULL));
	str_fini(&wat);
}

/* As many as may be undone, and one more. */
static void
een_invoer_van_heel_veel_gaat_niet_terug(void **state)
{
	struct opslag *o = *state;
	struct str text = { 0 };

	str_add(&text, "bron;bron_id;tekst\n");
	for (int i = 0; i < CSV_INVOER_TERUG; i++)
		str_addf(&text, "actie;jp.a1;Notitie %d\n", i);
	telt(o, &kind_notitie, text.s, CSV_INVOER_TERUG, 0, 0);
	GOED(ongedaan(&o->s, &f, NULL));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM notitie"), 0);
	str_add(&text, "actie;jp.a2;Nog een\n");
	telt(o, &kind_notitie, text.s, CSV_INVOER_TERUG + 1, 0, 0);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM herstel"), 0);
	FOUT(SWV_ENOTHING, ongedaan(&o->s, &f, NULL));
	str_fini(&text);
}

static void
zonder_recht_komt_er_niets_in(void **state)
{
	struct opslag *o = *state;
	struct faults faults = { 0 };
	struct csv_telling n;

	o->s.rechten.alles = false;
	assert_int_equal(
	    lees(o, &kind_actie, "titel;ouder\nX;jp.r1\nY;jp.r1\n", false, &faults, &n),
	    SWV_EDENIED);
	assert_int_equal(faults.n, 1);
	assert_int_equal(faults.items[0].err, SWV_EDENIED);
	assert_string_equal(faults.items[0].file, ""); /* it is not the file that is wrong */
	o->s.rechten.alles = true;
	faults_fini(&faults);
}

static void
structuur_en_wat_volgt_komt_niet_uit_een_bestand(void **state)
{
	struct opslag *o = *state;

	geweigerd(o, &kind_school, "brin\n01AB\n",
	    "Dit staat in het bestand van het samenwerkingsverband: wijzig het daar en draai swv "
	    "apply.\n");
	geweigerd(o, &kind_termijn, "id\n1\n",
	    "Termijnen volgen uit andere gegevens: er valt niets aan te veranderen.\n");
}

static void
van_elke_rij_wordt_de_regel_verteld(int regel, void *som)
{
	*(int *)som += regel;
}

static void
wie_wacht_hoort_hoe_ver_het_is(void **state)
{
	struct opslag *o = *state;
	static const char text[] = "id;wat\njp.a1;\"een\ntwee\"\njp.a2;Twee\n";
	int som = 0;
	struct csv_invoer invoer = { .kind = &kind_actie,
		.bestand = "f.csv",
		.tekst = text,
		.n = sizeof(text) - 1,
		.regel = van_elke_rij_wordt_de_regel_verteld,
		.arg = &som };
	struct faults faults = { 0 };
	struct csv_telling n;

	assert_int_equal(csv_invoeren(&o->s, &invoer, &faults, &n), SWV_OK);
	assert_int_equal(som, 2 + 4);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, sessie_ruim)
		TEST(zonder_id_is_elke_rij_nieuw),
		TEST(een_kop_is_de_naam_of_het_opschrift_van_een_veld),
		TEST(een_rij_met_een_id_die_er_is_wijzigt_die),
		TEST(een_lege_cel_laat_staan_wat_het_programma_voorstelt),
		TEST(wat_het_programma_zelf_invult_wordt_niet_gelezen),
		TEST(een_regeleinde_in_een_cel_is_er_een),
		TEST(een_genummerd_soort_geeft_zijn_eigen_nummer),
		TEST(alle_fouten_worden_in_een_keer_verteld),
		TEST(een_record_staat_een_keer_in_een_bestand),
		TEST(wat_vastligt_verandert_niet),
		TEST(wat_in_de_prullenbak_ligt_blijft_daar),
		TEST(na_vijftig_fouten_wordt_niet_verder_gekeken),
		TEST(op_proef_telt_en_schrijft_niets),
		TEST(een_invoer_gaat_in_een_keer_terug),
		TEST(een_invoer_van_heel_veel_gaat_niet_terug),
		TEST(zonder_recht_komt_er_niets_in),
		TEST(structuur_en_wat_volgt_komt_niet_uit_een_bestand),
		TEST(wie_wacht_hoort_hoe_ver_het_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
