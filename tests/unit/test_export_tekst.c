/* SPDX-License-Identifier: EUPL-1.2 */
#include <locale.h>

#include "../export.h"
#include "swv/base/utf8.h"
#include "swv/export/tabel.h"

#define LONG "Een titel die veel langer is dan waar op een smal scherm plaats voor is"

static const struct {
	const char *name;
	const char *titles[3]; /* ids are a-1, a-2 … */
	int width;
	bool kleur;
	const char *expected;
} tables[] = {
	{ "kolommen beginnen onder elkaar, zonder blanco's aan het eind", { "Kort", "Wat langer" },
	    0, false,
	    "Id   Titel       Aantal leerlingen  Uiterlijk   Status\n"
	    "a-1  Kort                     1213  29-02-2024  in behandeling\n"
	    "a-2  Wat langer\n" },
	{ "accenten, combinerende en brede tekens", { "caf\xC3\xA9", "cafe\xCC\x81", "漢字" }, 0,
	    false,
	    "Id   Titel  Aantal leerlingen  Uiterlijk   Status\n"
	    "a-1  caf\xC3\xA9                1213  29-02-2024  in behandeling\n"
	    "a-2  cafe\xCC\x81\n"
	    "a-3  漢字\n" },
	{ "in een pijp wordt niets afgekapt", { LONG }, 0, false,
	    "Id   Titel                                                                    "
	    "Aantal leerlingen  Uiterlijk   Status\n"
	    "a-1  " LONG "               1213  29-02-2024  in behandeling\n" },
	{ "op 60 kolommen geeft de titel toe, met korte koppen", { LONG, "Kort" }, 60, false,
	    "Id   Titel                   Lln  Uiterlijk   Status\n"
	    "a-1  Een titel die veel l…  1213  29-02-2024  in behandeling\n"
	    "a-2  Kort\n" },
	{ "dan ook de status; getallen en datums nooit", { LONG }, 40, false,
	    "Id   Titel     Lln  Uiterlijk   Status\n"
	    "a-1  Een ti…  1213  29-02-2024  in beha…\n" },
	{ "een regeleinde in een cel wordt een blanco", { "een\ntwee \t drie\n" }, 0, false,
	    "Id   Titel          Aantal leerlingen  Uiterlijk   Status\n"
	    "a-1  een twee drie               1213  29-02-2024  in behandeling\n" },
	{ "besturingstekens worden getoond, niet gehoorzaamd", { "a\x1b[2Jb" }, 0, false,
	    "Id   Titel   Aantal leerlingen  Uiterlijk   Status\n"
	    "a-1  a␛[2Jb               1213  29-02-2024  in behandeling\n" },
	{ "met kleur staat de kop vet", { "Kort" }, 0, true,
	    "\x1b[1mId   Titel  Aantal leerlingen  Uiterlijk   Status\x1b[0m\n"
	    "a-1  Kort                1213  29-02-2024  in behandeling\n" },
	{ "zonder rijen staat er niets", { NULL }, 80, true, "" },
};

static void
tabel_past_en_staat_in_kolommen(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(tables); i++) {
		struct export_options o = { .width = tables[i].width, .kleur = tables[i].kleur };
		struct recs recs = { 0 };
		char *text, id[8];

		for (size_t j = 0; j < 3 && tables[i].titles[j]; j++) {
			struct rec *rec = proef_full();

			snprintf(id, sizeof(id), "a-%zu", j + 1);
			if (j) {
				rec_free(&rec);
				rec = rec_new(&proef);
			}
			rec_set_text(rec, "id", id);
			rec_set_text(rec, "titel", tables[i].titles[j]);
			recs_add(&recs, rec);
		}
		text = proef_export("text", &o, &recs);
		CHECK(str_eq(text, tables[i].expected), "%s:\n%sverwacht:\n%s", tables[i].name,
		    text, tables[i].expected);
		free(text);
	}
}

static void
elke_regel_past_in_het_scherm(void **state)
{
	(void)state;
	for (int width = 40; width < 140; width += 7) {
		struct export_options o = { .width = width };
		struct recs recs = { 0 };
		char *text, *at;

		for (int i = 0; i < 450; i++) {
			struct rec *rec = proef_full();
			struct str titel = { 0 };

			str_pad(&titel, 'x', (size_t)i);
			str_add(&titel, "漢é");
			rec_set_text(rec, "titel", str_get(&titel));
			str_fini(&titel);
			recs_add(&recs, rec);
		}
		text = proef_export("text", &o, &recs);
		at = text;
		for (char *line; (line = strsep(&at, "\n"));)
			CHECK(utf8_width(line) <= width, "%d: %s", width, line);
		free(text);
	}
}

