/* SPDX-License-Identifier: EUPL-1.2 */
/* The meetings of a school year: as a list, or as a rooster of bodies and months. */
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/tui/app.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/maandrij.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/rooster.h"
#include "swv/tui/schermen.h"
#include "swv/tui/vergaderacties.h"
#include "swv/tui/vergaderrij.h"

struct vergaderingen {
	struct lijst list;
	struct vergaderrijen rows;
};

static bool
row_focus(const void *row, struct focus *out)
{
	*out = (struct focus){ &kind_vergadering, maandrij_id(row) };
	return true;
}

static void
set_filter(void *arg, const char *text)
{
	vergaderrijen_zoek(&((struct vergaderingen *)arg)->rows, text);
}

static void
tell_count(void *arg, struct str *out)
{
	vergaderrijen_tel(&((struct vergaderingen *)arg)->rows, out);
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	vergaderrij_cel(&((struct vergaderingen *)arg)->rows, row, column, out);
}

static char
mark(void *arg, const void *row, enum role *role)
{
	(void)arg;
	return vergaderrij_merk(row, role);
}

static enum swv_err
load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	return vergaderrijen_load(&((struct vergaderingen *)arg)->rows, ask, out, fault);
}

static void *
find(void *arg, const void *row)
{
	return vergaderrijen_find(&((struct vergaderingen *)arg)->rows, row);
}

static const void *
first(void *arg)
{
	return vergaderrijen_eerste(&((struct vergaderingen *)arg)->rows);
}

static bool
narrowed(void *arg)
{
	return facet_is_on(&((const struct vergaderingen *)arg)->rows.facet);
}

static void
widen(void *arg)
{
	facet_fini(&((struct vergaderingen *)arg)->rows.facet);
}

static const struct kolom columns[] = {
	{ "Maand", 5, 5, KOLOM_LEFT, 0 },
	{ "Dag", 8, 8, KOLOM_LEFT, 0 },
	{ "Tijd", 11, 11, KOLOM_LEFT, 0 },
	{ "Vergadering", 20, 0, KOLOM_LEFT, 0 },
	{ "Waar", 13, 32, KOLOM_LEFT, 0 },
	{ "Status", 9, 9, KOLOM_LEFT, 0 },
	{ 0 },
};

static const struct lijst_class list_class = {
	.bron = { .load = load, .find = find, .id = maandrij_id, .free = vergaderrij_free },
	.columns = columns,
	.cell = cell,
	.focus = row_focus,
	.mark = mark,
	.filter = set_filter,
	.first = first,
	.count = tell_count,
	.narrowed = narrowed,
	.widen = widen,
	.empty = "Er zijn nog geen vergaderingen in dit schooljaar. n: zet er een in, "
		 "N: een hele reeks.",
};

/* ---- acts ---- */

static void
run_new(struct tui *tui, struct view *view)
{
	vergader_nieuw(tui,
	    facet_value(&((const struct vergaderingen *)view->state)->rows.facet, "orgaan"),
	    DATE_NONE);
}

static void
run_series(struct tui *tui, struct view *view)
{
	vergader_reeks(
	    tui, facet_value(&((const struct vergaderingen *)view->state)->rows.facet, "orgaan"));
}

static void
year(struct view *view, int step)
{
	struct vergaderingen *v = view->state;

	v->rows.schooljaar += step;
	lijst_begin(&v->list);
}

static void
run_earlier(struct tui *tui, struct view *view)
{
	(void)tui;
	year(view, -1);
}

static void
run_later(struct tui *tui, struct view *view)
{
	(void)tui;
	year(view, 1);
}

static void
run_facet(struct tui *tui, struct view *view)
{
	struct vergaderingen *v = view->state;

	if (facet_choose(tui, &v->rows.facet))
		lijst_begin(&v->list);
}

static void
run_grid(struct tui *tui, struct view *view)
{
	rooster_open(tui, ((const struct vergaderingen *)view->state)->rows.schooljaar);
}

static const struct action actions[] = {
	RECORD_OPEN("Bekijk de vergadering, met agenda, besluiten en acties."),
	RECORD_VINK("De vergadering is gehouden, of toch niet."),
	{ "n", NULL, "Nieuw", "Zet een vergadering in het rooster.", MAG(MAKEN, vergadering),
	    run_new },
	{ "y", NULL, "Rooster", "Het schooljaar met de organen onder elkaar.", 0, run_grid },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "f", NULL, "Filter", "Toon alleen één orgaan, wat komt, of waar u bij bent.", 0,
	    run_facet },
	{ "p", NULL, "Plan", "Geef de vergadering een dag, of een andere.", RECORD_CHANGE,
	    vergader_run_plan },
	{ "N", NULL, "Reeks", "Maak veel vergaderingen ineens.", MAG(MAKEN, reeks) | ACTION_QUIET,
	    run_series },
	{ "d", NULL, "Dubbel", "Maak een kopie van de vergadering op een andere dag.",
	    RECORD_LOOK | MAG(MAKEN, vergadering) | ACTION_QUIET, vergader_run_kopie },
	{ "Left", "h", "Jaar terug", "Naar het vorige schooljaar.", ACTION_QUIET, run_earlier },
	{ "Right", "l", "Jaar verder", "Naar het volgende schooljaar.", ACTION_QUIET, run_later },
	RECORD_BEWERK(ACTION_QUIET),
	RECORD_STATUS("Zet op gepland, reserve, gehouden of vervallen.", ACTION_QUIET),
	RECORD_NOTITIE(ACTION_QUIET),
	RECORD_WEG("Gooi de vergadering weg."),
	APP_ACTIONS,
	{ 0 },
};

static void *
open_screen(struct tui *tui)
{
	struct vergaderingen *v = mem_zero(1, sizeof(*v));

	vergaderrijen_init(&v->rows, tui);
	lijst_init(&v->list, &list_class, v);
	return v;
}

static void
close_screen(struct view *view, struct tui *tui)
{
	struct vergaderingen *v = view->state;

	(void)tui;
	lijst_fini(&v->list);
	vergaderrijen_fini(&v->rows);
	free(v);
}

static void
refresh(struct view *view, struct tui *tui)
{
	struct vergaderingen *v = view->state;
	char *made = app_take_made(tui);
	void *row = made ? vergaderrijen_met(&v->rows, made) : NULL;

	lijst_reload(&v->list);
	if (row) {
		lijst_seek(&v->list, row);
		vergaderrij_free(row);
	}
	free(made);
}

const struct screen scherm_vergaderingen = {
	.name = "vergaderingen",
	.label = "Vergaderingen",
	.page = "swv-vergadering.7",
	.tab = '3',
	.kinds = "vergadering",
	.recht = RECHT_LEZEN,
	.open = open_screen,
	.view = { .name = "vergaderingen",
	    .actions = actions,
	    LIJSTSCHERM,
	    .refresh = refresh,
	    .look = app_look,
	    .close = close_screen },
};
