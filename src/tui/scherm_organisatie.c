/* SPDX-License-Identifier: EUPL-1.2 */
/* Who is who: bodies, boards, schools, areas, municipalities, and who to call there. */
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/tui/aanhang.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/deelscherm.h"
#include "swv/tui/organisatiedeel.h"
#include "swv/tui/organisatiejaar.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/schermen.h"
#include "swv/tui/uitactie.h"

static const struct kind *
makes(const struct view *view)
{
	const struct kind *kind = deelscherm_makes(view);

	return kind ? kind : &kind_contact;
}

/* Somebody to call, at the school or board under the cursor or at one that is still to be chosen;
 * in a part of its own one more of that, at the same school. */
static void
run_new(struct tui *tui, struct view *view)
{
	const struct deel *deel = deelscherm_deel(view);
	const struct rec *rec = deelscherm_rec(view);
	bool at = rec && aanhang_heeft_contacten(deel->kind);
	char *id = at ? mem_strdup(rec_id(rec)) : NULL;

	if (deel->makes) {
		struct rec *made = rec_initial(deel->makes, session_vandaag(app_session(tui)));

		if (deel->begin)
			deel->begin(rec, made);
		bewerk_nieuw(tui, made);
	} else {
		aanhang_contact(tui, id);
	}
	free(id);
}

static void
run_plan(struct tui *tui, struct view *view)
{
	record_met(tui, view, organisatiejaar_plan);
}

/* Of a visit, and of another finding of it. */
static void
run_found(struct tui *tui, struct view *view)
{
	const struct rec *rec = deelscherm_rec(view);
	struct rec *found;

	if (!rec || (rec->kind != &kind_bezoek && rec->kind != &kind_bevinding)) {
		tui_say(tui, "Ga eerst op een bezoek of een bevinding staan.");
		return;
	}
	found = rec_initial(&kind_bevinding, session_vandaag(app_session(tui)));
	rec_set_text(
	    found, "bezoek", rec->kind == &kind_bezoek ? rec_id(rec) : rec_text(rec, "bezoek"));
	bewerk_nieuw(tui, found);
}

static void
run_action(struct tui *tui, struct view *view)
{
	const struct rec *rec = deelscherm_rec(view);

	if (rec && uitactie_kan(rec->kind))
		record_met(tui, view, uitactie_nieuw);
	else
		tui_say(tui, "Een actie komt uit een gesprek, bezoek, bevinding of verzoek.");
}

/* A record that hangs on the user under the cursor. */
static void
new_at_user(struct tui *tui, struct view *view, const struct kind *kind)
{
	const struct rec *user = deelscherm_rec(view);
	struct rec *rec;

	if (!user || user->kind != &kind_gebruiker) {
		tui_say(tui, "Ga eerst bij Gebruikers op iemand staan.");
		return;
	}
	rec = rec_initial(kind, session_vandaag(app_session(tui)));
	rec_set_text(rec, kind->hangs, rec_id(user));
	bewerk_nieuw(tui, rec);
}

static void
run_stand_in(struct tui *tui, struct view *view)
{
	new_at_user(tui, view, &kind_waarneming);
}

static void
run_key(struct tui *tui, struct view *view)
{
	new_at_user(tui, view, &kind_sleutel);
}

static void
run_gone(struct tui *tui, struct view *view)
{
	struct deelscherm *d = view->state;

	if (kind_field(d->rows.deel->kind, "actief") < 0) {
		tui_say(tui, "%s staan niet in het bestand; hier staan ze allemaal.",
		    d->rows.deel->label);
		return;
	}
	d->rows.gegaan = !d->rows.gegaan;
	lijst_restart(&d->heel.list);
}

static const struct action actions[] = {
	RECORD_OPEN("Bekijk alles, en wat eraan hangt."),
	{ "Right", "l", "Verder", "Naar het volgende onderdeel.", 0, deelscherm_verder },
	{ "Left", "h", "Terug", "Naar het vorige onderdeel.", ACTION_QUIET, deelscherm_terug },
	DEELSCHERM_KIES,
	{ "n", NULL, "Nieuw", "Zet er een bij; bij een school of bestuur: wie er te bellen is.",
	    MAG_HIER(MAKEN), run_new },
	{ "Space", "v", "Vink", "Gehouden, beantwoord of opgelost, of toch niet.",
	    RECORD_CHANGE | ACTION_QUIET, record_vink },
	{ "p", NULL, "Plan",
	    "Plan een gesprek, bezoek of verzoek bij deze school of dit bestuur; of de dag ervan.",
	    NEEDS_ROW | MAG(WIJZIGEN, gesprek), run_plan },
	{ "k", NULL, "Actie", "Maak een actie van wat er is afgesproken of gevonden.",
	    NEEDS_ROW | MAG(MAKEN, actie) | ACTION_QUIET, run_action },
	{ "+", NULL, "Bevinding", "Leg vast wat er bij dit bezoek gevonden is.",
	    NEEDS_ROW | MAG(MAKEN, bevinding) | ACTION_QUIET, run_found },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "f", NULL, "Vroeger", "Toon alleen wat niet meer actief is.", 0, run_gone },
	RECORD_BEWERK(ACTION_QUIET),
	RECORD_NOTITIE(ACTION_QUIET),
	{ "w", NULL, "Waarneming", "Laat iemand een gebied waarnemen, tot een dag.",
	    MAG(MAKEN, waarneming) | ACTION_QUIET, run_stand_in },
	{ "s", NULL, "Sleutel", "Geef iemand een sleutel: plak de regel van het .pub-bestand.",
	    MAG(MAKEN, sleutel) | ACTION_QUIET, run_key },
	RECORD_WEG("Gooi weg wat niet in het bestand staat, zoals een gesprek."),
	APP_ACTIONS,
	{ 0 },
};

static void *
organisatie_open(struct tui *tui)
{
	return deelscherm_open(tui, delen_organisatie, ORGANISATIE_DELEN);
}

const struct screen scherm_organisatie = {
	.name = "organisatie",
	.label = "Organisatie",
	.tab = '9',
	.page = "swv-organisatie.7",
	.kinds = "gebied",
	.recht = RECHT_LEZEN,
	.open = organisatie_open,
	.view = { .name = "organisatie",
	    .actions = actions,
	    .draw = deelscherm_draw,
	    .key = lijstscherm_key,
	    .typing = lijstscherm_typing,
	    .typing_actions = lijst_typing_actions,
	    .has = lijstscherm_has,
	    .focus = lijstscherm_focus,
	    .makes = makes,
	    .status = lijstscherm_status,
	    .refresh = deelscherm_refresh,
	    .look = app_look,
	    .close = deelscherm_close },
};
