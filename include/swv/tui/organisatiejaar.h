/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_ORGANISATIEJAAR_H
#define SWV_TUI_ORGANISATIEJAAR_H

#include "swv/tui/deelrij.h"

/* What the parts of the screen Organisatie tell that are about its year. */
extern const struct kolom columns_gesprekken[], columns_bezoeken[], columns_bevindingen[],
    columns_verzoeken[], columns_tellingen[], columns_prognoses[];
extern const struct cel cells_gesprekken[], cells_bezoeken[], cells_bevindingen[],
    cells_verzoeken[], cells_tellingen[], cells_prognoses[];

/* Whether what is not done yet is late or soon will be. */
char organisatiejaar_mark(const struct session *s, const struct rec *rec, enum role *role);

/* What n begins with at a row: the same school, and of findings the same visit. */
void organisatiejaar_begin(const struct rec *row, struct rec *nieuw);

/* Plans a talk, visit or request at the school or board with this id: asks which.  Of a talk or visit
 * it asks the day. */
void organisatiejaar_plan(struct tui *tui, const struct kind *kind, const char *id);

/* Whether that can be done at a record of the kind. */
bool organisatiejaar_kan(const struct kind *kind);

#endif
