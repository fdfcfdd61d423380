/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/datum_toon.h"

#include <stdio.h>

enum { MAANDEN_TERUG = 6, MAANDEN_VOORUIT = 11 };

static const struct {
	const char *naam, *kort;
} maanden[] = {
	{ "januari", "jan" },
	{ "februari", "feb" },
	{ "maart", "mrt" },
	{ "april", "apr" },
	{ "mei", "mei" },
	{ "juni", "jun" },
	{ "juli", "jul" },
	{ "augustus", "aug" },
	{ "september", "sep" },
	{ "oktober", "okt" },
	{ "november", "nov" },
	{ "december", "dec" },
};

static const struct {
	const char *naam, *kort;
} weekdagen[] = {
	[MONDAY] = { "maandag", "ma" },
	[TUESDAY] = { "dinsdag", "di" },
	[WEDNESDAY] = { "woensdag", "wo" },
	[THURSDAY] = { "donderdag", "do" },
	[FRIDAY] = { "vrijdag", "vr" },
	[SATURDAY] = { "zaterdag", "za" },
	[SUNDAY] = { "zondag", "zo" },
};

const char *
maand_naam(int maand)
{
	return maand >= 1 && maand <= 12 ? maanden[maand - 1].naam : "";
}

const char *
maand_kort(int maand)
{
	return maand >= 1 && maand <= 12 ? maanden[maand - 1].kort : "";
}

const char *
weekdag_naam(enum weekday w)
{
	return (unsigned)w <= SUNDAY ? weekdagen[w].naam : "";
}

const char *
weekdag_kort(enum weekday w)
{
	return (unsigned)w <= SUNDAY ? weekdagen[w].kort : "";
}

/* False, with an empty text, when d is no day that can be shown. */
static bool
splits(swv_date d, struct ymd *c, char buf[DATUM_MAX])
{
	buf[0] = '\0';
	if (d < DATE_MIN || d > DATE_MAX)
		return false;
	*c = date_ymd(d);
	return true;
}

char *
datum_toon(swv_date d, char buf[DATUM_MAX])
{
	struct ymd c;

	if (splits(d, &c, buf))
		snprintf(buf, DATUM_MAX, "%02u-%02u-%04u", (unsigned)c.day % 100,
		    (unsigned)c.month % 100, (unsigned)c.year % 10000);
	return buf;
}

char *
datum_toon_kort(swv_date d, char buf[DATUM_MAX])
{
	struct ymd c;

	if (splits(d, &c, buf))
		snprintf(buf, DATUM_MAX, "%s %02u-%02u", weekdag_kort(date_weekday(d)),
		    (unsigned)c.day % 100, (unsigned)c.month % 100);
	return buf;
}

char *
datum_toon_lang(swv_date d, char buf[DATUM_MAX])
{
	struct ymd c;

	if (splits(d, &c, buf))
		snprintf(buf, DATUM_MAX, "%s %u %s %04u", weekdag_kort(date_weekday(d)),
		    (unsigned)c.day % 100, maand_naam(c.month), (unsigned)c.year % 10000);
	return buf;
}

char *
datum_toon_relatief(swv_date d, swv_date vandaag, char buf[DATUM_MAX])
{
	struct ymd c;

	if (!splits(d, &c, buf))
		return buf;
	if (d < vandaag)
		snprintf(buf, DATUM_MAX, "%d d te laat", vandaag - d);
	else if (d - vandaag <= 1)
		snprintf(buf, DATUM_MAX, "%s", d == vandaag ? "vandaag" : "morgen");
	else
		snprintf(buf, DATUM_MAX, "over %d d", d - vandaag);
	return buf;
}

bool
datum_vraagt_jaar(swv_date d, swv_date vandaag)
{
	return d != DATE_NONE && (d < date_add_months(vandaag, -MAANDEN_TERUG) ||
				     d > date_add_months(vandaag, MAANDEN_VOORUIT));
}

char *
datum_toon_termijn(swv_date d, swv_date vandaag, char buf[DATUM_MAX])
{
	if (d <= vandaag || d - vandaag == 1)
		return datum_toon_relatief(d, vandaag, buf);
	return datum_vraagt_jaar(d, vandaag) ? datum_toon(d, buf) : datum_toon_kort(d, buf);
}

char *
datum_toon_moment(swv_date d, int minuut, swv_date vandaag, char buf[DATUM_MAX])
{
	char day[DATUM_MAX];
	struct ymd c;

	if (!splits(d, &c, buf))
		return buf;
	if (d == vandaag || d == vandaag - 1)
		snprintf(day, sizeof(day), "%s", d == vandaag ? "vandaag" : "gisteren");
	else
		snprintf(day, sizeof(day), "%s %02u-%02u-%04u", weekdag_kort(date_weekday(d)),
		    (unsigned)c.day % 100, (unsigned)c.month % 100, (unsigned)c.year % 10000);
	snprintf(buf, DATUM_MAX, "%.16s %02u:%02u", day, (unsigned)(minuut / 60) % 24,
	    (unsigned)minuut % 60);
	return buf;
}
