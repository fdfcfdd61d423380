/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/cmd/omgeving.h"
#include "swv/cmd/regel.h"
#include "swv/cmd/schermen.h"
#include "swv/cmd/schild.h"
#include "swv/model/kinds.h"
#include "swv/service/aanmelding.h"

/*
 * What the forced command of a key runs.  Who it is, the number tells; what they
 * want stands in SSH_ORIGINAL_COMMAND, and is theirs to choose: so it is taken
 * apart by our own rules, only what is marked for it runs, and no file that it
 * names is opened.  Each start and each refusal is noted.
 */

/* Why something is refused: the word for the logboek, and what is said. */
static const struct weigering {
	const char *woord, *zin, *doe;
} weigeringen[] = {
	[REGEL_LEEG] = { "leeg", "er staat geen opdracht", "help" },
	[REGEL_LANG] = { "te_lang", "de opdracht is langer dan 16 KiB",
	    "- als laatste woord, en geef de rest als invoer" },
	[REGEL_TEKST] = { "geen_tekst", "de opdracht is geen leesbare tekst (UTF-8)", NULL },
	[REGEL_STUURTEKEN] = { "stuurteken",
	    "in de opdracht staat een stuurteken of een nieuwe regel",
	    "\\n voor een nieuwe regel, in een waarde op de invoer" },
	[REGEL_TEKEN] = { "teken", "het teken %c kan hier alleen tussen aanhalingstekens",
	    "de hele opdracht tussen \", en de waarde daarin tussen '" },
	[REGEL_AANHALING] = { "aanhaling", "een aanhalingsteken wordt niet gesloten", NULL },
};
static const struct weigering
    geen_opdracht = { "opdracht", "deze opdracht is er niet over ssh", "help" },
    geen_optie = { "optie", "deze optie kan niet over ssh",
	    "de opdracht zonder die optie; wat -o zou schrijven, vangt u op met >BESTAND" },
    geen_bestand = { "bestand", "over ssh wordt geen bestand geopend; geef de inhoud als invoer",
	    "- in plaats van de naam" },
    geen_plan = { "bestand", "een planbestand kan niet over ssh worden ingelezen",
	    "swv import plan op de server zelf" },
    verkeerd = { "gebruik", NULL, NULL },
    geen_terminal = { "geen_terminal", "voor de schermen is een terminal nodig",
	    "ssh -t, of een opdracht zoals agenda" };

static int
tell(const struct weigering *w, char teken)
{
	struct fault fault = { 0 };
	struct str zin = { 0 };
	const char *at = strstr(w->zin, "%c");

	if (at) {
		str_addn(&zin, w->zin, (size_t)(at - w->zin));
		str_addc(&zin, teken);
		str_add(&zin, at + 2);
	} else {
		str_add(&zin, w->zin);
	}
	fault_set(&fault, SWV_EUSE, NULL, zin.s, w->doe);
	str_fini(&zin);
	return say_fault(&fault);
}

/* That it could not be noted is no reason to do it after all. */
static int
refuse(struct session *s, const struct opdracht *o, const struct weigering *w, char teken)
{
	aanmelding_weiger(s, o->sleutel, w->woord, NULL);
	return tell(w, teken);
}

/* Whether the words name a file: only import and "key add" take one, as the last. */
static const struct weigering *
names_file(const struct command *c, const struct opdracht *o)
{
	if (o->output)
		return &geen_optie;
	if (c == &cmd_import && str_eq(o->argv[0], kind_plan.name))
		return &geen_plan;
	if (c == &cmd_import && o->argc > 1 && !str_eq(o->argv[1], "-"))
		return &geen_bestand;
	if (c == &cmd_key && o->argc > 2 && !str_eq(o->argv[2], "-"))
		return &geen_bestand;
	return NULL;
}

/* Notes that it begins and gives the session up: the command opens its own. */
static int
admit(struct session *s, const struct opdracht *o, const char *what)
{
	struct fault fault = { 0 };

	return aanmelding_noteer(s, o->sleutel, what, &fault) ? say_fault(&fault) : 0;
}

