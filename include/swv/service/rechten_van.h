/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_RECHTEN_VAN_H
#define SWV_SERVICE_RECHTEN_VAN_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/* What a user's roles, areas and waarnemingen come to. */

/* Rights go by the real day: a day that was given would bring back what is over. */
swv_date rechten_dag(const struct session *session);

/* The rights of that user as they are today, switched off or not; adds to *out, which is empty. */
enum swv_err rechten_van(
    struct session *session, const struct rec *gebruiker, struct fault *fault, struct rechten *out);

/* Adds the functies, one a line, of active users who have that right to records of the kind in the
 * area.  Asks no right: the functies themselves are for all to see. */
enum swv_err functies_met(struct session *session, enum recht recht, const struct kind *kind,
    const char *gebied, struct fault *fault, struct str *out);

/* Whether active users have that functie, and none of them the right to records of the kind in the
 * area.  Of a functie that nobody has that is not known, so false. */
enum swv_err functie_kan_niet(struct session *session, enum recht recht, const struct kind *kind,
    const char *gebied, const char *functie, struct fault *fault, bool *out);

#endif
