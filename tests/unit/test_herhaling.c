/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include <stdlib.h>

#include "swv/model/herhaling.h"

static const struct maanddag augustus = { 8, 1 };

/* What h gives as one text: "2023-2024 2024-06-30 dag; …". */
static char *
expand(const struct herhaling *h, int van, int tot)
{
	struct voorkomens v = { 0 };
	struct fault fault = { 0 };
	struct str s = { 0 };
	char buf[11];

	if (herhaling_expand(h, augustus, 2023, van, tot, &v, &fault) != SWV_OK)
		fail_msg("fout %d: %s %s %s", fault.err, fault.what, fault.value, fault.hint);
	for (size_t i = 0; i < v.n; i++) {
		if (i)
			str_add(&s, "; ");
		herhaling_id("p", &v.items[i], &s);
		if (v.items[i].uiterlijk != DATE_NONE)
			str_addf(&s, " %s", date_format_iso(v.items[i].uiterlijk, buf));
		str_addf(&s, " %s", precisie_naam(v.items[i].precisie));
	}
	voorkomens_fini(&v);
	return str_take(&s);
}

static void
check(const struct herhaling *h, int van, int tot, const char *expected)
{
	char *found = expand(h, van, tot);

	assert_string_equal(found, expected);
	free(found);
}

static void
voor_1_juli_is_uiterlijk_30_juni(void **state)
{
	struct herhaling voor = { .voor = "07-01", .elke = "1 jaar" };
	struct herhaling uiterlijk = { .uiterlijk = "07-01" };
	struct herhaling begroting = { .voor = "01-01", .elke = "jaarlijks" };
	struct herhaling sop = { .voor = "08-01" };
	struct herhaling maart = { .voor = "03-01" };

	(void)state;
	check(&voor, 2023, 2024, "p-2023-2024 2024-06-30 dag; p-2024-2025 2025-06-30 dag");
	check(&uiterlijk, 2023, 2023, "p-2023-2024 2024-07-01 dag");
	check(&begroting, 2023, 2023, "p-2023-2024 2023-12-31 dag");
	check(&sop, 2023, 2024, "p-2023-2024 2024-07-31 dag; p-2024-2025 2025-07-31 dag");
	check(&maart, 2023, 2024, "p-2023-2024 2024-02-29 dag; p-2024-2025 2025-02-28 dag");
	check(&voor, 2024, 2023, "");
}

static void
schrikkeldag_wordt_de_laatste_van_februari(void **state)
{
	struct herhaling uiterlijk = { .uiterlijk = "02-29" };
	struct herhaling voor = { .voor = "02-29" };

	(void)state;
	check(&uiterlijk, 2023, 2024, "p-2023-2024 2024-02-29 dag; p-2024-2025 2025-02-28 dag");
	check(&voor, 2023, 2024, "p-2023-2024 2024-02-28 dag; p-2024-2025 2025-02-28 dag");
}

static void
vaste_datum_schuift_niet_voor_feestdag_of_weekeinde(void **state)
{
	struct herhaling kerst = { .uiterlijk = "12-25" };
	struct herhaling mei = { .voor = "05-01" };

	(void)state;
	check(&kerst, 2026, 2026, "p-2026-2027 2026-12-25 dag");
	check(&mei, 2026, 2027, "p-2026-2027 2027-04-30 dag; p-2027-2028 2028-04-30 dag");
}

static void
in_oktober_is_de_laatste_dag_met_precisie_maand(void **state)
{
	struct herhaling oktober = { .in = "10" };
	struct herhaling februari = { .in = "2", .elke = "2 jaar" };

	(void)state;
	check(&oktober, 2023, 2023, "p-2023-2024 2023-10-31 maand");
	check(&februari, 2023, 2026, "p-2023-2024 2024-02-29 maand; p-2025-2026 2026-02-28 maand");
}

