/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/cmd/audit_regel.h"
#include "swv/cmd/lijst.h"
#include "swv/cmd/uitvoer.h"
#include "swv/cmd/voortgang.h"
#include "swv/cmd/woorden.h"
#include "swv/export/export.h"
#include "swv/model/kinds.h"
#include "swv/service/lezen.h"

enum { MANY = 1000 };

/* ---- list ---- */

/* A word by itself is no word to look for but the id of a record. */
static void
take_ids(struct query *query)
{
	for (int i = 0; i < query->n; i++)
		if (query->filters[i].op == FILTER_WORDS)
			query->filters[i].op = FILTER_ABOUT;
}

static int
list(struct opdracht *o, struct session *session)
{
	const char *form = o->format ? o->format : "text";
	struct fault fault = { 0 };
	struct woordenlijst woorden;
	struct query query;
	struct uitvoer u;
	size_t n = 0;
	int status;
	enum swv_err err = woorden_lees(o, 1, &fault, &woorden);

	query_init(&query, &kind_logboek);
	query.max = MANY;
	uitvoer_init(&u, session);
	if (!err)
		err = woorden_in_query(&woorden, session, &query, &fault);
	take_ids(&query);
	if (!err)
		err = lezen_begin(session, &fault);
	if (!err)
		err = lijst_schrijf(session, o, &query, form, &u, &fault, &n);
	lezen_einde(session);
	query_fini(&query);
	woorden_fini(&woorden);
	status = uitvoer_end(&u, o, err, &fault);
	if (!status && n == MANY)
		fprintf(stderr,
		    "swv: Dit zijn de laatste %d regels. Geef tot=… voor wat daarvoor was, of haal "
		    "alles op met: swv export logboek\n",
		    MANY);
	return status;
}

/* ---- show ---- */

static int
show(struct opdracht *o, struct session *session)
{
	char *end;
	int64_t nr = strtoll(o->argv[1], &end, 10);
	const struct export_format *format;
	struct audit_regel regel = { 0 };
	struct fault fault = { 0 };
	struct uitvoer u;
	enum swv_err err = SWV_OK;

	if (*end || end == o->argv[1])
		err = fault_set(&fault, SWV_ENOTFOUND, kind_logboek.label, o->argv[1], NULL);
	if (!err && o->format)
		err = export_of(o->format, &fault, &format);
	if (!err && o->format && !str_in_words("text json", o->format))
		err = fault_set(&fault, SWV_EUSE, NULL, o->format, "--format text of json");
	if (!err)
		err = audit_lees(session, nr, &fault, &regel);
	uitvoer_init(&u, session);
	if (!err && str_eq(o->format, "json"))
		audit_regel_json(&regel, &u.text);
	else if (!err)
		audit_regel_tekst(session, &regel, &u.text);
	audit_regel_fini(&regel);
	return uitvoer_end(&u, o, err, &fault);
}

/* ---- verify ---- */

static void
add_rows(const struct logbreuk *b, struct str *out)
{
	if (b->nr == b->tot)
		str_addf(out, "Regel %" PRId64, b->nr);
	else
		str_addf(out, "Regel %" PRId64 " tot en met %" PRId64, b->nr, b->tot);
}

/* "Regel 12 is gewijzigd (jan, zo 22-11-2026 14:03:07)." */
static void
tell_breach(const struct session *s, const struct logbreuk *b, struct str *out)
{
	bool more = b->tot > b->nr;

	if (b->soort != LOGBREUK_STAND && b->soort != LOGBREUK_ANKER_WEG)
		add_rows(b, out);
	switch (b->soort) {
	case LOGBREUK_WEG:
		str_add(out, more ? " zijn er niet meer" : " is er niet meer");
		break;
	case LOGBREUK_GEWIJZIGD:
		str_add(out, " is gewijzigd");
		break;
	case LOGBREUK_LOS:
		str_addf(out,
		    " volgt niet op regel %" PRId64 ": daar is iets veranderd of vervangen",
		    b->nr - 1);
		break;
	case LOGBREUK_TEVEEL:
		str_add(out, more ? " staan na het eind" : " staat na het eind");
		break;
	case LOGBREUK_STAND:
		str_addf(out,
		    "Het eind, na regel %" PRId64 ", is niet het eind dat apart is bewaard", b->nr);
		break;
	case LOGBREUK_ANKER_WEG:
		str_addf(out,
		    "Het logboek is ingekort: regel %" PRId64 ", die u noemde, is er niet", b->nr);
		break;
	case LOGBREUK_ANKER:
		str_add(out, " is een andere dan toen: het logboek is opnieuw gemaakt");
	}
	if (b->wie) {
		struct str wie = { 0 };

		utf8_visible(&wie, b->wie, -1);
		str_addf(out, " (volgens de regel zelf: %s, ", str_get(&wie));
		audit_moment(s, b->op, out);
		str_addc(out, ')');
		str_fini(&wie);
	}
	str_add(out, ".\n");
}

