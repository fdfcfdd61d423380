/* SPDX-License-Identifier: EUPL-1.2 */
/* Ondersteuning: TLV's, arrangementen, plaatsingen, who waits for a place, complaints. */
#include "werkplek.h"

/* One dossier of each kind, and no other. */
static int
maak_ondersteuning(void **state)
{
	int failed = maak_voorbeeld_leeg(state);

	if (failed)
		return failed;
	zeg("add tlv school=99CB01 soort=sbo ontvangen_op=20-11-2023 wacht_op=ouders");
	zeg("add tlv school=99BD01 soort=so ontvangen_op=10-10-2023");
	zeg("add arrangement school=99CA01 ontvangen_op=1-11-2023");
	zeg("add klacht onderwerp=Vervoer ontvangen_op=20-11-2023");
	return strstr(zeg("list tlv"), "T23-002") ? 0 : -1;
}

static int gedrukt; /* keys, typed text aside */

static void
druk(struct vt *vt, const char *key)
{
	vt_type(vt, key);
	gedrukt++;
}

static void
elk_onderdeel_toont_zijn_soort(void **state)
{
	static const struct {
		const char *here, *row;
	} parts[] = {
		{ "[TLV]", "T23-001 bs De Komma" },
		{ "[Arrangementen]", "A23-001 bs Sint Niem" },
		{ "[Plaatsingen]", "geen open plaatsingen" },
		{ "[Wachtlijst]", "Er wacht niemand op een plaats." },
		{ "[Herbeoordeling]", "geen TLV die deze zomer eindigt" },
		{ "[Klachten]", "K23-001 Vervoer" },
	};
	struct vt *vt = open_scherm("ondersteuning");

	(void)state;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		vt_await(vt, parts[i].here);
		vt_await(vt, parts[i].row);
		vt_type(vt, RIGHT);
	}
	vt_await(vt, "[TLV]");
	vt_type(vt, LEFT);
	vt_await(vt, "[Klachten]");
	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	vt_type(vt, "arr" ENTER);
	vt_await(vt, "[Arrangementen]");
	verlaat(vt);
}

static void
op_wie_het_wacht_staat_ook_smal_in_de_lijst(void **state)
{
	struct vt *vt = open_scherm("ondersteuning");

	(void)state;
	vt_await(vt, "ouders 0d");
	vt_resize(vt, 50, 200);
	vt_await(vt, "ouders vr 01-12");
	vt_resize(vt, 24, 80);
	vt_await(vt, "ouders 0d");
	verlaat(vt);
}

static void
een_nieuwe_tlv_met_vier_velden_kost_hooguit_zes_toetsen(void **state)
{
	struct vt *vt = open_scherm("ondersteuning");

	(void)state;
	vt_await(vt, "[TLV]");
	gedrukt = 0;
	druk(vt, "n");
	await_op(vt, "School");
	assert_false(vt_shows(vt, "Bezwaar op")); /* what comes later is not asked now */
	vt_type(vt, "liniaal");
	druk(vt, TAB);
	await_op(vt, "Soort *");
	vt_type(vt, "sbo");
	druk(vt, TAB);
	await_op(vt, "Soort aanvraag *");
	druk(vt, TAB);
	await_op(vt, "Voornaam");
	vt_type(vt, "Fabel");
	druk(vt, F2);
	vt_await(vt, "Opgeslagen");
	assert_true(gedrukt <= 6);
	await_op(vt, "T23-003 dalton");
	assert_false(vt_shows(vt, "Fabel"));
	verlaat(vt);
}

static void
ga_naar_kent_elk_nummer(void **state)
{
	static const struct {
		const char *typed, *title;
	} rows[] = {
		{ "t1", "T23-001 · TLV-aanvraag · bs De Komma" },
		{ "A23-001", "A23-001 · arrangement · bs Sint Niemand" },
		{ "k23-1", "K23-001 · klacht of geschil" },
	};
	struct vt *vt = open_scherm("kalender");

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		vt_type(vt, "#");
		vt_await(vt, "Nummer van een dossier");
		vt_type(vt, rows[i].typed);
		vt_type(vt, ENTER);
		vt_await(vt, rows[i].title);
	}
	verlaat(vt);
}

/* Takes the step that is offered so. */
static void
stap(struct vt *vt, const char *label)
{
	vt_await(vt, "? Hulp");
	vt_type(vt, "s");
	vt_await(vt, "Volgende stap?");
	vt_type(vt, label);
	vt_await(vt, label);
	vt_type(vt, ENTER);
	vt_await_gone(vt, "Volgende stap?");
}

