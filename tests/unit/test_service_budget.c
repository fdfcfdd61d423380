/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/service/budget.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"

/* Two areas with pupils of their own, two boards, a school that counts and one that does not. */
#define GELD                                                                                       \
	ORG_KOP ORG_FUNCTIES                                                                       \
	    "gebieden = ( { id = \"noord\"; naam = \"Noord\"; leerlingen = 2; },\n"                \
	    "  { id = \"zuid\"; naam = \"Zuid\"; leerlingen = 1; } );\n"                           \
	    "besturen = ( { id = \"alfa\"; naam = \"Alfa\"; }, { id = \"beta\"; naam = \"Beta\"; " \
	    "} );\n"                                                                               \
	    "scholen = ( { brin = \"01AA00\"; naam = \"De Eik\"; soort = \"bao\";"                 \
	    " bestuur = \"alfa\"; leerlingen = 213; },\n"                                          \
	    "  { brin = \"01AC00\"; naam = \"De Els\"; soort = \"so\"; bestuur = \"beta\";"        \
	    " leerlingen = 90; } );\n"                                                             \
	    "kostensoorten = ( { id = \"werkgebieden\"; naam = \"Werkgebieden\"; } );\n"

/* "veld=waarde veld=waarde" of a new record, or of a change of the one with this id. */
static enum swv_err
zet(struct opslag *o, const struct kind *kind, const char *id, const char *velden, struct fault *f)
{
	struct rec *before = id ? haal(o->store, kind, id) : NULL;
	struct rec *rec = id ? rec_copy(before) : rec_initial(kind, nep_dag);
	char *copy = mem_strdup(velden), *at = copy, *one;
	enum swv_err err = SWV_OK;

	while (!err && (one = strsep(&at, " "))) {
		char *is = strchr(one, '=');

		*is = '\0';
		err = rec_parse(rec, kind_field(kind, one), is + 1, nep_dag, f);
	}
	if (!err)
		err = id ? schrijven_wijzig(&o->s, before, rec, f) : schrijven_nieuw(&o->s, rec, f);
	rec_free(&before);
	rec_free(&rec);
	free(copy);
	return err;
}

static void
begroot_is(struct opslag *o, const char *id, const char *cents)
{
	veld_is(o->store, &kind_budget, id, "begroot", cents);
}

static int
met_geld(void **state)
{
	static struct opslag o;

	sessie_maak(&o, GELD);
	*state = &o;
	return 0;
}

static void
een_budget_wordt_verdeeld_naar_leerlingen(void **state)
{
	struct opslag *o = *state;

	GOED(zet(
	    o, &kind_budget, NULL, "id=w titel=W jaar=2026 begroot=1,00 verdeel_over=gebied", &f));
	begroot_is(o, "w-noord", "67");
	begroot_is(o, "w-zuid", "33");
	veld_is(o->store, &kind_budget, "w", "teldatum", "20120"); /* 1-2-2025 */
	veld_is(o->store, &kind_budget, "w-noord", "leerlingen", "2");
	veld_is(o->store, &kind_budget, "w-noord", "jaar", "2026");
	veld_is(o->store, &kind_budget, "w-noord", "onderdeel", "noord");
	veld_is(o->store, &kind_budget, "w-noord", "soort", "lasten");
	is_heel(o->store);
}

static void
een_ander_bedrag_verdeelt_opnieuw_en_wat_apart_staat_blijft(void **state)
{
	struct opslag *o = *state;

	GOED(zet(
	    o, &kind_budget, NULL, "id=w titel=W jaar=2026 begroot=1,00 verdeel_over=gebied", &f));
	GOED(zet(o, &kind_budget, NULL, "id=w-frictie titel=F ouder=w begroot=0,10", &f));
	begroot_is(o, "w-noord", "60");
	begroot_is(o, "w-zuid", "30");
	begroot_is(o, "w-frictie", "10");
	GOED(zet(o, &kind_budget, "w", "begroot=2,00", &f));
	begroot_is(o, "w-noord", "127");
	begroot_is(o, "w-zuid", "63");
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_budget, "w", "begroot=0,05", &f));
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_budget, "w-noord", "begroot=5,00", &f));
	begroot_is(o, "w-noord", "127");
	GOED(zet(o, &kind_budget, "w-noord", "leerlingen=1", &f));
	begroot_is(o, "w-noord", "95");
	begroot_is(o, "w-zuid", "95");
	GOED(zet(o, &kind_budget, "w-frictie", "begroot=0,20", &f));
	begroot_is(o, "w-noord", "90");
	begroot_is(o, "w-zuid", "90");
	GOED(weggooien(&o->s, &kind_budget, "w-frictie", &f));
	begroot_is(o, "w-noord", "100");
	begroot_is(o, "w-zuid", "100");
	is_heel(o->store);
}

