/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/service/lezen.h"

#include "swv/service/schrijven.h"

#define SOP "sop-2026-2027"

static enum swv_err
vink(struct opslag *o, const struct kind *kind, const char *id, const char *sleutel, const char *op,
    struct fault *fault)
{
	struct vink v = { kind, id, sleutel, op ? dag(op) : DATE_NONE, NULL };

	return vink_aan(&o->s, &v, fault);
}

static enum swv_err
af(struct opslag *o, const struct kind *kind, const char *id, const char *sleutel,
    struct fault *fault)
{
	struct vink v = { kind, id, sleutel, DATE_NONE, NULL };

	return vink_uit(&o->s, &v, fault);
}

static void
een_vink_zegt_wie_en_wanneer(void **state)
{
	struct opslag *o = *state;
	struct vink v = { &kind_actie, "jp.a1", NULL, dag("2026-11-20"), "Verslag ALV" };

	GOED(vink_aan(&o->s, &v, &f));
	veld_is(o->store, &kind_actie, "jp.a1", "status", "gereed");
	veld_is(o->store, &kind_actie, "jp.a1", "gereed_op", "20777");
	veld_is(o->store, &kind_actie, "jp.a1", "door", "jan");
	veld_is(o->store, &kind_actie, "jp.a1", "bewijs", "Verslag ALV");
	veld_is(o->store, &kind_plan, "jp", "n_gereed", "1");
	assert_int_equal(
	    getal(o->store, "SELECT voldaan_op FROM termijn WHERE bron_id = 'jp.a1'"), 20777);
}

static void
een_dag_die_nog_komt_wordt_geweigerd(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_EIMPOSSIBLE, vink(o, &kind_actie, "jp.a1", NULL, "2026-11-23", &f));
	FOUT(SWV_EIMPOSSIBLE, vink(o, &kind_kalender, SOP, "01AA00", "2027-01-01", &f));
	veld_is(o->store, &kind_actie, "jp.a1", "status", "open");
	GOED(vink(o, &kind_actie, "jp.a1", NULL, "2026-11-22", &f));
}

static void
twee_keer_afvinken_kan_niet(void **state)
{
	struct opslag *o = *state;

	GOED(vink(o, &kind_actie, "jp.a1", NULL, "2026-11-01", &f));
	FOUT(SWV_ENOTHING, vink(o, &kind_actie, "jp.a1", NULL, NULL, &f));
	veld_is(o->store, &kind_actie, "jp.a1", "gereed_op", "20758");
	GOED(vink(o, &kind_kalender, "jaarverslag-2026-2027", NULL, NULL, &f));
	FOUT(SWV_ENOTHING, vink(o, &kind_kalender, "jaarverslag-2026-2027", NULL, NULL, &f));
	GOED(vink(o, &kind_kalender, SOP, "01AA00", NULL, &f));
	FOUT(SWV_ENOTHING, vink(o, &kind_kalender, SOP, "01AA00", NULL, &f));
	GOED(vink(o, &kind_actie, "jp.a3", "2026-09", NULL, &f));
	FOUT(SWV_ENOTHING, vink(o, &kind_actie, "jp.a3", "2026-09", NULL, &f));
}

/* Whether the first three months of the school year hold a termijn of the action that is open. */
static bool
is_te_laat(struct opslag *o, const char *id)
{
	struct query query;
	struct recs recs;
	bool found = false;

	query_init(&query, &kind_actie);
	GOED(query_due(&query, true, DATE_MIN, date_make(2026, 10, 31)));
	GOED(lezen_recs(&o->s, &query, 100, &f, &recs));
	for (size_t i = 0; i < recs.n; i++)
		found = found || strcmp(rec_id(recs.items[i]), id) == 0;
	recs_fini(&recs);
	query_fini(&query);
	return found;
}

static void
wat_zich_herhaalt_is_te_laat_zolang_een_periode_open_is(void **state)
{
	static const char *const maanden[] = { "2026-08", "2026-09", "2026-10" };
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(maanden); i++) {
		assert_true(is_te_laat(o, "jp.a3"));
		GOED(vink(o, &kind_actie, "jp.a3", maanden[i], NULL, &f));
	}
	assert_false(is_te_laat(o, "jp.a3"));
}

