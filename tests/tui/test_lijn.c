/* SPDX-License-Identifier: EUPL-1.2 */
/* What becomes of the program when the line goes, stalls, or somebody ends it. */
#include "werkplek.h"

#include <poll.h>
#include <sqlite3.h>
#include <sys/resource.h>

static double
cpu_of_children(void)
{
	struct rusage u;

	getrusage(RUSAGE_CHILDREN, &u);
	return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
	       (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

/* Ends within the deadline of the wait, having used hardly any time; the status is the program's own. */
static void
is_weg(struct vt *vt, double before)
{
	assert_int_equal(vt_await_end(vt), 0);
	assert_true(cpu_of_children() - before < 1.5 * geduld());
	vt_free(&vt);
}

/* Where the program can be when it happens; text says that it is there. */
static const struct {
	const char *screen, *keys, *text;
} plekken[] = {
	{ "doelen", "", "Jaarplan" },
	{ "kalender", "T", "Welk thema?" },
	{ "kalender", ":", "Opdrachten" },
	{ "thuiszitters", "L", "op slot" },
	{ "thuiszitters", "n", "Nieuw" },
};

static struct vt *
open_plek(size_t i)
{
	struct vt *vt = open_scherm(plekken[i].screen);

	vt_type(vt, plekken[i].keys);
	vt_await(vt, plekken[i].text);
	return vt;
}

static void
overal_eindigt_het_als_de_lijn_weg_is(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(plekken); i++) {
		double before = cpu_of_children();
		struct vt *vt = open_plek(i);

		vt_hang_up(vt);
		is_weg(vt, before);
	}
}

static void
overal_eindigt_het_op_verzoek(void **state)
{
	static const int sigs[] = { SIGTERM, SIGHUP };

	(void)state;
	for (size_t i = 0; i < COUNT(plekken); i++) {
		double before = cpu_of_children();
		struct vt *vt = open_plek(i);

		vt_signal(vt, sigs[i % COUNT(sigs)]);
		is_weg(vt, before);
	}
}

/* What was half typed is there the next time. */
static void
het_concept_blijft(void **state)
{
	struct vt *vt;
	double before = cpu_of_children();

	(void)state;
	vt = open_scherm("doelen");
	vt_type(vt, "n");
	vt_await(vt, "Titel");
	vt_type(vt, "Half");
	vt_await(vt, "Half");
	vt_hang_up(vt);
	is_weg(vt, before);
	vt = open_scherm("doelen");
	vt_type(vt, "C");
	vt_await(vt, "Half");
	sluit_af(vt);
}

static sqlite3 *
houd_bezet(void)
{
	struct str path = { 0 };
	sqlite3 *db;

	str_addf(&path, "%s/w/swv.db", werkplek()->map);
	assert_int_equal(sqlite3_open(path.s, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, "BEGIN EXCLUSIVE", NULL, NULL, NULL), SQLITE_OK);
	str_fini(&path);
	return db;
}

/* A read that waits for somebody else, or goes on for long, is broken off. */
static void
ook_midden_in_het_lezen(void **state)
{
	double before = cpu_of_children();
	struct vt *vt = open_scherm("thuiszitters");
	sqlite3 *db = houd_bezet();

	(void)state;
	vt_type(vt, "r");
	assert_int_equal(vt_bytes_within(vt, 300), 0); /* it waits */
	vt_hang_up(vt);
	is_weg(vt, before);
	sqlite3_close(db);
}

/* Types until nothing can be written any more, reading nothing. */
static void
loop_vol(int master)
{
	int full = 0;

	for (int i = 0; i < 4000 && full < 20; i++) {
		ssize_t n = write(master, "\014", 1); /* draw all of it anew */

		full = n == 1 ? 0 : full + 1;
		poll(NULL, 0, full ? 10 : 1);
	}
}

/* A client that reads nothing: the program waits without work, and ends when the line goes. */
static void
een_vastgelopen_lijn_kost_niets_en_eindigt(void **state)
{
	enum { LINE, SIGNAL, READ_AGAIN, WAYS };

	(void)state;
	for (int way = LINE; way < WAYS; way++) {
		struct vt *vt = open_groot("kalender", 50, 200);
		double before;

		loop_vol(vt_master(vt));
		before = vt_cpu(vt);
		poll(NULL, 0, 700); /* a span to measure over, no wait for something */
		assert_true(vt_cpu(vt) - before < 0.1 * geduld());
		before = cpu_of_children() + vt_cpu(vt); /* drawing all that took time */
		if (way == LINE) {
			vt_hang_up(vt);
			is_weg(vt, before);
		} else if (way == SIGNAL) {
			vt_signal(vt, SIGTERM);
			assert_int_equal(vt_await_end_unread(vt), 0);
			vt_free(&vt);
		} else {
			vt_await(vt, "? Hulp"); /* reading again, all is there */
			verlaat(vt);
		}
	}
}

#define TEST(rule, setup) cmocka_unit_test_setup_teardown(rule, setup, ruim_op)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(overal_eindigt_het_als_de_lijn_weg_is, maak_drenthe),
		TEST(overal_eindigt_het_op_verzoek, maak_drenthe),
		TEST(het_concept_blijft, maak_drenthe),
		TEST(ook_midden_in_het_lezen, maak_drenthe),
		TEST(een_vastgelopen_lijn_kost_niets_en_eindigt, maak_drenthe),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
