/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/leesvlak.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"

enum { MARK_WIDTH = 2, UNDRAWN_WIDTH = 80, UNDRAWN_HEIGHT = 24 };

void
leesvlak_clear(struct leesvlak *vlak)
{
	for (size_t i = 0; i < vlak->n; i++) {
		tekst_fini(&vlak->items[i].tekst);
		free(vlak->items[i].label);
	}
	vlak->n = 0;
}

void
leesvlak_fini(struct leesvlak *vlak)
{
	leesvlak_clear(vlak);
	free(vlak->items);
	*vlak = (struct leesvlak){ 0 };
}

struct alinea *
leesvlak_add(struct leesvlak *vlak, const char *text)
{
	struct alinea *a = &VEC_ADD(vlak->items, vlak->n, vlak->cap);

	*a = (struct alinea){ .mark = ' ', .over = -1 };
	tekst_init(&a->tekst, true, 0, text);
	return a;
}

void
leesvlak_heading(struct leesvlak *vlak, const char *text)
{
	if (vlak->n)
		leesvlak_add(vlak, "")->heading = true;
	leesvlak_add(vlak, text)->heading = true;
}

/* ---- where the cursor is ---- */

/* A label that is too long for its column moves the text of its paragraph aside. */
static int
indent_of(const struct alinea *a)
{
	int width = a->label ? utf8_width(a->label) + 1 : 0;

	return width > a->indent ? width : a->indent;
}

static size_t
rows_of(const struct leesvlak *vlak, size_t i)
{
	struct alinea *a = &vlak->items[i];

	tekst_wrap(&a->tekst, vlak->width - MARK_WIDTH - indent_of(a) + 1);
	return a->tekst.n_rows;
}

/* Rows above the cursor. */
static size_t
cursor_line(const struct leesvlak *vlak)
{
	size_t line = vlak->row;

	for (size_t i = 0; i < vlak->at; i++)
		line += rows_of(vlak, i);
	return line;
}

/* After other text came: on a row that is there. */
static void
keep_within(struct leesvlak *vlak)
{
	size_t rows;

	if (!vlak->n)
		return;
	if (vlak->at >= vlak->n)
		vlak->at = vlak->n - 1;
	rows = rows_of(vlak, vlak->at);
	if (vlak->row >= rows)
		vlak->row = rows - 1;
	if (vlak->items[vlak->at].heading)
		leesvlak_seek(vlak, -1);
}

static bool
step_down(struct leesvlak *vlak)
{
	if (vlak->row + 1 < rows_of(vlak, vlak->at)) {
		vlak->row++;
		return true;
	}
	for (size_t i = vlak->at + 1; i < vlak->n; i++) {
		if (vlak->items[i].heading)
			continue;
		vlak->at = i;
		vlak->row = 0;
		return true;
	}
	return false;
}

static bool
step_up(struct leesvlak *vlak)
{
	if (vlak->row) {
		vlak->row--;
		return true;
	}
	for (size_t i = vlak->at; i--;) {
		if (vlak->items[i].heading)
			continue;
		vlak->at = i;
		vlak->row = rows_of(vlak, i) - 1;
		return true;
	}
	return false;
}

int
leesvlak_over(const struct leesvlak *vlak)
{
	return vlak->at < vlak->n ? vlak->items[vlak->at].over : -1;
}

void
leesvlak_seek(struct leesvlak *vlak, int over)
{
	for (size_t i = 0; i < vlak->n; i++) {
		if (over < 0 ? vlak->items[i].heading : vlak->items[i].over != over)
			continue;
		vlak->at = i;
		vlak->row = 0;
		return;
	}
}

