/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/instelling.h"

#include "../test.h"
#include "swv/model/kinds.h"
#include "swv/model/moment.h"
#include "swv/model/notatie.h"
#include "swv/model/regels.h"
#include "swv/model/value.h"
#include "swv/model/woord.h"

static void
geef(struct recs *recs, const char *id, const char *waarde)
{
	struct rec *rec = rec_new(&kind_instelling);

	rec_set_text(rec, "id", id);
	rec_set_text(rec, "waarde", waarde);
	recs_add(recs, rec);
}

static void
zonder_bestand_gelden_de_beginwaarden(void **state)
{
	struct recs recs = { 0 };
	struct instellingen inst;
	struct norm norm;

	(void)state;
	instellingen_from_recs(&recs, &inst);
	assert_string_equal(instelling_text(&inst, "organisatie.naam"), "");
	assert_string_equal(instelling_text(&inst, "organisatie.schooljaar_begin"), "08-01");
	assert_string_equal(instelling_text(&inst, "opslag.bestand"), "swv.db");
	assert_true(instelling_norm(&inst, "normen.bijna", &norm));
	assert_int_equal(norm.n, 14);
	assert_int_equal(norm.eenheid, NORM_DAGEN);
	assert_false(norm.termijnenwet);
	assert_false(instelling_verlenging(&inst, "normen.bijna", &norm));
	assert_true(instelling_norm(&inst, "normen.tlv_besluit", &norm));
	assert_true(norm.n == 6 && norm.eenheid == NORM_WEKEN && norm.termijnenwet);
	assert_true(instelling_verlenging(&inst, "normen.tlv_besluit", &norm));
	assert_true(norm.n == 4 && norm.eenheid == NORM_WEKEN && norm.termijnenwet);
	instellingen_fini(&inst);
}

static void
een_norm_van_het_bestand_vervangt_al_haar_delen(void **state)
{
	struct recs recs = { 0 };
	struct instellingen inst;
	struct norm norm;

	(void)state;
	geef(&recs, "normen.tlv_besluit", "8 weken");
	instellingen_from_recs(&recs, &inst);
	assert_true(instelling_norm(&inst, "normen.tlv_besluit", &norm));
	assert_true(norm.n == 8 && !norm.termijnenwet);
	assert_false(instelling_verlenging(&inst, "normen.tlv_besluit", &norm));
	instellingen_fini(&inst);
	recs_fini(&recs);

	geef(&recs, "normen.bijna.termijn", "3 werkdagen");
	geef(&recs, "normen.bijna.termijnenwet", "ja");
	instellingen_from_recs(&recs, &inst);
	assert_true(instelling_norm(&inst, "normen.bijna", &norm));
	assert_true(norm.n == 3 && norm.eenheid == NORM_WERKDAGEN && norm.termijnenwet);
	instellingen_fini(&inst);
	recs_fini(&recs);
}

static void
wat_niet_meer_in_het_bestand_staat_geldt_niet(void **state)
{
	struct recs recs = { 0 };
	struct instellingen inst;

	(void)state;
	geef(&recs, "normen.bijna", "3 dagen");
	rec_set_int(recs.items[0], "actief", 0);
	instellingen_from_recs(&recs, &inst);
	assert_string_equal(instelling_text(&inst, "normen.bijna"), "14 dagen");
	instellingen_fini(&inst);
	recs_fini(&recs);
}

static void
elke_instelling_heeft_een_label_uitleg_en_een_beginwaarde_die_kan(void **state)
{
	struct recs recs = { 0 };
	struct instellingen inst;

	(void)state;
	instellingen_from_recs(&recs, &inst);
	for (size_t i = 0; i < inst.n; i++) {
		const struct field *field = instelling_find(inst.items[i].id);
		struct fault fault = { 0 };
		struct str weer = { 0 };
		struct value v;

		CHECK(field && field->label && field->help, "%s", inst.items[i].id);
		CHECK(!value_parse(field, inst.items[i].waarde, DATE_NONE, &fault, &v), "%s",
		    inst.items[i].id);
		value_format(field, &v, VALUE_PLAIN, &weer);
		CHECK(str_eq(str_get(&weer), inst.items[i].waarde), "%s", inst.items[i].id);
		str_fini(&weer);
		value_fini(&v);
	}
	instellingen_fini(&inst);
}

