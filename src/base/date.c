/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/date.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

bool
date_is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int
date_month_days(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return month == 2 && date_is_leap(year) ? 29 : days[month - 1];
}

bool
ymd_valid(struct ymd d)
{
	return d.year >= 1900 && d.year <= 2199 && d.month >= 1 && d.month <= 12 && d.day >= 1 &&
	       d.day <= date_month_days(d.year, d.month);
}

/* Days before 1 January of year, counted from 0000-03-01 as the civil-from-days formula does. */
swv_date
date_from_ymd(struct ymd d)
{
	int y, m, doy, yoe, era;

	if (!ymd_valid(d))
		return DATE_NONE;
	y = d.year - (d.month <= 2);
	m = (d.month + 9) % 12; /* March is 0: the leap day is the last of the year */
	era = y / 400;
	yoe = y - era * 400;
	doy = (153 * m + 2) / 5 + d.day - 1;
	return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

swv_date
date_make(int year, int month, int day)
{
	return date_from_ymd((struct ymd){ year, month, day });
}

struct ymd
date_ymd(swv_date d)
{
	int z = d + 719468, era = z / 146097, doe = z - era * 146097;
	int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int m = (5 * doy + 2) / 153;
	struct ymd r = { .year = yoe + era * 400, .month = m < 10 ? m + 3 : m - 9 };

	r.day = doy - (153 * m + 2) / 5 + 1;
	r.year += r.month <= 2;
	return r;
}

enum weekday
date_weekday(swv_date d)
{
	int w = (d + 3) % 7; /* 1970-01-01 was a Thursday */

	return (enum weekday)(w < 0 ? w + 7 : w);
}

int
date_iso_week(swv_date d, int *year)
{
	swv_date thursday = d - (swv_date)date_weekday(d) + THURSDAY;
	int y = date_ymd(thursday).year;

	if (year)
		*year = y;
	/* the last days of 2199 are in a week of 2200, a year that has no dates of its own */
	return y > 2199 ? 1 : (thursday - date_make(y, 1, 1)) / 7 + 1;
}

swv_date
date_add_months(swv_date d, int n)
{
	struct ymd c = date_ymd(d);
	int months, last;

	if (d == DATE_NONE || n < -3600 || n > 3600) /* beyond the three centuries there are */
		return DATE_NONE;
	months = c.year * 12 + c.month - 1 + n;
	c.year = months / 12;
	c.month = months % 12 + 1;
	if (c.year < 1900 || c.year > 2199)
		return DATE_NONE;
	last = date_month_days(c.year, c.month);
	if (c.day > last)
		c.day = last;
	return date_from_ymd(c);
}

swv_date
date_month_first(swv_date d)
{
	return d == DATE_NONE ? d : d - (date_ymd(d).day - 1);
}

swv_date
date_month_last(swv_date d)
{
	struct ymd c = date_ymd(d);

	return d == DATE_NONE ? d : d + date_month_days(c.year, c.month) - c.day;
}

/* The value of exactly n digits at s, or -1. */
static int
digits(const char *s, int n)
{
	int v = 0;

	for (int i = 0; i < n; i++) {
		if (!isdigit((unsigned char)s[i]))
			return -1;
		v = v * 10 + (s[i] - '0');
	}
	return v;
}

bool
date_parse_iso(const char *s, swv_date *out)
{
	struct ymd d;

	if (strlen(s) != 10 || s[4] != '-' || s[7] != '-')
		return false;
	d = (struct ymd){ digits(s, 4), digits(s + 5, 2), digits(s + 8, 2) };
	*out = date_from_ymd(d);
	return *out != DATE_NONE;
}

char *
date_format_iso(swv_date d, char buf[11])
{
	struct ymd c;

	buf[0] = '\0';
	if (d < DATE_MIN || d > DATE_MAX)
		return buf;
	c = date_ymd(d);
	snprintf(buf, 11, "%04u-%02u-%02u", (unsigned)c.year % 10000u, (unsigned)c.month % 100u,
	    (unsigned)c.day % 100u);
	return buf;
}

char *
stamp_format(int64_t utc, char buf[21])
{
	int64_t seconds = utc / 1000000 - (utc % 1000000 < 0);
	int64_t day = seconds / 86400 - (seconds % 86400 < 0);
	unsigned rest = (unsigned)(seconds - day * 86400);
	char date[11];

	snprintf(buf, 21, "%sT%02u:%02u:%02uZ", date_format_iso((swv_date)day, date),
	    rest / 3600 % 24, rest / 60 % 60, rest % 60);
	return buf;
}

bool
time_parse(const char *s, int *minutes)
{
	const char *colon = strpbrk(s, ":.");
	int h, m;

	int n = (int)(colon ? colon - s : (ptrdiff_t)strspn(s, "0123456789"));

	if (n < 1 || n > 2 || (colon ? strlen(colon + 1) != 2 : s[n] && strcmp(s + n, " uur") != 0))
		return false;
	h = digits(s, n);
	m = colon ? digits(colon + 1, 2) : 0;
	if (h < 0 || h > 23 || m < 0 || m > 59)
		return false;
	*minutes = h * 60 + m;
	return true;
}

char *
time_format(int minutes, char buf[6])
{
	unsigned m = minutes < 0 || minutes >= 1440 ? 0 : (unsigned)minutes;

	snprintf(buf, 6, "%02u:%02u", m / 60, m % 60);
	return buf;
}
