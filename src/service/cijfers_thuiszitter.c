/* SPDX-License-Identifier: EUPL-1.2 */
/* The figures of children at home: how many there are, how long, and who came and went. */
#include "swv/service/cijfers_tel.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"

enum { NUMMER_MAX = 24, VIER_WEKEN = 28, LANG_NA = 3 };

enum gebeurd { GESLOTEN = 1 << 0, HERVAT = 1 << 1, TERUGVAL = 1 << 2, HEROPEND = 1 << 3 };

/* A dossier as far as its history has to be told by it. */
struct zaak {
	char nummer[NUMMER_MAX]; /* first */
	size_t gebied, soort;    /* the figure of its kind */
	swv_date begin, hervat, gesloten;
	unsigned gebeurd; /* in the period */
	/* The steps that closed and reopened it last, up to the last day and before the first. */
	int64_t dicht, open, dicht_ervoor, open_ervoor;
};

struct zaken {
	struct telling *t;
	struct zaak *items;
	size_t n, cap;
};

static size_t
figure_of(const struct rec *rec, swv_date peil)
{
	static const struct {
		const char *soort;
		size_t nr;
	} rows[] = {
		{ "dreigend", C_DREIGEND },
		{ "absoluut", C_ABSOLUUT },
		{ "relatief", C_RELATIEF },
		{ "geoorloofd", C_GEOORLOOFD },
		{ "vrijstelling", C_VRIJSTELLING },
		{ "onderwijstijdvermindering", C_ONDERWIJSTIJD },
	};
	size_t i = 0;

	while (!str_eq(rows[i].soort, rec_text(rec, "soort")))
		i++;
	if (rows[i].nr == C_RELATIEF &&
	    peil > date_add_months(rec_date(rec, "eerste_verzuimdag"), LANG_NA))
		return C_RELATIEF_LANG;
	return rows[i].nr;
}

static enum swv_err
take_case(const struct rec *rec, void *arg)
{
	struct zaken *z = arg;
	struct zaak zaak = { .gebied = telling_gebied(z->t, rec),
		.soort = figure_of(rec, z->t->peil),
		.begin = rec_date(rec, "eerste_verzuimdag"),
		.hervat = rec_date(rec, "hervat_op"),
		.gesloten = rec_date(rec, "gesloten_op") };

	strncpy(zaak.nummer, rec_id(rec), NUMMER_MAX - 1);
	if (telling_in(z->t, rec, "hervat_op"))
		zaak.gebeurd |= HERVAT;
	VEC_ADD(z->items, z->n, z->cap) = zaak;
	return SWV_OK;
}

/* Its number is the first thing of a dossier, so a number is sought as one is. */
static int
by_number(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* What the step was, of those that the figures tell of; 0: none of them.  A step in which only the
 * outcome or who goes about it changed is none. */
static unsigned
event_of(const struct rec *stap)
{
	const char *van = rec_text(stap, "van"), *naar = rec_text(stap, "naar");

	if (str_eq(van, naar))
		return 0;
	if (str_eq(naar, "gesloten"))
		return GESLOTEN;
	if (str_eq(van, "gesloten"))
		return HEROPEND | (str_in_words(DOSSIER_THUIS, naar) ? TERUGVAL : 0);
	if (str_eq(naar, "hervat"))
		return HERVAT;
	return str_in_words(DOSSIER_THUIS, naar) && str_in_words("hervat nazorg", van) ? TERUGVAL
										       : 0;
}

static void
take_last(int64_t nr, bool before, int64_t *last, int64_t *last_before)
{
	if (nr > *last)
		*last = nr;
	if (before && nr > *last_before)
		*last_before = nr;
}

static enum swv_err
take_step(const struct rec *stap, void *arg)
{
	struct zaken *z = arg;
	struct zaak *zaak = z->n ? bsearch(rec_text(stap, "dossier"), z->items, z->n,
				       sizeof(z->items[0]), by_number)
				 : NULL;
	int64_t nr = strtoll(rec_id(stap), NULL, 10);
	bool before = rec_date(stap, "op") < z->t->eerste;
	unsigned event = event_of(stap);

	if (!zaak || !event || rec_date(stap, "op") > z->t->peil)
		return SWV_OK;
	if (!before)
		zaak->gebeurd |= event;
	if (event & GESLOTEN)
		take_last(nr, before, &zaak->dicht, &zaak->dicht_ervoor);
	if (event & HEROPEND)
		take_last(nr, before, &zaak->open, &zaak->open_ervoor);
	return SWV_OK;
}

/* The steps of the period, or of all days those with a field that says gesloten; which dossiers may be
 * counted is known by now. */
static enum swv_err
read_steps(struct zaken *z, const char *field, struct fault *fault)
{
	int op = kind_field(&kind_stap, "op");
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_stap);
	query.velden = "id dossier op van naar";
	if (field) {
		err = query_text(&query, FILTER_IS, kind_field(&kind_stap, field), "gesloten");
	} else {
		err = query_number(&query, FILTER_FROM, op, z->t->eerste);
		if (!err)
			err = query_number(&query, FILTER_TO, op, z->t->peil);
	}
	if (!err)
		err = store_each(z->t->s->store, &query, fault, take_step, z);
	query_fini(&query);
	return err;
}

