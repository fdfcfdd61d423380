/* SPDX-License-Identifier: EUPL-1.2 */
/* Thuiszitters and the page of a case, as a consulent has them before them. */
#include "werkplek.h"

#define STDIN(text) " - <<EINDE\n" text "\nEINDE\n"

/* Four cases, and no other. */
static int
maak_dossiers(void **state)
{
	int failed = maak_voorbeeld_leeg(state);

	if (failed)
		return failed;
	zeg("add thuiszitter school=99CB01 soort=relatief eerste_verzuimdag=2-10-2023"
	    " gemeld_op=1-11-2023 leerplicht_op=2-11-2023" STDIN(
		"voornaam=Zoë\nachternaam=Verzinsel"));
	zeg("add thuiszitter school=99BD01 soort=relatief eerste_verzuimdag=6-11-2023");
	zeg("add thuiszitter soort=absoluut gebied=dorp eerste_verzuimdag=27-11-2023" STDIN(
	    "voornaam=Öskar\nachternaam=Fantasie"));
	zeg("add thuiszitter school=99CA01 soort=dreigend eerste_verzuimdag=20-11-2023");
	return strstr(zeg("list thuiszitter"), "23-004") ? 0 : -1;
}

static int gedrukt; /* keys, typed text aside */

static void
druk(struct vt *vt, const char *key)
{
	vt_type(vt, key);
	gedrukt++;
}

/* Opens the case of which the number, school or name begins so. */
static void
ga_naar(struct vt *vt, const char *text, const char *found)
{
	vt_type(vt, "#");
	vt_await(vt, "Nummer van een dossier");
	vt_type(vt, text);
	vt_await(vt, text);
	vt_type(vt, ENTER);
	vt_await(vt, found);
}

static void
het_dringendste_staat_bovenaan(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_await(vt, "4 dossiers");
	await_boven(vt, " ! 23-001 bs De Komma", " ! 23-003 geen school");
	await_boven(vt, " ! 23-003", " ~ 23-002 cbs De Kantli");
	await_boven(vt, " ~ 23-002", "   23-004 bs Sint Niema");
	vt_await(vt, "gemeld       60 d –           plan van aan");
	vt_await(vt, "16d laat");
	vt_await(vt, "4 weken thuis ma 04-12");
	await_op(vt, "23-001");
	verlaat(vt);
}

static void
honderden_dagen_te_laat_staan_er_heel(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add thuiszitter school=99CB01 soort=relatief eerste_verzuimdag=17-4-2023");
	vt = open_scherm("thuiszitters");
	vt_await(vt, "200d laat");
	verlaat(vt);
}

static void
namen_van_kinderen_staan_niet_in_de_lijst(void **state)
{
	struct vt *vt = open_groot("thuiszitters", 40, 160);

	(void)state;
	vt_await(vt, "Consulent");
	vt_await(vt, "23-001");
	assert_false(vt_shows(vt, "Verzinsel"));
	assert_false(vt_shows(vt, "Zoë"));
	assert_false(vt_shows(vt, "skar"));
	verlaat(vt);
}

static void
zoeken_kan_op_nummer_school_en_naam_zonder_accenten(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	zoek(vt, "osk fant", "1 van 4 dossiers");
	await_op(vt, "23-003");
	vt_type(vt, ESC);
	vt_await(vt, " 4 dossiers");
	zoek(vt, "kantl", "1 van 4 dossiers");
	await_op(vt, "23-002");
	vt_type(vt, ESC);
	vt_await(vt, " 4 dossiers");
	zoek(vt, "23-004", "1 van 4 dossiers");
	await_op(vt, "23-004");
	verlaat(vt);
}

static void
een_logregel_kost_twee_toetsen(void **state)
{
	struct vt *vt = open_groot("thuiszitters", 30, 80);

	(void)state;
	await_op(vt, "23-001");
	gedrukt = 0;
	druk(vt, "l");
	vt_await(vt, "Nieuw: logregel bij 23-001");
	await_op(vt, "Wat *");
	vt_type(vt, "Gebeld met de tante");
	druk(vt, F2);
	vt_await(vt, "Opgeslagen");
	assert_int_equal(gedrukt, 2);
	await_op(vt, "23-001");
	vt_type(vt, ENTER);
	vt_await(vt, "Termijnen");
	vt_type(vt, END);
	vt_await(vt, "Tijdlijn");
	vt_await(vt, "vr 01-12-2023  telefoon, door ");
	vt_await(vt, "Gebeld met de tante");
	verlaat(vt);
}

