/* SPDX-License-Identifier: EUPL-1.2 */
/* The children at home without schooling: open cases, the most urgent first. */
#include "swv/tui/app.h"
#include "swv/tui/cijferblad.h"
#include "swv/tui/dossierdeel.h"
#include "swv/tui/dossierlijst.h"
#include "swv/tui/schermen.h"

static const struct action actions[] = {
	DOSSIERLIJST_EERST,
	DOSSIERLIJST_REST,
	{ 0 },
};

static void *
thuiszitters_open(struct tui *tui)
{
	return deelscherm_open(tui, delen_thuiszitters, 1);
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
	.view = { .name = "thuiszitters", .actions = actions, DEELSCHERM },
};
