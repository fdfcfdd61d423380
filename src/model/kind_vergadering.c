/* SPDX-License-Identifier: EUPL-1.2 */
/* Meetings: the meeting, the series it comes from, what is on its agenda and what was decided. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

const struct choice choices_vergadering_status[] = {
	{ "gepland", "gepland" },
	{ "reserve", "reserve" },
	{ "gehouden", "gehouden" },
	{ "vervallen", "vervallen" },
	{ NULL, NULL },
};

static const struct choice choices_vorm[] = {
	{ "fysiek", "fysiek" },
	{ "online", "online" },
	{ "telefonisch", "telefonisch" },
	{ NULL, NULL },
};

static const struct choice choices_weekdag[] = {
	{ "ma", "maandag" },
	{ "di", "dinsdag" },
	{ "wo", "woensdag" },
	{ "do", "donderdag" },
	{ "vr", "vrijdag" },
	{ "za", "zaterdag" },
	{ "zo", "zondag" },
	{ NULL, NULL },
};

static const struct choice choices_elke[] = {
	{ "week", "elke week" },
	{ "2_weken", "om de week" },
	{ "3_weken", "elke drie weken" },
	{ "4_weken", "elke vier weken" },
	{ "eerste", "elke eerste van de maand" },
	{ "tweede", "elke tweede van de maand" },
	{ "derde", "elke derde van de maand" },
	{ "vierde", "elke vierde van de maand" },
	{ "laatste", "elke laatste van de maand" },
	{ NULL, NULL },
};

/* BOB: the phases of an agenda point (DESIGN 9), and one that needs none. */
static const struct choice choices_fase[] = {
	{ "mededeling", "mededeling" },
	{ "beeldvorming", "beeldvorming" },
	{ "oordeelsvorming", "oordeelsvorming" },
	{ "besluitvorming", "besluitvorming" },
	{ NULL, NULL },
};

#define FIELD_ORGAAN                                                                               \
	{                                                                                          \
		.name = "orgaan", .label = "Orgaan", .type = FIELD_LIST, .flags = FIELD_REQUIRED,  \
		.to = "orgaan", .help = "Het orgaan; meer dan één als ze samen vergaderen."      \
	}
#define FIELD_BEGIN                                                                                \
	{                                                                                          \
		.name = "begin", .label = "Begin", .type = FIELD_TIME,                             \
		.help = "Hoe laat het begint: 14:00; leeg is het vaste moment van het orgaan."     \
	}
#define FIELD_EIND                                                                                 \
	{                                                                                          \
		.name = "eind", .label = "Eind", .type = FIELD_TIME,                               \
		.help = "Hoe laat het klaar is."                                                   \
	}
#define FIELD_LOCATIE                                                                              \
	{                                                                                          \
		.name = "locatie", .label = "Locatie", .type = FIELD_TEXT,                         \
		.flags = FIELD_SEARCH | FIELD_LOGGED,                                              \
		.help = "Waar het is; leeg is de vaste plek van het orgaan."                       \
	}
#define FIELD_VORM                                                                                 \
	{                                                                                          \
		.name = "vorm", .label = "Vorm", .type = FIELD_CHOICE, .choices = choices_vorm,    \
		.initial = "fysiek", .help = "Fysiek, online of telefonisch."                      \
	}

