/* SPDX-License-Identifier: EUPL-1.2 */
/* Organisatie, as its users have it before them. */
#include "werkplek.h"

static void
voer_in(const char *plan)
{
	struct str command = { 0 };

	str_addf(&command, "import plan %s/w/%s", werkplek()->map, plan);
	zeg(command.s);
	str_fini(&command);
}

/* The association of the example, its plans, and two cases at one school. */
static int
maak_met_dossiers(void **state)
{
	if (maak_voorbeeld_leeg(state))
		return -1;
	voer_in("ondersteuningsplan.cfg");
	voer_in("jaarplan.cfg");
	zeg("add thuiszitter school=99AE01 soort=relatief eerste_verzuimdag=20-11-2023");
	zeg("add thuiszitter school=99AE01 soort=relatief eerste_verzuimdag=1-11-2023");
	return 0;
}

/* Chooses a part by its name. */
static void
kies(struct vt *vt, const char *part, const char *count)
{
	vt_type(vt, "t");
	vt_await(vt, "Wat wilt u zien?");
	vt_type(vt, part);
	vt_type(vt, ENTER);
	vt_await(vt, count);
}

static void
elk_onderdeel_heeft_zijn_rijen(void **state)
{
	static const struct {
		const char *count, *here, *row;
	} parts[] = {
		{ "Organen: 12", "[Organen]", "Auditcommissie" },
		{ "Besturen: 5", "[Besturen]", "Stichting De Invulling" },
		{ "Scholen: 20", "[Scholen]", "bs De Komma" },
		{ "Gebieden: 4", "[Gebieden]", "Proefdorp en omstreken" },
		{ "Gemeenten: 3", "[Gemeenten]", "Verzonnerveen" },
		{ "Functies: 13", "[Functies]", "Schooldirecteur" },
		{ "Partijen: 10", "[Partijen]", "Inspectie van het Onderwijs" },
		{ "Voorzieningen: ", "[Voorzieningen]", "Plaatsen  Bezet" },
		{ "Contacten: 0", "[Contacten]", "nog geen contactpersonen" },
		{ "Gesprekken: 0", "[Gesprekken]", "nog geen gesprekken" },
		{ "Bezoeken: 0", "[Bezoeken]", "nog geen bezoeken" },
		{ "Bevindingen: 0", "[Bevindingen]", "nog geen bevindingen" },
		{ "Verzoeken: 0", "[Verzoeken]", "nog geen verzoeken" },
		{ "Tellingen: 0", "[Tellingen]", "nog niets geteld" },
		{ "Prognoses: 0", "[Prognoses]", "nog geen prognoses" },
		{ "Gebruikers: 0", "[Gebruikers]", "nog geen gebruikers" },
		{ "Waarnemingen: 0", "[Waarnemingen]", "Niemand neemt waar" },
		{ "Sleutels: 0", "[Sleutels]", "nog geen sleutels" },
		{ "Datalekken: 0", "[Datalekken]", "geen datalekken" },
	};
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		vt_await(vt, parts[i].count);
		vt_await(vt, parts[i].here);
		vt_await(vt, parts[i].row);
		vt_type(vt, RIGHT);
	}
	vt_await(vt, "Organen: 12");
	vt_type(vt, LEFT);
	vt_await(vt, "Datalekken: 0");
	verlaat(vt);
}

/* The row on which this text stands. */
static const char *
rij(struct vt *vt, const char *text)
{
	return vt_row(vt, vt_await(vt, text));
}

static void
bij_bestuur_en_gebied_staat_hoeveel_er_is(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add thuiszitter school=99AE01 soort=relatief eerste_verzuimdag=2-10-2023");
	zeg("set thuiszitter 23-003 status=gesloten uitkomst=terug-eigen-school"
	    " hervat_op=1-11-2023"); /* that one is not open any more */
	vt = open_scherm("organisatie");
	kies(vt, "best", "Besturen: 5");
	assert_non_null(strstr(rij(vt, "De Invulling"), " 5        959             2"));
	kies(vt, "gebied", "Gebieden: 4");
	assert_non_null(strstr(rij(vt, "Verzonnerveen  "), "Consulent"));
	assert_non_null(strstr(rij(vt, "Verzonnerveen  "), " 5             2"));
	verlaat(vt);
}

