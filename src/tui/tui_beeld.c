/* SPDX-License-Identifier: EUPL-1.2 */
/* The frame around every view: header, tabs, rules, status, key bar. */
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"
#include "swv/tui/invoer.h"
#include "swv/tui/tekst.h"
#include "swv/tui/tui_intern.h"

enum { BAR_MAX = 16, MESSAGE_ROWS = 4, TAB_LABEL_MIN = 3, TAB_LABEL_MAX = 20 };

static void
draw_header(struct tui *tui)
{
	struct rect r = tui->layout.header;
	const char *right = tui->right ? tui->right : "";
	int width = utf8_width(right), used;
	char date[DATUM_MAX + 4] = "", day[DATUM_MAX];

	tui->day = tui_today(tui);
	if (tui->day != DATE_NONE)
		snprintf(date, sizeof(date), "%s %s", weekdag_kort(date_weekday(tui->day)),
		    datum_toon(tui->day, day));
	width = width > r.w / 2 ? r.w / 2 : width;
	used =
	    term_put(tui->term, r.y, 1, r.w - width - 18, ROLE_TITLE, tui->left ? tui->left : "");
	used = used + 3 > (r.w - 13) / 2 ? used + 3 : (r.w - 13) / 2;
	used = used > r.w - width - 15 ? r.w - width - 15 : used; /* a long role wants the room */
	term_put(tui->term, r.y, used, 13, ROLE_NORMAL, date);
	term_put(tui->term, r.y, r.w - 1 - width, width, ROLE_NORMAL, right);
}

/* The begin of a label: with nine tabs there is no column to spare for a mark that it was cut. */
static void
add_label(struct str *out, const char *label, int max)
{
	for (size_t n; max > 0 && (n = utf8_cluster(label)); label += n, max--)
		str_addn(out, label, n);
}

/* Whether no tab stands before that one. */
static bool
is_first(const struct tui *tui, size_t screen)
{
	while (screen--)
		if (tui_mag_scherm(tui, screen, NULL))
			return false;
	return true;
}

/* Appends the tabs with labels of at most max columns; returns the columns of all. */
static int
tabs_text(const struct tui *tui, size_t from, size_t to, int max, struct str *out)
{
	for (size_t i = from; i < to; i++) {
		const struct screen *s = tui->opt.screens[i];
		bool active = i == tui->current;

		if (!tui_mag_scherm(tui, i, NULL))
			continue;
		str_addf(out, "%s%s%c ", is_first(tui, i) ? "" : " ", active ? "[" : "", s->tab);
		add_label(out, s->label, active ? TAB_LABEL_MAX : max);
		str_add(out, active ? "]" : "");
	}
	return utf8_width(str_get(out));
}

static void
draw_tabs(struct tui *tui)
{
	static const enum role roles[] = { ROLE_TAB, ROLE_TAB_ACTIVE, ROLE_TAB };
	size_t n = tui->opt.n_screens, ends[] = { 0, tui->current, tui->current + 1, n };
	struct rect r = tui->layout.tabs;
	struct str text = { 0 };
	int max = TAB_LABEL_MAX, x = 1;

	while (tabs_text(tui, 0, n, max, &text) > r.w - 2 && max > TAB_LABEL_MIN) {
		str_clear(&text);
		max--;
	}
	for (size_t i = 0; i < 3; i++) {
		str_clear(&text);
		tabs_text(tui, ends[i], ends[i + 1], max, &text);
		x += term_put(tui->term, r.y, x, r.w - x, roles[i], str_get(&text));
	}
	str_fini(&text);
}

/* What is too long for the row goes over the rows above it. */
static void
draw_message(struct tui *tui, int left)
{
	struct rect r = tui->layout.status;
	enum role role = tui->is_error ? ROLE_ERROR : ROLE_STATUS;
	int width = utf8_width(str_get(&tui->message));
	struct tekst t;
	size_t n;

	if (left + 2 + width < r.w) {
		term_put(tui->term, r.y, r.w - 1 - width, width, role, str_get(&tui->message));
		return;
	}
	tekst_init(&t, true, 0, str_get(&tui->message));
	tekst_wrap(&t, r.w - 1);
	n = t.n_rows < MESSAGE_ROWS ? t.n_rows : MESSAGE_ROWS;
	for (size_t i = 0; i < n; i++) {
		char *row = mem_strndup(tekst_get(&t) + t.rows[i].from, t.rows[i].len);
		int y = r.y - (int)(n - 1 - i);

		term_text(tui->term, y, 0, 1, role, "");
		term_text(tui->term, y, 1, r.w - 1, role, row);
		free(row);
	}
	tekst_fini(&t);
}

