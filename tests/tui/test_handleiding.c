/* SPDX-License-Identifier: EUPL-1.2 */
/* The manual, read inside the program. */
#include "werkplek.h"

static void
f1_geeft_de_bladzijde_van_dit_scherm_voorop(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, F1);
	vt_await(vt, "swv-audit(8)");
	await_op(vt, "swv-thuiszitter(7)");
	vt_type(vt, ENTER);
	vt_await(vt, "Handleiding: swv-thuiszitter.7");
	vt_await(vt, "cases of children at home");
	vt_type(vt, END);
	vt_await_gone(vt, "cases of children at home");
	vt_type(vt, HOME);
	vt_await(vt, "cases of children at home");
	vt_type(vt, ESC);
	vt_await_gone(vt, "Handleiding");
	vt_type(vt, "5H"); /* the letter does the same */
	await_op(vt, "swv-doelen(7)");
	vt_type(vt, "vergad" ENTER);
	vt_await(vt, "Handleiding: swv-vergadering.7");
	vt_type(vt, "q");
	vt_await(vt, "Jaarplan");
	verlaat(vt);
}

static void
zoeken_gaat_van_vindplaats_naar_vindplaats(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");
	int first, second, col;

	(void)state;
	vt_type(vt, F1);
	vt_await(vt, "swv-audit(8)");
	vt_type(vt, ENTER);
	vt_await(vt, "Handleiding: swv-thuiszitter.7");
	vt_type(vt, "n");
	vt_await(vt, "Zoek eerst iets");
	vt_type(vt, "/");
	vt_await(vt, "Wat zoekt u");
	vt_type(vt, "LEERPLICHTWET" ENTER);
	await_op(vt, "Leerplichtwet");
	vt_await(vt, "gevonden op ");
	vt_type(vt, "/");
	vt_await(vt, "Wat zoekt u");
	vt_type(vt, "dossier" ENTER);
	vt_await(vt, "gevonden op ");
	vt_await_quiet(vt);
	vt_cursor(vt, &first, &col);
	vt_type(vt, "n");
	vt_await_quiet(vt);
	vt_cursor(vt, &second, &col);
	assert_true(first != second || vt_shows(vt, "dossier"));
	vt_type(vt, "/");
	vt_await(vt, "Wat zoekt u");
	vt_type(vt, "zzzz" ENTER);
	vt_await(vt, "\"zzzz\" staat niet op deze bladzijde");
	verlaat(vt);
}

/* F1 is no letter: it works while typing, and what was typed stays. */
static void
ook_midden_in_een_formulier_en_een_vraag(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Half" F1);
	vt_await(vt, "swv-audit(8)");
	vt_type(vt, "vergad" ENTER);
	vt_await(vt, "Handleiding: swv-vergadering.7");
	vt_type(vt, ESC);
	vt_await(vt, "Half");
	vt_type(vt, ESC);
	vt_await(vt, "bewaard als concept");
	vt_type(vt, "T");
	vt_await(vt, "Welk thema?");
	vt_type(vt, F1);
	vt_await(vt, "swv-audit(8)");
	vt_type(vt, ENTER);
	vt_await(vt, "Handleiding: swv-doelen.7");
	vt_type(vt, ESC);
	vt_await(vt, "Welk thema?");
	vt_type(vt, ESC);
	verlaat(vt);
}

#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_drenthe, ruim_op)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(f1_geeft_de_bladzijde_van_dit_scherm_voorop),
		TEST(zoeken_gaat_van_vindplaats_naar_vindplaats),
		TEST(ook_midden_in_een_formulier_en_een_vraag),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
