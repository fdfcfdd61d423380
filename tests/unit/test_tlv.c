/* SPDX-License-Identifier: EUPL-1.2 */
/* An application for a TLV: how far it is, and what cannot be. */
#include "tlv.h"

#include <locale.h>

#include "swv/model/dossierstap.h"

/* ---- the status follows the facts ---- */

static void
van_ontvangen_tot_verlopen_volgt_de_status_de_feiten(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, NIEUW);

	assert_string_equal(id, "T26-001");
	TLV_IS(id, "status", "ontvangen");
	TLV_IS(id, "gebied", "noord");
	GOED(hang(o, &kind_opschorting, id, "van=2026-02-18; uiterlijk=2026-03-02", &f));
	TLV_IS(id, "status", "onvolledig");
	TLV_IS(id, "wacht_op", "school");
	termijn_is_op(o, id, "tlv_wet", "stil");
	GOED(zet_tlv(o, id, "opp=gezien; compleet_op=2026-02-23", &f));
	TLV_IS(id, "status", "compleet");
	TLV_IS(id, "wacht_op", "");
	is_van(o, &kind_opschorting, "1", "tot", "2026-02-22");
	termijn_is_op(o, id, "tlv_wet", "2026-04-20"); /* 13-04, and five days to a Saturday */
	GOED(hang(o, &kind_advies, id,
	    "deskundige=A. Verzonnen; discipline=psycholoog; op=2026-03-09", &f));
	TLV_IS(id, "status", "deskundige1");
	GOED(hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=pedagoog", &f));
	TLV_IS(id, "status", "deskundige2");
	TLV_IS(id, "deskundige1_op", "2026-03-09");
	TLV_IS(id, "deskundige2_op", "2026-05-04");
	GOED(zet_tlv(o, id, "status=commissie", &f));
	TLV_IS(id, "commissie_op", "2026-05-04");
	GOED(zet_tlv(o, id, "status=besluit; besluit=toegekend", &f));
	TLV_IS(id, "besluit_op", "2026-05-04");
	TLV_IS(id, "doorlooptijd", "70");
	GOED(zet_tlv(o, id, "verzonden_op=vandaag", &f));
	TLV_IS(id, "status", "verzonden");
	TLV_IS(id, "gesloten_op", "2026-05-04");
	GOED(zet_tlv(o, id, "bezwaar_op=vandaag", &f));
	TLV_IS(id, "status", "bezwaar");
	TLV_IS(id, "gesloten_op", ""); /* not over while it is objected to */
	nep_dag = dag("2026-07-01");
	GOED(zet_tlv(o, id, "bezwaar_besluit=ongegrond", &f));
	TLV_IS(id, "bezwaar_besluit_op", "2026-07-01");
	TLV_IS(id, "status", "verzonden");
	TLV_IS(id, "gesloten_op", "2026-07-01");
	nep_dag = dag("2027-08-02");
	GOED(zet_tlv(o, id, "status=verlopen; einde_reden=verlopen", &f));
	TLV_IS(id, "status", "verlopen");
	free(id);
}

/* The day of a step to that status; how many came of another day does not matter. */
static void
stap_is_op(struct opslag *o, const char *naar, const char *is)
{
	struct str sql = { 0 };
	char day[11];

	str_addf(&sql, "SELECT max(op) FROM stap WHERE naar = '%s'", naar);
	date_format_iso((swv_date)getal(o->store, sql.s), day);
	CHECK(strcmp(day, is) == 0, "stap naar %s: %s, verwacht %s", naar, day, is);
	str_fini(&sql);
}

static void
een_stap_naar_een_deskundige_is_van_de_dag_van_het_advies(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, KLAAR);

	adviezen(o, id);
	stap_is_op(o, "deskundige1", "2026-03-09");
	stap_is_op(o, "deskundige2", "2026-03-16");
	GOED(weggooien(&o->s, &kind_advies, "2", &f)); /* who goes back does so today */
	stap_is_op(o, "deskundige1", "2026-05-04");
	free(id);
	id = maak(o, &kind_tlv, NIEUW);
	adviezen(o, id); /* advised on before it was complete */
	GOED(zet_tlv(o, id, "opp=gezien; compleet_op=2026-03-20", &f));
	stap_is_op(o, "deskundige2", "2026-03-20");
	free(id);
}

