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
#include "swv/tui/recordacties.h"
#include "swv/tui/schermen.h"

static const struct kind *
makes(const struct view *view)
{
	const struct kind *kind = deelscherm_makes(view);

	return kind ? kind : &kind_contact;
}

/* Somebody to call, at the school or board under the cursor or at one that is still to be chosen;
 * in a part of its own one more of that. */
static void
run_new(struct tui *tui, struct view *view)
{
	const struct deel *deel = deelscherm_deel(view);
	const struct rec *rec = deelscherm_rec(view);
	bool at = rec && aanhang_heeft_contacten(deel->kind);
	char *id = at ? mem_strdup(rec_id(rec)) : NULL;

	if (deel->makes)
		bewerk_nieuw(tui, rec_initial(deel->makes, session_vandaag(app_session(tui))));
	else
		aanhang_contact(tui, id);
	free(id);
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
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "f", NULL, "Vroeger", "Toon alleen wat niet meer actief is.", 0, run_gone },
	RECORD_BEWERK(ACTION_QUIET),
	RECORD_NOTITIE(ACTION_QUIET),
	{ "w", NULL, "Waarneming", "Laat iemand een gebied waarnemen, tot een dag.",
	    MAG(MAKEN, waarneming) | ACTION_QUIET, run_stand_in },
	{ "s", NULL, "Sleutel", "Geef iemand een sleutel: plak de regel van het .pub-bestand.",
	    MAG(MAKEN, sleutel) | ACTION_QUIET, run_key },
	RECORD_WEG("Gooi een contactpersoon of waarneming weg."),
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