static void
het_dossier_van_een_logregel_staat_vast(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, "l");
	await_op(vt, "Wat *");
	vt_type(vt, BACKTAB "Toch");
	vt_await(vt, "Wat *          Toch");
	vt_await(vt, "Dossier *      23-001");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	verlaat(vt);
	assert_non_null(strstr(zeg("list logregel dossier=23-001"), "telefoon"));
}

/* In a list one more is chosen, what was begun is completed, and what is there stays once. */
static void
kiezen_doet_er_een_bij(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, "l");
	await_op(vt, "Wat *");
	vt_type(vt, "Overlegd" TAB TAB "ouders" F4);
	vt_await(vt, "─ Met ─");
	vt_type(vt, "sch" ENTER);
	vt_await(vt, "Met            ouders, school");
	vt_type(vt, F4);
	vt_await(vt, "─ Met ─");
	vt_type(vt, "oud" ENTER);
	vt_await_gone(vt, "─ Met ─");
	vt_type(vt, ",lee" F4);
	vt_await(vt, "─ Met ─");
	vt_type(vt, ENTER);
	vt_await(vt, "Met            ouders, school, leerplicht");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	verlaat(vt);
	assert_non_null(strstr(zeg("show logregel 1 --format json"),
	    "\"met\":[\"ouders\",\"school\",\"leerplicht\"]"));
}

/* 20,000 characters is what fits. */
static void
van_te_veel_geplakte_tekst_wordt_gezegd_dat_niet_alles_past(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");
	struct str paste = { 0 };

	(void)state;
	vt_type(vt, "l");
	await_op(vt, "Wat *");
	str_add(&paste, "\033[200~");
	str_pad(&paste, 'a', 20001);
	str_add(&paste, "\033[201~");
	vt_type(vt, paste.s);
	vt_await(vt, "Niet alles past: in dit veld kunnen 20000 tekens.");
	vt_type(vt, ESC);
	str_fini(&paste);
	sluit_af(vt);
}

static void
een_half_getypte_logregel_blijft_bij_zijn_dossier(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	await_op(vt, "23-001");
	vt_type(vt, "l");
	await_op(vt, "Wat *");
	vt_type(vt, "Half een" ESC);
	vt_await(vt, "bewaard als concept");
	vt_type(vt, DOWN);
	await_op(vt, "23-003");
	vt_type(vt, "l"); /* another case begins empty, and keeps its own */
	vt_await(vt, "Nieuw: logregel bij 23-003");
	assert_false(vt_shows(vt, "Half een"));
	vt_type(vt, "Half drie" ESC);
	vt_await(vt, "bewaard als concept");
	vt_type(vt, UP "l");
	vt_await(vt, "Verder met wat u had getypt bij 23-001");
	vt_type(vt, ENTER);
	vt_await(vt, "Nieuw: logregel bij 23-001");
	vt_await(vt, "Half een");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	vt_type(vt, "C");
	vt_await(vt, "logregel (nieuw) bij 23-003");
	assert_false(vt_shows(vt, "bij 23-001"));
	vt_type(vt, ENTER);
	vt_await(vt, "Nieuw: logregel bij 23-003");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	vt_type(vt, "C");
	vt_await(vt, "Er is niets half getypt.");
	verlaat(vt);
	assert_non_null(strstr(zeg("list logregel dossier=23-003"), "telefoon"));
}

static void
een_nieuw_dossier_met_vier_velden_kost_hooguit_zes_toetsen(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	gedrukt = 0;
	druk(vt, "n");
	await_op(vt, "School");
	vt_type(vt, "liniaal");
	druk(vt, TAB);
	await_op(vt, "Soort *");
	vt_type(vt, "rel");
	druk(vt, TAB);
	await_op(vt, "Eerste verzuimdag *");
	vt_type(vt, "13-11");
	druk(vt, TAB);
	await_op(vt, "Voornaam");
	vt_type(vt, "Fabel");
	druk(vt, F2);
	vt_await(vt, "Opgeslagen");
	assert_true(gedrukt <= 6);
	await_op(vt, "23-005 daltonschool");
	vt_await(vt, "5 dossiers");
	verlaat(vt);
}