/* A step to a status is of the day of its fact, not of that on which it was written down. */
static void
een_stap_is_van_de_dag_van_het_feit(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);

	GOED(zet_tlv(o, id, "verzonden_op=2026-03-27", &f));
	GOED(zet_tlv(o, id, "bezwaar_op=2026-04-13", &f));
	stap_is_op(o, "besluit", "2026-03-26");
	stap_is_op(o, "verzonden", "2026-03-27");
	stap_is_op(o, "bezwaar", "2026-04-13");
	free(id);
}

static void
een_feit_dat_er_geen_is_neemt_de_status_mee_terug(void **state)
{
	struct opslag *o = *state;
	char *id = besproken(o, KLAAR);

	GOED(zet_tlv(o, id, "commissie_op=", &f));
	TLV_IS(id, "status", "deskundige2");
	GOED(weggooien(&o->s, &kind_advies, "2", &f));
	TLV_IS(id, "status", "deskundige1");
	GOED(ongedaan(&o->s, &f, NULL));
	TLV_IS(id, "status", "deskundige2");
	GOED(weggooien(&o->s, &kind_advies, "2", &f));
	GOED(terugzetten(&o->s, getal(o->store, "SELECT max(handeling) FROM prullenbak"), &f));
	TLV_IS(id, "status", "deskundige2");
	GOED(zet_tlv(o, id, "compleet_op=", &f));
	TLV_IS(id, "status", "ontvangen");
	free(id);
}

static void
wat_is_weggegooid_komt_terug_zoals_het_was(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);
	int64_t stappen = getal(o->store, "SELECT count(*) FROM stap");

	GOED(weggooien(&o->s, &kind_tlv, id, &f));
	GOED(terugzetten(&o->s, getal(o->store, "SELECT max(handeling) FROM prullenbak"), &f));
	TLV_IS(id, "status", "besluit");
	TLV_IS(id, "deskundige2_op", "2026-03-16");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM stap"), stappen);
	free(id);
}

static void
een_stap_die_niet_kan_wordt_geweigerd_met_de_reden(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, NIEUW);

	ZEGT("Van ontvangen gaat het niet in één stap naar verzonden: het kan wel naar onvolledig,"
	     " compleet, besluit.",
	    zet_tlv(o, id, "status=verzonden", &f));
	ZEGT("OPP is nog leeg: vul dat eerst in: zonder kan de status niet compleet zijn.",
	    zet_tlv(o, id, "status=compleet", &f));
	GOED(zet_tlv(o, id, "status=compleet; opp=akkoord", &f));
	TLV_IS(id, "compleet_op", "2026-05-04");
	ZEGT("Volgens wat is ingevuld is het \"compleet\": voeg het advies van de deskundige toe,"
	     " dan volgt de status.",
	    zet_tlv(o, id, "status=deskundige1", &f));
	ZEGT("Besluit is nog leeg: vul dat eerst in: zonder kan de status niet besluit zijn.",
	    zet_tlv(o, id, "status=besluit", &f));
	free(id);
}

/* Awb art. 4:15 lid 1: from the day after the invitation. */
static void
wie_onvolledig_zegt_zet_de_wettelijke_termijn_stil(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, "soort=sbo; school=01AA00; ontvangen_op=2026-05-04");

	GOED(zet_tlv(o, id, "status=onvolledig", &f));
	TLV_IS(id, "status", "onvolledig");
	is_van(o, &kind_opschorting, "1", "van", "2026-05-05");
	is_van(o, &kind_opschorting, "1", "reden", "aanvulling");
	zegt_erbij(o, "Er staat niet bij voor welke dag er moet zijn aangevuld; vul dat in bij de"
		      " opschorting.");
	termijn_is_op(o, id, "tlv_wet", "stil");
	GOED(ongedaan(&o->s, &f, NULL));
	TLV_IS(id, "status", "ontvangen");
	termijn_is_op(o, id, "tlv_wet", "2026-06-29");
	/* what came on the day itself never stood still */
	GOED(zet_tlv(o, id, "status=onvolledig", &f));
	GOED(zet_tlv(o, id, "opp=akkoord; compleet_op=vandaag", &f));
	TLV_IS(id, "status", "compleet");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM opschorting"), 0);
	free(id);
}

