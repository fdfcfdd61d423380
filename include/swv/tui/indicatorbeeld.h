/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_INDICATORBEELD_H
#define SWV_TUI_INDICATORBEELD_H

#include "swv/base/str.h"
#include "swv/model/rec.h"
#include "swv/tui/kleur.h"

struct session;
struct tak;
struct tui;

/* How an indicator stands, on its page and in the tree of plans. */

/* Adds what is wanted, how it went period by period, and how each stands that it is measured by:
 * numbers and words, with a bar beside them; and a heading for what comes after. */
void indicatorbeeld_tekst(struct session *session, const struct rec *indicator, struct str *out);

/* What stands before one in the tree, where an action has its box. */
#define INDICATOR_TEKEN "# "

/* Adds the measure and status of a node, "85% oranje", as it fits a column. */
void indicatorbeeld_stand(const struct tak *tak, struct str *out);

/* What a status says before its row: '!' red, '~' orange, ' ' else, and its colour. */
char indicatorbeeld_mark(const char *status, enum role *role);

/* The form of a new measure of the indicator with this id, for the next period; of something else it
 * says that nothing is measured of that. */
void indicatorbeeld_meting(struct tui *tui, const struct kind *kind, const char *id);

/* The row of that act, for the tables of any view. */
#define INDICATOR_METING(flags)                                                                    \
	{                                                                                          \
		"+", NULL, "Meting", "Leg vast wat er van een indicator gemeten is.",              \
		    RECORD_LOOK | MAG(MAKEN, meting) | (flags), indicatorbeeld_run                 \
	}
struct view;
void indicatorbeeld_run(struct tui *tui, struct view *view);

#endif
