/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_KOSTENBEELD_H
#define SWV_TUI_KOSTENBEELD_H

struct tui;

/* A page of what each kostensoort costs in each year: a table and bars, of what was spent, or of what
 * was budgeted where nothing was spent yet. */
void kostenbeeld_open(struct tui *tui);

/* A page of what each bestuur gets in each month of this year. */
void afrekenbeeld_open(struct tui *tui);

#endif
