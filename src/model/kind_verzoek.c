/* SPDX-License-Identifier: EUPL-1.2 */
/* What a school asks of an expertisecentrum, or of another who can help: about no child by name. */
#include "swv/base/str.h"
#include "swv/model/planning.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Seed 000, 4.5: what the expertisecentrum does for schools, and training, which its questions lead to. */
static const struct choice choices_verzoek[] = {
	{ "consultatie", "consultatieve leerlingbespreking" },
	{ "observatie", "observatie" },
	{ "onderzoek", "onderzoek" },
	{ "verwijzing", "hulp bij een verwijzing" },
	{ "arrangement", "arrangement" },
	{ "kwaliteitszorg", "hulp bij kwaliteitszorg" },
	{ "scholing", "scholing" },
	{ "anders", "anders" },
	{ NULL, NULL },
};

static const struct choice choices_beantwoord[] = {
	{ "open", "open" },
	{ "beantwoord", "beantwoord" },
	{ "ingetrokken", "ingetrokken" },
	{ NULL, NULL },
};

static const struct field verzoek_fields[] = {
	FIELD_NUMMER_ID("Het schooljaar en een nummer: verzoek-2026-2027-3."),
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_verzoek,
	    .help = "Consultatie, observatie, onderzoek, arrangement, scholing …" },
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_LISTED | FIELD_SEARCH,
	    .to = "school",
	    .help = "De school die het vraagt." },
	FIELD_VAN_SCHOOL("bestuur", "Bestuur"),
	FIELD_VAN_SCHOOL("gebied", "Gebied"),
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH, /* may be about a child after all: not in the logboek */
	    .help = "In een paar woorden, zonder namen; leeg is de soort en de school." },
	{ .name = "vraag",
	    .label = "Vraag",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Wat de school vraagt: over een groep of de school, geen kind bij naam." },
	{ .name = "wie",
	    .label = "Wie",
	    .type = FIELD_LIST,
	    .to = WIE_KINDS,
	    .help = "Wie het beantwoordt." },
	{ .name = "gevraagd_op",
	    .label = "Gevraagd op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De dag waarop de school het vroeg." },
	{ .name = "antwoord_voor",
	    .label = "Antwoord uiterlijk",
	    .type = FIELD_DATE,
	    .help =
		"De laatste dag, als die is afgesproken; anders geldt de norm, als die er is." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .choices = choices_beantwoord,
	    .initial = "open",
	    .help = "Open, beantwoord of ingetrokken." },
	{ .name = "beantwoord_op",
	    .label = "Beantwoord op",
	    .type = FIELD_DATE,
	    .help = "De dag van het antwoord; wie die invult, zet de status op beantwoord." },
	{ .name = "antwoord",
	    .label = "Antwoord",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Wat er geantwoord of gedaan is." },
};

static enum swv_err
verzoek_check(const struct rec *rec, struct fault *fault)
{
	static const char *const later[] = { "beantwoord_op", "antwoord_voor" };

	for (size_t i = 0; i < COUNT(later); i++)
		if (rec_has(rec, later[i]) &&
		    rec_date(rec, later[i]) < rec_date(rec, "gevraagd_op"))
			return fault_set(fault, SWV_EIMPOSSIBLE,
			    rec->kind->fields[kind_field(rec->kind, later[i])].label,
			    "Het antwoord komt voor de vraag", "kijk de dagen na");
	return SWV_OK;
}

const struct kind kind_verzoek = {
	.name = "verzoek",
	.label = "verzoek",
	.labels = "verzoeken",
	.fields = verzoek_fields,
	.n_fields = COUNT(verzoek_fields),
	.title = "titel",
	.columns = "id gevraagd_op titel soort status beantwoord_op wie",
	.nieuw = "soort school titel vraag wie gevraagd_op antwoord_voor",
	.sort = "gevraagd_op",
	.check = verzoek_check,
};
