/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include "swv/base/str.h"
#include "swv/model/boekjaar.h"
#include "swv/model/kinds.h"
#include "swv/model/reserve.h"
#include "swv/model/totaal.h"
#include "swv/model/value.h"
#include "swv/model/verdeling.h"

static int64_t
som(const int64_t *delen, size_t n)
{
	int64_t sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += delen[i];
	return sum;
}

static void
verdelen_telt_altijd_op_tot_de_cent(void **state)
{
	static const int64_t gewichten[][8] = { { 1, 1, 1 },
		{ 3126, 2841, 1978, 2455, 2710, 3302, 1874, 2716 }, { 0, 7, 0, 11 },
		{ 2147483, 1, 1, 1 }, { 999, 998, 997, 996, 995, 994, 993, 992 } };
	static const int64_t bedragen[] = { 0, 1, 2, 99, 100, 167063999, 99999999999, -100, -1,
		999999999999999 };
	int64_t out[8];

	(void)state;
	for (size_t g = 0; g < COUNT(gewichten); g++)
		for (size_t b = 0; b < COUNT(bedragen); b++) {
			assert_true(verdeling_naar_rato(bedragen[b], gewichten[g], 8, out));
			assert_int_equal(som(out, 8), bedragen[b]);
			assert_true(bedragen[b] >= 0 ? out[1] >= 0 : out[1] <= 0);
			for (size_t i = 0; i < 8; i++)
				assert_true(gewichten[g][i] || !out[i]);
		}
}

static void
de_centen_die_overblijven_gaan_naar_de_grootste_resten(void **state)
{
	static const struct {
		int64_t cents, gewichten[3], delen[3];
	} rows[] = {
		{ 100, { 1, 1, 1 }, { 34, 33, 33 } }, /* gelijk: de eerste */
		{ 101, { 1, 1, 1 }, { 34, 34, 33 } },
		{ 100, { 1, 2, 3 }, { 17, 33, 50 } }, /* 16,67 33,33 50 */
		{ 100, { 3, 2, 1 }, { 50, 33, 17 } },
		{ 10, { 335, 335, 330 }, { 4, 3, 3 } }, /* 3,35 3,35 3,30 */
		{ -100, { 1, 2, 3 }, { -17, -33, -50 } },
	};
	int64_t out[3];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_true(verdeling_naar_rato(rows[i].cents, rows[i].gewichten, 3, out));
		for (size_t k = 0; k < 3; k++)
			assert_int_equal(out[k], rows[i].delen[k]);
	}
}

static void
zonder_leerlingen_krijgt_niemand_iets(void **state)
{
	const int64_t geen[] = { 0, 0 };
	int64_t out[2] = { 5, 5 };

	(void)state;
	assert_false(verdeling_naar_rato(100, geen, 2, out));
	assert_int_equal(som(out, 2), 0);
	assert_false(verdeling_naar_rato(100, geen, 0, out));
}

static void
twaalf_maanden_zijn_samen_het_jaar(void **state)
{
	static const int64_t bedragen[] = { 100, 1, 0, 1200, 35000001, -100 };

	(void)state;
	for (size_t b = 0; b < COUNT(bedragen); b++) {
		int64_t sum = 0;

		for (int i = 0; i < 12; i++)
			sum += verdeling_termijn(bedragen[b], i, 12);
		assert_int_equal(sum, bedragen[b]);
	}
	assert_int_equal(verdeling_termijn(100, 0, 12), 8);
	assert_int_equal(verdeling_termijn(100, 11, 12), 9);
}

static struct rec *
budget(int64_t begroot)
{
	struct rec *rec = rec_new(&kind_budget);

	rec_set_int(rec, "begroot", begroot);
	return rec;
}

