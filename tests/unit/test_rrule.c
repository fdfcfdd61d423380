/* SPDX-License-Identifier: EUPL-1.2 */
#include "kalender.h"

#include <stdbool.h>

#include "swv/model/rrule.h"

/* The linker puts these in the place of dlopen, so that one test can do without the library. */
void *__real_dlopen(const char *name, int flags);
void *__wrap_dlopen(const char *name, int flags);

static bool missing;

void *
__wrap_dlopen(const char *name, int flags)
{
	return missing ? NULL : __real_dlopen(name, flags);
}

static void
zonder_libical_is_er_een_melding_met_het_pakket(void **state)
{
	struct fault fault = { 0 };
	swv_date d;
	size_t n = 7;

	(void)state;
	missing = true;
	assert_int_equal(rrule_load(&fault), SWV_ESHARE);
	assert_string_equal(fault.what, "libical.so.3");
	assert_non_null(strstr(fault.hint, "libical3"));
	assert_int_equal(rrule_check("FREQ=DAILY", NULL), SWV_ESHARE);
	assert_int_equal(rrule_expand("FREQ=DAILY", 0, 0, 1, &d, 1, &n, NULL), SWV_ESHARE);
	assert_int_equal(n, 0);
	missing = false;
	assert_int_equal(rrule_load(NULL), SWV_OK);
}

static void
regel_geeft_de_dagen_van_een_tijdvak(void **state)
{
	static const struct {
		const char *rrule, *start, *van, *tot;
		const char *dagen[6];
	} rows[] = {
		{ "FREQ=MONTHLY;BYDAY=1MO", "2023-08-01", "2023-08-01", "2023-10-31",
		    { "2023-08-07", "2023-09-04", "2023-10-02" } },
		{ "FREQ=MONTHLY;BYMONTHDAY=-1", "2023-08-01", "2024-02-01", "2024-03-31",
		    { "2024-02-29", "2024-03-31" } },
		{ "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "2026-11-05", "2026-11-10", "2026-12-10",
		    { "2026-11-19", "2026-12-03" } },
		{ "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU", "2023-01-01", "2026-01-01", "2026-12-31",
		    { "2026-03-29", "2026-10-25" } },
		{ "FREQ=YEARLY;INTERVAL=4;BYMONTH=5;BYMONTHDAY=1", "2022-01-01", "2023-08-01",
		    "2030-12-31", { "2026-05-01", "2030-05-01" } },
		{ "FREQ=MONTHLY;BYMONTHDAY=30,-1,30", "2026-11-01", "2026-11-01", "2026-12-31",
		    { "2026-11-30", "2026-12-30", "2026-12-31" } },
		{ "FREQ=DAILY;COUNT=3", "2026-11-22", "2026-11-01", "2027-11-01",
		    { "2026-11-22", "2026-11-23", "2026-11-24" } },
		{ "FREQ=DAILY;UNTIL=20261123", "2026-11-22", "2026-11-01", "2027-11-01",
		    { "2026-11-22", "2026-11-23" } },
		{ "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2023-08-01", "2023-08-01", "2028-12-31",
		    { "2024-02-29", "2028-02-29" } },
		{ "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-10-01", "2026-10-01",
		    "2026-12-31", { "2026-10-30", "2026-11-30", "2026-12-31" } },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		swv_date d[6];
		size_t n, expected = 0;

		assert_int_equal(rrule_check(rows[i].rrule, NULL), SWV_OK);
		assert_int_equal(rrule_expand(rows[i].rrule, dag(rows[i].start), dag(rows[i].van),
				     dag(rows[i].tot), d, ROWS(d), &n, NULL),
		    SWV_OK);
		for (; expected < 6 && rows[i].dagen[expected]; expected++)
			if (expected < n)
				assert_dag(rows[i].rrule, d[expected], rows[i].dagen[expected]);
		if (n != expected)
			fail_msg("%s: %zu dagen, verwacht %zu", rows[i].rrule, n, expected);
	}
}

