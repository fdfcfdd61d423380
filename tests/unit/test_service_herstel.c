/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/service/schrijven.h"
#include "swv/store/termijnen.h"

static void
ongedaan_gaat(struct opslag *o)
{
	GOED(ongedaan(&o->s, &f, NULL));
}

static void
zet_titel(struct session *s, const struct kind *kind, const char *id, const char *titel)
{
	struct rec *voor, *na;

	GOED(store_get(s->store, kind, id, &f, &voor));
	na = rec_copy(voor);
	rec_set_text(na, "titel", titel);
	GOED(schrijven_wijzig(s, voor, na, &f));
	rec_free(&voor);
	rec_free(&na);
}

/* A new node under ouder; its id is owned. */
static char *
nieuwe_knoop(struct opslag *o, const struct kind *kind, const char *ouder, const char *titel)
{
	struct rec *rec = rec_initial(kind, nep_dag);
	char *id;

	rec_set_text(rec, "ouder", ouder);
	rec_set_text(rec, "titel", titel);
	GOED(schrijven_nieuw(&o->s, rec, &f));
	id = strdup(rec_id(rec));
	rec_free(&rec);
	return id;
}

/* What people see of the tree: ids in order, statuses and counters. */
static char *
boom_tekst(struct store *store)
{
	char *s;

	GOED(sql_text(store, &f, &s,
	    "SELECT group_concat(k.id || ' ' || k.pad || ' ' || k.titel || ' ' || k.n_acties || '/'"
	    " || k.n_gereed || ' ' || coalesce(a.status, '') || ' ' || coalesce(a.gereed_op, ''),"
	    " char(10)) FROM (SELECT * FROM knoop ORDER BY pad) k LEFT JOIN actie a ON a.id = k.id",
	    NULL));
	return s;
}

static char *
termijn_tekst(struct store *store)
{
	char *s;

	GOED(sql_text(store, &f, &s,
	    "SELECT group_concat(bron_id || ' ' || nr || ' ' || uiterlijk || ' ' ||"
	    " coalesce(voldaan_op, '-') || vervallen, char(10))"
	    " FROM (SELECT * FROM termijn WHERE bron = 'actie' OR bron_id LIKE 'sop%'"
	    " ORDER BY bron_id, nr)",
	    NULL));
	return s;
}

struct beeld {
	char *boom, *termijnen;
};

static struct beeld
kijk(struct opslag *o)
{
	return (struct beeld){ boom_tekst(o->store), termijn_tekst(o->store) };
}

static void
is_weer(struct opslag *o, struct beeld *voor)
{
	struct beeld nu = kijk(o);

	assert_string_equal(nu.boom, voor->boom);
	assert_string_equal(nu.termijnen, voor->termijnen);
	free(nu.boom);
	free(nu.termijnen);
	free(voor->boom);
	free(voor->termijnen);
	is_heel(o->store);
}

static void
vink(struct opslag *o, const struct kind *kind, const char *id, const char *sleutel)
{
	GOED(vink_aan(&o->s,
	    &(struct vink){ .kind = kind, .id = id, .sleutel = sleutel, .op = DATE_NONE }, &f));
}

static void
een_vink_gaat_terug_ook_na_een_herstart(void **state)
{
	struct opslag *o = *state;
	struct beeld voor = kijk(o);

	vink(o, &kind_actie, "jp.a1", NULL);
	veld_is(o->store, &kind_actie, "jp.a1", "status", "gereed");
	sessie_opnieuw(o);
	ongedaan_gaat(o);
	is_weer(o, &voor);
	FOUT(SWV_ENOTHING, ongedaan(&o->s, &f, NULL));
}

static void
een_vink_van_een_periode_gaat_terug_met_zijn_termijn(void **state)
{
	struct opslag *o = *state;
	struct beeld voor = kijk(o);

	vink(o, &kind_actie, "jp.a3", NULL);
	assert_int_equal(
	    getal(o->store,
		"SELECT count(*) FROM termijn WHERE bron_id = 'jp.a3' AND voldaan_op IS NOT NULL"),
	    1);
	ongedaan_gaat(o);
	is_weer(o, &voor);
}