static void
elke_vier_jaar_vanaf_2026_valt_in_2025_2026(void **state)
{
	struct herhaling plan = { .voor = "05-01", .elke = "4 jaar", .vanaf = 2026 };
	struct herhaling inspectie = { .in = "05", .elke = "4 jaar", .vanaf = 2022 };
	struct herhaling januari = { .voor = "01-01", .elke = "4 jaar", .vanaf = 2026 };
	struct herhaling jaarlijks = { .voor = "05-01", .vanaf = 2025 };

	(void)state;
	check(&plan, 2023, 2030, "p-2025-2026 2026-04-30 dag; p-2029-2030 2030-04-30 dag");
	check(&inspectie, 2023, 2026, "p-2025-2026 2026-05-31 maand");
	check(&januari, 2023, 2026, "p-2026-2027 2026-12-31 dag");
	check(&jaarlijks, 2022, 2025, "p-2024-2025 2025-04-30 dag; p-2025-2026 2026-04-30 dag");
}

static void
meerjarig_zonder_vanaf_begint_in_het_eerste_eigen_schooljaar(void **state)
{
	struct herhaling peiling = { .elke = "4 jaar" };
	struct herhaling gedateerd = { .voor = "05-01", .elke = "4 jaar" };
	struct herhaling vanaf = { .elke = "2 jaar", .vanaf = 2024 };

	(void)state;
	check(&peiling, 2022, 2028, "p-2023-2024 nnb; p-2027-2028 nnb");
	check(&gedateerd, 2022, 2028, "p-2023-2024 2024-04-30 dag; p-2027-2028 2028-04-30 dag");
	check(&vanaf, 2022, 2026, "p-2024-2025 nnb; p-2026-2027 nnb");
}

static void
drie_per_jaar_zonder_data_wordt_gelijk_verdeeld(void **state)
{
	struct herhaling drie = { .elke = "3 per jaar" };
	struct herhaling twee = { .elke = "2 x per jaar" };
	struct herhaling een = { .elke = "1 per jaar" };
	struct herhaling veel = { .elke = "366 per jaar" };
	struct voorkomens v = { 0 };

	(void)state;
	check(&drie, 2023, 2023,
	    "p-2023-2024-1 2023-11-30 dag; p-2023-2024-2 2024-03-31 dag; "
	    "p-2023-2024-3 2024-07-31 dag");
	check(&twee, 2023, 2023, "p-2023-2024-1 2024-01-31 dag; p-2023-2024-2 2024-07-31 dag");
	check(&een, 2023, 2023, "p-2023-2024 nnb");
	assert_int_equal(herhaling_expand(&veel, augustus, 2023, 2023, 2023, &v, NULL), SWV_OK);
	assert_int_equal(v.n, 366);
	assert_dag("laatste", v.items[365].uiterlijk, "2024-07-31");
	voorkomens_fini(&v);
}

static void
drie_per_jaar_met_data_staat_op_volgorde_van_het_schooljaar(void **state)
{
	static const char *const data[] = { "02-15", "06-15", "10-15" };
	struct herhaling h = { .elke = "3 per jaar", .data = data, .n_data = ROWS(data) };

	(void)state;
	check(&h, 2023, 2023,
	    "p-2023-2024-1 2023-10-15 dag; p-2023-2024-2 2024-02-15 dag; "
	    "p-2023-2024-3 2024-06-15 dag");
	h.elke = NULL;
	h.vanaf = 2024;
	check(&h, 2023, 2023, "p-2023-2024-2 2024-02-15 dag; p-2023-2024-3 2024-06-15 dag");
}

static void
elke_maand_en_elk_kwartaal_eindigen_op_de_laatste_dag(void **state)
{
	struct herhaling kwartaal = { .elke = "kwartaal" };
	struct herhaling maand = { .elke = "maand" };
	struct voorkomens v = { 0 };

	(void)state;
	check(&kwartaal, 2023, 2023,
	    "p-2023-2024-1 2023-09-30 kwartaal; p-2023-2024-2 2023-12-31 kwartaal; "
	    "p-2023-2024-3 2024-03-31 kwartaal; p-2023-2024-4 2024-06-30 kwartaal");
	assert_int_equal(herhaling_expand(&maand, augustus, 2023, 2023, 2024, &v, NULL), SWV_OK);
	assert_int_equal(v.n, 24);
	assert_dag("augustus", v.items[0].uiterlijk, "2023-08-31");
	assert_dag("februari", v.items[6].uiterlijk, "2024-02-29");
	assert_int_equal(v.items[23].nr, 12);
	voorkomens_fini(&v);
}

