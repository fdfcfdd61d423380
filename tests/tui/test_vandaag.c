/* SPDX-License-Identifier: EUPL-1.2 */
/* Vandaag, as its users have it before them: Thursday 7 December 2023, with one case. */
#include "../opslag.h"
#include "werkplek.h"

#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"

static int
maak_dag(void **state)
{
	int failed = maak_drenthe(state);

	if (failed)
		return failed;
	setenv("SWV_TODAY", "2023-12-07", 1);
	zeg("add thuiszitter school=00XX01 soort=relatief eerste_verzuimdag=6-11-2023");
	return strstr(zeg("list thuiszitter"), "23-001") ? 0 : -1;
}

static void
een_kind_gaat_voor_een_ouder_document(void **state)
{
	struct vt *vt = open_scherm("vandaag");

	(void)state;
	await_boven(vt, "Te laat: kinderen (2)", " ! ma 04-12 23-001 De Boei: 4 weken thuis");
	await_boven(vt, "4 weken thuis", " ! wo 06-12 23-001 De Boei: melden bij");
	await_boven(vt, "23-001 De Boei: melden", "Te laat: overig (7)");
	await_boven(vt, "Te laat: overig (7)", " ! za 30-09 Beleidsnotitie PO/VO");
	vt_await(vt, "68 d te laat    Directeur");
	await_op(vt, "4 weken thuis");
	verlaat(vt);
}

static void
de_vergadering_van_vandaag_staat_er_met_tijd_en_plaats(void **state)
{
	struct vt *vt = open_scherm("vandaag");

	(void)state;
	await_boven(vt, "Vandaag (1)", "   do 07-12 13:00 CvT, Laak 1");
	assert_non_null(strstr(vt_row(vt, vt_await(vt, "do 07-12 13:00 CvT")), " vandaag"));
	vt_type(vt, END);
	vt_await(vt, "De komende 30 dagen (6)");
	await_op(vt, "ma 01-01 Projectplan hoogbegaafdheid");
	vt_await(vt, " 16 regels");
	zoek(vt, "cvt laak", "3 van 16 regels");
	verlaat(vt);
}

static void
enter_opent_het_blad_van_elk(void **state)
{
	struct vt *vt = open_scherm("vandaag");

	(void)state;
	await_op(vt, "4 weken thuis");
	vt_type(vt, ENTER);
	vt_await(vt, "23-001 · De Boei · signaal · 31 d thuis");
	vt_type(vt, "q");
	zoek(vt, "cvt 13 laak", "07-12 13:00");
	vt_type(vt, ESC HOME);
	await_op(vt, "4 weken thuis");
	zoek(vt, "jaarverslag", "1 van 16");
	vt_type(vt, ENTER);
	vt_await(vt, "── Jaarverslag CvT");
	vt_type(vt, "q" ESC);
	zoek(vt, "evalueren", "1 van 16");
	vt_type(vt, ENTER);
	vt_await(vt, "── Wel-in-Ontwikkeling evalueren");
	vt_await(vt, "Waarvoor");
	vt_type(vt, "q" ESC);
	zoek(vt, "cvt laak", "3 van 16");
	await_op(vt, "do 07-12 13:00 CvT");
	vt_type(vt, ENTER);
	vt_await(vt, "── CvT, do 07-12");
	verlaat(vt);
}

static void
spatie_vinkt_een_kalenderitem_en_een_termijn_af(void **state)
{
	struct vt *vt = open_scherm("vandaag");

	(void)state;
	await_op(vt, "4 weken thuis");
	vt_type(vt, SPACE); /* follows from being back at school */
	vt_await(vt, "Dit wordt niet afgevinkt");
	vt_type(vt, DOWN);
	await_op(vt, "melden bij");
	vt_type(vt, SPACE);
	vt_await(vt, "Gedaan: 23-001 De Boei, melden bij");
	vt_await_gone(vt, "Te laat: kinderen"); /* who is reported has no four weeks to go */
	vt_await(vt, " ~ do 21-12 23-001 De Boei: plan van aanpak");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt");
	vt_type(vt, HOME);
	vt_await(vt, "Te laat: kinderen (2)");
	zoek(vt, "beleidsnotitie", "1 van 16");
	vt_type(vt, SPACE);
	vt_await_gone(vt, "Te laat: overig");
	vt_type(vt, ESC);
	vt_await(vt, "Te laat: overig (6)");
	vt_type(vt, "u");
	vt_await(vt, "Te laat: overig (7)");
	zoek(vt, "cvt laak", "3 van 16");
	vt_type(vt, SPACE);
	vt_await(vt, "Hier valt niets af te vinken.");
	verlaat(vt);
}