static void
een_vink_weghalen_gaat_terug_met_zijn_termijn(void **state)
{
	struct opslag *o = *state;
	struct beeld voor;

	vink(o, &kind_actie, "jp.a3", NULL);
	voor = kijk(o);
	GOED(vink_uit(&o->s, &(struct vink){ .kind = &kind_actie, .id = "jp.a3" }, &f));
	ongedaan_gaat(o);
	is_weer(o, &voor);
}

static void
een_vink_van_een_eigenaar_gaat_terug(void **state)
{
	struct opslag *o = *state;
	struct beeld voor = kijk(o);

	vink(o, &kind_kalender, "sop-2026-2027", "01AA00");
	veld_is(
	    o->store, &kind_kalender, "sop-2026-2027", "stand", "1 van 3, nog: De Beuk, De Els");
	ongedaan_gaat(o);
	veld_is(o->store, &kind_kalender, "sop-2026-2027", "stand",
	    "0 van 3, nog: De Beuk, De Eik, De Els");
	veld_is(o->store, &kind_kalender, "sop-2026-2027", "geraakt", "0");
	is_weer(o, &voor);
}

/* Every act on one record can be taken back, one after another. */
static void
drie_handelingen_gaan_een_voor_een_terug(void **state)
{
	struct opslag *o = *state;

	zet_titel(&o->s, &kind_actie, "jp.a1", "Tweede");
	zet_titel(&o->s, &kind_actie, "jp.a1", "Derde");
	vink(o, &kind_actie, "jp.a1", NULL);
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "status", "open");
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Derde");
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Tweede");
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Een");
	FOUT(SWV_ENOTHING, ongedaan(&o->s, &f, NULL));
}

static void
ook_wat_voor_het_weggooien_was_gaat_nog_terug(void **state)
{
	struct opslag *o = *state;

	zet_titel(&o->s, &kind_actie, "jp.a1", "Tweede");
	GOED(weggooien(&o->s, &kind_actie, "jp.a1", &f));
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Tweede");
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Een");
}

/* A form that was open since before the delete does not overwrite what came back. */
static void
wat_terugkomt_heeft_een_versie_die_niemand_kent(void **state)
{
	struct opslag *o = *state;
	struct rec *oud = haal(o->store, &kind_actie, "jp.a1"), *na = rec_copy(oud);

	zet_titel(&o->s, &kind_actie, "jp.a1", "Tweede");
	GOED(weggooien(&o->s, &kind_actie, "jp.a1", &f));
	ongedaan_gaat(o);
	rec_set_text(na, "titel", "Ongezien");
	FOUT(SWV_ECHANGED, schrijven_wijzig(&o->s, oud, na, &f));
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Tweede");
	rec_free(&oud);
	rec_free(&na);
}

static void
iets_nieuws_gaat_weer_weg(void **state)
{
	struct opslag *o = *state;
	struct beeld voor = kijk(o);
	char *id = nieuwe_knoop(o, &kind_actie, "jp.r1", "Vier");

	assert_string_equal(id, "jp.r1.4");
	ongedaan_gaat(o);
	is_weer(o, &voor);
	free(id);
}

static void
waar_iets_onder_kwam_te_hangen_gaat_niet_weg(void **state)
{
	struct opslag *o = *state;
	struct session piet;
	char *doel = nieuwe_knoop(o, &kind_doel, "jp", "Doel drie");
	struct rec *actie = rec_initial(&kind_actie, nep_dag);

	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	rec_set_text(actie, "ouder", doel);
	rec_set_text(actie, "titel", "Van piet");
	GOED(schrijven_nieuw(&piet, actie, &f));
	FOUT(SWV_EINUSE, ongedaan(&o->s, &f, NULL));
	assert_true(store_exists(o->store, "actie", rec_id(actie)));
	session_close(&piet);
	rec_free(&actie);
	free(doel);
}

