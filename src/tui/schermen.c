/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/schermen.h"

#define SCREEN_POINT(name) &scherm_##name,
const struct screen *const screens[] = { SCREENS(SCREEN_POINT) };
#undef SCREEN_POINT
const size_t n_screens = sizeof(screens) / sizeof(screens[0]);
