/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_FORMULIERINVOER_H
#define SWV_SERVICE_FORMULIERINVOER_H

#include "swv/service/csvinvoer.h"

/* Whether the text is the sheet of a form (formulierblad.h) and not a list of records: its heading
 * names a column of a sheet, or no field at all. */
bool formulierinvoer_herkent(const char *tekst, size_t n);

/*
 * Brings in the sheets of one or more forms, all or nothing, as one act that can be
 * undone.  A sheet is known by its head: the id of the form, and who it is of, the
 * period and the association as far as it tells them.  A section in which anything is
 * filled in replaces what stood there, one that is empty in the sheet leaves it.  Who
 * approved it for the board, and the day on which it was handed in, bring the form
 * there.  Each cell that is wrong is a fault of its line, with its column; then
 * SWV_EFAULTS.  telling counts forms.
 */
enum swv_err formulier_invoeren(struct session *session, const struct csv_invoer *invoer,
    struct faults *faults, struct csv_telling *telling);

#endif
