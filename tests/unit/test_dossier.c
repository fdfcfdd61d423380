/* SPDX-License-Identifier: EUPL-1.2 */
/* Cases of children at home: what the program fills in, and what it refuses. */
#include "dossier.h"

#include <locale.h>

/* ---- numbers ---- */

static void
een_nummer_komt_nooit_terug(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);

	assert_string_equal(id, "26-001");
	free(id);
	GOED(ongedaan(&o->s, &f, NULL));
	id = dossier(o, ZIEK);
	assert_string_equal(id, "26-002");
	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
	free(id);
	FOUT(SWV_EREQUIRED, probeer(o, &kind_thuiszitter, "school=01AA00", &f, NULL));
	sessie_opnieuw(o);
	id = dossier(o, ZIEK);
	assert_string_equal(id, "26-003");
	free(id);
	free(dossier(o, "nummer=26-005; " ZIEK)); /* brought in from elsewhere */
	id = dossier(o, ZIEK);
	assert_string_equal(id, "26-004");
	free(id);
	id = dossier(o, ZIEK);
	assert_string_equal(id, "26-006");
	free(id);
	nep_dag = dag("2027-01-04");
	id = dossier(o, ZIEK);
	assert_string_equal(id, "27-001");
	free(id);
}

static void
een_naam_is_geen_nummer(void **state)
{
	static const char *const geen[] = { "Verzonnen", "26-01", "2026-001", "26-001a", "26001",
		"26-", "ab-001" };
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(geen); i++) {
		struct str s = { 0 };

		str_addf(&s, "nummer=%s; " ZIEK, geen[i]);
		ZEGT("Dit is geen dossiernummer: schrijf het jaar en een volgnummer: 26-014.",
		    probeer(o, &kind_thuiszitter, s.s, &f, NULL));
		str_fini(&s);
	}
	free(dossier(o, "nummer=26-1234; " ZIEK));
}

/* ---- what the school tells ---- */

static void
de_school_vertelt_waar_het_hoort(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);

	IS(id, "bestuur", "alfa");
	IS(id, "gebied", "noord");
	IS(id, "gemeente", "veen");
	IS(id, "consulent", "noorder");
	GOED(wijzig(o, id, "school=01AB00", &f));
	IS(id, "bestuur", "beta");
	IS(id, "gebied", "zuid");
	IS(id, "gemeente", "dal");
	IS(id, "consulent", "zuider");
	free(id);
	id = dossier(o, ZIEK "; gebied=zuid; gemeente=berg");
	IS(id, "bestuur", "alfa");
	IS(id, "gebied", "zuid");
	IS(id, "gemeente", "berg");
	IS(id, "consulent", "zuider");
	free(id);
	id = dossier(o, ZIEK "; consulent=zuider");
	IS(id, "gebied", "noord");
	IS(id, "consulent", "zuider");
	free(id);
}

static void
wat_met_de_hand_is_ingevuld_blijft(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);

	GOED(wijzig(o, id, "gebied=zuid; gemeente=berg", &f));
	IS(id, "consulent", "zuider");
	GOED(wijzig(o, id, "groep=6", &f));
	IS(id, "gebied", "zuid");
	IS(id, "gemeente", "berg");
	GOED(wijzig(o, id, "school=01AB00; consulent=noorder", &f));
	IS(id, "gemeente", "berg"); /* the child did not move */
	IS(id, "consulent", "noorder");
	free(id);
}

/* A case is of the board that it was of; the school as it is now tells new ones. */
static void
een_school_die_van_bestuur_wisselt_laat_oude_dossiers_staan(void **state)
{
	struct opslag *o = *state;
	char *oud = dossier(o, "soort=relatief; school=01AB00; eerste_verzuimdag=2026-11-02");
	char *nieuw;

	pas_toe(o, ORG_DOSSIER(", " BEUK("alfa")));
	GOED(wijzig(o, oud, "groep=6", &f));
	IS(oud, "bestuur", "beta");
	nieuw = dossier(o, "soort=relatief; school=01AB00; eerste_verzuimdag=2026-11-02");
	IS(nieuw, "bestuur", "alfa");
	free(oud);
	free(nieuw);
}

static void
een_gesloten_school_krijgt_geen_nieuw_dossier(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, "soort=relatief; school=01AB00; eerste_verzuimdag=2026-11-02");

	pas_toe(o, ORG_DOSSIER(""));
	ZEGT("De Beuk (01AB00) is gesloten of doet niet meer mee: kies een andere.",
	    probeer(o, &kind_thuiszitter,
		"soort=relatief; school=01AB00; eerste_verzuimdag=2026-11-02", &f, NULL));
	GOED(wijzig(o, id, "groep=6", &f));
	free(id);
}

