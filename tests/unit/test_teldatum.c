/* SPDX-License-Identifier: EUPL-1.2 */
/* The days on which pupils are counted; seed 003, 10.3.2: the first of February is that of 2022. */
#include "../test.h"

#include "swv/model/teldatum.h"

static swv_date
dag(const char *iso)
{
	swv_date d = DATE_NONE;

	assert_true(date_parse_iso(iso, &d));
	return d;
}

static void
geteld_wordt_op_1_oktober_en_vanaf_2022_op_1_februari(void **state)
{
	static const struct {
		const char *dag;
		bool telt;
	} rows[] = {
		{ "2021-10-01", true },
		{ "2022-02-01", true },
		{ "2022-10-01", true },
		{ "2023-02-01", true },
		{ "2026-02-01", true },
		{ "2021-02-01", false }, /* only who came since is counted then */
		{ "2023-10-01", false },
		{ "2023-02-02", false },
		{ "2022-01-01", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_int_equal(teldatum_is(dag(rows[i].dag)), rows[i].telt);
}

static void
de_laatste_teldatum_is_die_dag_of_een_ervoor(void **state)
{
	static const struct {
		const char *op, *laatste;
	} rows[] = {
		{ "2026-11-29", "2026-02-01" },
		{ "2026-02-01", "2026-02-01" },
		{ "2026-01-31", "2025-02-01" },
		{ "2023-01-31", "2022-10-01" },
		{ "2022-01-31", "2021-10-01" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_int_equal(teldatum_tot(dag(rows[i].op)), dag(rows[i].laatste));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(geteld_wordt_op_1_oktober_en_vanaf_2022_op_1_februari),
		cmocka_unit_test(de_laatste_teldatum_is_die_dag_of_een_ervoor),
	};

	return cmocka_run_group_tests_name("teldatum", tests, NULL, NULL);
}