static void
alleen_wat_bestaat_wordt_gevonden(void **state)
{
	static const struct {
		const char *id;
		bool bekend;
	} rijen[] = {
		{ "organisatie.naam", true },
		{ "organisatie", false },
		{ "organisatie.naam.x", false },
		{ "normen.bijna.termijn", true },
		{ "normen.bijna.verlenging", true },
		{ "normen.bijna.duur", false },
		{ "normen.bijn.termijn", false },
		{ "woorden.gebied", true },
		{ "woorden.gebieden", true },
		{ "woorden.consulent", true },
		{ "woorden.", false },
		{ "woorden.gebiedje", false },
		{ "", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++)
		CHECK((instelling_find(rijen[i].id) != NULL) == rijen[i].bekend, "%s", rijen[i].id);
	assert_string_equal(instelling_nearest("normen.binja"), "normen.bijna");
	assert_string_equal(woord_nearest("gebeid"), "gebied");
}

static void
een_eigen_woord_gaat_voor(void **state)
{
	static const struct {
		const char *naam;
		bool meervoud;
		const char *woord;
	} rijen[] = {
		{ "gebied", false, "werkgebied" },
		{ "gebied", true, "werkgebieden" },
		{ "programmalijn", true, "sporen" },
		{ "programmalijn", false, "spoor" },
		{ "doel", true, "doelen" },
		{ "consulent", false, "consulent" },
		{ "consulent", true, "consulenten" },
		{ "kalenderpost", true, "posten van de kwaliteitskalender" },
	};
	struct recs recs = { 0 };
	struct instellingen inst;

	(void)state;
	geef(&recs, "woorden.gebied", "werkgebied");
	geef(&recs, "woorden.programmalijn", "spoor");
	geef(&recs, "woorden.programmalijnen", "sporen");
	instellingen_from_recs(&recs, &inst);
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct str out = { 0 };

		woord(&inst, rijen[i].naam, rijen[i].meervoud, &out);
		assert_string_equal(str_get(&out), rijen[i].woord);
		str_fini(&out);
	}
	instellingen_fini(&inst);
	recs_fini(&recs);
}

static void
het_meervoud_volgt_uit_het_woord(void **state)
{
	static const char *const rijen[][2] = { { "werkgebied", "werkgebieden" },
		{ "thema", "thema's" }, { "pijler", "pijlers" }, { "opgave", "opgaves" },
		{ "netwerkcoördinator", "netwerkcoördinatoren" }, { "", "en" } };

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct str out = { 0 };

		woord_meervoud(rijen[i][0], &out);
		assert_string_equal(str_get(&out), rijen[i][1]);
		str_fini(&out);
	}
}

static struct rec *
geef_dag(struct recs *recs, const struct kind *kind, const char *id, const char *naam)
{
	struct rec *rec = rec_new(kind);

	rec_set_text(rec, "id", id);
	rec_set_text(rec, "naam", naam);
	recs_add(recs, rec);
	return rec;
}

static void
de_regels_van_de_kalender_volgen_uit_het_bestand(void **state)
{
	struct recs recs = { 0 };
	struct instellingen inst;
	struct regels regels;
	struct rec *rec;

	(void)state;
	geef(&recs, "organisatie.vakantieregio", "zuid");
	geef(&recs, "organisatie.schooljaar_begin", "09-01");
	rec = geef_dag(&recs, &kind_vakantie, "z", "zomer");
	rec_set_date(rec, "van", date_make(2026, 7, 11));
	rec_set_date(rec, "tot", date_make(2026, 8, 23));
	rec = geef_dag(&recs, &kind_feestdag, "b", "Vrijdag na Hemelvaart");
	rec_set_date(rec, "datum", date_make(2027, 5, 7));
	rec = geef_dag(&recs, &kind_feestdag, "a", "Maandag voor Koningsdag");
	rec_set_date(rec, "datum", date_make(2027, 4, 26));
	instellingen_from_recs(&recs, &inst);
	regels_from_recs(&recs, &inst, &regels);
	recs_fini(&recs); /* the rules have copies of their own */
	assert_int_equal(regels.kalender.regio, REGIO_ZUID);
	assert_int_equal(regels.kalender.schooljaar_begin.maand, 9);
	assert_int_equal(regels.kalender.n_eigen, 1);
	assert_int_equal(regels.kalender.eigen[0].schooljaar, 2025);
	assert_string_equal(regels.kalender.eigen[0].naam, "zomer");
	assert_int_equal(regels.kalender.n_gelijkgesteld, 2);
	assert_int_equal(regels.kalender.gelijkgesteld[0].dag, date_make(2027, 4, 26));
	assert_string_equal(regels.kalender.gelijkgesteld[1].naam, "Vrijdag na Hemelvaart");
	regels_fini(&regels);
	instellingen_fini(&inst);
}

