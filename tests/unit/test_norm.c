/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include "swv/model/norm.h"

static const struct kalenderregels noord = { .regio = REGIO_NOORD };

static struct norm
norm(const char *s, bool termijnenwet)
{
	struct norm n = { 0 };

	if (norm_parse(s, &n, NULL) != SWV_OK)
		fail_msg("geen termijn: %s", s);
	assert_false(n.termijnenwet);
	n.termijnenwet = termijnenwet;
	return n;
}

static void
norm_is_een_getal_en_een_eenheid(void **state)
{
	static const struct {
		const char *s;
		int n;
		enum norm_eenheid eenheid;
		const char *terug;
	} rows[] = {
		{ "4 weken", 4, NORM_WEKEN, "4 weken" },
		{ "1 weken", 1, NORM_WEKEN, "1 week" },
		{ "2 dagen", 2, NORM_DAGEN, "2 dagen" },
		{ "1 dag", 1, NORM_DAGEN, "1 dag" },
		{ "3 werkdagen", 3, NORM_WERKDAGEN, "3 werkdagen" },
		{ "1 werkdag", 1, NORM_WERKDAGEN, "1 werkdag" },
		{ "10 schooldagen", 10, NORM_SCHOOLDAGEN, "10 schooldagen" },
		{ "6 schoolweken", 6, NORM_SCHOOLWEKEN, "6 schoolweken" },
		{ "1 maand", 1, NORM_MAANDEN, "1 maand" },
		{ "3 maanden", 3, NORM_MAANDEN, "3 maanden" },
		{ "3 jaar", 3, NORM_JAREN, "3 jaar" },
		{ "3 jaren", 3, NORM_JAREN, "3 jaar" },
		{ " 6  Weken ", 6, NORM_WEKEN, "6 weken" },
		{ "6weken", 6, NORM_WEKEN, "6 weken" },
		{ "-2 weken", -2, NORM_WEKEN, "-2 weken" },
		{ "0 dagen", 0, NORM_DAGEN, "0 dagen" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		struct norm n = norm(rows[i].s, false);
		char buf[NORM_MAX];

		assert_int_equal(n.n, rows[i].n);
		assert_int_equal(n.eenheid, rows[i].eenheid);
		assert_string_equal(norm_format(n, buf), rows[i].terug);
	}
}

static void
onleesbare_norm_noemt_de_naaste_eenheid(void **state)
{
	static const struct {
		const char *s;
		enum swv_err err;
		const char *hint;
	} rows[] = {
		{ "", SWV_ENUMBER, "een getal en een eenheid: 6 weken" },
		{ "weken", SWV_ENUMBER, "een getal en een eenheid: 6 weken" },
		{ "6 wekken", SWV_EUNKNOWN, "weken" },
		{ "6 schoolwken", SWV_EUNKNOWN, "schoolweken" },
		{ "6 xyzzyplugh", SWV_EUNKNOWN, "" },
		{ "6 weken later", SWV_EUNKNOWN, "weken" },
		{ "6", SWV_EUNKNOWN, NULL },
		{ "10000 dagen", SWV_ERANGE, NULL },
		{ "99999999999 dagen", SWV_ERANGE, NULL },
		{ "--2 dagen", SWV_ENUMBER, NULL },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		struct norm n;
		struct fault fault = { 0 };

		if (norm_parse(rows[i].s, &n, &fault) != rows[i].err)
			fail_msg("%s: fout %d", rows[i].s, fault.err);
		if (rows[i].hint)
			assert_string_equal(fault.hint, rows[i].hint);
	}
}

static void
norm_telt_vanaf_de_dag_erna(void **state)
{
	static const struct {
		const char *van, *norm, *tot;
	} rows[] = {
		{ "2023-11-30", "4 weken", "2023-12-28" },
		{ "2023-12-28", "2 dagen", "2023-12-30" },
		{ "2023-12-28", "2 werkdagen", "2024-01-02" },
		{ "2024-01-31", "1 maand", "2024-02-29" },
		{ "2023-01-31", "1 maand", "2023-02-28" },
		{ "2024-01-31", "3 maanden", "2024-04-30" },
		{ "2024-11-30", "3 maanden", "2025-02-28" },
		{ "2024-02-29", "1 jaar", "2025-02-28" },
		{ "2024-02-29", "4 jaar", "2028-02-29" },
		{ "2024-02-28", "1 dag", "2024-02-29" },
		{ "2024-03-31", "-1 maand", "2024-02-29" },
		{ "2026-05-14", "-2 weken", "2026-04-30" },
		{ "2026-10-02", "10 schooldagen", "2026-10-23" },
		{ "2026-06-24", "6 schoolweken", "2026-09-16" },
		{ "2026-11-22", "0 dagen", "2026-11-22" },
		{ "2199-12-31", "1 dag", NULL },
		{ "2190-01-01", "10 jaar", NULL },
		{ "1900-01-01", "-1 weken", NULL },
		{ NULL, "1 dag", NULL },
		{ NULL, "1 maand", NULL },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++)
		assert_dag(rows[i].norm,
		    norm_add(&noord, dag(rows[i].van), norm(rows[i].norm, false)), rows[i].tot);
}

/* A term with the law, and perhaps an extension with it. */
struct termijn {
	const char *van, *norm, *verlenging, *tot;
};

static void
check(const struct kalenderregels *regels, const struct termijn *rows, size_t n, bool wet)
{
	for (size_t i = 0; i < n; i++) {
		struct norm_loop loop = { .norm = norm(rows[i].norm, wet) };

		if (rows[i].verlenging)
			loop.verlenging = norm(rows[i].verlenging, wet);
		assert_dag(rows[i].van, norm_termijn(regels, dag(rows[i].van), &loop), rows[i].tot);
	}
}

static void
zes_weken_na_23_februari_2026_schuift_over_tweede_paasdag(void **state)
{
	static const struct termijn rows[] = {
		{ "2026-02-23", "6 weken", NULL, "2026-04-07" },
		{ "2026-03-30", "8 weken", NULL, "2026-05-26" },
		{ "2026-11-13", "6 weken", NULL, "2026-12-28" },
		{ "2026-03-19", "8 weken", NULL, "2026-05-15" },
		{ "2026-11-20", "8 dagen", NULL, "2026-11-30" },
		{ "2026-11-23", "6 weken", NULL, "2027-01-04" },
		{ "2026-01-31", "1 maand", NULL, "2026-03-02" },
	};

	(void)state;
	check(&noord, rows, ROWS(rows), true);
}

static void
gelijkgestelde_dag_schuift_de_termijn_verder(void **state)
{
	const struct dag_naam brug = { dag("2026-05-15"), "Dag na Hemelvaart" };
	struct kalenderregels regels = { .gelijkgesteld = &brug, .n_gelijkgesteld = 1 };
	static const struct termijn rows[] = { { "2026-03-19", "8 weken", NULL, "2026-05-18" } };

	(void)state;
	check(&regels, rows, ROWS(rows), true);
}

static void
verlenging_telt_vanaf_de_niet_verschoven_dag(void **state)
{
	static const struct termijn rows[] = {
		{ "2026-02-23", "6 weken", "4 weken", "2026-05-04" },
		{ "2026-03-30", "6 weken", "2 weken", "2026-05-26" },
		{ "2026-02-23", "6 weken", "13 weken", "2026-07-06" },
	};

	(void)state;
	check(&noord, rows, ROWS(rows), true);
}

static void
zonder_termijnenwet_schuift_niets(void **state)
{
	static const struct termijn rows[] = {
		{ "2026-02-23", "6 weken", NULL, "2026-04-06" },
		{ "2026-11-13", "6 weken", NULL, "2026-12-25" },
		{ "2026-02-23", "6 weken", "7 weken", "2026-05-25" },
		{ "2026-04-02", "3 dagen", NULL, "2026-04-05" },
	};

	(void)state;
	check(&noord, rows, ROWS(rows), false);
}

static void
lange_termijn_schuift_niet(void **state)
{
	static const struct termijn rows[] = {
		{ "2026-03-02", "12 weken", NULL, "2026-05-26" }, /* 25 May is a feestdag */
		{ "2026-02-23", "13 weken", NULL, "2026-05-25" },
		{ "2026-02-24", "90 dagen", NULL, "2026-05-26" },
		{ "2026-02-23", "91 dagen", NULL, "2026-05-25" },
		{ "2026-02-25", "3 maanden", NULL, "2026-05-26" },
		{ "2026-01-25", "4 maanden", NULL, "2026-05-25" },
		{ "2025-05-25", "1 jaar", NULL, "2026-05-25" },
		{ "2023-05-25", "3 jaar", NULL, "2026-05-25" },
	};

	(void)state;
	check(&noord, rows, ROWS(rows), true);
}

static void
terugtellen_schuift_niet(void **state)
{
	static const struct termijn rows[] = {
		{ "2026-11-29", "-1 weken", NULL, "2026-11-22" },
		{ "2026-05-18", "-6 weken", NULL, "2026-04-06" },
		{ "2026-11-22", "0 dagen", NULL, "2026-11-22" },
	};

	(void)state;
	check(&noord, rows, ROWS(rows), true);
}

static void
termijn_van_drie_dagen_bevat_twee_gewone_dagen(void **state)
{
	static const struct termijn rows[] = {
		{ "2026-11-19", "3 dagen", NULL, "2026-11-23" }, /* vr, za, zo */
		{ "2026-11-20", "3 dagen", NULL, "2026-11-24" },
		{ "2026-11-18", "3 dagen", NULL, "2026-11-23" }, /* do, vr, za */
		{ "2026-04-02", "3 dagen", NULL, "2026-04-08" }, /* Easter: wo is the second */
		{ "2026-04-02", "2 dagen", NULL, "2026-04-07" }, /* under three: art. 1 alone */
		{ "2026-11-16", "3 dagen", NULL, "2026-11-19" },
		{ "2026-12-24", "4 dagen", NULL, "2026-12-29" },
		{ "2026-12-24", "1 week", NULL, "2026-12-31" },
	};

	(void)state;
	check(&noord, rows, ROWS(rows), true);
}

/* Awb art. 4:15: the days that it stood still come on top, before the law looks at the last of them. */
static void
stilstand_komt_erbij_voor_de_wet_schuift(void **state)
{
	static const struct {
		const char *van, *norm, *verlenging;
		int stil;
		const char *tot;
	} rows[] = {
		{ "2026-02-02", "8 weken", NULL, 0, "2026-03-30" },
		{ "2026-02-02", "8 weken", NULL, 10, "2026-04-09" },
		{ "2026-02-02", "8 weken", NULL, 7, "2026-04-07" },       /* from 2026-04-06 */
		{ "2026-02-23", "6 weken", NULL, 5, "2026-04-13" },       /* from 2026-04-11 */
		{ "2026-02-23", "6 weken", "4 weken", 10, "2026-05-18" }, /* from 2026-05-14 */
		{ "2026-02-23", "6 weken", "4 weken", 0, "2026-05-04" },
		{ "2026-11-16", "6 weken", NULL, 3, "2026-12-31" },
		{ "2026-11-16", "6 weken", NULL, 4, "2027-01-04" }, /* from 2027-01-01 */
	};
	const struct dag_naam brug = { dag("2026-05-15"), "Dag na Hemelvaart" };
	const struct kalenderregels regels = { .gelijkgesteld = &brug, .n_gelijkgesteld = 1 };

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		struct norm_loop loop = { .norm = norm(rows[i].norm, true),
			.opgeschort = rows[i].stil };

		if (rows[i].verlenging)
			loop.verlenging = norm(rows[i].verlenging, true);
		assert_dag(
		    rows[i].van, norm_termijn(&regels, dag(rows[i].van), &loop), rows[i].tot);
	}
}