/* ---- what cannot be ---- */

static void
feiten_die_niet_samen_kunnen_worden_geweigerd(void **state)
{
	static const struct {
		const char *feiten, *zin;
	} rijen[] = {
		{ "soort=sbo; ontvangen_op=2026-02-16",
		    "School is nog leeg: alleen bij een kind dat van voorschools komt kan er geen"
		    " school zijn." },
		{ NIEUW "; opp=akkoord; compleet_op=2026-02-15",
		    "De aanvraag is compleet voor zij is ontvangen: kijk de twee dagen na." },
		{ NIEUW "; opp=akkoord; compleet_op=2026-05-05",
		    "Compleet op is een dag die nog moet komen: vul een dag in die geweest is; wat"
		    " nog komt is een afspraak in een logregel." },
		/* seed 004: an OPP that the parents saw or signed */
		{ NIEUW "; compleet_op=2026-02-23",
		    "Zonder een OPP dat de ouders zagen of tekenden is de aanvraag niet compleet:"
		    " vul OPP in, of stuur de aanvraag terug: besluit buiten behandeling." },
		{ NIEUW "; opp=geen; compleet_op=2026-02-23",
		    "Zonder een OPP dat de ouders zagen of tekenden is de aanvraag niet compleet:"
		    " vul OPP in, of stuur de aanvraag terug: besluit buiten behandeling." },
		{ NIEUW "; besluit=afgewezen",
		    "Er is besloten voor de aanvraag compleet was: vul Compleet op in, of kies"
		    " buiten behandeling of ingetrokken." },
		{ KLAAR "; besluit=afgewezen; besluit_op=2026-02-20",
		    "Het besluit komt voor de aanvraag compleet was: kijk de twee dagen na." },
		{ NIEUW "; verlengd_op=2026-03-02",
		    "De termijn loopt pas als de aanvraag compleet is, dus is zij niet verlengd:"
		    " vul eerst in: Compleet op." },
		{ KLAAR "; verzonden_op=2026-03-02",
		    "Wat is verzonden is een besluit: vul eerst in: Besluit op." },
		{ KLAAR "; bezwaar_op=2026-03-02",
		    "Bezwaar is er tegen een besluit dat is verzonden: vul eerst in: Verzonden"
		    " op." },
		{ KLAAR "; besluit=toegekend",
		    "De commissie heeft deze aanvraag nog niet besproken: vul Commissie op in;"
		    " alleen EMB gaat langs de korte route." },
		{ KLAAR "; commissie_op=2026-03-02",
		    "De commissie bespreekt de aanvraag met de adviezen van twee deskundigen: voeg"
		    " eerst het advies toe dat ontbreekt." },
		{ KLAAR "; geldig_tot=2027-07-31",
		    "Alleen een verklaring die is toegekend is geldig: laat geldig van en tot"
		    " leeg." },
		{ KLAAR "; geldig_van=2026-08-01",
		    "Alleen een verklaring die is toegekend is geldig: laat geldig van en tot"
		    " leeg." },
		{ KLAAR "; bericht_tot=2026-05-18",
		    "De nieuwe termijn staat in een bericht: vul eerst in: Bericht Awb 4:14 op." },
		{ KLAAR "; besluit_op=2026-03-26",
		    "Er is een dag van een besluit dat er niet is: vul eerst in: Besluit." },
		{ KLAAR "; lbt_op=2026-04-02",
		    "Er is geen bezwaar dat naar de commissie ging: vul eerst in: Bezwaar op." },
		{ KLAAR "; verdaagd_op=2026-04-02",
		    "Er is geen bezwaar waarover later wordt beslist: vul eerst in: Bezwaar op." },
		{ KLAAR "; bezwaar_besluit=gegrond",
		    "Er is geen bezwaar om over te beslissen: vul eerst in: Bezwaar op." },
		{ KLAAR "; bezwaar_besluit_op=2026-04-02",
		    "Er is een dag van een besluit op bezwaar dat er niet is: vul eerst in: Besluit"
		    " op bezwaar." },
		{ KLAAR "; categorie=1",
		    "Alleen een verklaring voor speciaal onderwijs heeft een categorie: laat haar"
		    " leeg." },
		{ KLAAR "; plaatsing_school=01AB00; plaatsing_elders=Verweg",
		    "Het kind kan niet binnen en buiten de regio geplaatst zijn: laat een van de"
		    " twee leeg." },
		{ KLAAR "; geplaatst_op=2026-08-24; einde_op=2026-08-21",
		    "De plaatsing eindigt voor zij begint: kijk de twee dagen na." },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++)
		ZEGT(rijen[i].zin, probeer(o, &kind_tlv, rijen[i].feiten, &f, NULL));
	free(maak(o, &kind_tlv,
	    "soort=so; aanvraagsoort=voorschools; ontvangen_op=2026-02-16; gebied=noord"));
}

