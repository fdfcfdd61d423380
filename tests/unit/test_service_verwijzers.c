/* SPDX-License-Identifier: EUPL-1.2 */
/* What hangs on a record: whatever names it. */
#include "../opslag.h"

#include "swv/service/schrijven.h"
#include "swv/service/verwijzers.h"

/* A gebied and a bestuur have one id: who names the one does not name the other. */
#define BASIS                                                                                      \
	ORG_KOP ORG_FUNCTIES "gebieden = ( { id = \"alfa\"; naam = \"Gebied\"; } );\n"             \
			     "besturen = ( { id = \"alfa\"; naam = \"Bestuur\"; } );\n"            \
			     "organen = ( { id = \"alv\"; naam = \"ALV\"; soort = \"overleg\";"    \
			     " contact = \"directeur\"; leden = [\"directeur\", \"alfa\"]; } );\n"
#define EIK                                                                                        \
	"{ brin = \"01AA00\"; naam = \"De Eik\"; soort = \"bao\"; bestuur = \"alfa\"; \
leerlingen = 213; }"
#define BEUK                                                                                       \
	"{ brin = \"01AB00\"; naam = \"De Beuk\"; soort = \"bao\"; bestuur = \"alfa\"; \
leerlingen = 10; }"
#define SCHOLEN(scholen) "scholen = ( " scholen " );\n"

static int
setup(void **state)
{
	static struct opslag o;

	sessie_maak(&o, BASIS SCHOLEN(EIK ", " BEUK));
	*state = &o;
	return 0;
}

static const struct verwijzers *
van_kind(const struct verwijzerlijst *all, const struct kind *kind)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->items[i].kind == kind)
			return &all->items[i];
	return NULL;
}

static void
dossier(struct opslag *o, const char *school)
{
	struct rec *rec = rec_initial(&kind_thuiszitter, nep_dag);

	rec_set_text(rec, "school", school);
	rec_set_text(rec, "soort", "relatief");
	rec_set_text(rec, "achternaam", "Verzonnen");
	rec_set_date(rec, "eerste_verzuimdag", nep_dag - 3);
	GOED(schrijven_nieuw(&o->s, rec, &f));
	rec_free(&rec);
}

static void
vergadering(struct opslag *o, const char *id, const char *day, const char *status)
{
	struct rec *rec = rec_initial(&kind_vergadering, nep_dag);
	struct werk werk;

	rec_set_text(rec, "id", id);
	rec_set_text(rec, "orgaan", "alv");
	rec_set_text(rec, "titel", "ALV");
	rec_set_text(rec, "schooljaar", "2026-2027");
	rec_set_date(rec, "datum", dag(day));
	rec_set_text(rec, "status", status);
	rec_set_int(rec, "geraakt", 0);
	GOED(werk_begin(&o->s, "maken", &f, &werk));
	GOED(werk_eind(&werk, werk_nieuw(&werk, rec, &f), &f));
	rec_free(&rec);
}

static void
wie_twee_keer_noemt_telt_een_keer(void **state)
{
	struct opslag *o = *state;
	struct verwijzerlijst all;
	const struct verwijzers *v;

	GOED(lezen_verwijzers(&o->s, &kind_functie, "directeur", 10, &f, &all));
	v = van_kind(&all, &kind_orgaan);
	assert_int_equal(v->n, 1);
	assert_int_equal(v->open, -1);
	assert_string_equal(rec_title(v->recs.items[0]), "ALV");
	verwijzerlijst_fini(&all);
}

/* A termijn follows from its item, which is there already. */
static void
een_termijn_telt_niet_naast_zijn_bron(void **state)
{
	struct opslag *o = *state;
	struct verwijzerlijst all;

	pas_toe(o, BASIS SCHOLEN(EIK ", " BEUK) ORG_KALENDER(ORG_JAARVERSLAG));
	assert_true(getal(o->store, "SELECT count(*) FROM verwijzing WHERE kind = 'termijn'") > 0);
	GOED(lezen_verwijzers(&o->s, &kind_functie, "directeur", 10, &f, &all));
	assert_true(van_kind(&all, &kind_kalender)->open > 0);
	assert_null(van_kind(&all, &kind_termijn));
	verwijzerlijst_fini(&all);
}

