/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DETAIL_TEKST_H
#define SWV_TUI_DETAIL_TEKST_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/* All that is known of a record, as the text of a page; owned by the caller. */
char *detail_text(struct session *session, const struct rec *rec);

/* Its notes and what happened to it: lines, each part under a line that begins with "# ". */
void detail_verloop(struct session *session, const struct rec *rec, struct str *out);

#endif
