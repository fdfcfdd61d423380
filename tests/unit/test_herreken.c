/* SPDX-License-Identifier: EUPL-1.2 */
/* Norms, free days and rules that become others: the termijnen of all dossiers follow. */
#include "dossier.h"

#define MET(rest)      ORG_DOSSIER(", " BEUK("beta")) rest
#define NORMEN(normen) MET("normen = { " normen " };\n")
#define RELATIEF       "soort=relatief; school=01AA00; eerste_verzuimdag=2023-11-30"
#define DAG_VAN(norm)                                                                              \
	"SELECT date(uiterlijk * 86400, 'unixepoch') FROM termijn WHERE norm = '" norm "'"         \
	" AND bron_id = '23-001'"
#define URGENT                                                                                     \
	"SELECT date(urgent_op * 86400, 'unixepoch') FROM thuiszitter WHERE nummer = '23-001'"

static void
een_andere_norm_verschuift_en_zegt_hoeveel(void **state)
{
	struct opslag *o = *state;
	struct toegepast uit;
	char *id;

	nep_dag = dag("2023-12-20");
	id = dossier(o, RELATIEF);
	assert_string_equal(id, "23-001");
	tekst_is(o->store, DAG_VAN("vier_weken"), "2023-12-28");
	tekst_is(o->store, DAG_VAN("melding"), "2023-12-30");
	uit = pas_toe(o, NORMEN("melding_binnen = \"2 werkdagen\";"));
	tekst_is(o->store, DAG_VAN("melding"), "2024-01-02");
	assert_int_equal(uit.termijnen_verschoven, 1);
	assert_int_equal(uit.dossiers.n_rijen, 1);
	assert_string_equal(uit.dossiers.rijen[0].regel->norm, "melding");
	assert_int_equal(uit.dossiers.rijen[0].n, 1);
	uit = pas_toe(o, NORMEN("melding_binnen = \"2 werkdagen\";"));
	assert_int_equal(uit.termijnen_verschoven, 0);
	free(id);
}

static void
de_urgentie_van_het_dossier_verschuift_mee(void **state)
{
	struct opslag *o = *state;
	char *id;

	nep_dag = dag("2023-12-20");
	id = dossier(o, RELATIEF);
	tekst_is(o->store, URGENT, "2023-12-28");
	pas_toe(o, NORMEN("thuiszitter_na = \"5 weken\";"));
	tekst_is(o->store, URGENT, "2024-01-04");
	tekst_is(o->store, DAG_VAN("melding"), "2024-01-06");
	free(id);
}

static void
op_proef_telt_en_schrijft_niet(void **state)
{
	struct opslag *o = *state;
	struct toegepast uit;
	char *id;

	nep_dag = dag("2023-12-20");
	id = dossier(o, RELATIEF);
	uit = pas_toe_met(o, NORMEN("melding_binnen = \"2 werkdagen\";"), true, NULL, NULL);
	assert_int_equal(uit.termijnen_verschoven, 1);
	tekst_is(o->store, DAG_VAN("melding"), "2023-12-30");
	free(id);
}

/* Equalised by royal decree: the table feestdagen of the file. */
static void
een_gelijkgestelde_dag_verschuift_wat_de_wet_verschuift(void **state)
{
	struct opslag *o = *state;
	struct toegepast uit;
	char *id;
#define ZES "normen = { melding_binnen = { termijn = \"6 weken\"; termijnenwet = true; }; };\n"
#define BRUG                                                                                       \
	"feestdagen = ( { id = \"brug-2024\"; datum = \"2024-05-10\"; naam = \"Dag na Hemelvaart\"; } );\n"

	nep_dag = dag("2024-03-01");
	pas_toe(o, MET(ZES));
	id = dossier(o, "soort=relatief; school=01AA00; eerste_verzuimdag=2024-02-29");
	/* four weeks, then six: Hemelvaartsdag */
	tekst_is(o->store,
	    "SELECT date(uiterlijk * 86400, 'unixepoch') FROM termijn"
	    " WHERE norm = 'melding'",
	    "2024-05-10");
	uit = pas_toe(o, MET(ZES BRUG));
	assert_int_equal(uit.termijnen_verschoven, 1);
	tekst_is(o->store,
	    "SELECT date(uiterlijk * 86400, 'unixepoch') FROM termijn"
	    " WHERE norm = 'melding'",
	    "2024-05-13");
	uit = pas_toe(o, MET(ZES));
	assert_int_equal(uit.termijnen_verschoven, 1);
	free(id);
}

