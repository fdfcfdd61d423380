/* SPDX-License-Identifier: EUPL-1.2 */
/* The screens with a tab: which one is shown, and which ones there are for this user. */
#include "swv/tui/tui.h"

#include "swv/base/alloc.h"
#include "swv/tui/tui_intern.h"

static bool
show_screen(struct tui *tui, size_t i)
{
	const struct screen *screen = tui_scherm(tui, i);
	struct fault fault = { 0 };

	if (tui->floor)
		return false;
	if (!tui_mag_scherm(tui, i, &fault)) {
		tui_fault(tui, &fault);
		return false;
	}
	if (tui->screens[i] && tui->screens[i]->class != &screen->view)
		view_free(tui, &tui->screens[i]); /* by other rights */
	if (!tui->screens[i]) {
		void *state = screen->open ? screen->open(tui) : NULL;

		if (screen->open && !state)
			return false;
		tui->screens[i] = view_new(&screen->view, state);
	} else if (tui->n == 1 && screen->view.refresh) { /* else once those on it have gone */
		screen->view.refresh(tui->screens[i], tui);
	}
	for (size_t k = 1; k < tui->n; k++)
		tui->pile[k]->closed = true;
	if (!tui->n)
		VEC_ADD(tui->pile, tui->n, tui->cap) = NULL;
	tui->pile[0] = tui->screens[i];
	tui->current = i;
	tui->dirty = true;
	return true;
}

bool
tui_goto(struct tui *tui, const char *screen)
{
	for (size_t i = 0; i < tui->opt.n_screens; i++)
		if (str_eq(tui->opt.screens[i]->name, screen))
			return show_screen(tui, i);
	return false;
}

const struct screen *
tui_screen(const struct tui *tui)
{
	return tui->current < tui->opt.n_screens ? tui->opt.screens[tui->current] : NULL;
}

void
tui_manual(struct tui *tui)
{
	if (tui->opt.manual)
		tui->opt.manual(tui);
	else
		tui_say(tui, "Hier is geen handleiding bij.");
}

void
tui_next_screen(struct tui *tui, int step)
{
	size_t n = tui->opt.n_screens, i = tui->current;

	for (size_t k = 0; k < n; k++) {
		i = (i + n + (size_t)(step + (int)n)) % n;
		if (!tui_mag_scherm(tui, i, NULL))
			continue;
		show_screen(tui, i);
		return;
	}
}

bool
tui_show_first(struct tui *tui)
{
	size_t i = 0;

	while (i + 1 < tui->opt.n_screens && !tui_mag_scherm(tui, i, NULL))
		i++;
	return show_screen(tui, i);
}

bool
tui_goto_tab(struct tui *tui, int key)
{
	for (size_t i = 0; i < tui->opt.n_screens; i++)
		if (tui->opt.screens[i]->tab == key)
			return show_screen(tui, i) || tui->message.len;
	return false;
}

/* Whether the screen below all is still one for this user. */
static bool
is_right(const struct tui *tui)
{
	return tui_mag_scherm(tui, tui->current, NULL) &&
	       tui->pile[0]->class == &tui_scherm(tui, tui->current)->view;
}

bool
tui_schermen_kloppen(struct tui *tui)
{
	size_t before = tui->current;

	if (tui->floor || is_right(tui))
		return true;
	if (tui_mag_scherm(tui, before, NULL))
		show_screen(tui, before);
	else if (tui_show_first(tui))
		view_free(tui, &tui->screens[before]);
	else
		tui_leave(tui, &tui->fault); /* nothing is left to see */
	return false;
}
