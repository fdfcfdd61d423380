/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_CIJFERBLAD_H
#define SWV_TUI_CIJFERBLAD_H

#include "swv/tui/tui.h"

/* Opens the figures of the present quarter or trimester, at that part ("tlv"; NULL: the first). */
void cijferblad_open(struct tui *tui, const char *onderdeel);

/* The same in place of the list of cases, for who may only know how many there are. */
extern const struct screen dossiercijfers;

#endif
