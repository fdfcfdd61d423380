/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_SCHERMEN_H
#define SWV_TUI_SCHERMEN_H

#include "swv/tui/tui.h"

/*
 * Every screen with a tab, in the order of the tabs.  Each is one const struct
 * screen in src/tui/scherm_*.c; a new one is a word here.
 */
#define SCREENS(X)                                                                                 \
	X(vandaag)                                                                                 \
	X(kalender)                                                                                \
	X(vergaderingen)                                                                           \
	X(thuiszitters)                                                                            \
	X(doelen)                                                                                  \
	X(ondersteuning)                                                                           \
	X(verantwoording)                                                                          \
	X(organisatie)

#define SCREEN_DECLARE(name) extern const struct screen scherm_##name;
SCREENS(SCREEN_DECLARE)
#undef SCREEN_DECLARE

extern const struct screen *const screens[];
extern const size_t n_screens;

#endif
