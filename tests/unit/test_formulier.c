/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules of forms that need no database: periods, last days, answers, amounts, steps. */
#include "../test.h"

#include "swv/base/date.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierperiode.h"
#include "swv/model/formulierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"

static const struct maanddag augustus = { 8, 1 };

static swv_date
dag(const char *iso)
{
	swv_date d = DATE_NONE;

	if (*iso && !date_parse_iso(iso, &d))
		fail_msg("geen dag: %s", iso);
	return d;
}

static void
periode_staat_in_haar_code(void **state)
{
	static const struct {
		const char *soort, *code, *eerste, *laatste;
	} rows[] = {
		{ "schooljaar", "2017-2018", "2017-08-01", "2018-07-31" },
		{ "jaar", "2026", "2026-01-01", "2026-12-31" },
		{ "kwartaal", "2026-K1", "2026-01-01", "2026-03-31" },
		{ "kwartaal", "2026-K4", "2026-10-01", "2026-12-31" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct formulierperiode p, q;

		assert_true(formulierperiode_lees(rows[i].soort, rows[i].code, augustus, &p));
		assert_int_equal(p.eerste, dag(rows[i].eerste));
		assert_int_equal(p.laatste, dag(rows[i].laatste));
		formulierperiode_van(rows[i].soort, p.laatste, augustus, &q);
		assert_string_equal(q.code, rows[i].code);
		formulierperiode_op(rows[i].soort, p.nr + 1, augustus, &q);
		assert_int_equal(q.eerste, p.laatste + 1);
	}
}

static void
andere_schrijfwijze_is_geen_periode(void **state)
{
	static const char *const rows[][2] = { { "schooljaar", "2017-2019" },
		{ "schooljaar", "17-18" }, { "schooljaar", "2017" }, { "jaar", "2017-2018" },
		{ "jaar", "0026" }, { "kwartaal", "2026-K0" }, { "kwartaal", "2026-K5" },
		{ "kwartaal", "2026-k1" }, { "kwartaal", "2026" }, { "jaar", "" },
		{ "jaar", "2199" } };
	struct formulierperiode p;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		CHECK(
		    !formulierperiode_lees(rows[i][0], rows[i][1], augustus, &p), "%s", rows[i][1]);
}

static void
vanaf_en_tot_horen_erbij(void **state)
{
	(void)state;
	assert_true(formulierperiode_geldt("", "", "2017-2018"));
	assert_true(formulierperiode_geldt("2017-2018", "2017-2018", "2017-2018"));
	assert_false(formulierperiode_geldt("2018-2019", "", "2017-2018"));
	assert_false(formulierperiode_geldt("", "2026-K2", "2026-K3"));
}

static struct rec *
soort(const char *periode, const char *wanneer, const char *waarde, bool tijdens)
{
	struct rec *rec = rec_new(&kind_formuliersoort);

	rec_set_text(rec, "periode", periode);
	rec_set_text(rec, wanneer, waarde);
	rec_set_int(rec, "tijdens", tijdens);
	return rec;
}

/* Seed 004: boards before 1 February, schools in October, thuiszitters per quarter. */
static void
de_laatste_dag_valt_na_of_tijdens_de_periode(void **state)
{
	static const struct {
		const char *periode, *code, *wanneer, *waarde;
		bool tijdens;
		const char *dag;
	} rows[] = {
		{ "jaar", "2026", "voor", "02-01", false, "2027-01-31" },
		{ "schooljaar", "2017-2018", "voor", "02-01", false, "2019-01-31" },
		{ "schooljaar", "2017-2018", "uiterlijk", "10-01", false, "2018-10-01" },
		{ "schooljaar", "2026-2027", "in", "10", true, "2026-10-31" },
		{ "schooljaar", "2026-2027", "in", "02", true, "2027-02-28" },
		{ "schooljaar", "2026-2027", "in", "08", false, "2027-08-31" },
		{ "kwartaal", "2026-K3", "binnen", "2 weken", false, "2026-10-14" },
		{ "kwartaal", "2026-K4", "binnen", "1 maand", false, "2027-01-31" },
		{ "jaar", "2026", "voor", "01-01", true, "2026-12-31" },
		{ "jaar", "2026", "uiterlijk", "12-31", true, "2026-12-31" },
		{ "jaar", "2026", "uiterlijk", "12-31", false, "2027-12-31" },
	};
	const struct kalenderregels regels = { .schooljaar_begin = augustus };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rec *s =
		    soort(rows[i].periode, rows[i].wanneer, rows[i].waarde, rows[i].tijdens);
		struct formulierperiode p;

		assert_true(formulierperiode_lees(rows[i].periode, rows[i].code, augustus, &p));
		CHECK(formulier_uiterlijk(s, &p, &regels) == dag(rows[i].dag), "%s %s %s",
		    rows[i].code, rows[i].wanneer, rows[i].waarde);
		rec_free(&s);
	}
}

