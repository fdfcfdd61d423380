/* SPDX-License-Identifier: EUPL-1.2 */
/* Doelen, as its users have it before them. */
#include "werkplek.h"

static void
zoeken_afvinken_en_na_herstart_ongedaan(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden, van 30 acties");
	await_op(vt, "[ ] Een toezicht");
	vt_type(vt, SPACE);
	vt_await(vt, "[x] Een toezicht");
	vt_await(vt, "1/30");
	verlaat(vt);
	assert_non_null(strstr(zeg("list actie status=gereed --format json"), "toezichtkader"));
	assert_non_null(strstr(werkplek()->out, "\"gereed_op\":\"2023-12-01\""));
	assert_null(strstr(werkplek()->out, "\"door\":null"));
	vt = open_scherm("doelen");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt: afvinken van \"Een toezichtkader opstellen\"");
	vt_await(vt, "0/30");
	verlaat(vt);
	assert_null(strstr(zeg("list actie status=gereed --format json"), "toezichtkader"));
}

static void
een_actie_afvinken_is_een_toets(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "z");
	vt_await(vt, "[ ] Projectplan");
	vt_type(vt, "jjjjjjjjjjj");
	await_op(vt, "[ ] Projectplan");
	vt_type(vt, SPACE);
	await_op(vt, "[x] Projectplan");
	vt_type(vt, "v");
	await_op(vt, "[ ] Projectplan");
	verlaat(vt);
}

static void
de_voortgang_van_alles_erboven_telt_mee(void **state)
{
	struct vt *vt = open_groot("doelen", 40, 120);

	(void)state;
	vt_type(vt, "z");
	vt_await(vt, "Projectplan hoogbegaafdheid");
	zoek(vt, "projectplan", "1 gevonden");
	vt_type(vt, SPACE);
	vt_await(vt, "1/30   3%");
	vt_await(vt, "1/7  14%");
	vt_await(vt, "1/3  33%");
	vt_type(vt, "w");
	vt_await(vt, "doorgeschoven");
	vt_type(vt, "verv" ENTER);
	vt_await(vt, "Waarom? (leeg mag)");
	vt_type(vt, "Geen geld" ENTER);
	vt_await(vt, "[-] Projectplan");
	vt_await(vt, "0/29");
	vt_type(vt, "w");
	vt_await(vt, "doorgeschoven");
	vt_type(vt, "doorg" ENTER); /* there is one plan alone, but for the strategic one */
	vt_await(vt, "Doorschuiven naar");
	vt_type(vt, ESC);
	vt_type(vt, "w");
	vt_await(vt, "bezig");
	vt_type(vt, "bez" ENTER);
	vt_await(vt, "[.] Projectplan");
	verlaat(vt);
}

static void
vouwen_laat_de_cursor_op_zijn_rij(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "jjjjjj");
	await_op(vt, "+ Elke school");
	vt_type(vt, RIGHT);
	await_op(vt, "- Elke school");
	vt_await(vt, "+ Kwaliteit basis");
	vt_type(vt, "j" RIGHT);
	vt_await(vt, "[ ] Basisondersteuning");
	vt_type(vt, "j");
	await_op(vt, "[ ] Basisondersteuning");
	vt_type(vt, LEFT); /* up to what it hangs under */
	await_op(vt, "- Kwaliteit basis");
	vt_type(vt, LEFT);
	await_op(vt, "+ Kwaliteit basis");
	vt_type(vt, "hh");
	await_op(vt, "+ Elke school");
	vt_type(vt, "z");
	vt_await(vt, "[ ] Basisondersteuning");
	await_op(vt, "- Elke school");
	vt_type(vt, "z");
	await_op(vt, "+ Elke school");
	verlaat(vt);
}

static void
schuiven_wisselt_met_de_buur_en_gaat_ongedaan(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "z");
	vt_await(vt, "[ ] Projectplan");
	vt_type(vt, "jjjjjjjjjjj");
	await_op(vt, "[ ] Projectplan");
	await_boven(vt, "[ ] Projectplan", "[ ] Subsidie");
	vt_type(vt, "J");
	await_boven(vt, "[ ] Subsidie", "[ ] Projectplan");
	await_op(vt, "[ ] Projectplan");
	vt_type(vt, "K");
	await_boven(vt, "[ ] Projectplan", "[ ] Subsidie");
	vt_type(vt, "K");
	vt_await(vt, "bovenaan");
	vt_type(vt, "J");
	await_boven(vt, "[ ] Subsidie", "[ ] Projectplan");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt: verplaatsen van \"Projectplan");
	await_boven(vt, "[ ] Projectplan", "[ ] Subsidie");
	await_op(vt, "[ ] Projectplan");
	verlaat(vt);
}

