/* SPDX-License-Identifier: EUPL-1.2 */
/* The budgets of each year, a part under its whole, and the table of costs. */
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/boekjaar.h"
#include "swv/model/kinds.h"
#include "swv/model/totaal.h"
#include "swv/model/value.h"
#include "swv/tui/app.h"
#include "swv/tui/deelscherm.h"
#include "swv/tui/dossiercel.h"
#include "swv/tui/kostenbeeld.h"
#include "swv/tui/verantwoordingdeel.h"

/* How many budgets the list holds, and how deep parts are set in. */
enum { MANY = 4000, DIEP = 8 };

/* ---- what is told ---- */

static void
tell_stand(struct session *s, const struct rec *rec, struct str *out)
{
	const struct field *f = &kind_budget.fields[kind_field(&kind_budget, "stand")];

	(void)s;
	value_format(f, rec_get(rec, "stand"), VALUE_HUMAN, out);
}

/* What the first of them is called that says what it is for: as kind_budget's onderdeel. */
static void
tell_onderdeel(struct session *s, const struct rec *rec, struct str *out)
{
	static const char *const fields[] = { "gebied", "bestuur", "doel", "programmalijn",
		"kostensoort", "subsidie" };

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (rec_has(rec, fields[i])) {
			char *naam = lezen_naam(s, fields[i], rec_text(rec, fields[i]));

			str_add(out, naam);
			free(naam);
			return;
		}
}

/* A year that is over needs no warning that it is nearly spent. */
static char
mark(const struct session *s, const struct rec *rec, enum role *role)
{
	swv_date van, tot;
	bool over = boekjaar_dagen(
			rec_text(rec, "jaar"), s->regels.kalender.schooljaar_begin, &van, &tot) &&
		    tot < session_vandaag(s);

	if (str_eq(rec_text(rec, "stand"), "overschreden")) {
		*role = ROLE_LATE;
		return '!';
	}
	if (over || !str_in_words("bijna op", rec_text(rec, "stand")))
		return ' ';
	*role = ROLE_SOON;
	return '~';
}

static void
begin(const struct rec *row, struct rec *nieuw)
{
	if (row)
		rec_set_text(nieuw, "jaar", rec_text(row, "jaar"));
}

static const struct kolom columns[] = {
	{ "Budget", 18, 0, KOLOM_LEFT, 0 },
	{ "Begroot", 13, 13, KOLOM_RIGHT, 0 },
	{ "Verplicht", 12, 13, KOLOM_RIGHT, 0 },
	{ "Besteed", 13, 13, KOLOM_RIGHT, 0 },
	{ "Rest", 13, 13, KOLOM_RIGHT, 0 },
	{ "Stand", 17, 17, KOLOM_LEFT, 100 },
	{ "Lln.", 6, 6, KOLOM_RIGHT, 110 },
	{ "Onderdeel", 20, 40, KOLOM_LEFT, 130 },
	{ 0 },
};
static const struct cel cells[] = {
	CEL_VELD("titel"),
	CEL_VELD("begroot"),
	CEL_VELD("verplicht"),
	CEL_VELD("besteed"),
	CEL_VELD("rest"),
	CEL_ZEGT(tell_stand),
	CEL_VELD("leerlingen"),
	CEL_ZEGT(tell_onderdeel),
};

/* ---- the rows of a year ---- */

struct jaren {
	struct deelscherm *d;
	struct rec **items; /* borrowed from recs, as they come: NULL once they stand in the list */
	size_t n;
};

/* "1.234": cents are shown where there are any. */
static void
add_money(int64_t cents, struct str *out)
{
	struct str text = { 0 };

	money_format(cents, &text);
	str_addn(out, text.s, text.len - (cents % 100 ? 0 : strlen(",00")));
	str_fini(&text);
}

static void
add_sums(const char *naam, const int64_t *sums, void *arg)
{
	static const char *const what[] = { "begroot", "verplicht", "besteed", "rest" };
	struct str *out = arg;

	str_addf(out, "%s%s", out->len ? " | " : "", naam);
	for (size_t i = 0; i < sizeof(what) / sizeof(what[0]); i++) {
		if (i == 1 && !sums[i])
			continue; /* nothing is committed: that leaves room */
		str_addf(out, " · %s ", what[i]);
		add_money(sums[i], out);
	}
}

