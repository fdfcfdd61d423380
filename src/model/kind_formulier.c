/* SPDX-License-Identifier: EUPL-1.2 */
/* What a board or school handed in, or still owes: a form, its answers and activities. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* DESIGN 6. */
const struct choice choices_formulier_status[] = {
	{ "ontbreekt", "ontbreekt" },
	{ "concept", "concept" },
	{ "goedgekeurd_bestuur", "goedgekeurd door het bestuur" },
	{ "ingediend", "ingediend" },
	{ "akkoord_swv", "akkoord" },
	{ "teruggegeven", "teruggegeven" },
	{ NULL, NULL },
};

/* Who it is of, with the board and area of a school, so that lists of those have it. */
#define FIELD_VAN(soort, naam)                                                                     \
	{                                                                                          \
		.name = soort, .label = naam, .type = FIELD_REF, .flags = FIELD_ONCE, .to = soort, \
		.help = "Van wie het formulier is."                                                \
	}
#define FIELD_SOM(naam, titel, uitleg)                                                             \
	{                                                                                          \
		.name = naam, .label = titel, .type = FIELD_MONEY, .flags = FIELD_DERIVED,         \
		.help = uitleg                                                                     \
	}

static const struct field formulier_fields[] = {
	{ .name = "id",
	    .label = "Id",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .max = 160,
	    .help = "Het soort formulier, de periode en van wie het is." },
	{ .name = "formulier",
	    .label = "Formulier",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = "formuliersoort",
	    .help = "Welk formulier het is." },
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_SEARCH | FIELD_LOGGED,
	    .max = 400,
	    .help = "Het formulier, de periode en van wie het is." },
	FIELD_VAN("bestuur", "Bestuur"),
	FIELD_VAN("school", "School"),
	FIELD_VAN("gebied", "Gebied"),
	FIELD_VAN("gemeente", "Gemeente"),
	{ .name = "swv",
	    .label = "Samenwerkingsverband",
	    .brief = "Swv",
	    .type = FIELD_TEXT,
	    .flags = FIELD_ONCE | FIELD_LOGGED,
	    .max = 6,
	    .notatie = NOTATIE_SWV,
	    .help = "Voor welk samenwerkingsverband, als een bestuur in meer zit; leeg is dit." },
	{ .name = "periode",
	    .label = "Periode",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_ONCE | FIELD_LOGGED,
	    .max = 9,
	    .help = "Waar het over gaat: 2026-2027, 2026 of 2026-K1." },
	{ .name = "begin",
	    .label = "Begin van de periode",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM | FIELD_DETAIL,
	    .help = "De eerste dag van de periode." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_formulier_status,
	    .initial = "ontbreekt",
	    .help = "Hoever het is: van ontbreekt tot akkoord." },
	{ .name = "uiterlijk",
	    .label = "Uiterlijk",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM,
	    .help = "De laatste dag om het in te dienen." },
	{ .name = "uitstel",
	    .label = "Uitstel tot en met",
	    .brief = "Uitstel",
	    .type = FIELD_DATE,
	    .help = "De laatste dag, als daarover iets anders is afgesproken." },
	{ .name = "compleet",
	    .label = "Compleet",
	    .type = FIELD_TEXT,
	    .flags = FIELD_DERIVED,
	    .help = "Hoeveel van de secties zijn ingevuld." },
	FIELD_SOM("totaal", "Totaal", "Wat de activiteiten van deze periode samen kosten."),
	FIELD_SOM("vorig_totaal", "Vorig totaal", "Hetzelfde van de vorige keer."),
	FIELD_SOM("totaal_volgend", "Totaal volgend",
	    "Wat de activiteiten voor de volgende periode samen kosten."),
	{ .name = "secties",
	    .label = "Secties",
	    .type = FIELD_INT,
	    .flags = FIELD_DERIVED,
	    .help = "Hoeveel secties er in te vullen zijn." },
	{ .name = "secties_klaar",
	    .label = "Secties ingevuld",
	    .type = FIELD_INT,
	    .flags = FIELD_DERIVED,
	    .help = "Hoeveel daarvan zijn ingevuld." },
	{ .name = "nulmelding",
	    .label = "Nulmelding",
	    .type = FIELD_BOOL,
	    .help = "Ja: er is niets te melden; dan is het daarmee ingediend." },
	{ .name = "goedgekeurd_door",
	    .label = "Goedgekeurd door",
	    .type = FIELD_TEXT,
	    .max = 80,
	    .help = "De naam van wie het namens het bestuur goedkeurde." },
	{ .name = "goedgekeurd_functie",
	    .label = "Functie",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 80,
	    .help = "In welke functie." },
	{ .name = "goedgekeurd_op",
	    .label = "Goedgekeurd op",
	    .type = FIELD_DATE,
	    .help = "De dag van de goedkeuring; leeg is vandaag." },
	{ .name = "ingediend_op",
	    .label = "Ingediend op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het binnenkwam; leeg is vandaag." },
	{ .name = "akkoord_op",
	    .label = "Akkoord op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het samenwerkingsverband akkoord ging." },
	{ .name = "teruggegeven_op",
	    .label = "Teruggegeven op",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM,
	    .help = "De dag waarop het terugging." },
	{ .name = "reden",
	    .label = "Reden van teruggeven",
	    .brief = "Reden",
	    .type = FIELD_LINES,
	    .help = "Wat er nog aan ontbreekt of anders moet." },
	FIELD_OPMERKING,
	{ .name = "wie",
	    .label = "Wie",
	    .type = FIELD_LIST,
	    .flags = FIELD_SYSTEM | FIELD_DETAIL,
	    .to = WIE_KINDS,
	    .help = "Wie er bij het samenwerkingsverband voor zorgt." },
	{ .name = "vorig",
	    .label = "Vorige keer",
	    .type = FIELD_REF,
	    .flags = FIELD_SYSTEM | FIELD_DETAIL,
	    .to = "formulier",
	    .help = "Het formulier over de periode ervoor." },
};