/* What somebody set apart for an area is not what it gets by its pupils. */
static void
een_eigen_deel_blijft_naast_wat_verdeeld_wordt(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL,
	    "id=w titel=W jaar=2026 begroot=1,00 kostensoort=werkgebieden", &f));
	GOED(zet(o, &kind_budget, NULL, "id=extra titel=E ouder=w gebied=noord begroot=0,10", &f));
	veld_is(o->store, &kind_budget, "extra", "kostensoort", "werkgebieden");
	GOED(zet(o, &kind_budget, "extra", "kostensoort=", &f));
	veld_is(o->store, &kind_budget, "extra", "kostensoort", ""); /* that was meant */
	GOED(zet(o, &kind_budget, "w", "verdeel_over=gebied", &f));
	begroot_is(o, "extra", "10");
	begroot_is(o, "w-noord", "60");
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_budget, "w", "verdeel_over=bestuur", &f));
	is_heel(o->store);
}

/* By the counts of its teldatum, or of the last day before it. */
static void
een_andere_teldatum_verdeelt_naar_andere_tellingen(void **state)
{
	struct opslag *o = *state;

	GOED(zet(
	    o, &kind_telling, NULL, "gebied=noord teldatum=1-2-2024 soort=regulier aantal=1", &f));
	GOED(zet(
	    o, &kind_telling, NULL, "gebied=zuid teldatum=1-2-2024 soort=regulier aantal=4", &f));
	GOED(zet(
	    o, &kind_telling, NULL, "gebied=zuid teldatum=1-2-2025 soort=regulier aantal=3", &f));
	GOED(zet(
	    o, &kind_telling, NULL, "gebied=zuid teldatum=1-2-2026 soort=regulier aantal=9", &f));
	GOED(zet(
	    o, &kind_budget, NULL, "id=w titel=W jaar=2026 begroot=1,00 verdeel_over=gebied", &f));
	begroot_is(o, "w-noord", "25");
	begroot_is(o, "w-zuid", "75");
	veld_is(o->store, &kind_budget, "w", "verdeeld_op", "20779");
	GOED(zet(o, &kind_budget, "w", "teldatum=1-2-2024", &f));
	begroot_is(o, "w-noord", "20");
	begroot_is(o, "w-zuid", "80");
	nep_dag++;
	GOED(zet(o, &kind_budget, "w", "teldatum=1-2-2026", &f));
	begroot_is(o, "w-noord", "10");
	veld_is(o->store, &kind_budget, "w", "verdeeld_op", "20780");
}

static void
zonder_leerlingen_valt_er_niets_te_verdelen(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=w titel=W jaar=2026 begroot=1,00", &f));
	FOUT(SWV_EIMPOSSIBLE, budget_verdeel(&o->s, "w", &f));
	pas_toe(o, ORG_KOP ORG_FUNCTIES "gebieden = ( { id = \"noord\"; naam = \"Noord\"; } );\n");
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_budget, "w", "verdeel_over=gebied", &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM budget"), 1);
}

/* Who may change the whole may share it out, though not make a budget alone. */
static void
wie_het_geheel_mag_wijzigen_mag_het_verdelen(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=w titel=W jaar=2026 begroot=1,00", &f));
	als_rol(o, "toezicht", "");
	FOUT(SWV_EDENIED, zet(o, &kind_budget, "w", "verdeel_over=gebied", &f));
	als_rol(o, "consulent", "noord");
	FOUT(SWV_EDENIED, zet(o, &kind_budget, NULL, "titel=X jaar=2026 begroot=1", &f));
	GOED(zet(o, &kind_budget, "w", "verdeel_over=gebied", &f));
	begroot_is(o, "w-zuid", "33");
	als_rol(o, "toezicht", "");
	FOUT(SWV_EDENIED, budget_verdeel(&o->s, "w", &f));
	als_alles(o);
}

