/* SPDX-License-Identifier: EUPL-1.2 */
/* The tables of every screen: what the key bar, the help and the palette show. */
#include "../test.h"

#include <locale.h>
#include <string.h>

#include "swv/base/utf8.h"
#include "swv/tui/schermen.h"
#include "swv/tui/toets.h"

enum { BAR = 16, ALL = NEEDS_ROW | NEEDS_WRITE | NEEDS_RECORD };

static bool
same_key(const char *a, const char *b)
{
	return a && b && toets_parse(a) == toets_parse(b);
}

static void
elke_actie_heeft_een_zin_en_een_kort_woord(void **state)
{
	(void)state;
	for (size_t i = 0; i < n_screens; i++)
		for (const struct action *a = screens[i]->view.actions; a->key; a++) {
			CHECK(
			    toets_parse(a->key) != TOETS_NONE, "%s: %s", screens[i]->name, a->key);
			CHECK(a->label && utf8_width(a->label) <= 12, "%s: %s", screens[i]->name,
			    a->key);
			CHECK(a->help && strlen(a->help) > 8 && a->help[strlen(a->help) - 1] == '.',
			    "%s: the help of %s", screens[i]->name, a->key);
			CHECK(a->run || same_key(a->key, "/"), "%s: %s does nothing",
			    screens[i]->name, a->key);
		}
}

static void
wie_iets_met_een_record_doet_zegt_met_welk(void **state)
{
	(void)state;
	for (size_t i = 0; i < n_screens; i++)
		for (const struct action *a = screens[i]->view.actions; a->key; a++)
			CHECK(!(a->needs & NEEDS_RECORD) || screens[i]->view.focus, "%s: %s",
			    screens[i]->name, a->label);
}

static void
geen_toets_doet_twee_dingen(void **state)
{
	(void)state;
	for (size_t i = 0; i < n_screens; i++)
		for (const struct action *a = screens[i]->view.actions; a->key; a++)
			for (const struct action *b = a + 1; b->key; b++)
				CHECK(!same_key(a->key, b->key) && !same_key(a->key, b->twin) &&
					  !same_key(a->twin, b->key) && !same_key(a->twin, b->twin),
				    "%s: %s and %s", screens[i]->name, a->label, b->label);
}

static void
tabs_en_namen_zijn_elk_van_een_scherm(void **state)
{
	(void)state;
	for (size_t i = 0; i < n_screens; i++) {
		CHECK(screens[i]->tab >= '1' && screens[i]->tab <= '9', "%s", screens[i]->name);
		CHECK(!action_for(screens[i]->view.actions, screens[i]->tab), "%s: its tab",
		    screens[i]->name);
		for (size_t j = i + 1; j < n_screens; j++)
			CHECK(screens[i]->tab != screens[j]->tab &&
				  strcmp(screens[i]->name, screens[j]->name) != 0,
			    "%s and %s", screens[i]->name, screens[j]->name);
	}
}

/* The columns of the bar, as it is drawn. */
static int
bar_columns(const struct action *const *shown, size_t n, bool *help, bool *back)
{
	struct str keys = { 0 };
	int x = 1;

	for (size_t i = 0; i < n; i++) {
		str_clear(&keys);
		action_keys(shown[i], ACTION_BRIEF, &keys);
		x += (i ? 2 : 0) + utf8_width(str_get(&keys)) + 1 + utf8_width(shown[i]->label);
		*help = *help || same_key(shown[i]->key, "?");
		*back = *back || same_key(shown[i]->key, "q");
	}
	str_fini(&keys);
	return x;
}

static void
de_balk_past_in_80_kolommen_met_hulp_en_terug(void **state)
{
	(void)state;
	for (size_t i = 0; i < n_screens; i++) {
		const struct action *shown[BAR];
		struct actiebalk bar = { .table = screens[i]->view.actions,
			.rest = actions_global,
			.has = ALL,
			.width = 79 };
		bool help = false, back = false;
		size_t n = action_bar(&bar, shown, BAR);

		CHECK(bar_columns(shown, n, &help, &back) <= 80, "%s", screens[i]->name);
		CHECK(help && back, "%s: no help or no way back", screens[i]->name);
		CHECK(n >= 7, "%s: only %zu keys", screens[i]->name, n);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_actie_heeft_een_zin_en_een_kort_woord),
		cmocka_unit_test(wie_iets_met_een_record_doet_zegt_met_welk),
		cmocka_unit_test(geen_toets_doet_twee_dingen),
		cmocka_unit_test(tabs_en_namen_zijn_elk_van_een_scherm),
		cmocka_unit_test(de_balk_past_in_80_kolommen_met_hulp_en_terug),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
