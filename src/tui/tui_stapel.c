/* SPDX-License-Identifier: EUPL-1.2 */
/* The pile of views: what lies on top, what was closed. */
#include "swv/tui/tui.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/tui/tui_intern.h"

struct view *
view_new(const struct view_class *class, void *state)
{
	struct view *view = mem_zero(1, sizeof(*view));

	view->class = class;
	view->state = state;
	return view;
}

void
view_free(struct tui *tui, struct view **view)
{
	if (!*view)
		return;
	if ((*view)->class->close)
		(*view)->class->close(*view, tui);
	free(*view);
	*view = NULL;
}

bool
view_typing(const struct view *view)
{
	return view->class->typing && view->class->typing(view);
}

const struct action *
view_actions(const struct view *view)
{
	return view->class->typing_actions && view_typing(view) ? view->class->typing_actions
								: view->class->actions;
}

struct view *
tui_top(const struct tui *tui)
{
	size_t i = tui->n;

	while (i && tui->pile[i - 1]->closed)
		i--;
	return i ? tui->pile[i - 1] : NULL;
}

struct view *
tui_push(struct tui *tui, const struct view_class *class, void *state)
{
	struct view *view = view_new(class, state);

	VEC_ADD(tui->pile, tui->n, tui->cap) = view;
	tui->dirty = true;
	return view;
}

void
tui_close(struct tui *tui, struct view *view)
{
	size_t i = tui->n;

	if (tui_is_screen(tui, view))
		return;
	do
		tui->pile[--i]->closed = true;
	while (i > 1 && tui->pile[i] != view);
	tui->dirty = true;
}

bool
tui_is_screen(const struct tui *tui, const struct view *view)
{
	return tui->n && tui->pile[0] == view;
}

void
tui_reap(struct tui *tui)
{
	size_t from = tui->floor > 1 ? tui->floor : 1, kept = from, n = tui->n;
	struct view *top;

	for (size_t i = from; i < n; i++) {
		struct view *view = tui->pile[i];

		if (view->closed && !view->modal)
			view_free(tui, &view);
		else
			tui->pile[kept++] = view;
	}
	if (n <= from || kept == n)
		return;
	tui->n = kept;
	tui->dirty = true;
	top = tui_top(tui);
	if (top && tui->n > tui->floor && top->class->refresh)
		top->class->refresh(top, tui);
}
