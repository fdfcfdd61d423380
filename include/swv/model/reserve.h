/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_RESERVE_H
#define SWV_MODEL_RESERVE_H

#include <stdint.h>

#include "swv/model/rec.h"

/*
 * The signaleringswaarde of an association: 3.5 % of its income in the year, at least
 * € 250.000, in cents, rounded to the nearest (seed 003, 10.4: the rule of the Inspectie;
 * what publicly financed own equity is over it counts as too much and can be claimed back).
 */
int64_t signaleringswaarde(int64_t baten);

/* Fills in signaleringswaarde, ruimte and oordeel of a record of kind reserve from what was typed. */
void reserve_bereken(struct rec *reserve);

#endif
