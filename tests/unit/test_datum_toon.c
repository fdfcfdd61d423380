/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include "swv/model/datum_toon.h"

static void
datum_wordt_kort_en_lang_getoond(void **state)
{
	char buf[DATUM_MAX];

	(void)state;
	assert_string_equal(datum_toon(dag("2026-11-24"), buf), "24-11-2026");
	assert_string_equal(datum_toon(dag("2026-03-02"), buf), "02-03-2026");
	assert_string_equal(datum_toon_kort(dag("2026-11-24"), buf), "di 24-11");
	assert_string_equal(datum_toon_lang(dag("2026-11-24"), buf), "di 24 november 2026");
	assert_string_equal(datum_toon_lang(dag("2026-09-02"), buf), "wo 2 september 2026");
	assert_string_equal(datum_toon(DATE_NONE, buf), "");
	assert_string_equal(datum_toon_kort(DATE_NONE, buf), "");
	assert_string_equal(datum_toon_lang(DATE_NONE, buf), "");
	assert_string_equal(datum_toon_relatief(DATE_NONE, 0, buf), "");
}

static void
afstand_tot_vandaag_in_woorden(void **state)
{
	swv_date vandaag = dag("2026-11-22");
	char buf[DATUM_MAX];

	(void)state;
	assert_string_equal(datum_toon_relatief(vandaag, vandaag, buf), "vandaag");
	assert_string_equal(datum_toon_relatief(vandaag + 1, vandaag, buf), "morgen");
	assert_string_equal(datum_toon_relatief(vandaag + 2, vandaag, buf), "over 2 d");
	assert_string_equal(datum_toon_relatief(vandaag + 5, vandaag, buf), "over 5 d");
	assert_string_equal(datum_toon_relatief(vandaag - 1, vandaag, buf), "1 d te laat");
	assert_string_equal(datum_toon_relatief(vandaag - 3, vandaag, buf), "3 d te laat");
	assert_string_equal(datum_toon_relatief(DATE_MIN, DATE_MAX, buf), "109572 d te laat");
}

static void
een_termijn_is_een_dag_of_hoe_dichtbij_die_is(void **state)
{
	swv_date vandaag = dag("2026-11-22");
	char buf[DATUM_MAX];

	(void)state;
	assert_string_equal(datum_toon_termijn(vandaag - 3, vandaag, buf), "3 d te laat");
	assert_string_equal(datum_toon_termijn(vandaag, vandaag, buf), "vandaag");
	assert_string_equal(datum_toon_termijn(vandaag + 1, vandaag, buf), "morgen");
	assert_string_equal(datum_toon_termijn(vandaag + 2, vandaag, buf), "di 24-11");
	assert_string_equal(datum_toon_termijn(DATE_NONE, vandaag, buf), "");
}

static void
een_dag_ver_weg_zegt_zijn_jaar(void **state)
{
	static const struct {
		const char *dag, *staat_er;
		bool jaar;
	} rows[] = {
		{ "2026-05-21", "185 d te laat", true },
		{ "2026-05-22", "184 d te laat", false },
		{ "2027-10-22", "vr 22-10", false },
		{ "2027-10-23", "23-10-2027", true },
		{ "2028-04-30", "30-04-2028", true },
		{ "2029-11-29", "29-11-2029", true },
	};
	swv_date vandaag = dag("2026-11-22");
	char buf[DATUM_MAX];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		swv_date d = dag(rows[i].dag);

		assert_int_equal(datum_vraagt_jaar(d, vandaag), rows[i].jaar);
		assert_string_equal(datum_toon_termijn(d, vandaag, buf), rows[i].staat_er);
	}
	assert_false(datum_vraagt_jaar(DATE_NONE, vandaag));
}

static void
een_moment_staat_er_zoals_men_het_zegt(void **state)
{
	swv_date vandaag = dag("2026-11-22");
	char buf[DATUM_MAX];

	(void)state;
	assert_string_equal(datum_toon_moment(vandaag, 843, vandaag, buf), "vandaag 14:03");
	assert_string_equal(datum_toon_moment(vandaag - 1, 5, vandaag, buf), "gisteren 00:05");
	assert_string_equal(
	    datum_toon_moment(vandaag - 2, 1439, vandaag, buf), "vr 20-11-2026 23:59");
	assert_string_equal(datum_toon_moment(DATE_NONE, 0, vandaag, buf), "");
}

static void
namen_van_maanden_en_weekdagen(void **state)
{
	(void)state;
	assert_string_equal(maand_naam(1), "januari");
	assert_string_equal(maand_naam(12), "december");
	assert_string_equal(maand_kort(3), "mrt");
	assert_string_equal(maand_naam(0), "");
	assert_string_equal(maand_kort(13), "");
	assert_string_equal(weekdag_naam(MONDAY), "maandag");
	assert_string_equal(weekdag_kort(SUNDAY), "zo");
	assert_string_equal(weekdag_naam((enum weekday)7), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(datum_wordt_kort_en_lang_getoond),
		cmocka_unit_test(afstand_tot_vandaag_in_woorden),
		cmocka_unit_test(een_termijn_is_een_dag_of_hoe_dichtbij_die_is),
		cmocka_unit_test(een_dag_ver_weg_zegt_zijn_jaar),
		cmocka_unit_test(een_moment_staat_er_zoals_men_het_zegt),
		cmocka_unit_test(namen_van_maanden_en_weekdagen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