static void
een_weggegooide_tak_komt_terug_op_zijn_plek(void **state)
{
	struct opslag *o = *state;
	struct beeld voor;

	vink(o, &kind_actie, "jp.a1", NULL);
	vink(o, &kind_actie, "jp.a3", NULL);
	voor = kijk(o);
	GOED(weggooien(&o->s, &kind_doel, "jp.d1", &f));
	is_heel(o->store);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM actie"), 0);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM termijn WHERE bron = 'actie'"), 0);
	assert_int_equal(getal(o->store, "SELECT n_acties FROM knoop WHERE id = 'jp'"), 0);
	sessie_opnieuw(o);
	ongedaan_gaat(o);
	is_weer(o, &voor);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM prullenbak"), 0);
}

static void
uit_de_prullenbak_komt_alles_terug_op_zijn_plek(void **state)
{
	struct opslag *o = *state;
	struct beeld voor;
	struct weggegooiden w;

	vink(o, &kind_actie, "jp.a1", NULL);
	vink(o, &kind_actie, "jp.a3", NULL);
	voor = kijk(o);
	GOED(weggooien(&o->s, &kind_doel, "jp.d1", &f));
	GOED(prullenbak_list(o->store, 0, 10, &f, &w));
	assert_int_equal(w.n, 1);
	assert_string_equal(w.items[0].titel, "Doel een");
	assert_string_equal(w.items[0].door, "jan");
	GOED(terugzetten(&o->s, w.items[0].handeling, &f));
	is_weer(o, &voor);
	FOUT(SWV_ENOTHING, terugzetten(&o->s, w.items[0].handeling, &f));
	weggegooiden_fini(&w);
}

/* Putting back is an act like others: what u takes back is that, and not what came before it. */
static void
terugzetten_gaat_zelf_ook_terug(void **state)
{
	struct opslag *o = *state;
	struct str wat = { 0 };
	struct beeld voor;
	struct weggegooiden w;

	zet_titel(&o->s, &kind_actie, "jp.a1", "Tweede");
	vink(o, &kind_actie, "jp.a3", NULL);
	voor = kijk(o);
	GOED(weggooien(&o->s, &kind_doel, "jp.d1", &f));
	for (int i = 0; i < 2; i++) { /* out of the bin and in again, twice */
		GOED(prullenbak_list(o->store, 0, 10, &f, &w));
		assert_int_equal(w.n, 1);
		assert_string_equal(w.items[0].titel, "Doel een");
		GOED(terugzetten(&o->s, w.items[0].handeling, &f));
		assert_int_equal(getal(o->store, "SELECT count(*) FROM prullenbak"), 0);
		str_clear(&wat);
		GOED(ongedaan(&o->s, &f, &wat));
		assert_string_equal(str_get(&wat), "terugzetten van \"Doel een\"");
		assert_false(store_exists(o->store, "doel", "jp.d1"));
		assert_int_equal(getal(o->store, "SELECT count(*) FROM actie"), 0);
		is_heel(o->store);
		weggegooiden_fini(&w);
	}
	ongedaan_gaat(o); /* the throwing away */
	is_weer(o, &voor);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM prullenbak"), 0);
	ongedaan_gaat(o); /* and the acts before it */
	veld_is(o->store, &kind_actie, "jp.a3", "status", "open");
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Een");
	FOUT(SWV_ENOTHING, ongedaan(&o->s, &f, NULL));
	str_fini(&wat);
}

static char *
vinken_en_notities(struct store *store)
{
	char *s;

	GOED(sql_text(store, &f, &s,
	    "SELECT group_concat(r, char(10)) FROM (SELECT id || bron_id || sleutel AS r FROM tik"
	    " UNION ALL SELECT id || bron_id || tekst FROM notitie)",
	    NULL));
	return s;
}

