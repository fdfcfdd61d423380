/* SPDX-License-Identifier: EUPL-1.2 */
/* The figures on the screen, of four cases on 1 December 2023. */
#include "werkplek.h"

static int
maak_dossiers(void **state)
{
	int failed = maak_voorbeeld_leeg(state);

	if (failed)
		return failed;
	zeg("add thuiszitter school=99CB01 soort=relatief eerste_verzuimdag=2-10-2023");
	zeg("add thuiszitter school=99CB01 soort=relatief eerste_verzuimdag=6-9-2023");
	zeg("add thuiszitter soort=absoluut gebied=dorp eerste_verzuimdag=27-11-2023");
	zeg("add thuiszitter school=99CA01 soort=dreigend eerste_verzuimdag=20-11-2023");
	return strstr(zeg("list thuiszitter"), "23-004") ? 0 : -1;
}

static struct vt *
open_cijfers(void)
{
	struct vt *vt = open_scherm("thuiszitters");

	vt_await(vt, "4 dossiers");
	vt_type(vt, "%");
	vt_await(vt, "4e kwartaal 2023");
	return vt;
}

static void
wie_de_dossiers_leest_ziet_elk_aantal(void **state)
{
	struct vt *vt = open_cijfers();

	(void)state;
	await_op(vt, "Open dossiers");
	assert_false(vt_shows(vt, "Ongedaan")); /* nothing is written here */
	vt_await(vt, "Relatief tot 3 maanden                     2");
	vt_await(vt, "Dreigend                                   1");
	vt_await_gone(vt, "<5");
	vt_type(vt, "q");
	vt_await(vt, "4 dossiers");
	verlaat(vt);
}

static void
een_periode_terug_en_verder(void **state)
{
	struct vt *vt = open_cijfers();

	(void)state;
	vt_type(vt, "[");
	vt_await(vt, "3e kwartaal 2023");
	vt_await(vt, "Relatief tot 3 maanden                     1");
	vt_type(vt, LEFT);
	vt_await(vt, "2e kwartaal 2023");
	vt_type(vt, "]" RIGHT);
	vt_await(vt, "4e kwartaal 2023");
	vt_type(vt, "y");
	vt_await(vt, "schooljaar 2023-2024");
	vt_type(vt, "y");
	vt_await(vt, "4e kwartaal 2023");
	verlaat(vt);
}

static void
van_een_gebied_of_van_alle_samen(void **state)
{
	struct vt *vt = open_cijfers();

	(void)state;
	vt_type(vt, "f");
	vt_await(vt, "Alle samen");
	vt_type(vt, "proef" ENTER);
	vt_await(vt, "4e kwartaal 2023 · Proefdorp");
	vt_type(vt, "f");
	vt_await(vt, "Alle samen");
	vt_type(vt, "alle" ENTER);
	vt_await_gone(vt, "· Proefdorp");
	verlaat(vt);
}

static void
een_cijfer_wordt_gezocht_op_woorden(void **state)
{
	struct vt *vt = open_cijfers();

	(void)state;
	zoek(vt, "deelname", "Deelname so");
	vt_await_gone(vt, "Dreigend");
	verlaat(vt);
}

#define T(name) cmocka_unit_test_setup_teardown(name, maak_dossiers, ruim_op)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(wie_de_dossiers_leest_ziet_elk_aantal),
		T(een_periode_terug_en_verder),
		T(van_een_gebied_of_van_alle_samen),
		T(een_cijfer_wordt_gezocht_op_woorden),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
