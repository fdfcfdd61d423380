/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_UITVOER_H
#define SWV_CMD_UITVOER_H

#include <stdio.h>

#include "swv/base/str.h"
#include "swv/cmd/command.h"
#include "swv/export/export.h"

/*
 * What a command prints.  It is gathered first, in memory and over 1 MiB in an
 * unlinked file beside the database, and sent when all of it is there: no read
 * of the database stays open while a slow line or a pipe takes bytes, and
 * nothing half comes out.
 */
struct uitvoer {
	struct str text;
	FILE *spill; /* NULL while the text is short */
	char *beside;
	enum swv_err err;
	int reason; /* errno of err */
};

void uitvoer_init(struct uitvoer *u, const struct session *session);
struct export_sink uitvoer_sink(struct uitvoer *u);
/* To stdout, or to o->output (made beside it and put in its place whole); frees all. */
int uitvoer_send(struct uitvoer *u, const struct opdracht *o);
/* The same when all went well; else tells what did not, and nothing comes out.  The exit status. */
int uitvoer_end(
    struct uitvoer *u, const struct opdracht *o, enum swv_err err, const struct fault *fault);
/* The folder where files may stand for a while: that of the database.  Owned. */
char *uitvoer_map(const struct uitvoer *u);
/* SWV_EUSE for a form that a terminal cannot show. */
enum swv_err uitvoer_kan(const struct opdracht *o, const char *format, struct fault *fault);
void uitvoer_fini(struct uitvoer *u);

/* Columns of the terminal on stdout; 0 when it is none. */
int uitvoer_breedte(void);
/* Whether headings may stand out: a terminal, and no NO_COLOR. */
bool uitvoer_kleur(void);

#endif
