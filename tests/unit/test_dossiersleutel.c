/* SPDX-License-Identifier: EUPL-1.2 */
/* What the logboek has of texts that may not stand there, and what is left when the key is gone. */
#include "dossier.h"

#include "swv/model/logwat.h"
#include "swv/store/dossiersleutel.h"

#define KIND                                                                                       \
	ZIEK "; groep=Groepje zes; voornaam=Zonnebloempje; achternaam=Nergenshuizen;"              \
	     " geboortedatum=2016-02-03; ouders=Hemelrijkse ouder; bijzonderheden=Fluisterboek"
#define REGEL "dossier=26-001; tekst=Toverwoordje; afspraak=Maneschijn; afspraak_op=2026-11-24"

/* The hash after ("[1]") or before ("[0]") in the last line of the logboek about the record; owned. */
static char *
hash_van(struct opslag *o, const char *kind, const char *id, const char *pad)
{
	char *hash = NULL;

	GOED(sql_text(o->store, &f, &hash,
	    "SELECT json_extract(wat, ?3) FROM logboek WHERE kind = ?1 AND bron_id = ?2"
	    " AND json_extract(wat, ?3) IS NOT NULL ORDER BY nr DESC LIMIT 1",
	    "sss", kind, id, pad));
	CHECK(hash && strlen(hash) == LOGWAT_HASH && *hash == '#', "%s %s %s: %s", kind, id, pad,
	    hash ? hash : "(niets)");
	return hash;
}

static enum log_oordeel
oordeel(struct opslag *o, const char *kind, const char *id, const char *veld, const char *tekst,
    const char *hash)
{
	struct value v = { .tag = VALUE_TEXT, .s = (char *)tekst };
	enum log_oordeel uit;

	GOED(log_is_value(o->store, kind, id, veld, &v, hash, &f, &uit));
	return uit;
}

static int64_t
sleutels(struct opslag *o)
{
	return getal(o->store, "SELECT count(*) FROM dossiersleutel");
}

static void
wis(struct opslag *o, const char *kind, const char *id)
{
	GOED(store_begin(o->store, &f));
	GOED(dossiersleutel_wis(o->store, kind, id, &f));
	GOED(store_commit(o->store, &f));
}

static void
een_tekst_staat_er_als_hash_die_te_herkennen_is(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *h = hash_van(o, "thuiszitter", id, "$.voornaam[1]"), *g;
	struct value dag_getal = { .tag = VALUE_NUMBER, .i = dag("2016-02-03") };
	enum log_oordeel uit;

	assert_int_equal(oordeel(o, "thuiszitter", id, "voornaam", "Zonnebloempje", h), LOG_GELIJK);
	assert_int_equal(oordeel(o, "thuiszitter", id, "voornaam", "Zonnebloempj", h), LOG_ANDERS);
	assert_int_equal(
	    oordeel(o, "thuiszitter", id, "achternaam", "Zonnebloempje", h), LOG_ANDERS);
	g = hash_van(o, "thuiszitter", id, "$.geboortedatum[1]");
	GOED(log_is_value(o->store, "thuiszitter", id, "geboortedatum", &dag_getal, g, &f, &uit));
	assert_int_equal(uit, LOG_GELIJK);
	/* the same digits as text are something else */
	assert_int_equal(oordeel(o, "thuiszitter", id, "geboortedatum", "16834", g), LOG_ANDERS);
	assert_int_equal(dag_getal.i, 16834);
	assert_int_equal(sleutels(o), 1);
	free(id);
	free(h);
	free(g);
}

