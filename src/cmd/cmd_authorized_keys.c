/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdio.h>

#include "swv/store/sleutelindex.h"

/*
 * What sshd calls (AuthorizedKeysCommand) as soon as a key is offered: nobody has
 * shown yet that they hold it, so nothing is noted here.  It reads one file, as a
 * user who can read no other; sshd takes no line from it when it fails.
 */
static int
run(struct opdracht *o)
{
	struct sleutelvondst vondst;
	struct fault fault = { 0 };
	char nu[STEMPEL_SIZE];

	stempel(klok_nu(&o->klok), nu);
	if (sleutelindex_zoek(o->argv[0], o->argv[1], o->argv[2], nu, &fault, &vondst))
		return say_fault(&fault);
	if (!*vondst.nummer)
		return 0;
	printf("restrict,pty,command=\"swv session --key %s\"", vondst.nummer);
	if (*vondst.tot)
		printf(",expiry-time=\"%s\"", vondst.tot);
	printf("%s %s %s\n", vondst.verify ? ",verify-required" : "", o->argv[1], o->argv[2]);
	return 0;
}

const struct command cmd_authorized_keys = {
	.name = "authorized-keys",
	.usage = "INDEX SOORT SLEUTEL",
	.summary = "zegt sshd of een sleutel binnen mag",
	.flags = COMMAND_BARE,
	.min = 3,
	.max = 3,
	.run = run,
};
