/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_APP_H
#define SWV_TUI_APP_H

#include "swv/model/datum_toon.h"
#include "swv/service/session.h"
#include "swv/tui/ganaar.h"
#include "swv/tui/tui.h"

/* What the screens of the domain share: the session they work in, and the acts of all of them. */
struct app {
	struct session *session;
	struct tui *tui;
	const char *handleiding; /* the folder of the manual; NULL: there is none */
	int64_t toegang;         /* session.toegang.keer at the last look */
	int64_t stand;           /* of the data, at the last look */
	int64_t regel;           /* the last line of the logboek then */
	char *gemaakt; /* the id of what was made last, until a screen shows it; NULL: nothing */
};

/* Opens the screens, at the one named (NULL: the first), and runs until the user leaves.
 * handleiding: the folder of the manual, or NULL. */
enum swv_err app_run(
    struct session *session, const char *screen, const char *handleiding, struct fault *fault);

struct session *app_session(const struct tui *tui);

/* For view_class.look: tells in the status row that somebody else changed something. */
void app_look(struct view *view, struct tui *tui);

/* A UTC moment as people here say it: "vandaag 14:03". */
char *app_moment(const struct session *session, int64_t utc, char buf[DATUM_MAX]);

/* Something was made: the screen puts the cursor on it, where it has it. */
void app_made(struct tui *tui, const char *id);
/* Its id, once, or NULL; owned by the caller. */
char *app_take_made(struct tui *tui);

/* Says what was done, and before the keys that follow (" u: …") what is worth a look. */
void app_say(struct tui *tui, const char *said);

/* The record that a page is of is there no more: the page closes and says so, unless there is
 * something to tell already (what was thrown away, or undone). */
void app_gone(struct tui *tui, struct view *page, const char *said);

/* After an act: tells what went wrong, or reads the view anew and says what was done. */
void app_done(struct tui *tui, enum swv_err err, const struct fault *fault, const char *said);

/* Acts for the tables of screens. */
void app_run_undo(struct tui *tui, struct view *view);
void app_run_bin(struct tui *tui, struct view *view);      /* the Prullenbak */
void app_run_concepts(struct tui *tui, struct view *view); /* half-typed forms */
void app_run_theme(struct tui *tui, struct view *view);    /* how it all looks */
void app_run_code(struct tui *tui, struct view *view);     /* that opens the lock */

/* The rows that every screen ends its table with; where nothing is written, without undo. */
#define APP_ACTIONS                                                                                \
	{ "u", NULL, "Ongedaan", "Maak ongedaan wat u het laatst deed.", NEEDS_WRITE,              \
		app_run_undo },                                                                    \
	    APP_ACTIONS_LEZEN
#define APP_ACTIONS_LEZEN                                                                          \
	{ "P", NULL, "Prullenbak", "Bekijk wat is weggegooid en zet het terug.", ACTION_QUIET,     \
		app_run_bin },                                                                     \
	    { "#", NULL, "Ga naar", "Open een dossier op nummer, school of naam.", ACTION_QUIET,   \
		    ganaar },                                                                      \
	    { "C", NULL, "Concepten", "Ga verder met wat half getypt is.", ACTION_QUIET,           \
		    app_run_concepts },                                                            \
	    { "A", NULL, "Toegangscode", "Kies de code waarmee u uw eigen slot opent.",            \
		    ACTION_QUIET, app_run_code },                                                  \
	{                                                                                          \
		"T", NULL, "Thema", "Kies kleur, zonder kleur of hoog contrast.", ACTION_QUIET,    \
		    app_run_theme                                                                  \
	}

#endif