static void
advies(struct vt *vt, const char *wie, const char *discipline)
{
	vt_await(vt, "? Hulp");
	vt_type(vt, "a");
	await_op(vt, "Deskundige *");
	vt_type(vt, wie);
	vt_type(vt, TAB);
	await_op(vt, "Discipline *");
	vt_type(vt, discipline);
	vt_type(vt, TAB TAB);
	await_op(vt, "Strekking *");
	vt_type(vt, "toelaatbaar");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
}

/* Each by the keys on the bar; and what the command line tells then is the same. */
static void
een_tlv_gaat_van_ontvangen_tot_verzonden(void **state)
{
	struct vt *vt = open_groot("ondersteuning", 40, 120);
	const char *said;

	(void)state;
	vt_type(vt, "#");
	vt_await(vt, "Nummer van een dossier");
	vt_type(vt, "t1" ENTER);
	vt_await(vt, "T23-001 · TLV-aanvraag · bs De Komma · ontvangen");
	stap(vt, "compl");
	vt_await(vt, "Compleet op");
	vt_type(vt, "gezien" F2);
	vt_await(vt, "· compleet ─");
	advies(vt, "Deskundige Een", "ortho");
	vt_await(vt, "· deskundige 1 ─");
	vt_await(vt, "advies orthopedagoog, toelaatbaar, door Deskundige Een");
	advies(vt, "Deskundige Twee", "arts");
	vt_await(vt, "· deskundige 2 ─");
	stap(vt, "commissie");
	vt_await(vt, "Commissie op");
	vt_type(vt, F2);
	vt_await(vt, "· commissie ─");
	stap(vt, "besluit");
	vt_await(vt, "Besluit op");
	vt_type(vt, "toegekend" F2);
	vt_await(vt, "· besluit ─");
	stap(vt, "verz");
	vt_await(vt, "Verzonden op");
	vt_type(vt, F2);
	vt_await(vt, "· verzonden ─");
	vt_await(vt, "van besluit naar verzonden, door ");
	vt_await(vt, "begonnen als ontvangen, door ");
	verlaat(vt);
	said = zeg("show tlv T23-001 --format json");
	assert_non_null(strstr(said, "\"status\":\"verzonden\""));
	assert_non_null(strstr(said, "\"geldig_tot\":\"2025-07-31\""));
	assert_non_null(strstr(zeg("list advies tlv=T23-001"), "Deskundige Twee"));
}

static void
een_termijn_staat_stil_en_loopt_weer(void **state)
{
	struct vt *vt = open_scherm("ondersteuning");

	(void)state;
	await_op(vt, "T23-00");
	vt_type(vt, "#");
	vt_await(vt, "Nummer van een dossier");
	vt_type(vt, "t1" ENTER);
	vt_await(vt, "T23-001 · TLV-aanvraag");
	vt_type(vt, "o");
	vt_await(vt, "Nieuw: opschorting bij T23-001");
	vt_await(vt, "Van *           02-12-2023");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	assert_non_null(strstr(zeg("list opschorting tlv=T23-001"), "02-12-2023"));
	vt_type(vt, "o");
	vt_await(vt, "Wijzig opschorting");
	vt_await(vt, "Tot en met      02-12-2023"); /* it has not begun */
	vt_type(vt, ESC);
	vt_await(vt, "T23-001 · TLV-aanvraag");
	zeg("set opschorting 1 van=27-11-2023");
	vt_type(vt, CTRL_L "o");
	vt_await(vt, "Tot en met      30-11-2023");
	vt_type(vt, ESC);
	verlaat(vt);
}

static void
wie_wacht_staat_onder_zijn_voorziening(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add plaatsing school=99CB01 soort=opdc voorziening=opdc-de-tussenstop"
	    " ontvangen_op=1-10-2023 van=1-11-2023");
	zeg("add plaatsing school=99CB01 soort=opdc voorziening=opdc-de-tussenstop"
	    " ontvangen_op=1-11-2023 wachtlijst_op=11-11-2023");
	zeg("set tlv T23-001 wachtlijst_op=21-11-2023");
	vt = open_scherm("ondersteuning");
	vt_type(vt, LEFT LEFT LEFT);
	vt_await(vt, "[Wachtlijst]");
	await_boven(vt, "OPDC De Tussenstop · 1 van 3 plaatsen bezet", "P23-002");
	await_boven(vt, "Nog zonder voorziening", "T23-001");
	vt_await(vt, "20 d 11-11-2023");
	vt_await(vt, "10 d 21-11-2023");
	await_op(vt, "P23-002");
	vt_type(vt, ENTER);
	vt_await(vt, "P23-002 · plaatsing");
	verlaat(vt);
}

