/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DOSSIERBLAD_H
#define SWV_TUI_DOSSIERBLAD_H

struct tui;

/* The page of one dossier: what is due, the facts and what happened, with the acts.  It
 * follows what others change. */
void dossierblad_open(struct tui *tui, const char *nummer);

#endif
