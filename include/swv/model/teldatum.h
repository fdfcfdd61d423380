/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_TELDATUM_H
#define SWV_MODEL_TELDATUM_H

#include "swv/base/date.h"

/*
 * Whether pupils are counted for the funding on that day: on 1 October up to 2022, on
 * 1 February from 2022 on.  Seed 003, 10.3.2: the count of 1 February 2022 is that of
 * calendar year 2023, the first of the new way; DUO has both days in its files of 2022.
 */
bool teldatum_is(swv_date day);

/* The last such day up to that one. */
swv_date teldatum_tot(swv_date day);

#endif
