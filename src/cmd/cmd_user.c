/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/cmd/lijst.h"
#include "swv/cmd/uitvoer.h"
#include "swv/cmd/velden.h"
#include "swv/model/kinds.h"
#include "swv/model/rechten.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"

static int
add(struct opdracht *o, struct session *session)
{
	swv_date today = session_vandaag(session);
	struct rec *rec = rec_initial(&kind_gebruiker, today);
	struct fault fault = { 0 };
	int status = 0;

	if (rec_parse(rec, 0, o->argv[1], today, &fault) || velden_in_rec(o, rec, today, &fault) ||
	    schrijven_nieuw(session, rec, &fault))
		status = say_fault(&fault);
	rec_free(&rec);
	return status;
}

/* Changes the user that is the second word; status, when not NULL, is the new one. */
static int
set(struct opdracht *o, struct session *session, const char *status)
{
	struct rec *before = NULL, *after = NULL;
	struct fault fault = { 0 };
	enum swv_err err = lezen_een(session, &kind_gebruiker, o->argv[1], &fault, &before);

	if (!err) {
		after = rec_copy(before);
		if (status)
			rec_set_text(after, "status", status);
		err = velden_in_rec(o, after, session_vandaag(session), &fault);
	}
	if (!err)
		err = schrijven_wijzig(session, before, after, &fault);
	rec_free(&before);
	rec_free(&after);
	return err ? say_fault(&fault) : 0;
}

static int
change(struct opdracht *o, struct session *session)
{
	return o->n_velden ? set(o, session, NULL) : say_usage(&cmd_user);
}

static int
disable(struct opdracht *o, struct session *session)
{
	return set(o, session, "uit");
}

static int
enable(struct opdracht *o, struct session *session)
{
	return set(o, session, "actief");
}

/* The rest of the words are filters, as of swv list. */
static int
list(struct opdracht *o, struct session *unused)
{
	static char kind[] = "gebruiker";

	(void)unused;
	o->argv[0] = kind;
	return lijst_uitvoer(o, o->format ? o->format : "text");
}

/* ---- roles ---- */

static const struct rec *
row_of(const struct recs *rijen, const char *id)
{
	for (size_t i = 0; i < rijen->n; i++)
		if (str_eq(rec_id(rijen->items[i]), id))
			return rijen->items[i];
	return NULL;
}

static const char *
one_of(const struct rec *rij, const char *veld, const char *standaard)
{
	return rij && rec_has(rij, veld) ? rec_text(rij, veld) : standaard;
}

/* What holds of a role: as the association file says, and else as it is by default. */
static void
tell_role(const struct rol *rol, const struct rec *rij, struct str *out)
{
	const char *rijen = one_of(rij, "rechten", rol ? rol->rechten : ""), *row;
	const char *bereik =
	    one_of(rij, "gebieden", rol && rol->bereik == BEREIK_ALLE ? "alle" : "eigen");
	size_t len;

	str_addf(out, "%s%s: %s, %s\n", out->len ? "\n" : "", rol ? rol->id : rec_id(rij),
	    one_of(rij, "naam", rol ? rol->naam : ""),
	    str_eq(bereik, "alle") ? "alle gebieden" : "alleen de eigen gebieden");
	while ((row = list_next(&rijen, &len))) {
		str_add(out, "  ");
		str_addn(out, row, len);
		str_addc(out, '\n');
	}
}

static const char *
role_name(size_t i, const void *unused)
{
	(void)unused;
	return rollen_standaard[i].id;
}

static enum swv_err
tell_roles(const struct recs *rijen, const char *only, struct fault *fault, struct str *out)
{
	for (size_t i = 0; i < n_rollen_standaard; i++)
		if (!only || str_eq(only, rollen_standaard[i].id))
			tell_role(&rollen_standaard[i], row_of(rijen, rollen_standaard[i].id), out);
	for (size_t i = 0; i < rijen->n; i++)
		if (!rol_standaard(rec_id(rijen->items[i])) &&
		    (!only || str_eq(only, rec_id(rijen->items[i]))))
			tell_role(NULL, rijen->items[i], out);
	if (out->len)
		return SWV_OK;
	return fault_set(fault, SWV_ENOTFOUND, "rol", only,
	    str_nearest(only, n_rollen_standaard, role_name, NULL));
}

static int
roles(struct opdracht *o, struct session *session)
{
	struct recs rijen = { 0 };
	struct fault fault = { 0 };
	struct uitvoer u;
	struct query query;
	enum swv_err err;

	uitvoer_init(&u, session);
	query_init(&query, &kind_rol);
	query_number(&query, FILTER_IS, kind_field(&kind_rol, "actief"), 1);
	err = lezen_alle(session, &query, &fault, recs_keep, &rijen);
	query_fini(&query);
	if (!err)
		err = tell_roles(&rijen, o->argc > 1 ? o->argv[1] : NULL, &fault, &u.text);
	recs_fini(&rijen);
	return uitvoer_end(&u, o, err, &fault);
}

static int
run(struct opdracht *o)
{
	static const struct deelopdracht rijen[] = {
		{ "add", 1, 1, OPTION_NAME | OPTION_USER, false, add },
		{ "list", 0, -1, OPTION_FORMAT, true, list },
		{ "change", 1, 1, OPTION_NAME | OPTION_USER, false, change },
		{ "disable", 1, 1, 0, false, disable },
		{ "enable", 1, 1, 0, false, enable },
		{ "roles", 0, 1, 0, false, roles },
	};

	return deelopdracht_run(&cmd_user, rijen, sizeof(rijen) / sizeof(rijen[0]), o);
}

const struct command cmd_user = {
	.name = "user",
	.usage =
	    "add|change GEBRUIKER [--name NAAM] [--role ROL] [--function FUNCTIE] [--area GEBIED] "
	    "[--unix ACCOUNT] | list | disable|enable GEBRUIKER | roles [ROL]",
	.summary = "regelt wie wat mag",
	.options = OPTION_NAME | OPTION_USER | OPTION_FORMAT,
	.flags = COMMAND_REMOTE,
	.min = 1,
	.max = -1,
	.run = run,
};
