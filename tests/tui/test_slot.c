/* SPDX-License-Identifier: EUPL-1.2 */
/* A screen that nobody uses goes blank, and the program leaves. */
#include "werkplek.h"

#define F8 "\033[19~"

/* The example with these settings of the session, brought in. */
static int
maak_met(const char *lock, const char *leave)
{
	struct str path = { 0 };
	FILE *f;

	if (maak("drenthe-2023"))
		return -1;
	str_addf(&path, "%s/w/swv.cfg", werkplek()->map);
	f = fopen(path.s, "a");
	str_fini(&path);
	if (!f)
		return -1;
	fprintf(f, "sessie = { vergrendel_na = \"%s\"; sluit_na = \"%s\"; };\n", lock, leave);
	if (fclose(f))
		return -1;
	zeg("apply");
	return 0;
}

static int
maak_kort(void **state)
{
	(void)state;
	return maak_met("1 seconde", "nooit");
}

static int
maak_kort_sluiten(void **state)
{
	(void)state;
	return maak_met("nooit", "2 seconden");
}

static int
maak_gewoon(void **state)
{
	(void)state;
	return maak_met("10 minuten", "60 minuten");
}

/* Waits until nothing but the lock is on the screen. */
static void
await_leeg(struct vt *vt, int rows)
{
	vt_await(vt, "Dit scherm is op slot.");
	vt_await_quiet(vt);
	for (int i = 0; i < rows; i++) {
		const char *row = vt_row(vt, i);

		if (*row && !strstr(row, "slot") && !strstr(row, "verder te gaan") &&
		    !strstr(row, "Enter") && !strstr(row, "klopt niet") && !strstr(row, "proberen"))
			fail_msg("row %d still shows \"%s\"", i, row);
	}
}

static void
na_een_tijd_zonder_toets_is_het_scherm_leeg_en_stil(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	await_leeg(vt, 24);
	assert_int_equal(vt_bytes_within(vt, 2500), 0);
	vt_type(vt, "x"); /* opens, and does nothing else */
	vt_await(vt, "? Hulp");
	vt_await_gone(vt, "Dit scherm is op slot");
	assert_false(vt_shows(vt, "weggegooid"));
	verlaat(vt);
}

static void
een_toets_zet_het_scherm_op_slot_en_alles_blijft_staan(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "L");
	await_leeg(vt, 24);
	vt_type(vt, ENTER);
	vt_await(vt, "? Hulp");
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Half getypte titel" F8);
	await_leeg(vt, 24);
	vt_resize(vt, 20, 60);
	vt_await(vt, "Dit scherm is op slot");
	vt_resize(vt, 24, 80);
	await_leeg(vt, 24);
	vt_type(vt, SPACE);
	vt_await(vt, "Half getypte titel");
	vt_type(vt, "!" ESC);
	vt_await(vt, "bewaard als concept");
	vt_type(vt, "C");
	vt_await(vt, "Half getypte titel!");
	vt_type(vt, ESC);
	verlaat(vt);
}

static void
ook_een_vraag_gaat_achter_het_slot(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	vt_type(vt, "T");
	vt_await(vt, "Welk thema?");
	vt_type(vt, F8);
	await_leeg(vt, 24);
	vt_type(vt, ENTER);
	vt_await(vt, "Welk thema?");
	vt_type(vt, ESC);
	verlaat(vt);
}

static void
kies_code(struct vt *vt, const char *first, const char *second)
{
	vt_type(vt, "A");
	vt_await(vt, "Nieuwe code");
	vt_type(vt, first);
	vt_await_quiet(vt);
	assert_false(*first && vt_shows(vt, first));
	vt_type(vt, ENTER);
	vt_await(vt, "Nog een keer");
	vt_type(vt, second);
	vt_type(vt, ENTER);
	vt_await_gone(vt, "Nog een keer");
}

static void
met_een_toegangscode_opent_alleen_die(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	kies_code(vt, "abc", "abc");
	vt_await(vt, "4 tot 64 tekens");
	kies_code(vt, "geheim-1", "geheim-2");
	vt_await(vt, "niet gelijk");
	kies_code(vt, "geheim-é", "geheim-é");
	vt_await(vt, "De toegangscode is bewaard");
	vt_type(vt, F8);
	await_leeg(vt, 24);
	vt_await(vt, "Typ uw toegangscode");
	vt_type(vt, "geheim-e" ENTER);
	vt_await(vt, "Die code klopt niet. U kunt het nog 2 keer");
	vt_type(vt, "Q" ESC "geheim-éé\b" ENTER);
	vt_await(vt, "? Hulp");
	verlaat(vt);

	vt = open_scherm(
	    "kalender"); /* another time too, and it is no field that anybody can read */
	vt_type(vt, "L");
	vt_await(vt, "Typ uw toegangscode");
	vt_type(vt, "een" ENTER "twee" ENTER "drie" ENTER);
	vt_await(vt, "drie keer verkeerd");
	assert_int_equal(vt_await_end(vt), 3);
	vt_free(&vt);

	vt = open_scherm("kalender");
	kies_code(vt, "", "");
	vt_await(vt, "geen toegangscode meer");
	vt_type(vt, F8);
	vt_await(vt, "Druk op een toets");
	vt_type(vt, ENTER);
	vt_await(vt, "? Hulp");
	verlaat(vt);
}

static void
na_nog_langer_sluit_het_programma_en_blijft_het_concept(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Blijft dit?");
	vt_await(vt, "Er is 2 seconden niets gedaan");
	assert_int_equal(vt_await_end(vt), 0);
	vt_free(&vt);
	vt = open_scherm("doelen");
	vt_type(vt, "C");
	vt_await(vt, "Blijft dit?");
	sluit_af(vt);
}

#define TEST(rule, setup) cmocka_unit_test_setup_teardown(rule, setup, ruim_op)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(na_een_tijd_zonder_toets_is_het_scherm_leeg_en_stil, maak_kort),
		TEST(een_toets_zet_het_scherm_op_slot_en_alles_blijft_staan, maak_gewoon),
		TEST(ook_een_vraag_gaat_achter_het_slot, maak_gewoon),
		TEST(met_een_toegangscode_opent_alleen_die, maak_gewoon),
		TEST(na_nog_langer_sluit_het_programma_en_blijft_het_concept, maak_kort_sluiten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
