/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_GANAAR_H
#define SWV_TUI_GANAAR_H

struct tui;
struct view;

/*
 * Asks for a number ("26-014" or "T26-014", or "14" and "t14" of this year), or for
 * beginnings of words of a school or a child, and opens what that is; a list to choose from when there
 * are more.  The id of another record opens that.
 */
void ganaar(struct tui *tui, struct view *view);

#endif
