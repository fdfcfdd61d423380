/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/regel.h"

#include "../test.h"

#include <string.h>

#include "swv/base/str.h"

static void
een_regel_valt_uiteen_in_woorden(void **state)
{
	static const struct {
		const char *regel, *woorden; /* a line each */
	} rows[] = {
		{ "list", "list\n" },
		{ "  list   actie ", "list\nactie\n" },
		{ "set actie a1 'titel=De $HOME; `id` \\ \"x\"'",
		    "set\nactie\na1\ntitel=De $HOME; `id` \\ \"x\"\n" },
		{ "set actie a1 titel=\"Een \\\"twee\\\" \\\\ drie $x \\n\"",
		    "set\nactie\na1\ntitel=Een \"twee\" \\ drie $x \\n\n" },
		{ "list ''", "list\n\n" },
		{ "list school='De '\"Eik\"", "list\nschool=De Eik\n" },
		{ "list 'na\xc3\xafve caf\xc3\xa9'", "list\nna\xc3\xafve caf\xc3\xa9\n" },
		{ "set x y=a,b:c/d+e@f.g-h_i%j^k", "set\nx\ny=a,b:c/d+e@f.g-h_i%j^k\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct woordenlijst w;
		struct str uit = { 0 };
		char teken = 0;

		CHECK(regel_lees(rows[i].regel, &w, &teken) == REGEL_GOED, "%s", rows[i].regel);
		for (size_t j = 0; j < w.n; j++)
			str_addf(&uit, "%s\n", w.items[j]);
		assert_string_equal(uit.s, rows[i].woorden);
		str_fini(&uit);
		woorden_fini(&w);
	}
}

static void
fout(const char *regel, enum regel_fout verwacht, char verwacht_teken)
{
	struct woordenlijst w;
	char teken = 0;

	CHECK(regel_lees(regel, &w, &teken) == verwacht, "\"%.40s\" geeft geen %d", regel,
	    (int)verwacht);
	assert_int_equal(teken, verwacht_teken);
	assert_int_equal(w.n, 0);
	assert_null(w.items);
}

static void
wat_een_shell_iets_zegt_staat_tussen_aanhalingstekens(void **state)
{
	(void)state;
	for (const char *c = ";|&`$()<>*?[]{}~#!\\"; *c; c++) {
		struct str regel = { 0 };

		str_addf(&regel, "list actie%cx", *c);
		fout(regel.s, REGEL_TEKEN, *c);
		str_clear(&regel);
		str_addf(&regel, "%c", *c);
		fout(regel.s, REGEL_TEKEN, *c);
		str_clear(&regel);
		str_addf(&regel, "list 'a'%c\"b\"", *c);
		fout(regel.s, REGEL_TEKEN, *c);
		str_fini(&regel);
	}
}

static void
wat_geen_regel_is_wordt_geweigerd(void **state)
{
	struct str lang = { 0 };

	(void)state;
	fout("", REGEL_LEEG, 0);
	fout("    ", REGEL_LEEG, 0);
	fout("list\nid", REGEL_STUURTEKEN, 0);
	fout("list 'a\nb'", REGEL_STUURTEKEN, 0);
	fout("list\tactie", REGEL_STUURTEKEN, 0);
	fout("list \x1b[2J", REGEL_STUURTEKEN, 0);
	fout("list \x7f", REGEL_STUURTEKEN, 0);
	fout("list \xc2\x9b", REGEL_STUURTEKEN, 0); /* an escape of eight bits */
	fout("list \xff", REGEL_TEKST, 0);
	fout("list \xc3", REGEL_TEKST, 0);
	fout("list 'a", REGEL_AANHALING, 0);
	fout("list \"a'", REGEL_AANHALING, 0);
	fout("list \"a\\\"", REGEL_AANHALING, 0);
	str_pad(&lang, 'x', REGEL_MAX);
	{
		struct woordenlijst w;
		char teken;

		assert_int_equal(regel_lees(lang.s, &w, &teken), REGEL_GOED);
		woorden_fini(&w);
	}
	str_addc(&lang, 'x');
	fout(lang.s, REGEL_LANG, 0);
	str_fini(&lang);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(een_regel_valt_uiteen_in_woorden),
		cmocka_unit_test(wat_een_shell_iets_zegt_staat_tussen_aanhalingstekens),
		cmocka_unit_test(wat_geen_regel_is_wordt_geweigerd),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
