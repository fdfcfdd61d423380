/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/service/schrijven.h"

static void
telt(struct opslag *o, const char *text, int nieuw, int gewijzigd, int gelijk, int weg)
{
	struct plan_telling uit = voer_in(o, text, false);

	assert_string_equal(uit.plan, "jp");
	assert_int_equal(uit.nieuw, nieuw);
	assert_int_equal(uit.gewijzigd, gewijzigd);
	assert_int_equal(uit.gelijk, gelijk);
	assert_int_equal(uit.weg, weg);
	is_heel(o->store);
}

/* Bringing this text in fails with one fault, and changes nothing. */
static void
mislukt(struct opslag *o, const char *text, enum swv_err verwacht)
{
	char *voor = alles(o->store), *na, *pad = bestand(o, "plan.cfg", text);
	struct faults faults = { 0 };
	struct plan_telling uit;

	assert_int_not_equal(plan_invoeren(&o->s, pad, false, &faults, &uit), SWV_OK);
	assert_true(faults.n > 0);
	assert_int_equal(faults.items[0].err, verwacht);
	assert_true(faults.items[0].file[0]);
	na = alles(o->store);
	assert_string_equal(voor, na);
	assert_false(store_is_writing(o->store));
	faults_fini(&faults);
	free(voor);
	free(na);
	free(pad);
}

static void
de_boom_staat_in_de_volgorde_van_het_bestand(void **state)
{
	struct opslag *o = *state;

	tekst_is(o->store, "SELECT group_concat(id) FROM (SELECT id FROM knoop ORDER BY pad)",
	    "jp,jp.d1,jp.r1,jp.a1,jp.a2,jp.a3,jp.d2");
	veld_is(o->store, &kind_actie, "jp.a1", "doel", "jp.d1");
	veld_is(o->store, &kind_actie, "jp.a1", "resultaat", "jp.r1");
	veld_is(o->store, &kind_actie, "jp.a1", "plan", "jp");
}

static void
nog_eens_invoeren_verandert_niets(void **state)
{
	struct opslag *o = *state;
	char *voor = alles(o->store), *na;

	telt(o, PLAN, 0, 0, 7, 0);
	na = alles(o->store);
	assert_string_equal(voor, na);
	free(voor);
	free(na);
}

static void
op_proef_telt_en_schrijft_niets(void **state)
{
	struct opslag *o = *state;
	char *voor = alles(o->store), *na;
	struct plan_telling uit =
	    voer_in(o, PLAN_KOP "doelen = ( { id = \"d9\"; titel = \"Nieuw\"; } );\n", true);

	assert_int_equal(uit.nieuw, 1);
	assert_int_equal(uit.weg, 6);
	na = alles(o->store);
	assert_string_equal(voor, na);
	free(voor);
	free(na);
}

#define ANDERS                                                                                     \
	PLAN_KOP                                                                                   \
	"doelen = ( { id = \"d1\"; titel = \"Doel een\"; resultaten = ( { id = \"r1\";"            \
	" titel = \"Resultaat\"; acties = ("                                                       \
	" { id = \"a1\"; titel = \"Een, maar anders\"; gereed = \"2026-12-15\"; },\n"              \
	" { id = \"a2\"; titel = \"Twee\"; continu = true; },\n"                                   \
	" { id = \"a3\"; titel = \"Drie\"; herhaling = \"maand\"; wie = [\"directeur\"]; } ); } "  \
	"); }, { id = \"d2\"; titel = \"Doel twee\"; } );\n"

static void
wat_mensen_deden_blijft_bij_een_nieuwe_titel(void **state)
{
	struct opslag *o = *state;
	struct vink v = { &kind_actie, "jp.a1", NULL, dag("2026-11-20"), "Notulen" };

	GOED(vink_aan(&o->s, &v, &f));
	GOED(vink_aan(
	    &o->s, &(struct vink){ .kind = &kind_actie, .id = "jp.a3", .op = DATE_NONE }, &f));
	GOED(notitie_schrijf(&o->s, &kind_actie, "jp.a1", "Gedaan", &f));
	GOED(schrijven_schuif(&o->s, &kind_doel, "jp.d2", false, &f));
	telt(o, ANDERS, 0, 1, 6, 0);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Een, maar anders");
	veld_is(o->store, &kind_actie, "jp.a1", "status", "gereed");
	veld_is(o->store, &kind_actie, "jp.a1", "gereed_op", "20777");
	veld_is(o->store, &kind_actie, "jp.a1", "door", "jan");
	veld_is(o->store, &kind_actie, "jp.a1", "bewijs", "Notulen");
	veld_is(o->store, &kind_actie, "jp.a1", "voortgang", "Gedaan");
	veld_is(o->store, &kind_actie, "jp.a3", "stand", "1 van 12");
	assert_int_equal(getal(o->store, "SELECT uiterlijk FROM termijn WHERE bron_id = 'jp.a1'"),
	    dag("2026-12-15"));
	tekst_is(o->store,
	    "SELECT group_concat(id) FROM (SELECT id FROM knoop WHERE soort = 'doel'"
	    " ORDER BY pad)",
	    "jp.d2,jp.d1");
}

