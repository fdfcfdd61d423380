/* SPDX-License-Identifier: EUPL-1.2 */
/* From one plan to the next: what is unfinished goes on, what waits for what, the red thread. */
#include "../opslag.h"

#include "swv/service/doorschuiven.h"
#include "swv/service/draad.h"
#include "swv/service/ongedaan.h"
#include "swv/service/schrijven.h"
#include "swv/service/vink.h"

/* The plan of the year after; its doel d1 is called after that of the first, r1 after nothing. */
#define VOLGEND                                                                                    \
	"plan = { id = \"jp27\"; titel = \"Volgend\"; soort = \"jaarplan\"; van = \"2027-2028\";"  \
	" tot = \"2027-2028\"; };\n"                                                               \
	"doelen = ( { id = \"x\"; titel = \"Doel twee\"; steunt = [\"jp.d1\"]; acties = ("         \
	" { id = \"x1\"; titel = \"Steun\"; } ); },\n"                                             \
	" { id = \"d1\"; titel = \"Doel een, verder\"; } );\n"

static void
veld_van(struct opslag *o, const char *id, const char *veld, const char *is)
{
	veld_is(o->store, &kind_actie, id, veld, is);
}

/* The id of what follows on the actie; NULL: nothing.  Borrowed until the next call. */
static const char *
vervolg(struct opslag *o, const char *id)
{
	static char uit[100];
	char sql[200];

	snprintf(sql, sizeof(sql), "SELECT count(*) FROM actie WHERE vervolg_van = '%s'", id);
	if (!getal(o->store, sql))
		return NULL;
	snprintf(sql, sizeof(sql),
	    "SELECT cast(substr(id, 6) AS INTEGER) FROM actie WHERE vervolg_van = '%s'", id);
	snprintf(uit, sizeof(uit), "jp27.%lld", (long long)getal(o->store, sql));
	return uit;
}

static void
een_actie_gaat_verder_in_het_volgende_plan(void **state)
{
	struct opslag *o = *state;
	const char *verder;
	char *naar;
	int n;

	voer_in(o, VOLGEND, false);
	GOED(doorschuiven_voorstel(&o->s, "jp.a1", &f, &naar));
	assert_string_equal(naar, "jp27"); /* resultaat r1 became nothing there */
	GOED(doorschuiven(&o->s, "jp.a1", naar, "Geen tijd", &f, &n));
	free(naar);
	assert_int_equal(n, 1);
	veld_van(o, "jp.a1", "status", "doorgeschoven");
	veld_van(o, "jp.a1", "reden", "Geen tijd");
	assert_non_null(verder = vervolg(o, "jp.a1"));
	veld_van(o, verder, "titel", "Een");
	veld_van(o, verder, "status", "open");
	veld_van(o, verder, "ouder", "jp27");
	veld_van(o, verder, "gereed", "21153"); /* 1 December 2026 is 1 December 2027 */
	assert_int_equal(getal(o->store, "SELECT n_acties FROM knoop WHERE id = 'jp'"), 2);
	assert_int_equal(getal(o->store, "SELECT n_acties FROM knoop WHERE id = 'jp27'"), 2);
	assert_int_equal(
	    getal(o->store, "SELECT vervallen FROM termijn WHERE bron_id = 'jp.a1'"), 1);
	is_heel(o->store);
	GOED(ongedaan(&o->s, &f, NULL));
	veld_van(o, "jp.a1", "status", "open");
	assert_null(vervolg(o, "jp.a1"));
}

/* One goes where it is told to go, and keeps who it is of; the place is only proposed. */
static void
een_actie_gaat_naar_de_plek_die_gekozen_is(void **state)
{
	struct opslag *o = *state;
	const char *verder;
	char *naar;
	int n;

	voer_in(o, VOLGEND, false);
	GOED(schrijven_hang(&o->s, &kind_actie, "jp.a3", "jp.d1", &f));
	GOED(doorschuiven_voorstel(&o->s, "jp.a3", &f, &naar));
	assert_string_equal(naar, "jp27.d1");
	free(naar);
	GOED(doorschuiven(&o->s, "jp.a3", "jp27", "Geen tijd", &f, &n));
	assert_non_null(verder = vervolg(o, "jp.a3"));
	veld_van(o, verder, "ouder", "jp27");
	veld_van(o, verder, "wie", "directeur");
	veld_van(o, verder, "herhaling", "maand");
}