static void
een_onderdeel_houdt_zijn_rij(void **state)
{
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	kies(vt, "scholen", "Scholen: 20");
	vt_type(vt, END);
	await_op(vt, "so Het Potlood");
	vt_type(vt, RIGHT);
	vt_await(vt, "Gebieden: 4");
	vt_type(vt, LEFT);
	await_op(vt, "so Het Potlood");
	verlaat(vt);
}

static void
zoeken_gaat_op_het_begin_van_woorden(void **state)
{
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	kies(vt, "scholen", "Scholen: 20");
	zoek(vt, "coord", "Scholen: 1 van 20");
	await_op(vt, "ikc De Coördinaat");
	vt_type(vt, ESC);
	vt_await(vt, "obs De Alinea");
	await_op(vt, "ikc De Coördinaat");
	verlaat(vt);
}

static void
van_een_school_ga_je_naar_haar_bestuur_en_terug(void **state)
{
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	kies(vt, "scholen", "Scholen: 20");
	zoek(vt, "alinea", "1 van 20");
	vt_type(vt, ENTER);
	vt_await(vt, "Bestuur            Stichting De Invulling");
	vt_await(vt, "Dossiers (2 open");
	vt_await(vt, "23-001: signaal");
	vt_type(vt, ENTER);
	vt_await(vt, "Ga naar");
	vt_type(vt, "invulling" ENTER);
	vt_await(vt, "Scholen (5)");
	vt_await(vt, "obs Het Sjabloon: basisschool, Voorbeeldstad");
	vt_await(vt, "23-002: obs De Alinea, signaal");
	vt_type(vt, "q");
	vt_await(vt, "99AE01");
	vt_type(vt, "q");
	await_op(vt, "obs De Alinea");
	verlaat(vt);
}

static void
wat_eraan_hangt_staat_per_soort_bijeen(void **state)
{
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	await_op(vt, "Algemene ledenvergadering");
	vt_type(vt, ENTER);
	vt_await(vt, "Contact            Directeur-bestuurder");
	vt_await(vt, "Acties (1 open, eerstvolgende 26-03-2024)");
	vt_type(vt, "q");
	kies(vt, "gebieden", "Gebieden: 4");
	zoek(vt, "verz", "1 van 4");
	vt_type(vt, ENTER);
	vt_await(vt, "Gemeenten          Verzonnerveen");
	vt_await(vt, "Consulent          Consulent dorpen en veen");
	vt_await(vt, "Scholen (5)");
	vt_await(vt, "sbo Het Haakje: speciaal basisonderwijs, Stichting Speciaal Verzonnen");
	vt_type(vt, PGDN);
	vt_await(vt, "Dossiers (2 open");
	verlaat(vt);
}

static void
op_een_blad_staat_alleen_wat_daar_kan(void **state)
{
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	kies(vt, "functies", "Functies: 13");
	vt_type(vt, ENTER);
	vt_await(vt, "Communicatieadviseur");
	vt_await(vt, "a Notitie");
	vt_await_gone(vt, "v Vink");
	vt_type(vt, "v");
	vt_type(vt, "o");
	vt_await(vt, "Ga naar");
	vt_type(vt, "acti" ENTER);
	vt_await(vt, "Waarvoor");
	vt_await(vt, "v Vink");
	verlaat(vt);
}

static void
een_contactpersoon_komt_erbij_en_gaat_weer_weg(void **state)
{
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	kies(vt, "scholen", "Scholen: 20");
	zoek(vt, "alinea", "1 van 20");
	vt_type(vt, "n");
	vt_await(vt, "Nieuw: contactpersoon");
	vt_await(vt, "obs De Alinea");
	vt_type(vt, "verzuim" TAB "Nep de Verzinner" TAB "000-123" F2);
	vt_await(vt, "Opgeslagen");
	vt_type(vt, ENTER);
	vt_await(vt, "Aanspreekpunt verzuim: Nep de Verzinner, 000-123");
	vt_type(vt, "q");
	vt_await(vt, "[Scholen]");
	kies(vt, "contact", "Contacten: 1");
	vt_type(vt, "e");
	vt_await(vt, "Wijzig contactpersoon: Nep de Verzinner");
	vt_type(vt, TAB TAB TAB CTRL_U "000-456" F2);
	vt_await(vt, "000-456");
	vt_type(vt, "u");
	vt_await(vt, "000-123");
	vt_type(vt, "x");
	vt_await(vt, "Contacten: 0");
	vt_type(vt, "u");
	vt_await(vt, "Contacten: 1");
	await_op(vt, "Nep de Verzinner");
	verlaat(vt);
}

