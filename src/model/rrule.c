/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/rrule.h"

#include <dlfcn.h>
#include <libical/ical.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#if ICAL_MAJOR_VERSION != 3
/* cppcheck-suppress preprocessorErrorDirective */
#error "libical 4 hands rules over by pointer: the calls below, and LIBRARY, are those of 3"
#endif

#define LIBRARY    "libical.so.3"
#define RRULE_VORM "zoals FREQ=MONTHLY;BYDAY=1MO"
#define STEPS_MAX  200000 /* five centuries of days: a rule that finds nothing ends too */

/* What is used of libical, under the names it has there; types from its header. */
struct ical {
	void *handle;
	void (*set_fatal)(int);
	struct icalrecurrencetype (*from_string)(const char *);
	icalrecur_iterator *(*iterator_new)(struct icalrecurrencetype, struct icaltimetype);
	struct icaltimetype (*next)(icalrecur_iterator *);
	void (*iterator_free)(icalrecur_iterator *);
};

static const struct {
	const char *name;
	size_t offset;
} symbols[] = {
	{ "icalerror_set_errors_are_fatal", offsetof(struct ical, set_fatal) },
	{ "icalrecurrencetype_from_string", offsetof(struct ical, from_string) },
	{ "icalrecur_iterator_new", offsetof(struct ical, iterator_new) },
	{ "icalrecur_iterator_next", offsetof(struct ical, next) },
	{ "icalrecur_iterator_free", offsetof(struct ical, iterator_free) },
};

static enum swv_err
no_library(struct fault *fault)
{
	return fault_set(fault, SWV_ESHARE, LIBRARY, NULL, "apt-get install libical3");
}

/*
 * Opens libical.  It stays in memory when closed (RTLD_NODELETE), so that the
 * next opening costs nothing, needs no file and no variable has to remember it.
 */
static enum swv_err
ical_open(struct ical *ical, struct fault *fault)
{
	ical->handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	if (!ical->handle)
		return no_library(fault);
	for (size_t i = 0; i < sizeof(symbols) / sizeof(*symbols); i++) {
		void *symbol = dlsym(ical->handle, symbols[i].name);

		if (!symbol) {
			dlclose(ical->handle);
			return no_library(fault);
		}
		memcpy((char *)ical + symbols[i].offset, &symbol, sizeof(symbol));
	}
	ical->set_fatal(0); /* it aborts on a bad rule otherwise */
	return SWV_OK;
}

enum swv_err
rrule_load(struct fault *fault)
{
	struct ical ical;
	enum swv_err err = ical_open(&ical, fault);

	if (err == SWV_OK)
		dlclose(ical.handle);
	return err;
}

/* The parts that civil days can have; libical skips over what it does not know. */
static const char parts[] = "FREQ UNTIL COUNT INTERVAL BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH "
			    "BYSETPOS WKST";

static bool
part_known(const char *s, size_t len)
{
	for (const char *at = parts; *at; at += strspn(at, " ")) {
		size_t n = strcspn(at, " ");

		if (n == len && strncasecmp(at, s, n) == 0)
			return true;
		at += n;
	}
	return false;
}

/* Each part NAME=VALUE, with a known name. */
static enum swv_err
check_parts(const char *rrule, struct fault *fault)
{
	static const char *const te_vaak[] = { "FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY" };

	for (const char *at = rrule;;) {
		size_t len = strcspn(at, ";"), name = strcspn(at, "=;");

		if (name + 1 >= len || !part_known(at, name))
			return fault_set(fault, SWV_EUNKNOWN, "rrule", rrule, RRULE_VORM);
		for (size_t i = 0; i < sizeof(te_vaak) / sizeof(*te_vaak); i++)
			if (strlen(te_vaak[i]) == len && strncasecmp(at, te_vaak[i], len) == 0)
				return fault_set(fault, SWV_ERANGE, "rrule", rrule,
				    "ten hoogste elke dag (FREQ=DAILY)");
		if (!at[len])
			return SWV_OK;
		at += len + 1;
	}
}

static enum swv_err
rrule_read(
    const char *rrule, const struct ical *ical, struct icalrecurrencetype *out, struct fault *fault)
{
	enum swv_err err = check_parts(rrule, fault);

	if (err != SWV_OK)
		return err;
	*out = ical->from_string(rrule);
	if (out->freq == ICAL_NO_RECURRENCE)
		return fault_set(fault, SWV_EUNKNOWN, "rrule", rrule, RRULE_VORM);
	return SWV_OK;
}

static struct icaltimetype
ical_day(swv_date d)
{
	struct ymd c = date_ymd(d);

	return (
	    struct icaltimetype){ .year = c.year, .month = c.month, .day = c.day, .is_date = 1 };
}

enum swv_err
rrule_check(const char *rrule, struct fault *fault)
{
	struct ical ical;
	struct icalrecurrencetype rule;
	icalrecur_iterator *it;
	enum swv_err err = ical_open(&ical, fault);

	if (err != SWV_OK)
		return err;
	err = rrule_read(rrule, &ical, &rule, fault);
	if (err != SWV_OK)
		goto out;
	/* some parts do not go together (BYWEEKNO and FREQ=MONTHLY): only the iterator sees it */
	it = ical.iterator_new(rule, ical_day(date_make(2024, 1, 1)));
	if (it)
		ical.iterator_free(it);
	else
		err = fault_set(fault, SWV_EUNKNOWN, "rrule", rrule, RRULE_VORM);
out:
	dlclose(ical.handle);
	return err;
}

/* The next day of the rule, DATE_NONE after the last. */
static swv_date
next_day(const struct ical *ical, icalrecur_iterator *it)
{
	struct icaltimetype t = ical->next(it);

	return date_make(t.year, t.month, t.day);
}

static enum swv_err
collect(const struct ical *ical, icalrecur_iterator *it, swv_date van, swv_date tot, swv_date *out,
    size_t max, size_t *n)
{
	swv_date d = DATE_MIN;

	for (int steps = 0; steps < STEPS_MAX; steps++) {
		d = next_day(ical, it);
		if (d == DATE_NONE || d > tot)
			break;
		if (d < van || (*n && out[*n - 1] >= d))
			continue;
		if (*n == max)
			return SWV_ERANGE;
		out[(*n)++] = d;
	}
	return SWV_OK;
}

enum swv_err
rrule_expand(const char *rrule, swv_date start, swv_date van, swv_date tot, swv_date *out,
    size_t max, size_t *n, struct fault *fault)
{
	struct ical ical;
	struct icalrecurrencetype rule;
	icalrecur_iterator *it = NULL;
	char hint[64];
	enum swv_err err = ical_open(&ical, fault);

	*n = 0;
	if (err != SWV_OK)
		return err;
	err = rrule_read(rrule, &ical, &rule, fault);
	if (err != SWV_OK)
		goto out;
	it = ical.iterator_new(rule, ical_day(start));
	if (!it) {
		err = fault_set(fault, SWV_EUNKNOWN, "rrule", rrule, RRULE_VORM);
		goto out;
	}
	err = collect(&ical, it, van, tot, out, max, n);
	if (err != SWV_OK) {
		snprintf(hint, sizeof(hint), "ten hoogste %zu keer per schooljaar", max);
		fault_set(fault, err, "rrule", rrule, hint);
	}
out:
	if (it)
		ical.iterator_free(it);
	dlclose(ical.handle);
	return err;
}
