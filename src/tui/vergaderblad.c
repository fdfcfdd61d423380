/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/vergaderblad.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/tui/afvink.h"
#include "swv/tui/app.h"
#include "swv/tui/blad.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/uitactie.h"
#include "swv/tui/vergaderacties.h"
#include "swv/tui/vergaderbladrij.h"

struct blad {
	struct rijbron rows;
	struct bladrijen inhoud;
	const struct kind *made; /* what was last made from here, until it is shown */
};

/* ---- the list ---- */

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct bladrij *r = rijbron_item(row);

	(void)arg;
	str_add(out, r->cells[column]);
}

static bool
row_focus(const void *row, struct focus *out)
{
	const struct bladrij *r = rijbron_item(row);

	if (r)
		*out = r->focus;
	return r != NULL;
}

static const struct kolom columns[] = {
	{ " ", 40, 0, KOLOM_LEFT, 0 },
	{ " ", 15, 16, KOLOM_LEFT, 0 },
	{ " ", 30, 40, KOLOM_LEFT, 110 },
	{ 0 },
};

static const struct lijst_class list_class = {
	.bron = RIJBRON,
	.columns = columns,
	.cell = cell,
	.focus = row_focus,
	.empty = "",
};

/* ---- acts ---- */

/* The kind of the row under the cursor; the meeting's own where there is none. */
static struct focus
here(const struct view *view)
{
	const struct blad *b = view->state;
	struct focus focus;

	return view_focus(view, &focus) ? focus : (struct focus){ &kind_vergadering, b->inhoud.id };
}

static void
run_open(struct tui *tui, struct view *view)
{
	const struct bladrij *row = rijbron_item(lijst_row(view->state));

	if (row && row->opens.kind)
		blad_open(tui, row->opens.kind, row->opens.id);
	else
		tui_say(tui, "Hier valt niets te openen.");
}

/* An action that came from it is ticked; from any other row it is the meeting that was held. */
static void
run_tick(struct tui *tui, struct view *view)
{
	if (here(view).kind == &kind_actie)
		record_vink(tui, view);
	else
		afvink(tui, &kind_vergadering, ((const struct blad *)view->state)->inhoud.id);
}

static void
run_status(struct tui *tui, struct view *view)
{
	if (here(view).kind == &kind_actie)
		record_status(tui, view);
	else
		afvink_status(
		    tui, &kind_vergadering, ((const struct blad *)view->state)->inhoud.id);
}

static void
run_point(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;

	b->made = &kind_agendapunt;
	vergader_agendapunt(tui, b->inhoud.id);
}

static void
run_decision(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	struct focus focus = here(view);

	if (focus.kind == &kind_actie) {
		record_bewijs(tui, view);
		return;
	}
	b->made = &kind_besluit;
	vergader_besluit(tui, b->inhoud.id, focus.kind == &kind_agendapunt ? focus.id : NULL);
}

static void
run_action(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;

	b->made = &kind_actie;
	uitactie_nieuw(tui, &kind_vergadering, b->inhoud.id);
}

static void
run_plan(struct tui *tui, struct view *view)
{
	vergader_plan(tui, ((const struct blad *)view->state)->inhoud.id);
}

static void
run_copy(struct tui *tui, struct view *view)
{
	vergader_kopie(tui, ((const struct blad *)view->state)->inhoud.id);
}

static const struct action actions[] = {
	{ "Enter", NULL, "Open",
	    "Bekijk het punt, het besluit, de actie of de reeks van deze regel.", RECORD_LOOK,
	    run_open },
	{ "Space", "v", "Vink", "De vergadering is gehouden, of toch niet; een actie: vink af.",
	    MAG_DIT(WIJZIGEN), run_tick },
	{ "a", NULL, "Agendapunt", "Zet een punt op de agenda.", MAG(MAKEN, agendapunt),
	    run_point },
	{ "b", NULL, "Besluit",
	    "Leg een besluit vast, bij het punt waar u op staat; van een actie: het bewijs.",
	    MAG(MAKEN, besluit), run_decision },
	{ "k", NULL, "Actie", "Spreek een actie af; zij komt ook bij Doelen.", MAG(MAKEN, actie),
	    run_action },
	{ "p", NULL, "Plan", "Geef de vergadering een dag, of een andere.",
	    MAG(WIJZIGEN, vergadering) | ACTION_QUIET, run_plan },
	RECORD_BEWERK(0),
	{ "w", NULL, "Status", "Zet op gepland, reserve, gehouden of vervallen.",
	    MAG(WIJZIGEN, vergadering) | ACTION_QUIET, run_status },
	{ "d", NULL, "Dubbel", "Maak een kopie van de vergadering op een andere dag.",
	    MAG(MAKEN, vergadering) | ACTION_QUIET, run_copy },
	RECORD_WEG("Gooi weg wat op deze regel staat, bovenaan de vergadering zelf."),
	APP_ACTIONS,
	{ 0 },
};

/* ---- the view ---- */

static void
title(const struct view *view, struct str *out)
{
	str_add(out, ((const struct blad *)view->state)->inhoud.titel);
}

/* The cursor goes to what was made from here. */
static void
seek_made(struct blad *b)
{
	char *made = b->made ? app_take_made(b->inhoud.tui) : NULL;
	struct str key = { 0 };

	if (made)
		str_addf(&key, "%s %s", b->made->name, made);
	for (size_t i = 0; made && i < b->rows.n; i++)
		if (str_eq(rijbron_id(b->rows.rows[i]), key.s)) {
			lijst_seek(&b->rows.list, b->rows.rows[i]);
			break;
		}
	str_fini(&key);
	free(made);
	b->made = NULL;
}

static void
refresh(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;
	struct fault fault = { 0 };

	if (bladrijen_lees(&b->inhoud, &fault) == SWV_ENOTFOUND) {
		app_gone(tui, view, "Deze vergadering is er niet meer.");
		return;
	}
	tui_fault(tui, &fault);
	lijst_reload(&b->rows.list);
	seek_made(b);
}

static void
close_page(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;

	(void)tui;
	bladrijen_fini(&b->inhoud);
	rijbron_fini(&b->rows);
	free(b);
}

static const struct view_class page_view = {
	.name = "vergadering",
	.actions = actions,
	LIJSTSCHERM,
	.refresh = refresh,
	.look = app_look,
	.close = close_page,
	.title = title,
};

void
vergaderblad_open(struct tui *tui, const char *id)
{
	struct blad *b = mem_zero(1, sizeof(*b));
	struct fault fault = { 0 };

	b->inhoud = (struct bladrijen){ .tui = tui, .rows = &b->rows, .id = mem_strdup(id) };
	rijbron_init(&b->rows, &list_class);
	if (!bladrijen_lees(&b->inhoud, &fault)) {
		tui_push(tui, &page_view, b);
		return;
	}
	tui_fault(tui, &fault);
	close_page(&(struct view){ .state = b }, tui);
}
