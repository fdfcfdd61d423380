/* SPDX-License-Identifier: EUPL-1.2 */
/* After a TLV was given: the place, the waiting list, the renewal and the end. */
#include "tlv.h"

#include <locale.h>

#include "swv/service/privacy.h"
#include "swv/service/wachtenden.h"

/* ---- placing, renewing, ending ---- */

static void
een_plaats_zegt_waar_en_of_zij_vol_is(void **state)
{
	struct opslag *o = *state;
	char *een = toegekend(o, KLAAR), *twee = toegekend(o, KLAAR);

	GOED(zet_tlv(o, een, "voorziening=eiland; wachtlijst_op=2026-03-30", &f));
	zegt_erbij(o, "");
	TLV_IS(een, "wacht_op", "voorziening");
	TLV_IS(een, "wacht_sinds", "2026-03-30");
	GOED(zet_tlv(o, een, "geplaatst_op=2026-08-24", &f));
	zegt_erbij(o, "");
	TLV_IS(een, "wacht_op", "");
	TLV_IS(een, "plaatsing_school", "01AB00");
	TLV_IS(een, "binnen_swv", "ja");
	GOED(zet_tlv(o, twee, "voorziening=eiland; wachtlijst_op=2026-03-30", &f));
	zegt_erbij(o, ""); /* that is what the list is for */
	GOED(zet_tlv(o, twee, "geplaatst_op=2026-08-24", &f));
	zegt_erbij(o, "Het Eiland is vol: 1 van 1 plaatsen waren al bezet.");
	GOED(zet_tlv(o, twee, "voorziening=; plaatsing_school=; plaatsing_elders=De Verte", &f));
	TLV_IS(twee, "binnen_swv", "nee");
	GOED(zet_tlv(o, een, "einde_op=2026-12-18; einde_reden=regulier", &f));
	GOED(zet_tlv(o, twee, "voorziening=eiland; plaatsing_elders=", &f));
	zegt_erbij(o, "");
	TLV_IS(twee, "plaatsing_school", "01AB00");
	free(een);
	free(twee);
}

static void
van_plaatsing_elders_komt_geen_school(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);

	GOED(zet_tlv(
	    o, id, "voorziening=eiland; geplaatst_op=2026-05-04; plaatsing_elders=De Verte", &f));
	TLV_IS(id, "plaatsing_school", "");
	TLV_IS(id, "binnen_swv", "nee");
	GOED(zet_tlv(o, id, "voorziening=; plaatsing_elders=", &f));
	TLV_IS(id, "binnen_swv", "");
	free(id);
}

/* Who somebody says it waits on stays. */
static void
op_wie_het_wacht_is_wie_aanvroeg_tenzij_het_anders_is_gezegd(void **state)
{
	static const struct {
		const char *zet, *op, *erna;
	} rijen[] = {
		{ "groep=5", "school", "" },
		{ "school=; aanvraagsoort=voorschools; gebied=noord", "ouders", "" },
		{ "wacht_op=arts", "arts", "arts" },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++) {
		char *id = maak(o, &kind_tlv, NIEUW);

		GOED(zet_tlv(o, id, rijen[i].zet, &f));
		GOED(hang(o, &kind_opschorting, id, "van=2026-02-18; uiterlijk=2026-03-02", &f));
		TLV_IS(id, "wacht_op", rijen[i].op);
		GOED(zet_tlv(o, id, "opp=gezien; compleet_op=2026-02-23", &f));
		TLV_IS(id, "wacht_op", rijen[i].erna);
		free(id);
	}
}

/* The waiting list is of who has a verklaring as well: that is when a place is looked for. */
static void
wie_een_verklaring_heeft_wacht_tot_er_een_plaats_is(void **state)
{
	static const struct {
		const char *zet;
		size_t wachten;
	} rijen[] = {
		{ "wachtlijst_op=2026-03-30", 1 }, { "verzonden_op=2026-03-30", 1 },
		{ "geplaatst_op=2026-08-24", 0 }, /* it is there to come */
		{ "geplaatst_op=", 1 }, { "einde_op=2026-05-01; einde_reden=verhuisd", 0 },
		{ "einde_op=2026-05-11", 0 }, /* known, though to come */
	};
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);
	struct recs wachtenden;

	for (size_t i = 0; i < COUNT(rijen); i++) {
		GOED(zet_tlv(o, id, rijen[i].zet, &f));
		GOED(wachtenden_lees(&o->s, 10, &f, &wachtenden));
		CHECK(wachtenden.n == rijen[i].wachten, "%s: %zu", rijen[i].zet, wachtenden.n);
		recs_fini(&wachtenden);
	}
	free(id);
}

