/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/periodes.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/schooljaar.h"

static const struct {
	const char *herhaling;
	int months;
} lengths[] = { { "maand", 1 }, { "kwartaal", 3 }, { "halfjaar", 6 }, { "jaar", 12 } };

void
actie_periodes_fini(struct actie_periodes *periodes)
{
	free(periodes->items);
	*periodes = (struct actie_periodes){ 0 };
}

static void
set_key(struct actie_periode *p, int months, int schooljaar, int nr)
{
	struct ymd c = date_ymd(p->eerste);
	char jaar[10];

	schooljaar_format(schooljaar, jaar);
	if (months == 1)
		snprintf(p->sleutel, SLEUTEL_MAX, "%04d-%02d", c.year % 10000, c.month % 100);
	else if (months == 3)
		snprintf(
		    p->sleutel, SLEUTEL_MAX, "%04d-K%d", c.year % 10000, (c.month - 1) / 3 + 1);
	else if (months == 6)
		snprintf(p->sleutel, SLEUTEL_MAX, "%s-H%d", jaar, nr % 10);
	else
		snprintf(p->sleutel, SLEUTEL_MAX, "%s", jaar);
}

/* A quarter is whole only as one of the calendar: the first begins before or at the school year. */
static swv_date
first_begin(int months, swv_date first)
{
	struct ymd c = date_ymd(first);

	return months == 3 ? date_make(c.year, (c.month - 1) / 3 * 3 + 1, 1) : first;
}

int
herhaling_maanden(const char *herhaling)
{
	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++)
		if (str_eq(lengths[i].herhaling, herhaling))
			return lengths[i].months;
	return 0;
}

void
actie_periodes(
    const char *herhaling, int van, int tot, struct maanddag begin, struct actie_periodes *out)
{
	int months = herhaling_maanden(herhaling);

	for (int jaar = van; months && jaar <= tot; jaar++) {
		swv_date start = first_begin(months, schooljaar_first(jaar, begin));

		for (int nr = 0; nr < 12 / months; nr++) {
			struct actie_periode p = { .eerste = date_add_months(start, nr * months) };

			p.laatste = date_add_months(start, (nr + 1) * months) - 1;
			set_key(&p, months, jaar, nr + 1);
			VEC_ADD(out->items, out->n, out->cap) = p;
		}
	}
}
