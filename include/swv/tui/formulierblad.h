/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_FORMULIERBLAD_H
#define SWV_TUI_FORMULIERBLAD_H

struct tui;

/* The page of one form: it is filled in and brought from step to step there. */
void formulierblad_open(struct tui *tui, const char *id);

#endif