static void
een_verlenging_gaat_verder_waar_de_ander_eindigt(void **state)
{
	struct opslag *o = *state;
	char *oud = toegekend(o, KLAAR), *nieuw;
	struct str s = { 0 };

	termijn_is_op(o, oud, "herbeoordeling", "2027-04-30");
	nep_dag = dag("2027-05-10");
	str_addf(&s,
	    "soort=sbo; school=01AA00; ontvangen_op=2027-03-01; opp=akkoord;"
	    " compleet_op=2027-03-01; verlengt=%s",
	    oud);
	nieuw = maak(o, &kind_tlv, s.s);
	TLV_IS(nieuw, "aanvraagsoort", "verlenging");
	termijn_is_op(o, oud, "herbeoordeling", "weg");
	pas_toe(o, ORG_TLV "normen = { herbeoordeling = \"-4 maanden\"; };\n");
	termijn_is_op(o, oud, "herbeoordeling", "weg"); /* also by another norm */
	pas_toe(o, ORG_TLV);
	adviezen(o, nieuw);
	GOED(zet_tlv(
	    o, nieuw, "commissie_op=2027-03-29; besluit=toegekend; besluit_op=2027-04-05", &f));
	TLV_IS(nieuw, "geldig_van", "2027-08-01");
	TLV_IS(nieuw, "geldig_tot", "2028-07-31");
	GOED(zet_tlv(o, nieuw, "besluit=ingetrokken", &f));
	termijn_is_op(o, oud, "herbeoordeling", "2027-04-30");
	ZEGT("Een aanvraag verlengt niet zichzelf: kijk het nummer na.",
	    (str_clear(&s), str_addf(&s, "verlengt=%s", nieuw), zet_tlv(o, nieuw, s.s, &f)));
	ZEGT("Die aanvraag is niet toegekend, dus er is niets te verlengen: kijk het nummer na.",
	    (str_clear(&s), str_addf(&s, NIEUW "; verlengt=%s", nieuw),
		probeer(o, &kind_tlv, s.s, &f, NULL)));
	GOED(weggooien(&o->s, &kind_tlv, nieuw, &f));
	termijn_is_op(o, oud, "herbeoordeling", "2027-04-30");
	str_fini(&s);
	free(oud);
	free(nieuw);
}

static void
wat_niet_meer_verlengt_laat_de_ander_weer_aflopen(void **state)
{
	struct opslag *o = *state;
	char *oud = toegekend(o, KLAAR), *nieuw;
	struct str s = { 0 };

	/* decided on the last day of the other: it goes on the day after */
	nep_dag = dag("2027-08-02");
	str_addf(&s,
	    "soort=sbo; aanvraagsoort=emb; school=01AA00; ontvangen_op=2027-06-01; opp=akkoord;"
	    " compleet_op=2027-06-01; verlengt=%s",
	    oud);
	nieuw = maak(o, &kind_tlv, s.s);
	TLV_IS(nieuw, "aanvraagsoort", "emb"); /* which it is as well */
	adviezen(o, nieuw);
	GOED(zet_tlv(o, nieuw, "besluit=toegekend; besluit_op=2027-07-31", &f));
	TLV_IS(nieuw, "geldig_van", "2027-08-01");
	termijn_is_op(o, oud, "herbeoordeling", "weg");
	GOED(zet_tlv(o, nieuw, "verlengt=", &f));
	termijn_is_op(o, oud, "herbeoordeling", "2027-04-30");
	str_fini(&s);
	free(oud);
	free(nieuw);
}

static void
een_verlenging_is_van_hetzelfde_kind(void **state)
{
	struct opslag *o = *state;
	char *oud = toegekend(o, KLAAR VERZIN "; geboortedatum=2016-02-03; groep=6"), *nieuw;
	struct str s = { 0 };

	GOED(zet_tlv(o, oud, "verzonden_op=2026-03-27", &f));
	str_addf(&s, NIEUW "; groep=7; verlengt=%s", oud);
	nieuw = maak(o, &kind_tlv, s.s);
	TLV_IS(nieuw, "voornaam", "Verzonnen");
	TLV_IS(nieuw, "achternaam", "Proefkind");
	TLV_IS(nieuw, "geboortedatum", "2016-02-03");
	TLV_IS(nieuw, "groep", "7"); /* what is said stays */
	GOED(weggooien(&o->s, &kind_tlv, nieuw, &f));
	free(nieuw);
	als_rol(o, "consulent", "zuid"); /* who may not read the other gets nothing of it */
	str_addf(&s, "; school=01AB00; gebied=zuid");
	FOUT(SWV_EREFERENCE, probeer(o, &kind_tlv, s.s, &f, NULL));
	als_alles(o);
	str_fini(&s);
	free(oud);
}

