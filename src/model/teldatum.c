/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/teldatum.h"

enum { LAATSTE_OKTOBER = 2022, EERSTE_FEBRUARI = 2022 };

bool
teldatum_is(swv_date day)
{
	struct ymd d = date_ymd(day);

	return d.day == 1 && ((d.month == 10 && d.year <= LAATSTE_OKTOBER) ||
				 (d.month == 2 && d.year >= EERSTE_FEBRUARI));
}

swv_date
teldatum_tot(swv_date day)
{
	while (!teldatum_is(day))
		day--;
	return day;
}
