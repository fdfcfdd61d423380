/* SPDX-License-Identifier: EUPL-1.2 */
/* The children at home without schooling: open cases, the most urgent first. */
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/tui/afvink.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/cijferblad.h"
#include "swv/tui/dossierblad.h"
#include "swv/tui/dossierdaad.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/schermen.h"
#include "swv/tui/thuiszitterrij.h"

struct thuiszitters {
	struct lijst list;
	struct thuiszitterrijen rows;
};

static const char *
current(const struct view *view)
{
	return thuiszitterrij_nummer(lijst_row(view->state));
}

static void
set_filter(void *arg, const char *text)
{
	thuiszitterrijen_zoek(&((struct thuiszitters *)arg)->rows, text);
}

static void
tell_count(void *arg, struct str *out)
{
	thuiszitterrijen_tel(&((struct thuiszitters *)arg)->rows, out);
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	thuiszitterrij_cel(&((struct thuiszitters *)arg)->rows, row, column, out);
}

static char
mark(void *arg, const void *row, enum role *role)
{
	return thuiszitterrij_merk(&((struct thuiszitters *)arg)->rows, row, role);
}

static enum swv_err
load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	return thuiszitterrijen_load(&((struct thuiszitters *)arg)->rows, ask, out, fault);
}

static void *
find(void *arg, const void *row)
{
	return thuiszitterrijen_met(
	    &((struct thuiszitters *)arg)->rows, thuiszitterrij_nummer(row));
}

static bool
narrowed(void *arg)
{
	return facet_is_on(&((const struct thuiszitters *)arg)->rows.facet);
}

static void
widen(void *arg)
{
	facet_fini(&((struct thuiszitters *)arg)->rows.facet);
}

static const struct lijst_class list_class = {
	.bron = { .load = load,
	    .find = find,
	    .id = thuiszitterrij_nummer,
	    .free = thuiszitterrij_free },
	.columns = thuiszitter_kolommen,
	.cell = cell,
	.mark = mark,
	.filter = set_filter,
	.count = tell_count,
	.narrowed = narrowed,
	.widen = widen,
	.empty = "Er zijn geen open dossiers. n: begin er een.",
};

/* ---- acts ---- */

static void
run_open(struct tui *tui, struct view *view)
{
	dossierblad_open(tui, current(view));
}

static void
run_new(struct tui *tui, struct view *view)
{
	(void)view;
	dossierdaad_nieuw(tui);
}

static void
run_line(struct tui *tui, struct view *view)
{
	dossierdaad_regel(tui, current(view));
}

static void
run_facet(struct tui *tui, struct view *view)
{
	struct thuiszitters *t = view->state;

	if (facet_choose(tui, &t->rows.facet))
		lijst_restart(&t->list);
}

static void
run_done(struct tui *tui, struct view *view)
{
	dossierdaad_voldoe(tui, thuiszitterrij_rec(lijst_row(view->state)));
}

static void
run_step(struct tui *tui, struct view *view)
{
	dossierdaad_stap(tui, current(view));
}

static void
run_wait(struct tui *tui, struct view *view)
{
	dossierdaad_wacht(tui, current(view));
}

static void
run_hand_over(struct tui *tui, struct view *view)
{
	dossierdaad_geef(tui, current(view));
}

static void
run_edit(struct tui *tui, struct view *view)
{
	bewerk_open(tui, &kind_thuiszitter, current(view), NULL);
}

static void
run_throw(struct tui *tui, struct view *view)
{
	afvink_weg(tui, &kind_thuiszitter, current(view));
}

static void
run_figures(struct tui *tui, struct view *view)
{
	(void)view;
	cijferblad_open(tui, "thuiszitters");
}

static const struct action actions[] = {
	{ "Enter", NULL, "Open", "Open het dossier.", NEEDS_ROW, run_open },
	{ "n", NULL, "Nieuw", "Begin een nieuw dossier.", MAG(MAKEN, thuiszitter), run_new },
	{ "l", NULL, "Logregel", "Schrijf op wat er is besproken of gebeurd.",
	    NEEDS_ROW | MAG(MAKEN, logregel), run_line },
	{ "/", NULL, "Zoek", "Zoek op het begin van een nummer, school of naam.", 0, NULL },
	{ "f", NULL, "Filter", "Toon alleen wat te laat is, van mij of uit mijn gebied.", 0,
	    run_facet },
	{ "Space", NULL, "Gedaan", "De eerstvolgende termijn is vandaag gedaan.",
	    NEEDS_ROW | MAG(WIJZIGEN, thuiszitter), run_done },
	{ "s", NULL, "Stap", "Zet de volgende stap: melding, plan, hervat, sluiten, heropenen.",
	    NEEDS_ROW | MAG(WIJZIGEN, thuiszitter), run_step },
	{ "w", NULL, "Wacht op", "Leg vast op wie het wacht, vanaf vandaag.",
	    NEEDS_ROW | MAG(WIJZIGEN, thuiszitter) | ACTION_QUIET, run_wait },
	{ "c", NULL, "Geef over", "Geef het dossier aan een andere consulent.",
	    NEEDS_ROW | MAG(WIJZIGEN, thuiszitter) | ACTION_QUIET, run_hand_over },
	{ "e", NULL, "Bewerk", "Wijzig de gegevens.",
	    NEEDS_ROW | MAG(WIJZIGEN, thuiszitter) | ACTION_QUIET, run_edit },
	{ "x", "Delete", "Gooi weg", "Gooi een dossier weg dat er niet had moeten zijn.",
	    NEEDS_ROW | MAG(WEGGOOIEN, thuiszitter) | ACTION_QUIET, run_throw },
	{ "%", NULL, "Cijfers", "Bekijk de cijfers van een kwartaal of andere periode.",
	    MAG(CIJFERS, thuiszitter) | ACTION_QUIET, run_figures },
	APP_ACTIONS,
	{ 0 },
};

static void *
thuiszitters_open(struct tui *tui)
{
	struct thuiszitters *t = mem_zero(1, sizeof(*t));

	thuiszitterrijen_init(&t->rows, tui);
	lijst_init(&t->list, &list_class, t);
	return t;
}

static void
thuiszitters_close(struct view *view, struct tui *tui)
{
	struct thuiszitters *t = view->state;

	(void)tui;
	lijst_fini(&t->list);
	thuiszitterrijen_fini(&t->rows);
	free(t);
}

static void
thuiszitters_refresh(struct view *view, struct tui *tui)
{
	struct thuiszitters *t = view->state;
	char *made = app_take_made(tui);
	void *row = made ? thuiszitterrijen_met(&t->rows, made) : NULL;

	lijst_reload(&t->list);
	if (row) {
		lijst_seek(&t->list, row);
		thuiszitterrij_free(row);
	}
	free(made);
}

const struct screen scherm_thuiszitters = {
	.name = "thuiszitters",
	.label = "Thuiszitters",
	.page = "swv-thuiszitter.7",
	.tab = '4',
	.kinds = "thuiszitter",
	.recht = RECHT_CIJFERS,
	.anders = &dossiercijfers,
	.open = thuiszitters_open,
	.view = { .name = "thuiszitters",
	    .actions = actions,
	    LIJSTSCHERM,
	    .refresh = thuiszitters_refresh,
	    .look = app_look,
	    .close = thuiszitters_close },
};
