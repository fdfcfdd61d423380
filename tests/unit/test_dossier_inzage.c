/* SPDX-License-Identifier: EUPL-1.2 */
/* What tells who a child is: where it stands, who read it, and that it comes back whole. */
#include "dossier.h"

#include <sqlite3.h>

#include "swv/service/csvinvoer.h"
#include "swv/store/concept.h"

#define KIND                                                                                       \
	ZIEK "; voornaam=Zonnebloempje; achternaam=Nergenshuizen; geboortedatum=2016-02-03;"       \
	     " ouders=Hemelrijkse ouder; bijzonderheden=Fluisterboek"
#define REGEL "dossier=26-001; tekst=Toverwoordje; afspraak=Maneschijn; afspraak_op=2026-11-24"

static int64_t
inzagen(struct opslag *o)
{
	return getal(o->store, "SELECT count(*) FROM logboek WHERE handeling = 'inzage'");
}

static enum swv_err
lees(struct session *s, const struct kind *kind, const char *id, struct fault *fault)
{
	struct rec *rec;
	enum swv_err err = lezen_een(s, kind, id, fault, &rec);

	CHECK(!err || !rec, "er werd toch iets gelezen");
	rec_free(&rec);
	return err;
}

/* ---- who read it ---- */

static void
wie_leest_wordt_een_keer_per_kwartier_genoteerd(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *r = regel(o, REGEL), *ander = dossier(o, ZIEK);
	struct session piet;
	struct recs regels;

	assert_false(dossier_is_genoteerd(&o->s, id));
	GOED(lees(&o->s, &kind_thuiszitter, id, &f));
	assert_true(dossier_is_genoteerd(&o->s, id));
	tekst_is(o->store,
	    "SELECT wie || ' ' || kind || ' ' || bron_id || ' ' || wat FROM logboek"
	    " WHERE handeling = 'inzage'",
	    "jan thuiszitter 26-001 {}");
	nep_nu += INT64_C(14) * 60 * 1000000;
	GOED(lees(&o->s, &kind_thuiszitter, id, &f));
	GOED(lees(&o->s, &kind_logregel, r, &f)); /* a line is of the same dossier */
	GOED(dossier_delen(&o->s, &kind_logregel, id, &f, &regels));
	assert_int_equal(regels.n, 1);
	assert_string_equal(rec_text(regels.items[0], "tekst"), "Toverwoordje");
	recs_fini(&regels);
	assert_int_equal(inzagen(o), 1);
	GOED(lees(&o->s, &kind_thuiszitter, ander, &f));
	assert_int_equal(inzagen(o), 2);
	nep_nu += INT64_C(61) * 1000000;
	assert_false(dossier_is_genoteerd(&o->s, id)); /* the other one is younger */
	assert_true(dossier_is_genoteerd(&o->s, ander));
	GOED(lees(&o->s, &kind_logregel, r, &f));
	assert_true(dossier_is_genoteerd(&o->s, id));
	assert_int_equal(inzagen(o), 3);
	tekst_is(o->store, "SELECT kind || bron_id FROM logboek ORDER BY nr DESC LIMIT 1",
	    "thuiszitter26-001");
	/* another session, and this one after it was opened again */
	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	GOED(lees(&piet, &kind_thuiszitter, id, &f));
	session_close(&piet);
	assert_int_equal(inzagen(o), 4);
	sessie_opnieuw(o);
	GOED(lees(&o->s, &kind_thuiszitter, id, &f));
	assert_int_equal(inzagen(o), 5);
	/* what has nothing personal, and what is not there */
	GOED(lees(&o->s, &kind_school, "01AA00", &f));
	FOUT(SWV_ENOTFOUND, lees(&o->s, &kind_thuiszitter, "26-099", &f));
	assert_int_equal(inzagen(o), 5);
	free(id);
	free(r);
	free(ander);
}

static void
wat_niet_genoteerd_kan_worden_wordt_niet_getoond(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *r = regel(o, REGEL);
	struct recs regels;

	doe(o->store, "CREATE TEMP TRIGGER nee BEFORE INSERT ON main.logboek BEGIN"
		      " SELECT raise(ABORT, 'vol'); END");
	FOUT(SWV_EDB, lees(&o->s, &kind_thuiszitter, id, &f));
	FOUT(SWV_EDB, lees(&o->s, &kind_logregel, r, &f));
	FOUT(SWV_EDB, dossier_delen(&o->s, &kind_logregel, id, &f, &regels));
	assert_int_equal(regels.n, 0);
	doe(o->store, "DROP TRIGGER nee");
	assert_int_equal(inzagen(o), 0);
	GOED(lees(&o->s, &kind_thuiszitter, id, &f)); /* it did not count as noted */
	assert_int_equal(inzagen(o), 1);
	free(id);
	free(r);
}

