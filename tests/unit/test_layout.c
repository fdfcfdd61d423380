/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include "swv/tui/layout.h"

static bool
within(struct rect r, int rows, int cols)
{
	return r.y >= 0 && r.x >= 0 && r.h >= 0 && r.w >= 0 && r.y + r.h <= rows &&
	       r.x + r.w <= cols;
}

static void
alles_past_op_elk_scherm(void **state)
{
	(void)state;
	for (int rows = 1; rows <= 100; rows++) {
		for (int cols = 1; cols <= 300; cols++) {
			struct layout l = layout_make(rows, cols);
			const struct rect all[] = { l.header, l.tabs, l.rule_above, l.body,
				l.rule_below, l.status, l.keys };
			int covered = 0;

			for (size_t i = 0; i < COUNT(all); i++) {
				CHECK(within(all[i], rows, cols), "%dx%d: %zu", rows, cols, i);
				covered += all[i].h;
			}
			assert_int_equal(covered, rows);
			assert_int_equal(l.too_small, rows < 24 || cols < 80);
		}
	}
}

static void
bij_80x24_staat_alles_als_getekend(void **state)
{
	struct layout l = layout_make(24, 80);

	(void)state;
	assert_int_equal(l.body.y, 3);
	assert_int_equal(l.body.h, 18);
	assert_int_equal(l.rule_below.y, 21);
	assert_int_equal(l.status.y, 22);
	assert_int_equal(l.keys.y, 23);
}

static void
een_venster_zonder_maat_breekt_niets(void **state)
{
	(void)state;
	assert_true(layout_make(0, 0).too_small);
	assert_true(layout_make(-1, -5).too_small);
	assert_int_equal(layout_make(-1, -5).body.w, 0);
}

static void
een_doos_blijft_binnen(void **state)
{
	struct rect outer = { 3, 0, 18, 80 };

	(void)state;
	for (int h = -2; h < 30; h++) {
		for (int w = -2; w < 100; w++) {
			struct rect r = rect_middle(outer, h, w), in = rect_inner(r);

			assert_true(r.y >= 3 && r.y + r.h <= 21 && r.x >= 0 && r.x + r.w <= 80);
			assert_true(in.h >= 0 && in.w >= 0);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(alles_past_op_elk_scherm),
		cmocka_unit_test(bij_80x24_staat_alles_als_getekend),
		cmocka_unit_test(een_venster_zonder_maat_breekt_niets),
		cmocka_unit_test(een_doos_blijft_binnen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
