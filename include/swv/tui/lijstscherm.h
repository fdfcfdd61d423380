/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_LIJSTSCHERM_H
#define SWV_TUI_LIJSTSCHERM_H

#include "swv/tui/lijst.h"

/* Functions of a view whose state begins with its struct lijst, so that a screen of one list
 * writes none of its own. */
void lijstscherm_draw(struct view *view, struct tui *tui, struct rect r);
bool lijstscherm_key(struct view *view, struct tui *tui, const struct event *event);
bool lijstscherm_typing(const struct view *view);
unsigned lijstscherm_has(const struct view *view);
bool lijstscherm_focus(const struct view *view, struct focus *out);
bool lijstscherm_status(const struct view *view, struct str *out);
void lijstscherm_refresh(struct view *view, struct tui *tui);

/* All of them but refresh, which a screen often has more to do for. */
#define LIJSTSCHERM                                                                                \
	.draw = lijstscherm_draw, .key = lijstscherm_key, .typing = lijstscherm_typing,            \
	.has = lijstscherm_has, .focus = lijstscherm_focus, .status = lijstscherm_status,          \
	.typing_actions = lijst_typing_actions

#endif