/* A note that went with a work that was broken off is no note. */
static void
een_notitie_die_verviel_telt_niet(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND);

	GOED(store_begin(o->store, &f));
	GOED(dossier_inzage(&o->s, &kind_thuiszitter, id, &f));
	store_abort(o->store);
	assert_int_equal(inzagen(o), 0);
	GOED(lees(&o->s, &kind_thuiszitter, id, &f));
	assert_int_equal(inzagen(o), 1);
	free(id);
}

static void
een_lijst_heeft_niets_persoonlijks(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *r = regel(o, REGEL);
	const struct kind *const soorten[] = { &kind_thuiszitter, &kind_logregel };

	for (size_t k = 0; k < COUNT(soorten); k++) {
		struct recs recs = { 0 };
		struct query q;

		query_init(&q, soorten[k]);
		q.personal = true; /* may be found by, is not told */
		query_text(&q, FILTER_WORDS, -1, k ? "toverwoordje" : "zonnebloem");
		GOED(lezen_recs(&o->s, &q, 10, &f, &recs));
		assert_int_equal(recs.n, 1);
		for (size_t i = 0; i < soorten[k]->n_fields; i++)
			if (soorten[k]->fields[i].flags & FIELD_PERSONAL)
				CHECK(recs.items[0]->v[i].tag == VALUE_NONE, "%s",
				    soorten[k]->fields[i].name);
		recs_fini(&recs);
		q.personal = false;
		GOED(lezen_recs(&o->s, &q, 10, &f, &recs));
		assert_int_equal(recs.n, 0);
		recs_fini(&recs);
		query_fini(&q);
	}
	assert_int_equal(inzagen(o), 0);
	free(id);
	free(r);
}

/* ---- who looked for a child ---- */

static int64_t
zoekingen(struct opslag *o)
{
	return getal(o->store, "SELECT count(*) FROM logboek WHERE handeling = 'zoeken'");
}

static enum swv_err
zoek(struct session *s, const char *woord, bool persoonlijk, struct fault *fault)
{
	struct recs recs = { 0 };
	struct query q;
	enum swv_err err;

	query_init(&q, &kind_thuiszitter);
	q.personal = persoonlijk;
	query_text(&q, FILTER_WORDS, -1, woord);
	err = lezen_recs(s, &q, 10, fault, &recs);
	CHECK(!err || !recs.n, "er werd toch iets gevonden");
	recs_fini(&recs);
	query_fini(&q);
	return err;
}

static void
zoeken_op_een_naam_wordt_een_keer_per_kwartier_genoteerd(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *wie = NULL;
	int64_t nr = 0;

	GOED(zoek(&o->s, "eik", false, &f));
	assert_int_equal(zoekingen(o), 0);
	for (const char *letters[] = { "z", "zo", "zon", "zonn" }, **l = letters;
	     l < letters + COUNT(letters); l++)
		GOED(zoek(&o->s, *l, true, &f));
	assert_int_equal(zoekingen(o), 1);
	tekst_is(o->store,
	    "SELECT wie || ' ' || kind || ' ' || bron_id || '.' || wat FROM logboek"
	    " WHERE handeling = 'zoeken'",
	    "jan thuiszitter .{\"aantal\":1}");
	nep_nu += INT64_C(15) * 60 * 1000000;
	GOED(zoek(&o->s, "zonn", true, &f));
	assert_int_equal(zoekingen(o), 2);
	/* it is no change of anything */
	GOED(lezen_laatste(&o->s, &wie, &nr));
	tekst_is(o->store, "SELECT handeling FROM logboek ORDER BY nr DESC LIMIT 1", "zoeken");
	CHECK(nr == getal(o->store, "SELECT max(nr) FROM logboek WHERE handeling <> 'zoeken'"),
	    "%lld", (long long)nr);
	free(wie);
	free(id);
}

