/* SPDX-License-Identifier: EUPL-1.2 */
/* Applications for a TLV: what the program fills in, what follows, and what it refuses. */
#include "dossier.h"

#include <locale.h>

#include "swv/model/dossierstap.h"
#include "swv/model/tlv.h"
#include "swv/service/privacy.h"
#include "swv/service/wachtenden.h"

#define PLAATSEN                                                                                   \
	"voorzieningen = ( { id = \"eiland\"; naam = \"Het Eiland\"; soort = \"sbo\";"             \
	" school = \"01AB00\"; capaciteit = 1; } );\n"
#define ORG_TLV ORG_DOSSIER(", " BEUK("beta")) PLAATSEN

#define NIEUW "soort=sbo; school=01AA00; ontvangen_op=2026-02-16"
#define KLAAR NIEUW "; opp=akkoord; compleet_op=2026-02-23"

static int
begin(void **state)
{
	struct opslag *o;

	setup(state);
	o = *state;
	nep_dag = dag("2026-05-04");
	pas_toe(o, ORG_TLV);
	return 0;
}

/* A new record; its id is owned. */
static char *
maak(struct opslag *o, const struct kind *kind, const char *woorden)
{
	char *id;

	GOED(probeer(o, kind, woorden, &f, &id));
	return id;
}

/* The same of what hangs on an application. */
static enum swv_err
hang(struct opslag *o, const struct kind *kind, const char *tlv, const char *woorden,
    struct fault *fault)
{
	struct str s = { 0 };
	enum swv_err err;

	str_addf(&s, "tlv=%s; %s", tlv, woorden);
	if (kind == &kind_advies && !strstr(woorden, "strekking="))
		str_add(&s, "; strekking=toelaatbaar");
	err = probeer(o, kind, s.s, fault, NULL);
	str_fini(&s);
	return err;
}

static enum swv_err
zet_van(struct opslag *o, const struct kind *kind, const char *id, const char *woorden,
    struct fault *fault)
{
	struct rec *voor = haal(o->store, kind, id), *na = rec_copy(voor);
	enum swv_err err;

	zet(na, woorden);
	err = schrijven_wijzig(&o->s, voor, na, fault);
	rec_free(&voor);
	rec_free(&na);
	return err;
}

static enum swv_err
zet_tlv(struct opslag *o, const char *id, const char *woorden, struct fault *fault)
{
	return zet_van(o, &kind_tlv, id, woorden, fault);
}

static void
is_van(struct opslag *o, const struct kind *kind, const char *id, const char *veld, const char *is)
{
	struct rec *rec = haal(o->store, kind, id);
	struct str s = { 0 };

	value_format(&kind->fields[kind_field(kind, veld)], rec_get(rec, veld), VALUE_PLAIN, &s);
	CHECK(str_eq(str_get(&s), is), "%s van %s: %s, verwacht %s", veld, id, str_get(&s), is);
	str_fini(&s);
	rec_free(&rec);
}
#define TLV_IS(id, veld, is) is_van(o, &kind_tlv, id, veld, is)

static void
zegt_erbij(struct opslag *o, const char *zin)
{
	CHECK(strcmp(str_get(&o->s.let_op), zin) == 0, "%s\nverwacht\n%s", str_get(&o->s.let_op),
	    zin);
}

/* The day of a termijn of that rule, or "stil"; "" when there is none. */
static void
termijn_is_op(struct opslag *o, const char *id, const char *norm, const char *is)
{
	struct query q;
	struct recs found = { 0 };
	char day[11] = "";

	query_init(&q, &kind_termijn);
	query_text(&q, FILTER_IS, kind_field(&kind_termijn, "bron_id"), id);
	query_text(&q, FILTER_IS, kind_field(&kind_termijn, "norm"), norm);
	GOED(store_each(o->store, &q, &f, recs_keep, &found));
	query_fini(&q);
	if (found.n && rec_has(found.items[0], "opgeschort_op"))
		strcpy(day, "stil");
	else if (found.n && rec_bool(found.items[0], "vervallen"))
		strcpy(day, "weg");
	else if (found.n)
		date_format_iso(rec_date(found.items[0], "uiterlijk"), day);
	CHECK(strcmp(day, is) == 0, "%s van %s: %s, verwacht %s", norm, id, day, is);
	recs_fini(&found);
}

