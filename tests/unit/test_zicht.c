/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Who works in Noord gets nothing of Zuid: not a row, not a count, not a number,
 * not a hint, by any way of reading there is.
 */
#include "dossier.h"

#include "swv/model/melding.h"
#include "swv/service/csvinvoer.h"
#include "swv/service/toegang.h"
#include "swv/service/vandaag.h"
#include "swv/service/verwijzers.h"
#include "swv/store/concept.h"

/* What is of Zuid alone; each of these would be a leak. */
#define GEHEIM "Zuidgeheim"

static char *noord, *zuid, *zuid_regel; /* numbers */
static struct session els;              /* consulent of Noord */

/* Fails when the text tells of Zuid. */
static void
zwijgt(const char *waar, const char *text)
{
	CHECK(!text || (!strstr(text, zuid) && !strstr(text, GEHEIM)), "%s: %s", waar, text);
}

static void
zwijgt_fout(const char *waar, const struct fault *fault)
{
	struct str text = { 0 };

	melding(fault, &text);
	/* what was typed may be said again */
	zwijgt(waar, fault->hint);
	CHECK(!strstr(str_get(&text), "Bedoelt u") || !strstr(fault->hint, zuid), "%s: %s", waar,
	    str_get(&text));
	str_fini(&text);
}

static void
zwijgt_rec(const char *waar, const struct rec *rec)
{
	for (size_t i = 0; i < rec->kind->n_fields; i++)
		if (rec->v[i].tag == VALUE_TEXT)
			zwijgt(waar, rec->v[i].s);
}

static int
maak(void **state)
{
	struct opslag *o;
	struct str regel_ = { 0 };

	setup(state);
	o = *state;
	noord = dossier(o, ZIEK "; voornaam=Noor; achternaam=Verzonnen");
	zuid = dossier(o, "soort=relatief; school=01AB00; eerste_verzuimdag=2026-08-02;"
			  " voornaam=" GEHEIM "; achternaam=" GEHEIM);
	str_addf(&regel_,
	    "dossier=%s; soort=afspraak; op=2026-10-25; tekst=" GEHEIM "; afspraak=" GEHEIM
	    "; afspraak_op=2026-11-01",
	    zuid);
	zuid_regel = regel(o, regel_.s);
	str_fini(&regel_);
	GOED(probeer(
	    o, &kind_gebruiker, "id=baas; naam=Baas; rollen=beheerder; unix=jan", &f, NULL));
	GOED(probeer(o, &kind_gebruiker,
	    "id=els; naam=Els; rollen=consulent; unix=els; gebieden=noord", &f, NULL));
	/* who looks after the cases here is not who looks on */
	doe(o->store, "UPDATE gebruiker SET rollen = 'consulent' || char(10) || 'directeur',"
		      " gebieden = 'noord' || char(10) || 'zuid' WHERE id = 'baas'");
	toegang_vergeet(&o->s);
	assert_int_equal(sessie_als(o, "els", false, &els), SWV_OK);
	return 0;
}

static int
ruim(void **state)
{
	session_close(&els);
	free(noord);
	free(zuid);
	free(zuid_regel);
	return teardown(state);
}

/* ---- lists ---- */

static enum swv_err
kijk(const struct rec *rec, void *n)
{
	zwijgt_rec(rec->kind->name, rec);
	++*(int64_t *)n;
	return SWV_OK;
}

/* Every way to read a list, of one query. */
static void
lees_lijst(const struct query *q)
{
	struct pagina page;
	struct recs recs;
	int64_t all = 0, counted, sum;
	enum swv_err err = lezen_alle(&els, q, NULL, kijk, &all);

	if (err) {
		assert_int_equal(err, SWV_EDENIED);
		return;
	}
	GOED(lezen_aantal(&els, q, &f, &counted));
	CHECK(counted == all, "%s: %d geteld, %d gezien", q->kind->name, (int)counted, (int)all);
	GOED(lezen_recs(&els, q, 100, &f, &recs));
	for (size_t i = 0; i < recs.n; i++)
		zwijgt_rec("lezen_recs", recs.items[i]);
	recs_fini(&recs);
	for (int before = 0; before < 2; before++) {
		GOED(lezen_pagina(&els, q, NULL, before, 100, &f, &page));
		for (size_t i = 0; i < page.n; i++)
			zwijgt_rec("lezen_pagina", page.items[i].rec);
		pagina_fini(&page);
	}
	if (q->kind == &kind_thuiszitter) {
		GOED(lezen_som(&els, q, "dagen_thuis", &f, &sum));
		assert_true(sum < 60); /* that of Zuid is at home for longer */
	}
}

