/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_UNIEK_H
#define SWV_SERVICE_UNIEK_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/* The stored record that has the fields which make one of the kind (kind->uniek) as rec has them;
 * *out is NULL when there is none, or the kind has no such fields. */
enum swv_err uniek_vind(
    struct session *session, const struct rec *rec, struct fault *fault, struct rec **out);

/* SWV_EIMPOSSIBLE when another record has them; before NULL: rec is new. */
enum swv_err uniek_check(
    struct session *session, const struct rec *before, const struct rec *rec, struct fault *fault);

#endif
