/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_LEERLINGEN_H
#define SWV_SERVICE_LEERLINGEN_H

#include "swv/service/session.h"
#include "swv/store/geteld.h"

/* How many pupils a school, bestuur or gebied (its kind) has had, up to today: at most n counts, the
 * last first.  kind NULL: of the association.  SWV_EDENIED for who may not see counts. */
enum swv_err leerlingen_lees(struct session *session, const struct kind *kind, const char *id,
    struct fault *fault, struct geteld *out, size_t n, size_t *found);

/* Whether pupils are counted of records of that kind. */
bool leerlingen_van(const struct kind *kind);

#endif
