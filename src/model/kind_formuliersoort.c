/* SPDX-License-Identifier: EUPL-1.2 */
/* The forms of an association, as its file describes them: form, sections and items. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/formulierperiode.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Who owes one each; those are owners of the view eigenaar. */
static const struct choice choices_formulier_per[] = {
	{ "bestuur", "per bestuur" },
	{ "school", "per school" },
	{ "gebied", "per gebied" },
	{ "gemeente", "per gemeente" },
	{ NULL, NULL },
};

static const struct choice choices_formulierperiode[] = {
	{ "schooljaar", "schooljaar" },
	{ "jaar", "kalenderjaar" },
	{ "kwartaal", "kwartaal" },
	{ NULL, NULL },
};

const struct choice choices_sectiesoort[] = {
	{ "vinkjes", "vinkjes" },
	{ "activiteiten", "activiteiten met bedragen" },
	{ "antwoorden", "antwoorden in eigen woorden" },
	{ "indicatoren", "vinkjes bij indicatoren" },
	{ "scores", "scores van 1 tot en met 4" },
	{ "percentages", "percentages" },
	{ "getallen", "aantallen" },
	{ NULL, NULL },
};

static const struct choice choices_jaar[] = {
	{ "dit", "deze periode" },
	{ "volgend", "de volgende periode" },
	{ NULL, NULL },
};

#define FIELD_VANAF_TOT                                                                            \
	{ .name = "vanaf",                                                                         \
		.label = "Vanaf",                                                                  \
		.type = FIELD_TEXT,                                                                \
		.flags = FIELD_LOGGED,                                                             \
		.max = 9,                                                                          \
		.help = "De eerste periode: 2026-2027, 2026 of 2026-K1." },                        \
	{                                                                                          \
		.name = "tot", .label = "Tot en met", .type = FIELD_TEXT, .flags = FIELD_LOGGED,   \
		.max = 9, .help = "De laatste periode; leeg: er komt geen eind aan."               \
	}
#define FIELD_TOELICHTING                                                                          \
	{                                                                                          \
		.name = "toelichting", .label = "Toelichting", .type = FIELD_LINES,                \
		.help = "Wat wie het invult moet weten."                                           \
	}
#define FIELD_EIGEN_ID                                                                             \
	{                                                                                          \
		.name = "id", .label = "Id", .type = FIELD_TEXT,                                   \
		.flags = FIELD_REQUIRED | FIELD_ONCE, .max = 160, .notatie = NOTATIE_KNOOP,        \
		.help = "Die van het formulier, een punt en een eigen naam."                       \
	}
#define FIELD_VERPLICHT                                                                            \
	{                                                                                          \
		.name = "verplicht", .label = "Verplicht", .type = FIELD_BOOL, .initial = "ja",    \
		.help = "Nee: het formulier is ook zonder dit compleet."                           \
	}

static const struct field soort_fields[] = {
	FIELD_ID("bijvoorbeeld verantwoording."),
	FIELD_NAAM,
	{ .name = "per",
	    .label = "Per",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_formulier_per,
	    .help = "Wie er ieder een invult." },
	{ .name = "periode",
	    .label = "Periode",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_formulierperiode,
	    .help = "Waar elk formulier over gaat: schooljaar, jaar of kwartaal." },
	{ .name = "vanaf",
	    .label = "Vanaf",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_LOGGED,
	    .max = 9,
	    .help = "De eerste periode: 2026-2027, 2026 of 2026-K1." },
	{ .name = "tot",
	    .label = "Tot en met",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 9,
	    .help = "De laatste periode; leeg: er komt geen eind aan." },
	{ .name = "voor",
	    .label = "Voor",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 5,
	    .notatie = NOTATIE_MAANDDAG,
	    .help = "Maand en dag: 02-01 is voor 1 februari, dus uiterlijk 31 januari." },
	{ .name = "uiterlijk",
	    .label = "Uiterlijk",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 5,
	    .notatie = NOTATIE_MAANDDAG,
	    .help = "Maand en dag: 02-01 is uiterlijk 1 februari." },
	{ .name = "in",
	    .label = "In",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 2,
	    .notatie = NOTATIE_MAAND,
	    .help = "De maand: 10 is oktober." },
	{ .name = "binnen",
	    .label = "Binnen",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 20,
	    .notatie = NOTATIE_NORM,
	    .help = "Hoe lang na het eind van de periode: 2 weken." },
	{ .name = "tijdens",
	    .label = "Tijdens de periode",
	    .type = FIELD_BOOL,
	    .help = "Ja: de dag valt in de periode zelf, en niet erna." },
	{ .name = "goedkeuring",
	    .label = "Goedkeuring",
	    .type = FIELD_BOOL,
	    .initial = "ja",
	    .help = "Nee: het wordt ingediend zonder naam en functie van wie het goedkeurt." },
	{ .name = "nulmelding",
	    .label = "Nulmelding",
	    .type = FIELD_BOOL,
	    .help = "Ja: wie niets te melden heeft, kan dat met een nulmelding zeggen." },
	{ .name = "wie",
	    .label = "Wie",
	    .type = FIELD_LIST,
	    .to = WIE_KINDS,
	    .help = "Wie er bij het samenwerkingsverband voor zorgt." },
	FIELD_TOELICHTING,
	FIELDS_STRUCTURE,
};

