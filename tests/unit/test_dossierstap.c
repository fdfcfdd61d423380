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
		CHECK(alle(s->velden, is_veld) && alle(s->wist, is_veld), "%s", s->label);
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_stap_noemt_wat_er_is),
		cmocka_unit_test(uit_elke_status_kan_men_verder),
		cmocka_unit_test(een_stap_vult_de_dag_in_en_wist_wat_niet_meer_geldt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
