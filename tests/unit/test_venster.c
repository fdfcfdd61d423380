/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/tui/venster.h"

/* A source of numbered rows, some of which may be gone; it counts what is asked of it. */
struct nep {
	long n;
	long gone;                 /* this row is not there; 0: all are */
	long moved_from, moved_to; /* this row stands at another place */
	size_t given;
	bool broken;
};

struct rij {
	long place;
	char id[24];
};

static struct rij *
make(const struct nep *nep, long place)
{
	struct rij *row = mem_zero(1, sizeof(*row));
	long name = place == nep->moved_to && nep->moved_to ? nep->moved_from : place;

	row->place = place;
	snprintf(row->id, sizeof(row->id), "r%ld", name);
	return row;
}

static enum swv_err
load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	struct nep *nep = arg;
	const struct rij *from = ask->from;
	long step = ask->before ? -1 : 1;
	long place = from ? from->place + (ask->with ? 0 : step) : ask->before ? nep->n : 1;

	if (nep->broken)
		return fault_set(fault, SWV_EDB, NULL, NULL, "stuk");
	for (; place >= 1 && place <= nep->n && out->n < ask->n; place += step)
		if (place != nep->gone && (place != nep->moved_from || !nep->moved_to))
			rijen_add(out, make(nep, place));
	nep->given += out->n;
	return SWV_OK;
}

static void *
find(void *arg, const void *row)
{
	const struct nep *nep = arg;
	const struct rij *r = row;

	if (r->place == nep->gone)
		return NULL;
	return make(nep, nep->moved_to && r->place == nep->moved_from ? nep->moved_to : r->place);
}

static const char *
id(const void *row)
{
	return ((const struct rij *)row)->id;
}

static const struct bron bron = { .load = load, .find = find, .id = id, .free = free };

static long
here(const struct venster *v)
{
	const struct rij *row = venster_current(v);

	return row ? row->place : 0;
}

static long
top(const struct venster *v)
{
	const struct rij *row = venster_row(v, 0);

	return row ? row->place : 0;
}

static void
start(struct venster *v, struct nep *nep, size_t height)
{
	venster_init(v, &bron, nep);
	assert_int_equal(venster_resize(v, height, NULL), SWV_OK);
}

static void
een_miljoen_rijen_kost_een_paar_schermen(void **state)
{
	struct nep nep = { .n = 1000000 };
	struct venster v;

	(void)state;
	start(&v, &nep, 17);
	assert_int_equal(v.loads, 1);
	assert_int_equal(here(&v), 1);
	for (int i = 0; i < 1000; i++) {
		assert_int_equal(venster_move(&v, 1, NULL), SWV_OK);
		assert_true(v.n <= 4 * 17);
	}
	assert_int_equal(here(&v), 1001);
	assert_int_equal(top(&v), 1001 - 16);
	assert_true(v.loads < 1000 / 17);
	for (int i = 0; i < 1000; i++)
		venster_move(&v, -1, NULL);
	assert_int_equal(here(&v), 1);
	assert_int_equal(top(&v), 1);
	assert_true(nep.given < 6 * 1000);
	venster_fini(&v);
}

static void
begin_en_eind_zijn_een_vraag(void **state)
{
	struct nep nep = { .n = 1000000 };
	struct venster v;
	size_t loads;

	(void)state;
	start(&v, &nep, 17);
	loads = v.loads;
	assert_int_equal(venster_end(&v, NULL), SWV_OK);
	assert_int_equal(here(&v), 1000000);
	assert_int_equal(top(&v), 1000000 - 16);
	assert_true(v.loads <= loads + 1);
	assert_int_equal(venster_move(&v, 1, NULL), SWV_OK);
	assert_int_equal(here(&v), 1000000);
	assert_int_equal(venster_home(&v, NULL), SWV_OK);
	assert_int_equal(here(&v), 1);
	assert_true(v.loads <= loads + 2);
	assert_true(nep.given < 200);
	venster_fini(&v);
}

static void
bladeren_komt_overal_terug(void **state)
{
	struct nep nep = { .n = 1000 };
	struct venster v;

	(void)state;
	start(&v, &nep, 17);
	for (int i = 0; i < 100; i++)
		venster_move(&v, 16, NULL);
	assert_int_equal(here(&v), 1000);
	for (int i = 0; i < 100; i++) {
		venster_move(&v, -16, NULL);
		assert_true(venster_row(&v, 16) != NULL);
	}
	assert_int_equal(here(&v), 1);
	venster_fini(&v);
}

static void
opnieuw_lezen_laat_cursor_en_scherm_staan(void **state)
{
	struct nep nep = { .n = 1000000 };
	struct venster v;

	(void)state;
	start(&v, &nep, 17);
	venster_move(&v, 500, NULL);
	venster_move(&v, -5, NULL);
	assert_int_equal(here(&v), 496);
	assert_int_equal(top(&v), 485);
	assert_int_equal(venster_reload(&v, NULL), SWV_OK);
	assert_int_equal(here(&v), 496);
	assert_int_equal(top(&v), 485);
	venster_fini(&v);
}

