/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/detail.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"
#include "swv/tui/detail_tekst.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/tekstblad.h"
#include "swv/tui/vergaderblad.h"

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

static bool
focus(const void *arg, struct focus *out)
{
	const struct detail *d = arg;

	*out = (struct focus){ d->kind, d->id };
	return true;
}

/* The meeting that it comes from. */
static void
run_meeting(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);
	struct rec *rec;

	if (kind_field(d->kind, "vergadering") < 0 ||
	    lezen_een(app_session(tui), d->kind, d->id, NULL, &rec))
		return;
	if (rec_has(rec, "vergadering"))
		vergaderblad_open(tui, rec_text(rec, "vergadering"));
	rec_free(&rec);
}

static const struct action actions[] = {
	RECORD_BEWERK(0),
	/* without Space, that turns the page */
	{ "v", NULL, "Vink", "Vink af, of zet weer open.", RECORD_CHANGE, record_vink },
	RECORD_BEWIJS(0),
	RECORD_NOTITIE(0),
	{ "Enter", NULL, "Vergadering", "Ga naar de vergadering waar dit uit komt.", ACTION_QUIET,
	    run_meeting },
	APP_ACTIONS,
	{ 0 },
};

static const struct tekstblad_class class = {
	.refresh = refresh,
	.focus = focus,
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

	if (kind == &kind_vergadering) {
		vergaderblad_open(tui, id);
		return;
	}
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
