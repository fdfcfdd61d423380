/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/rooster.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/moment.h"
#include "swv/model/precisie.h"
#include "swv/model/schooljaar.h"
#include "swv/model/werkdag.h"
#include "swv/tui/app.h"
#include "swv/tui/detail.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/vergaderacties.h"
#include "swv/tui/vergaderrij.h"

enum { MONTHS = 12, COLUMNS = MONTHS + 1, OTHER = MONTHS };
enum { MANY = 10000, MARGIN = 1, NAME_MIN = 13, NAME_MAX = 40, CELL_MIN = 5, CELL_MAX = 12 };
enum { WEEKLY = 4 }; /* so many in a month are told as one of each week */

struct cel {
	struct str text;     /* "2 16r" */
	struct keuzen items; /* the meetings, with what they are in words */
};

/* A body with its meetings of the year. */
struct regel {
	char *id, *naam, *kort;
	char *momenten;
	struct cel cells[COLUMNS];
};

struct rooster {
	struct tui *tui;
	int schooljaar, first_month;
	struct regel *rows;
	size_t n, cap;
	size_t top, row;
	int column;
	size_t height; /* when it was drawn */
};

/* ---- reading the year ---- */

static void
drop(struct rooster *r)
{
	for (size_t i = 0; i < r->n; i++) {
		struct regel *row = &r->rows[i];

		free(row->id);
		free(row->naam);
		free(row->kort);
		free(row->momenten);
		for (int c = 0; c < COLUMNS; c++) {
			str_fini(&row->cells[c].text);
			keuzen_fini(&row->cells[c].items);
		}
	}
	r->n = 0;
}

static enum swv_err
add_body(const struct rec *orgaan, void *arg)
{
	struct rooster *r = arg;

	VEC_ADD(r->rows, r->n, r->cap) = (struct regel){ .id = mem_strdup(rec_id(orgaan)),
		.naam = mem_strdup(rec_title(orgaan)),
		.kort = mem_strdup(rec_text(orgaan, "kort")),
		.momenten = mem_strdup(rec_text(orgaan, "momenten")) };
	return SWV_OK;
}

/* "2", "27o": the day, and what there is about it. */
static void
add_sign(const struct rec *v, struct str *out)
{
	static const struct {
		const char *field, *value;
		char sign;
	} signs[] = {
		{ "status", "reserve", 'r' },
		{ "status", "vervallen", 'v' },
		{ "vorm", "online", 'o' },
		{ "vorm", "telefonisch", 't' },
	};

	str_add(out, out->len ? " " : "");
	if (str_eq(rec_text(v, "precisie"), "dag"))
		str_addf(out, "%d", date_ymd(rec_date(v, "datum")).day);
	else
		str_addc(out, '?');
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (str_eq(rec_text(v, signs[i].field), signs[i].value)) {
			str_addc(out, signs[i].sign);
			return;
		}
}

/* "ma 02-10 19:30-21:00", and the status when there is something about it. */
static void
add_meeting(const struct rooster *r, struct cel *c, const struct rec *v)
{
	const char *status = rec_text(v, "status");
	struct str words = { 0 }, time = { 0 };

	add_sign(v, &c->text);
	vergadering_dag(v, app_session(r->tui), &words);
	vergadering_tijd(v, &time);
	if (time.len)
		str_addf(&words, " %s", time.s);
	keuzen_add(&c->items, rec_id(v), words.s, str_eq(status, "gepland") ? NULL : status);
	str_fini(&words);
	str_fini(&time);
}

static enum swv_err
place(const struct rec *v, void *arg)
{
	struct rooster *r = arg;
	swv_date day = rec_date(v, "datum");
	int column =
	    day == DATE_NONE ? OTHER : (date_ymd(day).month - r->first_month + MONTHS) % MONTHS;

	for (size_t i = 0; i < r->n; i++)
		if (list_has(rec_text(v, "orgaan"), r->rows[i].id))
			add_meeting(r, &r->rows[i].cells[column], v);
	return SWV_OK;
}

