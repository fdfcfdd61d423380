/* SPDX-License-Identifier: EUPL-1.2 */
/* Money beside budgets: categories, rates per pupil, subsidies, reserves, and what boards get. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/planning.h"
#include "swv/model/rec.h"
#include "swv/model/reserve.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define GELD_MAX INT64_C(100000000000)

const struct voldoening *
voldoening_van(const struct kind *kind, size_t nr)
{
	static const struct voldoening rows[] = {
		{ &kind_subsidie, "tot", "besteed_op" },
		{ &kind_subsidie, "verantwoorden_voor", "verantwoord_op" },
		{ &kind_budget, "uitbetalen_op", "uitbetaald_op" },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		if (rows[i].kind == kind && !nr--)
			return &rows[i];
	return NULL;
}

/* The categories in which an association keeps its accounts (seed 003, 3.2: seven of costs). */
static const struct field kostensoort_fields[] = {
	FIELD_ID("bijvoorbeeld werkgebieden."),
	FIELD_NAAM,
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .choices = choices_batenlasten,
	    .initial = "lasten",
	    .help = "Lasten of baten." },
	{ .name = "volgorde",
	    .label = "Volgorde",
	    .type = FIELD_INT,
	    .max = 1000,
	    .help = "Waar hij in tabellen staat: de laagste eerst." },
	FIELDS_STRUCTURE,
};

const struct kind kind_kostensoort = {
	.name = "kostensoort",
	.label = "kostensoort",
	.labels = "kostensoorten",
	.flags = KIND_STRUCTURE,
	.fields = kostensoort_fields,
	.n_fields = COUNT(kostensoort_fields),
	.title = "naam",
	.columns = "id naam soort volgorde",
	.sort = "volgorde",
};

/* What there is for each pupil in a year (seed 004, basisondersteuning: € 143 by the count of
 * 1-2-2025 for 2026). */
static const struct field tarief_fields[] = {
	{ .name = "id",
	    .label = "Id",
	    .type = FIELD_TEXT,
	    .flags = FIELD_ONCE,
	    .max = 80,
	    .notatie = NOTATIE_ID,
	    .help = "Kort en vast: basisondersteuning-2026; leeg: het jaar en een nummer." },
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Waarvoor." },
	{ .name = "jaar",
	    .label = "Jaar",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_LOGGED,
	    .max = 9,
	    .notatie = NOTATIE_JAAR,
	    .help = "Voor welk jaar: 2026 of 2026-2027." },
	{ .name = "bedrag",
	    .label = "Per leerling",
	    .type = FIELD_MONEY,
	    .flags = FIELD_REQUIRED,
	    .max = 10000000,
	    .help = "Het bedrag per leerling." },
	{ .name = "teldatum",
	    .label = "Teldatum",
	    .type = FIELD_DATE,
	    .help = "Van welke dag de leerlingen zijn; leeg is 1 februari ervoor." },
	FIELD_OPMERKING,
};

const struct kind kind_tarief = {
	.name = "tarief",
	.label = "tarief",
	.labels = "tarieven",
	.fields = tarief_fields,
	.n_fields = COUNT(tarief_fields),
	.title = "titel",
	.columns = "id jaar titel bedrag teldatum",
	.sort = "jaar",
	.day = "teldatum",
};

/* Earmarked money: spent on what it was given for, and accounted for to who gave it (seed 003,
 * 10.2; seed 004, schoolaanwezigheid and hoogbegaafdheid). */
