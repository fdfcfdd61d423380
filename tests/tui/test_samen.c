/* SPDX-License-Identifier: EUPL-1.2 */
/* What was half typed, and two people at once. */
#include "werkplek.h"

/* Types half an action: a title, and a day that is none yet. */
static struct vt *
half_getypt(void)
{
	struct vt *vt = open_scherm("doelen");

	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Half gety" TAB TAB "Waarom dit" TAB TAB "12-");
	vt_await(vt, "Wanneer gereed  12-"); /* read, not only typed */
	return vt;
}

/* Whether a concept is kept by now, which another session of the same user tells. */
static bool
is_bewaard(void)
{
	struct vt *vt = open_scherm("doelen");
	bool kept = vt_shows(vt, "Er is nog een concept");

	verlaat(vt);
	return kept;
}

static void
await_bewaard(struct vt *vt)
{
	for (int i = 0; i < 50 * geduld() && !is_bewaard(); i++)
		vt_bytes_within(vt, 100);
	assert_true(is_bewaard());
}

/* Starts again: the concept is offered, and whole. */
static void
is_er_nog_heel(void)
{
	struct vt *vt = open_scherm("doelen");

	vt_await(vt, "Er is nog een concept dat u niet hebt opgeslagen. C: ga verder");
	vt_type(vt, "C");
	vt_await(vt, "Verder met");
	vt_await(vt, "actie (nieuw): Half gety  vandaag");
	vt_type(vt, ENTER);
	vt_await(vt, "Half gety");
	vt_await(vt, "Waarom dit");
	vt_await(vt, "12-");
	vt_type(vt, "pt" F2);
	vt_await(vt, "kijk bij Wanneer gereed");
	vt_type(vt, CTRL_U "12-1" F2);
	vt_await(vt, "Opgeslagen");
	verlaat(vt);
	assert_false(is_bewaard());
	assert_non_null(strstr(zeg("list actie --format json"), "Half getypt"));
}

static void
een_concept_overleeft_kill_9(void **state)
{
	struct vt *vt = half_getypt();

	(void)state;
	await_bewaard(vt);
	sluit_af(vt);
	is_er_nog_heel();
}

static void
een_concept_blijft_na_esc(void **state)
{
	struct vt *vt = half_getypt();

	(void)state;
	vt_type(vt, ESC);
	vt_await(vt, "bewaard als concept");
	verlaat(vt);
	is_er_nog_heel();
}

static void
een_concept_blijft_als_de_lijn_wegvalt(void **state)
{
	struct vt *vt = half_getypt();

	(void)state;
	vt_hang_up(vt);
	assert_int_equal(vt_await_end(vt), 0);
	vt_free(&vt);
	is_er_nog_heel();
}

static void
doortypen_bewaart_ook(void **state)
{
	struct vt *vt = half_getypt();

	(void)state;
	vt_type(vt, BACKTAB BACKTAB);
	for (int i = 0; i < 40; i++) { /* four seconds, never two without a letter */
		vt_type(vt, "a");
		vt_bytes_within(vt, 100);
	}
	assert_true(is_bewaard());
	sluit_af(vt);
}

static void
een_wijziging_blijft_als_concept(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "e");
	vt_await(vt, "Titel *");
	vt_type(vt, " en meer");
	vt_await(vt, "opstellen en meer");
	await_bewaard(vt);
	sluit_af(vt);
	vt = open_scherm("doelen");
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "e");
	vt_await(vt, "Er is nog een concept");
	vt_type(vt, ENTER);
	vt_await(vt, "opstellen en meer");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	verlaat(vt);
	assert_non_null(strstr(zeg("list actie"), "opstellen en meer"));
}

static struct vt *
bewerk(void)
{
	struct vt *vt = open_scherm("doelen");

	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "e");
	vt_await(vt, "Titel *");
	return vt;
}

