/* SPDX-License-Identifier: EUPL-1.2 */
/* A database of an earlier form is brought up to date with all that is in it. */
#include "../opslag.h"

#include <sys/stat.h>

#include "swv/store/schema.h"
#include "swv/store/termijnen.h"

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
	struct opslag *o = *state;

	if (o->store)
		is_heel(o->store);
	opslag_weg(o);
	return 0;
}

/* A step of the program as it is in the source. */
static char *
lees_stap(int nr)
{
	char *share = share_map();
	struct str pad = { 0 }, text = { 0 };
	char buf[4096];
	size_t n;
	FILE *f;

	str_addf(&pad, "%s/schema/%03d.sql", share, nr);
	f = fopen(pad.s, "r");
	assert_non_null(f);
	while ((n = fread(buf, 1, sizeof(buf), f)) > 0)
		str_addn(&text, buf, n);
	fclose(f);
	str_fini(&pad);
	free(share);
	return str_take(&text);
}

/* Makes the database in the form of that step, and does what sql says to it. */
static void
maak_oud(struct opslag *o, int stap, const char *sql)
{
	char *map = pad_in(o, "oud"), *schema = pad_in(o, "oud/schema"), *db = pad_in(o, "swv.db");

	mkdir(map, 0700);
	mkdir(schema, 0700);
	for (int nr = 1; nr <= stap; nr++) {
		char *text = lees_stap(nr);
		struct str naam = { 0 };

		str_addf(&naam, "oud/schema/%03d.sql", nr);
		free(bestand(o, naam.s, text));
		str_fini(&naam);
		free(text);
	}
	GOED(store_open(db, map, STORE_CREATE, &f, &o->store));
	assert_int_equal(getal(o->store, "PRAGMA user_version"), stap);
	doe(o->store, sql);
	store_close(&o->store);
	free(map);
	free(schema);
	free(db);
}

static void
open_nu(struct opslag *o)
{
	char *db = pad_in(o, "swv.db"), *share = share_map();

	GOED(store_open(db, share, STORE_OPEN, &f, &o->store));
	assert_int_equal(getal(o->store, "PRAGMA user_version"), schema_last(share));
	free(db);
	free(share);
}

static void
regels_en_dossiers_van_voor_stap_vijf_zijn_er_nog(void **state)
{
	struct opslag *o = *state;
	struct recs hangend = { 0 };
	struct rec *rec;

	maak_oud(o, 4,
	    "INSERT INTO functie (id, naam) VALUES ('c', 'C');"
	    "INSERT INTO thuiszitter (nummer, soort, eerste_verzuimdag, status, gemeld_op, hervat_op,"
	    " consulent, versie) VALUES ('23-001', 'absoluut', 19600, 'hervat', 19610, 19640, 'c', 7);"
	    "INSERT INTO termijn (bron, bron_id, norm, nr, omschrijving, uiterlijk)"
	    " VALUES ('thuiszitter', '23-001', 'nazorg', 0, 'nazorg afronden', 19668);"
	    "INSERT INTO logregel (thuiszitter, soort, op) VALUES ('23-001', 'telefoon', 19611);"
	    "INSERT INTO logregel (thuiszitter, soort, op, voldoet) VALUES ('23-001', 'email', 19612,"
	    " 1);"
	    "INSERT INTO logregel (thuiszitter, soort, op) VALUES ('23-001', 'notitie', 19613);"
	    "DELETE FROM logregel WHERE id = 3;"
	    "INSERT INTO persoonlijk VALUES ('logregel', '1', 'tekst', 'Gebeld');"
	    "INSERT INTO verwijzing VALUES ('23-001', 'logregel', 'thuiszitter', '1');"
	    "INSERT INTO prullenbak (handeling, kind, bron_id, titel, op, door, waarden, versie)"
	    " VALUES (1, 'logregel', '3', '3', 1, 'jan',"
	    " '{\"id\":\"3\",\"thuiszitter\":\"23-001\",\"soort\":\"notitie\",\"op\":19613}', 1)");
	open_nu(o);
	rec = haal(o->store, &kind_thuiszitter, "23-001");
	assert_int_equal(rec->versie, 7);
	assert_int_equal(rec_date(rec, "hervat_op"), 19640);
	assert_int_equal(rec_date(rec, "urgent_op"), 19668);
	assert_string_equal(rec_text(rec, "eerstvolgend"), "nazorg afronden");
	rec_free(&rec);
	GOED(store_hung_on(o->store, &kind_logregel, "23-001", &f, &hangend));
	assert_int_equal(hangend.n, 2);
	assert_string_equal(rec_text(hangend.items[0], "tekst"), "Gebeld");
	assert_string_equal(rec_text(hangend.items[1], "voldoet"), "1");
	recs_fini(&hangend);
	/* the number of what was thrown away is never given again, and it can come back */
	assert_int_equal(
	    getal(o->store, "SELECT seq FROM sqlite_sequence WHERE name = 'logregel'"), 3);
	tekst_is(o->store, "SELECT json_extract(waarden, '$.dossier') FROM prullenbak", "23-001");
	tekst_is(o->store, "SELECT veld FROM verwijzing WHERE kind = 'logregel'", "dossier");
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(regels_en_dossiers_van_voor_stap_vijf_zijn_er_nog),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
