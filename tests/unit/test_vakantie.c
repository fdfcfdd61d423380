/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include "swv/model/vakantie.h"

static const struct maanddag augustus = { 8, 1 };

/* School year, name, and first and last day in noord, midden and zuid. */
static const struct {
	int schooljaar;
	const char *naam;
	const char *dagen[REGIO_COUNT][2];
} rows[] = {
	{ 2022, "zomervakantie",
	    { { "2023-07-22", "2023-09-03" }, { "2023-07-08", "2023-08-20" },
		{ "2023-07-15", "2023-08-27" } } },
	{ 2023, "herfstvakantie",
	    { { "2023-10-21", "2023-10-29" }, { "2023-10-14", "2023-10-22" },
		{ "2023-10-14", "2023-10-22" } } },
	{ 2023, "kerstvakantie",
	    { { "2023-12-23", "2024-01-07" }, { "2023-12-23", "2024-01-07" },
		{ "2023-12-23", "2024-01-07" } } },
	{ 2023, "voorjaarsvakantie",
	    { { "2024-02-17", "2024-02-25" }, { "2024-02-17", "2024-02-25" },
		{ "2024-02-10", "2024-02-18" } } },
	{ 2023, "meivakantie",
	    { { "2024-04-27", "2024-05-05" }, { "2024-04-27", "2024-05-05" },
		{ "2024-04-27", "2024-05-05" } } },
	{ 2023, "zomervakantie",
	    { { "2024-07-20", "2024-09-01" }, { "2024-07-13", "2024-08-25" },
		{ "2024-07-06", "2024-08-18" } } },
	{ 2024, "herfstvakantie",
	    { { "2024-10-26", "2024-11-03" }, { "2024-10-26", "2024-11-03" },
		{ "2024-10-19", "2024-10-27" } } },
	{ 2024, "kerstvakantie",
	    { { "2024-12-21", "2025-01-05" }, { "2024-12-21", "2025-01-05" },
		{ "2024-12-21", "2025-01-05" } } },
	{ 2024, "voorjaarsvakantie",
	    { { "2025-02-15", "2025-02-23" }, { "2025-02-22", "2025-03-02" },
		{ "2025-02-22", "2025-03-02" } } },
	{ 2024, "meivakantie",
	    { { "2025-04-26", "2025-05-04" }, { "2025-04-26", "2025-05-04" },
		{ "2025-04-26", "2025-05-04" } } },
	{ 2024, "zomervakantie",
	    { { "2025-07-12", "2025-08-24" }, { "2025-07-19", "2025-08-31" },
		{ "2025-07-05", "2025-08-17" } } },
	{ 2025, "herfstvakantie",
	    { { "2025-10-18", "2025-10-26" }, { "2025-10-18", "2025-10-26" },
		{ "2025-10-11", "2025-10-19" } } },
	{ 2025, "kerstvakantie",
	    { { "2025-12-20", "2026-01-04" }, { "2025-12-20", "2026-01-04" },
		{ "2025-12-20", "2026-01-04" } } },
	{ 2025, "voorjaarsvakantie",
	    { { "2026-02-21", "2026-03-01" }, { "2026-02-14", "2026-02-22" },
		{ "2026-02-14", "2026-02-22" } } },
	{ 2025, "meivakantie",
	    { { "2026-04-25", "2026-05-03" }, { "2026-04-25", "2026-05-03" },
		{ "2026-04-25", "2026-05-03" } } },
	{ 2025, "zomervakantie",
	    { { "2026-07-04", "2026-08-16" }, { "2026-07-18", "2026-08-30" },
		{ "2026-07-11", "2026-08-23" } } },
	{ 2026, "herfstvakantie",
	    { { "2026-10-10", "2026-10-18" }, { "2026-10-17", "2026-10-25" },
		{ "2026-10-17", "2026-10-25" } } },
	{ 2026, "kerstvakantie",
	    { { "2026-12-19", "2027-01-03" }, { "2026-12-19", "2027-01-03" },
		{ "2026-12-19", "2027-01-03" } } },
	{ 2026, "voorjaarsvakantie",
	    { { "2027-02-20", "2027-02-28" }, { "2027-02-20", "2027-02-28" },
		{ "2027-02-13", "2027-02-21" } } },
	{ 2026, "meivakantie",
	    { { "2027-04-24", "2027-05-02" }, { "2027-04-24", "2027-05-02" },
		{ "2027-04-24", "2027-05-02" } } },
	{ 2026, "zomervakantie",
	    { { "2027-07-10", "2027-08-22" }, { "2027-07-17", "2027-08-29" },
		{ "2027-07-24", "2027-09-05" } } },
};

