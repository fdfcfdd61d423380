/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include "swv/tui/toets.h"

static const struct {
	const char *name;
	int key;
	const char *shown;
} rows[] = {
	{ "Enter", TOETS_ENTER, "Enter" },
	{ "Space", TOETS_SPACE, "Spatie" },
	{ "Spatie", ' ', "Spatie" },
	{ "Ctrl-O", 0x0F, "Ctrl-O" },
	{ "Ctrl-_", 0x1F, "Ctrl-_" },
	{ "F2", TOETS_F2, "F2" },
	{ "F12", TOETS_F12, "F12" },
	{ "n", 'n', "n" },
	{ "N", 'N', "N" },
	{ "é", 0xE9, "é" },
	{ "?", '?', "?" },
	{ "Esc", TOETS_ESC, "Esc" },
	{ "PgDn", TOETS_PGDN, "PgDn" },
	{ "Up", TOETS_UP, "Omhoog" },
	{ "Shift-Tab", TOETS_BACKTAB, "Shift-Tab" },
	{ "F", 'F', "F" },
};

static void
een_naam_is_een_toets_en_terug(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str out = { 0 };

		CHECK(toets_parse(rows[i].name) == rows[i].key, "%s is %d", rows[i].name,
		    toets_parse(rows[i].name));
		toets_format(rows[i].key, &out);
		assert_string_equal(str_get(&out), rows[i].shown);
		str_fini(&out);
	}
}

static void
wat_geen_toets_is_is_geen_toets(void **state)
{
	static const char *const none[] = { "", "F0", "F13", "F2x", "Ctrl-", "Ctrl-OO", "nn",
		"Alt-x" };

	(void)state;
	for (size_t i = 0; i < COUNT(none); i++)
		CHECK(toets_parse(none[i]) == TOETS_NONE, "\"%s\"", none[i]);
}

static void
esc_en_een_cijfer_is_een_functietoets(void **state)
{
	(void)state;
	assert_int_equal(toets_after_esc('1'), TOETS_F1);
	assert_int_equal(toets_after_esc('9'), TOETS_F1 + 8);
	assert_int_equal(toets_after_esc('0'), TOETS_F1 + 9);
	assert_int_equal(toets_after_esc('a'), TOETS_NONE);
	assert_int_equal(toets_after_esc(TOETS_F1), TOETS_NONE);
}

static void
alleen_tekens_typen_iets(void **state)
{
	(void)state;
	assert_true(toets_is_char('a') && toets_is_char(' ') && toets_is_char(0xE9));
	assert_true(toets_is_char(0x1F600));
	assert_false(toets_is_char(TOETS_ENTER) || toets_is_char(TOETS_BACKSPACE));
	assert_false(toets_is_char(0x85) || toets_is_char(TOETS_F1) || toets_is_char(0));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(een_naam_is_een_toets_en_terug),
		cmocka_unit_test(wat_geen_toets_is_is_geen_toets),
		cmocka_unit_test(esc_en_een_cijfer_is_een_functietoets),
		cmocka_unit_test(alleen_tekens_typen_iets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
