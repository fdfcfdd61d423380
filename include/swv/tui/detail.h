/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DETAIL_H
#define SWV_TUI_DETAIL_H

#include "swv/model/kind.h"

struct tui;

/*
 * One record on a page: its fields, why it is done (what stands above it in the
 * plan), its termijnen, ticks, notes and what happened to it.
 */
void detail_open(struct tui *tui, const struct kind *kind, const char *id);

#endif
