/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

static const struct {
	const char *wie, *handeling, *kind, *bron_id, *wat;
} rows[] = {
	{ "jan", "nieuw", "actie", "jp.a1", "{\"titel\":[null,\"Een\"]}" },
	{ "piet", "wijziging", "actie", "jp.a1", "{\"tekst\":true}" },
	{ "jan", "weg", "doel", "jp.d1", "{}" },
	{ "jan", "terug", "doel", "jp.d1", "{}" },
	{ "b\xC3\xA9", "nieuw", "notitie", "7", "{\"tekst\":true}" },
};

static int
setup(void **state)
{
	static struct opslag o;

	opslag_maak(&o);
	GOED(store_begin(o.store, &f));
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct logboekregel r = { 0, (int64_t)i * 1000, rows[i].wie, rows[i].handeling,
			rows[i].kind, rows[i].bron_id, rows[i].wat };

		GOED(log_add(o.store, &r, &f));
		assert_int_equal(r.nr, i + 1);
	}
	GOED(store_commit(o.store, &f));
	*state = &o;
	return 0;
}

static int
teardown(void **state)
{
	opslag_weg(*state);
	return 0;
}

/* What is changed by force is found, and undone again. */
static void
wordt_gevonden(struct store *store, const char *sql)
{
	struct fault fault = { 0 };
	int64_t n;

	GOED(store_begin(store, &f));
	if (sqlite3_exec(store->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail_msg("%s: %s", sql, sqlite3_errmsg(store->db));
	CHECK(sqlite3_changes(store->db) > 0, "%s: niets gewijzigd", sql);
	CHECK(log_verify(store, &fault, &n) == SWV_ECORRUPT, "niet gevonden: %s", sql);
	CHECK(fault.err == SWV_ECORRUPT && fault.hint[0], "%s: niet gezegd waar", sql);
	store_abort(store);
	GOED(log_verify(store, &f, &n));
	assert_int_equal(n, COUNT(rows));
}

static void
een_heel_logboek_is_heel(void **state)
{
	struct opslag *o = *state;
	int64_t n;

	GOED(log_verify(o->store, &f, &n));
	assert_int_equal(n, COUNT(rows));
}

static void
elke_gewijzigde_byte_valt_op(void **state)
{
	static const char *const hoe[] = {
		"UPDATE logboek SET \"%s\" = substr(\"%s\", 1, length(\"%s\") - 1) || '!' WHERE nr = %d",
		"UPDATE logboek SET \"%s\" = \"%s\" || coalesce(nullif(\"%s\", ''), '') || 'x'"
		" WHERE nr = %d",
		"UPDATE logboek SET \"%s\" = \"%s\" || char(0) || substr(\"%s\", 1, 0) || 'stil'"
		" WHERE nr = %d",
		"UPDATE logboek SET \"%s\" = char(0) || \"%s\" || substr(\"%s\", 1, 0) WHERE nr = %d",
	};
	static const char *const teksten[] = { "wie", "handeling", "kind", "bron_id", "wat" };
	struct opslag *o = *state;

	for (size_t h = 0; h < COUNT(hoe); h++)
		for (size_t t = 0; t < COUNT(teksten); t++)
			for (int nr = 1; nr <= (int)COUNT(rows); nr++) {
				struct str sql = { 0 };

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
				str_addf(&sql, hoe[h], teksten[t], teksten[t], teksten[t], nr);
#pragma GCC diagnostic pop
				wordt_gevonden(o->store, sql.s);
				str_fini(&sql);
			}
}

static void
elk_gewijzigd_getal_en_elke_hash_valt_op(void **state)
{
	static const char *const sqls[] = {
		"UPDATE logboek SET op = op + 1 WHERE nr = %d",
		"UPDATE logboek SET hash = randomblob(32) WHERE nr = %d",
		"UPDATE logboek SET vorige = randomblob(32) WHERE nr = %d",
		"UPDATE logboek SET nr = nr + 100 WHERE nr = %d",
		"UPDATE logboek SET nr = -nr WHERE nr = %d",
		"DELETE FROM logboek WHERE nr = %d",
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(sqls); i++)
		for (int nr = 1; nr <= (int)COUNT(rows); nr++) {
			struct str sql = { 0 };

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
			str_addf(&sql, sqls[i], nr);
#pragma GCC diagnostic pop
			wordt_gevonden(o->store, sql.s);
			str_fini(&sql);
		}
}

static void
knippen_plakken_en_verwisselen_valt_op(void **state)
{
	static const char *const sqls[] = {
		"DELETE FROM logboek",
		"DELETE FROM logboek WHERE nr >= 4",
		"UPDATE logboek SET nr = CASE nr WHEN 2 THEN 30 ELSE 2 END WHERE nr IN (2, 3);"
		"UPDATE logboek SET nr = 3 WHERE nr = 30",
		"INSERT INTO logboek SELECT 6, op, wie, handeling, kind, bron_id, wat, hash, hash"
		" FROM logboek WHERE nr = 5",
		"UPDATE logboek SET nr = nr + 10 WHERE nr > 2; UPDATE logboek SET nr = nr - 9"
		" WHERE nr > 10; INSERT INTO logboek SELECT 3, op, wie, handeling, kind, bron_id,"
		" wat, randomblob(32), hash FROM logboek WHERE nr = 2",
		"UPDATE logboek_stand SET kop = randomblob(32)",
		"UPDATE logboek_stand SET aantal = aantal + 1",
		"UPDATE logboek_stand SET aantal = 0, kop = zeroblob(32)",
		"DELETE FROM logboek_stand",
		/* cut off, and the head set to fit: only the count of another place would tell;
		   here the count still does */
		"DELETE FROM logboek WHERE nr = 5; UPDATE logboek_stand SET kop ="
		" (SELECT hash FROM logboek WHERE nr = 4)",
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(sqls); i++)
		wordt_gevonden(o->store, sqls[i]);
}

static void
de_keten_kan_niet_splitsen(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_EDB,
	    sql_script(o->store,
		"INSERT INTO logboek SELECT 6, op, wie, handeling, kind, bron_id, wat, vorige, hash"
		" FROM logboek WHERE nr = 5",
		&f));
}

static void
een_teruggedraaide_regel_laat_de_keten_heel(void **state)
{
	struct opslag *o = *state;
	struct logboekregel r = { 0, 5, "jan", "nieuw", "actie", "x", "{}" };
	int64_t n;

	GOED(store_begin(o->store, &f));
	GOED(log_add(o->store, &r, &f));
	store_abort(o->store);
	GOED(store_begin(o->store, &f));
	GOED(log_add(o->store, &r, &f));
	assert_int_equal(r.nr, 6);
	GOED(store_commit(o->store, &f));
	GOED(log_verify(o->store, &f, &n));
	assert_int_equal(n, 6);
}

static enum swv_err
noteer(const struct logboekregel *r, void *arg)
{
	str_addf(arg, "%lld %s %s\n", (long long)r->nr, r->wie, r->handeling);
	return SWV_OK;
}

static void
de_regels_van_een_record_staan_nieuwste_eerst(void **state)
{
	struct opslag *o = *state;
	struct str uit = { 0 };

	GOED(log_of(o->store, "actie", "jp.a1", 10, &f, noteer, &uit));
	assert_string_equal(str_get(&uit), "2 piet wijziging\n1 jan nieuw\n");
	str_clear(&uit);
	GOED(log_of(o->store, "actie", "jp.a1", 1, &f, noteer, &uit));
	assert_string_equal(str_get(&uit), "2 piet wijziging\n");
	str_fini(&uit);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		T(een_heel_logboek_is_heel),
		T(elke_gewijzigde_byte_valt_op),
		T(elk_gewijzigd_getal_en_elke_hash_valt_op),
		T(knippen_plakken_en_verwisselen_valt_op),
		T(de_keten_kan_niet_splitsen),
		T(een_teruggedraaide_regel_laat_de_keten_heel),
		T(de_regels_van_een_record_staan_nieuwste_eerst),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
