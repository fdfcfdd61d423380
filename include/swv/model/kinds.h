/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_KINDS_H
#define SWV_MODEL_KINDS_H

#include "swv/model/kind.h"

/*
 * Every kind there is, in the order in which records of one may name those of
 * another.  Each descriptor stands in src/model/kind_*.c; a new kind is a word
 * here (and a table of the same name: see share/schema).
 */
#define KINDS(X)                                                                                   \
	/* structure: what the association file says */                                            \
	X(instelling)                                                                              \
	X(vakantie)                                                                                \
	X(feestdag)                                                                                \
	X(functie)                                                                                 \
	X(gemeente)                                                                                \
	X(gebied)                                                                                  \
	X(bestuur)                                                                                 \
	X(school)                                                                                  \
	X(partij)                                                                                  \
	X(orgaan)                                                                                  \
	X(kalenderpost)                                                                            \
	X(contactrol)                                                                              \
	X(grond)                                                                                   \
	X(oorzaak)                                                                                 \
	X(uitkomst)                                                                                \
	X(niveau)                                                                                  \
	X(route)                                                                                   \
	X(plaatsingsoort)                                                                          \
	X(voorziening)                                                                             \
	X(formuliersoort)                                                                          \
	X(formuliersectie)                                                                         \
	X(formuliervraag)                                                                          \
	X(kostensoort)                                                                             \
	X(rol)                                                                                     \
	/* who works here */                                                                       \
	X(gebruiker)                                                                               \
	X(sleutel)                                                                                 \
	X(waarneming)                                                                              \
	/* the year */                                                                             \
	X(kalender)                                                                                \
	X(reeks)                                                                                   \
	X(vergadering)                                                                             \
	X(agendapunt)                                                                              \
	X(besluit)                                                                                 \
	X(telling)                                                                                 \
	X(prognose)                                                                                \
	X(gesprek)                                                                                 \
	X(bezoek)                                                                                  \
	X(bevinding)                                                                               \
	X(verzoek)                                                                                 \
	/* plans: every node is a knoop */                                                         \
	X(plan)                                                                                    \
	X(programmalijn)                                                                           \
	X(ontwikkelpunt)                                                                           \
	X(doel)                                                                                    \
	X(resultaat)                                                                               \
	X(indicator)                                                                               \
	X(actie)                                                                                   \
	X(risico)                                                                                  \
	/* what boards and schools account for */                                                  \
	X(formulier)                                                                               \
	X(antwoord)                                                                                \
	X(activiteit)                                                                              \
	X(formulieroverzicht)                                                                      \
	/* cases, and who to call */                                                               \
	X(thuiszitter)                                                                             \
	X(tlv)                                                                                     \
	X(advies)                                                                                  \
	X(opschorting)                                                                             \
	X(arrangement)                                                                             \
	X(plaatsing)                                                                               \
	X(klacht)                                                                                  \
	X(logregel)                                                                                \
	X(stap)                                                                                    \
	X(contact)                                                                                 \
	X(datalek)                                                                                 \
	/* money */                                                                                \
	X(tarief)                                                                                  \
	X(subsidie)                                                                                \
	X(budget)                                                                                  \
	X(boeking)                                                                                 \
	X(reserve)                                                                                 \
	/* what hangs on the others */                                                             \
	X(meting)                                                                                  \
	X(tik)                                                                                     \
	X(notitie)                                                                                 \
	X(termijn)                                                                                 \
	X(cijfer)                                                                                  \
	X(afrekening)                                                                              \
	X(kosten)                                                                                  \
	X(logboek)

#define KIND_DECLARE(name) extern const struct kind kind_##name;
KINDS(KIND_DECLARE)
#undef KIND_DECLARE

/* What may be named as "wie": a functie, a body, a board, a municipality or another party. */
#define WIE_KINDS "functie orgaan bestuur gemeente partij school"
/* Who answers for something: one of those, or a user by name. */
#define EIGENAAR_KINDS WIE_KINDS " gebruiker"

/* What an action can come from. */
#define UIT_KINDS "vergadering gesprek bezoek bevinding verzoek"

/* Choices that several kinds share. */
extern const struct choice choices_precisie[]; /* the precisions of DESIGN: dag … nnb */
extern const struct choice choices_per[];      /* who owes an item each: bestuur, school … */
extern const struct choice choices_herkomst[]; /* bestand, duo, hand */
extern const struct choice choices_herhaling[];
extern const struct choice choices_actie_status[];
extern const struct choice choices_kalender_status[];
extern const struct choice choices_termijn_status[];
extern const struct choice choices_vergadering_status[];
extern const struct choice choices_verzuim[];
extern const struct choice choices_thuiszitter_status[];
extern const struct choice choices_gebruiker_status[];
extern const struct choice choices_datalek_status[];
extern const struct choice choices_batenlasten[];
extern const struct choice choices_formulier_status[];
extern const struct choice choices_sectiesoort[]; /* what the items of a section ask */
extern const struct choice choices_betrokkene[];  /* those around a child */
extern const struct choice choices_escalatie[];   /* who goes about it, the ladder upwards */

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