static void
een_afspraak_voor_dinsdag_staat_er_meteen(void **state)
{
	struct vt *vt = open_scherm("vandaag");

	(void)state;
	await_op(vt, "4 weken thuis");
	vt_type(vt, "l");
	vt_await(vt, "Nieuw: logregel bij 23-001");
	vt_type(vt, "Overlegd" TAB "ges" TAB "ouders" TAB TAB "Rooster sturen" TAB "di" F2);
	vt_await(vt, "Opgeslagen");
	vt_await(vt, "De komende 30 dagen (7)");
	zoek(vt, "afspraak", "1 van 17");
	await_op(vt, " ~ di 12-12 23-001 De Boei: afspraak met");
	vt_await(vt, "over 5 d");
	vt_type(vt, SPACE);
	vt_await(vt, "Niets gevonden. Zoek op het begin van een woord; Esc wist");
	vt_type(vt, ESC);
	zoek(vt, "beleidsnotitie", "1 van 16");
	vt_type(vt, "l");
	vt_await(vt, "Een logregel hoort bij een dossier");
	verlaat(vt);
}

static void
van_mij_vraagt_de_functie_een_keer(void **state)
{
	struct vt *vt = open_scherm("vandaag");

	(void)state;
	vt_type(vt, "i");
	vt_await(vt, "Wat is uw functie?");
	vt_type(vt, "bestuurder" ENTER);
	vt_await(vt, "alleen: van mij");
	await_boven(vt, "Te laat: overig (4)", "Beleidsnotitie");
	vt_await_gone(vt, "23-001");
	vt_await_gone(vt, "Projectleid");
	vt_type(vt, "i");
	vt_await(vt, "Te laat: overig (7)");
	vt_type(vt, "i");
	vt_await(vt, "Te laat: overig (4)");
	verlaat(vt);
	vt = open_scherm("vandaag"); /* so it is the next morning */
	vt_await(vt, "Te laat: overig (4)");
	vt_type(vt, ESC);
	vt_await(vt, "Te laat: overig (7)");
	verlaat(vt);
}

static void
een_dag_ver_weg_zegt_wanneer_met_zijn_jaar(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add kalender titel=Verweg schooljaar=2024-2025 uiterlijk=1-7-2025"
	    " wie=directeur-bestuurder");
	zeg("add kalender titel=Nabij schooljaar=2023-2024 uiterlijk=1-7-2024"
	    " wie=directeur-bestuurder");
	vt = open_scherm("vandaag");
	vt_type(vt, "i");
	vt_await(vt, "Wat is uw functie?");
	vt_type(vt, "bestuurder" ENTER);
	vt_await(vt, "alleen: van mij");
	zoek(vt, "verweg", "1 van 35");
	assert_non_null(strstr(vt_row(vt, vt_await(vt, "di 01-07 Verweg")), " 01-07-2025 "));
	vt_type(vt, ESC);
	zoek(vt, "nabij", "1 van 35");
	assert_non_null(strstr(vt_row(vt, vt_await(vt, "ma 01-07 Nabij")), " over 207 d "));
	verlaat(vt);
}

/* A colleague, who reads a record and, with a title, gives it that. */
static void
collega(const struct kind *kind, const char *id, const char *titel)
{
	struct opslag o = { 0 };
	struct str map = { 0 };
	struct rec *voor, *na;

	str_addf(&map, "%s/w", werkplek()->map);
	o.map = map.s;
	nep_dag = dag("2023-12-07");
	assert_int_equal(sessie_als(&o, "collega", false, &o.s), SWV_OK);
	GOED(lezen_een(&o.s, kind, id, &f, &voor));
	na = rec_copy(voor);
	if (titel) {
		rec_set_text(na, kind->title, titel);
		GOED(schrijven_wijzig(&o.s, voor, na, &f));
	}
	rec_free(&voor);
	rec_free(&na);
	session_close(&o.s);
	str_fini(&map);
}