static void
zonder_dag_is_nog_te_plannen_of_wacht_op_een_gebeurtenis(void **state)
{
	struct herhaling jaarlijks = { .elke = "1 jaar" };
	struct herhaling volgt = { .planning = "volgt" };
	struct herhaling norm = { .bij = "na vaststelling landelijke norm" };
	struct herhaling vierjaarlijks = { .elke = "4 jaar", .bij = "na vaststelling norm" };
	struct herhaling gedateerd = { .voor = "05-01", .bij = "na vaststelling norm" };
	struct herhaling eenmalig = { .voor = "05-01", .elke = "eenmalig", .vanaf = 2025 };

	(void)state;
	check(&jaarlijks, 2023, 2024, "p-2023-2024 nnb; p-2024-2025 nnb");
	check(&volgt, 2023, 2024, "p-2023-2024 nnb; p-2024-2025 nnb");
	check(&norm, 2022, 2026, "p-2023-2024 gebeurtenis");
	check(&vierjaarlijks, 2023, 2027, "p-2023-2024 gebeurtenis; p-2027-2028 gebeurtenis");
	check(&gedateerd, 2023, 2023, "p-2023-2024 2024-04-30 dag");
	check(&eenmalig, 2023, 2030, "p-2024-2025 2025-04-30 dag");
	eenmalig.vanaf = 0;
	check(&eenmalig, 2023, 2030, "p-2023-2024 2024-04-30 dag");
}

static void
rrule_telt_per_schooljaar(void **state)
{
	struct herhaling h = { .rrule = "FREQ=YEARLY;BYMONTH=3,10;BYDAY=1TU" };
	struct herhaling een = { .rrule = "FREQ=YEARLY;BYMONTH=6;BYDAY=1FR", .vanaf = 2025 };

	(void)state;
	check(&h, 2023, 2024,
	    "p-2023-2024-1 2023-10-03 dag; p-2023-2024-2 2024-03-05 dag; "
	    "p-2024-2025-1 2024-10-01 dag; p-2024-2025-2 2025-03-04 dag");
	check(&een, 2023, 2025, "p-2024-2025 2025-06-06 dag; p-2025-2026 2026-06-05 dag");
}

static void
schooljaar_vanaf_september_verdeelt_anders(void **state)
{
	struct herhaling drie = { .elke = "3 per jaar" }, aug = { .uiterlijk = "08-15" };
	struct voorkomens v = { 0 };
	struct maanddag september = { 9, 1 };

	(void)state;
	herhaling_expand(&drie, september, 2023, 2023, 2023, &v, NULL);
	herhaling_expand(&aug, september, 2023, 2023, 2023, &v, NULL);
	assert_int_equal(v.n, 4);
	assert_dag("1", v.items[0].uiterlijk, "2023-12-31");
	assert_dag("3", v.items[2].uiterlijk, "2024-08-31");
	assert_dag("augustus", v.items[3].uiterlijk, "2024-08-15");
	voorkomens_fini(&v);
}

