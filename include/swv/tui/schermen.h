/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_SCHERMEN_H
#define SWV_TUI_SCHERMEN_H

#include "swv/tui/tui.h"

/* The screens with a tab; each stands in src/tui/scherm_*.c. */
extern const struct screen scherm_kalender, scherm_doelen;

extern const struct screen *const screens[];
extern const size_t n_screens;

#endif
