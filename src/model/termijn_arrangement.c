/* SPDX-License-Identifier: EUPL-1.2 */
/* What must be done by a day for extra support and for a temporary place. */
#include "swv/model/termijn.h"

const struct termijn_regel regels_arrangement[] = {
	{ "arrangement", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};

const struct termijn_regel regels_plaatsing[] = {
	{ "plaatsing", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
