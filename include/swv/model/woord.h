/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_WOORD_H
#define SWV_MODEL_WOORD_H

#include <stdbool.h>

#include "swv/base/str.h"

struct instellingen;

/*
 * The words of the association: what one calls programmalijn another calls
 * thema.  In the file "woorden.gebied" is the word for one and "woorden.gebieden"
 * for many; without the second it is made from the first.
 */

/* Whether the file may give an own word under this name (one or many). */
bool woord_is_bekend(const char *naam);
/* The nearest name to one that is not known, or NULL. */
const char *woord_nearest(const char *naam);

/*
 * Adds the word for naam ("gebied", "consulent"), for many when meervoud: that of
 * the association, else our own.  A name that is not known aborts.
 */
void woord(const struct instellingen *inst, const char *naam, bool meervoud, struct str *out);

/* Adds the Dutch plural of a word: "werkgebieden", "thema's", "pijlers". */
void woord_meervoud(const char *enkel, struct str *out);

#endif
