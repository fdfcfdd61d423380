/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/lijst.h"

#include <stdio.h>

#include "swv/base/utf8.h"
#include "swv/model/melding.h"

enum { COLUMNS_MAX = 16, MARK_WIDTH = 3, MORE_WIDTH = 2, FILTER_MAX = 60, INDENT = 2 };

void
lijst_init(struct lijst *list, const struct lijst_class *class, void *arg)
{
	*list = (struct lijst){ .class = class, .arg = arg };
	venster_init(&list->venster, &class->bron, arg);
	tekst_init(&list->filter, false, FILTER_MAX, NULL);
}

void
lijst_fini(struct lijst *list)
{
	venster_fini(&list->venster);
	tekst_fini(&list->filter);
	str_fini(&list->count);
}

/* ---- rows ---- */

static void
begin_load(struct lijst *list)
{
	list->fault = (struct fault){ 0 };
	list->stale = list->counted = false;
}

void
lijst_reload(struct lijst *list)
{
	if (!list->venster.loaded) /* nothing was drawn yet: the first draw reads */
		return;
	begin_load(list);
	venster_reload(&list->venster, &list->fault);
}

void
lijst_restart(struct lijst *list)
{
	if (!list->venster.loaded)
		return;
	begin_load(list);
	venster_restart(&list->venster, &list->fault);
}

void
lijst_seek(struct lijst *list, const void *row)
{
	if (!list->venster.loaded)
		return;
	begin_load(list);
	venster_seek(&list->venster, row, &list->fault);
}

static bool
seek_first(struct lijst *list)
{
	const void *first = list->class->first ? list->class->first(list->arg) : NULL;

	if (first)
		lijst_seek(list, first);
	return first != NULL;
}

void
lijst_begin(struct lijst *list)
{
	if (!seek_first(list))
		lijst_restart(list);
}

void
lijst_regroup(struct lijst *list)
{
	const struct bron *bron = &list->class->bron;
	const void *here = lijst_row(list);
	void *kept = here && bron->find ? bron->find(list->arg, here) : NULL;

	lijst_restart(list);
	if (kept) {
		lijst_seek(list, kept);
		bron->free(kept);
	}
}

const void *
lijst_row(const struct lijst *list)
{
	return venster_current(&list->venster);
}

unsigned
lijst_has(const struct lijst *list)
{
	return lijst_row(list) ? NEEDS_ROW : 0;
}

/* ---- drawing ---- */

/* The least of each column that is shown; returns what is left of width. */
static int
least_widths(const struct kolom *columns, size_t n, int width, int *out, int *sharing)
{
	int left = width + 1;

	*sharing = 0;
	for (size_t i = 0; i < n; i++) {
		int from = columns[i].from;
		bool shown = from < 0 ? width < -from : width >= from;

		out[i] = !shown ? 0 : columns[i].min < 1 ? 1 : columns[i].min;
		left -= out[i] + shown;
		*sharing += shown && columns[i].max == 0;
	}
	return left;
}

/* What the sharing columns still lack of half the width: others may not take that. */
static int
kept_for_sharing(const struct kolom *columns, size_t n, int width, const int *out, int left)
{
	int lack = width / 2;

	for (size_t i = 0; i < n; i++)
		if (columns[i].max == 0)
			lack -= out[i];
	return lack < 0 ? 0 : lack > left ? left : lack;
}

void
kolom_widths(const struct kolom *columns, size_t n, int width, int *out)
{
	int sharing, left = least_widths(columns, n, width, out, &sharing);
	int kept = sharing && left > 0 ? kept_for_sharing(columns, n, width, out, left) : 0;

	for (size_t i = 0; i < n; i++) {
		int more = columns[i].max - out[i];

		more = more > left - kept ? left - kept : more;
		if (columns[i].max == 0 || !out[i] || more <= 0)
			continue;
		out[i] += more;
		left -= more;
	}
	for (size_t i = 0; i < n && left > 0; i++) {
		if (columns[i].max || !out[i])
			continue;
		out[i] += left / sharing;
		left -= left / sharing;
		sharing--;
	}
	for (size_t i = n; i-- && left < 0;) { /* too narrow for all: the last give way */
		int less = out[i] - 1 < -left ? out[i] - 1 : -left;

		if (less <= 0)
			continue;
		out[i] -= less;
		left += less;
	}
}

static size_t
count_columns(const struct kolom *columns)
{
	size_t n = 0;

	while (n < COLUMNS_MAX && columns[n].label)
		n++;
	return n;
}

static void
add_cell(struct str *out, const char *text, int width, enum kolom_side side)
{
	int used = side == KOLOM_RIGHT ? utf8_width(text) : width;

	if (used < width) {
		str_pad(out, ' ', (size_t)(width - used));
		str_add(out, text);
	} else {
		utf8_column(out, text, width);
	}
}

