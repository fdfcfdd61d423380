/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/dag.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/utf8.h"
#include "swv/export/tabel.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/precisie.h"
#include "swv/service/lezen.h"

enum { GLANCE = 12 }; /* rows of a part in the overview */

static const struct tabel_column late_columns[] = {
	{ "", NULL, TABEL_WHOLE, false },
	{ "Uiterlijk", NULL, TABEL_WHOLE, false },
	{ "", NULL, TABEL_WHOLE, false },
	{ "Wat", NULL, TABEL_FLEX, false },
	{ "Wie", NULL, TABEL_FLEX, false },
};

static const struct tabel_column coming_columns[] = {
	{ "", NULL, TABEL_WHOLE, false },
	{ "Dag", NULL, TABEL_WHOLE, false },
	{ "", NULL, TABEL_WHOLE, false },
	{ "Wat", NULL, TABEL_FLEX, false },
	{ "Wie", NULL, TABEL_FLEX, false },
};

/* A part of the agenda: which days, and at most how many rows; 0: all. */
struct deel {
	swv_date van, tot;
	bool coming; /* from today on: with its meetings */
	int most;
};

struct blad {
	struct session *session;
	struct tabel *tabel;
	struct str *out;
	int64_t n, most;     /* rows, and how many are shown */
	struct recs meeting; /* those of the part, in order */
	size_t next;         /* the first that was not shown yet */
};

static void
add_row(struct blad *b, const char *const *cells)
{
	if (b->n++ < b->most || !b->most)
		tabel_row(b->tabel, cells, b->out);
}

/* "13:00-14:30 ATOZ (reserve, online)" */
static void
meeting_text(const struct rec *v, struct str *out)
{
	static const char *const told[] = { "reserve", "online", "telefonisch" };
	const char *separator = " (";
	char time[6];

	if (rec_has(v, "begin"))
		str_add(out, time_format((int)rec_int(v, "begin"), time));
	if (rec_has(v, "eind"))
		str_addf(out, "-%s", time_format((int)rec_int(v, "eind"), time));
	str_addf(out, "%s%s", out->len ? " " : "", rec_title(v));
	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++) {
		if (!str_eq(rec_text(v, "status"), told[i]) &&
		    !str_eq(rec_text(v, "vorm"), told[i]))
			continue;
		str_addf(out, "%s%s", separator, told[i]);
		separator = ", ";
	}
	if (*separator == ',')
		str_addc(out, ')');
}

static void
meeting_row(struct blad *b, const struct rec *v)
{
	struct session *s = b->session;
	enum precisie p = PRECISIE_DAG;
	swv_date day = rec_date(v, "datum");
	char far[DATUM_MAX] = "";
	struct str when = { 0 }, what = { 0 }, wie = { 0 };

	precisie_parse(rec_text(v, "precisie"), &p);
	precisie_toon(p, day, s->regels.kalender.schooljaar_begin, &when);
	if (p == PRECISIE_DAG)
		datum_toon_relatief(day, session_vandaag(s), far);
	meeting_text(v, &what);
	lezen_namen(s, "functie", rec_text(v, "contact"), 1, &wie);
	add_row(b, (const char *[]){ "", when.s, far, what.s, str_get(&wie) });
	str_fini(&when);
	str_fini(&what);
	str_fini(&wie);
}

/* The meetings on days before this one. */
static void
meetings_before(struct blad *b, swv_date day)
{
	while (b->next < b->meeting.n && rec_date(b->meeting.items[b->next], "datum") < day)
		meeting_row(b, b->meeting.items[b->next++]);
}

static const char *
mark(const struct rec *termijn)
{
	const char *status = rec_text(termijn, "status");

	return str_eq(status, "te_laat") ? "!" : str_eq(status, "bijna") ? "~" : "";
}

/* On one day first what must be done by it, then its meetings by the clock. */
static enum swv_err
row(const struct rec *termijn, void *arg)
{
	struct blad *b = arg;
	swv_date day = rec_date(termijn, "uiterlijk");
	char date[DATUM_MAX], far[DATUM_MAX];
	struct str wat = { 0 }, wie = { 0 };

	meetings_before(b, day);
	if (rec_bool(termijn, "dossier"))
		str_addf(&wat, "%s: ", rec_text(termijn, "bron_id"));
	else if (rec_has(termijn, "waar"))
		str_addf(&wat, "%s: ", rec_text(termijn, "waar"));
	str_add(&wat, rec_text(termijn, "omschrijving"));
	lezen_namen(b->session, WIE_KINDS, rec_text(termijn, "wie"), 3, &wie);
	add_row(b, (const char *[]){ mark(termijn), datum_toon(day, date),
		       datum_toon_relatief(day, session_vandaag(b->session), far), str_get(&wat),
		       str_get(&wie) });
	str_fini(&wat);
	str_fini(&wie);
	return SWV_OK;
}

static int
by_time(const void *a, const void *b)
{
	const struct rec *x = *(const struct rec *const *)a, *y = *(const struct rec *const *)b;
	int64_t days = rec_date(x, "datum") - rec_date(y, "datum");
	int64_t minutes = rec_int(x, "begin") - rec_int(y, "begin");

	if (days || minutes)
		return days ? (days > 0) - (days < 0) : (minutes > 0) - (minutes < 0);
	return strcmp(rec_id(x), rec_id(y));
}

/* What is planned; a meeting that was and that nobody marked is not late, so not told. */
static enum swv_err
read_meetings(struct blad *b, const struct deel *deel, struct fault *fault)
{
	int datum = kind_field(&kind_vergadering, "datum");
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_vergadering);
	query_number(&query, FILTER_OPEN, 0, 0);
	query_number(&query, FILTER_FROM, datum, deel->van);
	query_number(&query, FILTER_TO, datum, deel->tot);
	err = lezen_alle(b->session, &query, fault, recs_keep, &b->meeting);
	query_fini(&query);
	if (b->meeting.n)
		qsort(b->meeting.items, b->meeting.n, sizeof(b->meeting.items[0]), by_time);
	return err;
}

