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

static void
wie_een_dossier_uit_het_oog_brengt_hoort_het(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK), *twee = dossier(o, ZIEK), *drie = dossier(o, ZIEK);

	als_rol(o, "consulent", "noord\nzuid");
	GOED(wijzig(o, id, "school=01AB00", &f)); /* both are their own */
	assert_string_equal(str_get(&o->s.let_op), "");
	als_alles(o);
	GOED(wijzig(o, id, "gebied=", &f)); /* who sees all goes on seeing it */
	assert_string_equal(str_get(&o->s.let_op), "");
	als_rol(o, "consulent", "noord");
	GOED(wijzig(o, twee, "gebied=zuid", &f));
	assert_string_equal(str_get(&o->s.let_op),
	    "Dit dossier hoort nu bij gebied zuid en dat is niet van u: u ziet het hierna niet"
	    " meer.");
	GOED(wijzig(o, drie, "gebied=", &f));
	assert_string_equal(str_get(&o->s.let_op),
	    "Dit dossier hoort nu bij geen gebied: u ziet het hierna niet meer.");
	als_alles(o);
	free(id);
	free(twee);
	free(drie);
}

/* ---- how old the child is ---- */

static void
een_leeftijd_kan_tot_en_met_de_dag_zelf(void **state)
{
	static const struct {
		const struct kind *kind;
		const char *zet, *zin; /* NULL: it can be */
	} rijen[] = {
		{ &kind_tlv, "soort=sbo; school=01AA00; geboortedatum=2024-11-22", NULL },
		{ &kind_tlv, "soort=sbo; school=01AA00; geboortedatum=2024-11-23",
		    "Met deze geboortedatum is het kind nog geen 2 jaar: kijk de datum na." },
		{ &kind_tlv, "soort=sbo; school=01AA00; geboortedatum=2002-11-23", NULL },
		{ &kind_tlv, "soort=sbo; school=01AA00; geboortedatum=2002-11-22",
		    "Met deze geboortedatum is het kind ouder dan 23 jaar: kijk de datum na." },
		{ &kind_thuiszitter, ZIEK "; geboortedatum=2022-11-02", NULL },
		{ &kind_thuiszitter, "soort=relatief; school=01AA00; eerste_verzuimdag=2008-11-22",
		    NULL },
		{ &kind_thuiszitter, "soort=relatief; school=01AA00; eerste_verzuimdag=2008-11-21",
		    "De eerste verzuimdag is langer dan 18 jaar geleden: kijk het jaar na." },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < sizeof(rijen) / sizeof(rijen[0]); i++)
		if (rijen[i].zin)
			ZEGT(rijen[i].zin, probeer(o, rijen[i].kind, rijen[i].zet, &f, NULL));
		else
			GOED(probeer(o, rijen[i].kind, rijen[i].zet, &f, NULL));
}

/* Only what is told now is held to it. */
static void
in_een_dossier_dat_blijft_wordt_een_kind_ouder(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);

	ZEGT("Op de eerste verzuimdag was het kind nog geen 4 jaar: kijk die dag en de"
	     " geboortedatum na.",
	    wijzig(o, id, "geboortedatum=2022-11-03", &f));
	GOED(wijzig(o, id, "geboortedatum=2014-02-03", &f));
	nep_dag = dag("2045-11-22");
	GOED(wijzig(o, id, "wacht_op=ouders", &f));
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
ongedaan_noemt_het_dossier_waar_het_over_gaat(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);
	struct ongedaan_stap stap;

	GOED(ongedaan_kijk(&o->s, &f, &stap));
	assert_string_equal(stap.titel, "maken van dossier 26-001");
	assert_true(stap.maken && stap.kind == &kind_thuiszitter);
	ongedaan_stap_fini(&stap);
	free(regel(o, "dossier=26-001; tekst=x"));
	GOED(ongedaan_kijk(&o->s, &f, &stap));
	assert_string_equal(stap.titel, "maken van logregel bij 26-001");
	assert_string_equal(stap.id, "26-001");
	ongedaan_stap_fini(&stap);
	GOED(wijzig(o, id, "gemeld_op=2026-11-16; leerplicht_op=2026-11-16", &f));
	GOED(ongedaan_kijk(&o->s, &f, &stap));
	assert_string_equal(stap.titel, "wijzigen van dossier 26-001");
	assert_false(stap.maken);
	ongedaan_stap_fini(&stap);
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
		T(de_consulent_mag_in_het_gebied_werken),
		T(een_kind_heeft_een_open_dossier),
		T(van_een_ander_gebied_blijft_het_nummer_geheim),
		T(wie_een_dossier_uit_het_oog_brengt_hoort_het),
		T(een_leeftijd_kan_tot_en_met_de_dag_zelf),
		T(in_een_dossier_dat_blijft_wordt_een_kind_ouder),
		T(een_logregel_staat_vast),
		T(bij_een_dossier_past_geen_vink_en_geen_notitie),
		T(afvinken_vult_het_feit_van_vandaag_in),
		T(ongedaan_noemt_het_dossier_waar_het_over_gaat),
		T(de_urgentie_volgt_de_eerste_open_termijn),
	};

	setlocale(LC_CTYPE, "C.UTF-8"); /* what can be shown */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
