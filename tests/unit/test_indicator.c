/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include <locale.h>

#include "swv/model/indicator.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

/* "75 100" is two bounds, "- 100" an upper one alone. */
static struct rec *
indicator(const char *richting, const char *onder, const char *boven, const char *eenheid)
{
	struct rec *rec = rec_new(&kind_indicator);

	rec_set_text(rec, "richting", richting);
	rec_set_text(rec, "eenheid", eenheid);
	if (*onder != '-')
		assert_int_equal(
		    rec_parse(rec, kind_field(rec->kind, "ondergrens"), onder, 0, NULL), SWV_OK);
	if (*boven != '-')
		assert_int_equal(
		    rec_parse(rec, kind_field(rec->kind, "bovengrens"), boven, 0, NULL), SWV_OK);
	return rec;
}

/* Each as it was measured over that period; the goals are those of seed 004. */
static void
status_volgt_uit_richting_en_grenzen(void **state)
{
	static const struct {
		const char *periode, *richting, *onder, *boven;
		int64_t waarde;
		const char *status;
	} rows[] = {
		/* boards content for 75 %, of 100 % */
		{ "2026-2027", "hoger", "75", "100", 10000, "groen" },
		{ "2026-2027", "hoger", "75", "100", 9999, "oranje" },
		{ "2027-2028", "hoger", "75", "100", 7500, "oranje" },
		{ "2028-2029", "hoger", "75", "100", 7499, "rood" },
		/* one bound alone is reached or not: all schools, a mark of 7,5 */
		{ "2026-K4", "hoger", "100", "-", 10000, "groen" },
		{ "2026-K4", "hoger", "100", "-", 9990, "rood" },
		{ "2026-K4", "hoger", "-", "7,5", 750, "groen" },
		{ "2026-K4", "hoger", "-", "7,5", 749, "rood" },
		/* a TLV within 6 weeks, 4 more at most */
		{ "2026-K3", "lager", "6", "10", 600, "groen" },
		{ "2026-K3", "lager", "6", "10", 601, "oranje" },
		{ "2026-K4", "lager", "6", "10", 1000, "oranje" },
		{ "2027-K1", "lager", "6", "10", 1001, "rood" },
		/* nobody at home, a share of at most 1,8 % */
		{ "2026-K4", "lager", "-", "0", 0, "groen" },
		{ "2026-K4", "lager", "-", "0", 100, "rood" },
		{ "2029", "lager", "1,8", "-", 180, "groen" },
		{ "2029", "lager", "1,8", "-", 181, "rood" },
		/* ratios within their band */
		{ "2026", "binnen", "2", "3,5", 199, "rood" },
		{ "2026", "binnen", "2", "3,5", 200, "groen" },
		{ "2027", "binnen", "2", "3,5", 350, "groen" },
		{ "2027", "binnen", "2", "3,5", 351, "rood" },
		{ "2028", "binnen", "-", "3,5", -100, "groen" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct rec *rec =
		    indicator(rows[i].richting, rows[i].onder, rows[i].boven, "procent");
		const struct streef streef = streef_from_rec(rec);
		const char *is = streef_status(&streef, rows[i].waarde);

		CHECK(str_eq(is, rows[i].status), "rij %zu, %s: %s, verwacht %s", i,
		    rows[i].periode, is, rows[i].status);
		rec_free(&rec);
	}
}

static void
zonder_meting_of_grens_is_er_geen_oordeel(void **state)
{
	struct rec *rec = indicator("hoger", "75", "-", "procent");
	struct streef streef = streef_from_rec(rec);

	(void)state;
	assert_string_equal(streef_status_of(&streef, false, 0), "geen meting");
	assert_string_equal(streef_status_of(&streef, true, 0), "rood");
	streef.heeft_onder = false;
	assert_string_equal(streef_status_of(&streef, true, 0), "geen meting");
	rec_free(&rec);
}

static void
streef_staat_in_woorden(void **state)
{
	static const struct {
		const char *richting, *onder, *boven, *eenheid, *tekst;
	} rows[] = {
		{ "hoger", "75", "100", "procent", "minimaal 75%, streef 100%" },
		{ "hoger", "100", "-", "procent", "minimaal 100%" },
		{ "hoger", "-", "7,5", "cijfer", "minimaal 7,5" },
		{ "lager", "6", "10", "weken", "liefst hooguit 6 weken, nooit boven 10 weken" },
		{ "lager", "-", "0", "aantal", "hooguit 0" },
		{ "binnen", "2", "3,5", "procent", "tussen 2% en 3,5%" },
		{ "binnen", "250000", "-", "euro", "minimaal € 250000" },
		{ "hoger", "250000,5", "-", "euro", "minimaal € 250.000,50" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct rec *rec =
		    indicator(rows[i].richting, rows[i].onder, rows[i].boven, rows[i].eenheid);
		struct str is = { 0 };

		streef_tekst(rec, &is);
		CHECK(str_eq(is.s, rows[i].tekst), "%s, verwacht %s", is.s, rows[i].tekst);
		str_fini(&is);
		rec_free(&rec);
	}
}

static void
meetperiode_is_die_van_de_indicator_of_anders_de_gewone(void **state)
{
	static const struct {
		const char *woord;
		enum periode_soort soort;
	} rows[] = {
		{ "maand", PERIODE_MAAND },
		{ "kwartaal", PERIODE_KWARTAAL },
		{ "trimester", PERIODE_TRIMESTER },
		{ "halfjaar", PERIODE_HALFJAAR },
		{ "schooljaar", PERIODE_SCHOOLJAAR },
		{ "jaar", PERIODE_JAAR },
		{ "", PERIODE_TRIMESTER },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		CHECK(meetperiode_soort(rows[i].woord, PERIODE_TRIMESTER) == rows[i].soort, "%s",
		    rows[i].woord);
	assert_int_equal(meetperiode_soort("trimester", PERIODE_JAAR), PERIODE_TRIMESTER);
}

/* A record that may be stored, with one thing changed. */
static enum swv_err
keur(const char *veld, const char *waarde, struct fault *fault)
{
	struct rec *rec = indicator("hoger", "75", "100", "procent");
	enum swv_err err;

	if (veld)
		rec_set_text(rec, veld, waarde);
	err = kind_indicator.check(rec, fault);
	rec_free(&rec);
	return err;
}

static void
cijfer_telt_in_de_eenheid_van_de_indicator(void **state)
{
	struct fault fault = { 0 };

	(void)state;
	assert_int_equal(keur(NULL, NULL, NULL), SWV_OK);
	assert_int_equal(keur("cijfer", "tlv.binnen_10_weken", NULL), SWV_OK);
	assert_int_equal(keur("cijfer", "tlv.mediaan", &fault), SWV_EIMPOSSIBLE);
	assert_string_equal(fault.hint, "weken");
	assert_int_equal(keur("cijfer", "kalender.post", &fault), SWV_EIMPOSSIBLE);
	assert_int_equal(keur("post", "jaarverslag", &fault), SWV_EIMPOSSIBLE);
	/* each that can be chosen is known, once */
	for (const struct choice *c = choices_indicatorcijfer; c->id; c++) {
		assert_non_null(indicatorcijfer_find(c->id));
		for (const struct choice *d = choices_indicatorcijfer; d < c; d++)
			assert_string_not_equal(c->id, d->id);
	}
}

static void
grenzen_staan_niet_andersom_en_ontbreken_niet_allebei(void **state)
{
	struct rec *rec = indicator("hoger", "100", "75", "procent");

	(void)state;
	assert_int_equal(kind_indicator.check(rec, NULL), SWV_EIMPOSSIBLE);
	rec_set_none(rec, "bovengrens");
	assert_int_equal(kind_indicator.check(rec, NULL), SWV_OK);
	rec_set_none(rec, "ondergrens");
	assert_int_equal(kind_indicator.check(rec, NULL), SWV_EIMPOSSIBLE);
	rec_free(&rec);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(status_volgt_uit_richting_en_grenzen),
		cmocka_unit_test(zonder_meting_of_grens_is_er_geen_oordeel),
		cmocka_unit_test(streef_staat_in_woorden),
		cmocka_unit_test(meetperiode_is_die_van_de_indicator_of_anders_de_gewone),
		cmocka_unit_test(cijfer_telt_in_de_eenheid_van_de_indicator),
		cmocka_unit_test(grenzen_staan_niet_andersom_en_ontbreken_niet_allebei),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
