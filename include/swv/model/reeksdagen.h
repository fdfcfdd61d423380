/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_REEKSDAGEN_H
#define SWV_MODEL_REEKSDAGEN_H

#include "swv/model/kalenderregels.h"
#include "swv/model/rec.h"

enum { REEKS_MAX = 400 }; /* meetings of one series, at most */

struct reeksdagen {
	swv_date items[REEKS_MAX];
	size_t n;
};

/*
 * The days of a series of meetings (a record of kind reeks), in order, each
 * once.  weekdag is that of its body's fixed moment, for a series that names
 * none itself; -1: there is none.  A pattern or rule passes over school holidays
 * and feestdagen, unless the series says otherwise; days that were typed stay.
 * Every second, third or fourth week counts from the first day that the pattern
 * meets, holidays included.  SWV_EREQUIRED without any weekday, SWV_EIMPOSSIBLE
 * for none or more than REEKS_MAX days, and the errors of rrule_check.
 */
enum swv_err reeksdagen_bereken(const struct rec *reeks, int weekdag,
    const struct kalenderregels *regels, struct fault *fault, struct reeksdagen *out);

/* The place of d, or -1. */
int reeksdagen_zoek(const struct reeksdagen *dagen, swv_date d);

#endif
