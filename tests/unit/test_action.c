/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include <locale.h>
#include <string.h>

#include "swv/base/utf8.h"
#include "swv/tui/action.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/toets.h"

static void
nothing(struct tui *tui, struct view *view)
{
	(void)tui;
	(void)view;
}

static const struct action table[] = {
	{ "Enter", NULL, "Open", "Open de regel.", NEEDS_ROW, nothing },
	{ "n", NULL, "Nieuw", "Maak een nieuwe.", NEEDS_WRITE, nothing },
	{ "F2", "o", "Opslaan", "Sla op.", 0, nothing },
	{ "x", NULL, "Stil", "Staat nooit in de balk.", ACTION_QUIET, nothing },
	{ 0 },
};

static void
een_toets_vindt_zijn_rij(void **state)
{
	(void)state;
	assert_ptr_equal(action_for(table, TOETS_ENTER), &table[0]);
	assert_ptr_equal(action_for(table, TOETS_F2), &table[2]);
	assert_ptr_equal(action_for(table, 'o'), &table[2]);
	assert_null(action_for(table, 'z'));
	assert_null(action_for(NULL, 'z'));
}

static void
wat_niet_kan_zegt_waarom(void **state)
{
	static const struct action record = RECORD_OPEN("Open het.");

	(void)state;
	assert_non_null(action_refused(&table[0], 0));
	assert_non_null(action_refused(&table[1], NEEDS_ROW));
	assert_null(action_refused(&table[0], NEEDS_ROW));
	assert_null(action_refused(&table[2], 0));
	assert_string_equal(action_refused(&record, 0), "Kies eerst een regel.");
	assert_string_equal(action_refused(&record, NEEDS_ROW), "Dat kan niet met deze regel.");
	assert_null(action_refused(&record, NEEDS_ROW | NEEDS_RECORD));
}

static size_t
bar(unsigned has, bool typing, int width, const struct action **out)
{
	struct actiebalk b = { .table = table, .has = has, .typing = typing, .width = width };

	return action_bar(&b, out, 8);
}

static void
de_balk_toont_wat_nu_kan_en_wat_past(void **state)
{
	const struct action *out[8];

	(void)state;
	assert_int_equal(bar(NEEDS_ROW | NEEDS_WRITE, false, 80, out), 3);
	assert_int_equal(bar(NEEDS_WRITE, false, 80, out), 2);
	assert_ptr_equal(out[0], &table[1]);
	assert_int_equal(bar(NEEDS_ROW | NEEDS_WRITE, true, 80, out), 2);
	assert_int_equal(bar(NEEDS_ROW | NEEDS_WRITE, false, 12, out), 1);
	assert_int_equal(bar(NEEDS_ROW | NEEDS_WRITE, false, 5, out), 0);
}

static void
toetsen_staan_er_met_hun_tweeling(void **state)
{
	struct str out = { 0 };

	(void)state;
	action_keys(&table[2], ACTION_BRIEF, &out);
	assert_string_equal(str_get(&out), "F2/o");
	str_clear(&out);
	action_keys(&table[0], ACTION_ALL, &out);
	assert_string_equal(str_get(&out), "Enter");
	str_fini(&out);
}

/* Each row of a table must have what the bar, the help and the palette show. */
static void
check_table(const struct action *t)
{
	for (; t->key; t++) {
		CHECK(toets_parse(t->key) != TOETS_NONE, "key %s", t->key);
		CHECK(!t->twin || toets_parse(t->twin) != TOETS_NONE, "twin %s", t->twin);
		CHECK(t->label && *t->label && utf8_width(t->label) <= 16, "label of %s", t->key);
		CHECK(t->help && t->help[strlen(t->help) - 1] == '.', "help of %s", t->key);
		for (const struct action *u = t + 1; u->key; u++)
			CHECK(toets_parse(t->key) != toets_parse(u->key), "%s twice", t->key);
	}
}

static void
algemene_tabellen_zijn_heel(void **state)
{
	(void)state;
	check_table(actions_global);
	check_table(actions_move);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(een_toets_vindt_zijn_rij),
		cmocka_unit_test(wat_niet_kan_zegt_waarom),
		cmocka_unit_test(de_balk_toont_wat_nu_kan_en_wat_past),
		cmocka_unit_test(toetsen_staan_er_met_hun_tweeling),
		cmocka_unit_test(algemene_tabellen_zijn_heel),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