static void
adviezen(struct opslag *o, const char *id)
{
	GOED(hang(o, &kind_advies, id,
	    "deskundige=A. Verzonnen; discipline=orthopedagoog; op=2026-03-09", &f));
	GOED(
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=arts; op=2026-03-16", &f));
}

/* An application that is ready to be decided on. */
static char *
besproken(struct opslag *o, const char *woorden)
{
	char *id = maak(o, &kind_tlv, woorden);

	adviezen(o, id);
	GOED(zet_tlv(o, id, "commissie_op=2026-03-23", &f));
	return id;
}

static char *
toegekend(struct opslag *o, const char *woorden)
{
	char *id = besproken(o, woorden);

	GOED(zet_tlv(o, id, "besluit=toegekend; besluit_op=2026-03-26", &f));
	return id;
}

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

/* ---- suspensions ---- */

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

/* ---- experts: Besluit bekostiging WPO art. 34.8, LBT 107302 ---- */

static void
twee_deskundigen_van_twee_disciplines_adviseren(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, KLAAR);

	ZEGT("Het eerste advies komt van een orthopedagoog of psycholoog: voeg dat eerst toe.",
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=arts", &f));
	GOED(hang(o, &kind_advies, id, "deskundige=Anna Vérzonnen; discipline=orthopedagoog", &f));
	ZEGT("Deze deskundige gaf over deze aanvraag al een advies: het tweede advies komt van"
	     " iemand anders.",
	    hang(o, &kind_advies, id, "deskundige=anna  verzonnen; discipline=arts", &f));
	ZEGT("Er is al een advies van deze discipline: het tweede advies komt van een deskundige"
	     " van een andere discipline.",
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=orthopedagoog", &f));
	ZEGT("Op is een dag die nog moet komen: vul een dag in die geweest is; wat nog komt is een"
	     " afspraak in een logregel.",
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=arts; op=2026-05-05", &f));
	ZEGT("De commissie bespreekt de aanvraag met de adviezen van twee deskundigen: voeg eerst"
	     " het advies toe dat ontbreekt.",
	    zet_tlv(o, id, "commissie_op=2026-03-02", &f));
	GOED(
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=arts; op=2026-03-02", &f));
	/* a third of either discipline, but of somebody else */
	GOED(hang(o, &kind_advies, id, "deskundige=C. Verdicht; discipline=arts", &f));
	ZEGT("Deze deskundige gaf over deze aanvraag al een advies: het tweede advies komt van"
	     " iemand anders.",
	    zet_van(o, &kind_advies, "3", "deskundige=B. Bedacht", &f));
	GOED(zet_tlv(o, id, "commissie_op=2026-05-04", &f));
	ZEGT("Er is een advies van na het besluit: kijk de dagen na.",
	    zet_tlv(
		o, id, "commissie_op=2026-04-01; besluit=toegekend; besluit_op=2026-04-01", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend", &f));
	ZEGT("Het advies is van na het besluit: kijk de dag na.",
	    (nep_dag = dag("2026-05-05"),
		hang(o, &kind_advies, id, "deskundige=D. Fictie; discipline=arts", &f)));
	free(id);
}

static void
emb_gaat_langs_de_commissie_maar_niet_langs_de_deskundigen(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv,
	    "soort=so; aanvraagsoort=emb; school=01AA00; ontvangen_op=2026-02-16; opp=gezien;"
	    " compleet_op=2026-02-23; categorie=3");

	ZEGT("Toekennen kan met adviezen van twee deskundigen van verschillende disciplines, van"
	     " wie een orthopedagoog of psycholoog: voeg eerst het advies toe dat ontbreekt.",
	    zet_tlv(o, id, "besluit=toegekend", &f));
	adviezen(o, id);
	GOED(zet_tlv(o, id, "status=besluit; besluit=toegekend", &f));
	TLV_IS(id, "geldig_tot", "2027-07-31");
	free(id);
	id = maak(o, &kind_tlv, KLAAR);
	GOED(zet_tlv(o, id, "besluit=afgewezen; besluit_op=2026-03-26", &f));
	zegt_erbij(o, "Er is afgewezen zonder adviezen van twee deskundigen.");
	free(id);
}

static void
wie_adviseert_beslist_niet(void **state)
{
	struct opslag *o = *state;
	char *id = besproken(o, KLAAR);

	GOED(zet_tlv(
	    o, id, "besluit=toegekend; besluit_op=2026-03-26; besluit_door=c. verdicht", &f));
	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "besluit_door=b bédacht", &f));
	zegt_erbij(o, "Wie het besluit nam gaf ook een van de adviezen.");
	pas_toe(o, ORG_TLV "tlv = { deskundige_beslist = \"weigeren\"; };\n");
	ZEGT("Wie adviseert over een aanvraag, beslist er niet over: laat iemand anders beslissen.",
	    zet_tlv(o, id, "besluit_door=A. Verzonnen", &f));
	GOED(zet_tlv(o, id, "groep=5", &f)); /* what stood there stays */
	GOED(zet_tlv(o, id, "besluit_door=D. Fictie", &f));
	ZEGT("Wie adviseert over een aanvraag, beslist er niet over: laat iemand anders beslissen.",
	    hang(o, &kind_advies, id, "deskundige=D. Fictie; discipline=pedagoog; op=2026-03-20",
		&f));
	free(id);
}

/* ---- the verklaring: WEC art. 40 lid 15 ---- */

static void
een_verklaring_geldt_ten_minste_een_heel_schooljaar(void **state)
{
	static const struct {
		const char *op, *tot;
	} rijen[] = {
		{ "2026-05-04", "2027-07-31" },
		{ "2018-04-25", "2019-07-31" }, /* ECLI:NL:RBDHA:2019:14810 */
		{ "2026-07-31", "2027-07-31" }, /* the last day of a school year */
		{ "2026-08-01", "2027-07-31" }, /* the first */
		{ "2026-08-02", "2028-07-31" },
		{ "2026-12-31", "2028-07-31" },
		{ "2027-01-01", "2028-07-31" },
		{ "2028-02-29", "2029-07-31" },
	};
	const struct maanddag oktober = { 10, 1 };

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		swv_date tot = tlv_geldig_minstens(dag(rijen[i].op), (struct maanddag){ 0 });
		char is[11];

		CHECK(str_eq(date_format_iso(tot, is), rijen[i].tot), "%s: %s, verwacht %s",
		    rijen[i].op, is, rijen[i].tot);
		assert_true(tlv_is_einde(tot, (struct maanddag){ 0 }));
		assert_false(tlv_is_einde(tot + 1, (struct maanddag){ 0 }));
	}
	assert_int_equal(tlv_geldig_minstens(dag("2026-05-04"), oktober), dag("2027-09-30"));
}

static void
de_geldigheid_wordt_ingevuld_en_minder_geweigerd(void **state)
{
	struct opslag *o = *state;
	char *id = besproken(o, KLAAR);

	ZEGT("Een verklaring is ten minste een heel schooljaar geldig, met de rest van het lopende:"
	     " kies 31-07-2027 of een later schooljaar.",
	    zet_tlv(o, id, "besluit=toegekend; geldig_tot=2026-07-31", &f));
	ZEGT("Een verklaring eindigt op de laatste dag van een schooljaar: kies 31-07-2028.",
	    zet_tlv(o, id, "besluit=toegekend; geldig_tot=2028-06-30", &f));
	ZEGT("Een verklaring eindigt op de laatste dag van een schooljaar: kies 31-07-2027.",
	    zet_tlv(o, id, "besluit=toegekend; geldig_tot=2026-06-30", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend; besluit_op=2026-05-04", &f));
	TLV_IS(id, "geldig_van", "2026-05-04");
	TLV_IS(id, "geldig_tot", "2027-07-31");
	GOED(zet_tlv(o, id, "geldig_tot=2030-07-31", &f));
	/* what the program filled in follows, what somebody typed does not */
	GOED(zet_tlv(o, id, "besluit_op=2026-04-20", &f));
	TLV_IS(id, "geldig_van", "2026-04-20");
	TLV_IS(id, "geldig_tot", "2030-07-31");
	GOED(zet_tlv(o, id, "besluit=afgewezen", &f));
	TLV_IS(id, "geldig_van", "");
	TLV_IS(id, "geldig_tot", "");
	free(id);
}

static void
een_verklaring_voor_so_heeft_een_categorie(void **state)
{
	struct opslag *o = *state;
	char *id = besproken(o,
	    "soort=so; school=01AA00; ontvangen_op=2026-02-16; opp=akkoord; compleet_op=2026-02-23");

	ZEGT(
	    "Categorie is nog leeg: een verklaring voor speciaal onderwijs noemt de bekostiging: 1,"
	    " 2 of 3.",
	    zet_tlv(o, id, "besluit=toegekend", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend; categorie=2", &f));
	free(id);
}

static void
een_nummer_wordt_nooit_nog_eens_gegeven(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);

	TLV_IS(id, "tlv_nummer", "PO9901-2025-2026-0001");
	GOED(ongedaan(&o->s, &f, NULL));
	TLV_IS(id, "tlv_nummer", "");
	GOED(zet_tlv(o, id, "besluit=toegekend; besluit_op=2026-03-26", &f));
	TLV_IS(id, "tlv_nummer", "PO9901-2025-2026-0002");
	GOED(zet_tlv(o, id, "besluit=afgewezen", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend", &f));
	TLV_IS(id, "tlv_nummer", "PO9901-2025-2026-0002"); /* it stays with its application */
	GOED(weggooien(&o->s, &kind_tlv, id, &f));
	free(id);
	pas_toe(o, ORG_TLV "tlv = { nummer = \"{jaar}/{nnn}/TLV\"; };\n");
	id = toegekend(o, KLAAR);
	TLV_IS(id, "tlv_nummer", "2026/001/TLV");
	free(id);
	/* another number of digits: the same counter */
	pas_toe(o, ORG_TLV "tlv = { nummer = \"{jaar}/{n}/TLV\"; };\n");
	id = toegekend(o, KLAAR);
	TLV_IS(id, "tlv_nummer", "2026/2/TLV");
	free(id);
	pas_toe(o, ORG_TLV);
	id = toegekend(o, KLAAR);
	TLV_IS(id, "tlv_nummer", "PO9901-2025-2026-0003");
	free(id);
}

static void
een_patroon_heeft_een_teller_en_bekende_delen(void **state)
{
	static const char *const goed[] = { "{swv}-{schooljaar}-{nnnn}", "{n}",
		"TLV {jaar}.{nnnnnnnnn}/{swv}" };
	static const char *const fout[] = { "", "TLV", "{swv}-{schooljaar}", "{nnn}-{nn}",
		"{swv}-{nr}", "{nnnn", "nnnn}", "{}{n}", "{nnnnnnnnnn}", "{{n}}", "{N}" };

	(void)state;
	for (size_t i = 0; i < COUNT(goed); i++)
		CHECK(tlvnummer_is_patroon(goed[i]), "geweigerd: %s", goed[i]);
	for (size_t i = 0; i < COUNT(fout); i++)
		CHECK(!tlvnummer_is_patroon(fout[i]), "aangenomen: %s", fout[i]);
}

/* ---- worth a look ---- */

static void
wie_de_wet_voorbijgaat_hoort_het(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, NIEUW);

	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "opp=akkoord; compleet_op=2026-03-09", &f));
	zegt_erbij(o,
	    "De eigen termijn loopt tot 20-04-2026, maar de wet verlangt een besluit voor het einde"
	    " van 13-04-2026: stuur uiterlijk die dag bericht met een nieuwe termijn (Awb 4:14).");
	GOED(zet_tlv(o, id, "bericht_op=2026-04-10", &f));
	TLV_IS(id, "bericht_tot", "2026-04-20");
	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "groep=4", &f));
	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "verlengd_op=2026-04-21; bericht_tot=2026-05-18", &f));
	zegt_erbij(o, "De termijn liep tot 20-04-2026 en is pas daarna verlengd.");
	free(id);
}

