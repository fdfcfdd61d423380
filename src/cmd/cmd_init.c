/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdio.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"

static int
run(struct opdracht *o)
{
	struct session_args args = { .bestand = o->bestand,
		.database = o->database,
		.share = o->share,
		.wie = o->wie,
		.klok = &o->klok };
	struct faults faults = { 0 };
	struct session session;
	struct str path = { 0 };
	int status = 0;

	if (session_init(&args, &faults, &session)) {
		status = say_faults(&faults);
	} else {
		utf8_visible(&path, store_path(session.store), -1);
		printf(
		    "De database %s is gemaakt. Breng nu de structuur in met: swv apply\n", path.s);
		session_close(&session);
	}
	str_fini(&path);
	faults_fini(&faults);
	return status;
}

const struct command cmd_init = {
	.name = "init",
	.usage = "",
	.summary = "maakt de database",
	.max = 0,
	.run = run,
};
