/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/utf8.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "../test.h"

#define E_ACUTE "e\u0301" /* é in two characters */

static int
utf8_locale(void **state)
{
	(void)state;
	return setlocale(LC_ALL, "C.UTF-8") ? 0 : -1;
}

static void
teken_wordt_gelezen_en_foute_byte_telt_als_een(void **state)
{
	static const struct {
		const char *s;
		size_t bytes;
		uint32_t cp;
	} rows[] = {
		{ "", 0, 0 }, { "a", 1, 'a' }, { "é!", 2, 0xE9 }, { "€", 3, 0x20AC },
		{ "😀", 4, 0x1F600 }, { "\x80", 1, 0xFFFD }, /* a rest without a begin */
		{ "\xC3", 1, 0xFFFD },                      /* a begin without a rest */
		{ "\xC3\x28", 1, 0xFFFD },                  /* a wrong rest */
		{ "\xC0\xAF", 1, 0xFFFD },                  /* too long a form of '/' */
		{ "\xED\xA0\x80", 1, 0xFFFD },              /* half of a pair */
		{ "\xF4\x90\x80\x80", 1, 0xFFFD },          /* past U+10FFFF */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		uint32_t cp;
		size_t n = utf8_decode(rows[i].s, &cp);

		CHECK(
		    n == rows[i].bytes && cp == rows[i].cp, "row %zu: %zu bytes, U+%04X", i, n, cp);
	}
}

static void
elk_teken_komt_heen_en_terug(void **state)
{
	(void)state;
	for (uint32_t cp = 1; cp <= 0x10FFFF; cp++) {
		char text[5] = "";
		uint32_t again;
		size_t n;

		if (cp >= 0xD800 && cp <= 0xDFFF)
			continue;
		n = utf8_encode(cp, text);
		CHECK(n && utf8_decode(text, &again) == n && again == cp, "U+%04X", cp);
		CHECK(utf8_valid(text, n), "U+%04X", cp);
	}
	assert_int_equal(utf8_encode(0x110000, (char[4]){ 0 }), 0);
}

static void
tekst_met_foute_bytes_of_nul_is_geen_utf8(void **state)
{
	(void)state;
	assert_true(utf8_valid("", 0));
	assert_true(utf8_valid("café €", strlen("café €")));
	assert_false(utf8_valid("caf\xE9", 4));
	assert_false(utf8_valid("a\0b", 3));
	assert_false(utf8_valid("€", 2));
	assert_false(utf8_valid("\xED\xA0\x80", 3));
}

