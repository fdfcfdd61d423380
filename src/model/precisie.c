/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/precisie.h"

#include "swv/model/datum_toon.h"
#include "swv/model/periode.h"
#include "swv/model/schooljaar.h"

static const char *const namen[PRECISIE_COUNT] = {
	[PRECISIE_DAG] = "dag",
	[PRECISIE_MAAND] = "maand",
	[PRECISIE_KWARTAAL] = "kwartaal",
	[PRECISIE_SEIZOEN] = "seizoen",
	[PRECISIE_BEGIN_JAAR] = "begin_jaar",
	[PRECISIE_EIND_JAAR] = "eind_jaar",
	[PRECISIE_JAAR] = "jaar",
	[PRECISIE_SCHOOLJAAR] = "schooljaar",
	[PRECISIE_GEBEURTENIS] = "gebeurtenis",
	[PRECISIE_NNB] = "nnb",
};

/* By month / 3, where December counts as 0 of the next year. */
static const char *const seizoenen[] = { "winter", "voorjaar", "zomer", "najaar" };

const char *
precisie_naam(enum precisie p)
{
	return (unsigned)p < PRECISIE_COUNT ? namen[p] : "";
}

bool
precisie_parse(const char *s, enum precisie *out)
{
	for (unsigned i = 0; i < PRECISIE_COUNT; i++) {
		if (str_eq(s, namen[i])) {
			*out = (enum precisie)i;
			return true;
		}
	}
	return false;
}

/* Season 0 … 3 of d and the calendar year in which it ends. */
static int
seizoen(struct ymd c, int *jaar)
{
	*jaar = c.year + (c.month == 12);
	return c.month % 12 / 3;
}

static swv_date
seizoen_last(struct ymd c)
{
	int jaar, s = seizoen(c, &jaar);

	if (jaar > 2199)
		return DATE_NONE;
	return date_month_last(date_make(jaar, s * 3 + 2, 1));
}

swv_date
precisie_uiterlijk(enum precisie p, swv_date d, struct maanddag begin)
{
	struct ymd c;

	if (d < DATE_MIN || d > DATE_MAX)
		return DATE_NONE;
	c = date_ymd(d);
	switch (p) {
	case PRECISIE_DAG:
		return d;
	case PRECISIE_MAAND:
		return date_month_last(d);
	case PRECISIE_KWARTAAL:
		return periode_of(PERIODE_KWARTAAL, d, begin).laatste;
	case PRECISIE_SEIZOEN:
		return seizoen_last(c);
	case PRECISIE_BEGIN_JAAR:
		return date_make(c.year, 3, 31);
	case PRECISIE_EIND_JAAR:
	case PRECISIE_JAAR:
		return date_make(c.year, 12, 31);
	case PRECISIE_SCHOOLJAAR:
		return periode_of(PERIODE_SCHOOLJAAR, d, begin).laatste;
	case PRECISIE_GEBEURTENIS:
	case PRECISIE_NNB:
	case PRECISIE_COUNT:
		break;
	}
	return DATE_NONE;
}

static void
toon_seizoen(struct ymd c, struct str *out)
{
	char buf[10];
	int jaar, s = seizoen(c, &jaar);

	if (s == 0)
		str_addf(out, "%s %s", seizoenen[s], schooljaar_format(jaar - 1, buf));
	else
		str_addf(out, "%s %d", seizoenen[s], jaar);
}

static void
toon_periode(enum periode_soort soort, swv_date d, struct maanddag begin, struct str *out)
{
	struct periode p = periode_of(soort, d, begin);

	periode_label(&p, out);
}

void
precisie_toon(enum precisie p, swv_date d, struct maanddag begin, struct str *out)
{
	char buf[DATUM_MAX];
	struct ymd c = { 0 };

	if (p == PRECISIE_GEBEURTENIS) {
		str_add(out, "na een gebeurtenis");
		return;
	}
	if (d < DATE_MIN || d > DATE_MAX)
		p = PRECISIE_NNB;
	else
		c = date_ymd(d);
	switch (p) {
	case PRECISIE_DAG:
		str_add(out, datum_toon(d, buf));
		break;
	case PRECISIE_MAAND:
		toon_periode(PERIODE_MAAND, d, begin, out);
		break;
	case PRECISIE_KWARTAAL:
		toon_periode(PERIODE_KWARTAAL, d, begin, out);
		break;
	case PRECISIE_SEIZOEN:
		toon_seizoen(c, out);
		break;
	case PRECISIE_BEGIN_JAAR:
	case PRECISIE_EIND_JAAR:
		str_addf(out, "%s %d", p == PRECISIE_BEGIN_JAAR ? "begin" : "eind", c.year);
		break;
	case PRECISIE_JAAR:
		str_addf(out, "%d", c.year);
		break;
	case PRECISIE_SCHOOLJAAR:
		toon_periode(PERIODE_SCHOOLJAAR, d, begin, out);
		break;
	case PRECISIE_GEBEURTENIS:
	case PRECISIE_NNB:
	case PRECISIE_COUNT:
		str_add(out, "nog te plannen");
		break;
	}
}

void
precisie_toon_kort(enum precisie p, swv_date d, struct maanddag begin, struct str *out)
{
	bool day = d >= DATE_MIN && d <= DATE_MAX;
	struct ymd c = day ? date_ymd(d) : (struct ymd){ 0 };
	struct periode jaar;
	char buf[10];
	int j;

	if (!day || p == PRECISIE_GEBEURTENIS || p >= PRECISIE_NNB) {
		str_add(out, "te plannen");
	} else if (p == PRECISIE_MAAND) {
		str_addf(out, "%s %d", maand_kort(c.month), c.year);
	} else if (p == PRECISIE_KWARTAAL) {
		str_addf(out, "%de kw. %d", (c.month - 1) / 3 + 1, c.year);
	} else if (p == PRECISIE_SCHOOLJAAR) {
		jaar = periode_of(PERIODE_SCHOOLJAAR, d, begin);
		str_add(out, schooljaar_format(jaar.jaar, buf));
	} else if (p == PRECISIE_SEIZOEN && seizoen(c, &j) == 0) {
		str_addf(out, "%s %02d-%02d", seizoenen[0], (j - 1) % 100, j % 100);
	} else {
		precisie_toon(p, d, begin, out);
	}
}
