/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossierstap.h"

const struct dossierstap stappen_arrangement[] = {
	{ 0 },
};

const struct dossierstap stappen_plaatsing[] = {
	{ 0 },
};