static void
kopie_houdt_hele_zichtbare_tekens(void **state)
{
	static const struct {
		const char *s;
		size_t size;
		const char *copy;
	} rows[] = {
		{ "abc", 4, "abc" },
		{ "abc", 3, "ab" },
		{ "abc", 1, "" },
		{ "aé", 3, "a" },
		{ "aé", 4, "aé" },
		{ "a" E_ACUTE, 4, "a" },
		{ "a" E_ACUTE, 5, "a" E_ACUTE },
		{ "a\xFF\xFF", 3, "a\xFF" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char copy[8];

		utf8_copy(copy, rows[i].size, rows[i].s);
		CHECK(strcmp(copy, rows[i].copy) == 0, "row %zu: \"%s\"", i, copy);
	}
}

static void
zichtbaar_teken_is_met_zijn_accenten_een(void **state)
{
	static const struct {
		const char *s;
		size_t bytes;
	} rows[] = {
		{ "", 0 }, { "ab", 1 }, { E_ACUTE "x", 3 }, { "e\u0301\u0323x", 5 },
		{ "\u0301\u0301x", 4 },           /* accents without a letter */
		{ "漢字", 3 }, { "❤\uFE0Fx", 6 }, /* with a variation selector */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		CHECK(utf8_cluster(rows[i].s) == rows[i].bytes, "row %zu: %zu", i,
		    utf8_cluster(rows[i].s));
}

/* Back from each boundary must lead to the boundary before it. */
static void
terug_stapt_over_dezelfde_grenzen_als_vooruit(void **state)
{
	static const char *const rows[] = { "abc", "caf" E_ACUTE "s", "e\u0301\u0323\u0301x",
		"漢字é€", "a\x80\x80\x80\x80\x80z", "\xC3\xC3\xA9", "\xE2\x82", "é\xA9\xA9",
		"\xF0\x9F\x98x", "😀\u0301\x80", "\u0301a", "\xF4\x90\x80\x80" };

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t at = 0;

		for (size_t n; (n = utf8_cluster(rows[i] + at)); at += n)
			CHECK(utf8_cluster_back(rows[i], at + n) == n,
			    "row %zu at %zu: %zu, not %zu", i, at + n,
			    utf8_cluster_back(rows[i], at + n), n);
		assert_int_equal(at, strlen(rows[i]));
		assert_int_equal(utf8_cluster_back(rows[i], 0), 0);
	}
}

static void
breedte_is_in_kolommen_en_lengte_in_tekens(void **state)
{
	static const struct {
		const char *s;
		size_t length;
		int width;
	} rows[] = {
		{ "", 0, 0 },
		{ "jaarplan", 8, 8 },
		{ "coördinator", 11, 11 },
		{ "caf" E_ACUTE, 5, 4 },
		{ "漢字", 2, 4 },
		{ "straße €", 8, 8 },
		{ "a\tb", 3, 3 },
		{ "a\xFFz", 3, 3 },
		{ "a\u202Ez", 3, 8 },
		{ "n\u00A0b", 3, 3 },
		{ "–—…", 3, 3 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		CHECK(utf8_length(rows[i].s) == rows[i].length, "length of \"%s\"", rows[i].s);
		CHECK(utf8_width(rows[i].s) == rows[i].width, "width of \"%s\": %d", rows[i].s,
		    utf8_width(rows[i].s));
	}
}

static void
stuurtekens_worden_getoond_en_niet_gehoorzaamd(void **state)
{
	static const struct {
		const char *s, *shown;
	} rows[] = {
		{ "gewoon", "gewoon" },
		{ "\x1b[31mrood", "␛[31mrood" },
		{ "a\nb\r\tc", "a␊b␍␉c" },
		{ "\x7f\x01", "␡␁" },
		{ "\xC2\x9B"
		  "31m",
		    "<009B>31m" },
		{ "a\u202Eb\u2066c", "a<202E>b<2066>c" },
		{ "a\u200Bb\u200Dc\u00ADd\uFEFF", "a<200B>b<200D>c<00AD>d<FEFF>" },
		{ "a\u2028b\u2029", "a<2028>b<2029>" },
		{ "a\xFF\xC3z", "a\uFFFD\uFFFDz" },
		{ "\U000E0041", "\uFFFD" },
		{ "\x1b\u0301", "␛\u0301" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str out = { 0 };
		int columns = utf8_visible(&out, rows[i].s, -1);

		CHECK(
		    strcmp(str_get(&out), rows[i].shown) == 0, "row %zu: \"%s\"", i, str_get(&out));
		CHECK(columns == utf8_width(rows[i].s), "row %zu: %d columns", i, columns);
		CHECK(utf8_width(str_get(&out)) == columns, "row %zu: shown twice", i);
		str_fini(&out);
	}
}

/* Nothing that a terminal would obey or that hides text comes through, whatever goes in. */
static void
geen_enkel_teken_ontsnapt_aan_het_zichtbaar_maken(void **state)
{
	(void)state;
	for (uint32_t cp = 1; cp <= 0x10FFFF; cp++) {
		struct str out = { 0 };
		char text[5] = "";
		uint32_t first;
		int columns;

		if (cp >= 0xD800 && cp <= 0xDFFF)
			continue;
		utf8_encode(cp, text);
		columns = utf8_visible(&out, text, -1);
		utf8_decode(str_get(&out), &first);
		CHECK(columns >= 0 && columns <= 6 && columns == utf8_width(str_get(&out)),
		    "U+%04X: %d columns", cp, columns);
		CHECK(first >= 0x20 && !(first >= 0x7F && first < 0xA0), "U+%04X", cp);
		CHECK(!(first >= 0x200B && first <= 0x200F), "U+%04X", cp);
		CHECK(!(first >= 0x2028 && first <= 0x202E), "U+%04X", cp);
		CHECK(!(first >= 0x2060 && first <= 0x206F), "U+%04X", cp);
		str_fini(&out);
	}
}

static void
afkappen_telt_kolommen_en_eindigt_op_een_beletselteken(void **state)
{
	static const struct {
		const char *s;
		int columns;
		const char *shown;
	} rows[] = {
		{ "jaarplan", 8, "jaarplan" },
		{ "jaarplan", 7, "jaarpl…" },
		{ "jaarplan", 1, "…" },
		{ "jaarplan", 0, "" },
		{ "", 0, "" },
		{ "caf" E_ACUTE, 4, "caf" E_ACUTE },
		{ "caf" E_ACUTE "s", 4, "caf…" },
		{ "a" E_ACUTE "bc", 3, "a" E_ACUTE "…" },
		{ "漢字", 4, "漢字" },
		{ "漢字", 3, "漢…" },
		{ "漢字", 2, "…" },
		{ "ab\u202Ec", 5, "ab…" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str shown = { 0 }, filled = { 0 };
		int used = utf8_visible(&shown, rows[i].s, rows[i].columns);

		utf8_column(&filled, rows[i].s, rows[i].columns);
		CHECK(strcmp(str_get(&shown), rows[i].shown) == 0, "row %zu: \"%s\"", i,
		    str_get(&shown));
		CHECK(used == utf8_width(rows[i].shown), "row %zu: %d columns", i, used);
		CHECK(utf8_width(str_get(&filled)) == rows[i].columns, "row %zu: filled \"%s\"", i,
		    str_get(&filled));
		str_fini(&shown);
		str_fini(&filled);
	}
}

static void
regels_blijven_regels_en_tab_wordt_vier_spaties(void **state)
{
	struct str out = { 0 };

	(void)state;
	utf8_visible_lines(&out, "een\n\ttwee\x1b\r\ndrie");
	assert_string_equal(str_get(&out), "een\n    twee␛␍\ndrie");
	str_fini(&out);
}

static void
nfc_voegt_accent_en_letter_samen(void **state)
{
	char *composed = utf8_nfc("caf" E_ACUTE), *empty = utf8_nfc("");

	(void)state;
	assert_string_equal(composed, "café");
	assert_string_equal(empty, "");
	assert_null(utf8_nfc("caf\xE9"));
	free(composed);
	free(empty);
}

static void
vouwen_laat_hoofdletters_en_accenten_weg(void **state)
{
	static const struct {
		const char *s, *folded;
	} rows[] = {
		{ "", "" },
		{ "Jaarplan 2023", "jaarplan 2023" },
		{ "Édouard", "edouard" },
		{ "E\u0301douard", "edouard" },
		{ "Straße", "strasse" },
		{ "COÖRDINATOR", "coordinator" },
		{ "Ĳssel", "ijssel" },
		{ "naïef", "naief" },
		{ "İstanbul", "istanbul" },
		{ "Şahin Çağlar", "sahin caglar" },
		{ "ﬁets", "fiets" },
		{ "a\xFFz", "a\xFFz" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char *folded = utf8_fold(rows[i].s);

		CHECK(
		    strcmp(folded, rows[i].folded) == 0, "\"%s\" gives \"%s\"", rows[i].s, folded);
		free(folded);
	}
}

/* What is stored folded must be found by what is typed folded, so folding twice changes nothing. */
static void
twee_keer_vouwen_is_een_keer_vouwen(void **state)
{
	(void)state;
	for (uint32_t cp = 1; cp < 0x2000; cp++) {
		char text[5] = "", *once, *twice;

		utf8_encode(cp, text);
		once = utf8_fold(text);
		twice = utf8_fold(once);
		CHECK(strcmp(once, twice) == 0, "U+%04X: \"%s\", then \"%s\"", cp, once, twice);
		free(once);
		free(twice);
	}
}

static void
woorden_zijn_reeksen_letters_en_cijfers(void **state)
{
	static const struct {
		const char *s, *words;
	} rows[] = {
		{ "", "" },
		{ " - , ! ", "" },
		{ "obs de vlinder", "obs|de|vlinder" },
		{ "  tlv-aanvraag (2023/24) ", "tlv|aanvraag|2023|24" },
		{ "jan's café", "jan|s|café" },
		{ "漢字 x", "漢字|x" },
		{ "a\xFFz", "a|z" },
		{ "1234567890123456789012345678901234567890x y",
		    "1234567890123456789012345678901234567890|y" },
		{ "123456789012345678901234567890123456789é y",
		    "123456789012345678901234567890123456789|y" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str words = { 0 };
		const char *at = rows[i].s;
		size_t len;

		for (const char *word; (word = utf8_word(&at, &len));) {
			if (words.len)
				str_addc(&words, '|');
			str_addn(&words, word, len);
		}
		CHECK(strcmp(str_get(&words), rows[i].words) == 0, "\"%s\" gives \"%s\"", rows[i].s,
		    str_get(&words));
		str_fini(&words);
	}
}

static void
zoeken_gaat_op_het_begin_van_elk_woord(void **state)
{
	static const struct {
		const char *text, *query;
		bool yes;
	} rows[] = {
		{ "obs De Vlinder", "vli", true },
		{ "obs De Vlinder", "linder", false },
		{ "obs De Vlinder", "vli obs", true },
		{ "obs De Vlinder", "de wil", false },
		{ "École José", "ecole jose", true },
		{ "ecole jose", "ÉCOLE", true },
		{ "wat dan ook", "", true },
		{ "wat", "  ", true },
		{ "", "x", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		CHECK(utf8_match(rows[i].text, rows[i].query) == rows[i].yes, "%s / %s",
		    rows[i].text, rows[i].query);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(teken_wordt_gelezen_en_foute_byte_telt_als_een),
		cmocka_unit_test(elk_teken_komt_heen_en_terug),
		cmocka_unit_test(tekst_met_foute_bytes_of_nul_is_geen_utf8),
		cmocka_unit_test(kopie_houdt_hele_zichtbare_tekens),
		cmocka_unit_test(zichtbaar_teken_is_met_zijn_accenten_een),
		cmocka_unit_test(terug_stapt_over_dezelfde_grenzen_als_vooruit),
		cmocka_unit_test(breedte_is_in_kolommen_en_lengte_in_tekens),
		cmocka_unit_test(stuurtekens_worden_getoond_en_niet_gehoorzaamd),
		cmocka_unit_test(geen_enkel_teken_ontsnapt_aan_het_zichtbaar_maken),
		cmocka_unit_test(afkappen_telt_kolommen_en_eindigt_op_een_beletselteken),
		cmocka_unit_test(regels_blijven_regels_en_tab_wordt_vier_spaties),
		cmocka_unit_test(nfc_voegt_accent_en_letter_samen),
		cmocka_unit_test(vouwen_laat_hoofdletters_en_accenten_weg),
		cmocka_unit_test(twee_keer_vouwen_is_een_keer_vouwen),
		cmocka_unit_test(woorden_zijn_reeksen_letters_en_cijfers),
		cmocka_unit_test(zoeken_gaat_op_het_begin_van_elk_woord),
	};

	return cmocka_run_group_tests(tests, utf8_locale, NULL);
}