static void
wat_opengevouwen_is_blijft_dat_bij_schuiven(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "jjjjj" LEFT);
	await_op(vt, "+ Basisondersteuning");
	vt_type(vt, "J");
	await_boven(vt, "+ Voor elke", "+ Basisondersteuning");
	vt_await(vt, "- Dekkend netwerk");
	await_op(vt, "+ Basisondersteuning");
	verlaat(vt);
}

static void
weggooien_neemt_alles_eronder_mee_en_komt_terug(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "jjjjj");
	await_op(vt, "- Basisondersteuning");
	vt_type(vt, "x");
	vt_await(vt, "Hieronder hangen nog 12 regels.");
	vt_type(vt, ESC);
	vt_await_gone(vt, "Hieronder hangen");
	vt_await(vt, "30 acties");
	vt_type(vt, "x");
	vt_await(vt, "Hieronder hangen nog 12 regels.");
	vt_type(vt, "w");
	vt_await(vt, "Weggegooid. u: ongedaan, P: prullenbak");
	vt_await(vt, "23 acties");
	vt_type(vt, "u");
	vt_await(vt, "30 acties");
	vt_await(vt, "- Basisondersteuning");
	vt_type(vt, "kk");
	await_op(vt, "- Basisondersteuning");
	vt_type(vt, "x");
	vt_await(vt, "Hieronder hangen");
	vt_type(vt, "w");
	vt_await(vt, "23 acties");
	vt_type(vt, "P");
	vt_await(vt, "vandaag");
	vt_await(vt, "Basisondersteuning");
	vt_type(vt, ENTER);
	vt_await(vt, "Teruggezet: Basisondersteuning");
	vt_type(vt, ESC);
	vt_await(vt, "30 acties");
	vt_await(vt, "0/7");
	verlaat(vt);
	assert_non_null(strstr(zeg("list actie"), "Projectplan"));
}

static void
een_nieuwe_actie_hangt_onder_het_gekozen_resultaat_en_is_te_zien(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "jjjjjj" RIGHT "j");
	await_op(vt, "+ Kwaliteit basis");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Nieuw gesprek voeren" TAB TAB TAB "dir" TAB);
	vt_await(vt, "er zijn er meer");
	vt_type(vt, BACKTAB CTRL_U "directeur-b" TAB "vr" TAB);
	vt_await(vt, "Directeur-bestuurder");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen. u: ongedaan");
	await_op(vt, "[ ] Nieuw gesprek voeren");
	vt_await(vt, "0/31");
	verlaat(vt);
	zeg("list actie --format json");
	assert_non_null(strstr(werkplek()->out, "Nieuw gesprek voeren"));
	vt = open_scherm("doelen");
	vt_type(vt, "u");
	vt_await(vt, "30 acties");
	verlaat(vt);
}

static void
een_nieuw_plan_en_een_doel_erin(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "N");
	vt_await(vt, "Wat komt erbij?");
	vt_type(vt, "plan" ENTER);
	vt_await(vt, "Laatste schooljaar *");
	vt_type(vt, "Plan Twee" TAB "Jaarplan 2024-2025" TAB TAB "2024-2025" TAB "2024-2025" F2);
	vt_await(vt, "kijk bij Id");
	vt_type(vt, CTRL_U "jaarplan-2024" F2);
	vt_await(vt, "Opgeslagen");
	await_op(vt, "Jaarplan 2024-2025");
	vt_type(vt, "N");
	vt_await(vt, "Wat komt erbij?");
	vt_type(vt, "doel" ENTER);
	vt_await(vt, "Titel *");
	vt_type(vt, "Een mooi doel" F2);
	await_op(vt, "Een mooi doel");
	verlaat(vt);
	assert_non_null(strstr(zeg("list doel plan=jaarplan-2024"), "Een mooi doel"));
}

static void
verplaatsen_hangt_de_rij_onder_een_ander(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "m");
	vt_await(vt, "Verplaats naar");
	vt_type(vt, "kwal basis" ENTER);
	vt_await(vt, "Verplaatst. u: ongedaan");
	await_op(vt, "Een toezicht");
	vt_await(vt, "0/8");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt");
	vt_await_gone(vt, "0/8");
	verlaat(vt);
}