const struct kind kind_formulier = {
	.name = "formulier",
	.label = "formulier",
	.labels = "formulieren",
	.fields = formulier_fields,
	.n_fields = COUNT(formulier_fields),
	.title = "titel",
	.columns = "id titel status compleet totaal uiterlijk",
	.nieuw = "formulier periode bestuur school gebied gemeente swv opmerking",
	.sort = "uiterlijk",
	.day = "begin",
	.due = "uiterlijk",
};

#define FIELD_FORMULIER                                                                            \
	{                                                                                          \
		.name = "formulier", .label = "Formulier", .type = FIELD_REF,                      \
		.flags = FIELD_REQUIRED | FIELD_ONCE, .to = "formulier",                           \
		.help = "Het formulier waar het in staat."                                         \
	}

static const struct field antwoord_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	FIELD_FORMULIER,
	{ .name = "vraag",
	    .label = "Vraag",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = "formuliervraag",
	    .help = "De vraag die beantwoord wordt." },
	{ .name = "sectie",
	    .label = "Sectie",
	    .type = FIELD_REF,
	    .flags = FIELD_DERIVED | FIELD_DETAIL,
	    .to = "formuliersectie",
	    .help = "De sectie waar de vraag in staat." },
	{ .name = "waarde",
	    .label = "Antwoord",
	    .type = FIELD_LINES,
	    .flags = FIELD_REQUIRED,
	    .help = "Het antwoord op de vraag; een tekst mag meer regels hebben." },
};

const struct kind kind_antwoord = {
	.name = "antwoord",
	.label = "antwoord",
	.labels = "antwoorden",
	.flags = KIND_NUMBERED,
	.hangs = "formulier",
	.fields = antwoord_fields,
	.n_fields = COUNT(antwoord_fields),
	.columns = "sectie vraag waarde formulier",
	.sort = "id",
};

