/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_LEERLINGEN_H
#define SWV_TUI_LEERLINGEN_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/* A part of the page of a bestuur or gebied: how many pupils its schools had on each count date, and
 * the share of sbo and so in them.  Of a school its counts are listed as they are. */
void leerlingen_tekst(struct session *session, const struct rec *rec, struct str *out);

/* A line on the page of a budget that was shared out by other counts than there are now. */
void leerlingen_verouderd(struct session *session, const struct rec *budget, struct str *out);

#endif
