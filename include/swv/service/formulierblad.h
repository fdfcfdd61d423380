/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_FORMULIERBLAD_H
#define SWV_SERVICE_FORMULIERBLAD_H

#include "swv/export/blad.h"
#include "swv/service/formulier.h"

/* The columns of the sheet in which a form goes out and comes back (swv-formulier(5)). */
enum formulierkolom {
	KOLOM_SECTIE,
	KOLOM_NR,
	KOLOM_VRAAG,
	KOLOM_ANTWOORD,
	KOLOM_BEDRAG,
	KOLOM_VORIG,
	KOLOM_VORIG_BEDRAG,
	FORMULIER_KOLOMMEN
};
extern const char *const formulierkolommen[FORMULIER_KOLOMMEN];

/* What stands under sectie in the rows at the head, that tell whose form it is. */
#define FORMULIER_HOOFD "formulier"

/* Row i of the head: what stands under nr, and the field that it tells ("eigenaar": who the form is
 * of); NULL past the last. */
struct hoofdrij {
	const char *nr, *veld;
	bool invullen; /* the board writes it */
};
const struct hoofdrij *formulier_hoofd(size_t i);

/* The id of who the form is of, as the head tells it; borrowed. */
const char *formulier_eigenaar(const struct rec *soort, const struct rec *form);

/*
 * The sheet of the form, with what is filled in.  vorig: what is not filled in yet
 * stands as it was last time, to be gone through.  With the right to read it.
 */
enum swv_err formulier_blad(
    struct session *session, const char *id, bool vorig, struct fault *fault, struct blad *out);

#endif
