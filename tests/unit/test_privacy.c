/* SPDX-License-Identifier: EUPL-1.2 */
/* What a child may ask of the association, and what goes by itself: inzage, correctie, wissen. */
#include "dossier.h"
#include "in_bestanden.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "swv/service/audit.h"
#include "swv/service/privacy.h"
#include "swv/service/toegang.h"
#include "swv/service/vandaag.h"
#include "swv/store/concept.h"

#define DICHT "soort=relatief; school=01AA00; eerste_verzuimdag=2020-01-06; verklaring=Geheim"
#define KIND                                                                                       \
	"; voornaam=Verzonnen; achternaam=Próefkind; geboortedatum=2014-02-03; ouders=Testouder"

/* No word that was said of the child, in any form that the program keeps it in. */
static void
niets_over(const struct opslag *o)
{
	static const char *const woorden[] = { "Verzonnen", "verzonnen", "Próefkind", "próefkind",
		"proefkind", "Proefkind", "Testouder", "testouder", "Geheim", "geheim", "Heimelijk",
		"heimelijk" };

	for (size_t i = 0; i < COUNT(woorden); i++)
		CHECK(in_bestanden(o, woorden[i]) == 0, "\"%s\" staat er nog", woorden[i]);
}

/* ---- a case that went through everything ---- */

static void
half_getypt(struct opslag *o, const char *kind, const char *id, const char *veld, const char *text)
{
	struct concept c = { .kind = strdup(kind), .id = strdup(id) };

	concept_add(&c, veld, text);
	GOED(concept_bewaar(&o->s, &c, &f));
	concept_fini(&c);
}

static void
gooi_weg_en_zet_terug(struct opslag *o, const char *id)
{
	struct weggegooiden w;

	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
	GOED(lezen_prullenbak(&o->s, 0, 1, &f, &w));
	GOED(terugzetten(&o->s, w.items[0].handeling, &f));
	weggegooiden_fini(&w);
}

/* Made, told of, changed, undone, thrown away and back, half typed by two, closed on 2020-02-29. */
static char *
bewogen_dossier(struct opslag *o)
{
	char *id, *r;
	struct str nieuw = { 0 };

	nep_dag = dag("2020-02-10");
	id = dossier(o, DICHT KIND);
	r = regel(o, "dossier=20-001; soort=gesprek; tekst=Geheim gesprek; afspraak=Heimelijk "
		     "bellen; afspraak_op=2020-02-20");
	GOED(wijzig(o, id, "voornaam=Verzonnentje; groep=5b", &f));
	GOED(ongedaan(&o->s, &f, NULL));
	GOED(wijzig(o, id, "bijzonderheden=Geheim", &f));
	gooi_weg_en_zet_terug(o, id);
	str_addf(&nieuw, "+%s", id);
	half_getypt(o, "thuiszitter", id, "voornaam", "Verzonnen");
	half_getypt(o, "logregel", nieuw.s, "tekst", "Geheim over Verzonnen");
	free(o->s.wie);
	o->s.wie = strdup("piet");
	half_getypt(o, "thuiszitter", id, "ouders", "Testouder");
	free(o->s.wie);
	o->s.wie = strdup("jan");
	nep_dag = dag("2020-02-29");
	GOED(wijzig(o, id, "hervat_op=2020-02-28; groep=5b", &f));
	GOED(wijzig(o, id, "status=gesloten", &f));
	str_fini(&nieuw);
	free(r);
	return id;
}

/* ---- wissen ---- */

/* What reports are made of, of every case and every termijn but the one that wiping meets. */
static char *
cijfers(struct store *store)
{
	struct str uit = { 0 };
	char *text;

	for (int jaar = 2020; jaar <= 2023; jaar++) {
		store_today(store, date_make(jaar, 2, 15), 14);
		for (int i = 0; i < 2; i++) {
			struct query query;
			struct recs recs = { 0 };

			query_init(&query, i ? &kind_termijn : &kind_thuiszitter);
			GOED(store_each(store, &query, &f, recs_keep, &recs));
			for (size_t r = 0; r < recs.n; r++) {
				static const char *const velden[] = { "soort", "status", "gebied",
					"school", "bestuur", "dagen_thuis", "telt_mee", "hervat_op",
					"gesloten_op", "norm", "uiterlijk", "voldaan_op",
					"vervallen" };

				if (i && str_eq(rec_text(recs.items[r], "norm"), "bewaren"))
					continue;
				for (size_t v = 0; v < COUNT(velden); v++) {
					const struct value *w;

					if (kind_field(query.kind, velden[v]) < 0)
						continue;
					w = rec_get(recs.items[r], velden[v]);
					str_addf(&uit, "|%lld %s", (long long)w->i,
					    w->tag == VALUE_TEXT ? w->s : "");
				}
				str_addc(&uit, '\n');
			}
			recs_fini(&recs);
			query_fini(&query);
		}
	}
	GOED(sql_text(store, &f, &text,
	    "SELECT group_concat(x) FROM (SELECT soort || gebied || status || count(*) x FROM"
	    " thuiszitter GROUP BY soort, gebied, status ORDER BY 1)",
	    NULL));
	str_add(&uit, text);
	free(text);
	return str_take(&uit);
}