/* What was shared out stays as it was until somebody says to count again; bookings stay. */
static void
andere_tellingen_gelden_pas_na_opnieuw_verdelen(void **state)
{
	struct opslag *o = *state;
	struct rec *w;
	bool oud = true;

	GOED(zet(
	    o, &kind_budget, NULL, "id=w titel=W jaar=2026 begroot=1,00 verdeel_over=gebied", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=w-zuid bedrag=0,20 omschrijving=x", &f));
	w = haal(o->store, &kind_budget, "w");
	GOED(budget_verouderd(&o->s, w, &f, &oud));
	assert_false(oud);
	pas_toe(o, ORG_KOP ORG_FUNCTIES
	    "gebieden = ( { id = \"noord\"; naam = \"Noord\"; leerlingen = 3; },\n"
	    "  { id = \"zuid\"; naam = \"Zuid\"; leerlingen = 0; },\n"
	    "  { id = \"west\"; naam = \"West\"; leerlingen = 1; } );\n");
	GOED(budget_verouderd(&o->s, w, &f, &oud));
	assert_true(oud);
	GOED(zet(o, &kind_budget, "w-zuid", "leerlingen=0", &f));
	GOED(budget_verouderd(&o->s, w, &f, &oud));
	assert_true(oud); /* of more than it has too */
	rec_free(&w);
	GOED(zet(o, &kind_budget, "w-zuid", "leerlingen=1", &f));
	GOED(zet(o, &kind_budget, "w-noord", "leerlingen=2", &f));
	GOED(zet(o, &kind_budget, "w", "opmerking=x", &f));
	begroot_is(o, "w-zuid", "33");
	nep_dag++;
	GOED(zet(o, &kind_budget, "w", "verdeeld_op=vandaag", &f));
	begroot_is(o, "w-noord", "75");
	begroot_is(o, "w-west", "25");
	begroot_is(o, "w-zuid", "0");
	veld_is(o->store, &kind_budget, "w-zuid", "besteed", "20");
	veld_is(o->store, &kind_budget, "w-zuid", "stand", "overschreden");
	veld_is(o->store, &kind_budget, "w", "rest", "80");
	is_heel(o->store);
}

/* An area that is gone keeps its part, for what is booked on it, and gets nothing any more. */
static void
wie_er_niet_meer_is_krijgt_niets(void **state)
{
	struct opslag *o = *state;
	struct rec *w;
	bool oud = false;

	GOED(zet(
	    o, &kind_budget, NULL, "id=w titel=W jaar=2026 begroot=1,00 verdeel_over=gebied", &f));
	pas_toe(o, ORG_KOP ORG_FUNCTIES
	    "gebieden = ( { id = \"noord\"; naam = \"Noord\"; leerlingen = 2; } );\n");
	w = haal(o->store, &kind_budget, "w");
	GOED(budget_verouderd(&o->s, w, &f, &oud));
	assert_true(oud);
	rec_free(&w);
	GOED(budget_verdeel(&o->s, "w", &f)); /* on the day that it was shared out already */
	begroot_is(o, "w-noord", "100");
	begroot_is(o, "w-zuid", "0");
	GOED(zet(
	    o, &kind_budget, NULL, "id=v titel=V jaar=2026 begroot=1,00 verdeel_over=gebied", &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM budget WHERE ouder = 'v'"), 1);
	is_heel(o->store);
}

static void
verdelen_is_een_daad_die_ongedaan_kan(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=w titel=W jaar=2026 begroot=1,00", &f));
	GOED(zet(o, &kind_budget, "w", "verdeel_over=gebied", &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM budget"), 3);
	GOED(ongedaan(&o->s, &f, NULL));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM budget"), 1);
	GOED(zet(o, &kind_budget, "w", "verdeel_over=gebied", &f));
	assert_int_equal(getal(o->store, "SELECT sum(begroot) FROM budget WHERE ouder = 'w'"), 100);
	is_heel(o->store);
}

static void
een_tarief_maal_de_leerlingen_is_het_budget(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_tarief, NULL, "id=basis titel=B jaar=2026 bedrag=143", &f));
	veld_is(o->store, &kind_tarief, "basis", "teldatum", "20120");
	GOED(zet(o, &kind_budget, NULL, "id=b titel=B jaar=2026 tarief=basis", &f));
	begroot_is(o, "b", "3045900"); /* 213 regular pupils, so has its own money */
	veld_is(o->store, &kind_budget, "b", "teldatum", "20120");
	GOED(zet(o, &kind_budget, NULL, "id=n titel=N jaar=2026 tarief=basis gebied=noord", &f));
	begroot_is(o, "n", "28600");
	FOUT(SWV_EREQUIRED,
	    zet(o, &kind_budget, NULL, "titel=B jaar=2026 tarief=basis bestuur=beta", &f));
	GOED(zet(o, &kind_tarief, "basis", "bedrag=150", &f));
	begroot_is(o, "b", "3195000");
	begroot_is(o, "n", "30000");
	GOED(zet(o, &kind_telling, NULL, "school=01AA00 teldatum=1-2-2025 soort=sbo aantal=1", &f));
	pas_toe(o, ORG_KOP ORG_FUNCTIES
	    "scholen = ( { brin = \"01AB00\"; naam = \"De Beuk\"; soort = \"vo\"; leerlingen = 7; }"
	    " );\n");
	GOED(zet(o, &kind_budget, NULL, "id=nu titel=N jaar=2026 tarief=basis", &f));
	veld_is(o->store, &kind_budget, "nu", "leerlingen", "7"); /* De Eik is gone */
}

/* Seed 003: a budget is for a goal, and so for its programmalijn. */
static void
een_doel_zegt_van_welke_programmalijn_het_is(void **state)
{
	struct opslag *o = *state;

	voer_in(o,
	    PLAN_KOP "programmalijnen = ( { id = \"p\"; titel = \"P\"; doelen = ("
		     " { id = \"d\"; titel = \"D\"; } ); } );\n",
	    false);
	GOED(zet(o, &kind_budget, NULL, "id=b titel=B jaar=2026 begroot=1 doel=jp.d", &f));
	veld_is(o->store, &kind_budget, "b", "programmalijn", "jp.p");
}

/* Eight deep, and no deeper. */
static void
delen_gaan_niet_dieper_dan_acht(void **state)
{
	struct opslag *o = *state;
	char velden[80];

	GOED(zet(o, &kind_budget, NULL, "id=b0 titel=B jaar=2026 begroot=1", &f));
	for (int i = 1; i <= 8; i++) {
		snprintf(velden, sizeof(velden), "id=b%d titel=B ouder=b%d begroot=1", i, i - 1);
		GOED(zet(o, &kind_budget, NULL, velden, &f));
	}
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_budget, NULL, "id=b9 titel=B ouder=b8 begroot=1", &f));
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_budget, "b0", "ouder=b1", &f));
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_budget, "b0", "ouder=b0", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=b8 bedrag=0,50 omschrijving=x", &f));
	veld_is(o->store, &kind_budget, "b0", "besteed", "50");
}

