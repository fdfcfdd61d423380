/* SPDX-License-Identifier: EUPL-1.2 */
/* Cases of children at home: their steps, facts that go together or cannot be, and what counts. */
#include "dossier.h"

#include <locale.h>

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
		{ "status=begeleiding", "begeleiding", "escalatiestap", "bestuur" },
		{ "hervat_op=2026-11-20", "hervat", "hervat_op", "20777" },
		{ "status=nazorg", "nazorg", "hervat_op", "20777" },
		{ "hervat_op=", "plan", "hervat_op", "" }, /* it was a mistake */
		{ "status=hervat", "hervat", "hervat_op", "20779" },
		{ "status=gesloten; uitkomst=verhuisd", "gesloten", "uitkomst", "verhuisd" },
		{ "status=nazorg", "nazorg", "uitkomst", "" },
		{ "status=gesloten; uitkomst=verhuisd", "gesloten", "gesloten_op", "20779" },
		{ "status=begeleiding", "begeleiding", "uitkomst", "" },
		{ "status=gesloten; uitkomst=verhuisd", "gesloten", "gesloten_op", "20779" },
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
		{ ZIEK "; geboortedatum=2026-11-23",
		    "De geboortedatum is een dag die nog moet komen: kijk het jaar na." },
		{ ZIEK "; geboortedatum=2026-11-03",
		    "Met deze geboortedatum is het kind nog geen 2 jaar: kijk de datum na." },
		{ ZIEK "; geboortedatum=1900-01-01",
		    "Met deze geboortedatum is het kind ouder dan 23 jaar: kijk de datum na." },
		{ ZIEK "; geboortedatum=2022-11-03",
		    "Op de eerste verzuimdag was het kind nog geen 4 jaar:"
		    " kijk die dag en de geboortedatum na." },
		{ "soort=relatief; school=01AA00; eerste_verzuimdag=1950-11-20",
		    "De eerste verzuimdag is langer dan 18 jaar geleden: kijk het jaar na." },
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
		{ MINDER "; toegestaan_op=2026-11-20; geldig_tot=2026-11-19",
		    "De toestemming voor minder onderwijstijd eindigt voor zij is gegeven: kijk "
		    "de twee dagen na." },
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
	ZEGT("Gemeld bij swv is nog leeg: vul dat eerst in: zonder kan de status niet opgeschaald"
	     " zijn.",
	    probeer(o, &kind_thuiszitter, ZIEK "; status=opgeschaald; escalatiestap=bestuur", &f,
		NULL));
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
		{ "hervat_op=", "hervat_hoe", "" },
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
		T(de_status_volgt_de_feiten_en_de_feiten_de_status),
		T(wat_niet_kan_wordt_gezegd),
		T(wat_een_stap_eist_wordt_gezegd),
		T(de_geschiedenis_kent_elke_stap),
		T(feiten_die_bij_elkaar_horen_gaan_samen),
		T(gekozen_wordt_wat_op_die_dag_geldt),
		T(wie_meetelt_en_hoe_lang_volgt_uit_de_dagen),
		T(de_klasse_volgt_uit_soort_en_duur),
	};

	setlocale(LC_CTYPE, "C.UTF-8"); /* what can be shown */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
