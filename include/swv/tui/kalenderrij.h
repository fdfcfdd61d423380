/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_KALENDERRIJ_H
#define SWV_TUI_KALENDERRIJ_H

#include "swv/service/lezen.h"
#include "swv/tui/facet.h"
#include "swv/tui/keuze.h"
#include "swv/tui/kleur.h"
#include "swv/tui/venster.h"

/* The items of a school year, as a source for a list: in order of day, or of title. */
struct kalenderrijen {
	struct tui *tui;
	int schooljaar;
	char *zoek, *groep; /* NULL: everything */
	struct facet facet;
	bool op_titel;
};

void kalenderrijen_init(struct kalenderrijen *k, struct tui *tui);
void kalenderrijen_fini(struct kalenderrijen *k);
void kalenderrijen_zoek(struct kalenderrijen *k, const char *text);
void kalenderrijen_groepen(struct kalenderrijen *k, struct keuzen *out);
/* "2023-2024: 21 items · alleen: te laat" */
void kalenderrijen_tel(struct kalenderrijen *k, struct str *out);

/* Cells: month (of the first row of it), day, what, who, state, last year's. */
void kalenderrij_cel(struct kalenderrijen *k, const void *row, size_t column, struct str *out);
char kalenderrij_merk(struct kalenderrijen *k, const void *row, enum role *role);

enum swv_err kalenderrijen_load(
    struct kalenderrijen *k, const struct bron_vraag *ask, struct rijen *out, struct fault *fault);
/* The same row as it is now, or the one of this id; NULL when it is not of this list. */
void *kalenderrijen_find(struct kalenderrijen *k, const void *row);
void *kalenderrijen_met(struct kalenderrijen *k, const char *id);
void kalenderrij_free(void *row);

/* '!' te laat, '~' bijna, 'x' gereed, '-' vervallen, 'o' open. */
char kalender_teken(const struct rec *item, const struct session *session);

#endif