/* Seed 004, hoogbegaafdheid: a quarter stays, three quarters go to the boards by pupils. */
static void
een_kwart_blijft_en_driekwart_gaat_naar_de_besturen(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=hb titel=HB jaar=2027 begroot=100,01", &f));
	GOED(zet(o, &kind_budget, NULL, "id=hb-1 titel=Samen ouder=hb aandeel=25", &f));
	GOED(zet(o, &kind_budget, NULL,
	    "id=hb-2 titel=Besturen ouder=hb aandeel=75 verdeel_over=bestuur", &f));
	begroot_is(o, "hb-1", "2500");
	begroot_is(o, "hb-2", "7501");
	begroot_is(o, "hb-2-alfa", "7501");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM budget WHERE ouder = 'hb-2'"), 1);
	GOED(zet(o, &kind_budget, "hb", "begroot=200,00", &f));
	begroot_is(o, "hb-1", "5000");
	begroot_is(o, "hb-2", "15000");
	begroot_is(o, "hb-2-alfa", "15000"); /* what is below follows too */
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_budget, NULL, "titel=X ouder=hb aandeel=1", &f));
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_budget, "hb", "ouder=hb-2", &f));
	FOUT(SWV_EIMPOSSIBLE,
	    zet(o, &kind_budget, NULL, "titel=X ouder=hb jaar=2026 begroot=1", &f));
	FOUT(SWV_EREQUIRED, zet(o, &kind_budget, NULL, "titel=X jaar=2026", &f));
	is_heel(o->store);
}

