/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/service/controle.h"
#include "swv/service/toegangscode.h"

/* Without looking whether it is whole, as the usual one does. */
static int
teardown(void **state)
{
	opslag_weg(*state);
	return 0;
}

/* How many things are wrong, and of which the name begins so. */
static int
fout_bij(struct opslag *o, const char *wat)
{
	struct controles c = { 0 };
	int n = 0;

	GOED(controleren(&o->s, &f, &c));
	assert_true(c.n >= 8);
	for (size_t i = 0; i < c.n; i++) {
		if (c.items[i].goed)
			continue;
		if (wat)
			assert_true(str_starts(c.items[i].wat, wat));
		n++;
	}
	controles_fini(&c);
	return n;
}

static void
alleen_wie_het_logboek_beheert_mag_het(void **state)
{
	static const struct {
		const char *rol;
		enum swv_err err;
	} rows[] = {
		{ "beheerder", SWV_OK },
		{ "consulent", SWV_EDENIED },
		{ "toezicht", SWV_EDENIED },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct controles c = { 0 };

		als_rol(o, rows[i].rol, "");
		assert_int_equal(controleren(&o->s, NULL, &c), rows[i].err);
		assert_true(!c.n == (rows[i].err != SWV_OK));
		controles_fini(&c);
	}
	als_alles(o);
}

/* Who can write the file can have it do something of its own at each save. */
static void
wat_er_niet_hoort_wordt_gezien(void **state)
{
	static const struct {
		const char *doe, *weg;
	} rows[] = {
		{ "CREATE TRIGGER stil AFTER INSERT ON logregel BEGIN SELECT 1; END",
		    "DROP TRIGGER stil" },
		{ "CREATE TABLE bewaard (wat TEXT)", "DROP TABLE bewaard" },
		{ "CREATE VIEW kijk AS SELECT 1", "DROP VIEW kijk" },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_int_equal(
		    sqlite3_exec(o->store->db, rows[i].doe, NULL, NULL, NULL), SQLITE_OK);
		assert_int_equal(fout_bij(o, "Vorm van de database"), 1);
		assert_int_equal(
		    sqlite3_exec(o->store->db, rows[i].weg, NULL, NULL, NULL), SQLITE_OK);
		assert_int_equal(fout_bij(o, NULL), 0);
	}
	assert_int_equal(
	    sqlite3_exec(o->store->db, "DROP TRIGGER actie_weg", NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(fout_bij(o, "Vorm van de database"), 1);
}

static void
wat_heel_is_is_goed(void **state)
{
	assert_int_equal(fout_bij(*state, NULL), 0);
}

static void
een_verwijzing_naar_niets_wordt_gevonden(void **state)
{
	struct opslag *o = *state;

	doe(o->store, "PRAGMA foreign_keys = OFF");
	doe(o->store, "UPDATE kalender SET post = 'weg' WHERE id = 'sop-2026-2027'");
	doe(o->store, "PRAGMA foreign_keys = ON");
	assert_int_equal(fout_bij(o, "Verwijzingen"), 1);
}

static void
een_andere_vorm_wordt_gevonden(void **state)
{
	struct opslag *o = *state;

	doe(o->store, "PRAGMA user_version = 1");
	assert_int_equal(fout_bij(o, "Vorm"), 1);
}

static void
een_regel_te_weinig_in_het_logboek_wordt_gevonden(void **state)
{
	struct opslag *o = *state;

	doe(o->store, "DELETE FROM logboek WHERE nr = 1");
	assert_int_equal(fout_bij(o, "Keten"), 1);
}

/* A preference, so not for the logboek; and not to be read by who has the file. */
static void
een_toegangscode_staat_er_niet_leesbaar(void **state)
{
	struct opslag *o = *state;

	assert_false(toegangscode_is_er(&o->s));
	assert_false(toegangscode_klopt(&o->s, ""));
	FOUT(SWV_ERANGE, toegangscode_zet(&o->s, "abc", &f));
	GOED(toegangscode_zet(&o->s, "één-2", &f));
	assert_true(toegangscode_is_er(&o->s));
	assert_true(toegangscode_klopt(&o->s, "één-2"));
	assert_false(toegangscode_klopt(&o->s, "een-2"));
	tekst_is(o->store, "SELECT substr(waarde, 1, 10) FROM stand WHERE sleutel = 'toegangscode'",
	    "$argon2id$");
	GOED(toegangscode_zet(&o->s, "", &f));
	assert_false(toegangscode_is_er(&o->s));
	assert_false(toegangscode_klopt(&o->s, ""));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, teardown)
		T(alleen_wie_het_logboek_beheert_mag_het),
		T(wat_heel_is_is_goed),
		T(een_verwijzing_naar_niets_wordt_gevonden),
		T(een_andere_vorm_wordt_gevonden),
		T(wat_er_niet_hoort_wordt_gezien),
		T(een_regel_te_weinig_in_het_logboek_wordt_gevonden),
		T(een_toegangscode_staat_er_niet_leesbaar),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
