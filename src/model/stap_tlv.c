/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossierstap.h"

const struct dossierstap stappen_tlv[] = {
	{ 0 },
};
