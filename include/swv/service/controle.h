/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_CONTROLE_H
#define SWV_SERVICE_CONTROLE_H

#include "swv/service/session.h"
#include "swv/store/controle.h"

/* store_controle for who may manage the logboek (RECHT_BEHEREN); SWV_EDENIED for others. */
enum swv_err controleren(struct session *session, struct fault *fault, struct controles *out);

#endif
