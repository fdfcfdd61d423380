/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_WACHTLIJST_H
#define SWV_TUI_WACHTLIJST_H

#include "swv/tui/deelscherm.h"

/* Who waits for a place, the longest waiting first, under each voorziening with how many places
 * it has and how many of them are taken: for deel.lees. */
enum swv_err wachtlijst_lees(struct deelscherm *d, struct fault *fault);

#endif
