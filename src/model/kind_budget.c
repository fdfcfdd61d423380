/* SPDX-License-Identifier: EUPL-1.2 */
/* Budgets, and what is booked on them. */
#include "swv/model/kinds.h"

#include <string.h>

#include "swv/base/str.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* More than any association has; what is typed over it is a slip. */
#define GELD_MAX INT64_C(100000000000)

const struct choice choices_batenlasten[] = {
	{ "lasten", "lasten" },
	{ "baten", "baten" },
	{ NULL, NULL },
};

static const struct choice choices_verdeel_over[] = {
	{ "gebied", "over de gebieden" },
	{ "bestuur", "over de besturen" },
	{ NULL, NULL },
};

static const struct choice choices_stand[] = {
	{ "ruim", "binnen het budget" },
	{ "bijna", "bijna op" },
	{ "op", "op" },
	{ "overschreden", "overschreden" },
	{ NULL, NULL },
};

/*
 * A budget: what a year, or several, have for a programmalijn, a gebied, a bestuur or a category, or for
 * several of them at once.  verplicht and besteed are those of its parts too.
 */
static const struct field budget_fields[] = {
	{ .name = "id",
	    .label = "Id",
	    .type = FIELD_TEXT,
	    .flags = FIELD_ONCE,
	    .max = 120,
	    .notatie = NOTATIE_ID,
	    .help = "Kort en vast: basisondersteuning-2026; leeg: het jaar en een nummer." },
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Waar het geld voor is." },
	{ .name = "jaar",
	    .label = "Jaar",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 9,
	    .notatie = NOTATIE_JAREN,
	    .help = "Een jaar, 2026, een schooljaar, 2026-2027, of meer jaren, 2026-2029; leeg is "
		    "dat van het geheel." },
	{ .name = "ouder",
	    .label = "Deel van",
	    .type = FIELD_REF,
	    .flags = FIELD_LISTED,
	    .to = "budget",
	    .help = "Het budget waar dit een deel van is." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .choices = choices_batenlasten,
	    .initial = "lasten",
	    .help = "Lasten zijn wat wordt uitgegeven, baten wat binnenkomt." },
	{ .name = "kostensoort",
	    .label = "Kostensoort",
	    .type = FIELD_REF,
	    .to = "kostensoort",
	    .help = "De soort kosten." },
	{ .name = "programmalijn",
	    .label = "Programmalijn",
	    .type = FIELD_REF,
	    .flags = FIELD_LISTED,
	    .to = "programmalijn",
	    .help = "De programmalijn waar het voor is; leeg is die van het doel." },
	{ .name = "doel",
	    .label = "Doel",
	    .type = FIELD_REF,
	    .to = "doel",
	    .help = "Het doel waar het voor is." },
	{ .name = "gebied",
	    .label = "Gebied",
	    .type = FIELD_REF,
	    .to = "gebied",
	    .help = "Het gebied dat erover gaat." },
	{ .name = "bestuur",
	    .label = "Bestuur",
	    .type = FIELD_REF,
	    .to = "bestuur",
	    .help = "Het bestuur dat het krijgt: elke maand een twaalfde deel." },
	{ .name = "subsidie",
	    .label = "Subsidie",
	    .type = FIELD_REF,
	    .to = "subsidie",
	    .help = "De geoormerkte subsidie waar het uit komt." },
	{ .name = "onderdeel",
	    .label = "Onderdeel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_DERIVED,
	    .help = "Id van het gebied, bestuur, doel, de programmalijn, kostensoort of subsidie: "
		    "de eerste die er is." },
	{ .name = "begroot",
	    .label = "Begroot",
	    .type = FIELD_MONEY,
	    .max = GELD_MAX,
	    .help =
		"Het bedrag; leeg als het volgt uit een tarief, een aandeel of een verdeling." },
	{ .name = "verplicht",
	    .label = "Verplicht",
	    .type = FIELD_MONEY,
	    .flags = FIELD_DERIVED,
	    .help = "Wat is toegezegd en nog niet besteed, met dat van de delen." },
	{ .name = "besteed",
	    .label = "Besteed",
	    .type = FIELD_MONEY,
	    .flags = FIELD_DERIVED,
	    .help = "Wat is uitgegeven (of, van baten, binnengekomen), met dat van de delen." },
	{ .name = "rest",
	    .label = "Rest",
	    .type = FIELD_MONEY,
	    .flags = FIELD_DERIVED,
	    .help = "Begroot min verplicht min besteed." },
	{ .name = "stand",
	    .label = "Stand",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_DERIVED,
	    .choices = choices_stand,
	    .help =
		"Bijna op is vanaf negen tiende, op is precies besteed; van baten staat er niets." },
	{ .name = "tarief",
	    .label = "Tarief",
	    .type = FIELD_REF,
	    .to = "tarief",
	    .help = "Het bedrag per leerling waar begroot uit volgt." },
	{ .name = "leerlingen",
	    .label = "Leerlingen",
	    .type = FIELD_INT,
	    .max = 1000000,
	    .help =
		"Hoeveel leerlingen; leeg: geteld van het gebied, het bestuur of alle scholen." },
	{ .name = "aandeel",
	    .label = "Aandeel",
	    .type = FIELD_DECIMAL,
	    .min = 1,
	    .max = 10000,
	    .help = "Welk deel van het geheel, in procenten: 25 is een kwart." },
	{ .name = "verdeel_over",
	    .label = "Verdelen",
	    .type = FIELD_CHOICE,
	    .choices = choices_verdeel_over,
	    .help = "Over gebieden of besturen, naar het aantal leerlingen." },
	{ .name = "teldatum",
	    .label = "Teldatum",
	    .type = FIELD_DATE,
	    .help = "Van welke dag de leerlingen zijn; leeg is 1 februari ervoor." },
	{ .name = "verdeeld_op",
	    .label = "Verdeeld op",
	    .type = FIELD_DATE,
	    .help = "Wanneer de leerlingen zijn geteld; maak hem leeg om opnieuw te tellen." },
	{ .name = "uitbetalen_op",
	    .label = "Uitbetalen op",
	    .type = FIELD_DATE,
	    .help = "Als het in een keer wordt uitbetaald: de dag." },
	{ .name = "uitbetaald_op",
	    .label = "Uitbetaald op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop dat is gedaan." },
	{ .name = "eigenaar",
	    .label = "Eigenaar",
	    .type = FIELD_REF,
	    .to = "functie orgaan",
	    .help = "Wie erover gaat." },
	FIELD_OPMERKING,
	{ .name = "verdeeld",
	    .label = "Door verdelen",
	    .type = FIELD_BOOL,
	    .flags = FIELD_SYSTEM | FIELD_DETAIL,
	    .help = "Ja: gemaakt door een budget te verdelen; het bedrag volgt daaruit." },
};