/* ---- status and facts ---- */

static void
de_status_volgt_de_feiten_en_de_feiten_de_status(void **state)
{
	static const struct {
		const char *zet, *status, *veld, *is;
	} stappen[] = {
		{ "groep=6", "signaal", "gemeld_op", "" },
		{ "gemeld_op=2026-11-05", "gemeld", "plan_op", "" },
		{ "plan_op=2026-11-10", "plan", "hervat_op", "" },
		{ "plan_op=", "gemeld", "gemeld_op", "20762" },
		{ "status=plan", "plan", "plan_op", "20779" }, /* today */
		{ "status=begeleiding; verantwoordelijk=IB", "begeleiding", "plan_op", "20779" },
		{ "gemeld_op=2026-11-06", "begeleiding", "gemeld_op", "20763" },
		{ "plan_op=", "gemeld", "plan_op", "" }, /* no guidance without */
		{ "plan_op=2026-11-10; status=begeleiding", "begeleiding", "plan_op", "20767" },
		{ "status=opgeschaald; escalatiestap=bestuur", "opgeschaald", "hervat_op", "" },
		{ "hervat_op=2026-11-20", "hervat", "hervat_op", "20777" },
		{ "status=nazorg", "nazorg", "hervat_op", "20777" },
		{ "hervat_op=", "plan", "hervat_op", "" }, /* it was a mistake */
		{ "status=hervat", "hervat", "hervat_op", "20779" },
		{ "status=gesloten", "gesloten", "gesloten_op", "20779" },
		{ "status=begeleiding", "begeleiding", "gesloten_op", "" },
		{ "gemeld_op=; plan_op=; status=signaal", "signaal", "plan_op", "" },
		{ "plan_op=2026-11-10", "signaal", "plan_op", "20767" }, /* not reported yet */
		{ "gemeld_op=2026-11-05", "plan", "plan_op", "20767" },
		{ "gemeld_op=; plan_op=", "signaal", "gemeld_op", "" },
		{ "wacht_op=ouders", "signaal", "wacht_sinds", "20779" },
		{ "wacht_op=", "signaal", "wacht_sinds", "" },
		{ "wacht_op=arts; wacht_sinds=2026-11-10", "signaal", "wacht_sinds", "20767" },
		{ "wacht_op=jeugdhulp", "signaal", "wacht_sinds", "20779" },
	};
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);

	IS(id, "status", "signaal");
	for (size_t i = 0; i < COUNT(stappen); i++) {
		GOED(wijzig(o, id, stappen[i].zet, &f));
		IS(id, "status", stappen[i].status);
		IS(id, stappen[i].veld, stappen[i].is);
	}
	free(id);
	id = dossier(o, ZIEK "; gemeld_op=2026-11-05; plan_op=2026-11-09");
	IS(id, "status", "plan");
	free(id);
	id = dossier(o, ZIEK BEGELEID);
	IS(id, "status", "begeleiding");
	free(id);
}

/* Seed 004: there is always one plan, and one who is responsible. */
static void
wat_een_stap_eist_wordt_gezegd(void **state)
{
	static const struct {
		const char *van, *zet, *zin;
	} rijen[] = {
		{ ZIEK, "status=plan",
		    "Van signaal gaat het niet in \xC3\xA9\xC3\xA9n stap naar plan: het kan wel naar "
		    "gemeld, hervat, gesloten." },
		{ ZIEK, "status=nazorg",
		    "Van signaal gaat het niet in \xC3\xA9\xC3\xA9n stap naar nazorg: het kan wel "
		    "naar gemeld, hervat, gesloten." },
		{ ZIEK "; gemeld_op=2026-11-05", "status=begeleiding",
		    "Verantwoordelijk is nog leeg: vul dat eerst in: zonder kan de status niet "
		    "begeleiding zijn." },
		{ ZIEK "; gemeld_op=2026-11-05", "status=begeleiding; verantwoordelijk=IB",
		    "Plan op is nog leeg: vul dat eerst in: zonder kan de status niet begeleiding "
		    "zijn." },
		{ ZIEK "; gemeld_op=2026-11-05", "status=opgeschaald",
		    "Escalatiestap is nog leeg: vul dat eerst in: zonder kan de status niet "
		    "opgeschaald zijn." },
		{ ZIEK BEGELEID, "status=plan",
		    "Van begeleiding gaat het niet in \xC3\xA9\xC3\xA9n stap naar plan: het kan wel "
		    "naar opgeschaald, hervat, gesloten." },
		{ ZIEK BEGELEID, "verantwoordelijk=",
		    "Verantwoordelijk is nog leeg: bij begeleiding is er altijd \xC3\xA9\xC3\xA9n "
		    "die het plan leidt." },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++) {
		char *id = dossier(o, rijen[i].van);

		ZEGT(rijen[i].zin, wijzig(o, id, rijen[i].zet, &f));
		free(id);
	}
	ZEGT("Gemeld bij swv is nog leeg: vul dat eerst in: zonder kan de status niet plan zijn.",
	    probeer(o, &kind_thuiszitter, ZIEK "; status=plan", &f, NULL));
	ZEGT("Hervat op is nog leeg: vul dat eerst in: zonder kan de status niet nazorg zijn.",
	    probeer(o, &kind_thuiszitter, ZIEK "; status=nazorg", &f, NULL));
}