static void
onmogelijke_herhaling_noemt_de_sleutel(void **state)
{
	static const char *const twee[] = { "02-15", "06-15" }, *const fout[] = { "02-30" },
				 *const dubbel[] = { "02-15", "02-15" }, *const leeg[] = { NULL };
	const struct {
		struct herhaling h;
		enum swv_err err;
		const char *what;
	} rows[] = {
		{ { .voor = "07-01", .uiterlijk = "07-01" }, SWV_EIMPOSSIBLE, "uiterlijk" },
		{ { .voor = "07-01", .in = "10" }, SWV_EIMPOSSIBLE, "in" },
		{ { .in = "10", .rrule = "FREQ=DAILY" }, SWV_EIMPOSSIBLE, "rrule" },
		{ { .voor = "07-01", .planning = "volgt" }, SWV_EIMPOSSIBLE, "planning" },
		{ { .elke = "1 jaar", .rrule = "FREQ=YEARLY" }, SWV_EIMPOSSIBLE, "rrule" },
		{ { .voor = "02-30" }, SWV_EDATE, "voor" },
		{ { .voor = "1 juli" }, SWV_EDATE, "voor" },
		{ { .uiterlijk = "7-1" }, SWV_EDATE, "uiterlijk" },
		{ { .in = "13" }, SWV_ERANGE, "in" },
		{ { .in = "oktober" }, SWV_ERANGE, "in" },
		{ { .elke = "vaak" }, SWV_ECHOICE, "elke" },
		{ { .elke = "4" }, SWV_ECHOICE, "elke" },
		{ { .elke = "0 jaar" }, SWV_ERANGE, "elke" },
		{ { .elke = "51 jaar" }, SWV_ERANGE, "elke" },
		{ { .elke = "367 per jaar" }, SWV_ERANGE, "elke" },
		{ { .elke = "3 per jaar", .voor = "07-01" }, SWV_EIMPOSSIBLE, "voor" },
		{ { .elke = "maand", .in = "10" }, SWV_EIMPOSSIBLE, "in" },
		{ { .elke = "3 per jaar", .data = twee, .n_data = 2 }, SWV_EIMPOSSIBLE, "data" },
		{ { .elke = "maand", .data = twee, .n_data = 2 }, SWV_EIMPOSSIBLE, "data" },
		{ { .data = fout, .n_data = 1 }, SWV_EDATE, "data" },
		{ { .data = dubbel, .n_data = 2 }, SWV_EDUPLICATE, "data" },
		{ { .data = leeg, .n_data = 1 }, SWV_EREQUIRED, "data" },
		{ { .planning = "ooit" }, SWV_ECHOICE, "planning" },
		{ { .elke = "4 jaar", .vanaf = 26 }, SWV_ERANGE, "vanaf" },
		{ { .rrule = "FREQ=NOOIT" }, SWV_EUNKNOWN, "rrule" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		struct fault fault = { 0 };
		struct voorkomens v = { 0 };

		if (herhaling_check(&rows[i].h, &fault) != rows[i].err)
			fail_msg("rij %zu: fout %d", i, fault.err);
		assert_string_equal(fault.what, rows[i].what);
		assert_int_equal(herhaling_expand(&rows[i].h, augustus, 2023, 2023, 2024, &v, NULL),
		    rows[i].err);
		assert_int_equal(v.n, 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(voor_1_juli_is_uiterlijk_30_juni),
		cmocka_unit_test(schrikkeldag_wordt_de_laatste_van_februari),
		cmocka_unit_test(vaste_datum_schuift_niet_voor_feestdag_of_weekeinde),
		cmocka_unit_test(in_oktober_is_de_laatste_dag_met_precisie_maand),
		cmocka_unit_test(elke_vier_jaar_vanaf_2026_valt_in_2025_2026),
		cmocka_unit_test(meerjarig_zonder_vanaf_begint_in_het_eerste_eigen_schooljaar),
		cmocka_unit_test(drie_per_jaar_zonder_data_wordt_gelijk_verdeeld),
		cmocka_unit_test(drie_per_jaar_met_data_staat_op_volgorde_van_het_schooljaar),
		cmocka_unit_test(elke_maand_en_elk_kwartaal_eindigen_op_de_laatste_dag),
		cmocka_unit_test(zonder_dag_is_nog_te_plannen_of_wacht_op_een_gebeurtenis),
		cmocka_unit_test(rrule_telt_per_schooljaar),
		cmocka_unit_test(schooljaar_vanaf_september_verdeelt_anders),
		cmocka_unit_test(onmogelijke_herhaling_noemt_de_sleutel),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
