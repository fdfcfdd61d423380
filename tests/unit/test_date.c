/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/date.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "../test.h"

static void
schrikkeljaar_is_elk_vierde_behalve_de_eeuw_tenzij_vierhonderd(void **state)
{
	static const struct {
		int year;
		bool leap;
	} rows[] = { { 1900, false }, { 1999, false }, { 2000, true }, { 2023, false },
		{ 2024, true }, { 2028, true }, { 2100, false }, { 2196, true } };

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		CHECK(date_is_leap(rows[i].year) == rows[i].leap, "%d", rows[i].year);
		CHECK(date_month_days(rows[i].year, 2) == (rows[i].leap ? 29 : 28), "%d",
		    rows[i].year);
	}
}

static void
grenzen_zijn_1900_en_2199(void **state)
{
	(void)state;
	assert_int_equal(date_make(1970, 1, 1), 0);
	assert_int_equal(date_make(1900, 1, 1), DATE_MIN);
	assert_int_equal(date_make(2199, 12, 31), DATE_MAX);
}

/* Every day there is, beside the C library's own calendar. */
static void
elke_dag_van_1900_tot_2199_komt_heen_en_terug(void **state)
{
	(void)state;
	for (swv_date d = DATE_MIN; d <= DATE_MAX; d++) {
		struct ymd c = date_ymd(d);
		time_t seconds = (time_t)d * 86400;
		char text[11], theirs[40], ours[40];
		swv_date again = DATE_NONE;
		struct tm tm;
		int year, week;

		gmtime_r(&seconds, &tm);
		CHECK(date_from_ymd(c) == d, "day %d", d);
		CHECK(date_parse_iso(date_format_iso(d, text), &again) && again == d, "%s", text);
		strftime(theirs, sizeof(theirs), "%Y-%m-%d", &tm);
		CHECK(strcmp(text, theirs) == 0, "%s, not %s", text, theirs);
		CHECK((int)date_weekday(d) == (tm.tm_wday + 6) % 7, "weekday of %s", text);
		CHECK(date_month_first(d) == d - c.day + 1, "first of the month of %s", text);
		CHECK(date_ymd(date_month_last(d) + 1).day == 1 || d > DATE_MAX - 31,
		    "last of the month of %s", text);
		strftime(theirs, sizeof(theirs), "%G-%V", &tm);
		week = date_iso_week(d, &year);
		snprintf(ours, sizeof(ours), "%d-%02d", year, week);
		CHECK(strcmp(ours, theirs) == 0, "week %s, not %s", ours, theirs);
	}
}

