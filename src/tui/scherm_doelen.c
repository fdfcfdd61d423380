/* SPDX-License-Identifier: EUPL-1.2 */
/* The plans as a tree, with progress at every level. */
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/boomcel.h"
#include "swv/tui/boomrij.h"
#include "swv/tui/draadblad.h"
#include "swv/tui/facet.h"
#include "swv/tui/indicatorbeeld.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/plandeel.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/schermen.h"

struct doelen {
	struct lijst list;
	struct tui *tui;
	struct boomrijen rows;
	struct facet facet;
};

static const struct tak *
current(const struct view *view)
{
	const struct boomrij *row = lijst_row(view->state);

	return row ? &row->tak : NULL;
}

static bool
row_focus(const void *row, struct focus *out)
{
	const struct tak *tak = &((const struct boomrij *)row)->tak;

	*out = (struct focus){ kind_find(tak->soort), tak->id };
	return out->kind != NULL;
}

/* ---- what a row looks like ---- */

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	boomcel(app_session(((const struct doelen *)arg)->tui), row, column, out);
}

static char
row_mark(void *arg, const void *row, enum role *role)
{
	const struct boomrij *r = row;

	return boomcel_mark(app_session(((const struct doelen *)arg)->tui), &r->tak, role);
}

static int
row_depth(void *arg, const void *row, char *fold)
{
	const struct doelen *d = arg;
	const struct tak *t = &((const struct boomrij *)row)->tak;

	*fold = t->status || t->oordeel          ? '\0'
		: !t->has_children               ? ' '
		: boomrijen_is_open(&d->rows, t) ? '-'
						 : '+';
	return t->depth;
}

static void
set_filter(void *arg, const char *text)
{
	boomrijen_zoek(&((struct doelen *)arg)->rows, text);
}

static void
tell_count(void *arg, struct str *out)
{
	struct doelen *d = arg;
	struct str facets = { 0 };

	boomrijen_tel(&d->rows, out);
	facet_tell(&d->facet, d->tui, &facets);
	if (facets.len)
		str_addf(out, " · alleen: %s", facets.s);
	str_fini(&facets);
}

static enum swv_err
load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	return boomrijen_load(&((struct doelen *)arg)->rows, ask, out, fault);
}

static void *
find(void *arg, const void *row)
{
	return boomrijen_find(&((struct doelen *)arg)->rows, row);
}

static const void *
first(void *arg)
{
	return boomrijen_eerste(&((struct doelen *)arg)->rows);
}

static bool
narrowed(void *arg)
{
	return facet_is_on(&((const struct doelen *)arg)->facet);
}

static void
widen(void *arg)
{
	struct doelen *d = arg;

	facet_fini(&d->facet);
	boomrijen_facet(&d->rows, &d->facet);
}

static void
reveal(void *arg, const void *row)
{
	boomrijen_toon(&((struct doelen *)arg)->rows, boomrij_id(row));
}

static const struct lijst_class list_class = {
	.bron = { .load = load, .find = find, .id = boomrij_id, .free = boomrij_free },
	.columns = boomcel_kolommen,
	.cell = cell,
	.focus = row_focus,
	.mark = row_mark,
	.depth = row_depth,
	.filter = set_filter,
	.first = first,
	.count = tell_count,
	.narrowed = narrowed,
	.widen = widen,
	.reveal = reveal,
	.empty = "Er is nog geen plan. Lees er een in met swv import plan, of druk op n.",
};

static const struct facet_class facets = {
	.kind = &kind_actie,
	.flags = "open laat maand kwartaal ongepland wacht eerst",
	.wie = "wie",
	.fields = "wacht_op",
};

/* ---- acts ---- */

static void
run_new_kind(struct tui *tui, struct view *view)
{
	plandeel_kies(tui, current(view));
}

static void
run_new(struct tui *tui, struct view *view)
{
	plandeel_nieuw(tui, current(view), current(view) ? &kind_actie : &kind_plan);
}

