/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/cmd/invoerbestand.h"
#include "swv/cmd/lijst.h"
#include "swv/cmd/velden.h"
#include "swv/model/kinds.h"
#include "swv/model/melding.h"
#include "swv/model/pubkey.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"
#include "swv/service/sleutels.h"
#include "swv/service/toegang.h"

/* The line of the file, without its line end; what else is wrong with it, reading the key tells. */
static enum swv_err
read_line(FILE *f, const char *naam, struct fault *fault, struct str *out)
{
	char buf[PUBKEY_LINE_MAX + 2];
	size_t n = fread(buf, 1, sizeof(buf), f);

	if (ferror(f))
		return invoerbestand_weiger(naam, melding_reden(errno), fault);
	if (n == sizeof(buf) || memchr(buf, '\0', n))
		return invoerbestand_weiger(naam, "dit is geen publieke sleutel", fault);
	if (n && buf[n - 1] == '\n')
		n--;
	if (n && buf[n - 1] == '\r')
		n--;
	str_addn(out, buf, n);
	return n ? SWV_OK : invoerbestand_weiger(naam, "er staat niets in", fault);
}

static enum swv_err
read_key(const struct opdracht *o, struct fault *fault, struct str *out)
{
	const char *path = o->argv[2];
	enum swv_err err;
	FILE *f;

	if (o->sleutel || str_eq(path, "-")) /* over ssh no file is opened */
		return read_line(stdin, "de invoer", fault, out);
	if (!(f = invoerbestand_open(path, fault)))
		return fault->err;
	err = read_line(f, path, fault, out);
	fclose(f);
	return err;
}

static int
add(struct opdracht *o, struct session *session)
{
	swv_date today = session_vandaag(session);
	struct rec *rec = rec_initial(&kind_sleutel, today);
	struct str line = { 0 };
	struct fault fault = { 0 };
	enum swv_err err = read_key(o, &fault, &line);
	struct pubkey key = { 0 };

	if (!err) /* before it is taken for the text of a field: it tells better what is wrong */
		err = pubkey_parse(str_get(&line), &fault, &key);
	if (!err) {
		str_clear(&line);
		str_addf(&line, "%s %s", key.type, key.base64);
		rec_set_text(rec, "publiek", line.s);
		rec_set_text(rec, "gebruiker", o->argv[1]);
		err = velden_in_rec(o, rec, today, &fault);
	}
	if (!err)
		err = schrijven_nieuw(session, rec, &fault);
	if (!err)
		printf("%s\n", rec_id(rec));
	pubkey_fini(&key);
	str_fini(&line);
	rec_free(&rec);
	return err ? say_fault(&fault) : 0;
}

static int
list(struct opdracht *o, struct session *unused)
{
	static char kind[] = "sleutel";
	struct str filter = { 0 };
	char *argv[] = { kind, NULL, NULL };
	int status;

	(void)unused;
	if (o->argc > 1)
		str_addf(&filter, "gebruiker=%s", o->argv[1]);
	argv[1] = filter.s;
	o->argv = argv;
	status = lijst_uitvoer(o, o->format ? o->format : "text");
	str_fini(&filter);
	return status;
}

static int
revoke(struct opdracht *o, struct session *session)
{
	struct rec *before = NULL, *after = NULL;
	struct fault fault = { 0 };
	enum swv_err err = lezen_een(session, &kind_sleutel, o->argv[1], &fault, &before);

	if (!err && rec_has(before, "ingetrokken_op"))
		err =
		    fault_set(&fault, SWV_ENOTHING, "Deze sleutel was al ingetrokken", NULL, NULL);
	if (!err) {
		after = rec_copy(before);
		rec_set_date(after, "ingetrokken_op", session_vandaag(session));
		err = schrijven_wijzig(session, before, after, &fault);
	}
	rec_free(&before);
	rec_free(&after);
	return err ? say_fault(&fault) : 0;
}

static int
write_index(struct opdracht *o, struct session *session)
{
	struct fault fault = { 0 };
	bool geschreven;
	enum swv_err err = session_mag(session, RECHT_BEHEREN, &kind_sleutel, &fault);

	(void)o;
	if (!err)
		err = sleutels_index(session, &fault, &geschreven);
	if (!err && !geschreven)
		err = fault_set(&fault, SWV_EIMPOSSIBLE, NULL,
		    "Er is niet gezegd waar de index moet staan",
		    "noem die in het bestand, opslag = { sleutels = \"…\"; }, en draai swv apply");
	return err ? say_fault(&fault) : 0;
}

static int
run(struct opdracht *o)
{
	static const struct deelopdracht rijen[] = {
		{ "add", 2, 2, OPTION_NAME | OPTION_EXPIRES, false, add },
		{ "list", 0, 1, OPTION_FORMAT, true, list },
		{ "revoke", 1, 1, 0, false, revoke },
		{ "index", 0, 0, 0, false, write_index },
	};

	return deelopdracht_run(&cmd_key, rijen, sizeof(rijen) / sizeof(rijen[0]), o);
}

const struct command cmd_key = {
	.name = "key",
	.usage = "add GEBRUIKER [--name NAAM] [--expires DAG] BESTAND|- | list [GEBRUIKER] | "
		 "revoke NUMMER | index",
	.summary = "regelt met welke sleutels iemand binnenkomt",
	.options = OPTION_NAME | OPTION_EXPIRES | OPTION_FORMAT,
	.flags = COMMAND_REMOTE,
	.min = 1,
	.max = 3,
	.run = run,
};
