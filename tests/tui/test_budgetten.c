/* SPDX-License-Identifier: EUPL-1.2 */
/* Budgets in the screen Verantwoording, as its users have them before them. */
#include "werkplek.h"

/* The association of the example, with a budget that is shared out and one that is not. */
static int
maak_met_geld(void **state)
{
	if (maak_voorbeeld_leeg(state))
		return -1;
	zeg("add budget id=werk-2023 titel=Werk jaar=2023 begroot=1.000,01 verdeel_over=gebied");
	zeg("add budget id=scholing-2023 titel=Scholing jaar=2023 begroot=100");
	zeg("add budget id=oud-2022 titel=Vroeger jaar=2022 begroot=50");
	zeg("add boeking budget=oud-2022 bedrag=50 op=1-6-2022 omschrijving=x");
	return 0;
}

static struct vt *
open_budgetten(int cols)
{
	struct vt *vt = open_groot("verantwoording", 24, cols);

	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	vt_type(vt, "budg");
	vt_type(vt, ENTER);
	vt_await(vt, "[Budgetten]");
	return vt;
}

/* The row on which this text stands. */
static const char *
rij(struct vt *vt, const char *text)
{
	return vt_row(vt, vt_await(vt, text));
}

static void
elk_jaar_heeft_zijn_kop_en_een_deel_staat_onder_zijn_geheel(void **state)
{
	struct vt *vt = open_budgetten(80);

	(void)state;
	vt_await(vt, "2023 · begroot 1.100,01 · besteed 0 · rest 1.100,01");
	vt_await(vt, "2022 · begroot 50 · besteed 50 · rest 0");
	assert_true(vt_await(vt, "2023 · begroot") < vt_await(vt, "2022 · begroot"));
	await_boven(vt, "   Werk   ", "    Proefdorp en omst");
	vt_await(vt, "Vroeger                      50,00         0,00         50,00          0,00");
	assert_null(strstr(rij(vt, "Vroeger"), "~")); /* that year is over */
	verlaat(vt);
}

/* "+", the amount, Tab, what for, F2: three keys besides what is typed. */
static void
boeken_kost_drie_toetsen_en_wat_te_veel_is_wordt_gezegd(void **state)
{
	struct vt *vt = open_budgetten(80);

	(void)state;
	zoek(vt, "scholing", "Scholing");
	await_op(vt, "Scholing");
	vt_type(vt, "+");
	vt_await(vt, "Nieuw: boeking bij Scholing");
	vt_type(vt, "€ 95");
	vt_type(vt, TAB);
	vt_type(vt, "trainer");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	assert_non_null(strstr(rij(vt, "Scholing  "), "~"));
	vt_await(vt, "5,00");
	vt_type(vt, "+");
	vt_await(vt, "Nieuw: boeking bij Scholing");
	vt_type(vt, "10,-");
	vt_type(vt, TAB);
	vt_type(vt, "zaal");
	vt_type(vt, F2);
	vt_await(vt, "Let op: Scholing is hiermee € 5,00 overschreden.");
	assert_non_null(strstr(rij(vt, "Scholing  "), "!"));
	vt_await(vt, "-5,00");
	vt_type(vt, "u");
	vt_await_gone(vt, "-5,00");
	verlaat(vt);
}

static void
een_blad_toont_de_delen_en_de_boekingen(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add boeking budget=werk-2023 bedrag=7 omschrijving=Koffie");
	vt = open_budgetten(80);
	zoek(vt, "werk", "Werk");
	vt_type(vt, ENTER);
	vt_await(vt, "Verdelen           over de gebieden");
	vt_type(vt, END);
	vt_await(vt, "Werk Proefdorp en omstreken");
	vt_await(vt, "Op          Soort      Bedrag  Omschrijving");
	vt_await(vt, "01-12-2023  besteding    7,00  Koffie");
	verlaat(vt);
}