/* Seed 004, hoogbegaafdheid: a quarter collective, three quarters to the boards. */
static void
een_kwart_en_driekwart_zijn_samen_het_geheel(void **state)
{
	struct rec *heel = budget(10001);
	struct recs delen = { 0 };
	struct fault f = { 0 };
	int64_t out[2];

	(void)state;
	recs_add(&delen, budget(0));
	recs_add(&delen, budget(0));
	rec_set_int(delen.items[0], "aandeel", 2500);
	rec_set_int(delen.items[1], "aandeel", 7500);
	assert_int_equal(verdeling_delen(heel, &delen, out, &f), SWV_OK);
	assert_int_equal(out[0], 2500); /* 2500,25 */
	assert_int_equal(out[1], 7501); /* 7500,75 */
	rec_set_int(delen.items[0], "aandeel", 2501);
	assert_int_equal(verdeling_delen(heel, &delen, out, &f), SWV_EIMPOSSIBLE);
	rec_set_int(delen.items[0], "aandeel", 1000); /* then 15 % is nobody's */
	assert_int_equal(verdeling_delen(heel, &delen, out, &f), SWV_OK);
	assert_int_equal(out[0], 1000);
	assert_int_equal(out[1], 7501);
	recs_fini(&delen);
	rec_free(&heel);
}

/* Seed 003, 10.3.1: a reserve for frictions is part of the money, the rest goes by pupils. */
static void
wat_apart_staat_wordt_niet_mee_verdeeld(void **state)
{
	struct rec *heel = budget(1000);
	struct recs delen = { 0 };
	struct fault f = { 0 };
	int64_t out[3];

	(void)state;
	recs_add(&delen, budget(100));
	for (int i = 0; i < 2; i++) {
		recs_add(&delen, budget(0));
		rec_set_int(delen.items[i + 1], "verdeeld", 1);
		rec_set_int(delen.items[i + 1], "leerlingen", i + 1);
	}
	assert_int_equal(verdeling_delen(heel, &delen, out, &f), SWV_OK);
	assert_int_equal(out[0], 100);
	assert_int_equal(out[1], 300);
	assert_int_equal(out[2], 600);
	rec_set_int(delen.items[0], "begroot", 1001);
	assert_int_equal(verdeling_delen(heel, &delen, out, &f), SWV_EIMPOSSIBLE);
	recs_fini(&delen);
	rec_free(&heel);
}

/* Of what is left when percentages are taken off; who has one gets no more by pupils. */
static void
een_percentage_gaat_voor_op_leerlingen(void **state)
{
	struct rec *heel = budget(1000);
	struct recs delen = { 0 };
	struct fault f = { 0 };
	int64_t out[3];

	(void)state;
	for (int i = 0; i < 3; i++) {
		recs_add(&delen, budget(0));
		rec_set_int(delen.items[i], "verdeeld", 1);
		rec_set_int(delen.items[i], "leerlingen", 1);
	}
	rec_set_int(delen.items[0], "aandeel", 4000);
	assert_int_equal(verdeling_delen(heel, &delen, out, &f), SWV_OK);
	assert_int_equal(out[0], 400);
	assert_int_equal(out[1], 300);
	assert_int_equal(out[2], 300);
	recs_fini(&delen);
	rec_free(&heel);
}

/* What people typed they may go over; it shows as overspent. */
static void
delen_met_een_eigen_bedrag_mogen_samen_meer_zijn(void **state)
{
	struct rec *heel = budget(1000);
	struct recs delen = { 0 };
	struct fault f = { 0 };
	int64_t out[2];

	(void)state;
	recs_add(&delen, budget(600));
	recs_add(&delen, budget(600));
	assert_int_equal(verdeling_delen(heel, &delen, out, &f), SWV_OK);
	assert_int_equal(out[0], 600);
	assert_int_equal(out[1], 600);
	recs_fini(&delen);
	rec_free(&heel);
}

