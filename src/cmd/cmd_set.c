/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/cmd/woorden.h"
#include "swv/model/kinds.h"
#include "swv/service/doorschuiven.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"
#include "swv/service/vink.h"

/*
 * "vink=SLEUTEL" first ticks one owner or period, on the day and with the evidence
 * that may follow; "open=SLEUTEL" takes that tick away.  Each is an act of its own.
 */
static bool
is_tick(const struct woordenlijst *w)
{
	return str_starts(w->items[0], "vink=") || str_starts(w->items[0], "open=");
}

static enum swv_err
tick(struct session *session, const struct kind *kind, const char *id,
    const struct woordenlijst *woorden, struct fault *fault)
{
	const char *word = woorden->items[0];
	struct woordenlijst rest = { woorden->items + 1, woorden->n - 1, 0, 0 };
	struct vink v = { .kind = kind, .id = id, .sleutel = strchr(word, '=') + 1 };
	struct rec *tik;
	enum swv_err err;

	if (kind != &kind_kalender && kind != &kind_actie)
		return fault_set(fault, SWV_EUSE, NULL, word, "swv set actie ID vink=PERIODE");
	if (*word == 'o' && rest.n)
		return fault_set(fault, SWV_EUSE, NULL, rest.items[0], "open=… als enige");
	if (*word == 'o')
		return vink_uit(session, &v, fault);
	tik = rec_new(&kind_tik);
	err = woorden_in_rec(&rest, tik, false, session_vandaag(session), fault);
	v.op = rec_date(tik, "gereed_op");
	v.bewijs = rec_has(tik, "bewijs") ? rec_text(tik, "bewijs") : NULL;
	if (!err)
		err = vink_aan(session, &v, fault);
	rec_free(&tik);
	return err;
}

/* "naar=PLANDEEL" with "reden=…": what is unfinished goes on there, see doorschuiven.h. */
static bool
is_carry(const struct woordenlijst *w)
{
	return str_starts(w->items[0], "naar=");
}

static enum swv_err
carry(struct session *session, const struct kind *kind, const char *id,
    const struct woordenlijst *woorden, struct fault *fault)
{
	const char *reden = woorden->n > 1 ? woorden->items[1] : "reden=";
	int n;

	if (!(kind->flags & KIND_TREE))
		return fault_set(fault, SWV_EUSE, NULL, woorden->items[0],
		    "swv set actie ID naar=PLANDEEL reden=TEKST");
	if (woorden->n > 2 || !str_starts(reden, "reden="))
		return fault_set(fault, SWV_EUSE, NULL, woorden->items[woorden->n - 1],
		    "naar=PLANDEEL reden=TEKST, en niets anders");
	return doorschuiven(
	    session, id, strchr(woorden->items[0], '=') + 1, strchr(reden, '=') + 1, fault, &n);
}

static enum swv_err
change(struct session *session, const struct kind *kind, const char *id,
    const struct woordenlijst *woorden, struct fault *fault)
{
	struct rec *before = NULL, *after = NULL;
	enum swv_err err = lezen_een(session, kind, id, fault, &before);

	if (err)
		return err;
	after = rec_copy(before);
	err = woorden_in_rec(woorden, after, false, session_vandaag(session), fault);
	if (!err)
		err = schrijven_wijzig(session, before, after, fault);
	rec_free(&before);
	rec_free(&after);
	return err;
}

static int
run(struct opdracht *o)
{
	struct fault fault = { 0 };
	struct woordenlijst woorden = { 0 };
	struct session session;
	const struct kind *kind;
	enum swv_err err;
	int status;

	if (kind_of(o->argv[0], &fault, &kind) || woorden_lees(o, 2, &fault, &woorden)) {
		woorden_fini(&woorden);
		return say_fault(&fault);
	}
	if (!woorden.n)
		status = say_usage(&cmd_set);
	else
		status = open_session(o, &session);
	if (!status) {
		err = is_tick(&woorden)    ? tick(&session, kind, o->argv[1], &woorden, &fault)
		      : is_carry(&woorden) ? carry(&session, kind, o->argv[1], &woorden, &fault)
					   : change(&session, kind, o->argv[1], &woorden, &fault);
		if (err)
			status = say_fault(&fault);
		else
			say_let_op(&session);
		session_close(&session);
	}
	woorden_fini(&woorden);
	return status;
}

const struct command cmd_set = {
	.name = "set",
	.usage = "SOORT ID VELD=WAARDE … [-]",
	.summary = "wijzigt een record; met vink=… en open=… een eigenaar of periode ervan",
	.flags = COMMAND_REMOTE,
	.min = 2,
	.max = -1,
	.run = run,
};