static void
ook_van_een_concept_wordt_het_nummer_gezegd(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, "n");
	await_op(vt, "School");
	vt_type(vt, "liniaal" TAB "rel" TAB "13-11" ESC);
	vt_await(vt, "bewaard als concept");
	vt_type(vt, "C");
	vt_await(vt, "dossier (nieuw)");
	vt_type(vt, ENTER);
	vt_await(vt, "Nieuw: dossier");
	vt_await(vt, "13-11-2023");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen: 23-005. u: ongedaan");
	await_op(vt, "23-005 daltonschool");
	verlaat(vt);
}

static void
een_dossier_openen_op_nummer_kost_hooguit_drie_toetsen(void **state)
{
	struct vt *vt = open_scherm("kalender");

	(void)state;
	gedrukt = 0;
	druk(vt, "#");
	vt_await(vt, "Ga naar");
	vt_type(vt, "3");
	druk(vt, ENTER);
	vt_await(vt, "23-003 · signaal · 4 d thuis");
	assert_true(gedrukt <= 3);
	vt_await(vt, "Öskar Fantasie");
	vt_type(vt, "q");
	vt_await(vt, "2023-2024: 35 items");
	ga_naar(vt, "23-002", "23-002 · cbs De Kantlijn");
	ga_naar(vt, "kom", "23-001 · bs De Komma"); /* also from a page */
	ga_naar(vt, "zoe v", "23-001 · bs De Komma");
	ga_naar(vt, "begroting-2023-2024", "Begroting");
	ga_naar(vt, "nergens", "Niets gevonden");
	verlaat(vt);
}

static void
van_meer_dan_een_wordt_gekozen(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	ga_naar(vt, "bs", "Welk dossier?");
	vt_await(vt, "23-001  bs De Komma  gemeld");
	vt_await(vt, "23-004  bs Sint Niemand  signaal");
	assert_false(vt_shows(vt, "Verzinsel"));
	vt_type(vt, DOWN ENTER);
	vt_await(vt, "23-004 · bs Sint Niemand");
	verlaat(vt);
}

static void
een_afspraak_voor_dinsdag_wordt_een_termijn(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, ENTER);
	vt_await(vt, "23-001 · bs De Komma");
	vt_type(vt, "l");
	vt_await(vt, "Wat *");
	vt_type(vt, "Overlegd" TAB "ges" TAB "ouders, school" TAB TAB "Rooster sturen" TAB "di" F2);
	vt_await(vt, "Opgeslagen");
	vt_await(vt, "~ di 05-12       afspraak met ouders, school: Rooster sturen");
	vt_type(vt, END UP);
	vt_await(vt, "Afspraak voor di 05-12-2023: Rooster sturen · nog niet");
	await_op(vt, "nagekomen (over 4 d)");
	vt_type(vt, SPACE);
	vt_await(vt, "Gedaan: afspraak met ouders, school");
	vt_type(vt, HOME);
	vt_await(vt, "gedaan         afspraak met ouders, school");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt");
	vt_await(vt, "~ di 05-12       afspraak met ouders, school");
	verlaat(vt);
}

static void
een_ander_dossier_gaat_pas_weg_na_een_vraag(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, "n");
	await_op(vt, "School");
	vt_type(vt, "liniaal" TAB "rel" TAB "13-11" F2);
	await_op(vt, "23-005 daltonschool");
	vt_type(vt, HOME);
	await_op(vt, "23-001");
	vt_type(vt, ENTER);
	vt_await(vt, "23-001 · bs De Komma");
	vt_type(vt, "u");
	vt_await(vt, "Het maken van dossier 23-005 ongedaan maken?");
	vt_type(vt, "n");
	vt_await_gone(vt, "ongedaan maken?");
	assert_non_null(strstr(zeg("list thuiszitter"), "23-005"));
	vt_type(vt, "u");
	vt_await(vt, "Het maken van dossier 23-005 ongedaan maken?");
	vt_type(vt, "o");
	vt_await(vt, "Ongedaan gemaakt: maken van dossier 23-005");
	assert_null(strstr(zeg("list thuiszitter"), "23-005"));
	verlaat(vt);
}

