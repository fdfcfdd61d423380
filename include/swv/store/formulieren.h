/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_FORMULIEREN_H
#define SWV_STORE_FORMULIEREN_H

#include "swv/model/rec.h"
#include "swv/store/store.h"

/* What forms hold, counted. */

/*
 * Counts the form anew: totaal and totaal_volgend (cents, of what is stored; own
 * means are nought), how many of its sections are to be filled in and how many are.
 * Its versie stays.  A section is filled in when it has an activity, a tick (or a
 * "nee"), or, of the others, an answer to every item that is verplicht; with a
 * nulmelding all are.
 */
enum swv_err formulier_tel(struct store *store, const char *id, struct fault *fault);
/* The same of every form of the soort (NULL: of any) that was not handed in: its sections may be
 * others. */
enum swv_err formulier_tel_soort(struct store *store, const char *soort, struct fault *fault);

/* Whether anything is filled in. */
enum swv_err formulier_is_gevuld(
    struct store *store, const char *id, struct fault *fault, bool *out);

/* How far a section of a form is. */
struct sectiestand {
	int64_t vragen, beantwoord;      /* items that hold in the period */
	bool compleet;                   /* see formulier_tel */
	int64_t activiteiten, totaal;    /* cents */
	int64_t vorig_totaal;            /* of the section that it follows, or itself, last time */
	bool heeft_aandeel, heeft_vorig; /* whether there are scores, now and last time */
	int64_t aandeel, vorig_aandeel;  /* hundredths of a per cent on 3 and 4 (or the mean) */
};

/*
 * Tells the sections of forms of the soort and period (NULL: of any), or of one form
 * (id; soort and period do not count), in order of title, id and section.  form has
 * id, titel, status, uiterlijk, periode and formulier; sectie has id and soort.
 */
struct sectiestanden_vraag {
	const char *soort, *periode, *id;
};

enum swv_err formulier_secties(struct store *store, const struct sectiestanden_vraag *vraag,
    struct fault *fault,
    enum swv_err (*each)(const struct rec *form, const struct rec *sectie,
	const struct sectiestand *stand, void *arg),
    void *arg);

#endif