static enum swv_err
check_dag(const struct rec *rec, struct fault *fault)
{
	static const char *const dagen[] = { "voor", "uiterlijk", "in", "binnen" };
	int n = 0;

	for (size_t i = 0; i < COUNT(dagen); i++)
		n += rec_has(rec, dagen[i]);
	if (n != 1)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Uiterlijk",
		    n ? "De dag waarop het formulier binnen moet zijn, staat er meer dan een keer"
		      : "Er staat niet wanneer het formulier binnen moet zijn",
		    "geef een van voor, uiterlijk, in of binnen");
	if (rec_has(rec, "binnen") && rec_bool(rec, "tijdens"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Tijdens",
		    "Binnen een tijd telt vanaf het eind van de periode, en dus niet tijdens",
		    "haal tijdens weg, of geef een dag");
	return SWV_OK;
}

static enum swv_err
soort_check(const struct rec *rec, struct fault *fault)
{
	static const char *const grenzen[] = { "vanaf", "tot" };
	const char *soort = rec_text(rec, "periode");
	struct formulierperiode p;

	for (size_t i = 0; i < COUNT(grenzen); i++)
		if (rec_has(rec, grenzen[i]) &&
		    !formulierperiode_lees(
			soort, rec_text(rec, grenzen[i]), (struct maanddag){ 0 }, &p))
			return fault_set(fault, SWV_EFORM, grenzen[i], rec_text(rec, grenzen[i]),
			    formulierperiode_vorm(soort));
	if (rec_has(rec, "tot") &&
	    !formulierperiode_geldt(rec_text(rec, "vanaf"), "", rec_text(rec, "tot")))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Tot en met",
		    "De laatste periode is eerder dan de eerste", "draai ze om");
	return check_dag(rec, fault);
}

const struct kind kind_formuliersoort = {
	.name = "formuliersoort",
	.label = "soort formulier",
	.labels = "soorten formulieren",
	.flags = KIND_STRUCTURE,
	.fields = soort_fields,
	.n_fields = COUNT(soort_fields),
	.title = "naam",
	.columns = "id naam per periode vanaf tot",
	.sort = "naam",
	.check = soort_check,
};

static const struct field sectie_fields[] = {
	FIELD_EIGEN_ID,
	{ .name = "formulier",
	    .label = "Formulier",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_SYSTEM,
	    .to = "formuliersoort",
	    .help = "Het formulier waar de sectie in staat." },
	{ .name = "nr",
	    .label = "Nummer",
	    .type = FIELD_INT,
	    .flags = FIELD_SYSTEM | FIELD_REQUIRED,
	    .max = 999,
	    .help = "De hoeveelste sectie." },
	{ .name = "groep",
	    .label = "Groep",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Wat secties bij elkaar houdt, zoals een doelstelling." },
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Wat erboven staat." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_sectiesoort,
	    .help = "Wat er in te vullen is." },
	{ .name = "jaar",
	    .label = "Jaar",
	    .type = FIELD_CHOICE,
	    .choices = choices_jaar,
	    .initial = "dit",
	    .help = "Of de sectie over deze of de volgende periode gaat." },
	{ .name = "uit",
	    .label = "Overgenomen uit",
	    .type = FIELD_REF,
	    .to = "formuliersectie",
	    .help = "De sectie van vorig jaar waarvan de antwoorden hier overgenomen worden." },
	FIELD_VERPLICHT,
	{ .name = "rijen",
	    .label = "Rijen",
	    .type = FIELD_INT,
	    .min = 1,
	    .max = 100,
	    .initial = "10",
	    .help = "Hoeveel rijen een leeg formulier heeft voor activiteiten." },
	FIELD_TOELICHTING,
	FIELD_VANAF_TOT,
	FIELDS_STRUCTURE,
};

const struct kind kind_formuliersectie = {
	.name = "formuliersectie",
	.label = "sectie van een formulier",
	.labels = "secties van formulieren",
	.flags = KIND_STRUCTURE,
	.fields = sectie_fields,
	.n_fields = COUNT(sectie_fields),
	.title = "titel",
	.columns = "id groep titel soort jaar",
	.sort = "nr",
};

static const struct field vraag_fields[] = {
	FIELD_EIGEN_ID,
	{ .name = "formulier",
	    .label = "Formulier",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_SYSTEM,
	    .to = "formuliersoort",
	    .help = "Het formulier waar de vraag in staat." },
	{ .name = "sectie",
	    .label = "Sectie",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_SYSTEM,
	    .to = "formuliersectie",
	    .help = "De sectie waar de vraag in staat." },
	{ .name = "nr",
	    .label = "Nummer",
	    .type = FIELD_INT,
	    .flags = FIELD_SYSTEM | FIELD_REQUIRED,
	    .max = 999,
	    .help = "De hoeveelste vraag van de sectie." },
	{ .name = "tekst",
	    .label = "Vraag",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH | FIELD_LOGGED,
	    .max = 400,
	    .help = "De vraag, of wat er aan te kruisen is." },
	{ .name = "indicator",
	    .label = "Indicator",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 80,
	    .notatie = NOTATIE_KNOOP,
	    .help = "De indicator van een plan waar het antwoord over gaat." },
	FIELD_VERPLICHT,
	FIELD_TOELICHTING,
	FIELD_VANAF_TOT,
	FIELDS_STRUCTURE,
};

const struct kind kind_formuliervraag = {
	.name = "formuliervraag",
	.label = "vraag van een formulier",
	.labels = "vragen van formulieren",
	.flags = KIND_STRUCTURE,
	.fields = vraag_fields,
	.n_fields = COUNT(vraag_fields),
	.title = "tekst",
	.columns = "id nr tekst",
	.sort = "nr",
};
