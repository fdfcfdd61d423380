/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/boekjaar.h"

#include <string.h>

#include "swv/base/str.h"

static bool
is_year(int jaar)
{
	return jaar >= SCHOOLJAAR_MIN && jaar <= SCHOOLJAAR_MAX;
}

bool
boekjaar_parse(const char *text, struct boekjaar *out)
{
	const char *at = text;

	if (schooljaar_parse(text, &out->van)) {
		out->soort = BOEKJAAR_SCHOOL;
		out->tot = out->van + 1;
		return true;
	}
	out->van = out->tot = str_number(&at);
	out->soort = *at ? BOEKJAAR_MEER : BOEKJAAR_KALENDER;
	if (at - text != 4 || !is_year(out->van))
		return false;
	if (!*at)
		return true;
	if (*at != '-' || strlen(++at) != 4)
		return false;
	out->tot = str_number(&at);
	return !*at && is_year(out->tot) && out->tot > out->van &&
	       out->tot - out->van < BOEKJAAR_JAREN;
}

swv_date
boekjaar_teldatum(const char *text)
{
	struct boekjaar jaar;

	if (!boekjaar_parse(text, &jaar))
		return DATE_NONE;
	return date_make(jaar.soort == BOEKJAAR_SCHOOL ? jaar.van : jaar.van - 1, 2, 1);
}

bool
boekjaar_dagen(const char *text, struct maanddag begin, swv_date *eerste, swv_date *laatste)
{
	struct boekjaar jaar;

	if (!boekjaar_parse(text, &jaar))
		return false;
	if (jaar.soort == BOEKJAAR_SCHOOL) {
		*eerste = schooljaar_first(jaar.van, begin);
		*laatste = schooljaar_last(jaar.van, begin);
	} else {
		*eerste = date_make(jaar.van, 1, 1);
		*laatste = date_make(jaar.tot, 12, 31);
	}
	return true;
}