static void
van_wat_er_niet_meer_is_gaat_het_blad_dicht(void **state)
{
	struct vt *vt = open_scherm("organisatie"), *twee;

	(void)state;
	zeg("add contact bij=de-invulling rol=secretariaat naam='Nep de Verzinner'");
	vt_type(vt, "r");
	kies(vt, "contact", "Contacten: 1");
	vt_type(vt, ENTER);
	vt_await(vt, "── Nep de Verzinner");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt");
	vt_await(vt, "Contacten: 0");
	zeg("add contact bij=de-invulling rol=secretariaat naam='Nep de Tweede'");
	vt_type(vt, "r");
	vt_await(vt, "Contacten: 1");
	vt_type(vt, ENTER);
	vt_await(vt, "── Nep de Tweede");
	twee = open_scherm("vandaag");
	vt_type(twee, "u");
	vt_await(twee, "Ongedaan gemaakt");
	verlaat(twee);
	vt_type(vt, "r");
	vt_await(vt, "Wat hier stond is er niet meer.");
	vt_await(vt, "Contacten: 0");
	verlaat(vt);
}

static void
een_contactpersoon_gaat_weg_van_haar_eigen_blad(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add contact bij=de-invulling rol=secretariaat naam='Nep de Verzinner'");
	vt = open_scherm("organisatie");
	kies(vt, "best", "Besturen: 5");
	zoek(vt, "invulling", "1 van 5");
	vt_type(vt, ENTER);
	vt_await(vt, "Secretariaat: Nep de Verzinner");
	vt_type(vt, "o");
	vt_await(vt, "Ga naar");
	vt_type(vt, "nep" ENTER);
	vt_await(vt, "x Gooi weg");
	vt_type(vt, "x");
	vt_await(vt, "n Contact");
	vt_await(vt, "Scholen (5)");
	vt_await_gone(vt, "Secretariaat: Nep de Verzinner");
	verlaat(vt);
}

static void
wat_in_het_bestand_staat_wordt_hier_niet_gewijzigd(void **state)
{
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	vt_await(vt, "Auditcommissie");
	vt_type(vt, "e");
	vt_await(vt, "Dit staat in het bestand van het samenwerkingsverband");
	vt_await(vt, "swv apply");
	vt_type(vt, "x");
	vt_await(vt, "kan niet weg");
	vt_type(vt, "j");
	vt_await(vt, "Organen: 12");
	verlaat(vt);
}

/* Takes the line out of the file that has this text, and applies it. */
static void
haal_uit_bestand(const char *text)
{
	struct str command = { 0 };

	str_addf(&command, "sed -i '/naam = \"%s\"/d; s/school = \"99AE01\"; //' %s/w/swv.cfg",
	    text, werkplek()->map);
	assert_int_equal(system(command.s), 0);
	str_fini(&command);
	zeg("apply");
}

static void
wat_niet_meer_in_het_bestand_staat_is_nog_te_vinden(void **state)
{
	struct vt *vt;

	(void)state;
	haal_uit_bestand("obs De Alinea");
	vt = open_scherm("organisatie");
	kies(vt, "scholen", "Scholen: 19");
	vt_type(vt, "f");
	vt_await(vt, "Scholen: 1 · alleen: niet meer actief");
	await_op(vt, "obs De Alinea");
	vt_type(vt, ESC);
	vt_await(vt, "Scholen: 19");
	kies(vt, "best", "Besturen: 5");
	assert_non_null(strstr(rij(vt, "De Invulling"), " 4        ")); /* of five */
	zoek(vt, "invulling", "1 van 5");
	vt_type(vt, ENTER);
	vt_await(vt, "Scholen (5)");
	await_boven(vt, "obs Het Sjabloon", "obs De Alinea: basisschool, Verzonnerveen");
	vt_await(vt, "Verzonnerveen, niet meer actief");
	vt_await(vt, "23-001: obs De Alinea, signaal");
	verlaat(vt);
}

