/* SPDX-License-Identifier: EUPL-1.2 */
/* Several at once: the write lock, a writer that dies, a disk that is full. */
#include "../opslag.h"

#include <signal.h>
#include <sys/file.h>
#include <sys/resource.h>

#include "swv/store/concept.h"
#include "swv/store/lock.h"

static int
setup(void **state)
{
	static struct opslag o;

	opslag_maak(&o);
	*state = &o;
	return 0;
}

static int
teardown(void **state)
{
	struct opslag *o = *state;

	is_heel(o->store);
	opslag_weg(o);
	return 0;
}

/* Runs f in a process with a store of its own; its answer is the exit status. */
static pid_t
kind_doet(struct opslag *o, int (*f)(struct store *store, int nr), int nr)
{
	pid_t pid = fork();

	if (pid == 0) {
		struct fault fault = { 0 };
		struct store *store;

		if (open_hier(o, "swv.db", STORE_OPEN, &fault, &store))
			_exit(100 + (int)fault.err);
		_exit(f(store, nr));
	}
	assert_true(pid > 0);
	return pid;
}

static void
eindigt_met(pid_t pid, int verwacht)
{
	int status;

	assert_int_equal(waitpid(pid, &status, 0), pid);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == verwacht, "proces eindigt met %x",
	    (unsigned)status);
}

static enum swv_err
een_notitie(struct store *store, int nr, struct fault *fault)
{
	struct rec *rec = rec_new(&kind_notitie);
	struct logboekregel regel = { .op = nr,
		.wie = "kind",
		.handeling = "nieuw",
		.kind = "notitie",
		.bron_id = "x",
		.wat = "{}" };
	enum swv_err err = store_begin(store, fault);

	rec_set_text(rec, "bron", "actie");
	rec_set_text(rec, "bron_id", "x");
	rec_set_int(rec, "op", nr);
	rec_set_text(rec, "tekst", "Één notitie met woorden");
	if (!err)
		err = store_insert(store, rec, fault);
	if (!err)
		err = log_add(store, &regel, fault);
	if (!err)
		err = store_commit(store, fault);
	if (err)
		store_abort(store);
	rec_free(&rec);
	return err;
}

enum { SCHRIJVERS = 20, KEREN = 50 };

static int
schrijf_vaak(struct store *store, int nr)
{
	struct fault fault = { 0 };

	for (int i = 0; i < KEREN; i++)
		if (een_notitie(store, nr * KEREN + i, &fault))
			return 10 + (int)fault.err;
	store_close(&store);
	return 0;
}

static void
twintig_schrijvers_verliezen_niets(void **state)
{
	struct opslag *o = *state;
	pid_t pids[SCHRIJVERS];

	for (int i = 0; i < SCHRIJVERS; i++)
		pids[i] = kind_doet(o, schrijf_vaak, i);
	for (int i = 0; i < SCHRIJVERS; i++)
		eindigt_met(pids[i], 0);
	assert_int_equal(
	    getal(o->store, "SELECT count(DISTINCT op) FROM notitie"), SCHRIJVERS * KEREN);
	assert_int_equal(getal(o->store, "SELECT aantal FROM logboek_stand"), SCHRIJVERS * KEREN);
}

static int
hoog_een_teller(struct store *store, int nr)
{
	(void)nr;
	for (int i = 0; i < KEREN; i++) {
		struct rec *rec;

		if (store_begin(store, NULL) ||
		    store_get(store, &kind_functie, "teller", NULL, &rec))
			return 1;
		rec_set_int(rec, "medewerker", !rec_int(rec, "medewerker"));
		if (store_update(store, rec, NULL) || store_commit(store, NULL))
			return 2;
		rec_free(&rec);
	}
	return 0;
}

static void
geen_enkele_wijziging_gaat_verloren(void **state)
{
	struct opslag *o = *state;
	pid_t pids[4];

	doe(o->store, "INSERT INTO functie (id, naam, medewerker) VALUES ('teller', 'T', 0)");
	for (size_t i = 0; i < COUNT(pids); i++)
		pids[i] = kind_doet(o, hoog_een_teller, 0);
	for (size_t i = 0; i < COUNT(pids); i++)
		eindigt_met(pids[i], 0);
	assert_int_equal(getal(o->store, "SELECT versie FROM functie"), 1 + 4 * KEREN);
}

static int
sterf_halverwege(struct store *store, int nr)
{
	struct rec *rec = rec_new(&kind_functie);
	struct logboekregel regel = {
		.wie = "x", .handeling = "x", .kind = "x", .bron_id = "x", .wat = "{}"
	};

	rec_set_text(rec, "id", "half");
	rec_set_text(rec, "naam", "Half gedaan");
	rec_set_text(rec, "herkomst", "hand");
	rec_set_int(rec, "actief", 1);
	if (store_begin(store, NULL) || store_insert(store, rec, NULL) ||
	    log_add(store, &regel, NULL))
		return 1;
	if (nr) /* so much that it does not all stay in memory */
		sqlite3_exec(store->db,
		    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
		    " INSERT INTO zoekwoord SELECT 'x', hex(randomblob(40)), i FROM n",
		    NULL, NULL, NULL);
	raise(SIGKILL);
	return 2;
}