/* What happened in the period, and ever what closed and reopened. */
static enum swv_err
read_history(struct zaken *z, struct fault *fault)
{
	enum swv_err err = read_steps(z, NULL, fault);

	if (!err)
		err = read_steps(z, "naar", fault);
	return err ? err : read_steps(z, "van", fault);
}

/* Dossiers from before there were steps go by the day on which they were closed. */
static bool
was_open(const struct zaak *z, swv_date dag, int64_t dicht, int64_t open)
{
	if (z->begin > dag)
		return false;
	if (dicht || open)
		return open > dicht;
	return z->gesloten == DATE_NONE || z->gesloten > dag;
}

static void
count_open(struct telling *t, const struct zaak *z)
{
	swv_date dag = t->peil;
	bool back = z->hervat != DATE_NONE && z->hervat <= dag;
	size_t duur = C_DUUR_LANGER;

	if (dag - z->begin < VIER_WEKEN)
		duur = C_DUUR_4W;
	else if (dag <= date_add_months(z->begin, LANG_NA))
		duur = C_DUUR_3M;
	else if (dag <= date_add_months(z->begin, 6))
		duur = C_DUUR_6M;
	else if (dag <= date_add_months(z->begin, 12))
		duur = C_DUUR_1J;
	cijfers_tel(&t->c, C_OPEN, z->gebied, 1);
	cijfers_tel(&t->c, back ? C_HERVAT : z->soort, z->gebied, 1);
	cijfers_tel(&t->c, duur, z->gebied, 1);
}

static void
count_case(struct telling *t, const struct zaak *z)
{
	static const struct {
		unsigned gebeurd;
		size_t nr;
	} rows[] = {
		{ GESLOTEN, C_UIT },
		{ HERVAT, C_TERUG },
		{ TERUGVAL, C_TERUGVAL },
		{ HEROPEND, C_HEROPEND },
	};
	unsigned gebeurd = z->gebeurd;
	bool open = was_open(z, t->peil, z->dicht, z->open);

	if (!z->dicht && z->gesloten >= t->eerste && z->gesloten <= t->laatste)
		gebeurd |= GESLOTEN;
	if (open)
		count_open(t, z);
	if (open && was_open(z, t->eerste - 1, z->dicht_ervoor, z->open_ervoor))
		cijfers_tel(&t->c, C_DOOR, z->gebied, 1);
	if (z->begin >= t->eerste && z->begin <= t->laatste)
		cijfers_tel(&t->c, C_IN, z->gebied, 1);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (gebeurd & rows[i].gebeurd)
			cijfers_tel(&t->c, rows[i].nr, z->gebied, 1);
}

enum swv_err
tel_thuiszitters(struct telling *t, struct fault *fault)
{
	struct zaken z = { .t = t };
	enum swv_err err = telling_elk(t, &kind_thuiszitter,
	    "nummer soort eerste_verzuimdag hervat_op gesloten_op gebied", take_case, &z, fault);

	if (z.n) {
		qsort(z.items, z.n, sizeof(z.items[0]), by_number);
		err = err ? err : read_history(&z, fault);
	}
	for (size_t i = 0; i < z.n && !err; i++)
		count_case(t, &z.items[i]);
	free(z.items);
	return err;
}
