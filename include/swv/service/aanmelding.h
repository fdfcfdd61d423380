/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_AANMELDING_H
#define SWV_SERVICE_AANMELDING_H

#include "swv/service/session.h"

/*
 * Notes in the logboek that somebody came in by a key ("aangemeld", what for), or
 * asked for what cannot be ("geweigerd", why).  woord is one of the program's own,
 * never what was typed.
 */
enum swv_err aanmelding_noteer(
    struct session *session, int64_t sleutel, const char *opdracht, struct fault *fault);
enum swv_err aanmelding_weiger(
    struct session *session, int64_t sleutel, const char *reden, struct fault *fault);

#endif