static void
gelijke_teksten_hebben_niets_gemeen(void **state)
{
	struct opslag *o = *state;
	char *een = dossier(o, ZIEK "; voornaam=Gelijk; ouders=Gelijk"), *twee, *h[5], *r, *r2;

	twee = dossier(o, ZIEK "; voornaam=Gelijk");
	r = regel(o, "dossier=26-001; tekst=Gelijk");
	r2 = regel(o, "dossier=26-001; tekst=Gelijk");
	h[0] = hash_van(o, "thuiszitter", een, "$.voornaam[1]");
	h[1] = hash_van(o, "thuiszitter", twee, "$.voornaam[1]");
	h[2] = hash_van(o, "thuiszitter", een, "$.ouders[1]");
	h[3] = hash_van(o, "logregel", r, "$.tekst[1]");
	h[4] = hash_van(o, "logregel", r2, "$.tekst[1]");
	for (size_t i = 0; i < COUNT(h); i++)
		for (size_t k = i + 1; k < COUNT(h); k++)
			assert_string_not_equal(h[i], h[k]);
	assert_int_equal(sleutels(o), 2);
	for (size_t i = 0; i < COUNT(h); i++)
		free(h[i]);
	free(een);
	free(twee);
	free(r2);
	free(r);
}

static void
een_logregel_heeft_de_sleutel_van_het_dossier(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *r = regel(o, REGEL), *h;

	assert_int_equal(sleutels(o), 1);
	h = hash_van(o, "logregel", r, "$.tekst[1]");
	assert_int_equal(oordeel(o, "logregel", r, "tekst", "Toverwoordje", h), LOG_GELIJK);
	/* also while it lies in the bin: that tells what it hung on no more, the logboek does */
	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
	assert_int_equal(sleutels(o), 1);
	assert_int_equal(oordeel(o, "logregel", r, "tekst", "Toverwoordje", h), LOG_GELIJK);
	GOED(terugzetten(&o->s, getal(o->store, "SELECT max(handeling) FROM prullenbak"), &f));
	assert_int_equal(sleutels(o), 1);
	free(h);
	h = hash_van(o, "logregel", r, "$.tekst[1]"); /* of its coming back: the same */
	assert_int_equal(oordeel(o, "logregel", r, "tekst", "Toverwoordje", h), LOG_GELIJK);
	free(h);
	free(id);
	free(r);
}

static void
zonder_sleutel_is_niets_meer_te_herkennen_en_de_keten_heel(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *r = regel(o, REGEL), *ander = dossier(o, ZIEK VERZIN);
	char *h = hash_van(o, "thuiszitter", id, "$.voornaam[1]");
	char *t = hash_van(o, "logregel", r, "$.tekst[1]");
	char *a = hash_van(o, "thuiszitter", ander, "$.voornaam[1]");

	wis(o, "thuiszitter", id);
	is_heel(o->store);
	assert_int_equal(oordeel(o, "thuiszitter", id, "voornaam", "Zonnebloempje", h), LOG_GEWIST);
	assert_int_equal(oordeel(o, "logregel", r, "tekst", "Toverwoordje", t), LOG_GEWIST);
	assert_int_equal(oordeel(o, "thuiszitter", ander, "voornaam", "Verzonnen", a), LOG_GELIJK);
	/* a later save has a key of its own, that tells nothing of what was before */
	GOED(wijzig(o, id, "groep=7", &f));
	assert_int_equal(oordeel(o, "thuiszitter", id, "voornaam", "Zonnebloempje", h), LOG_ANDERS);
	is_heel(o->store);
	free(id);
	free(r);
	free(ander);
	free(h);
	free(t);
	free(a);
}

static void
wat_ongedaan_is_gemaakt_laat_geen_sleutel(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *r;

	GOED(ongedaan(&o->s, &f, NULL));
	assert_int_equal(sleutels(o), 0);
	free(id);
	id = dossier(o, KIND);
	r = regel(o, "dossier=26-002; tekst=Toverwoordje");
	GOED(ongedaan(&o->s, &f, NULL)); /* the line; the case keeps its key */
	assert_int_equal(sleutels(o), 1);
	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
	GOED(terugzetten(&o->s, getal(o->store, "SELECT max(handeling) FROM prullenbak"), &f));
	GOED(ongedaan(&o->s, &f, NULL)); /* into the bin again, so it can come back */
	assert_int_equal(getal(o->store, "SELECT count(DISTINCT handeling) FROM prullenbak"), 1);
	assert_int_equal(sleutels(o), 1);
	free(id);
	free(r);
}

