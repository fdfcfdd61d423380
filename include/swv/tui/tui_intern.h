/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TUI_INTERN_H
#define SWV_TUI_TUI_INTERN_H

#include "swv/base/str.h"
#include "swv/tui/tui.h"

struct tui {
	struct tui_options opt;
	struct term *term;
	struct layout layout;
	struct view **pile; /* owned; pile[0] is one of screens */
	size_t n, cap;
	struct view **screens; /* owned; NULL where not opened yet */
	size_t current;
	size_t floor; /* views below this one have an action that is still running */
	char *left, *right;
	struct str message;
	bool is_error;
	struct fault fault; /* the last that was told */
	swv_date day;       /* in the header */
	int64_t next_look;
	bool quit, gone, dirty;
};

/* Draws all that is to be seen, and sends what changed. */
void tui_draw(struct tui *tui);
bool view_typing(const struct view *view);

#endif