static void
een_rij_die_weg_is_maakt_plaats_voor_de_volgende(void **state)
{
	struct nep nep = { .n = 30 };
	struct venster v;

	(void)state;
	start(&v, &nep, 10);
	venster_move(&v, 12, NULL);
	nep.gone = 13;
	assert_int_equal(venster_reload(&v, NULL), SWV_OK);
	assert_int_equal(here(&v), 14);
	venster_end(&v, NULL);
	nep.gone = 30;
	nep.n = 30;
	assert_int_equal(venster_reload(&v, NULL), SWV_OK);
	assert_int_equal(here(&v), 29);
	venster_fini(&v);
}

static void
een_rij_die_verhuist_houdt_de_cursor(void **state)
{
	struct nep nep = { .n = 100 };
	struct venster v;

	(void)state;
	start(&v, &nep, 10);
	venster_move(&v, 3, NULL);
	nep.moved_from = 4;
	nep.moved_to = 80;
	assert_int_equal(venster_reload(&v, NULL), SWV_OK);
	assert_string_equal(id(venster_current(&v)), "r4");
	assert_int_equal(here(&v), 80);
	assert_int_equal(venster_line(&v), 3);
	venster_fini(&v);
}

static void
een_lege_en_een_korte_lijst_breken_niets(void **state)
{
	struct nep nep = { 0 };
	struct venster v;

	(void)state;
	start(&v, &nep, 10);
	assert_null(venster_current(&v));
	venster_move(&v, 1, NULL);
	venster_move(&v, -1, NULL);
	venster_end(&v, NULL);
	venster_home(&v, NULL);
	venster_reload(&v, NULL);
	assert_null(venster_row(&v, 0));
	nep.n = 3;
	venster_reload(&v, NULL);
	assert_int_equal(here(&v), 1);
	venster_end(&v, NULL);
	assert_int_equal(here(&v), 3);
	assert_int_equal(top(&v), 1);
	assert_null(venster_row(&v, 3));
	nep.n = 0;
	venster_reload(&v, NULL);
	assert_null(venster_current(&v));
	venster_fini(&v);
}

static void
een_ander_venster_houdt_de_cursor_in_beeld(void **state)
{
	struct nep nep = { .n = 1000 };
	struct venster v;

	(void)state;
	start(&v, &nep, 40);
	venster_move(&v, 39, NULL);
	for (size_t height = 60; height; height--) {
		assert_int_equal(venster_resize(&v, height, NULL), SWV_OK);
		assert_int_equal(here(&v), 40);
		assert_true(venster_line(&v) < height);
		assert_non_null(venster_row(&v, height - 1));
	}
	venster_resize(&v, 60, NULL);
	assert_non_null(venster_row(&v, 59));
	venster_fini(&v);
}

static void
een_fout_van_de_bron_komt_door(void **state)
{
	struct nep nep = { .n = 100 };
	struct fault fault = { 0 };
	struct venster v;

	(void)state;
	start(&v, &nep, 10);
	nep.broken = true;
	assert_int_equal(venster_reload(&v, &fault), SWV_EDB);
	assert_int_equal(fault.err, SWV_EDB);
	assert_null(venster_current(&v));
	nep.broken = false;
	assert_int_equal(venster_resize(&v, 10, NULL), SWV_OK);
	assert_int_equal(here(&v), 1);
	venster_fini(&v);
}

/* Whatever is done, the rows on the screen follow each other and the cursor is on it. */
static void
wat_er_ook_gebeurt_het_scherm_klopt(void **state)
{
	struct nep nep = { .n = 300 };
	struct venster v;
	unsigned seed = 7;

	(void)state;
	start(&v, &nep, 9);
	for (int i = 0; i < 20000; i++) {
		seed = seed * 1103515245U + 12345U;
		switch (seed >> 16 & 15) {
		case 0:
			venster_home(&v, NULL);
			break;
		case 1:
			venster_end(&v, NULL);
			break;
		case 2:
			nep.n = 1 + (long)(seed >> 20 & 511);
			venster_reload(&v, NULL);
			break;
		case 3:
			venster_resize(&v, 1 + (seed >> 20 & 31), NULL);
			break;
		default:
			venster_move(&v, (long)(seed >> 20 & 63) - 32, NULL);
		}
		assert_true(venster_line(&v) < v.height);
		assert_true(here(&v) == top(&v) + (long)venster_line(&v));
		for (size_t line = 0; line < v.height; line++) {
			const struct rij *row = venster_row(&v, line);

			if (row)
				assert_int_equal(row->place, top(&v) + (long)line);
			else
				assert_true((long)v.height > nep.n);
		}
	}
	venster_fini(&v);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(een_miljoen_rijen_kost_een_paar_schermen),
		cmocka_unit_test(begin_en_eind_zijn_een_vraag),
		cmocka_unit_test(bladeren_komt_overal_terug),
		cmocka_unit_test(opnieuw_lezen_laat_cursor_en_scherm_staan),
		cmocka_unit_test(een_rij_die_weg_is_maakt_plaats_voor_de_volgende),
		cmocka_unit_test(een_rij_die_verhuist_houdt_de_cursor),
		cmocka_unit_test(een_lege_en_een_korte_lijst_breken_niets),
		cmocka_unit_test(een_ander_venster_houdt_de_cursor_in_beeld),
		cmocka_unit_test(een_fout_van_de_bron_komt_door),
		cmocka_unit_test(wat_er_ook_gebeurt_het_scherm_klopt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