static void
bij_een_school_plan_je_een_gesprek_en_vink_je_het_af(void **state)
{
	struct vt *vt = open_scherm("organisatie");

	(void)state;
	kies(vt, "scholen", "Scholen: 20");
	zoek(vt, "alinea", "1 van 20");
	vt_type(vt, "p");
	vt_await(vt, "Wat wilt u plannen?");
	vt_type(vt, "meso" ENTER);
	vt_await(vt, "Nieuw: gesprek");
	vt_await(vt, "School       obs De Alinea");
	vt_type(vt, TAB TAB TAB "15-12-2023" F2);
	vt_await(vt, "Opgeslagen.");
	kies(vt, "gesprekken", "Gesprekken: 1");
	assert_non_null(strstr(rij(vt, "Mesogesprek obs De Alinea"), "15-12-2023"));
	vt_type(vt, SPACE);
	vt_await(vt, "Gehouden. u: ongedaan");
	assert_non_null(strstr(rij(vt, "Mesogesprek obs De Alinea"), "gehouden"));
	vt_type(vt, SPACE);
	vt_await(vt, "Weer gepland. u: ongedaan");
	vt_type(vt, "p");
	vt_await(vt, "Datum");
	vt_type(vt, CTRL_U "18-12-2023" ENTER);
	vt_await(vt, "Gepland. u: ongedaan");
	assert_non_null(strstr(rij(vt, "Mesogesprek obs De Alinea"), "18-12-2023"));
	verlaat(vt);
}

/* A talk of some month gets its day by a key; one whose day was there is late; one that was held
 * tells when. */
static void
wanneer_een_gesprek_is_staat_erbij_tot_het_er_was(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add gesprek soort=mesogesprek school=99AE01 gepland=1-12-2023 precisie=maand");
	zeg("add gesprek soort=voortgang school=99AE01 gepland=20-11-2023");
	zeg("add gesprek soort=spiegelgesprek school=99AE01 gepland=6-11-2023"
	    " gehouden_op=8-11-2023");
	vt = open_scherm("organisatie");
	kies(vt, "gesprekken", "Gesprekken: 3");
	assert_non_null(strstr(rij(vt, "Spiegelgesprek obs"), "08-11-2023"));
	assert_null(strstr(rij(vt, "Spiegelgesprek obs"), "!"));
	assert_non_null(strstr(rij(vt, "Voortgangsgesprek obs"), "!"));
	assert_non_null(strstr(rij(vt, "Mesogesprek obs"), "dec 2023"));
	zoek(vt, "meso", "1 van 3");
	vt_type(vt, "p");
	vt_await(vt, "Datum");
	vt_type(vt, CTRL_U "12-12-2023" ENTER);
	vt_await(vt, "Gepland. u: ongedaan");
	assert_non_null(strstr(rij(vt, "Mesogesprek obs"), "12-12-2023"));
	verlaat(vt);
}

static void
wat_er_bij_een_bezoek_gevonden_is_wordt_met_een_toets_een_actie(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add bezoek soort=audit school=99AE01 gepland=1-11-2023 status=gehouden");
	vt = open_scherm("organisatie");
	kies(vt, "bezoeken", "Bezoeken: 1");
	vt_type(vt, ENTER);
	vt_await(vt, "Audit obs De Alinea");
	vt_type(vt, "n");
	vt_await(vt, "Nieuw: bevinding bij Audit obs De Alinea");
	vt_type(vt, "Het plan is verouderd." TAB "1-3-2024" F2);
	vt_await(vt, "Opgeslagen.");
	vt_await(vt, "Openstaand         1");
	vt_type(vt, "q");
	vt_await(vt, "1 (1 open)");
	kies(vt, "bevindingen", "Bevindingen: 1");
	await_op(vt, "Het plan is verouderd.");
	vt_type(vt, "k");
	vt_await(vt, "Waar hangt de actie onder?");
	vt_type(vt, "jaarplan" ENTER);
	vt_await(vt, "Het plan is verouderd.");
	vt_await(vt, "vr 01-03-2024");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen.");
	vt_type(vt, ENTER);
	vt_await(vt, "Acties");
	vt_await(vt, "Het plan is verouderd.  obs De Alinea  01-03-2024      open");
	vt_type(vt, "v");
	vt_await(vt, "Opgelost. u: ongedaan");
	vt_await(vt, "Opgelost op");
	verlaat(vt);
}