/* At 80 columns: no more of them than fit, amounts right, and a long text under itself. */
static void
delen_staan_als_een_tabel_op_een_blad(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add budget id=d1 ouder=scholing-2023 titel=Kort begroot=1");
	zeg("add budget id=d2 ouder=scholing-2023 begroot=99"
	    " titel='Een deel met een naam die langer is dan er naast de bedragen past'");
	zeg("set budget scholing-2023 opmerking='Een opmerking die langer is dan de regel waar zij op"
	    " begint en die dus verder gaat'");
	vt = open_budgetten(80);
	zoek(vt, "scholing", "Scholing");
	vt_type(vt, ENTER);
	vt_await(vt, "Opmerking          Een opmerking");
	await_boven(vt, "Opmerking          Een opmerking", "                    en die dus");
	vt_type(vt, END);
	vt_await(
	    vt, " Titel                                      Begroot  Verplicht  Besteed   Rest");
	vt_await(
	    vt, " Kort                                          1,00       0,00     0,00   1,00");
	vt_await(
	    vt, " Een deel met een naam die langer is dan …    99,00       0,00     0,00  99,00");
	assert_false(vt_shows(vt, "d1"));
	verlaat(vt);
}

static void
opnieuw_verdelen_is_een_toets(void **state)
{
	struct vt *vt;

	(void)state;
	vt = open_budgetten(80);
	zoek(vt, "scholing", "Scholing");
	vt_type(vt, "=");
	vt_await(vt, "Ga op een budget staan dat verdeeld is");
	vt_type(vt, ESC);
	zoek(vt, "werk", "Werk");
	vt_type(vt, "=");
	vt_await(vt, "Opnieuw verdeeld naar de leerlingen. u: ongedaan");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt: opnieuw verdelen");
	vt_type(vt, ENTER);
	vt_await(vt, "over de gebieden");
	assert_false(vt_shows(vt, "intussen anders geteld"));
	vt_type(vt, "q");
	zeg("add telling school=99AA01 teldatum=1-2-2022 aantal=999");
	vt_type(vt, ENTER);
	vt_await(vt, "! De leerlingen zijn intussen anders geteld.");
	vt_type(vt, "q=" ENTER);
	vt_await(vt, "over de gebieden");
	vt_await_gone(vt, "intussen anders geteld");
	verlaat(vt);
}

static void
het_beeld_zijn_de_kosten_per_jaar(void **state)
{
	struct vt *vt = open_budgetten(80);
	int row;

	(void)state;
	vt_type(vt, "%");
	vt_await(vt, "Lasten per jaar, in euro");
	row = vt_await(vt, "Totaal  ");
	assert_non_null(strstr(vt_row(vt, row), "50      1.100"));
	vt_await(vt, "* wat is begroot: er is nog niets geboekt");
	vt_await(vt, "2023      ████████████████████████████████████████ 1.100");
	vt_type(vt, ESC);
	vt_await(vt, "[Budgetten]");
	verlaat(vt);
}

static void
breed_staat_de_stand_in_woorden(void **state)
{
	struct vt *vt = open_budgetten(140);

	(void)state;
	vt_await(vt, "Stand");
	assert_non_null(strstr(rij(vt, "Scholing"), "binnen het budget"));
	verlaat(vt);
}

/* Before that day, so on it it is too late (1 December 2023). */
static void
een_subsidie_is_te_laat_op_de_dag_waarvoor(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add subsidie id=v naam=Vandaag verantwoorden_voor=1-12-2023");
	zeg("add subsidie id=m naam=Morgen verantwoorden_voor=2-12-2023");
	zeg("add subsidie id=k naam=Klaar verantwoorden_voor=1-11-2023 verantwoord_op=1-10-2023");
	vt = open_scherm("verantwoording");
	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	vt_type(vt, "subs");
	vt_type(vt, ENTER);
	vt_await(vt, "[Subsidies]");
	assert_non_null(strstr(rij(vt, "Vandaag  "), "!"));
	assert_non_null(strstr(rij(vt, "Morgen  "), "~"));
	assert_null(strstr(rij(vt, "Klaar  "), "!"));
	verlaat(vt);
}

static void
boven_de_grens_staat_er_een_uitroepteken_en_woorden(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add reserve id=2022 eigen_vermogen=400.000 baten=10.000.000");
	vt = open_scherm("verantwoording");
	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	vt_type(vt, "vermogen");
	vt_type(vt, ENTER);
	vt_await(vt, "[Vermogen]");
	assert_non_null(strstr(rij(vt, "2022 "), "!"));
	vt_await(vt, "-50.000,00 boven de grens");
	verlaat(vt);
}

