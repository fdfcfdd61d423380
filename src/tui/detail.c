/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/detail.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/service/lezen.h"
#include "swv/tui/afvink.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/detail_tekst.h"
#include "swv/tui/tekstblad.h"

struct detail {
	const struct kind *kind;
	char *id;
};

static char *
refresh(void *arg, struct tui *tui)
{
	const struct detail *d = arg;
	struct rec *rec;
	char *text;

	if (lezen_een(app_session(tui), d->kind, d->id, NULL, &rec))
		return NULL; /* gone: what was read stays to be read */
	text = detail_text(app_session(tui), rec);
	rec_free(&rec);
	return text;
}

static void
closed(void *arg, struct tui *tui)
{
	struct detail *d = arg;

	(void)tui;
	free(d->id);
	free(d);
}

static void
run_edit(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	bewerk_open(tui, d->kind, d->id, NULL);
}

static void
run_tick(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	afvink(tui, d->kind, d->id);
}

static void
run_note(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	bewerk_notitie(tui, d->kind, d->id);
}

static void
run_evidence(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	afvink_bewijs(tui, d->kind, d->id);
}

static const struct action actions[] = {
	{ "e", NULL, "Bewerk", "Wijzig de gegevens.", NEEDS_WRITE, run_edit },
	{ "v", NULL, "Vink", "Vink af, of zet weer open.", NEEDS_WRITE, run_tick },
	{ "b", NULL, "Bewijs", "Leg vast waaruit blijkt dat het klaar is.", NEEDS_WRITE,
	    run_evidence },
	{ "a", NULL, "Notitie", "Schrijf op hoe het ervoor staat.", NEEDS_WRITE, run_note },
	APP_ACTIONS,
	{ 0 },
};

static const struct tekstblad_class class = {
	.refresh = refresh,
	.closed = closed,
	.actions = actions,
};

void
detail_open(struct tui *tui, const struct kind *kind, const char *id)
{
	struct session *s = app_session(tui);
	struct fault fault = { 0 };
	struct detail *d;
	struct rec *rec;
	char *text;

	if (lezen_een(s, kind, id, &fault, &rec)) {
		tui_fault(tui, &fault);
		return;
	}
	d = mem_zero(1, sizeof(*d));
	*d = (struct detail){ kind, mem_strdup(id) };
	text = detail_text(s, rec);
	tekstblad_open(tui, &class, d, rec_title(rec), text);
	free(text);
	rec_free(&rec);
}
