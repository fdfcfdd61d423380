/* SPDX-License-Identifier: EUPL-1.2 */
/* The register of breaches of personal data (AVG art. 33 lid 5). */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct choice choices_aard[] = {
	{ "verzonden", "naar de verkeerde gestuurd" },
	{ "verloren", "apparaat of papier kwijt" },
	{ "inzage", "onterecht ingezien" },
	{ "inbraak", "inbraak in een systeem" },
	{ "vernietigd", "onbedoeld vernietigd" },
	{ "anders", "anders" },
	{ NULL, NULL },
};

const struct choice choices_datalek_status[] = {
	{ "open", "open" },
	{ "gesloten", "gesloten" },
	{ NULL, NULL },
};

/* AVG art. 33 lid 1: unless it is unlikely that it harms anyone, the authority is told. */
static const struct choice choices_melden[] = {
	{ "onbekend", "nog niet besloten" },
	{ "ja", "melden" },
	{ "nee", "niet melden" },
	{ NULL, NULL },
};

static const struct field datalek_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH,
	    .max = 80,
	    .help = "In een paar woorden, zonder namen van kinderen." },
	{ .name = "aard",
	    .label = "Aard",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_aard,
	    .help = "Wat er misging." },
	{ .name = "ontdekt_op",
	    .label = "Ontdekt op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De dag waarop u het wist; dan begint de 72 uur." },
	{ .name = "ontdekt_om",
	    .label = "Ontdekt om",
	    .type = FIELD_TIME,
	    .flags = FIELD_REQUIRED,
	    .help = "Het tijdstip, zoals 14:30." },
	{ .name = "omschrijving",
	    .label = "Wat er gebeurde",
	    .type = FIELD_LINES,
	    .help = "De feiten; noem een kind alleen met het nummer van het dossier." },
	{ .name = "personen",
	    .label = "Hoeveel mensen",
	    .type = FIELD_INT,
	    .max = 1000000,
	    .help = "Van hoeveel mensen er gegevens bij zijn, ongeveer." },
	{ .name = "gevolgen",
	    .label = "Gevolgen",
	    .type = FIELD_LINES,
	    .help = "Wat het voor hen kan betekenen." },
	{ .name = "maatregelen",
	    .label = "Maatregelen",
	    .type = FIELD_LINES,
	    .help = "Wat er is gedaan en wat nog komt." },
	{ .name = "melden",
	    .label = "Melden",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_melden,
	    .initial = "onbekend",
	    .help = "Of het naar de Autoriteit Persoonsgegevens moet." },
	{ .name = "waarom_niet",
	    .label = "Waarom niet",
	    .type = FIELD_LINES,
	    .help = "Waarom het niet gemeld hoeft te worden." },
	{ .name = "gemeld_op",
	    .label = "Gemeld bij de AP",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het bij de Autoriteit Persoonsgegevens is gemeld." },
	{ .name = "betrokkenen_op",
	    .label = "Betrokkenen verteld",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het de mensen om wie het gaat is verteld." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_datalek_status,
	    .initial = "open",
	    .help = "Open, of gesloten als alles is gedaan." },
};

static enum swv_err
datalek_check(const struct rec *rec, struct fault *fault)
{
	static const char *const later[] = { "gemeld_op", "betrokkenen_op" };

	for (size_t i = 0; i < COUNT(later); i++)
		if (rec_has(rec, later[i]) && rec_date(rec, later[i]) < rec_date(rec, "ontdekt_op"))
			return fault_set(fault, SWV_EIMPOSSIBLE, NULL,
			    "De melding komt voor de ontdekking", "kijk de twee dagen na");
	if (str_eq(rec_text(rec, "melden"), "nee") && !rec_has(rec, "waarom_niet"))
		return fault_set(fault, SWV_EREQUIRED, "Waarom niet", NULL,
		    "schrijf op waarom het niet gemeld hoeft te worden");
	if (str_eq(rec_text(rec, "status"), "gesloten") &&
	    (str_eq(rec_text(rec, "melden"), "onbekend") ||
		(str_eq(rec_text(rec, "melden"), "ja") && !rec_has(rec, "gemeld_op"))))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Status", "Dit datalek kan nog niet dicht",
		    "kies eerst of het wordt gemeld, en vul in wanneer dat was");
	return SWV_OK;
}

const struct kind kind_datalek = {
	.name = "datalek",
	.label = "datalek",
	.labels = "datalekken",
	.flags = KIND_NUMBERED,
	.fields = datalek_fields,
	.n_fields = COUNT(datalek_fields),
	.title = "titel",
	.columns = "id titel aard ontdekt_op ontdekt_om melden gemeld_op status",
	.sort = "-ontdekt_op",
	.day = "ontdekt_op",
	.check = datalek_check,
};
