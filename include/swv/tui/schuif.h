/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_SCHUIF_H
#define SWV_TUI_SCHUIF_H

#include <stdbool.h>
#include <stddef.h>

#include "swv/tui/term.h"

/* A text of n lines that is read through a window of height lines, of which *top is the first.  True
 * when the key moved it; it may then stand past the last page, which drawing puts right. */
bool schuif_toets(const struct event *event, size_t height, size_t n, size_t *top);

#endif
