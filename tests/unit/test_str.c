/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/str.h"

#include <stdlib.h>
#include <string.h>

#include "../test.h"

static void
lege_tekst_is_een_lege_string(void **state)
{
	struct str str = { 0 };
	char *taken;

	(void)state;
	assert_string_equal(str_get(&str), "");
	str_add(&str, NULL);
	str_clear(&str);
	assert_string_equal(str_get(&str), "");
	taken = str_take(&str);
	assert_string_equal(taken, "");
	free(taken);
	str_fini(&str);
}

static void
tekst_groeit_met_elk_deel(void **state)
{
	struct str str = { 0 };

	(void)state;
	str_add(&str, "jaar");
	str_addc(&str, 'p');
	str_addn(&str, "lankton", 3);
	str_addf(&str, " %d-%02d", 2023, 9);
	str_pad(&str, '.', 3);
	str_pad(&str, '.', 0);
	assert_string_equal(str_get(&str), "jaarplan 2023-09...");
	assert_int_equal(str.len, strlen(str_get(&str)));
	str_clear(&str);
	assert_string_equal(str_get(&str), "");
	str_fini(&str);
	assert_null(str.s);
}

static void
tekst_groeit_over_elke_grens_heen(void **state)
{
	(void)state;
	for (size_t n = 0; n < 300; n++) {
		struct str piecewise = { 0 }, at_once = { 0 };

		for (size_t i = 0; i < n; i++)
			str_addc(&piecewise, 'x');
		str_pad(&at_once, 'x', n);
		str_addf(&at_once, "%s", str_get(&piecewise));
		assert_int_equal(at_once.len, 2 * n);
		assert_true(at_once.cap > at_once.len);
		assert_memory_equal(str_get(&at_once), str_get(&piecewise), n);
		str_fini(&piecewise);
		str_fini(&at_once);
	}
}

static void
weggegeven_tekst_is_van_de_ontvanger(void **state)
{
	struct str str = { 0 };
	char *taken;

	(void)state;
	str_add(&str, "besluit");
	taken = str_take(&str);
	assert_string_equal(taken, "besluit");
	assert_string_equal(str_get(&str), "");
	str_add(&str, "nieuw");
	assert_string_equal(taken, "besluit");
	free(taken);
	str_fini(&str);
}

static void
niets_is_alleen_aan_niets_gelijk(void **state)
{
	(void)state;
	assert_true(str_eq(NULL, NULL));
	assert_false(str_eq(NULL, ""));
	assert_false(str_eq("", NULL));
	assert_true(str_eq("alv", "alv"));
	assert_false(str_eq("alv", "ALV"));
}

static void
begin_van_een_tekst_wordt_herkend(void **state)
{
	(void)state;
	assert_true(str_starts("schooljaar=2023", "schooljaar="));
	assert_true(str_starts("x", ""));
	assert_false(str_starts("school", "schooljaar"));
}

static void
woord_staat_alleen_heel_in_een_rij_woorden(void **state)
{
	static const struct {
		const char *words, *word;
		bool found;
	} rows[] = {
		{ "a b c", "a", true },
		{ "a b c", "b", true },
		{ "a b c", "c", true },
		{ "aa a", "a", true },
		{ "aa ab ba", "a", false },
		{ "gebied school", "gebie", false },
		{ "werkgebied gebied", "gebied", true },
		{ "", "a", false },
		{ "a b", "", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		CHECK(str_in_words(rows[i].words, rows[i].word) == rows[i].found,
		    "\"%s\" in \"%s\"", rows[i].word, rows[i].words);
}

static const char *
name_at(size_t i, const void *arg)
{
	return ((const char *const *)arg)[i];
}

static void
naaste_naam_is_wat_bedoeld_kan_zijn(void **state)
{
	static const char *const names[] = { "titel", "gereed", "wie", "ik", NULL, "schooljaar" };
	static const struct {
		const char *word, *nearest;
	} rows[] = {
		{ "titel", "titel" },
		{ "tite", "titel" },
		{ "tietel", "titel" },
		{ "gereet", "gereed" },
		{ "wei", "wie" },
		{ "shooljaar", "schooljaar" },
		{ "schoolyear", "schooljaar" },
		{ "ok", "ik" },
		{ "xy", NULL },
		{ "", NULL },
		{ "begroting", NULL },
	};
	char word[100] = "";

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		const char *got = str_nearest(rows[i].word, COUNT(names), name_at, names);

		CHECK(str_eq(got, rows[i].nearest), "\"%s\" gives %s", rows[i].word,
		    got ? got : "none");
	}
	assert_null(str_nearest("titel", 0, name_at, names));
	memset(word, 'x', sizeof(word) - 1);
	assert_null(str_nearest(word, COUNT(names), name_at, names));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lege_tekst_is_een_lege_string),
		cmocka_unit_test(tekst_groeit_met_elk_deel),
		cmocka_unit_test(tekst_groeit_over_elke_grens_heen),
		cmocka_unit_test(weggegeven_tekst_is_van_de_ontvanger),
		cmocka_unit_test(niets_is_alleen_aan_niets_gelijk),
		cmocka_unit_test(begin_van_een_tekst_wordt_herkend),
		cmocka_unit_test(woord_staat_alleen_heel_in_een_rij_woorden),
		cmocka_unit_test(naaste_naam_is_wat_bedoeld_kan_zijn),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
