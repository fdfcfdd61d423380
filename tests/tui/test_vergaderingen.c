/* SPDX-License-Identifier: EUPL-1.2 */
/* Vergaderingen, as its users have it before them: the year plan of an association, on 1-12-2023. */
#include "werkplek.h"

static void
de_lijst_begint_bij_de_eerste_die_nog_komt(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	vt_await(vt, "2023-2024: 104 vergaderingen");
	await_op(vt, "wo 06-12 08:30       Audit");
	await_op(vt, "reserve");
	vt_await(vt, "nov      14:00-16:30 Nw HB"); /* a month is all that is known */
	vt_await(vt, "ma 15-01 12:00       Wg infopunt              online");
	await_boven(vt, "wo 06-12 08:30", "do 07-12 13:00");
	vt_type(vt, HOME);
	vt_await(vt, "sep   ");
	vt_type(vt, END);
	vt_await(vt, "later n.t.b.");
	verlaat(vt);
}

static void
een_maand_staat_er_een_keer(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");
	int n = 0;

	(void)state;
	vt_await(vt, "   jan   ");
	for (int row = 4; row < 21; row++)
		n += strstr(vt_row(vt, row), "jan   ") != NULL;
	assert_int_equal(n, 1);
	verlaat(vt);
}

static void
een_ander_schooljaar_is_een_toets(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	vt_type(vt, LEFT);
	vt_await(vt, "2022-2023: 0 vergaderingen");
	vt_await(vt, "Er zijn nog geen vergaderingen in dit schooljaar.");
	vt_type(vt, RIGHT);
	await_op(vt, "wo 06-12 08:30");
	verlaat(vt);
}

static void
zoeken_en_filters_laten_over_wat_gevraagd_is(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	zoek(vt, "klankb", "5 van 104");
	vt_type(vt, ESC);
	vt_await_gone(vt, "5 van 104");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "reserve" ENTER);
	vt_await(vt, "alleen: reserve");
	vt_await_gone(vt, "CvT ");
	vt_type(vt, ESC);
	vt_await(vt, "do 07-12 13:00       CvT");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "orgaan" ENTER);
	vt_await(vt, "─ Orgaan ─");
	vt_type(vt, "ondersteuningsplanraad" ENTER);
	vt_await(vt, "alleen: Orgaan Ondersteuningsplanraad");
	vt_await_gone(vt, "CvT ");
	vt_type(vt, ESC);
	vt_await(vt, "2023-2024: 104 vergaderingen");
	verlaat(vt);
}

/* A member of the body, who is invited, and who calls it. */
static void
filteren_kan_op_vorm_en_status(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	vt_await(vt, "2023-2024: 104 vergaderingen");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "vorm" ENTER);
	vt_await(vt, "─ Vorm ─");
	vt_type(vt, "online" ENTER);
	vt_await(vt, "alleen: Vorm online");
	await_op(vt, "online");
	vt_type(vt, ESC);
	vt_await(vt, "2023-2024: 104 vergaderingen");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "status" ENTER);
	vt_await(vt, "─ Status ─");
	vt_type(vt, "vervallen" ENTER);
	vt_await(vt, "0 van 104 vergaderingen · alleen: Status vervallen");
	verlaat(vt);
}

static void
van_mij_is_waar_ik_lid_van_ben_of_bij_genoemd_word(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add vergadering orgaan=bestuur titel=Werkbezoek datum=8-1-2024 "
	    "genodigden=directie-tine-marcus");
	vt = open_scherm("vergaderingen");
	vt_await(vt, "105 vergaderingen");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "mij" ENTER);
	vt_await(vt, "Wat is uw functie?");
	vt_type(vt, "marcus" ENTER);
	vt_await(vt, "4 van 105 vergaderingen");
	await_op(vt, "Werkbezoek");
	vt_await(vt, "do 18-01 13:00-14:30 Dir. sbo/so + CvT");
	verlaat(vt);
}

static void
gehouden_is_een_toets_en_gaat_ongedaan(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	await_op(vt, "wo 06-12");
	vt_type(vt, SPACE); /* not yet */
	vt_await(vt, "Die dag is nog niet geweest");
	vt_type(vt, UP UP);
	await_op(vt, "do 30-11 14:30-15:45");
	vt_type(vt, SPACE);
	vt_await(vt, "Gehouden. u: ongedaan");
	await_op(vt, "gehouden");
	vt_type(vt, SPACE);
	vt_await(vt, "Weer gepland.");
	vt_await_gone(vt, "gehouden");
	vt_type(vt, "w");
	vt_await(vt, "zoek:");
	vt_type(vt, "vervallen" ENTER);
	vt_await(vt, "Status gewijzigd");
	await_op(vt, "vervallen");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt");
	vt_await_gone(vt, "vervallen");
	verlaat(vt);
}

