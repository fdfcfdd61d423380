/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_BEWERK_H
#define SWV_TUI_BEWERK_H

#include "swv/model/rec.h"
#include "swv/tui/keuze.h"
#include "swv/tui/tui.h"

/*
 * The forms of the domain, made from the descriptors: with a concept that
 * outlives a dropped line, and the question who is right when two people saved
 * the same record.
 */

/* A new record; initial (taken) has what is known already. */
void bewerk_nieuw(struct tui *tui, struct rec *initial);
/* The same with only these fields (names, separated by blanks; NULL: all), beginning in one (NULL: at
 * what must be filled in). */
void bewerk_nieuw_met(struct tui *tui, struct rec *initial, const char *fields, const char *begin);

/* As that, with fields (vast, of what initial has) that are shown and not typed. */
void bewerk_nieuw_vast(struct tui *tui, struct rec *initial, const char *fields, const char *vast);

/* The whole record, or only these fields (names, separated by blanks; NULL: all). */
void bewerk_open(struct tui *tui, const struct kind *kind, const char *id, const char *fields);

/* The record before with what after proposes (both taken): saved as it is, or after more typing.
 * The title tells wat is done ("Gemeld bij leerplicht en swv"); NULL: that it is changed. */
void bewerk_voorstel(
    struct tui *tui, struct rec *before, struct rec *after, const char *fields, const char *wat);

/* Goes on with a concept (its fields need not be loaded yet). */
void bewerk_concept(struct tui *tui, const char *kind, const char *id);

/* Writes a note on a record; asks for its text. */
void bewerk_notitie(struct tui *tui, const struct kind *kind, const char *id);

/* Ids that begin with text (or a word of their name does) of the kinds, in that order, to choose
 * from. */
void bewerk_keuzen(struct tui *tui, const char *kinds, const char *text, struct keuzen *out);

#endif