static void
wie_nieuw_op_de_wachtlijst_komt_staat_er(void **state)
{
	struct vt *vt = open_scherm("ondersteuning");

	(void)state;
	vt_type(vt, LEFT LEFT LEFT);
	vt_await(vt, "[Wachtlijst]");
	vt_await(vt, "Er wacht niemand");
	vt_type(vt, "n");
	await_op(vt, "School");
	vt_type(vt, "liniaal" TAB "opdc" F2);
	vt_await(vt, "Opgeslagen: P23-001. u: ongedaan");
	await_boven(vt, "Nog zonder voorziening", "P23-001");
	vt_await(vt, "0 d 01-12-2023");
	verlaat(vt);
}

static void
een_dag_ver_weg_staat_met_zijn_jaar_in_de_lijst(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add arrangement school=99CB01 ontvangen_op=1-11-2023 besluit=toegekend"
	    " besluit_op=10-11-2023 van=13-11-2023 tot=31-07-2026");
	vt = open_scherm("ondersteuning");
	vt_type(vt, RIGHT);
	vt_await(vt, "[Arrangementen]");
	vt_await(vt, "loopt       –           arrangement eva… 03-07-'26");
	vt_resize(vt, 24, 200);
	vt_await(vt, " 03-07-2026 ");
	verlaat(vt);
}

static void
een_lang_label_en_zijn_tekst_staan_los(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("set tlv T23-001 - <<EINDE\nzienswijze_ouders=De ouders vinden het goed.\nEINDE\n");
	vt = open_groot("ondersteuning", 50, 90);
	await_op(vt, "T23-00");
	vt_type(vt, "#");
	vt_await(vt, "Nummer van een dossier");
	vt_type(vt, "t1" ENTER);
	vt_await(vt, "T23-001 · TLV-aanvraag");
	vt_await(vt, "Zienswijze ouders De ouders vinden het goed.");
	vt_type(vt, "d");
	vt_await(vt, "Eerstvolgende termijn  ");
	verlaat(vt);
}

static void
na_het_besluit_wordt_niet_opgeschort(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add tlv school=99CB01 soort=so ontvangen_op=10-10-2023 besluit=ingetrokken"
	    " besluit_op=21-11-2023");
	vt = open_scherm("ondersteuning");
	await_op(vt, "T23-00");
	vt_type(vt, "#");
	vt_await(vt, "Nummer van een dossier");
	vt_type(vt, "t3" ENTER);
	vt_await(vt, "T23-003 · TLV-aanvraag");
	vt_type(vt, "o");
	vt_await(vt, "Over T23-003 is al besloten");
	assert_false(vt_shows(vt, "Nieuw: opschorting"));
	verlaat(vt);
}

static void
een_verlenging_begint_bij_wat_deze_zomer_eindigt(void **state)
{
	struct vt *vt = open_scherm("ondersteuning");

	(void)state;
	vt_type(vt, LEFT LEFT);
	vt_await(vt, "[Herbeoordeling]");
	vt_await(vt, "31-07-2024");
	vt_type(vt, "n");
	vt_await(vt, "Nieuw: TLV-aanvraag");
	await_op(vt, "Voornaam");
	vt_await(vt, "verlenging");
	vt_type(vt, ESC);
	verlaat(vt);
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_ondersteuning, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(elk_onderdeel_toont_zijn_soort),
		TEST(op_wie_het_wacht_staat_ook_smal_in_de_lijst),
		TEST(een_nieuwe_tlv_met_vier_velden_kost_hooguit_zes_toetsen),
		TEST(ga_naar_kent_elk_nummer),
		TEST(een_tlv_gaat_van_ontvangen_tot_verzonden),
		TEST(een_termijn_staat_stil_en_loopt_weer),
		TEST(wie_wacht_staat_onder_zijn_voorziening),
		TEST(wie_nieuw_op_de_wachtlijst_komt_staat_er),
		TEST(een_dag_ver_weg_staat_met_zijn_jaar_in_de_lijst),
		TEST(een_lang_label_en_zijn_tekst_staan_los),
		TEST(na_het_besluit_wordt_niet_opgeschort),
		cmocka_unit_test_setup_teardown(
		    een_verlenging_begint_bij_wat_deze_zomer_eindigt, maak_voorbeeld, ruim_op),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