static void
een_gedode_schrijver_laat_slot_noch_half_werk_achter(void **state)
{
	struct opslag *o = *state;
	struct fault fault = { 0 };

	for (int nr = 0; nr < 2; nr++) {
		int status;
		pid_t pid = kind_doet(o, sterf_halverwege, nr);

		assert_int_equal(waitpid(pid, &status, 0), pid);
		assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
		o->store->patience = 1;
		assert_int_equal(een_notitie(o->store, nr, &fault), SWV_OK);
		assert_int_equal(getal(o->store, "SELECT count(*) FROM functie"), 0);
		assert_int_equal(
		    getal(o->store, "SELECT count(*) FROM zoekwoord WHERE kind = 'x'"), 0);
		assert_int_equal(getal(o->store, "SELECT count(*) FROM logboek"), nr + 1);
	}
}

static void
wachten_houdt_een_keer_op(void **state)
{
	struct opslag *o = *state;
	struct store *ander;

	GOED(open_hier(o, "swv.db", STORE_OPEN, &f, &ander));
	GOED(store_begin(ander, &f));
	o->store->patience = 2;
	FOUT(SWV_EBUSY, store_begin(o->store, &f));
	assert_int_equal(store_begin(o->store, NULL), SWV_EBUSY);
	assert_false(store_is_writing(o->store));
	/* reading goes on meanwhile */
	assert_int_equal(getal(o->store, "SELECT count(*) FROM functie"), 0);
	GOED(store_commit(ander, &f));
	GOED(store_begin(o->store, &f));
	store_abort(o->store);
	store_close(&ander);
}

static int
houd_even(struct store *store, int nr)
{
	(void)nr;
	if (store_begin(store, NULL))
		return 1;
	usleep(300000);
	return store_commit(store, NULL) ? 2 : 0;
}

static void
wie_wacht_komt_aan_de_beurt(void **state)
{
	struct opslag *o = *state;
	pid_t pid = kind_doet(o, houd_even, 0);

	for (int i = 0; i < 5; i++)
		GOED(een_notitie(o->store, i, &f));
	eindigt_met(pid, 0);
	for (int i = 0; i < 5; i++)
		GOED(een_notitie(o->store, i, &f));
}

static void
een_schrijver_in_een_schrijver_kan_niet(void **state)
{
	struct opslag *o = *state;

	GOED(store_begin(o->store, &f));
	FOUT(SWV_EINTERNAL, store_begin(o->store, &f));
	store_abort(o->store);
	store_abort(o->store);
	FOUT(SWV_EINTERNAL, store_commit(o->store, &f));
}

static void
wat_een_ander_schreef_valt_op(void **state)
{
	struct opslag *o = *state;
	struct store *ander;
	int64_t voor, na;

	GOED(open_hier(o, "swv.db", STORE_OPEN, &f, &ander));
	GOED(store_data_version(o->store, &f, &voor));
	GOED(store_data_version(o->store, &f, &na));
	assert_int_equal(voor, na);
	GOED(een_notitie(ander, 1, &f));
	GOED(store_data_version(o->store, &f, &na));
	assert_int_not_equal(voor, na);
	store_close(&ander);
}

/* ---- a disk that is full: a limit on the size of files stands for it ---- */

static int
schrijf_tot_het_vol_is(struct store *store, int nr)
{
	struct rlimit limit = { (rlim_t)nr, (rlim_t)nr };
	struct fault fault = { 0 };
	enum swv_err err = SWV_OK;
	int i = 0;

	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &limit);
	for (; i < 5000 && !err; i++)
		err = een_notitie(store, i, &fault);
	if (err != SWV_EFULL || fault.err != SWV_EFULL || store_is_writing(store))
		return 1;
	/* what was refused is not there; the rest is, and can be read */
	if (getal(store, "SELECT count(*) FROM notitie") != i - 1)
		return 2;
	return getal(store, "SELECT aantal FROM logboek_stand") == i - 1 ? 0 : 3;
}

static void
een_volle_schijf_laat_niets_half_achter(void **state)
{
	struct opslag *o = *state;
	int64_t groot = getal(o->store, "PRAGMA page_count") * getal(o->store, "PRAGMA page_size");

	for (int64_t extra = 0; extra < 40000; extra += 9000) {
		eindigt_met(kind_doet(o, schrijf_tot_het_vol_is, (int)(groot + extra)), 0);
		is_heel(o->store);
		doe(o->store, "DELETE FROM notitie; DELETE FROM zoekwoord; DELETE FROM logboek;"
			      "DELETE FROM verwijzing;"
			      "UPDATE logboek_stand SET aantal = 0, kop = zeroblob(32); VACUUM");
	}
	GOED(een_notitie(o->store, 1, &f));
}

