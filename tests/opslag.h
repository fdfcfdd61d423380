/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TESTS_OPSLAG_H
#define SWV_TESTS_OPSLAG_H

/*
 * What the tests of store and service share: a folder of their own with a real
 * database, a session with a given clock, a small association, files to read.
 */
#include "test.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/date.h"
#include "swv/config/organisatie.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/ongedaan.h"
#include "swv/service/planinvoer.h"
#include "swv/service/session.h"
#include "swv/service/toegang.h"
#include "swv/service/toepassen.h"
#include "swv/service/vink.h"
#include "swv/service/werk.h"
#include "swv/store/boom.h"
#include "swv/store/lijst.h"
#include "swv/store/logboek.h"
#include "swv/store/records.h"
#include "swv/store/sql.h"

struct opslag {
	char *map;
	struct store *store; /* of the session when there is one */
	struct session s;
};

static inline swv_date
dag(const char *iso)
{
	swv_date d = DATE_NONE;

	if (!date_parse_iso(iso, &d))
		fail_msg("geen dag: %s", iso);
	return d;
}

/* ---- a clock that stands still until it is told ---- */

static swv_date nep_dag;
static int64_t nep_nu = INT64_C(1700000000000000);

static inline int64_t
nep_utc(void)
{
	return nep_nu++;
}

static inline swv_date
nep_civil(void)
{
	return nep_dag;
}

static const struct klok nep_klok = { .utc = nep_utc, .civil = nep_civil, .given = DATE_NONE };

/* ---- errors ---- */

/* Fails with the sentence that a user would see. */
static inline void
goed_op(enum swv_err err, const struct fault *fault, const char *file, int line)
{
	if (!err)
		return;
	print_error("%s:%d: fout %d: %s | %s | %s\n", file, line, (int)err,
	    fault ? fault->what : "", fault ? fault->value : "", fault ? fault->hint : "");
	fail();
}

#define GOED(call)                                                                                 \
	do {                                                                                       \
		struct fault f = { 0 };                                                            \
		goed_op((call), &f, __FILE__, __LINE__);                                           \
	} while (0)

/* The call (which tells in &f) ends in this error, and says so itself. */
#define FOUT(expected, call)                                                                       \
	do {                                                                                       \
		struct fault f = { 0 };                                                            \
		assert_int_equal((call), (expected));                                              \
		assert_int_equal(f.err, (expected));                                               \
	} while (0)

/* ---- files ---- */

static inline char *
pad_in(const struct opslag *o, const char *naam)
{
	struct str s = { 0 };

	str_addf(&s, "%s/%s", o->map, naam);
	return str_take(&s);
}