/* As in a database of before a new version: the same days, and how they came to be. */
static void
nieuwere_regels_rekenen_alles_na(void **state)
{
	struct opslag *o = *state;
	struct toegepast uit;
	char *id;

	nep_dag = dag("2023-12-20");
	id = dossier(o, RELATIEF);
	doe(o->store, "UPDATE termijn SET feit = NULL, vanaf = NULL, duur = NULL, wet = NULL;"
		      "UPDATE thuiszitter SET urgent_op = NULL");
	pas_toe(o, MET("")); /* by the same rules nothing is looked at */
	tekst_is(o->store, "SELECT coalesce(duur, 'geen') FROM termijn WHERE norm = 'vier_weken'",
	    "geen");
	doe(o->store, "UPDATE stand SET waarde = '0' WHERE sleutel = 'termijnregels'");
	uit = pas_toe(o, MET(""));
	assert_int_equal(uit.termijnen_verschoven, 0);
	tekst_is(o->store, "SELECT duur FROM termijn WHERE norm = 'vier_weken'", "4 weken");
	tekst_is(o->store, URGENT, "2023-12-28");
	free(id);
}

static void
een_termijn_houdt_haar_nummer_en_haar_woorden(void **state)
{
	struct opslag *o = *state;
	char *id;
#define NUMMERS "SELECT group_concat(id || norm) FROM (SELECT id, norm FROM termijn ORDER BY id)"
	char *voor, *na;

	nep_dag = dag("2023-12-20");
	id = dossier(o, RELATIEF);
	GOED(sql_text(o->store, &f, &voor, NUMMERS, NULL));
	pas_toe(o, NORMEN("thuiszitter_na = \"5 weken\";"));
	GOED(sql_text(o->store, &f, &na, NUMMERS, NULL));
	assert_string_equal(voor, na);
	/* "4 weken thuis" is called "5 weken thuis" now, and found so */
	tekst_is(o->store,
	    "SELECT group_concat(woord, ' ') FROM (SELECT woord FROM zoekwoord z"
	    " JOIN termijn t ON t.id = z.id WHERE z.kind = 'termijn'"
	    " AND t.norm = 'vier_weken' ORDER BY woord)",
	    "5 thuis weken");
	free(voor);
	free(na);
	free(id);
}

/* More than are read at a time, of two kinds, with agreements in their log. */
static void
van_vele_dossiers_blijft_ieders_eigen_log_erbij(void **state)
{
	struct opslag *o = *state;
	struct toegepast uit;

	nep_dag = dag("2023-12-20");
	doe(o->store,
	    "WITH RECURSIVE i (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM i WHERE i < 1300)"
	    "INSERT INTO thuiszitter (nummer, school, soort, eerste_verzuimdag, status, gebied)"
	    " SELECT format('22-%04d', i), '01AA00', 'relatief', 19691 + i % 7, 'signaal', 'noord'"
	    " FROM i;"
	    "INSERT INTO logregel (dossier, soort, op, afspraak_op)"
	    " SELECT nummer, 'telefoon', 19700, 19700 + substr(nummer, 4) % 50 FROM thuiszitter"
	    " WHERE substr(nummer, 4) % 3 = 0;"
	    "UPDATE stand SET waarde = '0' WHERE sleutel = 'termijnregels'");
	uit = pas_toe(o, MET(""));
	assert_int_equal(uit.termijnen_verschoven, 0); /* they are new */
	tekst_is(o->store,
	    "SELECT count(*) || ' ' || count(DISTINCT bron_id) FROM termijn"
	    " WHERE norm = 'melding' AND bron_id GLOB '22-*'",
	    "1300 1300");
	tekst_is(o->store,
	    "SELECT count(*) FROM termijn t JOIN logregel l ON l.id = t.nr AND l.dossier = t.bron_id"
	    " AND l.afspraak_op = t.uiterlijk WHERE t.norm = 'afspraak'",
	    "433");
	tekst_is(o->store, "SELECT count(*) FROM termijn WHERE norm = 'afspraak'", "433");
	uit = pas_toe(o, NORMEN("melding_binnen = \"5 dagen\";"));
	assert_int_equal(uit.dossiers.n, 1300);
	doe(o->store, "DELETE FROM termijn WHERE bron_id GLOB '22-*';"
		      "DELETE FROM logregel; DELETE FROM thuiszitter WHERE nummer GLOB '22-*'");
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(een_andere_norm_verschuift_en_zegt_hoeveel),
		TEST(de_urgentie_van_het_dossier_verschuift_mee),
		TEST(op_proef_telt_en_schrijft_niet),
		TEST(een_gelijkgestelde_dag_verschuift_wat_de_wet_verschuift),
		TEST(nieuwere_regels_rekenen_alles_na),
		TEST(een_termijn_houdt_haar_nummer_en_haar_woorden),
		TEST(van_vele_dossiers_blijft_ieders_eigen_log_erbij),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
