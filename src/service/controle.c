/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/controle.h"

#include "swv/model/kinds.h"
#include "swv/service/toegang.h"

enum swv_err
controleren(struct session *session, struct fault *fault, struct controles *out)
{
	enum swv_err err = session_mag(session, RECHT_BEHEREN, &kind_logboek, fault);

	return err ? err : store_controle(session->store, fault, out);
}
