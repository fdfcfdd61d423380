/* SPDX-License-Identifier: EUPL-1.2 */
/* Whatever is done to the logboek by force is found, and the row named. */
#include "../opslag.h"

#include "swv/store/logcontrole.h"

enum { ROWS = 25 };

/* The anchor of the whole, as it was kept elsewhere. */
static struct log_anker toen;

static void
voeg_toe(struct opslag *o, int64_t i)
{
	static const char *const wie[] = { "jan", "piet", "b\xC3\xA9" };
	struct logboekregel r = { 0, i * 1000, wie[i % 3], i % 4 ? "wijziging" : "nieuw", "actie",
		i % 2 ? "jp.a1" : "jp.a2", "{\"titel\":[null,\"Een\"],\"tekst\":true}" };

	GOED(log_add(o->store, &r, &f));
}

static int
setup(void **state)
{
	static struct opslag o;

	opslag_maak(&o);
	GOED(store_begin(o.store, &f));
	for (int64_t i = 0; i < ROWS; i++)
		voeg_toe(&o, i);
	GOED(store_commit(o.store, &f));
	GOED(log_anker_kop(o.store, &f, &toen));
	*state = &o;
	return 0;
}

static int
teardown(void **state)
{
	opslag_weg(*state);
	return 0;
}

static const char *const soorten[] = { [LOGBREUK_WEG] = "weg",
	[LOGBREUK_GEWIJZIGD] = "gewijzigd",
	[LOGBREUK_LOS] = "los",
	[LOGBREUK_TEVEEL] = "teveel",
	[LOGBREUK_STAND] = "stand",
	[LOGBREUK_ANKER_WEG] = "anker_weg",
	[LOGBREUK_ANKER] = "anker" };

/* What is found, as "soort nr tot wie", a line each; owned. */
static char *
gevonden(struct opslag *o, const struct log_anker *anker)
{
	struct str uit = { 0 };
	struct logcontrole c;

	GOED(log_controleer(o->store, anker, NULL, NULL, &f, &c));
	for (size_t i = 0; i < c.n; i++) {
		const struct logbreuk *b = &c.items[i];

		str_addf(&uit, "%s%s %lld", i ? ", " : "", soorten[b->soort], (long long)b->nr);
		if (b->tot != b->nr)
			str_addf(&uit, "-%lld", (long long)b->tot);
		if (b->wie)
			str_addf(&uit, " %s", b->wie);
	}
	if (c.meer)
		str_addf(&uit, ", nog %lld", (long long)c.meer);
	logcontrole_fini(&c);
	return str_take(&uit);
}

