/* SPDX-License-Identifier: EUPL-1.2 */
/* What the user has the right to: the tabs that are there, the actions that can run. */
#include "swv/tui/tui_intern.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"

static enum swv_err
mag(const struct tui *tui, enum recht recht, const struct kind *kind, struct fault *fault)
{
	return tui->opt.mag ? tui->opt.mag(tui->opt.app, recht, kind, fault) : SWV_OK;
}

static bool
mag_kinds(const struct tui *tui, const struct screen *s, enum recht recht, struct fault *fault)
{
	const char *at = s->kinds;

	while (at && *at) {
		size_t n = strcspn(at, " ");
		char *name = mem_strndup(at, n);
		enum swv_err err = mag(tui, recht, kind_find(name), fault);

		free(name);
		if (!err)
			return true;
		at += n + strspn(at + n, " ");
	}
	return !s->kinds;
}

bool
tui_mag_scherm(const struct tui *tui, size_t screen, struct fault *fault)
{
	const struct screen *s = tui->opt.screens[screen];

	return mag_kinds(tui, s, s->recht, fault);
}

const struct screen *
tui_scherm(const struct tui *tui, size_t screen)
{
	const struct screen *s = tui->opt.screens[screen];

	return s->anders && !mag_kinds(tui, s, RECHT_LEZEN, NULL) ? s->anders : s;
}

bool
tui_mag(const struct tui *tui, const struct view *view, const struct action *action,
    struct fault *fault)
{
	enum recht recht;
	enum action_soort soort;
	struct focus focus;
	const struct kind *kind;

	if (!action_recht(action, &recht, &soort))
		return true;
	kind = action_kind(soort);
	if (soort == SOORT_DIT && view_focus(view, &focus))
		kind = focus.kind;
	else if (soort == SOORT_HIER && view->class->makes)
		kind = view->class->makes(view);
	return !kind || !mag(tui, recht, kind, fault);
}
