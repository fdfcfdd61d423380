/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdlib.h>
#include <unistd.h>

#include "swv/base/str.h"
#include "swv/cmd/dag.h"
#include "swv/cmd/schermen.h"
#include "swv/cmd/voorbeeld.h"

/* The overview of the day, where no screen can be opened. */
static int
print_overview(struct session *session, const struct opdracht *o)
{
	struct fault fault = { 0 };
	struct uitvoer u;

	uitvoer_init(&u, session);
	if (dag_overzicht(session, &u, &fault)) {
		uitvoer_fini(&u);
		return say_fault(&fault);
	}
	return uitvoer_send(&u, o);
}

static int
demo_in(struct opdracht *o, const char *dir)
{
	struct faults faults = { 0 };
	struct session session;
	bool screens = !o->no_tui && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
	int status;

	if (voorbeeld_vul(o, dir, &faults, &session)) {
		status = say_faults(&faults);
		faults_fini(&faults);
		return status;
	}
	status = screens ? schermen_open(&session, NULL) : print_overview(&session, o);
	session_close(&session);
	return status;
}

static int
run(struct opdracht *o)
{
	const char *name = o->argc ? o->argv[0] : "voorbeeld", *tmp = getenv("TMPDIR");
	struct fault fault = { 0 };
	struct str dir = { 0 };
	int status;

	if (o->dir) {
		str_add(&dir, o->dir);
	} else {
		str_addf(&dir, "%s/swv-demo-XXXXXX", tmp && *tmp ? tmp : "/tmp");
		if (!mkdtemp(dir.s))
			fault_set(&fault, SWV_EREADONLY, tmp && *tmp ? tmp : "/tmp", NULL, NULL);
	}
	if (!fault.err)
		voorbeeld_leg(o, name, dir.s, &fault);
	status = fault.err ? say_fault(&fault) : demo_in(o, dir.s);
	if (!o->dir)
		voorbeeld_ruim(dir.s);
	str_fini(&dir);
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
