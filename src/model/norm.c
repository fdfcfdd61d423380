/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/norm.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "swv/base/str.h"
#include "swv/model/werkdag.h"

#define NORM_GRENS 9999

/* wet: the longest term to which the law applies (Algemene termijnenwet art. 4).  It does not
 * know schoolweken: they go as weeks.  A werkdag or schooldag never needs to move. */
static const struct {
	const char *een, *meer;
	int wet;
} eenheden[NORM_EENHEID_COUNT] = {
	[NORM_DAGEN] = { "dag", "dagen", 90 },
	[NORM_WERKDAGEN] = { "werkdag", "werkdagen", 0 },
	[NORM_SCHOOLDAGEN] = { "schooldag", "schooldagen", 0 },
	[NORM_WEKEN] = { "week", "weken", 12 },
	[NORM_SCHOOLWEKEN] = { "schoolweek", "schoolweken", 12 },
	[NORM_MAANDEN] = { "maand", "maanden", 3 },
	[NORM_JAREN] = { "jaar", "jaar", 0 },
};

static const char *
eenheid_naam(size_t i, const void *arg)
{
	(void)arg;
	return eenheden[i].meer;
}

static bool
eenheid_parse(const char *s, enum norm_eenheid *out)
{
	for (unsigned i = 0; i < NORM_EENHEID_COUNT; i++) {
		if (strcasecmp(s, eenheden[i].een) == 0 || strcasecmp(s, eenheden[i].meer) == 0) {
			*out = (enum norm_eenheid)i;
			return true;
		}
	}
	*out = NORM_JAREN;
	return strcasecmp(s, "jaren") == 0;
}

enum swv_err
norm_parse(const char *s, struct norm *out, struct fault *fault)
{
	const char *at = s + strspn(s, " ");
	bool terug = *at == '-';
	struct norm norm = { 0 };
	char woord[32];
	size_t len;

	at += terug;
	if (strspn(at, "0123456789") > 9)
		return fault_set(fault, SWV_ERANGE, "termijn", s, "ten hoogste 9999");
	norm.n = str_number(&at);
	if (norm.n < 0)
		return fault_set(
		    fault, SWV_ENUMBER, "termijn", s, "een getal en een eenheid: 6 weken");
	if (norm.n > NORM_GRENS)
		return fault_set(fault, SWV_ERANGE, "termijn", s, "ten hoogste 9999");
	at += strspn(at, " ");
	len = strcspn(at, " ");
	if (len == 0)
		return fault_set(fault, SWV_EUNKNOWN, "eenheid", s,
		    "dagen, werkdagen, schooldagen, weken, schoolweken, maanden of jaar");
	snprintf(woord, sizeof(woord), "%.*s", len < sizeof(woord) ? (int)len : 31, at);
	if (at[len + strspn(at + len, " ")] || !eenheid_parse(woord, &norm.eenheid))
		return fault_set(fault, SWV_EUNKNOWN, "eenheid", at,
		    str_nearest(woord, NORM_EENHEID_COUNT, eenheid_naam, NULL));
	if (terug)
		norm.n = -norm.n;
	*out = norm;
	return SWV_OK;
}

char *
norm_format(struct norm norm, char buf[NORM_MAX])
{
	bool een = norm.n == 1 || norm.n == -1;

	snprintf(buf, NORM_MAX, "%d %s", norm.n,
	    een ? eenheden[norm.eenheid].een : eenheden[norm.eenheid].meer);
	return buf;
}

swv_date
norm_add(const struct kalenderregels *regels, swv_date d, struct norm norm)
{
	if (d < DATE_MIN || d > DATE_MAX || norm.n > NORM_GRENS || norm.n < -NORM_GRENS)
		return DATE_NONE;
	switch (norm.eenheid) {
	case NORM_WERKDAGEN:
		return werkdag_add(regels, d, norm.n);
	case NORM_SCHOOLDAGEN:
		return schooldag_add(regels, d, norm.n);
	case NORM_SCHOOLWEKEN:
		return schoolweek_add(regels, d, norm.n);
	case NORM_MAANDEN:
		return date_add_months(d, norm.n);
	case NORM_JAREN:
		return date_add_months(d, 12 * norm.n);
	case NORM_WEKEN:
		d += 7 * norm.n;
		break;
	case NORM_DAGEN:
	case NORM_EENHEID_COUNT:
		d += norm.n;
		break;
	}
	return d < DATE_MIN || d > DATE_MAX ? DATE_NONE : d;
}

int
termijnenwet_artikel(
    const struct kalenderregels *regels, swv_date begin, swv_date end, struct norm norm)
{
	bool drie_dagen = norm.eenheid != NORM_DAGEN || norm.n >= 3;
	int werkdagen = 0;

	if (!norm.termijnenwet || norm.n <= 0 || norm.n > eenheden[norm.eenheid].wet ||
	    begin == DATE_NONE || end == DATE_NONE)
		return 0;
	for (swv_date d = begin + 1; drie_dagen && d <= end && werkdagen < 2; d++)
		werkdagen += is_werkdag(regels, d);
	if (drie_dagen && werkdagen < 2)
		return 2;
	return is_werkdag(regels, end) ? 0 : 1;
}

swv_date
termijnenwet_schuif(
    const struct kalenderregels *regels, swv_date begin, swv_date end, struct norm norm)
{
	int werkdagen = 0;

	switch (termijnenwet_artikel(regels, begin, end, norm)) {
	case 1:
		return werkdag_na(regels, end);
	case 2:
		for (swv_date d = begin + 1; d <= end; d++)
			werkdagen += is_werkdag(regels, d);
		for (; werkdagen < 2 && end < DATE_MAX; werkdagen += is_werkdag(regels, end))
			end++;
		return end;
	default:
		return end;
	}
}

swv_date
norm_termijn(const struct kalenderregels *regels, swv_date from, const struct norm_loop *loop)
{
	const struct norm *last = &loop->norm;
	swv_date end = norm_add(regels, from, loop->norm);

	if (end != DATE_NONE)
		end += loop->opgeschort;
	if (loop->verlenging.n) {
		from = end;
		last = &loop->verlenging;
		end = norm_add(regels, from, *last);
	}
	return termijnenwet_schuif(regels, from, end, *last);
}
