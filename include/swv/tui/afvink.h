/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_AFVINK_H
#define SWV_TUI_AFVINK_H

#include <stdbool.h>

#include "swv/model/kind.h"

struct tui;

/*
 * Ticking off from any screen: one key ticks an action or item with today and
 * who one is; of an item that each owes it asks for whom; what was gereed opens
 * again.  Of a meeting, talk or visit it is: held; of a request answered, of a finding put
 * right.  An id of a row is copied before: a dialog can have the row read anew.
 */
void afvink(struct tui *tui, const struct kind *kind, const char *id);

/* Whether records of the kind are ticked at all. */
bool afvink_kan(const struct kind *kind);

/* The day, and what shows that it is done. */
void afvink_bewijs(struct tui *tui, const struct kind *kind, const char *id);

/* Asks for another status and sets it. */
void afvink_status(struct tui *tui, const struct kind *kind, const char *id);

/* Throws it away, to the Prullenbak. */
void afvink_weg(struct tui *tui, const struct kind *kind, const char *id);

#endif