static void
na_wissen_staat_er_niets_meer_van_het_kind(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o), *before, *after;
	struct wis_telling n;

	/* many more writes, so that pages move and split; not so many that nothing can be undone */
	nep_dag = dag("2020-03-02");
	for (int i = 0; i < 40; i++) {
		struct str woorden = { 0 };

		str_addf(&woorden,
		    "soort=dreigend; school=01AB00; eerste_verzuimdag=2020-02-03; achternaam=Ander%d"
		    "; bijzonderheden=Een lange tekst die bladzijden vult en verschuift, nummer %d",
		    i, i);
		free(dossier(o, woorden.s));
		str_fini(&woorden);
	}
	/* as of a later kind that can be thrown away by itself */
	doe(o->store, "INSERT INTO prullenbak (handeling, kind, bron_id, titel, op, door, waarden,"
		      " versie) VALUES (9999, 'logregel', '77', '77', 1, 'jan',"
		      " '{\"dossier\":\"20-001\",\"tekst\":\"Geheim weggegooid\"}', 1)");
	doe(o->store, "UPDATE prullenbak SET op = (SELECT max(op) FROM logboek)");
	doe(o->store,
	    "INSERT OR REPLACE INTO dossiersleutel SELECT 'thuiszitter', '20-001', randomblob(32)");
	doe(o->store,
	    "INSERT OR REPLACE INTO dossiersleutel SELECT 'logregel', '1', randomblob(32)");
	assert_true(in_bestanden(o, "Verzonnen") > 0);
	assert_true(in_bestanden(o, "proefkind") > 0);
	nep_dag = dag("2023-02-28");
	before = cijfers(o->store);
	doe(o->store, "PRAGMA secure_delete = OFF"); /* what the rewriting alone takes out */
	GOED(privacy_wis(&o->s, id, false, NULL, &f, &n));
	assert_true(in_bestanden(o, "Verzonnen") > 0);
	GOED(privacy_ruim_op(&o->s, &f));
	niets_over(o);
	after = cijfers(o->store);
	assert_string_equal(after, before);
	assert_int_equal(
	    n.records, 2 + getal(o->store, "SELECT count(*) FROM stap WHERE dossier = '20-001'"));
	assert_int_equal(n.sleutels, 2);
	assert_int_equal(n.sporen[SPOOR_CONCEPT], 3);
	assert_true(n.sporen[SPOOR_HERSTEL] > 0);
	assert_int_equal(n.sporen[SPOOR_PRULLENBAK], 1);
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM dossiersleutel WHERE id IN ('20-001', '1')"), 0);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM concept"), 0);
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM persoonlijk WHERE id IN ('20-001', '1')"
			    " AND kind IN ('thuiszitter', 'logregel')"),
	    0);
	IS("20-001", "gewist_op", "19416"); /* 2023-02-28 */
	IS("20-001", "groep", "");
	/* the others have all that they had */
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM persoonlijk WHERE kind ="
			    " 'thuiszitter' AND veld = 'achternaam' AND waarde LIKE 'Ander%'"),
	    40);
	tekst_is(o->store,
	    "SELECT handeling || ' ' || bron_id || ' ' || json_extract(wat, '$.grond[1]') || ' ' ||"
	    " json_extract(wat, '$.gewist_op[1]') FROM logboek ORDER BY nr DESC LIMIT 1",
	    "gewist 20-001 bewaartermijn 2023-02-28");
	free(before);
	free(after);
	free(id);
}

/* A write-ahead log is a second file that holds pages. */
static void
ook_een_wal_houdt_niets_over(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o);
	struct wis_telling n;

	tekst_is(o->store, "PRAGMA journal_mode = WAL", "wal");
	nep_dag = dag("2023-03-01");
	GOED(probeer(o, &kind_thuiszitter,
	    "soort=dreigend; school=01AA00; eerste_verzuimdag=2020-02-03; voornaam=Ander", &f,
	    NULL));
	GOED(privacy_wis(&o->s, id, false, NULL, &f, &n));
	assert_true(in_bestanden(o, "proefkind") > 0); /* the old pages */
	GOED(privacy_ruim_op(&o->s, &f));
	niets_over(o);
	free(id);
}