/* The words of one command; what it reads of them is refused or admitted before it runs. */
static int
run_words(struct session *s, struct opdracht *o, int argc, char **argv)
{
	const struct command *c = command_find(argv[0]);
	const struct weigering *w;
	int status;

	if (!c || !(c->flags & COMMAND_REMOTE))
		return refuse(s, o, argv[0][0] == '-' ? &geen_optie : &geen_opdracht, 0);
	status = command_read(c, argc, argv, o);
	if (status > 0)
		aanmelding_weiger(s, o->sleutel, verkeerd.woord, NULL);
	if (status > 0)
		return status;
	if (status == 0 && (w = names_file(c, o)))
		return refuse(s, o, w, 0);
	if (admit(s, o, c->name))
		return 1;
	session_close(s);
	return status ? 0 : c->run(o);
}

static int
run_line(struct session *s, struct opdracht *o, const char *line)
{
	struct woordenlijst woorden;
	char teken = 0;
	enum regel_fout fout = regel_lees(line, &woorden, &teken);
	bool own_name = woorden.n > 1 && str_eq(woorden.items[0], "swv");
	char **argv;
	int status;

	if (fout)
		return refuse(s, o, &weigeringen[fout], teken);
	argv = mem_zero(woorden.n + 1, sizeof(*argv));
	for (size_t i = own_name; i < woorden.n; i++)
		argv[i - own_name] = woorden.items[i];
	status = run_words(s, o, (int)(woorden.n - own_name), argv);
	free(argv);
	woorden_fini(&woorden);
	return status;
}

static int
run_screens(struct session *s, struct opdracht *o)
{
	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return refuse(s, o, &geen_terminal, 0);
	return admit(s, o, "schermen") ? 1 : schermen_open(s, NULL);
}

/* One association for each account: /etc/swv/ACCOUNT.cfg, or else the one of the server. */
static char *
find_file(const struct opdracht *o)
{
	struct str path = { 0 };

	if (!str_eq(o->bestand, OMGEVING_BESTAND) || strchr(o->wie, '/') || *o->wie == '.')
		return mem_strdup(o->bestand);
	str_addf(&path, "%s/%s.cfg", OMGEVING_MAP, o->wie);
	if (access(path.s, F_OK)) {
		str_clear(&path);
		str_add(&path, o->bestand);
	}
	return str_take(&path);
}

/* The number of a key as the index has it; 0 when it is none. */
static int64_t
read_number(const struct opdracht *o)
{
	const char *text = o->n_velden == 1 ? o->velden[0].tekst : "";
	size_t n = strspn(text, "0123456789");

	return n >= 1 && n <= 18 && !text[n] ? strtoll(text, NULL, 10) : 0;
}

/* Before anything of the client's is looked at. */
static int
take_shield(const struct opdracht *o)
{
	const struct schild_args args = { .bestand = o->bestand, .share = o->share };
	struct faults faults = { 0 };
	struct schild schild;
	int status = schild_sessie(&args, &faults, &schild) ? say_faults(&faults) : 0;

	faults_fini(&faults);
	return status;
}

static int
run(struct opdracht *o)
{
	char *line = mem_strdup(getenv("SSH_ORIGINAL_COMMAND")); /* the shield forgets it */
	struct opdracht own = { .share = o->share, .wie = o->wie, .klok = o->klok };
	struct session session;
	char *bestand;
	int status;

	if (!(own.sleutel = read_number(o))) {
		free(line);
		return say_usage(&cmd_session);
	}
	own.klok.given = DATE_NONE; /* the day is today's */
	own.bestand = bestand = find_file(o);
	status = take_shield(&own);
	if (!status)
		status = open_session(&own, &session);
	if (!status) {
		status = line ? run_line(&session, &own, line) : run_screens(&session, &own);
		session_close(&session);
	}
	free(bestand);
	free(line);
	return status;
}

const struct command cmd_session = {
	.name = "session",
	.usage = "--key NUMMER",
	.summary = "opent wat iemand over ssh vraagt; sshd roept dit aan",
	.options = OPTION_KEY,
	.max = 0,
	.run = run,
};