static void
bij_een_bestuur_staat_wat_er_op_elke_teldatum_was(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("add telling school=99AE01 teldatum=1-2-2023 aantal=150");
	zeg("add telling school=99AE01 teldatum=1-2-2023 soort=sbo aantal=50");
	zeg("add telling school=99AE01 teldatum=1-10-2022 aantal=60");
	zeg("add telling school=99AE01 teldatum=1-10-2022 soort=so1 aantal=20");
	zeg("add prognose bestuur=de-invulling teldatum=1-2-2024 aantal=190 bron=DUO");
	vt = open_groot("organisatie", 60, 100);
	kies(vt, "best", "Besturen: 5");
	assert_non_null(strstr(rij(vt, "De Invulling"), "  200 "));
	zoek(vt, "invulling", "1 van 5");
	vt_type(vt, ENTER);
	vt_await(vt, "Deelname sbo       25");
	vt_await(vt, "01-02-2023       150     50      0    200      25          1 van 5 scholen");
	vt_await(vt, "01-10-2022        60      0     20     80");
	vt_await(vt, "alle leerlingen       190     200       -10");
	vt_await(vt, "Kwaliteitskalender 2023-2024");
	verlaat(vt);
}

static void
breed_staat_er_meer(void **state)
{
	struct vt *vt = open_groot("organisatie", 45, 140);

	(void)state;
	vt_await(vt, "Secretaris CvT");
	kies(vt, "scholen", "Scholen: 20");
	vt_await(vt, "99EA01");
	vt_resize(vt, 24, 80);
	vt_await_gone(vt, "99EA01");
	vt_await(vt, "Scholen: 20");
	verlaat(vt);
}

static int
maak_oost_groningen(void **state)
{
	(void)state;
	return maak_op("oost-groningen", "2020-02-10");
}

static void
op_tachtig_kolommen_staan_dag_en_stand_voluit(void **state)
{
	struct vt *vt = open_groot("organisatie", 24, 80);

	(void)state;
	vt_type(vt, "t");
	vt_await(vt, "v│"); /* there is more below */
	vt_type(vt, END);
	vt_await(vt, "^│");
	vt_type(vt, ESC);
	kies(vt, "gesprekken", "Gesprekken: ");
	vt_await(vt, " 2019-2020     Ontwikkelingen met");
	kies(vt, "bevindingen", "Bevindingen: ");
	vt_await(vt, "ontwikkelpunt            open");
	kies(vt, "verzoeken", "Verzoeken: ");
	vt_await(vt, "beantwoord  26-09-2019");
	kies(vt, "bezoeken", "Bezoeken: ");
	vt_await(vt, "2019-2020     Audit");
	vt_await(vt, "gehouden  5 (2 open)");
	verlaat(vt);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    op_tachtig_kolommen_staan_dag_en_stand_voluit, maak_oost_groningen, ruim_op),
#define T(name) cmocka_unit_test_setup_teardown(name, maak_met_dossiers, ruim_op)
		T(elk_onderdeel_heeft_zijn_rijen),
		T(bij_bestuur_en_gebied_staat_hoeveel_er_is),
		T(een_onderdeel_houdt_zijn_rij),
		T(zoeken_gaat_op_het_begin_van_woorden),
		T(van_een_school_ga_je_naar_haar_bestuur_en_terug),
		T(wat_eraan_hangt_staat_per_soort_bijeen),
		T(op_een_blad_staat_alleen_wat_daar_kan),
		T(een_contactpersoon_komt_erbij_en_gaat_weer_weg),
		T(van_wat_er_niet_meer_is_gaat_het_blad_dicht),
		T(een_contactpersoon_gaat_weg_van_haar_eigen_blad),
		T(wat_in_het_bestand_staat_wordt_hier_niet_gewijzigd),
		T(wat_niet_meer_in_het_bestand_staat_is_nog_te_vinden),
		T(bij_een_school_plan_je_een_gesprek_en_vink_je_het_af),
		T(wanneer_een_gesprek_is_staat_erbij_tot_het_er_was),
		T(wat_er_bij_een_bezoek_gevonden_is_wordt_met_een_toets_een_actie),
		T(bij_een_bestuur_staat_wat_er_op_elke_teldatum_was),
		T(breed_staat_er_meer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
