/* SPDX-License-Identifier: EUPL-1.2 */
/* What the association file describes: the structure that everything else refers to. */
#include "swv/model/kinds.h"

#include "swv/model/herhaling.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

const struct choice choices_herkomst[] = {
	{ "bestand", "bestand" },
	{ "duo", "DUO" },
	{ "hand", "met de hand" },
	{ NULL, NULL },
};

const struct choice choices_per[] = {
	{ "bestuur", "per bestuur" },
	{ "school", "per school" },
	{ "gebied", "per gebied" },
	{ "gemeente", "per gemeente" },
	{ "medewerker", "per medewerker" },
	{ NULL, NULL },
};

static const struct choice choices_vakantie[] = {
	{ "herfst", "herfstvakantie" },
	{ "kerst", "kerstvakantie" },
	{ "voorjaar", "voorjaarsvakantie" },
	{ "mei", "meivakantie" },
	{ "zomer", "zomervakantie" },
	{ "overig", "vrije dagen" },
	{ NULL, NULL },
};

/* DESIGN 9: regular, special primary, special, both special together. */
static const struct choice choices_schoolsoort[] = {
	{ "bao", "basisschool" },
	{ "sbo", "speciaal basisonderwijs" },
	{ "so", "speciaal onderwijs" },
	{ "vso", "voortgezet speciaal onderwijs" },
	{ "vo", "voortgezet onderwijs" },
	{ NULL, NULL },
};

static const struct choice choices_orgaansoort[] = {
	{ "bestuurlijk", "bestuurlijk" },
	{ "toezicht", "toezicht" },
	{ "medezeggenschap", "medezeggenschap" },
	{ "commissie", "commissie" },
	{ "werkgroep", "werkgroep" },
	{ "netwerk", "netwerk" },
	{ "overleg", "overleg" },
	{ NULL, NULL },
};

#define FIELD_ID(what)                                                                             \
	{                                                                                          \
		.name = "id", .label = "Id", .type = FIELD_TEXT,                                   \
		.flags = FIELD_REQUIRED | FIELD_ONCE, .max = 80, .help = "Kort en vast: " what     \
	}
#define FIELD_NAAM                                                                                 \
	{                                                                                          \
		.name = "naam", .label = "Naam", .type = FIELD_TEXT,                               \
		.flags = FIELD_REQUIRED | FIELD_SEARCH | FIELD_LOGGED,                             \
		.help = "Zoals u het noemt."                                                       \
	}
#define FIELD_OPMERKING                                                                            \
	{                                                                                          \
		.name = "opmerking", .label = "Opmerking", .type = FIELD_LINES,                    \
		.help = "Wat verder van belang is."                                                \
	}