static void
wat_niet_meer_in_het_bestand_staat_blijft_gemerkt(void **state)
{
	struct opslag *o = *state;
	const char *zonder = PLAN_KOP "doelen = ( { id = \"d2\"; titel = \"Doel twee\"; } );\n";

	telt(o, zonder, 0, 0, 2, 5);
	veld_is(o->store, &kind_actie, "jp.a1", "herkomst", "weg");
	veld_is(o->store, &kind_doel, "jp.d1", "herkomst", "weg");
	telt(o, zonder, 0, 0, 2, 0);
	telt(o, PLAN, 0, 5, 2, 0);
	veld_is(o->store, &kind_actie, "jp.a1", "herkomst", "bestand");
	telt(o, PLAN, 0, 0, 7, 0);
}

static void
wat_mensen_zelf_toevoegden_blijft(void **state)
{
	struct opslag *o = *state;
	struct rec *actie = rec_initial(&kind_actie, nep_dag);

	rec_set_text(actie, "ouder", "jp.d2");
	rec_set_text(actie, "titel", "Zelf bedacht");
	GOED(schrijven_nieuw(&o->s, actie, &f));
	assert_string_equal(rec_id(actie), "jp.d2.1");
	telt(o, PLAN, 0, 0, 7, 0);
	veld_is(o->store, &kind_actie, "jp.d2.1", "herkomst", "hand");
	/* a file that happens to take the same id does not run over it */
	mislukt(o,
	    PLAN_KOP "doelen = ( { id = \"d2\"; titel = \"Doel twee\"; acties = ("
		     " { id = \"d2.1\"; titel = \"Uit het bestand\"; } ); } );\n",
	    SWV_EDUPLICATE);
	veld_is(o->store, &kind_actie, "jp.d2.1", "titel", "Zelf bedacht");
	rec_free(&actie);
}

static void
een_fout_draait_alles_terug(void **state)
{
	struct opslag *o = *state;

	mislukt(o, PLAN_KOP "acties = ( { id = \"x\"; titel = \"X\"; wie = [\"niemand\"]; } );\n",
	    SWV_EREFERENCE);
	mislukt(o,
	    PLAN_KOP "acties = ( { id = \"x\"; titel = \"X\"; }, { id = \"x\"; titel = "
		     "\"Y\"; } );\n",
	    SWV_EDUPLICATE);
	/* found only when it meets the database: a doel and an actie with one id */
	mislukt(o,
	    PLAN_KOP
	    "acties = ( { id = \"nieuw\"; titel = \"N\"; }, { id = \"d1\"; titel = \"D\"; } "
	    ");\n",
	    SWV_EDUPLICATE);
	/* seven levels */
	mislukt(o,
	    PLAN_KOP "programmalijnen = ( { id = \"p\"; titel = \"P\"; doelen = ( { id = \"q\";"
		     " titel = \"Q\"; resultaten = ( { id = \"s\"; titel = \"S\"; acties = ("
		     " { id = \"t\"; titel = \"T\"; gereed = \"2026-13-01\"; } ); } ); } ); } );\n",
	    SWV_EFORM);
	mislukt(o, "plan = { id = ", SWV_ESYNTAX);
}

static void
steunt_mag_naar_een_ander_plan(void **state)
{
	struct opslag *o = *state;
	const char *ander =
	    "plan = { id = \"op\"; titel = \"Ondersteuningsplan\"; soort = \"ondersteuningsplan\";"
	    " van = \"2026-2027\"; tot = \"2029-2030\"; };\n"
	    "programmalijnen = ( { id = \"basis\"; titel = \"Basis\"; } );\n";
	const char *steunt = PLAN_KOP
	    "doelen = ( { id = \"d2\"; titel = \"Doel twee\"; steunt = [\"op.basis\"]; } );\n";

	mislukt(o, steunt, SWV_EREFERENCE);
	voer_in(o, ander, false);
	voer_in(o, steunt, false);
	veld_is(o->store, &kind_doel, "jp.d2", "steunt", "op.basis");
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM verwijzing WHERE doel = 'op.basis'"), 1);
}

static void
een_verhuisd_deel_gaat_met_alles_mee(void **state)
{
	struct opslag *o = *state;
	const char *verhuisd =
	    PLAN_KOP "doelen = ( { id = \"d1\"; titel = \"Doel een\"; },\n"
		     " { id = \"d2\"; titel = \"Doel twee\"; resultaten = ( { id = \"r1\";"
		     " titel = \"Resultaat\"; " PLAN_ACTIES " } ); } );\n";

	GOED(vink_aan(
	    &o->s, &(struct vink){ .kind = &kind_actie, .id = "jp.a1", .op = DATE_NONE }, &f));
	telt(o, verhuisd, 0, 1, 6, 0);
	veld_is(o->store, &kind_actie, "jp.a1", "doel", "jp.d2");
	veld_is(o->store, &kind_doel, "jp.d1", "n_acties", "0");
	veld_is(o->store, &kind_doel, "jp.d2", "n_acties", "3");
	veld_is(o->store, &kind_doel, "jp.d2", "n_gereed", "1");
	telt(o, verhuisd, 0, 0, 7, 0);
	telt(o, PLAN, 0, 1, 6, 0);
}

