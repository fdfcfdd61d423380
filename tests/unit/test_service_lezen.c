/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/service/lezen.h"

static int64_t
notities(struct session *s)
{
	struct query query;
	int64_t n;

	query_init(&query, &kind_notitie);
	GOED(lezen_aantal(s, &query, &f, &n));
	query_fini(&query);
	return n;
}

/* An answer of several readings does not tell half of what somebody wrote meanwhile. */
static void
een_antwoord_is_van_een_ogenblik(void **state)
{
	struct opslag *o = *state;
	struct session piet;
	enum swv_err err;

	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	GOED(lezen_begin(&o->s, &f));
	assert_int_equal(notities(&o->s), 0);
	/* without WAL the writer waits for the reader, and gives up in the end */
	err = notitie_schrijf(&piet, &kind_actie, "jp.a1", "Van piet", NULL);
	assert_int_equal(err, strcmp(store_journal(o->store), "wal") == 0 ? SWV_OK : SWV_EBUSY);
	assert_int_equal(notities(&o->s), 0);
	lezen_einde(&o->s);
	assert_int_equal(notities(&o->s), err == SWV_OK);
	session_close(&piet);
}

/* Whoever read holds nobody up. */
static void
na_het_lezen_kan_ieder_schrijven(void **state)
{
	struct opslag *o = *state;
	struct session piet;

	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	GOED(lezen_begin(&o->s, &f));
	assert_int_equal(notities(&o->s), 0);
	lezen_einde(&o->s);
	lezen_einde(&o->s);
	GOED(notitie_schrijf(&piet, &kind_actie, "jp.a1", "Van piet", &f));
	GOED(notitie_schrijf(&o->s, &kind_actie, "jp.a1", "Van jan", &f));
	session_close(&piet);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, sessie_met_plan, sessie_ruim)
		T(een_antwoord_is_van_een_ogenblik),
		T(na_het_lezen_kan_ieder_schrijven),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