static const struct field instelling_fields[] = {
	FIELD_ID("de naam van de instelling."),
	{ .name = "waarde",
	    .label = "Waarde",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Zoals in het bestand." },
	FIELDS_STRUCTURE,
};

const struct kind kind_instelling = {
	.name = "instelling",
	.label = "instelling",
	.labels = "instellingen",
	.flags = KIND_STRUCTURE,
	.fields = instelling_fields,
	.n_fields = COUNT(instelling_fields),
	.columns = "id waarde",
	.sort = "id",
};

static const struct field vakantie_fields[] = {
	FIELD_ID("bijvoorbeeld herfst-2026."),
	{ .name = "naam",
	    .label = "Naam",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_vakantie,
	    .help = "Welke vakantie." },
	{ .name = "van",
	    .label = "Eerste dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De eerste vrije dag." },
	{ .name = "tot",
	    .label = "Laatste dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De laatste vrije dag." },
	FIELDS_STRUCTURE,
};

const struct kind kind_vakantie = {
	.name = "vakantie",
	.label = "schoolvakantie",
	.labels = "schoolvakanties",
	.flags = KIND_STRUCTURE,
	.fields = vakantie_fields,
	.n_fields = COUNT(vakantie_fields),
	.title = "naam",
	.columns = "naam van tot",
	.sort = "van",
};

static const struct field feestdag_fields[] = {
	FIELD_ID("bijvoorbeeld hemelvaart-vrijdag-2027."),
	{ .name = "datum",
	    .label = "Dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De dag die bij koninklijk besluit met een feestdag gelijk is gesteld." },
	FIELD_NAAM,
	FIELDS_STRUCTURE,
};

const struct kind kind_feestdag = {
	.name = "feestdag",
	.label = "gelijkgestelde dag",
	.labels = "gelijkgestelde dagen",
	.flags = KIND_STRUCTURE,
	.fields = feestdag_fields,
	.n_fields = COUNT(feestdag_fields),
	.title = "naam",
	.columns = "datum naam",
	.sort = "datum",
};

static const struct field gemeente_fields[] = {
	FIELD_ID("bijvoorbeeld staphorst."),
	FIELD_NAAM,
	{ .name = "postcodes",
	    .label = "Postcodes",
	    .type = FIELD_LIST,
	    .help = "De vier cijfers van elke postcode." },
	FIELDS_STRUCTURE,
};

const struct kind kind_gemeente = {
	.name = "gemeente",
	.label = "gemeente",
	.labels = "gemeenten",
	.flags = KIND_STRUCTURE,
	.fields = gemeente_fields,
	.n_fields = COUNT(gemeente_fields),
	.title = "naam",
	.columns = "id naam",
	.sort = "naam",
};

static const struct field gebied_fields[] = {
	FIELD_ID("bijvoorbeeld noord."),
	FIELD_NAAM,
	{ .name = "gemeenten",
	    .label = "Gemeenten",
	    .type = FIELD_LIST,
	    .to = "gemeente",
	    .help = "De gemeenten die erin liggen." },
	FIELDS_STRUCTURE,
};

const struct kind kind_gebied = {
	.name = "gebied",
	.label = "gebied",
	.labels = "gebieden",
	.flags = KIND_STRUCTURE,
	.fields = gebied_fields,
	.n_fields = COUNT(gebied_fields),
	.title = "naam",
	.columns = "id naam gemeenten",
	.sort = "naam",
};

static const struct field bestuur_fields[] = {
	FIELD_ID("bijvoorbeeld de-invulling."),
	FIELD_NAAM,
	{ .name = "nummer",
	    .label = "Nummer",
	    .type = FIELD_TEXT,
	    .max = 10,
	    .help = "Het nummer van het bevoegd gezag bij DUO." },
	FIELDS_STRUCTURE,
};

const struct kind kind_bestuur = {
	.name = "bestuur",
	.label = "bestuur",
	.labels = "besturen",
	.flags = KIND_STRUCTURE,
	.fields = bestuur_fields,
	.n_fields = COUNT(bestuur_fields),
	.title = "naam",
	.columns = "id naam",
	.sort = "naam",
};

static const struct field school_fields[] = {
	{ .name = "brin",
	    .label = "BRIN",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_ONCE | FIELD_SEARCH,
	    .max = 6,
	    .help = "De BRIN-code met vestigingsnummer, zes tekens: 01AB00." },
	FIELD_NAAM,
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_schoolsoort,
	    .help = "Basisschool, speciaal basisonderwijs of speciaal onderwijs." },
	{ .name = "bestuur",
	    .label = "Bestuur",
	    .type = FIELD_REF,
	    .to = "bestuur",
	    .help = "Het schoolbestuur." },
	{ .name = "gemeente",
	    .label = "Gemeente",
	    .type = FIELD_REF,
	    .to = "gemeente",
	    .help = "Waar de school staat." },
	{ .name = "gebied",
	    .label = "Gebied",
	    .type = FIELD_REF,
	    .to = "gebied",
	    .help = "Het gebied waar de school onder valt." },
	{ .name = "leerlingen",
	    .label = "Leerlingen",
	    .brief = "Lln.",
	    .type = FIELD_INT,
	    .max = 10000,
	    .help = "Aantal leerlingen op de laatste teldatum." },
	FIELDS_STRUCTURE,
};

const struct kind kind_school = {
	.name = "school",
	.label = "school",
	.labels = "scholen",
	.flags = KIND_STRUCTURE,
	.fields = school_fields,
	.n_fields = COUNT(school_fields),
	.title = "naam",
	.columns = "brin naam soort bestuur gemeente gebied leerlingen",
	.sort = "naam",
};

static const struct field functie_fields[] = {
	FIELD_ID("bijvoorbeeld directeur-bestuurder."),
	FIELD_NAAM,
	{ .name = "medewerker",
	    .label = "Medewerker",
	    .type = FIELD_BOOL,
	    .help = "Ja: werkt voor het samenwerkingsverband zelf." },
	FIELDS_STRUCTURE,
};

const struct kind kind_functie = {
	.name = "functie",
	.label = "functie",
	.labels = "functies",
	.flags = KIND_STRUCTURE,
	.fields = functie_fields,
	.n_fields = COUNT(functie_fields),
	.title = "naam",
	.columns = "id naam medewerker",
	.sort = "naam",
};

static const struct field partij_fields[] = {
	FIELD_ID("bijvoorbeeld gemeenten."),
	FIELD_NAAM,
	FIELDS_STRUCTURE,
};