static void
gekozen_kolommen_in_gekozen_volgorde(void **state)
{
	static const int columns[] = { 7, 6, 4, 9 };
	struct export_options o = { .columns = columns, .n_columns = COUNT(columns) };
	struct recs recs = { 0 };
	char *text;

	(void)state;
	recs_add(&recs, proef_full());
	text = proef_export("text", &o, &recs);
	assert_string_equal(text, "   Begroot  Tijd   Continu  Wie\n"
				  "719.500,05  13:05  nee      alv, rvt\n");
	free(text);
}

static const struct {
	const char *name;
	int width;
	bool kleur;
	const char *uitleg;
	const char *expected;
} shows[] = {
	{ "een veld per regel, lege weggelaten", 0, false, "een\n\ntwee",
	    "Id:          a-1\n"
	    "Titel:       Dag\n"
	    "Toelichting: een\n"
	    "\n"
	    "             twee\n" },
	{ "lange tekst loopt door onder zichzelf", 44, false,
	    "De school meldt het verzuim en de consulent belt binnen drie dagen terug",
	    "Id:          a-1\n"
	    "Titel:       Dag\n"
	    "Toelichting: De school meldt het verzuim en\n"
	    "             de consulent belt binnen drie\n"
	    "             dagen terug\n" },
	{ "smal: de waarde onder haar naam", 20, false, "Onderwijskwaliteitsbeleid en zo",
	    "Id: a-1\n"
	    "Titel:\n"
	    "    Dag\n"
	    "Toelichting:\n"
	    "    Onderwijskwalite\n"
	    "    itsbeleid en zo\n" },
	{ "met kleur zijn de namen vet", 80, true, "x",
	    "\x1b[1mId:\x1b[0m          a-1\n"
	    "\x1b[1mTitel:\x1b[0m       Dag\n"
	    "\x1b[1mToelichting:\x1b[0m x\n" },
	{ "niets wordt gehoorzaamd", 0, false, "a\x1b]0;x\x07",
	    "Id:          a-1\n"
	    "Titel:       Dag\n"
	    "Toelichting: a␛]0;x␇\n" },
};

static void
een_record_leest_als_naam_en_waarde(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(shows); i++) {
		struct export_options o = {
			.width = shows[i].width, .kleur = shows[i].kleur, .single = true
		};
		struct rec *rec = proef_rec("a-1", "Dag");
		struct recs recs = { 0 };
		char *text;

		rec_set_text(rec, "uitleg", shows[i].uitleg);
		recs_add(&recs, rec);
		text = proef_export("text", &o, &recs);
		CHECK(str_eq(text, shows[i].expected), "%s:\n%s", shows[i].name, text);
		free(text);
	}
}

static void
onder_het_record_staat_wat_erbij_hoort(void **state)
{
	struct recs below = { 0 }, none = { 0 }, recs = { 0 };
	const struct export_list lists[] = {
		{ .name = "delen", .label = "Delen", .recs = &below, .columns = "titel id" },
		{ .name = "leeg", .label = "Leeg", .recs = &none },
	};
	struct export_options o = { .single = true, .lists = lists, .n_lists = COUNT(lists) };
	char *text;

	(void)state;
	recs_add(&recs, proef_rec("a", "Hoofd"));
	recs_add(&below, proef_rec("a.1", "Eerste"));
	recs_add(&below, proef_rec("a.2", "Tweede"));
	text = proef_export("text", &o, &recs);
	assert_string_equal(text, "Id:    a\n"
				  "Titel: Hoofd\n"
				  "\n"
				  "Delen\n"
				  "Titel   Id\n"
				  "Eerste  a.1\n"
				  "Tweede  a.2\n");
	free(text);
	recs_fini(&below);
}

static const char *
hoofdletter(const char *kinds_, const char *id, void *arg)
{
	(void)arg;
	return !str_eq(kinds_, "orgaan functie") ? "?" : str_eq(id, "alv") ? "Leden" : id;
}

