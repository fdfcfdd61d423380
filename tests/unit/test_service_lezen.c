/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/service/lezen.h"

static int
setup(void **state)
{
	static struct opslag o;

	sessie_maak(&o, ORG);
	voer_in(&o, PLAN, false);
	*state = &o;
	return 0;
}

static int
teardown(void **state)
{
	struct opslag *o = *state;

	is_heel(o->store);
	opslag_weg(o);
	return 0;
}

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

	if (!strstr(store_journal(o->store), "WAL"))
		return; /* without WAL the writer waits for the reader */
	assert_int_equal(sessie_als(o, "piet", false, &piet), SWV_OK);
	GOED(lezen_begin(&o->s, &f));
	assert_int_equal(notities(&o->s), 0);
	GOED(notitie_schrijf(&piet, &kind_actie, "jp.a1", "Van piet", &f));
	assert_int_equal(notities(&o->s), 0);
	lezen_einde(&o->s);
	assert_int_equal(notities(&o->s), 1);
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
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		T(een_antwoord_is_van_een_ogenblik),
		T(na_het_lezen_kan_ieder_schrijven),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
