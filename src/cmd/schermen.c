/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/schermen.h"

#include "swv/cmd/command.h"

int
schermen_open(struct session *session, const char *screen)
{
	struct fault fault = { 0 };

	(void)session;
	(void)screen;
	fault_set(&fault, SWV_ETERMINAL, NULL, NULL, "de schermen zijn er nog niet");
	return say_fault(&fault);
}
