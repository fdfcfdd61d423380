/* SPDX-License-Identifier: EUPL-1.2 */
/* The risks, what weighs most first, and the matrix of chance and effect. */
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/tui/app.h"
#include "swv/tui/dossiercel.h"
#include "swv/tui/tekstblad.h"
#include "swv/tui/verantwoordingdeel.h"

/* Of the matrix: how many risks it holds, and how wide a field of it is. */
enum { MANY = 300, VAK = 18, GRADEN = 3 };

/* ---- the list ---- */

static void
tell_measures(struct session *s, const struct rec *rec, struct str *out)
{
	const char *list = rec_text(rec, "maatregelen");
	size_t len;
	int n = 0;

	(void)s;
	while (list_next(&list, &len))
		n++;
	if (n)
		str_addf(out, "%d", n);
	else
		str_add(out, "geen");
}

static void
tell_weight(struct session *s, const struct rec *rec, struct str *out)
{
	(void)s;
	str_add(out, rec_has(rec, "zwaarte") ? rec_text(rec, "zwaarte") : "te wegen");
}

static char
mark(const struct session *s, const struct rec *rec, enum role *role)
{
	if (str_eq(rec_text(rec, "status"), "gesloten"))
		return ' ';
	return deel_mark_dag(s, rec_date(rec, "herziening"), role);
}

static void
begin(const struct rec *row, struct rec *nieuw)
{
	if (row)
		rec_set_text(nieuw, "ouder", rec_text(row, "ouder"));
}

static const struct kolom columns[] = {
	{ "Risico", 20, 0, KOLOM_LEFT, 0 },
	{ "Zwaarte", 8, 8, KOLOM_LEFT, 0 },
	{ "Kans", 6, 6, KOLOM_LEFT, 0 },
	{ "Effect", 6, 6, KOLOM_LEFT, 0 },
	{ "Maatr.", 6, 6, KOLOM_RIGHT, 0 },
	{ "Bekijken", 10, 10, KOLOM_LEFT, 0 },
	{ "Wie", 16, 24, KOLOM_LEFT, 100 },
	{ "Programmalijn", 20, 30, KOLOM_LEFT, 120 },
	{ 0 },
};
static const struct cel cells[] = {
	CEL_VELD("titel"),
	CEL_ZEGT(tell_weight),
	CEL_VELD("kans"),
	CEL_VELD("effect"),
	CEL_ZEGT(tell_measures),
	CEL_VELD("herziening"),
	CEL_VELD("wie"),
	CEL_VELD("programmalijn"),
};

static const struct facet_class facets = {
	.kind = &kind_risico,
	.flags = "laat maand gesloten",
	.wie = "wie",
	.fields = "programmalijn zwaarte kans effect",
	.due_open = true,
};

/* ---- the matrix ---- */

/* The place of a chance or effect among the choices of its field; -1: none was given. */
static int
graad(const struct rec *risico, const char *field)
{
	const struct choice *c = kind_risico.fields[kind_field(&kind_risico, field)].choices;

	for (int i = 0; c[i].id; i++)
		if (str_eq(c[i].id, rec_text(risico, field)))
			return i;
	return -1;
}

static const char *
graad_naam(int i)
{
	return kind_risico.fields[kind_field(&kind_risico, "kans")].choices[i].label;
}

/* The numbers of the risks in a field, as many as fit; "…" for the rest. */
static void
add_vak(const struct recs *recs, int kans, int effect, struct str *out)
{
	struct str nrs = { 0 };
	bool all = true;

	for (size_t i = 0; i < recs->n && all; i++) {
		char nr[24];
		int n;

		if (graad(recs->items[i], "kans") != kans ||
		    graad(recs->items[i], "effect") != effect)
			continue;
		n = snprintf(nr, sizeof(nr), " %zu", i + 1);
		all = nrs.len + (size_t)n + 2 <= VAK;
		str_add(&nrs, all ? nr : " …");
	}
	str_add(out, str_get(&nrs));
	str_pad(out, ' ', VAK - (size_t)utf8_width(str_get(&nrs)));
	str_addc(out, '|');
	str_fini(&nrs);
}