static void
wie_het_kind_is_komt_mee_van_wat_af_is_tot_het_wordt_gewist(void **state)
{
	static const struct {
		const char *zet, *erbij, *voornaam, *geboortedatum, *groep;
	} rijen[] = {
		{ "categorie=", "", "", "", "" }, /* decided on, not sent yet */
		{ "verzonden_op=2026-03-27", "", "Verzonnen", "2016-02-03", "6" },
		{ "", "; geboortedatum=2016-03-02", "Verzonnen", "2016-03-02", "6" },
		{ "einde_reden=verhuisd; einde_op=2026-05-01; status=verlopen", "", "Verzonnen",
		    "2016-02-03", "6" },
	};
	struct opslag *o = *state;
	char *oud = toegekend(o, KLAAR VERZIN "; geboortedatum=2016-02-03; groep=6"), *nieuw;
	struct str s = { 0 };
	struct wis_telling n;

	for (size_t i = 0; i <= COUNT(rijen); i++) {
		if (i < COUNT(rijen))
			GOED(zet_tlv(o, oud, rijen[i].zet, &f));
		else
			GOED(privacy_wis(&o->s, oud, true, "De ouders vroegen erom", &f, &n));
		str_clear(&s);
		str_addf(&s, NIEUW "; verlengt=%s%s", oud, i < COUNT(rijen) ? rijen[i].erbij : "");
		nieuw = maak(o, &kind_tlv, s.s);
		TLV_IS(nieuw, "voornaam", i < COUNT(rijen) ? rijen[i].voornaam : "");
		TLV_IS(nieuw, "geboortedatum", i < COUNT(rijen) ? rijen[i].geboortedatum : "");
		TLV_IS(nieuw, "groep", i < COUNT(rijen) ? rijen[i].groep : "");
		GOED(weggooien(&o->s, &kind_tlv, nieuw, &f));
		free(nieuw);
	}
	str_fini(&s);
	free(oud);
}

/* May name any dossier, as who puts right what is kept of a child, and read those of the own areas. */
static void
als_wie_van_elders_alleen_verbetert(struct opslag *o, const char *gebieden)
{
	als_rol(o, "consulent", gebieden);
	rechten_rol(rol_standaard("fg"), NULL, &o->s.rechten);
}

static void
van_een_tlv_die_men_niet_mag_lezen_komt_niets_mee(void **state)
{
	struct opslag *o = *state;
	char *oud = toegekend(o, KLAAR VERZIN "; geboortedatum=2016-02-03; groep=6"), *nieuw;
	struct str s = { 0 };

	GOED(zet_tlv(o, oud, "verzonden_op=2026-03-27", &f));
	str_addf(&s, "soort=sbo; ontvangen_op=2026-02-16; school=01AB00; verlengt=%s", oud);
	als_wie_van_elders_alleen_verbetert(o, "zuid");
	nieuw = maak(o, &kind_tlv, s.s);
	als_alles(o);
	TLV_IS(nieuw, "verlengt", oud);
	TLV_IS(nieuw, "voornaam", "");
	TLV_IS(nieuw, "achternaam", "");
	TLV_IS(nieuw, "geboortedatum", "");
	TLV_IS(nieuw, "groep", "");
	str_fini(&s);
	free(oud);
	free(nieuw);
}