const struct kind kind_partij = {
	.name = "partij",
	.label = "partij",
	.labels = "partijen",
	.flags = KIND_STRUCTURE,
	.fields = partij_fields,
	.n_fields = COUNT(partij_fields),
	.title = "naam",
	.columns = "id naam",
	.sort = "naam",
};

static const struct field orgaan_fields[] = {
	FIELD_ID("bijvoorbeeld alv."),
	FIELD_NAAM,
	{ .name = "kort",
	    .label = "Korte naam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH | FIELD_LOGGED,
	    .max = 20,
	    .help = "Voor smalle kolommen." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_orgaansoort,
	    .help = "Bestuurlijk, toezicht, commissie, werkgroep, netwerk …" },
	{ .name = "leden",
	    .label = "Leden",
	    .type = FIELD_LIST,
	    .to = WIE_KINDS,
	    .help = "De functies die erin zitten." },
	{ .name = "momenten",
	    .label = "Vaste momenten",
	    .type = FIELD_LIST,
	    .help = "Dag en tijd, bijvoorbeeld ma 14:00-16:00." },
	{ .name = "locatie",
	    .label = "Locatie",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Waar het overleg meestal is." },
	{ .name = "contact",
	    .label = "Contact",
	    .type = FIELD_REF,
	    .to = "functie",
	    .help = "De functie die het overleg belegt." },
	FIELD_OPMERKING,
	FIELDS_STRUCTURE,
};

const struct kind kind_orgaan = {
	.name = "orgaan",
	.label = "orgaan",
	.labels = "organen",
	.flags = KIND_STRUCTURE,
	.fields = orgaan_fields,
	.n_fields = COUNT(orgaan_fields),
	.title = "naam",
	.columns = "id naam soort momenten contact",
	.sort = "naam",
};

/* The keys of an item of the kwaliteitskalender, as DESIGN 5 gives them. */
static const struct field kalenderpost_fields[] = {
	FIELD_ID("bijvoorbeeld jaarverslag."),
	{ .name = "groep",
	    .label = "Groep",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 40,
	    .help = "Waar het bij hoort: plannen, verantwoording …" },
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Wat er moet gebeuren." },
	{ .name = "voor",
	    .label = "Voor",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 5,
	    .help = "Maand en dag: 07-01 is voor 1 juli, dus uiterlijk 30 juni." },
	{ .name = "uiterlijk",
	    .label = "Uiterlijk",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 5,
	    .help = "Maand en dag: 07-01 is uiterlijk 1 juli." },
	{ .name = "in",
	    .label = "In",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 2,
	    .help = "De maand: 10 is oktober." },
	{ .name = "elke",
	    .label = "Elke",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 20,
	    .help = "1 jaar, 4 jaar of 3 per jaar." },
	{ .name = "data",
	    .label = "Data",
	    .type = FIELD_LIST,
	    .help = "Bij meer keren per jaar: maand en dag van elke keer." },
	{ .name = "vanaf",
	    .label = "Vanaf",
	    .type = FIELD_INT,
	    .min = 1990,
	    .max = 2199,
	    .help = "Het kalenderjaar van een keer die bekend is." },
	{ .name = "rrule",
	    .label = "Herhaalregel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Een regel volgens RFC 5545, als niets anders past." },
	{ .name = "bij",
	    .label = "Bij",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "De gebeurtenis waar het op wacht." },
	{ .name = "planning",
	    .label = "Planning",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 40,
	    .help = "volgt: de dag wordt nog gepland." },
	{ .name = "per",
	    .label = "Per",
	    .type = FIELD_CHOICE,
	    .choices = choices_per,
	    .help = "Wie het ieder voor zich moet doen." },
	{ .name = "wie",
	    .label = "Wie",
	    .type = FIELD_LIST,
	    .to = WIE_KINDS,
	    .help = "Wie ervoor zorgt." },
	FIELD_OPMERKING,
	FIELDS_STRUCTURE,
};

static enum swv_err
kalenderpost_check(const struct rec *rec, struct fault *fault)
{
	return herhaling_check(rec, fault);
}

const struct kind kind_kalenderpost = {
	.name = "kalenderpost",
	.label = "post van de kwaliteitskalender",
	.labels = "posten van de kwaliteitskalender",
	.flags = KIND_STRUCTURE,
	.fields = kalenderpost_fields,
	.n_fields = COUNT(kalenderpost_fields),
	.title = "titel",
	.columns = "id groep titel voor elke wie",
	.sort = "titel",
	.check = kalenderpost_check,
};