static void
wie_in_de_prullenbak_ligt_is_te_vinden(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o);
	struct privacy_inzage p;

	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
	ZEGT("Dossier 20-001 ligt in de prullenbak: laat het eerst terugzetten; anders verdwijnt "
	     "het daar vanzelf.",
	    privacy_inzage(&o->s, id, &f, &p));
	free(id);
}

static void
wat_gewist_is_blijft_zoals_het_is(void **state)
{
	struct opslag *o = *state;
	static const char zin[] = "Van dit dossier is gewist wie het kind is; het verandert niet "
				  "meer: open een nieuw dossier als het kind weer thuis zit.";
	char *id = bewogen_dossier(o), *before, *after;
	struct concept c = { .kind = strdup("logregel"), .id = strdup("+20-001") };
	struct wis_telling n;

	nep_dag = dag("2023-03-01");
	GOED(privacy_wis(&o->s, id, false, NULL, &f, &n));
	before = alles(o->store);
	ZEGT(zin, wijzig(o, id, "status=begeleiding", &f));
	ZEGT(zin, wijzig(o, id, "voornaam=Verzonnen", &f));
	ZEGT(
	    zin, probeer(o, &kind_logregel, "dossier=20-001; soort=gesprek; tekst=Weer", &f, NULL));
	ZEGT(zin, weggooien(&o->s, &kind_thuiszitter, id, &f));
	concept_add(&c, "tekst", "Geheim");
	ZEGT(zin, concept_bewaar(&o->s, &c, &f));
	concept_fini(&c);
	FOUT(SWV_ENOTHING, ongedaan(&o->s, &f, NULL));
	als_rol(o, "consulent", "zuid"); /* to whom it is not there at all */
	ZEGT("Dossier: \"20-001\" bestaat niet.",
	    probeer(o, &kind_logregel, "dossier=20-001; soort=gesprek; tekst=Weer", &f, NULL));
	als_alles(o);
	ZEGT("Dossier 20-001 is al gewist op 01-03-2023.",
	    privacy_wis(&o->s, id, false, NULL, &f, &n));
	after = alles(o->store);
	assert_string_equal(after, before);
	free(before);
	free(after);
	free(id);
}

/* WPO art. 18a lid 13: until three years after; not a day less, unless who it is about asks. */
static void
pas_na_de_termijn_of_op_verzoek(void **state)
{
	struct opslag *o = *state;
	struct wis_telling n;
	char *id = bewogen_dossier(o), *open;

	open = dossier(o, "soort=dreigend; school=01AA00; eerste_verzuimdag=2020-02-03");
	ZEGT("Dossier 20-002 is nog open: sluit het eerst.",
	    privacy_wis(&o->s, open, true, "Gevraagd", &f, &n));
	nep_dag = dag("2023-02-27");
	ZEGT("Dossier 20-001 blijft bewaard tot 28-02-2023: eerder kan alleen als daarom is "
	     "gevraagd (AVG artikel 17): --verzoek, met een reden.",
	    privacy_wis(&o->s, id, false, NULL, &f, &n));
	ZEGT("De reden is nog leeg: schrijf op wie erom vroeg en waarom het kan, zonder namen.",
	    privacy_wis(&o->s, id, true, "", &f, &n));
	GOED(privacy_wis(&o->s, id, true, "De ouders vroegen erom", &f, &n));
	tekst_is(o->store,
	    "SELECT json_extract(wat, '$.grond[1]') || ': ' || json_extract(wat, '$.reden[1]')"
	    " FROM logboek WHERE handeling = 'gewist'",
	    "verzoek: De ouders vroegen erom");
	free(open);
	free(id);
}

/* A day that is only pretended takes nothing away for good. */
static void
niet_op_een_dag_die_nog_moet_komen(void **state)
{
	struct opslag *o = *state;
	struct klok later = nep_klok;
	struct wis_telling n;
	char *id = bewogen_dossier(o);

	later.given = dag("2030-01-01");
	o->s.klok = &later;
	ZEGT("Op een dag die nog moet komen wordt niets gewist: laat --vandaag weg.",
	    privacy_wis(&o->s, id, false, NULL, &f, &n));
	o->s.klok = &nep_klok;
	free(id);
}