/* After the statements this is found; then all is as it was. */
static void
geeft(struct opslag *o, const char *sql, bool anker, const char *verwacht)
{
	char *uit;

	GOED(store_begin(o->store, &f));
	if (sqlite3_exec(o->store->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail_msg("%s: %s", sql, sqlite3_errmsg(o->store->db));
	uit = gevonden(o, anker ? &toen : NULL);
	CHECK(str_eq(uit, verwacht), "%s\ngaf \"%s\"\nniet  \"%s\"", sql, uit, verwacht);
	free(uit);
	store_abort(o->store);
	uit = gevonden(o, &toen);
	assert_string_equal(uit, "");
	free(uit);
}

static void
een_heel_logboek_is_heel(void **state)
{
	struct opslag *o = *state;
	struct log_anker begin = { 0 };
	struct logcontrole c;
	char *uit;

	GOED(log_controleer(o->store, &toen, NULL, NULL, &f, &c));
	assert_int_equal(c.n, 0);
	assert_int_equal(c.aantal, ROWS);
	assert_int_equal(c.kop.nr, ROWS);
	assert_string_equal(c.kop.hash, toen.hash);
	logcontrole_fini(&c);
	/* rows that came after the anchor are no breach, and before the first row there is one too */
	GOED(store_begin(o->store, &f));
	voeg_toe(o, 99);
	memset(begin.hash, '0', 64);
	uit = gevonden(o, &toen);
	assert_string_equal(uit, "");
	free(uit);
	uit = gevonden(o, &begin);
	assert_string_equal(uit, "");
	free(uit);
	store_abort(o->store);
}

static const char *const kolommen[] = { "op", "wie", "handeling", "kind", "bron_id", "wat",
	"vorige", "hash", "nr" };
enum { OP = 0, VORIGE = 6, NR = 8 };

/* The row with byte b of the column turned round (of a number bit b): it is named, and when it has
 * its number still no other is.  False when there is no such byte. */
static bool
draai_om(struct opslag *o, int nr, size_t k, int b)
{
	bool getal = k == OP || k == NR, named = false;
	struct str sql = { 0 };
	struct logcontrole c;
	sqlite3_stmt *stmt;
	int64_t was, n = 0;
	char bytes[256];
	int len;

	str_addf(&sql, "SELECT CAST(%s AS BLOB), %s FROM logboek WHERE nr = %d", kolommen[k],
	    kolommen[k], nr);
	assert_int_equal(sqlite3_prepare_v2(o->store->db, sql.s, -1, &stmt, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
	was = sqlite3_column_int64(stmt, 1);
	len = sqlite3_column_bytes(stmt, 0);
	assert_in_range(len, 1, sizeof(bytes));
	memcpy(bytes, sqlite3_column_blob(stmt, 0), (size_t)len);
	sqlite3_finalize(stmt);
	str_clear(&sql);
	if (b >= (getal ? 63 : len)) {
		str_fini(&sql);
		return false;
	}
	bytes[getal ? 0 : b] ^= 0x21;
	str_addf(&sql, "UPDATE OR IGNORE logboek SET %s = %s WHERE nr = %d", kolommen[k],
	    getal || k >= VORIGE ? "?1" : "CAST(?1 AS TEXT)", nr);
	GOED(store_begin(o->store, &f));
	assert_int_equal(sqlite3_prepare_v2(o->store->db, sql.s, -1, &stmt, NULL), SQLITE_OK);
	if (getal)
		sqlite3_bind_int64(stmt, 1, was ^ (INT64_C(1) << b));
	else
		sqlite3_bind_blob(stmt, 1, bytes, len, SQLITE_TRANSIENT);
	assert_int_equal(sqlite3_step(stmt), SQLITE_DONE);
	sqlite3_finalize(stmt);
	GOED(log_controleer(o->store, NULL, NULL, NULL, &f, &c));
	if (sqlite3_changes(o->store->db)) { /* not a number that another row has */
		for (size_t i = 0; i < c.n; i++)
			named = named || (c.items[i].nr <= nr && nr <= c.items[i].tot);
		CHECK(named && (c.n == 1 || k == NR), "rij %d, %s, byte %d: %zu gevonden", nr,
		    kolommen[k], b, c.n);
	}
	logcontrole_fini(&c);
	store_abort(o->store);
	GOED(log_verify(o->store, &f, &n));
	str_fini(&sql);
	return true;
}

static void
elke_byte_van_elke_kolom_valt_op(void **state)
{
	static const int rijen[] = { 1, 2, 12, ROWS - 1, ROWS };
	int n = 0;

	for (size_t r = 0; r < COUNT(rijen); r++)
		for (size_t k = 0; k < COUNT(kolommen); k++)
			for (int b = 0; draai_om(*state, rijen[r], k, b); b++)
				n++;
	CHECK(n > 1000, "maar %d bytes", n);
}

static void
wat_is_weggehaald_wordt_genoemd(void **state)
{
	struct opslag *o = *state;

	geeft(o, "DELETE FROM logboek WHERE nr = 1", false, "weg 1");
	geeft(o, "DELETE FROM logboek WHERE nr = 12", false, "weg 12");
	geeft(o, "DELETE FROM logboek WHERE nr IN (5, 6, 7, 20)", false, "weg 5-7, weg 20");
	geeft(o, "DELETE FROM logboek WHERE nr = 25", false, "weg 25");
	geeft(o, "DELETE FROM logboek", false, "weg 1-25");
	geeft(o, "DELETE FROM logboek WHERE nr >= 20", false, "weg 20-25");
}

static void
wat_is_verwisseld_of_ingevoegd_wordt_genoemd(void **state)
{
	struct opslag *o = *state;

	geeft(o,
	    "UPDATE logboek SET nr = 99 WHERE nr = 4; UPDATE logboek SET nr = 4 WHERE nr = 5;"
	    " UPDATE logboek SET nr = 5 WHERE nr = 99",
	    false, "gewijzigd 4 piet, gewijzigd 5 jan, los 6 b\xC3\xA9");
	geeft(o,
	    "INSERT INTO logboek SELECT 26, op, wie, handeling, kind, bron_id, wat, hash, hash"
	    " FROM logboek WHERE nr = 25",
	    false, "teveel 26 jan");
	geeft(o,
	    "INSERT INTO logboek SELECT 0, op, wie, handeling, kind, bron_id, wat, hash, hash"
	    " FROM logboek WHERE nr = 25",
	    false, "gewijzigd 0 jan");
	geeft(o,
	    "UPDATE logboek SET nr = nr + 100 WHERE nr > 23; UPDATE logboek SET nr = nr - 99"
	    " WHERE nr > 100; INSERT INTO logboek SELECT 24, op, wie, handeling, kind, bron_id,"
	    " wat, randomblob(32), hash FROM logboek WHERE nr = 23",
	    false, "gewijzigd 24 piet, gewijzigd 25 b\xC3\xA9, teveel 26 jan, stand 25");
}

static void
de_stand_die_niet_klopt_wordt_genoemd(void **state)
{
	struct opslag *o = *state;

	geeft(o, "UPDATE logboek_stand SET kop = randomblob(32)", false, "stand 25");
	geeft(o, "UPDATE logboek_stand SET aantal = 26", false, "weg 26");
	geeft(o, "UPDATE logboek_stand SET aantal = 24", false, "teveel 25 jan, stand 24");
	geeft(
	    o, "UPDATE logboek_stand SET aantal = 0, kop = zeroblob(32)", false, "teveel 1-25 jan");
	geeft(o, "DELETE FROM logboek_stand", false, "stand 25");
}

/* What only an anchor that was kept elsewhere can find. */
static void
met_een_anker_valt_ook_een_nieuwe_keten_op(void **state)
{
	static const char knip[] = "DELETE FROM logboek WHERE nr > 20; UPDATE logboek_stand SET"
				   " aantal = 20, kop = (SELECT hash FROM logboek WHERE nr = 20)";
	struct opslag *o = *state;
	char *uit;

	geeft(o, knip, false, "");
	geeft(o, knip, true, "anker_weg 25");
	/* made anew, all of it, but for one word */
	GOED(store_begin(o->store, &f));
	doe(o->store, "DELETE FROM logboek; UPDATE logboek_stand SET aantal = 0, kop ="
		      " zeroblob(32)");
	for (int64_t i = 0; i < ROWS + 3; i++)
		voeg_toe(o, i == 7 ? 8 : i);
	uit = gevonden(o, NULL);
	assert_string_equal(uit, "");
	free(uit);
	uit = gevonden(o, &toen);
	assert_string_equal(uit, "anker 25 jan");
	free(uit);
	store_abort(o->store);
}

/* One row made anew with a hash that fits it: the next does not follow on it. */
static void
een_rij_met_een_nieuwe_hash_valt_op(void **state)
{
	struct opslag *o = *state;
	char *uit;

	GOED(store_begin(o->store, &f));
	doe(o->store, "CREATE TEMP TABLE rest AS SELECT * FROM logboek WHERE nr > 12;"
		      "DELETE FROM logboek WHERE nr >= 12; UPDATE logboek_stand SET aantal = 11,"
		      " kop = (SELECT hash FROM logboek WHERE nr = 11)");
	voeg_toe(o, 77);
	doe(o->store, "INSERT INTO logboek SELECT * FROM rest; DROP TABLE rest;"
		      "UPDATE logboek_stand SET aantal = 25, kop ="
		      " (SELECT hash FROM logboek WHERE nr = 25)");
	uit = gevonden(o, NULL);
	assert_string_equal(uit, "los 13 jan");
	free(uit);
	store_abort(o->store);
}

static void
tel_mee(int64_t nr, int64_t aantal, void *arg)
{
	str_addf(arg, "%lld/%lld ", (long long)nr, (long long)aantal);
}

/* In pieces, with a place between them where nothing is being read. */
static void
een_lang_logboek_gaat_in_stukken(void **state)
{
	struct opslag *o = *state;
	struct str ver = { 0 };
	struct logcontrole c;

	GOED(store_begin(o->store, &f));
	for (int64_t i = ROWS; i < 20000; i++)
		voeg_toe(o, i);
	GOED(store_commit(o->store, &f));
	GOED(log_controleer(o->store, &toen, tel_mee, &ver, &f, &c));
	assert_int_equal(c.n, 0);
	assert_int_equal(c.aantal, 20000);
	assert_string_equal(str_get(&ver), "10000/20000 20000/20000 ");
	logcontrole_fini(&c);
	str_fini(&ver);
	doe(o->store, "UPDATE logboek SET wie = 'kees'; DELETE FROM logboek WHERE nr = 10000");
	GOED(log_controleer(o->store, NULL, NULL, NULL, &f, &c));
	assert_int_equal(c.n, LOGBREUKEN);
	assert_int_equal(c.meer, 20000 - LOGBREUKEN);
	logcontrole_fini(&c);
}

static void
een_anker_leest_alleen_wat_er_een_is(void **state)
{
	static const char *const fout[] = { "", "12", "12:", ":ab", "12:abc", "-1:", "x:1" };
	struct log_anker a;
	struct str goed = { 0 };

	(void)state;
	for (size_t i = 0; i < COUNT(fout); i++)
		assert_false(log_anker_parse(fout[i], &a));
	str_addf(&goed, "12:%s", toen.hash);
	assert_true(log_anker_parse(goed.s, &a));
	assert_int_equal(a.nr, 12);
	assert_string_equal(a.hash, toen.hash);
	str_addc(&goed, '0');
	assert_false(log_anker_parse(goed.s, &a));
	str_fini(&goed);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		T(een_heel_logboek_is_heel),
		T(elke_byte_van_elke_kolom_valt_op),
		T(wat_is_weggehaald_wordt_genoemd),
		T(wat_is_verwisseld_of_ingevoegd_wordt_genoemd),
		T(de_stand_die_niet_klopt_wordt_genoemd),
		T(met_een_anker_valt_ook_een_nieuwe_keten_op),
		T(een_rij_met_een_nieuwe_hash_valt_op),
		T(een_lang_logboek_gaat_in_stukken),
		T(een_anker_leest_alleen_wat_er_een_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
