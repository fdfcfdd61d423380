/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_LAYOUT_H
#define SWV_TUI_LAYOUT_H

#include <stdbool.h>

enum { LAYOUT_ROWS_MIN = 24, LAYOUT_COLS_MIN = 80 };

struct rect {
	int y, x, h, w; /* h and w are never negative */
};

/* Where everything stands on a screen. */
struct layout {
	bool too_small; /* only body is of use: the whole screen */
	struct rect header, tabs, rule_above, body, rule_below, status, keys;
};

struct layout layout_make(int rows, int cols);

/* A rectangle of at most h by w in the middle of outer. */
struct rect rect_middle(struct rect outer, int h, int w);
/* What is left within a border of one. */
struct rect rect_inner(struct rect outer);

#endif
