/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_PRULLENBAK_H
#define SWV_TUI_PRULLENBAK_H

struct tui;

/* The list of what was thrown away; Enter puts it back. */
void prullenbak_open(struct tui *tui);

#endif
