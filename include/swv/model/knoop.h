/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_KNOOP_H
#define SWV_MODEL_KNOOP_H

#include "swv/model/kinds.h"

/* Nodes of plans (KIND_TREE): what they have alike. */

/* All of them: they share one table, and so their ids. */
#define KNOOP_KINDS "plan programmalijn ontwikkelpunt doel resultaat indicator actie risico"

extern const struct choice choices_knoop[]; /* where a node came from */

/* What every node has.  Kinds list these in their own order, so each is a macro. */
#define NODE_ID                                                                                    \
	{                                                                                          \
		.name = "id", .label = "Id", .type = FIELD_TEXT,                                   \
		.flags = FIELD_SYSTEM | FIELD_BASE, .max = 120, .notatie = NOTATIE_KNOOP,          \
		.help = "Het plan en de eigen id van het plandeel."                                \
	}
#define NODE_PLAN                                                                                  \
	{                                                                                          \
		.name = "plan", .label = "Plan", .type = FIELD_REF,                                \
		.flags = FIELD_SYSTEM | FIELD_BASE | FIELD_DETAIL, .to = "plan",                   \
		.help = "Het plan waar het bij hoort."                                             \
	}
#define NODE_OUDER                                                                                 \
	{                                                                                          \
		.name = "ouder", .label = "Onder", .type = FIELD_REF,                              \
		.flags = FIELD_REQUIRED | FIELD_BASE | FIELD_DETAIL,                               \
		.to = "plan programmalijn doel resultaat",                                         \
		.help = "Waar het in het plan onder hangt."                                        \
	}
#define NODE_NUMMER                                                                                \
	{                                                                                          \
		.name = "nummer", .label = "Nummer", .brief = "Nr", .type = FIELD_TEXT,            \
		.flags = FIELD_BASE | FIELD_LOGGED | FIELD_SEARCH, .max = 20,                      \
		.help = "Zoals in het plan, bijvoorbeeld 2.3."                                     \
	}
#define NODE_VOLGORDE                                                                              \
	{                                                                                          \
		.name = "volgorde", .label = "Volgorde", .type = FIELD_INT,                        \
		.flags = FIELD_SYSTEM | FIELD_BASE | FIELD_DETAIL, .max = 0x0FFFFFFF,              \
		.help = "De plek tussen wat onder hetzelfde hangt."                                \
	}
#define NODE_HERKOMST                                                                              \
	{                                                                                          \
		.name = "herkomst", .label = "Herkomst", .type = FIELD_CHOICE,                     \
		.flags = FIELD_SYSTEM | FIELD_BASE | FIELD_DETAIL, .choices = choices_knoop,       \
		.initial = "hand",                                                                 \
		.help = "Uit het planbestand, met de hand, of daar niet meer in."                  \
	}
#define NODE_TITEL                                                                                 \
	{                                                                                          \
		.name = "titel", .label = "Titel", .type = FIELD_TEXT,                             \
		.flags = FIELD_REQUIRED | FIELD_BASE | FIELD_SEARCH | FIELD_LOGGED,                \
		.help = "Kort: waar het om gaat."                                                  \
	}
#define NODE_TEKST                                                                                 \
	{                                                                                          \
		.name = "tekst", .label = "Toelichting", .type = FIELD_LINES,                      \
		.flags = FIELD_BASE | FIELD_SEARCH, .help = "De uitleg die erbij hoort."           \
	}
#define NODE_EIGENAAR                                                                              \
	{                                                                                          \
		.name = "eigenaar", .label = "Eigenaar", .type = FIELD_REF, .flags = FIELD_BASE,   \
		.to = EIGENAAR_KINDS, .help = "Wie erop aanspreekbaar is."                         \
	}
#define NODE_STEUNT                                                                                \
	{                                                                                          \
		.name = "steunt", .label = "Steunt", .type = FIELD_LIST, .flags = FIELD_BASE,      \
		.to = KNOOP_KINDS, .help = "Waar het in een hoger plan aan bijdraagt."             \
	}
#define NODE_COUNTS                                                                                \
	{ .name = "n_acties",                                                                      \
		.label = "Acties",                                                                 \
		.type = FIELD_INT,                                                                 \
		.flags = FIELD_DERIVED | FIELD_DETAIL,                                             \
		.max = INT32_MAX,                                                                  \
		.help = "Het aantal acties eronder, zonder wat verviel of doorschoof." },          \
	    { .name = "n_gereed",                                                                  \
		    .label = "Gereed",                                                             \
		    .type = FIELD_INT,                                                             \
		    .flags = FIELD_DERIVED | FIELD_DETAIL,                                         \
		    .max = INT32_MAX,                                                              \
		    .help = "Hoeveel daarvan gereed zijn." },                                      \
	{                                                                                          \
		.name = "voortgang", .label = "Voortgang", .brief = "%", .type = FIELD_INT,        \
		.flags = FIELD_DERIVED, .max = 100,                                                \
		.help = "Het deel van de acties dat gereed is, in procenten."                      \
	}

/* The node above that has this soort; empty when there is none. */
#define NODE_ABOVE(soort, kop)                                                                     \
	{                                                                                          \
		.name = soort, .label = kop, .type = FIELD_REF, .flags = FIELD_DERIVED,            \
		.to = soort, .help = "Waar het in het plan onder valt."                            \
	}

#endif
