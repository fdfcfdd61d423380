/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossierblad.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/dossier.h"
#include "swv/service/dossier.h"
#include "swv/service/toegang.h"
#include "swv/tui/afvink.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/detail.h"
#include "swv/tui/dossierdaad.h"
#include "swv/tui/dossiertekst.h"

enum { WIDE = 100 };

struct blad {
	char *nummer;
	const struct kind *kind;
	struct dossiertekst dossier;
	struct str title;
	struct leesvlak left, right; /* right: what happened, when there is room beside the rest */
	bool wide, in_right;
	bool stale; /* others changed something that was not read yet */
};

static struct leesvlak *
part(struct blad *b)
{
	return b->wide && b->in_right ? &b->right : &b->left;
}

static const struct rec *
current(const struct view *view)
{
	struct blad *b = view->state;

	return dossiertekst_over(&b->dossier, leesvlak_over(part(b)));
}

/* ---- reading and drawing ---- */

/* The text anew, the cursor on what it was on. */
static void
fill(struct blad *b, struct session *s)
{
	leesvlak_clear(&b->left);
	leesvlak_clear(&b->right);
	dossiertekst_termijnen(&b->dossier, s, &b->left);
	dossiertekst_feiten(&b->dossier, &b->left);
	dossiertekst_tijd(&b->dossier, s, b->wide ? &b->right : &b->left);
}

static enum swv_err
read_anew(struct blad *b, struct session *s, struct fault *fault)
{
	const struct rec *here = dossiertekst_over(&b->dossier, leesvlak_over(part(b)));
	const struct kind *kind = here ? here->kind : NULL;
	char *id = here ? mem_strdup(rec_id(here)) : NULL;
	struct dossiertekst anew;
	enum swv_err err = dossiertekst_lees(s, b->nummer, fault, &anew);

	b->stale = false;
	if (!err) {
		dossiertekst_fini(&b->dossier);
		b->dossier = anew;
		str_clear(&b->title);
		dossiertekst_titel(&b->dossier, s, &b->title);
		fill(b, s);
		if (kind && dossiertekst_plek(&b->dossier, kind, id) != leesvlak_over(part(b)))
			leesvlak_seek(part(b), dossiertekst_plek(&b->dossier, kind, id));
	}
	free(id);
	return err;
}

/* "Er is geen dossier 26-014 meer." */
static void
add_gone(const struct blad *b, struct str *out)
{
	str_addf(out, "Er is geen %s %s meer.", b->kind->label, b->nummer);
}

static void
blad_refresh(struct view *view, struct tui *tui)
{
	struct fault fault = { 0 };
	struct str said = { 0 };

	add_gone(view->state, &said);
	if (read_anew(view->state, app_session(tui), &fault) == SWV_ENOTFOUND)
		app_gone(tui, view, said.s);
	else
		tui_fault(tui, &fault);
	str_fini(&said);
}

/* Reading without being asked, so only while that notes nothing: whoever opened the page may be
 * gone by now. */
static void
follow(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;
	struct str said = { 0 };

	add_gone(b, &said);
	if (!dossier_is_genoteerd(app_session(tui), b->nummer)) {
		b->stale = true;
	} else if (read_anew(b, app_session(tui), NULL) == SWV_ENOTFOUND) {
		tui_close(tui, view);
		tui_say(tui, "%s", said.s);
	}
	str_fini(&said);
	tui_redraw(tui);
}

/* What somebody else changed is shown at once. */
static void
blad_look(struct view *view, struct tui *tui)
{
	const struct app *app = tui_app(tui);
	int64_t before = app->stand;

	app_look(view, tui);
	if (app->stand != before)
		follow(view, tui);
}

static void
blad_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct blad *b = view->state;
	bool wide = r.w >= WIDE;
	int half = wide ? r.w * 2 / 5 : r.w;

	if (wide != b->wide) {
		b->wide = wide;
		fill(b, app_session(tui));
		leesvlak_seek(&b->right, -1);
	}
	leesvlak_draw(&b->left, tui, (struct rect){ r.y, r.x, r.h, half }, part(b) == &b->left);
	if (wide)
		leesvlak_draw(&b->right, tui,
		    (struct rect){ r.y, r.x + half + 1, r.h, r.w - half - 1 }, b->in_right);
}

static bool
blad_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct blad *b = view->state;

	if (event->type != EVENT_KEY)
		return false;
	if (b->stale)
		blad_refresh(view, tui);
	return leesvlak_key(part(b), event->key);
}

