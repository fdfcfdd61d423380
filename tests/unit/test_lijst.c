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

/* What is told in words on a wide screen is told shorter on a narrow one, never twice. */
static void
een_kolom_staat_er_smal_of_breed(void **state)
{
	static const struct kolom either[] = {
		{ "Nummer", 7, 9, KOLOM_LEFT, 0 },
		{ "Wacht op", 11, 11, KOLOM_LEFT, -95 },
		{ "Wacht op … sinds", 20, 29, KOLOM_LEFT, 95 },
	};
	int widths[3];

	(void)state;
	for (int width = 60; width < 200; width++) {
		kolom_widths(either, 3, width, widths);
		CHECK((widths[1] > 0) == (width < 95), "%d: %d", width, widths[1]);
		CHECK((widths[2] > 0) == (width >= 95), "%d: %d", width, widths[2]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kolommen_vullen_de_breedte_precies),
		cmocka_unit_test(te_smal_laat_de_laatste_krimpen),
		cmocka_unit_test(een_kolom_staat_er_smal_of_breed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
