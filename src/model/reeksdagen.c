/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/reeksdagen.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/feestdag.h"
#include "swv/model/rrule.h"
#include "swv/model/vakantie.h"

/* Days of a rule, those in holidays included, that are looked at at most. */
enum { RULE_MAX = 2 * REEKS_MAX };

/* What each choice of "elke" counts in: so many weeks, or the how manieth of the month (-1: the
 * last). */
static const struct ritme {
	const char *elke;
	int weken, hoeveelste;
} ritmes[] = {
	{ "week", 1, 0 },
	{ "2_weken", 2, 0 },
	{ "3_weken", 3, 0 },
	{ "4_weken", 4, 0 },
	{ "eerste", 0, 1 },
	{ "tweede", 0, 2 },
	{ "derde", 0, 3 },
	{ "vierde", 0, 4 },
	{ "laatste", 0, -1 },
};

/* One series that is being worked out. */
struct gang {
	const struct rec *reeks;
	const struct kalenderregels *regels;
	struct reeksdagen *out;
};

static enum swv_err
too_many(struct fault *fault)
{
	return fault_set(fault, SWV_EIMPOSSIBLE, NULL,
	    "Een reeks heeft hoogstens 400 vergaderingen",
	    "kies een eerdere laatste dag, en maak voor daarna een tweede reeks");
}

static bool
is_excepted(const struct rec *reeks, swv_date d)
{
	char iso[11];

	return list_has(rec_text(reeks, "behalve"), date_format_iso(d, iso));
}

static enum swv_err
add(struct gang *g, swv_date d, struct fault *fault)
{
	if (is_excepted(g->reeks, d))
		return SWV_OK;
	if (g->out->n == REEKS_MAX)
		return too_many(fault);
	g->out->items[g->out->n++] = d;
	return SWV_OK;
}

/* A day that follows from a pattern gives way to holidays. */
static enum swv_err
add_found(struct gang *g, swv_date d, struct fault *fault)
{
	if (!rec_bool(g->reeks, "vakanties") &&
	    (vakantie_op(g->regels, d) || feestdag_naam(g->regels, d)))
		return SWV_OK;
	return add(g, d, fault);
}

static int
weekday_of(const struct rec *reeks, int weekdag)
{
	for (int i = MONDAY; i <= SUNDAY; i++)
		if (str_eq(rec_text(reeks, "dag"), weekdag_kort((enum weekday)i)))
			return i;
	return weekdag;
}

/* The first such weekday on or after d. */
static swv_date
next_weekday(swv_date d, int weekdag)
{
	return d + (weekdag - (int)date_weekday(d) + 7) % 7;
}

static enum swv_err
by_weeks(struct gang *g, int weken, int weekdag, struct fault *fault)
{
	swv_date tot = rec_date(g->reeks, "tot");
	enum swv_err err = SWV_OK;

	for (swv_date d = next_weekday(rec_date(g->reeks, "van"), weekdag); d <= tot && !err;
	     d += 7 * weken)
		err = add_found(g, d, fault);
	return err;
}

static enum swv_err
by_months(struct gang *g, int hoeveelste, int weekdag, struct fault *fault)
{
	swv_date van = rec_date(g->reeks, "van"), tot = rec_date(g->reeks, "tot");
	enum swv_err err = SWV_OK;

	for (swv_date month = date_month_first(van); month <= tot && !err;
	     month = date_month_last(month) + 1) {
		swv_date d = hoeveelste > 0 ? next_weekday(month, weekdag) + 7 * (hoeveelste - 1)
					    : next_weekday(date_month_last(month) - 6, weekdag);

		if (d >= van && d <= tot)
			err = add_found(g, d, fault);
	}
	return err;
}

static enum swv_err
by_pattern(struct gang *g, int weekdag, struct fault *fault)
{
	weekdag = weekday_of(g->reeks, weekdag);
	if (weekdag < 0)
		return fault_set(fault, SWV_EREQUIRED, "Dag", NULL,
		    "kies op welke dag van de week; het orgaan heeft niet een vaste");
	for (size_t i = 0; i < sizeof(ritmes) / sizeof(ritmes[0]); i++)
		if (str_eq(ritmes[i].elke, rec_text(g->reeks, "elke")))
			return ritmes[i].weken ? by_weeks(g, ritmes[i].weken, weekdag, fault)
					       : by_months(g, ritmes[i].hoeveelste, weekdag, fault);
	return SWV_OK; /* no choice: the check of every record tells */
}

static enum swv_err
by_rule(struct gang *g, struct fault *fault)
{
	const char *rrule = rec_text(g->reeks, "rrule");
	swv_date van = rec_date(g->reeks, "van");
	swv_date *days;
	size_t n = 0;
	enum swv_err err = rrule_check(rrule, fault);

	if (err)
		return err;
	days = mem_zero(RULE_MAX, sizeof(*days));
	err = rrule_expand(rrule, van, van, rec_date(g->reeks, "tot"), days, RULE_MAX, &n, fault);
	if (err == SWV_ERANGE)
		err = too_many(fault);
	for (size_t i = 0; i < n && !err; i++)
		err = add_found(g, days[i], fault);
	free(days);
	return err;
}

static int
by_day(const void *a, const void *b)
{
	swv_date x = *(const swv_date *)a, y = *(const swv_date *)b;

	return (x > y) - (x < y);
}

static enum swv_err
by_days(struct gang *g, struct fault *fault)
{
	const char *at = rec_text(g->reeks, "data");
	struct reeksdagen *out = g->out;
	enum swv_err err = SWV_OK;
	size_t len, kept = 0;

	for (const char *item; !err && (item = list_next(&at, &len));) {
		char *day = mem_strndup(item, len);
		swv_date d;

		if (date_parse_iso(day, &d))
			err = add(g, d, fault);
		free(day);
	}
	qsort(out->items, out->n, sizeof(out->items[0]), by_day);
	for (size_t i = 0; i < out->n; i++)
		if (!i || out->items[i] != out->items[i - 1])
			out->items[kept++] = out->items[i];
	out->n = kept;
	return err;
}

enum swv_err
reeksdagen_bereken(const struct rec *reeks, int weekdag, const struct kalenderregels *regels,
    struct fault *fault, struct reeksdagen *out)
{
	struct gang g = { .reeks = reeks, .regels = regels, .out = out };
	enum swv_err err;

	out->n = 0;
	err = rec_has(reeks, "data")    ? by_days(&g, fault)
	      : rec_has(reeks, "rrule") ? by_rule(&g, fault)
					: by_pattern(&g, weekdag, fault);
	if (!err && !out->n)
		err = fault_set(fault, SWV_EIMPOSSIBLE, NULL, "In deze reeks valt geen enkele dag",
		    "kijk de eerste en de laatste dag na, en de vakanties");
	return err;
}

int
reeksdagen_zoek(const struct reeksdagen *dagen, swv_date d)
{
	const swv_date *found =
	    dagen->n ? bsearch(&d, dagen->items, dagen->n, sizeof(d), by_day) : NULL;

	return found ? (int)(found - dagen->items) : -1;
}
