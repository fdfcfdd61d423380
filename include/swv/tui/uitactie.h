/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_UITACTIE_H
#define SWV_TUI_UITACTIE_H

#include "swv/model/kind.h"

struct tui;

/* Whether an action can come from a record of the kind: a meeting, a talk, a finding. */
bool uitactie_kan(const struct kind *kind);

/* A new action that comes from the record; asks under which part of a plan it hangs.  Of a finding
 * what is to be done, by when and by whom is proposed. */
void uitactie_nieuw(struct tui *tui, const struct kind *kind, const char *id);

#endif
