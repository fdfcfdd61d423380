/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossierlijst.h"

#include "swv/model/kinds.h"
#include "swv/tui/cijferblad.h"
#include "swv/tui/dossierdaad.h"

/* Does act with the number of the dossier under the cursor. */
static void
with_number(
    struct tui *tui, const struct view *view, void (*act)(struct tui *tui, const char *nummer))
{
	const struct rec *rec = deelscherm_rec(view);

	if (rec)
		act(tui, rec_id(rec));
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
dossierlijst_filter(struct tui *tui, struct view *view)
{
	struct deelscherm *d = view->state;

	if (!d->rows.deel->facets)
		tui_say(tui, "Hier staat alles bij elkaar. Met / zoekt u op nummer of school.");
	else if (facet_choose(tui, &d->rows.facet))
		lijst_restart(&d->heel.list);
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
	static const struct {
		const struct kind *kind;
		const char *onderdeel; /* of the figures */
	} rows[] = {
		{ &kind_thuiszitter, "thuiszitters" },
		{ &kind_tlv, "tlv" },
		{ &kind_arrangement, "arrangementen" },
		{ &kind_plaatsing, "plaatsingen" },
		{ &kind_klacht, "klachten" },
	};
	const char *onderdeel = NULL;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].kind == deelscherm_deel(view)->kind)
			onderdeel = rows[i].onderdeel;
	cijferblad_open(tui, onderdeel);
}
