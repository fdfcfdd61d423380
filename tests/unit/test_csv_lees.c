/* SPDX-License-Identifier: EUPL-1.2 */
#include "../export.h"
#include "swv/export/csv_lees.h"

#define BOM "\xEF\xBB\xBF"

/* All that is received, as one text: "1: a|b" for a row, "3! err hint" for a fault. */
static enum swv_err
got_row(const struct csv_row *row, void *out)
{
	str_addf(out, "%d: ", row->line);
	for (size_t i = 0; i < row->n; i++)
		str_addf(out, "%s%s", i ? "|" : "", row->cells[i]);
	str_add(out, "\n");
	return SWV_OK;
}

static enum swv_err
got_fault(const struct fault *fault, void *out)
{
	assert_string_equal(fault->file, "scholen.csv");
	str_addf(out, "%d! %s%s\n", fault->line, fault->what, fault->value);
	return SWV_OK;
}

static enum swv_err
no_more(const struct csv_row *row, void *out)
{
	got_row(row, out);
	return SWV_EDENIED;
}

static char *
read_in_pieces(const char *bytes, size_t n, size_t piece, enum swv_err *err)
{
	struct str out = { 0 };
	struct csv_receiver receiver = {
		.header = got_row, .row = got_row, .fault = got_fault, .arg = &out
	};
	struct csv_lees *lees = csv_lees_new("scholen.csv", &receiver);

	for (size_t at = 0; at < n; at += piece)
		csv_lees_feed(lees, bytes + at, n - at < piece ? n - at : piece);
	*err = csv_lees_end(lees);
	csv_lees_free(&lees);
	assert_null(lees);
	return str_take(&out);
}

static const struct {
	const char *name;
	const char *csv;
	size_t n; /* 0: up to the NUL */
	enum swv_err err;
	const char *expected;
} files[] = {
	{ "van Excel: puntkomma, BOM, CRLF", BOM "brin;naam\r\n01AB;De Brug\r\n", 0, SWV_OK,
	    "1: brin|naam\n2: 01AB|De Brug\n" },
	{ "komma's", "brin,naam\n01AB,\"Brug, De\"\n", 0, SWV_OK,
	    "1: brin|naam\n2: 01AB|Brug, De\n" },
	{ "tabs", "brin\tnaam\tplaats\n01AB\tDe Brug, of zo; ja\t\n", 0, SWV_OK,
	    "1: brin|naam|plaats\n2: 01AB|De Brug, of zo; ja|\n" },
	{ "de kop beslist, niet de inhoud", "a;b\n1,2,3;4\n", 0, SWV_OK, "1: a|b\n2: 1,2,3|4\n" },
	{ "een scheiding tussen aanhalingstekens telt niet", "\"a,b,c\";d\n1;2\n", 0, SWV_OK,
	    "1: a,b,c|d\n2: 1|2\n" },
	{ "een kolom", "brin\n01AB\n", 0, SWV_OK, "1: brin\n2: 01AB\n" },
	{ "zonder regeleinde aan het slot", "a;b\n1;2", 0, SWV_OK, "1: a|b\n2: 1|2\n" },
	{ "alleen een kop", "a;b", 0, SWV_OK, "1: a|b\n" },
	{ "regels tellen door in een cel en over lege regels heen",
	    "a;b\r\n\r\n\"x\r\ny\r\n\";2\r\n;\r\n3;4\r\n", 0, SWV_OK,
	    "1: a|b\n3: x\r\ny|2\n7: 3|4\n" },
	{ "regels van een oude Mac", "a;b\r1;2\r3;4", 0, SWV_OK, "1: a|b\n2: 1|2\n3: 3|4\n" },
	{ "Excel laat lege cellen weg of voegt ze toe", "a;b;;\n1\n1;2;;;\n", 0, SWV_OK,
	    "1: a|b\n2: 1|\n3: 1|2\n" },
	{ "blanco's om een cel vallen weg", " a ; b \n 1 ;\" 2 \"\n", 0, SWV_OK,
	    "1: a|b\n2: 1|2\n" },
	{ "aanhalingstekens midden in een cel", "a;b\nobs \"De Brug\";2\n", 0, SWV_OK,
	    "1: a|b\n2: obs \"De Brug\"|2\n" },
	{ "UTF-8 zonder BOM", "a\ncaf\xC3\xA9\n", 0, SWV_OK, "1: a\n2: café\n" },
	{ "Windows-1252", "a;b\ncaf\xE9;\x91x\x92 \x80 \x93\x96\x94\n", 0, SWV_OK,
	    "1: a|b\n2: café|‘x’ € “–”\n" },
	{ "Windows-1252 in de kop", "na\xE4m\n\xFF\n", 0, SWV_OK, "1: naäm\n2: ÿ\n" },
	{ "geen teken van Windows-1252", "a\nx\x81\nb\xE9\n", 0, SWV_EFAULTS,
	    "1: a\n2! Een cel\n3: bé\n" },
	{ "met een BOM is al het andere fout", BOM "a\nb\xE9\nc\n", 0, SWV_EFAULTS,
	    "1: a\n2! Een cel\n3: c\n" },
	{ "eerst UTF-8, dan niet meer", "a\n\xC3\xA9\n\xE9\n", 0, SWV_EFAULTS,
	    "1: a\n2: é\n3! Een cel\n" },
	{ "een nul-byte", "a;b\nx\0y;2\n3;4\n", 14, SWV_EFAULTS, "1: a|b\n2! Een cel\n3: 3|4\n" },
	{ "UTF-16",
	    "\xFF\xFE"
	    "a\0\n\0",
	    6, SWV_EFAULTS, "1! Dit bestand is UTF-16\n" },
	{ "te veel cellen: alleen die rij niet", "a;b\n1;2;3\n4;5\n", 0, SWV_EFAULTS,
	    "1: a|b\n2! Deze rij heeft meer cellen dan de kopregel\n3: 4|5\n" },
	{ "een aanhalingsteken dat open blijft", "a;b\n1;2\n3;\"4\n5;6\n", 0, SWV_EFAULTS,
	    "1: a|b\n2: 1|2\n3! Een aanhalingsteken in deze rij wordt niet gesloten\n" },
	{ "twee kolommen met dezelfde naam", "a;b;a\n1;2;3\n", 0, SWV_EFAULTS,
	    "1! Twee kolommen hebben dezelfde naam\n" },
	{ "een kolom zonder naam", "a;;c\n1;2;3\n", 0, SWV_EFAULTS,
	    "1! Een kolom heeft geen naam\n" },
	{ "leeg bestand", "", 0, SWV_EFAULTS, "1! Er staat niets in dit bestand\n" },
	{ "alleen lege regels", BOM "\r\n \r\n", 0, SWV_EFAULTS,
	    "2! Er staat niets in dit bestand\n" },
	{ "de apostrof van onze eigen uitvoer gaat eraf", "a\n'=1\n''=1\n's middags\n", 0, SWV_OK,
	    "1: a\n2: =1\n3: '=1\n4: 's middags\n" },
	{ "maar niet in ruwe CSV", "a,b\n'=1,2\n", 0, SWV_OK, "1: a|b\n2: '=1|2\n" },
};

