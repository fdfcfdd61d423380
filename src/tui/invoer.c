/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/invoer.h"

#include <stdlib.h>

#include "swv/base/alloc.h"

void
invoer_line(struct tui *tui, struct tekst *t, int y, int x, int width, bool focus)
{
	int col = 0;

	if (width < 1)
		return;
	if (focus)
		col = tekst_scroll_line(t, width);
	else
		t->skip = 0;
	term_text(tui_term(tui), y, x, width, focus ? ROLE_FIELD_FOCUS : ROLE_FIELD,
	    tekst_get(t) + t->skip);
	if (focus)
		term_cursor(tui_term(tui), y, x + col);
}

/* One wrapped row; the blanks it was broken at are not shown. */
static char *
row_text(const struct tekst *t, size_t row)
{
	const char *s = tekst_get(t) + t->rows[row].from;
	size_t n = t->rows[row].len;

	while (n && s[n - 1] == ' ')
		n--;
	return mem_strndup(s, n);
}

void
invoer_lines(struct tui *tui, struct tekst *t, struct rect r, bool focus)
{
	enum role role = focus ? ROLE_FIELD_FOCUS : ROLE_FIELD;
	size_t row;
	int col;

	if (r.h < 1 || r.w < 2)
		return;
	tekst_wrap(t, r.w);
	if (focus)
		tekst_scroll(t, (size_t)r.h);
	else
		t->top = 0;
	for (size_t i = 0; i < (size_t)r.h; i++) {
		char *text = t->top + i < t->n_rows ? row_text(t, t->top + i) : mem_strdup("");

		term_text(tui_term(tui), r.y + (int)i, r.x, r.w, role, text);
		free(text);
	}
	tekst_cursor(t, &row, &col);
	if (focus)
		term_cursor(tui_term(tui), r.y + (int)(row - t->top), r.x + col);
}

int
invoer_read(struct tui *tui, const char *text, struct rect r, enum role role)
{
	struct tekst t;
	int n;

	tekst_init(&t, true, 0, text);
	tekst_wrap(&t, r.w + 1);
	n = t.n_rows < (size_t)r.h ? (int)t.n_rows : r.h;
	for (int i = 0; i < n; i++) {
		char *row = row_text(&t, (size_t)i);

		term_put(tui_term(tui), r.y + i, r.x, r.w, role, row);
		free(row);
	}
	tekst_fini(&t);
	return n;
}