static void
verlopen_is_een_verklaring_die_voorbij_is(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);

	GOED(zet_tlv(o, id, "verzonden_op=2026-03-26", &f));
	ZEGT("De verklaring is nog geldig: vul in wanneer en waarom zij eerder eindigde: Einde op"
	     " en Reden van einde.",
	    zet_tlv(o, id, "status=verlopen; einde_reden=verlopen", &f));
	GOED(zet_tlv(o, id, "status=verlopen; einde_reden=verhuisd; einde_op=2026-05-01", &f));
	termijn_is_op(o, id, "herbeoordeling", "weg");
	GOED(zet_tlv(o, id, "groep=5", &f));
	TLV_IS(id, "status", "verlopen");
	GOED(zet_tlv(o, id, "status=verzonden", &f)); /* it has not ended after all */
	TLV_IS(id, "einde_op", "");
	TLV_IS(id, "einde_reden", "");
	termijn_is_op(o, id, "herbeoordeling", "2027-04-30");
	/* on its last day it is still valid; what is over says why, and is not when it is not */
	nep_dag = dag("2027-07-31");
	FOUT(SWV_EIMPOSSIBLE, zet_tlv(o, id, "status=verlopen; einde_reden=verlopen", &f));
	nep_dag = dag("2027-08-01");
	ZEGT("Reden van einde is nog leeg: vul dat eerst in: zonder kan de status niet verlopen"
	     " zijn.",
	    zet_tlv(o, id, "status=verlopen", &f));
	GOED(zet_tlv(o, id, "status=verlopen; einde_op=2027-07-31; einde_reden=verlopen", &f));
	/* what hangs on it changes that no more */
	GOED(weggooien(&o->s, &kind_advies, "2", &f));
	TLV_IS(id, "status", "verlopen");
	GOED(ongedaan(&o->s, &f, NULL));
	GOED(zet_tlv(o, id, "status=verzonden; einde_op=; einde_reden=", &f));
	GOED(zet_tlv(o, id, "status=bezwaar", &f));
	TLV_IS(id, "bezwaar_op", "2027-08-01");
	free(id);
}

/* WPO art. 18a lid 13: who it is goes three years after the decision; the verklaring may hold longer. */
static void
na_het_wissen_kan_alleen_het_einde_nog_worden_ingevuld(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR "; voornaam=Verzonnen; achternaam=Proefkind");
	struct wis_telling n;

	GOED(zet_tlv(
	    o, id, "verzonden_op=2026-03-26; geldig_tot=2030-07-31; besluit_door=D. Fictie", &f));
	GOED(privacy_wis(&o->s, id, true, "De ouders vroegen erom", &f, &n));
	TLV_IS(id, "besluit_door", "");
	nep_dag = dag("2029-05-01");
	ZEGT("Van dit dossier is gewist wie het kind is; het verandert niet meer: alleen hoe de"
	     " verklaring eindigt kan nog worden ingevuld.",
	    zet_tlv(o, id, "voornaam=Weer", &f));
	FOUT(SWV_EIMPOSSIBLE, zet_tlv(o, id, "besluit_door=D. Fictie", &f));
	FOUT(SWV_EIMPOSSIBLE, zet_tlv(o, id, "plaatsing_elders=Verweg", &f));
	FOUT(SWV_EIMPOSSIBLE, zet_tlv(o, id, "einde_op=2029-04-30; groep=8", &f));
	FOUT(SWV_EIMPOSSIBLE, hang(o, &kind_advies, id,
				  "deskundige=C. Verdicht; discipline=arts; op=2026-03-20", &f));
	GOED(zet_tlv(o, id, "herbeoordeeld_op=2029-05-01", &f));
	GOED(zet_tlv(o, id, "status=verlopen; einde_op=2029-04-30; einde_reden=regulier", &f));
	TLV_IS(id, "status", "verlopen");
	free(id);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin_tlv, teardown)
		TEST(een_plaats_zegt_waar_en_of_zij_vol_is),
		TEST(van_plaatsing_elders_komt_geen_school),
		TEST(op_wie_het_wacht_is_wie_aanvroeg_tenzij_het_anders_is_gezegd),
		TEST(wie_een_verklaring_heeft_wacht_tot_er_een_plaats_is),
		TEST(een_verlenging_gaat_verder_waar_de_ander_eindigt),
		TEST(wat_niet_meer_verlengt_laat_de_ander_weer_aflopen),
		TEST(een_verlenging_is_van_hetzelfde_kind),
		TEST(wie_het_kind_is_komt_mee_van_wat_af_is_tot_het_wordt_gewist),
		TEST(van_een_tlv_die_men_niet_mag_lezen_komt_niets_mee),
		TEST(verlopen_is_een_verklaring_die_voorbij_is),
		TEST(na_het_wissen_kan_alleen_het_einde_nog_worden_ingevuld),
	};

	setlocale(LC_CTYPE, "C.UTF-8"); /* what can be shown */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