/* A case that is opened again has no such termijn until it is closed again. */
static void
heropend_wordt_bewaard(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o);
#define BEWAREN                                                                                    \
	"SELECT coalesce(max(date(uiterlijk * 86400, 'unixepoch')), 'geen') FROM termijn"          \
	" WHERE norm = 'bewaren'"

	tekst_is(o->store, BEWAREN, "2023-02-28");
	tekst_is(o->store, "SELECT coalesce(urgent_op, 'nee') FROM thuiszitter", "nee");
	nep_dag = dag("2020-03-09");
	GOED(wijzig(o, id, "status=gemeld", &f));
	tekst_is(o->store, BEWAREN, "geen");
	nep_dag = dag("2025-02-28");
	GOED(wijzig(o, id, "hervat_op=2025-02-28; status=gesloten", &f));
	tekst_is(o->store, BEWAREN, "2028-02-28");
	free(id);
}

/* apply moves it with the norm, also of what is closed; and nothing else of that. */
static void
een_andere_norm_verschuift_ook_wat_dicht_is(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o);
	struct wis_telling n;
	struct toegepast uit;
#define FILE_MET(normen) ORG_DOSSIER(", " BEUK("beta")) "normen = { " normen " };\n"
#define VIER             "SELECT date(uiterlijk * 86400, 'unixepoch') FROM termijn WHERE norm = 'vier_weken'"

	nep_dag = dag("2021-01-04");
	uit = pas_toe(o, FILE_MET("bewaren = \"1 jaar\"; thuiszitter_na = \"6 weken\";"));
	assert_int_equal(uit.termijnen_verschoven, 1);
	tekst_is(o->store, BEWAREN, "2021-02-28");
	tekst_is(o->store, VIER, "2020-02-03");
	/* as in a database from before there was this termijn */
	doe(o->store, "DELETE FROM termijn WHERE norm = 'bewaren'");
	pas_toe(o, FILE_MET("bewaren = \"1 jaar\"; thuiszitter_na = \"6 weken\";"));
	tekst_is(o->store, BEWAREN, "2021-02-28");
	nep_dag = dag("2021-03-01");
	GOED(privacy_wis(&o->s, id, false, NULL, &f, &n));
	pas_toe(o, FILE_MET("bewaren = \"5 jaar\";"));
	tekst_is(o->store, BEWAREN, "2021-02-28");
	free(id);
}

/* ---- who may ---- */

static int64_t
zichtbare_termijnen(struct opslag *o, const char *norm)
{
	struct query query;
	int64_t n = 0;

	query_init(&query, &kind_termijn);
	query_text(&query, FILTER_IS, kind_field(&kind_termijn, "norm"), norm);
	GOED(lezen_aantal(&o->s, &query, &f, &n));
	query_fini(&query);
	return n;
}

static void
alleen_wie_wissen_mag_ziet_dat_het_moet(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o), *termijn;
	static const struct {
		const char *rol, *gebied;
		int bewaren, nazorg;
	} rijen[] = {
		{ "consulent", "noord", 0, 1 },
		{ "consulent", "zuid", 0, 0 },
		{ "coordinator", NULL, 0, 1 }, /* counts */
		{ "directeur", NULL, 1, 1 },
		{ "fg", NULL, 1, 1 }, /* the second: counts */
		{ "beheerder", NULL, 0, 0 },
	};

	GOED(sql_text(
	    o->store, &f, &termijn, "SELECT id FROM termijn WHERE norm = 'bewaren'", NULL));
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct vandaag v;
		int64_t bewaren = 0;

		als_rol(o, rijen[i].rol, rijen[i].gebied);
		CHECK(zichtbare_termijnen(o, "bewaren") == rijen[i].bewaren, "%s", rijen[i].rol);
		CHECK(zichtbare_termijnen(o, "nazorg") == rijen[i].nazorg, "%s", rijen[i].rol);
		CHECK(session_ziet(&o->s, &kind_termijn, termijn) == (rijen[i].bewaren != 0), "%s",
		    rijen[i].rol);
		nep_dag = dag("2022-12-01");
		GOED(vandaag_lees(&o->s, false, &f, &v));
		for (size_t r = 0; r < v.n; r++)
			bewaren += str_eq(rec_text(v.items[r].rec, "bron_id"), id);
		CHECK(!bewaren, "%s ziet het te vroeg", rijen[i].rol);
		vandaag_fini(&v);
		nep_dag = dag("2023-03-01");
		GOED(vandaag_lees(&o->s, false, &f, &v));
		for (size_t r = 0; r < v.n; r++)
			bewaren += v.items[r].deel == VANDAAG_WISSEN &&
				   str_eq(rec_text(v.items[r].rec, "bron_id"), id);
		CHECK(bewaren == rijen[i].bewaren, "%s: %d", rijen[i].rol, (int)bewaren);
		CHECK(v.aantal[VANDAAG_WISSEN] == rijen[i].bewaren, "%s", rijen[i].rol);
		vandaag_fini(&v);
	}
	als_alles(o);
	free(termijn);
	free(id);
}

