/* SPDX-License-Identifier: EUPL-1.2 */
/* The forms that boards and schools owe or handed in, and the overview of who filled in what. */
#include "swv/model/formulierstap.h"
#include "swv/model/kinds.h"
#include "swv/tui/dossiercel.h"
#include "swv/tui/formuliermatrix.h"
#include "swv/tui/verantwoordingdeel.h"

/* Whose form it is: its school, area or gemeente, else its board. */
static void
tell_owner(struct session *s, const struct rec *rec, struct str *out)
{
	static const char *const owners[] = { "school", "gebied", "gemeente", "bestuur" };

	for (size_t i = 0; i < sizeof(owners) / sizeof(owners[0]); i++)
		if (rec_has(rec, owners[i])) {
			lezen_namen(s, owners[i], rec_text(rec, owners[i]), 1, out);
			return;
		}
}

static void
tell_status(struct session *s, const struct rec *rec, struct str *out)
{
	(void)s;
	if (rec_bool(rec, "nulmelding"))
		str_add(out, "nulmelding");
	else
		value_format(&rec->kind->fields[kind_field(rec->kind, "status")],
		    rec_get(rec, "status"), VALUE_HUMAN, out);
}

static swv_date
due(const struct rec *rec)
{
	return rec_date(rec, rec_has(rec, "uitstel") ? "uitstel" : "uiterlijk");
}

static void
tell_due(struct session *s, const struct rec *rec, struct str *out)
{
	const char *field = rec_has(rec, "uitstel") ? "uitstel" : "uiterlijk";

	(void)s;
	value_format(&rec->kind->fields[kind_field(rec->kind, field)], rec_get(rec, field),
	    VALUE_HUMAN, out);
}

/* "23 van 25" */
static void
tell_sections(struct session *s, const struct rec *rec, struct str *out)
{
	(void)s;
	str_addf(
	    out, "%d van %d", (int)rec_int(rec, "secties_klaar"), (int)rec_int(rec, "secties"));
}

static char
mark(const struct session *s, const struct rec *rec, enum role *role)
{
	return formulier_is_open(rec) ? deel_mark_dag(s, due(rec), role) : ' ';
}

static const struct kolom columns[] = {
	{ "Van", 16, 0, KOLOM_LEFT, 0 },
	{ "Formulier", 14, 32, KOLOM_LEFT, 0 },
	{ "Periode", 9, 9, KOLOM_LEFT, 0 },
	{ "Status", 12, 28, KOLOM_LEFT, 0 },
	{ "Secties", 9, 9, KOLOM_RIGHT, 0 },
	{ "Totaal", 12, 12, KOLOM_RIGHT, 88 },
	{ "Vorig totaal", 12, 12, KOLOM_RIGHT, 120 },
	{ "Uiterlijk", 10, 10, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells[] = {
	CEL_ZEGT(tell_owner),
	CEL_VELD("formulier"),
	CEL_VELD("periode"),
	CEL_ZEGT(tell_status),
	CEL_ZEGT(tell_sections),
	CEL_VELD("totaal"),
	CEL_VELD("vorig_totaal"),
	CEL_ZEGT(tell_due),
};

static const struct facet_class facets = {
	.kind = &kind_formulier,
	.flags = "open laat maand kwartaal",
	.wie = "wie",
	.fields = "formulier status bestuur gebied",
	.due_open = true,
};

const struct deel deel_formulieren = {
	.kind = &kind_formulier,
	.label = "Formulieren",
	.columns = columns,
	.cells = cells,
	.empty = "Er zijn geen formulieren: het bestand van de organisatie vraagt er geen.",
	.makes = &kind_formulier,
	.facets = &facets,
	.sort = "status", /* what is still owed first */
	.dag = "uiterlijk",
	.mark = mark,
	.beeld = formuliermatrix_open,
};
