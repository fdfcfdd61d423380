/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DOSSIERLIJST_H
#define SWV_TUI_DOSSIERLIJST_H

#include "swv/tui/deelscherm.h"
#include "swv/tui/recordacties.h"

/* Acts of a deelscherm whose parts are lists of dossiers, with the one under the cursor. */
void dossierlijst_nieuw(struct tui *tui, struct view *view);
void dossierlijst_regel(struct tui *tui, struct view *view);
void dossierlijst_gedaan(struct tui *tui, struct view *view);
void dossierlijst_stap(struct tui *tui, struct view *view);
void dossierlijst_wacht(struct tui *tui, struct view *view);
void dossierlijst_geef(struct tui *tui, struct view *view);
void dossierlijst_cijfers(struct tui *tui, struct view *view);

/* Their rows, the same on every such screen: what one does most, and the rest. */
#define DOSSIERLIJST_EERST                                                                         \
	RECORD_OPEN("Open het dossier."),                                                          \
	    { "n", NULL, "Nieuw", "Begin een nieuw dossier.", MAG_HIER(MAKEN),                     \
		    dossierlijst_nieuw },                                                          \
	{                                                                                          \
		"l", NULL, "Logregel", "Schrijf op wat er is besproken of gebeurd.",               \
		    RECORD_CHANGE, dossierlijst_regel                                              \
	}
#define DOSSIERLIJST_REST                                                                          \
	{ "/", NULL, "Zoek", "Zoek op het begin van een nummer, school of naam.", 0, NULL },       \
	    { "f", NULL, "Filter", "Toon alleen wat te laat is, van mij of uit mijn gebied.", 0,   \
		    deelscherm_facet },                                                            \
	    { "Space", NULL, "Gedaan", "De eerstvolgende termijn is vandaag gedaan.",              \
		    RECORD_CHANGE, dossierlijst_gedaan },                                          \
	    { "s", NULL, "Stap", "Zet de volgende stap: tot het klaar is, of weer open.",          \
		    RECORD_CHANGE, dossierlijst_stap },                                            \
	    { "w", NULL, "Wacht op", "Leg vast op wie het wacht, vanaf vandaag.",                  \
		    RECORD_CHANGE | ACTION_QUIET, dossierlijst_wacht },                            \
	    { "c", NULL, "Geef over", "Geef het dossier aan een andere consulent.",                \
		    RECORD_CHANGE | ACTION_QUIET, dossierlijst_geef },                             \
	    RECORD_BEWERK(ACTION_QUIET),                                                           \
	    RECORD_WEG("Gooi een dossier weg dat er niet had moeten zijn."),                       \
	    { "%", NULL, "Cijfers", "Bekijk de cijfers van een kwartaal of andere periode.",       \
		    MAG_HIER(CIJFERS) | ACTION_QUIET, dossierlijst_cijfers },                      \
	    APP_ACTIONS

#endif
