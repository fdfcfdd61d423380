/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include "swv/model/werkdag.h"

static const struct kalenderregels noord = { .regio = REGIO_NOORD };

struct row {
	const char *van;
	int n;
	const char *tot;
};

static void
check(
    const struct row *rows, size_t n, swv_date (*add)(const struct kalenderregels *, swv_date, int))
{
	for (size_t i = 0; i < n; i++)
		assert_dag(rows[i].van, add(&noord, dag(rows[i].van), rows[i].n), rows[i].tot);
}

static void
werkdag_is_geen_weekeinde_en_geen_feestdag(void **state)
{
	const struct dag_naam brug = { dag("2026-05-15"), "Dag na Hemelvaart" };
	struct kalenderregels regels = { .gelijkgesteld = &brug, .n_gelijkgesteld = 1 };

	(void)state;
	assert_true(is_werkdag(&noord, dag("2026-11-23")));
	assert_false(is_werkdag(&noord, dag("2026-11-21")));
	assert_false(is_werkdag(&noord, dag("2026-11-22")));
	assert_false(is_werkdag(&noord, dag("2026-04-03"))); /* Goede Vrijdag */
	assert_false(is_werkdag(&noord, dag("2026-05-05")));
	assert_false(is_werkdag(&noord, dag("2026-05-14")));
	assert_true(is_werkdag(&noord, dag("2026-05-15")));
	assert_false(is_werkdag(&regels, dag("2026-05-15")));
}

static void
schooldag_is_een_werkdag_buiten_de_vakantie(void **state)
{
	(void)state;
	assert_true(is_schooldag(&noord, dag("2026-10-09")));
	assert_false(is_schooldag(&noord, dag("2026-10-12"))); /* herfst */
	assert_true(is_werkdag(&noord, dag("2026-10-12")));
	assert_true(
	    is_schooldag(&(struct kalenderregels){ .regio = REGIO_ZUID }, dag("2026-10-12")));
	assert_false(is_schooldag(&noord, dag("2026-05-14")));
	assert_false(is_schoolweek(&noord, dag("2026-10-14")));
	assert_true(is_schoolweek(&noord, dag("2026-10-10"))); /* its Saturday */
	assert_false(is_schoolweek(&noord, dag("2026-10-17")));
	assert_true(
	    is_schoolweek(&noord, dag("2026-10-24"))); /* the Saturday of a week of school */
}

static void
werkdagen_slaan_weekeinden_en_feestdagen_over(void **state)
{
	static const struct row rows[] = {
		{ "2023-12-28", 2, "2024-01-02" },
		{ "2023-12-28", 1, "2023-12-29" },
		{ "2026-11-20", 1, "2026-11-23" },
		{ "2026-11-21", 1, "2026-11-23" },
		{ "2026-11-21", 0, "2026-11-21" },
		{ "2026-04-02", 1, "2026-04-07" },
		{ "2026-04-07", -1, "2026-04-02" },
		{ "2026-12-24", 1, "2026-12-28" },
		{ "2026-11-18", 5, "2026-11-25" },
		{ "2026-11-22", -1, "2026-11-20" },
		{ "2199-12-30", 5, NULL },
		{ "1900-01-03", -5, NULL },
	};

	(void)state;
	check(rows, ROWS(rows), werkdag_add);
}

static void
schooldagen_slaan_ook_vakanties_over(void **state)
{
	static const struct row rows[] = {
		{ "2026-10-09", 1, "2026-10-19" },
		{ "2026-10-19", -1, "2026-10-09" },
		{ "2026-12-11", 10, "2027-01-08" },
		{ "2026-07-03", 1, "2026-08-17" },
		{ "2026-10-14", 1, "2026-10-19" },
	};

	(void)state;
	check(rows, ROWS(rows), schooldag_add);
}

static void
schoolweken_lopen_over_de_zomer_heen(void **state)
{
	static const struct row rows[] = {
		{ "2026-06-24", 1, "2026-07-01" },
		{ "2026-06-24", 2, "2026-08-19" },
		{ "2026-06-24", 6, "2026-09-16" },
		{ "2026-08-19", -1, "2026-07-01" },
		{ "2026-09-30", 2, "2026-10-21" },
		{ "2026-04-30", 2, "2026-05-14" }, /* the day is a feestdag, its week counts */
		{ "2026-04-30", 0, "2026-04-30" },
	};

	(void)state;
	check(rows, ROWS(rows), schoolweek_add);
}

static void
naaste_werkdag_ligt_op_ervoor_of_erna(void **state)
{
	static const struct {
		const char *dag, *voor, *na;
	} rows[] = {
		{ "2026-11-20", "2026-11-20", "2026-11-20" },
		{ "2026-11-22", "2026-11-20", "2026-11-23" },
		{ "2026-04-05", "2026-04-02", "2026-04-07" },
		{ "2026-12-26", "2026-12-24", "2026-12-28" },
		{ "1900-01-01", NULL, "1900-01-02" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		assert_dag("voor", werkdag_voor(&noord, dag(rows[i].dag)), rows[i].voor);
		assert_dag("na", werkdag_na(&noord, dag(rows[i].dag)), rows[i].na);
	}
	assert_int_equal(werkdag_na(&noord, DATE_NONE), DATE_NONE);
	assert_int_equal(werkdag_add(&noord, DATE_NONE, 3), DATE_NONE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(werkdag_is_geen_weekeinde_en_geen_feestdag),
		cmocka_unit_test(schooldag_is_een_werkdag_buiten_de_vakantie),
		cmocka_unit_test(werkdagen_slaan_weekeinden_en_feestdagen_over),
		cmocka_unit_test(schooldagen_slaan_ook_vakanties_over),
		cmocka_unit_test(schoolweken_lopen_over_de_zomer_heen),
		cmocka_unit_test(naaste_werkdag_ligt_op_ervoor_of_erna),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
