/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include <string.h>

#include "swv/base/str.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"

enum { VANDAAG = 20000 };

static const struct field *
veld(const char *naam)
{
	int plek = kind_field(&kind_thuiszitter, naam);

	return plek < 0 ? NULL : &kind_thuiszitter.fields[plek];
}

/* Whether each word is one of what there is. */
static bool
alle(const char *woorden, bool (*is_er)(const char *woord))
{
	while (woorden && *woorden) {
		char woord[40] = { 0 };
		size_t n = strcspn(woorden, " ");

		memcpy(woord, woorden, n < sizeof(woord) ? n : sizeof(woord) - 1);
		if (!is_er(woord))
			return false;
		woorden += n + strspn(woorden + n, " ");
	}
	return true;
}

static bool
is_status(const char *woord)
{
	return field_choice(veld("status"), woord) != NULL;
}

static bool
is_veld(const char *woord)
{
	return veld(woord) != NULL;
}

static void
elke_stap_noemt_wat_er_is(void **state)
{
	(void)state;
	for (const struct dossierstap *s = dossierstappen(&kind_thuiszitter); s->naar; s++) {
		CHECK(is_status(s->naar) && alle(s->van, is_status), "%s", s->label);
		CHECK(alle(s->velden, is_veld) && alle(s->eist, is_veld) && alle(s->wist, is_veld),
		    "%s", s->label);
		CHECK(!dossierstap_kan(s, s->naar), "%s: from itself", s->label);
	}
}

/* The first that leads from the one status to the other; NULL: none does. */
static const struct dossierstap *
stap(const char *van, const char *naar)
{
	const struct dossierstap *s = dossierstappen(&kind_thuiszitter);

	while (s->naar && !(dossierstap_kan(s, van) && str_eq(s->naar, naar)))
		s++;
	return s->naar ? s : NULL;
}

static void
uit_elke_status_kan_men_verder(void **state)
{
	(void)state;
	for (const struct choice *c = choices_thuiszitter_status; c->id; c++) {
		if (str_eq(c->id, "gesloten"))
			continue;
		CHECK(stap(c->id, "gesloten"), "%s cannot be closed", c->id);
		CHECK(str_in_words("hervat nazorg", c->id) || stap(c->id, "hervat"),
		    "from %s there is no way back to school", c->id);
	}
	assert_non_null(stap("gesloten", "begeleiding"));
	assert_null(stap("signaal", "nazorg"));
}

static void
een_stap_vult_de_dag_in_en_wist_wat_niet_meer_geldt(void **state)
{
	struct rec *rec = rec_new(&kind_thuiszitter);

	(void)state;
	rec_set_date(rec, "leerplicht_op", VANDAAG - 3);
	dossierstap_doe(stap("signaal", "gemeld"), rec, VANDAAG);
	assert_string_equal(rec_text(rec, "status"), "gemeld");
	assert_int_equal(rec_date(rec, "gemeld_op"), VANDAAG);
	assert_int_equal(rec_date(rec, "leerplicht_op"), VANDAAG - 3);
	dossierstap_doe(stap("gemeld", "hervat"), rec, VANDAAG);
	assert_int_equal(rec_date(rec, "hervat_op"), VANDAAG);
	dossierstap_doe(stap("hervat", "begeleiding"), rec, VANDAAG + 1);
	assert_string_equal(rec_text(rec, "status"), "begeleiding");
	assert_false(rec_has(rec, "hervat_op"));
	assert_int_equal(rec_date(rec, "gemeld_op"), VANDAAG);
	rec_free(&rec);
}

/* A verklaring ends on a day to come, that somebody has to choose. */
static void
een_stap_vult_niet_in_tot_wanneer_iets_geldt(void **state)
{
	struct rec *rec = rec_new(&kind_tlv);
	const struct dossierstap *s = stappen_tlv;

	(void)state;
	while (!str_eq(s->naar, "besluit"))
		s++;
	assert_non_null(strstr(s->velden, "geldig_tot"));
	dossierstap_doe(s, rec, VANDAAG);
	assert_int_equal(rec_date(rec, "besluit_op"), VANDAAG);
	assert_false(rec_has(rec, "geldig_tot"));
	rec_free(&rec);
}

static void
langs_de_commissie_gaat_alleen_emb(void **state)
{
	static const struct {
		const char *soort, *stap;
		bool biedt;
	} rijen[] = {
		{ "nieuw", "Besluit zonder commissie (EMB)", false },
		{ "emb", "Besluit zonder commissie (EMB)", true },
		{ "nieuw", "Terug: buiten behandeling of ingetrokken", true },
		{ "nieuw", "Besproken in de commissie", true },
		{ "emb", "Besluit", false }, /* that is after the commission */
	};
	struct rec *rec = rec_new(&kind_tlv);

	(void)state;
	rec_set_text(rec, "status", "deskundige2");
	for (size_t i = 0; i < sizeof(rijen) / sizeof(rijen[0]); i++) {
		const struct dossierstap *s = stappen_tlv;

		rec_set_text(rec, "aanvraagsoort", rijen[i].soort);
		while (!str_eq(s->label, rijen[i].stap))
			s++;
		CHECK(dossierstap_biedt(s, rec) == rijen[i].biedt, "%s: %s", rijen[i].soort,
		    s->label);
	}
	rec_free(&rec);
}