static void
geen_lijst_toont_of_telt_iets_van_een_ander_gebied(void **state)
{
	(void)state;
	for (size_t k = 0; k < n_kinds; k++) {
		struct query q;

		query_init(&q, kinds[k]);
		lees_lijst(&q);
		if (kinds[k]->sort && *kinds[k]->sort == '-')
			q.reverse = true;
		lees_lijst(&q);
		query_fini(&q);
	}
}

/* Filters that would single out what is of Zuid. */
static void
geen_filter_vindt_iets_van_een_ander_gebied(void **state)
{
	const struct {
		const struct kind *kind;
		const char *veld, *waarde;
	} rows[] = {
		{ &kind_thuiszitter, "nummer", zuid },
		{ &kind_thuiszitter, "gebied", "zuid" },
		{ &kind_thuiszitter, "gebied", "noord\nzuid" },
		{ &kind_thuiszitter, "school", "01AB00" },
		{ &kind_thuiszitter, "achternaam", GEHEIM },
		{ &kind_logregel, "dossier", zuid },
		{ &kind_logregel, "id", zuid_regel },
		{ &kind_termijn, "bron_id", zuid },
		{ &kind_termijn, "gebied", "zuid" },
		{ &kind_tik, "bron_id", zuid },
		{ &kind_notitie, "bron_id", zuid },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct query q;
		int64_t n = -1;

		query_init(&q, rows[i].kind);
		query_text(&q, FILTER_IS, kind_field(rows[i].kind, rows[i].veld), rows[i].waarde);
		if (!str_eq(rows[i].waarde, "noord\nzuid")) {
			lezen_aantal(&els, &q, NULL, &n);
			CHECK(n == 0, "%s %s: %d", rows[i].kind->name, rows[i].veld, (int)n);
		}
		lees_lijst(&q);
		query_fini(&q);
	}
}

static void
geen_woord_en_geen_termijn_vindt_iets_van_een_ander_gebied(void **state)
{
	static const char *const woorden[] = { GEHEIM, "zuidg", "beuk" };
	int64_t n;
	struct query q;

	(void)state;
	for (size_t k = 0; k < n_kinds; k++)
		for (size_t w = 0; w < sizeof(woorden) / sizeof(woorden[0]); w++) {
			if (!kind_has_gebied(kinds[k]) && !kind_is_about(kinds[k]))
				continue;
			query_init(&q, kinds[k]);
			q.personal = true;
			query_text(&q, FILTER_WORDS, -1, woorden[w]);
			if (rechten_mag(&els.rechten, RECHT_LEZEN, kinds[k]))
				GOED(lezen_aantal(&els, &q, &f, &n));
			else
				FOUT(SWV_EDENIED, lezen_aantal(&els, &q, &f, &n));
			CHECK(n == 0, "%s: %s", kinds[k]->name, woorden[w]);
			query_fini(&q);
		}
	query_init(&q, &kind_thuiszitter);
	query_due(&q, true, DATE_MIN, DATE_MAX);
	lees_lijst(&q);
	query_fini(&q);
	query_init(&q, &kind_thuiszitter);
	query_text(&q, FILTER_WHO, -1, "zuider");
	GOED(lezen_aantal(&els, &q, &f, &n));
	assert_int_equal(n, 0);
	query_fini(&q);
	query_init(&q, &kind_thuiszitter);
	query_names(&q, &kind_school, "01AB00");
	GOED(lezen_aantal(&els, &q, &f, &n));
	assert_int_equal(n, 0);
	query_fini(&q);
}

/* ---- one record ---- */