static const struct field subsidie_fields[] = {
	FIELD_ID("bijvoorbeeld preventieve-aanpak."),
	FIELD_NAAM,
	{ .name = "verstrekker",
	    .label = "Verstrekker",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Wie het geld geeft." },
	{ .name = "bedrag",
	    .label = "Bedrag",
	    .type = FIELD_MONEY,
	    .max = GELD_MAX,
	    .help = "Wat er in het geheel is toegekend." },
	{ .name = "van", .label = "Van", .type = FIELD_DATE, .help = "De eerste dag." },
	{ .name = "tot",
	    .label = "Tot en met",
	    .type = FIELD_DATE,
	    .help = "De laatste dag waarop het besteed mag worden." },
	{ .name = "besteed_op",
	    .label = "Rond op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het geheel besteed was, of verlengd." },
	{ .name = "verantwoorden_voor",
	    .label = "Verantwoorden voor",
	    .type = FIELD_DATE,
	    .help = "Voor deze dag is er verantwoord: de dag ervoor is de laatste." },
	{ .name = "verantwoord_op",
	    .label = "Verantwoord op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop dat is gedaan." },
	{ .name = "voorwaarden",
	    .label = "Voorwaarden",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Waar het aan besteed mag worden, en wat de verstrekker wil zien." },
	{ .name = "eigenaar",
	    .label = "Eigenaar",
	    .type = FIELD_REF,
	    .to = "functie orgaan",
	    .help = "Wie het besteedt en verantwoordt." },
	{ .name = "begroot",
	    .label = "Begroot",
	    .type = FIELD_MONEY,
	    .flags = FIELD_DERIVED,
	    .help = "Wat de budgetten ervan hebben." },
	{ .name = "besteed",
	    .label = "Besteed",
	    .type = FIELD_MONEY,
	    .flags = FIELD_DERIVED,
	    .help = "Wat daarop is uitgegeven." },
	FIELD_OPMERKING,
};

static enum swv_err
subsidie_check(const struct rec *rec, struct fault *fault)
{
	if (rec_has(rec, "van") && rec_has(rec, "tot") &&
	    rec_date(rec, "tot") < rec_date(rec, "van"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Tot en met",
		    "De laatste dag komt voor de eerste", "draai ze om");
	return SWV_OK;
}

const struct kind kind_subsidie = {
	.name = "subsidie",
	.label = "subsidie",
	.labels = "subsidies",
	.fields = subsidie_fields,
	.n_fields = COUNT(subsidie_fields),
	.title = "naam",
	.columns = "id naam bedrag begroot besteed tot verantwoorden_voor verantwoord_op",
	.nieuw = "id naam verstrekker bedrag van tot verantwoorden_voor voorwaarden eigenaar "
		 "opmerking",
	.sums = "bedrag begroot besteed",
	.sort = "tot",
	.check = subsidie_check,
};

static const struct choice choices_oordeel[] = {
	{ "tekort", "onder eigen ondergrens" },
	{ "binnen", "binnen de grens" },
	{ "boven", "boven de grens" },
	{ NULL, NULL },
};

/* The publicly financed own equity at the end of a year, against what it may be: reserve.h. */
static const struct field reserve_fields[] = {
	{ .name = "id",
	    .label = "Jaar",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .max = 4,
	    .notatie = NOTATIE_JAAR,
	    .help = "Het kalenderjaar: 2026." },
	{ .name = "eigen_vermogen",
	    .label = "Eigen vermogen",
	    .type = FIELD_MONEY,
	    .flags = FIELD_REQUIRED,
	    .min = -GELD_MAX,
	    .max = GELD_MAX,
	    .help = "Het publieke eigen vermogen op 31 december." },
	{ .name = "baten",
	    .label = "Baten",
	    .type = FIELD_MONEY,
	    .flags = FIELD_REQUIRED,
	    .max = GELD_MAX,
	    .help = "De totale baten van het jaar." },
	{ .name = "frictiereserve",
	    .label = "Frictiereserve",
	    .type = FIELD_MONEY,
	    .max = GELD_MAX,
	    .help = "Wat daarvan apart staat voor fricties." },
	{ .name = "ondergrens",
	    .label = "Ondergrens",
	    .type = FIELD_MONEY,
	    .max = GELD_MAX,
	    .help = "Wat u zelf ten minste achter de hand wilt hebben." },
	{ .name = "signaleringswaarde",
	    .label = "Signaleringswaarde",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "3,5 % van de baten, en ten minste € 250.000." },
	{ .name = "ruimte",
	    .label = "Ruimte",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "Hoeveel het eronder blijft; onder nul: hoeveel het erboven is." },
	{ .name = "oordeel",
	    .label = "Oordeel",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_SYSTEM,
	    .choices = choices_oordeel,
	    .help = "Onder de eigen ondergrens, binnen of boven de signaleringswaarde." },
	{ .name = "bestedingsplan",
	    .label = "Bestedingsplan",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Hoe het vermogen onder de signaleringswaarde komt." },
	FIELD_OPMERKING,
};

const struct kind kind_reserve = {
	.name = "reserve",
	.label = "reserve",
	.labels = "reserves",
	.fields = reserve_fields,
	.n_fields = COUNT(reserve_fields),
	.columns = "id eigen_vermogen baten signaleringswaarde ruimte oordeel frictiereserve",
	.sort = "-id",
};

/* What a board gets in a month: computed when asked for, never stored (service/afrekening.h). */
static const struct field afrekening_fields[] = {
	{ .name = "id",
	    .label = "Id",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .help = "De maand en het bestuur." },
	{ .name = "maand",
	    .label = "Maand",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .help = "De maand waar het over gaat: 2026-03." },
	{ .name = "eerste",
	    .label = "Eerste dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM | FIELD_DETAIL,
	    .help = "De eerste dag van de maand." },
	{ .name = "bestuur",
	    .label = "Bestuur",
	    .type = FIELD_REF,
	    .flags = FIELD_SYSTEM,
	    .to = "bestuur",
	    .help = "Het bestuur waarmee wordt afgerekend." },
	{ .name = "budgetten",
	    .label = "Budgetten",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "Van elk budget van het bestuur het deel van deze maand." },
	{ .name = "ineens",
	    .label = "Ineens",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "Wat deze maand in een keer wordt uitbetaald." },
	{ .name = "arrangementen",
	    .label = "Arrangementen",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "Van elk toegekend arrangement op een school van het bestuur het deel van deze "
		    "maand." },
	{ .name = "totaal",
	    .label = "Totaal",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "Alles samen." },
	{ .name = "specificatie",
	    .label = "Specificatie",
	    .type = FIELD_LINES,
	    .flags = FIELD_SYSTEM,
	    .help = "Waar het uit bestaat, een regel elk." },
};

const struct kind kind_afrekening = {
	.name = "afrekening",
	.label = "afrekening",
	.labels = "afrekeningen",
	.flags = KIND_READONLY | KIND_UNDATED | KIND_COMPUTED,
	.fields = afrekening_fields,
	.n_fields = COUNT(afrekening_fields),
	.title = "bestuur",
	.columns = "maand bestuur budgetten ineens arrangementen totaal",
	.sums = "budgetten ineens arrangementen totaal",
	.sums_by = "maand",
	.sort = "id",
	.day = "eerste",
};

/* The table of costs (seed 003, 3.2): computed when asked for, never stored (service/kosten.h). */
static const struct field kosten_fields[] = {
	{ .name = "id",
	    .label = "Id",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .help = "Het jaar en de kostensoort." },
	{ .name = "jaar",
	    .label = "Jaar",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .help = "Het jaar of schooljaar." },
	{ .name = "kostensoort",
	    .label = "Kostensoort",
	    .type = FIELD_REF,
	    .flags = FIELD_SYSTEM,
	    .to = "kostensoort",
	    .help = "De kostensoort; leeg: budgetten zonder." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_SYSTEM,
	    .choices = choices_batenlasten,
	    .help = "Lasten of baten." },
	{ .name = "begroot",
	    .label = "Begroot",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "Wat de budgetten samen hebben." },
	{ .name = "besteed",
	    .label = "Besteed",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "Wat daarvan is uitgegeven, of binnengekomen." },
};

const struct kind kind_kosten = {
	.name = "kosten",
	.label = "bedrag per kostensoort",
	.labels = "kosten",
	.flags = KIND_READONLY | KIND_UNDATED | KIND_COMPUTED,
	.fields = kosten_fields,
	.n_fields = COUNT(kosten_fields),
	.title = "kostensoort",
	.columns = "jaar soort kostensoort begroot besteed",
	.sums = "begroot besteed",
	.sums_by = "jaar soort",
	.sort = "id",
};