static void
weken_volgen_iso_8601(void **state)
{
	static const struct {
		int y, m, d, week, year;
	} rows[] = {
		{ 2020, 12, 31, 53, 2020 },
		{ 2021, 1, 3, 53, 2020 },
		{ 2021, 1, 4, 1, 2021 },
		{ 2024, 12, 30, 1, 2025 },
		{ 2026, 1, 1, 1, 2026 },
		{ 2026, 11, 22, 47, 2026 },
		{ 1900, 1, 1, 1, 1900 },
		{ 2199, 12, 31, 1, 2200 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		int year = 0, week;

		week = date_iso_week(date_make(rows[i].y, rows[i].m, rows[i].d), &year);
		CHECK(week == rows[i].week && year == rows[i].year, "%d-%d-%d: %d of %d", rows[i].y,
		    rows[i].m, rows[i].d, week, year);
		assert_int_equal(
		    date_iso_week(date_make(rows[i].y, rows[i].m, rows[i].d), NULL), week);
	}
}

static void
maand_erbij_klemt_op_de_laatste_dag(void **state)
{
	static const struct {
		const char *from;
		int months;
		const char *to;
	} rows[] = {
		{ "2023-01-31", 1, "2023-02-28" },
		{ "2024-01-31", 1, "2024-02-29" },
		{ "2024-02-29", 12, "2025-02-28" },
		{ "2024-02-29", 48, "2028-02-29" },
		{ "2023-08-31", 1, "2023-09-30" },
		{ "2023-03-31", -1, "2023-02-28" },
		{ "2023-12-15", 1, "2024-01-15" },
		{ "2024-01-15", -1, "2023-12-15" },
		{ "2024-01-15", -13, "2022-12-15" },
		{ "2023-05-05", 0, "2023-05-05" },
		{ "2199-12-01", 1, "" },
		{ "1900-01-31", -1, "" },
		{ "2023-01-31", INT32_MAX, "" },
		{ "2023-01-31", INT32_MIN, "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char text[11];
		swv_date d;

		assert_true(date_parse_iso(rows[i].from, &d));
		date_format_iso(date_add_months(d, rows[i].months), text);
		CHECK(strcmp(text, rows[i].to) == 0, "%s %+d: %s", rows[i].from, rows[i].months,
		    text);
	}
}

static void
geen_datum_blijft_geen_datum(void **state)
{
	char text[11] = "x";

	(void)state;
	assert_int_equal(date_add_months(DATE_NONE, 3), DATE_NONE);
	assert_int_equal(date_month_first(DATE_NONE), DATE_NONE);
	assert_int_equal(date_month_last(DATE_NONE), DATE_NONE);
	assert_string_equal(date_format_iso(DATE_NONE, text), "");
	assert_string_equal(date_format_iso(DATE_MAX + 1, text), "");
}

static void
onmogelijke_datum_wordt_geweigerd(void **state)
{
	static const char *const rows[] = { "2023-02-29", "2100-02-29", "2023-04-31", "2023-13-01",
		"2023-00-10", "2023-01-00", "2023-01-32", "1899-12-31", "2200-01-01", "0000-00-00",
		"", "2023", "2023-1-1", "2023-01-1", "2023-01-011", "2023/01/01", "23-01-2023",
		" 2023-01-1", "2023-01-+1", "+023-01-01", "2023-01-0x", "-023-01-01", "2023--1-01",
		"2023-01-01 ", "2023-01-01T00:00" };
	swv_date d;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		CHECK(!date_parse_iso(rows[i], &d), "\"%s\" was taken for a date", rows[i]);
	assert_int_equal(date_make(2023, 2, 29), DATE_NONE);
	assert_int_equal(date_make(2023, 0, 1), DATE_NONE);
	assert_int_equal(date_make(2023, -1, 1), DATE_NONE);
	assert_int_equal(date_make(INT32_MAX, 1, 1), DATE_NONE);
}

static void
tijd_wordt_gelezen_met_dubbele_punt_of_punt(void **state)
{
	static const struct {
		const char *text;
		int minutes; /* -1: no time */
	} rows[] = { { "00:00", 0 }, { "9:05", 545 }, { "14.00", 840 }, { "23:59", 1439 },
		{ "24:00", -1 }, { "12:60", -1 }, { "12:5", -1 }, { "12:055", -1 }, { ":30", -1 },
		{ "012:30", -1 }, { "1230", -1 }, { "-1:30", -1 }, { "12:-3", -1 }, { "", -1 },
		{ "1x:30", -1 } };

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		int minutes = -1;
		bool taken = time_parse(rows[i].text, &minutes);

		CHECK(taken == (rows[i].minutes >= 0) && minutes == rows[i].minutes, "\"%s\": %d",
		    rows[i].text, minutes);
	}
}

static void
elke_minuut_van_de_dag_komt_heen_en_terug(void **state)
{
	(void)state;
	for (int m = 0; m < 1440; m++) {
		char text[6];
		int again;

		CHECK(time_parse(time_format(m, text), &again) && again == m, "%s", text);
	}
}

static void
stempel_is_utc_in_hele_seconden(void **state)
{
	static const struct {
		int64_t utc;
		const char *text;
	} rows[] = {
		{ 0, "1970-01-01T00:00:00Z" },
		{ INT64_C(1709211901999999), "2024-02-29T13:05:01Z" },
		{ INT64_C(1704067199000000), "2023-12-31T23:59:59Z" },
		{ INT64_C(1704067200000000), "2024-01-01T00:00:00Z" },
		{ -1, "1969-12-31T23:59:59Z" },
		{ INT64_C(-86400000000), "1969-12-31T00:00:00Z" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char text[21];

		stamp_format(rows[i].utc, text);
		CHECK(strcmp(text, rows[i].text) == 0, "%s, not %s", text, rows[i].text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(schrikkeljaar_is_elk_vierde_behalve_de_eeuw_tenzij_vierhonderd),
		cmocka_unit_test(grenzen_zijn_1900_en_2199),
		cmocka_unit_test(elke_dag_van_1900_tot_2199_komt_heen_en_terug),
		cmocka_unit_test(weken_volgen_iso_8601),
		cmocka_unit_test(maand_erbij_klemt_op_de_laatste_dag),
		cmocka_unit_test(geen_datum_blijft_geen_datum),
		cmocka_unit_test(onmogelijke_datum_wordt_geweigerd),
		cmocka_unit_test(tijd_wordt_gelezen_met_dubbele_punt_of_punt),
		cmocka_unit_test(elke_minuut_van_de_dag_komt_heen_en_terug),
		cmocka_unit_test(stempel_is_utc_in_hele_seconden),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
