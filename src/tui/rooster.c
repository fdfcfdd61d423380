/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/rooster.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/tui/app.h"
#include "swv/tui/blad.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/roosterjaar.h"
#include "swv/tui/vergaderacties.h"

enum { MARGIN = 1, NAME_MIN = 13, NAME_MAX = 40, CELL_MIN = 5, CELL_MAX = 12 };
enum { WEEKLY = 4 }; /* so many in a month are told as one of each week */

struct rooster {
	struct roosterjaar jaar;
	struct tui *tui;
	size_t top, row;
	int column;
	size_t height; /* when it was drawn */
};

static void
read_year(struct rooster *r)
{
	struct fault fault = { 0 };

	if (roosterjaar_lees(&r->jaar, &fault))
		tui_fault(r->tui, &fault);
	r->row = r->row < r->jaar.n ? r->row : r->jaar.n ? r->jaar.n - 1 : 0;
}

static struct cel *
current(const struct rooster *r)
{
	return r->jaar.n ? &r->jaar.rows[r->row].cells[r->column] : NULL;
}

/* ---- drawing ---- */

static void
widths(const struct rooster *r, int width, int *name, int *cell)
{
	int longest = NAME_MIN, names = NAME_MAX;

	for (size_t i = 0; i < r->jaar.n; i++) {
		int w = utf8_width(r->jaar.rows[i].naam);

		longest = w > longest ? w : longest;
	}
	names = longest < names ? longest : names;
	*cell = (width - MARGIN - names - 1) / ROOSTER_KOLOMMEN;
	*cell = *cell < CELL_MIN ? CELL_MIN : *cell > CELL_MAX ? CELL_MAX : *cell;
	*name = width - MARGIN - *cell * ROOSTER_KOLOMMEN - 1;
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
	for (int c = 0; c < ROOSTER_KOLOMMEN; c++)
		term_put(term, at.y, at.x + MARGIN + name + 1 + c * cell, cell - 1, ROLE_TITLE,
		    c == ROOSTER_ZONDER_DAG
			? "?"
			: maand_kort((r->jaar.first_month - 1 + c) % MAANDEN + 1));
}

static void
draw_row(const struct rooster *r, size_t i, struct rect at, int name, int cell)
{
	const struct roosterrij *row = &r->jaar.rows[i];
	struct term *term = tui_term(r->tui);
	bool here = i == r->row;
	struct str text = { 0 };

	utf8_column(
	    &text, utf8_width(row->naam) > name && *row->kort ? row->kort : row->naam, name);
	term_put(term, at.y, at.x + MARGIN, name, here ? ROLE_TITLE : ROLE_NORMAL, str_get(&text));
	for (int c = 0; c < ROOSTER_KOLOMMEN; c++) {
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

	if (!r->jaar.n) {
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
	for (size_t i = r->top; i < r->jaar.n && i < r->top + r->height; i++) {
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

	str_addf(out, "Rooster %s", schooljaar_format(r->jaar.schooljaar, jaar));
	if (r->jaar.n)
		str_addf(out, ": %s", r->jaar.rows[r->row].naam);
}

/* ---- moving ---- */

static void
year(struct rooster *r, int step)
{
	r->jaar.schooljaar += step;
	read_year(r);
}

/* A month further; over the edge is the school year beside it. */
static void
month(struct rooster *r, int step)
{
	r->column += step;
	if (r->column < 0) {
		r->column = MAANDEN - 1;
		year(r, -1);
	} else if (r->column > ROOSTER_ZONDER_DAG) {
		r->column = 0;
		year(r, 1);
	}
}

static void
go(struct rooster *r, long delta)
{
	long row = (long)r->row + delta, last = r->jaar.n ? (long)r->jaar.n - 1 : 0;

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
		go(r, -(long)r->jaar.n);
		return true;
	case TOETS_END:
	case 'G':
		go(r, (long)r->jaar.n);
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
	if (!dialoog_choose(r->tui, r->jaar.rows[r->row].naam, &list, NULL, &id))
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
		blad_open(tui, &kind_vergadering, id);
	else if (!current(r) || !current(r)->items.n)
		tui_say(tui, "Hier is nog geen vergadering. n: zet er een in.");
	free(id);
}

static void
run_new(struct tui *tui, struct view *view)
{
	const struct rooster *r = view->state;

	if (r->jaar.n)
		vergader_nieuw(tui, r->jaar.rows[r->row].id,
		    roosterjaar_dag(&r->jaar, &r->jaar.rows[r->row], r->column));
}

static void
run_series(struct tui *tui, struct view *view)
{
	const struct rooster *r = view->state;

	vergader_reeks(tui, r->jaar.n ? r->jaar.rows[r->row].id : NULL);
}

static const struct action actions[] = {
	{ "Enter", NULL, "Open", "Bekijk de vergadering van deze maand.", 0, run_open },
	{ "n", NULL, "Nieuw", "Zet een vergadering van dit orgaan in deze maand.",
	    MAG(MAKEN, vergadering), run_new },
	{ "N", NULL, "Reeks", "Maak veel vergaderingen van dit orgaan ineens.", MAG(MAKEN, reeks),
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
	roosterjaar_fini(&r->jaar);
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
	struct session *s = app_session(tui);
	struct rooster *r = mem_zero(1, sizeof(*r));
	swv_date vandaag = session_vandaag(s);

	r->tui = tui;
	roosterjaar_init(&r->jaar, s, schooljaar);
	if (schooljaar_of(vandaag, s->regels.kalender.schooljaar_begin) == schooljaar)
		r->column = roosterjaar_kolom(&r->jaar, vandaag);
	read_year(r);
	tui_push(tui, &grid_view, r);
}