/* Puts the cursor on a node, unfolding what hides it. */
static void
show_node(struct doelen *d, const char *id)
{
	struct boomrij *row;

	boomrijen_toon(&d->rows, id);
	row = boomrijen_met(&d->rows, id);
	if (row)
		lijst_seek(&d->list, row);
	boomrij_free(row);
}

/* What moves a node: it keeps the cursor, and what is unfolded under it stays so. */
static void
move_node(struct doelen *d, const struct tak *row, void (*act)(struct tui *, const struct tak *))
{
	char *id = mem_strdup(row->id), *van = mem_strdup(row->pad);
	const void *here;
	struct tak now;

	act(d->tui, row);
	if (!lezen_tak(app_session(d->tui), id, NULL, &now)) {
		if (!str_eq(now.pad, van)) {
			boomrijen_verhuisd(&d->rows, van, now.pad);
			lijst_reload(&d->list);
			here = lijst_row(&d->list);
			if (!here || !str_eq(boomrij_id(here), id))
				show_node(d, id);
		}
		tak_fini(&now);
	}
	free(id);
	free(van);
}

static void
shift_up(struct tui *tui, const struct tak *row)
{
	plandeel_schuif(tui, row, false);
}

static void
shift_down(struct tui *tui, const struct tak *row)
{
	plandeel_schuif(tui, row, true);
}

static void
run_up(struct tui *tui, struct view *view)
{
	(void)tui;
	move_node(view->state, current(view), shift_up);
}

static void
run_down(struct tui *tui, struct view *view)
{
	(void)tui;
	move_node(view->state, current(view), shift_down);
}

static void
run_move(struct tui *tui, struct view *view)
{
	(void)tui;
	move_node(view->state, current(view), plandeel_verplaats);
}

static void
run_carry(struct tui *tui, struct view *view)
{
	char *id = mem_strdup(current(view)->id);

	plandeel_doorschuif(tui, id);
	free(id);
}

/* On whom it waits, since when, and what must come first. */
static void
run_wait(struct tui *tui, struct view *view)
{
	const struct tak *row = current(view);

	if (row->status)
		bewerk_open(tui, &kind_actie, row->id, "wacht_op wacht_sinds pas_na");
	else
		tui_say(tui, "Alleen een actie wacht op iemand. Ga eerst op een actie staan.");
}

static void
run_thread(struct tui *tui, struct view *view)
{
	draadblad_open(tui, current(view)->id);
}

static void
run_unfold(struct tui *tui, struct view *view)
{
	struct doelen *d = view->state;

	(void)tui;
	boomrijen_vouw(&d->rows, current(view), true);
	lijst_reload(&d->list);
}

/* Folds the row; one that is folded already (or has nothing under it) goes to what it hangs under. */
static void
run_fold(struct tui *tui, struct view *view)
{
	struct doelen *d = view->state;
	struct boomrij *above;

	(void)tui;
	if (boomrijen_vouw(&d->rows, current(view), false)) {
		lijst_reload(&d->list);
		return;
	}
	above = boomrijen_boven(&d->rows, current(view));
	if (above)
		venster_seek(&d->list.venster, above, NULL);
	boomrij_free(above);
}

static void
run_fold_all(struct tui *tui, struct view *view)
{
	struct doelen *d = view->state;

	(void)tui;
	boomrijen_vouw_alles(&d->rows);
	lijst_regroup(&d->list);
}

static void
run_facet(struct tui *tui, struct view *view)
{
	struct doelen *d = view->state;

	if (!facet_choose(tui, &d->facet))
		return;
	boomrijen_facet(&d->rows, &d->facet);
	lijst_begin(&d->list);
}

static const struct kind *
makes(const struct view *view)
{
	return plandeel_maakbaar(app_session(((const struct doelen *)view->state)->tui));
}