static void
mensen_lezen_namen_programmas_ids(void **state)
{
	static const int columns[] = { 0, 9 };
	static const struct export_namen namen = { .naam = hoofdletter };
	static const struct {
		const char *form;
		bool single;
		const char *expected;
	} forms[] = {
		{ "text", false, "Id   Wie\na-1  Leden, rvt\n" },
		{ "text", true, "Id:  a-1\nWie: Leden, rvt\n" },
		{ "csv", false, "\xEF\xBB\xBFid;wie\r\na-1;alv, rvt\r\n" },
		{ "json", false, "[\n {\"id\":\"a-1\",\"wie\":[\"alv\",\"rvt\"]}\n]\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(forms); i++) {
		struct export_options o = { .columns = columns,
			.n_columns = COUNT(columns),
			.single = forms[i].single,
			.namen = &namen };
		struct recs recs = { 0 };
		char *text;

		recs_add(&recs, proef_full());
		text = proef_export(forms[i].form, &o, &recs);
		CHECK(str_eq(text, forms[i].expected), "%s:\n%s", forms[i].form, text);
		free(text);
	}
}

static void
veel_rijen_gaan_in_blokken_naar_buiten(void **state)
{
	struct proef_count count = proef_many("text", 100000);

	(void)state;
	assert_true(count.bytes > 4000000);
	assert_true(count.largest < 70000);
}

static void
een_fout_van_de_ontvanger_stopt_de_uitvoer(void **state)
{
	int calls = 0;
	struct export_options o = { 0 };
	struct export_sink sink = { .write = proef_full_disk, .arg = &calls };
	struct rec *rec = proef_full();
	struct export *ex;
	enum swv_err err = SWV_OK;

	(void)state;
	assert_int_equal(export_begin(export_find("text"), &proef, &o, sink, NULL, &ex), SWV_OK);
	for (int i = 0; i < 5000; i++)
		err = export_row(ex, rec);
	assert_int_equal(err, SWV_EFULL);
	assert_int_equal(export_end(&ex), SWV_EFULL);
	assert_int_equal(calls, 1);
	rec_free(&rec);
	export_cancel(&ex);
}

static void
een_vorm_heeft_een_naam(void **state)
{
	const struct export_format *format;
	struct fault fault = { 0 };

	(void)state;
	assert_null(export_find("pdf"));
	for (size_t i = 0; export_name(i); i++)
		assert_non_null(export_find(export_name(i)));
	assert_int_equal(export_of("jsom", &fault, &format), SWV_EUSE);
	assert_string_equal(fault.value, "--format jsom");
	assert_string_equal(fault.hint, "--format text, csv, json of xlsx");
	assert_int_equal(export_of("csv", NULL, &format), SWV_OK);
}

static void
eigen_tabel_zonder_soort(void **state)
{
	static const struct tabel_column columns[] = {
		{ .label = "Wanneer", .fit = TABEL_WHOLE },
		{ .label = "Wat", .fit = TABEL_FLEX },
		{ .label = "Nog", .fit = TABEL_WHOLE, .right = true },
	};
	static const char *const rows[][3] = {
		{ "vr 01-12-2023", "Begroting naar de ALV", "30 d" },
		{ "ma 04-12-2023", "Spiegelgesprek", "9 d" },
		{ NULL, "nog te plannen", NULL },
	};
	struct tabel *tabel = tabel_new(columns, COUNT(columns), 36, false);
	struct str out = { 0 };

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		tabel_row(tabel, rows[i], &out);
	tabel_end(tabel, &out);
	assert_string_equal(str_get(&out), "Wanneer        Wat               Nog\n"
					   "vr 01-12-2023  Begroting naar…  30 d\n"
					   "ma 04-12-2023  Spiegelgesprek    9 d\n"
					   "               nog te plannen\n");
	tabel_free(&tabel);
	str_fini(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tabel_past_en_staat_in_kolommen),
		cmocka_unit_test(elke_regel_past_in_het_scherm),
		cmocka_unit_test(gekozen_kolommen_in_gekozen_volgorde),
		cmocka_unit_test(een_record_leest_als_naam_en_waarde),
		cmocka_unit_test(onder_het_record_staat_wat_erbij_hoort),
		cmocka_unit_test(mensen_lezen_namen_programmas_ids),
		cmocka_unit_test(veel_rijen_gaan_in_blokken_naar_buiten),
		cmocka_unit_test(een_fout_van_de_ontvanger_stopt_de_uitvoer),
		cmocka_unit_test(een_vorm_heeft_een_naam),
		cmocka_unit_test(eigen_tabel_zonder_soort),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