/* What a save passes on the way is kept, each on the day of its fact. */
static void
de_geschiedenis_kent_elke_stap(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);

	GOED(wijzig(o, id, "gemeld_op=2026-11-05; plan_op=2026-11-10", &f));
	GOED(wijzig(o, id, "status=begeleiding; verantwoordelijk=IB", &f));
	GOED(wijzig(o, id, "hervat_op=2026-11-16; hervat_hoe=volledig; status=gesloten", &f));
	GOED(wijzig(o, id, "status=gemeld", &f)); /* at home again */
	IS(id, "hervat_op", "");
	IS(id, "hervat_hoe", "");
	GOED(wijzig(o, id, "hervat_op=2026-11-21; status=nazorg", &f));
	tekst_is(o->store,
	    "SELECT group_concat(date(op * 86400, 'unixepoch') || ' ' || naar, ', ') FROM"
	    " (SELECT op, naar FROM stap ORDER BY id)",
	    "2026-11-02 signaal, 2026-11-05 gemeld, 2026-11-10 plan, 2026-11-22 begeleiding,"
	    " 2026-11-16 hervat, 2026-11-22 gesloten, 2026-11-22 gemeld, 2026-11-21 hervat,"
	    " 2026-11-22 nazorg");
	free(id);
}

static void
feiten_die_bij_elkaar_horen_gaan_samen(void **state)
{
	static const struct {
		const char *zet, *veld, *is;
	} rijen[] = {
		{ "toestemming=leerplicht, arts", "toestemming_op", "20779" },
		{ "toestemming_op=2026-11-10; toestemming_weg=2026-11-15", "toestemming_weg",
		    "20772" },
		{ "toestemming_op=2026-11-20", "toestemming_weg", "" }, /* given anew */
		{ "gemeld_op=2026-11-05; plan_op=2026-11-10; plan_akkoord_op=2026-11-12",
		    "ouders_betrokken", "1" },
		{ "uren=12,5", "uren", "1250" },
		{ "hervat_op=2026-11-20; hervat_hoe=gedeeltelijk", "uren", "1250" },
		{ "hervat_hoe=volledig", "uren", "" },
	};
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);

	for (size_t i = 0; i < COUNT(rijen); i++) {
		GOED(wijzig(o, id, rijen[i].zet, &f));
		IS(id, rijen[i].veld, rijen[i].is);
	}
	GOED(wijzig(o, id, "verklaarbaar=nee", &f));
	assert_string_equal(
	    str_get(&o->s.let_op), "Bij verwijtbaar hoort een reden: vul Waarom in.");
	GOED(wijzig(o, id, "verklaring=Niemand belde terug", &f));
	assert_string_equal(str_get(&o->s.let_op), "");
	free(id);
}

