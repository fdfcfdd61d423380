/* SPDX-License-Identifier: EUPL-1.2 */
#include "../export.h"

#include "swv/model/value.h"

#define BOM "\xEF\xBB\xBF"

static char *
export_one(struct rec *rec, bool raw, const int *columns, size_t n)
{
	struct export_options o = { .raw = raw, .columns = columns, .n_columns = n };
	struct recs recs = { 0 };

	if (rec)
		recs_add(&recs, rec);
	return proef_export("csv", &o, &recs);
}

static void
alle_velden_zoals_excel_ze_leest(void **state)
{
	char *text = export_one(proef_full(), false, NULL, 0);

	(void)state;
	assert_string_equal(text,
	    BOM "id;titel;uitleg;aantal;continu;uiterlijk;tijd;begroot;status;wie\r\n"
		"a-1;\"Zorg & \"\"thuis\"\"\";\"een\ntwee\";1213;nee;29-02-2024;13:05;719500,05;"
		"in behandeling;alv, rvt\r\n");
	free(text);
}

static void
ruw_is_rfc_4180(void **state)
{
	char *text = export_one(proef_full(), true, NULL, 0);

	(void)state;
	assert_string_equal(text,
	    "id,titel,uitleg,aantal,continu,uiterlijk,tijd,begroot,status,wie\r\n"
	    "a-1,\"Zorg & \"\"thuis\"\"\",\"een\ntwee\",1213,nee,2024-02-29,13:05,719500.05,"
	    "bezig,\"alv,rvt\"\r\n");
	free(text);
}

static void
een_bedrag_wordt_uit_beide_weer_gelezen(void **state)
{
	int64_t cents = 0;

	(void)state;
	assert_true(money_parse("719500,05", &cents));
	assert_int_equal(cents, 71950005);
	assert_true(money_parse("-719500.05", &cents));
	assert_int_equal(cents, -71950005);
	assert_true(money_parse("719.500", &cents));
	assert_int_equal(cents, 71950000);
	assert_false(money_parse("719.500.05", &cents));
	assert_false(money_parse(".05", &cents));
	assert_false(money_parse("7.5", &cents));
	assert_false(money_parse("7.5x", &cents));
}

static void
zonder_rijen_blijft_de_kopregel(void **state)
{
	static const int columns[] = { 1, 0 };
	char *text = export_one(NULL, false, columns, 2);

	(void)state;
	assert_string_equal(text, BOM "titel;id\r\n");
	free(text);
}

static const struct {
	const char *text, *excel, *raw;
} cells[] = {
	{ "gewoon", "gewoon", "gewoon" },
	{ "a;b", "\"a;b\"", "a;b" },
	{ "a,b", "a,b", "\"a,b\"" },
	{ " blanco ", "\" blanco \"", "\" blanco \"" },
	{ "twee\r\nregels", "\"twee\nregels\"", "\"twee\nregels\"" },
	{ "zwart\x1b[2J\x07wit\x7f", "zwart[2Jwit", "zwart[2Jwit" },
	{ "a\xC2\x9B"
	  "b\xC2\xA0"
	  "c",
	    "ab\xC2\xA0"
	    "c",
	    "ab\xC2\xA0"
	    "c" },
	{ "a\tb", "a b", "a b" },
	{ "=1+1", "'=1+1", "=1+1" },
	{ "+31612345678", "'+31612345678", "+31612345678" },
	{ "-5", "'-5", "-5" },
	{ "@SUM(A1)", "'@SUM(A1)", "@SUM(A1)" },
	{ "\tx", "' x", "\" x\"" },
	{ "\rx", "'x", "x" },
	{ "＝1", "'＝1", "＝1" },
	{ "＋1", "'＋1", "＋1" },
	{ "－1", "'－1", "－1" },
	{ "＠x", "'＠x", "＠x" },
	{ "  =1", "'  =1", "\"  =1\"" },
	{ "\xC2\xA0=1", "'\xC2\xA0=1", "\xC2\xA0=1" },
	{ "\"=1", "\"'\"\"=1\"", "\"\"\"=1\"" },
	{ "'=1", "''=1", "'=1" },
	{ "\x01=1", "'=1", "=1" },
	{ "=HYPERLINK(\"x\";1)", "\"'=HYPERLINK(\"\"x\"\";1)\"", "\"=HYPERLINK(\"\"x\"\";1)\"" },
	{ "'s middags", "'s middags", "'s middags" },
	{ "1-2", "1-2", "1-2" },
	{ "–", "–", "–" },
	{ "0031", "0031", "0031" },
};

static void
tekst_wordt_nooit_een_formule(void **state)
{
	static const int columns[] = { 1 };

	(void)state;
	for (size_t i = 0; i < 2 * COUNT(cells); i++) {
		bool raw = i % 2;
		const char *cell = raw ? cells[i / 2].raw : cells[i / 2].excel;
		char *text = export_one(proef_rec("x", cells[i / 2].text), raw, columns, 1);
		struct str expected = { 0 };

		str_addf(&expected, "%stitel\r\n%s\r\n", raw ? "" : BOM, cell);
		CHECK(str_eq(text, str_get(&expected)), "%s: %s", cells[i / 2].text, text);
		str_fini(&expected);
		free(text);
	}
}

static const struct {
	int64_t cents;
	const char *excel;
} amounts[] = {
	{ 0, "0,00" },
	{ 5, "0,05" },
	{ -5, "-0,05" },
	{ 123456, "1234,56" },
	{ -71950000, "-719500,00" },
	{ INT64_MIN, "-92233720368547758,08" },
};

static void
een_bedrag_blijft_een_getal(void **state)
{
	static const int columns[] = { 7 };

	(void)state;
	for (size_t i = 0; i < COUNT(amounts); i++) {
		struct rec *rec = rec_new(&proef);
		struct str expected = { 0 };
		char *text;

		rec_set_int(rec, "begroot", amounts[i].cents);
		text = export_one(rec, false, columns, 1);
		str_addf(&expected, BOM "begroot\r\n%s\r\n", amounts[i].excel);
		assert_string_equal(text, str_get(&expected));
		str_fini(&expected);
		free(text);
	}
}

static void
veel_rijen_gaan_in_blokken_naar_buiten(void **state)
{
	struct proef_count count = proef_many("csv", 100000);

	(void)state;
	assert_true(count.bytes > 8000000);
	assert_true(count.largest < 33000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(alle_velden_zoals_excel_ze_leest),
		cmocka_unit_test(ruw_is_rfc_4180),
		cmocka_unit_test(een_bedrag_wordt_uit_beide_weer_gelezen),
		cmocka_unit_test(zonder_rijen_blijft_de_kopregel),
		cmocka_unit_test(tekst_wordt_nooit_een_formule),
		cmocka_unit_test(een_bedrag_blijft_een_getal),
		cmocka_unit_test(veel_rijen_gaan_in_blokken_naar_buiten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
