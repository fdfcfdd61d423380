/* SPDX-License-Identifier: EUPL-1.2 */
/* Risks: what they weigh, when they are looked at again, and what a plan file leaves alone. */
#include "../opslag.h"

#include "swv/service/schrijven.h"

#define RISICO(velden)                                                                             \
	PLAN_KOP "risicos = ( { id = \"r9\"; titel = \"Het geld raakt op, of niet\"; " velden      \
		 " } );\n"

static void
neem(struct opslag *o, const char *velden)
{
	voer_in(o, velden, false);
	is_heel(o->store);
}

/* Saves the risk with one field as typed. */
static enum swv_err
zet(struct opslag *o, const char *veld, const char *tekst)
{
	struct rec *voor = haal(o->store, &kind_risico, "jp.r9"), *na = rec_copy(voor);
	struct fault fout = { 0 };
	enum swv_err err;

	assert_int_equal(
	    rec_parse(na, kind_field(&kind_risico, veld), tekst, nep_dag, &fout), SWV_OK);
	err = schrijven_wijzig(&o->s, voor, na, &fout);
	rec_free(&voor);
	rec_free(&na);
	return err;
}

static void
een_risico_weegt_kans_maal_effect(void **state)
{
	static const struct {
		const char *kans, *effect, *weging, *zwaarte;
	} rijen[] = {
		{ "klein", "klein", "1", "laag" },
		{ "klein", "middel", "2", "laag" },
		{ "klein", "groot", "3", "midden" },
		{ "middel", "middel", "4", "midden" },
		{ "groot", "middel", "6", "hoog" },
		{ "groot", "groot", "9", "hoog" },
		{ "groot", "", "", "" },
	};
	struct opslag *o = *state;

	neem(o, RISICO(""));
	for (size_t i = 0; i < sizeof(rijen) / sizeof(rijen[0]); i++) {
		GOED(zet(o, "kans", rijen[i].kans));
		GOED(zet(o, "effect", rijen[i].effect));
		veld_is(o->store, &kind_risico, "jp.r9", "weging", rijen[i].weging);
		veld_is(o->store, &kind_risico, "jp.r9", "zwaarte", rijen[i].zwaarte);
	}
}

/* The termijn of the review, and the day on which it was met (0: not). */
static void
termijn_is_op(struct opslag *o, const char *dag_, const char *voldaan, bool weg)
{
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM termijn WHERE bron = 'risico'"), *dag_ != '\0');
	if (!*dag_)
		return;
	assert_int_equal(
	    getal(o->store, "SELECT uiterlijk FROM termijn WHERE bron = 'risico'"), dag(dag_));
	assert_int_equal(
	    getal(o->store, "SELECT coalesce(voldaan_op, 0) FROM termijn WHERE bron = 'risico'"),
	    voldaan ? dag(voldaan) : 0);
	assert_int_equal(
	    getal(o->store, "SELECT vervallen FROM termijn WHERE bron = 'risico'"), weg);
}

static void
een_risico_wordt_bekeken_op_zijn_dag(void **state)
{
	struct opslag *o = *state;

	neem(o, RISICO(""));
	termijn_is_op(o, "", NULL, false);
	GOED(zet(o, "wie", "directeur"));
	GOED(zet(o, "herziening", "2026-11-10"));
	termijn_is_op(o, "2026-11-10", NULL, false);
	tekst_is(o->store, "SELECT wie FROM termijn WHERE bron = 'risico'", "directeur");
	GOED(zet(o, "bekeken_op", "2026-11-09"));
	termijn_is_op(o, "2026-11-10", NULL, false); /* too early: it is to be looked at again */
	GOED(zet(o, "bekeken_op", "2026-11-10"));
	termijn_is_op(o, "2026-11-10", "2026-11-10", false);
	GOED(zet(o, "bekeken_op", "2026-11-12"));
	termijn_is_op(o, "2026-11-10", "2026-11-12", false);
	GOED(zet(o, "status", "gesloten"));
	termijn_is_op(o, "2026-11-10", "2026-11-12", true);
}