/* Rows of the file that hold from a day, or until one; and grounds of some kinds of absence. */
static void
gekozen_wordt_wat_op_die_dag_geldt(void **state)
{
	struct opslag *o = *state;
	char *id;

	ZEGT("Nieuwe oorzaak (nieuw) geldt pas vanaf 01-01-2027: kies wat op 02-11-2026 geldt.",
	    probeer(o, &kind_thuiszitter, ZIEK "; oorzaken=altijd, nieuw", &f, NULL));
	ZEGT("Oude oorzaak (oud) geldt maar tot en met 01-11-2026: kies wat op 02-11-2026 geldt.",
	    probeer(o, &kind_thuiszitter, ZIEK "; oorzaken=oud", &f, NULL));
	free(dossier(
	    o, "soort=relatief; school=01AA00; eerste_verzuimdag=2026-11-01; oorzaken=oud"));
	/* an outcome is of the day on which it ends */
	ZEGT("Later (later) geldt pas vanaf 01-12-2026: kies wat op 22-11-2026 geldt.",
	    probeer(o, &kind_thuiszitter, ZIEK "; status=gesloten; uitkomst=later", &f, NULL));
	id = dossier(o, ZIEK);
	nep_dag = dag("2026-12-01");
	GOED(wijzig(o, id, "status=gesloten; uitkomst=later", &f));
	free(id);
	ZEGT(
	    "De grond \"Artikel 5 onder a\" past niet bij relatief verzuim: kies een andere grond, "
	    "of een andere soort.",
	    probeer(o, &kind_thuiszitter, ZIEK "; grond=5-onder-a", &f, NULL));
	id = dossier(o, VRIJ "; grond=5-onder-a");
	ZEGT(
	    "De grond \"Artikel 5 onder a\" past niet bij absoluut verzuim: kies een andere grond, "
	    "of een andere soort.",
	    wijzig(o, id, "soort=absoluut", &f));
	free(id);
	free(dossier(o, ZIEK "; grond=altijd"));
}

/* ---- who does it ---- */

/* Who may change nothing there would have a case that nobody works on. */
static void
de_consulent_mag_in_het_gebied_werken(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK "; consulent=zuider"); /* there are no users yet */

	GOED(probeer(o, &kind_gebruiker,
	    "id=baas; naam=Baas; rollen=beheerder, consulent; unix=jan; gebieden=noord, zuid", &f,
	    NULL));
	GOED(probeer(o, &kind_gebruiker,
	    "id=verzonnen; naam=Verzonnen; rollen=consulent; functies=zuider; gebieden=zuid", &f,
	    NULL));
	ZEGT("Wie zuider is, mag in noord geen dossiers wijzigen: kies een consulent van dat "
	     "gebied, of laat het leeg.",
	    probeer(o, &kind_thuiszitter, ZIEK "; consulent=zuider", &f, NULL));
	GOED(wijzig(o, id, "groep=6", &f)); /* what was there stays */
	GOED(wijzig(o, id, "consulent=noorder", &f));
	ZEGT("Wie zuider is, mag in noord geen dossiers wijzigen: kies een consulent van dat "
	     "gebied, of laat het leeg.",
	    wijzig(o, id, "consulent=zuider", &f));
	GOED(wijzig(o, id, "gebied=zuid; consulent=zuider", &f));
	free(id);
	/* the area's own, whoever that is today */
	free(dossier(o, "soort=relatief; school=01AB00; eerste_verzuimdag=2026-11-02"));
}

