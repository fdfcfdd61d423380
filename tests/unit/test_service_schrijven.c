/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/base/alloc.h"
#include "swv/service/schrijven.h"
#include "swv/store/concept.h"

/* What a form keeps while it is typed in; the op that the form then knows. */
static int64_t
bewaar(struct opslag *o, const char *kind, const char *id)
{
	struct concept c = { .kind = mem_strdup(kind), .id = mem_strdup(id) };
	int64_t op;

	concept_add(&c, "titel", "Half");
	GOED(concept_bewaar(&o->s, &c, &f));
	op = c.op;
	concept_fini(&c);
	return op;
}

static struct rec *
actie(const char *titel)
{
	struct rec *rec = rec_initial(&kind_actie, nep_dag);

	rec_set_text(rec, "ouder", "jp.r1");
	rec_set_text(rec, "titel", titel);
	return rec;
}

static int64_t
concepten_van(struct opslag *o, const char *id)
{
	struct str sql = { 0 };
	int64_t n;

	str_addf(&sql, "SELECT count(*) FROM concept WHERE bron_id = '%s'", id);
	n = getal(o->store, sql.s);
	str_fini(&sql);
	return n;
}

/* A script of the same login is not the form that lies open. */
static void
een_opdracht_laat_het_concept_staan(void **state)
{
	struct opslag *o = *state;
	struct rec *nieuw = actie("Van een script"), *voor, *na;

	bewaar(o, "actie", "");
	bewaar(o, "actie", "jp.a1");
	GOED(schrijven_nieuw(&o->s, nieuw, &f));
	voor = haal(o->store, &kind_actie, "jp.a1");
	na = rec_copy(voor);
	rec_set_text(na, "titel", "Anders");
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	assert_int_equal(concepten_van(o, ""), 1);
	assert_int_equal(concepten_van(o, "jp.a1"), 1);
	rec_free(&nieuw);
	rec_free(&voor);
	rec_free(&na);
}

static void
het_formulier_neemt_zijn_concept_mee(void **state)
{
	struct opslag *o = *state;
	struct rec *nieuw = actie("Van een formulier"), *voor, *na;
	int64_t maken = bewaar(o, "actie", ""), wijzigen = bewaar(o, "actie", "jp.a1");

	GOED(schrijven_nieuw_van_concept(&o->s, nieuw, "", maken, &f));
	assert_int_equal(concepten_van(o, ""), 0);
	assert_int_equal(concepten_van(o, "jp.a1"), 1);
	voor = haal(o->store, &kind_actie, "jp.a1");
	na = rec_copy(voor);
	rec_set_text(na, "titel", "Anders");
	GOED(schrijven_wijzig_van_concept(&o->s, voor, na, wijzigen, &f));
	assert_int_equal(concepten_van(o, "jp.a1"), 0);
	rec_free(&nieuw);
	rec_free(&voor);
	rec_free(&na);
}

static void
wat_ergens_aan_hangt_heeft_daar_zijn_concept(void **state)
{
	struct rec *regel = rec_initial(&kind_logregel, nep_dag), *nieuw = actie("Los");
	char *aan, *los = concept_nieuw(regel);

	(void)state;
	assert_string_equal(los, "");
	free(los);
	rec_set_text(regel, "dossier", "26-003");
	aan = concept_nieuw(regel);
	los = concept_nieuw(nieuw);
	assert_string_equal(aan, "+26-003");
	assert_string_equal(los, "");
	assert_true(concept_is_nieuw(&kind_logregel, aan));
	assert_true(concept_is_nieuw(&kind_logregel, ""));
	assert_false(concept_is_nieuw(&kind_logregel, "12"));
	assert_false(concept_is_nieuw(&kind_actie, "+ouders"));
	assert_string_equal(concept_eigenaar(&kind_logregel, aan), "26-003");
	assert_string_equal(concept_eigenaar(&kind_logregel, "12"), "");
	free(aan);
	free(los);
	rec_free(&regel);
	rec_free(&nieuw);
}