/* Whether it is for this user to see; what is not is left out of the day, and no failure of it. */
static bool
may(const struct blad *b, enum recht recht, const struct kind *kind)
{
	return rechten_mag(&b->session->rechten, recht, kind);
}

static enum swv_err
read_termijnen(struct blad *b, const struct deel *deel, struct fault *fault)
{
	int field = kind_field(&kind_termijn, "uiterlijk");
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_termijn);
	query_number(&query, FILTER_OPEN, 0, 0);
	if (deel->van != DATE_NONE)
		query_number(&query, FILTER_FROM, field, deel->van);
	query_number(&query, FILTER_TO, field, deel->tot);
	err = lezen_alle(b->session, &query, fault, row, b);
	query_fini(&query);
	return err;
}

/* One part of the agenda under its heading. */
static enum swv_err
part(struct session *session, const char *heading, const struct deel *deel, struct str *out,
    struct fault *fault)
{
	struct str lines = { 0 };
	struct blad b = { .session = session, .out = &lines, .most = deel->most };
	enum swv_err err = SWV_OK;

	b.tabel = tabel_new(deel->coming ? coming_columns : late_columns,
	    sizeof(late_columns) / sizeof(late_columns[0]), uitvoer_breedte(), uitvoer_kleur());
	if (deel->coming && may(&b, RECHT_LEZEN, &kind_vergadering))
		err = read_meetings(&b, deel, fault);
	if (!err && may(&b, RECHT_LEZEN, &kind_termijn))
		err = read_termijnen(&b, deel, fault);
	meetings_before(&b, DATE_MAX + 1);
	tabel_end(b.tabel, &lines);
	str_addf(
	    out, "%s%s (%" PRId64 ")\n%s", out->len ? "\n" : "", heading, b.n, str_get(&lines));
	if (b.most && b.n > b.most)
		str_addf(out, "… en nog %" PRId64 "; alles: swv agenda\n", b.n - b.most);
	tabel_free(&b.tabel);
	recs_fini(&b.meeting);
	str_fini(&lines);
	return err;
}

/*
 * Whether there are dossiers of which the user may know how many there are and no more.  The
 * agenda does not count them: of one day they are few, and who is counted alone is told of.
 */
static bool
counts_only(const struct session *session)
{
	const struct rechten *r = &session->rechten;

	for (size_t i = 0; i < n_kinds; i++)
		if ((kinds[i]->flags & KIND_DOSSIER) &&
		    rechten_bereik(r, RECHT_CIJFERS, kinds[i]) >
			rechten_bereik(r, RECHT_LEZEN, kinds[i]))
			return true;
	return false;
}

static enum swv_err
agenda(struct session *session, swv_date van, swv_date tot, int most, struct uitvoer *u,
    struct fault *fault)
{
	swv_date vandaag = session_vandaag(session);
	struct str heading = { 0 };
	char date[DATUM_MAX];
	enum swv_err err = SWV_OK;

	if (van == DATE_NONE || van < vandaag)
		err = part(session, "Te laat",
		    &(struct deel){ van, vandaag - 1 < tot ? vandaag - 1 : tot, false, most },
		    &u->text, fault);
	if (!err && tot >= vandaag) {
		if (van > vandaag)
			str_addf(&heading, "Van %s t", datum_toon_lang(van, date));
		str_addf(
		    &heading, "%sot en met %s", heading.len ? "" : "T", datum_toon_lang(tot, date));
		err = part(session, heading.s,
		    &(struct deel){ van > vandaag ? van : vandaag, tot, true, most }, &u->text,
		    fault);
	}
	if (!err && counts_only(session))
		str_add(&u->text,
		    "\nWat u niet mag inzien staat er niet bij. Hoeveel dossiers er zijn: swv list cijfer\n");
	str_fini(&heading);
	return err;
}

enum swv_err
dag_agenda(
    struct session *session, swv_date van, swv_date tot, struct uitvoer *u, struct fault *fault)
{
	enum swv_err err = lezen_begin(session, fault);

	if (!err)
		err = agenda(session, van, tot, 0, u, fault);
	lezen_einde(session);
	return err;
}

static enum swv_err
plan_row(const struct rec *plan, void *arg)
{
	struct str *out = arg;

	utf8_column(out, rec_title(plan), 44);
	str_addf(out, " %4" PRId64 " van %4" PRId64 " acties gereed", rec_int(plan, "n_gereed"),
	    rec_int(plan, "n_acties"));
	str_addc(out, '\n');
	return SWV_OK;
}

enum swv_err
dag_overzicht(struct session *session, struct uitvoer *u, struct fault *fault)
{
	struct query query;
	char date[DATUM_MAX];
	enum swv_err err;

	utf8_visible(&u->text, instelling_text(&session->inst, "organisatie.naam"), -1);
	str_addf(&u->text, "\n%s\n\n", datum_toon_lang(session_vandaag(session), date));
	query_init(&query, &kind_plan);
	err = lezen_begin(session, fault);
	if (!err && rechten_mag(&session->rechten, RECHT_LEZEN, &kind_plan))
		err = lezen_alle(session, &query, fault, plan_row, &u->text);
	query_fini(&query);
	if (!err)
		err = agenda(
		    session, DATE_NONE, session_vandaag(session) + DAG_AHEAD, GLANCE, u, fault);
	lezen_einde(session);
	return err;
}
