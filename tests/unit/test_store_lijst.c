/* SPDX-License-Identifier: EUPL-1.2 */
/* Records of every kind, and the lists of them: sorts, pages, filters, words. */
#include "../opslag.h"

#include "swv/store/termijnen.h"

static int
setup(void **state)
{
	static struct opslag o;

	opslag_maak(&o);
	*state = &o;
	return 0;
}

static int
teardown(void **state)
{
	opslag_weg(*state);
	return 0;
}

/* ---- one record of every kind ---- */

/* The id that proef() gives a record of this kind. */
static void
id_van(const struct kind *kind, struct str *out)
{
	str_addf(out, "%s '\"\\ \xC3\xA9 0%s", kind->fields[0].name, kind->name);
}

/* What must name another names the one that stands there of that kind. */
static void
vul_verwijzing(struct rec *rec, const struct field *v)
{
	struct str eerste = { 0 }, id = { 0 };

	str_addn(&eerste, v->to, strcspn(v->to, " "));
	if (v->flags & FIELD_REQUIRED)
		id_van(kind_find(eerste.s), &id);
	rec_set_text(rec, v->name, str_get(&id));
	str_fini(&eerste);
	str_fini(&id);
}

/* One that ends has begun. */
static int64_t
getal_voor(const struct field *v, size_t i, int ronde)
{
	if (v->type == FIELD_TIME)
		return 600 + 5 * (int)i + ronde;
	if (v->max && v->max < 20000)
		return v->max - 1 + ronde;
	if (v->type == FIELD_MONEY)
		return 20000 + 100 * ronde; /* whole euros do everywhere */
	return v->type == FIELD_INT ? 100 + ronde : 20000 + ronde;
}

/* A value that the column takes; ronde makes another one. */
static void
vul(struct rec *rec, size_t i, int ronde)
{
	const struct field *v = &rec->kind->fields[i];
	struct str s = { 0 };

	if (v->flags & FIELD_DERIVED)
		return;
	if (v->choices)
		rec_set_text(rec, v->name, v->choices[ronde && v->choices[1].id].id);
	else if (v->type == FIELD_BOOL)
		rec_set_int(rec, v->name, ronde);
	else if (field_is_number(v))
		rec_set_int(rec, v->name, getal_voor(v, i, ronde));
	else if (str_in_words("schooljaar van tot", v->name) && v->type == FIELD_TEXT)
		rec_set_text(rec, v->name, ronde ? "2027-2028" : "2026-2027");
	else if (v->to && v->type == FIELD_REF)
		vul_verwijzing(rec, v);
	else if (v->type == FIELD_LIST)
		rec_set_text(rec, v->name, ronde ? "een\ntwee" : "drie");
	else if (i == 0 && (rec->kind->flags & KIND_NUMBERED))
		rec_set_none(rec, v->name);
	else {
		if (i == 0)
			id_van(rec->kind, &s); /* all nodes share one table */
		else
			str_addf(&s, "%s '\"\\ \xC3\xA9 %d", v->name, ronde);
		rec_set_text(rec, v->name, s.s);
	}
	str_fini(&s);
}

/* Days that are there when the status says so, and not before. */
static void
volg_status(struct rec *rec)
{
	static const struct {
		const char *kind, *status, *dag;
	} rijen[] = {
		{ "gesprek", "gehouden", "gehouden_op" },
		{ "bezoek", "gehouden", "gehouden_op" },
		{ "bevinding", "opgelost", "opgelost_op" },
		{ "verzoek", "beantwoord", "beantwoord_op" },
	};

	if (str_eq(rec->kind->name, "bevinding") && str_eq(rec_text(rec, "soort"), "sterk"))
		rec_set_none(rec, "status"); /* nothing is to be done about it */
	for (size_t i = 0; i < COUNT(rijen); i++)
		if (str_eq(rec->kind->name, rijen[i].kind) &&
		    !str_eq(rec_text(rec, "status"), rijen[i].status))
			rec_set_none(rec, rijen[i].dag);
}

