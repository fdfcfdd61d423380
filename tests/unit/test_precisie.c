/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include "swv/model/precisie.h"

static const struct maanddag augustus = { 8, 1 };

static void
precisie_bepaalt_de_laatste_dag_en_de_tekst(void **state)
{
	static const struct {
		const char *naam, *dag, *uiterlijk, *tekst;
	} rows[] = {
		{ "dag", "2026-11-24", "2026-11-24", "24-11-2026" },
		{ "maand", "2023-11-08", "2023-11-30", "november 2023" },
		{ "maand", "2024-02-01", "2024-02-29", "februari 2024" },
		{ "kwartaal", "2024-02-01", "2024-03-31", "1e kwartaal 2024" },
		{ "seizoen", "2024-03-01", "2024-05-31", "voorjaar 2024" },
		{ "seizoen", "2024-05-31", "2024-05-31", "voorjaar 2024" },
		{ "seizoen", "2024-06-01", "2024-08-31", "zomer 2024" },
		{ "seizoen", "2024-11-30", "2024-11-30", "najaar 2024" },
		{ "seizoen", "2023-12-01", "2024-02-29", "winter 2023-2024" },
		{ "seizoen", "2024-02-29", "2024-02-29", "winter 2023-2024" },
		{ "begin_jaar", "2024-06-15", "2024-03-31", "begin 2024" },
		{ "eind_jaar", "2024-01-01", "2024-12-31", "eind 2024" },
		{ "jaar", "2024-01-01", "2024-12-31", "2024" },
		{ "schooljaar", "2024-01-01", "2024-07-31", "schooljaar 2023-2024" },
		{ "gebeurtenis", "2024-01-01", NULL, "na een gebeurtenis" },
		{ "gebeurtenis", NULL, NULL, "na een gebeurtenis" },
		{ "nnb", "2024-01-01", NULL, "nog te plannen" },
		{ "nnb", NULL, NULL, "nog te plannen" },
		{ "dag", NULL, NULL, "nog te plannen" },
		{ "seizoen", NULL, NULL, "nog te plannen" },
		{ "seizoen", "2199-12-01", NULL, "winter 2199-2200" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		enum precisie p;
		struct str s = { 0 };

		assert_true(precisie_parse(rows[i].naam, &p));
		assert_string_equal(precisie_naam(p), rows[i].naam);
		assert_dag(rows[i].tekst, precisie_uiterlijk(p, dag(rows[i].dag), augustus),
		    rows[i].uiterlijk);
		precisie_toon(p, dag(rows[i].dag), augustus, &s);
		assert_string_equal(str_get(&s), rows[i].tekst);
		str_fini(&s);
	}
}

static void
kort_past_in_een_kolom(void **state)
{
	static const struct {
		const char *naam, *dag, *tekst;
	} rows[] = {
		{ "dag", "2024-03-31", "31-03-2024" },
		{ "maand", "2020-03-31", "mrt 2020" },
		{ "kwartaal", "2024-03-31", "1e kw. 2024" },
		{ "seizoen", "2023-12-01", "winter 23-24" },
		{ "seizoen", "2024-03-31", "voorjaar 2024" },
		{ "begin_jaar", "2024-03-31", "begin 2024" },
		{ "jaar", "2024-12-31", "2024" },
		{ "schooljaar", "2020-07-31", "2019-2020" },
		{ "nnb", "2020-07-31", "te plannen" },
		{ "gebeurtenis", "2020-07-31", "te plannen" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		enum precisie p;
		struct str s = { 0 };

		assert_true(precisie_parse(rows[i].naam, &p));
		precisie_toon_kort(p, dag(rows[i].dag), augustus, &s);
		assert_string_equal(str_get(&s), rows[i].tekst);
		assert_true(s.len <= PRECISIE_KORT);
		str_fini(&s);
	}
}

static void
onbekende_precisie_is_er_geen(void **state)
{
	enum precisie p;

	(void)state;
	assert_false(precisie_parse("Dag", &p));
	assert_false(precisie_parse("", &p));
	assert_string_equal(precisie_naam(PRECISIE_COUNT), "");
}

static void
laatste_dag_van_de_laatste_dag_is_dezelfde(void **state)
{
	(void)state;
	for (swv_date d = dag("2023-01-01"); d < dag("2025-01-01"); d++) {
		for (int p = 0; p < PRECISIE_GEBEURTENIS; p++) {
			swv_date e = precisie_uiterlijk((enum precisie)p, d, augustus);

			assert_int_equal(precisie_uiterlijk((enum precisie)p, e, augustus), e);
			if (p != PRECISIE_BEGIN_JAAR)
				assert_true(e >= d);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(precisie_bepaalt_de_laatste_dag_en_de_tekst),
		cmocka_unit_test(kort_past_in_een_kolom),
		cmocka_unit_test(onbekende_precisie_is_er_geen),
		cmocka_unit_test(laatste_dag_van_de_laatste_dag_is_dezelfde),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
