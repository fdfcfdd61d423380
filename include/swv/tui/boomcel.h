/* SPDX-License-Identifier: EUPL-1.2 */
/* What a row of the tree of plans tells. */
#ifndef SWV_TUI_BOOMCEL_H
#define SWV_TUI_BOOMCEL_H

#include "swv/tui/boomrij.h"
#include "swv/tui/lijst.h"

extern const struct kolom boomcel_kolommen[];

/* The text of the cell of the row in that column. */
void boomcel(struct session *session, const struct boomrij *row, size_t column, struct str *out);

/* What stands before the row: late, nearly so, done; of an indicator what it comes to. */
char boomcel_mark(struct session *session, const struct tak *tak, enum role *role);

#endif