static inline void
schrijf(const char *pad, const char *text)
{
	FILE *f = fopen(pad, "w");

	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

/* Writes a file in the folder; its path is owned. */
static inline char *
bestand(const struct opslag *o, const char *naam, const char *text)
{
	char *pad = pad_in(o, naam);

	schrijf(pad, text);
	return pad;
}

static inline char *
share_map(void)
{
	const char *top = getenv("top_srcdir");
	struct str s = { 0 };

	str_addf(&s, "%s/share", top ? top : "..");
	return str_take(&s);
}

static inline int
veeg(const char *pad, const struct stat *st, int soort, struct FTW *ftw)
{
	(void)st;
	(void)soort;
	(void)ftw;
	return remove(pad);
}

static inline void
map_maak(struct opslag *o)
{
	const char *tmp = getenv("TMPDIR");
	struct str s = { 0 };

	*o = (struct opslag){ 0 };
	str_addf(&s, "%s/swv-test.XXXXXX", tmp && *tmp ? tmp : "/tmp");
	assert_non_null(mkdtemp(s.s));
	o->map = str_take(&s);
	nep_dag = dag("2026-11-22");
}

/* ---- a database ---- */

static inline enum swv_err
open_hier(const struct opslag *o, const char *naam, enum store_mode mode, struct fault *f,
    struct store **out)
{
	char *db = pad_in(o, naam), *share = share_map();
	enum swv_err err = store_open(db, share, mode, f, out);

	free(db);
	free(share);
	return err;
}

/* Only a store, with the schema. */
static inline void
opslag_maak(struct opslag *o)
{
	if (!o->map)
		map_maak(o);
	GOED(open_hier(o, "swv.db", STORE_CREATE, &f, &o->store));
	store_today(o->store, nep_dag, 14);
}

static inline void
opslag_weg(struct opslag *o)
{
	if (o->s.store)
		session_close(&o->s);
	else
		store_close(&o->store);
	nftw(o->map, veeg, 16, FTW_DEPTH | FTW_PHYS);
	free(o->map);
	*o = (struct opslag){ 0 };
}

/* ---- an association ---- */

#define ORG_KOP                                                                                    \
	"organisatie = { code = \"PO9901\"; naam = \"Proef\"; rechtsvorm = \"vereniging\";\n"      \
	"  vanaf = \"2025-2026\"; };\nopslag = { bestand = \"swv.db\"; };\n"
#define ORG_FUNCTIES                                                                               \
	"functies = ( { id = \"directeur\"; naam = \"Directeur\"; medewerker = true; },\n"         \
	"  { id = \"consulent\"; naam = \"Consulent\"; medewerker = true; } );\n"
#define ORG_SCHOLEN                                                                                \
	"gemeenten = ( { id = \"veen\"; naam = \"Veen\"; } );\n"                                   \
	"gebieden = ( { id = \"noord\"; naam = \"Noord\"; gemeenten = [\"veen\"]; } );\n"          \
	"besturen = ( { id = \"alfa\"; naam = \"Alfa\"; }, { id = \"beta\"; naam = \"Beta\"; } "   \
	");\n"                                                                                     \
	"scholen = ( { brin = \"01AA00\"; naam = \"De Eik\"; soort = \"bao\"; bestuur = "          \
	"\"alfa\"; gemeente = \"veen\"; gebied = \"noord\"; leerlingen = 213; },\n"                \
	"  { brin = \"01AB00\"; naam = \"De Beuk\"; soort = \"bao\"; bestuur = \"alfa\"; },\n"     \
	"  { brin = \"01AC00\"; naam = \"De Els\"; soort = \"sbo\"; bestuur = \"beta\"; } );\n"
#define ORG_JAARVERSLAG                                                                            \
	"{ id = \"jaarverslag\"; groep = \"verantwoording\"; titel = \"Jaarverslag\";"             \
	" voor = \"07-01\"; elke = \"1 jaar\"; wie = [\"directeur\"]; }"
#define ORG_RAPPORTAGE "{ id = \"rapportage\"; titel = \"Rapportage\"; elke = \"3 per jaar\"; }"
#define ORG_SOP                                                                                    \
	"{ id = \"sop\"; titel = \"Schoolprofiel\"; uiterlijk = \"02-01\"; per = \"school\"; }"
#define ORG_BEZOEK           "{ id = \"bezoek\"; titel = \"Bezoek\"; planning = \"volgt\"; }"
#define ORG_KALENDER(posten) "kwaliteitskalender = ( " posten " );\n"
#define ORG                                                                                        \
	ORG_KOP ORG_FUNCTIES ORG_SCHOLEN ORG_KALENDER(                                             \
	    ORG_JAARVERSLAG ", " ORG_RAPPORTAGE ", " ORG_SOP ", " ORG_BEZOEK)

static inline void
meld_fouten(const struct faults *faults)
{
	for (size_t i = 0; i < faults->n; i++)
		print_error("%s:%d: %d %s | %s | %s\n", faults->items[i].file,
		    faults->items[i].line, (int)faults->items[i].err, faults->items[i].what,
		    faults->items[i].value, faults->items[i].hint);
}

/* Applies a file with this text, whose differences go to tell. */
static inline struct toegepast
pas_toe_met(struct opslag *o, const char *text, bool dry,
    void (*tell)(const struct verschil *verschil, void *arg), void *arg)
{
	char *pad = bestand(o, "swv.cfg", text);
	struct organisatie org = { 0 };
	struct faults faults = { 0 };
	struct toegepast uit;
	enum swv_err err = organisatie_read(pad, &faults, &org);

	meld_fouten(&faults);
	assert_int_equal(err, SWV_OK);
	GOED(toepassen(&o->s, &org, dry, tell, arg, &f, &uit));
	organisatie_fini(&org);
	faults_fini(&faults);
	free(pad);
	return uit;
}

static inline struct toegepast
pas_toe(struct opslag *o, const char *text)
{
	return pas_toe_met(o, text, false, NULL, NULL);
}

static inline enum swv_err
sessie_als(struct opslag *o, const char *wie, bool nieuw, struct session *out)
{
	char *cfg = pad_in(o, "swv.cfg"), *share = share_map();
	struct session_args args = {
		.bestand = cfg, .share = share, .wie = wie, .klok = &nep_klok
	};
	struct faults faults = { 0 };
	enum swv_err err =
	    nieuw ? session_init(&args, &faults, out) : session_open(&args, &faults, out);

	meld_fouten(&faults);
	faults_fini(&faults);
	free(cfg);
	free(share);
	return err;
}

/* A session of "jan" on a new database to which text is applied. */
static inline void
sessie_maak(struct opslag *o, const char *text)
{
	map_maak(o);
	free(bestand(o, "swv.cfg", text));
	assert_int_equal(sessie_als(o, "jan", true, &o->s), SWV_OK);
	o->store = o->s.store;
	pas_toe(o, text);
}

/* As after leaving the program and starting it again. */
static inline void
sessie_opnieuw(struct opslag *o)
{
	session_close(&o->s);
	assert_int_equal(sessie_als(o, "jan", false, &o->s), SWV_OK);
	o->store = o->s.store;
}

/* ---- a plan ---- */

#define PLAN_KOP                                                                                   \
	"plan = { id = \"jp\"; titel = \"Jaarplan\"; soort = \"jaarplan\"; van = \"2026-2027\";"   \
	" tot = \"2026-2027\"; };\n"
#define PLAN_ACTIES                                                                                \
	"acties = ( { id = \"a1\"; titel = \"Een\"; gereed = \"2026-12-01\"; },\n"                 \
	" { id = \"a2\"; titel = \"Twee\"; continu = true; },\n"                                   \
	" { id = \"a3\"; titel = \"Drie\"; herhaling = \"maand\"; wie = [\"directeur\"]; } );"
#define PLAN                                                                                       \
	PLAN_KOP "doelen = ( { id = \"d1\"; titel = \"Doel een\"; resultaten = ( { id = \"r1\";"   \
		 " titel = \"Resultaat\"; " PLAN_ACTIES " } ); },\n"                               \
		 " { id = \"d2\"; titel = \"Doel twee\"; } );\n"

static inline struct plan_telling
voer_in(struct opslag *o, const char *text, bool dry)
{
	char *pad = bestand(o, "plan.cfg", text);
	struct faults faults = { 0 };
	struct plan_telling uit;
	enum swv_err err = plan_invoeren(&o->s, pad, dry, &faults, &uit);

	meld_fouten(&faults);
	assert_int_equal(err, SWV_OK);
	faults_fini(&faults);
	free(pad);
	return uit;
}

/* ---- looking ---- */

static inline int64_t
getal(struct store *store, const char *sql)
{
	int64_t n = -1;

	GOED(sql_number(store, &f, &n, sql, NULL));
	return n;
}

static inline void
tekst_is(struct store *store, const char *sql, const char *expected)
{
	char *s;

	GOED(sql_text(store, &f, &s, sql, NULL));
	assert_string_equal(s ? s : "(niets)", expected);
	free(s);
}

/* In a transaction of its own. */
static inline void
doe(struct store *store, const char *sql)
{
	GOED(sql_script(store, sql, &f));
}

static inline struct rec *
haal(struct store *store, const struct kind *kind, const char *id)
{
	struct rec *rec;

	GOED(store_get(store, kind, id, &f, &rec));
	return rec;
}

/* One field of one record, as it is stored. */
static inline void
veld_is(
    struct store *store, const struct kind *kind, const char *id, const char *veld, const char *is)
{
	struct rec *rec = haal(store, kind, id);
	const struct value *v = rec_get(rec, veld);
	struct str s = { 0 };

	if (v->tag == VALUE_NUMBER)
		str_addf(&s, "%lld", (long long)v->i);
	else
		str_add(&s, v->s);
	if (!str_eq(str_get(&s), is))
		fail_msg("%s.%s van %s is \"%s\", verwacht \"%s\"", kind->name, veld, id,
		    str_get(&s), is);
	str_fini(&s);
	rec_free(&rec);
}

/* From here on the session is of somebody in that role, with these areas as their own. */
static inline void
als_rol(struct opslag *o, const char *rol, const char *gebieden)
{
	GOED(toegang_ververs(&o->s, &f)); /* not later on, over what is given here */
	rechten_fini(&o->s.rechten);
	assert_non_null(rol_standaard(rol));
	rechten_rol(rol_standaard(rol), NULL, &o->s.rechten);
	o->s.rechten.gebieden = mem_strdup(gebieden);
}

/* And from here on it may do everything, as when there are no users. */
static inline void
als_alles(struct opslag *o)
{
	rechten_fini(&o->s.rechten);
	o->s.rechten.alles = true;
}

/* Every table of the schema, in one order. */
static inline void
tabellen(struct store *store, struct str *out)
{
	char *namen;

	GOED(sql_text(store, &f, &namen,
	    "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_master"
	    " WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name)",
	    NULL));
	str_add(out, namen);
	free(namen);
}

/* Everything in the database, as one text. */
static inline char *
alles(struct store *store)
{
	struct str uit = { 0 }, namen = { 0 };

	tabellen(store, &namen);
	for (char *tabel = strtok(namen.s, " "); tabel; tabel = strtok(NULL, " ")) {
		struct str sql = { 0 };
		sqlite3_stmt *stmt = NULL;

		str_addf(&sql, "SELECT * FROM \"%s\" ORDER BY 1, 2", tabel);
		assert_int_equal(sqlite3_prepare_v2(store->db, sql.s, -1, &stmt, NULL), SQLITE_OK);
		while (sqlite3_step(stmt) == SQLITE_ROW) {
			str_add(&uit, tabel);
			for (int i = 0; i < sqlite3_column_count(stmt); i++)
				str_addf(&uit, "|%s", (const char *)sqlite3_column_text(stmt, i));
			str_addc(&uit, '\n');
		}
		sqlite3_finalize(stmt);
		str_fini(&sql);
	}
	str_fini(&namen);
	return str_take(&uit);
}

/* The database is whole, its chain too, and every counter and path of the tree is right. */
static inline void
is_heel(struct store *store)
{
	int64_t n;

	tekst_is(store, "PRAGMA integrity_check", "ok");
	assert_int_equal(getal(store, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
	GOED(log_verify(store, &f, &n));
	assert_int_equal(
	    getal(store,
		"SELECT count(*) FROM knoop k WHERE k.soort <> 'actie' AND (n_acties, n_gereed)"
		" IS NOT (SELECT count(*), coalesce(sum(a.status = 'gereed'), 0) FROM knoop o"
		" JOIN actie a ON a.id = o.id WHERE o.pad > k.pad AND o.pad < k.pad || '~'"
		" AND a.status NOT IN ('vervallen', 'doorgeschoven'))"),
	    0);
	assert_int_equal(
	    getal(store, "SELECT count(*) FROM knoop k LEFT JOIN knoop o ON o.id = k.ouder"
			 " WHERE k.pad <> coalesce(o.pad, '') || printf('%07x', k.volgorde)"),
	    0);
	assert_int_equal(getal(store, "SELECT count(*) FROM knoop k JOIN knoop o ON o.id = k.ouder"
				      " WHERE k.plan IS NOT coalesce(o.plan, o.id)"),
	    0);
}

/* ---- around a test: cmocka_unit_test_setup_teardown(rule, sessie_met_plan, sessie_ruim) ---- */

static inline int
sessie_met_plan(void **state)
{
	static struct opslag o;

	sessie_maak(&o, ORG);
	voer_in(&o, PLAN, false);
	*state = &o;
	return 0;
}

/* Whatever a test did, the database and its logboek are whole. */
static inline int
sessie_ruim(void **state)
{
	struct opslag *o = *state;

	is_heel(o->store);
	opslag_weg(o);
	return 0;
}

#endif
