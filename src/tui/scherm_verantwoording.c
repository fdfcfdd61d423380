/* SPDX-License-Identifier: EUPL-1.2 */
/* What the plans come to: what is measured, risked, spent, and accounted for. */
#include "swv/tui/app.h"
#include "swv/tui/deelscherm.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/schermen.h"
#include "swv/tui/verantwoordingdeel.h"

static const struct action actions[] = {
	RECORD_OPEN("Bekijk alles, en wat eraan hangt."),
	{ "Right", "l", "Verder", "Naar het volgende onderdeel.", 0, deelscherm_verder },
	{ "Left", "h", "Terug", "Naar het vorige onderdeel.", ACTION_QUIET, deelscherm_terug },
	DEELSCHERM_KIES,
	{ "n", NULL, "Nieuw", "Zet er een bij in dit onderdeel.", MAG_HIER(MAKEN),
	    deelscherm_nieuw },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "f", NULL, "Filter", "Toon alleen wat aan een vraag voldoet.", 0, deelscherm_facet },
	{ "+", NULL, "Erbij", "Zet erbij wat hieraan hangt: bij een indicator een meting.",
	    RECORD_LOOK, deelscherm_erbij },
	RECORD_VINK("Gedaan: een risico is vandaag bekeken."),
	{ "%", NULL, "Beeld", "Toon het beeld van dit onderdeel: de matrix of grafiek.", 0,
	    deelscherm_beeld },
	RECORD_BEWERK(0),
	RECORD_NOTITIE(ACTION_QUIET),
	RECORD_WEG("Gooi weg, met wat eraan hangt."),
	APP_ACTIONS,
	{ 0 },
};

/* In the order in which they stand; a new part is a row here. */
static const struct deel *const delen[] = { &deel_formulieren, &deel_indicatoren, &deel_risicos };

static void *
verantwoording_open(struct tui *tui)
{
	return deelscherm_open_elk(tui, delen, sizeof(delen) / sizeof(delen[0]));
}

const struct screen scherm_verantwoording = {
	.name = "verantwoording",
	.label = "Verantwoording",
	.tab = '7',
	.kinds = "formulier risico",
	.recht = RECHT_LEZEN,
	.open = verantwoording_open,
	.view = { .name = "verantwoording", .actions = actions, DEELSCHERM },
};
