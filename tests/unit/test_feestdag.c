/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include "swv/model/feestdag.h"

static const struct kalenderregels geen;

static void
feestdagen_2023_tot_en_met_2028_staan_op_hun_dag(void **state)
{
	/* the dates that a public list of holidays gives for these years */
	static const struct {
		const char *goede_vrijdag, *paas, *koning, *hemelvaart, *pinkster;
	} rows[] = {
		{ "2023-04-07", "2023-04-10", "2023-04-27", "2023-05-18", "2023-05-29" },
		{ "2024-03-29", "2024-04-01", "2024-04-27", "2024-05-09", "2024-05-20" },
		{ "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-29", "2025-06-09" },
		{ "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25" },
		{ "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17" },
		{ "2028-04-14", "2028-04-17", "2028-04-27", "2028-05-25", "2028-06-05" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		const char *dagen[] = { rows[i].goede_vrijdag, rows[i].paas, rows[i].koning,
			rows[i].hemelvaart, rows[i].pinkster };
		const char *namen[] = { "Goede Vrijdag", "Tweede Paasdag", "Koningsdag",
			"Hemelvaartsdag", "Tweede Pinksterdag" };

		for (size_t j = 0; j < ROWS(dagen); j++) {
			assert_string_equal(feestdag_naam(&geen, dag(dagen[j])), namen[j]);
			assert_true(feestdag_erkend(&geen, dag(dagen[j])));
		}
	}
}

static void
pasen_klopt_ook_in_de_uiterste_jaren(void **state)
{
	static const char *const dagen[] = { "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18",
		"1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25", "2049-04-18",
		"2076-04-19", "2100-03-28", "2160-03-23", "2199-04-14" };

	(void)state;
	for (size_t i = 0; i < ROWS(dagen); i++)
		assert_dag("pasen", pasen(date_ymd(dag(dagen[i])).year), dagen[i]);
	for (int jaar = 1900; jaar <= 2199; jaar++) {
		assert_int_equal(date_weekday(pasen(jaar)), SUNDAY);
		assert_in_range(pasen(jaar), date_make(jaar, 3, 22), date_make(jaar, 4, 25));
	}
}

static void
koningsdag_valt_nooit_op_zondag(void **state)
{
	static const struct {
		const char *dag, *naam;
	} rows[] = {
		{ "2013-04-30", "Koninginnedag" },
		{ "2006-04-29", "Koninginnedag" }, /* the 30th was a Sunday */
		{ "2014-04-26", "Koningsdag" },
		{ "2015-04-27", "Koningsdag" },
		{ "2031-04-26", "Koningsdag" },
		{ "1950-05-01", "Koninginnedag" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++)
		assert_string_equal(feestdag_naam(&geen, dag(rows[i].dag)), rows[i].naam);
	assert_null(feestdag_naam(&geen, dag("2025-04-27")));
	assert_null(feestdag_naam(&geen, dag("2014-04-30")));
	for (int jaar = 2014; jaar <= 2199; jaar++) {
		swv_date dag27 = date_make(jaar, 4, 27);

		assert_true(feestdag_erkend(&geen, dag27 - (date_weekday(dag27) == SUNDAY)));
	}
}

static void
vijf_mei_telt_elk_jaar_mee(void **state)
{
	(void)state;
	for (int jaar = 2020; jaar <= 2030; jaar++)
		assert_true(feestdag_erkend(&geen, date_make(jaar, 5, 5)));
	assert_string_equal(feestdag_naam(&geen, dag("2026-05-05")), "Bevrijdingsdag");
}

static void
zondag_van_pasen_heeft_een_naam_maar_is_geen_erkende_feestdag(void **state)
{
	(void)state;
	assert_string_equal(feestdag_naam(&geen, dag("2026-04-05")), "Eerste Paasdag");
	assert_string_equal(feestdag_naam(&geen, dag("2026-05-24")), "Eerste Pinksterdag");
	assert_false(feestdag_erkend(&geen, dag("2026-04-05")));
	assert_false(feestdag_erkend(&geen, dag("2026-05-24")));
	assert_true(feestdag_erkend(&geen, dag("2026-12-25")));
	assert_true(feestdag_erkend(&geen, dag("2026-12-26")));
	assert_true(feestdag_erkend(&geen, dag("2026-01-01")));
	assert_false(feestdag_erkend(&geen, dag("2026-12-24")));
	assert_false(feestdag_erkend(&geen, dag("2026-12-31")));
}

static void
feestdagen_van_een_jaar_staan_op_volgorde(void **state)
{
	struct feestdag dagen[FEESTDAGEN_MAX];

	(void)state;
	for (int jaar = 1900; jaar <= 2199; jaar++) {
		assert_int_equal(feestdagen_jaar(jaar, dagen), 11);
		for (size_t i = 1; i < 11; i++)
			assert_true(dagen[i - 1].dag <= dagen[i].dag);
	}
	assert_int_equal(feestdagen_jaar(2200, dagen), 0);
}

static void
gelijkgestelde_dag_telt_als_feestdag(void **state)
{
	const struct dag_naam dagen[] = {
		{ dag("2026-05-15"), "Dag na Hemelvaart" },
		{ dag("2027-04-26"), "Maandag voor Koningsdag" },
		{ dag("2027-05-07"), "Dag na Hemelvaart" },
	};
	struct kalenderregels regels = { .gelijkgesteld = dagen, .n_gelijkgesteld = ROWS(dagen) };

	(void)state;
	for (size_t i = 0; i < ROWS(dagen); i++) {
		assert_true(feestdag_erkend(&regels, dagen[i].dag));
		assert_string_equal(feestdag_naam(&regels, dagen[i].dag), dagen[i].naam);
		assert_false(feestdag_erkend(&geen, dagen[i].dag));
		assert_false(feestdag_erkend(&regels, dagen[i].dag - 3));
	}
	assert_false(feestdag_erkend(&regels, dag("2027-05-08")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(feestdagen_2023_tot_en_met_2028_staan_op_hun_dag),
		cmocka_unit_test(pasen_klopt_ook_in_de_uiterste_jaren),
		cmocka_unit_test(koningsdag_valt_nooit_op_zondag),
		cmocka_unit_test(vijf_mei_telt_elk_jaar_mee),
		cmocka_unit_test(zondag_van_pasen_heeft_een_naam_maar_is_geen_erkende_feestdag),
		cmocka_unit_test(feestdagen_van_een_jaar_staan_op_volgorde),
		cmocka_unit_test(gelijkgestelde_dag_telt_als_feestdag),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
