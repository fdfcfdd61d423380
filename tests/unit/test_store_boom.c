/* SPDX-License-Identifier: EUPL-1.2 */
/* The tree against a model in memory, with a random tree of a fixed seed. */
#include "../opslag.h"

#include <limits.h>

enum { KNOPEN = 300, GEEN = -1 };

/* A node of the model; children are those that name it, in order of volgorde. */
static struct knoop {
	bool er, actie, open;
	int ouder;
	int64_t volgorde;
	const char *status;
} model[KNOPEN];

static uint32_t zaad;

static int
gok(int n)
{
	zaad = zaad * 1664525u + 1013904223u;
	return (int)((zaad >> 8) % (uint32_t)n);
}

static char *
id_van(int k, char buf[16])
{
	snprintf(buf, 16, "k%03d", k);
	return buf;
}

static int
nr_van(const char *id)
{
	return (int)strtol(id + 1, NULL, 10);
}

static int
diepte(int k)
{
	int d = 0;

	for (; model[k].ouder != GEEN; k = model[k].ouder)
		d++;
	return d;
}

/* How many levels the branch of k has, itself the first. */
static int
lagen(int k)
{
	int meest = 0;

	for (int i = 0; i < KNOPEN; i++)
		if (model[i].er && model[i].ouder == k && lagen(i) > meest)
			meest = lagen(i);
	return meest + 1;
}

static bool
onder(int k, int boven)
{
	for (; k != GEEN; k = model[k].ouder)
		if (k == boven)
			return true;
	return false;
}

static const struct kind *
kind_van(int k)
{
	return model[k].ouder == GEEN ? &kind_plan : model[k].actie ? &kind_actie : &kind_doel;
}

/* ---- writing, in both ---- */

static void
schrijf_weg(struct store *store, enum swv_err err, struct fault *fout)
{
	if (!err)
		err = store_commit(store, fout);
	goed_op(err, fout, __FILE__, __LINE__);
}

static void
maak(struct store *store, int k, int ouder, bool actie)
{
	struct fault fout = { 0 };
	char id[16], boven[16], plan[16];
	struct rec *rec;
	int top = ouder;

	model[k] = (struct knoop){
		.er = true, .ouder = ouder, .actie = actie, .status = actie ? "open" : NULL
	};
	rec = rec_initial(kind_van(k), nep_dag);
	rec_set_text(rec, "id", id_van(k, id));
	rec_set_text(rec, "titel", id);
	rec_set_text(rec, "herkomst", "hand");
	if (ouder == GEEN) {
		rec_set_text(rec, "van", "2026-2027");
		rec_set_text(rec, "tot", "2026-2027");
	} else {
		while (model[top].ouder != GEEN)
			top = model[top].ouder;
		rec_set_text(rec, "ouder", id_van(ouder, boven));
		rec_set_text(rec, "plan", id_van(top, plan));
	}
	GOED(store_begin(store, &f));
	schrijf_weg(store, store_insert(store, rec, &fout), &fout);
	model[k].volgorde = rec_int(rec, "volgorde");
	rec_free(&rec);
}

static void
weg(struct store *store, int k)
{
	struct fault fout = { 0 };
	char id[16];
	struct rec *rec;

	for (int i = 0; i < KNOPEN; i++)
		if (model[i].er && model[i].ouder == k)
			weg(store, i);
	rec = haal(store, kind_van(k), id_van(k, id));
	GOED(store_begin(store, &f));
	schrijf_weg(store, store_delete(store, rec, &fout), &fout);
	model[k].er = false;
	rec_free(&rec);
}

/* Saves rec in a transaction; says how that ended. */
static enum swv_err
bewaar(struct store *store, struct rec *rec, struct fault *fout)
{
	enum swv_err err;

	GOED(store_begin(store, &f));
	if ((err = store_update(store, rec, fout)))
		store_abort(store);
	else
		GOED(store_commit(store, &f));
	return err;
}

