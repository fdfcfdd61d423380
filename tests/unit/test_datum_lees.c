/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include <stdio.h>

#include "swv/model/datum_lees.h"

static const struct kalenderregels noord = { .regio = REGIO_NOORD };

static void
datum_wordt_gelezen_zoals_mensen_hem_typen(void **state)
{
	/* today is Sunday 22 November 2026 */
	static const struct {
		const char *tekst, *dag;
	} rows[] = {
		{ "12-3", "2027-03-12" },
		{ "12-03", "2027-03-12" },
		{ "12-3-27", "2027-03-12" },
		{ "12-03-2027", "2027-03-12" },
		{ "12-3-", "2027-03-12" },
		{ "12/3", "2027-03-12" },
		{ "12/3/2027", "2027-03-12" },
		{ "12.3.2027", "2027-03-12" },
		{ "2027-03-12", "2027-03-12" },
		{ "2027/3/12", "2027-03-12" },
		{ "12 3 2027", "2027-03-12" },
		{ "12 - 3 - 2027", "2027-03-12" },
		{ "12 mrt", "2027-03-12" },
		{ "12 mrt.", "2027-03-12" },
		{ "12 mrt 2027", "2027-03-12" },
		{ "12-mrt-2027", "2027-03-12" },
		{ "12mrt", "2027-03-12" },
		{ "12 maart", "2027-03-12" },
		{ "12 Maart 2027", "2027-03-12" },
		{ "  12   MRT  27 ", "2027-03-12" },
		{ "1 sept", "2026-09-01" },
		{ "3 mei", "2027-05-03" },
		{ "3 okt", "2026-10-03" },
		{ "31-12", "2026-12-31" },
		{ "1-1", "2027-01-01" },
		{ "29-2-2028", "2028-02-29" },
		{ "vandaag", "2026-11-22" },
		{ "Vandaag", "2026-11-22" },
		{ "morgen", "2026-11-23" },
		{ "overmorgen", "2026-11-24" },
		{ "gisteren", "2026-11-21" },
		{ "eergisteren", "2026-11-20" },
		{ "ma", "2026-11-23" },
		{ "maandag", "2026-11-23" },
		{ "za", "2026-11-28" },
		{ "zo", "2026-11-29" }, /* today is not meant */
		{ "zondag", "2026-11-29" },
		{ "vorige ma", "2026-11-16" },
		{ "vorige zo", "2026-11-15" },
		{ "vorige zaterdag", "2026-11-21" },
		{ "+2w", "2026-12-06" },
		{ "+ 2 w", "2026-12-06" },
		{ "-3d", "2026-11-19" },
		{ "+1m", "2026-12-22" },
		{ "+1j", "2027-11-22" },
		{ "-1j", "2025-11-22" },
		{ "+5wd", "2026-11-27" },
		{ "-1wd", "2026-11-20" },
		{ "+0d", "2026-11-22" },
		{ "+2 weken", "2026-12-06" },
		{ "+10 schooldagen", "2026-12-04" },
		{ "-1 maand", "2026-10-22" },
		{ "di 24-11", "2026-11-24" },
		{ "di 24 november 2026", "2026-11-24" },
		{ "dinsdag 24-11-2026", "2026-11-24" },
		{ "di. 24 nov", "2026-11-24" },
		{ "dinsdag, 24 november", "2026-11-24" },
		{ "vr 12-3", "2027-03-12" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		swv_date d = DATE_NONE;
		struct fault fault = { 0 };

		if (datum_lees(&noord, dag("2026-11-22"), rows[i].tekst, &d, &fault) != SWV_OK)
			fail_msg("'%s': %s", rows[i].tekst, fault.hint);
		assert_dag(rows[i].tekst, d, rows[i].dag);
	}
}

static void
zonder_jaar_is_het_binnen_negen_maanden_of_pas_geweest(void **state)
{
	static const struct {
		const char *vandaag, *tekst, *dag;
	} rows[] = {
		{ "2026-12-15", "12-3", "2027-03-12" },
		{ "2027-03-10", "28-2", "2027-02-28" },
		{ "2027-03-10", "10-3", "2027-03-10" },
		{ "2027-03-10", "9-3", "2027-03-09" },
		{ "2027-03-10", "10-12", "2027-12-10" }, /* nine months on, just */
		{ "2027-03-10", "11-12", "2026-12-11" },
		{ "2026-05-31", "28-2", "2027-02-28" },
		{ "2026-05-31", "1-3", "2026-03-01" },
		{ "2027-12-01", "29-2", "2028-02-29" },
		{ "2028-03-05", "29-2", "2028-02-29" },
		{ "2199-12-30", "1-5", "2199-05-01" },
		{ "1900-01-02", "1-5", "1900-05-01" },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		swv_date d = DATE_NONE;

		datum_lees(&noord, dag(rows[i].vandaag), rows[i].tekst, &d, NULL);
		assert_dag(rows[i].tekst, d, rows[i].dag);
	}
}

static void
elke_dag_van_het_jaar_is_zonder_jaar_te_typen(void **state)
{
	swv_date vandaag = dag("2026-11-22"), d;

	(void)state;
	for (swv_date e = dag("2026-08-23"); e < dag("2027-08-23"); e++) {
		struct ymd c = date_ymd(e);
		char tekst[16];

		snprintf(
		    tekst, sizeof(tekst), "%u-%u", (unsigned)c.day % 32, (unsigned)c.month % 13);
		assert_int_equal(datum_lees(&noord, vandaag, tekst, &d, NULL), SWV_OK);
		assert_int_equal(d, e);
	}
}

static void
verkeerde_datum_krijgt_een_bruikbare_hint(void **state)
{
	static const char vormen[] = "typ bijvoorbeeld 12-3, 12 mrt 2027, vandaag, ma of +2w";
	static const struct {
		const char *tekst, *hint;
	} rows[] = {
		{ "ma 24-11", "24-11-2026 is een dinsdag" },
		{ "vrijdag 12 maart 2026", "12-03-2026 is een donderdag" },
		{ "31-2", "februari 2026 heeft 28 dagen" },
		{ "31-4-2027", "april 2027 heeft 30 dagen" },
		{ "0-4-2027", "april 2027 heeft 30 dagen" },
		{ "29-2-2027", "februari 2027 heeft 28 dagen" },
		{ "29-2", "29 februari bestaat dan niet: zet het jaar erbij" },
		{ "3-13", "eerst de dag, dan een maand van 1 t/m 12" },
		{ "3-13-2027", "eerst de dag, dan een maand van 1 t/m 12" },
		{ "3-3-2200", "een jaar van 1900 t/m 2199" },
		{ "3-3-1899", "een jaar van 1900 t/m 2199" },
		{ "3-3-127", "een jaar van twee of vier cijfers" },
		{ "+2x", "typ bijvoorbeeld +2w, -3d, +1m, +1j of +5wd (werkdagen)" },
		{ "+", "typ bijvoorbeeld +2w, -3d, +1m, +1j of +5wd (werkdagen)" },
		{ "--3d", "typ bijvoorbeeld +2w, -3d, +1m, +1j of +5wd (werkdagen)" },
		{ "--3 dagen", "typ bijvoorbeeld +2w, -3d, +1m, +1j of +5wd (werkdagen)" },
		{ "+99999d", "een dag van 1900 t/m 2199" },
		{ "+400j", "een dag van 1900 t/m 2199" },
		{ "-9999w", "een dag van 1900 t/m 2199" },
		{ "vorige", vormen },
		{ "vorige week", "typ bijvoorbeeld vorige ma" },
		{ "12", vormen },
		{ "12-", vormen },
		{ "12--3", vormen },
		{ "12-3-2027-1", vormen },
		{ "12 foo", vormen },
		{ "mrt 12", vormen },
		{ "123-4", vormen },
		{ "12 2027", vormen },
		{ "x", vormen },
		{ "é", vormen },
		{ "ma ma", vormen },
		{ "99999999999-1", vormen },
		{ "12-3-2027 om drie uur in de middag in het gebouw van het verband", vormen },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		swv_date d = DATE_NONE;
		struct fault fault = { 0 };

		if (datum_lees(&noord, dag("2026-11-22"), rows[i].tekst, &d, &fault) != SWV_EDATE)
			fail_msg("'%s' gelezen", rows[i].tekst);
		if (strcmp(fault.hint, rows[i].hint) != 0)
			fail_msg("'%s': %s", rows[i].tekst, fault.hint);
		assert_string_equal(fault.what, "datum");
		assert_int_equal(d, DATE_NONE);
	}
}

static void
lege_datum_is_verplicht(void **state)
{
	swv_date d;

	(void)state;
	assert_int_equal(datum_lees(&noord, dag("2026-11-22"), "  ", &d, NULL), SWV_EREQUIRED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(datum_wordt_gelezen_zoals_mensen_hem_typen),
		cmocka_unit_test(zonder_jaar_is_het_binnen_negen_maanden_of_pas_geweest),
		cmocka_unit_test(elke_dag_van_het_jaar_is_zonder_jaar_te_typen),
		cmocka_unit_test(verkeerde_datum_krijgt_een_bruikbare_hint),
		cmocka_unit_test(lege_datum_is_verplicht),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