static void
regel_die_nooit_een_dag_geeft_eindigt(void **state)
{
	static const char *const rrules[] = { "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
		"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
		"FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", "FREQ=DAILY;INTERVAL=7;BYDAY=WE" };

	(void)state;
	for (size_t i = 0; i < ROWS(rrules); i++) {
		swv_date d;
		size_t n = 1;
		/* 1 August 2023 is a Tuesday; libical may refuse such a rule, or find nothing */
		enum swv_err err = rrule_expand(rrules[i], dag("2023-08-01"), dag("2023-08-01"),
		    dag("2028-07-31"), &d, 1, &n, NULL);

		assert_true(err == SWV_OK || err == SWV_EUNKNOWN);
		assert_int_equal(n, 0);
	}
}

static void
onleesbare_regel_wordt_geweigerd(void **state)
{
	static const struct {
		const char *rrule;
		enum swv_err err;
	} rows[] = {
		{ "", SWV_EUNKNOWN },
		{ ";", SWV_EUNKNOWN },
		{ "FREQ", SWV_EUNKNOWN },
		{ "FREQ=", SWV_EUNKNOWN },
		{ "FREQ=SOMETIMES", SWV_EUNKNOWN },
		{ "elke maand", SWV_EUNKNOWN },
		{ "BYDAY=MO", SWV_EUNKNOWN },
		{ "FREQ=MONTHLY;", SWV_EUNKNOWN },
		{ "FREQ=MONTHLY;BYDAG=1MO", SWV_EUNKNOWN },
		{ "FREQ=MONTHLY;BYDAY=1XX", SWV_EUNKNOWN },
		{ "FREQ=MONTHLY;BYMONTHDAY=99", SWV_EUNKNOWN },
		{ "FREQ=MONTHLY;BYMONTH=13", SWV_EUNKNOWN },
		{ "FREQ=MONTHLY;INTERVAL=x", SWV_EUNKNOWN },
		{ "FREQ=MONTHLY;INTERVAL=0", SWV_EUNKNOWN },
		{ "FREQ=YEARLY;RSCALE=HEBREW", SWV_EUNKNOWN },
		{ "FREQ=MONTHLY;BYWEEKNO=3", SWV_EUNKNOWN },
		{ "FREQ=SECONDLY", SWV_ERANGE },
		{ "FREQ=MINUTELY;COUNT=3", SWV_ERANGE },
		{ "INTERVAL=2;freq=hourly", SWV_ERANGE },
	};

	(void)state;
	for (size_t i = 0; i < ROWS(rows); i++) {
		struct fault fault = { 0 };

		if (rrule_check(rows[i].rrule, &fault) != rows[i].err)
			fail_msg("%s: fout %d", rows[i].rrule, fault.err);
		assert_string_equal(fault.what, "rrule");
	}
}

static void
te_veel_dagen_zijn_een_fout(void **state)
{
	swv_date d[10];
	size_t n;
	struct fault fault = { 0 };

	(void)state;
	assert_int_equal(rrule_expand("FREQ=DAILY", dag("2023-08-01"), dag("2023-08-01"),
			     dag("2023-08-11"), d, ROWS(d), &n, &fault),
	    SWV_ERANGE);
	assert_int_equal(fault.err, SWV_ERANGE);
	assert_int_equal(rrule_expand("FREQ=DAILY", dag("2023-08-01"), dag("2023-08-01"),
			     dag("2023-08-10"), d, ROWS(d), &n, &fault),
	    SWV_OK);
	assert_int_equal(n, 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zonder_libical_is_er_een_melding_met_het_pakket),
		cmocka_unit_test(regel_geeft_de_dagen_van_een_tijdvak),
		cmocka_unit_test(regel_die_nooit_een_dag_geeft_eindigt),
		cmocka_unit_test(onleesbare_regel_wordt_geweigerd),
		cmocka_unit_test(te_veel_dagen_zijn_een_fout),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
