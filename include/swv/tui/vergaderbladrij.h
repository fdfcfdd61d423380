/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_VERGADERBLADRIJ_H
#define SWV_TUI_VERGADERBLADRIJ_H

#include "swv/tui/rijbron.h"

enum { BLAD_KOLOMMEN = 3 };

/* A row: of a record that hangs on the meeting, or a line of text about the meeting itself.  The
 * id of its row source is "KIND ID" for the first. */
struct bladrij {
	struct focus focus;         /* id owned */
	struct focus opens;         /* what Enter opens, id owned; kind NULL: nothing */
	char *cells[BLAD_KOLOMMEN]; /* NULL: empty */
};

/* What stands on the page of a meeting. */
struct bladrijen {
	struct tui *tui;
	struct rijbron *rows; /* borrowed */
	char *id, *titel;
	struct bladrij **items; /* owned */
	size_t n, cap;
};

/* Reads it all anew; when that fails what was there stays. */
enum swv_err bladrijen_lees(struct bladrijen *b, struct fault *fault);
void bladrijen_fini(struct bladrijen *b);

#endif
