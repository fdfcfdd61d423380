/* SPDX-License-Identifier: EUPL-1.2 */
/* Money beside budgets: subsidies, rates, own equity, and what boards get this month. */
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/tui/dossiercel.h"
#include "swv/tui/kostenbeeld.h"
#include "swv/tui/verantwoordingdeel.h"

/* ---- subsidies ---- */

/* By whichever of its two days comes first and was not met. */
static char
mark_subsidie(const struct session *s, const struct rec *rec, enum role *role)
{
	swv_date tot = rec_has(rec, "besteed_op") ? DATE_NONE : rec_date(rec, "tot");
	swv_date voor =
	    rec_has(rec, "verantwoord_op") ? DATE_NONE : rec_date(rec, "verantwoorden_voor");

	if (voor != DATE_NONE)
		voor--;
	if (tot != DATE_NONE && (voor == DATE_NONE || tot < voor))
		voor = tot;
	return deel_mark_dag(s, voor, role);
}

static const struct kolom columns_subsidies[] = {
	{ "Subsidie", 18, 0, KOLOM_LEFT, 0 },
	{ "Bedrag", 12, 13, KOLOM_RIGHT, 0 },
	{ "Besteed", 12, 13, KOLOM_RIGHT, 0 },
	{ "Tot en met", 10, 10, KOLOM_LEFT, 0 },
	{ "Verantw. voor", 13, 13, KOLOM_LEFT, 0 },
	{ "Verantwoord", 11, 11, KOLOM_LEFT, 100 },
	{ "Verstrekker", 16, 30, KOLOM_LEFT, 120 },
	{ 0 },
};
static const struct cel cells_subsidies[] = {
	CEL_VELD("naam"),
	CEL_VELD("bedrag"),
	CEL_VELD("besteed"),
	CEL_VELD("tot"),
	CEL_VELD("verantwoorden_voor"),
	CEL_VELD("verantwoord_op"),
	CEL_VELD("verstrekker"),
};

const struct deel deel_subsidies = {
	.kind = &kind_subsidie,
	.label = "Subsidies",
	.columns = columns_subsidies,
	.cells = cells_subsidies,
	.empty = "Er zijn nog geen subsidies. n: zet er een bij.",
	.makes = &kind_subsidie,
	.mark = mark_subsidie,
};

/* ---- rates ---- */

static const struct kolom columns_tarieven[] = {
	{ "Tarief", 24, 0, KOLOM_LEFT, 0 },
	{ "Jaar", 9, 9, KOLOM_LEFT, 0 },
	{ "Per leerling", 12, 12, KOLOM_RIGHT, 0 },
	{ "Teldatum", 10, 10, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells_tarieven[] = {
	CEL_VELD("titel"),
	CEL_VELD("jaar"),
	CEL_VELD("bedrag"),
	CEL_VELD("teldatum"),
};

const struct deel deel_tarieven = {
	.kind = &kind_tarief,
	.label = "Tarieven",
	.columns = columns_tarieven,
	.cells = cells_tarieven,
	.empty = "Er zijn nog geen tarieven. n: zet er een bij.",
	.makes = &kind_tarief,
	.sort = "-jaar",
};

/* ---- own equity ---- */

static char
mark_reserve(const struct session *s, const struct rec *rec, enum role *role)
{
	(void)s;
	if (str_eq(rec_text(rec, "oordeel"), "binnen"))
		return ' ';
	*role = str_eq(rec_text(rec, "oordeel"), "boven") ? ROLE_LATE : ROLE_SOON;
	return *role == ROLE_LATE ? '!' : '~';
}

static const struct kolom columns_reserves[] = {
	{ "Jaar", 4, 4, KOLOM_LEFT, 0 },
	{ "Eigen vermogen", 14, 14, KOLOM_RIGHT, 0 },
	{ "Signaleringsw.", 14, 14, KOLOM_RIGHT, 0 },
	{ "Ruimte", 14, 14, KOLOM_RIGHT, 0 },
	{ "Frictie", 12, 12, KOLOM_RIGHT, 100 },
	{ "Oordeel", 16, 0, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells_reserves[] = {
	CEL_VELD("id"),
	CEL_VELD("eigen_vermogen"),
	CEL_VELD("signaleringswaarde"),
	CEL_VELD("ruimte"),
	CEL_VELD("frictiereserve"),
	CEL_VELD("oordeel"),
};

const struct deel deel_reserves = {
	.kind = &kind_reserve,
	.label = "Vermogen",
	.columns = columns_reserves,
	.cells = cells_reserves,
	.empty = "Er staat nog geen eigen vermogen. n: zet dat van een jaar erbij.",
	.makes = &kind_reserve,
	.mark = mark_reserve,
};

/* ---- what boards get ---- */

static const struct kolom columns_afrekening[] = {
	{ "Bestuur", 20, 0, KOLOM_LEFT, 0 },
	{ "Budgetten", 11, 13, KOLOM_RIGHT, 0 },
	{ "Ineens", 11, 13, KOLOM_RIGHT, 0 },
	{ "Arrangem.", 11, 13, KOLOM_RIGHT, 0 },
	{ "Totaal", 12, 13, KOLOM_RIGHT, 0 },
	{ "Maand", 7, 7, KOLOM_LEFT, 90 },
	{ 0 },
};
static const struct cel cells_afrekening[] = {
	CEL_VELD("bestuur"),
	CEL_VELD("budgetten"),
	CEL_VELD("ineens"),
	CEL_VELD("arrangementen"),
	CEL_VELD("totaal"),
	CEL_VELD("maand"),
};

const struct deel deel_afrekening = {
	.kind = &kind_afrekening,
	.label = "Afrekening",
	.columns = columns_afrekening,
	.cells = cells_afrekening,
	.empty = "Er zijn geen besturen om mee af te rekenen.",
	.beeld = afrekenbeeld_open,
};
