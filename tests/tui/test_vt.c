/* SPDX-License-Identifier: EUPL-1.2 */
/* The terminal that the other tests look through, on programs that are known. */
#include <signal.h>
#include <string.h>

#include "vt.h"

#include "../test.h"

static struct vt *
shell(int rows, int cols, const char *script)
{
	const char *const argv[] = { "/bin/sh", "-c", script, NULL };

	return vt_start(rows, cols, argv);
}

static void
tekst_staat_op_zijn_rij_en_de_cursor_erachter(void **state)
{
	struct vt *vt = shell(24, 80, "printf '\\033[3;5Hcafé 漢字|'; read x");
	int row, col;

	(void)state;
	assert_int_equal(vt_await(vt, "漢字|"), 2);
	assert_string_equal(vt_row(vt, 2), "    café 漢字|");
	assert_string_equal(vt_row(vt, 0), "");
	vt_cursor(vt, &row, &col);
	assert_int_equal(row, 2);
	assert_int_equal(col, 14);
	vt_free(&vt);
	assert_null(vt);
}

static void
getypte_toetsen_komen_aan_en_de_uitgang_wordt_gelezen(void **state)
{
	struct vt *vt = shell(24, 80, "printf 'naam? '; read x; clear; printf '<%s>' $x; exit 7");

	(void)state;
	vt_await(vt, "naam?");
	vt_type(vt, "alv\r");
	vt_await(vt, "<alv>");
	vt_await_gone(vt, "naam?");
	assert_int_equal(vt_await_end(vt), 7);
	assert_true(vt_shows(vt, "<alv>"));
	vt_free(&vt);
}

static void
lange_plak_komt_heel_door(void **state)
{
	struct vt *vt = shell(24, 80, "stty raw -echo; printf klaar; head -c 100000 | cksum");
	char text[1001];

	(void)state;
	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	vt_await(vt, "klaar");
	for (int i = 0; i < 100; i++)
		vt_type(vt, text);
	vt_await(vt, " 100000");
	assert_int_equal(vt_await_end(vt), 0);
	vt_free(&vt);
}

static void
nieuwe_maat_bereikt_het_programma(void **state)
{
	struct vt *vt =
	    shell(24, 80, "trap 'stty size' WINCH; stty size; while :; do read x; done");

	(void)state;
	vt_await(vt, "24 80");
	vt_resize(vt, 40, 132);
	vt_type(vt, "\r");
	vt_await(vt, "40 132");
	vt_free(&vt);
}

static void
ophangen_stuurt_het_programma_weg(void **state)
{
	struct vt *vt = shell(24, 80, "echo hier; read x; read y");

	(void)state;
	vt_await(vt, "hier");
	vt_hang_up(vt);
	assert_int_not_equal(vt_await_end(vt), 0);
	vt_free(&vt);
}

static void
signaal_is_aan_de_uitgang_te_zien(void **state)
{
	struct vt *vt = shell(24, 80, "echo hier; read x");

	(void)state;
	vt_await(vt, "hier");
	vt_signal(vt, SIGKILL);
	assert_int_equal(vt_await_end(vt), 128 + SIGKILL);
	vt_free(&vt);
}

static void
stilte_is_nul_bytes_en_tekst_telt_mee(void **state)
{
	struct vt *vt = shell(24, 80, "stty -echo; printf 12345; read x; printf 678; read x");

	(void)state;
	vt_await(vt, "12345");
	assert_int_equal(vt_bytes(vt), 5);
	assert_int_equal(vt_bytes_within(vt, 50), 0);
	vt_type(vt, "\r");
	vt_await(vt, "12345678");
	assert_int_equal(vt_bytes(vt), 8);
	vt_free(&vt);
}

static void
nadruk_is_te_zien(void **state)
{
	struct vt *vt = shell(24, 80, "printf 'a\\033[7mb\\033[m\\033[1mc\\033[md'; read x");

	(void)state;
	vt_await(vt, "abcd");
	assert_false(vt_marked(vt, 0, 0));
	assert_true(vt_marked(vt, 0, 1));
	assert_true(vt_marked(vt, 0, 2));
	assert_false(vt_marked(vt, 0, 3));
	vt_free(&vt);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tekst_staat_op_zijn_rij_en_de_cursor_erachter),
		cmocka_unit_test(getypte_toetsen_komen_aan_en_de_uitgang_wordt_gelezen),
		cmocka_unit_test(lange_plak_komt_heel_door),
		cmocka_unit_test(nieuwe_maat_bereikt_het_programma),
		cmocka_unit_test(ophangen_stuurt_het_programma_weg),
		cmocka_unit_test(signaal_is_aan_de_uitgang_te_zien),
		cmocka_unit_test(stilte_is_nul_bytes_en_tekst_telt_mee),
		cmocka_unit_test(nadruk_is_te_zien),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