/* Half of that month is before the school year, the last day of it is not. */
static void
maand_waarin_het_schooljaar_begint_hoort_erbij(void **state)
{
	const struct kalenderregels regels = { .schooljaar_begin = { 8, 15 } };
	struct rec *s = soort("schooljaar", "in", "08", true);
	struct formulierperiode p;

	(void)state;
	assert_true(formulierperiode_lees("schooljaar", "2026-2027", regels.schooljaar_begin, &p));
	assert_int_equal(p.eerste, dag("2026-08-15"));
	assert_int_equal(formulier_uiterlijk(s, &p, &regels), dag("2026-08-31"));
	rec_free(&s);
}

/* ---- answers ---- */

static void
antwoord_wordt_gelezen_zoals_de_sectie_vraagt(void **state)
{
	static const struct {
		const char *soort, *text, *waarde; /* NULL: refused */
	} rows[] = {
		{ "vinkjes", "x", "ja" },
		{ "vinkjes", "X", "ja" },
		{ "indicatoren", "Ja", "ja" },
		{ "vinkjes", "nee", "nee" },
		{ "vinkjes", "misschien", NULL },
		{ "scores", "1", "1" },
		{ "scores", "4", "4" },
		{ "scores", "0", NULL },
		{ "scores", "5", NULL },
		{ "scores", "3,5", NULL },
		{ "percentages", "93%", "93" },
		{ "percentages", "92,50", "92,5" },
		{ "percentages", "100", "100" },
		{ "percentages", "100,01", NULL },
		{ "percentages", "-1", NULL },
		{ "getallen", "0012", "12" },
		{ "getallen", "0", "0" },
		{ "getallen", "1234567", "1234567" },
		{ "getallen", "12345678", NULL },
		{ "getallen", "-1", NULL },
		{ "getallen", "1,5", NULL },
		{ "antwoorden", "Zo ging het.", "Zo ging het." },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct fault f = { 0 };
		struct str out = { 0 };
		enum swv_err err =
		    formulierantwoord_lees(rows[i].soort, rows[i].text, "Antwoord", &f, &out);

		CHECK(rows[i].waarde ? !err && str_eq(str_get(&out), rows[i].waarde)
				     : err == SWV_EFORM,
		    "%s \"%s\": %d %s", rows[i].soort, rows[i].text, (int)err, str_get(&out));
		str_fini(&out);
	}
}

