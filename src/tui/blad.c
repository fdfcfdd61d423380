/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/blad.h"

#include "swv/model/kinds.h"
#include "swv/tui/detail.h"
#include "swv/tui/dossierblad.h"
#include "swv/tui/formulierblad.h"
#include "swv/tui/vergaderblad.h"

/* A kind with a page of its own is a row here. */
static const struct {
	const struct kind *kind;
	void (*open)(struct tui *tui, const char *id);
} rows[] = {
	{ &kind_formulier, formulierblad_open },
	{ &kind_vergadering, vergaderblad_open },
};

void
blad_open(struct tui *tui, const struct kind *kind, const char *id)
{
	if (kind->flags & KIND_DOSSIER) {
		dossierblad_open(tui, id);
		return;
	}
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].kind == kind) {
			rows[i].open(tui, id);
			return;
		}
	detail_open(tui, kind, id);
}