static void
aan_wat_wordt_uitgerekend_valt_niets_te_veranderen(void **state)
{
	static const char *const toetsen[] = { "x", "a", "e" };
	struct vt *vt = open_groot("verantwoording", 24, 80);

	(void)state;
	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	vt_type(vt, "afreken");
	vt_type(vt, ENTER);
	vt_await(vt, "[Afrekening]");
	for (size_t i = 0; i < sizeof(toetsen) / sizeof(toetsen[0]); i++) {
		vt_type(vt, toetsen[i]);
		vt_await(vt, "Afrekeningen volgen uit andere gegevens: er valt niets aan te");
		vt_type(vt, ESC);
		vt_await_gone(vt, "Afrekeningen volgen");
	}
	vt_type(vt, ENTER);
	vt_await(vt, "Arrangementen      0,00");
	vt_type(vt, "a");
	vt_await(vt, "Afrekeningen volgen uit andere gegevens");
	vt_type(vt, "?");
	vt_await(vt, "F9");
	assert_false(vt_shows(vt, "Notitie"));
	vt_type(vt, ESC);
	vt_await_gone(vt, "── Hulp");
	verlaat(vt);
}

static void
een_subsidie_is_besteed_en_verantwoord_met_een_toets(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add subsidie id=proef naam=Proef tot=1-12-2023 verantwoorden_voor=1-3-2024");
	vt = open_scherm("vandaag");
	zoek(vt, "laatste dag", "laatste dag van de subsidie: Proef");
	vt_type(vt, SPACE);
	vt_await(vt, "─ Wat is er gedaan? ─");
	vt_type(vt, ENTER); /* what is due first */
	vt_await(vt, "Rond op 01-12-2023. u: ongedaan");
	vt_await_gone(vt, "laatste dag van de subsidie");
	vt_type(vt, ESC "u");
	vt_await(vt, "Ongedaan gemaakt");
	zoek(vt, "laatste dag", "laatste dag van de subsidie: Proef");
	verlaat(vt);
	assert_null(strstr(zeg("show subsidie proef"), "Rond op"));
}

static void
uitbetaald_en_toch_niet(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add budget id=ineens titel=Ineens jaar=2023 begroot=10 uitbetalen_op=15-11-2023");
	vt = open_budgetten(80);
	zoek(vt, "scholing", "Scholing");
	vt_type(vt, SPACE);
	vt_await(vt, "Hier valt niets af te vinken: er staat geen dag bij.");
	vt_type(vt, ESC);
	zoek(vt, "ineens", "Ineens");
	vt_type(vt, SPACE);
	vt_await(vt, "Uitbetaald op 01-12-2023. u: ongedaan");
	vt_type(vt, ENTER);
	vt_await(vt, "Uitbetaald op      01-12-2023");
	vt_type(vt, "v");
	vt_await(vt, "Weer open. u: ongedaan");
	vt_await_gone(vt, "Uitbetaald op      01-12-2023");
	verlaat(vt);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, maak_met_geld, ruim_op)
		T(elk_jaar_heeft_zijn_kop_en_een_deel_staat_onder_zijn_geheel),
		T(boeken_kost_drie_toetsen_en_wat_te_veel_is_wordt_gezegd),
		T(een_blad_toont_de_delen_en_de_boekingen),
		T(delen_staan_als_een_tabel_op_een_blad),
		T(opnieuw_verdelen_is_een_toets),
		T(het_beeld_zijn_de_kosten_per_jaar),
		T(breed_staat_de_stand_in_woorden),
		T(een_subsidie_is_besteed_en_verantwoord_met_een_toets),
		T(uitbetaald_en_toch_niet),
		T(een_subsidie_is_te_laat_op_de_dag_waarvoor),
		T(aan_wat_wordt_uitgerekend_valt_niets_te_veranderen),
		T(boven_de_grens_staat_er_een_uitroepteken_en_woorden),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
