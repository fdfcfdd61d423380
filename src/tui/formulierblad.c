/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/formulierblad.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/formulierstap.h"
#include "swv/model/kinds.h"
#include "swv/service/verwijzers.h"
#include "swv/tui/afvink.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/blad.h"
#include "swv/tui/formulierbladrij.h"
#include "swv/tui/formulierdaad.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/tekstblad.h"

/* Kinds that a question can be about. */
#define GOALS "programmalijn doel resultaat indicator"

struct blad {
	struct rijbron rows;
	struct formulierrijen inhoud;
	bool made; /* something may have been made from here, until it is shown */
};

/* ---- the list ---- */

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct formulierrij *r = rijbron_item(row);

	(void)arg;
	str_add(out, r->cells[column]);
}

static char
mark(void *arg, const void *row, enum role *role)
{
	const struct formulierrij *r = rijbron_item(row);

	(void)arg;
	if (r->mark != '!')
		return ' ';
	*role = ROLE_LATE;
	return '!';
}

/* What is folded is found too, and stands open from then on. */
static void
filter(void *arg, const char *text)
{
	struct blad *b = arg;
	const struct formulierrij *here = rijbron_item(lijst_row(&b->rows.list));

	if (b->inhoud.zoekt != (*text != '\0')) {
		if (b->inhoud.zoekt && here && here->sectie && here->soort != FORMULIERRIJ_SECTIE)
			formulierrijen_vouw(&b->inhoud, here->sectie, false);
		b->inhoud.zoekt = !b->inhoud.zoekt;
		rijbron_filter(&b->rows, "");
		formulierrijen_bouw(&b->inhoud);
	}
	rijbron_filter(&b->rows, text);
}

static const struct lijst_class list_class = {
	.bron = RIJBRON,
	.columns = formulierrij_kolommen,
	.cell = cell,
	.mark = mark,
	.filter = filter,
	.empty = "",
};

static const struct formulierrij *
row_here(const struct view *view)
{
	return rijbron_item(lijst_row(&((const struct blad *)view->state)->rows.list));
}

/* An activity is a record of its own; anything else is of the form. */
static bool
page_focus(const struct view *view, struct focus *out)
{
	const struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);

	*out = r && r->activiteit ? (struct focus){ &kind_activiteit, rec_id(r->activiteit) }
				  : (struct focus){ &kind_formulier, b->inhoud.id };
	return true;
}

static bool
page_page(const struct view *view, struct focus *out)
{
	*out = (struct focus){ &kind_formulier, ((const struct blad *)view->state)->inhoud.id };
	return true;
}

/* ---- acts on a row ---- */

static unsigned
page_has(const struct view *view)
{
	const struct blad *b = view->state;

	return lijstscherm_has(view) | (formulier_is_open(b->inhoud.beeld.form) ? NEEDS_OPEN : 0);
}

/* Whether it may be filled in; says so when not. */
static bool
is_open(struct tui *tui, const struct view *view)
{
	const struct action fill = { .needs = NEEDS_OPEN };
	const char *refused = action_refused(&fill, page_has(view));

	if (refused)
		tui_complain(tui, "%s", refused);
	return !refused;
}

static void
rebuild(struct tui *tui, struct blad *b)
{
	formulierrijen_bouw(&b->inhoud);
	lijst_regroup(&b->rows.list);
	tui_redraw(tui);
}

/* The cursor goes to the line of the section. */
static void
seek_row(struct blad *b, const char *kind, const char *id)
{
	struct str key = { 0 };

	formulierrij_sleutel(kind, id, &key);
	for (size_t i = 0; i < b->rows.n; i++)
		if (str_eq(rijbron_id(b->rows.rows[i]), key.s)) {
			lijst_seek(&b->rows.list, b->rows.rows[i]);
			break;
		}
	str_fini(&key);
}

static void
fold(struct tui *tui, struct blad *b, const struct sectiebeeld *sectie, bool dicht)
{
	formulierrijen_vouw(&b->inhoud, sectie, dicht);
	formulierrijen_bouw(&b->inhoud);
	seek_row(b, "formuliersectie", rec_id(sectie->sectie));
	tui_redraw(tui);
}

static void
edit_activity(struct tui *tui, const struct rec *activiteit)
{
	char *id = mem_strdup(rec_id(activiteit));

	bewerk_open(tui, &kind_activiteit, id, "nr tekst bedrag eigen_middelen");
	free(id);
}

/* The answer or activity of the row. */
static void
fill_row(struct tui *tui, const struct view *view)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);

	if (!is_open(tui, view))
		return;
	if (r->activiteit)
		edit_activity(tui, r->activiteit);
	else
		formulierdaad_vul(tui, &b->inhoud.beeld, r->sectie, r->vraag);
}