static void
leest_csv_zoals_mensen_die_hebben(void **state)
{
	static const size_t pieces[] = { 1, 2, 3, 7, 100000 };

	(void)state;
	for (size_t i = 0; i < COUNT(files) * COUNT(pieces); i++) {
		size_t f = i / COUNT(pieces), piece = pieces[i % COUNT(pieces)];
		size_t n = files[f].n ? files[f].n : strlen(files[f].csv);
		enum swv_err err;
		char *text = read_in_pieces(files[f].csv, n, piece, &err);

		CHECK(str_eq(text, files[f].expected), "%s (per %zu):\n%s", files[f].name, piece,
		    text);
		CHECK(err == files[f].err, "%s: %d", files[f].name, err);
		free(text);
	}
}

static void
een_cel_heeft_een_grens(void **state)
{
	struct str csv = { 0 };
	enum swv_err err;
	char *text;

	(void)state;
	str_add(&csv, "a;b\n1;");
	str_pad(&csv, 'x', CSV_CELL_MAX);
	str_add(&csv, "\n2;");
	str_pad(&csv, 'x', CSV_CELL_MAX + 1);
	str_add(&csv, "\n3;4\n");
	text = read_in_pieces(str_get(&csv), csv.len, 1000, &err);
	assert_int_equal(err, SWV_EFAULTS);
	assert_non_null(strstr(text, "3! Een cel\n4: 3|4\n"));
	free(text);
	str_clear(&csv);
	str_add(&csv, "a;b\n1;\"");
	str_pad(&csv, 'x', 5000000); /* never ends: not kept to find that out */
	str_add(&csv, "\"\n3;4\n");
	text = read_in_pieces(str_get(&csv), csv.len, csv.len, &err);
	assert_int_equal(err, SWV_EFAULTS);
	assert_string_equal(text, "1: a|b\n2! Een cel\n");
	free(text);
	str_fini(&csv);
}

static void
een_ontvanger_kan_stoppen(void **state)
{
	struct str out = { 0 };
	struct csv_receiver receiver = {
		.header = got_row, .row = no_more, .fault = got_fault, .arg = &out
	};
	struct csv_lees *lees = csv_lees_new("scholen.csv", &receiver);

	(void)state;
	assert_int_equal(csv_lees_feed(lees, "a\n1\n2\n3\n", 8), SWV_EDENIED);
	assert_int_equal(csv_lees_feed(lees, "4\n", 2), SWV_EDENIED);
	assert_int_equal(csv_lees_end(lees), SWV_EDENIED);
	assert_string_equal(str_get(&out), "1: a\n2: 1\n");
	csv_lees_free(&lees);
	str_fini(&out);
}

static void
wat_naar_buiten_ging_komt_zo_weer_binnen(void **state)
{
	static const char *const texts[] = { "gewoon", "a;b,c", "zegt \"ja\"", "een\ntwee", "=1+1",
		"-", "'=x", "\"=1", "＝1", "café 漢字", "'s middags", "\"", "'", "''" };
	static const int columns[] = { 1, 0 };

	(void)state;
	for (int raw = 0; raw < 2; raw++) {
		struct export_options o = { .raw = raw, .columns = columns, .n_columns = 2 };
		struct str expected = { 0 };
		struct recs recs = { 0 };
		int line = 2;
		enum swv_err err;
		char *csv, *text;

		str_add(&expected, "1: titel|id\n");
		for (size_t i = 0; i < COUNT(texts); i++) {
			recs_add(&recs, proef_rec("x", texts[i]));
			str_addf(&expected, "%d: %s|x\n", line, texts[i]);
			line += strchr(texts[i], '\n') ? 2 : 1;
		}
		csv = proef_export("csv", &o, &recs);
		text = read_in_pieces(csv, strlen(csv), 5, &err);
		assert_int_equal(err, SWV_OK);
		assert_string_equal(text, str_get(&expected));
		str_fini(&expected);
		free(csv);
		free(text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(leest_csv_zoals_mensen_die_hebben),
		cmocka_unit_test(een_cel_heeft_een_grens),
		cmocka_unit_test(een_ontvanger_kan_stoppen),
		cmocka_unit_test(wat_naar_buiten_ging_komt_zo_weer_binnen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
