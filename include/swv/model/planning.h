/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_PLANNING_H
#define SWV_MODEL_PLANNING_H

#include "swv/model/kinds.h"
#include "swv/model/rec.h"

/*
 * What talks, visits and requests share: where, the day for which they are planned
 * and the day on which it was done.
 */

#define FIELD_NUMMER_ID(what)                                                                      \
	{                                                                                          \
		.name = "id", .label = "Id", .type = FIELD_TEXT, .flags = FIELD_SYSTEM,            \
		.max = 120, .help = what                                                           \
	}
/* The board and the area of the school, on the day that it was chosen. */
#define FIELD_VAN_SCHOOL(kind, kop)                                                                \
	{                                                                                          \
		.name = kind, .label = kop, .type = FIELD_REF,                                     \
		.flags = FIELD_SYSTEM | FIELD_LISTED, .to = kind, .help = "Dat van de school."     \
	}
#define FIELDS_GEPLAND                                                                             \
	{ .name = "gepland",                                                                       \
		.label = "Gepland",                                                                \
		.type = FIELD_DATE,                                                                \
		.help =                                                                            \
		    "De dag; van een maand of schooljaar de laatste; leeg is nog te plannen." },   \
	    { .name = "precisie",                                                                  \
		    .label = "Precisie",                                                           \
		    .type = FIELD_CHOICE,                                                          \
		    .choices = choices_precisie,                                                   \
		    .help = "Hoe precies de dag bekend is." },                                     \
	    { .name = "status",                                                                    \
		    .label = "Status",                                                             \
		    .type = FIELD_CHOICE,                                                          \
		    .choices = choices_gehouden,                                                   \
		    .initial = "gepland",                                                          \
		    .help = "Gepland, gehouden of vervallen." },                                   \
	{                                                                                          \
		.name = "gehouden_op", .label = "Gehouden op", .type = FIELD_DATE,                 \
		.help = "De dag waarop het er was; wie die invult, zet de status op gehouden."     \
	}

extern const struct choice choices_gehouden[]; /* gepland, gehouden, vervallen */

/* A day and none cannot both be so (SWV_EIMPOSSIBLE, SWV_EREQUIRED); a kind->check. */
enum swv_err planning_check(const struct rec *rec, struct fault *fault);

/* Of a kind whose records are planned or asked, and then done: the status that it has then, that
 * it has before, and the field of the day (NULL: it is held on the day for which it is planned). */
struct afronding {
	const struct kind *kind;
	const char *gedaan, *open, *dag;
};

/* NULL: records of the kind are not done so. */
const struct afronding *afronding_van(const struct kind *kind);

/* A day of a record of that kind by which something must be, and the day on which it was. */
struct voldoening {
	const struct kind *kind;
	const char *dag, *op;
};

/* The first is nr 0; NULL: the kind has no more of them. */
const struct voldoening *voldoening_van(const struct kind *kind, size_t nr);

#endif
