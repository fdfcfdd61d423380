/* SPDX-License-Identifier: EUPL-1.2 */
/* The register of complaints, disputes and objections (seed 003, 6.7). */
#include "swv/model/dossier.h"

#include "swv/base/str.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct choice choices_klacht_soort[] = {
	{ "klacht", "klacht" },
	{ "geschil", "geschil tussen besturen" },
	{ "medezeggenschap", "geschil over medezeggenschap" },
	{ "bezwaar", "bezwaar" },
	{ NULL, NULL },
};

static const struct choice choices_klager[] = {
	{ "ouders", "ouders" },
	{ "medewerker", "medewerker" },
	{ "school", "school" },
	{ "bestuur", "bestuur" },
	{ "medezeggenschap", "medezeggenschap" },
	{ "anders", "anders" },
	{ NULL, NULL },
};

/* A dispute between boards goes by talks, a mediator, and then the national committee (seed 003,
 * 6.7.2). */
static const struct choice choices_klacht_status[] = {
	{ "ontvangen", "ontvangen" },
	{ "overleg", "overleg" },
	{ "mediation", "mediation" },
	{ "commissie", "commissie" },
	{ "afgehandeld", "afgehandeld" },
	{ NULL, NULL },
};

static const struct choice choices_extern[] = {
	{ "ggd", "klachtenfunctionaris van de GGD" },
	{ "vertrouwenspersoon", "externe vertrouwenspersoon" },
	{ "lkc", "landelijke klachtencommissie onderwijs" },
	{ "lcg", "landelijke geschillencommissie" },
	{ "lbt", "landelijke bezwaaradviescommissie (LBT)" },
	{ "anders", "anders" },
	{ NULL, NULL },
};

static const struct choice choices_klacht_uitkomst[] = {
	{ "gegrond", "gegrond" },
	{ "deels", "deels gegrond" },
	{ "ongegrond", "ongegrond" },
	{ "niet_ontvankelijk", "niet ontvankelijk" },
	{ "opgelost", "samen opgelost" },
	{ "ingetrokken", "ingetrokken" },
	{ NULL, NULL },
};

static const struct field klacht_fields[] = {
	FIELD_DOSSIER_NUMMER("K26-014"),
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_klacht_soort,
	    .initial = "klacht",
	    .help = "Klacht, geschil tussen besturen, geschil over medezeggenschap of bezwaar." },
	{ .name = "onderwerp",
	    .label = "Onderwerp",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH,
	    .max = 80,
	    .help = "Waar het over gaat, in een paar woorden en zonder namen." },
	{ .name = "van",
	    .label = "Van",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_klager,
	    .initial = "ouders",
	    .help = "Wie de klacht of het bezwaar indient." },
	{ .name = "ontvangen_op",
	    .label = "Ontvangen op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De dag waarop het binnenkwam." },
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .flags = FIELD_SEARCH,
	    .to = "school",
	    .help = "De school waar het over gaat." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .choices = choices_klacht_status,
	    .initial = "ontvangen",
	    .help = "Hoe ver het is: van ontvangen tot afgehandeld." },
	FIELDS_DOSSIER_EERST,
	{ .name = "verzonden_op",
	    .label = "Besluit verzonden",
	    .type = FIELD_DATE,
	    .help = "Bij bezwaar: de dag waarop het besluit is verzonden waar het over gaat." },
	{ .name = "bevestigd_op",
	    .label = "Bevestigd op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de ontvangst is bevestigd." },
	{ .name = "verdaagd_op",
	    .label = "Verdaagd op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop is bericht dat het langer duurt." },
	{ .name = "extern",
	    .label = "Extern",
	    .type = FIELD_CHOICE,
	    .choices = choices_extern,
	    .help = "Wie er van buiten bij is." },
	{ .name = "afgehandeld_op",
	    .label = "Afgehandeld op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop er is beslist of het is opgelost." },
	{ .name = "uitkomst",
	    .label = "Uitkomst",
	    .type = FIELD_CHOICE,
	    .choices = choices_klacht_uitkomst,
	    .help = "Gegrond, ongegrond, samen opgelost …" },
	{ .name = "maatregelen",
	    .label = "Maatregelen",
	    .type = FIELD_LINES,
	    .help = "Wat er is veranderd." },
	FIELDS_DOSSIER_WACHT,
	{ .name = "bestuur",
	    .label = "Bestuur",
	    .type = FIELD_REF,
	    .to = "bestuur",
	    .help = "Het schoolbestuur; leeg is dat van de school." },
	{ .name = "gebied",
	    .label = "Gebied",
	    .type = FIELD_REF,
	    .to = "gebied",
	    .help = "Het gebied; leeg is dat van de school." },
	{ .name = "gemeente",
	    .label = "Gemeente",
	    .type = FIELD_REF,
	    .to = "gemeente",
	    .help = "De gemeente; leeg is die van de school." },
	{ .name = "consulent",
	    .label = "Behandelaar",
	    .type = FIELD_REF,
	    .to = "functie",
	    .help = "Wie het behandelt: niet over wie het gaat." },
	{ .name = "klager",
	    .label = "Klager",
	    .type = FIELD_TEXT,
	    .flags = FIELD_PERSONAL | FIELD_SEARCH,
	    .max = 120,
	    .help = "Wie het is." },
	{ .name = "omschrijving",
	    .label = "Omschrijving",
	    .type = FIELD_LINES,
	    .flags = FIELD_PERSONAL,
	    .help = "Wat er is gebeurd." },
	FIELDS_DOSSIER_DICHT,
};

/* A dispute is no decision that was sent. */
static enum swv_err
check_bezwaar(const struct rec *rec, struct fault *fault)
{
	if (!rec_has(rec, "verzonden_op") || str_eq(rec_text(rec, "soort"), "bezwaar"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Besluit verzonden", "Dat hoort bij een bezwaar",
	    "kies bij Soort bezwaar, of maak het leeg");
}

static enum swv_err
klacht_check(const struct rec *rec, struct fault *fault)
{
	static const struct dossier_volgorde rows[] = {
		{ "verzonden_op", "ontvangen_op", "Het bezwaar is er voor het besluit" },
		{ "ontvangen_op", "bevestigd_op", "De ontvangst is bevestigd voor zij er was" },
		{ "ontvangen_op", "verdaagd_op", "Het is verdaagd voor het er was" },
		{ "ontvangen_op", "afgehandeld_op", "Het is afgehandeld voor het er was" },
		{ 0 },
	};
	enum swv_err err = dossier_check_volgorde(rec, rows, fault);

	if (!err)
		err = check_bezwaar(rec, fault);
	return err ? err : dossier_check_nummer(rec, fault);
}

const struct kind kind_klacht = {
	.name = "klacht",
	.label = "klacht of geschil",
	.labels = "klachten en geschillen",
	.flags = KIND_DOSSIER,
	.letter = "K",
	.fields = klacht_fields,
	.n_fields = COUNT(klacht_fields),
	.title = "nummer",
	.columns = "nummer soort onderwerp status eerstvolgend urgent_op",
	.nieuw = "onderwerp soort van ontvangen_op school klager omschrijving extern wacht_op "
		 "bestuur gebied consulent",
	.sort = "urgent_op",
	.day = "ontvangen_op",
	.check = klacht_check,
};
