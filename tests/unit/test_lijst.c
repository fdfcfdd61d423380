/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include "swv/tui/lijst.h"

static const struct kolom columns[] = {
	{ "Nummer", 7, 9, KOLOM_LEFT, 0 },
	{ "Titel", 10, 0, KOLOM_LEFT, 0 },
	{ "Wie", 6, 12, KOLOM_LEFT, 0 },
	{ "Dag", 8, 8, KOLOM_RIGHT, 0 },
};

static void
kolommen_vullen_de_breedte_precies(void **state)
{
	int widths[4];

	(void)state;
	for (int width = 40; width < 300; width++) {
		int sum = 3;

		kolom_widths(columns, 4, width, widths);
		for (int i = 0; i < 4; i++) {
			CHECK(widths[i] >= columns[i].min, "%d columns: %d", width, i);
			CHECK(!columns[i].max || widths[i] <= columns[i].max, "%d: %d", width, i);
			sum += widths[i];
		}
		assert_int_equal(sum, width);
	}
}

static void
te_smal_laat_de_laatste_krimpen(void **state)
{
	int widths[4];

	(void)state;
	for (int width = 0; width < 40; width++) {
		kolom_widths(columns, 4, width, widths);
		for (int i = 0; i < 4; i++)
			assert_true(widths[i] >= 1);
		assert_true(
		    widths[0] + widths[1] + widths[2] + widths[3] + 3 <= (width < 7 ? 7 : width));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kolommen_vullen_de_breedte_precies),
		cmocka_unit_test(te_smal_laat_de_laatste_krimpen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
