/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_KALENDERJAAR_H
#define SWV_SERVICE_KALENDERJAAR_H

#include "swv/service/werk.h"

/* How far ahead the calendar is made: the school year of today and so many after it. */
enum { KALENDER_VOORUIT = 5 };

struct kalender_telling {
	int64_t nieuw, gewijzigd, weg;
	int64_t verschoven; /* termijnen whose day changed */
};

/*
 * Makes the occurrences of every post of the kwaliteitskalender, from the
 * association's first school year to five past today.  What was ticked, planned
 * or noted stays as it is; what no longer follows from a post goes.
 */
enum swv_err kalender_maak(
    struct werk *werk, struct fault *fault, struct kalender_telling *telling);

/* One line in the logboek for all of it: the items follow from the posts, which have their own. */
enum swv_err kalender_log(struct werk *werk, const char *handeling,
    const struct kalender_telling *telling, struct fault *fault);

/* The same of another kind whose records follow from the structure. */
enum swv_err telling_log(struct werk *werk, const char *kind, const char *handeling,
    const struct kalender_telling *telling, struct fault *fault);

/* As kalender_maak, when a new school year has begun since it was last made: really begun, for a
 * day that was given only supposes it. */
enum swv_err kalender_verleng(struct werk *werk, struct fault *fault);

#endif