/* What the program says itself is not typed over. */
static void
een_termijn_wordt_niet_bewerkt(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add logregel dossier=23-004 afspraak_op=5-12-2023" STDIN("tekst=x\nafspraak=Bellen"));
	vt = open_scherm("thuiszitters");
	ga_naar(vt, "23-004", "23-004 · bs Sint Niemand");
	vt_await(vt, "~ di 05-12       afspraak");
	vt_type(vt, ENTER);
	vt_await(vt, "── afspraak");
	vt_await(vt, "a Notitie  u Ongedaan");
	assert_false(vt_shows(vt, "e Bewerk"));
	vt_type(vt, "e");
	vt_await(vt, "Termijnen volgen uit andere gegevens: er valt niets aan te veranderen.");
	verlaat(vt);
}

static void
bij_een_dossier_komt_geen_notitie(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	await_op(vt, "23-001");
	vt_type(vt, ENTER "d");
	vt_await(vt, "e Bewerk");
	assert_false(vt_shows(vt, "Notitie"));
	vt_type(vt, "a");
	vt_await(vt, "Bij een dossier komt geen notitie");
	verlaat(vt);
}

static void
een_logregel_wordt_verbeterd_met_een_nieuwe(void **state)
{
	struct vt *vt = open_groot("thuiszitters", 40, 120);

	(void)state;
	zeg("add logregel dossier=23-001 op=20-11-2023" STDIN("tekst=Met oom gebeld."));
	vt_type(vt, ENTER);
	vt_await(vt, "Met oom gebeld.");
	vt_type(vt, "v");
	vt_await(vt, "Ga eerst op de logregel staan");
	vt_type(vt, RIGHT "v");
	vt_await(vt, "Verbetert");
	vt_type(vt, CTRL_U "Met tante gebeld." F2);
	vt_await(vt, "Opgeslagen");
	vt_await(vt, "verbetert de regel van");
	vt_await(vt, "verbeterd door ");
	vt_await(vt, "Met oom gebeld.");
	vt_await(vt, "Met tante gebeld.");
	verlaat(vt);
}

static void
de_eerstvolgende_termijn_is_een_toets(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	await_op(vt, "23-001");
	vt_type(vt, SPACE);
	vt_await(vt, "Gedaan: plan van aanpak. u: ongedaan");
	vt_await(vt, "23-001 bs De Komma    plan");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt");
	vt_await(vt, "23-001 bs De Komma    gemeld");
	zoek(vt, "23-002", "1 van 4");
	vt_type(vt, SPACE);
	vt_await(vt, "Dit wordt niet afgevinkt");
	verlaat(vt);
}

/* The row still shows what it was. */
static void
van_een_gewijzigd_dossier_wordt_geen_andere_termijn_afgevinkt(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	zoek(vt, "23-002", "1 van 4");
	await_op(vt, "4 weken thuis");
	zeg("set thuiszitter 23-002 gemeld_op=28-11-2023 leerplicht_op=28-11-2023");
	vt_type(vt, SPACE);
	vt_await(vt, "23-002 is intussen gewijzigd; er is niets afgevinkt. Kijk nog even.");
	await_op(vt, "plan van aan");
	assert_null(strstr(zeg("show thuiszitter 23-002 --format json"), "\"plan_op\":\"2023"));
	vt_type(vt, SPACE); /* now that it was seen */
	vt_await(vt, "Gedaan: plan van aanpak");
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
stap_voor_stap_tot_gesloten_en_weer_open(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, ENTER);
	vt_await(vt, "· gemeld · 60 d thuis");
	stap(vt, "plan");
	vt_await(vt, "23-001: Er is een plan van aanpak");
	vt_await(vt, "Plan op  01-12-2023");
	vt_type(vt, CTRL_U "29-11" F2);
	vt_await(vt, "· plan ·");
	stap(vt, "in beg");
	vt_await(vt, "> Verantwoordelijk");
	vt_type(vt, "intern begeleider" F2);
	vt_await(vt, "· begeleiding ·");
	stap(vt, "opg");
	vt_type(vt, "bestuur" F2);
	vt_await(vt, "· opgeschaald ·");
	vt_await(vt, "Escalatiestap  bestuur");
	stap(vt, "weer ond");
	vt_await(vt, "Hervat op  01-12-2023");
	vt_type(vt, F2);
	vt_await(vt, "23-001 · bs De Komma · hervat ─");
	stap(vt, "nazorg");
	vt_await(vt, "· nazorg ─");
	stap(vt, "gesl");
	vt_await(vt, "Uitkomst");
	vt_type(vt, F2);
	vt_await(vt, "· gesloten ─");
	stap(vt, "krijgt");
	vt_await(vt, "Hervat op  01-12-2023");
	vt_type(vt, F2);
	vt_await(vt, "· nazorg ─");
	stap(vt, "gesl");
	vt_await(vt, "Uitkomst");
	vt_type(vt, F2);
	vt_await(vt, "· gesloten ─");
	stap(vt, "heropend thuis");
	vt_await(vt, "Verantwoordelijk  intern begeleider");
	vt_type(vt, F2);
	vt_await(vt, "· begeleiding · 60 d thuis");
	verlaat(vt);
	assert_non_null(
	    strstr(zeg("show thuiszitter 23-001 --format json"), "\"status\":\"begeleiding\""));
}

