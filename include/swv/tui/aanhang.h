/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_AANHANG_H
#define SWV_TUI_AANHANG_H

#include "swv/model/rec.h"
#include "swv/service/session.h"
#include "swv/tui/tui.h"

/* What hangs on a record: whoever is called for it, and every record that names it. */

/* As the last part of a page, with a heading for each kind. */
void aanhang_tekst(struct session *session, const struct rec *rec, struct str *out);

/* Asks for one of the records that this one names, or that name it, and opens its page. */
void aanhang_ga(struct tui *tui, const struct kind *kind, const char *id);

/* Whether people can be called for records of the kind; and a form for a new one of them, at the
 * record with this id.  id NULL: at any. */
bool aanhang_heeft_contacten(const struct kind *kind);
void aanhang_contact(struct tui *tui, const char *id);

#endif
