/* SPDX-License-Identifier: EUPL-1.2 */
/* What must be done by a day for a complaint, a dispute or an objection. */
#include "swv/model/termijn.h"

const struct termijn_regel regels_klacht[] = {
	{ "klacht", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