/* Seed 003, 10.3.2 (1-2-2022 for 2023) and seed 004 (1-2-2025 for 2026). */
static void
de_teldatum_is_1_februari_ervoor(void **state)
{
	(void)state;
	assert_int_equal(boekjaar_teldatum("2026"), date_make(2025, 2, 1));
	assert_int_equal(boekjaar_teldatum("2023"), date_make(2022, 2, 1));
	assert_int_equal(boekjaar_teldatum("2022-2023"), date_make(2022, 2, 1));
	assert_int_equal(boekjaar_teldatum("2022-2025"), date_make(2021, 2, 1));
	assert_int_equal(boekjaar_teldatum("ooit"), DATE_NONE);
}

/* Accounts go by calendar year, by school year (seed 003, 10.1) or, for what is spread over a plan
 * (seed 000, 5: about four million for 2019-2025), by several years. */
static void
een_boekjaar_is_een_jaar_een_schooljaar_of_meer_jaren(void **state)
{
	static const struct {
		const char *text, *eerste, *laatste;
	} rows[] = {
		{ "2026", "2026-01-01", "2026-12-31" },
		{ "2026-2027", "2026-08-01", "2027-07-31" },
		{ "26-27", "2026-08-01", "2027-07-31" },
		{ "2019-2025", "2019-01-01", "2025-12-31" },
		{ "2019-2038", "2019-01-01", "2038-12-31" },
	};
	static const char *const wrong[] = { "", "26", "2026-", "2026-26", "2026-2026", "2027-2026",
		"2019-2039", "2026-2027-2028", "2026 2028", "20260", "2026-20280", "0026-0029" };
	swv_date eerste, laatste;
	char a[11];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_true(
		    boekjaar_dagen(rows[i].text, (struct maanddag){ 8, 1 }, &eerste, &laatste));
		assert_string_equal(date_format_iso(eerste, a), rows[i].eerste);
		assert_string_equal(date_format_iso(laatste, a), rows[i].laatste);
	}
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		assert_false(
		    boekjaar_dagen(wrong[i], (struct maanddag){ 8, 1 }, &eerste, &laatste));
}

