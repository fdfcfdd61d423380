/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include "swv/cmd/lijst.h"
#include "swv/cmd/woorden.h"

static int
run(struct opdracht *o)
{
	return lijst_uitvoer(o, o->format ? o->format : "text");
}

const struct command cmd_list = {
	.name = "list",
	.usage = "[--format text|json|csv] [--raw] SOORT [FILTER …]",
	.summary = "toont de rijen van een soort",
	.options = OPTION_FORMAT,
	.flags = COMMAND_REMOTE,
	.min = 1,
	.max = -1,
	.run = run,
};