static const struct field vergadering_fields[] = {
	{ .name = "id",
	    .label = "Id",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM,
	    .max = 120,
	    .help = "Het orgaan, het schooljaar en een nummer." },
	FIELD_ORGAAN,
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Hoe de vergadering heet; leeg is de naam van het orgaan." },
	{ .name = "datum",
	    .label = "Datum",
	    .type = FIELD_DATE,
	    .help = "De dag; van een maand of seizoen de laatste; leeg is nog te plannen." },
	{ .name = "precisie",
	    .label = "Precisie",
	    .type = FIELD_CHOICE,
	    .choices = choices_precisie,
	    .initial = "dag",
	    .help = "Hoe precies de dag bekend is." },
	{ .name = "schooljaar",
	    .label = "Schooljaar",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 9,
	    .notatie = NOTATIE_SCHOOLJAAR,
	    .help = "Bijvoorbeeld 2026-2027; leeg is het schooljaar van de dag." },
	FIELD_BEGIN,
	FIELD_EIND,
	FIELD_LOCATIE,
	FIELD_VORM,
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .choices = choices_vergadering_status,
	    .initial = "gepland",
	    .help = "Gepland, reserve, gehouden of vervallen." },
	{ .name = "contact",
	    .label = "Contact",
	    .type = FIELD_REF,
	    .to = "functie",
	    .help = "De functie die de vergadering belegt; leeg is die van het orgaan." },
	{ .name = "genodigden",
	    .label = "Ook aanwezig",
	    .type = FIELD_LIST,
	    .to = WIE_KINDS,
	    .help = "Wie er zijn behalve de leden van het orgaan." },
	{ .name = "opmerking",
	    .label = "Opmerking",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Wat verder van belang is." },
	{ .name = "reeks",
	    .label = "Reeks",
	    .type = FIELD_REF,
	    .flags = FIELD_SYSTEM | FIELD_LISTED,
	    .to = "reeks",
	    .help = "De reeks waar deze vergadering uit komt." },
	{ .name = "reeksdag",
	    .label = "Dag in de reeks",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM | FIELD_DETAIL,
	    .help = "De dag waarop de reeks haar zette, ook als zij verschoven is." },
	{ .name = "geraakt",
	    .label = "Aangeraakt",
	    .type = FIELD_BOOL,
	    .flags = FIELD_SYSTEM | FIELD_DETAIL,
	    .help = "Ja: iemand heeft haar zelf veranderd; de reeks laat haar zo." },
};

/* A day and none cannot both be so, nor an end before the begin. */
static enum swv_err
vergadering_check(const struct rec *rec, struct fault *fault)
{
	const char *precisie = rec_text(rec, "precisie");
	bool dayless = str_eq(precisie, "nnb") || str_eq(precisie, "gebeurtenis");

	if (rec_has(rec, "datum") == dayless)
		return dayless ? fault_set(fault, SWV_EIMPOSSIBLE, "Precisie",
				     "Er staat een dag bij, en ook dat die nog niet bekend is",
				     "kies bij precisie: dag")
			       : fault_set(fault, SWV_EREQUIRED, "Datum", NULL,
				     "vul een dag in, of kies bij precisie: nog te plannen");
	if (rec_has(rec, "begin") && rec_has(rec, "eind") &&
	    rec_int(rec, "eind") <= rec_int(rec, "begin"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Eind",
		    "De vergadering is klaar voor zij begint", "kijk de tijden na");
	if (rec_has(rec, "eind") && !rec_has(rec, "begin"))
		return fault_set(fault, SWV_EREQUIRED, "Begin", NULL, "vul in hoe laat het begint");
	return SWV_OK;
}

const struct kind kind_vergadering = {
	.name = "vergadering",
	.label = "vergadering",
	.labels = "vergaderingen",
	.fields = vergadering_fields,
	.n_fields = COUNT(vergadering_fields),
	.title = "titel",
	.columns = "id datum begin titel locatie status",
	.sort = "datum",
	.check = vergadering_check,
};

/* Many meetings at once: by a pattern, by a rule or by the days themselves. */
static const struct field reeks_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	FIELD_ORGAAN,
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Hoe elke vergadering heet; leeg is de naam van het orgaan." },
	{ .name = "elke",
	    .label = "Elke",
	    .type = FIELD_CHOICE,
	    .choices = choices_elke,
	    .help = "Hoe vaak: elke week, om de week, elke eerste van de maand …" },
	{ .name = "dag",
	    .label = "Dag",
	    .type = FIELD_CHOICE,
	    .choices = choices_weekdag,
	    .help = "De dag van de week; leeg is die van het vaste moment." },
	{ .name = "van",
	    .label = "Van",
	    .type = FIELD_DATE,
	    .help = "De eerste dag waarop er een mag zijn." },
	{ .name = "tot",
	    .label = "Tot en met",
	    .type = FIELD_DATE,
	    .help = "De laatste dag waarop er een mag zijn." },
	{ .name = "rrule",
	    .label = "Herhaalregel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Een regel volgens RFC 5545, als niets anders past." },
	{ .name = "data",
	    .label = "Dagen",
	    .type = FIELD_LIST,
	    .notatie = NOTATIE_DATUM,
	    .help = "De dagen zelf, in plaats van een patroon: 2-10-2026, 27-11-2026." },
	{ .name = "behalve",
	    .label = "Behalve op",
	    .type = FIELD_LIST,
	    .notatie = NOTATIE_DATUM,
	    .help =
		"Dagen waarop de reeks overslaat; wie er een vergadering uit weggooit, vult dit aan." },
	{ .name = "vakanties",
	    .label = "Ook in vakanties",
	    .type = FIELD_BOOL,
	    .help = "Ja: ook in schoolvakanties en op feestdagen." },
	FIELD_BEGIN,
	FIELD_EIND,
	FIELD_LOCATIE,
	FIELD_VORM,
	FIELD_OPMERKING,
};

