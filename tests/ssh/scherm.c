/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The screens at the other end of a command, for tests/ssh/ssh.sh:
 *	scherm bezoek COMMAND ...           opens, walks to a screen, leaves
 *	scherm verlies ACT COMMAND ...      opens, the shell does ACT, the next key ends it
 *	scherm sterf ACT COMMAND ...        types half a case; the shell does ACT (or, when that is
 *	                                    "client", the client is killed), which ends it; opens
 *	                                    again, and what was typed is offered
 */
#include "../test.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "../tui/vt.h"

static int n_args;
static char **args;

static struct vt *
open_at(int first)
{
	struct vt *vt = vt_start(24, 80, (const char *const *)(uintptr_t)(args + first));

	assert_true(first < n_args);
	vt_await(vt, "? Hulp");
	return vt;
}

static void
de_schermen_komen_over_ssh(void **state)
{
	struct vt *vt = open_at(2);

	(void)state;
	vt_await(vt, "1 Vandaag");
	vt_type(vt, "4");
	vt_await(vt, "[4 Thuiszitters]");
	vt_type(vt, "9");
	vt_await(vt, "[9 Organisatie]");
	vt_type(vt, "Q");
	assert_int_equal(vt_await_end(vt), 0);
	vt_free(&vt);
}

/* Whatever is asked next is not given; the data are gone from the screen. */
static void
een_sleutel_die_is_ingetrokken_stopt_bij_de_volgende_toets(void **state)
{
	struct vt *vt = open_at(3);

	(void)state;
	assert_int_equal(system(args[2]), 0);
	vt_type(vt, "9");
	vt_await(vt, "Deze sleutel is ingetrokken");
	assert_int_equal(vt_await_end(vt), 3);
	vt_free(&vt);
}

/* Whether it is kept by now, which another session of the same user tells. */
static bool
is_kept(void)
{
	struct vt *vt = open_at(3);
	bool kept = vt_shows(vt, "Er is nog een concept");

	vt_type(vt, "Q");
	assert_int_equal(vt_await_end(vt), 0);
	vt_free(&vt);
	return kept;
}

static void
wat_half_getypt_is_overleeft_het(void **state)
{
	struct vt *vt = open_at(3);
	bool kept = false;

	(void)state;
	vt_type(vt, "4");
	vt_await(vt, "[4 Thuiszitters]");
	vt_type(vt, "n");
	vt_await(vt, "Eerste verzuimdag");
	vt_type(vt, "Half gety");
	for (int i = 0; i < 30 && !kept; i++) {
		vt_bytes_within(vt, 200);
		kept = is_kept();
	}
	assert_true(kept);
	if (strcmp(args[2], "client") == 0)
		vt_signal(vt, SIGKILL);
	else
		assert_int_equal(system(args[2]), 0);
	assert_int_not_equal(vt_await_end(vt), 0);
	vt_free(&vt);
	vt = open_at(3);
	vt_await(vt, "Er is nog een concept dat u niet hebt opgeslagen. C: ga verder");
	vt_type(vt, "C");
	vt_await(vt, "dossier (nieuw)");
	vt_type(vt, "\r");
	vt_await(vt, "Half gety");
	/* back to the school, away with it, and saved after all */
	vt_type(vt, "\033[Z\025\tabs\t1-10-2026\017");
	vt_await(vt, "Opgeslagen");
	vt_type(vt, "Q");
	assert_int_equal(vt_await_end(vt), 0);
	vt_free(&vt);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest bezoek[] = { cmocka_unit_test(de_schermen_komen_over_ssh) };
	const struct CMUnitTest verlies[] = { cmocka_unit_test(
	    een_sleutel_die_is_ingetrokken_stopt_bij_de_volgende_toets) };

	const struct CMUnitTest sterf[] = { cmocka_unit_test(wat_half_getypt_is_overleeft_het) };

	n_args = argc;
	args = argv;
	if (argc > 2 && strcmp(argv[1], "bezoek") == 0)
		return cmocka_run_group_tests(bezoek, NULL, NULL);
	if (argc > 3 && strcmp(argv[1], "verlies") == 0)
		return cmocka_run_group_tests(verlies, NULL, NULL);
	if (argc > 3 && strcmp(argv[1], "sterf") == 0)
		return cmocka_run_group_tests(sterf, NULL, NULL);
	return 2;
}
