/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_PLICHT_H
#define SWV_TUI_PLICHT_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/* A part of the page of a school, bestuur, gebied or gemeente: what the kwaliteitskalender asks of each
 * of them this school year (per), and whether this one did it.  So a talk that each school has each
 * half year stands beside those that were planned. */
void plicht_tekst(struct session *session, const struct rec *rec, struct str *out);

#endif
