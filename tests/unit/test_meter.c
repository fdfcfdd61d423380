/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include "swv/tui/meter.h"

static void
balk_is_zo_lang_als_de_waarde(void **state)
{
	static const struct {
		int64_t waarde, most;
		const char *balk;
	} rows[] = {
		{ 0, 100, "" }, { -5, 100, "" }, { 5, 0, "" },
		{ 1, 100000, "▏" }, /* more than nothing is seen */
		{ 50, 100, "██" }, { 53, 100, "██" }, { 57, 100, "██▎" }, { 100, 100, "████" },
		{ 900, 100, "████" }, /* no further than its room */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str is = { 0 };

		meter_balk(rows[i].waarde, rows[i].most, 4, &is);
		CHECK(str_eq(str_get(&is), rows[i].balk), "rij %zu: %s", i, str_get(&is));
		str_fini(&is);
	}
}

static void
vonk_loopt_van_laag_naar_hoog(void **state)
{
	static const int64_t up[] = { 10, 20, 80 }, flat[] = { 7, 7 }, down[] = { 5, -9 },
			     near[] = { 0, 99, 100 };
	struct str is = { 0 };

	(void)state;
	meter_vonk(up, 3, &is);
	assert_string_equal(str_get(&is), "▁▂█");
	str_clear(&is);
	meter_vonk(flat, 2, &is);
	assert_string_equal(str_get(&is), "▄▄");
	str_clear(&is);
	meter_vonk(down, 2, &is);
	assert_string_equal(str_get(&is), "█▁");
	str_clear(&is);
	meter_vonk(near, 3, &is);
	assert_string_equal(str_get(&is), "▁▇█"); /* the top alone is full */
	str_clear(&is);
	meter_vonk(NULL, 0, &is);
	assert_string_equal(str_get(&is), "");
	str_fini(&is);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(balk_is_zo_lang_als_de_waarde),
		cmocka_unit_test(vonk_loopt_van_laag_naar_hoog),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