static void
run_open(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);

	if (r->soort == FORMULIERRIJ_SECTIE)
		fold(tui, b, r->sectie, !formulierrijen_is_dicht(&b->inhoud, r->sectie));
	else if (r->opens.kind)
		blad_open(tui, r->opens.kind, r->opens.id);
	else if (r->tekst)
		tekstblad_open(tui, NULL, NULL, "Toelichting", r->tekst);
	else if (r->soort == FORMULIERRIJ_VRAAG || r->activiteit)
		fill_row(tui, view);
	else
		tui_say(tui, "Hier valt niets in te vullen.");
}

static void
run_tick(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);

	if (r->soort == FORMULIERRIJ_VRAAG)
		formulierdaad_vul(tui, &b->inhoud.beeld, r->sectie, r->vraag);
	else
		tui_say(tui, "Hier valt niets aan te kruisen.");
}

static void
run_new(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);

	b->made = true;
	formulierdaad_activiteit(tui, &b->inhoud.beeld, r->sectie);
}

/* What is not filled in by a key of its own: an activity, or what is noted of the form itself. */
static void
run_edit(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);

	if (r->activiteit || r->soort == FORMULIERRIJ_VRAAG)
		fill_row(tui, view);
	else
		bewerk_open(tui, &kind_formulier, b->inhoud.id,
		    "goedgekeurd_door goedgekeurd_functie goedgekeurd_op ingediend_op akkoord_op "
		    "uitstel opmerking");
}

static void
run_throw(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);
	char *id;

	if (r->activiteit) {
		id = mem_strdup(rec_id(r->activiteit));
		afvink_weg(tui, &kind_activiteit, id);
		free(id);
	} else if (r->soort == FORMULIERRIJ_VRAAG) {
		formulierdaad_leeg(tui, &b->inhoud.beeld, r->vraag);
	} else {
		tui_say(tui, "Hier valt niets leeg te maken.");
	}
}

/* What the question is about, in the plan. */
static void
run_goal(struct tui *tui, struct view *view)
{
	const struct formulierrij *r = row_here(view);
	char *id = mem_strdup(r->vraag ? rec_text(r->vraag->vraag, "indicator") : "");
	const struct kind *kind = *id ? lezen_kind_van(app_session(tui), GOALS, id) : NULL;

	if (kind)
		blad_open(tui, kind, id);
	else
		tui_say(tui, "Deze regel noemt niets uit een plan.");
	free(id);
}

static void
run_fold(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);

	if (r->sectie)
		fold(tui, b, r->sectie, true);
}

static void
run_unfold(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);

	if (r->soort == FORMULIERRIJ_SECTIE)
		fold(tui, b, r->sectie, false);
}

static void
run_fold_all(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);
	const struct sectiebeeld *here = r ? r->sectie : NULL;

	formulierrijen_vouw_alle(&b->inhoud);
	rebuild(tui, b);
	if (here)
		seek_row(b, "formuliersectie", rec_id(here->sectie));
}

/* ---- acts on the form ---- */

static void
run_copy(struct tui *tui, struct view *view)
{
	formulierdaad_neem_over(tui, &((struct blad *)view->state)->inhoud.beeld);
}

static void
run_step(struct tui *tui, struct view *view)
{
	formulierdaad_stap(tui, &((struct blad *)view->state)->inhoud.beeld);
}

static const char *
form_id(const struct view *view)
{
	return ((const struct blad *)view->state)->inhoud.id;
}

static void
run_board(struct tui *tui, struct view *view)
{
	formulierdaad_bestuur_akkoord(tui, form_id(view));
}

static void
run_hand_in(struct tui *tui, struct view *view)
{
	formulierdaad_dien_in(tui, form_id(view));
}

static void
run_accept(struct tui *tui, struct view *view)
{
	formulierdaad_akkoord(tui, form_id(view));
}

static void
run_give_back(struct tui *tui, struct view *view)
{
	formulierdaad_geef_terug(tui, form_id(view));
}

static void
run_nil(struct tui *tui, struct view *view)
{
	formulierdaad_nulmelding(tui, form_id(view));
}

#define FILL MAG(WIJZIGEN, formulier)

