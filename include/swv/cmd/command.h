/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_COMMAND_H
#define SWV_CMD_COMMAND_H

#include <getopt.h>
#include <stddef.h>

#include "swv/base/faults.h"
#include "swv/base/klok.h"
#include "swv/service/session.h"

/*
 * A subcommand is one file with one const entry, and a row in the table of
 * src/cmd/command.c.  Commands print; nothing below them does.
 */

enum command_option {
	OPTION_FORMAT = 1 << 0,   /* --format NAME, --raw */
	OPTION_OUTPUT = 1 << 1,   /* -o FILE */
	OPTION_DRY_RUN = 1 << 2,  /* --dry-run */
	OPTION_RANGE = 1 << 3,    /* --van D, --tot D */
	OPTION_DIR = 1 << 4,      /* --dir DIR */
	OPTION_NO_TUI = 1 << 5,   /* --no-tui */
	OPTION_NAME = 1 << 6,     /* --name TEXT */
	OPTION_USER = 1 << 7,     /* --role R, --function F, --area A, --unix LOGIN */
	OPTION_EXPIRES = 1 << 8,  /* --expires DATE */
	OPTION_KEY = 1 << 9,      /* --key NUMBER */
	OPTION_SYSLOG = 1 << 10,  /* --syslog */
	OPTION_VORIG = 1 << 11,   /* --vorig */
	OPTION_PRIVACY = 1 << 12, /* --reden TEXT, --regel NR, --verzoek, --verlopen, --opruimen */
};

enum command_flag {
	COMMAND_REMOTE = 1 << 0, /* may be asked for over ssh: opens no file that its words name */
	COMMAND_BARE = 1 << 1,   /* reads nothing of the program's own files */
};

enum { VELDEN_MAX = 32 };

/* An option that gives a field. */
struct veldoptie {
	const char *veld, *tekst;
};

/* What the user asked for: the global options, those of the command, and its words. */
struct opdracht {
	const char *bestand;  /* -c, $SWV_CONFIG or /etc/swv/swv.cfg */
	const char *database; /* -d, or NULL */
	const char *share;    /* the program's own files */
	const char *wie;      /* the login */
	int64_t sleutel;      /* who came in over ssh: the number of their key; 0: nobody did */
	struct klok klok;
	const char *format; /* NULL: text */
	bool raw, dry_run, no_tui, syslog, vorig;
	const char *output, *van, *tot, *dir;
	struct {
		const char *reden, *regel;
		bool verzoek, verlopen, opruimen;
	} privacy;
	struct veldoptie velden[VELDEN_MAX]; /* in the order in which they were given */
	size_t n_velden;
	unsigned given; /* which options, enum command_option */
	int argc;       /* words after the options */
	char **argv;
};

struct command {
	const char *name;
	const char *usage;   /* what follows the name */
	const char *summary; /* one line, Dutch */
	unsigned options;    /* enum command_option */
	unsigned flags;      /* enum command_flag */
	int min, max;        /* number of words; max -1: any */
	/* Does it and tells; the exit status of DESIGN 6. */
	int (*run)(struct opdracht *o);
};

extern const struct command *const commands[];
extern const size_t n_commands;

const struct command *command_find(const char *name);
/*
 * Reads the options and words of one command; 0, or the exit status after telling
 * what is wrong, or -1 after telling how it is used, which is all that was asked.
 */
int command_read(const struct command *command, int argc, char **argv, struct opdracht *o);
void command_help(const struct command *command);

/* Says the sentence of a fault on stderr as "swv: …"; returns its exit status. */
int say_fault(const struct fault *fault);
/* All of them, each on a line; returns the status of the last, 1 when that is in a file. */
int say_faults(const struct faults *faults);
/* Says on stderr what the last act made worth a look, if anything. */
void say_let_op(const struct session *session);
int say_usage(const struct command *command);
/* That getopt_long, with these options, stopped at argv[optind - 1]. */
int say_option(const struct option *options, char **argv);

/* Opens the session of the opdracht, or tells why not; 0 or the exit status. */
int open_session(const struct opdracht *o, struct session *out);

#endif