static struct rec *
proef(const struct kind *kind, int ronde, struct rec *oud)
{
	struct rec *rec = oud ? rec_copy(oud) : rec_new(kind);

	for (size_t i = oud ? 1 : 0; i < kind->n_fields; i++)
		vul(rec, i, ronde);
	if ((kind->flags & KIND_TREE) && kind_field(kind, "ouder") >= 0) {
		rec_set_text(rec, "ouder", "top");
		rec_set_text(rec, "plan", "top");
	}
	volg_status(rec);
	if (kind == &kind_kalender) {
		rec_set_text(rec, "precisie", "dag");
		rec_set_none(rec, "post");
	}
	if (kind == &kind_reeks) { /* one way to say when */
		rec_set_none(rec, "rrule");
		rec_set_none(rec, "data");
	}
	if (kind == &kind_thuiszitter)
		rec_set_none(rec, "gesloten_op");
	if (kind == &kind_tlv)
		rec_set_none(rec, "categorie"); /* of so alone */
	if (kind == &kind_klacht)
		rec_set_none(rec, "afgehandeld_op");
	if (kind == &kind_activiteit && rec_bool(rec, "eigen_middelen"))
		rec_set_none(rec, "bedrag"); /* the one or the other */
	return rec;
}

/* Whether it can stand by itself. */
static bool
is_los(const struct kind *kind)
{
	for (size_t i = 0; i < kind->n_fields; i++)
		if (kind->fields[i].type == FIELD_REF && (kind->fields[i].flags & FIELD_REQUIRED))
			return false;
	return true;
}

static void
zijn_gelijk(const struct rec *a, const struct rec *b)
{
	for (size_t i = 0; i < a->kind->n_fields; i++)
		CHECK((a->kind->fields[i].flags & FIELD_DERIVED) || value_eq(&a->v[i], &b->v[i]),
		    "%s.%s", a->kind->name, a->kind->fields[i].name);
	assert_int_equal(a->versie, b->versie);
}

static void
elk_soort_gaat_heen_en_weer(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;

	doe(store, "INSERT INTO knoop (id, soort, volgorde, pad, titel)"
		   " VALUES ('top', 'plan', 1, '0000001', 'Top');"
		   "INSERT INTO plan (id, vorm, van, tot)"
		   " VALUES ('top', 'jaarplan', '2026-2027', '2026-2027')");
	GOED(store_begin(store, &f));
	for (size_t k = 0; k < n_kinds; k++) {
		struct rec *een, *twee, *terug;

		if (kinds[k]->flags & KIND_UNDATED)
			continue;
		een = proef(kinds[k], 0, NULL);
		GOED(store_insert(store, een, &f));
		assert_int_equal(een->versie, 1);
		CHECK(*rec_id(een), "%s kreeg geen id", kinds[k]->name);
		terug = haal(store, kinds[k], rec_id(een));
		zijn_gelijk(een, terug);
		FOUT(SWV_EDUPLICATE, store_insert(store, een, &f));
		twee = proef(kinds[k], 1, een);
		GOED(store_update(store, twee, &f));
		assert_int_equal(twee->versie, 2);
		rec_free(&terug);
		terug = haal(store, kinds[k], rec_id(een));
		zijn_gelijk(twee, terug);
		FOUT(SWV_ECHANGED, store_update(store, een, &f)); /* it has versie 1 yet */
		FOUT(SWV_ECHANGED, store_delete(store, een, &f));
		rec_free(&een);
		een = rec_new(kinds[k]); /* everything empty that may be */
		rec_free(&een);
		rec_free(&terug);
		rec_free(&twee);
	}
	store_abort(store);
}

static void
weg_is_weg_met_woorden_en_verwijzingen(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;

	GOED(store_begin(store, &f));
	for (size_t k = 0; k < n_kinds; k++) {
		struct rec *rec, *terug;

		if ((kinds[k]->flags & KIND_UNDATED) || !is_los(kinds[k]))
			continue;
		rec = proef(kinds[k], 1, NULL);
		GOED(store_insert(store, rec, &f));
		GOED(store_delete(store, rec, &f));
		GOED(store_find(store, kinds[k], rec_id(rec), &f, &terug));
		assert_null(terug);
		assert_int_equal(getal(store, "SELECT (SELECT count(*) FROM zoekwoord)"
					      " + (SELECT count(*) FROM verwijzing)"),
		    0);
		FOUT(SWV_ECHANGED, store_delete(store, rec, &f));
		rec_free(&rec);
	}
	store_abort(store);
}

