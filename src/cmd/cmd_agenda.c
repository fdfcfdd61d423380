/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include "swv/cmd/dag.h"
#include "swv/model/datum_lees.h"
#include "swv/model/kinds.h"
#include "swv/service/lezen.h"

/* The day of an option; DATE_NONE when it was not given. */
static enum swv_err
read_day(const struct session *s, const char *text, const char *option, struct fault *fault,
    swv_date *out)
{
	enum swv_err err;

	*out = DATE_NONE;
	if (!text)
		return SWV_OK;
	err = datum_lees(&s->regels.kalender, session_vandaag(s), text, out, fault);
	return err ? fault_set(fault, err, option, text, fault->hint) : SWV_OK;
}

/* The days asked for; when no last one was, as far as an agenda looks ahead. */
static enum swv_err
read_range(const struct session *s, const struct opdracht *o, struct fault *fault, swv_date *van,
    swv_date *tot)
{
	swv_date vandaag = session_vandaag(s);
	enum swv_err err = read_day(s, o->van, "--van", fault, van);

	if (!err)
		err = read_day(s, o->tot, "--tot", fault, tot);
	if (err)
		return err;
	if (*tot == DATE_NONE)
		*tot = (*van > vandaag ? *van : vandaag) + DAG_AHEAD;
	if (*van == DATE_NONE || *van <= *tot)
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, NULL, "De eerste dag komt na de laatste",
	    "draai --van en --tot om");
}

static enum swv_err
row(const struct rec *rec, void *arg)
{
	return export_row(arg, rec);
}

/* For programs: the open termijnen as they are. */
static enum swv_err
plain(struct session *s, const struct opdracht *o, swv_date van, swv_date tot, struct uitvoer *u,
    struct fault *fault)
{
	struct export_options options = { .raw = o->raw };
	const struct export_format *format;
	struct export *ex = NULL;
	struct query query;
	int field = kind_field(&kind_termijn, "uiterlijk");
	enum swv_err err = export_of(o->format, fault, &format);

	query_init(&query, &kind_termijn);
	query_number(&query, FILTER_OPEN, 0, 0);
	if (van != DATE_NONE)
		query_number(&query, FILTER_FROM, field, van);
	query_number(&query, FILTER_TO, field, tot);
	if (!err)
		err = export_begin(format, query.kind, &options, uitvoer_sink(u), fault, &ex);
	if (!err)
		err = lezen_alle(s, &query, fault, row, ex);
	if (err)
		export_cancel(&ex);
	else
		err = export_end(&ex);
	query_fini(&query);
	return err;
}

static int
run(struct opdracht *o)
{
	struct fault fault = { 0 };
	struct session session;
	struct uitvoer u;
	swv_date van, tot;
	enum swv_err err;
	int status;

	if ((status = open_session(o, &session)))
		return status;
	uitvoer_init(&u, &session);
	err = read_range(&session, o, &fault, &van, &tot);
	if (!err && o->format && !str_eq(o->format, "text"))
		err = plain(&session, o, van, tot, &u, &fault);
	else if (!err)
		err = dag_agenda(&session, van, tot, &u, &fault);
	session_close(&session);
	return uitvoer_end(&u, o, err, &fault);
}

const struct command cmd_agenda = {
	.name = "agenda",
	.usage = "[--van DAG] [--tot DAG] [--format text|json|csv]",
	.summary = "toont wat te laat is en wat eraan komt",
	.options = OPTION_RANGE | OPTION_FORMAT,
	.flags = COMMAND_REMOTE,
	.max = 0,
	.run = run,
};