/* Back to a plan of before: its day does not go back with it. */
static void
naar_een_eerder_plan_blijft_de_dag(void **state)
{
	struct opslag *o = *state;
	int n;

	voer_in(o, VOLGEND, false);
	GOED(doorschuiven(&o->s, "jp.a1", "jp27", "Geen tijd", &f, &n));
	GOED(doorschuiven(&o->s, vervolg(o, "jp.a1"), "jp.d2", "Toch wel", &f, &n));
	tekst_is(o->store, "SELECT gereed FROM actie WHERE vervolg_van LIKE 'jp27.%'", "21153");
}

static void
een_heel_plan_schuift_in_een_keer_door(void **state)
{
	struct opslag *o = *state;
	struct str wat = { 0 };
	int n;

	voer_in(o, VOLGEND, false);
	GOED(status_zet(&o->s, &kind_actie, "jp.a2", "gereed", &f));
	GOED(status_zet(&o->s, &kind_actie, "jp.a1", "bezig", &f));
	GOED(schrijven_hang(&o->s, &kind_actie, "jp.a3", "jp.d1", &f));
	GOED(doorschuiven(&o->s, "jp", "jp27", "Jaar voorbij", &f, &n));
	assert_int_equal(n, 2); /* what is done stays */
	veld_van(o, "jp.a2", "status", "gereed");
	veld_van(o, vervolg(o, "jp.a1"), "ouder", "jp27");
	tekst_is(o->store,
	    "SELECT k.ouder FROM knoop k JOIN actie a ON a.id = k.id"
	    " WHERE a.vervolg_van = 'jp.a3'",
	    "jp27.d1"); /* under what its own doel became */
	is_heel(o->store);
	GOED(ongedaan(&o->s, &f, &wat));
	assert_string_equal(wat.s, "doorschuiven van 2 acties");
	str_fini(&wat);
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM actie WHERE status = 'doorgeschoven'"), 0);
}

static void
doorschuiven_vraagt_een_reden_en_een_ander_plan(void **state)
{
	static const struct {
		const char *id, *naar, *reden;
		enum swv_err err;
	} rijen[] = {
		{ "jp.a1", "jp27", "", SWV_EREQUIRED }, { "jp.a1", "jp.d2", "Zo", SWV_EIMPOSSIBLE },
		{ "jp.a1", "niets", "Zo", SWV_EREFERENCE },
		{ "niets", "jp27", "Zo", SWV_ENOTFOUND },
		{ "jp.d2", "jp27", "Zo", SWV_EIMPOSSIBLE }, /* nothing hangs there */
	};
	struct opslag *o = *state;
	char *voor, *na;
	int n;

	voer_in(o, VOLGEND, false);
	voor = alles(o->store);
	for (size_t i = 0; i < sizeof(rijen) / sizeof(rijen[0]); i++) {
		struct fault fout = { 0 };

		assert_int_equal(
		    doorschuiven(&o->s, rijen[i].id, rijen[i].naar, rijen[i].reden, &fout, &n),
		    rijen[i].err);
		assert_false(store_is_writing(o->store));
	}
	na = alles(o->store);
	assert_string_equal(voor, na);
	free(voor);
	free(na);
}

static void
doorschuiven_mag_wie_acties_mag_wijzigen(void **state)
{
	struct opslag *o = *state;
	int n;

	voer_in(o, VOLGEND, false);
	als_rol(o, "toezicht", "");
	FOUT(SWV_EDENIED, doorschuiven(&o->s, "jp.a1", "jp27", "Zo", &f, &n));
	als_alles(o);
	GOED(doorschuiven(&o->s, "jp.a1", "jp27", "Zo", &f, &n));
}