static void
wat_niet_kan_wordt_gezegd(void **state)
{
	static const struct {
		const char *zet, *zin;
	} rijen[] = {
		{ ZIEK "; gemeld_op=2026-11-01",
		    "De melding bij het samenwerkingsverband komt voor de eerste verzuimdag:"
		    " kijk de twee dagen na." },
		{ ZIEK "; leerplicht_op=2026-11-01",
		    "De melding bij leerplicht komt voor de eerste verzuimdag:"
		    " kijk de twee dagen na." },
		{ ZIEK "; plan_op=2026-11-01",
		    "Het plan komt voor de eerste verzuimdag: kijk de twee dagen na." },
		{ ZIEK "; hervat_op=2026-11-01",
		    "De hervatting komt voor de eerste verzuimdag: kijk de twee dagen na." },
		{ ZIEK "; wacht_op=ouders; wacht_sinds=2026-11-01",
		    "Het wachten begint voor de eerste verzuimdag: kijk de twee dagen na." },
		{ ZIEK "; geboortedatum=2026-11-03",
		    "De eerste verzuimdag komt voor de geboortedatum: kijk de twee dagen na." },
		{ "soort=relatief; school=01AA00; eerste_verzuimdag=2026-11-23",
		    "Eerste verzuimdag is een dag die nog moet komen: vul een dag in die geweest"
		    " is; wat nog komt is een afspraak in een logregel." },
		{ ZIEK "; hervat_op=2026-11-23",
		    "Hervat op is een dag die nog moet komen: vul een dag in die geweest"
		    " is; wat nog komt is een afspraak in een logregel." },
		{ ZIEK "; status=gesloten",
		    "Het dossier kan niet dicht zijn: er staat niet hoe het is afgelopen: vul in"
		    " wanneer het kind weer onderwijs kreeg, of kies een uitkomst." },
		{ "soort=relatief; eerste_verzuimdag=2026-11-02",
		    "School is nog leeg: alleen bij absoluut verzuim kan er geen school zijn." },
		{ ZIEK "; geldig_tot=2027-07-31",
		    "Een einde hoort bij een vrijstelling of bij minder onderwijstijd: maak het "
		    "leeg, of kies een andere soort." },
		{ ZIEK "; vernieuwd_op=2026-11-02",
		    "Een kennisgeving hoort bij een vrijstelling: maak het leeg, of kies een "
		    "andere soort." },
		{ ZIEK "; blijvend=ja",
		    "Blijvend kan alleen een vrijstelling zijn: maak het leeg, of kies een andere "
		    "soort." },
		{ ZIEK "; toegestaan_op=2026-11-02",
		    "Deze toestemming hoort bij minder onderwijstijd: maak het leeg, of kies een "
		    "andere soort." },
		{ MINDER "; toegestaan_op=2026-11-02",
		    "Geldig tot is nog leeg: minder onderwijstijd is toegestaan tot een dag." },
		{ MINDER "; geldig_tot=2026-11-01",
		    "De vrijstelling of vermindering eindigt voor de eerste verzuimdag: kijk de "
		    "twee dagen na." },
		{ "soort=absoluut; eerste_verzuimdag=2026-11-02; uren=5",
		    "Wie niet naar school hoeft, of nergens staat ingeschreven, heeft geen uren: "
		    "maak het leeg, of kies een andere soort." },
		{ ZIEK "; plan_akkoord_op=2026-11-10",
		    "Plan op is nog leeg: de ouders stemden in met een plan van die dag." },
		{ ZIEK "; gemeld_op=2026-11-05; plan_op=2026-11-10; plan_akkoord_op=2026-11-09",
		    "De ouders stemden in voor er een plan was: kijk de twee dagen na." },
		{ ZIEK "; hervat_hoe=volledig",
		    "Hervat op is nog leeg: vul in sinds wanneer het kind weer onderwijs krijgt." },
		{ ZIEK "; toestemming_op=2026-11-10",
		    "Toestemming voor is nog leeg: kies waarvoor de ouders toestemming gaven." },
		{ ZIEK "; toestemming_weg=2026-11-10",
		    "Toestemming op is nog leeg: vul in wanneer zij is gegeven." },
		{ ZIEK "; toestemming=arts; toestemming_op=2026-11-10; toestemming_weg=2026-11-09",
		    "De toestemming is ingetrokken voor zij is gegeven: kijk de twee dagen na." },
		{ ZIEK "; uit_swv=PO 99.01",
		    "Dat is het eigen samenwerkingsverband: vul het in als het kind van een ander "
		    "kwam, of laat het leeg." },
	};
	struct opslag *o = *state;
	char *id;

	for (size_t i = 0; i < COUNT(rijen); i++)
		ZEGT(rijen[i].zin, probeer(o, &kind_thuiszitter, rijen[i].zet, &f, NULL));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM thuiszitter"), 0);
	id = dossier(o, "soort=absoluut; eerste_verzuimdag=2026-11-22"); /* today */
	IS(id, "gebied", "");
	free(id);
	id = dossier(o, ZIEK "; status=gesloten; uitkomst=verhuisd");
	ZEGT("Het dossier kan niet dicht zijn: er staat niet hoe het is afgelopen: vul in"
	     " wanneer het kind weer onderwijs kreeg, of kies een uitkomst.",
	    wijzig(o, id, "uitkomst=", &f));
	free(id);
}

/* ---- two cases of one child ---- */

static void
een_kind_heeft_een_open_dossier(void **state)
{
	struct opslag *o = *state;
	char *een = dossier(
		 o, ZIEK "; voornaam=No\xC3\xABl; achternaam=Proef-Test; geboortedatum=2016-02-03"),
	     *twee;

	ZEGT("Voor dit kind is al een dossier open: 26-001: ga daarin verder.",
	    probeer(o, &kind_thuiszitter,
		ZIEK "; voornaam=NOEL; achternaam=proef-test; geboortedatum=2016-02-03", &f, NULL));
	/* another day of birth is another child */
	twee = dossier(o, ZIEK "; voornaam=Noel; achternaam=Proef-Test; geboortedatum=2015-02-03");
	assert_string_equal(str_get(&o->s.let_op), "");
	free(twee);
	/* as far as we know: told, not refused; and told once */
	twee = dossier(o, ZIEK "; voornaam=Noel; achternaam=Proef-Test");
	assert_non_null(strstr(
	    str_get(&o->s.let_op), "26-001 is een open dossier van een kind met dezelfde naam."));
	ZEGT("Voor dit kind is al een dossier open: 26-001: ga daarin verder.",
	    wijzig(o, twee, "geboortedatum=2016-02-03", &f));
	GOED(wijzig(o, twee, "groep=6", &f));
	assert_string_equal(str_get(&o->s.let_op), "");
	free(twee);
	/* what is closed is no second one, until it opens again */
	GOED(wijzig(o, een, "status=gesloten; uitkomst=verhuisd", &f));
	twee = dossier(o, ZIEK "; voornaam=Noel; achternaam=Proef-Test; geboortedatum=2016-02-03");
	ZEGT("Voor dit kind is al een dossier open: 26-004: ga daarin verder.",
	    wijzig(o, een, "status=gemeld", &f));
	free(een);
	free(twee);
}

