/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/layout.h"

enum { ROWS_AROUND = 6 }; /* header, tabs, two rules, status, keys */

static struct rect
row(int y, int cols)
{
	return (struct rect){ .y = y, .x = 0, .h = 1, .w = cols };
}

struct layout
layout_make(int rows, int cols)
{
	struct layout l = { .body = { 0, 0, rows > 0 ? rows : 0, cols > 0 ? cols : 0 } };

	l.too_small = rows < LAYOUT_ROWS_MIN || cols < LAYOUT_COLS_MIN;
	if (l.too_small)
		return l;
	l.header = row(0, cols);
	l.tabs = row(1, cols);
	l.rule_above = row(2, cols);
	l.body = (struct rect){ .y = 3, .x = 0, .h = rows - ROWS_AROUND, .w = cols };
	l.rule_below = row(rows - 3, cols);
	l.status = row(rows - 2, cols);
	l.keys = row(rows - 1, cols);
	return l;
}

struct rect
rect_middle(struct rect outer, int h, int w)
{
	h = h < 0 ? 0 : h > outer.h ? outer.h : h;
	w = w < 0 ? 0 : w > outer.w ? outer.w : w;
	return (struct rect){ outer.y + (outer.h - h) / 2, outer.x + (outer.w - w) / 2, h, w };
}

struct rect
rect_inner(struct rect outer)
{
	if (outer.h < 2 || outer.w < 2)
		return (struct rect){ outer.y, outer.x, 0, 0 };
	return (struct rect){ outer.y + 1, outer.x + 1, outer.h - 2, outer.w - 2 };
}
