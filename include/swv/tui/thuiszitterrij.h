/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_THUISZITTERRIJ_H
#define SWV_TUI_THUISZITTERRIJ_H

#include "swv/service/lezen.h"
#include "swv/tui/facet.h"
#include "swv/tui/kleur.h"
#include "swv/tui/lijst.h"
#include "swv/tui/venster.h"

/* The cases of children at home, the most urgent first, as a source for a list.  Children are
 * found by name but never named. */
struct thuiszitterrijen {
	struct tui *tui;
	char *zoek; /* NULL: everything */
	struct facet facet;
};

void thuiszitterrijen_init(struct thuiszitterrijen *t, struct tui *tui);
void thuiszitterrijen_fini(struct thuiszitterrijen *t);
void thuiszitterrijen_zoek(struct thuiszitterrijen *t, const char *text);
/* "3 van 41 dossiers · alleen: te laat" */
void thuiszitterrijen_tel(struct thuiszitterrijen *t, struct str *out);

/* The columns of the list, closed by one without a label. */
extern const struct kolom thuiszitter_kolommen[];
void thuiszitterrij_cel(
    struct thuiszitterrijen *t, const void *row, size_t column, struct str *out);
char thuiszitterrij_merk(struct thuiszitterrijen *t, const void *row, enum role *role);

enum swv_err thuiszitterrijen_load(struct thuiszitterrijen *t, const struct bron_vraag *ask,
    struct rijen *out, struct fault *fault);
/* The row of the case with this number; NULL when it is not of this list. */
void *thuiszitterrijen_met(struct thuiszitterrijen *t, const char *nummer);
const char *thuiszitterrij_nummer(const void *row);    /* NULL row: NULL */
const struct rec *thuiszitterrij_rec(const void *row); /* borrowed */
void thuiszitterrij_free(void *row);

#endif