/* Who may not see the area is told that there is one, and whom to ask, not which. */
static void
van_een_ander_gebied_blijft_het_nummer_geheim(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK VERZIN "; geboortedatum=2016-02-03");

	als_rol(o, "consulent", "zuid");
	ZEGT("Voor dit kind is al een dossier open: vraag de co\xC3\xB6rdinator.",
	    probeer(o, &kind_thuiszitter,
		"soort=relatief; school=01AB00; eerste_verzuimdag=2026-11-02" VERZIN
		"; geboortedatum=2016-02-03",
		&f, NULL));
	free(dossier(o, "soort=relatief; school=01AB00; eerste_verzuimdag=2026-11-02" VERZIN));
	assert_string_equal(str_get(&o->s.let_op), "");
	als_alles(o);
	free(id);
}

/* ---- lines of the log ---- */

static void
een_logregel_staat_vast(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK), *r;
	struct rec *voor, *na;

	free(dossier(o, ZIEK));
	r = regel(o, "dossier=26-001; tekst=Gebeld; door=piet");
	veld_is(o->store, &kind_logregel, r, "door", "jan");
	voor = haal(o->store, &kind_logregel, r);
	na = rec_copy(voor);
	rec_set_text(na, "tekst", "Anders");
	ZEGT("Een logregel wordt niet gewijzigd: schrijf een nieuwe, met bij Verbetert het nummer"
	     " van deze.",
	    schrijven_wijzig(&o->s, voor, na, &f));
	FOUT(SWV_EINUSE, weggooien(&o->s, &kind_logregel, r, &f));
	ZEGT("Die logregel hoort bij een ander dossier: kijk het nummer na.",
	    probeer(o, &kind_logregel, "dossier=26-002; tekst=Fout; verbetert=1", &f, NULL));
	ZEGT("In die logregel staat geen afspraak: kijk het nummer na.",
	    probeer(o, &kind_logregel, "dossier=26-001; tekst=Fout; voldoet=1", &f, NULL));
	ZEGT("Die dag moet nog komen: een afspraak heeft een eigen dag.",
	    probeer(o, &kind_logregel, "dossier=26-001; tekst=Fout; op=2026-11-23", &f, NULL));
	ZEGT("Afspraak voor is nog leeg: vul in op welke dag de afspraak klaar moet zijn.",
	    probeer(o, &kind_logregel, "dossier=26-001; tekst=Fout; afspraak=Bellen", &f, NULL));
	ZEGT("De afspraak is al voorbij op de dag waarop zij is gemaakt: kijk de twee dagen na.",
	    probeer(o, &kind_logregel,
		"dossier=26-001; tekst=Fout; afspraak=Bellen; afspraak_op=2026-11-21", &f, NULL));
	FOUT(SWV_EREFERENCE, probeer(o, &kind_logregel, "dossier=26-009; tekst=Fout", &f, NULL));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM logregel"), 1);
	rec_free(&voor);
	rec_free(&na);
	free(r);
	free(id);
}