static void
een_nieuwe_op_een_feestdag_komt_er_met_een_waarschuwing(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	vt_type(vt, "n");
	vt_await(vt, "Orgaan *");
	vt_type(vt, "klankbordgroep" TAB TAB "25-12" F2);
	vt_await(vt, "Let op: 25 december is Eerste Kerstdag.");
	await_op(vt, "ma 25-12 09:00-11:30 Klankbord");
	await_op(vt, "let op");
	vt_type(vt, ENTER);
	vt_await(vt, "Let op         25 december is Eerste Kerstdag.");
	vt_type(vt, "p");
	vt_await(vt, "Datum");
	vt_type(vt, CTRL_U "21-12" ENTER);
	vt_await(vt, "do 21 december 2023");
	vt_await_gone(vt, "Eerste Kerstdag");
	vt_type(vt, "q");
	await_op(vt, "do 21-12 09:00-11:30 Klankbord");
	vt_type(vt, "d");
	vt_await(vt, "Ook op");
	vt_type(vt, "22-2-2024" ENTER);
	vt_await(vt, "Ook op 22-02-2024.");
	await_op(vt, "do 22-02 09:00-11:30 Klankbord");
	vt_type(vt, "x");
	vt_await(vt, "Weggegooid");
	vt_await(vt, "105 vergaderingen");
	verlaat(vt);
}

static void
op_de_bladzijde_komen_punt_besluit_en_actie(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	zoek(vt, "klankb", "5 van 104");
	vt_type(vt, HOME ENTER);
	vt_await(vt, "Klankbord, ma 18-09");
	vt_await(vt, "ma 18 september 2023, 09:00-11:30");
	vt_type(vt, "a");
	vt_await(vt, "> Titel *");
	vt_type(vt, "Begroting bespreken" TAB "besluit" F2);
	await_op(vt, "1  Begroting bespreken");
	vt_await(vt, "besluitvorming");
	vt_type(vt, "b");
	vt_await(vt, "Agendapunt     Begroting bespreken");
	vt_type(vt, "Akkoord met de begroting" F2);
	await_op(vt, "Akkoord met de begroting");
	vt_await(vt, "bij punt 1");
	vt_type(vt, "k");
	vt_await(vt, "Waar hangt de actie onder?");
	vt_type(vt, "slagvaardige" ENTER);
	vt_await(vt, "Nieuw: actie onder Slagvaardige");
	vt_type(vt, "Begroting rondsturen" F2);
	await_op(vt, "[ ] Begroting rondsturen");
	vt_type(vt, SPACE);
	await_op(vt, "[x] Begroting rondsturen");
	vt_type(vt, "q5");
	vt_await(vt, "[5 Doelen]");
	zoek(vt, "rondsturen", "Begroting rondsturen");
	await_op(vt, "Begroting rondsturen");
	vt_type(vt, ENTER);
	vt_await(vt, "Komt uit           Klankbord van 18-09-2023");
	vt_type(vt, ENTER);
	vt_await(vt, "Ga naar");
	vt_type(vt, "klankb" ENTER);
	vt_await(vt, "Klankbord, ma 18-09");
	vt_await(vt, "Akkoord met de begroting");
	verlaat(vt);
}

static void
van_de_bladzijde_gaat_de_vergadering_weg(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	vt_type(vt, ENTER);
	vt_await(vt, "Audit, wo 06-12");
	vt_type(vt, "x");
	vt_await(vt, "103 vergaderingen");
	vt_type(vt, "u");
	vt_await(vt, "104 vergaderingen");
	verlaat(vt);
}

static void
van_een_vergadering_die_er_niet_meer_is_gaat_het_blad_dicht(void **state)
{
	struct vt *een = open_scherm("vergaderingen"), *twee = open_scherm("vergaderingen");

	(void)state;
	vt_type(een, ENTER);
	vt_await(een, "Audit, wo 06-12");
	await_op(twee, "wo 06-12 08:30");
	vt_type(twee, "x");
	vt_await(twee, "Weggegooid");
	vt_await(een, "er is iets gewijzigd");
	vt_type(een, "r");
	vt_await(een, "Deze vergadering is er niet meer.");
	vt_await(een, "103 vergaderingen");
	verlaat(een);
	verlaat(twee);
}

static void
een_reeks_komt_en_gaat_in_een_keer(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	vt_type(vt, "N");
	vt_await(vt, "Nieuw: reeks vergaderingen");
	vt_type(vt, "stuurgroep" TAB TAB "om de" TAB "dinsdag" TAB "1-1-2024" TAB "1-5-2024" F2);
	vt_await(vt, "Opgeslagen: 8 vergaderingen. u: ongedaan");
	vt_await(vt, "112 vergaderingen");
	await_op(vt, "di 16-01");
	await_op(vt, "Stuurgr. HB");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt");
	vt_await(vt, "104 vergaderingen");
	verlaat(vt);
}

