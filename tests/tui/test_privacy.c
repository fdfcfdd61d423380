/* SPDX-License-Identifier: EUPL-1.2 */
/* What a child may ask, on the page of its case; and breaches, in the organisation. */
#include "werkplek.h"

#include <pwd.h>
#include <sqlite3.h>

#define STDIN(text) " - <<EINDE\n" text "\nEINDE\n"

/* A case that was closed on 2020-02-29, and one that is open. */
static int
maak_dossiers(void **state)
{
	int failed = maak_voorbeeld_leeg(state);

	if (failed)
		return failed;
	setenv("SWV_TODAY", "2020-02-29", 1);
	zeg("add thuiszitter school=99CB01 soort=relatief eerste_verzuimdag=6-1-2020" STDIN(
	    "voornaam=Zoë\nachternaam=Verzinsel"));
	zeg("add logregel dossier=20-001 soort=gesprek" STDIN("tekst=Geheim gesprek"));
	zeg("set thuiszitter 20-001 hervat_op=28-2-2020 status=gesloten");
	setenv("SWV_TODAY", "2023-12-01", 1);
	zeg("add thuiszitter school=99CB01 soort=dreigend eerste_verzuimdag=6-11-2023" STDIN(
	    "voornaam=Öskar\nachternaam=Fantasie"));
	return strstr(zeg("list thuiszitter"), "23-001") ? 0 : -1;
}

/* Makes the login that runs the test the functionaris gegevensbescherming. */
static void
word_fg(void)
{
	const struct passwd *pw = getpwuid(getuid());
	struct str path = { 0 };
	sqlite3 *db = NULL;
	sqlite3_stmt *stmt = NULL;

	str_addf(&path, "%s/w/swv.db", werkplek()->map);
	assert_int_equal(sqlite3_open(path.s, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db,
			     "INSERT INTO gebruiker (id, naam, rollen, unix, status) VALUES"
			     " ('fg', 'Nep de Bewaker', 'fg', ?1, 'actief')",
			     -1, &stmt, NULL),
	    SQLITE_OK);
	sqlite3_bind_text(stmt, 1, pw->pw_name, -1, SQLITE_TRANSIENT);
	assert_int_equal(sqlite3_step(stmt), SQLITE_DONE);
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	str_fini(&path);
}

static struct vt *
open_dossier(const char *nummer)
{
	struct vt *vt = open_scherm("thuiszitters");

	vt_type(vt, "#");
	vt_await(vt, "Nummer van een dossier");
	vt_type(vt, nummer);
	vt_await(vt, nummer);
	vt_type(vt, ENTER);
	vt_await(vt, "Termijnen");
	return vt;
}

static void
inzage_is_een_bladzijde_om_te_lezen(void **state)
{
	struct vt *vt = open_dossier("23-001");

	(void)state;
	vt_type(vt, "I");
	vt_await(vt, "Wat er wordt bewaard in dossier 23-001");
	vt_await(vt, "Achternaam: Fantasie");
	vt_type(vt, END);
	vt_await(vt, "Het dossier is open.");
	vt_type(vt, "q");
	vt_await(vt, "Termijnen");
	verlaat(vt);
	assert_non_null(strstr(zeg("list logboek handeling=inzageverzoek"), "23-001"));
}

static void
wissen_vraagt_het_nummer_nog_eens(void **state)
{
	struct vt *vt = open_dossier("20-001");

	(void)state;
	vt_await(vt, "wissen wie het kind is");
	vt_type(vt, "W");
	vt_await(vt, "Wissen kan niet ongedaan worden gemaakt");
	vt_type(vt, "20-002" ENTER);
	vt_await(vt, "Dat is niet 20-001; er is niets gewist.");
	vt_type(vt, "W");
	vt_await(vt, "Wissen kan niet ongedaan worden gemaakt");
	vt_type(vt, ESC);
	vt_await_gone(vt, "Wissen kan niet");
	assert_non_null(strstr(zeg("show thuiszitter 20-001"), "Verzinsel"));
	vt_type(vt, "W");
	vt_await(vt, "Wissen kan niet ongedaan worden gemaakt");
	vt_type(vt, "20-001" ENTER);
	vt_await(vt, "Gewist is wie het kind is");
	vt_await_gone(vt, "Verzinsel");
	verlaat(vt);
	assert_null(strstr(zeg("show thuiszitter 20-001"), "Verzinsel"));
	assert_null(strstr(zeg("show thuiszitter 20-001"), "Geheim"));
}

static void
een_open_dossier_wordt_niet_gewist(void **state)
{
	struct vt *vt = open_dossier("23-001");

	(void)state;
	vt_type(vt, "W");
	vt_await(vt, "Dossier 23-001 is nog open: sluit het eerst.");
	verlaat(vt);
}

static void
voor_de_termijn_is_er_een_reden_nodig(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("set thuiszitter 23-001 hervat_op=vandaag status=gesloten");
	vt = open_dossier("23-001");
	vt_type(vt, "W");
	vt_await(vt, "De bewaartermijn loopt nog");
	vt_type(vt, "gevraagd" ENTER);
	vt_await(vt, "Wissen kan niet ongedaan worden gemaakt");
	vt_type(vt, "23-001" ENTER);
	vt_await(vt, "Gewist is wie het kind is");
	verlaat(vt);
	assert_non_null(strstr(zeg("list --format json logboek handeling=gewist"), "gevraagd"));
}

static void
wat_gewist_moet_staat_in_vandaag(void **state)
{
	struct vt *vt = open_scherm("vandaag");

	(void)state;
	zoek(vt, "bewaart", "1 van");
	vt_await(vt, "Te wissen");
	vt_await(vt, "20-001 bs De Komma: bewaartermijn");
	verlaat(vt);
}

/* The functionaris gegevensbescherming reads no case, but answers and wipes. */
static void
wie_niet_mag_lezen_kiest_wat_wel_mag(void **state)
{
	struct vt *vt;

	(void)state;
	word_fg();
	vt = open_scherm("vandaag");
	zoek(vt, "bewaart", "1 van");
	vt_type(vt, ENTER);
	vt_await(vt, "Wat wilt u met dossier 20-001?");
	vt_type(vt, "wis" ENTER);
	vt_await(vt, "Wissen kan niet ongedaan worden gemaakt");
	vt_type(vt, "20-001" ENTER);
	vt_await(vt, "Gewist is wie het kind is");
	verlaat(vt);
}

static void
een_datalek_staat_bij_de_organisatie(void **state)
{
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	vt_type(vt, LEFT);
	vt_await(vt, "[Datalekken]");
	vt_type(vt, "n");
	vt_await(vt, "Titel");
	vt_type(vt, "Brief verkeerd" TAB);
	vt_await(vt, "Brief verkeerd");
	vt_type(vt, "naar de verkeerde" TAB TAB "09:15" F2);
	vt_await(vt, "Datalekken: 1");
	vt_await(vt, "nog niet besloten");
	verlaat(vt);
	assert_non_null(
	    strstr(zeg("agenda"), "datalek 1 Brief verkeerd: melden bij de AP voor 09:15"));
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_dossiers, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(inzage_is_een_bladzijde_om_te_lezen),
		TEST(wissen_vraagt_het_nummer_nog_eens),
		TEST(een_open_dossier_wordt_niet_gewist),
		TEST(voor_de_termijn_is_er_een_reden_nodig),
		TEST(wat_gewist_moet_staat_in_vandaag),
		TEST(wie_niet_mag_lezen_kiest_wat_wel_mag),
		TEST(een_datalek_staat_bij_de_organisatie),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