static void
een_sleutel_komt_er_pas_als_er_iets_te_verbergen_is(void **state)
{
	struct opslag *o = *state;
	int64_t voor = sleutels(o); /* texts in the association file may need some */
	char *id = dossier(o, ZIEK);

	assert_int_equal(sleutels(o), voor);
	GOED(wijzig(o, id, "gemeld_op=2026-11-20", &f));
	assert_int_equal(sleutels(o), voor);
	GOED(wijzig(o, id, "groep=7", &f));
	assert_int_equal(sleutels(o), voor + 1);
	free(id);
}

/* What nobody reads: lists and pages tell that the field changed. */
static void
wie_de_lijst_leest_ziet_geen_hash(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND);
	struct recs recs;
	struct query q;

	query_init(&q, &kind_logboek);
	query_text(&q, FILTER_IS, kind_field(&kind_logboek, "bron_id"), id);
	GOED(lezen_recs(&o->s, &q, 10, &f, &recs));
	query_fini(&q);
	assert_int_equal(recs.n, 1);
	assert_null(strchr(rec_text(recs.items[0], "wat"), '#'));
	CHECK(strstr(rec_text(recs.items[0], "wat"), "\"voornaam\":true,") != NULL, "%s",
	    rec_text(recs.items[0], "wat"));
	CHECK(strstr(rec_text(recs.items[0], "wat"), "\"soort\":[null,\"relatief\"]") != NULL, "%s",
	    rec_text(recs.items[0], "wat"));
	CHECK(strstr(rec_text(recs.items[0], "velden"), "voornaam, ") != NULL, "%s",
	    rec_text(recs.items[0], "velden"));
	recs_fini(&recs);
	free(id);
}

/* Whether a text of the logboek has one of the words, in any case, or the day of birth. */
static void
logboek_kent_niemand(struct opslag *o)
{
	static const char *const woorden[] = { "zonnebloem", "nergenshuizen", "hemelrijks",
		"fluisterboek", "toverwoord", "maneschijn", "groepje", "2016-02-03", "16834" };

	for (size_t w = 0; w < COUNT(woorden); w++) {
		int64_t n = 0;

		GOED(sql_number(o->store, &f, &n,
		    "SELECT count(*) FROM logboek WHERE lower(wie || '|' || handeling || '|' || kind"
		    " || '|' || bron_id || '|' || wat) LIKE '%' || ?1 || '%'",
		    "s", woorden[w]));
		CHECK(n == 0, "%s staat %lld keer in het logboek", woorden[w], (long long)n);
	}
}

static void
na_een_heel_leven_staat_er_niets_van_een_kind_in_het_logboek(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, KIND), *r = regel(o, REGEL);
	struct rec *rec;

	GOED(lezen_een(&o->s, &kind_thuiszitter, id, &f, &rec));
	rec_free(&rec);
	GOED(wijzig(o, id, "achternaam=Nergenshuizen-Oost; groep=Groepje acht", &f));
	GOED(wijzig(o, id, "gemeld_op=2026-11-20; bijzonderheden=Fluisterboekje; ouders=", &f));
	GOED(ongedaan(&o->s, &f, NULL));
	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
	GOED(terugzetten(&o->s, getal(o->store, "SELECT max(handeling) FROM prullenbak"), &f));
	GOED(wijzig(o, id, "hervat_op=2026-11-21; status=hervat", &f));
	logboek_kent_niemand(o);
	wis(o, "thuiszitter", id);
	logboek_kent_niemand(o);
	is_heel(o->store);
	free(id);
	free(r);
}

/* ---- what a line tells ---- */