static void
een_dossier_van_een_ander_gebied_is_er_niet(void **state)
{
	struct fault fault = { 0 };
	struct rec *rec, *of = NULL;
	struct recs recs;
	int64_t before;
	struct opslag *o = *state;

	before = getal(o->store, "SELECT count(*) FROM logboek");
	assert_int_equal(lezen_een(&els, &kind_thuiszitter, zuid, &fault, &rec), SWV_ENOTFOUND);
	zwijgt_fout("lezen_een", &fault);
	assert_int_equal(lezen_een(&els, &kind_logregel, zuid_regel, &fault, &rec), SWV_ENOTFOUND);
	zwijgt_fout("lezen_een", &fault);
	/* one letter wrong: the nearest is not told */
	assert_int_equal(lezen_een(&els, &kind_thuiszitter, "26-00", &fault, &rec), SWV_ENOTFOUND);
	zwijgt_fout("Bedoelt u", &fault);
	assert_false(session_ziet(&els, &kind_thuiszitter, zuid));
	assert_false(session_toont(&els, "thuiszitter", zuid));
	assert_true(session_toont(&els, "thuiszitter", noord));
	assert_null(session_nearest(&els, "thuiszitter", "26-00"));
	assert_null(lezen_kind_van(&els, "thuiszitter", zuid));
	FOUT(SWV_ENOTFOUND, dossier_delen(&els, &kind_logregel, zuid, &f, &recs));
	of = haal(o->store, &kind_thuiszitter, zuid);
	FOUT(SWV_ENOTFOUND, lezen_verloop(&els, of, 10, &f, &recs));
	rec_free(&of);
	GOED(dossier_inzage(&els, &kind_thuiszitter, zuid, &f)); /* it is no reading */
	assert_int_equal(getal(o->store, "SELECT count(*) FROM logboek"), before);
}

static void
een_verwijzing_verraadt_niet_of_een_dossier_er_is(void **state)
{
	const struct field *f_ = &kind_logregel.fields[kind_field(&kind_logregel, "dossier")];
	struct fault there = { 0 }, absent = { 0 };
	struct rec *r = rec_initial(&kind_logregel, nep_dag);

	(void)state;
	assert_int_equal(lezen_bestaat(&els, f_, zuid, &there), SWV_EREFERENCE);
	assert_int_equal(lezen_bestaat(&els, f_, "26-999", &absent), SWV_EREFERENCE);
	assert_string_equal(there.hint, absent.hint);
	GOED(lezen_bestaat(&els, f_, noord, &f));
	rec_set_text(r, "soort", "telefoon");
	rec_set_text(r, "tekst", "Gebeld.");
	rec_set_text(r, "dossier", zuid);
	assert_int_equal(schrijven_nieuw(&els, r, &there), SWV_EREFERENCE);
	rec_set_text(r, "dossier", "26-999");
	assert_int_equal(schrijven_nieuw(&els, r, &absent), SWV_EREFERENCE);
	assert_string_equal(there.hint, absent.hint);
	assert_string_equal(there.what, absent.what);
	rec_free(&r);
}

static void
geen_blad_noemt_een_dossier_van_een_ander_gebied(void **state)
{
	static const struct {
		const struct kind *kind;
		const char *id;
	} bladen[] = {
		{ &kind_school, "01AB00" },
		{ &kind_bestuur, "beta" },
		{ &kind_gebied, "zuid" },
		{ &kind_gemeente, "dal" },
		{ &kind_functie, "zuider" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bladen) / sizeof(bladen[0]); i++) {
		struct verwijzerlijst lijst;

		GOED(lezen_verwijzers(&els, bladen[i].kind, bladen[i].id, 50, &f, &lijst));
		for (size_t k = 0; k < lijst.n; k++) {
			CHECK(lijst.items[k].kind != &kind_thuiszitter, "%s", bladen[i].id);
			for (size_t r = 0; r < lijst.items[k].recs.n; r++)
				zwijgt_rec(bladen[i].id, lijst.items[k].recs.items[r]);
		}
		verwijzerlijst_fini(&lijst);
	}
}