static void
een_recht_voor_elke_daad(void **state)
{
	struct opslag *o = *state;
	static const struct {
		const char *rol;
		bool mag;
	} rijen[] = { { "consulent", false }, { "coordinator", false }, { "toezicht", false },
		{ "beheerder", false }, { "fg", true }, { "directeur", true } };
	char *id = bewogen_dossier(o);

	nep_dag = dag("2023-03-01");
	for (size_t i = 0; i < COUNT(rijen); i++) {
		enum swv_err err = rijen[i].mag ? SWV_OK : SWV_EDENIED;
		struct privacy_inzage p;
		struct rec *rec;
		struct recs due;

		als_rol(o, rijen[i].rol, "noord");
		CHECK(privacy_inzage(&o->s, id, NULL, &p) == err, "%s", rijen[i].rol);
		privacy_inzage_fini(&p);
		CHECK(privacy_dossier(&o->s, id, NULL, &rec) == err, "%s", rijen[i].rol);
		rec_free(&rec);
		CHECK(privacy_bewaartermijn(&o->s, nep_dag, NULL, &due) == err, "%s", rijen[i].rol);
		CHECK(due.n == rijen[i].mag, "%s", rijen[i].rol);
		recs_fini(&due);
		CHECK(privacy_mag_wissen(&o->s, id, false, NULL, &rec) == err, "%s", rijen[i].rol);
		rec_free(&rec);
	}
	als_alles(o);
	free(id);
}

/* As an association may have it in its file: an fg of some areas. */
static void
als_fg_van(struct opslag *o, const char *gebieden)
{
	struct rec *rij = rec_new(&kind_rol);

	zet(rij, "id=fg; naam=Fg; gebieden=eigen");
	rechten_fini(&o->s.rechten);
	rechten_rol(rol_standaard("fg"), rij, &o->s.rechten);
	o->s.rechten.gebieden = mem_strdup(gebieden);
	rec_free(&rij);
}

static void
wat_te_wissen_is_blijft_binnen_het_gebied(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o);
	struct wis_telling n;
	struct recs due;

	nep_dag = dag("2023-03-01");
	als_fg_van(o, "zuid");
	GOED(privacy_bewaartermijn(&o->s, nep_dag, &f, &due));
	assert_int_equal(due.n, 0);
	recs_fini(&due);
	FOUT(SWV_ENOTFOUND, privacy_wis(&o->s, id, false, NULL, &f, &n));
	als_fg_van(o, "noord");
	GOED(privacy_bewaartermijn(&o->s, nep_dag, &f, &due));
	assert_int_equal(due.n, 1);
	recs_fini(&due);
	GOED(privacy_wis(&o->s, id, false, NULL, &f, &n));
	als_alles(o);
	free(id);
}

/* ---- the logboek ---- */

static void
alleen_fg_directeur_en_beheerder_kijken_het_logboek_na(void **state)
{
	struct opslag *o = *state;
	static const struct {
		const char *rol;
		bool mag, leest;
	} rijen[] = { { "consulent", false, false }, { "coordinator", false, false },
		{ "toezicht", false, false }, { "beheerder", true, false }, { "fg", true, true },
		{ "directeur", true, true } };

	for (size_t i = 0; i < COUNT(rijen); i++) {
		enum swv_err mag = rijen[i].mag ? SWV_OK : SWV_EDENIED;
		enum swv_err leest = rijen[i].leest ? SWV_OK : SWV_EDENIED;
		struct audit_regel regel;
		struct logcontrole c;
		struct log_anker kop;

		als_rol(o, rijen[i].rol, "noord");
		CHECK(
		    audit_controleer(&o->s, NULL, NULL, NULL, NULL, &c) == mag, "%s", rijen[i].rol);
		logcontrole_fini(&c);
		CHECK(audit_kop(&o->s, NULL, &kop) == mag, "%s", rijen[i].rol);
		CHECK(audit_lees(&o->s, 1, NULL, &regel) == leest, "%s", rijen[i].rol);
		audit_regel_fini(&regel);
	}
	als_alles(o);
}

