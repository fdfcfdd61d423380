/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/command.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/cmd/commands.h"
#include "swv/cmd/omgeving.h"
#include "swv/model/melding.h"
#include "swv/model/rec.h"

#define COMMAND_POINT(name) &cmd_##name,
const struct command *const commands[] = { COMMANDS(COMMAND_POINT) };
#undef COMMAND_POINT
const size_t n_commands = sizeof(commands) / sizeof(commands[0]);

const struct command *
command_find(const char *name)
{
	for (size_t i = 0; i < n_commands; i++)
		if (str_eq(commands[i]->name, name))
			return commands[i];
	return NULL;
}

int
say_fault(const struct fault *fault)
{
	struct str text = { 0 };

	melding(fault, &text);
	fprintf(stderr, "swv: %s\n", str_get(&text));
	str_fini(&text);
	return melding_exit(fault->err);
}

int
say_faults(const struct faults *faults)
{
	int status = 1;

	for (size_t i = 0; i < faults->n; i++) {
		status = say_fault(&faults->items[i]);
		if (faults->items[i].file[0])
			status = 1; /* the file is wrong, not the use of the command */
	}
	return status;
}

void
say_let_op(const struct session *session)
{
	const char *at = str_get(&session->let_op);
	size_t len;

	for (const char *line; (line = list_next(&at, &len));) {
		struct str text = { 0 }, shown = { 0 };

		str_addn(&text, line, len);
		utf8_visible(&shown, text.s, -1);
		fprintf(stderr, "swv: Let op: %s\n", str_get(&shown));
		str_fini(&text);
		str_fini(&shown);
	}
}

int
say_usage(const struct command *command)
{
	struct fault fault = { 0 };
	struct str usage = { 0 };

	str_addf(&usage, "swv %s%s%s", command->name, *command->usage ? " " : "", command->usage);
	fault_set(&fault, SWV_EUSE, NULL, NULL, usage.s);
	str_fini(&usage);
	return say_fault(&fault);
}

static const char *
option_name(size_t i, const void *options)
{
	return ((const struct option *)options)[i].name;
}

int
say_option(const struct option *options, char **argv)
{
	const char *given = argv[optind - 1], *nearest;
	struct fault fault = { 0 };
	struct str hint = { 0 };
	size_t n = 0;

	while (options[n].name)
		n++;
	nearest = str_nearest(given + strspn(given, "-"), n, option_name, options);
	if (nearest)
		str_addf(&hint, "--%s", nearest);
	fault_set(&fault, SWV_EUNKNOWN, "optie", given, hint.s);
	str_fini(&hint);
	return say_fault(&fault);
}

void
command_help(const struct command *command)
{
	printf("swv %s%s%s\n%s\n", command->name, *command->usage ? " " : "", command->usage,
	    command->summary);
}

static const struct option long_options[] = {
	{ "format", required_argument, NULL, 'f' },
	{ "raw", no_argument, NULL, 'r' },
	{ "output", required_argument, NULL, 'o' },
	{ "dry-run", no_argument, NULL, 'n' },
	{ "van", required_argument, NULL, 'v' },
	{ "tot", required_argument, NULL, 't' },
	{ "dir", required_argument, NULL, 'd' },
	{ "no-tui", no_argument, NULL, 'T' },
	{ "syslog", no_argument, NULL, 'S' },
	{ "help", no_argument, NULL, 'h' },
	{ NULL, 0, NULL, 0 },
};

/* Stores one option; the bit it needs, or 0 when there is no such option. */
static unsigned
take_option(struct opdracht *o, int option)
{
	switch (option) {
	case 'f':
		o->format = optarg;
		return OPTION_FORMAT;
	case 'r':
		o->raw = true;
		return OPTION_FORMAT;
	case 'o':
		o->output = optarg;
		return OPTION_OUTPUT;
	case 'n':
		o->dry_run = true;
		return OPTION_DRY_RUN;
	case 'v':
		o->van = optarg;
		return OPTION_RANGE;
	case 't':
		o->tot = optarg;
		return OPTION_RANGE;
	case 'd':
		o->dir = optarg;
		return OPTION_DIR;
	case 'T':
		o->no_tui = true;
		return OPTION_NO_TUI;
	case 'S':
		o->syslog = true;
		return OPTION_SYSLOG;
	default:
		return 0;
	}
}

int
command_read(const struct command *command, int argc, char **argv, struct opdracht *o)
{
	int option;

	opterr = 0;
	optind = 0; /* a fresh start: main has read the global ones */
	while ((option = getopt_long(argc, argv, ":ho:", long_options, NULL)) != -1) {
		if (option == 'h')
			return command_help(command), -1;
		if (option == '?')
			return say_option(long_options, argv);
		if (!(take_option(o, option) & command->options))
			return say_usage(command);
	}
	o->argc = argc - optind;
	o->argv = argv + optind;
	if (o->argc < command->min || (command->max >= 0 && o->argc > command->max))
		return say_usage(command);
	return 0;
}

int
open_session(const struct opdracht *o, struct session *out)
{
	struct session_args args = { .bestand = o->bestand,
		.database = o->database,
		.share = o->share,
		.wie = o->wie,
		.klok = &o->klok };
	struct faults faults = { 0 };
	struct fault fault = { 0 };
	int status = 0;

	if (str_eq(o->bestand, OMGEVING_BESTAND) && access(o->bestand, F_OK)) {
		fault_set(&fault, SWV_ENOFILE, o->bestand, NULL,
		    "Noem uw bestand met -c, of zet het in SWV_CONFIG.");
		return say_fault(&fault);
	}
	if (session_open(&args, &faults, out))
		status = say_faults(&faults);
	faults_fini(&faults);
	return status;
}