/* More termijnen than are gathered first: then each row of the list is asked, with the same answer. */
static void
te_laat_is_hetzelfde_bij_veel_termijnen(void **state)
{
	struct opslag *o = *state;

	doe(o->store,
	    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)"
	    " INSERT INTO termijn (bron, bron_id, norm, nr, omschrijving, uiterlijk)"
	    " SELECT 'proef', 'x', 'proef', i, 'veel', 20000 FROM n");
	assert_true(is_te_laat(o, "jp.a3"));
	GOED(vink(o, &kind_actie, "jp.a3", "2026-08", NULL, &f));
	GOED(vink(o, &kind_actie, "jp.a3", "2026-09", NULL, &f));
	GOED(vink(o, &kind_actie, "jp.a3", "2026-10", NULL, &f));
	assert_false(is_te_laat(o, "jp.a3"));
}

static void
openzetten_kan_alleen_wat_dicht_is(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_ENOTHING, af(o, &kind_actie, "jp.a1", NULL, &f));
	FOUT(SWV_ENOTHING, af(o, &kind_kalender, SOP, "01AA00", &f));
	FOUT(SWV_ENOTHING, af(o, &kind_actie, "jp.a3", NULL, &f));
	GOED(vink(o, &kind_actie, "jp.a1", NULL, NULL, &f));
	GOED(af(o, &kind_actie, "jp.a1", NULL, &f));
	veld_is(o->store, &kind_actie, "jp.a1", "status", "open");
	veld_is(o->store, &kind_actie, "jp.a1", "gereed_op", "");
	veld_is(o->store, &kind_actie, "jp.a1", "door", "");
	GOED(status_zet(&o->s, &kind_actie, "jp.a1", "vervallen", &f));
	GOED(af(o, &kind_actie, "jp.a1", NULL, &f));
	veld_is(o->store, &kind_actie, "jp.a1", "status", "open");
}

static void
wat_ieder_doet_is_gereed_als_allen_het_deden(void **state)
{
	struct opslag *o = *state;
	struct rec *item = haal(o->store, &kind_kalender, SOP);
	struct eigenaren e;

	assert_true(vink_needs_owner(item));
	FOUT(SWV_EREQUIRED, vink(o, &kind_kalender, SOP, NULL, NULL, &f));
	FOUT(SWV_ENOTFOUND, vink(o, &kind_kalender, SOP, "99ZZ00", NULL, &f));
	GOED(vink(o, &kind_kalender, SOP, "01AA00", "2026-11-20", &f));
	veld_is(o->store, &kind_kalender, SOP, "stand", "1 van 3, nog: De Beuk, De Els");
	veld_is(o->store, &kind_kalender, SOP, "status", "open");
	GOED(vink(o, &kind_kalender, SOP, "01AC00", "2026-11-10", &f));
	GOED(vink(o, &kind_kalender, SOP, "01AB00", "2026-11-01", &f));
	veld_is(o->store, &kind_kalender, SOP, "stand", "3 van 3");
	veld_is(o->store, &kind_kalender, SOP, "status", "gereed");
	/* it was done when the last of them did, in whatever order that was noted */
	veld_is(o->store, &kind_kalender, SOP, "gereed_op", "20777");
	GOED(eigenaren_van(&o->s, item, &f, &e));
	assert_int_equal(e.n, 3);
	assert_string_equal(e.items[0].naam, "De Beuk");
	assert_int_equal(e.items[0].gereed_op, dag("2026-11-01"));
	eigenaren_fini(&e);
	GOED(af(o, &kind_kalender, SOP, "01AC00", &f));
	veld_is(o->store, &kind_kalender, SOP, "status", "open");
	veld_is(o->store, &kind_kalender, SOP, "stand", "2 van 3, nog: De Els");
	rec_free(&item);
}