static void
foute_invoer_staat_bij_het_veld_en_niets_gaat_verloren(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Proef" TAB TAB TAB "directeur-bestuurdr" TAB);
	vt_await(vt, "Bedoelt u");
	vt_type(vt, "31-2-2024" TAB);
	vt_await(vt, "31-2-2024\"");
	vt_type(vt, F9); /* letters type here, so no letter is a key */
	vt_await(vt, "Naar het vorige veld.");
	vt_await(vt, "Opslaan");
	vt_await(vt, "Lees de handleiding (Engels)");
	assert_false(vt_shows(vt, "Volgend tabblad"));
	assert_false(vt_shows(vt, "Verlaat het programma"));
	vt_type(vt, ESC);
	vt_await_gone(vt, "Naar het vorige veld.");
	vt_type(vt, F2);
	vt_await(vt, "Nog niet opgeslagen: kijk bij Wie");
	vt_type(vt, CTRL_U "rvt" CTRL_U TAB CTRL_U "29-2-2024" TAB TAB "j" F2);
	vt_await(vt, "ontinu"); /* a day and continu at once is not possible */
	vt_await(vt, "Proef");
	vt_await(vt, "29-02-2024");
	vt_type(vt, ESC);
	vt_await(vt, "bewaard als concept");
	verlaat(vt);
}

static void
f2_ctrl_o_en_esc_2_slaan_op(void **state)
{
	static const char *const keys[] = { F2, CTRL_O, "\0332" };
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	for (size_t i = 0; i < COUNT(keys); i++) {
		vt_type(vt, "e");
		vt_await(vt, "Titel *");
		vt_type(vt, "x");
		vt_type(vt, keys[i]);
		vt_await(vt, "Opgeslagen");
		vt_type(vt, "j");
		vt_await_gone(vt, "Opgeslagen");
	}
	verlaat(vt);
	assert_non_null(strstr(zeg("list actie"), "opstellenxxx"));
}

static void
letters_typen_altijd_en_regels_plakken_kan(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Qq?:/jkxu1" TAB TAB PASTE("regel een\r\nregel twee\rQ"));
	vt_await(vt, "Qq?:/jkxu1");
	vt_await(vt, "regel twee");
	vt_type(vt, TAB TAB TAB CTRL_U "kwa" TAB);
	vt_await(vt, "in dat kwartaal");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	verlaat(vt);
	assert_non_null(
	    strstr(zeg("list actie --format json"), "\"wat\":\"regel een\\nregel twee\\nQ\""));
}

static void
te_laat_dit_kwartaal_en_weer_alles(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "te laat" ENTER);
	vt_await(vt, "2 gevonden, van 30 acties · alleen: te laat");
	await_op(vt, "62 d te laat"); /* what was asked for, not what stands above it */
	vt_type(vt, "/projectplan");
	vt_await(vt, "0 gevonden");
	vt_await(vt, "Niets gevonden.");
	vt_type(vt, ESC);
	vt_await(vt, "2 gevonden");
	vt_type(vt, "f");
	vt_await(vt, "Te laat  aan");
	vt_type(vt, "alles" ENTER);
	vt_await_gone(vt, "alleen:");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "kwartaal" ENTER);
	vt_await(vt, "alleen: dit kwartaal");
	vt_type(vt, ESC); /* one step back */
	vt_await_gone(vt, "alleen:");
	vt_await(vt, "30 acties");
	verlaat(vt);
}

static void
op_wie_het_wacht_staat_in_de_rij_en_is_een_vraag(void **state)
{
	struct vt *vt = open_groot("doelen", 40, 120);

	(void)state;
	zeg("set actie jaarplan-2023.doorbraak.grip.1 wacht_op=directeur-bestuurder wacht_sinds=21-11-2023");
	zeg("set actie jaarplan-2023.doorbraak.grip.2 pas_na=jaarplan-2023.doorbraak.grip.1");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "wacht op iemand" ENTER);
	vt_await(vt, "1 gevonden, van 30 acties · alleen: wacht op iemand");
	vt_await(vt, "Directeur-bestuurder             01-08-2024    wacht 10 d");
	vt_type(vt, "f");
	vt_type(vt, "alles" ENTER);
	vt_await_gone(vt, "alleen:");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "iets anders" ENTER);
	vt_await(vt, "1 gevonden, van 30 acties · alleen: eerst nog iets anders");
	vt_await(vt, "eerst nog 1");
	vt_type(vt, ESC);
	vt_await_gone(vt, "alleen:");
	vt_type(vt, "f");
	vt_await(vt, "Wacht op …");
	vt_type(vt, "wacht op" DOWN ENTER);
	vt_await(vt, "─ Wacht op ─");
	vt_type(vt, "directeur-b" ENTER);
	vt_await(vt, "1 gevonden, van 30 acties · alleen: Wacht op Directeur-bestuurder");
	verlaat(vt);
}