static void
een_record_als_tekst_komt_heel_terug(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;

	for (size_t k = 0; k < n_kinds; k++) {
		struct rec *rec = proef(kinds[k], 1, NULL), *terug;
		struct str json = { 0 };

		rec_pack(rec, &json);
		GOED(rec_unpack(store, kinds[k], json.s, &f, &terug));
		zijn_gelijk(rec, terug);
		rec_free(&terug);
		rec_free(&rec);
		str_fini(&json);
	}
}

/* ---- what is a child's ---- */

static const struct field leerling_velden[] = {
	{ .name = "id", .label = "Id", .type = FIELD_TEXT },
	{ .name = "naam",
	    .label = "Naam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH },
	{ .name = "roepnaam",
	    .label = "Roepnaam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_PERSONAL | FIELD_SEARCH },
	{ .name = "geboren", .label = "Geboren", .type = FIELD_DATE, .flags = FIELD_PERSONAL },
};
/* It borrows a table with those columns. */
static const struct kind kind_leerling = { .name = "partij",
	.label = "leerling",
	.labels = "leerlingen",
	.fields = leerling_velden,
	.n_fields = COUNT(leerling_velden),
	.title = "naam",
	.sort = "naam" };

static void
wat_van_een_kind_is_staat_in_de_eigen_kamer(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;
	struct rec *rec = rec_new(&kind_leerling), *terug;
	struct query q;
	int64_t n;

	rec_set_text(rec, "id", "l1");
	rec_set_text(rec, "naam", "Dossier");
	rec_set_text(rec, "roepnaam", "Zo\xC3\xAB");
	rec_set_int(rec, "geboren", 15000);
	GOED(store_begin(store, &f));
	GOED(store_insert(store, rec, &f));
	GOED(store_commit(store, &f));
	terug = haal(store, &kind_leerling, "l1");
	zijn_gelijk(rec, terug);
	assert_int_equal(getal(store, "SELECT count(*) FROM persoonlijk WHERE kind = 'partij'"), 2);
	assert_int_equal(getal(store, "SELECT count(*) FROM zoekwoord WHERE woord = 'zoe'"), 0);
	query_init(&q, &kind_leerling);
	query_text(&q, FILTER_WORDS, 0, "zo\xC3\xAB");
	GOED(store_count(store, &q, &f, &n));
	assert_int_equal(n, 0);
	q.personal = true;
	GOED(store_count(store, &q, &f, &n));
	assert_int_equal(n, 1);
	query_fini(&q);
	GOED(store_begin(store, &f));
	GOED(store_delete(store, terug, &f));
	GOED(store_commit(store, &f));
	assert_int_equal(getal(store, "SELECT (SELECT count(*) FROM persoonlijk)"
				      " + (SELECT count(*) FROM persoonlijk_zoekwoord)"),
	    0);
	rec_free(&rec);
	rec_free(&terug);
}

/* ---- lists ---- */

enum { RIJEN = 120 };

static void
vul_kalender(struct store *store)
{
	doe(store,
	    "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 119)"
	    " INSERT INTO kalender (id, groep, titel, schooljaar, uiterlijk, precisie, wie, status,"
	    " gereed_op) SELECT printf('k%03d', i * 37 % 120), CASE i % 4 WHEN 0 THEN NULL WHEN 1"
	    " THEN 'b' ELSE 'a' END, 'Titel ' || (i % 7), CASE i % 3 WHEN 0 THEN '2025-2026' ELSE"
	    " '2026-2027' END, CASE WHEN i % 5 THEN 20700 + i % 11 END, CASE WHEN i % 5 THEN 'dag'"
	    " ELSE 'nnb' END, CASE i % 3 WHEN 0 THEN 'x' WHEN 1 THEN 'y' || char(10) || 'x' END,"
	    " CASE i % 6 WHEN 0 THEN 'gereed' ELSE 'open' END, CASE WHEN i % 6 = 0 THEN 20000 + i END"
	    " FROM n;"
	    "INSERT INTO verwijzing SELECT 'x', 'kalender', 'wie', id FROM kalender WHERE wie LIKE"
	    " '%x';"
	    "INSERT INTO verwijzing SELECT 'y', 'kalender', 'wie', id FROM kalender WHERE wie LIKE"
	    " 'y%'");
	/* numbers as ids sort as numbers: 9 before 10 */
	doe(store, "INSERT INTO termijn (id, bron, bron_id, norm, nr, omschrijving, uiterlijk)"
		   " SELECT rowid, 'kalender', id, 'kalender', 0, titel, uiterlijk FROM kalender");
	doe(store, "INSERT INTO knoop (id, soort, volgorde, pad, titel, nummer)"
		   " SELECT id, 'doel', rowid, printf('%07x', rowid), titel, groep FROM kalender;"
		   "INSERT INTO knoop (id, soort, volgorde, pad, titel)"
		   " VALUES ('top', 'plan', 999, '00003e7', 'Top');"
		   "UPDATE knoop SET ouder = 'top' WHERE id <> 'top'");
}

/* Walks pages of limit rows to the end; the ids in the order of the list. */
static char *
blader(struct store *store, const struct query *q, bool terug, int limit)
{
	struct str uit = { 0 };
	struct plaats plaats = { 0 };
	struct pagina r;

	for (;;) {
		struct str stuk = { 0 };
		const struct rij *rand;

		GOED(store_page(store, q, plaats.id ? &plaats : NULL, terug, limit, &f, &r));
		if (!r.n)
			break;
		for (size_t i = 0; i < r.n; i++)
			str_addf(&stuk, "%s ", rec_id(r.items[i].rec));
		if (terug) {
			str_add(&stuk, uit.s);
			str_clear(&uit);
		}
		str_add(&uit, stuk.s);
		str_fini(&stuk);
		rand = terug ? &r.items[0] : &r.items[r.n - 1];
		plaats_fini(&plaats);
		plaats = (struct plaats){ value_copy(&rand->plaats.key), strdup(rand->plaats.id) };
		pagina_fini(&r);
	}
	pagina_fini(&r);
	plaats_fini(&plaats);
	return str_take(&uit);
}

static enum swv_err
noem(const struct rec *rec, void *arg)
{
	str_addf(arg, "%s ", rec_id(rec));
	return SWV_OK;
}

static void
bladeren_klopt(struct store *store, const struct query *q, int verwacht, const char *wat)
{
	static const int limits[] = { 1, 7, 50, 1000 };
	struct str alles_ = { 0 };
	int n = 0;

	GOED(store_each(store, q, &f, noem, &alles_));
	for (const char *s = str_get(&alles_); *s; s++)
		n += *s == ' ';
	CHECK(verwacht < 0 || n == verwacht, "%s: %d rijen, verwacht %d", wat, n, verwacht);
	for (size_t i = 0; i < COUNT(limits); i++)
		for (int terug = 0; terug < 2; terug++) {
			char *s = blader(store, q, terug, limits[i]);

			CHECK(str_eq(s, str_get(&alles_)), "%s, %d per keer, terug %d:\n%s\n%s",
			    wat, limits[i], terug, s, str_get(&alles_));
			free(s);
		}
	str_fini(&alles_);
}

static void
bladeren_geeft_elke_rij_een_keer_in_elke_volgorde(void **state)
{
	static const struct kind *const soorten[] = { &kind_kalender, &kind_termijn, &kind_doel };
	struct store *store = ((struct opslag *)*state)->store;

	vul_kalender(store);
	for (size_t k = 0; k < COUNT(soorten); k++)
		for (size_t i = 0; i < soorten[k]->n_fields; i++)
			for (int om = 0; om < 2; om++) {
				struct query q;

				query_init(&q, soorten[k]);
				q.sort = soorten[k]->fields[i].name;
				q.reverse = om;
				bladeren_klopt(store, &q, RIJEN, q.sort);
			}
}

static void
vul_vergaderingen(struct store *store)
{
	doe(store,
	    "INSERT INTO vergadering (id, orgaan, titel, datum, precisie, schooljaar, begin, status)"
	    " VALUES ('a', 'o', '', 20800, 'dag', '2026-2027', 900, 'gepland'),"
	    " ('b', 'o', '', 20800, 'dag', '2026-2027', 540, 'gepland'),"
	    " ('c', 'o', '', 20800, 'maand', '2026-2027', 480, 'gepland'),"
	    " ('d', 'o', '', 20801, 'dag', '2026-2027', 480, 'gepland'),"
	    " ('e', 'o', '', NULL, 'nnb', '2026-2027', 480, 'gepland'),"
	    " ('f', 'o', '', 20799, 'dag', '2026-2027', NULL, 'gepland'),"
	    " ('g', 'o', '', 20800, 'dag', '2026-2027', 540, 'gepland')");
}

static void
vergaderingen_van_een_dag_staan_op_hun_begin(void **state)
{
	static const struct {
		int64_t van, tot; /* 0: no bound */
		bool zonder;
		const char *ids;
	} rijen[] = {
		{ 0, 0, false, "f b g a c d e " },
		{ 20800, 0, false, "b g a c d " },
		{ 0, 20800, false, "f b g a c " },
		{ 20800, 20800, false, "b g a c " },
		{ 0, 0, true, "e " },
	};
	struct store *store = ((struct opslag *)*state)->store;
	int datum = kind_field(&kind_vergadering, "datum");

	vul_vergaderingen(store);
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct str ids = { 0 };
		struct query q;

		query_init(&q, &kind_vergadering);
		if (rijen[i].van)
			query_number(&q, FILTER_FROM, datum, rijen[i].van);
		if (rijen[i].tot)
			query_number(&q, FILTER_TO, datum, rijen[i].tot);
		if (rijen[i].zonder)
			query_number(&q, FILTER_EMPTY, datum, 0);
		GOED(store_each(store, &q, &f, noem, &ids));
		CHECK(str_eq(str_get(&ids), rijen[i].ids), "%zu: %s", i, str_get(&ids));
		bladeren_klopt(store, &q, -1, "vergaderingen");
		q.reverse = true;
		bladeren_klopt(store, &q, -1, "vergaderingen, omgekeerd");
		query_fini(&q);
		str_fini(&ids);
	}
}

static void
filters_doen_wat_ze_zeggen(void **state)
{
	static const struct {
		enum filter_op op;
		const char *veld, *tekst;
		int64_t getal;
		const char *sql;
	} rijen[] = {
		{ FILTER_IS, "schooljaar", "2026-2027", 0, "schooljaar = '2026-2027'" },
		{ FILTER_IS, "uiterlijk", NULL, 20703, "uiterlijk = 20703" },
		{ FILTER_NOT, "groep", "a", 0, "groep IS NOT 'a'" },
		{ FILTER_NOT, "uiterlijk", NULL, 20703, "uiterlijk IS NOT 20703" },
		{ FILTER_FROM, "uiterlijk", NULL, 20705, "uiterlijk >= 20705" },
		{ FILTER_TO, "uiterlijk", NULL, 20705, "uiterlijk <= 20705" },
		{ FILTER_EMPTY, "groep", "", 0, "groep IS NULL" },
		{ FILTER_OPEN, "status", "", 0, "status = 'open'" },
		{ FILTER_IS, "wie", "x", 0, "wie LIKE '%x'" },
		{ FILTER_IS, "wie", "y", 0, "wie LIKE 'y%'" },
		{ FILTER_NOT, "wie", "x", 0, "wie IS NULL OR wie NOT LIKE '%x'" },
		{ FILTER_EMPTY, "wie", "", 0, "wie IS NULL" },
		{ FILTER_IS, "wie", "niemand", 0, "0" },
	};
	struct store *store = ((struct opslag *)*state)->store;

	vul_kalender(store);
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct str sql = { 0 };
		struct query q;
		int64_t n;
		int veld = kind_field(&kind_kalender, rijen[i].veld);

		query_init(&q, &kind_kalender);
		if (rijen[i].tekst)
			query_text(&q, rijen[i].op, veld, rijen[i].tekst);
		else
			query_number(&q, rijen[i].op, veld, rijen[i].getal);
		str_addf(&sql, "SELECT count(*) FROM kalender WHERE %s", rijen[i].sql);
		GOED(store_count(store, &q, &f, &n));
		CHECK(n == getal(store, sql.s), "%s: %d", sql.s, (int)n);
		bladeren_klopt(store, &q, (int)n, sql.s);
		query_fini(&q);
		str_fini(&sql);
	}
}