static void
draw_head(const struct lijst *list, struct tui *tui, struct rect r, const int *widths, size_t n)
{
	const struct venster *v = &list->venster;
	struct str text = { 0 };
	char more[3] = { v->top || !v->at_begin ? '^' : ' ',
		v->n > v->top + v->height || !v->at_end ? 'v' : ' ' };

	str_pad(&text, ' ', MARK_WIDTH);
	for (size_t i = 0; i < n; i++) {
		const struct kolom *column = &list->class->columns[i];

		if (!widths[i])
			continue;
		str_addn(&text, " ", i > 0);
		add_cell(&text, column->label, widths[i], column->side);
	}
	term_put(tui_term(tui), r.y, r.x, r.w - MORE_WIDTH, ROLE_TITLE, str_get(&text));
	term_put(tui_term(tui), r.y, r.x + r.w - MORE_WIDTH, MORE_WIDTH, ROLE_NORMAL, more);
	str_fini(&text);
}

/* The text of one cell, with the place in the tree before the first. */
static void
cell_text(const struct lijst *list, const void *row, size_t i, struct str *out)
{
	const struct lijst_class *class = list->class;

	if (i == 0 && class->depth) {
		char fold = ' ';
		int depth = class->depth(list->arg, row, &fold);

		str_pad(out, ' ', (size_t)(depth * INDENT));
		if (fold)
			str_addf(out, "%c ", fold);
	}
	class->cell(list->arg, row, i, out);
}

/* The row as one text, from the mark on.  The first cell goes on over what is empty beside it. */
static void
row_text(const struct lijst *list, const void *row, const int *widths, size_t n, struct str *out)
{
	struct str first = { 0 }, cell = { 0 };
	size_t i = 1;
	int width = widths[0];

	cell_text(list, row, 0, &first);
	for (; i < n; i++) {
		str_clear(&cell);
		if (widths[i])
			cell_text(list, row, i, &cell);
		if (cell.len)
			break;
		width += widths[i] ? widths[i] + 1 : 0;
	}
	add_cell(out, str_get(&first), width, list->class->columns[0].side);
	for (; i < n; i++) {
		if (!widths[i])
			continue;
		str_clear(&cell);
		cell_text(list, row, i, &cell);
		str_addc(out, ' ');
		add_cell(out, str_get(&cell), widths[i], list->class->columns[i].side);
	}
	str_fini(&first);
	str_fini(&cell);
}

static void
draw_row(
    struct lijst *list, struct tui *tui, struct rect r, size_t line, const int *widths, size_t n)
{
	const void *row = venster_row(&list->venster, line);
	bool selected = line == venster_line(&list->venster);
	const char *heading;
	enum role role = ROLE_NORMAL;
	struct str text = { 0 };
	int y = r.y + (int)line;
	char mark = ' ', head[MARK_WIDTH + 1];

	if (!row)
		return;
	heading = list->class->bron.heading ? list->class->bron.heading(row) : NULL;
	if (heading) {
		term_put(tui_term(tui), y, r.x + 1, r.w - 1 - MORE_WIDTH, ROLE_TITLE, heading);
		return;
	}
	if (list->class->mark)
		mark = list->class->mark(list->arg, row, &role);
	if (mark == ' ')
		role = ROLE_NORMAL; /* a coloured blank costs bytes and shows nothing */
	snprintf(head, sizeof(head), " %c ", mark);
	row_text(list, row, widths, n, &text);
	term_text(tui_term(tui), y, r.x, MARK_WIDTH, selected ? ROLE_SELECTED : role, head);
	term_text(tui_term(tui), y, r.x + MARK_WIDTH, r.w - MARK_WIDTH - MORE_WIDTH,
	    selected ? ROLE_SELECTED : ROLE_NORMAL, str_get(&text));
	if (selected)
		term_cursor(tui_term(tui), y, r.x + 1);
	str_fini(&text);
}

static bool
is_narrowed(const struct lijst *list)
{
	return list->class->narrowed && list->class->narrowed(list->arg);
}

/* What stands there when there are no rows: why, and what to do. */
static void
draw_nothing(const struct lijst *list, struct tui *tui, struct rect r)
{
	const char *why = list->class->empty ? list->class->empty : "Hier staat nog niets.";
	struct str text = { 0 };

	if (list->filter.buf.len)
		why = "Niets gevonden. Zoek op het begin van een woord; Esc wist het filter.";
	else if (is_narrowed(list))
		why = "Niets gevonden. Esc laat weer alles zien.";
	if (list->fault.err)
		melding(&list->fault, &text);
	else
		str_add(&text, why);
	term_put(tui_term(tui), r.y + 1, r.x + MARK_WIDTH, r.w - MARK_WIDTH,
	    list->fault.err ? ROLE_ERROR : ROLE_NORMAL, str_get(&text));
	term_cursor(tui_term(tui), r.y + 1, r.x + MARK_WIDTH);
	str_fini(&text);
}

/* Rows that answer to the filter as it is now. */
static void
sync_filter(struct lijst *list)
{
	if (!list->stale)
		return;
	list->class->filter(list->arg, tekst_get(&list->filter));
	lijst_begin(list);
	list->stale = false;
}

/* Once for each reading: counting a thousand rows takes longer than a step down. */
static void
count_rows(struct lijst *list)
{
	if (list->counted || !list->class->count)
		return;
	str_clear(&list->count);
	list->class->count(list->arg, &list->count);
	list->counted = true;
}

