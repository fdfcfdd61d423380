/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_FORMULIERDAAD_H
#define SWV_TUI_FORMULIERDAAD_H

#include "swv/service/formulier.h"
#include "swv/tui/tui.h"

/*
 * What is done with a form from its page: answers, and the steps from the
 * board to the association.  Rights and rules are those of the service; what it
 * refuses is told, what it misses is asked.
 */

/* Fills in the question as its soort asks: a tick goes to the next of ja, nee and empty; a score is
 * chosen; a number is typed; a text opens in the editor. */
void formulierdaad_vul(struct tui *tui, const struct formulierbeeld *beeld,
    const struct sectiebeeld *sectie, const struct vraagbeeld *vraag);
/* Whether questions of the section ask a digit: it is the score, or begins the number. */
bool formulierdaad_vraagt_cijfer(const struct sectiebeeld *sectie);
void formulierdaad_cijfer(struct tui *tui, const struct formulierbeeld *beeld,
    const struct sectiebeeld *sectie, const struct vraagbeeld *vraag, char digit);
/* Empties the answer. */
void formulierdaad_leeg(
    struct tui *tui, const struct formulierbeeld *beeld, const struct vraagbeeld *vraag);
/* Asks for an activity of the section. */
void formulierdaad_activiteit(
    struct tui *tui, const struct formulierbeeld *beeld, const struct sectiebeeld *sectie);

/* What was filled in last time goes where this time is still empty. */
void formulierdaad_neem_over(struct tui *tui, const struct formulierbeeld *beeld);

/* Asks which of the steps that can be taken now, and takes it. */
void formulierdaad_stap(struct tui *tui, const struct formulierbeeld *beeld);
/* The steps one by one, of the form with that id (the caller's, that stands). */
void formulierdaad_bestuur_akkoord(struct tui *tui, const char *id);
void formulierdaad_dien_in(struct tui *tui, const char *id);
void formulierdaad_akkoord(struct tui *tui, const char *id);
void formulierdaad_geef_terug(struct tui *tui, const char *id);
/* There is nothing to tell, or there is after all. */
void formulierdaad_nulmelding(struct tui *tui, const char *id);

#endif
