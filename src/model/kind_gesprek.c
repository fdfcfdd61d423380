/* SPDX-License-Identifier: EUPL-1.2 */
/* Talks with a board or a school, and requests of a school: about no child, so without names. */
#include "swv/base/str.h"
#include "swv/model/planning.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

const struct choice choices_gehouden[] = {
	{ "gepland", "gepland" },
	{ "gehouden", "gehouden" },
	{ "vervallen", "vervallen" },
	{ NULL, NULL },
};

enum swv_err
planning_check(const struct rec *rec, struct fault *fault)
{
	bool dayless = str_in_words("nnb gebeurtenis", rec_text(rec, "precisie"));

	if (rec_has(rec, "gepland") && dayless)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Precisie",
		    "Er staat een dag bij, en ook dat die nog niet bekend is",
		    "kies bij precisie: dag");
	if (!rec_has(rec, "gepland") && !dayless)
		return fault_set(fault, SWV_EREQUIRED, "Gepland", NULL,
		    "vul een dag in, of kies bij precisie: nog te plannen");
	return SWV_OK;
}

const struct afronding *
afronding_van(const struct kind *kind)
{
	static const struct afronding rows[] = {
		{ &kind_vergadering, "gehouden", "gepland", NULL },
		{ &kind_gesprek, "gehouden", "gepland", "gehouden_op" },
		{ &kind_bezoek, "gehouden", "gepland", "gehouden_op" },
		{ &kind_bevinding, "opgelost", "open", "opgelost_op" },
		{ &kind_verzoek, "beantwoord", "open", "beantwoord_op" },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		if (rows[i].kind == kind)
			return &rows[i];
	return NULL;
}

/* The talks that have a rhythm: each year with a board about the means and what came of them (seed
 * 004, programmalijn basisondersteuning), each half year of consulent and school, and how it goes. */
static const struct choice choices_gesprek[] = {
	{ "spiegelgesprek", "spiegelgesprek" },
	{ "mesogesprek", "mesogesprek" },
	{ "voortgang", "voortgangsgesprek" },
	{ "anders", "ander gesprek" },
	{ NULL, NULL },
};

static const struct field gesprek_fields[] = {
	FIELD_NUMMER_ID("Het schooljaar en een nummer: gesprek-2026-2027-3."),
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_gesprek,
	    .help = "Spiegelgesprek, mesogesprek, voortgang of een ander gesprek." },
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .flags = FIELD_LISTED | FIELD_SEARCH,
	    .to = "school",
	    .help = "De school waarmee het gesprek is." },
	{ .name = "bestuur",
	    .label = "Bestuur",
	    .type = FIELD_REF,
	    .flags = FIELD_LISTED | FIELD_SEARCH,
	    .to = "bestuur",
	    .help = "Het bestuur waarmee het gesprek is; leeg is dat van de school." },
	FIELD_VAN_SCHOOL("gebied", "Gebied"),
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Hoe het gesprek heet; leeg is de soort en met wie." },
	FIELDS_GEPLAND,
	{ .name = "met",
	    .label = "Met",
	    .type = FIELD_LIST,
	    .to = "functie",
	    .help = "De functies die het gesprek voeren." },
	{ .name = "verslag",
	    .label = "Verslag",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Wat er besproken is, zonder namen van kinderen." },
};

static enum swv_err
gesprek_check(const struct rec *rec, struct fault *fault)
{
	if (!rec_has(rec, "school") && !rec_has(rec, "bestuur"))
		return fault_set(fault, SWV_EREQUIRED, "School", NULL,
		    "vul in met welke school of welk bestuur het gesprek is");
	return planning_check(rec, fault);
}

const struct kind kind_gesprek = {
	.name = "gesprek",
	.label = "gesprek",
	.labels = "gesprekken",
	.fields = gesprek_fields,
	.n_fields = COUNT(gesprek_fields),
	.title = "titel",
	.columns = "id gepland titel soort status gehouden_op met",
	.nieuw = "soort school bestuur gepland precisie met titel verslag gehouden_op",
	.sort = "gepland",
	.check = gesprek_check,
};
