/* SPDX-License-Identifier: EUPL-1.2 */
/* How far an import is, as a terminal shows it. */
#include "werkplek.h"

/* The program on a file with so many notes, until it has ended. */
static struct vt *
importeer(int rijen)
{
	struct werkplek *w = werkplek();
	char pad[64], cfg[64];
	const char *const argv[] = { vt_swv(), "-c", cfg, "import", "notitie", pad, NULL };
	struct vt *vt;
	FILE *f;

	snprintf(pad, sizeof(pad), "%.39s/n.csv", w->map);
	snprintf(cfg, sizeof(cfg), "%.39s/w/swv.cfg", w->map);
	f = fopen(pad, "w");
	assert_non_null(f);
	fputs("bron,bron_id,tekst\n", f);
	for (int i = 0; i < rijen; i++)
		fprintf(f, "actie,jaarplan-2023.organisatie.organisatiemodel.1,Nummer %d\n", i);
	assert_int_equal(fclose(f), 0);
	vt = vt_start(24, 80, argv);
	assert_int_equal(vt_await_end(vt), 0);
	return vt;
}

static void
een_lang_bestand_vertelt_hoe_ver_het_is(void **state)
{
	static const char zin[] = "notities: 1500 nieuw, 0 gewijzigd, 0 gelijk.";
	struct vt *vt = importeer(1500);

	(void)state;
	vt_await(vt, zin);
	assert_string_equal(vt_row(vt, 0), zin); /* of the progress nothing is left */
	assert_string_equal(vt_row(vt, 1), "");
	assert_true(vt_bytes(vt) > sizeof(zin) + 2 * sizeof("[   ] Regel 1 van 1501"));
	vt_free(&vt);
}

static void
een_kort_bestand_zegt_alleen_wat_het_bracht(void **state)
{
	static const char zin[] = "notities: 900 nieuw, 0 gewijzigd, 0 gelijk.";
	struct vt *vt = importeer(900);

	(void)state;
	vt_await(vt, zin);
	assert_int_equal(vt_bytes(vt), strlen(zin) + 2); /* and the end of the line */
	vt_free(&vt);
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_drenthe, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(een_lang_bestand_vertelt_hoe_ver_het_is),
		TEST(een_kort_bestand_zegt_alleen_wat_het_bracht),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
