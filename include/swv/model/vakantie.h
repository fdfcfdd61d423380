/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_VAKANTIE_H
#define SWV_MODEL_VAKANTIE_H

#include <stdbool.h>

#include "swv/base/err.h"
#include "swv/model/kalenderregels.h"

/*
 * School holidays: the table of Rijksoverheid for the region (the summer of
 * 2022-2023 and the school years 2023-2024 to 2026-2027), in which an own
 * holiday of the association file replaces the one of the same school year and
 * name ("mei" and "meivakantie", "voorjaar" and "voorjaarsvakantie" are one name) or is added to it.
 */

/* "noord", "midden" and "zuid"; reading takes capitals too, as DUO's column VAKANTIEREGIO has
 * them.  False when s is no region. */
const char *regio_naam(enum regio regio);
bool regio_parse(const char *s, enum regio *out);

/* The holiday that d lies in, or NULL; borrowed from the table or from regels. */
const struct vakantie *vakantie_op(const struct kalenderregels *regels, swv_date d);
/* The first holiday that begins after d, or NULL: to walk through them. */
const struct vakantie *vakantie_na(const struct kalenderregels *regels, swv_date d);
/* True when any holiday of that school year is known: without, each werkdag is a schooldag. */
bool vakantie_bekend(const struct kalenderregels *regels, int schooljaar);

/*
 * Checks one own holiday: it needs a name, must begin within its school year,
 * may not end before it begins (SWV_EIMPOSSIBLE) and lasts at most 16 days, the
 * summer 44 (SWV_ERANGE): longer is a typing error, as in public lists of these dates.
 */
enum swv_err vakantie_check(
    const struct vakantie *v, struct maanddag schooljaar_begin, struct fault *fault);

#endif
