/* SPDX-License-Identifier: EUPL-1.2 */
/* Plans: every node is a row of knoop; a plan and an actie add a row of their own on the same id. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/knoop.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

const struct choice choices_knoop[] = {
	{ "bestand", "uit het planbestand" },
	{ "hand", "met de hand" },
	{ "weg", "niet meer in het planbestand" },
	{ NULL, NULL },
};

static const struct choice choices_planvorm[] = {
	{ "jaarplan", "jaarplan" },
	{ "ondersteuningsplan", "ondersteuningsplan" },
	{ "beleidsplan", "strategisch beleidsplan" },
	{ "schoolplan", "schoolplan" },
	{ "schooljaarplan", "schooljaarplan" },
	{ "verslag", "verslag" },
	{ NULL, NULL },
};

static const struct field plan_fields[] = {
	{ .name = "id",
	    .label = "Id",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_ONCE | FIELD_BASE,
	    .max = 60,
	    .notatie = NOTATIE_ID,
	    .help = "Kort en vast: bijvoorbeeld jaarplan-2026." },
	NODE_TITEL,
	{ .name = "vorm",
	    .label = "Vorm",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_planvorm,
	    .initial = "jaarplan",
	    .help = "Jaarplan, ondersteuningsplan …" },
	{ .name = "van",
	    .label = "Eerste schooljaar",
	    .brief = "Van",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_LOGGED,
	    .max = 9,
	    .notatie = NOTATIE_SCHOOLJAAR,
	    .help = "Bijvoorbeeld 2026-2027." },
	{ .name = "tot",
	    .label = "Laatste schooljaar",
	    .brief = "Tot en met",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_LOGGED,
	    .max = 9,
	    .notatie = NOTATIE_SCHOOLJAAR,
	    .help = "Bijvoorbeeld 2026-2027." },
	NODE_TEKST,
	NODE_EIGENAAR,
	NODE_STEUNT,
	NODE_COUNTS,
	NODE_VOLGORDE,
	NODE_HERKOMST,
};

const struct kind kind_plan = {
	.name = "plan",
	.label = "plan",
	.labels = "plannen",
	.base = "knoop",
	.flags = KIND_TREE,
	.fields = plan_fields,
	.n_fields = COUNT(plan_fields),
	.title = "titel",
	.columns = "id titel van tot n_acties n_gereed voortgang",
	.sort = "volgorde",
};

static const struct field programmalijn_fields[] = {
	NODE_ID,
	NODE_PLAN,
	NODE_OUDER,
	NODE_TITEL,
	NODE_NUMMER,
	NODE_TEKST,
	NODE_EIGENAAR,
	NODE_STEUNT,
	NODE_COUNTS,
	NODE_VOLGORDE,
	NODE_HERKOMST,
};

const struct kind kind_programmalijn = {
	.name = "programmalijn",
	.label = "programmalijn",
	.labels = "programmalijnen",
	.base = "knoop",
	.flags = KIND_TREE,
	.fields = programmalijn_fields,
	.n_fields = COUNT(programmalijn_fields),
	.title = "titel",
	.columns = "id titel n_acties n_gereed voortgang",
	.sort = "volgorde",
};

const struct kind kind_ontwikkelpunt = {
	.name = "ontwikkelpunt",
	.label = "ontwikkelpunt",
	.labels = "ontwikkelpunten",
	.base = "knoop",
	.flags = KIND_TREE,
	.fields = programmalijn_fields,
	.n_fields = COUNT(programmalijn_fields),
	.title = "titel",
	.columns = "id titel",
	.sort = "volgorde",
};

static const struct field doel_fields[] = {
	NODE_ID,
	NODE_PLAN,
	NODE_OUDER,
	NODE_ABOVE("programmalijn", "Programmalijn"),
	NODE_TITEL,
	NODE_NUMMER,
	NODE_TEKST,
	NODE_EIGENAAR,
	NODE_STEUNT,
	NODE_COUNTS,
	NODE_VOLGORDE,
	NODE_HERKOMST,
};

const struct kind kind_doel = {
	.name = "doel",
	.label = "doel",
	.labels = "doelen",
	.base = "knoop",
	.flags = KIND_TREE,
	.fields = doel_fields,
	.n_fields = COUNT(doel_fields),
	.title = "titel",
	.columns = "id titel n_acties n_gereed voortgang",
	.sort = "volgorde",
};

static const struct field resultaat_fields[] = {
	NODE_ID,
	NODE_PLAN,
	NODE_OUDER,
	NODE_ABOVE("programmalijn", "Programmalijn"),
	NODE_ABOVE("doel", "Doel"),
	NODE_TITEL,
	NODE_NUMMER,
	NODE_TEKST,
	NODE_EIGENAAR,
	NODE_STEUNT,
	NODE_COUNTS,
	NODE_VOLGORDE,
	NODE_HERKOMST,
};

const struct kind kind_resultaat = {
	.name = "resultaat",
	.label = "resultaat",
	.labels = "resultaten",
	.base = "knoop",
	.flags = KIND_TREE,
	.fields = resultaat_fields,
	.n_fields = COUNT(resultaat_fields),
	.title = "titel",
	.columns = "id titel n_acties n_gereed voortgang",
	.sort = "volgorde",
};

const struct choice choices_actie_status[] = {
	{ "open", "open" },
	{ "bezig", "bezig" },
	{ "gereed", "gereed" },
	{ "vervallen", "vervallen" },
	{ "doorgeschoven", "doorgeschoven" },
	{ NULL, NULL },
};

const struct choice choices_herhaling[] = {
	{ "maand", "elke maand" },
	{ "kwartaal", "elk kwartaal" },
	{ "halfjaar", "elk half jaar" },
	{ "jaar", "elk jaar" },
	{ NULL, NULL },
};

static const struct field actie_fields[] = {
	NODE_ID,
	NODE_PLAN,
	NODE_OUDER,
	NODE_ABOVE("programmalijn", "Programmalijn"),
	NODE_ABOVE("doel", "Doel"),
	NODE_ABOVE("resultaat", "Resultaat"),
	NODE_TITEL,
	NODE_NUMMER,
	{ .name = "wat",
	    .label = "Wat",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Wat er gedaan wordt." },
	{ .name = "wie",
	    .label = "Wie",
	    .type = FIELD_LIST,
	    .to = WIE_KINDS,
	    .help = "Wie het doen; meer dan één mag." },
	{ .name = "gereed",
	    .label = "Wanneer gereed",
	    .brief = "Gereed",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het klaar moet zijn; leeg mag." },
	{ .name = "precisie",
	    .label = "Precisie",
	    .type = FIELD_CHOICE,
	    .choices = choices_precisie,
	    .help = "Hoe precies de dag bekend is." },
	{ .name = "continu",
	    .label = "Continu",
	    .type = FIELD_BOOL,
	    .help = "Ja: loopt het hele plan door." },
	{ .name = "herhaling",
	    .label = "Herhaling",
	    .type = FIELD_CHOICE,
	    .choices = choices_herhaling,
	    .help = "Komt elke periode terug en wordt per periode afgevinkt." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .choices = choices_actie_status,
	    .initial = "open",
	    .help = "Open, bezig, gereed, vervallen of doorgeschoven." },
	{ .name = "stand",
	    .label = "Stand",
	    .type = FIELD_TEXT,
	    .flags = FIELD_DERIVED,
	    .help = "Bij een herhaling: hoeveel periodes zijn afgevinkt." },
	{ .name = "voortgang",
	    .label = "Voortgang",
	    .type = FIELD_TEXT,
	    .flags = FIELD_DERIVED,
	    .help = "De laatste notitie." },
	{ .name = "gereed_op",
	    .label = "Gereed op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het klaar was." },
	{ .name = "door",
	    .label = "Door",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED,
	    .max = 40,
	    .help = "Wie het heeft afgevinkt." },
	{ .name = "bewijs",
	    .label = "Bewijs",
	    .type = FIELD_LINES,
	    .flags = FIELD_SEARCH,
	    .help = "Waaruit blijkt dat het klaar is." },
	{ .name = "vergadering",
	    .label = "Uit vergadering",
	    .type = FIELD_REF,
	    .flags = FIELD_LISTED,
	    .to = "vergadering",
	    .help = "De vergadering waarin de actie is afgesproken." },
	{ .name = "streefscore",
	    .label = "Streefscore",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Wanneer het goed genoeg is." },
	{ .name = "meetinstrument",
	    .label = "Meetinstrument",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Waarmee dat gemeten wordt." },
	NODE_TEKST,
	NODE_STEUNT,
	NODE_VOLGORDE,
	NODE_HERKOMST,
};

/* Continu and a day, or continu and periods, cannot both be so (jaarplan: "Continu" stands where
 * the day would be). */
static enum swv_err
actie_check(const struct rec *rec, struct fault *fault)
{
	if (rec_bool(rec, "continu") && rec_has(rec, "gereed"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Continu",
		    "Een actie is continu of heeft een dag, niet allebei",
		    "maak een van de twee leeg");
	if (rec_bool(rec, "continu") && rec_has(rec, "herhaling"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Continu",
		    "Een actie is continu of keert per periode terug, niet allebei",
		    "maak een van de twee leeg");
	if (str_eq(rec_text(rec, "status"), "gereed") && !rec_has(rec, "gereed_op"))
		return fault_set(fault, SWV_EREQUIRED, "Gereed op", NULL, "vul de dag in");
	return SWV_OK;
}

const struct kind kind_actie = {
	.name = "actie",
	.label = "actie",
	.labels = "acties",
	.base = "knoop",
	.flags = KIND_TREE,
	.fields = actie_fields,
	.n_fields = COUNT(actie_fields),
	.title = "titel",
	.columns = "id titel wie gereed status",
	.sort = "gereed",
	.check = actie_check,
};
