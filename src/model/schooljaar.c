/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/schooljaar.h"

#include <stdio.h>
#include <string.h>

#include "swv/base/str.h"

static struct maanddag
begin_or_default(struct maanddag begin)
{
	return begin.maand ? begin : (struct maanddag){ 8, 1 };
}

swv_date
maanddag_in(struct maanddag md, int jaar)
{
	int dag = md.maand == 2 && md.dag == 29 && !date_is_leap(jaar) ? 28 : md.dag;

	return date_make(jaar, md.maand, dag);
}

bool
maanddag_parse(const char *s, struct maanddag *out)
{
	const char *at = s;
	struct maanddag md;

	if (strlen(s) != 5 || s[2] != '-')
		return false;
	md.maand = str_number(&at);
	if (at++ != s + 2)
		return false;
	md.dag = str_number(&at);
	/* 2000 was a leap year: any day that exists in some year is a day */
	if (*at || !ymd_valid((struct ymd){ 2000, md.maand, md.dag }))
		return false;
	*out = md;
	return true;
}

swv_date
schooljaar_first(int schooljaar, struct maanddag begin)
{
	swv_date d = maanddag_in(begin_or_default(begin), schooljaar);

	if (d == DATE_NONE)
		return schooljaar < SCHOOLJAAR_MIN ? DATE_MIN : DATE_MAX + 1;
	return d;
}

swv_date
schooljaar_last(int schooljaar, struct maanddag begin)
{
	return schooljaar_first(schooljaar + 1, begin) - 1;
}

int
schooljaar_of(swv_date d, struct maanddag begin)
{
	int jaar = date_ymd(d).year;

	return d >= schooljaar_first(jaar, begin) ? jaar : jaar - 1;
}

bool
schooljaren_rond(const char *van, const char *tot, struct maanddag begin, swv_date d)
{
	int eerste, laatste;

	if (!schooljaar_parse(van, &eerste) || !schooljaar_parse(tot, &laatste))
		return true;
	return d >= schooljaar_first(eerste - 1, begin) && d <= schooljaar_last(laatste + 1, begin);
}

int
schooljaar_trimester(swv_date d, struct maanddag begin)
{
	swv_date first = schooljaar_first(schooljaar_of(d, begin), begin);

	swv_date tweede = date_add_months(first, 4), derde = date_add_months(first, 8);

	/* none: it would begin after the calendar */
	if (tweede == DATE_NONE || d < tweede)
		return 1;
	return derde == DATE_NONE || d < derde ? 2 : 3;
}

char *
schooljaar_format(int schooljaar, char buf[10])
{
	unsigned jaar = (unsigned)schooljaar;

	snprintf(buf, 10, "%04u-%04u", jaar % 10000, (jaar + 1) % 10000);
	return buf;
}

bool
schooljaar_parse(const char *s, int *out)
{
	const char *at = s;
	int eerste = str_number(&at), tweede;
	ptrdiff_t len = at - s;

	if ((len != 4 && len != 2) || (*at != '-' && *at != '/'))
		return false;
	s = ++at;
	tweede = str_number(&at);
	if (*at || at - s != len || tweede != eerste + 1)
		return false;
	if (len == 2)
		eerste += 2000;
	if (eerste < SCHOOLJAAR_MIN || eerste > SCHOOLJAAR_MAX)
		return false;
	*out = eerste;
	return true;
}