/* Seed 003, 10.4. */
static void
de_signaleringswaarde_is_3_5_procent_en_ten_minste_250_000(void **state)
{
	static const struct {
		int64_t baten, waarde;
	} rows[] = {
		{ 0, 25000000 },
		{ 714285714, 25000000 }, /* € 7.142.857,14 gives just under */
		{ 714285729, 25000001 },
		{ 1378962000, 48263670 }, /* the costs of 2021 as income */
		{ 1000000000, 35000000 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_int_equal(signaleringswaarde(rows[i].baten), rows[i].waarde);
}

static void
het_oordeel_zegt_boven_binnen_of_onder(void **state)
{
	static const struct {
		int64_t vermogen, ondergrens, ruimte;
		const char *oordeel;
	} rows[] = {
		{ 35000000, 0, 0, "binnen" },
		{ 35000001, 0, -1, "boven" },
		{ 39999999, 40000000, -4999999, "boven" }, /* too much is worse than too little */
		{ 30000000, 40000000, 5000000, "tekort" },
		{ 30000000, 30000000, 5000000, "binnen" },
		{ 29999999, 30000000, 5000001, "tekort" },
		{ -100, 40000000, 35000100, "tekort" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct rec *rec = rec_new(&kind_reserve);

		rec_set_int(rec, "baten", 1000000000);
		rec_set_int(rec, "eigen_vermogen", rows[i].vermogen);
		if (rows[i].ondergrens)
			rec_set_int(rec, "ondergrens", rows[i].ondergrens);
		reserve_bereken(rec);
		assert_int_equal(rec_int(rec, "ruimte"), rows[i].ruimte);
		assert_string_equal(rec_text(rec, "oordeel"), rows[i].oordeel);
		rec_free(&rec);
	}
}

static void
een_bedrag_mag_zoals_mensen_het_typen(void **state)
{
	static const struct {
		const char *text;
		int64_t cents;
	} rows[] = {
		{ "1.234,56", 123456 },
		{ "€ 500", 50000 },
		{ "€1.234,56", 123456 },
		{ "500,-", 50000 },
		{ "€ 49.893,--", 4989300 },
		{ "-€ 5", -500 },
		{ "€ -5,00", -500 },
		{ "1234.56", 123456 },
	};
	int64_t cents;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_true(money_parse(rows[i].text, &cents));
		assert_int_equal(cents, rows[i].cents);
	}
	assert_false(money_parse("€", &cents));
	assert_false(money_parse("€ vijf", &cents));
	assert_false(money_parse("5,-1", &cents));
	assert_false(money_parse("--5", &cents));
}

static void
een_totaal_telt_een_deel_niet_naast_zijn_geheel(void **state)
{
	static const struct {
		const char *id, *ouder, *jaar;
		int64_t begroot;
	} rows[] = {
		{ "a-1", "a", "2026", 60 },
		{ "a", NULL, "2026", 100 },
		{ "b-1", "b", "2026", 7 }, /* its whole is not in the list */
		{ "c", NULL, "2027", 5 },
	};
	struct totaal t;
	struct str out = { 0 };

	(void)state;
	totaal_init(&t, &kind_budget);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct rec *rec = budget(rows[i].begroot);

		rec_set_text(rec, "id", rows[i].id);
		rec_set_text(rec, "ouder", rows[i].ouder);
		rec_set_text(rec, "jaar", rows[i].jaar);
		rec_set_text(rec, "soort", "lasten");
		totaal_add(&t, rec);
		rec_free(&rec);
	}
	totaal_tekst(&t, &out);
	assert_string_equal(out.s,
	    "Totaal 2026, lasten: begroot 1,07, verplicht 0,00, besteed 0,00, rest 0,00\n"
	    "Totaal 2027, lasten: begroot 0,05, verplicht 0,00, besteed 0,00, rest 0,00\n");
	str_fini(&out);
	totaal_fini(&t);
}

/* Of a list that was cut off the sum would be wrong. */
static void
van_een_te_lange_lijst_is_er_geen_totaal(void **state)
{
	struct rec *rec = budget(1);
	struct totaal t;
	struct str out = { 0 };

	(void)state;
	totaal_init(&t, &kind_budget);
	rec_set_text(rec, "jaar", "2026");
	for (int i = 0; i <= TOTAAL_RIJEN; i++)
		totaal_add(&t, rec);
	totaal_tekst(&t, &out);
	assert_string_equal(str_get(&out), "");
	totaal_fini(&t);
	rec_free(&rec);
	str_fini(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(verdelen_telt_altijd_op_tot_de_cent),
		cmocka_unit_test(de_centen_die_overblijven_gaan_naar_de_grootste_resten),
		cmocka_unit_test(zonder_leerlingen_krijgt_niemand_iets),
		cmocka_unit_test(twaalf_maanden_zijn_samen_het_jaar),
		cmocka_unit_test(een_kwart_en_driekwart_zijn_samen_het_geheel),
		cmocka_unit_test(wat_apart_staat_wordt_niet_mee_verdeeld),
		cmocka_unit_test(een_percentage_gaat_voor_op_leerlingen),
		cmocka_unit_test(delen_met_een_eigen_bedrag_mogen_samen_meer_zijn),
		cmocka_unit_test(de_teldatum_is_1_februari_ervoor),
		cmocka_unit_test(een_boekjaar_is_een_jaar_een_schooljaar_of_meer_jaren),
		cmocka_unit_test(de_signaleringswaarde_is_3_5_procent_en_ten_minste_250_000),
		cmocka_unit_test(het_oordeel_zegt_boven_binnen_of_onder),
		cmocka_unit_test(een_bedrag_mag_zoals_mensen_het_typen),
		cmocka_unit_test(een_totaal_telt_een_deel_niet_naast_zijn_geheel),
		cmocka_unit_test(van_een_te_lange_lijst_is_er_geen_totaal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
