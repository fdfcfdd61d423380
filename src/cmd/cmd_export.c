/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include "swv/cmd/lijst.h"

static int
run(struct opdracht *o)
{
	return lijst_uitvoer(o, o->format ? o->format : "csv");
}

const struct command cmd_export = {
	.name = "export",
	.usage = "[--format csv|json] [--raw] [-o BESTAND] SOORT [FILTER …]",
	.summary = "schrijft de rijen van een soort naar een bestand of de uitvoer",
	.options = OPTION_FORMAT | OPTION_OUTPUT,
	.flags = COMMAND_REMOTE,
	.min = 1,
	.max = -1,
	.run = run,
};
