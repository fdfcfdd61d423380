/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "swv/model/melding.h"
#include "swv/store/kopie.h"
#include "swv/store/schema.h"

static int
setup(void **state)
{
	static struct opslag o;

	map_maak(&o);
	*state = &o;
	return 0;
}

static int
teardown(void **state)
{
	opslag_weg(*state);
	return 0;
}

static bool
is_er(const struct opslag *o, const char *naam)
{
	char *pad = pad_in(o, naam);
	bool er = access(pad, F_OK) == 0;

	free(pad);
	return er;
}

/* A database as another program would make it. */
static void
vreemd(const struct opslag *o, const char *naam, const char *sql)
{
	char *pad = pad_in(o, naam);
	sqlite3 *db;

	assert_int_equal(sqlite3_open(pad, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
	free(pad);
}

static void
wat_geen_database_is_wordt_geweigerd(void **state)
{
	struct opslag *o = *state;
	char *map = pad_in(o, "map");

	free(bestand(o, "tekst",
	    "Dit is geen database, maar een gewone tekst van meer dan "
	    "honderd tekens, zodat er een hele kop van SQLite in had gepast."));
	free(bestand(o, "leeg", ""));
	vreemd(o, "vreemd", "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
	assert_int_equal(mkdir(map, 0700), 0);
	free(map);
	FOUT(SWV_ENOTINIT, open_hier(o, "niets", STORE_OPEN, &f, &o->store));
	assert_false(is_er(o, "niets"));
	FOUT(SWV_ENODB, open_hier(o, "tekst", STORE_OPEN, &f, &o->store));
	FOUT(SWV_ENODB, open_hier(o, "leeg", STORE_OPEN, &f, &o->store));
	FOUT(SWV_ENODB, open_hier(o, "vreemd", STORE_OPEN, &f, &o->store));
	FOUT(SWV_ENODB, open_hier(o, "map", STORE_OPEN, &f, &o->store));
	FOUT(SWV_EFILE, open_hier(o, "tekst/swv.db", STORE_OPEN, &f, &o->store));
	assert_null(o->store);
}

static void
een_vreemde_database_blijft_zoals_hij_was(void **state)
{
	struct opslag *o = *state;
	char *pad = pad_in(o, "vreemd");
	struct stat voor, na;

	vreemd(o, "vreemd", "PRAGMA user_version = 7; CREATE TABLE t (x)");
	assert_int_equal(stat(pad, &voor), 0);
	FOUT(SWV_ENODB, open_hier(o, "vreemd", STORE_OPEN, &f, &o->store));
	assert_int_equal(stat(pad, &na), 0);
	assert_int_equal(voor.st_size, na.st_size);
	assert_int_equal(voor.st_mtim.tv_nsec, na.st_mtim.tv_nsec);
	assert_false(is_er(o, "vreemd.lock"));
	free(pad);
}

static void
maken_over_iets_heen_kan_niet(void **state)
{
	struct opslag *o = *state;

	free(bestand(o, "tekst", "van iemand anders"));
	FOUT(SWV_EEXISTS, open_hier(o, "tekst", STORE_CREATE, &f, &o->store));
	FOUT(SWV_EFILE, open_hier(o, "tekst/swv.db", STORE_CREATE, &f, &o->store));
	FOUT(SWV_EFILE, open_hier(o, "geen-map/swv.db", STORE_CREATE, &f, &o->store));
}

static void
een_nieuwere_database_wordt_geweigerd(void **state)
{
	struct opslag *o = *state;
	struct fault fault = { 0 };

	GOED(open_hier(o, "swv.db", STORE_CREATE, &f, &o->store));
	doe(o->store, "PRAGMA user_version = 99");
	store_close(&o->store);
	assert_int_equal(open_hier(o, "swv.db", STORE_OPEN, &fault, &o->store), SWV_ENEWERDB);
	assert_string_equal(fault.value, "99");
}

static void
de_database_is_van_ons_en_veilig_ingesteld(void **state)
{
	struct opslag *o = *state;
	char *pad = pad_in(o, "swv.db"), *share = share_map();
	struct stat st;

	GOED(open_hier(o, "swv.db", STORE_CREATE, &f, &o->store));
	assert_int_equal(stat(pad, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(getal(o->store, "PRAGMA application_id"), 0x73777670);
	assert_int_equal(getal(o->store, "PRAGMA user_version"), schema_last(share));
	assert_int_equal(getal(o->store, "PRAGMA foreign_keys"), 1);
	assert_int_equal(getal(o->store, "PRAGMA synchronous"), 2);
	assert_int_equal(getal(o->store, "PRAGMA secure_delete"), 1);
	assert_int_equal(getal(o->store, "PRAGMA trusted_schema"), 0);
	assert_int_equal(getal(o->store, "PRAGMA temp_store"), 2);
	if (sqlite3_libversion_number() < 3044006)
		assert_string_equal(store_journal(o->store), "truncate");
	FOUT(SWV_EDB, sql_script(o->store,
			  "PRAGMA writable_schema = 1;"
			  "DELETE FROM sqlite_master",
			  &f));
	store_close(&o->store);
	GOED(open_hier(o, "swv.db", STORE_OPEN, &f, &o->store));
	is_heel(o->store);
	free(share);
	free(pad);
}

static void
een_map_achter_een_koppeling_is_een_gewone_map(void **state)
{
	struct opslag *o = *state;
	char *echt = pad_in(o, "echt"), *anders = pad_in(o, "anders"), *db;

	assert_int_equal(mkdir(echt, 0700), 0);
	assert_int_equal(symlink(echt, anders), 0);
	GOED(open_hier(o, "anders/swv.db", STORE_CREATE, &f, &o->store));
	store_close(&o->store);
	GOED(open_hier(o, "anders/swv.db", STORE_OPEN, &f, &o->store));
	store_close(&o->store);
	/* the file itself may have one name only: its lock and journal go by that */
	free(anders);
	anders = pad_in(o, "koppeling.db");
	db = pad_in(o, "echt/swv.db");
	assert_int_equal(symlink(db, anders), 0);
	FOUT(SWV_ENODB, open_hier(o, "koppeling.db", STORE_OPEN, &f, &o->store));
	free(db);
	free(echt);
	free(anders);
}

/* ---- steps of the schema ---- */

/* The number of the last step of the program itself, and what stands under it in swv.db. */
static int
laatste(void)
{
	char *share = share_map();
	int last = schema_last(share);

	free(share);
	return last;
}

static char *
kopie_naam(const char *einde)
{
	struct str s = { 0 };

	str_addf(&s, "swv.db.v%d.kopie%s", laatste(), einde);
	return str_take(&s);
}

static bool
is_kopie(const struct opslag *o, const char *einde)
{
	char *naam = kopie_naam(einde);
	bool er = is_er(o, naam);

	free(naam);
	return er;
}

/* A share folder with one text as the first step, and one as the step after the last real one. */
static char *
eigen_share(const struct opslag *o, const char *eerste, const char *volgende)
{
	char *map = pad_in(o, "share"), *schema = pad_in(o, "share/schema");
	struct str naam = { 0 };

	mkdir(map, 0700);
	mkdir(schema, 0700);
	free(schema);
	if (eerste)
		free(bestand(o, "share/schema/001.sql", eerste));
	if (volgende) {
		str_addf(&naam, "share/schema/%03d.sql", laatste() + 1);
		free(bestand(o, naam.s, volgende));
	}
	str_fini(&naam);
	return map;
}

static void
een_stap_die_half_lukt_laat_geen_database_achter(void **state)
{
	static const char *const kapot[] = { "CREATE TABLE een (x); CREATE TABEL twee (x);",
		("CREATE TABLE een (x INTEGER REFERENCES twee (y)); CREATE TABLE twee (y PRIMARY KEY)"
		 "; PRAGMA defer_foreign_keys = 1; INSERT INTO een VALUES (1);"),
		"" };
	struct opslag *o = *state;
	char *db = pad_in(o, "swv.db"), *share;

	for (size_t i = 0; i < COUNT(kapot); i++) {
		struct fault f = { 0 };

		share = eigen_share(o, kapot[i], NULL);
		CHECK(store_open(db, share, STORE_CREATE, &f, &o->store) != SWV_OK, "%zu", i);
		CHECK(f.err != SWV_OK, "%zu: geen reden", i);
		CHECK(
		    !is_er(o, "swv.db") && !is_er(o, "swv.db-journal") && !is_er(o, "swv.db.lock"),
		    "%zu: er bleef iets achter", i);
		free(share);
	}
	free(db);
}

static void
zonder_de_bestanden_van_het_programma_komt_er_geen_database(void **state)
{
	struct opslag *o = *state;
	char *db = pad_in(o, "swv.db");

	FOUT(SWV_ESHARE, store_open(db, o->map, STORE_CREATE, &f, &o->store));
	assert_false(is_er(o, "swv.db"));
	free(db);
}

static void
een_volgende_stap_die_mislukt_laat_alles_zoals_het_was(void **state)
{
	struct opslag *o = *state;
	char *voor, *na;

	opslag_maak(o);
	doe(o->store, "INSERT INTO functie (id, naam) VALUES ('a', 'A')");
	free(o->store->share);
	o->store->share = eigen_share(o, NULL, "CREATE TABLE twee (x) STRICT; SELECT niets();");
	voor = alles(o->store);
	FOUT(SWV_EDB, schema_bring(o->store, false, laatste() + 1, &f));
	na = alles(o->store);
	assert_string_equal(voor, na);
	assert_int_equal(getal(o->store, "PRAGMA user_version"), laatste());
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM sqlite_master WHERE name = 'twee'"), 0);
	free(voor);
	free(na);
}

static void
voor_een_stap_is_er_een_hele_kopie(void **state)
{
	struct opslag *o = *state;
	struct store *kopie;
	char *pad, *naam;
	struct stat st;

	opslag_maak(o);
	doe(o->store, "INSERT INTO functie (id, naam) VALUES ('a', 'A')");
	free(o->store->share);
	o->store->share = eigen_share(o, NULL, "CREATE TABLE twee (x INTEGER) STRICT;");
	GOED(schema_bring(o->store, false, laatste() + 1, &f));
	assert_int_equal(getal(o->store, "PRAGMA user_version"), laatste() + 1);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM twee"), 0);
	naam = kopie_naam("");
	pad = pad_in(o, naam);
	assert_int_equal(stat(pad, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_false(is_kopie(o, ".deel"));
	GOED(open_hier(o, naam, STORE_OPEN, &f, &kopie));
	tekst_is(kopie, "SELECT naam FROM functie", "A");
	is_heel(kopie);
	store_close(&kopie);
	/* done: nothing more to do, and no other copy */
	unlink(pad);
	GOED(schema_bring(o->store, false, laatste() + 1, &f));
	assert_false(is_kopie(o, ""));
	free(naam);
	free(pad);
}

/* Everybody comes in at once after the program was replaced. */
static void
twaalf_tegelijk_doen_een_stap_een_keer(void **state)
{
	enum { N = 12 };
	struct opslag *o = *state;
	char *share;
	pid_t pids[N];

	opslag_maak(o);
	store_close(&o->store);
	share = eigen_share(o, NULL, "CREATE TABLE twee (x INTEGER) STRICT;");
	for (int i = 0; i < N; i++) {
		pids[i] = fork();
		if (pids[i] == 0) {
			struct fault f = { 0 };
			struct store *s;
			enum swv_err err = open_hier(o, "swv.db", STORE_OPEN, &f, &s);

			if (err == SWV_ENEWERDB) /* another was quicker: as it should be */
				_exit(0);
			if (err)
				_exit(1);
			free(s->share);
			s->share = share;
			_exit(schema_bring(s, false, laatste() + 1, &f) ? 2 : 0);
		}
	}
	for (int i = 0; i < N; i++) {
		int status;

		assert_int_equal(waitpid(pids[i], &status, 0), pids[i]);
		CHECK(status == 0, "proces %d: %x", i, (unsigned)status);
	}
	FOUT(SWV_ENEWERDB, open_hier(o, "swv.db", STORE_OPEN, &f, &o->store));
	assert_true(is_kopie(o, ""));
	assert_false(is_kopie(o, ".deel"));
	free(share);
}

/* Of root's journal and lock its owner would be kept out. */
static void
wat_van_een_ander_is_wordt_geweigerd(void **state)
{
	struct opslag *o = *state;
	char *pad = pad_in(o, "swv.db"), *share = share_map();
	struct store *store = NULL;
	struct fault fault = { 0 };
	struct str text = { 0 };

	if (geteuid())
		skip(); /* only root can give a file away */
	assert_int_equal(chown(o->map, 1, 1), 0);
	assert_int_equal(store_open(pad, share, STORE_CREATE, &fault, &store), SWV_EOWNER);
	assert_int_equal(access(pad, F_OK), -1);
	assert_int_equal(chown(o->map, 0, 0), 0);
	fault = (struct fault){ 0 };
	assert_int_equal(store_open(pad, share, STORE_CREATE, &fault, &store), SWV_OK);
	store_close(&store);
	assert_int_equal(chown(pad, 1, 1), 0);
	for (int mode = STORE_OPEN; mode <= STORE_ASIS; mode++) {
		if (mode == STORE_CREATE)
			continue;
		fault = (struct fault){ 0 };
		assert_int_equal(
		    store_open(pad, share, (enum store_mode)mode, &fault, &store), SWV_EOWNER);
		assert_null(store);
	}
	assert_string_equal(fault.value, "daemon");
	assert_string_equal(fault.hint, "runuser -u daemon -- swv …");
	melding(&fault, &text);
	assert_non_null(strstr(text.s, "is van de gebruiker daemon"));
	assert_int_equal(chown(pad, 54321, 1), 0);
	assert_int_equal(store_open(pad, share, STORE_OPEN, &fault, &store), SWV_EOWNER);
	assert_string_equal(fault.value, "#54321");
	assert_int_equal(chown(pad, 0, 0), 0);
	assert_int_equal(store_open(pad, share, STORE_OPEN, &fault, &store), SWV_OK);
	store_close(&store);
	str_fini(&text);
	free(pad);
	free(share);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		T(wat_geen_database_is_wordt_geweigerd),
		T(wat_van_een_ander_is_wordt_geweigerd),
		T(een_vreemde_database_blijft_zoals_hij_was),
		T(maken_over_iets_heen_kan_niet),
		T(een_nieuwere_database_wordt_geweigerd),
		T(de_database_is_van_ons_en_veilig_ingesteld),
		T(een_map_achter_een_koppeling_is_een_gewone_map),
		T(een_stap_die_half_lukt_laat_geen_database_achter),
		T(zonder_de_bestanden_van_het_programma_komt_er_geen_database),
		T(een_volgende_stap_die_mislukt_laat_alles_zoals_het_was),
		T(voor_een_stap_is_er_een_hele_kopie),
		T(twaalf_tegelijk_doen_een_stap_een_keer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
