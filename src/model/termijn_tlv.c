/* SPDX-License-Identifier: EUPL-1.2 */
/* What must be done by a day for an application for a TLV. */
#include "swv/model/termijn.h"

const struct termijn_regel regels_tlv[] = {
	{ "tlv", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