/* A concept older than somebody's save takes nothing of that save away. */
static void
een_oud_concept_overschrijft_geen_nieuwere_wijziging(void **state)
{
	struct vt *vt = bewerk();

	(void)state;
	vt_type(vt, " en meer");
	vt_await(vt, "opstellen en meer");
	await_bewaard(vt);
	sluit_af(vt);
	zeg("set actie jaarplan-2023.organisatie.organisatiemodel.1 nummer=9.9 status=bezig");
	vt = open_scherm("doelen");
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "e");
	vt_await(vt, "Er is nog een concept");
	vt_type(vt, ENTER);
	vt_await(vt, "opstellen en meer");
	vt_type(vt, F2);
	vt_await(vt, "Iemand anders sloeg dit intussen op");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	verlaat(vt);
	assert_non_null(strstr(zeg("list actie --format json nummer=9.9 status=bezig"),
	    "\"titel\":\"Een toezichtkader opstellen en meer\""));
}

static void
wie_als_tweede_opslaat_ziet_beide_en_kiest(void **state)
{
	struct vt *een = bewerk(), *twee = bewerk();

	(void)state;
	vt_type(een, " een" TAB "1.1" F2);
	vt_await(een, "Opgeslagen");
	vt_type(twee, " twee" TAB TAB TAB TAB CTRL_U "1-7-2024" F2);
	vt_await(twee, "Iemand anders sloeg dit intussen op");
	vt_await(twee, "opstellen twee");
	vt_await(twee, "opstellen een");
	vt_type(twee, F2);
	vt_await(twee, "Kies hier nog");
	vt_type(twee, "t" F2);
	vt_await(twee, "Opgeslagen");
	verlaat(een);
	verlaat(twee);
	zeg("list actie --format json");
	assert_non_null(strstr(werkplek()->out, "\"titel\":\"Een toezichtkader opstellen een\""));
	assert_null(strstr(werkplek()->out, "opstellen twee"));
	assert_non_null(strstr(werkplek()->out, "\"gereed\":\"2024-07-01\""));
	assert_non_null(strstr(werkplek()->out, "\"nummer\":\"1.1\""));
}

static void
een_wijziging_elders_wordt_gemeld_en_de_cursor_blijft(void **state)
{
	struct vt *een = open_scherm("doelen"), *twee = open_scherm("doelen");

	(void)state;
	vt_type(een, "jjjjjj");
	await_op(een, "Elke school");
	zoek(twee, "toezichtkader", "1 gevonden");
	vt_type(twee, SPACE);
	vt_await(twee, "[x]");
	vt_await(een, "er is iets gewijzigd, zojuist (r)");
	await_op(een, "Elke school");
	vt_await(een, "0/30");
	vt_type(een, "r");
	vt_await(een, "1/30");
	await_op(een, "Elke school");
	verlaat(een);
	verlaat(twee);
}

static void
ongedaan_neemt_de_laatste_daad_eerst(void **state)
{
	struct vt *een = open_scherm("doelen");

	(void)state;
	zoek(een, "toezichtkader", "1 gevonden");
	vt_type(een, SPACE);
	vt_await(een, "[x]");
	zeg("set actie jaarplan-2023.organisatie.organisatiemodel.1 nummer=9");
	vt_type(een, "r");
	vt_await(een, "9 Een toez");
	vt_type(
	    een, "uu"); /* the change of the command line, which is of the same user; the tick */
	vt_await(een, "Ongedaan gemaakt: afvinken");
	verlaat(een);
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_drenthe, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(een_concept_overleeft_kill_9),
		TEST(een_concept_blijft_na_esc),
		TEST(een_concept_blijft_als_de_lijn_wegvalt),
		TEST(doortypen_bewaart_ook),
		TEST(een_wijziging_blijft_als_concept),
		TEST(een_oud_concept_overschrijft_geen_nieuwere_wijziging),
		TEST(wie_als_tweede_opslaat_ziet_beide_en_kiest),
		TEST(een_wijziging_elders_wordt_gemeld_en_de_cursor_blijft),
		TEST(ongedaan_neemt_de_laatste_daad_eerst),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
