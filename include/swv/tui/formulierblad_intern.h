/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_FORMULIERBLAD_INTERN_H
#define SWV_TUI_FORMULIERBLAD_INTERN_H

#include "swv/tui/formulierbladrij.h"

/* How the files of formulierbladrij.h make their rows together. */

enum {
	FORMULIER_IN = 4,  /* columns before what stands in a section */
	FORMULIER_DIEP = 6 /* and before the text of an answer */
};

/* What stands in a row, before it is broken to the width that there is; all may be NULL.  Without
 * midden and rechts, links has all of that width. */
struct rijinhoud {
	const char *label; /* before the first row of links; the others hang under its text */
	int breed;         /* columns of the label */
	int indent, hang;  /* before the first row, and how much more before the others */
	const char *links, *midden, *rechts;
	size_t meest; /* rows that it may take, the rest is on a page of its own; 0: all it needs */
};

/* Rows like as with what is in them; the first has the key, those that go on the key and a number.
 * Words of the whole find each of them. */
void formulierrij_zet(struct formulierrijen *f, const struct formulierrij *as, const char *key,
    const struct rijinhoud *in);
/* Text to read: what is meant, or what was said last time. */
void formulierrij_lees_tekst(struct formulierrijen *f, const struct formulierrij *as,
    const char *what, const char *id, int indent, const char *text);
/* Whether there is room for the text of last time beside that of this time. */
bool formulierrijen_is_breed(const struct formulierrijen *f);

/* The soort of a section, and what was answered ("": nothing); borrowed. */
const char *formuliersectie_soort(const struct sectiebeeld *s);
const char *formuliervraag_waarde(const struct vraagbeeld *v);

/* What is known of the form itself. */
void formulierrij_feiten(struct formulierrijen *f);
/* A question with its answer. */
void formulierrij_vraag(
    struct formulierrijen *f, const struct sectiebeeld *s, const struct vraagbeeld *v);
/* The i-th activity of this time beside that of last time; either may be missing. */
void formulierrij_activiteit(struct formulierrijen *f, const struct sectiebeeld *s, size_t i);

#endif