/* Of a year with costs alone only the year is named. */
static const struct kind *
summed(const struct jaren *j, const char *jaar, struct kind *plain)
{
	*plain = kind_budget;
	plain->sums_by = "jaar";
	for (size_t i = 0; i < j->n; i++)
		if (j->items[i] && str_eq(rec_text(j->items[i], "jaar"), jaar) &&
		    str_eq(rec_text(j->items[i], "soort"), "baten"))
			return &kind_budget;
	return plain;
}

/* "2026 · begroot 227.193 · …": what the year adds up to. */
static void
add_heading(struct jaren *j, const char *jaar)
{
	struct kind plain;
	struct totaal sums;
	struct str text = { 0 };

	totaal_init(&sums, summed(j, jaar, &plain));
	for (size_t i = 0; i < j->n; i++)
		if (j->items[i] && str_eq(rec_text(j->items[i], "jaar"), jaar))
			totaal_add(&sums, j->items[i]);
	totaal_each(&sums, add_sums, &text);
	deelscherm_kop(j->d, str_get(&text));
	totaal_fini(&sums);
	str_fini(&text);
}

/* The row is set in by how deep it lies, and does not say again what its whole is called; what is
 * opened or changed is read anew. */
static void
add_row(struct jaren *j, size_t at, const char *whole, int deep)
{
	struct rec *rec = j->items[at];
	struct rij row = { .rec = rec, .plaats = { .id = mem_strdup(rec_id(rec)) } };
	struct str title = { 0 }, text = { 0 };

	j->items[at] = NULL;
	str_pad(&title, ' ', (size_t)deep * 2);
	str_addf(&text, "%s %s", rec_title(rec), rec_text(rec, "onderdeel"));
	if (*whole && str_starts(rec_title(rec), whole) && rec_title(rec)[strlen(whole)] == ' ')
		str_add(&title, rec_title(rec) + strlen(whole) + 1);
	else
		str_add(&title, rec_title(rec));
	rec_set_text(rec, "titel", title.s);
	deelscherm_add(j->d, &row, text.s);
	str_fini(&text);
	str_fini(&title);
}

static void
add_under(struct jaren *j, const char *jaar, const char *ouder, const char *whole, int deep)
{
	for (size_t i = 0; i < j->n && deep < DIEP; i++) {
		char *id, *title;

		if (!j->items[i] || !str_eq(rec_text(j->items[i], "jaar"), jaar) ||
		    !str_eq(rec_text(j->items[i], "ouder"), ouder))
			continue;
		id = mem_strdup(rec_id(j->items[i]));
		title = mem_strdup(rec_title(j->items[i]));
		add_row(j, i, whole, deep);
		add_under(j, jaar, id, title, deep + 1);
		free(id);
		free(title);
	}
}

/* The latest year first; in a year by id, so that what was made by sharing stands together. */
static enum swv_err
lees(struct deelscherm *d, struct fault *fault)
{
	struct recs recs = { 0 };
	struct jaren j = { .d = d };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_budget);
	query.max = MANY;
	err = lezen_alle(app_session(d->rows.tui), &query, fault, recs_keep, &recs);
	query_fini(&query);
	j.items = recs.items;
	j.n = recs.n;
	for (size_t i = recs.n; i-- && !err;)
		if (j.items[i]) {
			char *jaar = mem_strdup(rec_text(j.items[i], "jaar"));

			add_heading(&j, jaar);
			add_under(&j, jaar, "", "", 0);
			for (size_t k = 0; k < j.n; k++) /* whose whole is not among them */
				if (j.items[k] && str_eq(rec_text(j.items[k], "jaar"), jaar))
					add_row(&j, k, "", 0);
			free(jaar);
		}
	for (size_t i = 0; i < recs.n; i++)
		rec_free(&recs.items[i]);
	free(recs.items);
	return err;
}

const struct deel deel_budgetten = {
	.kind = &kind_budget,
	.label = "Budgetten",
	.columns = columns,
	.cells = cells,
	.empty = "Er zijn nog geen budgetten. n: zet er een bij.",
	.makes = &kind_budget,
	.begin = begin,
	.lees = lees,
	.mark = mark,
	.beeld = kostenbeeld_open,
	.erbij = &kind_boeking,
};
