/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_TEKSTBLAD_H
#define SWV_TUI_TEKSTBLAD_H

#include "swv/tui/tui.h"

/*
 * A page of text to read and scroll.  Lines are wrapped, under what follows the
 * tab in them where there is one; one that begins with "# " is a heading.  refresh (may be NULL) makes the text anew: it returns a new
 * string, or NULL to leave it as it was; closed frees arg.
 */
struct tekstblad_class {
	char *(*refresh)(void *arg, struct tui *tui);
	bool (*focus)(const void *arg, struct focus *out); /* what the page is of; NULL: nothing */
	void (*closed)(void *arg, struct tui *tui);
	const struct action *actions; /* of this page; NULL: none.  tekstblad_arg gives arg */
};

/* class may be NULL.  title and text are copied. */
struct view *tekstblad_open(struct tui *tui, const struct tekstblad_class *class, void *arg,
    const char *title, const char *text);
void *tekstblad_arg(const struct view *view);

#endif
