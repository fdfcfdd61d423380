/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DOSSIERTIJD_H
#define SWV_TUI_DOSSIERTIJD_H

#include "swv/model/rec.h"
#include "swv/service/session.h"
#include "swv/tui/leesvlak.h"

/* What happened in a dossier: its log lines, its steps, and what else hangs on it (of an application
 * for a TLV the advices and suspensions), the last day first. */
enum swv_err dossiertijd_lees(
    struct session *session, const struct rec *dossier, struct fault *fault, struct recs *out);

/* Adds its paragraphs with a heading, each about the number of its record, from eerste on. */
void dossiertijd_toon(const struct recs *tijd, const struct rec *dossier, struct session *session,
    int eerste, struct leesvlak *out);

/* The log line with this number; NULL: none. */
const struct rec *dossiertijd_regel(const struct recs *tijd, const char *id);

#endif