static void
een_ander_met_dezelfde_id_is_niet_genoemd(void **state)
{
	struct opslag *o = *state;
	struct verwijzerlijst all;

	GOED(lezen_verwijzers(&o->s, &kind_gebied, "alfa", 10, &f, &all));
	assert_int_equal(all.n, 0);
	verwijzerlijst_fini(&all);
	GOED(lezen_verwijzers(&o->s, &kind_bestuur, "alfa", 10, &f, &all));
	assert_int_equal(all.n, 2);
	assert_int_equal(van_kind(&all, &kind_school)->n, 2);
	assert_int_equal(van_kind(&all, &kind_orgaan)->n, 1);
	verwijzerlijst_fini(&all);
}

static void
wat_niet_meer_actief_is_staat_achteraan(void **state)
{
	struct opslag *o = *state;
	struct verwijzerlijst all;
	const struct verwijzers *v;

	dossier(o, "01AB00");
	pas_toe(o, BASIS SCHOLEN(EIK));
	GOED(lezen_verwijzers(&o->s, &kind_bestuur, "alfa", 10, &f, &all));
	v = van_kind(&all, &kind_school);
	assert_int_equal(v->n, 2);
	assert_int_equal(v->recs.n, 2);
	assert_string_equal(rec_title(v->recs.items[0]), "De Eik");
	assert_string_equal(rec_title(v->recs.items[1]), "De Beuk");
	assert_false(rec_is_actief(v->recs.items[1]));
	verwijzerlijst_fini(&all);
	assert_ptr_equal(lezen_kind_van(&o->s, "bestuur school", "01AB00"), &kind_school);
	assert_null(lezen_kind_van(&o->s, "bestuur gebied", "01AB00"));
}

static void
wat_nog_komt_staat_voor_wat_was(void **state)
{
	struct opslag *o = *state;
	struct verwijzerlijst all;
	const struct verwijzers *v;

	vergadering(o, "v1", "2026-09-01", "gehouden");
	vergadering(o, "v2", "2026-10-01", "gehouden");
	vergadering(o, "v3", "2026-11-01", "gepland"); /* nobody said that it was held */
	vergadering(o, "v4", "2026-12-01", "gepland");
	GOED(lezen_verwijzers(&o->s, &kind_orgaan, "alv", 3, &f, &all));
	v = van_kind(&all, &kind_vergadering);
	assert_int_equal(v->n, 4);
	assert_int_equal(v->open, 2);
	assert_int_equal(v->eerst, dag("2026-12-01"));
	assert_int_equal(v->recs.n, 3);
	assert_string_equal(rec_id(v->recs.items[0]), "v3");
	assert_string_equal(rec_id(v->recs.items[1]), "v4");
	assert_string_equal(rec_id(v->recs.items[2]), "v2");
	verwijzerlijst_fini(&all);
}

static void
de_naam_van_een_kind_gaat_niet_mee(void **state)
{
	struct opslag *o = *state;
	struct verwijzerlijst all;
	const struct verwijzers *v;

	dossier(o, "01AA00");
	dossier(o, "01AA00");
	GOED(lezen_verwijzers(&o->s, &kind_school, "01AA00", 1, &f, &all));
	v = van_kind(&all, &kind_thuiszitter);
	assert_int_equal(v->n, 2);
	assert_int_equal(v->open, 2);
	assert_int_equal(v->recs.n, 1);
	assert_false(rec_has(v->recs.items[0], "achternaam"));
	verwijzerlijst_fini(&all);
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM logboek WHERE handeling = 'inzage'"), 0);
}

static void
een_som_telt_wat_het_filter_laat(void **state)
{
	struct opslag *o = *state;
	struct query query;
	int64_t n = -1;

	query_init(&query, &kind_school);
	query_text(&query, FILTER_IS, kind_field(&kind_school, "bestuur"), "alfa");
	GOED(lezen_som(&o->s, &query, "leerlingen", &f, &n));
	assert_int_equal(n, 223);
	query_text(&query, FILTER_WORDS, -1, "eik");
	GOED(lezen_som(&o->s, &query, "leerlingen", &f, &n));
	assert_int_equal(n, 213);
	query_text(&query, FILTER_WORDS, -1, "niets");
	GOED(lezen_som(&o->s, &query, "leerlingen", &f, &n));
	assert_int_equal(n, 0);
	query_fini(&query);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, sessie_ruim)
		T(wie_twee_keer_noemt_telt_een_keer),
		T(een_termijn_telt_niet_naast_zijn_bron),
		T(een_ander_met_dezelfde_id_is_niet_genoemd),
		T(wat_niet_meer_actief_is_staat_achteraan),
		T(wat_nog_komt_staat_voor_wat_was),
		T(de_naam_van_een_kind_gaat_niet_mee),
		T(een_som_telt_wat_het_filter_laat),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