static void
nog_te_doen_bestaat_alleen_waar_iets_te_doen_is(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;

	vul_kalender(store);
	for (size_t k = 0; k < n_kinds; k++) {
		struct query q;
		int64_t n;

		if (kinds[k]->flags & KIND_COMPUTED)
			continue;
		query_init(&q, kinds[k]);
		query_text(&q, FILTER_OPEN, 0, "");
		GOED(store_count(store, &q, &f, &n));
		query_fini(&q);
	}
}

static void
tellen_houdt_op_bij_duizend(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;
	struct query q;
	int64_t n;

	doe(store, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
		   " INSERT INTO functie (id, naam) SELECT i, 'N' || i FROM n");
	query_init(&q, &kind_functie);
	GOED(store_count(store, &q, &f, &n));
	assert_int_equal(n, 1000);
	doe(store, "INSERT INTO functie (id, naam) VALUES ('a', 'A'), ('b', 'B'), ('c', 'C')");
	GOED(store_count(store, &q, &f, &n));
	assert_int_equal(n, QUERY_COUNT_MAX + 1);
}

static void
te_veel_filters_worden_geweigerd(void **state)
{
	struct query q;

	(void)state;
	query_init(&q, &kind_functie);
	for (int i = 0; i < QUERY_FILTERS; i++)
		assert_int_equal(query_text(&q, FILTER_IS, 1, "x"), SWV_OK);
	assert_int_equal(query_text(&q, FILTER_IS, 1, "x"), SWV_EUSE);
	assert_int_equal(query_number(&q, FILTER_IS, 1, 1), SWV_EUSE);
	query_fini(&q);
}