static void
zonder_afloop_gaat_een_dossier_niet_dicht(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, ENTER);
	vt_await(vt, "· gemeld ·");
	stap(vt, "gesl");
	vt_await(vt, "Uitkomst");
	vt_type(vt, F2);
	vt_await(vt, "er staat niet hoe het is afgelopen");
	vt_type(vt, ESC);
	vt_await(vt, "· gemeld ·");
	verlaat(vt);
}

static void
op_wie_het_wacht_en_wie_het_doet(void **state)
{
	struct vt *vt = open_groot("thuiszitters", 40, 120);

	(void)state;
	await_op(vt, "23-001");
	vt_type(vt, "w");
	vt_await(vt, "Op wie wacht het?");
	vt_type(vt, "jeugd" ENTER);
	vt_await(vt, "jeugdhulp vr 01-12");
	gedrukt = 0;
	druk(vt, "c");
	vt_await(vt, "Aan wie gaat het over?");
	vt_type(vt, "orthop");
	druk(vt, ENTER);
	vt_await(vt, "23-001 is nu van Orthopedagoog");
	assert_true(gedrukt <= 3);
	vt_type(vt, ENTER);
	vt_await(vt, "Consulent      Orthopedagoog");
	vt_await(vt, "jeugdhulp, sinds 01-12-2023");
	vt_type(vt, "w");
	vt_await(vt, "Op wie wacht het?");
	vt_type(vt, "niemand" ENTER);
	vt_await_gone(vt, "jeugdhulp, sinds");
	verlaat(vt);
}

static void
filter(struct vt *vt, const char *which)
{
	vt_type(vt, "f");
	vt_await(vt, "Toon alleen");
	vt_type(vt, which);
	vt_await(vt, which);
	vt_type(vt, ENTER);
}

static void
filters_van_de_lijst(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	zeg("set thuiszitter 23-001 hervat_op=20-11-2023 status=gesloten");
	zeg("set thuiszitter 23-002 consulent=orthopedagoog wacht_op=ouders");
	vt_type(vt, "r");
	vt_await(vt, " 3 dossiers");
	filter(vt, "gesloten");
	vt_await(vt, "4 dossiers · gesloten ook");
	vt_await(vt, "23-001 bs De Komma    gesloten");
	vt_type(vt, ESC);
	vt_await(vt, " 3 dossiers");
	filter(vt, "te laat");
	vt_await(vt, "1 van 3 dossiers · alleen: te laat");
	vt_type(vt, ESC);
	filter(vt, "gebied");
	vt_type(vt, "dorp");
	vt_await(vt, "Proefdorp");
	vt_type(vt, ENTER);
	vt_await(vt, "1 van 3 dossiers · alleen: Gebied Proefdorp");
	vt_type(vt, ESC);
	filter(vt, "wacht");
	vt_await(vt, "Wacht op ─");
	vt_type(vt, "ouders" ENTER);
	vt_await(vt, "alleen: Wacht op ouders");
	await_op(vt, "23-002");
	vt_type(vt, ESC);
	filter(vt, "van mij");
	vt_await(vt, "Wat is uw functie?");
	vt_type(vt, "orthop" ENTER);
	vt_await(vt, "1 van 3 dossiers · alleen: van Orthopedagoog");
	await_op(vt, "23-002");
	vt_type(vt, ESC);
	filter(vt, "mijn geb");
	vt_await(vt, "U staat bij geen gebied als consulent");
	verlaat(vt);
}

