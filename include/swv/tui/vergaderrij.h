/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_VERGADERRIJ_H
#define SWV_TUI_VERGADERRIJ_H

#include "swv/service/lezen.h"
#include "swv/tui/facet.h"
#include "swv/tui/kleur.h"
#include "swv/tui/venster.h"

/* The meetings of a school year in order of day, as a source for a list. */
struct vergaderrijen {
	struct tui *tui;
	int schooljaar;
	char *zoek; /* NULL: everything */
	struct facet facet;
	void *eerste; /* owned, see below */
};

void vergaderrijen_init(struct vergaderrijen *v, struct tui *tui);
void vergaderrijen_fini(struct vergaderrijen *v);
void vergaderrijen_zoek(struct vergaderrijen *v, const char *text);
/* "2023-2024: 61 vergaderingen · alleen: reserve" */
void vergaderrijen_tel(struct vergaderrijen *v, struct str *out);
/* The first one from today on; NULL: there is none.  Borrowed until the next call. */
const void *vergaderrijen_eerste(struct vergaderrijen *v);

/* Cells: month (of the first row of it), day, time, what, where, state. */
void vergaderrij_cel(struct vergaderrijen *v, const void *row, size_t column, struct str *out);
char vergaderrij_merk(const void *row, enum role *role);

enum swv_err vergaderrijen_load(
    struct vergaderrijen *v, const struct bron_vraag *ask, struct rijen *out, struct fault *fault);
/* The same row as it is now; NULL when it is not of this list. */
void *vergaderrijen_find(struct vergaderrijen *v, const void *row);
/* The meeting of this id, or the first of the series of this id. */
void *vergaderrijen_met(struct vergaderrijen *v, const char *id);
void vergaderrij_free(void *row);

/* The day of a meeting as short as it is known: "ma 02-10", "okt", "voorjaar", "n.t.b.". */
void vergadering_dag(const struct rec *vergadering, const struct session *session, struct str *out);
/* "19:30-21:00", "19:30" or nothing. */
void vergadering_tijd(const struct rec *vergadering, struct str *out);
/* The place, or online or telefonisch. */
void vergadering_waar(const struct rec *vergadering, struct str *out);

#endif
