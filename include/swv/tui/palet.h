/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_PALET_H
#define SWV_TUI_PALET_H

#include "swv/tui/tui.h"

/*
 * The help and the palette are one list of all that can be done in view: typing
 * filters, Enter runs it.  The help begins with the keys, the palette with the
 * words.
 */
void palet_open(struct tui *tui, struct view *view, bool help);

#endif
