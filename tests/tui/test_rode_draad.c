/* SPDX-License-Identifier: EUPL-1.2 */
/* From plan to plan: the red thread, what waits, and what goes on in the next year. */
#include "werkplek.h"

static void
de_rode_draad_gaat_over_plannen_en_vinkt(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	await_op(vt, "- Ondersteuningsplan 2022-2026");
	vt_type(vt, "R");
	vt_await(vt, "Rode draad: Ondersteuningsplan 2022-2026");
	vt_await(vt, "0/5   0%");
	vt_await(vt, "<- [ ] Plan van aanpak schrijven");
	vt_type(vt, "/plan van aanpak" ENTER);
	await_op(vt, "<- [ ] Plan van aanpak schrijven");
	vt_type(vt, SPACE);
	vt_await(vt, "<- [x] Plan van aanpak schrijven");
	vt_type(vt, ESC);
	vt_await(vt, "1/5  20%");
	vt_type(vt, "q");
	vt_await(vt, "[5 Doelen]");
	vt_await(vt, "1/30   3%"); /* the jaarplan counts it too */
	verlaat(vt);
}

/* The row on which this text stands. */
static const char *
rij(struct vt *vt, const char *text)
{
	return vt_row(vt, vt_await(vt, text));
}

static void
wat_te_laat_is_valt_op_in_de_rode_draad(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add actie ouder=ondersteuningsplan-2022 titel=Verlopen gereed=2023-11-30");
	zeg("add actie ouder=ondersteuningsplan-2022 titel=Vandaag gereed=2023-12-01");
	zeg("add actie ouder=ondersteuningsplan-2022 titel=Vervalt gereed=2023-11-30");
	zeg("set actie ondersteuningsplan-2022.6 status=vervallen reden=Nee");
	vt = open_scherm("doelen");
	await_op(vt, "- Ondersteuningsplan 2022-2026");
	vt_type(vt, "R");
	vt_await(vt, "Rode draad: Ondersteuningsplan 2022-2026");
	vt_await(vt, "0/7   0%"); /* what will not be done is not waited for */
	assert_non_null(strstr(rij(vt, "[ ] Verlopen"), "!"));
	assert_null(strstr(rij(vt, "[ ] Vandaag"), "!"));
	assert_null(strstr(rij(vt, "Vervalt"), "!"));
	verlaat(vt);
}

static void
een_actie_gaat_met_een_toets_naar_volgend_jaar(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add plan id=jaarplan-2024 \"titel=Jaarplan 2024-2025\" van=2024-2025 tot=2024-2025");
	vt = open_scherm("doelen");
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "d");
	vt_await(vt, "Doorschuiven naar");
	vt_await(vt, "Jaarplan 2024-2025");
	vt_type(vt, ENTER);
	vt_await(vt, "Waarom is het niet gelukt?");
	vt_type(vt, ENTER);
	vt_await(vt, "schrijf waarom het niet is gelukt");
	vt_type(vt, "d" ENTER);
	vt_await(vt, "Waarom is het niet gelukt?");
	vt_type(vt, "Wacht op de nieuwe raad" ENTER);
	vt_await(vt, "Doorgeschoven. u: ongedaan");
	vt_await(vt, "[>] Een toezichtkader");
	vt_await(vt, "[ ] Een toezichtkader");
	verlaat(vt);
	zeg("list actie plan=jaarplan-2024 --format json");
	assert_non_null(strstr(werkplek()->out, "\"vervolg_van\":\"jaarplan-2023.organisatie"));
	vt = open_scherm("doelen");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt: doorschuiven");
	verlaat(vt);
	assert_null(strstr(zeg("list actie plan=jaarplan-2024 --format json"), "vervolg_van"));
}

static void
doorschuiven_laat_zich_afbreken(void **state)
{
	struct vt *vt;

	(void)state;
	vt = open_scherm("doelen");
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "d");
	vt_await(vt, "Doorschuiven naar");
	vt_type(vt, ENTER);
	vt_await(vt, "Waarom is het niet gelukt?");
	vt_type(vt, ESC);
	vt_await(vt, "1 gevonden");
	verlaat(vt);
	assert_null(strstr(zeg("list actie --format json"), "doorgeschoven"));
}

