/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/schermen.h"

#include "swv/cmd/command.h"
#include "swv/tui/app.h"

int
schermen_open(struct session *session, const char *screen)
{
	struct fault fault = { 0 };
	int status;

	if (app_run(session, screen, &fault) == SWV_OK || fault.err == SWV_EHANGUP)
		return 0;
	status = say_fault(&fault);
	return fault.err == SWV_EIDLE ? 0 : status;
}