static void
vinken_en_notities_gaan_mee_en_komen_terug(void **state)
{
	struct opslag *o = *state;
	char *voor, *na;
	struct weggegooiden w;

	GOED(notitie_schrijf(&o->s, &kind_actie, "jp.a1", "Loopt", &f));
	GOED(notitie_schrijf(&o->s, &kind_doel, "jp.d1", "Gaat goed", &f));
	vink(o, &kind_actie, "jp.a3", NULL);
	voor = vinken_en_notities(o->store);
	for (int i = 0; i < 2; i++) {
		GOED(weggooien(&o->s, &kind_doel, "jp.d1", &f));
		assert_int_equal(getal(o->store, "SELECT count(*) FROM tik"), 0);
		assert_int_equal(getal(o->store, "SELECT count(*) FROM notitie"), 0);
		GOED(prullenbak_list(o->store, 0, 10, &f, &w));
		assert_string_equal(w.items[0].titel, "Doel een");
		if (i)
			ongedaan_gaat(o);
		else
			GOED(terugzetten(&o->s, w.items[0].handeling, &f));
		na = vinken_en_notities(o->store);
		assert_string_equal(na, voor);
		veld_is(o->store, &kind_actie, "jp.a3", "stand", "1 van 12");
		assert_int_equal(getal(o->store, "SELECT count(*) FROM prullenbak"), 0);
		weggegooiden_fini(&w);
		free(na);
	}
	free(voor);
}

/* A note that hangs on nothing is seen by nobody. */
static void
een_notitie_komt_niet_terug_zonder_waar_ze_bij_hoort(void **state)
{
	struct opslag *o = *state;

	GOED(notitie_schrijf(&o->s, &kind_actie, "jp.a1", "Loopt", &f));
	GOED(weggooien(&o->s, &kind_notitie, "1", &f));
	GOED(weggooien(&o->s, &kind_actie, "jp.a1", &f));
	FOUT(SWV_EREFERENCE,
	    terugzetten(&o->s,
		getal(o->store, "SELECT handeling FROM prullenbak WHERE kind = 'notitie'"), &f));
}

static void
waar_een_ander_iets_bij_noteerde_gaat_niet_weg(void **state)
{
	struct opslag *o = *state;
	struct session piet;
	char *id = nieuwe_knoop(o, &kind_actie, "jp.r1", "Vier");

	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	GOED(notitie_schrijf(&piet, &kind_actie, id, "Van piet", &f));
	FOUT(SWV_EINUSE, ongedaan(&o->s, &f, NULL));
	session_close(&piet);
	free(id);
}

