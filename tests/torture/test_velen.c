/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Many sessions at once, each a process of its own, all writing in the same
 * cases.  SWV_TORTURE=50x100 says how many sessions and how many saves of each;
 * how long the slowest save took is told, and judged by who reads it.
 */
#include "../unit/dossier.h"

#include <time.h>

#include "swv/service/toegang.h"

enum { DOSSIERS = 50 };

/* What a session tells of one save. */
struct bericht {
	int sessie, nr;
	int64_t duur; /* microseconds */
};

static int64_t
nu(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static void
hoeveel(int *sessies, int *keer)
{
	const char *wens = getenv("SWV_TORTURE");

	*sessies = 8;
	*keer = 15;
	if (wens && sscanf(wens, "%dx%d", sessies, keer) != 2)
		fail_msg("SWV_TORTURE: %s", wens);
}

static enum swv_err
schrijf_regel(struct session *s, int sessie, int nr, struct fault *fault)
{
	struct rec *rec = rec_initial(&kind_logregel, nep_dag);
	char nummer[24], tekst[40];
	enum swv_err err;

	snprintf(nummer, sizeof(nummer), "26-%03d", 1 + (sessie + nr) % DOSSIERS);
	snprintf(tekst, sizeof(tekst), "sessie %d regel %d", sessie, nr);
	rec_set_text(rec, "dossier", nummer);
	rec_set_text(rec, "tekst", tekst);
	err = schrijven_nieuw(s, rec, fault);
	rec_free(&rec);
	return err;
}

/* One session: opens, waits for the start, saves, tells each save. */
static int
werkt(struct opslag *o, int sessie, int keer, int start, int uit)
{
	struct session s;
	struct fault fault = { 0 };
	char wie[24], c;

	snprintf(wie, sizeof(wie), "sessie%d", sessie);
	if (sessie_als(o, wie, false, &s) || read(start, &c, 1) != 0)
		return 1;
	for (int nr = 0; nr < keer; nr++) {
		struct bericht b = { .sessie = sessie, .nr = nr, .duur = -nu() };

		if (schrijf_regel(&s, sessie, nr, &fault)) {
			struct str zin = { 0 };

			melding(&fault, &zin);
			print_error("sessie %d: %s\n", sessie, str_get(&zin));
			return 1;
		}
		b.duur += nu();
		if (write(uit, &b, sizeof(b)) != sizeof(b))
			return 1;
	}
	session_close(&s);
	return 0;
}

static int
op_duur(const void *a, const void *b)
{
	const struct bericht *x = a, *y = b;

	return (x->duur > y->duur) - (x->duur < y->duur);
}

/* Every save that a session was told of is there, once. */
static void
alles_is_er(struct opslag *o, const struct bericht *b, int n)
{
	for (int i = 0; i < n; i++) {
		struct str sql = { 0 };

		str_addf(&sql,
		    "SELECT count(*) FROM persoonlijk WHERE kind = 'logregel' AND veld = 'tekst'"
		    " AND waarde = 'sessie %d regel %d'",
		    b[i].sessie, b[i].nr);
		CHECK(getal(o->store, sql.s) == 1, "kwijt: %d/%d", b[i].sessie, b[i].nr);
		str_fini(&sql);
	}
}

static void
velen_tegelijk_verliezen_niets(void **state)
{
	struct opslag *o = *state;
	struct bericht *berichten;
	int sessies, keer, n = 0, start[2], uit[2], status;
	int64_t regels = getal(o->store, "SELECT count(*) FROM logboek"), begin;

	hoeveel(&sessies, &keer);
	berichten = calloc((size_t)(sessies * keer), sizeof(*berichten));
	assert_int_equal(pipe(start), 0);
	assert_int_equal(pipe(uit), 0);
	for (int i = 0; i < sessies; i++) {
		pid_t pid = fork();

		assert_true(pid >= 0);
		if (pid == 0) {
			close(start[1]);
			_exit(werkt(o, i, keer, start[0], uit[1]));
		}
	}
	close(start[0]);
	close(uit[1]);
	begin = nu();
	close(start[1]); /* all of them at once */
	while (n < sessies * keer &&
	       read(uit[0], &berichten[n], sizeof(*berichten)) == sizeof(*berichten))
		n++;
	begin = nu() - begin;
	close(uit[0]);
	while (waitpid(-1, &status, 0) > 0)
		CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0, "een sessie eindigt met %x",
		    (unsigned)status);
	assert_int_equal(n, sessies * keer);
	alles_is_er(o, berichten, n);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM logregel"), n);
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM logboek WHERE kind = 'logregel'"), n);
	assert_true(getal(o->store, "SELECT count(*) FROM logboek") >= regels + n);
	qsort(berichten, (size_t)n, sizeof(*berichten), op_duur);
	print_message("# %d saves of %d sessions in %.1f s; median %.1f ms, slowest %.1f ms\n", n,
	    sessies, (double)begin / 1e6, (double)berichten[n / 2].duur / 1e3,
	    (double)berichten[n - 1].duur / 1e3);
	free(berichten);
}

static int
met_dossiers(void **state)
{
	struct opslag *o;

	setup(state);
	o = *state;
	for (int i = 0; i < DOSSIERS; i++)
		free(dossier(o, ZIEK));
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    velen_tegelijk_verliezen_niets, met_dossiers, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