static void
vakanties_2023_tot_en_met_2027_per_regio(void **state)
{
	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		for (int r = 0; r < REGIO_COUNT; r++) {
			struct kalenderregels regels = { .regio = (enum regio)r };
			const char *const *d = rows[i].dagen[r];
			const struct vakantie *v = vakantie_op(&regels, dag(d[0]));

			assert_non_null(v);
			assert_string_equal(v->naam, rows[i].naam);
			assert_int_equal(v->schooljaar, rows[i].schooljaar);
			assert_dag(v->naam, v->eerste, d[0]);
			assert_dag(v->naam, v->laatste, d[1]);
			assert_ptr_equal(vakantie_op(&regels, dag(d[1])), v);
			assert_null(vakantie_op(&regels, dag(d[0]) - 1));
			assert_null(vakantie_op(&regels, dag(d[1]) + 1));
			assert_int_equal(vakantie_check(v, augustus, NULL), SWV_OK);
		}
	}
}

static void
regio_is_noord_midden_of_zuid(void **state)
{
	enum regio r = REGIO_NOORD;

	(void)state;
	assert_true(regio_parse("zuid", &r));
	assert_int_equal(r, REGIO_ZUID);
	assert_true(regio_parse("Midden", &r));
	assert_int_equal(r, REGIO_MIDDEN);
	assert_false(regio_parse("oost", &r));
	assert_false(regio_parse("", &r));
	assert_string_equal(regio_naam(REGIO_NOORD), "noord");
	assert_string_equal(regio_naam(REGIO_COUNT), "");
}

static void
vakanties_volgen_elkaar_op_zonder_gat(void **state)
{
	(void)state;
	for (int r = 0; r < REGIO_COUNT; r++) {
		struct kalenderregels regels = { .regio = (enum regio)r };
		const struct vakantie *v = vakantie_na(&regels, dag("2023-01-01"));
		size_t n = 0;

		for (; v; v = vakantie_na(&regels, v->eerste), n++)
			assert_string_equal(v->naam, rows[n].naam);
		assert_int_equal(n, ROWS(rows));
	}
}

static void
eigen_vakantie_vervangt_die_van_hetzelfde_schooljaar(void **state)
{
	const struct vakantie eigen[] = {
		{ 2025, "Mei", dag("2026-04-18"), dag("2026-05-03") },
		{ 2025, "studieweek", dag("2025-11-10"), dag("2025-11-14") },
	};
	struct kalenderregels regels = { .eigen = eigen, .n_eigen = ROWS(eigen) };

	(void)state;
	assert_ptr_equal(vakantie_op(&regels, dag("2026-04-20")), &eigen[0]);
	assert_ptr_equal(vakantie_op(&regels, dag("2026-04-28")), &eigen[0]);
	assert_ptr_equal(vakantie_op(&regels, dag("2025-11-12")), &eigen[1]);
	assert_string_equal(vakantie_op(&regels, dag("2025-04-28"))->naam, "meivakantie");
	assert_ptr_equal(vakantie_na(&regels, dag("2025-10-20")), &eigen[1]);
	assert_string_equal(vakantie_na(&regels, dag("2025-11-10"))->naam, "kerstvakantie");
	assert_ptr_equal(vakantie_na(&regels, dag("2026-03-01")), &eigen[0]);
	assert_string_equal(vakantie_na(&regels, dag("2026-04-18"))->naam, "zomervakantie");
}

