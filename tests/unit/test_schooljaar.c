/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include "swv/base/str.h"
#include "swv/model/schooljaar.h"

static const struct maanddag augustus = { 8, 1 };

static void
schooljaar_loopt_van_1_augustus_tot_en_met_31_juli(void **state)
{
	static const struct {
		const char *dag;
		int schooljaar;
	} rows[] = {
		{ "2023-07-31", 2022 },
		{ "2023-08-01", 2023 },
		{ "2023-12-31", 2023 },
		{ "2024-01-01", 2023 },
		{ "2024-07-31", 2023 },
		{ "2024-08-01", 2024 },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		assert_int_equal(schooljaar_of(dag(rows[i].dag), augustus), rows[i].schooljaar);
		assert_int_equal(
		    schooljaar_of(dag(rows[i].dag), (struct maanddag){ 0 }), rows[i].schooljaar);
	}
	assert_dag("eerste", schooljaar_first(2023, augustus), "2023-08-01");
	assert_dag("laatste", schooljaar_last(2023, augustus), "2024-07-31");
}

static void
schooljaar_kan_op_een_andere_dag_beginnen(void **state)
{
	struct maanddag september = { 9, 15 }, schrikkeldag = { 2, 29 };

	(void)state;
	assert_int_equal(schooljaar_of(dag("2023-09-14"), september), 2022);
	assert_int_equal(schooljaar_of(dag("2023-09-15"), september), 2023);
	assert_dag("laatste", schooljaar_last(2023, september), "2024-09-14");
	assert_dag("schrikkeldag", schooljaar_first(2024, schrikkeldag), "2024-02-29");
	assert_dag("geen schrikkeljaar", schooljaar_first(2023, schrikkeldag), "2023-02-28");
}

static void
schooljaar_blijft_binnen_de_kalender(void **state)
{
	(void)state;
	assert_dag("begin", schooljaar_first(1899, augustus), "1900-01-01");
	assert_dag("eind", schooljaar_last(2199, augustus), "2199-12-31");
}

static void
trimester_is_vier_maanden_van_het_schooljaar(void **state)
{
	(void)state;
	assert_int_equal(schooljaar_trimester(dag("2023-08-01"), augustus), 1);
	assert_int_equal(schooljaar_trimester(dag("2023-11-30"), augustus), 1);
	assert_int_equal(schooljaar_trimester(dag("2023-12-01"), augustus), 2);
	assert_int_equal(schooljaar_trimester(dag("2024-03-31"), augustus), 2);
	assert_int_equal(schooljaar_trimester(dag("2024-04-01"), augustus), 3);
	assert_int_equal(schooljaar_trimester(dag("2024-07-31"), augustus), 3);
	assert_int_equal(schooljaar_trimester(dag("2199-11-30"), augustus), 1);
	assert_int_equal(schooljaar_trimester(dag("2199-12-31"), augustus), 2);
}

static void
schooljaar_bestaat_uit_twee_opeenvolgende_jaren(void **state)
{
	static const char *const fout[] = { "", "2023", "2023-2025", "2023-2023", "2023-2022",
		"2023-24", "23-2024", "2023-2024 ", "2023 -2024", "2023--2024", "x", "99-00",
		"1899-1900", "2199-2200", "2023-20245", "02023-02024" };
	char buf[10];
	int jaar = 0;

	(void)state;
	assert_true(schooljaar_parse("2023-2024", &jaar));
	assert_int_equal(jaar, 2023);
	assert_true(schooljaar_parse("2024/2025", &jaar));
	assert_int_equal(jaar, 2024);
	assert_true(schooljaar_parse("23-24", &jaar));
	assert_int_equal(jaar, 2023);
	assert_string_equal(schooljaar_format(2023, buf), "2023-2024");
	for (size_t i = 0; i < ROWS(fout); i++)
		if (schooljaar_parse(fout[i], &jaar))
			fail_msg("gelezen: %s", fout[i]);
}

static void
maanddag_is_een_dag_die_bestaat(void **state)
{
	static const char *const fout[] = { "", "8-1", "08-1", "08/01", "13-01", "00-01", "01-00",
		"02-30", "04-31", "08-011", "0801-", "08-1 ", "ab-cd", "008-1" };
	struct maanddag md = { 0 };

	(void)state;
	assert_true(maanddag_parse("02-29", &md));
	assert_int_equal(md.maand * 100 + md.dag, 229);
	assert_true(maanddag_parse("08-01", &md));
	assert_int_equal(md.maand * 100 + md.dag, 801);
	for (size_t i = 0; i < ROWS(fout); i++)
		if (maanddag_parse(fout[i], &md))
			fail_msg("gelezen: %s", fout[i]);
}

static void
getal_heeft_een_tot_negen_cijfers(void **state)
{
	const char *at = "012x";

	(void)state;
	assert_int_equal(str_number(&at), 12);
	assert_string_equal(at, "x");
	assert_int_equal(str_number(&at), -1);
	at = "1234567890";
	assert_int_equal(str_number(&at), -1);
	assert_string_equal(at, "1234567890");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(schooljaar_loopt_van_1_augustus_tot_en_met_31_juli),
		cmocka_unit_test(schooljaar_kan_op_een_andere_dag_beginnen),
		cmocka_unit_test(schooljaar_blijft_binnen_de_kalender),
		cmocka_unit_test(trimester_is_vier_maanden_van_het_schooljaar),
		cmocka_unit_test(schooljaar_bestaat_uit_twee_opeenvolgende_jaren),
		cmocka_unit_test(maanddag_is_een_dag_die_bestaat),
		cmocka_unit_test(getal_heeft_een_tot_negen_cijfers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