static int
maak_op_een_volle_schijf(struct store *store, int nr)
{
	struct rlimit limit = { 20000, 20000 };
	struct opslag o = { .map = strdup(store_path(store)) };
	struct fault fault = { 0 };
	struct store *nieuw;
	bool er_niet;
	char *pad;

	(void)nr;
	*strrchr(o.map, '/') = '\0';
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &limit);
	if (open_hier(&o, "nieuw.db", STORE_CREATE, &fault, &nieuw) != SWV_EFULL)
		return 10 + (int)fault.err;
	pad = pad_in(&o, "nieuw.db");
	er_niet = access(pad, F_OK) != 0;
	free(pad);
	free(o.map);
	return er_niet ? 0 : 2;
}

static void
op_een_volle_schijf_komt_geen_halve_database(void **state)
{
	eindigt_met(kind_doet(*state, maak_op_een_volle_schijf, 0), 0);
}

/* ---- concepts ---- */

static int
bewaar_en_sterf(struct store *store, int nr)
{
	struct concept c = { .kind = strdup("actie"), .id = strdup(""), .op = 5 };

	(void)nr;
	concept_add(&c, "titel", "Half getypt: é, \"aanhaling\"\nen\ttab \\");
	concept_add(&c, "gereed", "31-02-20");
	concept_add(&c, "leeg", "");
	if (concept_save(store, "jan", &c, NULL))
		return 1;
	raise(SIGKILL);
	return 2;
}

static void
een_concept_is_heel_na_een_harde_dood(void **state)
{
	struct opslag *o = *state;
	struct concept c;
	int status;
	pid_t pid = kind_doet(o, bewaar_en_sterf, 0);

	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFSIGNALED(status));
	GOED(concept_load(o->store, "jan", "actie", "", &f, &c));
	assert_int_equal(c.n, 3);
	assert_string_equal(c.items[0].text, "Half getypt: é, \"aanhaling\"\nen\ttab \\");
	assert_string_equal(c.items[1].text, "31-02-20");
	assert_string_equal(c.items[2].text, "");
	concept_fini(&c);
	FOUT(SWV_ENOTFOUND, concept_load(o->store, "piet", "actie", "", &f, &c));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM logboek"), 0);
}

static void
concepten_worden_gevonden_vervangen_en_opgeruimd(void **state)
{
	static const struct {
		const char *wie, *id;
		int64_t op;
	} rows[] = { { "jan", "", 10 }, { "jan", "a", 30 }, { "jan", "b", 20 }, { "piet", "a", 40 },
		{ "jan", "a", 50 } };
	const int64_t dag_us = INT64_C(86400000000);
	struct opslag *o = *state;
	struct concept c[8];
	size_t n;

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct concept een = { .kind = strdup("actie"),
			.id = strdup(rows[i].id),
			.versie = (int64_t)i,
			.op = rows[i].op * dag_us };

		concept_add(&een, "titel", rows[i].wie);
		GOED(concept_save(o->store, rows[i].wie, &een, &f));
		concept_fini(&een);
	}
	GOED(concept_list(o->store, "jan", &f, c, COUNT(c), &n));
	assert_int_equal(n, 3);
	assert_string_equal(c[0].id, "a");
	assert_int_equal(c[0].versie, 4);
	assert_string_equal(c[2].id, "");
	for (size_t i = 0; i < n; i++)
		concept_fini(&c[i]);
	GOED(concept_prune(o->store, (30 + CONCEPT_DAYS) * dag_us, &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM concept"), 2);
	GOED(concept_drop(o->store, "jan", "actie", "a", 0, &f));
	GOED(concept_drop(o->store, "jan", "actie", "a", 0, &f));
	tekst_is(o->store, "SELECT gebruiker FROM concept", "piet");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		T(twintig_schrijvers_verliezen_niets),
		T(geen_enkele_wijziging_gaat_verloren),
		T(een_gedode_schrijver_laat_slot_noch_half_werk_achter),
		T(wachten_houdt_een_keer_op),
		T(wie_wacht_komt_aan_de_beurt),
		T(een_schrijver_in_een_schrijver_kan_niet),
		T(wat_een_ander_schreef_valt_op),
		T(een_volle_schijf_laat_niets_half_achter),
		T(op_een_volle_schijf_komt_geen_halve_database),
		T(een_concept_is_heel_na_een_harde_dood),
		T(concepten_worden_gevonden_vervangen_en_opgeruimd),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