static void
elke_notatie_bewaart_haar_eigen_vorm(void **state)
{
	static const struct {
		enum notatie notatie;
		const char *tekst, *bewaard; /* NULL: kan niet */
	} rijen[] = {
		{ NOTATIE_VRIJ, "Alles mag", "Alles mag" },
		{ NOTATIE_ID, "directeur-bestuurder", "directeur-bestuurder" },
		{ NOTATIE_ID, "a.b", NULL },
		{ NOTATIE_ID, "é", NULL },
		{ NOTATIE_KNOOP, "basis.doel.1", "basis.doel.1" },
		{ NOTATIE_KNOOP, ".a", NULL },
		{ NOTATIE_KNOOP, "a..b", NULL },
		{ NOTATIE_BRIN, "01ab", "01AB" },
		{ NOTATIE_BRIN, "01AB00", "01AB00" },
		{ NOTATIE_BRIN, "01AB000", NULL },
		{ NOTATIE_BRIN, "0AAB00", NULL },
		{ NOTATIE_SWV, "PO 22.03", "PO2203" },
		{ NOTATIE_SWV, "vo3104", "VO3104" },
		{ NOTATIE_SWV, "PO22034", NULL },
		{ NOTATIE_SWV, "SO2203", NULL },
		{ NOTATIE_MAANDDAG, "02-29", "02-29" },
		{ NOTATIE_MAANDDAG, "02-30", NULL },
		{ NOTATIE_MAAND, "12", "12" },
		{ NOTATIE_MAAND, "00", NULL },
		{ NOTATIE_SCHOOLJAAR, "23-24", "2023-2024" },
		{ NOTATIE_SCHOOLJAAR, "2023-2025", NULL },
		{ NOTATIE_NORM, "4 weken", "4 weken" },
		{ NOTATIE_NORM, "weken", NULL },
		{ NOTATIE_POSTCODE, "7951", "7951" },
		{ NOTATIE_POSTCODE, "0951", NULL },
		{ NOTATIE_MOMENT, "Maandag  9:00-11.30", "ma 09:00-11:30" },
		{ NOTATIE_MOMENT, "14:00", "14:00" },
		{ NOTATIE_MOMENT, "wo", "wo" },
		{ NOTATIE_MOMENT, "wo 25:00", NULL },
		{ NOTATIE_MOMENT, "noordag 13:00", NULL },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		const struct field field = { .label = "Veld", .notatie = rijen[i].notatie };
		struct fault fault = { 0 };
		struct str out = { 0 };
		enum swv_err err = notatie_parse(&field, rijen[i].tekst, &fault, &out);

		CHECK((err == SWV_OK) == (rijen[i].bewaard != NULL), "%s", rijen[i].tekst);
		if (!err)
			assert_string_equal(str_get(&out), rijen[i].bewaard);
		else
			assert_int_equal(fault.err, err);
		str_fini(&out);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zonder_bestand_gelden_de_beginwaarden),
		cmocka_unit_test(een_norm_van_het_bestand_vervangt_al_haar_delen),
		cmocka_unit_test(wat_niet_meer_in_het_bestand_staat_geldt_niet),
		cmocka_unit_test(elke_instelling_heeft_een_label_uitleg_en_een_beginwaarde_die_kan),
		cmocka_unit_test(alleen_wat_bestaat_wordt_gevonden),
		cmocka_unit_test(een_eigen_woord_gaat_voor),
		cmocka_unit_test(het_meervoud_volgt_uit_het_woord),
		cmocka_unit_test(de_regels_van_de_kalender_volgen_uit_het_bestand),
		cmocka_unit_test(elke_notatie_bewaart_haar_eigen_vorm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