static void
ook_een_filter_of_een_volgorde_zoekt(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND);
	int naam = kind_field(&kind_thuiszitter, "achternaam");
	struct recs recs;
	struct query q;
	int64_t n;

	query_init(&q, &kind_thuiszitter);
	query_text(&q, FILTER_IS, naam, "Nergenshuizen");
	GOED(lezen_aantal(&o->s, &q, &f, &n));
	query_fini(&q);
	assert_int_equal(n, 1);
	assert_int_equal(zoekingen(o), 1);
	sessie_opnieuw(o);
	query_init(&q, &kind_thuiszitter);
	q.sort = "-achternaam";
	GOED(lezen_recs(&o->s, &q, 10, &f, &recs));
	recs_fini(&recs);
	query_fini(&q);
	assert_int_equal(zoekingen(o), 2);
	free(id);
}

static void
wie_zoekt_zonder_notitie_vindt_niets(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND);

	GOED(lezen_begin(&o->s, &f)); /* a caller that forgot: nothing is written here */
	FOUT(SWV_EINTERNAL, zoek(&o->s, "zonn", true, &f));
	lezen_einde(&o->s);
	doe(o->store, "CREATE TEMP TRIGGER nee BEFORE INSERT ON main.logboek BEGIN"
		      " SELECT raise(ABORT, 'vol'); END");
	FOUT(SWV_EDB, zoek(&o->s, "zonn", true, &f));
	doe(o->store, "DROP TRIGGER nee");
	assert_int_equal(zoekingen(o), 0);
	GOED(zoek(&o->s, "zonn", true, &f));
	assert_int_equal(zoekingen(o), 1);
	free(id);
}

/* Who is refused a second case learns that there is one. */
static void
wie_hoort_dat_er_al_een_dossier_is_zocht_het(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND);

	FOUT(SWV_EIMPOSSIBLE, probeer(o, &kind_thuiszitter, KIND, &f, NULL));
	assert_int_equal(zoekingen(o), 1);
	doe(o->store, "CREATE TEMP TRIGGER nee BEFORE INSERT ON main.logboek BEGIN"
		      " SELECT raise(ABORT, 'vol'); END");
	FOUT(SWV_EDB, probeer(o, &kind_thuiszitter, KIND, &f, NULL));
	doe(o->store, "DROP TRIGGER nee");
	free(id);
}

/* ---- where it stands ---- */

/* Whether a value of this table has one of the words, or the day of birth. */
static bool
heeft_iets(struct store *store, const char *tabel)
{
	static const char *const woorden[] = { "zonnebloem", "nergenshuizen", "hemelrijks",
		"fluisterboek", "toverwoord", "maneschijn" };
	struct str sql = { 0 };
	sqlite3_stmt *stmt = NULL;
	bool found = false;

	str_addf(&sql, "SELECT * FROM \"%s\"", tabel);
	assert_int_equal(sqlite3_prepare_v2(store->db, sql.s, -1, &stmt, NULL), SQLITE_OK);
	while (!found && sqlite3_step(stmt) == SQLITE_ROW)
		for (int c = 0; c < sqlite3_column_count(stmt) && !found; c++) {
			const char *text = (const char *)sqlite3_column_text(stmt, c);

			for (size_t w = 0; text && w < COUNT(woorden); w++)
				found = found || strcasestr(text, woorden[w]);
			found = found || (text && strstr(text, "2016-02-03")) ||
				sqlite3_column_int64(stmt, c) == dag("2016-02-03");
		}
	sqlite3_finalize(stmt);
	str_fini(&sql);
	return found;
}

/* The tables that hold something of the child, in order. */
static void
staat_in(struct opslag *o, const char *tabellen)
{
	struct str found = { 0 };
	char *lijst;

	GOED(sql_text(o->store, &f, &lijst,
	    "SELECT group_concat(name, char(10)) FROM (SELECT name FROM sqlite_master"
	    " WHERE type = 'table' ORDER BY name)",
	    NULL));
	for (char *save, *t = strtok_r(lijst, "\n", &save); t; t = strtok_r(NULL, "\n", &save))
		if (heeft_iets(o->store, t))
			str_addf(&found, "%s%s", found.len ? " " : "", t);
	CHECK(str_eq(str_get(&found), tabellen), "staat in: %s", str_get(&found));
	str_fini(&found);
	free(lijst);
}