/* What the hash of a first name is held to for who reads the line that has it. */
static enum audit_nu
nu_van_voornaam(struct opslag *o, int64_t nr)
{
	enum audit_nu nu = AUDIT_OPEN;
	struct audit_regel regel;

	GOED(audit_lees(&o->s, nr, &f, &regel));
	for (size_t i = 0; i < regel.n; i++)
		if (str_eq(regel.velden[i].naam, "voornaam"))
			nu = regel.velden[i].is.nu;
	audit_regel_fini(&regel);
	return nu;
}

static void
wie_het_dossier_niet_leest_hoort_ook_niet_of_het_nog_zo_is(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o);
	int64_t nr = getal(o->store, "SELECT min(nr) FROM logboek WHERE bron_id = '20-001'"
				     " AND handeling = 'nieuw'");

	als_rol(o, "directeur", NULL);
	assert_int_equal(nu_van_voornaam(o, nr), AUDIT_GELIJK);
	als_rol(o, "fg", NULL);
	assert_int_equal(nu_van_voornaam(o, nr), AUDIT_GEENRECHT);
	als_alles(o);
	free(id);
}

/* ---- inzage ---- */

static void
inzage_geeft_alles_en_wie_het_zag(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o);
	static const char *const staat_er[] = { "Voornaam: Verzonnen\n", "Achternaam: Próefkind\n",
		"Geboortedatum: 03-02-2014\n", "Ouders: Testouder\n", "School: De Eik\n",
		"Bijzonderheden: Geheim\n", "Groep: 5b\n", "# Logregels (1)\n",
		"Wat: Geheim gesprek\n", "Afspraak: Heimelijk bellen\n", "# Termijnen (",
		"28-02-2023: bewaartermijn voorbij", "half getypt formulier van piet (dossier)",
		"half getypt formulier van jan (logregel)", "jan maakte het (",
		"jan gooide het weg", "jan zette het terug",
		"jan zag het in, omdat iemand om inzage vroeg", "logregel 1 (",
		"# Zoeken en invoer van dossiers (1)", "Tot 28-02-2023: 3 jaar na het sluiten" };
	struct privacy_inzage p;
	struct str text = { 0 };

	GOED(dossier_proef(&o->s, &kind_thuiszitter, 3, &f));
	als_rol(o, "fg", NULL);
	GOED(privacy_inzage(&o->s, id, &f, &p));
	privacy_inzage_tekst(&o->s, &p, &text);
	for (size_t i = 0; i < COUNT(staat_er); i++)
		CHECK(
		    strstr(text.s, staat_er[i]), "\"%s\" staat niet in:\n%s", staat_er[i], text.s);
	als_alles(o);
	privacy_inzage_fini(&p);
	str_fini(&text);
	free(id);
}

/* Later kinds come along by themselves: every personal field of every kind that hangs on a dossier
 * is in the answer, and is empty after wiping. */
static void
elk_persoonlijk_veld_van_elk_soort_doet_mee(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o);
	struct privacy_inzage p;
	struct wis_telling n;
	struct recs delen = { 0 };
	struct str text = { 0 };
	size_t kinds_seen = 0;

	for (size_t k = 0; k < n_kinds; k++) {
		const struct kind *kind = kinds[k];
		bool hangs = kind_hangs_on(kind, "thuiszitter");
		bool seen = kind == &kind_thuiszitter;

		if (!kind_is_personal(kind))
			continue;
		CHECK(kind->hangs || (kind->flags & KIND_DOSSIER),
		    "%s is van een kind en hangt nergens aan", kind->name);
		if (!hangs && !seen)
			continue;
		GOED(wissen_delen(o->store, &kind_thuiszitter, id, &f, &delen));
		for (size_t i = 0; i < delen.n; i++)
			seen = seen || delen.items[i]->kind == kind;
		CHECK(seen, "geef het dossier in deze toets ook een %s", kind->name);
		for (size_t v = 0; v < kind->n_fields; v++)
			if (kind->fields[v].flags & FIELD_PERSONAL)
				CHECK(kind->fields[v].type != FIELD_REF &&
					  kind->fields[v].type != FIELD_LIST,
				    "%s.%s", kind->name, kind->fields[v].name);
		recs_fini(&delen);
		kinds_seen++;
	}
	assert_true(kinds_seen >= 2);
	GOED(privacy_inzage(&o->s, id, &f, &p));
	privacy_inzage_tekst(&o->s, &p, &text);
	for (size_t k = 0; k < n_kinds; k++)
		for (size_t v = 0;
		     v < kinds[k]->n_fields && kind_is_personal(kinds[k]) &&
		     (kinds[k] == &kind_thuiszitter || kind_hangs_on(kinds[k], "thuiszitter"));
		     v++) {
			struct str label = { 0 };

			str_addf(&label, "\n%s: ", kinds[k]->fields[v].label);
			CHECK(!(kinds[k]->fields[v].flags & FIELD_PERSONAL) ||
				  strstr(text.s, label.s),
			    "%s.%s", kinds[k]->name, kinds[k]->fields[v].name);
			str_fini(&label);
		}
	nep_dag = dag("2023-03-01");
	GOED(privacy_wis(&o->s, id, false, NULL, &f, &n));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM persoonlijk"), 0);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM persoonlijk_zoekwoord"), 0);
	privacy_inzage_fini(&p);
	str_fini(&text);
	free(id);
}

