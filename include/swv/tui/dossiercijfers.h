/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DOSSIERCIJFERS_H
#define SWV_TUI_DOSSIERCIJFERS_H

#include "swv/tui/tui.h"

/* In place of the list of cases, for who may only know how many there are: by status, kind and
 * area. */
extern const struct screen dossiercijfers;

#endif
