/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_KINDS_H
#define SWV_MODEL_KINDS_H

#include "swv/model/kind.h"

/* The descriptors; each stands in src/model/kind_*.c, and in the table of kind.c. */

/* structure: what the association file says */
extern const struct kind kind_instelling, kind_vakantie, kind_feestdag, kind_gemeente, kind_gebied,
    kind_bestuur, kind_school, kind_functie, kind_partij, kind_orgaan, kind_kalenderpost;
/* the year */
extern const struct kind kind_kalender, kind_tik, kind_notitie, kind_termijn;
/* plans: every node is a knoop */
extern const struct kind kind_plan, kind_programmalijn, kind_ontwikkelpunt, kind_doel,
    kind_resultaat, kind_actie;

/* What may be named as "wie": a functie, a body, a board, a municipality or another party. */
#define WIE_KINDS "functie orgaan bestuur gemeente partij school"

/* Choices that several kinds share. */
extern const struct choice choices_precisie[]; /* the precisions of DESIGN: dag … nnb */
extern const struct choice choices_per[];      /* who owes an item each: bestuur, school … */
extern const struct choice choices_herkomst[]; /* bestand, duo, hand */
extern const struct choice choices_herhaling[];
extern const struct choice choices_actie_status[];
extern const struct choice choices_kalender_status[];
extern const struct choice choices_termijn_status[];

/* The fields that kinds of structure share. */
#define FIELD_ID(what)                                                                             \
	{                                                                                          \
		.name = "id", .label = "Id", .type = FIELD_TEXT,                                   \
		.flags = FIELD_REQUIRED | FIELD_ONCE, .max = 80, .notatie = NOTATIE_ID,            \
		.help = "Kort en vast: " what                                                      \
	}
#define FIELD_NAAM                                                                                 \
	{                                                                                          \
		.name = "naam", .label = "Naam", .type = FIELD_TEXT,                               \
		.flags = FIELD_REQUIRED | FIELD_SEARCH | FIELD_LOGGED,                             \
		.help = "Zoals u het noemt."                                                       \
	}
#define FIELD_OPMERKING                                                                            \
	{                                                                                          \
		.name = "opmerking", .label = "Opmerking", .type = FIELD_LINES,                    \
		.help = "Wat verder van belang is."                                                \
	}
#define FIELDS_STRUCTURE                                                                           \
	{ .name = "herkomst",                                                                      \
		.label = "Herkomst",                                                               \
		.type = FIELD_CHOICE,                                                              \
		.flags = FIELD_SYSTEM,                                                             \
		.choices = choices_herkomst,                                                       \
		.help = "Waar dit vandaan komt: het bestand, DUO of met de hand." },               \
	{                                                                                          \
		.name = "actief", .label = "Actief", .type = FIELD_BOOL, .flags = FIELD_SYSTEM,    \
		.help = "Nee: staat niet meer in het bestand, maar er hangt nog iets aan."         \
	}

#endif
