/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_SCHERMEN_H
#define SWV_CMD_SCHERMEN_H

#include "swv/service/session.h"

/* Opens the screens, at the one named (NULL: the first); the exit status. */
int schermen_open(struct session *session, const char *screen);

#endif
