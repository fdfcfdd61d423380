/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/herhaling.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/elke.h"
#include "swv/model/rrule.h"
#include "swv/model/schooljaar.h"

static bool
given(const char *s)
{
	return s && *s;
}

static bool
undated(const struct herhaling *h)
{
	return !given(h->voor) && !given(h->uiterlijk) && !given(h->in) && !h->n_data &&
	       !given(h->rrule);
}

/* These cannot go together: the sentence goes in the fault. */
static enum swv_err
clash(struct fault *fault, const char *a, const char *b)
{
	char zin[128];

	snprintf(zin, sizeof(zin), "%s en %s kunnen niet samen", a, b);
	return fault_set(fault, SWV_EIMPOSSIBLE, b, zin, NULL);
}

/* At most one key may say when. */
static enum swv_err
check_when(const struct herhaling *h, struct fault *fault)
{
	const struct {
		const char *key;
		bool given;
	} keys[] = {
		{ "voor", given(h->voor) },
		{ "uiterlijk", given(h->uiterlijk) },
		{ "in", given(h->in) },
		{ "data", h->n_data > 0 },
		{ "rrule", given(h->rrule) },
		{ "planning", given(h->planning) },
	};
	const char *first = NULL;

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		if (!keys[i].given)
			continue;
		if (first)
			return clash(fault, first, keys[i].key);
		first = keys[i].key;
	}
	if (given(h->rrule) && given(h->elke))
		return clash(fault, "elke", "rrule");
	return SWV_OK;
}

static enum swv_err
check_day(const char *key, const char *value, struct fault *fault)
{
	struct maanddag md;

	if (!given(value) || maanddag_parse(value, &md))
		return SWV_OK;
	return fault_set(
	    fault, SWV_EDATE, key, value, "schrijf maand-dag, zoals 07-01 voor 1 juli");
}

static bool
maand_parse(const char *s, int *out)
{
	const char *at = s;

	*out = str_number(&at);
	return !*at && at - s <= 2 && *out >= 1 && *out <= 12;
}

static enum swv_err
check_data(const struct herhaling *h, const struct elke *elke, struct fault *fault)
{
	char zin[64];

	if (h->n_data > HERHALING_MAX)
		return fault_set(fault, SWV_ERANGE, "data", NULL, "ten hoogste 400");
	for (size_t i = 0; i < h->n_data; i++) {
		enum swv_err err = check_day("data", h->data[i], fault);

		if (err != SWV_OK)
			return err;
		if (!given(h->data[i]))
			return fault_set(fault, SWV_EREQUIRED, "data", NULL, NULL);
		for (size_t j = 0; j < i; j++)
			if (str_eq(h->data[i], h->data[j]))
				return fault_set(fault, SWV_EDUPLICATE, "data", h->data[i], NULL);
	}
	if (elke->soort == ELKE_PER_JAAR && (size_t)elke->n != h->n_data) {
		snprintf(zin, sizeof(zin), "%d per jaar, maar %zu in data", elke->n, h->n_data);
		return fault_set(fault, SWV_EIMPOSSIBLE, "data", zin, NULL);
	}
	if (elke->soort == ELKE_MAAND || elke->soort == ELKE_KWARTAAL)
		return clash(fault, "elke", "data");
	return SWV_OK;
}

