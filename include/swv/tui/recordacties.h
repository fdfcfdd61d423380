/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_RECORDACTIES_H
#define SWV_TUI_RECORDACTIES_H

#include "swv/tui/tui.h"

/* Does act with the record that the cursor is on, if it is on one. */
void record_met(struct tui *tui, const struct view *view,
    void (*act)(struct tui *tui, const struct kind *kind, const char *id));

/* Acts with the record that the cursor is on (view_class.focus), for the tables of any view. */
void record_open(struct tui *tui, struct view *view);
void record_vink(struct tui *tui, struct view *view);
void record_bewijs(struct tui *tui, struct view *view);
void record_bewerk(struct tui *tui, struct view *view);
void record_status(struct tui *tui, struct view *view);
void record_notitie(struct tui *tui, struct view *view);
void record_weg(struct tui *tui, struct view *view);

/* Their rows, so that a key is the same act everywhere.  flags: 0 or ACTION_QUIET. */
#define RECORD_LOOK   (NEEDS_ROW | NEEDS_RECORD)
#define RECORD_CHANGE (RECORD_LOOK | MAG_DIT(WIJZIGEN))
#define RECORD_THROW  (RECORD_LOOK | MAG_DIT(WEGGOOIEN))
#define RECORD_OPEN(help)                                                                          \
	{                                                                                          \
		"Enter", NULL, "Open", help, RECORD_LOOK, record_open                              \
	}
#define RECORD_VINK(help)                                                                          \
	{                                                                                          \
		"Space", "v", "Vink", help, RECORD_CHANGE, record_vink                             \
	}
#define RECORD_BEWIJS(flags)                                                                       \
	{                                                                                          \
		"b", NULL, "Bewijs", "Leg vast waaruit blijkt dat het klaar is.",                  \
		    RECORD_CHANGE | (flags), record_bewijs                                         \
	}
#define RECORD_BEWERK(flags)                                                                       \
	{                                                                                          \
		"e", NULL, "Bewerk", "Wijzig de gegevens.", RECORD_CHANGE | (flags), record_bewerk \
	}
#define RECORD_STATUS(help, flags)                                                                 \
	{                                                                                          \
		"w", NULL, "Status", help, RECORD_CHANGE | (flags), record_status                  \
	}
#define RECORD_NOTITIE(flags)                                                                      \
	{                                                                                          \
		"a", NULL, "Notitie", "Schrijf op hoe het ervoor staat.", RECORD_CHANGE | (flags), \
		    record_notitie                                                                 \
	}
#define RECORD_WEG(help)                                                                           \
	{                                                                                          \
		"x", "Delete", "Gooi weg", help, RECORD_THROW | ACTION_QUIET, record_weg           \
	}

#endif
