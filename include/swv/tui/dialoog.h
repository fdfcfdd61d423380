/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DIALOOG_H
#define SWV_TUI_DIALOOG_H

#include "swv/base/date.h"
#include "swv/model/rec.h"
#include "swv/tui/keuze.h"
#include "swv/tui/tui.h"

/*
 * Questions in the middle of the screen.  Each returns once it was answered;
 * Esc, a hang-up and leaving the program all mean: not answered (false).
 */

/* Tells something until a key is pressed. */
void dialoog_tell(struct tui *tui, const char *title, const char *text);

/* Asks before what cannot be undone.  key must not be the key that led here; any other key is no. */
bool dialoog_confirm(struct tui *tui, const char *title, const char *text, char key);

/* One of several, with typing to filter.  *id is a new string.  Takes what list holds.  first: the id
 * that the cursor starts on, or the text that the filter starts with; may be NULL. */
bool dialoog_choose(
    struct tui *tui, const char *title, struct keuzen *list, const char *first, char **id);

/* One line of text.  *text is the text to start with, and becomes a new string. */
bool dialoog_line(struct tui *tui, const char *title, const char *label, size_t max, char **text);

/* The same for what nobody may read over a shoulder. */
bool dialoog_secret(struct tui *tui, const char *title, const char *label, size_t max, char **text);

/* Several lines; F2 or Ctrl-O is done. */
bool dialoog_lines(struct tui *tui, const char *title, size_t max, char **text);

/* A date, typed as people say it; *date is what it starts with. */
bool dialoog_date(struct tui *tui, const char *title, const char *label, swv_date *date);

/*
 * Two people changed one record: shows field by field what was, what mine and
 * what theirs is.  What only one of them changed is chosen already.  *out is a
 * new record with what was chosen and the versie of theirs.
 */
bool dialoog_conflict(struct tui *tui, const char *title, const struct rec *base,
    const struct rec *mine, const struct rec *theirs, struct rec **out);

#endif
