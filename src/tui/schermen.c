/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/schermen.h"

/* A new screen is a row here; in the order of the tabs. */
const struct screen *const screens[] = {
	&scherm_kalender,
	&scherm_doelen,
};
const size_t n_screens = sizeof(screens) / sizeof(screens[0]);
