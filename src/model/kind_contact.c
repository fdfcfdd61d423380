/* SPDX-License-Identifier: EUPL-1.2 */
/* Who to call: the roles that an association knows, and who has them at a school or board. */
#include "swv/model/kinds.h"

#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct field contactrol_fields[] = {
	FIELD_ID("bijvoorbeeld aanspreekpunt-verzuim."),
	FIELD_NAAM,
	FIELDS_STRUCTURE,
};

const struct kind kind_contactrol = {
	.name = "contactrol",
	.label = "contactrol",
	.labels = "contactrollen",
	.flags = KIND_STRUCTURE,
	.fields = contactrol_fields,
	.n_fields = COUNT(contactrol_fields),
	.title = "naam",
	.columns = "id naam",
	.sort = "naam",
};

/* Names and numbers of people who work there: never in the logboek, as any text that is not
 * FIELD_LOGGED. */
static const struct field contact_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "bij",
	    .label = "Bij",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED,
	    .to = "school bestuur gebied gemeente partij orgaan",
	    .help = "De school, het bestuur of wie anders." },
	{ .name = "rol",
	    .label = "Rol",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED,
	    .to = "contactrol",
	    .help = "Waarvoor, zoals aanspreekpunt verzuim." },
	{ .name = "naam",
	    .label = "Naam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH,
	    .max = 80,
	    .help = "Wie het is." },
	{ .name = "telefoon",
	    .label = "Telefoon",
	    .type = FIELD_TEXT,
	    .max = 40,
	    .help = "Het nummer." },
	{ .name = "email",
	    .label = "E-mail",
	    .type = FIELD_TEXT,
	    .max = 120,
	    .help = "Het adres." },
	{ .name = "opmerking",
	    .label = "Opmerking",
	    .type = FIELD_LINES,
	    .help = "Bijvoorbeeld op welke dagen te bereiken." },
};

const struct kind kind_contact = {
	.name = "contact",
	.label = "contactpersoon",
	.labels = "contactpersonen",
	.flags = KIND_NUMBERED,
	.fields = contact_fields,
	.n_fields = COUNT(contact_fields),
	.title = "naam",
	.columns = "id bij rol naam telefoon email",
	.sort = "naam",
};
