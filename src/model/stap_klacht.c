/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossierstap.h"

#define KLACHT_OPEN "ontvangen overleg mediation commissie"

/*
 * Seed 003, 6.7: first they talk, then there is a mediator, then the committee; it
 * may be settled at each.  Only a dispute between boards must go in that order
 * (6.7.2): who complains may turn to the committee at once (6.7.1).
 */
const struct dossierstap stappen_klacht[] = {
	{ "ontvangen", "overleg", "In overleg", NULL, NULL, NULL, NULL },
	{ "overleg", "mediation", "Naar een mediator", NULL, NULL, NULL, NULL },
	{ "ontvangen overleg mediation", "commissie", "Naar de commissie", "extern", NULL, NULL,
	    NULL },
	{ KLACHT_OPEN, "afgehandeld", "Afgehandeld", "afgehandeld_op uitkomst maatregelen",
	    "afgehandeld_op uitkomst", NULL, NULL },
	{ "afgehandeld", "overleg", "Heropend", NULL, NULL, "afgehandeld_op uitkomst", NULL },
	{ 0 },
};
