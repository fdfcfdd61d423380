/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdio.h>

#include "swv/base/utf8.h"
#include "swv/cmd/schild.h"
#include "swv/cmd/uitvoer.h"
#include "swv/service/controle.h"

enum { NAME_WIDTH = 36 };

static void
add_line(struct str *out, const char *mark, const char *wat, const char *uitslag)
{
	str_addf(out, "%-6s ", mark);
	utf8_column(out, wat, NAME_WIDTH);
	str_addc(out, ' ');
	utf8_visible(out, uitslag, -1);
	str_addc(out, '\n');
}

/*
 * What the program does for itself in every command must stand.  What the kernel lacks is worth
 * knowing and no fault of this database.
 */
static bool
add_shield(struct str *out)
{
	struct schild schild;
	bool good = true;

	schild_meet(&schild);
	for (int i = 0; i < SCHILD_PROCES; i++) {
		bool staat = schild.deel[i].staat, own = i <= SCHILD_RECHTEN;
		struct str text = { 0 };

		str_add(&text, staat ? "ja" : "nee");
		if (schild.deel[i].reden[0])
			str_addf(&text, ", %s", schild.deel[i].reden);
		add_line(out,
		    staat ? "goed"
		    : own ? "FOUT"
			  : "let op",
		    schild_naam((enum schild_deel)i), text.s);
		good = good && (staat || !own);
		str_fini(&text);
	}
	return good;
}

static int
run(struct opdracht *o)
{
	struct controles found = { 0 };
	struct fault fault = { 0 };
	struct session session;
	struct str text = { 0 };
	int status = open_session(o, &session);
	bool good = true;

	if (status)
		return status;
	if (controleren(&session, &fault, &found)) {
		status = say_fault(&fault);
	} else {
		for (size_t i = 0; i < found.n; i++) {
			const struct controle *c = &found.items[i];

			add_line(&text, c->goed ? "goed" : "FOUT", c->wat, c->uitslag);
			good = good && c->goed;
		}
		good = add_shield(&text) && good;
		fputs(str_get(&text), stdout);
		status = good ? 0 : 1;
	}
	controles_fini(&found);
	str_fini(&text);
	session_close(&session);
	return status;
}

const struct command cmd_verify = {
	.name = "verify",
	.usage = "",
	.summary = "kijkt of de database heel en afgeschermd is",
	.max = 0,
	.run = run,
};
