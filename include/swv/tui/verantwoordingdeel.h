/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_VERANTWOORDINGDEEL_H
#define SWV_TUI_VERANTWOORDINGDEEL_H

#include "swv/tui/deelrij.h"

/* The parts of the screen Verantwoording, each in a file of its own: src/tui/deel_*.c. */
extern const struct deel deel_formulieren;
extern const struct deel deel_indicatoren;
extern const struct deel deel_risicos;
extern const struct deel deel_budgetten;
extern const struct deel deel_subsidies, deel_tarieven, deel_reserves, deel_afrekening;

#endif
