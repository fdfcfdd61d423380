/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_TELLING_VOORBEREID_H
#define SWV_SERVICE_TELLING_VOORBEREID_H

#include "swv/service/werk.h"

/* For voorbereid.h.  A count is of a day that has been (SWV_EIMPOSSIBLE); one that is no day on which
 * pupils are counted is told with session_let_op. */
enum swv_err telling_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

#endif