/* A whole and its parts are entered in any order, so that is told, not refused. */
static void
delen_die_samen_meer_zijn_dan_het_geheel_wordt_gezegd(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=a titel=Proef jaar=2026 begroot=10.000", &f));
	GOED(zet(o, &kind_budget, NULL, "titel=X ouder=a aandeel=25", &f));
	GOED(zet(o, &kind_budget, NULL, "titel=Y ouder=a begroot=7.500", &f));
	assert_int_equal(o->s.let_op.len, 0);
	GOED(zet(o, &kind_budget, NULL, "id=z titel=Z ouder=a begroot=99.000", &f));
	assert_string_equal(str_get(&o->s.let_op),
	    "De delen van Proef zijn samen € 99.000,00 meer dan het geheel.");
	GOED(zet(o, &kind_budget, "z", "begroot=0", &f));
	assert_int_equal(o->s.let_op.len, 0);
	GOED(zet(o, &kind_budget, "a", "begroot=5.000", &f));
	assert_string_equal(
	    str_get(&o->s.let_op), "De delen van Proef zijn samen € 3.750,00 meer dan het geheel.");
}

static void
wat_besteed_is_is_geweest_en_hoort_in_zijn_jaar(void **state)
{
	struct opslag *o = *state;

	nep_dag = dag("2026-03-10");
	GOED(zet(o, &kind_budget, NULL, "id=a titel=Proef jaar=2025-2026 begroot=100", &f));
	FOUT(SWV_EIMPOSSIBLE,
	    zet(o, &kind_boeking, NULL, "budget=a bedrag=1 op=11-3-2026 omschrijving=x", &f));
	GOED(zet(o, &kind_boeking, NULL,
	    "budget=a bedrag=1 op=11-3-2030 soort=verplichting omschrijving=x", &f));
	assert_int_equal(o->s.let_op.len, 0);
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_boeking, "1", "soort=besteding", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=a bedrag=1 op=1-8-2025 omschrijving=x", &f));
	assert_int_equal(o->s.let_op.len, 0);
	GOED(zet(o, &kind_boeking, NULL, "budget=a bedrag=1 op=31-7-2025 omschrijving=x", &f));
	assert_string_equal(
	    str_get(&o->s.let_op), "De boeking is van 31-07-2025, en Proef is van 2025-2026.");
}

/* What is settled is not counted twice; the last bill lets go of what is left. */
static void
een_verplichting_die_vervuld_is_telt_niet_meer(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=b titel=B jaar=2026 begroot=100", &f));
	GOED(zet(
	    o, &kind_boeking, NULL, "budget=b soort=verplichting bedrag=60 omschrijving=x", &f));
	veld_is(o->store, &kind_budget, "b", "verplicht", "6000");
	GOED(zet(o, &kind_boeking, NULL, "budget=b bedrag=20 vervult=1 laatste=nee", &f));
	veld_is(o->store, &kind_budget, "b", "verplicht", "4000");
	veld_is(o->store, &kind_budget, "b", "besteed", "2000");
	veld_is(o->store, &kind_budget, "b", "rest", "4000");
	GOED(zet(o, &kind_boeking, NULL, "budget=b vervult=1", &f));
	veld_is(o->store, &kind_boeking, "3", "bedrag", "4000");
	GOED(zet(o, &kind_boeking, "3", "bedrag=", &f));
	veld_is(o->store, &kind_boeking, "3", "bedrag", "4000"); /* but for itself */
	GOED(zet(o, &kind_boeking, "3", "bedrag=30", &f));
	veld_is(o->store, &kind_budget, "b", "verplicht", "0");
	veld_is(o->store, &kind_budget, "b", "besteed", "5000");
	veld_is(o->store, &kind_budget, "b", "stand", "ruim");
	GOED(zet(o, &kind_boeking, NULL, "budget=b bedrag=40 omschrijving=y", &f));
	veld_is(o->store, &kind_budget, "b", "stand", "bijna");
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_boeking, NULL, "budget=b bedrag=1 vervult=3", &f));
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_boeking, NULL,
				  "budget=b soort=verplichting bedrag=-1 omschrijving=z", &f));
	FOUT(SWV_EREQUIRED, zet(o, &kind_boeking, NULL, "budget=b omschrijving=z", &f));
}

