/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include "swv/tui/keuze.h"
#include "swv/tui/toets.h"

static void
fill(struct keuzen *list)
{
	keuzen_add(list, "01AB", "obs De Vlinder", NULL);
	keuzen_add(list, "02CD", "cbs Het Anker", "Meppel");
	keuzen_add(list, "03EF", "obs De Wilgen", NULL);
	keuzen_add(list, "04GH", "École José", NULL);
}

static void
type(struct keuze *k, const char *s)
{
	for (; *s; s++)
		assert_true(keuze_key(k, *s, 5));
}

static void
typen_maakt_de_lijst_korter_en_wissen_weer_langer(void **state)
{
	struct keuzen list = { 0 };
	struct keuze k;

	(void)state;
	fill(&list);
	keuze_init(&k, &list);
	assert_int_equal(list.n, 0);
	assert_int_equal(k.n, 4);
	type(&k, "obs");
	assert_int_equal(k.n, 2);
	assert_true(keuze_key(&k, TOETS_DOWN, 5));
	assert_string_equal(keuze_current(&k)->id, "03EF");
	type(&k, "x");
	assert_null(keuze_current(&k));
	assert_true(keuze_key(&k, TOETS_BACKSPACE, 5));
	assert_int_equal(k.n, 2);
	assert_true(keuze_key(&k, TOETS_CTRL('U'), 5));
	assert_int_equal(k.n, 4);
	assert_true(keuze_key(&k, TOETS_BACKSPACE, 5));
	assert_false(keuze_key(&k, TOETS_ENTER, 5));
	keuze_fini(&k);
}

static void
de_cursor_blijft_in_de_lijst_en_in_beeld(void **state)
{
	struct keuzen list = { 0 };
	struct keuze k;

	(void)state;
	fill(&list);
	keuze_init(&k, &list);
	keuze_key(&k, TOETS_UP, 2);
	assert_int_equal(k.cursor, 0);
	keuze_key(&k, TOETS_END, 2);
	assert_int_equal(k.cursor, 3);
	assert_int_equal(k.top, 2);
	keuze_key(&k, TOETS_PGDN, 2);
	assert_int_equal(k.cursor, 3);
	keuze_key(&k, TOETS_HOME, 2);
	assert_int_equal(k.top, 0);
	assert_true(keuze_select(&k, "03EF"));
	assert_int_equal(k.cursor, 2);
	assert_false(keuze_select(&k, "99ZZ"));
	keuze_fini(&k);
	keuze_init(&k, &list);
	keuze_key(&k, TOETS_DOWN, 2);
	assert_null(keuze_current(&k));
	keuze_fini(&k);
}

static void
een_tekst_staat_voor_wat_er_maar_een_is(void **state)
{
	struct keuzen list = { 0 };

	(void)state;
	fill(&list);
	assert_string_equal(keuzen_resolve(&list, "vli")->id, "01AB");
	assert_string_equal(keuzen_resolve(&list, "02CD")->id, "02CD");
	assert_string_equal(keuzen_resolve(&list, "ecole josé")->id, "04GH");
	assert_null(keuzen_resolve(&list, "obs"));
	assert_null(keuzen_resolve(&list, "zeilschip"));
	keuzen_add(&list, "obs", "obs", NULL);
	assert_string_equal(keuzen_resolve(&list, "obs")->id, "obs");
	keuzen_fini(&list);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(typen_maakt_de_lijst_korter_en_wissen_weer_langer),
		cmocka_unit_test(de_cursor_blijft_in_de_lijst_en_in_beeld),
		cmocka_unit_test(een_tekst_staat_voor_wat_er_maar_een_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
