/* SPDX-License-Identifier: EUPL-1.2 */
/* Visits and audits of a school, and what was found there. */
#include "swv/base/str.h"
#include "swv/model/planning.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Seed 000, 3.2, 3.6 and 4.5: audits by people of one's own, a visit of the board to each school each
 * year, visitation, and the Inspectie. */
static const struct choice choices_bezoek[] = {
	{ "audit", "audit" },
	{ "schoolbezoek", "schoolbezoek" },
	{ "inspectie", "inspectiebezoek" },
	{ "visitatie", "collegiale visitatie" },
	{ "anders", "ander bezoek" },
	{ NULL, NULL },
};

static const struct field bezoek_fields[] = {
	FIELD_NUMMER_ID("Het schooljaar en een nummer: bezoek-2026-2027-3."),
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_bezoek,
	    .help = "Audit, schoolbezoek, bezoek van de Inspectie, visitatie of een ander." },
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .flags = FIELD_LISTED | FIELD_SEARCH,
	    .to = "school",
	    .help = "De school die bezocht wordt." },
	{ .name = "bestuur",
	    .label = "Bestuur",
	    .type = FIELD_REF,
	    .flags = FIELD_LISTED | FIELD_SEARCH,
	    .to = "bestuur",
	    .help = "Het bestuur, als dat zelf bezocht wordt; leeg is dat van de school." },
	FIELD_VAN_SCHOOL("gebied", "Gebied"),
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Hoe het bezoek heet; leeg is de soort en de school." },
	FIELDS_GEPLAND,
	{ .name = "wie",
	    .label = "Wie",
	    .type = FIELD_LIST,
	    .to = WIE_KINDS,
	    .help = "Wie er komt: functies, een auditteam, een partij." },
	{ .name = "oordeel",
	    .label = "Oordeel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Het oordeel in een paar woorden, als er een gegeven is." },
	{ .name = "verslag",
	    .label = "Verslag",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Hoe het was; wat eruit komt zijn bevindingen." },
	{ .name = "bevindingen",
	    .label = "Bevindingen",
	    .brief = "Bev.",
	    .type = FIELD_INT,
	    .flags = FIELD_DERIVED,
	    .help = "Hoeveel bevindingen er zijn." },
	{ .name = "openstaand",
	    .label = "Openstaand",
	    .brief = "Open",
	    .type = FIELD_INT,
	    .flags = FIELD_DERIVED,
	    .help = "Hoeveel daarvan nog niet zijn opgelost." },
};

/* The Inspectie comes to a board too, each four years (seed 000, 2.1). */
static enum swv_err
bezoek_check(const struct rec *rec, struct fault *fault)
{
	if (!rec_has(rec, "school") && !rec_has(rec, "bestuur"))
		return fault_set(fault, SWV_EREQUIRED, "School", NULL,
		    "vul in welke school of welk bestuur bezocht wordt");
	return planning_check(rec, fault);
}

const struct kind kind_bezoek = {
	.name = "bezoek",
	.label = "bezoek",
	.labels = "bezoeken",
	.fields = bezoek_fields,
	.n_fields = COUNT(bezoek_fields),
	.title = "titel",
	.columns = "id gepland titel soort status gehouden_op wie oordeel bevindingen openstaand",
	.nieuw = "soort school bestuur gepland precisie wie titel oordeel verslag gehouden_op",
	.sort = "gepland",
	.check = bezoek_check,
};

static const struct choice choices_bevinding[] = {
	{ "sterk", "sterk punt" },
	{ "ontwikkelpunt", "ontwikkelpunt" },
	{ "tekortkoming", "tekortkoming" },
	{ NULL, NULL },
};

static const struct choice choices_opgelost[] = {
	{ "open", "open" },
	{ "opgelost", "opgelost" },
	{ "vervallen", "vervallen" },
	{ NULL, NULL },
};

static const struct field bevinding_fields[] = {
	FIELD_NUMMER_ID("Het bezoek en een nummer."),
	{ .name = "bezoek",
	    .label = "Bezoek",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = "bezoek",
	    .help = "Het bezoek waar het gevonden is." },
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .flags = FIELD_DERIVED,
	    .to = "school",
	    .help = "De school van dat bezoek." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_bevinding,
	    .initial = "ontwikkelpunt",
	    .help = "Sterk punt, ontwikkelpunt of tekortkoming." },
	{ .name = "tekst",
	    .label = "Bevinding",
	    .type = FIELD_LINES,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH,
	    .help = "Wat er gevonden is, zonder namen van kinderen." },
	{ .name = "hersteltermijn",
	    .label = "Hersteltermijn",
	    .brief = "Herstel",
	    .type = FIELD_DATE,
	    .help = "De laatste dag waarop het opgelost moet zijn; leeg mag." },
	{ .name = "wie",
	    .label = "Wie",
	    .type = FIELD_LIST,
	    .to = WIE_KINDS,
	    .help = "Wie het oplost; leeg is de school." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .choices = choices_opgelost,
	    .help = "Open, opgelost of vervallen; van een sterk punt niets." },
	{ .name = "opgelost_op",
	    .label = "Opgelost op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het opgelost was." },
};

/* A strong point asks nothing. */
static enum swv_err
bevinding_check(const struct rec *rec, struct fault *fault)
{
	if (str_eq(rec_text(rec, "soort"), "sterk") && rec_has(rec, "hersteltermijn"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Hersteltermijn",
		    "Aan een sterk punt valt niets te herstellen",
		    "kies een andere soort, of maak de hersteltermijn leeg");
	return SWV_OK;
}

const struct kind kind_bevinding = {
	.name = "bevinding",
	.label = "bevinding",
	.labels = "bevindingen",
	.hangs = "bezoek",
	.fields = bevinding_fields,
	.n_fields = COUNT(bevinding_fields),
	.title = "tekst",
	.columns = "id soort tekst hersteltermijn status school bezoek",
	.nieuw = "bezoek soort tekst hersteltermijn wie",
	.sort = "hersteltermijn",
	.check = bevinding_check,
};
