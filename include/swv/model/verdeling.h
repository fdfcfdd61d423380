/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_VERDELING_H
#define SWV_MODEL_VERDELING_H

#include <stddef.h>
#include <stdint.h>

#include "swv/model/kalenderregels.h"
#include "swv/model/rec.h"

/* How money is shared out, so that the parts add up to the cent. */

/*
 * Shares cents out by weight (pupils, percentages): each gets its share rounded down, and
 * the cents that are left go one by one to the largest fractions that were cut off; of equal
 * ones to the first in the order that was given.  A negative amount is shared as a positive
 * one.  Weights are whole and not negative, together at most 2^31.  All 0: nobody gets anything,
 * and false.
 */
bool verdeling_naar_rato(int64_t cents, const int64_t *weights, size_t n, int64_t *out);

/* Part nr (from 0) of cents in n parts as equal as can be: together they are cents. */
int64_t verdeling_termijn(int64_t cents, int nr, int n);

/*
 * What each part of a budget gets (seed 004, hoogbegaafdheid: a quarter and three quarters;
 * seed 003, 10.3.1: werkgebieden by number of pupils, with a reserve for frictions kept apart):
 * of those with an aandeel that percentage of the whole; of those that were made by sharing
 * (verdeeld) by their leerlingen what the others leave; else what was typed.  Percentages of 100
 * together leave no cent.  out has one for each of delen.  SWV_EIMPOSSIBLE when the others are
 * more than the whole, or the percentages more than 100.
 */
enum swv_err verdeling_delen(
    const struct rec *budget, const struct recs *delen, int64_t *out, struct fault *fault);

#endif
