/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DETAIL_TEKST_H
#define SWV_TUI_DETAIL_TEKST_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/* All that is known of a record, as the text of a page; owned by the caller. */
char *detail_text(struct session *session, const struct rec *rec);

/* What the record is called, by the name of what its title names; owned by the caller. */
char *detail_titel(struct session *session, const struct rec *rec);

/* What a line of the logboek tells was done, for people: "gewijzigd"; another word as it is. */
const char *detail_handeling(const char *handeling);

/* The value of a field as people read it, records by their names. */
void veld_tekst(
    struct session *session, const struct field *field, const struct value *value, struct str *out);

/* Its notes and what happened to it: lines, each part under a line that begins with "# ", with
 * the tabs of tekstblad.h. */
void detail_verloop(struct session *session, const struct rec *rec, struct str *out);

#endif
