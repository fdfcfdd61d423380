/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdlib.h>
#include <string.h>

#include "swv/cmd/lijst.h"
#include "swv/cmd/uitvoer.h"
#include "swv/model/kinds.h"
#include "swv/service/formulierblad.h"
#include "swv/service/lezen.h"

static enum swv_err
write_sheet(
    const struct blad *blad, const struct opdracht *o, struct uitvoer *u, struct fault *fault)
{
	bool werkmap = str_eq(o->format, "xlsx");
	char *map = uitvoer_map(u);
	enum swv_err err = uitvoer_kan(o, werkmap ? o->format : "csv", fault);

	if (!err)
		err = werkmap ? blad_xlsx(blad, map, uitvoer_sink(u), fault)
			      : blad_csv(blad, o->raw, uitvoer_sink(u));
	free(map);
	return err;
}

/* One form, as the sheet that goes to the board and comes back (swv-formulier(5)). */
static int
export_sheet(struct opdracht *o)
{
	struct fault fault = { 0 };
	struct blad blad = { 0 };
	struct session session;
	struct uitvoer u;
	enum swv_err err;
	int status = open_session(o, &session);

	if (status)
		return status;
	uitvoer_init(&u, &session);
	err = lezen_begin(&session, &fault);
	if (!err)
		err = formulier_blad(&session, o->argv[1], o->vorig, &fault, &blad);
	lezen_einde(&session);
	if (!err)
		err = write_sheet(&blad, o, &u, &fault);
	session_close(&session);
	blad_fini(&blad);
	return uitvoer_end(&u, o, err, &fault);
}

/* An id of a form by itself, where words to look for have blanks or an is-sign. */
static bool
is_sheet(const struct opdracht *o)
{
	return str_eq(o->argv[0], kind_formulier.name) && o->argc == 2 &&
	       str_in_words("csv xlsx", o->format ? o->format : "csv") &&
	       !strpbrk(o->argv[1], "= ") && strchr(o->argv[1], '-') && o->argv[1][1];
}

static int
run(struct opdracht *o)
{
	if (is_sheet(o))
		return export_sheet(o);
	if (o->vorig)
		return say_usage(&cmd_export);
	return lijst_uitvoer(o, o->format ? o->format : "csv");
}

const struct command cmd_export = {
	.name = "export",
	.usage = "[--format csv|json|xlsx] [--raw] [--vorig] [-o BESTAND] SOORT [FILTER …]",
	.summary = "schrijft de rijen van een soort naar een bestand of de uitvoer",
	.options = OPTION_FORMAT | OPTION_OUTPUT | OPTION_VORIG,
	.flags = COMMAND_REMOTE,
	.min = 1,
	.max = -1,
	.run = run,
};
