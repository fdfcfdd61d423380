/* SPDX-License-Identifier: EUPL-1.2 */
/* Indicators on the screens, on 1 December 2023: in the tree, on their page, among all of them. */
#include "werkplek.h"

#define OUDER "ouder=jaarplan-2023.organisatie"

/* Two that are measured, of boards and as a whole. */
static void
meet_dit(void)
{
	zeg("add indicator id=jaarplan-2023.tevreden " OUDER
	    " titel=Tevreden ondergrens=75 bovengrens=100 per=bestuur"
	    " meetperiode=kwartaal");
	zeg("add indicator " OUDER " titel=Klachten eenheid=aantal richting=lager bovengrens=0"
	    " cijfer=klachten.ontvangen");
}

static void
plus_legt_een_meting_vast_in_drie_toetsen(void **state)
{
	struct vt *vt;

	(void)state;
	meet_dit();
	vt = open_scherm("doelen");
	zoek(vt, "tevreden", "1 gevonden");
	vt_await(vt, "# Tevreden");
	vt_await(vt, "geen meting");
	vt_type(vt, "+");
	vt_await(vt, "Nieuw: meting bij Tevreden");
	vt_await(vt, "Periode *    2023-K4");
	vt_type(vt, "80" F2);
	vt_await(vt, "Opgeslagen. u: ongedaan");
	vt_await(vt, "80% oranje");
	vt_await(vt, "~");
	vt_type(vt, "+");
	vt_await(vt, "Nieuw: meting bij Tevreden");
	vt_type(vt, "90" F2);
	vt_await(vt, "Over 2023-K4 staat er al 80%");
	vt_type(vt, ESC);
	vt_await(vt, "[5 Doelen]");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt: maken van");
	vt_await(vt, "geen meting");
	verlaat(vt);
	assert_null(strstr(zeg("list meting --format json"), "\"waarde\""));
}

static void
blad_tekent_het_verloop_en_wie_waar_staat(void **state)
{
	struct vt *vt;

	(void)state;
	meet_dit();
	zeg("add meting indicator=jaarplan-2023.tevreden waarde=40 periode=2023-K2");
	zeg("add meting indicator=jaarplan-2023.tevreden waarde=60 periode=2023-K3");
	vt = open_scherm("doelen");
	zoek(vt, "tevreden", "1 gevonden");
	vt_type(vt, ENTER);
	vt_await(vt, "Streef: minimaal 75%, streef 100%.");
	vt_await(vt, "▁█  laagst 40%, hoogst 60%");
	/* of a percentage a whole bar is a hundred, whatever was reached */
	vt_await(vt, "60%  rood       ██████████████▍");
	vt_type(vt, "+");
	vt_await(vt, "Nieuw: meting bij Tevreden");
	vt_type(vt, "50" TAB CTRL_U "vorig jaar" F2);
	vt_await(vt, "Periode: \"vorig jaar\" kan niet"); /* as it was typed */
	vt_type(vt, CTRL_U "2023-K4" F2);
	vt_await(vt, "2023-K4                             50%  rood       ████████████");
	verlaat(vt);
}

/* Of four children one is not told, nor how long its bar would be. */
static void
wat_verborgen_is_heeft_geen_getal_en_geen_balk(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add indicator " OUDER " titel=Verklaard ondergrens=100"
	    " cijfer=thuiszitters.verklaarbaar meetperiode=maand");
	for (int i = 0; i < 6; i++)
		zeg(i ? "add thuiszitter school=00XX01 soort=absoluut eerste_verzuimdag=1-11-2023"
		      : "add thuiszitter school=00XX01 soort=absoluut eerste_verzuimdag=1-11-2023"
			" verklaarbaar=ja");
	vt = open_scherm("doelen");
	zoek(vt, "verklaard", "1 gevonden");
	vt_type(vt, ENTER);
	vt_await(vt, "Verloop");
	assert_null(strstr(vt_row(vt, vt_await(vt, "2023-12  ")), "%"));
	verlaat(vt);
}

static void
wat_zelf_telt_wordt_niet_gemeten(void **state)
{
	struct vt *vt;

	(void)state;
	meet_dit();
	vt = open_scherm("doelen");
	zoek(vt, "klachten", "gevonden");
	vt_await(vt, "# Klachten");
	vt_await(vt, "0 groen");
	vt_type(vt, "j+");
	vt_await(vt, "telt het programma zelf");
	vt_type(vt, "k+");
	verlaat(vt);
}

static void
verantwoording_vraagt_naar_rood(void **state)
{
	struct vt *vt;

	(void)state;
	meet_dit();
	vt = open_scherm("verantwoording");
	vt_type(vt, RIGHT);
	vt_await(vt, "[Indicatoren]");
	vt_await(vt, "Klachten");
	vt_await(vt, "groen");
	await_op(vt, "Tevreden");
	vt_type(vt, "+");
	vt_await(vt, "Nieuw: meting bij Tevreden");
	vt_type(vt, "10" F2);
	vt_await(vt, "! Tevreden");
	vt_type(vt, "fstatus" ENTER);
	vt_await(vt, "oranje");
	vt_type(vt, "rood" ENTER);
	vt_await_gone(vt, "Klachten");
	vt_await(vt, "alleen: Status rood");
	verlaat(vt);
}

#define T(rule) cmocka_unit_test_setup_teardown(rule, maak_drenthe, ruim_op)
int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(plus_legt_een_meting_vast_in_drie_toetsen),
		T(blad_tekent_het_verloop_en_wie_waar_staat),
		T(wat_verborgen_is_heeft_geen_getal_en_geen_balk),
		T(wat_zelf_telt_wordt_niet_gemeten),
		T(verantwoording_vraagt_naar_rood),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
