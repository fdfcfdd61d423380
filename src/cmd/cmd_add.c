/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <errno.h>
#include <stdio.h>

#include "swv/base/str.h"
#include "swv/cmd/omgeving.h"
#include "swv/cmd/woorden.h"
#include "swv/model/melding.h"
#include "swv/model/value.h"
#include "swv/service/schrijven.h"

/* When the id cannot be told it must not seem that nothing was stored. */
static int
tell_id(const struct rec *rec)
{
	struct fault fault = { 0 };
	struct str hint = { 0 };

	if (printf("%s\n", rec_id(rec)) > 0 && fflush(stdout) == 0)
		return 0;
	str_addf(&hint, "%s; opgeslagen is het wel, als %s", melding_reden(errno), rec_id(rec));
	fault_set(&fault, SWV_EFILE, "De uitvoer schrijven", NULL, hint.s);
	str_fini(&hint);
	return say_fault(&fault);
}

static int
run(struct opdracht *o)
{
	struct fault fault = { 0 };
	struct woordenlijst woorden = { 0 };
	struct session session;
	const struct kind *kind;
	struct rec *rec = NULL;
	int status;

	if (kind_of(o->argv[0], &fault, &kind) || woorden_lees(o, 1, &fault, &woorden)) {
		woorden_fini(&woorden);
		return say_fault(&fault);
	}
	status = open_session(o, &session);
	if (!status) {
		rec = rec_initial(kind, session_vandaag(&session));
		if (woorden_in_rec(&woorden, rec, true, session_vandaag(&session), &fault) ||
		    schrijven_nieuw(&session, rec, &fault))
			status = say_fault(&fault);
		else
			status = tell_id(rec);
		if (!status)
			say_let_op(&session);
		rec_free(&rec);
		session_close(&session);
	}
	woorden_fini(&woorden);
	return status;
}

const struct command cmd_add = {
	.name = "add",
	.usage = "SOORT VELD=WAARDE … [-]",
	.summary = "maakt iets nieuws en toont zijn id",
	.flags = COMMAND_REMOTE,
	.min = 1,
	.max = -1,
	.run = run,
};
