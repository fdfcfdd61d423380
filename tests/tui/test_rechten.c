/* SPDX-License-Identifier: EUPL-1.2 */
/* What each role has before them: tabs, keys, figures; and how it ends for who is switched off. */
#include "werkplek.h"

#include <ctype.h>
#include <sqlite3.h>

/* Behind the program's back, as whoever looks after the users does it from elsewhere. */
static void
in_database(const char *sql)
{
	struct str path = { 0 };
	sqlite3 *db = NULL;
	char *error = NULL;

	str_addf(&path, "%s/w/swv.db", werkplek()->map);
	assert_int_equal(sqlite3_open(path.s, &db), SQLITE_OK);
	sqlite3_busy_timeout(db, 5000);
	if (sqlite3_exec(db, sql, NULL, NULL, &error) != SQLITE_OK)
		fail_msg("%s: %s", sql, error);
	sqlite3_close(db);
	str_fini(&path);
}

/* Whoever runs the test becomes "ik", in the role that a test gives. */
static int
maak_gebruikers(void **state)
{
	struct str words = { 0 };
	int status = maak_voorbeeld(state);

	if (status)
		return status;
	str_addf(&words, "add gebruiker id=ik naam=Ik rollen=beheerder unix=$(id -un) "
			 "gebieden=dorp functies=consulent-dorpen");
	zeg(words.s);
	str_fini(&words);
	zeg("add gebruiker id=baas naam=Baas rollen=beheerder unix=baas");
	return 0;
}

static void
word(const char *rol)
{
	struct str sql = { 0 };

	str_addf(&sql, "UPDATE gebruiker SET rollen = '%s' WHERE id = 'ik'", rol);
	in_database(sql.s);
	str_fini(&sql);
}

/* The program as it is started without a screen. */
static struct vt *
open_zomaar(void)
{
	struct str cfg = { 0 };
	const char *argv[] = { vt_swv(), "-c", NULL, NULL };
	struct vt *vt;

	str_addf(&cfg, "%s/w/swv.cfg", werkplek()->map);
	argv[2] = cfg.s;
	vt = vt_start(24, 80, argv);
	str_fini(&cfg);
	vt_await(vt, "? Hulp");
	return vt;
}

