/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/demobestand.h"

#include "bestanden.h"
#include "swv/model/kinds.h"

static void
een_goed_bestand_zegt_wat_de_demo_doet(void **state)
{
	struct faults faults = { 0 };
	struct demobestand demo;

	(void)state;
	schrijf("demo.cfg",
	    "demo = { plannen = [\"een.cfg\", \"twee.cfg\"];\n"
	    " invoer = ( { soort = \"notitie\"; bestand = \"n.csv\"; },\n"
	    "  { bestand = \"k.csv\"; soort = \"kalender\"; } ); gereed = 85; };\n");
	assert_int_equal(demobestand_read("demo.cfg", &faults, &demo), SWV_OK);
	assert_string_equal(demo.plannen, "een.cfg\ntwee.cfg");
	assert_int_equal(demo.gereed, 85);
	assert_int_equal(demo.n_invoer, 2);
	assert_ptr_equal(demo.invoer[0].kind, &kind_notitie);
	assert_string_equal(demo.invoer[0].bestand, "n.csv");
	assert_ptr_equal(demo.invoer[1].kind, &kind_kalender);
	demobestand_fini(&demo);
	schrijf("demo.cfg", "");
	assert_int_equal(demobestand_read("demo.cfg", &faults, &demo), SWV_OK);
	assert_string_equal(demo.plannen, "");
	assert_int_equal(demo.n_invoer, 0);
	demobestand_fini(&demo);
}

static void
elke_fout_heeft_haar_regel_en_haar_zin(void **state)
{
	struct faults faults = { 0 };
	struct demobestand demo;
	char *gezegd;

	(void)state;
	schrijf("demo.cfg", "demo = { planen = [\"een.cfg\"];\n gereed = 101; };\ndmo = 3;\n");
	assert_int_equal(demobestand_read("demo.cfg", &faults, &demo), SWV_EFAULTS);
	gezegd = meldingen(&faults);
	assert_string_equal(gezegd,
	    "demo.cfg:1: Onbekende sleutel: \"planen\". Bedoelt u \"plannen\"?\n"
	    "demo.cfg:2: Gereed: 101 kan niet, het moet 0 tot en met 100 zijn.\n"
	    "demo.cfg:3: Onbekende groep: \"dmo\". Bedoelt u \"demo\"?\n");
	assert_null(demo.plannen);
	free(gezegd);
	faults_fini(&faults);
	schrijf("demo.cfg", "demo = { invoer = ( { soort = \"notite\"; bestand = \"n.csv\"; },\n"
			    " { soort = \"actie\"; bestnd = \"a.csv\"; },\n \"b.csv\" ); };\n");
	assert_int_equal(demobestand_read("demo.cfg", &faults, &demo), SWV_EFAULTS);
	gezegd = meldingen(&faults);
	assert_string_equal(gezegd,
	    "demo.cfg:1: Onbekende soort: \"notite\". Bedoelt u \"notitie\"?\n"
	    "demo.cfg:2: Onbekende sleutel: \"bestnd\". Bedoelt u \"bestand\"?\n"
	    "demo.cfg:2: \"bestand\" ontbreekt in invoer.\n"
	    "demo.cfg:3: \"invoer\" moet een groep { } zijn, en is nu een tekst tussen aanhalingstekens.\n");
	assert_null(demo.invoer);
	free(gezegd);
	faults_fini(&faults);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(een_goed_bestand_zegt_wat_de_demo_doet),
		cmocka_unit_test(elke_fout_heeft_haar_regel_en_haar_zin),
	};

	return cmocka_run_group_tests(tests, map_maken, map_opruimen);
}
