/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_WACHTENDEN_H
#define SWV_SERVICE_WACHTENDEN_H

#include "swv/service/lezen.h"

/* The dossiers that wait for a place, of every kind that can and that the session may read, the
 * longest waiting first; of each kind at most limit. */
enum swv_err wachtenden_lees(
    struct session *session, int limit, struct fault *fault, struct recs *out);

#endif