/* Saves the action with one field as typed. */
static enum swv_err
zet(struct opslag *o, const char *id, const char *veld, const char *tekst)
{
	struct rec *voor = haal(o->store, &kind_actie, id), *na = rec_copy(voor);
	struct fault fout = { 0 };
	enum swv_err err;

	assert_int_equal(
	    rec_parse(na, kind_field(&kind_actie, veld), tekst, nep_dag, &fout), SWV_OK);
	err = schrijven_wijzig(&o->s, voor, na, &fout);
	rec_free(&voor);
	rec_free(&na);
	return err;
}

static void
een_actie_komt_niet_na_zichzelf(void **state)
{
	struct opslag *o = *state;

	assert_int_equal(zet(o, "jp.a1", "pas_na", "jp.a1"), SWV_EIMPOSSIBLE);
	GOED(zet(o, "jp.a1", "pas_na", "jp.a2"));
	GOED(zet(o, "jp.a2", "pas_na", "jp.a3"));
	assert_int_equal(zet(o, "jp.a3", "pas_na", "jp.a1"), SWV_EIMPOSSIBLE);
	veld_van(o, "jp.a1", "wacht", "Twee");
	GOED(status_zet(&o->s, &kind_actie, "jp.a2", "gereed", &f));
	veld_van(o, "jp.a1", "wacht", "");
}

static void
wie_aan_zet_is_staat_er_met_de_dag_tot_het_klaar_is(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, "jp.a1", "wacht_op", "directeur"));
	veld_van(o, "jp.a1", "wacht_sinds", "20779"); /* 22 November 2026 */
	GOED(status_zet(&o->s, &kind_actie, "jp.a1", "gereed", &f));
	veld_van(o, "jp.a1", "wacht_op", "");
	veld_van(o, "jp.a1", "wacht_sinds", "");
}

static void
de_rode_draad_loopt_over_plannen(void **state)
{
	static const struct {
		const char *id;
		int diepte;
		bool steunt;
		int acties, gereed;
	} rijen[] = {
		{ "jp.d1", 0, false, 4, 1 },
		{ "jp.r1", 1, false, 3, 1 },
		{ "jp.a1", 2, false, 1, 1 },
		{ "jp.a2", 2, false, 1, 0 },
		{ "jp.a3", 2, false, 1, 0 },
		{ "jp27.x", 1, true, 1, 0 },
		{ "jp27.x1", 2, false, 1, 0 },
	};
	struct opslag *o = *state;
	struct draad d;

	voer_in(o, VOLGEND, false);
	GOED(status_zet(&o->s, &kind_actie, "jp.a1", "gereed", &f));
	GOED(draad_lees(&o->s, "jp.d1", &f, &d));
	assert_int_equal(d.n, sizeof(rijen) / sizeof(rijen[0]));
	for (size_t i = 0; i < d.n; i++) {
		assert_string_equal(d.items[i].tak.id, rijen[i].id);
		assert_int_equal(d.items[i].diepte, rijen[i].diepte);
		assert_int_equal(d.items[i].steunt, rijen[i].steunt);
		assert_int_equal(d.items[i].n_acties, rijen[i].acties);
		assert_int_equal(d.items[i].n_gereed, rijen[i].gereed);
	}
	assert_false(d.afgekapt);
	draad_fini(&d);
}

/* What will not be done is not waited for. */
static void
de_rode_draad_telt_wat_nog_kan(void **state)
{
	struct opslag *o = *state;
	struct draad d;

	GOED(status_zet(&o->s, &kind_actie, "jp.a1", "gereed", &f));
	GOED(status_zet(&o->s, &kind_actie, "jp.a2", "vervallen", &f));
	GOED(draad_lees(&o->s, "jp.r1", &f, &d));
	assert_int_equal(d.items[0].n_acties, 2);
	assert_int_equal(d.items[0].n_gereed, 1);
	draad_fini(&d);
}