/* ---- the day ---- */

static void
vandaag_zwijgt_over_een_ander_gebied(void **state)
{
	struct opslag *o = *state;
	struct vandaag v;
	struct str regel_ = { 0 };

	GOED(vandaag_gezien(&els, &f));
	GOED(wijzig(o, zuid, "wacht_op=ouders", &f));
	str_addf(&regel_, "dossier=%s; soort=telefoon; tekst=" GEHEIM, zuid);
	free(regel(o, regel_.s));
	GOED(vandaag_lees(&els, false, &f, &v));
	assert_int_equal(v.aantal[VANDAAG_VERANDERD], 0);
	assert_int_equal(v.aantal[VANDAAG_KINDEREN], 0); /* that of Zuid is late */
	for (size_t i = 0; i < v.n; i++) {
		zwijgt_rec("vandaag", v.items[i].rec);
		zwijgt("vandaag", v.items[i].waar);
		zwijgt("vandaag", v.items[i].wie);
	}
	vandaag_fini(&v);
	str_fini(&regel_);
}

static void
wat_een_ander_daar_wijzigt_is_geen_nieuws(void **state)
{
	struct opslag *o = *state;
	char *wie;
	int64_t nr = 0;

	GOED(lezen_laatste(&els, NULL, &nr));
	GOED(wijzig(o, zuid, "wacht_op=ouders", &f));
	GOED(lezen_laatste(&els, &wie, &nr));
	assert_null(wie);
	GOED(wijzig(o, noord, "wacht_op=ouders", &f));
	GOED(lezen_laatste(&els, &wie, &nr));
	assert_string_equal(wie, "baas");
	free(wie);
}

/* ---- acts ---- */

static void
met_een_dossier_van_een_ander_gebied_is_niets_te_doen(void **state)
{
	struct opslag *o = *state;
	struct rec *voor = haal(o->store, &kind_thuiszitter, zuid), *na = rec_copy(voor);
	struct recs due;
	struct query q;
	char *was = alles(o->store), *is;

	rec_set_text(na, "wacht_op", "ouders");
	FOUT(SWV_ENOTFOUND, schrijven_wijzig(&els, voor, na, &f));
	FOUT(SWV_ENOTFOUND, weggooien(&els, &kind_thuiszitter, zuid, &f));
	query_init(&q, &kind_termijn);
	query_text(&q, FILTER_IS, kind_field(&kind_termijn, "bron_id"), zuid);
	GOED(lezen_recs(&o->s, &q, 10, &f, &due));
	assert_true(due.n > 0);
	for (size_t i = 0; i < due.n; i++)
		FOUT(SWV_ENOTFOUND, dossier_voldoe(&els, rec_id(due.items[i]), &f));
	is = alles(o->store);
	assert_string_equal(is, was);
	recs_fini(&due);
	query_fini(&q);
	rec_free(&voor);
	rec_free(&na);
	free(was);
	free(is);
}

static void
een_dossier_komt_en_gaat_niet_over_de_grens(void **state)
{
	struct opslag *o = *state;
	struct rec *voor = haal(o->store, &kind_thuiszitter, noord), *na = rec_copy(voor);
	struct rec *nieuw = rec_initial(&kind_thuiszitter, nep_dag);

	zet(nieuw, "soort=relatief; school=01AB00; eerste_verzuimdag=2026-11-02");
	FOUT(SWV_EDENIED, schrijven_nieuw(&els, nieuw, &f));
	/* the child moves: the case may be given to who works there, and is then out of sight */
	rec_set_text(na, "gebied", "zuid");
	GOED(schrijven_wijzig(&els, voor, na, &f));
	assert_false(session_ziet(&els, &kind_thuiszitter, noord));
	rec_free(&nieuw);
	rec_free(&voor);
	rec_free(&na);
}