static void
verhuis(struct store *store, int k, int naar)
{
	char id[16], boven[16], plan[16];
	struct fault f = { 0 };
	struct rec *rec = haal(store, kind_van(k), id_van(k, id));
	bool mag = !onder(naar, k) && diepte(naar) + 1 + lagen(k) <= PAD_LEVELS;
	int top = naar;
	enum swv_err err;

	while (model[top].ouder != GEEN)
		top = model[top].ouder;
	rec_set_text(rec, "ouder", id_van(naar, boven));
	rec_set_text(rec, "plan", id_van(top, plan));
	err = bewaar(store, rec, &f);
	CHECK(err == (mag ? SWV_OK : SWV_EIMPOSSIBLE), "%s onder %s: %d", id, boven, (int)err);
	if (mag) {
		model[k].ouder = naar;
		model[k].volgorde = rec_int(rec, "volgorde");
	}
	rec_free(&rec);
}

static void
wissel(struct store *store, int k, bool omlaag)
{
	char id[16];
	struct fault f = { 0 };
	struct rec *rec = haal(store, kind_van(k), id_van(k, id));
	int64_t naar = 0;
	int wie = GEEN;
	enum swv_err err = boom_beside(store, id, omlaag, &f, &naar);

	for (int i = 0; i < KNOPEN; i++) {
		int64_t v = model[i].volgorde;

		if (model[i].er && model[i].ouder == model[k].ouder &&
		    (omlaag ? v > model[k].volgorde : v < model[k].volgorde) &&
		    (wie == GEEN || (omlaag ? v < model[wie].volgorde : v > model[wie].volgorde)))
			wie = i;
	}
	CHECK(err == (wie == GEEN ? SWV_ENOTHING : SWV_OK), "%s: %d", id, (int)err);
	if (wie != GEEN) {
		assert_int_equal(naar, model[wie].volgorde);
		rec_set_int(rec, "volgorde", naar);
		assert_int_equal(bewaar(store, rec, &f), SWV_OK);
		model[wie].volgorde = model[k].volgorde;
		model[k].volgorde = naar;
	}
	rec_free(&rec);
}

static void
andere_status(struct store *store, int k)
{
	static const char *const statussen[] = { "open", "bezig", "gereed", "vervallen",
		"doorgeschoven" };
	char id[16];
	struct fault f = { 0 };
	struct rec *rec = haal(store, &kind_actie, id_van(k, id));

	model[k].status = statussen[gok(COUNT(statussen))];
	rec_set_text(rec, "status", model[k].status);
	if (str_eq(model[k].status, "gereed"))
		rec_set_date(rec, "gereed_op", nep_dag);
	assert_int_equal(bewaar(store, rec, &f), SWV_OK);
	rec_free(&rec);
}

/* ---- comparing ---- */

struct rij_van {
	int items[KNOPEN];
	int n;
};

/* What shows of the model, from top to bottom; all: folded or not. */
static void
loop(int ouder, bool alle, struct rij_van *uit)
{
	int64_t na = -1;

	for (;;) {
		int eerst = GEEN;

		for (int i = 0; i < KNOPEN; i++)
			if (model[i].er && model[i].ouder == ouder && model[i].volgorde > na &&
			    (eerst == GEEN || model[i].volgorde < model[eerst].volgorde))
				eerst = i;
		if (eerst == GEEN)
			return;
		uit->items[uit->n++] = eerst;
		if (alle || model[eerst].open)
			loop(eerst, alle, uit);
		na = model[eerst].volgorde;
	}
}

static char *pads[KNOPEN];

static void
lees_pads(struct store *store)
{
	char id[16];

	for (int i = 0; i < KNOPEN; i++) {
		free(pads[i]);
		pads[i] = NULL;
		if (model[i].er)
			GOED(sql_text(store, &f, &pads[i], "SELECT pad FROM knoop WHERE id = ?1",
			    "s", id_van(i, id)));
	}
}

static bool
is_open(const char *pad, int depth, void *arg)
{
	(void)arg;
	for (int i = 0; i < KNOPEN; i++)
		if (pads[i] && str_eq(pads[i], pad)) {
			assert_int_equal(depth, diepte(i));
			return model[i].open;
		}
	fail_msg("geen knoop op %s", pad);
	return false;
}

static void
zijn(const struct takken *takken, const int *verwacht, int n, const char *wat)
{
	CHECK((int)takken->n == n, "%s: %zu knopen, verwacht %d", wat, takken->n, n);
	for (int i = 0; i < n; i++)
		CHECK(nr_van(takken->items[i].id) == verwacht[i], "%s: %s op %d, verwacht k%03d",
		    wat, takken->items[i].id, i, verwacht[i]);
}

