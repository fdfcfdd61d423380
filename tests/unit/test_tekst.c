/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include <locale.h>
#include <string.h>

#include "swv/base/utf8.h"
#include "swv/tui/tekst.h"
#include "swv/tui/toets.h"

static void
type(struct tekst *t, const char *s)
{
	uint32_t cp;

	for (size_t n; (n = utf8_decode(s, &cp)); s += n)
		tekst_key(t, cp == '\n' ? TOETS_ENTER : (int)cp);
}

static void
press(struct tekst *t, int key, int times)
{
	while (times-- > 0)
		tekst_key(t, key);
}

static void
is(struct tekst *t, const char *text)
{
	assert_string_equal(tekst_get(t), text);
	tekst_fini(t);
}

static void
typen_en_wissen_gaan_per_zichtbaar_teken(void **state)
{
	struct tekst t;

	(void)state;
	tekst_init(&t, false, 0, NULL);
	type(&t, "Zoe\xCC\x88 é");
	press(&t, TOETS_BACKSPACE, 2);
	assert_string_equal(tekst_get(&t), "Zoe\xCC\x88");
	press(&t, TOETS_BACKSPACE, 1);
	assert_string_equal(tekst_get(&t), "Zo");
	press(&t, TOETS_LEFT, 1);
	press(&t, TOETS_DELETE, 1);
	type(&t, "ß");
	is(&t, "Zß");
}

static void
woorden_begin_en_eind(void **state)
{
	struct tekst t;

	(void)state;
	tekst_init(&t, false, 0, "een twee  drie");
	press(&t, TOETS_WORD_LEFT, 2);
	type(&t, "X");
	press(&t, TOETS_HOME, 1);
	press(&t, TOETS_WORD_RIGHT, 1);
	type(&t, "Y");
	press(&t, TOETS_END, 1);
	type(&t, "Z");
	is(&t, "een YXtwee  drieZ");
	tekst_init(&t, false, 0, "een twee");
	press(&t, TOETS_CTRL('W'), 1);
	is(&t, "een ");
	tekst_init(&t, true, 0, "a\nbcd\ne");
	press(&t, TOETS_LEFT, 3);
	press(&t, TOETS_CTRL('U'), 1);
	press(&t, TOETS_CTRL('K'), 2);
	is(&t, "a\ne");
}

static void
ongedaan_gaat_per_woord(void **state)
{
	struct tekst t;

	(void)state;
	tekst_init(&t, false, 0, NULL);
	type(&t, "een twee drie");
	press(&t, TOETS_CTRL('Z'), 1);
	assert_string_equal(tekst_get(&t), "een twee ");
	press(&t, TOETS_CTRL('_'), 1);
	assert_string_equal(tekst_get(&t), "een ");
	press(&t, TOETS_CTRL('Y'), 1);
	assert_string_equal(tekst_get(&t), "een twee ");
	type(&t, "x");
	press(&t, TOETS_CTRL('Y'), 1); /* wat nieuw is vervangt wat opnieuw kon */
	assert_string_equal(tekst_get(&t), "een twee x");
	press(&t, TOETS_CTRL('Z'), 10);
	is(&t, "");
}

static void
ongedaan_van_wissen_is_een_stap(void **state)
{
	struct tekst t;

	(void)state;
	tekst_init(&t, false, 0, "voorbeeld");
	press(&t, TOETS_BACKSPACE, 5);
	assert_string_equal(tekst_get(&t), "voor");
	press(&t, TOETS_CTRL('Z'), 1);
	assert_string_equal(tekst_get(&t), "voorbeeld");
	assert_int_equal(t.at, strlen("voorbeeld"));
	press(&t, TOETS_CTRL('Z'), 3);
	is(&t, "voorbeeld");
}

static void
plakken_is_een_stap_en_brengt_geen_stuurtekens_mee(void **state)
{
	struct tekst t;

	(void)state;
	tekst_init(&t, false, 0, "a");
	assert_true(tekst_paste(&t, "x\r\ny\tz\x1b[31mrood\x07\x7f\xc2\x85"));
	assert_string_equal(tekst_get(&t), "ax y z[31mrood");
	tekst_undo(&t);
	is(&t, "a");
	tekst_init(&t, true, 0, NULL);
	tekst_paste(&t, "een\r\ntwee\rdrie\nvier\x1b]0;x\x07");
	is(&t, "een\ntwee\ndrie\nvier]0;x");
	tekst_init(&t, false, 3, "a");
	assert_false(tekst_paste(&t, "ééé"));
	is(&t, "aéé");
}

static void
meer_tekens_dan_passen_komen_er_niet_in(void **state)
{
	struct tekst t;

	(void)state;
	tekst_init(&t, false, 4, NULL);
	type(&t, "éëïöü");
	is(&t, "éëïö");
	tekst_init(&t, false, 0, NULL);
	assert_false(tekst_type(&t, '\n'));
	assert_false(tekst_type(&t, 0x1b));
	is(&t, "");
}

static void
wat_er_stond_maakt_plaats_als_men_typt(void **state)
{
	struct tekst t;

	(void)state;
	tekst_init(&t, false, 0, "open");
	t.fresh = true;
	type(&t, "ger");
	assert_string_equal(tekst_get(&t), "ger");
	tekst_set(&t, "open");
	t.fresh = true;
	press(&t, TOETS_LEFT, 1);
	type(&t, "x");
	is(&t, "opexn");
}

