/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdio.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/config/organisatie.h"
#include "swv/model/melding.h"

/* Faults are what this command is for, so they go to stdout, in the form that editors know. */
static int
tell_faults(const struct faults *faults)
{
	struct str text = { 0 };

	for (size_t i = 0; i < faults->n; i++) {
		str_clear(&text);
		melding(&faults->items[i], &text);
		printf("%s\n", text.s);
	}
	str_fini(&text);
	return 1;
}

static int
run(struct opdracht *o)
{
	const char *path = o->argc == 2 ? o->argv[1] : o->bestand;
	struct organisatie org = { 0 };
	struct faults faults = { 0 };
	struct str shown = { 0 };
	int status = 0;

	if (!str_eq(o->argv[0], "check"))
		return say_usage(&cmd_config);
	if (organisatie_read(path, &faults, &org)) {
		status = tell_faults(&faults);
	} else {
		utf8_visible(&shown, path, -1);
		printf("%s is in orde: %zu onderdelen.\n", shown.s, org.rows.n);
	}
	str_fini(&shown);
	organisatie_fini(&org);
	faults_fini(&faults);
	return status;
}

const struct command cmd_config = {
	.name = "config",
	.usage = "check [BESTAND]",
	.summary = "controleert het bestand van het samenwerkingsverband",
	.min = 1,
	.max = 2,
	.run = run,
};