/* What is found is what this command is for, so it goes to stdout. */
static int
tell_all(const struct session *s, const struct logcontrole *c, const struct log_anker *anker)
{
	struct str out = { 0 };

	for (size_t i = 0; i < c->n; i++)
		tell_breach(s, &c->items[i], &out);
	if (c->meer)
		str_addf(&out, "Er is nog meer niet in orde: %" PRId64 " keer.\n", c->meer);
	if (!c->n)
		str_addf(&out, "Het logboek is heel: %" PRId64 " regels%s.\n%" PRId64 ":%s\n",
		    c->aantal, anker ? ", en het is nog dat van toen" : "", c->kop.nr, c->kop.hash);
	fputs(str_get(&out), stdout);
	str_fini(&out);
	return c->n ? 1 : 0;
}

static int
verify(struct opdracht *o, struct session *session)
{
	struct log_anker anker = { 0 }, *toen = o->argc == 2 ? &anker : NULL;
	struct fault fault = { 0 };
	struct logcontrole c;
	enum swv_err err;
	struct voortgang voortgang;
	int status;

	if (toen && !log_anker_parse(o->argv[1], toen)) {
		fault_set(&fault, SWV_EUSE, NULL, o->argv[1],
		    "swv audit verify NR:HASH, zoals swv audit anchor het gaf");
		return say_fault(&fault);
	}
	voortgang_begin(&voortgang, "Regel");
	err = audit_controleer(session, toen, voortgang_toon, &voortgang, &fault, &c);
	voortgang_einde(&voortgang);
	if (err)
		return say_fault(&fault);
	status = tell_all(session, &c, toen);
	logcontrole_fini(&c);
	return status;
}

/* ---- anchor ---- */

static int
anchor(struct opdracht *o, struct session *session)
{
	struct fault fault = { 0 };
	struct log_anker kop;
	struct str line = { 0 };
	const char *code = instelling_text(&session->inst, "organisatie.code");

	if (audit_kop(session, &fault, &kop))
		return say_fault(&fault);
	str_addf(&line, "%" PRId64 ":%s ", kop.nr, kop.hash);
	audit_moment(session, klok_nu(session->klok), &line);
	printf("%s\n", line.s);
	if (o->syslog) {
		openlog("swv", LOG_PID, LOG_AUTHPRIV);
		syslog(LOG_NOTICE, "logboek %s: %s", code, line.s);
		closelog();
	}
	str_fini(&line);
	return 0;
}

static const struct {
	const char *name;
	unsigned options;
	int min, max;
	int (*run)(struct opdracht *o, struct session *session);
} acts[] = {
	{ "list", OPTION_FORMAT, 1, -1, list },
	{ "show", OPTION_FORMAT, 2, 2, show },
	{ "verify", 0, 1, 2, verify },
	{ "anchor", OPTION_SYSLOG, 1, 1, anchor },
};

static int
run(struct opdracht *o)
{
	unsigned given =
	    (o->format || o->raw ? OPTION_FORMAT : 0U) | (o->syslog ? OPTION_SYSLOG : 0U);
	struct session session;
	int status;

	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++) {
		if (!str_eq(acts[i].name, o->argv[0]) || (given & ~acts[i].options) ||
		    o->argc < acts[i].min || (acts[i].max >= 0 && o->argc > acts[i].max))
			continue;
		if ((status = open_session(o, &session)))
			return status;
		status = acts[i].run(o, &session);
		session_close(&session);
		return status;
	}
	return say_usage(&cmd_audit);
}

const struct command cmd_audit = {
	.name = "audit",
	.usage = "list [--format text|json|csv] [--raw] [ID] [FILTER …] | "
		 "show [--format text|json] NR | verify [NR:HASH] | anchor [--syslog]",
	.summary = "toont wie wat deed, en of het logboek heel is",
	.options = OPTION_FORMAT | OPTION_SYSLOG,
	.flags = COMMAND_REMOTE,
	.min = 1,
	.max = -1,
	.run = run,
};