/* The wrapped rows, parted by a bar. */
static void
check_rows(const char *text, int width, const char *want)
{
	struct str out = { 0 };
	struct tekst t;

	tekst_init(&t, true, 0, text);
	tekst_wrap(&t, width);
	for (size_t i = 0; i < t.n_rows; i++) {
		str_add(&out, i ? "|" : "");
		str_addn(&out, tekst_get(&t) + t.rows[i].from, t.rows[i].len);
	}
	assert_string_equal(str_get(&out), want);
	str_fini(&out);
	tekst_fini(&t);
}

static void
regels_breken_bij_een_woord(void **state)
{
	(void)state;
	check_rows("", 10, "");
	check_rows("een twee drie", 10, "een twee |drie");
	check_rows("een twee drie", 100, "een twee drie");
	check_rows("een\n\ntwee\n", 10, "een||twee|");
	check_rows("abcdefghijklmnop", 6, "abcde|fghij|klmno|p");
	check_rows("ééééé ééé", 6, "ééééé |ééé");
	check_rows("een twee   drie", 9, "een twee   |drie");
	check_rows("日本語日本語", 6, "日本|語日|本語");
}

static void
omhoog_en_omlaag_houden_de_kolom(void **state)
{
	struct tekst t;
	size_t row;
	int col;

	(void)state;
	tekst_init(&t, true, 0, "een lange regel\nkort\nnog een lange");
	tekst_wrap(&t, 40);
	press(&t, TOETS_UP, 1);
	tekst_cursor(&t, &row, &col);
	assert_int_equal(row, 1);
	assert_int_equal(col, 4);
	press(&t, TOETS_UP, 1);
	tekst_cursor(&t, &row, &col);
	assert_int_equal(row, 0);
	assert_int_equal(col, 13);
	assert_false(tekst_key(&t, TOETS_UP));
	press(&t, TOETS_DOWN, 2);
	assert_false(tekst_key(&t, TOETS_DOWN));
	tekst_fini(&t);
	tekst_init(&t, false, 0, "een regel");
	assert_false(tekst_key(&t, TOETS_UP));
	tekst_fini(&t);
}

static void
de_cursor_blijft_in_beeld(void **state)
{
	struct tekst t;

	(void)state;
	tekst_init(&t, false, 0, "0123456789abcdef");
	assert_int_equal(tekst_scroll_line(&t, 8), 7);
	assert_string_equal(tekst_get(&t) + t.skip, "9abcdef");
	press(&t, TOETS_HOME, 1);
	assert_int_equal(tekst_scroll_line(&t, 8), 0);
	assert_int_equal(t.skip, 0);
	tekst_fini(&t);
	tekst_init(&t, true, 0, "1\n2\n3\n4\n5\n6");
	tekst_wrap(&t, 10);
	tekst_scroll(&t, 3);
	assert_int_equal(t.top, 3);
	press(&t, TOETS_TOP, 1);
	tekst_scroll(&t, 3);
	assert_int_equal(t.top, 0);
	tekst_fini(&t);
}

/* Whatever keys come, the cursor is at a whole character and the rows hold all of the text. */
static void
willekeurige_toetsen_breken_niets(void **state)
{
	static const int keys[] = { 'a', ' ', 0xE9, 0x308, TOETS_ENTER, TOETS_BACKSPACE,
		TOETS_DELETE, TOETS_LEFT, TOETS_RIGHT, TOETS_UP, TOETS_DOWN, TOETS_HOME, TOETS_END,
		TOETS_WORD_LEFT, TOETS_WORD_RIGHT, TOETS_CTRL('Z'), TOETS_CTRL('Y'),
		TOETS_CTRL('K'), TOETS_CTRL('W'), 'b', 'c', 0x65E5 };
	struct tekst t;
	unsigned seed = 3;

	(void)state;
	tekst_init(&t, true, 300, NULL);
	for (int i = 0; i < 30000; i++) {
		size_t row;
		int col;

		seed = seed * 1103515245U + 12345U;
		tekst_key(&t, keys[(seed >> 16) % COUNT(keys)]);
		if (i % 500 == 0)
			tekst_paste(&t, "geplakt stuk\nmet twee regels");
		tekst_wrap(&t, 3 + (int)(seed >> 20) % 30);
		tekst_cursor(&t, &row, &col);
		assert_true(t.at <= t.buf.len && row < t.n_rows && col >= 0 && col < t.width);
		assert_true(utf8_valid(tekst_get(&t), t.buf.len));
		assert_true(((unsigned char)tekst_get(&t)[t.at] & 0xC0) != 0x80);
		assert_true(utf8_length(tekst_get(&t)) <= 300);
		tekst_scroll(&t, 4);
		assert_true(row >= t.top && row < t.top + 4);
	}
	tekst_fini(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(typen_en_wissen_gaan_per_zichtbaar_teken),
		cmocka_unit_test(woorden_begin_en_eind),
		cmocka_unit_test(ongedaan_gaat_per_woord),
		cmocka_unit_test(ongedaan_van_wissen_is_een_stap),
		cmocka_unit_test(plakken_is_een_stap_en_brengt_geen_stuurtekens_mee),
		cmocka_unit_test(meer_tekens_dan_passen_komen_er_niet_in),
		cmocka_unit_test(wat_er_stond_maakt_plaats_als_men_typt),
		cmocka_unit_test(regels_breken_bij_een_woord),
		cmocka_unit_test(omhoog_en_omlaag_houden_de_kolom),
		cmocka_unit_test(de_cursor_blijft_in_beeld),
		cmocka_unit_test(willekeurige_toetsen_breken_niets),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
