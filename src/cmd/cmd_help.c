/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdio.h>

#include "swv/base/str.h"

static const char *
name_at(size_t i, const void *unused)
{
	(void)unused;
	return commands[i]->name;
}

static int
run(struct opdracht *o)
{
	struct fault fault = { 0 };
	const struct command *c = o->argc ? command_find(o->argv[0]) : NULL;

	if (o->argc && !c) {
		fault_set(&fault, SWV_EUNKNOWN, "opdracht", o->argv[0],
		    str_nearest(o->argv[0], n_commands, name_at, NULL));
		return say_fault(&fault);
	}
	if (c) {
		command_help(c);
		return 0;
	}
	if (!o->sleutel)
		printf("swv [-c BESTAND] [-d DATABASE] [--vandaag DAG] OPDRACHT …\n\n");
	for (size_t i = 0; i < n_commands; i++)
		if (!o->sleutel || (commands[i]->flags & COMMAND_REMOTE))
			printf("  %-15s %s\n", commands[i]->name, commands[i]->summary);
	printf(
	    o->sleutel
		? "\nZonder opdracht komen de schermen. Meer: help OPDRACHT\n"
		: "\nZonder opdracht opent swv de schermen. Meer: swv help OPDRACHT, of man swv\n");
	return 0;
}

const struct command cmd_help = {
	.name = "help",
	.usage = "[OPDRACHT]",
	.summary = "legt de opdrachten uit",
	.flags = COMMAND_REMOTE,
	.max = 1,
	.run = run,
};
