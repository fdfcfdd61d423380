/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_METER_H
#define SWV_TUI_METER_H

#include <stddef.h>
#include <stdint.h>

#include "swv/base/str.h"

/* Pictures of numbers in a line of text.  They come beside the numbers, never instead. */

/* Adds a column for each number, from the lowest (the lowest block) to the highest; all alike give
 * columns of half the height. */
void meter_vonk(const int64_t *waarden, size_t n, struct str *out);

/* Adds a bar from nought: as much of width columns as waarde is of most.  Nothing for nought or less,
 * at least a sliver for anything more, no more than width. */
void meter_balk(int64_t waarde, int64_t most, int width, struct str *out);

#endif
