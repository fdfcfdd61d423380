/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_INVOER_H
#define SWV_TUI_INVOER_H

#include "swv/tui/tekst.h"
#include "swv/tui/tui.h"

/* Text being edited, on the screen.  focus: the hardware cursor rests in it, and it scrolls to
 * where the cursor is. */
void invoer_line(struct tui *tui, struct tekst *t, int y, int x, int width, bool focus);
void invoer_lines(struct tui *tui, struct tekst *t, struct rect r, bool focus);

/* Text to read, wrapped to r; returns the rows it took. */
int invoer_read(struct tui *tui, const char *text, struct rect r, enum role role);

#endif