static void
een_kind_met_dezelfde_naam_wordt_gezegd(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, "n");
	await_op(vt, "School");
	vt_type(vt, "liniaal" TAB "rel" TAB "13-11" TAB "zoe" TAB "verzinsel" F2);
	vt_await(vt, "Let op: 23-001 is een open dossier");
	verlaat(vt);
}

static void
openen_wordt_genoteerd_en_de_lijst_niet(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	zoek(vt, "osk", "1 van 4");
	vt_type(vt, ESC);
	vt_await(vt, " 4 dossiers");
	assert_null(strstr(zeg("list logboek"), "inzage"));
	vt_type(vt, ENTER);
	vt_await(vt, "Öskar Fantasie");
	assert_non_null(strstr(zeg("list logboek handeling=inzage"), "23-003"));
	verlaat(vt);
}

/* Whether a concept is kept by now, which another session of the same user tells. */
static bool
is_bewaard(void)
{
	struct vt *vt = open_scherm("kalender");
	bool kept = vt_shows(vt, "Er is nog een concept");

	verlaat(vt);
	return kept;
}

static void
een_half_dossier_overleeft_kill_9_en_noemt_geen_naam(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, "n");
	await_op(vt, "School");
	vt_type(vt, "komma" TAB "rel" TAB "30-11" TAB "Sprookje" TAB "Bedenk");
	vt_await(vt, "Bedenk");
	for (int i = 0; i < 50 * geduld() && !is_bewaard(); i++)
		vt_bytes_within(vt, 100);
	sluit_af(vt);
	vt = open_scherm("thuiszitters");
	vt_await(vt, "Er is nog een concept dat u niet hebt opgeslagen. C: ga verder");
	vt_type(vt, "C");
	vt_await(vt, "dossier (nieuw)");
	assert_false(vt_shows(vt, "Sprookje"));
	vt_type(vt, ENTER);
	vt_await(vt, "Sprookje");
	vt_await(vt, "Bedenk");
	vt_await(vt, "30-11-2023");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen");
	await_op(vt, "23-005 bs De Komma");
	verlaat(vt);
}

static void
het_dossier_volgt_wat_een_ander_doet(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, ENTER);
	vt_await(vt, "· gemeld · 60 d thuis");
	zeg("set thuiszitter 23-001 plan_op=30-11-2023");
	vt_await(vt, "· plan · 60 d thuis");
	verlaat(vt);
}

static void
een_dossier_dat_er_niet_had_moeten_zijn_gaat_weg(void **state)
{
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, ENTER);
	vt_await(vt, "23-001 · bs De Komma");
	vt_type(vt, "x");
	vt_await(vt, " 3 dossiers");
	vt_type(vt, "u");
	vt_await(vt, " 4 dossiers");
	verlaat(vt);
}

static void
van_een_dossier_dat_er_niet_meer_is_gaat_het_blad_dicht(void **state)
{
	struct vt *een = open_scherm("thuiszitters"), *twee;

	(void)state;
	vt_type(een, "n");
	await_op(een, "School");
	vt_type(een, "liniaal" TAB "rel" TAB "13-11" F2);
	await_op(een, "23-005 daltonschool");
	vt_type(een, ENTER);
	vt_await(een, "23-005 · daltonschool");
	vt_type(een, "u");
	vt_await(een, "Ongedaan gemaakt: maken van dossier 23-005");
	vt_await_gone(een, "23-005 · daltonschool");
	vt_await(een, " 4 dossiers");
	await_op(een, "23-00");
	vt_type(een, HOME);
	await_op(een, "23-001");
	vt_type(een, ENTER);
	vt_await(een, "23-001 · bs De Komma");
	twee = open_scherm("thuiszitters");
	await_op(twee, "23-001");
	vt_type(twee, "x");
	vt_await(twee, "Weggegooid");
	vt_await(een, "Er is geen dossier 23-001 meer.");
	vt_await(een, " 3 dossiers");
	verlaat(een);
	verlaat(twee);
}

