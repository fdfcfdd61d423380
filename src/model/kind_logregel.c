/* SPDX-License-Identifier: EUPL-1.2 */
/* What happened in a dossier: the lines that people write, and the steps that it took. */
#include "swv/model/dossier.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct choice choices_contactsoort[] = {
	{ "telefoon", "telefoon" },
	{ "email", "e-mail" },
	{ "gesprek", "gesprek" },
	{ "huisbezoek", "huisbezoek" },
	{ "mdo", "MDO" },
	{ "besluit", "besluit" },
	{ "afspraak", "afspraak" },
	{ "notitie", "notitie" },
	{ NULL, NULL },
};

/* One line of what happened in a case.  Never changed: corrected by a later one. */
static const struct field logregel_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "dossier",
	    .label = "Dossier",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = DOSSIER_KINDS,
	    .help = "Het nummer van het dossier." },
	{ .name = "tekst",
	    .label = "Wat",
	    .type = FIELD_LINES,
	    .flags = FIELD_REQUIRED | FIELD_PERSONAL | FIELD_SEARCH,
	    .help = "Wat er is besproken of gebeurd." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_contactsoort,
	    .initial = "telefoon",
	    .help = "Telefoon, e-mail, gesprek, huisbezoek, MDO, besluit, afspraak of notitie." },
	{ .name = "met",
	    .label = "Met",
	    .type = FIELD_LIST,
	    .choices = choices_betrokkene,
	    .help = "Met wie; meer dan één mag." },
	{ .name = "op",
	    .label = "Op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De dag waarop het was." },
	{ .name = "afspraak",
	    .label = "Afspraak",
	    .type = FIELD_TEXT,
	    .flags = FIELD_PERSONAL,
	    .help = "Wat er is afgesproken." },
	{ .name = "afspraak_op",
	    .label = "Afspraak voor",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de afspraak klaar moet zijn: ma, 12-3, +2w." },
	{ .name = "voldoet",
	    .label = "Komt na",
	    .type = FIELD_REF,
	    .to = "logregel",
	    .help = "Het nummer van de logregel waarvan de afspraak hiermee is nagekomen." },
	{ .name = "verbetert",
	    .label = "Verbetert",
	    .type = FIELD_REF,
	    .to = "logregel",
	    .help = "Het nummer van de logregel die hiermee is verbeterd." },
	{ .name = "door",
	    .label = "Door",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED,
	    .help = "Wie de regel schreef." },
};

static enum swv_err
logregel_check(const struct rec *rec, struct fault *fault)
{
	if (rec_has(rec, "afspraak") && !rec_has(rec, "afspraak_op"))
		return fault_set(fault, SWV_EREQUIRED, "Afspraak voor", NULL,
		    "vul in op welke dag de afspraak klaar moet zijn");
	if (rec_has(rec, "afspraak_op") && rec_date(rec, "afspraak_op") < rec_date(rec, "op"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Afspraak voor",
		    "De afspraak is al voorbij op de dag waarop zij is gemaakt",
		    "kijk de twee dagen na");
	return SWV_OK;
}

const struct kind kind_logregel = {
	.name = "logregel",
	.label = "logregel",
	.labels = "logregels",
	.flags = KIND_NUMBERED | KIND_APPEND,
	.hangs = "dossier",
	.hung = "thuiszitter",
	.fields = logregel_fields,
	.n_fields = COUNT(logregel_fields),
	.columns = "id op dossier soort met afspraak_op door",
	.sort = "-id",
	.day = "op",
	.check = logregel_check,
};

/* Each change of the status or of who goes about it: written by the program with the save that made
 * it, so that what came and went by (a return that did not last) is still there for the figures. */
static const struct field stap_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "dossier",
	    .label = "Dossier",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_SYSTEM,
	    .to = DOSSIER_KINDS,
	    .help = "Het nummer van het dossier." },
	{ .name = "op",
	    .label = "Op",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM,
	    .help = "De dag waarop het zo werd." },
	{ .name = "van",
	    .label = "Van",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED | FIELD_STATUS,
	    .help = "De status ervoor; leeg: het begin." },
	{ .name = "naar",
	    .label = "Naar",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED | FIELD_STATUS,
	    .help = "De status erna." },
	{ .name = "escalatiestap",
	    .label = "Escalatiestap",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_SYSTEM | FIELD_TAKEN,
	    .choices = choices_escalatie,
	    .help = "Wie er toen over ging." },
	{ .name = "uitkomst",
	    .label = "Uitkomst",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED | FIELD_TAKEN,
	    .help = "Hoe het toen was afgelopen." },
	{ .name = "door",
	    .label = "Door",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED,
	    .help = "Wie de stap zette." },
};

const struct kind kind_stap = {
	.name = "stap",
	.label = "stap",
	.labels = "stappen",
	.flags = KIND_NUMBERED | KIND_APPEND | KIND_READONLY,
	.hangs = "dossier",
	.fields = stap_fields,
	.n_fields = COUNT(stap_fields),
	.columns = "id op dossier van naar escalatiestap door",
	.sort = "-id",
	.day = "op",
};
