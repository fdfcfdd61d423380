/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_FORMULIERANTWOORD_H
#define SWV_MODEL_FORMULIERANTWOORD_H

#include <stdbool.h>
#include <stdint.h>

#include "swv/base/err.h"
#include "swv/base/str.h"

/* How boards write the answers of a form (seed 002), as they come back in a sheet. */

/*
 * Adds to *out what text, which is not empty, says as the answer of a section of
 * that soort (choices_sectiesoort): "ja" or "nee" of a tick ("x", "ja", "nee"), a
 * score of 1 to 4, a percentage of 0 to 100 with at most two decimals ("92,5"), a
 * whole number, or the text itself.  SWV_EFORM when it is none, with what in it.
 */
enum swv_err formulierantwoord_lees(
    const char *soort, const char *text, const char *what, struct fault *fault, struct str *out);

/* Whether a section of that soort has an activity table instead of items. */
bool sectiesoort_is_tabel(const char *soort);
/* Whether each item is a tick: one of them tells that the section was filled in. */
bool sectiesoort_is_vink(const char *soort);

/*
 * What a cell says that is paid: "35.000", "€ 35.000", or "e.m." for the board's own
 * means, which counts as nought.  Amounts are whole euros (seed 002: "in gehele
 * getallen").  SWV_EFORM when it is none.
 */
enum swv_err formulierbedrag_lees(
    const char *text, const char *what, struct fault *fault, int64_t *cents, bool *eigen);
/* "35.000" or "e.m.". */
void formulierbedrag_toon(int64_t cents, bool eigen, struct str *out);

#endif
