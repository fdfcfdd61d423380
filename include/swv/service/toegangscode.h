/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_TOEGANGSCODE_H
#define SWV_SERVICE_TOEGANGSCODE_H

#include "swv/service/session.h"

enum { TOEGANGSCODE_MIN = 4, TOEGANGSCODE_MAX = 64 }; /* characters */

/*
 * The code by which a user opens his own screen again after it was locked.  It
 * keeps out who passes by an open screen: who may come in at all is for the key.
 * Hashed, among the preferences of the user, so not in the logboek.
 */

/* SWV_ERANGE when it is too short or too long; "" takes the code away. */
enum swv_err toegangscode_zet(struct session *session, const char *code, struct fault *fault);
/* False too when it cannot be read: then any key opens, and the next act tells what is wrong. */
bool toegangscode_is_er(struct session *session);
bool toegangscode_klopt(struct session *session, const char *code);

#endif