static void
bij_een_dossier_past_geen_vink_en_geen_notitie(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);
	struct vink v = { .kind = &kind_thuiszitter, .id = id };

	ZEGT("Dit wordt niet afgevinkt: kies een andere status, of vul in wat er is gebeurd.",
	    vink_aan(&o->s, &v, &f));
	ZEGT("Dit wordt niet afgevinkt: kies een andere status, of vul in wat er is gebeurd.",
	    vink_uit(&o->s, &v, &f));
	ZEGT("Bij een dossier komt geen notitie: schrijf een logregel.",
	    notitie_schrijf(&o->s, &kind_thuiszitter, id, "Wat niemand zoekt", &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM notitie"), 0);
	free(id);
}

/* ---- what is due ---- */

/* The id of the termijn of this rule; owned. */
static char *
termijn(struct opslag *o, const char *norm)
{
	struct str sql = { 0 };
	char *id;

	str_addf(&sql, "SELECT CAST(id AS TEXT) FROM termijn WHERE norm = '%s'", norm);
	GOED(sql_text(o->store, &f, &id, sql.s, NULL));
	str_fini(&sql);
	return id;
}

static enum swv_err
voldoe(struct opslag *o, const char *norm, struct fault *fault)
{
	char *id = termijn(o, norm);
	enum swv_err err = dossier_voldoe(&o->s, id, fault);

	free(id);
	return err;
}

static void
afvinken_vult_het_feit_van_vandaag_in(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK "; leerplicht_op=2026-11-12");

	ZEGT("Dit wordt niet afgevinkt: meld het, of vul in wanneer het kind weer onderwijs kreeg.",
	    (wijzig(o, id, "leerplicht_op=", &f), voldoe(o, "vier_weken", &f)));
	GOED(wijzig(o, id, "leerplicht_op=2026-11-12", &f));
	GOED(voldoe(o, "melding", &f));
	IS(id, "gemeld_op", "20779");
	IS(id, "leerplicht_op", "20769"); /* as it was */
	IS(id, "status", "gemeld");
	GOED(voldoe(o, "plan", &f));
	IS(id, "status", "plan");
	FOUT(SWV_ENOTHING, voldoe(o, "plan", &f));
	ZEGT("Dit wordt niet afgevinkt: vul in wanneer het kind weer onderwijs kreeg.",
	    voldoe(o, "pact", &f));
	GOED(voldoe(o, "hervat", &f));
	IS(id, "status", "hervat");
	ZEGT("Dit wordt niet afgevinkt: sluit het dossier.", voldoe(o, "nazorg", &f));
	free(regel(o, "dossier=26-001; tekst=Gebeld; afspraak=Bellen; afspraak_op=2026-11-24"));
	GOED(voldoe(o, "afspraak", &f));
	tekst_is(o->store, "SELECT soort || voldoet FROM logregel WHERE id = 2", "afspraak1");
	FOUT(SWV_ENOTHING, voldoe(o, "afspraak", &f));
	free(id);
}

static void
de_urgentie_volgt_de_eerste_open_termijn(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);

	IS(id, "urgent_op", "20787"); /* 30 November: four weeks */
	IS(id, "eerstvolgend", "4 weken thuis");
	free(regel(o, "dossier=26-001; tekst=x; met=ouders; afspraak_op=2026-11-24"));
	IS(id, "urgent_op", "20781");
	IS(id, "eerstvolgend", "afspraak met ouders");
	free(regel(o, "dossier=26-001; tekst=x; voldoet=1"));
	IS(id, "urgent_op", "20787");
	GOED(ongedaan(&o->s, &f, NULL));
	IS(id, "urgent_op", "20781");
	free(regel(o, "dossier=26-001; tekst=x; verbetert=1"));
	GOED(wijzig(o, id, "gemeld_op=2026-11-16; leerplicht_op=2026-11-16", &f));
	IS(id, "eerstvolgend", "plan van aanpak");
	IS(id, "urgent_op", "20787");
	GOED(wijzig(o, id, "status=gesloten; uitkomst=verhuisd", &f));
	IS(id, "urgent_op", "");
	IS(id, "eerstvolgend", "");
	GOED(wijzig(o, id, "status=gemeld", &f)); /* what was due is due again */
	IS(id, "urgent_op", "20787");
	free(id);
}

/* Thuiszitter: absent without leave for four weeks, or not enrolled (26695-108). */
static void
wie_meetelt_en_hoe_lang_volgt_uit_de_dagen(void **state)
{
	static const struct {
		const char *zet, *vandaag, *mee, *dagen;
	} rijen[] = {
		{ ZIEK, "2026-11-29", "0", "27" },
		{ ZIEK, "2026-11-30", "1", "28" },
		{ ZIEK "; gemeld_op=2026-11-10", "2026-11-30", "1", "28" },
		{ ZIEK "; hervat_op=2026-11-20", "2026-12-20", "0", "18" },
		{ "soort=absoluut; eerste_verzuimdag=2026-11-22", "2026-11-22", "1", "0" },
		{ "soort=geoorloofd; school=01AA00; eerste_verzuimdag=2026-01-05", "2026-11-22",
		    "0", "321" },
		{ "soort=dreigend; school=01AA00; eerste_verzuimdag=2026-09-01", "2026-11-22", "0",
		    "82" },
		{ "soort=vrijstelling; school=01AA00; eerste_verzuimdag=2026-09-01", "2026-11-22",
		    "0", "82" },
		{ ZIEK "; status=gesloten; uitkomst=verhuisd", "2026-12-20", "0", "20" },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++) {
		char *id;

		nep_dag = dag("2026-11-22");
		id = dossier(o, rijen[i].zet);
		nep_dag = dag(rijen[i].vandaag);
		session_take_day(&o->s);
		IS(id, "telt_mee", rijen[i].mee);
		IS(id, "dagen_thuis", rijen[i].dagen);
		free(id);
	}
}

