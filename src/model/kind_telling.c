/* SPDX-License-Identifier: EUPL-1.2 */
/* How many pupils there are, by count date, and how many were expected. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* What is counted apart: so by category of its funding, as DUO does (so and vso by category, within
 * the association and outside), which seed 003, 10.3.2, calls laag, midden and hoog. */
static const struct choice choices_telling[] = {
	{ "regulier", "regulier" },
	{ "sbo", "sbo" },
	{ "so", "so, categorie onbekend" },
	{ "so1", "so categorie 1" },
	{ "so2", "so categorie 2" },
	{ "so3", "so categorie 3" },
	{ NULL, NULL },
};

/* Seed 004: each November how many there will be in go, sbo and so together. */
static const struct choice choices_prognose[] = {
	{ "totaal", "alle leerlingen" },
	{ "regulier", "regulier" },
	{ "go", "sbo en so samen" },
	{ "sbo", "sbo" },
	{ "so", "so" },
	{ NULL, NULL },
};

/* Of what it tells: one of these, or with none of them the association as a whole. */
#define FIELDS_WAARVAN                                                                             \
	{ .name = "school",                                                                        \
		.label = "School",                                                                 \
		.type = FIELD_REF,                                                                 \
		.flags = FIELD_LISTED | FIELD_SEARCH,                                              \
		.to = "school",                                                                    \
		.help = "De school waar het over gaat." },                                         \
	    { .name = "bestuur",                                                                   \
		    .label = "Bestuur",                                                            \
		    .type = FIELD_REF,                                                             \
		    .flags = FIELD_LISTED | FIELD_SEARCH,                                          \
		    .to = "bestuur",                                                               \
		    .help = "Het bestuur, als het getal voor al zijn scholen samen is." },         \
	    { .name = "gebied",                                                                    \
		    .label = "Gebied",                                                             \
		    .type = FIELD_REF,                                                             \
		    .flags = FIELD_LISTED | FIELD_SEARCH,                                          \
		    .to = "gebied",                                                                \
		    .help = "Het gebied, als het getal voor al zijn scholen samen is." },          \
	{                                                                                          \
		.name = "waar", .label = "Waarvan", .type = FIELD_TEXT, .flags = FIELD_DERIVED,    \
		.help = "Hoe de school, het bestuur of het gebied heet."                           \
	}

static const struct field telling_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	FIELDS_WAARVAN,
	{ .name = "teldatum",
	    .label = "Teldatum",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De dag van de telling: 1 oktober, of vanaf 2022 1 februari." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_telling,
	    .initial = "regulier",
	    .help = "Regulier, sbo of so; van so de categorie als u die weet." },
	{ .name = "aantal",
	    .label = "Aantal",
	    .type = FIELD_INT,
	    .max = 1000000,
	    .help = "Hoeveel leerlingen; leeg als alleen het percentage bekend is." },
	{ .name = "deelname",
	    .label = "Deelname",
	    .brief = "%",
	    .type = FIELD_DECIMAL,
	    .max = 10000,
	    .help = "Het deelnamepercentage sbo of so zoals een ander het gaf, als 2,05." },
	{ .name = "herkomst",
	    .label = "Herkomst",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Wie het getal gaf: DUO, de school, een plan." },
};

/* Whether it is of one thing, or of the whole. */
static enum swv_err
check_waarvan(const struct rec *rec, struct fault *fault)
{
	if (rec_has(rec, "school") + rec_has(rec, "bestuur") + rec_has(rec, "gebied") <= 1)
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "School",
	    "Een aantal is van een school, een bestuur of een gebied, niet van meer tegelijk",
	    "vul er een in; leeg is het hele samenwerkingsverband");
}

static enum swv_err
telling_check(const struct rec *rec, struct fault *fault)
{
	if (!rec_has(rec, "aantal") && !rec_has(rec, "deelname"))
		return fault_set(
		    fault, SWV_EREQUIRED, "Aantal", NULL, "vul in hoeveel leerlingen het zijn");
	if (rec_has(rec, "deelname") && str_eq(rec_text(rec, "soort"), "regulier"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Deelname",
		    "Een deelnamepercentage is er van sbo en so",
		    "kies een andere soort, of laat dit leeg");
	return check_waarvan(rec, fault);
}

const struct kind kind_telling = {
	.name = "telling",
	.label = "telling",
	.labels = "tellingen",
	.flags = KIND_NUMBERED,
	.fields = telling_fields,
	.n_fields = COUNT(telling_fields),
	.title = "waar",
	.columns = "id teldatum waar soort aantal deelname",
	.nieuw = "school teldatum soort aantal bestuur gebied deelname herkomst",
	.sort = "-teldatum",
	.uniek = "school bestuur gebied teldatum soort",
	.check = telling_check,
};

static const struct field prognose_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	FIELDS_WAARVAN,
	{ .name = "teldatum",
	    .label = "Teldatum",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De dag waarvoor het getal verwacht wordt, meestal 1 februari." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_prognose,
	    .initial = "totaal",
	    .help = "Alle leerlingen, of alleen regulier, sbo of so." },
	{ .name = "aantal",
	    .label = "Verwacht",
	    .type = FIELD_INT,
	    .flags = FIELD_REQUIRED,
	    .max = 1000000,
	    .help = "Hoeveel leerlingen er verwacht worden." },
	{ .name = "bron",
	    .label = "Bron",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_LOGGED,
	    .help = "Wie de prognose maakte: DUO, het samenwerkingsverband, het bestuur." },
	{ .name = "gemaakt_op",
	    .label = "Gemaakt op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "Wanneer de prognose gemaakt is." },
	{ .name = "geteld_op",
	    .label = "Geteld op",
	    .type = FIELD_DATE,
	    .flags = FIELD_DERIVED,
	    .help = "De telling waarmee vergeleken wordt: die dag, of de laatste ervoor." },
	{ .name = "geteld",
	    .label = "Geteld",
	    .type = FIELD_INT,
	    .flags = FIELD_DERIVED,
	    .help = "Hoeveel er toen geteld zijn." },
	{ .name = "verschil",
	    .label = "Verschil",
	    .type = FIELD_INT,
	    .flags = FIELD_DERIVED,
	    .help = "Hoeveel meer er verwacht worden dan er geteld zijn." },
	{ .name = "verschil_deel",
	    .label = "Verschil in procenten",
	    .brief = "%",
	    .type = FIELD_DECIMAL,
	    .flags = FIELD_DERIVED,
	    .help = "Hetzelfde als deel van wat er geteld is." },
};

static enum swv_err
prognose_check(const struct rec *rec, struct fault *fault)
{
	return check_waarvan(rec, fault);
}

const struct kind kind_prognose = {
	.name = "prognose",
	.label = "prognose",
	.labels = "prognoses",
	.flags = KIND_NUMBERED,
	.fields = prognose_fields,
	.n_fields = COUNT(prognose_fields),
	.title = "waar",
	.columns = "id teldatum waar soort aantal geteld verschil verschil_deel bron",
	.nieuw = "school teldatum soort aantal bron gemaakt_op bestuur gebied",
	.sort = "teldatum",
	.uniek = "school bestuur gebied teldatum soort bron gemaakt_op",
	.check = prognose_check,
};