#define ACTIE "jaarplan-2023.organisatie.organisatiemodel.1"

static void
wat_anderen_veranderden_wordt_een_keer_verteld(void **state)
{
	struct vt *vt = open_scherm("vandaag");

	(void)state;
	verlaat(vt);
	collega(&kind_thuiszitter, "23-001", NULL);
	collega(&kind_actie, ACTIE, "Eerst zo");
	collega(&kind_actie, ACTIE, "Toen zo");
	zeg("set thuiszitter 23-001 groep=4"); /* by the user, elsewhere */
	vt = open_scherm("vandaag");
	vt_type(vt, END);
	await_boven(vt, "Veranderd door anderen sinds u hier was (1)", "actie Toen zo: gewijzigd");
	await_op(vt, "collega");
	vt_type(vt, ENTER);
	vt_await(vt, "── Toen zo");
	verlaat(vt);
	vt = open_scherm("vandaag");
	vt_type(vt, END);
	await_op(vt, "Projectplan hoogbegaafdheid");
	vt_await_gone(vt, "Veranderd door anderen");
	verlaat(vt);
}

static void
zoeken_laat_over_wat_zo_begint_onder_zijn_kop(void **state)
{
	struct vt *vt = open_scherm("vandaag");

	(void)state;
	zoek(vt, "boei", "2 van 16");
	vt_await(vt, "Te laat: kinderen (2)");
	vt_await_gone(vt, "Te laat: overig");
	vt_type(vt, ESC);
	vt_await(vt, "Te laat: overig (7)");
	zoek(vt, "bestaat niet", "Niets gevonden. Zoek op het begin van een woord; Esc wist");
	verlaat(vt);
}

static void
breed_staat_er_meer_en_smal_alles(void **state)
{
	struct vt *vt = open_groot("vandaag", 45, 140);

	(void)state;
	vt_await(vt, "Directeur-bestuurder");
	vt_await(vt, "Projectplan hoogbegaafdheid 2019-2023 afronden");
	vt_resize(vt, 24, 80);
	vt_await_gone(vt, "Directeur-bestuurder");
	vt_await(vt, "  Dag      Wat                                   Wanneer         Wie");
	vt_await(vt, "Enter Open  Spatie Vink  l Logregel  / Zoek  i Van mij");
	verlaat(vt);
}

static void
op_een_stille_dag_staat_dat_er(void **state)
{
	struct vt *vt;

	(void)state;
	setenv("SWV_TODAY", "2022-07-20", 1);
	vt = open_scherm("vandaag");
	vt_await(vt, "Niets te laat, niets vandaag en niets de komende 30 dagen.");
	vt_type(vt, "i");
	vt_await(vt, "Wat is uw functie?");
	vt_type(vt, "nt2" ENTER);
	vt_await(vt, "Niets gevonden. Esc laat weer alles zien.");
	vt_type(vt, ESC);
	vt_await(vt, "Niets te laat, niets vandaag");
	verlaat(vt);
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_dag, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(een_kind_gaat_voor_een_ouder_document),
		TEST(de_vergadering_van_vandaag_staat_er_met_tijd_en_plaats),
		TEST(enter_opent_het_blad_van_elk),
		TEST(spatie_vinkt_een_kalenderitem_en_een_termijn_af),
		TEST(een_afspraak_voor_dinsdag_staat_er_meteen),
		TEST(van_mij_vraagt_de_functie_een_keer),
		TEST(een_dag_ver_weg_zegt_wanneer_met_zijn_jaar),
		TEST(wat_anderen_veranderden_wordt_een_keer_verteld),
		TEST(zoeken_laat_over_wat_zo_begint_onder_zijn_kop),
		TEST(breed_staat_er_meer_en_smal_alles),
		TEST(op_een_stille_dag_staat_dat_er),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
