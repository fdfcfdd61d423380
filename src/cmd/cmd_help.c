/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/cmd/omgeving.h"
#include "swv/cmd/soortuitleg.h"
#include "swv/model/kind.h"
#include "swv/service/handleiding.h"

static const char *
name_at(size_t i, const void *unused)
{
	(void)unused;
	return commands[i]->name;
}

/* A page of the manual, for who has no man. */
static int
say_page(const struct opdracht *o, const char *naam)
{
	char *map = omgeving_handleiding(o->share);
	struct fault fault = { 0 };
	struct str text = { 0 }, shown = { 0 };
	int status = 0;
	enum swv_err err = handleiding_lees(map, naam, &fault, &text);

	if (!err) {
		utf8_visible_lines(&shown, str_get(&text));
		fputs(str_get(&shown), stdout);
	} else if (err == SWV_ENOTFOUND) { /* more likely a command was meant */
		fault_set(&fault, SWV_EUNKNOWN, "opdracht", naam,
		    str_nearest(naam, n_commands, name_at, NULL));
		status = say_fault(&fault);
	} else {
		status = say_fault(&fault);
	}
	free(map);
	str_fini(&text);
	str_fini(&shown);
	return status;
}

static int
run(struct opdracht *o)
{
	const struct command *c = o->argc ? command_find(o->argv[0]) : NULL;

	if (c)
		return command_help(c), 0;
	if (o->argc && str_eq(o->argv[0], "soorten"))
		return soortuitleg_alle(), 0;
	if (o->argc && kind_find(o->argv[0]))
		return soortuitleg(kind_find(o->argv[0])), 0;
	if (o->argc)
		return say_page(o, o->argv[0]);
	if (!o->sleutel)
		printf("swv [-c BESTAND] [-d DATABASE] [--vandaag DAG] OPDRACHT …\n\n");
	for (size_t i = 0; i < n_commands; i++)
		if (!o->sleutel || (commands[i]->flags & COMMAND_REMOTE))
			printf("  %-15s %s\n", commands[i]->name, commands[i]->summary);
	printf(
	    o->sleutel
		? "\nZonder opdracht komen de schermen. Meer: help OPDRACHT, help soorten, of de handleiding: help swv\n"
		: "\nZonder opdracht opent swv de schermen. Meer: swv help OPDRACHT, swv help soorten, of de handleiding: swv help swv\n");
	return 0;
}

const struct command cmd_help = {
	.name = "help",
	.usage = "[OPDRACHT|SOORT|BLADZIJDE]",
	.summary = "legt een opdracht of soort uit; toont een bladzijde van de handleiding",
	.flags = COMMAND_REMOTE,
	.max = 1,
	.run = run,
};