/* Days or a pattern, and a pattern needs its bounds. */
static enum swv_err
reeks_check(const struct rec *rec, struct fault *fault)
{
	bool pattern = rec_has(rec, "elke") || rec_has(rec, "rrule");

	if (rec_has(rec, "elke") + rec_has(rec, "rrule") + rec_has(rec, "data") != 1)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Elke",
		    "Een reeks heeft een patroon, een herhaalregel of zelf getypte dagen",
		    "vul precies een van de drie in");
	if (pattern && (!rec_has(rec, "van") || !rec_has(rec, "tot")))
		return fault_set(fault, SWV_EREQUIRED, rec_has(rec, "van") ? "Tot en met" : "Van",
		    NULL, "een patroon heeft een eerste en een laatste dag nodig");
	if (pattern && rec_date(rec, "tot") < rec_date(rec, "van"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Tot en met",
		    "De laatste dag komt voor de eerste", "draai ze om");
	if (rec_has(rec, "begin") && rec_has(rec, "eind") &&
	    rec_int(rec, "eind") <= rec_int(rec, "begin"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Eind",
		    "De vergadering is klaar voor zij begint", "kijk de tijden na");
	return SWV_OK;
}

const struct kind kind_reeks = {
	.name = "reeks",
	.label = "reeks vergaderingen",
	.labels = "reeksen vergaderingen",
	.flags = KIND_NUMBERED,
	.fields = reeks_fields,
	.n_fields = COUNT(reeks_fields),
	.title = "titel",
	.columns = "id orgaan titel elke dag van tot",
	.sort = "id",
	.check = reeks_check,
};

#define FIELD_VERGADERING                                                                          \
	{                                                                                          \
		.name = "vergadering", .label = "Vergadering", .type = FIELD_REF,                  \
		.flags = FIELD_REQUIRED | FIELD_ONCE, .to = "vergadering",                         \
		.help = "De vergadering waar het bij hoort."                                       \
	}

static const struct field agendapunt_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	FIELD_VERGADERING,
	{ .name = "nr",
	    .label = "Punt",
	    .type = FIELD_INT,
	    .min = 1,
	    .max = 99,
	    .help = "Het hoeveelste punt; leeg is het volgende." },
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH, /* may be about a child: not in the logboek */
	    .help = "Waar het over gaat." },
	{ .name = "fase",
	    .label = "Fase",
	    .type = FIELD_CHOICE,
	    .choices = choices_fase,
	    .help = "Mededeling, beeldvorming, oordeelsvorming of besluitvorming." },
	{ .name = "toelichting",
	    .label = "Toelichting",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Wat er van te weten is." },
};

const struct kind kind_agendapunt = {
	.name = "agendapunt",
	.label = "agendapunt",
	.labels = "agendapunten",
	.flags = KIND_NUMBERED,
	.hangs = "vergadering",
	.fields = agendapunt_fields,
	.n_fields = COUNT(agendapunt_fields),
	.title = "titel",
	.columns = "id nr titel fase vergadering",
	.sort = "nr",
};

static const struct field besluit_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	FIELD_VERGADERING,
	{ .name = "agendapunt",
	    .label = "Agendapunt",
	    .type = FIELD_REF,
	    .to = "agendapunt",
	    .help = "Het punt waarbij het besloten is; leeg mag." },
	{ .name = "datum",
	    .label = "Datum",
	    .type = FIELD_DATE,
	    .help = "De dag van het besluit; leeg is de dag van de vergadering." },
	{ .name = "tekst",
	    .label = "Besluit",
	    .type = FIELD_LINES,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH,
	    .help = "Wat er besloten is." },
};

const struct kind kind_besluit = {
	.name = "besluit",
	.label = "besluit",
	.labels = "besluiten",
	.flags = KIND_NUMBERED,
	.hangs = "vergadering",
	.fields = besluit_fields,
	.n_fields = COUNT(besluit_fields),
	.title = "tekst",
	.columns = "id datum vergadering tekst",
	.sort = "datum",
};