/* How heavy what lies in a field is, and how many there are. */
static void
add_kop(const struct recs *recs, int kans, int effect, struct str *out)
{
	const char *zwaarte = NULL;
	struct str kop = { 0 };
	int n = 0;

	for (size_t i = 0; i < recs->n; i++)
		if (graad(recs->items[i], "kans") == kans &&
		    graad(recs->items[i], "effect") == effect) {
			zwaarte = rec_text(recs->items[i], "zwaarte");
			n++;
		}
	if (n)
		str_addf(&kop, " %s: %d", zwaarte, n);
	str_add(out, str_get(&kop));
	str_pad(out, ' ', VAK - kop.len);
	str_addc(out, '|');
	str_fini(&kop);
}

static void
add_lijn(struct str *out)
{
	str_pad(out, ' ', 8);
	for (int i = 0; i < GRADEN; i++) {
		str_addc(out, '+');
		str_pad(out, '-', VAK);
	}
	str_add(out, "+\n");
}

static void
add_matrix(const struct recs *recs, struct str *out)
{
	str_add(out, "kans\n");
	add_lijn(out);
	for (int kans = GRADEN; kans--;) {
		str_addf(out, "%-8s|", graad_naam(kans));
		for (int effect = 0; effect < GRADEN; effect++)
			add_kop(recs, kans, effect, out);
		str_add(out, "\n        |");
		for (int effect = 0; effect < GRADEN; effect++)
			add_vak(recs, kans, effect, out);
		str_addc(out, '\n');
		add_lijn(out);
	}
	str_addf(out, "%-8s", "effect");
	for (int effect = 0; effect < GRADEN; effect++)
		str_addf(out, " %-*s", VAK, graad_naam(effect));
	str_addc(out, '\n');
}

static void
add_risico(struct session *s, const struct rec *risico, size_t nr, struct str *out)
{
	char *lijn = lezen_naam(s, "programmalijn", rec_text(risico, "programmalijn"));

	str_addf(out, "%3zu  %-6s  %s", nr,
	    rec_has(risico, "zwaarte") ? rec_text(risico, "zwaarte") : "", rec_title(risico));
	if (rec_has(risico, "programmalijn"))
		str_addf(out, " (%s)", lijn);
	str_addc(out, '\n');
	free(lijn);
}

static char *
matrix_text(void *arg, struct tui *tui)
{
	struct session *s = app_session(tui);
	struct str out = { 0 };
	struct recs recs = { 0 };
	struct query query;

	(void)arg;
	query_init(&query, &kind_risico);
	query_number(&query, FILTER_OPEN, 0, 0);
	lezen_recs(s, &query, MANY, NULL, &recs);
	str_add(&out, "# Risico's naar kans en effect\n");
	add_matrix(&recs, &out);
	str_add(&out, "\n# Welke het zijn\n");
	for (size_t i = 0; i < recs.n; i++)
		add_risico(s, recs.items[i], i + 1, &out);
	if (!recs.n)
		str_add(&out, "Er zijn geen risico's die nog open staan.\n");
	recs_fini(&recs);
	query_fini(&query);
	return str_take(&out);
}

static const struct tekstblad_class matrix = { .refresh = matrix_text };

static void
open_matrix(struct tui *tui)
{
	char *text = matrix_text(NULL, tui);

	tekstblad_open(tui, &matrix, NULL, "Risico's", text);
	free(text);
}

const struct deel deel_risicos = {
	.kind = &kind_risico,
	.label = "Risico's",
	.columns = columns,
	.cells = cells,
	.empty = "Er zijn nog geen risico's. n: zet er een bij.",
	.makes = &kind_risico,
	.facets = &facets,
	.dag = "herziening",
	.begin = begin,
	.mark = mark,
	.beeld = open_matrix,
};