static void
pagina_zijn(struct store *store, const struct rij_van *rij, int van, int limit)
{
	const char *pad = van < 0 ? NULL : pads[rij->items[van]];
	int rest = rij->n - van - 1, n = rest < limit ? rest : limit;
	int voor = van < 0 ? rij->n : van, m = voor < limit ? voor : limit;
	struct takken t;

	GOED(boom_page(
	    store, &(struct boom_vraag){ pad, false, limit, is_open, NULL }, BOOM_ALLES, &f, &t));
	zijn(&t, rij->items + (van + 1), n, "omlaag");
	takken_fini(&t);
	GOED(boom_page(
	    store, &(struct boom_vraag){ pad, true, limit, is_open, NULL }, BOOM_ALLES, &f, &t));
	zijn(&t, rij->items + voor - m, m, "omhoog");
	takken_fini(&t);
}

static void
vergelijk(struct store *store)
{
	struct rij_van alle = { .n = 0 };
	char id[16];

	is_heel(store);
	loop(GEEN, true, &alle);
	lees_pads(store);
	assert_int_equal(getal(store, "SELECT count(*) FROM knoop"), alle.n);
	for (int i = 1; i < alle.n; i++)
		CHECK(strcmp(pads[alle.items[i - 1]], pads[alle.items[i]]) < 0, "%s",
		    id_van(alle.items[i], id));
	for (int keer = 0; keer < 4; keer++) {
		struct rij_van rij = { .n = 0 };

		for (int i = 0; i < KNOPEN; i++)
			model[i].open = gok(4) > keer;
		loop(GEEN, false, &rij);
		pagina_zijn(store, &rij, -1, 1000);
		for (int j = 0; j < 12; j++)
			pagina_zijn(store, &rij, gok(rij.n + 1) - 1, 1 + gok(30));
	}
}

static int
een_knoop(bool actie)
{
	for (;;) {
		int k = gok(KNOPEN);

		if (model[k].er && model[k].actie == actie)
			return k;
	}
}

static void
groei(struct store *store)
{
	for (int k = 0; k < KNOPEN; k++)
		if (!model[k].er) {
			int ouder = k < 3 ? GEEN : een_knoop(false);

			if (ouder == GEEN || diepte(ouder) < PAD_LEVELS - 1)
				maak(store, k, ouder, k >= 3 && gok(2));
		}
}

static int
setup(void **state)
{
	static struct opslag o;

	opslag_maak(&o);
	memset(model, 0, sizeof(model));
	zaad = 20261122;
	*state = &o;
	return 0;
}

static int
teardown(void **state)
{
	for (int i = 0; i < KNOPEN; i++) {
		free(pads[i]);
		pads[i] = NULL;
	}
	opslag_weg(*state);
	return 0;
}

static void
de_boom_is_na_elke_ronde_die_van_het_model(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;

	doe(store, "PRAGMA synchronous = OFF");
	groei(store);
	vergelijk(store);
	for (int ronde = 0; ronde < 8; ronde++) {
		for (int i = 0; i < 40; i++) {
			int k = gok(KNOPEN);

			if (!model[k].er || model[k].ouder == GEEN)
				continue;
			switch (gok(8)) {
			case 0:
				if (lagen(k) < 3)
					weg(store, k);
				break;
			case 1:
			case 2:
				verhuis(store, k, een_knoop(false));
				break;
			case 3:
			case 4:
				wissel(store, k, gok(2));
				break;
			default:
				andere_status(store, een_knoop(true));
			}
		}
		vergelijk(store);
		groei(store);
	}
	vergelijk(store);
}

static void
plannen_wisselen_ook_van_plaats(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;

	groei(store);
	wissel(store, 0, true);
	wissel(store, 2, false);
	wissel(store, 0, false);
	wissel(store, 0, false);
	vergelijk(store);
}