static const struct action actions[] = {
	RECORD_OPEN("Bekijk alles van deze regel; Rechts vouwt open."),
	RECORD_VINK("Vink de actie af, of zet haar weer open."),
	{ "n", NULL, "Nieuw", "Maak een nieuwe actie.", MAG(MAKEN, actie), run_new },
	RECORD_BEWERK(0),
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "f", NULL, "Filter",
	    "Toon alleen wat te laat is, van mij, of waar op iemand wordt gewacht.", 0, run_facet },
	INDICATOR_METING(ACTION_QUIET),
	RECORD_STATUS("Zet op bezig, vervallen of doorgeschoven.", 0),
	{ "Right", "l", "Vouw open", "Laat zien wat eronder hangt.", NEEDS_ROW | ACTION_QUIET,
	    run_unfold },
	{ "Left", "h", "Vouw dicht", "Verberg wat eronder hangt, of ga een laag hoger.",
	    NEEDS_ROW | ACTION_QUIET, run_fold },
	{ "z", NULL, "Vouw alles", "Vouw alles open, of weer dicht.", ACTION_QUIET, run_fold_all },
	RECORD_BEWIJS(ACTION_QUIET),
	RECORD_NOTITIE(ACTION_QUIET),
	{ "R", NULL, "Rode draad",
	    "Toon alles wat hieruit volgt, ook in andere plannen, en hoe ver het is.",
	    NEEDS_ROW | ACTION_QUIET, run_thread },
	{ "N", NULL, "Nieuw deel", "Maak een nieuw doel, resultaat of plan.",
	    MAG_HIER(MAKEN) | ACTION_QUIET, run_new_kind },
	{ "K", NULL, "Omhoog", "Zet deze regel een plek hoger.",
	    NEEDS_ROW | MAG_DIT(WIJZIGEN) | ACTION_QUIET, run_up },
	{ "J", NULL, "Omlaag", "Zet deze regel een plek lager.",
	    NEEDS_ROW | MAG_DIT(WIJZIGEN) | ACTION_QUIET, run_down },
	{ "W", NULL, "Wacht op", "Leg vast op wie de actie wacht, of op welke andere acties.",
	    NEEDS_ROW | MAG_DIT(WIJZIGEN) | ACTION_QUIET, run_wait },
	{ "d", NULL, "Doorschuif",
	    "Laat wat niet af is verdergaan in een later plan, met de reden.",
	    NEEDS_ROW | MAG(WIJZIGEN, actie) | ACTION_QUIET, run_carry },
	{ "m", NULL, "Verplaats", "Hang deze regel ergens anders onder.",
	    NEEDS_ROW | MAG_DIT(WIJZIGEN) | ACTION_QUIET, run_move },
	RECORD_WEG("Gooi weg, met alles wat eronder hangt."),
	APP_ACTIONS,
	{ 0 },
};

/* ---- begin and end ---- */

static void *
doelen_open(struct tui *tui)
{
	struct doelen *d = mem_zero(1, sizeof(*d));

	d->tui = tui;
	d->facet.class = &facets;
	boomrijen_init(&d->rows, app_session(tui));
	lijst_init(&d->list, &list_class, d);
	return d;
}

static void
doelen_close(struct view *view, struct tui *tui)
{
	struct doelen *d = view->state;

	(void)tui;
	lijst_fini(&d->list);
	boomrijen_fini(&d->rows);
	facet_fini(&d->facet);
	free(d);
}

static void
doelen_refresh(struct view *view, struct tui *tui)
{
	struct doelen *d = view->state;

	char *made = app_take_made(tui);

	boomrijen_lees(&d->rows);
	lijstscherm_refresh(view, tui);
	if (made && !narrowed(d) && !d->rows.zoek)
		show_node(d, made);
	free(made);
}

const struct screen scherm_doelen = {
	.name = "doelen",
	.label = "Doelen",
	.page = "swv-doelen.7",
	.tab = '5',
	.kinds = "plan",
	.recht = RECHT_LEZEN,
	.open = doelen_open,
	.view = { .name = "doelen",
	    .actions = actions,
	    LIJSTSCHERM,
	    .makes = makes,
	    .refresh = doelen_refresh,
	    .look = app_look,
	    .close = doelen_close },
};
