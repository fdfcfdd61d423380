/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_FORMULIERMATRIX_H
#define SWV_TUI_FORMULIERMATRIX_H

struct tui;

/* Asks which form and period, and opens a page that shows who filled in which sections, what it
 * comes to, and who still owes. */
void formuliermatrix_open(struct tui *tui);

#endif
