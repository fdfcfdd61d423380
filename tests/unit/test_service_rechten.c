/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"

/* Who may not do it does not learn whether the record is there either. */
static void
zonder_recht_is_er_niets_op_te_zoeken(void **state)
{
	struct opslag *o = *state;
	struct vink v = { .kind = &kind_actie, .id = "jp.weg", .op = DATE_NONE };

	o->s.rechten.alles = false;
	FOUT(SWV_EDENIED, weggooien(&o->s, &kind_actie, "jp.weg", &f));
	FOUT(SWV_EDENIED, vink_aan(&o->s, &v, &f));
	FOUT(SWV_EDENIED, vink_uit(&o->s, &v, &f));
	FOUT(SWV_EDENIED, status_zet(&o->s, &kind_actie, "jp.weg", "bezig", &f));
	FOUT(SWV_EDENIED, notitie_schrijf(&o->s, &kind_actie, "jp.weg", "Hoe?", &f));
	FOUT(SWV_EDENIED, schrijven_schuif(&o->s, &kind_actie, "jp.weg", true, &f));
	FOUT(SWV_EDENIED, schrijven_hang(&o->s, &kind_actie, "jp.weg", "jp.d1", &f));
}

static void
zonder_recht_is_er_niets_te_zien(void **state)
{
	struct opslag *o = *state;
	struct rec *item = haal(o->store, &kind_kalender, "sop-2026-2027");
	struct eigenaren e;
	struct weggegooiden w;

	GOED(weggooien(&o->s, &kind_actie, "jp.a1", &f));
	GOED(lezen_prullenbak(&o->s, 0, 10, &f, &w));
	assert_int_equal(w.n, 1);
	weggegooiden_fini(&w);
	o->s.rechten.alles = false;
	GOED(lezen_prullenbak(&o->s, 0, 10, &f, &w));
	assert_int_equal(w.n, 0);
	FOUT(SWV_EDENIED, eigenaren_van(&o->s, item, &f, &e));
	assert_int_equal(e.n, 0);
	weggegooiden_fini(&w);
	rec_free(&item);
}

/* The right that undoing the last act would need. */
static void
ongedaan_vraagt(struct opslag *o, const char *wat)
{
	struct fault fault = { 0 };

	o->s.rechten.alles = false;
	assert_int_equal(ongedaan(&o->s, &fault, NULL), SWV_EDENIED);
	assert_string_equal(fault.what, wat);
	o->s.rechten.alles = true;
}

static void
ongedaan_vraagt_het_recht_van_wat_het_doet(void **state)
{
	struct opslag *o = *state;
	struct rec *actie = rec_initial(&kind_actie, nep_dag);

	rec_set_text(actie, "ouder", "jp.r1");
	rec_set_text(actie, "titel", "Nieuw");
	GOED(schrijven_nieuw(&o->s, actie, &f));
	ongedaan_vraagt(o, "acties weggooien");
	GOED(status_zet(&o->s, &kind_actie, rec_id(actie), "bezig", &f));
	ongedaan_vraagt(o, "acties wijzigen");
	GOED(weggooien(&o->s, &kind_actie, rec_id(actie), &f));
	ongedaan_vraagt(o, "acties maken");
	rec_free(&actie);
}

static bool
alles_open(const char *pad, int depth, void *arg)
{
	(void)pad;
	(void)depth;
	(void)arg;
	return true;
}

/* Toezicht sees how far the plans are, and none of what is done. */
static void
wie_geen_acties_mag_zien_ziet_het_plan_erboven(void **state)
{
	struct opslag *o = *state;
	struct boom_vraag ask = { .limit = 50, .open = alles_open };
	char *id = mem_strdup("jp.a1");
	struct takken t;
	struct tak tak;

	als_rol(o, "toezicht", "");
	for (int before = 0; before < 2; before++) {
		ask.before = before;
		GOED(lezen_boom(&o->s, &ask, &f, &t));
		assert_int_equal(t.n, 4); /* the plan, two goals, a result */
		for (size_t i = 0; i < t.n; i++)
			assert_string_not_equal(t.items[i].soort, "actie");
		takken_fini(&t);
	}
	GOED(lezen_tak(&o->s, "jp.r1", &f, &tak));
	assert_false(tak.has_children);
	assert_int_equal(tak.n_acties, 3);
	tak_fini(&tak);
	FOUT(SWV_ENOTFOUND, lezen_tak(&o->s, "jp.a1", &f, &tak));
	GOED(lezen_boven(&o->s, id, &f, &t));
	assert_int_equal(t.n, 3);
	takken_fini(&t);
	als_rol(o, "fg", "");
	FOUT(SWV_EDENIED, lezen_boom(&o->s, &ask, &f, &t));
	als_alles(o);
	free(id);
}

/* What goes with a node asks its own right: it is gone as much. */
static void
wie_een_doel_weggooit_mag_dat_ook_met_wat_eronder_hangt(void **state)
{
	struct opslag *o = *state;

	rechten_fini(&o->s.rechten);
	GOED(rechten_regel("doel resultaat: inzien weggooien", BEREIK_ALLE, &o->s.rechten, &f));
	FOUT(SWV_EDENIED, weggooien(&o->s, &kind_doel, "jp.d1", &f));
	assert_true(store_exists(o->store, "actie", "jp.a1"));
	assert_true(store_exists(o->store, "doel", "jp.d1"));
	als_alles(o);
}

/* A trial tells what is there, so it asks the right too. */
static void
wie_niet_mag_invoeren_mag_het_ook_niet_proberen(void **state)
{
	struct opslag *o = *state;
	char *pad = bestand(o, "plan2.cfg", PLAN);
	struct faults faults = { 0 };
	struct plan_telling n;

	als_rol(o, "toezicht", "");
	assert_int_equal(plan_invoeren(&o->s, pad, true, &faults, &n), SWV_EDENIED);
	assert_int_equal(faults.n, 1);
	faults_fini(&faults);
	als_alles(o);
	free(pad);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, sessie_ruim)
		T(zonder_recht_is_er_niets_op_te_zoeken),
		T(zonder_recht_is_er_niets_te_zien),
		T(ongedaan_vraagt_het_recht_van_wat_het_doet),
		T(wie_geen_acties_mag_zien_ziet_het_plan_erboven),
		T(wie_een_doel_weggooit_mag_dat_ook_met_wat_eronder_hangt),
		T(wie_niet_mag_invoeren_mag_het_ook_niet_proberen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