static void
van_een_vergadering_gaat_het_naar_haar_reeks_die_weg_kan(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	vt_type(vt, "N");
	vt_await(vt, "Nieuw: reeks vergaderingen");
	vt_type(vt, "stuurgroep" TAB TAB "om de" TAB "dinsdag" TAB "1-1-2024" TAB "1-5-2024" F2);
	vt_await(vt, "112 vergaderingen");
	await_op(vt, "di 16-01");
	vt_type(vt, ENTER);
	vt_await(vt, "Stuurgr. HB, di 16-01");
	vt_type(vt, ENTER);
	vt_await(vt, "Hier valt niets te openen.");
	vt_type(vt, DOWN DOWN DOWN DOWN);
	await_op(vt, "Uit reeks");
	vt_type(vt, ENTER);
	vt_await(vt, "x Gooi weg");
	vt_await(vt, "om de week");
	vt_type(vt, "x");
	vt_await(vt, "Weggegooid. u: ongedaan");
	vt_await(vt, "104 vergaderingen");
	vt_type(vt, "u");
	vt_await(vt, "112 vergaderingen");
	verlaat(vt);
}

static void
het_rooster_heeft_organen_en_maanden(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	vt_type(vt, "y");
	vt_await(vt, "Rooster 2023-2024: ATOZ");
	vt_await(vt, "Orgaan        aug  sep  okt  nov  dec  jan  feb  mrt  apr  mei  jun  jul  ?");
	vt_await(vt, "Audit         ·    13   ·    22   6r   31   ·    20r  ·    22   ·    ·    ·");
	vt_await(vt, "Klankbord     ·    18   ·    13o  ·    15   ·    11o  ·    27   ·    ·    ·");
	vt_await(vt, "Nw HB         ·    ·    ·    ?    ·    ·    ·    ?");
	vt_await(vt, "CvT           ·    w4   3×   w5");
	vt_await(vt, "di 19-12 14:00-15:30"); /* in words, of the cell of this month */
	vt_type(vt, DOWN DOWN);
	vt_await(vt, "wo 06-12 08:30 (reserve)");
	vt_type(vt, LEFT);
	vt_await(vt, "wo 22-11 08:30");
	vt_type(vt, ENTER);
	vt_await(vt, "Audit, wo 22-11");
	vt_type(vt, "q" DOWN ENTER);
	vt_await(vt, "do 16-11 13:00");
	vt_type(vt, "16" ENTER);
	vt_await(vt, "CvT, do 16-11");
	vt_type(vt, "q>");
	vt_await(vt, "Rooster 2024-2025");
	vt_type(vt, "<");
	vt_await(vt, "Rooster 2023-2024");
	vt_type(vt, END);
	vt_await(vt, "Wg inclusie ");
	verlaat(vt);
}

static void
in_het_rooster_komt_een_nieuwe_bij_orgaan_en_maand(void **state)
{
	struct vt *vt = open_scherm("vergaderingen");

	(void)state;
	vt_type(vt, "y");
	vt_await(vt, "Rooster 2023-2024: ATOZ");
	vt_type(vt, DOWN RIGHT RIGHT); /* ALV, on Mondays, in February */
	vt_await(vt, "2024: Algemene ledenvergadering");
	vt_type(vt, "n");
	vt_await(vt, "Orgaan *");
	vt_await(vt, "ma 05-02-2024");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	vt_await(vt, "ALV           ·    ·    ·    8    ·    29   5 ");
	vt_type(vt, "u");
	vt_await(vt, "ALV           ·    ·    ·    8    ·    29   · ");
	verlaat(vt);
}

static void
in_een_breed_venster_staan_de_namen_uit(void **state)
{
	struct vt *vt = open_groot("vergaderingen", 45, 140);

	(void)state;
	vt_await(vt, "Stichting PrimAH, Gieten");
	vt_type(vt, "y");
	vt_await(vt, "Werkgroep ouder- en jeugdinformatiepunt");
	vt_resize(vt, 24, 80);
	vt_await_gone(vt, "Werkgroep ouder- en jeugdinformatiepunt");
	vt_await(vt, "Dir. sbo/so   ·");
	verlaat(vt);
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_drenthe, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(de_lijst_begint_bij_de_eerste_die_nog_komt),
		TEST(een_maand_staat_er_een_keer),
		TEST(een_ander_schooljaar_is_een_toets),
		TEST(zoeken_en_filters_laten_over_wat_gevraagd_is),
		TEST(filteren_kan_op_vorm_en_status),
		TEST(van_mij_is_waar_ik_lid_van_ben_of_bij_genoemd_word),
		TEST(gehouden_is_een_toets_en_gaat_ongedaan),
		TEST(een_nieuwe_op_een_feestdag_komt_er_met_een_waarschuwing),
		TEST(op_de_bladzijde_komen_punt_besluit_en_actie),
		TEST(van_de_bladzijde_gaat_de_vergadering_weg),
		TEST(van_een_vergadering_die_er_niet_meer_is_gaat_het_blad_dicht),
		TEST(een_reeks_komt_en_gaat_in_een_keer),
		TEST(van_een_vergadering_gaat_het_naar_haar_reeks_die_weg_kan),
		TEST(het_rooster_heeft_organen_en_maanden),
		TEST(in_het_rooster_komt_een_nieuwe_bij_orgaan_en_maand),
		TEST(in_een_breed_venster_staan_de_namen_uit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
