/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_WERKDAG_H
#define SWV_MODEL_WERKDAG_H

#include <stdbool.h>

#include "swv/model/kalenderregels.h"

/* No Saturday, Sunday or feestdag of the Algemene termijnenwet (art. 1 and 3). */
bool is_werkdag(const struct kalenderregels *regels, swv_date d);
/* A werkdag outside the school holidays. */
bool is_schooldag(const struct kalenderregels *regels, swv_date d);
/* True when the week of d, from Monday to Sunday, has at least one schooldag. */
bool is_schoolweek(const struct kalenderregels *regels, swv_date d);

/* The nearest werkdag on or before, on or after d; DATE_NONE beyond the calendar. */
swv_date werkdag_voor(const struct kalenderregels *regels, swv_date d);
swv_date werkdag_na(const struct kalenderregels *regels, swv_date d);

/*
 * n days further, back when n is negative; d itself does not count, and with n
 * 0 it is the answer, whatever day it is.  DATE_NONE beyond the calendar.
 */
swv_date werkdag_add(const struct kalenderregels *regels, swv_date d, int n);
swv_date schooldag_add(const struct kalenderregels *regels, swv_date d, int n);
/*
 * The same weekday, n schoolweken further: a week without any schooldag does
 * not count.  The day itself may be a feestdag (DUO counts absence in
 * schoolweken: the holidays do not count).
 */
swv_date schoolweek_add(const struct kalenderregels *regels, swv_date d, int n);

#endif