static void
wet_noemt_het_artikel_dat_verschuift(void **state)
{
	static const struct {
		const char *van, *norm;
		int artikel;
	} rows[] = {
		{ "2026-02-23", "6 weken", 1 },
		{ "2026-02-24", "6 weken", 0 },
		{ "2026-04-02", "3 dagen", 2 },
		{ "2026-04-02", "2 dagen", 1 },
		{ "2026-02-23", "13 weken", 0 },
		{ "2026-05-18", "-6 weken", 0 },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		struct norm n = norm(rows[i].norm, true);
		swv_date van = dag(rows[i].van);

		assert_int_equal(termijnenwet_artikel(&noord, van, norm_add(&noord, van, n), n),
		    rows[i].artikel);
		n.termijnenwet = false;
		assert_int_equal(termijnenwet_artikel(&noord, van, norm_add(&noord, van, n), n), 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(norm_is_een_getal_en_een_eenheid),
		cmocka_unit_test(onleesbare_norm_noemt_de_naaste_eenheid),
		cmocka_unit_test(norm_telt_vanaf_de_dag_erna),
		cmocka_unit_test(zes_weken_na_23_februari_2026_schuift_over_tweede_paasdag),
		cmocka_unit_test(gelijkgestelde_dag_schuift_de_termijn_verder),
		cmocka_unit_test(verlenging_telt_vanaf_de_niet_verschoven_dag),
		cmocka_unit_test(zonder_termijnenwet_schuift_niets),
		cmocka_unit_test(lange_termijn_schuift_niet),
		cmocka_unit_test(terugtellen_schuift_niet),
		cmocka_unit_test(termijn_van_drie_dagen_bevat_twee_gewone_dagen),
		cmocka_unit_test(stilstand_komt_erbij_voor_de_wet_schuift),
		cmocka_unit_test(wet_noemt_het_artikel_dat_verschuift),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