static void
van_mij_vraagt_een_keer_wie_men_is(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "van mij" ENTER);
	vt_await(vt, "Wat is uw functie?");
	vt_type(vt, "directeur-best" ENTER);
	vt_await(vt, "alleen: van Directeur-bestuurder");
	verlaat(vt);
	vt = open_scherm("doelen");
	vt_await(vt, "30 acties");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "van mij" ENTER);
	vt_await(vt, "alleen: van Directeur-bestuurder");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "van iemand" ENTER);
	vt_await(vt, "Van wie?");
	vt_type(vt, "toezichth" ENTER);
	vt_await(vt, "alleen: van Toezichthoudend bestuur");
	vt_await(vt, "Een toezicht");
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, "mijn functie" ENTER);
	vt_await(vt, "Wat is uw functie?");
	vt_type(vt, "toezichth" ENTER);
	vt_await_gone(vt, "Wat is uw functie?");
	verlaat(vt);
}

static void
zoeken_en_esc_laat_de_vondst_staan_waar_zij_hoort(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden, van 30 acties · filter: toezichtkader");
	vt_type(vt, ESC);
	vt_await_gone(vt, "filter:");
	await_op(vt, "Een toezicht");
	vt_type(vt, "/zzz");
	vt_await(vt, "Niets gevonden. Zoek op het begin van een woord; Esc wist");
	vt_await(vt, "Esc Wis");
	vt_type(vt, ESC);
	vt_await(vt, "Jaarplan 2023-2024");
	verlaat(vt);
}

static void
een_herhaalde_actie_wordt_per_periode_afgevinkt(void **state)
{
	struct vt *vt = open_groot("doelen", 40, 120);

	(void)state;
	zoek(vt, "afgesloten zaken", "2 gevonden");
	vt_type(vt, "j");
	await_op(vt, "0 van 2");
	vt_type(vt, SPACE);
	vt_await(vt, "1 van 2");
	vt_type(vt, SPACE);
	vt_await(vt, "[x] Afgesloten zaken");
	vt_type(vt, ENTER);
	vt_await(vt, "Vinken");
	vt_await(vt, "Herhaling");
	vt_type(vt, "q");
	vt_await(vt, "Enter Open");
	vt_type(vt, SPACE); /* the last period again */
	vt_await(vt, "1 van 2");
	verlaat(vt);
}

static void
de_bladzijde_wijst_omhoog_en_omlaag(void **state)
{
	struct vt *vt = open_groot("doelen", 40, 120);

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, SPACE ENTER);
	vt_await(vt, "Waarvoor");
	vt_await(vt, "doel: Slagvaardige organisatie");
	vt_await(vt, "Wat ermee gebeurde");
	vt_await(vt, "Status, Gereed op");
	assert_false(vt_shows(vt, "T1")); /* no 2023-12-01T10:11:12Z */
	vt_type(vt, "q");
	vt_await(vt, "1 gevonden");
	vt_type(vt, UP ENTER);
	vt_await(vt, "Hangt eronder");
	vt_await(vt, "[x] Een toezichtkader opstellen");
	verlaat(vt);
}

int
main(void)
{
#define TEST(rule, example) cmocka_unit_test_setup_teardown(rule, example, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(zoeken_afvinken_en_na_herstart_ongedaan, maak_drenthe),
		TEST(een_actie_afvinken_is_een_toets, maak_drenthe),
		TEST(de_voortgang_van_alles_erboven_telt_mee, maak_drenthe),
		TEST(vouwen_laat_de_cursor_op_zijn_rij, maak_drenthe),
		TEST(schuiven_wisselt_met_de_buur_en_gaat_ongedaan, maak_drenthe),
		TEST(wat_opengevouwen_is_blijft_dat_bij_schuiven, maak_drenthe),
		TEST(weggooien_neemt_alles_eronder_mee_en_komt_terug, maak_drenthe),
		TEST(
		    een_nieuwe_actie_hangt_onder_het_gekozen_resultaat_en_is_te_zien, maak_drenthe),
		TEST(een_nieuw_plan_en_een_doel_erin, maak_drenthe),
		TEST(verplaatsen_hangt_de_rij_onder_een_ander, maak_drenthe),
		TEST(foute_invoer_staat_bij_het_veld_en_niets_gaat_verloren, maak_drenthe),
		TEST(f2_ctrl_o_en_esc_2_slaan_op, maak_drenthe),
		TEST(letters_typen_altijd_en_regels_plakken_kan, maak_drenthe),
		TEST(te_laat_dit_kwartaal_en_weer_alles, maak_drenthe),
		TEST(op_wie_het_wacht_staat_in_de_rij_en_is_een_vraag, maak_drenthe),
		TEST(van_mij_vraagt_een_keer_wie_men_is, maak_drenthe),
		TEST(zoeken_en_esc_laat_de_vondst_staan_waar_zij_hoort, maak_drenthe),
		TEST(een_herhaalde_actie_wordt_per_periode_afgevinkt, maak_voorbeeld),
		TEST(de_bladzijde_wijst_omhoog_en_omlaag, maak_drenthe),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