static void
breed_staat_het_log_ernaast_en_smal_eronder(void **state)
{
	struct vt *vt = open_groot("thuiszitters", 40, 120);

	(void)state;
	zeg("add logregel dossier=23-001 op=20-11-2023" STDIN("tekst=Met oom gebeld."));
	vt_type(vt, ENTER);
	assert_int_equal(vt_await(vt, "Tijdlijn"), vt_await(vt, "Termijnen"));
	vt_resize(vt, 26, 80);
	/* beside each other until it is drawn for 80 columns */
	for (int i = 0; i < 500 && vt_await(vt, "Tijdlijn") == vt_await(vt, "Termijnen"); i++)
		vt_bytes_within(vt, 20);
	vt_await_gone(vt, "Met oom gebeld.");
	vt_type(vt, END);
	vt_await(vt, "Met oom gebeld.");
	vt_await_gone(vt, "Termijnen");
	vt_type(vt, HOME);
	vt_await(vt, "Termijnen");
	verlaat(vt);
}

static void
begin_en_eind_van_het_dossier_zijn_een_toets(void **state)
{
	static const char *const keys[][2] = { { HOME, END }, { "g", "G" } };
	struct vt *vt = open_scherm("thuiszitters");

	(void)state;
	vt_type(vt, ENTER);
	await_op(vt, "plan van aanpak");
	for (int i = 0; i < 2; i++) {
		vt_type(vt, keys[i][1]);
		await_op(vt, "wo 01-11-2023  begonnen als gemeld, door ");
		vt_await_gone(vt, "Termijnen");
		vt_type(vt, keys[i][0]);
		vt_await(vt, "Termijnen");
		await_op(vt, "plan van aanpak");
		vt_type(vt, keys[i][0]); /* where it is already */
		vt_await_quiet(vt);
		assert_false(vt_shows(vt, "Deze toets doet hier niets"));
	}
	verlaat(vt);
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_dossiers, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(het_dringendste_staat_bovenaan),
		TEST(honderden_dagen_te_laat_staan_er_heel),
		TEST(namen_van_kinderen_staan_niet_in_de_lijst),
		TEST(zoeken_kan_op_nummer_school_en_naam_zonder_accenten),
		TEST(een_logregel_kost_twee_toetsen),
		TEST(het_dossier_van_een_logregel_staat_vast),
		TEST(kiezen_doet_er_een_bij),
		TEST(van_te_veel_geplakte_tekst_wordt_gezegd_dat_niet_alles_past),
		TEST(een_half_getypte_logregel_blijft_bij_zijn_dossier),
		TEST(een_nieuw_dossier_met_vier_velden_kost_hooguit_zes_toetsen),
		TEST(ook_van_een_concept_wordt_het_nummer_gezegd),
		TEST(een_dossier_openen_op_nummer_kost_hooguit_drie_toetsen),
		TEST(van_meer_dan_een_wordt_gekozen),
		TEST(een_afspraak_voor_dinsdag_wordt_een_termijn),
		TEST(een_ander_dossier_gaat_pas_weg_na_een_vraag),
		TEST(een_termijn_wordt_niet_bewerkt),
		TEST(bij_een_dossier_komt_geen_notitie),
		TEST(een_logregel_wordt_verbeterd_met_een_nieuwe),
		TEST(de_eerstvolgende_termijn_is_een_toets),
		TEST(van_een_gewijzigd_dossier_wordt_geen_andere_termijn_afgevinkt),
		TEST(stap_voor_stap_tot_gesloten_en_weer_open),
		TEST(zonder_afloop_gaat_een_dossier_niet_dicht),
		TEST(op_wie_het_wacht_en_wie_het_doet),
		TEST(filters_van_de_lijst),
		TEST(een_kind_met_dezelfde_naam_wordt_gezegd),
		TEST(openen_wordt_genoteerd_en_de_lijst_niet),
		TEST(een_half_dossier_overleeft_kill_9_en_noemt_geen_naam),
		TEST(het_dossier_volgt_wat_een_ander_doet),
		TEST(een_dossier_dat_er_niet_had_moeten_zijn_gaat_weg),
		TEST(van_een_dossier_dat_er_niet_meer_is_gaat_het_blad_dicht),
		TEST(breed_staat_het_log_ernaast_en_smal_eronder),
		TEST(begin_en_eind_van_het_dossier_zijn_een_toets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
