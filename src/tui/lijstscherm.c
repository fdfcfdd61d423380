/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/lijstscherm.h"

void
lijstscherm_draw(struct view *view, struct tui *tui, struct rect r)
{
	lijst_draw(view->state, tui, r);
}

bool
lijstscherm_key(struct view *view, struct tui *tui, const struct event *event)
{
	return lijst_key(view->state, tui, event);
}

bool
lijstscherm_typing(const struct view *view)
{
	return lijst_typing(view->state);
}

unsigned
lijstscherm_has(const struct view *view)
{
	return lijst_has(view->state);
}

bool
lijstscherm_focus(const struct view *view, struct focus *out)
{
	const struct lijst *list = view->state;
	const void *row = lijst_row(list);

	return row && list->class->focus && list->class->focus(row, out);
}

bool
lijstscherm_status(const struct view *view, struct str *out)
{
	return lijst_status(view->state, out);
}

void
lijstscherm_refresh(struct view *view, struct tui *tui)
{
	(void)tui;
	lijst_reload(view->state);
}
