/* SPDX-License-Identifier: EUPL-1.2 */
/* What the association file describes: the structure that everything else refers to. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
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

static const struct field instelling_fields[] = {
	{ .name = "id",
	    .label = "Id",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .max = 120,
	    .help = "De groep en de naam: organisatie.naam." },
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

/* Who is shared out money to has as many as its schools, or as the file says where those are not
 * in it. */
#define FIELD_LEERLINGEN                                                                           \
	{                                                                                          \
		.name = "leerlingen", .label = "Leerlingen", .type = FIELD_INT, .max = 1000000,    \
		.help = "Hoeveel leerlingen; leeg: die van de scholen samen."                      \
	}

static const struct field gemeente_fields[] = {
	FIELD_ID("bijvoorbeeld staphorst."),
	FIELD_NAAM,
	{ .name = "postcodes",
	    .label = "Postcodes",
	    .type = FIELD_LIST,
	    .notatie = NOTATIE_POSTCODE,
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

/* What was counted last of its schools together (kind_telling.c); where nothing was, what the file
 * says of them. */
#define FIELDS_GETELD                                                                               \
	{                                                                                           \
		.name = "geteld",                                                                   \
		.label = "Geteld",                                                                  \
		.brief = "Lln.",                                                                    \
		.type = FIELD_INT,                                                                  \
		.flags = FIELD_DERIVED,                                                             \
		.help =                                                                             \
		    "Hoeveel leerlingen er het laatst zijn geteld, of anders in het bestand staan." \
	},                                                                                          \
	    { .name = "geteld_op",                                                                  \
		    .label = "Geteld op",                                                           \
		    .type = FIELD_DATE,                                                             \
		    .flags = FIELD_DERIVED,                                                         \
		    .help = "De laatste teldatum." },                                               \
	    { .name = "deelname_sbo",                                                               \
		    .label = "Deelname sbo",                                                        \
		    .type = FIELD_DECIMAL,                                                          \
		    .flags = FIELD_DERIVED,                                                         \
		    .help = "Welk deel van de getelde leerlingen in het sbo zit, in procenten." },  \
	{                                                                                           \
		.name = "deelname_so", .label = "Deelname so", .type = FIELD_DECIMAL,               \
		.flags = FIELD_DERIVED,                                                             \
		.help = "Welk deel van de getelde leerlingen in het so zit, in procenten."          \
	}

static const struct field gebied_fields[] = {
	FIELD_ID("bijvoorbeeld noord."),
	FIELD_NAAM,
	{ .name = "gemeenten",
	    .label = "Gemeenten",
	    .type = FIELD_LIST,
	    .to = "gemeente",
	    .help = "De gemeenten die erin liggen." },
	{ .name = "consulent",
	    .label = "Consulent",
	    .type = FIELD_REF,
	    .to = "functie",
	    .help = "De functie die hier de dossiers doet." },
	FIELD_LEERLINGEN,
	FIELDS_GETELD,
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
	.columns = "id naam gemeenten consulent",
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
	FIELD_LEERLINGEN,
	FIELDS_GETELD,
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
	    .notatie = NOTATIE_BRIN,
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
	    .notatie = NOTATIE_MOMENT,
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

/* Its meetings are called after it, and an action can come from them as from those others. */
static enum swv_err
orgaan_check(const struct rec *rec, struct fault *fault)
{
	if (!str_in_words("gesprek bezoek verzoek", rec_id(rec)))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Id",
	    "De ids gesprek, bezoek en verzoek zijn voor wat zo heet",
	    "geef dit orgaan een andere id");
}

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
	.check = orgaan_check,
};
