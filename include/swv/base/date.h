/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_BASE_DATE_H
#define SWV_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A civil date: days since 1970-01-01, in the calendar of Gregory.  Never a time_t. */
typedef int32_t swv_date;

#define DATE_NONE ((swv_date)INT32_MIN) /* no date known */
#define DATE_MIN  ((swv_date)-25567)    /* 1900-01-01: nothing earlier is meant */
#define DATE_MAX  ((swv_date)84005)     /* 2199-12-31: nothing later is meant */

enum weekday { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY };

struct ymd {
	int year;  /* 1900 … 2199 */
	int month; /* 1 … 12 */
	int day;   /* 1 … 31 */
};

bool date_is_leap(int year);
int date_month_days(int year, int month);
bool ymd_valid(struct ymd d);
swv_date date_from_ymd(struct ymd d); /* DATE_NONE when there is no such day */
swv_date date_make(int year, int month, int day);
struct ymd date_ymd(swv_date d);
enum weekday date_weekday(swv_date d);

/* The ISO 8601 week of d; *year (may be NULL) is the year that the week belongs to. */
int date_iso_week(swv_date d, int *year);

/* n months on (or back): the day is clamped, 31 January + 1 month is the last of February. */
swv_date date_add_months(swv_date d, int n);
swv_date date_month_first(swv_date d);
swv_date date_month_last(swv_date d);

/* "2024-02-29", exactly ten characters, nothing after.  False when it is no date. */
bool date_parse_iso(const char *s, swv_date *out);
/* Writes "2024-02-29"; an empty string for DATE_NONE.  Returns buf. */
char *date_format_iso(swv_date d, char buf[11]);

/* UTC moments: microseconds since 1970-01-01T00:00Z.  "2024-02-29T13:05:01Z". */
char *stamp_format(int64_t utc, char buf[21]);

/* Times of day: minutes since midnight; "13:05", "13.05", "9", "9 uur".  False when it is no time. */
bool time_parse(const char *s, int *minutes);
char *time_format(int minutes, char buf[6]);

#endif
