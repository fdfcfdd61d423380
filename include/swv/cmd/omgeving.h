/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_OMGEVING_H
#define SWV_CMD_OMGEVING_H

#include "swv/base/klok.h"

/* Where the association file is looked for when nobody says. */
#define OMGEVING_MAP     "/etc/swv"
#define OMGEVING_BESTAND OMGEVING_MAP "/swv.cfg"

/* What only the machine can tell: the clock, the login, where the program stands. */

/* The system's clock, in the time zone of the Netherlands; nothing given. */
struct klok omgeving_klok(void);

/* The login of the user; "onbekend" when the system does not tell.  Owned by the caller. */
char *omgeving_login(void);

/*
 * The folder with the program's own files: ../share/swv from the program's
 * place, or share/ of the source tree that it was built in.  NULL when neither is
 * there; owned by the caller.
 */
char *omgeving_share(void);

/*
 * The folder with the manual as text: in share, or in the build tree that the
 * program was built in.  NULL when it is in neither; owned by the caller.
 */
char *omgeving_handleiding(const char *share);

#endif
