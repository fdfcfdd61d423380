/* SPDX-License-Identifier: EUPL-1.2 */
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/cmd/command.h"
#include "swv/cmd/omgeving.h"
#include "swv/cmd/schild.h"
#include "swv/model/datum_lees.h"
#include "swv/model/melding.h"
#include "swv/tui/term.h"

#define VERSION_TEXT "swv " SWV_VERSION "\n"

static const struct option globals[] = {
	{ "config", required_argument, NULL, 'c' },
	{ "database", required_argument, NULL, 'd' },
	{ "vandaag", required_argument, NULL, 'v' },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 },
};

/* A what-if date for tests and for looking ahead: --vandaag goes before SWV_TODAY. */
static int
give_day(struct opdracht *o, const char *text, const char *from)
{
	const struct kalenderregels none = { 0 };
	struct fault fault = { 0 };

	if (!text)
		return 0;
	if (!datum_lees(&none, klok_vandaag(&o->klok), text, &o->klok.given, &fault))
		return 0;
	fault_set(&fault, SWV_EDATE, from, text, fault.hint);
	say_fault(&fault);
	return 2;
}

static const char *
command_name(size_t i, const void *unused)
{
	(void)unused;
	return commands[i]->name;
}

static int
run_command(const char *name, int argc, char **argv, struct opdracht *o)
{
	const struct command *c = command_find(name);
	struct fault fault = { 0 };
	int status;

	if (!c) {
		fault_set(&fault, SWV_EUNKNOWN, "opdracht", name,
		    str_nearest(name, n_commands, command_name, NULL));
		return say_fault(&fault);
	}
	if (!o->share && !(c->flags & COMMAND_BARE))
		return say_fault((fault_set(&fault, SWV_ESHARE, "share/swv", NULL, NULL), &fault));
	status = command_read(c, argc, argv, o);
	return status ? status : c->run(o);
}

/* What was printed may still wait; when it cannot come out, that is told, once. */
static int
end_output(int status)
{
	struct fault fault = { 0 };

	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	if (status > 0)
		return status;
	fault_set(&fault, SWV_EFILE, "De uitvoer schrijven", NULL, melding_reden(errno));
	return say_fault(&fault);
}

static void
out_of_memory(void)
{
	term_restore();
	(void)fputs("swv: het geheugen is op; er is niets opgeslagen.\n", stderr);
}

/* The global options; 0, or the exit status that ends it (-1: good, nothing more to do). */
static int
read_globals(int argc, char **argv, struct opdracht *o)
{
	const char *today = getenv("SWV_TODAY"), *from = "SWV_TODAY";
	int option;

	if (today && !*today)
		today = NULL;
	opterr = 0;
	while ((option = getopt_long(argc, argv, "+:c:d:hV", globals, NULL)) != -1) {
		if (option == 'c')
			o->bestand = optarg;
		else if (option == 'd')
			o->database = optarg;
		else if (option == 'v')
			today = optarg, from = "--vandaag";
		else if (option == 'V')
			return fputs(VERSION_TEXT, stdout), -1;
		else if (option == 'h')
			return run_command("help", 1, (char *[]){ "help", NULL }, o), -1;
		else if (option == ':')
			return say_usage(command_find("help"));
		else
			return say_option(globals, argv);
	}
	return give_day(o, today, from);
}

int
main(int argc, char **argv)
{
	struct opdracht o = { .bestand = getenv("SWV_CONFIG") };
	char *share, *login;
	int status;

	schild_omgeving();
	mem_on_failure(out_of_memory);
	if (!setlocale(LC_ALL, "C.UTF-8"))
		setlocale(LC_ALL, "");
	if (!o.bestand || !*o.bestand)
		o.bestand = OMGEVING_BESTAND;
	o.klok = omgeving_klok();
	o.share = share = omgeving_share();
	o.wie = login = omgeving_login();
	status = read_globals(argc, argv, &o);
	if (!status) {
		const char *name = optind < argc ? argv[optind] : "tui";

		status = run_command(name, optind < argc ? argc - optind : 1,
		    optind < argc ? argv + optind : (char *[]){ "tui", NULL }, &o);
	}
	free(share);
	free(login);
	status = end_output(status);
	return status < 0 ? 0 : status;
}