enum swv_err
herhaling_check(const struct herhaling *h, struct fault *fault)
{
	struct elke elke;
	int maand;
	bool often;
	enum swv_err err = check_when(h, fault);

	if (err == SWV_OK)
		err = elke_parse(h->elke, &elke, fault);
	if (err == SWV_OK)
		err = check_day("voor", h->voor, fault);
	if (err == SWV_OK)
		err = check_day("uiterlijk", h->uiterlijk, fault);
	if (err == SWV_OK && h->n_data)
		err = check_data(h, &elke, fault);
	if (err != SWV_OK)
		return err;
	if (given(h->in) && !maand_parse(h->in, &maand))
		return fault_set(fault, SWV_ERANGE, "in", h->in, "een maand, 01 t/m 12");
	if (given(h->planning) && !str_eq(h->planning, "volgt"))
		return fault_set(fault, SWV_ECHOICE, "planning", h->planning, "volgt");
	if (h->vanaf && (h->vanaf < SCHOOLJAAR_MIN || h->vanaf > SCHOOLJAAR_MAX)) {
		char value[16];

		snprintf(value, sizeof(value), "%d", h->vanaf);
		return fault_set(fault, SWV_ERANGE, "vanaf", value, "een jaar, 1900 t/m 2198");
	}
	often = elke.soort == ELKE_MAAND || elke.soort == ELKE_KWARTAAL ||
		(elke.soort == ELKE_PER_JAAR && elke.n > 1);
	if (often && given(h->voor))
		return clash(fault, "elke", "voor");
	if (often && given(h->uiterlijk))
		return clash(fault, "elke", "uiterlijk");
	if (often && given(h->in))
		return clash(fault, "elke", "in");
	if (often && given(h->planning))
		return clash(fault, "elke", "planning");
	return given(h->rrule) ? rrule_check(h->rrule, fault) : SWV_OK;
}

void
voorkomens_fini(struct voorkomens *v)
{
	free(v->items);
	*v = (struct voorkomens){ 0 };
}

/* One school year that is being filled in. */
struct jaar {
	const struct herhaling *h;
	struct elke elke;
	struct maanddag begin;
	int eigen, schooljaar;
	enum precisie precisie;
	size_t n;
	swv_date dagen[HERHALING_MAX];
};

/* The last day that a key means in a calendar year. */
static swv_date
last_day(const struct herhaling *h, int kalenderjaar)
{
	struct maanddag md;
	int maand;

	if (given(h->in) && maand_parse(h->in, &maand))
		return date_month_last(date_make(kalenderjaar, maand, 1));
	if (given(h->uiterlijk) && maanddag_parse(h->uiterlijk, &md))
		return maanddag_in(md, kalenderjaar);
	if (!given(h->voor) || !maanddag_parse(h->voor, &md))
		return DATE_NONE;
	if (md.maand == 2 && md.dag == 29) /* its eve, in each year */
		return date_make(kalenderjaar, 2, 28);
	return maanddag_in(md, kalenderjaar) - 1;
}

/* The day among those of two calendar years that lies in the school year. */
static void
add_within(struct jaar *j, swv_date a, swv_date b)
{
	if (a != DATE_NONE && schooljaar_of(a, j->begin) == j->schooljaar)
		j->dagen[j->n++] = a;
	else if (b != DATE_NONE && schooljaar_of(b, j->begin) == j->schooljaar)
		j->dagen[j->n++] = b;
}

static int
by_date(const void *a, const void *b)
{
	swv_date x = *(const swv_date *)a, y = *(const swv_date *)b;

	return (x > y) - (x < y);
}

static void
fill_data(struct jaar *j)
{
	struct maanddag md;

	for (size_t i = 0; i < j->h->n_data; i++)
		if (maanddag_parse(j->h->data[i], &md))
			add_within(
			    j, maanddag_in(md, j->schooljaar), maanddag_in(md, j->schooljaar + 1));
	qsort(j->dagen, j->n, sizeof(*j->dagen), by_date);
}

/* n times over the year: each at the end of its part, in whole months while they last. */
static void
fill_evenly(struct jaar *j)
{
	swv_date first = schooljaar_first(j->schooljaar, j->begin);
	swv_date last = schooljaar_last(j->schooljaar, j->begin);
	int n = j->elke.n, dagen = last - first + 1;

	for (int i = 1; i < n; i++)
		j->dagen[j->n++] =
		    n <= 12 ? date_add_months(first, 12 * i / n) - 1 : first + dagen * i / n - 1;
	j->dagen[j->n++] = last;
}

