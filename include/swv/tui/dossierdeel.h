/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DOSSIERDEEL_H
#define SWV_TUI_DOSSIERDEEL_H

#include "swv/tui/deelrij.h"

/* The lists of dossiers: the children at home, and what is done to support children. */
extern const struct deel delen_thuiszitters[1];

enum { ONDERSTEUNING_DELEN = 6 };
extern const struct deel delen_ondersteuning[ONDERSTEUNING_DELEN];

#endif