/* What a trial import would do tells no more than the import. */
static void
een_invoer_verraadt_niets_van_een_ander_gebied(void **state)
{
	struct str text = { 0 };
	struct csv_invoer invoer = { .kind = &kind_thuiszitter, .bestand = "f.csv" };

	(void)state;
	str_addf(&text, "nummer;wacht_op\n%s;ouders\n", zuid);
	invoer.tekst = text.s;
	invoer.n = text.len;
	for (int dry = 0; dry < 2; dry++) {
		struct faults faults = { 0 };
		struct csv_telling n;

		invoer.dry = dry;
		assert_int_not_equal(csv_invoeren(&els, &invoer, &faults, &n), SWV_OK);
		assert_int_equal(n.gewijzigd + n.gelijk + n.nieuw, 0);
		for (size_t i = 0; i < faults.n; i++)
			zwijgt("import", faults.items[i].hint);
		faults_fini(&faults);
	}
	str_fini(&text);
}

static void
de_prullenbak_zwijgt_over_een_ander_gebied(void **state)
{
	struct opslag *o = *state;
	struct weggegooiden w;
	int64_t handeling;

	GOED(weggooien(&o->s, &kind_thuiszitter, zuid, &f));
	GOED(lezen_prullenbak(&els, 0, 50, &f, &w));
	assert_int_equal(w.n, 0);
	weggegooiden_fini(&w);
	GOED(lezen_prullenbak(&o->s, 0, 50, &f, &w));
	assert_int_equal(w.n, 1);
	handeling = w.items[0].handeling;
	weggegooiden_fini(&w);
	FOUT(SWV_EDENIED, terugzetten(&els, handeling, &f));
	GOED(terugzetten(&o->s, handeling, &f));
}

/* What one did while one might is not taken back when one may no more. */
static void
ongedaan_maken_gaat_niet_over_de_grens(void **state)
{
	struct opslag *o = *state;
	struct rec *voor = haal(o->store, &kind_thuiszitter, noord), *na = rec_copy(voor);

	rec_set_text(na, "wacht_op", "ouders");
	GOED(schrijven_wijzig(&els, voor, na, &f));
	doe(o->store, "UPDATE gebruiker SET gebieden = 'zuid' WHERE id = 'els'");
	FOUT(SWV_ENOTFOUND, ongedaan(&els, &f, NULL));
	IS(noord, "wacht_op", "ouders");
	rec_free(&voor);
	rec_free(&na);
}

static void
een_concept_bij_een_dossier_dat_niet_meer_te_zien_is_blijft_dicht(void **state)
{
	struct opslag *o = *state;
	struct concept c = { .kind = mem_strdup("thuiszitter"), .id = mem_strdup(noord) };
	struct concept found[4], one = { 0 };
	size_t n;

	concept_add(&c, "wacht_op", "ouders");
	GOED(concept_bewaar(&els, &c, &f));
	concept_fini(&c);
	GOED(concepten(&els, &f, found, 4, &n));
	assert_int_equal(n, 1);
	concept_fini(&found[0]);
	doe(o->store, "UPDATE gebruiker SET gebieden = 'zuid' WHERE id = 'els'");
	GOED(concepten(&els, &f, found, 4, &n));
	assert_int_equal(n, 0);
	FOUT(SWV_ENOTFOUND, concept_haal(&els, "thuiszitter", noord, &f, &one));
	doe(o->store, "UPDATE gebruiker SET gebieden = 'noord' WHERE id = 'els'");
	GOED(concepten(&els, &f, found, 4, &n));
	assert_int_equal(n, 1);
	concept_fini(&found[0]);
}

/* The same child in two areas: that there is a case is told, which one is not. */
static void
een_tweede_dossier_noemt_het_eerste_niet(void **state)
{
	struct opslag *o = *state;
	struct rec *nieuw = rec_initial(&kind_thuiszitter, nep_dag);
	struct fault fault = { 0 };

	GOED(wijzig(o, zuid, "geboortedatum=2015-03-04", &f));
	zet(nieuw, ZIEK "; voornaam=" GEHEIM "; achternaam=" GEHEIM "; geboortedatum=2015-03-04");
	assert_int_equal(schrijven_nieuw(&els, nieuw, &fault), SWV_EIMPOSSIBLE);
	zwijgt("dubbel", fault.value);
	zwijgt("dubbel", fault.hint);
	rec_set_none(nieuw, "geboortedatum");
	GOED(schrijven_nieuw(&els, nieuw, &f));
	zwijgt("let op", str_get(&els.let_op));
	rec_free(&nieuw);
}