/* A node may be hidden since its place was kept: the page begins at what shows for it. */
static void
een_pagina_na_een_verborgen_knoop_begint_na_wat_zichtbaar_is(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;
	struct takken t;

	for (int i = 0; i < 6; i++)
		maak(store, i, i == 0 || i == 5 ? GEEN : i == 4 ? 0 : i - 1, false);
	model[0].open = true;
	lees_pads(store);
	GOED(boom_page(
	    store, &(struct boom_vraag){ pads[2], false, 10, is_open, NULL }, BOOM_ALLES, &f, &t));
	zijn(&t, (const int[]){ 4, 5 }, 2, "omlaag");
	takken_fini(&t);
	GOED(boom_page(
	    store, &(struct boom_vraag){ pads[2], true, 10, is_open, NULL }, BOOM_ALLES, &f, &t));
	zijn(&t, (const int[]){ 0, 1 }, 2, "omhoog");
	takken_fini(&t);
}

static void
een_keuze_komt_met_alles_erboven(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;
	char *ids[] = { (char *)"k003", (char *)"k005", (char *)"k003", (char *)"weg",
		(char *)"k001" };
	static const bool zelf[] = { false, true, false, true, true };
	struct takken t;
	struct pads gevonden;
	struct tak tak;

	for (int i = 0; i < 6; i++)
		maak(store, i, i == 0 || i == 5 ? GEEN : i == 4 ? 0 : i - 1, false);
	GOED(boom_pads(store, ids, COUNT(ids), &f, &gevonden));
	assert_int_equal(gevonden.n, COUNT(zelf));
	for (size_t i = 0; i < gevonden.n; i++) {
		GOED(boom_at(store, gevonden.items[i].pad, BOOM_ALLES, &f, &tak));
		assert_string_equal(
		    tak.id, ((const char *[]){ "k000", "k001", "k002", "k003", "k005" })[i]);
		assert_int_equal(gevonden.items[i].zelf, zelf[i]);
		tak_fini(&tak);
	}
	pads_fini(&gevonden);
	FOUT(SWV_ENOTFOUND, boom_at(store, "0000000", BOOM_ALLES, &f, &tak));
	GOED(boom_pads(store, NULL, 0, &f, &gevonden));
	assert_int_equal(gevonden.n, 0);
	GOED(boom_boven(store, "k003", BOOM_ALLES, &f, &t));
	zijn(&t, (const int[]){ 0, 1, 2, 3 }, 4, "erboven");
	takken_fini(&t);
	GOED(boom_boven(store, "weg", BOOM_ALLES, &f, &t));
	assert_int_equal(t.n, 0);
	GOED(boom_under(store, "k001", &f, &t));
	zijn(&t, (const int[]){ 1, 2, 3 }, 3, "tak");
	takken_fini(&t);
}

static void
een_nieuwe_id_is_nooit_een_oude(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;
	struct logboekregel regel = {
		.wie = "x", .handeling = "weg", .kind = "actie", .bron_id = "k000.2", .wat = "{}"
	};
	char *id;

	maak(store, 0, GEEN, false);
	GOED(boom_new_id(store, "k000", &f, &id));
	assert_string_equal(id, "k000.1");
	free(id);
	maak(store, 1, 0, false);
	GOED(store_begin(store, &f));
	GOED(log_add(store, &regel, &f));
	GOED(store_commit(store, &f));
	GOED(boom_new_id(store, "k000", &f, &id));
	assert_string_equal(id, "k000.3");
	free(id);
}

static void
onder_niets_kan_niets_hangen(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;
	struct rec *rec = rec_initial(&kind_doel, nep_dag);
	struct tak tak;

	rec_set_text(rec, "id", "los");
	rec_set_text(rec, "titel", "Los");
	rec_set_text(rec, "ouder", "niets");
	GOED(store_begin(store, &f));
	FOUT(SWV_EREFERENCE, store_insert(store, rec, &f));
	store_abort(store);
	FOUT(SWV_ENOTFOUND, boom_node(store, "los", BOOM_ALLES, &f, &tak));
	rec_free(&rec);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		T(de_boom_is_na_elke_ronde_die_van_het_model),
		T(plannen_wisselen_ook_van_plaats),
		T(een_pagina_na_een_verborgen_knoop_begint_na_wat_zichtbaar_is),
		T(een_keuze_komt_met_alles_erboven),
		T(een_nieuwe_id_is_nooit_een_oude),
		T(onder_niets_kan_niets_hangen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
