/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_VERGADERBLAD_H
#define SWV_TUI_VERGADERBLAD_H

struct tui;

/* The page of a meeting: what is known of it, its agenda, what was decided and the actions that came
 * from it, each a row to work with. */
void vergaderblad_open(struct tui *tui, const char *id);

#endif
