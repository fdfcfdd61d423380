/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include "swv/model/periode.h"

static const struct maanddag augustus = { 8, 1 };

static void
periode_heeft_een_eerste_en_een_laatste_dag(void **state)
{
	static const struct {
		const char *code, *eerste, *laatste, *label, *terug;
	} rows[] = {
		{ "2026-2027", "2026-08-01", "2027-07-31", "schooljaar 2026-2027", "2026-2027" },
		{ "26-27", "2026-08-01", "2027-07-31", "schooljaar 2026-2027", "2026-2027" },
		{ "2026-K1", "2026-01-01", "2026-03-31", "1e kwartaal 2026", "2026-K1" },
		{ "2026-k2", "2026-04-01", "2026-06-30", "2e kwartaal 2026", "2026-K2" },
		{ "2026-K4", "2026-10-01", "2026-12-31", "4e kwartaal 2026", "2026-K4" },
		{ "2026-T1", "2026-08-01", "2026-11-30", "1e trimester 2026-2027", "2026-T1" },
		{ "2026-T2", "2026-12-01", "2027-03-31", "2e trimester 2026-2027", "2026-T2" },
		{ "2026-t3", "2027-04-01", "2027-07-31", "3e trimester 2026-2027", "2026-T3" },
		{ "2026-H1", "2026-08-01", "2027-01-31", "1e halfjaar 2026-2027", "2026-H1" },
		{ "2026-h2", "2027-02-01", "2027-07-31", "2e halfjaar 2026-2027", "2026-H2" },
		{ "2026", "2026-01-01", "2026-12-31", "2026", "2026" },
		{ "2026-03", "2026-03-01", "2026-03-31", "maart 2026", "2026-03" },
		{ "2024-02", "2024-02-01", "2024-02-29", "februari 2024", "2024-02" },
		{ "2026-12", "2026-12-01", "2026-12-31", "december 2026", "2026-12" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		struct periode p;
		struct str s = { 0 };

		assert_int_equal(periode_parse(rows[i].code, augustus, &p, NULL), SWV_OK);
		assert_dag(rows[i].code, p.eerste, rows[i].eerste);
		assert_dag(rows[i].code, p.laatste, rows[i].laatste);
		periode_label(&p, &s);
		assert_string_equal(str_get(&s), rows[i].label);
		str_clear(&s);
		periode_code(&p, &s);
		assert_string_equal(str_get(&s), rows[i].terug);
		str_fini(&s);
	}
}

static void
onleesbare_periode_noemt_de_vormen(void **state)
{
	static const struct {
		const char *s;
		enum swv_err err;
	} rows[] = {
		{ "", SWV_ECHOICE },
		{ "206", SWV_ECHOICE },
		{ "2026-H", SWV_ECHOICE },
		{ "2026-2028", SWV_ECHOICE },
		{ "2026-3", SWV_ECHOICE },
		{ "2026-K", SWV_ECHOICE },
		{ "2026-K12", SWV_ECHOICE },
		{ "2026-Q1", SWV_ECHOICE },
		{ "2026-031", SWV_ECHOICE },
		{ "1026-03", SWV_ECHOICE },
		{ "2026-K0", SWV_ERANGE },
		{ "2026-K5", SWV_ERANGE },
		{ "2026-T4", SWV_ERANGE },
		{ "2026-13", SWV_ERANGE },
		{ "2026-00", SWV_ERANGE },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		struct periode p;
		struct fault fault = { 0 };

		if (periode_parse(rows[i].s, augustus, &p, &fault) != rows[i].err)
			fail_msg("%s: fout %d", rows[i].s, fault.err);
		assert_string_equal(fault.value, rows[i].s);
		assert_true(*fault.hint);
	}
}

static void
periode_van_een_dag_bevat_die_dag(void **state)
{
	(void)state;
	for (swv_date d = dag("2023-07-01"); d <= dag("2025-09-01"); d++) {
		for (int soort = 0; soort < PERIODE_COUNT; soort++) {
			struct periode p = periode_of((enum periode_soort)soort, d, augustus), q;
			struct str code = { 0 };

			assert_in_range(d, p.eerste, p.laatste);
			periode_code(&p, &code);
			if (soort != PERIODE_VRIJ) {
				assert_int_equal(
				    periode_parse(str_get(&code), augustus, &q, NULL), SWV_OK);
				assert_memory_equal(&p, &q, sizeof(p));
			}
			str_fini(&code);
		}
	}
}

static void
trimesters_sluiten_aan_bij_elk_begin_van_het_schooljaar(void **state)
{
	static const struct maanddag begin[] = { { 8, 1 }, { 8, 31 }, { 9, 15 }, { 10, 31 },
		{ 2, 29 } };

	(void)state;
	for (size_t i = 0; i < ROWS(begin); i++) {
		struct periode a, b, c, jaar;

		periode_parse("2027-T1", begin[i], &a, NULL);
		periode_parse("2027-T2", begin[i], &b, NULL);
		periode_parse("2027-T3", begin[i], &c, NULL);
		periode_parse("2027-2028", begin[i], &jaar, NULL);
		assert_int_equal(a.eerste, jaar.eerste);
		assert_int_equal(a.laatste + 1, b.eerste);
		assert_int_equal(b.laatste + 1, c.eerste);
		assert_int_equal(c.laatste, jaar.laatste);
		periode_parse("2028-2029", begin[i], &b, NULL);
		assert_int_equal(jaar.laatste + 1, b.eerste);
	}
}

static void
periode_van_tot_loopt_niet_terug(void **state)
{
	struct periode p;
	struct fault fault = { 0 };
	struct str s = { 0 };

	(void)state;
	assert_int_equal(periode_van_tot(dag("2026-03-01"), dag("2026-04-15"), &p, NULL), SWV_OK);
	periode_label(&p, &s);
	assert_string_equal(str_get(&s), "01-03-2026 t/m 15-04-2026");
	str_fini(&s);
	assert_int_equal(
	    periode_van_tot(dag("2026-03-02"), dag("2026-03-01"), &p, &fault), SWV_EIMPOSSIBLE);
	assert_string_equal(fault.value, "02-03-2026 ligt na 01-03-2026");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(periode_heeft_een_eerste_en_een_laatste_dag),
		cmocka_unit_test(onleesbare_periode_noemt_de_vormen),
		cmocka_unit_test(periode_van_een_dag_bevat_die_dag),
		cmocka_unit_test(trimesters_sluiten_aan_bij_elk_begin_van_het_schooljaar),
		cmocka_unit_test(periode_van_tot_loopt_niet_terug),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
