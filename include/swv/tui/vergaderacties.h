/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_VERGADERACTIES_H
#define SWV_TUI_VERGADERACTIES_H

#include "swv/base/date.h"
#include "swv/tui/tui.h"

/* Acts on meetings, from the list, the page of one and the rooster. */

/* The form of a new one; orgaan may be NULL, day DATE_NONE. */
void vergader_nieuw(struct tui *tui, const char *orgaan, swv_date day);
/* The form of a series. */
void vergader_reeks(struct tui *tui, const char *orgaan);
/* The same once more, on another day, that is asked for. */
void vergader_kopie(struct tui *tui, const char *id);

void vergader_plan(struct tui *tui, const char *id); /* gives it a day, or another one */

/* What comes of it; agendapunt: the point that the besluit is about, or NULL. */
void vergader_agendapunt(struct tui *tui, const char *id);
void vergader_besluit(struct tui *tui, const char *id, const char *agendapunt);

/* For view_class: acts on the focus of the view when that is a meeting. */
void vergader_run_plan(struct tui *tui, struct view *view);
void vergader_run_kopie(struct tui *tui, struct view *view);

#endif