/* A case with this status and these facts, all of the same day. */
static struct rec *
dossier(const char *status, const char *feiten)
{
	struct rec *rec = rec_new(&kind_thuiszitter);

	rec_set_text(rec, "status", status);
	for (size_t i = 0; i < kind_thuiszitter.n_fields; i++)
		if (str_in_words(feiten, kind_thuiszitter.fields[i].name))
			rec_set_int(rec, kind_thuiszitter.fields[i].name, VANDAAG);
	return rec;
}

/* Which statuses lie between, as one save has it: the report and the plan lead to plan. */
static void
feiten_gaan_stap_voor_stap(void **state)
{
	static const struct {
		const char *van, *had, *naar, *heeft, *langs;
		enum swv_err err;
	} rijen[] = {
		{ "signaal", "", "gemeld", "gemeld_op", "", SWV_OK },
		{ "signaal", "", "plan", "gemeld_op plan_op", "gemeld", SWV_OK },
		{ "signaal", "plan_op", "plan", "gemeld_op plan_op", "gemeld", SWV_OK },
		{ "signaal", "", "hervat", "gemeld_op plan_op hervat_op", "gemeld plan", SWV_OK },
		{ "signaal", "", "hervat", "hervat_op", "", SWV_OK },
		{ "signaal", "", "nazorg", "hervat_op", "hervat", SWV_OK },
		{ "signaal", "", "gesloten", "hervat_op", "hervat", SWV_OK },
		{ "signaal", "", "plan", "plan_op", "", SWV_EIMPOSSIBLE },
		{ "plan", "plan_op", "nazorg", "plan_op", "", SWV_EIMPOSSIBLE },
		{ "signaal", "", "begeleiding", "gemeld_op plan_op", "", SWV_EREQUIRED },
		{ "hervat", "hervat_op", "opgeschaald", "gemeld_op", "", SWV_EIMPOSSIBLE },
		{ "gesloten", "", "nazorg", "hervat_op", "", SWV_OK },
		{ "gesloten", "gemeld_op", "gemeld", "gemeld_op", "", SWV_OK },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rijen) / sizeof(rijen[0]); i++) {
		struct rec *voor = dossier(rijen[i].van, rijen[i].had);
		struct rec *na = dossier(rijen[i].naar, rijen[i].heeft);
		const char *langs[THUISZITTER_STAPPEN];
		struct str weg = { 0 };
		size_t n;
		enum swv_err err = thuiszitter_check_stap(voor, na, NULL, langs, &n);

		for (size_t j = 0; j < n; j++)
			str_addf(&weg, "%s%s", j ? " " : "", langs[j]);
		CHECK(err == rijen[i].err && str_eq(str_get(&weg), rijen[i].langs),
		    "%s -> %s (%s): %d, langs %s", rijen[i].van, rijen[i].naar, rijen[i].heeft,
		    (int)err, str_get(&weg));
		str_fini(&weg);
		rec_free(&voor);
		rec_free(&na);
	}
}

static void
een_feit_dat_er_niet_was_neemt_zijn_status_mee(void **state)
{
	static const struct {
		const char *van, *had, *heeft, *naar;
	} rijen[] = {
		{ "gemeld", "gemeld_op", "", "signaal" },
		{ "plan", "gemeld_op plan_op", "gemeld_op", "gemeld" },
		{ "begeleiding", "gemeld_op plan_op", "gemeld_op", "gemeld" },
		{ "begeleiding", "gemeld_op plan_op", "plan_op", "signaal" },
		{ "opgeschaald", "gemeld_op plan_op", "plan_op", "signaal" },
		{ "opgeschaald", "gemeld_op plan_op", "gemeld_op", NULL },
		{ "nazorg", "gemeld_op plan_op hervat_op", "gemeld_op plan_op", "plan" },
		{ "hervat", "hervat_op", "", "signaal" },
		{ "gesloten", "hervat_op", "", NULL },
		{ "gemeld", "", "", NULL },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rijen) / sizeof(rijen[0]); i++) {
		struct rec *voor = dossier(rijen[i].van, rijen[i].had);
		struct rec *na = dossier(rijen[i].van, rijen[i].heeft);
		const char *naar = thuiszitter_terug(voor, na);

		CHECK(str_eq(naar ? naar : "-", rijen[i].naar ? rijen[i].naar : "-"), "%s (%s): %s",
		    rijen[i].van, rijen[i].heeft, naar ? naar : "-");
		rec_free(&voor);
		rec_free(&na);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_stap_noemt_wat_er_is),
		cmocka_unit_test(uit_elke_status_kan_men_verder),
		cmocka_unit_test(een_stap_vult_de_dag_in_en_wist_wat_niet_meer_geldt),
		cmocka_unit_test(een_stap_vult_niet_in_tot_wanneer_iets_geldt),
		cmocka_unit_test(langs_de_commissie_gaat_alleen_emb),
		cmocka_unit_test(feiten_gaan_stap_voor_stap),
		cmocka_unit_test(een_feit_dat_er_niet_was_neemt_zijn_status_mee),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