void
lijst_draw(struct lijst *list, struct tui *tui, struct rect r)
{
	struct rect rows = { r.y + 1, r.x, r.h - 1, r.w };
	size_t n = count_columns(list->class->columns);
	int widths[COLUMNS_MAX];
	bool fresh;

	if (rows.h < 1)
		return;
	sync_filter(list);
	fresh = !list->venster.loaded;
	if (fresh)
		begin_load(list);
	venster_resize(&list->venster, (size_t)rows.h, &list->fault);
	if (fresh)
		seek_first(list);
	count_rows(list);
	kolom_widths(list->class->columns, n, r.w - MARK_WIDTH - MORE_WIDTH, widths);
	draw_head(list, tui, r, widths, n);
	if (!venster_current(&list->venster) || list->fault.err) {
		draw_nothing(list, tui, rows);
		return;
	}
	for (size_t line = 0; line < (size_t)rows.h; line++)
		draw_row(list, tui, rows, line, widths, n);
}

/* ---- keys ---- */

static bool
move(struct lijst *list, int key)
{
	static const struct {
		int key, twin;
		int rows, pages;
	} moves[] = {
		{ TOETS_UP, 'k', -1, 0 },
		{ TOETS_DOWN, 'j', 1, 0 },
		{ TOETS_PGUP, TOETS_CTRL('B'), 1, -1 },
		{ TOETS_PGDN, TOETS_CTRL('F'), -1, 1 },
	};
	struct venster *v = &list->venster;
	bool typed = list->filtering && toets_is_char(key);

	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++) {
		if (typed || (key != moves[i].key && key != moves[i].twin))
			continue;
		venster_move(v, moves[i].rows + moves[i].pages * (long)v->height, &list->fault);
		return true;
	}
	if (key == TOETS_HOME || key == TOETS_TOP || (key == 'g' && !typed))
		venster_home(v, &list->fault);
	else if (key == TOETS_END || key == TOETS_BOTTOM || (key == 'G' && !typed))
		venster_end(v, &list->fault);
	else
		return false;
	return true;
}

/* All rows again: what was found keeps the cursor, and is seen where it belongs. */
static void
show_all(struct lijst *list)
{
	const void *here = lijst_row(list);

	if (here && list->class->reveal)
		list->class->reveal(list->arg, here);
	lijst_regroup(list);
}

static void
filter_clear(struct lijst *list)
{
	list->filtering = false;
	list->stale = false;
	tekst_set(&list->filter, NULL);
	list->class->filter(list->arg, "");
	show_all(list);
}

/* Editing keys that leave the cursor at the end, where the status row has it. */
static bool
filter_key(struct lijst *list, int key)
{
	if (!toets_is_char(key) && key != TOETS_BACKSPACE && key != TOETS_CTRL('U') &&
	    key != TOETS_CTRL('W'))
		return false;
	if (key == TOETS_BACKSPACE && !list->filter.buf.len) {
		filter_clear(list);
		return true;
	}
	tekst_key(&list->filter, key);
	list->stale = true; /* read when it is drawn: not for each letter typed fast */
	return true;
}

bool
lijst_key(struct lijst *list, struct tui *tui, const struct event *event)
{
	(void)tui;
	if (event->type == EVENT_PASTE) {
		if (!list->filtering)
			return false;
		tekst_paste(&list->filter, event->text);
		list->stale = true;
		return true;
	}
	if (list->filtering && filter_key(list, event->key))
		return true;
	sync_filter(list);
	if (move(list, event->key))
		return true;
	if (event->key == TOETS_ESC && (list->filtering || list->filter.buf.len)) {
		filter_clear(list);
		return true;
	}
	if (event->key == TOETS_ESC && is_narrowed(list)) {
		list->class->widen(list->arg);
		show_all(list);
		return true;
	}
	if (event->key == TOETS_ENTER && list->filtering) {
		list->filtering = false;
		return true;
	}
	if (event->key == '/' && list->class->filter) {
		list->filtering = true;
		return true;
	}
	return false;
}

const struct action lijst_typing_actions[] = {
	{ "Enter", NULL, "Klaar", "Laat het filter staan en ga verder in de lijst.", 0, NULL },
	{ "Esc", NULL, "Wis", "Wis het filter.", 0, NULL },
	{ "Up", NULL, "Omhoog", "Een regel omhoog.", ACTION_QUIET, NULL },
	{ "Down", NULL, "Omlaag", "Een regel omlaag.", ACTION_QUIET, NULL },
	{ "Ctrl-U", NULL, "Leeg", "Begin het filter opnieuw.", ACTION_QUIET, NULL },
	{ 0 },
};

bool
lijst_typing(const struct lijst *list)
{
	return list->filtering;
}

bool
lijst_status(const struct lijst *list, struct str *out)
{
	str_add(out, str_get(&list->count));
	if (list->filtering || list->filter.buf.len)
		str_addf(out, "%sfilter: %s", out->len ? " · " : "", tekst_get(&list->filter));
	return list->filtering;
}
