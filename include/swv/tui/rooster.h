/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_ROOSTER_H
#define SWV_TUI_ROOSTER_H

struct tui;

/* The meetings of a school year as a table: a row for each body, twelve months across. */
void rooster_open(struct tui *tui, int schooljaar);

#endif
