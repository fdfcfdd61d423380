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
	if (strstr(command->usage, "SOORT"))
		puts("De soorten: swv help soorten; de velden van een soort: swv help SOORT");
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
	{ "name", required_argument, NULL, 'N' },
	{ "role", required_argument, NULL, 'Z' },
	{ "function", required_argument, NULL, 'F' },
	{ "area", required_argument, NULL, 'A' },
	{ "unix", required_argument, NULL, 'U' },
	{ "expires", required_argument, NULL, 'E' },
	{ "key", required_argument, NULL, 'K' },
	{ "syslog", no_argument, NULL, 'S' },
	{ "vorig", no_argument, NULL, 'W' },
	{ "reden", required_argument, NULL, 'R' },
	{ "regel", required_argument, NULL, 'L' },
	{ "verzoek", no_argument, NULL, 'V' },
	{ "verlopen", no_argument, NULL, 'X' },
	{ "opruimen", no_argument, NULL, 'O' },
	{ "help", no_argument, NULL, 'h' },
	{ NULL, 0, NULL, 0 },
};

/* The options of privacy alone. */
static unsigned
take_privacy(struct opdracht *o, int option)
{
	if (option == 'R')
		o->privacy.reden = optarg;
	else if (option == 'L')
		o->privacy.regel = optarg;
	else if (option == 'V')
		o->privacy.verzoek = true;
	else if (option == 'X')
		o->privacy.verlopen = true;
	else if (option == 'O')
		o->privacy.opruimen = true;
	else
		return 0;
	return OPTION_PRIVACY;
}

/* Options that give a field of a record. */
static const struct {
	int option;
	unsigned needs;
	const char *veld;
} veldopties[] = {
	{ 'N', OPTION_NAME, "naam" },
	{ 'Z', OPTION_USER, "rollen" },
	{ 'F', OPTION_USER, "functies" },
	{ 'A', OPTION_USER, "gebieden" },
	{ 'U', OPTION_USER, "unix" },
	{ 'E', OPTION_EXPIRES, "verloopt_op" },
	{ 'K', OPTION_KEY, "sleutel" },
};

static unsigned
take_field(struct opdracht *o, int option)
{
	for (size_t i = 0; i < sizeof(veldopties) / sizeof(veldopties[0]); i++)
		if (veldopties[i].option == option && o->n_velden < VELDEN_MAX) {
			o->velden[o->n_velden++] = (struct veldoptie){ veldopties[i].veld, optarg };
			return veldopties[i].needs;
		}
	return 0;
}

/* Stores one option; the bit it needs, or 0 when there is no such option. */
static unsigned
take_option(struct opdracht *o, int option)
{
	unsigned needs;

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
	case 'W':
		o->vorig = true;
		return OPTION_VORIG;
	case 'S':
		o->syslog = true;
		return OPTION_SYSLOG;
	default:
		needs = take_privacy(o, option);
		return needs ? needs : take_field(o, option);
	}
}

int
command_read(const struct command *command, int argc, char **argv, struct opdracht *o)
{
	unsigned needs;
	int option;

	opterr = 0;
	optind = 0; /* a fresh start: main has read the global ones */
	while ((option = getopt_long(argc, argv, ":ho:", long_options, NULL)) != -1) {
		if (option == 'h')
			return command_help(command), -1;
		if (option == '?')
			return say_option(long_options, argv);
		needs = take_option(o, option);
		if (!(needs & command->options))
			return say_usage(command);
		o->given |= needs;
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
		.sleutel = o->sleutel,
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
