/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DRAADBLAD_H
#define SWV_TUI_DRAADBLAD_H

#include "swv/tui/tui.h"

/* Opens the red thread of a node (see service/draad.h): everything that comes of it, over plans and
 * schools, with how far it is. */
void draadblad_open(struct tui *tui, const char *id);

#endif