static void
blad_close(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;

	(void)tui;
	dossiertekst_fini(&b->dossier);
	leesvlak_fini(&b->left);
	leesvlak_fini(&b->right);
	str_fini(&b->title);
	free(b->nummer);
	free(b);
}

static void
blad_title(const struct view *view, struct str *out)
{
	str_add(out, str_get(&((const struct blad *)view->state)->title));
}

static bool
blad_page(const struct view *view, struct focus *out)
{
	const struct blad *b = view->state;

	*out = (struct focus){ b->kind, b->nummer };
	return true;
}

static unsigned
blad_has(const struct view *view)
{
	return current(view) ? NEEDS_ROW : 0;
}

/* ---- acts ---- */

/* The kind of the dossier, whose rights its acts ask. */
static const struct kind *
makes(const struct view *view)
{
	return ((const struct blad *)view->state)->kind;
}

static const char *
nummer(const struct view *view)
{
	return ((const struct blad *)view->state)->nummer;
}

static void
run_line(struct tui *tui, struct view *view)
{
	dossierdaad_regel(tui, nummer(view));
}

/* The termijn under the cursor; on a line of the log the agreement that was made there. */
static void
run_done(struct tui *tui, struct view *view)
{
	struct blad *b = view->state;
	const struct rec *here = current(view), *t = NULL;

	if (here->kind == &kind_termijn)
		t = here;
	for (size_t i = 0; i < b->dossier.termijnen.n && !t; i++) {
		const struct rec *other = b->dossier.termijnen.items[i];

		if (str_eq(rec_text(other, "norm"), "afspraak") &&
		    rec_int(other, "nr") == strtoll(rec_id(here), NULL, 10))
			t = other;
	}
	if (t)
		dossierdaad_termijn(tui, rec_id(t), rec_text(t, "omschrijving"));
	else
		tui_say(tui, "In deze logregel staat geen afspraak.");
}

static void
run_step(struct tui *tui, struct view *view)
{
	dossierdaad_stap(tui, nummer(view));
}

static void
run_wait(struct tui *tui, struct view *view)
{
	dossierdaad_wacht(tui, nummer(view));
}

static void
run_hand_over(struct tui *tui, struct view *view)
{
	dossierdaad_geef(tui, nummer(view));
}

static void
run_better(struct tui *tui, struct view *view)
{
	const struct rec *here = current(view);

	if (here->kind == &kind_logregel)
		dossierdaad_verbeter(tui, here);
	else
		tui_say(tui, "Ga eerst op de logregel staan die verbeterd moet worden.");
}

static void
run_advice(struct tui *tui, struct view *view)
{
	dossierdaad_advies(tui, nummer(view));
}

static void
run_suspend(struct tui *tui, struct view *view)
{
	dossierdaad_opschorting(tui, nummer(view));
}

static void
run_edit(struct tui *tui, struct view *view)
{
	bewerk_open(tui, makes(view), nummer(view), NULL);
}

static void
run_all(struct tui *tui, struct view *view)
{
	detail_open(tui, makes(view), nummer(view));
}

/* How a termijn came to its day; of anything else all that is known of it. */
static void
run_look(struct tui *tui, struct view *view)
{
	const struct rec *here = current(view);

	if (!here)
		run_all(tui, view);
	else if (here->kind == &kind_termijn && rec_has(here, "uitleg"))
		tui_say(tui, "%s", rec_text(here, "uitleg"));
	else
		detail_open(tui, here->kind, rec_id(here));
}

static void
run_throw(struct tui *tui, struct view *view)
{
	afvink_weg(tui, makes(view), nummer(view));
}

static void
run_inzage(struct tui *tui, struct view *view)
{
	dossierdaad_inzage(tui, nummer(view));
}

static void
run_wipe(struct tui *tui, struct view *view)
{
	dossierdaad_wis(tui, nummer(view));
}

static void
to_part(struct tui *tui, struct view *view, bool right)
{
	struct blad *b = view->state;

	b->in_right = right;
	tui_redraw(tui);
}

static void
run_left(struct tui *tui, struct view *view)
{
	to_part(tui, view, false);
}

static void
run_right(struct tui *tui, struct view *view)
{
	to_part(tui, view, true);
}

