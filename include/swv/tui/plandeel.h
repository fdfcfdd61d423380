/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_PLANDEEL_H
#define SWV_TUI_PLANDEEL_H

#include "swv/model/kind.h"
#include "swv/service/lezen.h"

struct tui;

enum { REDEN_MAX = 500 }; /* characters of why something went on or fell away */

/* Building a plan from the tree: what comes under the row (NULL: there is none yet), and where. */

/* The form of a new node of this kind, under the lowest node on the way to row that can hold it. */
void plandeel_nieuw(struct tui *tui, const struct tak *row, const struct kind *kind);
/* A kind of node that the session may make, if there is one. */
const struct kind *plandeel_maakbaar(const struct session *session);
/* The form, after asking which kind. */
void plandeel_kies(struct tui *tui, const struct tak *row);

/* A place up or down between its brothers; or under another node, which is asked for. */
void plandeel_schuif(struct tui *tui, const struct tak *row, bool down);
void plandeel_verplaats(struct tui *tui, const struct tak *row);

/* Takes the action, or all that is unfinished under another node, on to a later plan; asks where, and
 * why. */
void plandeel_doorschuif(struct tui *tui, const char *id);

#endif