static void
een_herhaling_wordt_per_maand_afgevinkt(void **state)
{
	struct opslag *o = *state;

	GOED(vink(o, &kind_actie, "jp.a3", NULL, NULL, &f));
	veld_is(o->store, &kind_actie, "jp.a3", "stand", "1 van 12");
	veld_is(o->store, &kind_actie, "jp.a3", "status", "bezig");
	tekst_is(o->store, "SELECT sleutel FROM tik WHERE bron_id = 'jp.a3'", "2026-08");
	FOUT(SWV_ENOTFOUND, vink(o, &kind_actie, "jp.a3", "2025-08", NULL, &f));
	for (int i = 0; i < 11; i++)
		GOED(vink(o, &kind_actie, "jp.a3", NULL, NULL, &f));
	FOUT(SWV_ENOTHING, vink(o, &kind_actie, "jp.a3", NULL, NULL, &f));
	veld_is(o->store, &kind_actie, "jp.a3", "status", "gereed");
	veld_is(o->store, &kind_actie, "jp.a3", "stand", "12 van 12");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM termijn WHERE bron_id = 'jp.a3'"
					 " AND voldaan_op IS NOT NULL"),
	    12);
	GOED(af(o, &kind_actie, "jp.a3", NULL, &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM tik WHERE sleutel = '2027-07'"), 0);
	veld_is(o->store, &kind_actie, "jp.a3", "status", "bezig");
	veld_is(o->store, &kind_plan, "jp", "n_gereed", "0");
}

static void
de_boom_zegt_hoever_een_herhaling_is(void **state)
{
	struct opslag *o = *state;
	struct tak tak;

	GOED(vink(o, &kind_actie, "jp.a3", NULL, NULL, &f));
	GOED(boom_node(o->store, "jp.a3", BOOM_ALLES, &f, &tak));
	assert_string_equal(tak.stand, "1 van 12");
	tak_fini(&tak);
}

static void
een_status_wisselt_en_de_tellers_gaan_mee(void **state)
{
	static const struct {
		const char *status, *acties, *gereed, *vervallen;
	} rows[] = {
		{ "bezig", "3", "0", "0" },
		{ "gereed", "3", "1", "0" },
		{ "vervallen", "2", "0", "1" },
		{ "open", "3", "0", "0" },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rows); i++) {
		GOED(status_zet(&o->s, &kind_actie, "jp.a1", rows[i].status, &f));
		veld_is(o->store, &kind_actie, "jp.a1", "status", rows[i].status);
		veld_is(o->store, &kind_plan, "jp", "n_acties", rows[i].acties);
		veld_is(o->store, &kind_plan, "jp", "n_gereed", rows[i].gereed);
		tekst_is(o->store, "SELECT vervallen FROM termijn WHERE bron_id = 'jp.a1'",
		    rows[i].vervallen);
	}
	FOUT(SWV_ECHOICE, status_zet(&o->s, &kind_actie, "jp.a1", "half", &f));
	FOUT(SWV_ECHOICE, status_zet(&o->s, &kind_kalender, SOP, "bezig", &f));
	FOUT(SWV_ENOTFOUND, status_zet(&o->s, &kind_actie, "jp.a9", "open", &f));
}

static void
gereed_is_het_pas_als_alles_is_afgevinkt(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_EIMPOSSIBLE, status_zet(&o->s, &kind_kalender, SOP, "gereed", &f));
	FOUT(SWV_EIMPOSSIBLE, status_zet(&o->s, &kind_actie, "jp.a3", "gereed", &f));
	GOED(status_zet(&o->s, &kind_actie, "jp.a3", "vervallen", &f));
}

static void
wat_geen_status_heeft_wordt_niet_afgevinkt(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_EIMPOSSIBLE, vink(o, &kind_doel, "jp.d1", NULL, NULL, &f));
	FOUT(SWV_EIMPOSSIBLE, af(o, &kind_doel, "jp.d1", NULL, &f));
	FOUT(SWV_EIMPOSSIBLE, status_zet(&o->s, &kind_doel, "jp.d1", "gereed", &f));
	assert_false(store_is_writing(o->store));
}

static void
een_notitie_is_de_voortgang(void **state)
{
	struct opslag *o = *state;

	GOED(notitie_schrijf(&o->s, &kind_actie, "jp.a1", "Eerste gesprek", &f));
	GOED(notitie_schrijf(&o->s, &kind_actie, "jp.a1", "Kees van Dijk belt", &f));
	veld_is(o->store, &kind_actie, "jp.a1", "voortgang", "Kees van Dijk belt");
	tekst_is(o->store, "SELECT door FROM notitie", "jan");
	FOUT(SWV_EREQUIRED, notitie_schrijf(&o->s, &kind_actie, "jp.a1", "  ", &f));
	FOUT(SWV_ENOTFOUND, notitie_schrijf(&o->s, &kind_actie, "niets", "tekst", &f));
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM logboek WHERE wat LIKE '%Kees%'"), 0);
	GOED(ongedaan(&o->s, &f, NULL));
	veld_is(o->store, &kind_actie, "jp.a1", "voortgang", "Eerste gesprek");
}

/* What is not made: a screen need not ask whether it is meant. */
static void
ongedaan_noemt_waar_een_vink_en_een_notitie_bij_horen(void **state)
{
	struct opslag *o = *state;
	struct ongedaan_stap stap;

	GOED(notitie_schrijf(&o->s, &kind_actie, "jp.a1", "Eerste gesprek", &f));
	GOED(ongedaan_kijk(&o->s, &f, &stap));
	assert_true(stap.maken && stap.kind == &kind_actie);
	assert_string_equal(stap.id, "jp.a1");
	ongedaan_stap_fini(&stap);
	GOED(vink(o, &kind_kalender, SOP, "01AA00", NULL, &f));
	GOED(ongedaan_kijk(&o->s, &f, &stap));
	assert_true(!stap.maken && stap.kind == &kind_kalender);
	assert_string_equal(stap.id, SOP);
	ongedaan_stap_fini(&stap);
}

