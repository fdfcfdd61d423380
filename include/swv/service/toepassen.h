/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_TOEPASSEN_H
#define SWV_SERVICE_TOEPASSEN_H

#include "swv/config/organisatie.h"
#include "swv/service/herreken.h"
#include "swv/service/kalenderjaar.h"
#include "swv/service/session.h"

/* One difference between the file and the database. */
struct verschil {
	char teken; /* '+' new, '~' changed, '-' gone, '!' gone from the file but still in use */
	const struct rec *before, *after; /* borrowed; NULL for new, gone */
	const char *waarom;               /* of '!': what hangs on it */
};

struct toegepast {
	int64_t nieuw, gewijzigd, weg, inactief;
	struct kalender_telling kalender, formulieren;
	int64_t termijnen_verschoven; /* of the calendar, forms, actions and dossiers */
	struct verschoven dossiers;   /* of which rules, of dossiers */
};

/*
 * Brings the structure of the file into the database: tells each difference to
 * tell() in order, then writes it all in one transaction, or, when dry, nothing.
 * Only rows of origin "bestand" can be gone; what has data is made inactive.  When a
 * norm, a setting or a free day is another, or the rules of the program are, the
 * termijnen of all dossiers are computed anew.
 */
enum swv_err toepassen(struct session *session, const struct organisatie *org, bool dry,
    void (*tell)(const struct verschil *verschil, void *arg), void *arg, struct fault *fault,
    struct toegepast *out);

#endif
