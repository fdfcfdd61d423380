/* SPDX-License-Identifier: EUPL-1.2 */
/* How a text stands on the screen: broken into rows, and scrolled to where the cursor is. */
#include "swv/tui/tekst.h"

#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"

int
tekst_columns(const char *s, size_t n)
{
	int columns = 0;

	while (n) {
		char buf[64];
		size_t k = utf8_cluster(s), kept = k < sizeof(buf) ? k : sizeof(buf) - 1;

		if (!k || k > n)
			break;
		if (k == 1 && (unsigned char)*s >= 0x20 && (unsigned char)*s < 0x7F) {
			columns++;
		} else {
			memcpy(buf, s, kept);
			buf[kept] = '\0';
			columns += utf8_width(buf);
		}
		s += k;
		n -= k;
	}
	return columns;
}

/*
 * How much of the line of len bytes at s goes on one row of width columns.
 * Blanks at the break stay on the row, also where they are over its edge.
 */
static size_t
row_length(const char *s, size_t len, int width)
{
	size_t at = 0, after_blank = 0;
	int columns = 0;

	for (size_t n; at < len; at += n) {
		int w;

		n = utf8_cluster(s + at);
		w = tekst_columns(s + at, n);
		if (columns + w > width && s[at] != ' ')
			return after_blank ? after_blank : at ? at : n;
		columns += w;
		if (s[at] == ' ')
			after_blank = at + 1;
	}
	return len;
}

void
tekst_wrap(struct tekst *t, int width)
{
	const char *s = tekst_get(t);
	size_t at = 0;

	width = width < 2 ? 2 : width;
	if (t->wrapped && t->width == width)
		return;
	t->width = width;
	t->wrapped = true;
	t->n_rows = 0;
	for (;;) {
		size_t end = at + (t->lines ? strcspn(s + at, "\n") : strlen(s + at));

		do {
			size_t n = t->lines ? row_length(s + at, end - at, width - 1) : end - at;

			VEC_ADD(t->rows, t->n_rows, t->cap_rows) = (struct tekst_rij){ at, n };
			at += n;
		} while (at < end);
		if (!s[end])
			break;
		at = end + 1;
	}
}

void
tekst_cursor(const struct tekst *t, size_t *row, int *col)
{
	size_t r = t->n_rows - 1;

	while (r && t->rows[r].from > t->at)
		r--;
	*row = r;
	*col = tekst_columns(tekst_get(t) + t->rows[r].from, t->at - t->rows[r].from);
	if (t->lines && *col >= t->width)
		*col = t->width - 1;
}

void
tekst_scroll(struct tekst *t, size_t height)
{
	size_t row;
	int col;

	tekst_cursor(t, &row, &col);
	height = height ? height : 1;
	if (row < t->top)
		t->top = row;
	if (row >= t->top + height)
		t->top = row - height + 1;
	if (t->top && t->top + height > t->n_rows)
		t->top = t->n_rows > height ? t->n_rows - height : 0;
}

int
tekst_scroll_line(struct tekst *t, int width)
{
	const char *s = tekst_get(t);
	int col;

	if (t->skip > t->at)
		t->skip = t->at;
	col = tekst_columns(s + t->skip, t->at - t->skip);
	while (col > 0 && col >= width) {
		size_t n = utf8_cluster(s + t->skip);

		col -= tekst_columns(s + t->skip, n);
		t->skip += n;
	}
	while (t->skip) { /* show as much before the cursor as there is room for the rest */
		size_t n = utf8_cluster_back(s, t->skip);
		int w = tekst_columns(s + t->skip - n, n);

		if (tekst_columns(s + t->skip, t->buf.len - t->skip) + w >= width)
			break;
		t->skip -= n;
		col += w;
	}
	return col;
}