static void
op_wie_een_actie_wacht_staat_op_haar_blad(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "W");
	vt_await(vt, "Wacht sinds");
	vt_type(vt, "Directeur-bes");
	vt_type(vt, F2);
	vt_await_gone(vt, "Wacht sinds");
	vt_type(vt, ENTER);
	vt_await(vt, "Wacht op           Directeur-bestuurder");
	vt_await(vt, "Wacht sinds        01-12-2023");
	verlaat(vt);
}

static void
een_actie_wijst_de_vergadering_die_haar_bewijst_en_die_terug(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("set actie jaarplan-2023.organisatie.organisatiemodel.1 blijkt_uit=cvt-2023-2024-1");
	vt = open_groot("doelen", 40, 120);
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, ENTER);
	vt_await(vt, "Blijkt uit         CvT");
	vt_await(vt, "Waarvoor");
	vt_type(vt, ENTER);
	vt_await(vt, "─ Ga naar ─");
	vt_type(vt, "cvt" ENTER);
	vt_await(vt, "Wat hieruit blijkt");
	vt_await(vt, "[ ] Een toezichtkader opstellen");
	verlaat(vt);
}

static void
risicos_staan_naar_zwaarte_en_worden_bekeken(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add risico ouder=jaarplan-2023 \"titel=Geld op, of bijna\" kans=groot effect=middel");
	zeg("add risico ouder=jaarplan-2023 titel=Ziek kans=klein effect=klein herhaling=jaar"
	    " herziening=2023-11-20");
	vt = open_scherm("doelen");
	zoek(vt, "geld op", "1 gevonden");
	await_op(vt, "Risico: Geld op, of bijna");
	verlaat(vt);
	vt = open_scherm("verantwoording");
	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	vt_type(vt, "ris" ENTER);
	vt_await(vt, "2 risico's");
	await_op(vt, "Geld op, of bijna");
	vt_await(vt, "hoog     groot  middel");
	vt_type(vt, "j");
	await_op(vt, "! Ziek");
	vt_type(vt, SPACE);
	vt_await(vt, "weer op 01-12-2024");
	await_op(vt, "  Ziek");
	vt_type(vt, "%");
	vt_await(vt, "hoog: 1");
	vt_await(vt, "laag: 1");
	vt_type(vt, "q");
	vt_type(vt, "u");
	await_op(vt, "! Ziek");
	verlaat(vt);
}

/* In the matrix each stands in one field; what is closed stands in none. */
static void
een_risico_wordt_gewogen_zolang_het_open_is(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add risico ouder=jaarplan-2023 titel=Geld kans=groot effect=middel");
	zeg("add risico ouder=jaarplan-2023 titel=Ongewogen");
	zeg("add risico ouder=jaarplan-2023 titel=Voorbij kans=groot effect=groot"
	    " herziening=2023-11-20 status=gesloten");
	vt = open_scherm("verantwoording");
	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	vt_type(vt, "ris" ENTER);
	vt_await(vt, "2 risico's");
	assert_non_null(strstr(rij(vt, "Ongewogen"), "te wegen"));
	assert_false(vt_shows(vt, "Voorbij"));
	vt_type(vt, "fgesloten" ENTER);
	assert_null(strstr(rij(vt, "Voorbij"), "!")); /* its day does not matter any more */
	vt_type(vt, "%");
	assert_null(strstr(strstr(rij(vt, "hoog: 1"), "hoog: 1") + 1, "hoog"));
	verlaat(vt);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, maak_drenthe, ruim_op)
		TEST(de_rode_draad_gaat_over_plannen_en_vinkt),
		TEST(wat_te_laat_is_valt_op_in_de_rode_draad),
		TEST(een_actie_gaat_met_een_toets_naar_volgend_jaar),
		TEST(doorschuiven_laat_zich_afbreken),
		TEST(op_wie_een_actie_wacht_staat_op_haar_blad),
		TEST(een_actie_wijst_de_vergadering_die_haar_bewijst_en_die_terug),
		TEST(risicos_staan_naar_zwaarte_en_worden_bekeken),
		TEST(een_risico_wordt_gewogen_zolang_het_open_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