static void
wie_het_is_staat_alleen_in_de_eigen_kamer(void **state)
{
	struct opslag *o = *state;
	struct concept c = { .kind = strdup("thuiszitter"), .id = strdup("") };
	char *id = dossier(o, KIND), *r = regel(o, REGEL);

	staat_in(o, "persoonlijk persoonlijk_zoekwoord");
	GOED(wijzig(o, id, "achternaam=Nergenshuizen-Oost; gemeld_op=2026-11-20", &f));
	GOED(lees(&o->s, &kind_thuiszitter, id, &f));
	staat_in(o, "herstel persoonlijk persoonlijk_zoekwoord");
	concept_add(&c, "voornaam", "Zonnebloempje");
	GOED(concept_bewaar(&o->s, &c, &f));
	concept_fini(&c);
	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
	staat_in(o, "concept herstel prullenbak");
	free(id);
	free(r);
}

/* ---- back again ---- */

static void
een_weggegooid_dossier_komt_heel_terug(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *r = regel(o, REGEL), *tweede, *voor, *na;
	static const char foto[] =
	    "SELECT (SELECT group_concat(kind || id || veld || waarde, ' ') FROM (SELECT * FROM"
	    " persoonlijk ORDER BY 1, 2, 3)) || (SELECT group_concat(id || dossier || soort ||"
	    " op || coalesce(voldoet, '') || door, ' ') FROM (SELECT * FROM logregel ORDER BY id))"
	    " || (SELECT group_concat(norm || nr || uiterlijk || coalesce(voldaan_op, ''), ' ')"
	    " FROM (SELECT * FROM termijn ORDER BY norm, nr)) || (SELECT urgent_op FROM"
	    " thuiszitter)";
	int64_t handeling;

	tweede = regel(o, "dossier=26-001; tekst=Toverwoordje; voldoet=1");
	GOED(sql_text(o->store, &f, &voor, foto, NULL));
	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
	assert_int_equal(getal(o->store, "SELECT (SELECT count(*) FROM thuiszitter) + (SELECT"
					 " count(*) FROM logregel) + (SELECT count(*) FROM"
					 " persoonlijk) + (SELECT count(*) FROM termijn)"),
	    0);
	handeling = getal(o->store, "SELECT max(handeling) FROM prullenbak");
	GOED(terugzetten(&o->s, handeling, &f));
	GOED(sql_text(o->store, &f, &na, foto, NULL));
	assert_string_equal(voor, na);
	free(na);
	GOED(ongedaan(&o->s, &f, NULL)); /* into the bin, and out again by undoing */
	assert_int_equal(getal(o->store, "SELECT count(*) FROM thuiszitter"), 0);
	handeling = getal(o->store, "SELECT max(handeling) FROM prullenbak");
	GOED(terugzetten(&o->s, handeling, &f));
	GOED(sql_text(o->store, &f, &na, foto, NULL));
	assert_string_equal(voor, na);
	free(voor);
	free(na);
	free(tweede);
	free(id);
	free(r);
}

static void
een_dossier_met_een_latere_regel_gaat_niet_ongedaan(void **state)
{
	struct opslag *o = *state;
	struct session piet;
	char *id = dossier(o, KIND);
	struct rec *r = rec_initial(&kind_logregel, nep_dag);

	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	zet(r, "dossier=26-001; tekst=Gebeld");
	GOED(schrijven_nieuw(&piet, r, &f));
	FOUT(SWV_EINUSE, ongedaan(&o->s, &f, NULL));
	assert_true(store_exists(o->store, "thuiszitter", id));
	GOED(ongedaan(&piet, &f, NULL)); /* his own line */
	assert_int_equal(getal(o->store, "SELECT count(*) FROM logregel"), 0);
	GOED(ongedaan(&o->s, &f, NULL));
	assert_false(store_exists(o->store, "thuiszitter", id));
	session_close(&piet);
	rec_free(&r);
	free(id);
}

static void
een_regel_waar_een_latere_op_wijst_gaat_niet_ongedaan(void **state)
{
	struct opslag *o = *state;
	struct session piet;
	char *id = dossier(o, KIND), *r = regel(o, REGEL);
	struct rec *later = rec_initial(&kind_logregel, nep_dag);

	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	zet(later, "dossier=26-001; tekst=Klaar; voldoet=1");
	GOED(schrijven_nieuw(&piet, later, &f));
	FOUT(SWV_EINUSE, ongedaan(&o->s, &f, NULL));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM logregel"), 2);
	session_close(&piet);
	rec_free(&later);
	free(id);
	free(r);
}

/* ---- from a file ---- */

