/* SPDX-License-Identifier: EUPL-1.2 */
/* Kalender, as its users have it before them. */
#include "werkplek.h"

static void
een_maand_staat_er_een_keer(void **state)
{
	struct vt *vt = open_scherm("kalender");
	int n = 0;

	(void)state;
	vt_await(vt, "2023-2024: 35 items");
	for (int row = 4; row < 21; row++)
		n += strstr(vt_row(vt, row), "oktober") != NULL;
	assert_int_equal(n, 1);
	vt_type(vt, END);
	vt_await(vt, "Handboek");
	vt_await(vt, "zonder");
	vt_type(vt, HOME);
	vt_await(vt, "augustus");
	verlaat(vt);
}

static void
afvinken_is_een_toets_en_gaat_ongedaan(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	zoek(vt, "begroting", "1 van 35");
	vt_type(vt, SPACE);
	vt_await(vt, "gereed 01-12-2023");
	verlaat(vt);
	assert_non_null(
	    strstr(zeg("show kalender begroting-2023-2024 --format json"), "\"gereed\""));
	vt = open_scherm("kalender");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt: afvinken van \"Begroting\"");
	verlaat(vt);
	assert_null(strstr(
	    zeg("show kalender begroting-2023-2024 --format json"), "\"status\":\"gereed\""));
}

static void
bewijs_vastleggen_vinkt_af_met_dag_en_tekst(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	zoek(vt, "begroting", "1 van 35");
	vt_type(vt, "b");
	vt_await(vt, "Wijzig kalenderitem: Begroting");
	vt_type(vt, "Vastgesteld in de RvT" TAB "gereed" TAB CTRL_U "30-11-2023" F2);
	vt_await(vt, "gereed 30-11-2023");
	vt_type(vt, ENTER);
	vt_await(vt, "Vastgesteld in de RvT");
	verlaat(vt);
}

static void
ieder_apart_wordt_per_eigenaar_afgevinkt(void **state)
{
	struct vt *vt = open_groot("kalender", 30, 140);

	(void)state;
	zoek(vt, "verantwoording", "van 35");
	vt_await(vt, "0 van 5, nog:");
	vt_type(vt, SPACE);
	vt_await(vt, "Wie is klaar?");
	vt_type(vt, "blad" ENTER);
	vt_await(vt, "Los Blad  01-12-2023");
	vt_type(vt, ESC);
	vt_await_gone(vt, "Wie is klaar?");
	vt_await(vt, "1 van 5, nog:");
	vt_type(vt, SPACE);
	vt_await(vt, "Los Blad  01-12-2023");
	vt_type(vt, "blad" ENTER); /* the same once more takes the tick away, after asking */
	vt_await(vt, "Dit is al afgevinkt");
	vt_type(vt, "n");
	vt_await(vt, "Los Blad  01-12-2023");
	vt_type(vt, "blad" ENTER);
	vt_await(vt, "Dit is al afgevinkt");
	vt_type(vt, "w");
	vt_await(vt, "Los Blad  nog niet");
	vt_type(vt, ESC);
	vt_await(vt, "0 van 5, nog:");
	verlaat(vt);
}

static void
een_item_zonder_dag_krijgt_er_een(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	zoek(vt, "handboek", "1 van 35");
	vt_await(vt, "nog te plannen");
	vt_type(vt, "p");
	vt_await(vt, "Uiterlijk");
	vt_type(vt, "31-2" ENTER);
	vt_await(vt, "31-2\"");
	vt_type(vt, CTRL_U "12-3");
	vt_await(vt, "di 12-03-2024");
	vt_type(vt, ENTER);
	vt_await(vt, "Gepland. u: ongedaan");
	vt_type(vt, ESC);
	await_op(vt, "Handboek"); /* among those of March */
	vt_await(vt, "di 12-03");
	verlaat(vt);
}

static void
een_eigen_item_komt_erbij_en_kan_weg(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Open dag" TAB TAB "12-3" F2);
	vt_await(vt, "Opgeslagen");
	await_op(vt, "Open dag");
	vt_await(vt, "36 items");
	vt_type(vt, "x");
	vt_await(vt, "Weggegooid");
	vt_await(vt, "35 items");
	zoek(vt, "begroting", "1 van 35");
	vt_type(vt, "x");
	vt_await(vt, "kan niet weg: het hoort bij de kwaliteitskalender");
	vt_type(vt, "j");
	vt_await(vt, "Begroting");
	vt_await(vt, "1 van 35");
	verlaat(vt);
}

static void
vorige_jaren_staan_ernaast(void **state)
{
	struct vt *vt = open_groot("kalender", 30, 120);

	(void)state;
	vt_await(vt, "Vorig jaar");
	vt_type(vt, LEFT);
	vt_await(vt, "2022-2023: ");
	vt_type(vt, RIGHT RIGHT);
	vt_await(vt, "2024-2025: ");
	vt_resize(vt, 24, 80);
	vt_await_gone(vt, "Vorig jaar");
	vt_await(vt, "2024-2025: ");
	verlaat(vt);
}

static void
het_jaarbeeld_heeft_een_teken_per_item(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	vt_type(vt, "y");
	vt_await(vt, "aug sep okt nov dec jan feb mrt apr mei jun jul");
	vt_await(vt, "Begroting               ·   ·   ·   ·   o   ·");
	vt_await(vt, "Privacybeleid herzien   ·   ·   ·   x");
	vt_await(vt, "Managementrapportage f… ·   ·   !   ·   ·   ·   o");
	vt_type(vt, LEFT);
	vt_await(vt, "Jaarbeeld 2022-2023");
	vt_type(vt, RIGHT);
	vt_await(vt, "Jaarbeeld 2023-2024");
	vt_type(vt, ENTER);
	vt_await(vt, "Id ");
	vt_type(vt, "q");
	vt_await(vt, "aug sep okt");
	vt_type(vt, "q");
	vt_await(vt, "35 items");
	verlaat(vt);
}

static void
groep_en_volgorde(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	vt_type(vt, "t");
	vt_await(vt, "Welke groep?");
	vt_type(vt, "gesprek" ENTER);
	vt_await(vt, "alleen: gesprekscyclus");
	vt_await_gone(vt, "Begroting");
	vt_type(vt, ESC);
	vt_await(vt, "Begroting");
	vt_type(vt, "o");
	vt_await(vt, "Op volgorde van titel.");
	verlaat(vt);
}

static void
wissen_in_het_filter_gooit_niets_weg(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	vt_type(vt, "/begroting");
	vt_await(vt, "1 van 35");
	vt_type(vt, "\033[3~" LEFT RIGHT);
	vt_type(vt, ESC);
	vt_await(vt, "2023-2024: 35 items");
	assert_false(vt_shows(vt, "Weggegooid"));
	verlaat(vt);
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_voorbeeld, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(een_maand_staat_er_een_keer),
		TEST(afvinken_is_een_toets_en_gaat_ongedaan),
		TEST(bewijs_vastleggen_vinkt_af_met_dag_en_tekst),
		TEST(ieder_apart_wordt_per_eigenaar_afgevinkt),
		TEST(een_item_zonder_dag_krijgt_er_een),
		TEST(een_eigen_item_komt_erbij_en_kan_weg),
		TEST(vorige_jaren_staan_ernaast),
		TEST(het_jaarbeeld_heeft_een_teken_per_item),
		TEST(groep_en_volgorde),
		TEST(wissen_in_het_filter_gooit_niets_weg),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
