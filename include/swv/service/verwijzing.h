/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_VERWIJZING_H
#define SWV_SERVICE_VERWIJZING_H

#include "swv/service/session.h"

/* What a record that is written names must be there, and for this session to see. */

/* SWV_EREFERENCE, with the nearest id, or SWV_EIMPOSSIBLE for what no longer counts, or did not
 * hold (van, tot) on the day that the record is about.  Only what is new or changed: what was there
 * may name something that is inactive by now. */
enum swv_err verwijzingen_check(struct session *session, const struct rec *before,
    const struct rec *after, struct fault *fault);

/* SWV_EREFERENCE for what is hung on a dossier that the session may not see: to it that is nothing. */
enum swv_err verwijzing_eigenaar(
    struct session *session, const struct rec *rec, struct fault *fault);

#endif