/* Seed 002: "in gehele getallen", "e.m." for the board's own means. */
static void
bedrag_is_in_hele_euros_of_eigen_middelen(void **state)
{
	static const struct {
		const char *text;
		int64_t cents; /* -1: refused, -2: own means */
		const char *toon;
	} rows[] = {
		{ "35.000", 3500000, "35.000" },
		{ "\xE2\x82\xAC 35.000", 3500000, "35.000" },
		{ "35000,-", 3500000, "35.000" },
		{ "7500,00", 750000, "7.500" },
		{ "0", 0, "0" },
		{ "e.m.", -2, "e.m." },
		{ "E.M.", -2, "e.m." },
		{ "eigen middelen", -2, "e.m." },
		{ "7.500,50", -1, "" },
		{ "-5", -1, "" },
		{ "veel", -1, "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct fault f = { 0 };
		struct str out = { 0 };
		int64_t cents = 0;
		bool eigen = false;
		enum swv_err err = formulierbedrag_lees(rows[i].text, "Bedrag", &f, &cents, &eigen);

		CHECK((err != SWV_OK) == (rows[i].cents == -1), "%s", rows[i].text);
		if (err)
			continue;
		assert_int_equal(cents, rows[i].cents < 0 ? 0 : rows[i].cents);
		assert_int_equal(eigen, rows[i].cents == -2);
		formulierbedrag_toon(cents, eigen, &out);
		assert_string_equal(str_get(&out), rows[i].toon);
		str_fini(&out);
	}
}

static void
centen_die_er_zijn_blijven_te_zien(void **state)
{
	struct str out = { 0 };

	(void)state;
	formulierbedrag_toon(123450, false, &out);
	assert_string_equal(str_get(&out), "1.234,50");
	str_fini(&out);
}

/* ---- steps ---- */

static struct rec *
formulier(const char *status)
{
	struct rec *rec = rec_new(&kind_formulier);

	rec_set_text(rec, "id", "v");
	rec_set_text(rec, "titel", "Verantwoording");
	rec_set_text(rec, "status", status);
	rec_set_int(rec, "nulmelding", 0);
	return rec;
}

static enum swv_err
stap(const char *van, const char *naar, bool goedkeuring, struct rec **out)
{
	struct rec *before = formulier(van), *after = rec_copy(before);
	struct fault f = { 0 };
	enum swv_err err;

	rec_set_text(after, "status", naar);
	rec_set_text(after, "goedgekeurd_door", "V. Oorbeeld");
	rec_set_text(after, "goedgekeurd_functie", "voorzitter");
	rec_set_text(after, "reden", "aanvullen");
	err = formulier_stap(before, after, goedkeuring, dag("2027-01-10"), &f);
	rec_free(&before);
	if (out)
		*out = after;
	else
		rec_free(&after);
	return err;
}

static void
formulier_gaat_van_concept_naar_akkoord(void **state)
{
	static const struct {
		const char *van, *naar;
		bool met, zonder; /* with approval by the board, and without */
	} rows[] = {
		{ "ontbreekt", "concept", true, true },
		{ "ontbreekt", "ingediend", false, true },
		{ "concept", "goedgekeurd_bestuur", true, false },
		{ "concept", "ingediend", false, true },
		{ "concept", "akkoord_swv", false, false },
		{ "goedgekeurd_bestuur", "ingediend", true, true },
		{ "goedgekeurd_bestuur", "concept", true, true },
		{ "ingediend", "akkoord_swv", true, true },
		{ "ingediend", "teruggegeven", true, true },
		{ "ingediend", "concept", false, false },
		{ "akkoord_swv", "teruggegeven", true, true },
		{ "akkoord_swv", "concept", false, false },
		{ "teruggegeven", "goedgekeurd_bestuur", true, false },
		{ "teruggegeven", "ingediend", false, true },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		CHECK(!stap(rows[i].van, rows[i].naar, true, NULL) == rows[i].met, "%s %s",
		    rows[i].van, rows[i].naar);
		CHECK(!stap(rows[i].van, rows[i].naar, false, NULL) == rows[i].zonder, "%s %s",
		    rows[i].van, rows[i].naar);
	}
}

static void
stap_die_niet_kan_zegt_wat_eerst_moet(void **state)
{
	static const struct {
		const char *van, *naar;
		bool goedkeuring;
		const char *zin, *raad;
	} rows[] = {
		{ "concept", "ingediend", true, "Dit formulier kan nu niet worden ingediend",
		    "het bestuur moet het eerst goedkeuren" },
		{ "teruggegeven", "ingediend", true, "Dit formulier kan nu niet worden ingediend",
		    "het bestuur moet het eerst goedkeuren" },
		{ "concept", "goedgekeurd_bestuur", false,
		    "Dit formulier kan nu niet worden goedgekeurd door het bestuur",
		    "daar vraagt dit formulier niet om; dien het in" },
		{ "ontbreekt", "akkoord_swv", true,
		    "Het samenwerkingsverband kan nu niet akkoord gaan met dit formulier",
		    "vul het eerst in" },
		{ "concept", "akkoord_swv", false,
		    "Het samenwerkingsverband kan nu niet akkoord gaan met dit formulier",
		    "het moet eerst worden ingediend" },
		{ "goedgekeurd_bestuur", "teruggegeven", true,
		    "Dit formulier kan nu niet worden teruggegeven",
		    "het moet eerst worden ingediend" },
		{ "goedgekeurd_bestuur", "ontbreekt", true,
		    "Dit formulier kan nu niet op \"ontbreekt\" worden gezet",
		    "dat volgt uit wat er is ingevuld" },
		{ "akkoord_swv", "concept", true, "Dit formulier kan nu geen concept worden",
		    "geef het eerst terug, met de reden" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rec *before = formulier(rows[i].van), *after = rec_copy(before);
		struct fault f = { 0 };

		rec_set_text(after, "status", rows[i].naar);
		assert_int_equal(
		    formulier_stap(before, after, rows[i].goedkeuring, dag("2027-01-10"), &f),
		    SWV_EIMPOSSIBLE);
		assert_string_equal(f.value, rows[i].zin);
		assert_string_equal(f.hint, rows[i].raad);
		rec_free(&before);
		rec_free(&after);
	}
}

static void
stap_heeft_haar_dag_en_wist_wat_niet_meer_geldt(void **state)
{
	struct rec *rec;

	(void)state;
	assert_int_equal(stap("concept", "goedgekeurd_bestuur", true, &rec), SWV_OK);
	assert_int_equal(rec_date(rec, "goedgekeurd_op"), dag("2027-01-10"));
	rec_free(&rec);
	assert_int_equal(stap("ingediend", "teruggegeven", true, &rec), SWV_OK);
	assert_int_equal(rec_date(rec, "teruggegeven_op"), dag("2027-01-10"));
	assert_false(rec_has(rec, "goedgekeurd_door"));
	assert_false(rec_has(rec, "ingediend_op"));
	assert_string_equal(rec_text(rec, "reden"), "aanvullen");
	rec_free(&rec);
	assert_int_equal(stap("goedgekeurd_bestuur", "concept", true, &rec), SWV_OK);
	assert_false(rec_has(rec, "goedgekeurd_door"));
	rec_free(&rec);
	assert_int_equal(stap("teruggegeven", "ingediend", false, &rec), SWV_OK);
	assert_false(rec_has(rec, "reden"));
	rec_free(&rec);
}

static void
wat_is_ingediend_of_akkoord_is_niet_meer_open(void **state)
{
	static const struct {
		const char *status;
		bool open;
	} rows[] = {
		{ "ontbreekt", true },
		{ "concept", true },
		{ "goedgekeurd_bestuur", true },
		{ "teruggegeven", true },
		{ "ingediend", false },
		{ "akkoord_swv", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rec *rec = formulier(rows[i].status);

		CHECK(formulier_is_open(rec) == rows[i].open, "%s", rows[i].status);
		rec_free(&rec);
	}
}

static void
goedkeuring_vraagt_naam_en_functie_en_teruggeven_een_reden(void **state)
{
	static const struct {
		const char *van, *naar, *leeg;
	} rows[] = {
		{ "concept", "goedgekeurd_bestuur", "goedgekeurd_door" },
		{ "concept", "goedgekeurd_bestuur", "goedgekeurd_functie" },
		{ "ingediend", "teruggegeven", "reden" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rec *before = formulier(rows[i].van), *after = rec_copy(before);
		struct fault f = { 0 };

		rec_set_text(after, "status", rows[i].naar);
		rec_set_text(after, "goedgekeurd_door", "V. Oorbeeld");
		rec_set_text(after, "goedgekeurd_functie", "voorzitter");
		rec_set_text(after, "reden", "aanvullen");
		rec_set_none(after, rows[i].leeg);
		CHECK(formulier_stap(before, after, true, dag("2027-01-10"), &f) == SWV_EREQUIRED,
		    "%s", rows[i].leeg);
		rec_free(&before);
		rec_free(&after);
	}
}

static void
nulmelding_dient_het_in(void **state)
{
	struct rec *before = formulier("ontbreekt"), *after = rec_copy(before);
	struct fault f = { 0 };

	(void)state;
	rec_set_int(after, "nulmelding", 1);
	assert_int_equal(formulier_stap(before, after, true, dag("2027-01-10"), &f), SWV_OK);
	assert_string_equal(rec_text(after, "status"), "ingediend");
	assert_int_equal(rec_date(after, "ingediend_op"), dag("2027-01-10"));
	rec_free(&before);
	rec_free(&after);
}

/* A nulmelding that goes on to a status by hand, with approval by the board. */
static enum swv_err
nul_stap(const char *van, bool was, const char *naar, struct rec **out)
{
	struct rec *before = formulier(van);
	struct fault f = { 0 };
	enum swv_err err;

	rec_set_int(before, "nulmelding", was);
	*out = rec_copy(before);
	rec_set_int(*out, "nulmelding", 1);
	rec_set_text(*out, "status", naar);
	rec_set_text(*out, "goedgekeurd_door", "V. Oorbeeld");
	rec_set_text(*out, "goedgekeurd_functie", "voorzitter");
	rec_set_text(*out, "reden", "aanvullen");
	err = formulier_stap(before, *out, true, dag("2027-01-10"), &f);
	rec_free(&before);
	return err;
}

/* The board may approve it, but need not; nobody agrees with what was not handed in. */
static void
nulmelding_slaat_indienen_niet_over(void **state)
{
	static const struct {
		const char *van;
		bool was;
		const char *naar;
		enum swv_err err;
	} rows[] = {
		{ "ontbreekt", false, "ingediend", SWV_OK },
		{ "ontbreekt", false, "goedgekeurd_bestuur", SWV_OK },
		{ "ontbreekt", false, "akkoord_swv", SWV_EIMPOSSIBLE },
		{ "concept", false, "teruggegeven", SWV_EIMPOSSIBLE },
		{ "ingediend", true, "akkoord_swv", SWV_OK },
		{ "ingediend", true, "concept", SWV_EIMPOSSIBLE },
	};
	struct rec *rec;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		CHECK(nul_stap(rows[i].van, rows[i].was, rows[i].naar, &rec) == rows[i].err,
		    "%s %s", rows[i].van, rows[i].naar);
		assert_string_equal(rec_text(rec, "status"), rows[i].naar);
		rec_free(&rec);
	}
	assert_int_equal(nul_stap("ingediend", true, "teruggegeven", &rec), SWV_OK);
	assert_false(rec_bool(rec, "nulmelding")); /* what was given back says nothing yet */
	rec_free(&rec);
}

static void
dag_die_nog_komt_kan_niet(void **state)
{
	static const char *const rows[][3] = {
		{ "concept", "goedgekeurd_bestuur", "goedgekeurd_op" },
		{ "goedgekeurd_bestuur", "ingediend", "ingediend_op" },
		{ "ingediend", "akkoord_swv", "akkoord_op" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rec *before = formulier(rows[i][0]), *after;
		struct fault f = { 0 };

		rec_set_text(before, "goedgekeurd_door", "V. Oorbeeld");
		rec_set_text(before, "goedgekeurd_functie", "voorzitter");
		after = rec_copy(before);
		rec_set_text(after, "status", rows[i][1]);
		rec_set_date(after, rows[i][2], dag("2027-01-11"));
		CHECK(formulier_stap(before, after, true, dag("2027-01-10"), &f) == SWV_EIMPOSSIBLE,
		    "%s", rows[i][2]);
		rec_free(&before);
		rec_free(&after);
	}
}

/* ---- the termijn ---- */

static void
termijn_is_de_laatste_dag_en_voldaan_als_het_is_ingediend(void **state)
{
	struct rec *form = formulier("ingediend");
	const struct termijn_feiten feiten = { .rec = form };
	struct recs out = { 0 };

	(void)state;
	rec_set_text(form, "bestuur", "alfa");
	rec_set_date(form, "uiterlijk", dag("2027-01-31"));
	rec_set_date(form, "ingediend_op", dag("2027-01-10"));
	termijnen_bereken(&feiten, &out);
	assert_int_equal(out.n, 1);
	assert_string_equal(rec_text(out.items[0], "bron"), "formulier");
	assert_string_equal(rec_text(out.items[0], "omschrijving"), "Verantwoording");
	assert_string_equal(rec_text(out.items[0], "wie"), "alfa");
	assert_int_equal(rec_date(out.items[0], "uiterlijk"), dag("2027-01-31"));
	assert_int_equal(rec_date(out.items[0], "voldaan_op"), dag("2027-01-10"));
	recs_fini(&out);
	rec_set_text(form, "school", "01AA00"); /* whose board is told beside it */
	termijnen_bereken(&feiten, &out);
	assert_string_equal(rec_text(out.items[0], "wie"), "01AA00");
	recs_fini(&out);
	rec_set_text(form, "wie", "consulent");
	termijnen_bereken(&feiten, &out);
	assert_string_equal(rec_text(out.items[0], "wie"), "consulent");
	recs_fini(&out);
	rec_free(&form);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(periode_staat_in_haar_code),
		cmocka_unit_test(andere_schrijfwijze_is_geen_periode),
		cmocka_unit_test(vanaf_en_tot_horen_erbij),
		cmocka_unit_test(de_laatste_dag_valt_na_of_tijdens_de_periode),
		cmocka_unit_test(maand_waarin_het_schooljaar_begint_hoort_erbij),
		cmocka_unit_test(antwoord_wordt_gelezen_zoals_de_sectie_vraagt),
		cmocka_unit_test(bedrag_is_in_hele_euros_of_eigen_middelen),
		cmocka_unit_test(centen_die_er_zijn_blijven_te_zien),
		cmocka_unit_test(formulier_gaat_van_concept_naar_akkoord),
		cmocka_unit_test(stap_die_niet_kan_zegt_wat_eerst_moet),
		cmocka_unit_test(stap_heeft_haar_dag_en_wist_wat_niet_meer_geldt),
		cmocka_unit_test(wat_is_ingediend_of_akkoord_is_niet_meer_open),
		cmocka_unit_test(goedkeuring_vraagt_naam_en_functie_en_teruggeven_een_reden),
		cmocka_unit_test(nulmelding_dient_het_in),
		cmocka_unit_test(nulmelding_slaat_indienen_niet_over),
		cmocka_unit_test(dag_die_nog_komt_kan_niet),
		cmocka_unit_test(termijn_is_de_laatste_dag_en_voldaan_als_het_is_ingediend),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