static enum swv_err
verschil(struct opslag *o, const struct rec *na, struct str *uit)
{
	GOED(store_begin(o->store, &f));
	GOED(log_diff(o->store, NULL, na, &f, uit));
	return store_commit(o->store, NULL);
}

/* Every kind with every field filled with the same secret: it stands only where it may. */
static void
vrije_tekst_staat_nooit_in_het_logboek(void **state)
{
	for (size_t k = 0; k < n_kinds; k++)
		for (size_t i = 1; i < kinds[k]->n_fields; i++) {
			const struct field *v = &kinds[k]->fields[i];
			bool vrij = v->type == FIELD_LINES || v->type == FIELD_TEXT ||
				    (v->type == FIELD_LIST && !v->to && !v->choices &&
					v->notatie == NOTATIE_VRIJ);
			bool mag = !(v->flags & FIELD_PERSONAL) && (v->flags & FIELD_LOGGED);
			struct rec *rec;
			struct str uit = { 0 };

			if (!vrij || (v->flags & FIELD_DERIVED))
				continue;
			rec = rec_new(kinds[k]);
			rec_set_text(rec, kinds[k]->fields[0].name, "x");
			rec_set_text(rec, v->name, "geheim van Kees");
			assert_int_equal(verschil(*state, rec, &uit), SWV_OK);
			CHECK((strstr(uit.s, "geheim") != NULL) == mag, "%s.%s: %s", kinds[k]->name,
			    v->name, uit.s);
			CHECK(strstr(uit.s, v->name) != NULL, "%s.%s: %s", kinds[k]->name, v->name,
			    uit.s);
			str_fini(&uit);
			rec_free(&rec);
		}
}

static const struct field kind_velden[] = {
	{ .name = "id", .label = "Id", .type = FIELD_TEXT },
	{ .name = "naam",
	    .label = "Naam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_PERSONAL | FIELD_LOGGED | FIELD_SEARCH },
	{ .name = "geboren", .label = "Geboren", .type = FIELD_DATE, .flags = FIELD_PERSONAL },
	{ .name = "waarde", .label = "Waarde", .type = FIELD_TEXT, .flags = FIELD_LOGGED },
};
static const struct kind kind_kind = { .name = "partij",
	.label = "kind",
	.labels = "kinderen",
	.fields = kind_velden,
	.n_fields = COUNT(kind_velden),
	.sort = "id" };

static void
een_persoonsgegeven_staat_nooit_in_het_logboek(void **state)
{
	struct rec *rec = rec_new(&kind_kind);
	struct str uit = { 0 }, zonder = { 0 };

	rec_set_text(rec, "naam", "Kees");
	rec_set_int(rec, "geboren", 12345);
	rec_set_text(rec, "waarde", "open");
	assert_int_equal(verschil(*state, rec, &uit), SWV_OK);
	logwat_zonder_hash(uit.s, &zonder);
	assert_string_equal(
	    zonder.s, "{\"naam\":true,\"geboren\":true,\"waarde\":[null,\"open\"]}");
	str_fini(&uit);
	str_fini(&zonder);
	rec_free(&rec);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(een_tekst_staat_er_als_hash_die_te_herkennen_is),
		T(gelijke_teksten_hebben_niets_gemeen),
		T(een_logregel_heeft_de_sleutel_van_het_dossier),
		T(zonder_sleutel_is_niets_meer_te_herkennen_en_de_keten_heel),
		T(wat_ongedaan_is_gemaakt_laat_geen_sleutel),
		T(een_sleutel_komt_er_pas_als_er_iets_te_verbergen_is),
		T(wie_de_lijst_leest_ziet_geen_hash),
		T(na_een_heel_leven_staat_er_niets_van_een_kind_in_het_logboek),
		T(vrije_tekst_staat_nooit_in_het_logboek),
		T(een_persoonsgegeven_staat_nooit_in_het_logboek),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