static enum swv_err
budget_check(const struct rec *rec, struct fault *fault)
{
	if (!rec_has(rec, "jaar"))
		return fault_set(
		    fault, SWV_EREQUIRED, "Jaar", NULL, "2026, 2026-2027 of 2026-2029");
	if (!rec_has(rec, "begroot"))
		return fault_set(fault, SWV_EREQUIRED, "Begroot", NULL,
		    "vul een bedrag in, of een tarief of aandeel waar het uit volgt");
	if (rec_has(rec, "aandeel") && !rec_has(rec, "ouder"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Aandeel", "Een aandeel is van een geheel",
		    "noem bij Deel van het budget, of maak dit leeg");
	if (rec_has(rec, "aandeel") && rec_has(rec, "tarief"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Tarief",
		    "Het bedrag volgt uit een aandeel of uit een tarief, niet uit allebei",
		    "maak een van de twee leeg");
	if (rec_has(rec, "uitbetaald_op") && !rec_has(rec, "uitbetalen_op"))
		return fault_set(fault, SWV_EREQUIRED, "Uitbetalen op", NULL,
		    "vul in wanneer het uitbetaald moest worden");
	return SWV_OK;
}

const struct kind kind_budget = {
	.name = "budget",
	.label = "budget",
	.labels = "budgetten",
	.fields = budget_fields,
	.n_fields = COUNT(budget_fields),
	.title = "titel",
	.columns = "id jaar titel begroot verplicht besteed rest stand",
	.nieuw = "titel jaar begroot ouder aandeel kostensoort programmalijn doel gebied bestuur "
		 "subsidie tarief leerlingen verdeel_over teldatum uitbetalen_op eigenaar soort "
		 "opmerking",
	.sums = "begroot verplicht besteed rest",
	.sums_by = "jaar soort",
	.sort = "jaar",
	.day = "uitbetalen_op",
	.check = budget_check,
};

static const struct choice choices_boeking[] = {
	{ "besteding", "besteding" },
	{ "verplichting", "verplichting" },
	{ NULL, NULL },
};

/* What was committed or spent.  A free text, so no child is named in it. */
static const struct field boeking_fields[] = {
	{ .name = "id",
	    .label = "Nummer",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .help = "Het nummer van de boeking." },
	{ .name = "budget",
	    .label = "Budget",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED,
	    .to = "budget",
	    .help = "Het budget waar het van af gaat." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_boeking,
	    .initial = "besteding",
	    .help = "Besteding: uitgegeven (van baten: ontvangen). Verplichting: toegezegd." },
	{ .name = "bedrag",
	    .label = "Bedrag",
	    .type = FIELD_MONEY,
	    .min = -GELD_MAX,
	    .max = GELD_MAX,
	    .help = "Leeg: dat van het arrangement, of wat van de verplichting nog open is; onder "
		    "nul: terugbetaald." },
	{ .name = "op",
	    .label = "Op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De dag van de rekening of toezegging." },
	{ .name = "omschrijving",
	    .label = "Omschrijving",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH,
	    .help = "Waarvoor, zonder namen van kinderen." },
	{ .name = "voor",
	    .label = "Voor",
	    .type = FIELD_REF,
	    .flags = FIELD_LISTED,
	    .to = "arrangement actie formulier vergadering besluit",
	    .help = "Het arrangement, de actie, het formulier, de vergadering of het besluit waar "
		    "het bij hoort." },
	{ .name = "vervult",
	    .label = "Vervult",
	    .type = FIELD_REF,
	    .flags = FIELD_LISTED,
	    .to = "boeking",
	    .help = "Van een besteding: het nummer van de verplichting die hiermee is betaald." },
	{ .name = "laatste",
	    .label = "Laatste",
	    .type = FIELD_BOOL,
	    .initial = "ja",
	    .help =
		"Ja: wat van de verplichting over is valt vrij. Nee: er komt nog een rekening." },
};

static enum swv_err
boeking_check(const struct rec *rec, struct fault *fault)
{
	bool commits = str_eq(rec_text(rec, "soort"), "verplichting");

	if (!rec_has(rec, "bedrag"))
		return fault_set(fault, SWV_EREQUIRED, "Bedrag", NULL, "bijvoorbeeld 1.234,56");
	if (!rec_has(rec, "omschrijving"))
		return fault_set(fault, SWV_EREQUIRED, "Omschrijving", NULL, "vul in waarvoor");
	if (commits && rec_int(rec, "bedrag") < 0)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Bedrag",
		    "Een verplichting onder nul bestaat niet",
		    "wijzig de verplichting zelf, of kies bij Soort besteding");
	if (commits && rec_has(rec, "vervult"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Vervult",
		    "Alleen een besteding vervult een verplichting", "kies bij Soort besteding");
	return SWV_OK;
}

const struct kind kind_boeking = {
	.name = "boeking",
	.label = "boeking",
	.labels = "boekingen",
	.flags = KIND_NUMBERED,
	.fields = boeking_fields,
	.n_fields = COUNT(boeking_fields),
	.title = "omschrijving",
	.columns = "id op soort bedrag omschrijving budget voor vervult",
	.nieuw = "budget bedrag omschrijving op soort voor vervult laatste",
	.sums = "bedrag",
	.sums_by = "soort",
	.sort = "op",
	.hangs = "budget",
	.check = boeking_check,
};
