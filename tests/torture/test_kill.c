/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A session that is killed while it writes, again and again: whatever it was told
 * is saved is there, the database is whole, and what was half typed is offered.
 * SWV_TORTURE_KILL says how often.
 */
#include "../unit/dossier.h"

#include <signal.h>
#include <time.h>

#include "swv/service/vink.h"

enum { LONGEST = 30000 }; /* microseconds that a session lives at most */

/* Saves for as long as it lives; after each save its number goes out. */
static int
schrijft(struct opslag *o, int ronde, int uit)
{
	struct session s;

	if (sessie_als(o, "jan", false, &s))
		return 1;
	for (int nr = 0;; nr++) {
		struct rec *rec = rec_initial(&kind_logregel, nep_dag);
		struct concept half = { .kind = "logregel", .id = "+26-001" };
		struct fault fault = { 0 };
		char tekst[40];
		enum swv_err err;

		snprintf(tekst, sizeof(tekst), "ronde %d regel %d", ronde, nr);
		concept_add(&half, "tekst", tekst);
		half.kind = strdup(half.kind);
		half.id = strdup(half.id);
		err = concept_bewaar(&s, &half, &fault);
		concept_fini(&half);
		rec_set_text(rec, "dossier", "26-001");
		rec_set_text(rec, "tekst", tekst);
		if (!err)
			err = schrijven_nieuw(&s, rec, &fault);
		rec_free(&rec);
		if (err || write(uit, &nr, sizeof(nr)) != sizeof(nr))
			return 1;
	}
}

/* Lives so long, is killed, and leaves the number of the last save that it was told of; -1: none. */
static int
leef_en_sterf(struct opslag *o, int ronde, long us)
{
	const struct timespec leven = { .tv_nsec = us * 1000 };
	int uit[2], nr, last = -1, status;
	pid_t pid;

	assert_int_equal(pipe(uit), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0)
		_exit(schrijft(o, ronde, uit[1]));
	close(uit[1]);
	/* the first save is waited for, so that each round is about writing */
	assert_int_equal(read(uit[0], &last, sizeof(last)), sizeof(last));
	nanosleep(&leven, NULL); /* no state to wait for: any moment is right */
	assert_int_equal(kill(pid, SIGKILL), 0);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	CHECK(WIFSIGNALED(status), "de sessie was al weg: %x", (unsigned)status);
	while (read(uit[0], &nr, sizeof(nr)) == sizeof(nr))
		last = nr;
	close(uit[0]);
	return last;
}

static void
wat_is_opgeslagen_blijft(struct opslag *o, int ronde, int last)
{
	struct str sql = { 0 };
	int64_t n;

	str_addf(&sql,
	    "SELECT count(*) FROM persoonlijk WHERE kind = 'logregel' AND veld = 'tekst'"
	    " AND waarde LIKE 'ronde %d regel %%'",
	    ronde);
	n = getal(o->store, sql.s);
	/* one more may be saved, and never told */
	CHECK(
	    n == last + 1 || n == last + 2, "ronde %d: %d verteld, %d er", ronde, last + 1, (int)n);
	str_fini(&sql);
}

static void
een_sessie_die_sterft_laat_niets_half(void **state)
{
	struct opslag *o = *state;
	const char *wens = getenv("SWV_TORTURE_KILL");
	int keer = wens ? atoi(wens) : 20, regels = 0;
	struct concept half[2];
	size_t found;

	assert_true(keer > 0);
	free(dossier(o, ZIEK));
	srandom(20261122);
	for (int ronde = 0; ronde < keer; ronde++) {
		int last = leef_en_sterf(o, ronde, random() % LONGEST);

		/* a crashed session leaves no lock: the next is in at once */
		sessie_opnieuw(o);
		wat_is_opgeslagen_blijft(o, ronde, last);
		is_heel(o->store);
		GOED(concepten(&o->s, &f, half, COUNT(half), &found));
		CHECK(found == 1 && str_eq(half[0].id, "+26-001"), "ronde %d: geen concept", ronde);
		concept_fini(&half[0]);
		regels += last + 1;
	}
	print_message("# %d kills, %d saves told\n", keer, regels);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    een_sessie_die_sterft_laat_niets_half, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
