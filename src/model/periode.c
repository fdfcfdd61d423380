/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/periode.h"

#include "swv/model/datum_toon.h"
#include "swv/model/schooljaar.h"

static const struct soort {
	int aantal;  /* how many in a year */
	int maanden; /* the length of one */
	char letter; /* between year and number; 0: the number stands alone */
	const char *grens;
} soorten[PERIODE_COUNT] = {
	[PERIODE_SCHOOLJAAR] = { 1, 12, 0, "" },
	[PERIODE_KWARTAAL] = { 4, 3, 'K', "K1 t/m K4" },
	[PERIODE_TRIMESTER] = { 3, 4, 'T', "T1 t/m T3" },
	[PERIODE_HALFJAAR] = { 2, 6, 'H', "H1 en H2" },
	[PERIODE_JAAR] = { 1, 12, 0, "" },
	[PERIODE_MAAND] = { 12, 1, 0, "01 t/m 12" },
};

/* n months after a day, the day after the calendar when it ends before. */
static swv_date
months_on(swv_date d, int n)
{
	swv_date on = date_add_months(d, n);

	return on == DATE_NONE ? DATE_MAX + 1 : on;
}

static struct periode
make(enum periode_soort soort, int jaar, int nr, struct maanddag begin)
{
	const struct soort *s = &soorten[soort];
	bool school =
	    soort == PERIODE_SCHOOLJAAR || soort == PERIODE_TRIMESTER || soort == PERIODE_HALFJAAR;
	swv_date jaar_begin = school ? schooljaar_first(jaar, begin) : date_make(jaar, 1, 1);
	int i = nr ? nr - 1 : 0;
	struct periode p = { .soort = soort, .jaar = jaar, .nr = nr };

	p.eerste = months_on(jaar_begin, i * s->maanden);
	/* the last one ends with the year, also where the begin was clamped */
	if (school && i + 1 == s->aantal)
		p.laatste = schooljaar_last(jaar, begin);
	else if (school)
		p.laatste = months_on(jaar_begin, (i + 1) * s->maanden) - 1;
	else
		p.laatste = date_month_last(date_make(jaar, (i + 1) * s->maanden, 1));
	return p;
}

static enum swv_err
refuse(struct fault *fault, const char *s)
{
	return fault_set(fault, SWV_ECHOICE, "periode", s, PERIODE_VORMEN);
}

/* The kind that the letter between year and number stands for; PERIODE_MAAND: there is none. */
static enum periode_soort
letter_soort(char c)
{
	for (int i = 0; i < PERIODE_COUNT; i++)
		if (soorten[i].letter && (c == soorten[i].letter || c == soorten[i].letter + 32))
			return (enum periode_soort)i;
	return PERIODE_MAAND;
}

enum swv_err
periode_parse(const char *s, struct maanddag begin, struct periode *out, struct fault *fault)
{
	enum periode_soort soort;
	const char *at = s, *rest;
	int jaar, nr;

	if (schooljaar_parse(s, &jaar)) {
		*out = make(PERIODE_SCHOOLJAAR, jaar, 0, begin);
		return SWV_OK;
	}
	jaar = str_number(&at);
	if (at - s != 4 || jaar < SCHOOLJAAR_MIN || jaar > SCHOOLJAAR_MAX)
		return refuse(fault, s);
	if (!*at) {
		*out = make(PERIODE_JAAR, jaar, 0, begin);
		return SWV_OK;
	}
	if (*at++ != '-')
		return refuse(fault, s);
	soort = letter_soort(*at);
	at += soort != PERIODE_MAAND;
	rest = at;
	nr = str_number(&at);
	if (nr < 0 || *at || at - rest != (soort == PERIODE_MAAND ? 2 : 1))
		return refuse(fault, s);
	if (nr < 1 || nr > soorten[soort].aantal)
		return fault_set(fault, SWV_ERANGE, "periode", s, soorten[soort].grens);
	*out = make(soort, jaar, nr, begin);
	return SWV_OK;
}

