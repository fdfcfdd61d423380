/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_AFVINKDAG_H
#define SWV_TUI_AFVINKDAG_H

#include "swv/model/kind.h"
#include "swv/tui/tui.h"

/* Whether records of the kind are done by a day that is filled in (planning.h: voldoening). */
bool afvinkdag_kan(const struct kind *kind);

/* Fills in today, or takes the day away; of several the user says which. */
void afvinkdag(struct tui *tui, const struct kind *kind, const char *id);

#endif
