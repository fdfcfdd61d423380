/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/schermen.h"

#include "swv/cmd/command.h"
#include "swv/tui/app.h"

int
schermen_open(struct session *session, const char *screen)
{
	struct fault fault = { 0 };

	if (app_run(session, screen, &fault) == SWV_OK || fault.err == SWV_EHANGUP)
		return 0;
	return say_fault(&fault);
}
