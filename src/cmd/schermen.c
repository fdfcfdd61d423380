/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/schermen.h"

#include <stdlib.h>

#include "swv/cmd/command.h"
#include "swv/cmd/omgeving.h"
#include "swv/tui/app.h"

int
schermen_open(struct session *session, const char *screen)
{
	struct fault fault = { 0 };
	char *share = omgeving_share(), *handleiding = omgeving_handleiding(share);
	enum swv_err err = app_run(session, screen, handleiding, &fault);
	int status;

	free(share);
	free(handleiding);
	if (!err || err == SWV_EHANGUP)
		return 0;
	status = say_fault(&fault);
	return fault.err == SWV_EIDLE ? 0 : status;
}