static void
draw_status(struct tui *tui, const struct view *top)
{
	struct rect r = tui->layout.status;
	struct str text = { 0 };
	bool cursor = top->class->status && top->class->status(top, &text);
	int used = term_put(tui->term, r.y, 1, r.w - 2, ROLE_STATUS, str_get(&text));

	if (tui->message.len)
		draw_message(tui, 1 + used);
	if (cursor)
		term_cursor(tui->term, r.y, 1 + used);
	str_fini(&text);
}

struct zicht {
	const struct tui *tui;
	const struct view *view;
};

static bool
bar_mag(const struct action *action, const void *arg)
{
	const struct zicht *z = arg;

	return tui_mag(z->tui, z->view, action, NULL);
}

static void
draw_keys(struct tui *tui, const struct view *top)
{
	struct rect r = tui->layout.keys;
	const struct action *actions[BAR_MAX];
	const struct zicht zicht = { tui, top };
	struct actiebalk bar = {
		.table = view_actions(top),
		.rest = top->modal ? NULL : actions_global,
		.has = tui_has(tui, top),
		.typing = view_typing(top),
		.width = r.w - 1,
		.mag = bar_mag,
		.arg = &zicht,
	};
	size_t n = action_bar(&bar, actions, BAR_MAX);
	struct str keys = { 0 };
	int x = 1;

	for (size_t i = 0; i < n; i++) {
		str_clear(&keys);
		action_keys(actions[i], bar.typing ? ACTION_TYPING : ACTION_BRIEF, &keys);
		x += term_put(tui->term, r.y, x, r.w - x, ROLE_KEY, str_get(&keys)) + 1;
		x += term_put(tui->term, r.y, x, r.w - x, ROLE_KEY_LABEL, actions[i]->label) + 2;
	}
	str_fini(&keys);
}

/* The name of a page that lies on the screen stands in the rule above it. */
static void
draw_rules(struct tui *tui, const struct view *page)
{
	struct rect r = tui->layout.rule_above;
	struct str title = { 0 };

	term_rule(tui->term, r.y, r.x, r.w);
	if (page->class->title) {
		str_addc(&title, ' ');
		page->class->title(page, &title);
		str_addc(&title, ' ');
		term_put(tui->term, r.y, 2, r.w - 4, ROLE_TITLE, str_get(&title));
	}
	str_fini(&title);
	r = tui->layout.rule_below;
	term_rule(tui->term, r.y, r.x, r.w);
}

static void
draw_views(struct tui *tui)
{
	size_t i = tui->n - 1;

	while (i && (tui->pile[i]->class->overlay || tui->pile[i]->closed))
		i--;
	draw_rules(tui, tui->pile[i]);
	for (; i < tui->n; i++)
		if (!tui->pile[i]->closed)
			tui->pile[i]->class->draw(tui->pile[i], tui, tui->layout.body);
}

static void
draw_too_small(struct tui *tui, int rows, int cols)
{
	char buf[160];

	snprintf(buf, sizeof(buf),
	    "Het venster is te klein (nu %dx%d).\nMaak het minstens %d breed en %d hoog.\n"
	    "Er gaat niets verloren.",
	    cols, rows, LAYOUT_COLS_MIN, LAYOUT_ROWS_MIN);
	invoer_read(tui, buf, (struct rect){ 0, 0, rows, cols }, ROLE_NORMAL);
	term_cursor(tui->term, 0, 0);
}

void
tui_draw(struct tui *tui)
{
	int rows = term_rows(tui->term), cols = term_cols(tui->term);
	const struct view *top = tui_top(tui);

	tui->layout = layout_make(rows, cols);
	tui->dirty = false;
	term_erase(tui->term);
	if (tui->slot.on) {
		slot_draw(tui);
	} else if (tui->layout.too_small) {
		draw_too_small(tui, rows, cols);
	} else {
		term_cursor(tui->term, tui->layout.status.y, 0);
		draw_header(tui);
		draw_tabs(tui);
		draw_views(tui);
		draw_status(tui, top);
		draw_keys(tui, top);
	}
	term_flush(tui->term);
}