/* ---- correctie ---- */

static void
verbeteren_mag_met_een_eigen_recht(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o), *ander = dossier(o, DICHT), *r;
	struct rec *before, *after;

	r = regel(o, "dossier=20-002; soort=gesprek; tekst=Van een ander");
	als_rol(o, "fg", NULL);
	FOUT(SWV_ENOTFOUND, privacy_regel(&o->s, id, r, &f, &after)); /* noted for the wrong one */
	assert_null(after);
	FOUT(SWV_EDENIED, lezen_een(&o->s, &kind_thuiszitter, id, &f, &before));
	GOED(privacy_dossier(&o->s, id, &f, &before));
	after = rec_copy(before);
	ZEGT("Er is niets verbeterd: het stond er al zo.",
	    privacy_corrigeer(&o->s, before, after, NULL, &f));
	rec_set_text(after, "groep", "8");
	ZEGT("Alleen persoonsgegevens kunnen zo worden verbeterd: laat de consulent de rest "
	     "wijzigen, met swv set.",
	    privacy_corrigeer(&o->s, before, after, NULL, &f));
	rec_set_text(after, "groep", rec_text(before, "groep"));
	rec_set_text(after, "voornaam", "Bedacht");
	GOED(privacy_corrigeer(&o->s, before, after, "Verkeerd gespeld", &f));
	tekst_is(o->store,
	    "SELECT handeling || ' ' || json_extract(wat, '$.reden[1]') FROM logboek"
	    " ORDER BY nr DESC LIMIT 1",
	    "correctie Verkeerd gespeld");
	IS(id, "voornaam", "Bedacht");
	rec_free(&before);
	rec_free(&after);
	GOED(privacy_regel(&o->s, id, "1", &f, &after));
	FOUT(SWV_ENOTHING, privacy_corrigeer(&o->s, NULL, after, NULL, &f));
	rec_set_text(after, "tekst", "Anders");
	rec_set_text(after, "soort", "besluit");
	FOUT(SWV_EIMPOSSIBLE, privacy_corrigeer(&o->s, NULL, after, NULL, &f));
	rec_set_text(after, "soort", "gesprek");
	GOED(privacy_corrigeer(&o->s, NULL, after, NULL, &f));
	veld_is(o->store, &kind_logregel, rec_id(after), "verbetert", "1");
	veld_is(o->store, &kind_logregel, rec_id(after), "tekst", "Anders");
	veld_is(o->store, &kind_logregel, "1", "tekst", "Geheim gesprek");
	rec_free(&after);
	als_alles(o);
	free(ander);
	free(r);
	free(id);
}

/* ---- what goes by itself ---- */