/* What comes first in the bar, and what every page ends on. */
#define FIRST                                                                                      \
	{ "l", NULL, "Logregel", "Schrijf op wat er is besproken of gebeurd.", MAG_HIER(WIJZIGEN), \
		run_line },                                                                        \
	    { "Space", NULL, "Gedaan",                                                             \
		    "De termijn of afspraak onder de cursor is vandaag gedaan.",                   \
		    NEEDS_ROW | MAG_HIER(WIJZIGEN), run_done },                                    \
	{                                                                                          \
		"s", NULL, "Stap", "Zet de volgende stap: tot het klaar is, of weer open.",        \
		    MAG_HIER(WIJZIGEN), run_step                                                   \
	}
#define REST                                                                                       \
	{ "w", NULL, "Wacht op", "Leg vast op wie het wacht, vanaf vandaag.", MAG_HIER(WIJZIGEN),  \
		run_wait },                                                                        \
	    { "c", NULL, "Geef over", "Geef het dossier aan een andere consulent.",                \
		    MAG_HIER(WIJZIGEN), run_hand_over },                                           \
	    { "v", NULL, "Verbeter", "Schrijf een regel die deze logregel verbetert.",             \
		    NEEDS_ROW | MAG_HIER(WIJZIGEN), run_better },                                  \
	    { "e", NULL, "Bewerk", "Wijzig de gegevens.", MAG_HIER(WIJZIGEN), run_edit },          \
	    { "Enter", NULL, "Bekijk", "Hoe de termijn is bepaald, of alles van deze regel.",      \
		    ACTION_QUIET, run_look },                                                      \
	    { "d", NULL, "Alles", "Alle gegevens, en wat ermee gebeurde.", ACTION_QUIET,           \
		    run_all },                                                                     \
	    { "x", "Delete", "Gooi weg", "Gooi een dossier weg dat er niet had moeten zijn.",      \
		    MAG_HIER(WEGGOOIEN) | ACTION_QUIET, run_throw },                               \
	    { "I", NULL, "Inzage",                                                                 \
		    "Alles wat over dit kind wordt bewaard, voor wie daarom vraagt.",              \
		    MAG_HIER(INZAGE) | ACTION_QUIET, run_inzage },                                 \
	    { "W", NULL, "Wis", "Wis wie het kind is; de cijfers blijven. Dit kan niet terug.",    \
		    MAG_HIER(WISSEN) | ACTION_QUIET, run_wipe },                                   \
	    { "Left", NULL, "Links", "Naar de termijnen en gegevens, op een breed scherm.",        \
		    ACTION_QUIET, run_left },                                                      \
	    { "Right", NULL, "Rechts", "Naar de tijdlijn, op een breed scherm.", ACTION_QUIET,     \
		    run_right },                                                                   \
	    APP_ACTIONS

static const struct action actions[] = {
	FIRST,
	REST,
	{ 0 },
};

static const struct action actions_tlv[] = {
	FIRST,
	{ "a", NULL, "Advies", "Voeg het advies van een deskundige toe.", MAG(MAKEN, advies),
	    run_advice },
	{ "o", NULL, "Opschorten",
	    "De termijn staat stil tot de aanvraag is aangevuld, of loopt weer.",
	    MAG(MAKEN, opschorting), run_suspend },
	REST,
	{ 0 },
};

#define BLAD(actions_)                                                                             \
	{                                                                                          \
		.name = "dossier", .actions = (actions_), .draw = blad_draw, .close = blad_close,  \
		.key = blad_key, .has = blad_has, .page = blad_page, .makes = makes,               \
		.refresh = blad_refresh, .look = blad_look, .new_day = follow,                     \
		.title = blad_title,                                                               \
	}

static const struct view_class blad_class = BLAD(actions);
static const struct view_class blad_class_tlv = BLAD(actions_tlv);

void
dossierblad_open(struct tui *tui, const char *id)
{
	struct blad *b;
	struct fault fault = { 0 };

	if (dossierdaad_zonder_lezen(tui, id))
		return;
	b = mem_zero(1, sizeof(*b));
	b->nummer = mem_strdup(id);
	b->kind = dossier_kind(id);
	if (read_anew(b, app_session(tui), &fault)) {
		struct view unseen = { .state = b };

		blad_close(&unseen, tui);
		tui_fault(tui, &fault);
		return;
	}
	leesvlak_seek(&b->left, -1);
	tui_push(tui, b->kind == &kind_tlv ? &blad_class_tlv : &blad_class, b);
}
