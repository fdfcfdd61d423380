/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_FORMULIERJAAR_H
#define SWV_SERVICE_FORMULIERJAAR_H

#include "swv/model/formulierperiode.h"
#include "swv/service/kalenderjaar.h"

/*
 * Makes the forms that are owed: of each formuliersoort one for every board
 * (school, gebied, gemeente), from its first period to the one of today.  What was
 * not handed in follows the soort; what nobody touched and is not asked (any
 * more) goes, but what was owed in the past stays owed.
 */
enum swv_err formulieren_maak(
    struct werk *werk, struct fault *fault, struct kalender_telling *telling);
/* As formulieren_maak, when a new period has really begun since it was last done. */
enum swv_err formulieren_verleng(struct werk *werk, struct fault *fault);
/* One line in the logboek for all of them. */
enum swv_err formulieren_log(struct werk *werk, const char *handeling,
    const struct kalender_telling *telling, struct fault *fault);

/* What follows from the soort, the period and who the form is of: id (unless it has one), titel,
 * owner, swv (unless given), days, wie and the form of the period before. */
enum swv_err formulier_vul(struct session *session, const struct rec *soort,
    const struct formulierperiode *periode, const struct rec *van, struct rec *form,
    struct fault *fault);

#endif
