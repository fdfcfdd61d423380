/* SPDX-License-Identifier: EUPL-1.2 */
/* What is done to support children: applications, arrangementen, places, who waits for one. */
#include "swv/tui/app.h"
#include "swv/tui/dossierdeel.h"
#include "swv/tui/dossierlijst.h"
#include "swv/tui/schermen.h"

static const struct action actions[] = {
	DOSSIERLIJST_EERST,
	{ "Right", NULL, "Verder", "Naar het volgende onderdeel.", 0, deelscherm_verder },
	{ "Left", NULL, "Terug", "Naar het vorige onderdeel.", ACTION_QUIET, deelscherm_terug },
	DEELSCHERM_KIES,
	DOSSIERLIJST_REST,
	{ 0 },
};

static void *
ondersteuning_open(struct tui *tui)
{
	return deelscherm_open(tui, delen_ondersteuning, ONDERSTEUNING_DELEN);
}

const struct screen scherm_ondersteuning = {
	.name = "ondersteuning",
	.label = "Ondersteuning",
	.page = "swv-ondersteuning.7",
	.tab = '6',
	.kinds = "tlv arrangement plaatsing klacht",
	.recht = RECHT_LEZEN,
	.open = ondersteuning_open,
	.view = { .name = "ondersteuning", .actions = actions, DEELSCHERM },
};