/* ---- words ---- */

static void
maak_functie(struct store *store, const char *id, const char *naam)
{
	struct rec *rec = rec_initial(&kind_functie, nep_dag);

	rec_set_text(rec, "id", id);
	rec_set_text(rec, "naam", naam);
	rec_set_text(rec, "herkomst", "hand");
	rec_set_int(rec, "actief", 1);
	GOED(store_insert(store, rec, &f));
	rec_free(&rec);
}

static void
woorden_worden_gevonden_aan_hun_begin(void **state)
{
	static const struct {
		const char *woorden, *ids;
	} rijen[] = {
		{ "orthopedagoog", "b " },
		{ "ORTHO", "b " },
		{ "pedagoog", "" },
		{ "coordinator", "a " },
		{ "co\xC3\xB6rdinator", "a " },
		{ "strasse", "c " },
		{ "stra\xC3\x9F", "c " },
		{ "straat", "d " },
		{ "stra", "c d " },
		{ "stra de", "d " },
		{ "de stra", "d " },
		{ "stra xyz", "" },
		{ "e\xCC\x81\x65n", "e " },
		{ "een", "e " },
		{ "\xC3\x89\xC3\x89N", "e " },
		{ "", "a b c d e " },
		{ "%", "a b c d e " },
		{ "a b c d e f g h i j k l", "" },
	};
	struct store *store = ((struct opslag *)*state)->store;

	GOED(store_begin(store, &f));
	maak_functie(store, "a", "Netwerkco\xC3\xB6rdinator, co\xC3\xB6rdinator");
	maak_functie(store, "b", "Orthopedagoog");
	maak_functie(store, "c", "Hans Stra\xC3\x9F\x65");
	maak_functie(store, "d", "De straat");
	maak_functie(store, "e", "\xC3\x89\xC3\xA9n");
	GOED(store_commit(store, &f));
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct str uit = { 0 };
		struct query q;

		query_init(&q, &kind_functie);
		q.sort = "id";
		query_text(&q, FILTER_WORDS, 0, rijen[i].woorden);
		GOED(store_each(store, &q, &f, noem, &uit));
		CHECK(str_eq(str_get(&uit), rijen[i].ids), "\"%s\" geeft %s", rijen[i].woorden,
		    str_get(&uit));
		query_fini(&q);
		str_fini(&uit);
	}
}