static void
de_prullenbak_loopt_leeg(void **state)
{
	struct opslag *o = *state;
	char *id = bewogen_dossier(o), *ander;
	const int64_t day = INT64_C(86400) * 1000000;
	struct recs due;

	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
	nep_nu += 29 * day;
	ander = dossier(o, "soort=dreigend; school=01AA00; eerste_verzuimdag=2020-02-03");
	assert_int_equal(getal(o->store, "SELECT count(*) > 0 FROM prullenbak"), 1);
	nep_nu += 3 * day;
	GOED(privacy_bewaartermijn(&o->s, nep_dag, &f, &due));
	assert_int_equal(due.n, 2); /* what lay in the bin, and what could be undone */
	recs_fini(&due);
	GOED(wijzig(o, ander, "groep=8", &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM prullenbak"), 0);
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM dossiersleutel WHERE id = '20-001'"), 0);
	GOED(privacy_ruim_op(&o->s, &f));
	assert_int_equal(in_bestanden(o, "Verzonnen"), 0);
	free(ander);
	free(id);
}

static void
kopieen_gaan_na_hun_norm(void **state)
{
	struct opslag *o = *state;
	char *oud = bestand(o, "swv.db.v3.kopie", "x"), *nieuw = bestand(o, "swv.db.v4.kopie", "x");
	char *vreemd = bestand(o, "swv.db.kopie", "x"), *deel;
	struct timespec tijd[2] = { { .tv_sec = dag("2026-10-20") * 86400L },
		{ .tv_sec = dag("2026-10-20") * 86400L } };
	struct recs copies = { 0 };
	int64_t n = 0;

	deel = bestand(o, "swv.db.v4.kopie.deel", "x");
	assert_int_equal(utimensat(AT_FDCWD, oud, tijd, 0), 0);
	assert_int_equal(utimensat(AT_FDCWD, deel, tijd, 0), 0);
	tijd[0].tv_sec = tijd[1].tv_sec = dag("2026-11-20") * 86400L;
	assert_int_equal(utimensat(AT_FDCWD, nieuw, tijd, 0), 0);
	GOED(privacy_kopieen(&o->s, &f, &copies));
	assert_int_equal(copies.n, 3);
	recs_fini(&copies);
	GOED(privacy_veeg(&o->s, &f, &n));
	assert_int_equal(n, 2);
	assert_int_not_equal(access(oud, F_OK), 0);
	assert_int_not_equal(access(deel, F_OK), 0);
	assert_int_equal(access(nieuw, F_OK), 0);
	assert_int_equal(access(vreemd, F_OK), 0);
	free(oud);
	free(nieuw);
	free(vreemd);
	free(deel);
}

/* The day was told when the child was wiped: nobody need do anything for it. */
static void
een_kopie_gaat_met_de_eerste_wijziging_van_een_dag(void **state)
{
	struct opslag *o = *state;
	char *oud = bestand(o, "swv.db.v3.kopie", "x");
	struct timespec tijd[2] = { { .tv_sec = dag("2026-10-20") * 86400L },
		{ .tv_sec = dag("2026-10-20") * 86400L } };

	assert_int_equal(utimensat(AT_FDCWD, oud, tijd, 0), 0);
	o->s.geveegd = 0;
	free(dossier(o, ZIEK));
	assert_int_not_equal(access(oud, F_OK), 0);
	free(oud);
	oud = bestand(o, "swv.db.v3.kopie", "x");
	assert_int_equal(utimensat(AT_FDCWD, oud, tijd, 0), 0);
	free(dossier(o, ZIEK));
	assert_int_equal(access(oud, F_OK), 0); /* once a day is enough */
	free(oud);
}

/* ---- breaches ---- */

static void
wie_een_datalek_meldt_ziet_het_register_niet(void **state)
{
	struct opslag *o = *state;
	char *id;
	struct rec *rec;

	als_rol(o, "consulent", "noord");
	GOED(probeer(o, &kind_datalek,
	    "titel=Laptop weg; aard=verloren; ontdekt_op=2026-11-20; ontdekt_om=14:30", &f, &id));
	FOUT(SWV_EDENIED, lezen_een(&o->s, &kind_datalek, id, &f, &rec));
	assert_int_equal(zichtbare_termijnen(o, "datalek"), 0);
	als_rol(o, "fg", NULL);
	assert_int_equal(zichtbare_termijnen(o, "datalek"), 1);
	GOED(lezen_een(&o->s, &kind_datalek, id, &f, &rec));
	rec_free(&rec);
	als_alles(o);
	veld_is(o->store, &kind_termijn, "1", "waar", "datalek 1 Laptop weg");
	free(id);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(na_wissen_staat_er_niets_meer_van_het_kind),
		T(ook_een_wal_houdt_niets_over),
		T(wie_in_de_prullenbak_ligt_is_te_vinden),
		T(wat_gewist_is_blijft_zoals_het_is),
		T(pas_na_de_termijn_of_op_verzoek),
		T(niet_op_een_dag_die_nog_moet_komen),
		T(heropend_wordt_bewaard),
		T(een_andere_norm_verschuift_ook_wat_dicht_is),
		T(alleen_wie_wissen_mag_ziet_dat_het_moet),
		T(een_recht_voor_elke_daad),
		T(wat_te_wissen_is_blijft_binnen_het_gebied),
		T(alleen_fg_directeur_en_beheerder_kijken_het_logboek_na),
		T(wie_het_dossier_niet_leest_hoort_ook_niet_of_het_nog_zo_is),
		T(inzage_geeft_alles_en_wie_het_zag),
		T(elk_persoonlijk_veld_van_elk_soort_doet_mee),
		T(verbeteren_mag_met_een_eigen_recht),
		T(de_prullenbak_loopt_leeg),
		T(kopieen_gaan_na_hun_norm),
		T(een_kopie_gaat_met_de_eerste_wijziging_van_een_dag),
		T(wie_een_datalek_meldt_ziet_het_register_niet),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
