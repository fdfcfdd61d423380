/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include "swv/cmd/schermen.h"

static int
run(struct opdracht *o)
{
	struct session session;
	int status = open_session(o, &session);

	if (status)
		return status;
	status = schermen_open(&session, o->argc ? o->argv[0] : NULL);
	session_close(&session);
	return status;
}

const struct command cmd_tui = {
	.name = "tui",
	.usage = "[SCHERM]",
	.summary = "opent de schermen",
	.max = 1,
	.run = run,
};