static void
een_woord_dat_veel_voorkomt_geeft_dezelfde_rijen(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;
	struct query q;

	doe(store,
	    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)"
	    " INSERT INTO functie (id, naam) SELECT printf('f%04d', i), 'naam ' || (i % 9)"
	    " FROM n;"
	    "INSERT INTO zoekwoord SELECT 'functie', 'naam', id FROM functie;"
	    "INSERT INTO zoekwoord SELECT 'functie', 'namen', id FROM functie;"
	    "INSERT INTO zoekwoord SELECT 'functie', 'zeldzaam', id FROM functie WHERE id LIKE"
	    " '%7'");
	query_init(&q, &kind_functie);
	query_text(&q, FILTER_WORDS, 0, "na");
	bladeren_klopt(store, &q, 1500, "veel");
	query_fini(&q);
	query_init(&q, &kind_functie);
	query_text(&q, FILTER_WORDS, 0, "zeld na");
	bladeren_klopt(store, &q, 150, "weinig");
	query_fini(&q);
}

static void
een_verwijzing_wordt_gevonden_met_de_woorden_van_wat_zij_noemt(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;
	static const struct {
		const char *woorden;
		int n;
	} rijen[] = { { "vlin", 2 }, { "vlin 26-0001", 1 }, { "boom", 6000 }, { "boom 26-5", 1000 },
		{ "vlinderb", 0 } };

	doe(store,
	    "INSERT INTO school (brin, naam, soort) VALUES ('00AA01', 'De Vlinder', 'bao'),"
	    " ('00AA02', 'De Boom', 'bao');"
	    "INSERT INTO zoekwoord VALUES ('school', 'vlinder', '00AA01'),"
	    " ('school', 'boom', '00AA02');"
	    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6002)"
	    " INSERT INTO thuiszitter (nummer, school, soort, eerste_verzuimdag, status)"
	    " SELECT printf('26-%04d', i), iif(i < 3, '00AA01', '00AA02'), 'relatief', 20000,"
	    " 'signaal' FROM n;"
	    "INSERT INTO zoekwoord SELECT 'thuiszitter', '26', nummer FROM thuiszitter;"
	    "INSERT INTO zoekwoord SELECT 'thuiszitter', substr(nummer, 4), nummer FROM thuiszitter");
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct query q;

		query_init(&q, &kind_thuiszitter);
		q.personal = i % 2;
		query_text(&q, FILTER_WORDS, 0, rijen[i].woorden);
		bladeren_klopt(store, &q, rijen[i].n, rijen[i].woorden);
		query_fini(&q);
	}
}

