/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_DUUR_H
#define SWV_MODEL_DUUR_H

#include <stdbool.h>
#include <stdint.h>

#include "swv/base/str.h"

/*
 * How long something lasts by the clock: "10 minuten", "1 uur", "30 seconden",
 * or "nooit", which is 0.  (How many days or weeks is a norm.)  From one second
 * to 24 hours.  *seconds is set only when true.
 */
bool duur_parse(const char *text, int64_t *seconds);
/* As people write it, in the largest unit that is whole. */
void duur_format(int64_t seconds, struct str *out);

#endif
