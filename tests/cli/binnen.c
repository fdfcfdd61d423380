/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Runs one command behind the shield of a session over SSH:
 *	binnen ASSOCIATION-FILE COMMAND [ARGUMENT ...]
 * Says on stderr what of the shield does not stand.
 */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/cmd/command.h"
#include "swv/cmd/omgeving.h"
#include "swv/cmd/schild.h"
#include "swv/model/datum_lees.h"

/* The day of the test: the environment is gone once the shield is up. */
static void
take_day(struct opdracht *o)
{
	const struct kalenderregels none = { 0 };
	const char *day = getenv("SWV_TODAY");

	if (day)
		datum_lees(&none, klok_vandaag(&o->klok), day, &o->klok.given, NULL);
}

int
main(int argc, char **argv)
{
	struct opdracht o = { 0 };
	struct faults faults = { 0 };
	struct schild schild;
	const struct command *c = argc > 2 ? command_find(argv[2]) : NULL;
	char *share, *login;
	int status;

	schild_omgeving();
	setlocale(LC_ALL, "C.UTF-8");
	o.klok = omgeving_klok();
	o.share = share = omgeving_share();
	o.wie = login = omgeving_login();
	o.bestand = argv[1];
	take_day(&o);
	if (!c || schild_sessie(&(struct schild_args){ .bestand = o.bestand, .share = o.share },
		      &faults, &schild))
		return 99;
	for (int i = 0; i < SCHILD_DELEN; i++)
		if (!schild.deel[i].staat)
			fprintf(stderr, "staat niet: %s: %s\n", schild_naam((enum schild_deel)i),
			    schild.deel[i].reden);
	status = command_read(c, argc - 2, argv + 2, &o);
	status = status ? status : c->run(&o);
	free(share);
	free(login);
	return fflush(stdout) ? 99 : status < 0 ? 0 : status;
}
