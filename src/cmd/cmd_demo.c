/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "swv/base/str.h"
#include "swv/cmd/dag.h"
#include "swv/cmd/omgeving.h"
#include "swv/cmd/schermen.h"
#include "swv/cmd/voorbeeld.h"
#include "swv/model/melding.h"

/* Opens the example there; without screens the overview of the day waits in *u to be sent. */
static int
demo_in(struct opdracht *o, const char *dir, struct uitvoer *u)
{
	struct faults faults = { 0 };
	struct fault fault = { 0 };
	struct session session;
	bool screens = !o->no_tui && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
	int status = 0;

	if (voorbeeld_vul(o, dir, &faults, &session)) {
		status = say_faults(&faults);
		faults_fini(&faults);
		voorbeeld_ruim(dir); /* nothing half made stays behind */
		return status;
	}
	if (screens)
		status = schermen_open(&session, NULL);
	else if (dag_overzicht(&session, u, &fault))
		status = say_fault(&fault);
	session_close(&session);
	return status;
}

/* A folder for the time being; an empty name after an error. */
static enum swv_err
make_tmp(struct str *dir, struct fault *fault)
{
	const char *tmp = getenv("TMPDIR");
	struct str what = { 0 };

	if (!tmp || !*tmp)
		tmp = "/tmp";
	str_addf(dir, "%s/swv-demo-XXXXXX", tmp);
	if (mkdtemp(dir->s))
		return SWV_OK;
	str_addf(&what, "Een map maken in %s", tmp);
	fault_set(fault, SWV_EFILE, what.s, NULL, melding_reden(errno));
	str_fini(&what);
	str_fini(dir);
	return fault->err;
}

static int
run(struct opdracht *o)
{
	const char *name = o->argc ? o->argv[0] : "voorbeeld";
	struct fault fault = { 0 };
	struct str dir = { 0 };
	struct uitvoer u;
	int status;

	uitvoer_init(&u, NULL);
	if (o->dir)
		str_add(&dir, o->dir);
	else
		make_tmp(&dir, &fault);
	if (!fault.err)
		voorbeeld_leg(o, name, dir.s, &fault);
	status = fault.err ? say_fault(&fault) : demo_in(o, dir.s, &u);
	if (!o->dir && dir.len) /* before a closed pipe can end us */
		voorbeeld_ruim(dir.s);
	str_fini(&dir);
	if (!status)
		return uitvoer_send(&u, o);
	uitvoer_fini(&u);
	return status;
}

const struct command cmd_demo = {
	.name = "demo",
	.usage = "[VOORBEELD] [--dir MAP] [--no-tui]",
	.summary = "opent een voorbeeld om te proberen",
	.options = OPTION_DIR | OPTION_NO_TUI,
	.max = 1,
	.run = run,
};