/* ---- termijnen ---- */

static void
een_status_volgt_uit_de_dag(void **state)
{
	enum { D = 20000 };
	static const struct {
		int64_t uiterlijk, voldaan, vervallen;
		int vandaag;
		const char *status;
	} rijen[] = {
		{ D, 0, 0, D - 15, "loopt" },
		{ D, 0, 0, D - 14, "bijna" },
		{ D, 0, 0, D, "bijna" },
		{ D, 0, 0, D + 1, "te_laat" },
		{ D, D, 0, D + 100, "voldaan" },
		{ D, D - 3, 0, D - 2, "voldaan" },
		{ D, D + 1, 0, D + 100, "te_laat_voldaan" },
		{ D, 0, 1, D + 100, "vervallen" },
		{ D, D + 1, 1, D + 100, "vervallen" },
	};
	struct store *store = ((struct opslag *)*state)->store;

	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct recs een = { 0 };
		struct rec *t = rec_new(&kind_termijn), *terug;
		struct query q;
		int64_t n;

		rec_set_text(t, "bron", "actie");
		rec_set_text(t, "bron_id", "a");
		rec_set_text(t, "norm", "actie");
		rec_set_text(t, "omschrijving", "Iets");
		rec_set_int(t, "nr", 0);
		rec_set_int(t, "uiterlijk", rijen[i].uiterlijk);
		rec_set_int(t, "vervallen", rijen[i].vervallen);
		if (rijen[i].voldaan)
			rec_set_int(t, "voldaan_op", rijen[i].voldaan);
		recs_add(&een, t);
		GOED(store_begin(store, &f));
		GOED(termijnen_store(store, "actie", "a", &een, &f, NULL));
		GOED(store_commit(store, &f));
		store_today(store, (swv_date)rijen[i].vandaag, 14);
		terug = haal(store, &kind_termijn, "1"); /* one row, all the time */
		CHECK(str_eq(rec_text(terug, "status"), rijen[i].status), "%zu: %s, verwacht %s", i,
		    rec_text(terug, "status"), rijen[i].status);
		query_init(&q, &kind_termijn);
		query_text(&q, FILTER_IS, kind_field(&kind_termijn, "status"), rijen[i].status);
		query_number(&q, FILTER_FROM, kind_field(&kind_termijn, "uiterlijk"), D);
		GOED(store_count(store, &q, &f, &n));
		assert_int_equal(n, 1);
		query_fini(&q);
		rec_free(&terug);
		recs_fini(&een);
	}
}

