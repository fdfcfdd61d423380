/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/werkdag.h"

#include "swv/model/feestdag.h"
#include "swv/model/vakantie.h"

bool
is_werkdag(const struct kalenderregels *regels, swv_date d)
{
	return date_weekday(d) < SATURDAY && !feestdag_erkend(regels, d);
}

bool
is_schooldag(const struct kalenderregels *regels, swv_date d)
{
	return is_werkdag(regels, d) && !vakantie_op(regels, d);
}

bool
is_schoolweek(const struct kalenderregels *regels, swv_date d)
{
	swv_date maandag = d - (swv_date)date_weekday(d);

	for (int i = MONDAY; i < SATURDAY; i++)
		if (is_schooldag(regels, maandag + i))
			return true;
	return false;
}

static bool
in_calendar(swv_date d)
{
	return d >= DATE_MIN && d <= DATE_MAX;
}

swv_date
werkdag_voor(const struct kalenderregels *regels, swv_date d)
{
	while (in_calendar(d) && !is_werkdag(regels, d))
		d--;
	return in_calendar(d) ? d : DATE_NONE;
}

swv_date
werkdag_na(const struct kalenderregels *regels, swv_date d)
{
	while (in_calendar(d) && !is_werkdag(regels, d))
		d++;
	return in_calendar(d) ? d : DATE_NONE;
}

/* Steps of so many days from d, until n of the days stepped on did count. */
static swv_date
count(const struct kalenderregels *regels, swv_date d, int n, int step,
    bool (*counts)(const struct kalenderregels *, swv_date))
{
	if (n < 0)
		step = -step;
	while (n && in_calendar(d)) {
		d += step;
		if (in_calendar(d) && counts(regels, d))
			n += n < 0 ? 1 : -1;
	}
	return in_calendar(d) ? d : DATE_NONE;
}

swv_date
werkdag_add(const struct kalenderregels *regels, swv_date d, int n)
{
	return count(regels, d, n, 1, is_werkdag);
}

swv_date
schooldag_add(const struct kalenderregels *regels, swv_date d, int n)
{
	return count(regels, d, n, 1, is_schooldag);
}

swv_date
schoolweek_add(const struct kalenderregels *regels, swv_date d, int n)
{
	return count(regels, d, n, 7, is_schoolweek);
}
