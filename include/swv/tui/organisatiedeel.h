/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_ORGANISATIEDEEL_H
#define SWV_TUI_ORGANISATIEDEEL_H

#include "swv/tui/deelrij.h"

/* The parts of the screen Organisatie. */
enum { ORGANISATIE_DELEN = 19 };
extern const struct deel delen_organisatie[ORGANISATIE_DELEN];

#endif
