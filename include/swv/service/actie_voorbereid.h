/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_ACTIE_VOORBEREID_H
#define SWV_SERVICE_ACTIE_VOORBEREID_H

#include "swv/service/werk.h"

/* As voorbereid, of an action: on whom it waits since when, what it comes after, its day, and that
 * it goes on to another plan only as doorschuiven does it. */
enum swv_err actie_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

#endif