bool
leesvlak_key(struct leesvlak *vlak, int key)
{
	static const struct {
		int key, twin;
		bool (*step)(struct leesvlak *vlak);
		int pages; /* 0: one row; -1: all the way */
	} moves[] = {
		{ TOETS_UP, 'k', step_up, 0 },
		{ TOETS_DOWN, 'j', step_down, 0 },
		{ TOETS_PGUP, TOETS_CTRL('B'), step_up, 1 },
		{ TOETS_PGDN, TOETS_CTRL('F'), step_down, 1 },
		{ TOETS_HOME, 'g', step_up, -1 },
		{ TOETS_END, 'G', step_down, -1 },
		{ TOETS_TOP, TOETS_TOP, step_up, -1 },
		{ TOETS_BOTTOM, TOETS_BOTTOM, step_down, -1 },
	};

	if (!vlak->n)
		return false;
	if (!vlak->height) { /* typed before it was drawn */
		vlak->width = UNDRAWN_WIDTH;
		vlak->height = UNDRAWN_HEIGHT;
	}
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++) {
		int rows = moves[i].pages ? vlak->height - 1 : 1;

		if (key != moves[i].key && key != moves[i].twin)
			continue;
		while ((rows-- > 0 || moves[i].pages < 0) && moves[i].step(vlak))
			;
		return true;
	}
	return false;
}

/* ---- drawing ---- */

/* So far down that the cursor is seen, and the heading above the first rows with it. */
static void
scroll(struct leesvlak *vlak)
{
	size_t line = cursor_line(vlak), height = (size_t)vlak->height, above = 0;

	if (line < vlak->top)
		vlak->top = line;
	if (line >= vlak->top + height)
		vlak->top = line - height + 1;
	for (size_t i = vlak->at; !vlak->row && i && vlak->items[i - 1].heading; i--)
		above += rows_of(vlak, i - 1);
	if (above < height && vlak->top > line - above)
		vlak->top = line - above;
}

static void
draw_row(const struct alinea *a, struct tui *tui, struct rect r, size_t row, bool selected)
{
	const struct tekst_rij *part = &a->tekst.rows[row];
	enum role role = selected ? ROLE_SELECTED : a->heading ? ROLE_TITLE : ROLE_NORMAL;
	enum role marked = a->mark == '!' ? ROLE_LATE : a->mark == '~' ? ROLE_SOON : role;
	struct str text = { 0 };
	const char *words = tekst_get(&a->tekst) + part->from;
	size_t len = part->len;
	char mark[] = { a->mark, '\0' };

	if (row == 0 && a->label)
		utf8_column(&text, a->label, indent_of(a));
	else
		str_pad(&text, ' ', (size_t)indent_of(a));
	while (len && words[len - 1] == ' ') /* that it was broken at */
		len--;
	str_addn(&text, words, len);
	if (row == 0 && a->mark != ' ')
		term_put(tui_term(tui), r.y, r.x, 1, selected ? role : marked, mark);
	if (selected)
		term_text(
		    tui_term(tui), r.y, r.x + MARK_WIDTH, r.w - MARK_WIDTH, role, str_get(&text));
	else
		term_put(
		    tui_term(tui), r.y, r.x + MARK_WIDTH, r.w - MARK_WIDTH, role, str_get(&text));
	if (selected)
		term_cursor(tui_term(tui), r.y, r.x);
	str_fini(&text);
}

void
leesvlak_draw(struct leesvlak *vlak, struct tui *tui, struct rect r, bool focus)
{
	size_t line = 0;

	if (r.h < 1 || r.w < 8)
		return;
	vlak->width = r.w;
	vlak->height = r.h;
	keep_within(vlak);
	scroll(vlak);
	for (size_t i = 0; i < vlak->n; i++) {
		size_t rows = rows_of(vlak, i);

		for (size_t row = 0; row < rows; row++, line++) {
			struct rect at = { r.y + (int)(line - vlak->top), r.x, 1, r.w };

			if (line >= vlak->top && line < vlak->top + (size_t)r.h)
				draw_row(&vlak->items[i], tui, at, row,
				    focus && i == vlak->at && row == vlak->row);
		}
	}
	if (vlak->top)
		term_put(tui_term(tui), r.y, r.x + r.w - 1, 1, ROLE_NORMAL, "^");
	if (line > vlak->top + (size_t)r.h)
		term_put(tui_term(tui), r.y + r.h - 1, r.x + r.w - 1, 1, ROLE_NORMAL, "v");
}