static void
waarnemen_opent_het_gebied_en_sluit_het_weer(void **state)
{
	struct opslag *o = *state;
	struct rec *rec;

	doe(o->store, "INSERT INTO waarneming (gebruiker, gebied, van, tot) SELECT 'els', 'zuid',"
		      " 0, 1");
	FOUT(SWV_ENOTFOUND, lezen_een(&els, &kind_thuiszitter, zuid, &f, &rec));
	doe(o->store, "DELETE FROM waarneming");
	GOED(probeer(o, &kind_waarneming, "gebruiker=els; gebied=zuid; tot=2026-11-22", &f, NULL));
	GOED(lezen_een(&els, &kind_thuiszitter, zuid, &f, &rec));
	rec_free(&rec);
	nep_dag++;
	FOUT(SWV_ENOTFOUND, lezen_een(&els, &kind_thuiszitter, zuid, &f, &rec));
	nep_dag--;
}

/* ---- who only counts ---- */

static void
wie_alleen_telt_ziet_geen_dossier(void **state)
{
	struct opslag *o = *state;
	struct fault fault = { 0 };
	struct rec *rec;
	struct query q;
	struct recs recs;
	int64_t n;

	doe(o->store, "UPDATE gebruiker SET rollen = 'toezicht' WHERE id = 'els'");
	query_init(&q, &kind_thuiszitter);
	GOED(lezen_aantal(&els, &q, &f, &n));
	assert_int_equal(n, 2);
	assert_int_equal(lezen_recs(&els, &q, 10, &fault, &recs), SWV_EDENIED);
	assert_non_null(strstr(fault.hint, "hoeveel"));
	FOUT(SWV_EDENIED, lezen_een(&els, &kind_thuiszitter, zuid, &f, &rec));
	/* nor is one found by counting */
	query_text(&q, FILTER_IS, 0, zuid);
	FOUT(SWV_EDENIED, lezen_aantal(&els, &q, &f, &n));
	query_fini(&q);
	query_init(&q, &kind_thuiszitter);
	query_text(&q, FILTER_WORDS, -1, GEHEIM);
	FOUT(SWV_EDENIED, lezen_aantal(&els, &q, &f, &n));
	query_fini(&q);
	query_init(&q, &kind_thuiszitter);
	query_text(&q, FILTER_IS, kind_field(&kind_thuiszitter, "achternaam"), GEHEIM);
	FOUT(SWV_EDENIED, lezen_aantal(&els, &q, &f, &n));
	query_fini(&q);
	assert_null(lezen_kind_van(&els, "thuiszitter", zuid));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, maak, ruim)
		T(geen_lijst_toont_of_telt_iets_van_een_ander_gebied),
		T(geen_filter_vindt_iets_van_een_ander_gebied),
		T(geen_woord_en_geen_termijn_vindt_iets_van_een_ander_gebied),
		T(een_dossier_van_een_ander_gebied_is_er_niet),
		T(een_verwijzing_verraadt_niet_of_een_dossier_er_is),
		T(geen_blad_noemt_een_dossier_van_een_ander_gebied),
		T(vandaag_zwijgt_over_een_ander_gebied),
		T(wat_een_ander_daar_wijzigt_is_geen_nieuws),
		T(met_een_dossier_van_een_ander_gebied_is_niets_te_doen),
		T(een_dossier_komt_en_gaat_niet_over_de_grens),
		T(een_invoer_verraadt_niets_van_een_ander_gebied),
		T(de_prullenbak_zwijgt_over_een_ander_gebied),
		T(ongedaan_maken_gaat_niet_over_de_grens),
		T(een_concept_bij_een_dossier_dat_niet_meer_te_zien_is_blijft_dicht),
		T(een_tweede_dossier_noemt_het_eerste_niet),
		T(waarnemen_opent_het_gebied_en_sluit_het_weer),
		T(wie_alleen_telt_ziet_geen_dossier),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
