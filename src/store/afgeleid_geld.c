/* SPDX-License-Identifier: EUPL-1.2 */
/* What follows from what is booked on a budget. */
#include "swv/store/afgeleid.h"

#include <stddef.h>

/* A budget with its parts, theirs too. */
#define DELEN                                                                                      \
	"(WITH RECURSIVE deel(id) AS (SELECT t.id UNION SELECT d.id FROM budget d"                 \
	" JOIN deel ON d.ouder = deel.id) SELECT id FROM deel)"
/* Sums of what is stored.  What was committed counts for what was not spent of it yet, until the
 * last bill. */
#define BESTEED                                                                                    \
	"(SELECT coalesce(sum(k.bedrag), 0) FROM boeking k WHERE k.soort = 'besteding'"            \
	" AND k.budget IN " DELEN ")"
#define OPEN                                                                                       \
	"max(0, k.bedrag - (SELECT coalesce(sum(v.bedrag), 0) FROM boeking v"                      \
	" WHERE v.vervult = k.id))"
#define VERPLICHT                                                                                  \
	"(SELECT coalesce(sum(" OPEN "), 0) FROM boeking k WHERE k.soort = 'verplichting'"         \
	" AND k.budget IN " DELEN " AND NOT EXISTS (SELECT 1 FROM boeking v"                       \
	" WHERE v.vervult = k.id AND v.laatste = 1))"
#define GEBRUIKT "(" VERPLICHT " + " BESTEED ")"
/* Of a subsidie: of its budgets, those alone whose whole is not of it too. */
#define VAN_SUBSIDIE                                                                               \
	" FROM budget b WHERE b.subsidie = t.id AND NOT EXISTS (SELECT 1 FROM budget o"            \
	" WHERE o.id = b.ouder AND o.subsidie = t.id)"

const struct afgeleid afgeleid_geld[] = {
	{ "budget", "onderdeel",
	    "coalesce(t.gebied, t.bestuur, t.doel, t.programmalijn, t.kostensoort, t.subsidie)" },
	{ "budget", "verplicht", VERPLICHT },
	{ "budget", "besteed", BESTEED },
	{ "budget", "rest", "t.begroot - " GEBRUIKT },
	{ "budget", "stand",
	    "CASE WHEN t.soort = 'baten' THEN NULL WHEN " GEBRUIKT " > t.begroot THEN"
	    " 'overschreden' WHEN t.begroot > 0 AND " GEBRUIKT " = t.begroot THEN 'op'"
	    " WHEN t.begroot > 0 AND " GEBRUIKT " * 10 >= t.begroot * 9 THEN 'bijna'"
	    " ELSE 'ruim' END" },
	{ "subsidie", "begroot", "(SELECT sum(b.begroot)" VAN_SUBSIDIE ")" },
	{ "subsidie", "besteed",
	    "(SELECT sum(k.bedrag) FROM boeking k JOIN budget b ON b.id = k.budget"
	    " WHERE b.subsidie = t.id AND k.soort = 'besteding')" },
	{ 0 },
};