static void
een_termijn_houdt_zijn_nummer(void **state)
{
	struct store *store = ((struct opslag *)*state)->store;
	struct recs drie = { 0 };
	int64_t moved = 0;

	for (int i = 0; i < 3; i++) {
		struct rec *t = rec_new(&kind_termijn);

		rec_set_text(t, "bron", "actie");
		rec_set_text(t, "bron_id", "a");
		rec_set_text(t, "norm", "actie");
		rec_set_text(t, "omschrijving", "Iets");
		rec_set_int(t, "nr", i);
		rec_set_int(t, "uiterlijk", 20000 + i);
		rec_set_int(t, "vervallen", 0);
		rec_set_text(t, "wie", "x");
		recs_add(&drie, t);
	}
	GOED(store_begin(store, &f));
	GOED(termijnen_store(store, "actie", "a", &drie, &f, &moved));
	assert_int_equal(moved, 0);
	rec_set_int(drie.items[1], "uiterlijk", 20100);
	GOED(termijnen_store(store, "actie", "a", &drie, &f, &moved));
	assert_int_equal(moved, 1);
	tekst_is(store,
	    "SELECT group_concat(id || ':' || uiterlijk) FROM (SELECT * FROM termijn ORDER BY id)",
	    "1:20000,2:20100,3:20002");
	drie.n = 2; /* the third no longer follows */
	GOED(termijnen_store(store, "actie", "a", &drie, &f, &moved));
	assert_int_equal(getal(store, "SELECT count(*) FROM verwijzing WHERE kind = 'termijn'"), 2);
	drie.n = 3;
	GOED(termijnen_store(store, "actie", "a", &drie, &f, &moved));
	tekst_is(
	    store, "SELECT group_concat(id) FROM (SELECT id FROM termijn ORDER BY id)", "1,2,4");
	GOED(termijnen_forget(store, "actie", "a", &f));
	assert_int_equal(getal(store, "SELECT (SELECT count(*) FROM termijn)"
				      " + (SELECT count(*) FROM verwijzing)"
				      " + (SELECT count(*) FROM zoekwoord)"),
	    0);
	GOED(store_commit(store, &f));
	recs_fini(&drie);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		T(elk_soort_gaat_heen_en_weer),
		T(weg_is_weg_met_woorden_en_verwijzingen),
		T(een_record_als_tekst_komt_heel_terug),
		T(wat_van_een_kind_is_staat_in_de_eigen_kamer),
		T(bladeren_geeft_elke_rij_een_keer_in_elke_volgorde),
		T(vergaderingen_van_een_dag_staan_op_hun_begin),
		T(filters_doen_wat_ze_zeggen),
		T(nog_te_doen_bestaat_alleen_waar_iets_te_doen_is),
		T(tellen_houdt_op_bij_duizend),
		T(te_veel_filters_worden_geweigerd),
		T(woorden_worden_gevonden_aan_hun_begin),
		T(een_woord_dat_veel_voorkomt_geeft_dezelfde_rijen),
		T(een_verwijzing_wordt_gevonden_met_de_woorden_van_wat_zij_noemt),
		T(een_status_volgt_uit_de_dag),
		T(een_termijn_houdt_zijn_nummer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
