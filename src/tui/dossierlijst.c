/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossierlijst.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/tui/cijferblad.h"
#include "swv/tui/dossierdaad.h"

/* Does act with the number of the dossier under the cursor; copied, for a dialog of the act can have
 * the row read anew. */
static void
with_number(
    struct tui *tui, const struct view *view, void (*act)(struct tui *tui, const char *nummer))
{
	const struct rec *rec = deelscherm_rec(view);
	char *nummer;

	if (!rec)
		return;
	nummer = mem_strdup(rec_id(rec));
	act(tui, nummer);
	free(nummer);
}

void
dossierlijst_nieuw(struct tui *tui, struct view *view)
{
	const struct deel *deel = deelscherm_deel(view);

	dossierdaad_nieuw(tui, deel->makes, deelscherm_rec(view), deel->begin);
}

void
dossierlijst_regel(struct tui *tui, struct view *view)
{
	with_number(tui, view, dossierdaad_regel);
}

void
dossierlijst_gedaan(struct tui *tui, struct view *view)
{
	const struct rec *rec = deelscherm_rec(view);

	if (rec)
		dossierdaad_voldoe(tui, rec);
}

void
dossierlijst_stap(struct tui *tui, struct view *view)
{
	with_number(tui, view, dossierdaad_stap);
}

void
dossierlijst_wacht(struct tui *tui, struct view *view)
{
	with_number(tui, view, dossierdaad_wacht);
}

void
dossierlijst_geef(struct tui *tui, struct view *view)
{
	with_number(tui, view, dossierdaad_geef);
}

void
dossierlijst_cijfers(struct tui *tui, struct view *view)
{
	cijferblad_open(tui, deelscherm_deel(view)->cijfers);
}