/* Taking a tick away is no throwing away. */
static void
een_vink_ligt_nooit_in_de_prullenbak(void **state)
{
	struct opslag *o = *state;

	vink(o, &kind_actie, "jp.a3", NULL);
	GOED(vink_uit(&o->s, &(struct vink){ .kind = &kind_actie, .id = "jp.a3" }, &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM prullenbak"), 0);
}

static void
een_verplaatsing_gaat_terug(void **state)
{
	struct opslag *o = *state;
	struct beeld voor = kijk(o);

	GOED(schrijven_schuif(&o->s, &kind_doel, "jp.d1", true, &f));
	GOED(schrijven_schuif(&o->s, &kind_actie, "jp.a1", true, &f));
	ongedaan_gaat(o);
	ongedaan_gaat(o);
	is_weer(o, &voor);
}

/* Who only changed a text does not move the node back to where it stood then. */
static void
een_tekst_terug_verplaatst_niets(void **state)
{
	struct opslag *o = *state;
	struct session piet;
	char *voor, *na;

	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	zet_titel(&o->s, &kind_doel, "jp.d2", "Anders");
	GOED(schrijven_schuif(&piet, &kind_doel, "jp.d1", true, &f)); /* d2 changes places too */
	GOED(sql_text(o->store, &f, &voor,
	    "SELECT group_concat(id) FROM (SELECT id FROM knoop ORDER BY pad)", NULL));
	ongedaan_gaat(o);
	veld_is(o->store, &kind_doel, "jp.d2", "titel", "Doel twee");
	GOED(sql_text(o->store, &f, &na,
	    "SELECT group_concat(id) FROM (SELECT id FROM knoop ORDER BY pad)", NULL));
	assert_string_equal(voor, na);
	session_close(&piet);
	free(voor);
	free(na);
}

/* The same for a form that was open meanwhile. */
static void
een_open_formulier_verplaatst_niets(void **state)
{
	struct opslag *o = *state;
	struct rec *voor = haal(o->store, &kind_doel, "jp.d2"), *na = rec_copy(voor);
	int64_t plek;

	GOED(schrijven_schuif(&o->s, &kind_doel, "jp.d1", true, &f));
	plek = getal(o->store, "SELECT volgorde FROM knoop WHERE id = 'jp.d2'");
	rec_set_text(na, "titel", "Anders");
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	assert_int_equal(getal(o->store, "SELECT volgorde FROM knoop WHERE id = 'jp.d2'"), plek);
	rec_free(&voor);
	rec_free(&na);
}

#define PLAN_TWEE                                                                                  \
	"plan = { id = \"tw\"; titel = \"Tweede\"; soort = \"jaarplan\"; van = \"2026-2027\";"     \
	" tot = \"2026-2027\"; };\ndoelen = ( { id = \"d\"; titel = \"Doel\"; } );\n"

/* Who only changed a text of a node does not bring it back to the plan that it hung in then. */
static void
een_deel_in_een_ander_plan_blijft_daar(void **state)
{
	struct opslag *o = *state;
	struct rec *voor, *na;
	struct session piet;

	voer_in(o, PLAN_TWEE, false);
	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	zet_titel(&o->s, &kind_actie, "jp.a1", "Tweede");
	voor = haal(o->store, &kind_actie, "jp.a1");
	na = rec_copy(voor);
	GOED(schrijven_hang(&piet, &kind_resultaat, "jp.r1", "tw.d", &f));
	rec_set_text(na, "titel", "Derde");
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	veld_is(o->store, &kind_actie, "jp.a1", "plan", "tw");
	is_heel(o->store);
	ongedaan_gaat(o);
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Een");
	veld_is(o->store, &kind_actie, "jp.a1", "plan", "tw");
	session_close(&piet);
	rec_free(&voor);
	rec_free(&na);
}

static void
terug_onder_een_deel_dat_intussen_verhuisde(void **state)
{
	struct opslag *o = *state;
	struct session piet;

	voer_in(o, PLAN_TWEE, false);
	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	GOED(weggooien(&o->s, &kind_actie, "jp.a2", &f));
	GOED(schrijven_hang(&o->s, &kind_actie, "jp.a1", "jp.d2", &f));
	GOED(schrijven_hang(&piet, &kind_resultaat, "jp.r1", "tw.d", &f));
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "plan", "tw");
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a2", "plan", "tw");
	session_close(&piet);
}

static void
wat_een_ander_wijzigde_wordt_niet_teruggezet(void **state)
{
	struct opslag *o = *state;
	struct fault fault = { 0 };
	struct session piet;

	zet_titel(&o->s, &kind_actie, "jp.a1", "Van jan");
	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	zet_titel(&piet, &kind_actie, "jp.a1", "Van piet");
	assert_int_equal(ongedaan(&o->s, &fault, NULL), SWV_ECHANGED);
	assert_string_equal(fault.value, "piet");
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Van piet");
	/* when piet took his own back, nothing is in the way any more */
	GOED(ongedaan(&piet, &f, NULL));
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Een");
	session_close(&piet);
}

static void
wat_een_ander_weggooide_wordt_niet_teruggezet(void **state)
{
	struct opslag *o = *state;
	struct fault fault = { 0 };
	struct session piet;

	zet_titel(&o->s, &kind_actie, "jp.a1", "Van jan");
	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	GOED(weggooien(&piet, &kind_actie, "jp.a1", &f));
	assert_int_equal(ongedaan(&o->s, &fault, NULL), SWV_ECHANGED);
	assert_string_equal(fault.value, "piet");
	session_close(&piet);
}

/* Two ticks never share a number, or taking back one would meet the other. */
static void
een_nummer_wordt_nooit_opnieuw_gebruikt(void **state)
{
	struct opslag *o = *state;
	struct session piet;

	vink(o, &kind_kalender, "sop-2026-2027", "01AA00");
	GOED(vink_uit(&o->s,
	    &(struct vink){ .kind = &kind_kalender, .id = "sop-2026-2027", .sleutel = "01AA00" },
	    &f));
	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	GOED(vink_aan(
	    &piet, &(struct vink){ .kind = &kind_actie, .id = "jp.a3", .op = DATE_NONE }, &f));
	ongedaan_gaat(o);
	veld_is(
	    o->store, &kind_kalender, "sop-2026-2027", "stand", "1 van 3, nog: De Beuk, De Els");
	veld_is(o->store, &kind_actie, "jp.a3", "stand", "1 van 12");
	session_close(&piet);
}

static void
vijftig_handelingen_blijven_bewaard(void **state)
{
	struct opslag *o = *state;
	char titel[16];
	int n = 0;

	for (int i = 1; i <= 60; i++) {
		snprintf(titel, sizeof(titel), "T%d", i);
		zet_titel(&o->s, &kind_actie, "jp.a1", titel);
	}
	assert_int_equal(
	    getal(o->store, "SELECT count(DISTINCT handeling) FROM herstel"), HERSTEL_KEEP);
	while (ongedaan(&o->s, NULL, NULL) == SWV_OK)
		n++;
	assert_int_equal(n, HERSTEL_KEEP);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "T10");
}

