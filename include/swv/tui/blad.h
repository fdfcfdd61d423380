/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_BLAD_H
#define SWV_TUI_BLAD_H

#include "swv/model/kind.h"

struct tui;

/* Opens the page of a record: that of its own kind, else the general one (detail.h). */
void blad_open(struct tui *tui, const struct kind *kind, const char *id);

#endif
