/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/dag.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/utf8.h"
#include "swv/export/tabel.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/service/lezen.h"

enum { GLANCE = 12 }; /* rows of a part in the overview */

static const struct tabel_column columns[] = {
	{ "", NULL, TABEL_WHOLE, false },
	{ "Uiterlijk", NULL, TABEL_WHOLE, false },
	{ "", NULL, TABEL_WHOLE, false },
	{ "Wat", NULL, TABEL_FLEX, false },
	{ "Wie", NULL, TABEL_FLEX, false },
};

struct blad {
	struct session *session;
	struct tabel *tabel;
	struct str *out;
	int64_t n, most; /* rows, and how many are shown; 0: all */
};

static const char *
mark(const struct rec *termijn)
{
	const char *status = rec_text(termijn, "status");

	return str_eq(status, "te_laat") ? "!" : str_eq(status, "bijna") ? "~" : "";
}

static enum swv_err
row(const struct rec *termijn, void *arg)
{
	struct blad *b = arg;
	swv_date day = rec_date(termijn, "uiterlijk");
	char date[DATUM_MAX], far[DATUM_MAX];
	struct str wie = { 0 };

	if (b->n++ >= b->most && b->most)
		return SWV_OK;
	lezen_namen(b->session, WIE_KINDS, rec_text(termijn, "wie"), 3, &wie);
	tabel_row(b->tabel,
	    (const char *[]){ mark(termijn), datum_toon(day, date),
		datum_toon_relatief(day, session_vandaag(b->session), far),
		rec_text(termijn, "omschrijving"), str_get(&wie) },
	    b->out);
	str_fini(&wie);
	return SWV_OK;
}

/* One part of the agenda under its heading: at most so many rows, or all when most is 0. */
static enum swv_err
part(struct session *session, const char *heading, swv_date van, swv_date tot, int most,
    struct str *out, struct fault *fault)
{
	struct str lines = { 0 };
	struct blad b = { .session = session, .out = &lines, .most = most };
	struct query query;
	enum swv_err err;
	int field = kind_field(&kind_termijn, "uiterlijk");

	b.tabel = tabel_new(
	    columns, sizeof(columns) / sizeof(columns[0]), uitvoer_breedte(), uitvoer_kleur());
	query_init(&query, &kind_termijn);
	query_number(&query, FILTER_OPEN, 0, 0);
	if (van != DATE_NONE)
		query_number(&query, FILTER_FROM, field, van);
	query_number(&query, FILTER_TO, field, tot);
	err = lezen_alle(session, &query, fault, row, &b);
	tabel_end(b.tabel, &lines);
	str_addf(
	    out, "%s%s (%" PRId64 ")\n%s", out->len ? "\n" : "", heading, b.n, str_get(&lines));
	if (most && b.n > most)
		str_addf(out, "… en nog %" PRId64 "; alles: swv agenda\n", b.n - most);
	tabel_free(&b.tabel);
	query_fini(&query);
	str_fini(&lines);
	return err;
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
		err = part(session, "Te laat", van, vandaag - 1 < tot ? vandaag - 1 : tot, most,
		    &u->text, fault);
	if (!err && tot >= vandaag) {
		if (van > vandaag)
			str_addf(&heading, "Van %s t", datum_toon_lang(van, date));
		str_addf(
		    &heading, "%sot en met %s", heading.len ? "" : "T", datum_toon_lang(tot, date));
		err = part(
		    session, heading.s, van > vandaag ? van : vandaag, tot, most, &u->text, fault);
	}
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
	if (!err)
		err = lezen_alle(session, &query, fault, plan_row, &u->text);
	query_fini(&query);
	if (!err)
		err = agenda(
		    session, DATE_NONE, session_vandaag(session) + DAG_AHEAD, GLANCE, u, fault);
	lezen_einde(session);
	return err;
}
