/* SPDX-License-Identifier: EUPL-1.2 */
/* The tables of the association file that cases refer to. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Grounds, causes and outcomes: no official list of codes was found, so each association has its
 * own in its file.  The law is in motion (36 663), so a row holds from a day on, and until one:
 * what was chosen while it held stays. */
static enum swv_err
geldig_check(const struct rec *rec, struct fault *fault)
{
	if (kind_field(rec->kind, "van") >= 0 && rec_has(rec, "van") && rec_has(rec, "tot") &&
	    rec_date(rec, "tot") < rec_date(rec, "van"))
		return fault_set(fault, SWV_EIMPOSSIBLE, rec_id(rec),
		    "De laatste dag komt voor de eerste", "draai ze om");
	return SWV_OK;
}

#define FIELDS_GELDIG                                                                              \
	{ .name = "van",                                                                           \
		.label = "Geldt vanaf",                                                            \
		.type = FIELD_DATE,                                                                \
		.help = "De eerste dag waarop dit gekozen kan worden; leeg: altijd al." },         \
	{                                                                                          \
		.name = "tot", .label = "Geldt tot en met", .type = FIELD_DATE,                    \
		.help = "De laatste dag waarop dit gekozen kan worden; leeg: nog steeds."          \
	}

#define TABEL(tabel, one, many, ...)                                                               \
	static const struct field tabel##_fields[] = { __VA_ARGS__, FIELDS_STRUCTURE };            \
	const struct kind kind_##tabel = {                                                         \
		.name = #tabel,                                                                    \
		.label = one,                                                                      \
		.labels = many,                                                                    \
		.flags = KIND_STRUCTURE,                                                           \
		.fields = tabel##_fields,                                                          \
		.n_fields = COUNT(tabel##_fields),                                                 \
		.title = "naam",                                                                   \
		.columns = "id naam",                                                              \
		.sort = "naam",                                                                    \
		.check = geldig_check,                                                             \
	}

TABEL(grond, "grond", "gronden", FIELD_ID("bijvoorbeeld 5-onder-a."), FIELD_NAAM,
    { .name = "soorten",
	.label = "Soorten",
	.type = FIELD_LIST,
	.choices = choices_verzuim,
	.help = "Bij welke soorten verzuim deze grond past; leeg: bij elke." },
    FIELDS_GELDIG);
TABEL(oorzaak, "oorzaak", "oorzaken", FIELD_ID("bijvoorbeeld wachtlijst-zorg."), FIELD_NAAM,
    FIELDS_GELDIG);
TABEL(uitkomst, "uitkomst", "uitkomsten", FIELD_ID("bijvoorbeeld terug-eigen-school."), FIELD_NAAM,
    FIELDS_GELDIG);
/* The levels of support, and the ways to it, as each association names them (seed 003, 11.2 and
 * 11.4; seed 004, programmalijn extra ondersteuning). */
TABEL(niveau, "ondersteuningsniveau", "ondersteuningsniveaus", FIELD_ID("bijvoorbeeld niveau-2."),
    FIELD_NAAM, FIELDS_GELDIG);
TABEL(route, "route", "routes", FIELD_ID("bijvoorbeeld route-1."), FIELD_NAAM, FIELDS_GELDIG);
/* How long a temporary placement is, and by how much it can be made longer, once (seed 004: an
 * OPDC half a year and half a year more; seed 003, 11.4.2: observation 10 to 20 weeks). */
TABEL(plaatsingsoort, "soort plaatsing", "soorten plaatsing", FIELD_ID("bijvoorbeeld opdc."),
    FIELD_NAAM,
    { .name = "duur",
	.label = "Duur",
	.type = FIELD_TEXT,
	.notatie = NOTATIE_NORM,
	.flags = FIELD_LOGGED,
	.help = "Hoe lang hoogstens, zonder verlenging: 6 maanden." },
    { .name = "minimaal",
	.label = "Minimaal",
	.type = FIELD_TEXT,
	.notatie = NOTATIE_NORM,
	.flags = FIELD_LOGGED,
	.help = "Hoe lang ten minste: 10 weken." },
    { .name = "verlenging",
	.label = "Verlenging",
	.type = FIELD_TEXT,
	.notatie = NOTATIE_NORM,
	.flags = FIELD_LOGGED,
	.help = "Hoeveel langer het hoogstens mag worden, eenmaal; leeg: niet." },
    { .name = "verlengd_hoogstens",
	.label = "Verlengd hoogstens",
	.type = FIELD_DECIMAL,
	.max = 10000,
	.help = "Welk deel van de plaatsingen hoogstens verlengd wordt, in procenten." });

static const struct choice choices_voorziening[] = {
	{ "sbo", "speciaal basisonderwijs" },
	{ "so", "speciaal onderwijs" },
	{ "opdc", "OPDC" },
	{ "observatie", "observatie" },
	{ "trajectklas", "trajectklas" },
	{ "afstandsonderwijs", "digitaal afstandsonderwijs" },
	{ "oza", "onderwijs-zorgarrangement" },
	{ "anders", "anders" },
	{ NULL, NULL },
};

/* A place to go to: a special school, an OPDC, a class for a while; with how many children it
 * can have at once. */
static const struct field voorziening_fields[] = {
	FIELD_ID("bijvoorbeeld opdc-meppel."),
	FIELD_NAAM,
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_voorziening,
	    .help = "Speciaal basisonderwijs, OPDC, observatie …" },
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .to = "school",
	    .help = "De school waar zij bij hoort." },
	{ .name = "gebied",
	    .label = "Gebied",
	    .type = FIELD_REF,
	    .to = "gebied",
	    .help = "Het gebied waar zij staat." },
	{ .name = "capaciteit",
	    .label = "Capaciteit",
	    .type = FIELD_INT,
	    .max = 10000,
	    .help = "Hoeveel plaatsen er zijn; leeg: onbekend." },
	FIELDS_STRUCTURE,
};

const struct kind kind_voorziening = {
	.name = "voorziening",
	.label = "voorziening",
	.labels = "voorzieningen",
	.flags = KIND_STRUCTURE,
	.fields = voorziening_fields,
	.n_fields = COUNT(voorziening_fields),
	.title = "naam",
	.columns = "id naam soort school gebied capaciteit",
	.sort = "naam",
};
