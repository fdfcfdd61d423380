/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_FORMULIERBLADRIJ_H
#define SWV_TUI_FORMULIERBLADRIJ_H

#include "swv/service/formulier.h"
#include "swv/tui/rijbron.h"

/* The page of a form: facts, and each section with what was filled in beside last time. */

enum { FORMULIER_KOLOMMEN = 4 };

enum formulierrij_soort {
	FORMULIERRIJ_FEIT,
	FORMULIERRIJ_SECTIE,     /* the line of a section, that folds it */
	FORMULIERRIJ_VRAAG,      /* an item with its answer */
	FORMULIERRIJ_ACTIVITEIT, /* of this time */
	FORMULIERRIJ_TEKST       /* goes on from the row above, or is to read only */
};

struct formulierrij {
	enum formulierrij_soort soort;
	const struct sectiebeeld *sectie; /* NULL: of the form itself */
	const struct vraagbeeld *vraag;   /* of an answer, and of the lines of its text */
	const struct rec *activiteit;     /* also on the lines that its text goes on in */
	struct focus opens;               /* what Enter shows; kind NULL: nothing */
	const char *tekst;                /* or this text, of which it has the begin; NULL: none */
	char mark;                        /* as lijst_class.mark */
	char *cells[FORMULIER_KOLOMMEN];  /* owned; NULL: empty */
};

/* The rows, and what they are of; borrowed by the page. */
struct formulierrijen {
	struct tui *tui;
	struct rijbron *rows;
	char *id;
	char *titel;
	struct formulierbeeld beeld;
	bool gelezen; /* beeld holds something */
	int breed;    /* columns that the rows were made for */
	bool zoekt;   /* a filter is on: all sections stand open */
	char **dicht; /* ids of the sections that are folded; owned */
	size_t n_dicht, cap_dicht;
	struct formulierrij **items; /* owned */
	size_t n, cap;
};

extern const struct kolom formulierrij_kolommen[];

/* Reads the form anew and makes its rows; the list of rows must then be reloaded.  On a fault
 * they stay as they were. */
enum swv_err formulierrijen_lees(struct formulierrijen *f, struct fault *fault);
/* The same rows anew, without reading: for another width, fold or filter. */
void formulierrijen_bouw(struct formulierrijen *f);
void formulierrijen_fini(struct formulierrijen *f);

/* Folds the section, or unfolds it; alle: all of them, open when one is folded. */
void formulierrijen_vouw(struct formulierrijen *f, const struct sectiebeeld *sectie, bool dicht);
void formulierrijen_vouw_alle(struct formulierrijen *f);
bool formulierrijen_is_dicht(const struct formulierrijen *f, const struct sectiebeeld *sectie);

/* The id of the row that a section, question or activity begins with, in the list. */
void formulierrij_sleutel(const char *kind, const char *id, struct str *out);

#endif