/* Counted apart, never dropped; the split at three months is that of the Inspectie (2a and 2b), and
 * a month ends on its last day when it has no such day. */
static void
de_klasse_volgt_uit_soort_en_duur(void **state)
{
#define SINDS(soort, dag) "soort=" soort "; school=01AA00; eerste_verzuimdag=" dag
#define KORT              "relatief korter dan 4 weken"
#define MIDDEN            "relatief 4 weken tot 3 maanden"
#define LANG              "relatief langer dan 3 maanden"
	static const struct {
		const char *zet, *vandaag, *is;
	} rijen[] = {
		{ ZIEK, "2026-11-29", KORT },
		{ ZIEK, "2026-11-30", MIDDEN },
		{ ZIEK, "2027-02-02", MIDDEN },
		{ ZIEK, "2027-02-03", LANG },
		{ SINDS("relatief", "2025-11-30"), "2026-02-28", MIDDEN },
		{ SINDS("relatief", "2025-11-30"), "2026-03-01", LANG },
		{ SINDS("relatief", "2023-11-30"), "2024-02-29", MIDDEN },
		{ SINDS("relatief", "2023-11-30"), "2024-03-01", LANG },
		{ SINDS("relatief", "2026-01-31"), "2026-04-30", MIDDEN },
		{ SINDS("relatief", "2026-01-31"), "2026-05-01", LANG },
		{ SINDS("relatief", "2026-10-01"), "2027-01-01", MIDDEN },
		{ SINDS("relatief", "2026-10-01"), "2027-01-02", LANG },
		/* who is back has been at home so long */
		{ ZIEK "; hervat_op=2026-11-20", "2027-05-01", KORT },
		{ ZIEK "; status=gesloten; uitkomst=verhuisd", "2027-05-01", KORT },
		{ SINDS("geoorloofd", "2026-11-02"), "2026-11-29",
		    "geoorloofd korter dan 4 weken" },
		{ SINDS("geoorloofd", "2026-11-02"), "2026-11-30", "geoorloofd" },
		{ "soort=absoluut; eerste_verzuimdag=2026-11-22", "2026-11-22", "absoluut" },
		{ SINDS("dreigend", "2026-09-01"), "2026-11-22", "dreigend" },
		{ VRIJ, "2026-11-22", "vrijstelling" },
		{ MINDER, "2026-11-22", "onderwijstijdvermindering" },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++) {
		char *id;

		nep_dag = dag("2026-11-22");
		id = dossier(o, rijen[i].zet);
		nep_dag = dag(rijen[i].vandaag);
		session_take_day(&o->s);
		IS(id, "klasse", rijen[i].is);
		free(id);
	}
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(een_nummer_komt_nooit_terug),
		T(een_naam_is_geen_nummer),
		T(de_school_vertelt_waar_het_hoort),
		T(wat_met_de_hand_is_ingevuld_blijft),
		T(een_school_die_van_bestuur_wisselt_laat_oude_dossiers_staan),
		T(een_gesloten_school_krijgt_geen_nieuw_dossier),
		T(de_status_volgt_de_feiten_en_de_feiten_de_status),
		T(wat_niet_kan_wordt_gezegd),
		T(wat_een_stap_eist_wordt_gezegd),
		T(de_geschiedenis_kent_elke_stap),
		T(feiten_die_bij_elkaar_horen_gaan_samen),
		T(gekozen_wordt_wat_op_die_dag_geldt),
		T(de_consulent_mag_in_het_gebied_werken),
		T(een_kind_heeft_een_open_dossier),
		T(van_een_ander_gebied_blijft_het_nummer_geheim),
		T(een_logregel_staat_vast),
		T(bij_een_dossier_past_geen_vink_en_geen_notitie),
		T(afvinken_vult_het_feit_van_vandaag_in),
		T(de_urgentie_volgt_de_eerste_open_termijn),
		T(wie_meetelt_en_hoe_lang_volgt_uit_de_dagen),
		T(de_klasse_volgt_uit_soort_en_duur),
	};

	setlocale(LC_CTYPE, "C.UTF-8"); /* what can be shown */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