static void
na_het_bekijken_komt_de_volgende_dag(void **state)
{
	static const struct {
		const char *herhaling, *bekeken, *dan;
	} rijen[] = {
		{ "kwartaal", "2026-08-31", "2026-11-30" },
		{ "halfjaar", "2026-08-30", "2027-02-28" },
		{ "jaar", "2024-02-29", "2025-02-28" },
		{ "maand", "2026-01-31", "2026-02-28" },
	};
	struct opslag *o = *state;

	neem(o, RISICO(""));
	for (size_t i = 0; i < sizeof(rijen) / sizeof(rijen[0]); i++) {
		GOED(zet(o, "herhaling", rijen[i].herhaling));
		GOED(zet(o, "bekeken_op", rijen[i].bekeken));
		termijn_is_op(o, rijen[i].dan, NULL, false);
	}
	assert_int_equal(zet(o, "bekeken_op", "morgen"), SWV_EIMPOSSIBLE);
}

/* From today when it was never looked at; the day that somebody chose, when they did. */
static void
de_volgende_dag_is_die_van_de_herhaling_of_die_gekozen_is(void **state)
{
	struct opslag *o = *state;
	struct rec *voor, *na;

	neem(o, RISICO(""));
	GOED(zet(o, "herhaling", "maand"));
	termijn_is_op(o, "2026-12-22", NULL, false);
	voor = haal(o->store, &kind_risico, "jp.r9");
	na = rec_copy(voor);
	rec_set_date(na, "bekeken_op", dag("2026-11-20"));
	rec_set_date(na, "herziening", dag("2027-03-01"));
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	termijn_is_op(o, "2027-03-01", NULL, false);
	rec_free(&voor);
	rec_free(&na);
}

static void
een_planbestand_laat_de_weging_van_mensen_staan(void **state)
{
	struct opslag *o = *state;
	struct plan_telling uit;

	neem(o, RISICO("kans = \"klein\"; maatregelen = [\"Sparen, en letten\", \"Lenen\"];"));
	GOED(zet(o, "kans", "groot"));
	GOED(zet(o, "bekeken_op", "2026-11-12"));
	uit = voer_in(
	    o, RISICO("kans = \"klein\"; effect = \"middel\"; maatregelen = [\"Lenen\"];"), false);
	assert_int_equal(uit.gewijzigd, 1);
	veld_is(o->store, &kind_risico, "jp.r9", "kans", "groot");
	veld_is(o->store, &kind_risico, "jp.r9", "effect", "middel");
	veld_is(o->store, &kind_risico, "jp.r9", "maatregelen", "Lenen");
	veld_is(o->store, &kind_risico, "jp.r9", "bekeken_op", "20769");
	veld_is(o->store, &kind_risico, "jp.r9", "status", "open");
}

/* Sentences hold commas, so a semicolon or a line end stands between two. */
static void
maatregelen_zijn_zinnen(void **state)
{
	struct opslag *o = *state;

	neem(o, RISICO(""));
	GOED(zet(o, "maatregelen", "Sparen, en letten; Lenen\nKrimpen"));
	veld_is(
	    o->store, &kind_risico, "jp.r9", "maatregelen", "Sparen, en letten\nLenen\nKrimpen");
	GOED(zet(o, "maatregelen", ""));
	veld_is(o->store, &kind_risico, "jp.r9", "maatregelen", "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, sessie_ruim)
		T(een_risico_weegt_kans_maal_effect),
		T(een_risico_wordt_bekeken_op_zijn_dag),
		T(na_het_bekijken_komt_de_volgende_dag),
		T(de_volgende_dag_is_die_van_de_herhaling_of_die_gekozen_is),
		T(een_planbestand_laat_de_weging_van_mensen_staan),
		T(maatregelen_zijn_zinnen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