/* A refused act leaves nothing: no lock, no open transaction, no row. */
static void
wat_geweigerd_wordt_laat_niets_achter(void **state)
{
	struct opslag *o = *state;
	char *voor = alles(o->store), *na;
	struct session ander;

	assert_int_equal(vink(o, &kind_actie, "jp.a9", NULL, NULL, NULL), SWV_ENOTFOUND);
	assert_int_equal(vink(o, &kind_kalender, SOP, NULL, NULL, NULL), SWV_EREQUIRED);
	assert_int_equal(vink(o, &kind_actie, "jp.a3", "x", NULL, NULL), SWV_ENOTFOUND);
	assert_int_equal(weggooien(&o->s, &kind_kalender, SOP, NULL), SWV_EINUSE);
	assert_int_equal(weggooien(&o->s, &kind_school, "01AA00", NULL), SWV_EINUSE);
	assert_int_equal(terugzetten(&o->s, 12345, NULL), SWV_ENOTHING);
	o->s.rechten.alles = false;
	assert_int_equal(vink(o, &kind_actie, "jp.a1", NULL, NULL, NULL), SWV_EDENIED);
	assert_int_equal(weggooien(&o->s, &kind_actie, "jp.a1", NULL), SWV_EDENIED);
	o->s.rechten.alles = true;
	assert_false(store_is_writing(o->store));
	na = alles(o->store);
	assert_string_equal(voor, na);
	assert_int_equal(sessie_als(o, "piet", false, &ander), SWV_OK);
	GOED(vink_aan(
	    &ander, &(struct vink){ .kind = &kind_actie, .id = "jp.a1", .op = DATE_NONE }, &f));
	session_close(&ander);
	free(voor);
	free(na);
}

/* The years of a plan say how often; the act is of the plan, and so is its undoing. */
static void
andere_jaren_openen_en_sluiten_een_herhaling(void **state)
{
	struct opslag *o = *state;
	struct rec *voor, *na;
	struct str wat = { 0 };

	for (int i = 0; i < 12; i++)
		GOED(vink(o, &kind_actie, "jp.a3", NULL, NULL, &f));
	veld_is(o->store, &kind_actie, "jp.a3", "status", "gereed");
	voor = haal(o->store, &kind_plan, "jp");
	na = rec_copy(voor);
	rec_set_text(na, "tot", "2027-2028");
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	veld_is(o->store, &kind_actie, "jp.a3", "stand", "12 van 24");
	veld_is(o->store, &kind_actie, "jp.a3", "status", "bezig");
	veld_is(o->store, &kind_plan, "jp", "n_gereed", "0");
	GOED(ongedaan(&o->s, &f, &wat));
	assert_string_equal(str_get(&wat), "wijzigen van \"Jaarplan\"");
	veld_is(o->store, &kind_actie, "jp.a3", "status", "gereed");
	veld_is(o->store, &kind_actie, "jp.a3", "stand", "12 van 12");
	rec_free(&voor);
	rec_free(&na);
	str_fini(&wat);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, sessie_ruim)
		T(een_vink_zegt_wie_en_wanneer),
		T(een_dag_die_nog_komt_wordt_geweigerd),
		T(twee_keer_afvinken_kan_niet),
		T(wat_zich_herhaalt_is_te_laat_zolang_een_periode_open_is),
		T(te_laat_is_hetzelfde_bij_veel_termijnen),
		T(openzetten_kan_alleen_wat_dicht_is),
		T(wat_ieder_doet_is_gereed_als_allen_het_deden),
		T(een_herhaling_wordt_per_maand_afgevinkt),
		T(de_boom_zegt_hoever_een_herhaling_is),
		T(een_status_wisselt_en_de_tellers_gaan_mee),
		T(gereed_is_het_pas_als_alles_is_afgevinkt),
		T(wat_geen_status_heeft_wordt_niet_afgevinkt),
		T(een_notitie_is_de_voortgang),
		T(ongedaan_noemt_waar_een_vink_en_een_notitie_bij_horen),
		T(wat_geweigerd_wordt_laat_niets_achter),
		T(andere_jaren_openen_en_sluiten_een_herhaling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