/* The ends of the months, or of the calendar quarters, in the school year. */
static void
fill_months(struct jaar *j)
{
	bool kwartaal = j->elke.soort == ELKE_KWARTAAL;
	swv_date last = schooljaar_last(j->schooljaar, j->begin);
	swv_date d = date_month_last(schooljaar_first(j->schooljaar, j->begin));

	for (; d <= last; d = date_month_last(d + 1))
		if (!kwartaal || date_ymd(d).month % 3 == 0)
			j->dagen[j->n++] = d;
	j->precisie = kwartaal ? PRECISIE_KWARTAAL : PRECISIE_MAAND;
}

static enum swv_err
fill(struct jaar *j, struct fault *fault)
{
	const struct herhaling *h = j->h;

	j->n = 0;
	j->precisie = given(h->in) ? PRECISIE_MAAND : PRECISIE_DAG;
	if (given(h->rrule)) {
		swv_date start =
		    h->vanaf ? date_make(h->vanaf, 1, 1) : schooljaar_first(j->eigen, j->begin);

		return rrule_expand(h->rrule, start, schooljaar_first(j->schooljaar, j->begin),
		    schooljaar_last(j->schooljaar, j->begin), j->dagen, HERHALING_MAX, &j->n,
		    fault);
	}
	if (h->n_data)
		fill_data(j);
	else if (j->elke.soort == ELKE_MAAND || j->elke.soort == ELKE_KWARTAAL)
		fill_months(j);
	else if (!undated(h))
		add_within(j, last_day(h, j->schooljaar), last_day(h, j->schooljaar + 1));
	else if (j->elke.soort == ELKE_PER_JAAR && j->elke.n > 1)
		fill_evenly(j);
	else {
		j->precisie = given(h->bij) ? PRECISIE_GEBEURTENIS : PRECISIE_NNB;
		j->dagen[j->n++] = DATE_NONE;
	}
	return SWV_OK;
}

/*
 * True when this year has its turn: years are counted from vanaf by the calendar
 * year of the day, else from the association's first school year.
 */
static bool
due(const struct jaar *j, swv_date d)
{
	const struct herhaling *h = j->h;
	bool once =
	    j->elke.soort == ELKE_EENMALIG || (given(h->bij) && !given(h->elke) && undated(h));
	int years = j->schooljaar - j->eigen;

	if (h->vanaf)
		years = (d == DATE_NONE ? j->schooljaar : date_ymd(d).year) - h->vanaf;
	if (given(h->rrule)) /* counts for itself */
		return true;
	if (once)
		return years == 0;
	if (j->elke.soort == ELKE_JAAR && j->elke.n > 1)
		return years >= 0 && years % j->elke.n == 0;
	return !h->vanaf || years >= 0;
}

enum swv_err
herhaling_expand(const struct herhaling *h, struct maanddag begin, int eigen, int van, int tot,
    struct voorkomens *out, struct fault *fault)
{
	struct jaar j = { .h = h, .begin = begin, .eigen = eigen };
	size_t before = out->n;
	enum swv_err err = herhaling_check(h, fault);

	if (err != SWV_OK)
		return err;
	elke_parse(h->elke, &j.elke, NULL);
	van = van < SCHOOLJAAR_MIN ? SCHOOLJAAR_MIN : van;
	tot = tot > SCHOOLJAAR_MAX ? SCHOOLJAAR_MAX : tot;
	for (j.schooljaar = van; j.schooljaar <= tot && err == SWV_OK; j.schooljaar++) {
		err = fill(&j, fault);
		for (size_t i = 0; i < j.n && err == SWV_OK; i++) {
			if (!due(&j, j.dagen[i]))
				continue;
			VEC_ADD(out->items, out->n, out->cap) = (struct voorkomen){ j.schooljaar,
				j.n > 1 ? (int)i + 1 : 0, j.dagen[i], j.precisie };
		}
	}
	if (err != SWV_OK)
		out->n = before;
	return err;
}

void
herhaling_id(const char *post, const struct voorkomen *v, struct str *out)
{
	char jaar[10];

	str_addf(out, "%s-%s", post, schooljaar_format(v->schooljaar, jaar));
	if (v->nr)
		str_addf(out, "-%d", v->nr);
}