static const struct field activiteit_fields[] = {
	{ .name = "id", .label = "Id", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	FIELD_FORMULIER,
	{ .name = "sectie",
	    .label = "Sectie",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = "formuliersectie",
	    .help = "De sectie waar de activiteit in staat." },
	{ .name = "nr",
	    .label = "Nummer",
	    .brief = "Nr.",
	    .type = FIELD_INT,
	    .min = 1,
	    .max = 999,
	    .help = "De hoeveelste van de sectie; leeg is de volgende." },
	{ .name = "tekst",
	    .label = "Activiteit",
	    .type = FIELD_LINES,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH,
	    .help = "Wat er gedaan is of gedaan wordt." },
	{ .name = "bedrag",
	    .label = "Bedrag",
	    .type = FIELD_MONEY,
	    .help = "In hele euro's, of e.m.: uit eigen middelen." },
	{ .name = "eigen_middelen",
	    .label = "Eigen middelen",
	    .brief = "E.m.",
	    .type = FIELD_BOOL,
	    .help = "Ja: betaald uit eigen middelen, en niet met geld van het verband." },
};

/* The paper form has "e.m." where the amount would stand (seed 002). */
static bool
activiteit_elders(struct rec *rec, const char *field, const char *text)
{
	int64_t cents;
	bool eigen = false;

	if (!str_eq(field, "bedrag") || formulierbedrag_lees(text, "", NULL, &cents, &eigen) ||
	    !eigen)
		return false;
	rec_set_none(rec, "bedrag");
	rec_set_int(rec, "eigen_middelen", 1);
	return true;
}

/* Seed 002: amounts are whole euros, and what is paid with own means has none. */
static enum swv_err
activiteit_check(const struct rec *rec, struct fault *fault)
{
	int64_t cents = rec_int(rec, "bedrag");

	if (rec_bool(rec, "eigen_middelen") && cents)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Bedrag",
		    "Er staat een bedrag bij, en ook dat het uit eigen middelen is betaald",
		    "kies een van beide");
	if (cents < 0 || cents % 100)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Bedrag",
		    "Bedragen in een formulier zijn hele euro's", "rond af: 35.000");
	return SWV_OK;
}

const struct kind kind_activiteit = {
	.name = "activiteit",
	.label = "activiteit",
	.labels = "activiteiten",
	.flags = KIND_NUMBERED,
	.hangs = "formulier",
	.fields = activiteit_fields,
	.n_fields = COUNT(activiteit_fields),
	.title = "tekst",
	.columns = "nr tekst bedrag eigen_middelen sectie formulier",
	.sort = "id",
	.sums = "bedrag",
	.elders = activiteit_elders,
	.check = activiteit_check,
};

/* Computed when it is asked for: each section of each form of one soort and period. */
static const struct field overzicht_fields[] = {
	{ .name = "id",
	    .label = "Id",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .help = "Het formulier en de sectie." },
	{ .name = "formulier",
	    .label = "Formulier",
	    .type = FIELD_REF,
	    .flags = FIELD_SYSTEM,
	    .to = "formuliersoort",
	    .help = "Welk formulier het is." },
	{ .name = "periode",
	    .label = "Periode",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .help = "Waar het over gaat." },
	{ .name = "van",
	    .label = "Van",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .help = "Het bestuur, de school, het gebied of de gemeente." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_SYSTEM,
	    .choices = choices_formulier_status,
	    .help = "Hoever het formulier is." },
	{ .name = "uiterlijk",
	    .label = "Uiterlijk",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM,
	    .help = "De laatste dag om het in te dienen." },
	{ .name = "sectie",
	    .label = "Sectie",
	    .type = FIELD_REF,
	    .flags = FIELD_SYSTEM,
	    .to = "formuliersectie",
	    .help = "De sectie." },
	{ .name = "stand",
	    .label = "Stand",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .help = "Compleet, leeg, of hoeveel er is ingevuld." },
	{ .name = "compleet",
	    .label = "Compleet",
	    .type = FIELD_BOOL,
	    .flags = FIELD_SYSTEM,
	    .help = "Of de sectie is ingevuld." },
	{ .name = "totaal",
	    .label = "Totaal",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "Wat de activiteiten van de sectie samen kosten." },
	{ .name = "vorig_totaal",
	    .label = "Vorig totaal",
	    .type = FIELD_MONEY,
	    .flags = FIELD_SYSTEM,
	    .help = "Hetzelfde van de vorige keer." },
	{ .name = "aandeel",
	    .label = "Op 3 en 4 (%)",
	    .brief = "3+4 %",
	    .type = FIELD_DECIMAL,
	    .flags = FIELD_SYSTEM,
	    .help = "Het deel van de scores dat 3 of 4 is, of het gemiddelde percentage." },
	{ .name = "verschil",
	    .label = "Verschil",
	    .type = FIELD_DECIMAL,
	    .flags = FIELD_SYSTEM,
	    .min = -10000,
	    .help = "Hoeveel procentpunt meer of minder dan de vorige keer." },
};

const struct kind kind_formulieroverzicht = {
	.name = "formulieroverzicht",
	.label = "sectie in het overzicht",
	.labels = "secties in het overzicht",
	.flags = KIND_READONLY | KIND_UNDATED | KIND_COMPUTED,
	.fields = overzicht_fields,
	.n_fields = COUNT(overzicht_fields),
	.columns = "van sectie stand totaal vorig_totaal aandeel verschil status",
	.sort = "id",
};