static void
read_year(struct rooster *r)
{
	struct session *s = app_session(r->tui);
	struct fault fault = { 0 };
	struct query query;
	char jaar[10];
	enum swv_err err;

	drop(r);
	query_init(&query, &kind_orgaan);
	query_number(&query, FILTER_IS, kind_field(&kind_orgaan, "actief"), 1);
	err = lezen_alle(s, &query, &fault, add_body, r);
	query_fini(&query);
	query_init(&query, &kind_vergadering);
	query_text(&query, FILTER_IS, kind_field(&kind_vergadering, "schooljaar"),
	    schooljaar_format(r->schooljaar, jaar));
	if (err || lezen_alle(s, &query, &fault, place, r))
		tui_fault(r->tui, &fault);
	query_fini(&query);
	r->row = r->row < r->n ? r->row : r->n ? r->n - 1 : 0;
}

static struct cel *
current(const struct rooster *r)
{
	return r->n ? &r->rows[r->row].cells[r->column] : NULL;
}

/* ---- drawing ---- */

static void
widths(const struct rooster *r, int width, int *name, int *cell)
{
	int longest = NAME_MIN, names = NAME_MAX;

	for (size_t i = 0; i < r->n; i++) {
		int w = utf8_width(r->rows[i].naam);

		longest = w > longest ? w : longest;
	}
	names = longest < names ? longest : names;
	*cell = (width - MARGIN - names - 1) / COLUMNS;
	*cell = *cell < CELL_MIN ? CELL_MIN : *cell > CELL_MAX ? CELL_MAX : *cell;
	*name = width - MARGIN - *cell * COLUMNS - 1;
	*name = *name > names ? names : *name;
}

/* The cell as far as it fits: all days, else how many: "w4" week after week, "2×" fewer. */
static void
cell_text(const struct cel *c, int width, struct str *out)
{
	int n = (int)c->items.n;

	if (!n)
		str_add(out, "·");
	else if (utf8_width(str_get(&c->text)) <= width)
		str_add(out, c->text.s);
	else
		str_addf(out, n >= WEEKLY ? "w%d" : "%d×", n);
}

static void
draw_head(const struct rooster *r, struct rect at, int name, int cell)
{
	struct term *term = tui_term(r->tui);

	term_put(term, at.y, at.x + MARGIN, name, ROLE_TITLE, "Orgaan");
	for (int c = 0; c < COLUMNS; c++)
		term_put(term, at.y, at.x + MARGIN + name + 1 + c * cell, cell - 1, ROLE_TITLE,
		    c == OTHER ? "?" : maand_kort((r->first_month - 1 + c) % MONTHS + 1));
}

static void
draw_row(const struct rooster *r, size_t i, struct rect at, int name, int cell)
{
	const struct regel *row = &r->rows[i];
	struct term *term = tui_term(r->tui);
	bool here = i == r->row;
	struct str text = { 0 };

	utf8_column(
	    &text, utf8_width(row->naam) > name && *row->kort ? row->kort : row->naam, name);
	term_put(term, at.y, at.x + MARGIN, name, here ? ROLE_TITLE : ROLE_NORMAL, str_get(&text));
	for (int c = 0; c < COLUMNS; c++) {
		bool selected = here && c == r->column;
		int x = at.x + MARGIN + name + 1 + c * cell;

		str_clear(&text);
		cell_text(&row->cells[c], cell - 1, &text);
		if (selected) {
			term_text(term, at.y, x, cell - 1, ROLE_SELECTED, str_get(&text));
			term_cursor(term, at.y, x);
		} else {
			term_put(term, at.y, x, cell - 1,
			    row->cells[c].items.n ? ROLE_NORMAL : ROLE_DIM, str_get(&text));
		}
	}
	str_fini(&text);
}

