/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_PLANMOMENT_H
#define SWV_CONFIG_PLANMOMENT_H

#include "swv/config/lezer.h"

/*
 * When an action of a plan must be ready, as the file writes it: one of
 * gereed = "2024-08-01", voor = "2024-08-01" (the day before it), maand = "2023-11",
 * kwartaal = "2023-K4", seizoen = "voorjaar 2024", begin_jaar, eind_jaar and
 * jaar = "2024", schooljaar = "2023-2024".  All become gereed, the last day of
 * it, and precisie.  With gereed, precisie may be given too.
 */

#define PLANMOMENT_MAX 9 /* so many keys */

/* Key i, NULL past the last. */
const char *planmoment_sleutel(size_t i);

/*
 * Reads them from tak into rec, an actie.  False, with faults, when one cannot be
 * read, two are given, or the day lies more than a year outside the school years
 * of plan.
 */
bool planmoment_read(
    struct boom *boom, const struct tak *tak, const struct rec *plan, struct rec *rec);

#endif