/* Seed 004: without that OPP the application goes back. */
static void
zonder_opp_gaat_de_aanvraag_terug(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, NIEUW "; opp=geen");

	GOED(zet_tlv(o, id, "status=besluit; besluit=buiten_behandeling", &f));
	TLV_IS(id, "gesloten_op", "2026-05-04");
	GOED(zet_tlv(o, id, "status=verzonden", &f));
	ZEGT("Alleen een verklaring die is toegekend kan verlopen: laat de status op verzonden"
	     " staan.",
	    zet_tlv(o, id, "status=verlopen; einde_reden=anders", &f));
	free(id);
}

static void
wat_nooit_werd_aangevuld_gaat_terug(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, NIEUW);

	GOED(hang(o, &kind_opschorting, id, "van=2026-02-18; uiterlijk=2026-03-02", &f));
	GOED(zet_tlv(
	    o, id, "status=besluit; besluit=buiten_behandeling; besluit_op=2026-03-20", &f));
	TLV_IS(id, "status", "besluit");
	is_van(o, &kind_opschorting, "1", "tot", "2026-03-19"); /* the decision ends it */
	free(id);
}

/* ---- suspensions ---- */

/* What is not asked of the applicant stands still whatever is complete, until the decision. */
static void
alleen_een_aanvulling_hangt_af_van_wat_compleet_is(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, NIEUW);

	GOED(hang(o, &kind_opschorting, id, "reden=overmacht; van=2026-02-18", &f));
	zegt_erbij(o, ""); /* nobody has to supply anything */
	TLV_IS(id, "status", "ontvangen");
	TLV_IS(id, "wacht_op", "");
	GOED(zet_tlv(o, id, "opp=gezien; compleet_op=2026-02-23", &f));
	is_van(o, &kind_opschorting, "1", "tot", "");
	GOED(zet_tlv(o, id, "besluit=ingetrokken; besluit_op=2026-03-20", &f));
	is_van(o, &kind_opschorting, "1", "tot", "2026-03-19");
	free(id);
	/* complete on its first day */
	id = maak(o, &kind_tlv, NIEUW);
	GOED(hang(o, &kind_opschorting, id, "van=2026-02-23; uiterlijk=2026-03-02", &f));
	GOED(zet_tlv(o, id, "opp=gezien; compleet_op=2026-02-23", &f));
	is_van(o, &kind_opschorting, "2", "tot", "2026-02-23");
	free(id);
}

static void
een_opschorting_houdt_op_voor_wat_er_al_is(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, KLAAR);

	GOED(hang(o, &kind_opschorting, id, "reden=overmacht; van=2026-03-11; tot=2026-03-13", &f));
	ZEGT("In die dagen staat de termijn al stil: vul bij de andere opschorting in tot wanneer"
	     " zij liep, of kies andere dagen.",
	    hang(o, &kind_opschorting, id, "reden=overmacht; van=2026-03-09; tot=2026-03-11", &f));
	GOED(hang(o, &kind_opschorting, id, "reden=overmacht; van=2026-03-09; tot=2026-03-10", &f));
	ZEGT("De aanvraag is al compleet, dus er is niets aan te vullen: kies een andere reden, of"
	     " maak Compleet op leeg.",
	    hang(o, &kind_opschorting, id, "van=2026-02-20", &f)); /* and would go on */
	GOED(hang(o, &kind_opschorting, id, "van=2026-02-18; tot=2026-02-19", &f));
	GOED(zet_tlv(o, id, "besluit=ingetrokken; besluit_op=2026-04-01", &f));
	ZEGT("Er is al besloten, dus de termijn staat niet meer stil: vul in tot wanneer zij liep,"
	     " voor de dag van het besluit.",
	    hang(o, &kind_opschorting, id, "reden=overmacht; van=2026-03-30; tot=2026-04-02", &f));
	free(id);
}

