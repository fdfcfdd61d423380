/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <inttypes.h>
#include <stdio.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/service/planinvoer.h"

static int
import_plan(struct opdracht *o)
{
	struct faults faults = { 0 };
	struct plan_telling n;
	struct session session;
	struct str plan = { 0 };
	int status = open_session(o, &session);

	if (status)
		return status;
	if (plan_invoeren(&session, o->argv[1], o->dry_run, &faults, &n)) {
		status = say_faults(&faults);
	} else {
		utf8_visible(&plan, n.plan, -1);
		printf("%s: %" PRId64 " nieuw, %" PRId64 " gewijzigd, %" PRId64 " gelijk, %" PRId64
		       " niet meer in het bestand.\n",
		    plan.s, n.nieuw, n.gewijzigd, n.gelijk, n.weg);
		if (n.weggegooid)
			printf("%" PRId64 " overgeslagen: dit ligt in de prullenbak; zet het daar "
			       "eerst terug.\n",
			    n.weggegooid);
		if (o->dry_run)
			printf("Dit was een proef: er is niets veranderd.\n");
	}
	str_fini(&plan);
	faults_fini(&faults);
	session_close(&session);
	return status;
}

/* What can be brought in from a file; a new kind of file is a row. */
static const struct {
	const char *kind;
	int (*import)(struct opdracht *o);
} rows[] = {
	{ "plan", import_plan },
};

static const char *
name_at(size_t i, const void *unused)
{
	(void)unused;
	return rows[i].kind;
}

static int
run(struct opdracht *o)
{
	enum { ROWS = sizeof(rows) / sizeof(rows[0]) };
	struct fault fault = { 0 };

	for (size_t i = 0; i < ROWS; i++)
		if (str_eq(rows[i].kind, o->argv[0]))
			return rows[i].import(o);
	fault_set(&fault, SWV_EUNKNOWN, "soort om in te lezen", o->argv[0],
	    str_nearest(o->argv[0], ROWS, name_at, NULL));
	return say_fault(&fault);
}

const struct command cmd_import = {
	.name = "import",
	.usage = "[--dry-run] plan BESTAND",
	.summary = "leest een bestand in",
	.options = OPTION_DRY_RUN,
	.min = 2,
	.max = 2,
	.run = run,
};