/* Two goals that support each other: each is told once. */
static void
een_draad_in_een_kring_eindigt(void **state)
{
	struct opslag *o = *state;
	struct rec *voor, *na;
	struct draad d;

	voer_in(o, VOLGEND, false);
	voor = haal(o->store, &kind_doel, "jp.d1");
	na = rec_copy(voor);
	rec_set_text(na, "steunt", "jp27.x");
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	rec_free(&voor);
	rec_free(&na);
	GOED(draad_lees(&o->s, "jp27.x", &f, &d));
	assert_int_equal(d.n, 7); /* x, x1; and d1 that supports it, with its own five */
	draad_fini(&d);
}

static void
doorgeschoven_wordt_een_actie_alleen_met_een_vervolg(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_EIMPOSSIBLE, status_zet(&o->s, &kind_actie, "jp.a1", "doorgeschoven", &f));
	veld_van(o, "jp.a1", "status", "open");
}

/* What must come first is told when it was not done, and nothing is refused for it. */
static void
wie_afvinkt_hoort_wat_eerst_moest(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, "jp.a1", "pas_na", "jp.a2"));
	GOED(status_zet(&o->s, &kind_actie, "jp.a1", "gereed", &f));
	assert_string_equal(str_get(&o->s.let_op), "Eerst moest nog: Twee.");
	str_clear(&o->s.let_op);
	GOED(status_zet(&o->s, &kind_actie, "jp.a1", "open", &f));
	GOED(status_zet(&o->s, &kind_actie, "jp.a2", "gereed", &f));
	GOED(status_zet(&o->s, &kind_actie, "jp.a1", "gereed", &f));
	assert_string_equal(str_get(&o->s.let_op), "");
}

/* A plan runs from 2026-2027 on: the year before and after it are the edge, as in a plan file. */
static void
een_dag_ver_buiten_het_plan_is_een_vergissing(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, "jp.a1", "gereed", "2025-08-01"));
	GOED(zet(o, "jp.a1", "gereed", "2028-07-31"));
	assert_int_equal(zet(o, "jp.a1", "gereed", "2025-07-31"), SWV_EIMPOSSIBLE);
	assert_int_equal(zet(o, "jp.a1", "gereed", "2028-08-01"), SWV_EIMPOSSIBLE);
}

/* A chain of goals that is longer than anyone reads is cut off, and that is told. */
static void
een_heel_lange_draad_houdt_op(void **state)
{
	struct opslag *o = *state;
	struct str plan = { 0 };
	struct draad d;

	str_add(&plan, "plan = { id = \"jp27\"; titel = \"Lang\"; soort = \"jaarplan\";"
		       " van = \"2027-2028\"; tot = \"2027-2028\"; };\ndoelen = (");
	for (int i = 0; i < 40; i++)
		str_addf(&plan, "%s{ id = \"d%d\"; titel = \"D\"; steunt = [\"%s%d\"]; }",
		    i ? ",\n" : "", i + 2, i ? "jp27.d" : "jp.d", i + 1);
	str_add(&plan, " );\n");
	voer_in(o, plan.s, false);
	GOED(draad_lees(&o->s, "jp27.d2", &f, &d));
	assert_int_equal(d.n, DRAAD_DIEP);
	assert_true(d.afgekapt);
	draad_fini(&d);
	str_fini(&plan);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, sessie_ruim)
		T(een_actie_gaat_verder_in_het_volgende_plan),
		T(een_actie_gaat_naar_de_plek_die_gekozen_is),
		T(naar_een_eerder_plan_blijft_de_dag),
		T(een_heel_plan_schuift_in_een_keer_door),
		T(doorschuiven_vraagt_een_reden_en_een_ander_plan),
		T(doorschuiven_mag_wie_acties_mag_wijzigen),
		T(een_actie_komt_niet_na_zichzelf),
		T(wie_aan_zet_is_staat_er_met_de_dag_tot_het_klaar_is),
		T(de_rode_draad_loopt_over_plannen),
		T(de_rode_draad_telt_wat_nog_kan),
		T(een_draad_in_een_kring_eindigt),
		T(doorgeschoven_wordt_een_actie_alleen_met_een_vervolg),
		T(wie_afvinkt_hoort_wat_eerst_moest),
		T(een_dag_ver_buiten_het_plan_is_een_vergissing),
		T(een_heel_lange_draad_houdt_op),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