static void
draw(struct view *view, struct tui *tui, struct rect at)
{
	struct rooster *r = view->state;
	int name, cell;

	if (!r->n) {
		term_put(tui_term(tui), at.y + 1, at.x + MARGIN, at.w - MARGIN, ROLE_NORMAL,
		    "Het bestand van het samenwerkingsverband noemt nog geen organen.");
		term_cursor(tui_term(tui), at.y + 1, at.x + MARGIN);
		return;
	}
	r->height = at.h > 2 ? (size_t)(at.h - 1) : 1;
	if (r->row < r->top)
		r->top = r->row;
	if (r->row >= r->top + r->height)
		r->top = r->row - r->height + 1;
	widths(r, at.w, &name, &cell);
	draw_head(r, at, name, cell);
	for (size_t i = r->top; i < r->n && i < r->top + r->height; i++) {
		at.y++;
		draw_row(r, i, at, name, cell);
	}
}

/* What is in the cell, in words. */
static bool
status(const struct view *view, struct str *out)
{
	const struct rooster *r = view->state;
	const struct cel *c = current(r);

	for (size_t i = 0; c && i < c->items.n; i++) {
		const struct keus *k = &c->items.items[i];

		str_addf(out, "%s%s%s%s%s", i ? ", " : "", k->label, k->note ? " (" : "",
		    k->note ? k->note : "", k->note ? ")" : "");
	}
	if (c && !c->items.n)
		str_add(out, "r reserve  o online  t telefonisch  v vervallen  ? dag niet bekend");
	return false;
}

static void
title(const struct view *view, struct str *out)
{
	const struct rooster *r = view->state;
	char jaar[10];

	str_addf(out, "Rooster %s", schooljaar_format(r->schooljaar, jaar));
	if (r->n)
		str_addf(out, ": %s", r->rows[r->row].naam);
}

/* ---- moving ---- */

static void
year(struct rooster *r, int step)
{
	r->schooljaar += step;
	read_year(r);
}

/* A month further; over the edge is the school year beside it. */
static void
month(struct rooster *r, int step)
{
	r->column += step;
	if (r->column < 0) {
		r->column = MONTHS - 1;
		year(r, -1);
	} else if (r->column > OTHER) {
		r->column = 0;
		year(r, 1);
	}
}

static void
go(struct rooster *r, long delta)
{
	long row = (long)r->row + delta, last = r->n ? (long)r->n - 1 : 0;

	r->row = (size_t)(row < 0 ? 0 : row > last ? last : row);
}

static bool
key(struct view *view, struct tui *tui, const struct event *event)
{
	struct rooster *r = view->state;

	(void)tui;
	switch (event->type == EVENT_KEY ? event->key : TOETS_NONE) {
	case TOETS_UP:
	case 'k':
		go(r, -1);
		return true;
	case TOETS_DOWN:
	case 'j':
		go(r, 1);
		return true;
	case TOETS_PGUP:
		go(r, -(long)r->height);
		return true;
	case TOETS_PGDN:
		go(r, (long)r->height);
		return true;
	case TOETS_HOME:
	case 'g':
		go(r, -(long)r->n);
		return true;
	case TOETS_END:
	case 'G':
		go(r, (long)r->n);
		return true;
	default:
		return false;
	}
}

static void
run_left(struct tui *tui, struct view *view)
{
	(void)tui;
	month(view->state, -1);
}

static void
run_right(struct tui *tui, struct view *view)
{
	(void)tui;
	month(view->state, 1);
}

static void
run_earlier(struct tui *tui, struct view *view)
{
	(void)tui;
	year(view->state, -1);
}

static void
run_later(struct tui *tui, struct view *view)
{
	(void)tui;
	year(view->state, 1);
}

/* ---- acts ---- */

/* Of several meetings in the cell it asks which; owned, NULL: none. */
static char *
pick(const struct rooster *r)
{
	const struct cel *c = current(r);
	struct keuzen list = { 0 };
	char *id = NULL;

	if (!c || !c->items.n)
		return NULL;
	if (c->items.n == 1)
		return mem_strdup(c->items.items[0].id);
	for (size_t i = 0; i < c->items.n; i++)
		keuzen_add(
		    &list, c->items.items[i].id, c->items.items[i].label, c->items.items[i].note);
	if (!dialoog_choose(r->tui, r->rows[r->row].naam, &list, NULL, &id))
		id = NULL;
	keuzen_fini(&list);
	return id;
}