enum swv_err
periode_van_tot(swv_date van, swv_date tot, struct periode *out, struct fault *fault)
{
	struct str s = { 0 };
	char a[DATUM_MAX], b[DATUM_MAX];

	if (van <= tot) {
		*out = (struct periode){ PERIODE_VRIJ, 0, 0, van, tot };
		return SWV_OK;
	}
	str_addf(&s, "%s ligt na %s", datum_toon(van, a), datum_toon(tot, b));
	fault_set(fault, SWV_EIMPOSSIBLE, "periode", str_get(&s), NULL);
	str_fini(&s);
	return SWV_EIMPOSSIBLE;
}

static int
half_of(swv_date d, struct maanddag begin)
{
	return d <= make(PERIODE_HALFJAAR, schooljaar_of(d, begin), 1, begin).laatste ? 1 : 2;
}

struct periode
periode_of(enum periode_soort soort, swv_date d, struct maanddag begin)
{
	struct ymd c = date_ymd(d);

	switch (soort) {
	case PERIODE_SCHOOLJAAR:
		return make(soort, schooljaar_of(d, begin), 0, begin);
	case PERIODE_TRIMESTER:
		return make(soort, schooljaar_of(d, begin), schooljaar_trimester(d, begin), begin);
	case PERIODE_HALFJAAR:
		return make(soort, schooljaar_of(d, begin), half_of(d, begin), begin);
	case PERIODE_JAAR:
		return make(soort, c.year, 0, begin);
	case PERIODE_KWARTAAL:
		return make(soort, c.year, (c.month + 2) / 3, begin);
	case PERIODE_MAAND:
		return make(soort, c.year, c.month, begin);
	case PERIODE_VRIJ:
	case PERIODE_COUNT:
		break;
	}
	return (struct periode){ PERIODE_VRIJ, 0, 0, d, d };
}

void
periode_code(const struct periode *p, struct str *out)
{
	char a[11], b[11];

	switch (p->soort) {
	case PERIODE_SCHOOLJAAR:
		str_add(out, schooljaar_format(p->jaar, a));
		break;
	case PERIODE_KWARTAAL:
	case PERIODE_TRIMESTER:
	case PERIODE_HALFJAAR:
		str_addf(out, "%04d-%c%d", p->jaar, soorten[p->soort].letter, p->nr);
		break;
	case PERIODE_JAAR:
		str_addf(out, "%04d", p->jaar);
		break;
	case PERIODE_MAAND:
		str_addf(out, "%04d-%02d", p->jaar, p->nr);
		break;
	case PERIODE_VRIJ:
	case PERIODE_COUNT:
		str_addf(
		    out, "%s_%s", date_format_iso(p->eerste, a), date_format_iso(p->laatste, b));
		break;
	}
}

void
periode_label(const struct periode *p, struct str *out)
{
	char a[DATUM_MAX], b[DATUM_MAX], jaar[10];

	switch (p->soort) {
	case PERIODE_SCHOOLJAAR:
		str_addf(out, "schooljaar %s", schooljaar_format(p->jaar, jaar));
		break;
	case PERIODE_KWARTAAL:
		str_addf(out, "%de kwartaal %d", p->nr, p->jaar);
		break;
	case PERIODE_TRIMESTER:
		str_addf(out, "%de trimester %s", p->nr, schooljaar_format(p->jaar, jaar));
		break;
	case PERIODE_HALFJAAR:
		str_addf(out, "%de halfjaar %s", p->nr, schooljaar_format(p->jaar, jaar));
		break;
	case PERIODE_JAAR:
		str_addf(out, "%d", p->jaar);
		break;
	case PERIODE_MAAND:
		str_addf(out, "%s %d", maand_naam(p->nr), p->jaar);
		break;
	case PERIODE_VRIJ:
	case PERIODE_COUNT:
		str_addf(out, "%s t/m %s", datum_toon(p->eerste, a), datum_toon(p->laatste, b));
		break;
	}
}