static void
elke_rol_heeft_haar_tabbladen(void **state)
{
	static const struct {
		const char *rol, *kop, *tabs;
	} rows[] = {
		{ "consulent", "consulent ik",
		    "[1 Vandaag] 2 Kalend 3 Vergad 4 Thuisz 5 Doelen 6 Onders 7 Verant 9 Organi" },
		{ "coordinator", "coördinator ik",
		    "[1 Vandaag] 2 Kalender 3 Vergader 4 Thuiszit 5 Doelen 7 Verantwo 9 Organisa" },
		{ "directeur", "directeur ik",
		    "[1 Vandaag] 2 Kalend 3 Vergad 4 Thuisz 5 Doelen 6 Onders 7 Verant 9 Organi" },
		{ "toezicht", "toezicht ik",
		    "[4 Thuiszitters] 5 Doelen 7 Verantwoording 9 Organisatie" },
		{ "beheerder", "beheerder ik",
		    "[1 Vandaag] 2 Kalender 3 Vergaderingen 5 Doelen 7 Verantwoording 9 Organisatie" },
		{ "fg", "vr 01-12-2023 functionaris gegevensbescherming ik",
		    "[1 Vandaag] 4 Thuiszitters 9 Organisatie" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct vt *vt;

		word(rows[i].rol);
		vt = open_zomaar();
		vt_await(vt, rows[i].kop);
		CHECK(strstr(vt_row(vt, 0), " vr 01-12-2023 "), "%s: %s", rows[i].rol,
		    vt_row(vt, 0)); /* whole, however long the role is */
		CHECK(strstr(vt_row(vt, 1), rows[i].tabs) &&
			  strlen(vt_row(vt, 1)) == strlen(rows[i].tabs) + 1,
		    "%s: %s", rows[i].rol, vt_row(vt, 1));
		for (int tab = 0; tab < 8; tab++) { /* each opens without a fault */
			vt_type(vt, TAB);
			vt_await_quiet(vt);
			CHECK(!vt_shows(vt, "geen recht"), "%s, tab %d", rows[i].rol, tab);
		}
		verlaat(vt);
	}
}

static void
een_scherm_zonder_recht_gaat_niet_open(void **state)
{
	static const struct {
		const char *rol, *scherm, *zin;
	} rows[] = {
		{ "toezicht", "kalender", "geen recht om dit te doen: kalenderitems inzien" },
		{ "beheerder", "thuiszitters", "geen recht om dit te doen: dossiers tellen" },
		{ "fg", "doelen", "geen recht om dit te doen: plannen inzien" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct str cfg = { 0 };
		const char *argv[] = { vt_swv(), "-c", NULL, "tui", rows[i].scherm, NULL };
		struct vt *vt;

		word(rows[i].rol);
		str_addf(&cfg, "%s/w/swv.cfg", werkplek()->map);
		argv[2] = cfg.s;
		vt = vt_start(24, 100, argv);
		vt_await(vt, rows[i].zin);
		assert_int_equal(vt_await_end(vt), 3);
		vt_free(&vt);
		str_fini(&cfg);
	}
}

static void
een_tab_die_er_niet_is_zegt_waarom(void **state)
{
	struct vt *vt;

	(void)state;
	word("toezicht");
	vt = open_zomaar();
	vt_type(vt, "2");
	vt_await(vt, "geen recht om dit te doen");
	vt_await(vt, "[4 Thuiszitters]");
	verlaat(vt);
}

/* ---- keys ---- */

static void
wat_iemand_niet_mag_staat_er_niet_en_gaat_niet(void **state)
{
	struct vt *vt;

	(void)state;
	word("directeur");
	vt = open_scherm("thuiszitters");
	vt_await(vt, "Enter Open  / Zoek  f Filter");
	assert_false(vt_shows(vt, "n Nieuw"));
	assert_false(vt_shows(vt, "l Logregel"));
	vt_type(vt, "n");
	vt_await(vt, "U hebt geen recht om dit te doen: dossiers maken.");
	vt_type(vt, "l");
	vt_await(vt, "geen recht om dit te doen: dossiers wijzigen.");
	vt_type(vt, "x");
	vt_await(vt, "geen recht om dit te doen: dossiers weggooien.");
	vt_type(vt, "?");
	vt_await(vt, "Typ om te zoeken");
	vt_type(vt, "nieuw dossier");
	vt_await(vt, "Niets gevonden.");
	vt_type(vt, ESC);
	vt_await_gone(vt, "Typ om te zoeken");
	vt_type(vt, ":");
	vt_await(vt, "Opdracht:");
	vt_type(vt, "gooi een");
	vt_await(vt, "Niets gevonden.");
	vt_type(vt, ESC);
	vt_type(vt, ENTER);
	vt_await(vt, "── 23-");
	vt_await(vt, "Gegevens");
	assert_false(vt_shows(vt, "e Bewerk"));
	assert_false(vt_shows(vt, "s Stap"));
	vt_type(vt, "e");
	vt_await(vt, "dossiers wijzigen.");
	verlaat(vt);
}

static void
een_consulent_heeft_al_haar_toetsen(void **state)
{
	struct vt *vt;

	(void)state;
	word("consulent");
	vt = open_scherm("thuiszitters");
	vt_await(vt, "Enter Open  n Nieuw  l Logregel  / Zoek  f Filter");
	vt_type(vt, "5");
	vt_await(vt, "[5 Doelen]");
	vt_await_gone(vt, "n Nieuw");
	vt_type(vt, "N");
	vt_await(vt, "geen recht om dit te doen");
	vt_type(vt, "9");
	vt_await(vt, "n Nieuw");
	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	vt_await(vt, "Contacten");
	assert_false(vt_shows(vt, "Gebruikers"));
	vt_type(vt, ESC);
	verlaat(vt);
}

/* ---- figures ---- */

/* Whether the number of a case stands anywhere on the screen. */
static bool
toont_nummer(struct vt *vt)
{
	for (int y = 1; y < 24; y++) /* above stands the day */
		for (const char *at = vt_row(vt, y); *at; at++)
			if (isdigit((unsigned char)at[0]) && isdigit((unsigned char)at[1]) &&
			    at[2] == '-' && isdigit((unsigned char)at[3]) &&
			    isdigit((unsigned char)at[4]) && isdigit((unsigned char)at[5]))
				return true;
	return false;
}

static void
wie_alleen_telt_ziet_aantallen_en_geen_dossier(void **state)
{
	static const char *const rollen[] = { "toezicht", "coordinator", "fg" };

	(void)state;
	for (size_t i = 0; i < sizeof(rollen) / sizeof(rollen[0]); i++) {
		struct vt *vt;

		word(rollen[i]);
		vt = open_scherm("thuiszitters");
		vt_await(vt, "Open dossiers");
		vt_await(vt, "Voorbeeldstad-West");
		vt_await(vt, "Van de dossiers ziet u alleen hoeveel het er zijn.");
		vt_await(vt, "<5"); /* as few as that are known by other things */
		assert_false(toont_nummer(vt));
		vt_type(vt, END);
		vt_await(vt, "Klachten en geschillen");
		assert_false(toont_nummer(vt));
		vt_type(vt, ENTER);
		vt_await(vt, "Deze toets doet hier niets.");
		vt_type(vt, "#");
		vt_await(vt, "Nummer van een dossier");
		vt_type(vt, "23-001" ENTER);
		vt_await(vt, "Niets gevonden dat zo begint.");
		verlaat(vt);
	}
}

/* ---- mine ---- */

static void
van_mij_is_van_de_functies_van_de_gebruiker(void **state)
{
	struct vt *vt;

	(void)state;
	word("consulent");
	vt = open_scherm("vandaag");
	vt_type(vt, "i");
	vt_await(vt, "alleen: van mij");
	assert_false(vt_shows(vt, "Wat is uw functie?"));
	in_database("UPDATE gebruiker SET functies = 'consulent-dorpen' || char(10) ||"
		    " 'coordinator-kwaliteit' WHERE id = 'ik'");
	vt_type(vt, "4");
	vt_await(vt, "[4 Thuiszitters]");
	vt_type(vt, "f");
	vt_await(vt, "Van mij");
	assert_false(vt_shows(vt, "Mijn functie is anders"));
	vt_type(vt, "van mij" ENTER);
	vt_await(vt, "van Consulent dorpen en veen, Coördinator");
	vt_type(vt, ESC "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "mijn gebied" ENTER);
	vt_await(vt, "Gebied Proefdorp en omstreken");
	in_database("UPDATE gebruiker SET functies = NULL WHERE id = 'ik'");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "van mij" ENTER);
	vt_await(vt, "Bij u staat geen functie.");
	verlaat(vt);
}

static void
een_dossier_gaat_naar_wie_in_dat_gebied_werkt(void **state)
{
	struct vt *vt;

	(void)state;
	in_database("INSERT INTO gebruiker (id, naam, rollen, functies, gebieden, status) VALUES"
		    " ('oost', 'Oost', 'consulent', 'orthopedagoog', 'stad-oost', 'actief')");
	word("consulent");
	vt = open_scherm("thuiszitters");
	vt_type(vt, "c");
	vt_await(vt, "Aan wie gaat het over?");
	vt_await(vt, "Consulent dorpen en veen");
	assert_false(vt_shows(vt, "Orthopedagoog"));
	assert_false(vt_shows(vt, "Controller"));
	vt_type(vt, ESC);
	verlaat(vt);
}

/* ---- standing in ---- */

static void
een_coordinator_regelt_een_waarneming_op_het_scherm(void **state)
{
	struct vt *vt;

	(void)state;
	word("coordinator");
	vt = open_scherm("organisatie");
	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	assert_false(vt_shows(vt, "Sleutels"));
	vt_type(vt, "gebruik" ENTER);
	vt_await(vt, "Gebruikers: 2");
	vt_type(vt, "n");
	vt_await(vt, "geen recht om dit te doen: gebruikers maken");
	await_op(vt, "Baas");
	vt_type(vt, "w");
	vt_await(vt, "Nieuw: waarneming bij Baas");
	vt_type(vt, "verzonner" TAB CTRL_U "1-1-2099" TAB "31-3-2099" F2);
	vt_await(vt, "Opgeslagen");
	vt_type(vt, RIGHT);
	vt_await(vt, "[Waarnemingen]");
	vt_await(vt, "Verzonnerveen");
	verlaat(vt);
}

static void
een_waarneming_verschijnt_en_verdwijnt_zonder_opnieuw_te_beginnen(void **state)
{
	struct vt *vt;

	(void)state;
	word("consulent");
	in_database("UPDATE gebruiker SET gebieden = 'veen' WHERE id = 'ik'");
	vt = open_groot("thuiszitters", 24, 150);
	vt_await(vt, "Verzonnerve");
	assert_false(vt_shows(vt, "Voorbeeldst…"));
	in_database("INSERT INTO waarneming (gebruiker, gebied, van, tot) VALUES ('ik',"
		    " 'stad-oost', 0, 99999)");
	vt_await(vt, "Voorbeeldst…");
	in_database("DELETE FROM waarneming");
	vt_await_gone(vt, "Voorbeeldst…");
	verlaat(vt);
}

/* ---- another role, and none ---- */

static void
met_andere_rechten_komt_er_een_ander_scherm(void **state)
{
	struct vt *vt;

	(void)state;
	word("consulent");
	vt = open_scherm("thuiszitters");
	vt_await(vt, "Uiterlijk");
	vt_type(vt, ENTER);
	vt_await(vt, "── 23-");
	word("toezicht");
	vt_await(vt, "Open dossiers");
	vt_await(vt, "Uw rechten zijn intussen gewijzigd.");
	vt_await(vt, "toezicht ik");
	assert_false(toont_nummer(vt));
	word("beheerder");
	vt_await(vt, "[1 Vandaag]");
	assert_false(vt_shows(vt, "4 Thuiszitters"));
	verlaat(vt);
}

static void
wie_wordt_uitgezet_gaat_eruit_en_houdt_zijn_concept(void **state)
{
	int status;
	struct vt *vt;

	(void)state;
	word("consulent");
	vt = open_scherm("thuiszitters");
	vt_type(vt, "n");
	vt_await(vt, "Nieuw: dossier");
	vt_type(vt, "kladblok");
	vt_await(vt, "kladblok");
	in_database("UPDATE gebruiker SET status = 'uit' WHERE id = 'ik'");
	vt_await(vt, "swv: Uw toegang is uitgezet. Vraag de beheerder om toegang.");
	assert_int_equal(vt_await_end(vt), 3);
	vt_free(&vt);
	assert_non_null(strstr(probeer("list school", &status), "Uw toegang is uitgezet"));
	assert_int_not_equal(status, 0);
	in_database("UPDATE gebruiker SET status = 'actief' WHERE id = 'ik'");
	vt = open_scherm("thuiszitters");
	vt_await(vt, "Er is nog een concept");
	vt_type(vt, "C");
	vt_await(vt, "dossier (nieuw)");
	vt_type(vt, ESC);
	verlaat(vt);
}

/* In the middle of a question too, and at a key before the look of each second. */
static void
ook_midden_in_een_vraag_is_het_afgelopen(void **state)
{
	struct vt *vt;

	(void)state;
	word("consulent");
	vt = open_scherm("thuiszitters");
	vt_type(vt, "s");
	vt_await(vt, "Volgende stap?");
	in_database("UPDATE gebruiker SET unix = 'iemand-anders' WHERE id = 'ik'");
	vt_type(vt, ENTER);
	vt_await(vt, "swv: U bent hier niet bekend als gebruiker.");
	assert_int_equal(vt_await_end(vt), 3);
	vt_free(&vt);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, maak_gebruikers, ruim_op)
		T(elke_rol_heeft_haar_tabbladen),
		T(een_scherm_zonder_recht_gaat_niet_open),
		T(een_tab_die_er_niet_is_zegt_waarom),
		T(wat_iemand_niet_mag_staat_er_niet_en_gaat_niet),
		T(een_consulent_heeft_al_haar_toetsen),
		T(wie_alleen_telt_ziet_aantallen_en_geen_dossier),
		T(van_mij_is_van_de_functies_van_de_gebruiker),
		T(een_dossier_gaat_naar_wie_in_dat_gebied_werkt),
		T(een_coordinator_regelt_een_waarneming_op_het_scherm),
		T(een_waarneming_verschijnt_en_verdwijnt_zonder_opnieuw_te_beginnen),
		T(met_andere_rechten_komt_er_een_ander_scherm),
		T(wie_wordt_uitgezet_gaat_eruit_en_houdt_zijn_concept),
		T(ook_midden_in_een_vraag_is_het_afgelopen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
