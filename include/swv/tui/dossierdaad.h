/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DOSSIERDAAD_H
#define SWV_TUI_DOSSIERDAAD_H

#include "swv/model/rec.h"

struct tui;

/* What can be done with a dossier of any kind, from any screen; nummer is that of the dossier.
 * Each tells what was done, or what went wrong. */

/* A new one of the kind, in the form of new ones.  begin (may be NULL) fills in what it begins
 * with, of bij (may be NULL) too, which the cursor is on. */
void dossierdaad_nieuw(struct tui *tui, const struct kind *kind, const struct rec *bij,
    void (*begin)(const struct rec *bij, struct rec *nieuw));

/* Writes a line in its log; the cursor is in the text. */
void dossierdaad_regel(struct tui *tui, const char *nummer);
/* A line that puts this one right. */
void dossierdaad_verbeter(struct tui *tui, const struct rec *regel);

/* Asks which step it takes, and what has to be known with that. */
void dossierdaad_stap(struct tui *tui, const char *nummer);
/* Asks on whom it waits, from today. */
void dossierdaad_wacht(struct tui *tui, const char *nummer);
/* Hands it over to another consulent. */
void dossierdaad_geef(struct tui *tui, const char *nummer);

/* Of an application for a TLV: the advice of an expert; a suspension of the term, or the end of
 * the one that runs. */
void dossierdaad_advies(struct tui *tui, const char *nummer);
void dossierdaad_opschorting(struct tui *tui, const char *nummer);

/* The answer to who asks what is kept in it, as a page to read. */
void dossierdaad_inzage(struct tui *tui, const char *nummer);
/* Wipes who the child is, once its number was typed again; before the term only for a reason. */
void dossierdaad_wis(struct tui *tui, const char *nummer);

/* For who may do these and not read the case: asks which.  False: there is nothing to ask. */
bool dossierdaad_zonder_lezen(struct tui *tui, const char *nummer);

/* What had to be done by that termijn (its id, and what it is called) is done today. */
void dossierdaad_termijn(struct tui *tui, const char *id, const char *wat);
/* The same for the most urgent termijn of the case as it was seen (its eerstvolgend and urgent_op);
 * when another one is that by now nothing is done, but told. */
void dossierdaad_voldoe(struct tui *tui, const struct rec *seen);

#endif