static void
na_zeven_dagen_kan_het_niet_meer(void **state)
{
	const int64_t dag_us = INT64_C(86400000000);
	struct opslag *o = *state;

	zet_titel(&o->s, &kind_actie, "jp.a1", "Lang geleden");
	nep_nu += 7 * dag_us + 1000000;
	FOUT(SWV_ENOTHING, ongedaan(&o->s, &f, NULL));
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Lang geleden");
	zet_titel(&o->s, &kind_actie, "jp.a1", "Net");
	nep_nu += 7 * dag_us - 1000000;
	ongedaan_gaat(o);
	veld_is(o->store, &kind_actie, "jp.a1", "titel", "Lang geleden");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, sessie_ruim)
		T(een_vink_gaat_terug_ook_na_een_herstart),
		T(een_vink_van_een_periode_gaat_terug_met_zijn_termijn),
		T(een_vink_weghalen_gaat_terug_met_zijn_termijn),
		T(een_vink_van_een_eigenaar_gaat_terug),
		T(drie_handelingen_gaan_een_voor_een_terug),
		T(ook_wat_voor_het_weggooien_was_gaat_nog_terug),
		T(wat_terugkomt_heeft_een_versie_die_niemand_kent),
		T(iets_nieuws_gaat_weer_weg),
		T(waar_iets_onder_kwam_te_hangen_gaat_niet_weg),
		T(een_weggegooide_tak_komt_terug_op_zijn_plek),
		T(uit_de_prullenbak_komt_alles_terug_op_zijn_plek),
		T(terugzetten_gaat_zelf_ook_terug),
		T(vinken_en_notities_gaan_mee_en_komen_terug),
		T(een_notitie_komt_niet_terug_zonder_waar_ze_bij_hoort),
		T(waar_een_ander_iets_bij_noteerde_gaat_niet_weg),
		T(een_vink_ligt_nooit_in_de_prullenbak),
		T(een_verplaatsing_gaat_terug),
		T(een_tekst_terug_verplaatst_niets),
		T(een_open_formulier_verplaatst_niets),
		T(een_deel_in_een_ander_plan_blijft_daar),
		T(terug_onder_een_deel_dat_intussen_verhuisde),
		T(wat_een_ander_wijzigde_wordt_niet_teruggezet),
		T(wat_een_ander_weggooide_wordt_niet_teruggezet),
		T(een_nummer_wordt_nooit_opnieuw_gebruikt),
		T(vijftig_handelingen_blijven_bewaard),
		T(na_zeven_dagen_kan_het_niet_meer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