static void
run_open(struct tui *tui, struct view *view)
{
	const struct rooster *r = view->state;
	char *id = pick(r);

	if (id)
		detail_open(tui, &kind_vergadering, id);
	else if (!current(r) || !current(r)->items.n)
		tui_say(tui, "Hier is nog geen vergadering. n: zet er een in.");
	free(id);
}

/* The weekday of the only fixed moment; -1: none. */
static int
weekday_of(const struct regel *row)
{
	const char *at = row->momenten;
	struct moment m = { .dag = -1 };
	size_t len;
	char *first = NULL;
	const char *item = list_next(&at, &len);

	if (item)
		first = mem_strndup(item, len);
	if (!first || !moment_parse(first, &m))
		m.dag = -1;
	free(first);
	return m.dag;
}

/* The first school day of the month that is a fixed day of the body; DATE_NONE: there is none. */
static swv_date
day_for(const struct rooster *r)
{
	const struct session *s = app_session(r->tui);
	int zero = r->first_month - 1 + r->column, weekday = weekday_of(&r->rows[r->row]);
	swv_date day;

	if (r->column == OTHER)
		return DATE_NONE;
	day = date_make(r->schooljaar + zero / MONTHS, zero % MONTHS + 1, 1);
	for (swv_date last = date_month_last(day); day <= last; day++)
		if (is_schooldag(&s->regels.kalender, day) &&
		    (weekday < 0 || (int)date_weekday(day) == weekday))
			return day;
	return DATE_NONE;
}

static void
run_new(struct tui *tui, struct view *view)
{
	const struct rooster *r = view->state;

	if (r->n)
		vergader_nieuw(tui, r->rows[r->row].id, day_for(r));
}

static void
run_series(struct tui *tui, struct view *view)
{
	const struct rooster *r = view->state;

	vergader_reeks(tui, r->n ? r->rows[r->row].id : NULL);
}

static const struct action actions[] = {
	{ "Enter", NULL, "Open", "Bekijk de vergadering van deze maand.", 0, run_open },
	{ "n", NULL, "Nieuw", "Zet een vergadering van dit orgaan in deze maand.", NEEDS_WRITE,
	    run_new },
	{ "N", NULL, "Reeks", "Maak veel vergaderingen van dit orgaan ineens.", NEEDS_WRITE,
	    run_series },
	{ "Left", "h", "Maand terug", "Naar de maand ervoor.", ACTION_QUIET, run_left },
	{ "Right", "l", "Maand verder", "Naar de maand erna.", ACTION_QUIET, run_right },
	{ "<", NULL, "Jaar terug", "Naar het vorige schooljaar.", 0, run_earlier },
	{ ">", NULL, "Jaar verder", "Naar het volgende schooljaar.", 0, run_later },
	{ "u", NULL, "Ongedaan", "Maak ongedaan wat u het laatst deed.", NEEDS_WRITE,
	    app_run_undo },
	{ 0 },
};

/* ---- the view ---- */

static void
refresh(struct view *view, struct tui *tui)
{
	(void)tui;
	read_year(view->state);
}

static void
close_grid(struct view *view, struct tui *tui)
{
	struct rooster *r = view->state;

	(void)tui;
	drop(r);
	free(r->rows);
	free(r);
}

static const struct view_class grid_view = {
	.name = "rooster",
	.actions = actions,
	.draw = draw,
	.key = key,
	.status = status,
	.refresh = refresh,
	.look = app_look,
	.close = close_grid,
	.title = title,
};

/* Begins in the month of today, or in the first of another year. */
void
rooster_open(struct tui *tui, int schooljaar)
{
	const struct session *s = app_session(tui);
	struct rooster *r = mem_zero(1, sizeof(*r));
	struct maanddag begin = s->regels.kalender.schooljaar_begin;
	swv_date vandaag = session_vandaag(s);

	r->tui = tui;
	r->schooljaar = schooljaar;
	r->first_month = begin.maand ? begin.maand : 8;
	if (schooljaar_of(vandaag, begin) == schooljaar)
		r->column = (date_ymd(vandaag).month - r->first_month + MONTHS) % MONTHS;
	read_year(r);
	tui_push(tui, &grid_view, r);
}
