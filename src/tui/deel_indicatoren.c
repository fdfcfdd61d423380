/* SPDX-License-Identifier: EUPL-1.2 */
/* The indicators of all plans, and how each stands. */
#include "swv/base/str.h"
#include "swv/model/indicator.h"
#include "swv/model/kinds.h"
#include "swv/tui/indicatorbeeld.h"
#include "swv/tui/verantwoordingdeel.h"

static void
tell_number(struct session *s, const struct rec *rec, struct str *out)
{
	(void)s;
	if (rec_has(rec, "nummer"))
		str_addf(out, "%s ", rec_text(rec, "nummer"));
	str_add(out, rec_title(rec));
}

static void
tell_last(struct session *s, const struct rec *rec, struct str *out)
{
	(void)s;
	if (rec_has(rec, "laatste"))
		maat_tekst(rec_text(rec, "eenheid"), rec_int(rec, "laatste"), out);
	else
		str_add(out, "–");
}

static void
tell_wanted(struct session *s, const struct rec *rec, struct str *out)
{
	(void)s;
	streef_tekst(rec, out);
}

static char
mark(const struct session *s, const struct rec *rec, enum role *role)
{
	(void)s;
	return indicatorbeeld_mark(rec_text(rec, "status"), role);
}

/* Beside the one under the cursor. */
static void
begin(const struct rec *row, struct rec *nieuw)
{
	if (row)
		rec_set_text(nieuw, "ouder", rec_text(row, "ouder"));
}

static const struct kolom columns[] = {
	{ "Indicator", 24, 0, KOLOM_LEFT, 0 },
	{ "Programmalijn", 16, 34, KOLOM_LEFT, 0 },
	{ "Streef", 22, 34, KOLOM_LEFT, 120 },
	{ "Laatste", 9, 12, KOLOM_RIGHT, 0 },
	{ "Periode", 9, 9, KOLOM_LEFT, 0 },
	{ "Status", 11, 11, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells[] = {
	{ NULL, 0, tell_number },
	{ "programmalijn", 0, NULL },
	{ NULL, 0, tell_wanted },
	{ NULL, 0, tell_last },
	{ "periode", 0, NULL },
	{ "status", 0, NULL },
};

static const struct facet_class facets = {
	.kind = &kind_indicator,
	.flags = "",
	.wie = "eigenaar",
	.fields = "status programmalijn",
};

const struct deel deel_indicatoren = {
	.kind = &kind_indicator,
	.label = "Indicatoren",
	.columns = columns,
	.cells = cells,
	.makes = &kind_indicator,
	.facets = &facets,
	.begin = begin,
	.mark = mark,
	.erbij = &kind_meting,
	.erbij_open = indicatorbeeld_meting,
	.empty = "Er zijn nog geen indicatoren. n: maak er een, of zet ze in een planbestand.",
};