/* More than was committed takes no more than all of it; another budget it does not touch. */
static void
meer_dan_verplicht_is_niet_minder_dan_niets(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=b titel=B jaar=2026 begroot=100", &f));
	GOED(zet(o, &kind_budget, NULL, "id=c titel=C jaar=2026 begroot=100", &f));
	GOED(zet(
	    o, &kind_boeking, NULL, "budget=b soort=verplichting bedrag=60 omschrijving=x", &f));
	FOUT(SWV_EIMPOSSIBLE, zet(o, &kind_boeking, NULL, "budget=c bedrag=1 vervult=1", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=b bedrag=70 vervult=1 laatste=nee", &f));
	veld_is(o->store, &kind_budget, "b", "verplicht", "0");
	veld_is(o->store, &kind_budget, "b", "rest", "3000");
}

/* What it was for is seen by who may see the arrangement, and so is what that costs. */
static void
bedrag_van_een_arrangement_is_voor_wie_het_mag_zien(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=b titel=B jaar=2026 begroot=100", &f));
	GOED(zet(o, &kind_arrangement, NULL,
	    "school=01AA00 voor=groep besluit=toegekend besluit_op=1-2-2026 ontvangen_op=1-1-2026"
	    " bedrag=10 van=1-2-2026 tot=30-4-2026",
	    &f));
	als_rol(o, "coordinator", "");
	FOUT(SWV_EREQUIRED,
	    zet(o, &kind_boeking, NULL, "budget=b soort=verplichting voor=A26-001", &f));
	als_alles(o);
	GOED(zet(o, &kind_boeking, NULL, "budget=b soort=verplichting voor=A26-001", &f));
	veld_is(o->store, &kind_boeking, "1", "bedrag", "1000");
}

/* What an action was to cost is what is committed to it, by its title. */
static void
een_boeking_neemt_over_wat_een_actie_kost(void **state)
{
	struct opslag *o = *state;

	voer_in(o, PLAN, false);
	GOED(zet(o, &kind_actie, "jp.a1", "kosten=12,50", &f));
	GOED(zet(o, &kind_budget, NULL, "id=b titel=B jaar=2026 begroot=100", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=b soort=verplichting voor=jp.a1", &f));
	veld_is(o->store, &kind_boeking, "1", "bedrag", "1250");
	veld_is(o->store, &kind_boeking, "1", "omschrijving", "Een");
	FOUT(SWV_EREQUIRED, zet(o, &kind_boeking, NULL, "budget=b voor=jp.a2", &f));
}

/* Who may not count all arrangementen is told no sum of them, nor one that they are in. */
static void
afrekening_verzwijgt_wat_iemand_niet_mag_tellen(void **state)
{
	static const struct {
		const char *rol;
		bool telt;
	} rijen[] = { { "directeur", true }, { "coordinator", true }, { "consulent", false },
		{ "beheerder", false } };
	struct opslag *o = *state;

	GOED(zet(o, &kind_arrangement, NULL,
	    "school=01AA00 voor=groep besluit=toegekend besluit_op=1-2-2026 ontvangen_op=1-1-2026"
	    " bedrag=10 van=1-2-2026 tot=30-4-2026",
	    &f));
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct rec *rec;

		als_rol(o, rijen[i].rol, "noord");
		GOED(lezen_een(&o->s, &kind_afrekening, "2026-04.alfa", &f, &rec));
		CHECK(rec_has(rec, "arrangementen") == rijen[i].telt, "%s", rijen[i].rol);
		CHECK(rec_has(rec, "totaal") == rijen[i].telt, "%s", rijen[i].rol);
		if (rijen[i].telt)
			assert_int_equal(rec_int(rec, "totaal"), 334);
		rec_free(&rec);
	}
	als_alles(o);
}

static void
wat_te_veel_is_wordt_gezegd_en_toch_geboekt(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=b titel=Bus jaar=2026 begroot=100", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=b bedrag=100 omschrijving=x", &f));
	assert_string_equal(str_get(&o->s.let_op), "");
	veld_is(o->store, &kind_budget, "b", "stand", "op");
	GOED(zet(o, &kind_boeking, NULL, "budget=b bedrag=0,50 omschrijving=x", &f));
	assert_string_equal(str_get(&o->s.let_op), "Bus is hiermee € 0,50 overschreden.");
	veld_is(o->store, &kind_budget, "b", "rest", "-50");
	veld_is(o->store, &kind_budget, "b", "stand", "overschreden");
}

/* What was committed was taken already, and so was what the booking was before. */
static void
wat_er_al_af_was_is_niet_te_veel(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_budget, NULL, "id=b titel=Bus jaar=2026 begroot=100", &f));
	GOED(zet(
	    o, &kind_boeking, NULL, "budget=b soort=verplichting bedrag=80 omschrijving=x", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=b vervult=1", &f));
	assert_string_equal(str_get(&o->s.let_op), "");
	GOED(zet(o, &kind_boeking, "2", "bedrag=90", &f));
	assert_string_equal(str_get(&o->s.let_op), "");
	GOED(zet(o, &kind_budget, NULL, "id=in titel=In jaar=2026 begroot=1 soort=baten", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=in bedrag=2 omschrijving=x", &f));
	assert_string_equal(str_get(&o->s.let_op), ""); /* more than was expected is no harm */
	veld_is(o->store, &kind_budget, "in", "stand", "");
}

static void
een_budget_dat_weggaat_neemt_delen_en_boekingen_mee(void **state)
{
	struct opslag *o = *state;

	GOED(zet(
	    o, &kind_budget, NULL, "id=w titel=W jaar=2026 begroot=1,00 verdeel_over=gebied", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=w-zuid bedrag=0,20 omschrijving=x", &f));
	GOED(weggooien(&o->s, &kind_budget, "w", &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM budget"), 0);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM boeking"), 0);
	GOED(ongedaan(&o->s, &f, NULL));
	begroot_is(o, "w-zuid", "33");
	veld_is(o->store, &kind_budget, "w", "besteed", "20");
	is_heel(o->store);
}

static void
wat_een_ander_nog_noemt_gaat_niet_weg(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_tarief, NULL, "id=t titel=T jaar=2026 bedrag=1", &f));
	GOED(zet(o, &kind_subsidie, NULL, "id=s naam=S", &f));
	GOED(zet(o, &kind_budget, NULL, "id=b titel=B jaar=2026 tarief=t subsidie=s", &f));
	GOED(
	    zet(o, &kind_boeking, NULL, "budget=b soort=verplichting bedrag=2 omschrijving=x", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=b vervult=1", &f));
	FOUT(SWV_EINUSE, weggooien(&o->s, &kind_tarief, "t", &f));
	FOUT(SWV_EINUSE, weggooien(&o->s, &kind_subsidie, "s", &f));
	FOUT(SWV_EINUSE, weggooien(&o->s, &kind_boeking, "1", &f));
	GOED(weggooien(&o->s, &kind_budget, "b", &f)); /* all of it together */
	GOED(ongedaan(&o->s, &f, NULL));
	veld_is(o->store, &kind_budget, "b", "besteed", "200");
	GOED(weggooien(&o->s, &kind_boeking, "2", &f));
	veld_is(o->store, &kind_budget, "b", "verplicht", "200");
	GOED(weggooien(&o->s, &kind_boeking, "1", &f));
	GOED(weggooien(&o->s, &kind_budget, "b", &f));
	GOED(weggooien(&o->s, &kind_tarief, "t", &f));
}

static void
boven_de_signaleringswaarde_vraagt_om_een_bestedingsplan(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_reserve, NULL, "id=2025 eigen_vermogen=400.000 baten=10.000.000", &f));
	veld_is(o->store, &kind_reserve, "2025", "signaleringswaarde", "35000000");
	veld_is(o->store, &kind_reserve, "2025", "oordeel", "boven");
	assert_string_equal(str_get(&o->s.let_op),
	    "Het eigen vermogen is € 50.000,00 boven de signaleringswaarde: zet bij Bestedingsplan "
	    "hoe het eronder komt.");
	GOED(zet(o, &kind_reserve, "2025", "bestedingsplan=uitkeren", &f));
	assert_string_equal(str_get(&o->s.let_op), "");
}

/* Seed 003, 10.2; "voor" is as in the whole program: the day before it is the last. */
static void
een_subsidie_heeft_een_einde_en_een_verantwoording(void **state)
{
	struct opslag *o = *state;

	GOED(zet(o, &kind_subsidie, NULL,
	    "id=s naam=S bedrag=49.893 tot=31-12-2027 verantwoorden_voor=1-5-2028", &f));
	tekst_is(o->store,
	    "SELECT group_concat(norm || ' ' || date(uiterlijk * 86400, 'unixepoch'), ', ')"
	    " FROM (SELECT * FROM termijn WHERE bron = 'subsidie' ORDER BY uiterlijk)",
	    "subsidie_einde 2027-12-31, verantwoorden 2028-04-30");
	GOED(zet(o, &kind_subsidie, "s", "verantwoord_op=1-11-2026", &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM termijn WHERE bron = 'subsidie'"
					 " AND voldaan_op IS NULL"),
	    1);
	GOED(zet(o, &kind_budget, NULL,
	    "id=b titel=B jaar=2027 begroot=10 uitbetalen_op=1-3-2027 subsidie=s", &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM termijn WHERE bron = 'budget'"), 1);
	veld_is(o->store, &kind_subsidie, "s", "begroot", "1000");
	GOED(zet(o, &kind_budget, NULL, "id=b-1 titel=B ouder=b begroot=4", &f));
	veld_is(o->store, &kind_budget, "b-1", "subsidie", "s");
	veld_is(o->store, &kind_subsidie, "s", "begroot", "1000"); /* a part is in its whole */
	GOED(
	    zet(o, &kind_boeking, NULL, "budget=b soort=verplichting bedrag=2 omschrijving=x", &f));
	GOED(zet(o, &kind_boeking, NULL, "budget=b-1 bedrag=3 omschrijving=x", &f));
	veld_is(o->store, &kind_subsidie, "s", "besteed", "300");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM termijn WHERE bron = 'budget'"
					 " AND voldaan_op IS NULL"),
	    1);
	GOED(zet(o, &kind_budget, "b", "uitbetaald_op=20-11-2026", &f));
	tekst_is(o->store, "SELECT voldaan_op FROM termijn WHERE bron = 'budget'", "20777");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, met_geld, sessie_ruim)
		T(een_budget_wordt_verdeeld_naar_leerlingen),
		T(een_ander_bedrag_verdeelt_opnieuw_en_wat_apart_staat_blijft),
		T(een_eigen_deel_blijft_naast_wat_verdeeld_wordt),
		T(een_andere_teldatum_verdeelt_naar_andere_tellingen),
		T(zonder_leerlingen_valt_er_niets_te_verdelen),
		T(wie_het_geheel_mag_wijzigen_mag_het_verdelen),
		T(andere_tellingen_gelden_pas_na_opnieuw_verdelen),
		T(wie_er_niet_meer_is_krijgt_niets),
		T(verdelen_is_een_daad_die_ongedaan_kan),
		T(een_tarief_maal_de_leerlingen_is_het_budget),
		T(een_doel_zegt_van_welke_programmalijn_het_is),
		T(delen_gaan_niet_dieper_dan_acht),
		T(delen_die_samen_meer_zijn_dan_het_geheel_wordt_gezegd),
		T(wat_besteed_is_is_geweest_en_hoort_in_zijn_jaar),
		T(een_kwart_blijft_en_driekwart_gaat_naar_de_besturen),
		T(een_verplichting_die_vervuld_is_telt_niet_meer),
		T(meer_dan_verplicht_is_niet_minder_dan_niets),
		T(een_boeking_neemt_over_wat_een_actie_kost),
		T(bedrag_van_een_arrangement_is_voor_wie_het_mag_zien),
		T(afrekening_verzwijgt_wat_iemand_niet_mag_tellen),
		T(wat_te_veel_is_wordt_gezegd_en_toch_geboekt),
		T(wat_er_al_af_was_is_niet_te_veel),
		T(een_budget_dat_weggaat_neemt_delen_en_boekingen_mee),
		T(wat_een_ander_nog_noemt_gaat_niet_weg),
		T(boven_de_signaleringswaarde_vraagt_om_een_bestedingsplan),
		T(een_subsidie_heeft_een_einde_en_een_verantwoording),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
