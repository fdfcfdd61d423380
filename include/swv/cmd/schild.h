/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_SCHILD_H
#define SWV_CMD_SCHILD_H

#include <stdbool.h>

#include "swv/base/faults.h"

/*
 * What the program takes away from itself, so that a fault in it is worth less
 * to whoever finds one: it never starts another program, never talks to the
 * network, and needs few files.  Every part is taken as far as the kernel has
 * it; what does not stand is told, and stops nothing.
 */
enum schild_deel {
	SCHILD_GEHEUGEN, /* not dumpable: no core, and no other session can look into it */
	SCHILD_KERN,     /* no core file */
	SCHILD_RECHTEN,  /* no_new_privs */
	SCHILD_MAPPEN,   /* Landlock: which folders, no network, no signals to others */
	SCHILD_KEUZE,    /* seccomp: which calls of the kernel */
	SCHILD_PROCES,   /* no second process */
	SCHILD_OMVANG,   /* how large a file can get */
	SCHILD_DELEN
};

struct schild {
	struct {
		bool staat;
		char reden[96]; /* Dutch: which version stands, or why it does not */
	} deel[SCHILD_DELEN];
};

/* The name of a part, Dutch. */
const char *schild_naam(enum schild_deel deel);

/*
 * The first act of main, of every command: stdin, stdout and stderr are open (a
 * file that takes the place of one would get what is printed), files are for
 * their owner alone, no core file, not dumpable, no new rights by setuid.
 */
void schild_omgeving(void);

struct schild_args {
	const char *bestand;  /* the association file */
	const char *database; /* NULL: as the file says */
	const char *share;    /* the program's own files */
};

/*
 * For a session over SSH, once, before the database opens (so that opening it is
 * shielded too) and before anything that the client sent is looked at.  Takes
 * the shield up for good:
 *   - files that were left open from 3 on are closed;
 *   - the environment is made anew from constants: of the client's there is only
 *     TERM, when it can be the name of a terminal.  Copy before what else is needed
 *     (SSH_ORIGINAL_COMMAND, SSH_CONNECTION);
 *   - files: the folder of the database can be written, that of the association
 *     file, share, libraries, terminfo, time zones and locale can be read, no others;
 *   - no other program, process, debugger, socket (but of the machine itself) or mount.
 * *out tells what stands.  Fails only when the association file does not say
 * where the database is: the faults are as those of session_open.
 */
enum swv_err schild_sessie(
    const struct schild_args *args, struct faults *faults, struct schild *out);

/* What this kernel has, without taking it up: for swv verify.  What the process has taken up
 * already (the first three) as it is. */
void schild_meet(struct schild *out);

#endif
