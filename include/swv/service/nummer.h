/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_NUMMER_H
#define SWV_SERVICE_NUMMER_H

#include "swv/service/werk.h"

/*
 * Gives rec its id: the prefix and the first number, of at least digits digits,
 * that was never given before.  What is undone or thrown away keeps its number.
 */
enum swv_err nummer_geef(
    struct werk *werk, struct rec *rec, const char *prefix, int digits, struct fault *fault);

/* The same of another field, with what comes after the number. */
enum swv_err nummer_geef_in(struct werk *werk, struct rec *rec, const char *field,
    const char *prefix, const char *suffix, int digits, struct fault *fault);

#endif