static void
een_bezwaar_na_de_bezwaartermijn_valt_op(void **state)
{
	struct opslag *o = *state;
	char *id = toegekend(o, KLAAR);

	GOED(zet_tlv(o, id, "verzonden_op=2026-03-26", &f));
	nep_dag = dag("2026-06-01");
	GOED(zet_tlv(o, id, "bezwaar_op=2026-05-07", &f)); /* six weeks on */
	zegt_erbij(o, "");
	GOED(zet_tlv(o, id, "bezwaar_op=2026-05-08", &f));
	zegt_erbij(o, "De bezwaartermijn liep tot 07-05-2026: het bezwaar is te laat.");
	free(id);
}

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

/* The waiting list is of who has a verklaring as well: that is when a place is looked for. */
static void
wie_een_verklaring_heeft_wacht_tot_er_een_plaats_is(void **state)
{
	static const struct {
		const char *zet;
		size_t wachten;
	} rijen[] = {
		{ "wachtlijst_op=2026-03-30", 1 },
		{ "verzonden_op=2026-03-30", 1 },
		{ "geplaatst_op=2026-08-24", 0 }, /* it is there to come */
		{ "geplaatst_op=", 1 },
		{ "einde_op=2026-05-01; einde_reden=verhuisd", 0 },
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
wie_anders_beslist_dan_het_advies_hoort_het(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, KLAAR);
	struct str s = { 0 };

	ZEGT("Strekking is nog leeg.",
	    hang(o, &kind_advies, id,
		"deskundige=A. Verzonnen; discipline=psycholoog; op=2026-03-09; strekking=", &f));
	str_addf(&s, "tlv=%s; deskundige=A. Verzonnen; discipline=psycholoog; op=2026-03-09", id);
	ZEGT("Strekking is nog leeg.", probeer(o, &kind_advies, s.s, &f, NULL));
	GOED(hang(o, &kind_advies, id,
	    "deskundige=A. Verzonnen; discipline=psycholoog; op=2026-03-09", &f));
	GOED(hang(o, &kind_advies, id,
	    "deskundige=B. Bedacht; discipline=arts; op=2026-03-16; strekking=niet_toelaatbaar",
	    &f));
	GOED(zet_tlv(o, id, "commissie_op=2026-03-23", &f));
	GOED(zet_tlv(o, id, "besluit=toegekend; besluit_op=2026-03-26", &f));
	zegt_erbij(o,
	    "Er is toegekend terwijl een deskundige niet toelaatbaar adviseert: zeg in het besluit"
	    " waarom.");
	GOED(zet_tlv(o, id, "verzonden_op=2026-03-27", &f));
	zegt_erbij(o, ""); /* once, when it is decided */
	str_fini(&s);
	free(id);
}

static void
wie_afwijst_zoals_een_deskundige_adviseert_hoort_niets(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_tlv, KLAAR);

	GOED(hang(o, &kind_advies, id,
	    "deskundige=A. Verzonnen; discipline=psycholoog; op=2026-03-09", &f));
	GOED(hang(o, &kind_advies, id,
	    "deskundige=B. Bedacht; discipline=arts; op=2026-03-16; strekking=niet_toelaatbaar",
	    &f));
	GOED(zet_tlv(o, id, "commissie_op=2026-03-23", &f));
	GOED(zet_tlv(o, id, "besluit=afgewezen; besluit_op=2026-03-26", &f));
	zegt_erbij(o, "");
	free(id);
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
	GOED(zet_tlv(o, id, "status=verzonden; einde_op=; einde_reden=", &f));
	termijn_is_op(o, id, "herbeoordeling", "2027-04-30");
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
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, teardown)
		TEST(van_ontvangen_tot_verlopen_volgt_de_status_de_feiten),
		TEST(een_stap_naar_een_deskundige_is_van_de_dag_van_het_advies),
		TEST(een_feit_dat_er_geen_is_neemt_de_status_mee_terug),
		TEST(wat_is_weggegooid_komt_terug_zoals_het_was),
		TEST(een_stap_die_niet_kan_wordt_geweigerd_met_de_reden),
		TEST(wie_onvolledig_zegt_zet_de_wettelijke_termijn_stil),
		TEST(feiten_die_niet_samen_kunnen_worden_geweigerd),
		TEST(zonder_opp_gaat_de_aanvraag_terug),
		TEST(een_opschorting_valt_binnen_de_aanvraag_en_niet_over_een_andere),
		TEST(twee_deskundigen_van_twee_disciplines_adviseren),
		TEST(emb_gaat_langs_de_commissie_maar_niet_langs_de_deskundigen),
		TEST(wie_adviseert_beslist_niet),
		cmocka_unit_test(een_verklaring_geldt_ten_minste_een_heel_schooljaar),
		TEST(de_geldigheid_wordt_ingevuld_en_minder_geweigerd),
		TEST(een_verklaring_voor_so_heeft_een_categorie),
		TEST(een_nummer_wordt_nooit_nog_eens_gegeven),
		cmocka_unit_test(een_patroon_heeft_een_teller_en_bekende_delen),
		TEST(wie_de_wet_voorbijgaat_hoort_het),
		TEST(een_bezwaar_na_de_bezwaartermijn_valt_op),
		TEST(een_plaats_zegt_waar_en_of_zij_vol_is),
		TEST(wie_een_verklaring_heeft_wacht_tot_er_een_plaats_is),
		TEST(een_verlenging_gaat_verder_waar_de_ander_eindigt),
		TEST(wie_anders_beslist_dan_het_advies_hoort_het),
		TEST(wie_afwijst_zoals_een_deskundige_adviseert_hoort_niets),
		TEST(een_verlenging_is_van_hetzelfde_kind),
		TEST(wie_het_kind_is_komt_mee_van_wat_af_is_tot_het_wordt_gewist),
		TEST(van_een_tlv_die_men_niet_mag_lezen_komt_niets_mee),
		TEST(verlopen_is_een_verklaring_die_voorbij_is),
		TEST(na_het_wissen_kan_alleen_het_einde_nog_worden_ingevuld),
	};

	setlocale(LC_CTYPE, "C.UTF-8"); /* what can be shown */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
