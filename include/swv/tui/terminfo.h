/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TERMINFO_H
#define SWV_TUI_TERMINFO_H

#include <stdbool.h>

/* Whether it can be the name of a terminal: TERM comes from whoever logs in, so no path, nothing
 * strange, 64 bytes at most.  NULL cannot. */
bool terminfo_is_name(const char *name);

/* The name to open the terminal by: its own when terminfo knows it, else what most terminals are
 * like.  NULL when there is none; *unable: because it cannot place its cursor. */
const char *terminfo_choose(bool *unable);

/* Whether the open terminal (by that name) marks pasted text; another may print what it does not
 * understand. */
bool terminfo_marks_paste(const char *name);

#endif