/* What hung above now hangs below. */
static void
twee_delen_wisselen_van_laag(void **state)
{
	struct opslag *o = *state;
	const char *een = PLAN_KOP "programmalijnen = ( { id = \"p\"; titel = \"P\"; doelen = ("
				   " { id = \"q\"; titel = \"Q\"; acties = ( { id = \"z\"; titel ="
				   " \"Z\"; } ); } ); } );\n";
	const char *twee = PLAN_KOP "doelen = ( { id = \"q\"; titel = \"Q\"; acties = ("
				    " { id = \"z\"; titel = \"Z\"; } ); } );\n"
				    "programmalijnen = ( { id = \"p\"; titel = \"P\"; } );\n";

	telt(o, een, 3, 0, 1, 6);
	telt(o, twee, 0, 1, 3, 0);
	veld_is(o->store, &kind_programmalijn, "jp.p", "n_acties", "0");
	telt(o, een, 0, 1, 3, 0);
	veld_is(o->store, &kind_programmalijn, "jp.p", "n_acties", "1");
}

static void
andere_jaren_verschuiven_de_periodes(void **state)
{
	struct opslag *o = *state;
	const char *langer =
	    "plan = { id = \"jp\"; titel = \"Jaarplan\"; soort = \"jaarplan\"; van = \"2026-2027\";"
	    " tot = \"2027-2028\"; };\n"
	    "doelen = ( { id = \"d1\"; titel = \"Doel een\"; resultaten = ( { id = \"r1\";"
	    " titel = \"Resultaat\"; " PLAN_ACTIES " } ); },"
	    " { id = \"d2\"; titel = \"Doel twee\"; } );\n";

	telt(o, langer, 0, 1, 6, 0);
	veld_is(o->store, &kind_actie, "jp.a3", "stand", "0 van 24");
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM termijn WHERE bron_id = 'jp.a3'"), 24);
	telt(o, PLAN, 0, 1, 6, 0);
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM termijn WHERE bron_id = 'jp.a3'"), 12);
}

/* What the program fills in or clears is no difference with the file. */
static void
een_precisie_zonder_dag_blijft_gelijk(void **state)
{
	struct opslag *o = *state;
	const char *text = PLAN_KOP "acties = ( { id = \"x\"; titel = \"X\"; precisie = \"nnb\"; },"
				    " { id = \"y\"; titel = \"Y\"; precisie = \"maand\"; },"
				    " { id = \"z\"; titel = \"Z\"; maand = \"2026-10\"; } );\n";

	telt(o, text, 3, 0, 1, 6);
	telt(o, text, 0, 0, 4, 0);
}

static void
wat_is_weggegooid_komt_niet_vanzelf_terug(void **state)
{
	struct opslag *o = *state;
	struct plan_telling uit;

	GOED(schrijven_hang(&o->s, &kind_actie, "jp.a2", "jp.d2", &f));
	GOED(weggooien(&o->s, &kind_resultaat, "jp.r1", &f));
	uit = voer_in(o, PLAN, false);
	assert_int_equal(uit.weggegooid, 3);
	assert_int_equal(uit.nieuw + uit.gewijzigd, 0);
	assert_false(store_exists(o->store, "resultaat", "jp.r1"));
	assert_false(store_exists(o->store, "actie", "jp.a1"));
	veld_is(o->store, &kind_actie, "jp.a2", "ouder", "jp.d2");
	GOED(ongedaan(&o->s, &f, NULL));
	uit = voer_in(o, PLAN, false);
	assert_int_equal(uit.weggegooid, 0);
	assert_int_equal(uit.nieuw, 0);
	veld_is(o->store, &kind_actie, "jp.a2", "ouder", "jp.r1");
}

static void
een_weggegooid_plan_blijft_weg(void **state)
{
	struct opslag *o = *state;
	struct plan_telling uit;

	GOED(weggooien(&o->s, &kind_plan, "jp", &f));
	uit = voer_in(o, PLAN, false);
	assert_int_equal(uit.weggegooid, 7);
	assert_int_equal(uit.nieuw, 0);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM knoop"), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, sessie_ruim)
		T(de_boom_staat_in_de_volgorde_van_het_bestand),
		T(nog_eens_invoeren_verandert_niets),
		T(op_proef_telt_en_schrijft_niets),
		T(wat_mensen_deden_blijft_bij_een_nieuwe_titel),
		T(wat_niet_meer_in_het_bestand_staat_blijft_gemerkt),
		T(wat_mensen_zelf_toevoegden_blijft),
		T(een_fout_draait_alles_terug),
		T(steunt_mag_naar_een_ander_plan),
		T(een_verhuisd_deel_gaat_met_alles_mee),
		T(twee_delen_wisselen_van_laag),
		T(andere_jaren_verschuiven_de_periodes),
		T(een_precisie_zonder_dag_blijft_gelijk),
		T(wat_is_weggegooid_komt_niet_vanzelf_terug),
		T(een_weggegooid_plan_blijft_weg),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
