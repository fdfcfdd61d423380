/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_HANDLEIDING_H
#define SWV_TUI_HANDLEIDING_H

#include "swv/tui/tui.h"

/* Lets the user choose a page of the manual in this folder, that of the present screen first, and
 * opens it to read. */
void handleiding_open(struct tui *tui, const char *map);

#endif
