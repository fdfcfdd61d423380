/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_DOSSIER_H
#define SWV_MODEL_DOSSIER_H

#include "swv/model/kinds.h"
#include "swv/model/rec.h"

/*
 * What dossiers have in common, whatever they are about: a number of the year, a
 * status that goes by steps (dossierstap.h), an area, who works on it, on whom it
 * waits, the first day by which something must be (urgent_op), and an end from
 * which on what tells of the child is kept for a while and then wiped.
 */

/* Every kind of dossier, for a field that may name any. */
#define DOSSIER_KINDS "thuiszitter tlv arrangement plaatsing klacht"

/* Whether id is a number as dossiers of this kind have: "26-014", or "T26-014" with a letter. */
bool dossier_is_nummer(const struct kind *kind, const char *id);
/* The kind of dossier that has such numbers; NULL: none has. */
const struct kind *dossier_kind(const char *nummer);

/* What people call this status of such a dossier; of another it is itself.  Borrowed. */
const char *dossier_status(const struct kind *kind, const char *status);

/* Whether nothing is due in it any more: it is closed, or was refused, or has run out. */
bool dossier_is_dicht(const struct rec *rec);

/* Two facts that cannot have been in the other order. */
struct dossier_volgorde {
	const char *eerst, *dan; /* fields */
	const char *zin;         /* what is said when dan comes before eerst */
};
/* Checks each of the rows, closed by one without fields: SWV_EIMPOSSIBLE. */
enum swv_err dossier_check_volgorde(
    const struct rec *rec, const struct dossier_volgorde *rows, struct fault *fault);
/* Whether the number, when it has one by now, is one of its kind. */
enum swv_err dossier_check_nummer(const struct rec *rec, struct fault *fault);

/* The fields that dossiers share, by groups; a kind puts its own between them. */
#define FIELD_DOSSIER_NUMMER(voorbeeld)                                                            \
	{                                                                                          \
		.name = "nummer", .label = "Nummer", .type = FIELD_TEXT,                           \
		.flags = FIELD_SYSTEM | FIELD_SEARCH, .max = 20,                                   \
		.help = "Het jaar en een volgnummer: " voorbeeld "."                               \
	}
#define FIELDS_DOSSIER_KIND                                                                        \
	{ .name = "voornaam",                                                                      \
		.label = "Voornaam",                                                               \
		.type = FIELD_TEXT,                                                                \
		.flags = FIELD_PERSONAL | FIELD_SEARCH,                                            \
		.max = 80,                                                                         \
		.help = "De roepnaam van het kind; mag leeg blijven." },                           \
	    { .name = "achternaam",                                                                \
		    .label = "Achternaam",                                                         \
		    .type = FIELD_TEXT,                                                            \
		    .flags = FIELD_PERSONAL | FIELD_SEARCH,                                        \
		    .max = 80,                                                                     \
		    .help = "De achternaam van het kind; mag leeg blijven." },                     \
	    { .name = "geboortedatum",                                                             \
		    .label = "Geboortedatum",                                                      \
		    .type = FIELD_DATE,                                                            \
		    .flags = FIELD_PERSONAL,                                                       \
		    .help = "De geboortedatum; mag leeg blijven." },                               \
	{                                                                                          \
		.name = "groep", .label = "Groep", .type = FIELD_TEXT, .max = 12,                  \
		.help = "De groep of klas."                                                        \
	}
#define FIELDS_DOSSIER_EERST                                                                       \
	{ .name = "eerstvolgend",                                                                  \
		.label = "Eerstvolgende termijn",                                                  \
		.type = FIELD_TEXT,                                                                \
		.flags = FIELD_DERIVED,                                                            \
		.help = "Wat het eerst moet gebeuren." },                                          \
	{                                                                                          \
		.name = "urgent_op", .label = "Uiterlijk", .type = FIELD_DATE,                     \
		.flags = FIELD_DERIVED, .help = "De dag waarop dat uiterlijk moet."                \
	}
#define FIELDS_DOSSIER_WACHT                                                                       \
	{ .name = "wacht_op",                                                                      \
		.label = "Wacht op",                                                               \
		.type = FIELD_CHOICE,                                                              \
		.choices = choices_betrokkene,                                                     \
		.help = "Wie nu aan zet is." },                                                    \
	{                                                                                          \
		.name = "wacht_sinds", .label = "Wacht sinds", .type = FIELD_DATE,                 \
		.help = "Sinds wanneer; leeg is de dag waarop u het invult."                       \
	}
#define FIELDS_DOSSIER_WAAR                                                                        \
	{ .name = "bestuur",                                                                       \
		.label = "Bestuur",                                                                \
		.type = FIELD_REF,                                                                 \
		.to = "bestuur",                                                                   \
		.help = "Het schoolbestuur; leeg is dat van de school." },                         \
	    { .name = "gebied",                                                                    \
		    .label = "Gebied",                                                             \
		    .type = FIELD_REF,                                                             \
		    .to = "gebied",                                                                \
		    .help = "Het gebied; leeg is dat van de school." },                            \
	    { .name = "gemeente",                                                                  \
		    .label = "Gemeente",                                                           \
		    .type = FIELD_REF,                                                             \
		    .to = "gemeente",                                                              \
		    .help = "Waar het kind woont; leeg is de gemeente van de school." },           \
	{                                                                                          \
		.name = "consulent", .label = "Consulent", .type = FIELD_REF, .to = "functie",     \
		.help = "Wie het dossier doet; leeg is de consulent van het gebied."               \
	}
#define FIELDS_DOSSIER_DICHT                                                                       \
	{ .name = "gesloten_op",                                                                   \
		.label = "Gesloten op",                                                            \
		.type = FIELD_DATE,                                                                \
		.flags = FIELD_SYSTEM,                                                             \
		.help = "De dag waarop het klaar was; van dan af telt de bewaartermijn." },        \
	{                                                                                          \
		.name = "gewist_op", .label = "Gewist op", .type = FIELD_DATE,                     \
		.flags = FIELD_SYSTEM,                                                             \
		.help =                                                                            \
		    "De dag waarop is gewist wie het kind is; de feiten voor de cijfers blijven."  \
	}
#define FIELDS_DOSSIER_OUDERS                                                                      \
	{ .name = "ouders",                                                                        \
		.label = "Ouders",                                                                 \
		.type = FIELD_LINES,                                                               \
		.flags = FIELD_PERSONAL,                                                           \
		.max = 1000,                                                                       \
		.help = "Wie de ouders zijn en hoe zij te bereiken zijn." },                       \
	{                                                                                          \
		.name = "bijzonderheden", .label = "Bijzonderheden", .type = FIELD_LINES,          \
		.flags = FIELD_PERSONAL, .help = "Wat verder van belang is; niet meer dan nodig."  \
	}

#endif
