/* SPDX-License-Identifier: EUPL-1.2 */
/* The clock of the server is set back: nothing is lost by it, nor allowed again. */
#include "dossier.h"

#include "swv/service/ongedaan.h"
#include "swv/service/toegang.h"

static const int64_t UUR = INT64_C(3600) * 1000000;

static int64_t
inzagen(struct opslag *o)
{
	return getal(o->store, "SELECT count(*) FROM logboek WHERE handeling = 'inzage'");
}

static void
lees(struct opslag *o, const char *id)
{
	struct rec *rec;

	GOED(lezen_een(&o->s, &kind_thuiszitter, id, &f, &rec));
	rec_free(&rec);
}

/* Rows keep their order by number, whatever the moments say; teardown verifies the chain. */
static void
het_logboek_blijft_heel(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK VERZIN);

	nep_nu -= 30 * 24 * UUR;
	nep_dag -= 30;
	GOED(wijzig(o, id, "groep=7", &f));
	IS(id, "groep", "7");
	assert_int_equal(getal(o->store, "SELECT max(nr) FROM logboek WHERE kind = 'thuiszitter'"),
	    getal(o->store, "SELECT max(nr) FROM logboek"));
	free(id);
}

/* Reading that was noted "later" than now does not count as noted. */
static void
wie_leest_wordt_ook_dan_genoteerd(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK VERZIN);
	int64_t n;

	lees(o, id);
	n = inzagen(o);
	nep_nu -= UUR;
	lees(o, id);
	assert_int_equal(inzagen(o), n + 1);
	free(id);
}

static void
ongedaan_en_het_concept_blijven(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK VERZIN);
	struct concept half = { .kind = strdup("thuiszitter"), .id = strdup("") }, seen[2];
	size_t n = 0;

	GOED(wijzig(o, id, "groep=7", &f));
	concept_add(&half, "groep", "8");
	GOED(concept_bewaar(&o->s, &half, &f));
	concept_fini(&half);
	nep_nu -= 24 * UUR;
	nep_dag -= 1;
	GOED(ongedaan(&o->s, &f, NULL));
	IS(id, "groep", "");
	GOED(concepten(&o->s, &f, seen, COUNT(seen), &n));
	assert_int_equal(n, 1);
	concept_fini(&seen[0]);
	free(id);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(het_logboek_blijft_heel),
		T(wie_leest_wordt_ook_dan_genoteerd),
		T(ongedaan_en_het_concept_blijven),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
