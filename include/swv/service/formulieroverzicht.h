/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_FORMULIEROVERZICHT_H
#define SWV_SERVICE_FORMULIEROVERZICHT_H

#include "swv/service/session.h"
#include "swv/store/lijst.h"

/*
 * Who has filled in what: of each form of one soort and period every section, whether it is
 * complete, what it adds up to and how it scores, beside last time (kind
 * formulieroverzicht).  Without a soort or period it is those of today, and of each soort the
 * period whose forms are due.  SWV_EDENIED without the right to read forms.
 */
enum swv_err overzicht_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out);
enum swv_err overzicht_een(
    struct session *session, const char *id, struct fault *fault, struct rec **out);

#endif