static void
verplaatste_vakantie_geeft_de_oude_dagen_vrij(void **state)
{
	const struct vakantie eigen = { 2025, "herfstvakantie", dag("2025-10-11"),
		dag("2025-10-19") };
	const struct vakantie voorjaar = { 2025, "voorjaar", dag("2026-02-14"), dag("2026-02-22") };
	struct kalenderregels regels = { .eigen = &eigen, .n_eigen = 1 };

	(void)state;
	assert_ptr_equal(vakantie_op(&regels, dag("2025-10-13")), &eigen);
	assert_null(vakantie_op(&regels, dag("2025-10-22")));
	regels.eigen = &voorjaar;
	assert_ptr_equal(vakantie_op(&regels, dag("2026-02-16")), &voorjaar);
	assert_null(vakantie_op(&regels, dag("2026-02-25")));
}

static void
vakantie_van_een_onbekend_schooljaar_is_niet_bekend(void **state)
{
	const struct vakantie eigen = { 2030, "kerst", dag("2030-12-21"), dag("2031-01-05") };
	struct kalenderregels regels = { .eigen = &eigen, .n_eigen = 1 };

	(void)state;
	assert_true(vakantie_bekend(&regels, 2022));
	assert_true(vakantie_bekend(&regels, 2026));
	assert_true(vakantie_bekend(&regels, 2030));
	assert_false(vakantie_bekend(&regels, 2031));
}

static void
vakantie_van_37_dagen_is_een_tikfout(void **state)
{
	const struct {
		struct vakantie v;
		enum swv_err err;
	} gevallen[] = {
		{ { 2026, "voorjaar", dag("2027-02-13"), dag("2027-03-21") }, SWV_ERANGE },
		{ { 2026, "voorjaar", dag("2027-02-13"), dag("2027-02-28") }, SWV_OK },
		{ { 2026, "voorjaar", dag("2027-02-13"), dag("2027-03-01") }, SWV_ERANGE },
		{ { 2026, "zomer", dag("2027-07-10"), dag("2027-08-22") }, SWV_OK },
		{ { 2026, "Zomervakantie", dag("2027-07-10"), dag("2027-08-22") }, SWV_OK },
		{ { 2026, "zomer", dag("2027-07-10"), dag("2027-08-23") }, SWV_ERANGE },
		{ { 2026, "kerst", dag("2026-12-20"), dag("2026-12-19") }, SWV_EIMPOSSIBLE },
		{ { 2025, "kerst", dag("2026-12-20"), dag("2026-12-21") }, SWV_EIMPOSSIBLE },
		{ { 2026, "", dag("2026-12-20"), dag("2026-12-21") }, SWV_EREQUIRED },
		{ { 2026, NULL, dag("2026-12-20"), dag("2026-12-21") }, SWV_EREQUIRED },
		{ { 2026, "kerst", dag("2026-12-20"), DATE_NONE }, SWV_EREQUIRED },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(gevallen); i++) {
		struct fault fault = { 0 };
		enum swv_err err = vakantie_check(&gevallen[i].v, augustus, &fault);

		if (err != gevallen[i].err || fault.err != err)
			fail_msg("geval %zu: fout %d (%s)", i, err, fault.value);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(vakanties_2023_tot_en_met_2027_per_regio),
		cmocka_unit_test(regio_is_noord_midden_of_zuid),
		cmocka_unit_test(vakanties_volgen_elkaar_op_zonder_gat),
		cmocka_unit_test(eigen_vakantie_vervangt_die_van_hetzelfde_schooljaar),
		cmocka_unit_test(verplaatste_vakantie_geeft_de_oude_dagen_vrij),
		cmocka_unit_test(vakantie_van_een_onbekend_schooljaar_is_niet_bekend),
		cmocka_unit_test(vakantie_van_37_dagen_is_een_tikfout),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