static const struct action actions[] = {
	{ "Enter", NULL, "Open", "Vul in wat hier gevraagd wordt; vouw een sectie open of dicht.",
	    NEEDS_ROW, run_open },
	{ "Space", "v", "Kruis aan", "Kruis aan: ja, dan nee, dan weer leeg.",
	    NEEDS_ROW | NEEDS_OPEN | FILL, run_tick },
	{ "1", NULL, "Cijfer", "Een cijfer is de score, of begint het getal, dat gevraagd wordt.",
	    FILL | ACTION_QUIET, NULL },
	{ "n", NULL, "Nieuw", "Schrijf een activiteit op in deze tabel.",
	    NEEDS_ROW | NEEDS_OPEN | MAG(MAKEN, activiteit), run_new },
	{ "c", NULL, "Neem over", "Neem over wat vorige keer was ingevuld, waar het nu leeg is.",
	    NEEDS_OPEN | FILL, run_copy },
	{ "s", NULL, "Stap", "Zet een volgende stap: goedkeuren, indienen, akkoord, teruggeven.",
	    FILL, run_step },
	{ "e", NULL, "Bewerk", "Wijzig de activiteit, of wat bij het formulier zelf staat.",
	    NEEDS_ROW | FILL, run_edit },
	{ "x", "Delete", "Gooi weg", "Gooi de activiteit weg, of maak het antwoord leeg.",
	    NEEDS_ROW | NEEDS_OPEN | FILL | ACTION_QUIET, run_throw },
	{ "z", NULL, "Vouw", "Vouw alle secties dicht, of weer open.", 0, run_fold_all },
	{ "b", NULL, "Bestuur", "Het bestuur keurt het goed: met naam en functie.",
	    FILL | ACTION_QUIET, run_board },
	{ "i", NULL, "Indienen", "Het formulier is binnen.", FILL | ACTION_QUIET, run_hand_in },
	{ "a", NULL, "Akkoord", "Het samenwerkingsverband gaat akkoord.", FILL | ACTION_QUIET,
	    run_accept },
	{ "t", NULL, "Geef terug", "Geef het terug aan het bestuur, met de reden.",
	    FILL | ACTION_QUIET, run_give_back },
	{ "m", NULL, "Nulmelding", "Er is niets te melden, of toch wel.", FILL | ACTION_QUIET,
	    run_nil },
	{ "Left", "h", "Vouw dicht", "Vouw deze sectie dicht.", NEEDS_ROW | ACTION_QUIET,
	    run_fold },
	{ "Right", "l", "Vouw open", "Vouw deze sectie open.", NEEDS_ROW | ACTION_QUIET,
	    run_unfold },
	{ "d", NULL, "Doel", "Bekijk in het plan waar deze vraag over gaat.",
	    NEEDS_ROW | ACTION_QUIET, run_goal },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", ACTION_QUIET, NULL },
	APP_ACTIONS,
	{ 0 },
};

/* ---- the view ---- */

/* A digit is an answer where one is asked; elsewhere it goes to a tab. */
static bool
page_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct blad *b = view->state;
	const struct formulierrij *r = row_here(view);
	bool digit = event->type == EVENT_KEY && event->key >= '0' && event->key <= '9';

	if (!digit || lijst_typing(&b->rows.list) || !r || r->soort != FORMULIERRIJ_VRAAG ||
	    !formulierdaad_vraagt_cijfer(r->sectie))
		return lijstscherm_key(view, tui, event);
	if (is_open(tui, view))
		formulierdaad_cijfer(tui, &b->inhoud.beeld, r->sectie, r->vraag, (char)event->key);
	return true;
}

static void
page_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct blad *b = view->state;

	if (b->inhoud.breed != r.w) {
		formulierrijen_bouw(&b->inhoud);
		lijst_regroup(&b->rows.list);
	}
	lijst_draw(&b->rows.list, tui, r);
}

static void
title(const struct view *view, struct str *out)
{
	str_add(out, ((const struct blad *)view->state)->inhoud.titel);
}

static void
refresh(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;
	struct fault fault = { 0 };
	char *made;

	if (formulierrijen_lees(&b->inhoud, &fault) == SWV_ENOTFOUND) {
		app_gone(tui, view, "Dit formulier is er niet meer.");
		return;
	}
	tui_fault(tui, &fault);
	lijst_reload(&b->rows.list);
	made = b->made ? app_take_made(tui) : NULL;
	if (made)
		seek_row(b, "activiteit", made);
	free(made);
	b->made = false;
}

static void
close_page(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;

	(void)tui;
	formulierrijen_fini(&b->inhoud);
	rijbron_fini(&b->rows);
	free(b);
}

static const struct view_class page_view = {
	.name = "formulier",
	.actions = actions,
	.typing_actions = lijst_typing_actions,
	.draw = page_draw,
	.key = page_key,
	.typing = lijstscherm_typing,
	.has = page_has,
	.focus = page_focus,
	.page = page_page,
	.status = lijstscherm_status,
	.refresh = refresh,
	.look = app_look,
	.close = close_page,
	.title = title,
};

void
formulierblad_open(struct tui *tui, const char *id)
{
	struct blad *b = mem_zero(1, sizeof(*b));
	struct fault fault = { 0 };

	b->inhoud = (struct formulierrijen){ .tui = tui, .rows = &b->rows, .id = mem_strdup(id) };
	rijbron_init(&b->rows, &list_class);
	if (!formulierrijen_lees(&b->inhoud, &fault)) {
		tui_push(tui, &page_view, b);
		return;
	}
	tui_fault(tui, &fault);
	close_page(&(struct view){ .state = b }, tui);
}
