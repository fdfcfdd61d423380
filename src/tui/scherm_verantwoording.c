/* SPDX-License-Identifier: EUPL-1.2 */
/* What the plans come to: what is measured, risked, spent, and accounted for. */
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/service/budget.h"
#include "swv/tui/app.h"
#include "swv/tui/deelscherm.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/schermen.h"
#include "swv/tui/verantwoordingdeel.h"

/* Shares the budget under the cursor out again, by the pupils there are now. */
static void
run_verdeel(struct tui *tui, struct view *view)
{
	const struct rec *rec = deelscherm_rec(view);
	struct fault fault = { 0 };
	char *id;

	if (!rec || rec->kind != &kind_budget || !rec_has(rec, "verdeel_over")) {
		tui_say(
		    tui, "Ga op een budget staan dat verdeeld is. e: kies bij Verdelen waarover.");
		return;
	}
	id = mem_strdup(rec_id(rec));
	app_done(tui, budget_verdeel(app_session(tui), id, &fault), &fault,
	    "Opnieuw verdeeld naar de leerlingen. u: ongedaan");
	free(id);
}

static const struct action actions[] = {
	RECORD_OPEN("Bekijk alles, en wat eraan hangt."),
	{ "Right", "l", "Verder", "Naar het volgende onderdeel.", 0, deelscherm_verder },
	{ "Left", "h", "Terug", "Naar het vorige onderdeel.", ACTION_QUIET, deelscherm_terug },
	DEELSCHERM_KIES,
	{ "n", NULL, "Nieuw", "Zet er een bij in dit onderdeel.", MAG_HIER(MAKEN),
	    deelscherm_nieuw },
	{ "=", NULL, "Verdeel", "Tel de leerlingen opnieuw en verdeel het budget ernaar.",
	    NEEDS_ROW | MAG(WIJZIGEN, budget) | ACTION_QUIET, run_verdeel },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "f", NULL, "Filter", "Toon alleen wat aan een vraag voldoet.", 0, deelscherm_facet },
	{ "+", NULL, "Erbij", "Zet erbij wat hieraan hangt: een meting, of een boeking.",
	    RECORD_LOOK, deelscherm_erbij },
	RECORD_VINK("Gedaan: een risico is bekeken, een subsidie besteed of verantwoord."),
	{ "%", NULL, "Beeld", "Toon het beeld van dit onderdeel: de matrix of grafiek.", 0,
	    deelscherm_beeld },
	RECORD_BEWERK(0),
	RECORD_NOTITIE(ACTION_QUIET),
	RECORD_WEG("Gooi weg, met wat eraan hangt."),
	APP_ACTIONS,
	{ 0 },
};

/* In the order in which they stand; a new part is a row here. */
static const struct deel *const delen[] = { &deel_formulieren, &deel_indicatoren, &deel_risicos,
	&deel_budgetten, &deel_subsidies, &deel_tarieven, &deel_reserves, &deel_afrekening };

static void *
verantwoording_open(struct tui *tui)
{
	return deelscherm_open_elk(tui, delen, sizeof(delen) / sizeof(delen[0]));
}

const struct screen scherm_verantwoording = {
	.name = "verantwoording",
	.label = "Verantwoording",
	.tab = '7',
	.kinds = "formulier indicator risico budget",
	.recht = RECHT_LEZEN,
	.open = verantwoording_open,
	.view = { .name = "verantwoording", .actions = actions, DEELSCHERM },
};