static enum swv_err
voer_csv_in(
    struct opslag *o, const struct kind *kind, const char *tekst, struct csv_telling *telling)
{
	struct csv_invoer invoer = {
		.kind = kind, .bestand = "x.csv", .tekst = tekst, .n = strlen(tekst)
	};
	struct faults faults = { 0 };
	enum swv_err err = csv_invoeren(&o->s, &invoer, &faults, telling);

	faults_fini(&faults);
	return err;
}

static void
invoer_houdt_nummers_en_regels_zoals_ze_zijn(void **state)
{
	struct opslag *o = *state;
	struct csv_telling n;
	char *id = dossier(o, KIND), *r = regel(o, REGEL);

	assert_int_equal(voer_csv_in(o, &kind_thuiszitter,
			     "nummer;school;soort;eerste_verzuimdag;groep\n"
			     "26-001;01AA00;relatief;2-11-2026;7\n"
			     "26-040;01AB00;absoluut;2-11-2026;\n"
			     ";01AB00;absoluut;2-11-2026;\n",
			     &n),
	    SWV_OK);
	assert_int_equal(n.nieuw, 2);
	assert_int_equal(n.gewijzigd, 1);
	IS("26-001", "groep", "7");
	IS("26-001", "voornaam", "Zonnebloempje"); /* no column, no change */
	IS("26-002", "gebied", "zuid");
	IS("26-040", "gebied", "zuid");
	assert_int_equal(voer_csv_in(o, &kind_thuiszitter,
			     "nummer;school;soort;eerste_verzuimdag\n"
			     "Zonnebloempje;01AA00;relatief;2-11-2026\n",
			     &n),
	    SWV_EFAULTS);
	/* a line that stands is not changed by a file either */
	assert_int_equal(
	    voer_csv_in(o, &kind_logregel, "id;dossier;tekst\n1;26-001;Anders\n", &n), SWV_EFAULTS);
	veld_is(o->store, &kind_logregel, "1", "tekst", "Toverwoordje");
	assert_int_equal(
	    voer_csv_in(o, &kind_logregel, "dossier;tekst\n26-040;Gebeld\n", &n), SWV_OK);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM logregel"), 2);
	free(id);
	free(r);
}

/* A file that is the same, or that is refused, tells of what it was held against. */
static void
een_bestand_dat_niets_schrijft_wordt_genoteerd(void **state)
{
	struct opslag *o = *state;
	struct csv_telling n;
	char *id = dossier(o, KIND);

	assert_int_equal(
	    voer_csv_in(o, &kind_thuiszitter, "nummer;voornaam\n26-001;Zonnebloempje\n", &n),
	    SWV_OK);
	assert_int_equal(n.gelijk, 1);
	tekst_is(o->store, "SELECT wat FROM logboek WHERE handeling = 'inzage'", "{\"rijen\":1}");
	assert_int_equal(
	    voer_csv_in(o, &kind_thuiszitter,
		"nummer;school;soort;eerste_verzuimdag;voornaam;achternaam;geboortedatum\n"
		";01AB00;absoluut;2-11-2026;Zonnebloempje;Nergenshuizen;3-2-2016\n",
		&n),
	    SWV_EFAULTS);
	assert_int_equal(inzagen(o), 2);
	assert_int_equal(
	    voer_csv_in(o, &kind_thuiszitter, "nummer;voornaam\n26-001;Anders\n", &n), SWV_OK);
	assert_int_equal(n.gewijzigd, 1);
	assert_int_equal(inzagen(o), 2); /* a save implies it */
	free(id);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(wie_leest_wordt_een_keer_per_kwartier_genoteerd),
		T(wat_niet_genoteerd_kan_worden_wordt_niet_getoond),
		T(een_notitie_die_verviel_telt_niet),
		T(een_lijst_heeft_niets_persoonlijks),
		T(zoeken_op_een_naam_wordt_een_keer_per_kwartier_genoteerd),
		T(ook_een_filter_of_een_volgorde_zoekt),
		T(wie_zoekt_zonder_notitie_vindt_niets),
		T(wie_hoort_dat_er_al_een_dossier_is_zocht_het),
		T(een_bestand_dat_niets_schrijft_wordt_genoteerd),
		T(wie_het_is_staat_alleen_in_de_eigen_kamer),
		T(een_weggegooid_dossier_komt_heel_terug),
		T(een_dossier_met_een_latere_regel_gaat_niet_ongedaan),
		T(een_regel_waar_een_latere_op_wijst_gaat_niet_ongedaan),
		T(invoer_houdt_nummers_en_regels_zoals_ze_zijn),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
