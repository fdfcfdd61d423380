/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_RRULE_H
#define SWV_MODEL_RRULE_H

#include <stddef.h>

#include "swv/base/date.h"
#include "swv/base/err.h"

/*
 * Recurrence rules of RFC 5545 ("FREQ=MONTHLY;BYDAY=1MO"), in civil days only:
 * no times, no zones.  libical does the work and is opened by the first call,
 * so that a program that never plans does not pay for it; without it these
 * return SWV_ESHARE.  Where the program closes itself off, rrule_load goes before.
 */
enum swv_err rrule_load(struct fault *fault);

/* SWV_EUNKNOWN for what is no rule, SWV_ERANGE when it repeats more often than daily. */
enum swv_err rrule_check(const char *rrule, struct fault *fault);

/*
 * Writes the days of the rule from van to tot (both included), in order and
 * each once, at most max of them, and sets *n.  start is the day from which the
 * rule counts (DTSTART).  SWV_ERANGE when there are more than max.
 */
enum swv_err rrule_expand(const char *rrule, swv_date start, swv_date van, swv_date tot,
    swv_date *out, size_t max, size_t *n, struct fault *fault);

#endif
