/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include "swv/base/str.h"
#include "swv/model/duur.h"

static void
duur_is_een_getal_en_een_eenheid_of_nooit(void **state)
{
	static const struct {
		const char *text;
		int64_t seconds;
		const char *back;
	} rows[] = {
		{ "10 minuten", 600, "10 minuten" },
		{ "1 minuut", 60, "1 minuut" },
		{ "60 minuten", 3600, "1 uur" },
		{ "90 Minuten", 5400, "90 minuten" },
		{ "2uur", 7200, "2 uur" },
		{ "1 seconde", 1, "1 seconde" },
		{ "24 uur", 86400, "24 uur" },
		{ "Nooit", 0, "nooit" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str back = { 0 };
		int64_t seconds = -1;

		assert_true(duur_parse(rows[i].text, &seconds));
		assert_int_equal(seconds, rows[i].seconds);
		duur_format(seconds, &back);
		assert_string_equal(back.s, rows[i].back);
		str_fini(&back);
	}
}

static void
wat_geen_duur_is_verandert_niets(void **state)
{
	static const char *const none[] = { "", "10", "minuten", "0 minuten", "-1 uur", "25 uur",
		"100000 seconden", "999999999999999999999 uur", "10 dagen", "10 minuten lang",
		"1,5 uur", "altijd" };

	(void)state;
	for (size_t i = 0; i < COUNT(none); i++) {
		int64_t seconds = 42;

		assert_false(duur_parse(none[i], &seconds));
		assert_int_equal(seconds, 42);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(duur_is_een_getal_en_een_eenheid_of_nooit),
		cmocka_unit_test(wat_geen_duur_is_verandert_niets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