static void
een_opschorting_valt_binnen_de_aanvraag_en_niet_over_een_andere(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, NIEUW);

	ZEGT("De opschorting begint voor de aanvraag er was: kijk de dagen na.",
	    hang(o, &kind_opschorting, id, "van=2026-02-15; tot=2026-02-20", &f));
	ZEGT("De opschorting begint op een dag die nog moet komen: vul de dag in na die van de"
	     " uitnodiging.",
	    hang(o, &kind_opschorting, id, "van=2026-05-06", &f));
	ZEGT("De opschorting eindigt op een dag die nog moet komen: laat haar leeg zolang de"
	     " termijn stilstaat.",
	    hang(o, &kind_opschorting, id, "van=2026-05-04; tot=2026-05-05", &f));
	ZEGT("De opschorting eindigt voor zij begint: kijk de twee dagen na.",
	    hang(o, &kind_opschorting, id, "van=2026-03-04; tot=2026-03-02", &f));
	GOED(hang(o, &kind_opschorting, id, "van=2026-03-02; tot=2026-03-11", &f));
	ZEGT("In die dagen staat de termijn al stil: vul bij de andere opschorting in tot wanneer"
	     " zij liep, of kies andere dagen.",
	    hang(o, &kind_opschorting, id, "van=2026-03-11; tot=2026-03-13", &f));
	termijn_is_op(o, id, "tlv_wet", "2026-04-23"); /* 13-04 and ten days */
	GOED(
	    hang(o, &kind_opschorting, id, "reden=instemming; van=2026-05-05; tot=2026-05-29", &f));
	GOED(weggooien(&o->s, &kind_opschorting, "1", &f));
	termijn_is_op(o, id, "tlv_wet", "2026-04-13");
	GOED(zet_tlv(o, id, "opp=akkoord; compleet_op=2026-03-02", &f));
	ZEGT("De aanvraag is al compleet, dus er is niets aan te vullen: kies een andere reden, of"
	     " maak Compleet op leeg.",
	    hang(o, &kind_opschorting, id, "van=2026-03-09; tot=2026-03-13", &f));
	GOED(weggooien(&o->s, &kind_opschorting, "2", &f));
	GOED(zet_tlv(o, id, "besluit=ingetrokken; besluit_op=2026-04-01", &f));
	ZEGT("Er is al besloten, dus de termijn staat niet meer stil: vul in tot wanneer zij liep,"
	     " voor de dag van het besluit.",
	    hang(o, &kind_opschorting, id, "reden=overmacht; van=2026-04-02; tot=2026-04-08", &f));
	GOED(hang(o, &kind_opschorting, id, "reden=overmacht; van=2026-03-12; tot=2026-03-13", &f));
	free(id);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin_tlv, teardown)
		TEST(van_ontvangen_tot_verlopen_volgt_de_status_de_feiten),
		TEST(een_stap_naar_een_deskundige_is_van_de_dag_van_het_advies),
		TEST(een_stap_is_van_de_dag_van_het_feit),
		TEST(een_feit_dat_er_geen_is_neemt_de_status_mee_terug),
		TEST(wat_is_weggegooid_komt_terug_zoals_het_was),
		TEST(een_stap_die_niet_kan_wordt_geweigerd_met_de_reden),
		TEST(wie_onvolledig_zegt_zet_de_wettelijke_termijn_stil),
		TEST(feiten_die_niet_samen_kunnen_worden_geweigerd),
		TEST(zonder_opp_gaat_de_aanvraag_terug),
		TEST(wat_nooit_werd_aangevuld_gaat_terug),
		TEST(alleen_een_aanvulling_hangt_af_van_wat_compleet_is),
		TEST(een_opschorting_houdt_op_voor_wat_er_al_is),
		TEST(een_opschorting_valt_binnen_de_aanvraag_en_niet_over_een_andere),
	};

	setlocale(LC_CTYPE, "C.UTF-8"); /* what can be shown */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
