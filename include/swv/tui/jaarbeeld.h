/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_JAARBEELD_H
#define SWV_TUI_JAARBEELD_H

struct tui;

/* The picture of a school year: a row for each post, twelve months across, a mark for each item. */
void jaarbeeld_open(struct tui *tui, int schooljaar);

#endif
