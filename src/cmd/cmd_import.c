/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <inttypes.h>
#include <stdio.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/cmd/csvbestand.h"
#include "swv/model/kinds.h"
#include "swv/service/planinvoer.h"
#include "swv/service/schrijven.h"

/* Over ssh it is always stdin. */
static const char *
bestand_of(const struct opdracht *o)
{
	return o->sleutel ? "-" : o->argv[1];
}

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
	if (plan_invoeren(&session, bestand_of(o), o->dry_run, &faults, &n)) {
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

static int
import_csv(struct opdracht *o, const struct kind *kind)
{
	struct faults faults = { 0 };
	struct csv_telling n;
	struct session session;
	int status = open_session(o, &session);

	if (status)
		return status;
	if (csvbestand_voer_in(&session, kind, bestand_of(o), o->dry_run, &faults, &n)) {
		status = say_faults(&faults);
	} else {
		printf("%s: %" PRId64 " nieuw, %" PRId64 " gewijzigd, %" PRId64 " gelijk.\n",
		    kind->labels, n.nieuw, n.gewijzigd, n.gelijk);
		say_let_op(&session);
		if (o->dry_run)
			printf("Dit was een proef: er is niets veranderd.\n");
	}
	faults_fini(&faults);
	session_close(&session);
	return status;
}

static int
run(struct opdracht *o)
{
	struct fault fault = { 0 };
	const struct kind *kind;

	if (o->argc < 2 && !o->sleutel)
		return say_usage(&cmd_import);
	if (kind_of(o->argv[0], &fault, &kind) || schrijven_kan(kind, &fault))
		return say_fault(&fault);
	return kind == &kind_plan ? import_plan(o) : import_csv(o, kind);
}

const struct command cmd_import = {
	.name = "import",
	.usage = "[--dry-run] SOORT BESTAND",
	.summary = "leest een bestand in",
	.options = OPTION_DRY_RUN,
	.flags = COMMAND_REMOTE,
	.min = 1,
	.max = 2,
	.run = run,
};
