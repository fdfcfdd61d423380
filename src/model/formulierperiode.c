/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/formulierperiode.h"

#include <stdio.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/model/norm.h"
#include "swv/model/schooljaar.h"

enum { KWARTALEN = 4 };

static void
schooljaar_op(int nr, struct maanddag begin, struct formulierperiode *out)
{
	schooljaar_format(nr, out->code);
	out->eerste = schooljaar_first(nr, begin);
	out->laatste = schooljaar_last(nr, begin);
}

static int
schooljaar_nr(swv_date day, struct maanddag begin)
{
	return schooljaar_of(day, begin);
}

static void
jaar_op(int nr, struct maanddag begin, struct formulierperiode *out)
{
	(void)begin;
	snprintf(out->code, sizeof(out->code), "%04d", nr % 10000);
	out->eerste = date_make(nr, 1, 1);
	out->laatste = date_make(nr, 12, 31);
}

static int
jaar_nr(swv_date day, struct maanddag begin)
{
	(void)begin;
	return date_ymd(day).year;
}

static void
kwartaal_op(int nr, struct maanddag begin, struct formulierperiode *out)
{
	int jaar = nr / KWARTALEN, k = nr % KWARTALEN;

	(void)begin;
	snprintf(out->code, sizeof(out->code), "%04d-K%d", jaar % 10000, k + 1);
	out->eerste = date_make(jaar, 3 * k + 1, 1);
	out->laatste = date_month_last(date_make(jaar, 3 * k + 3, 1));
}

static int
kwartaal_nr(swv_date day, struct maanddag begin)
{
	struct ymd d = date_ymd(day);

	(void)begin;
	return d.year * KWARTALEN + (d.month - 1) / 3;
}

static const struct soort {
	const char *id;
	void (*op)(int nr, struct maanddag begin, struct formulierperiode *out);
	int (*nr)(swv_date day, struct maanddag begin);
	const char *masker; /* 0 is a digit */
	const char *vorm;
} soorten[] = {
	{ "schooljaar", schooljaar_op, schooljaar_nr, "0000-0000", "een schooljaar als 2026-2027" },
	{ "jaar", jaar_op, jaar_nr, "0000", "een jaar als 2026" },
	{ "kwartaal", kwartaal_op, kwartaal_nr, "0000-K0", "een kwartaal als 2026-K1" },
};

static const struct soort *
soort_of(const char *id)
{
	for (size_t i = 1; i < sizeof(soorten) / sizeof(soorten[0]); i++)
		if (str_eq(soorten[i].id, id))
			return &soorten[i];
	return &soorten[0];
}

void
formulierperiode_op(const char *soort, int nr, struct maanddag begin, struct formulierperiode *out)
{
	*out = (struct formulierperiode){ .nr = nr };
	soort_of(soort)->op(nr, begin, out);
}

void
formulierperiode_van(
    const char *soort, swv_date day, struct maanddag begin, struct formulierperiode *out)
{
	formulierperiode_op(soort, soort_of(soort)->nr(day, begin), begin, out);
}

static bool
fits(const char *code, const char *masker)
{
	for (; *code && *masker; code++, masker++)
		if (*masker == '0' ? *code < '0' || *code > '9' : *code != *masker)
			return false;
	return *code == *masker;
}

bool
formulierperiode_lees(
    const char *soort, const char *code, struct maanddag begin, struct formulierperiode *out)
{
	const struct soort *s = soort_of(soort);
	const char *at = code;
	int jaar;

	if (!fits(code, s->masker))
		return false;
	jaar = str_number(&at);
	if (jaar < SCHOOLJAAR_MIN || jaar > SCHOOLJAAR_MAX)
		return false;
	if (s->op == kwartaal_op)
		jaar = jaar * KWARTALEN + code[6] - '1';
	formulierperiode_op(soort, jaar, begin, out);
	return str_eq(out->code, code);
}

const char *
formulierperiode_vorm(const char *soort)
{
	return soort_of(soort)->vorm;
}

bool
formulierperiode_geldt(const char *vanaf, const char *tot, const char *periode)
{
	return (!*vanaf || strcmp(vanaf, periode) <= 0) && (!*tot || strcmp(tot, periode) >= 0);
}

/* The first day, from van on, that has this place in its year; earlier days before it count off. */
static swv_date
first_from(struct maanddag md, swv_date van, int off)
{
	int jaar = date_ymd(van).year;
	swv_date day = maanddag_in(md, jaar) - off;

	return day < van ? maanddag_in(md, jaar + 1) - off : day;
}

swv_date
formulier_uiterlijk(const struct rec *soort, const struct formulierperiode *periode,
    const struct kalenderregels *regels)
{
	swv_date van = rec_bool(soort, "tijdens") ? periode->eerste : periode->laatste + 1;
	struct maanddag md = { 0 };
	struct norm norm;

	if (rec_has(soort, "binnen"))
		return norm_parse(rec_text(soort, "binnen"), &norm, NULL)
			   ? DATE_NONE
			   : norm_add(regels, periode->laatste, norm);
	if (rec_has(soort, "in")) {
		const char *at = rec_text(soort, "in");

		at += *at == '0';
		md = (struct maanddag){ str_number(&at), 1 };
		return date_month_last(first_from(md, date_month_first(van), 0));
	}
	if (rec_has(soort, "voor") && maanddag_parse(rec_text(soort, "voor"), &md))
		return first_from(md, van, 1);
	if (maanddag_parse(rec_text(soort, "uiterlijk"), &md))
		return first_from(md, van, 0);
	return DATE_NONE;
}
