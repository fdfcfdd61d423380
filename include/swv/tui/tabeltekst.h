/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TABELTEKST_H
#define SWV_TUI_TABELTEKST_H

#include "swv/base/str.h"
#include "swv/service/session.h"

/*
 * Records of one kind as a table on a page (tekstblad): a line that names the columns, and a line
 * each.  columns are names of fields, separated by blanks: those that fit on 80 columns, but none
 * that tells nothing, or the same of all as the record that they are listed with.
 */
void tabeltekst(struct session *s, const struct rec *rec, const struct recs *rows,
    const char *columns, struct str *out);

/* Adds text that stays in its column, which begins indent columns from the margin, where the line
 * is by now. */
void tabeltekst_hang(const char *text, size_t indent, struct str *out);

/* A day that is planned, as exactly as it is known, in at most PRECISIE_KORT columns; false: it is
 * none, or known to the day. */
bool tabeltekst_dag(
    struct session *s, const struct rec *rec, const struct field *f, struct str *out);

#endif
