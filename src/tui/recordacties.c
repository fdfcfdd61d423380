/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/recordacties.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/tui/afvink.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/blad.h"

/* The id is copied: a dialog of the act can have the row read anew. */
void
record_met(struct tui *tui, const struct view *view,
    void (*act)(struct tui *tui, const struct kind *kind, const char *id))
{
	struct focus focus;
	char *id;

	if (!view_focus(view, &focus))
		return;
	id = mem_strdup(focus.id);
	act(tui, focus.kind, id);
	free(id);
}

static void
edit(struct tui *tui, const struct kind *kind, const char *id)
{
	bewerk_open(tui, kind, id, NULL);
}

static void
throw_away(struct tui *tui, const struct kind *kind, const char *id)
{
	afvink_weg(tui, kind, id);
}

void
record_open(struct tui *tui, struct view *view)
{
	record_met(tui, view, blad_open);
}

void
record_vink(struct tui *tui, struct view *view)
{
	record_met(tui, view, afvink);
}

void
record_bewijs(struct tui *tui, struct view *view)
{
	record_met(tui, view, afvink_bewijs);
}

void
record_bewerk(struct tui *tui, struct view *view)
{
	record_met(tui, view, edit);
}

void
record_status(struct tui *tui, struct view *view)
{
	record_met(tui, view, afvink_status);
}

void
record_notitie(struct tui *tui, struct view *view)
{
	record_met(tui, view, bewerk_notitie);
}

void
record_weg(struct tui *tui, struct view *view)
{
	record_met(tui, view, throw_away);
}