/* Two windows of one user: what the other typed since is not of this form. */
static void
het_concept_van_een_ander_formulier_blijft(void **state)
{
	struct opslag *o = *state;
	struct rec *een = actie("Een"), *twee = actie("Twee");
	int64_t eerste = bewaar(o, "actie", "");

	bewaar(o, "actie", "");
	GOED(schrijven_nieuw_van_concept(&o->s, een, "", eerste, &f));
	GOED(schrijven_nieuw_van_concept(&o->s, twee, "", 0, &f));
	assert_int_equal(concepten_van(o, ""), 1);
	rec_free(&een);
	rec_free(&twee);
}

static void
een_geweigerd_formulier_houdt_zijn_concept(void **state)
{
	struct opslag *o = *state;
	struct rec *leeg = actie(NULL);
	int64_t op = bewaar(o, "actie", "");

	FOUT(SWV_EREQUIRED, schrijven_nieuw_van_concept(&o->s, leeg, "", op, &f));
	assert_int_equal(concepten_van(o, ""), 1);
	rec_free(&leeg);
}

/* Who mends what was refused saves it under an id that is free by then. */
static void
wat_geweigerd_is_krijgt_later_zijn_eigen_id(void **state)
{
	struct opslag *o = *state;
	struct rec *mijn = rec_initial(&kind_kalender, nep_dag), *ander = NULL;

	rec_set_date(mijn, "uiterlijk", dag("2026-12-01"));
	FOUT(SWV_EREQUIRED, schrijven_nieuw(&o->s, mijn, &f));
	assert_string_equal(rec_id(mijn), "");
	assert_int_equal(mijn->versie, 0);
	ander = rec_copy(mijn);
	rec_set_text(ander, "titel", "Van een ander");
	GOED(schrijven_nieuw(&o->s, ander, &f));
	rec_set_text(mijn, "titel", "Van mij");
	GOED(schrijven_nieuw(&o->s, mijn, &f));
	assert_string_equal(rec_id(ander), "eigen-2026-2027-1");
	assert_string_equal(rec_id(mijn), "eigen-2026-2027-2");
	assert_int_equal(mijn->versie, 1);
	rec_free(&mijn);
	rec_free(&ander);
}

/* Also after what was taken over from elsewhere, and of each school year apart. */
static void
een_nummer_van_een_kalenderitem_komt_nooit_terug(void **state)
{
	static const struct {
		const char *dag, *id;
		bool weg;
	} rijen[] = {
		{ "2026-12-01", "eigen-2026-2027-1", false },
		{ "2026-12-01", "eigen-2026-2027-2", true },
		{ "2026-12-01", "eigen-2026-2027-3", true },
		{ "2027-12-01", "eigen-2027-2028-1", false },
		{ "2026-12-01", "eigen-2026-2027-5", false },
	};
	struct opslag *o = *state;

	GOED(store_begin(o->store, &f));
	doe(o->store, "INSERT INTO kalender (id, titel, schooljaar, precisie, status)"
		      " VALUES ('eigen-2026-2027-4', 'Van elders', '2026-2027', 'nnb', 'open')");
	GOED(store_commit(o->store, &f));
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct rec *rec = rec_initial(&kind_kalender, nep_dag);

		rec_set_text(rec, "titel", "Iets");
		rec_set_date(rec, "uiterlijk", dag(rijen[i].dag));
		GOED(schrijven_nieuw(&o->s, rec, &f));
		assert_string_equal(rec_id(rec), rijen[i].id);
		if (rijen[i].weg)
			GOED(weggooien(&o->s, &kind_kalender, rec_id(rec), &f));
		rec_free(&rec);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, sessie_ruim)
		T(een_opdracht_laat_het_concept_staan),
		T(het_formulier_neemt_zijn_concept_mee),
		T(wat_ergens_aan_hangt_heeft_daar_zijn_concept),
		T(het_concept_van_een_ander_formulier_blijft),
		T(een_geweigerd_formulier_houdt_zijn_concept),
		T(wat_geweigerd_is_krijgt_later_zijn_eigen_id),
		T(een_nummer_van_een_kalenderitem_komt_nooit_terug),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
