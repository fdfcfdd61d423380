/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/samenloop.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/feestdag.h"
#include "swv/model/kinds.h"
#include "swv/model/vakantie.h"
#include "swv/service/vergadering.h"
#include "swv/store/lijst.h"

enum { USUAL = 90 }; /* minutes that a meeting takes when nobody says how long */

/* "4 mei" */
static void
add_day(swv_date d, struct str *out)
{
	struct ymd c = date_ymd(d);

	str_addf(out, "%d %s", c.day, maand_naam(c.month));
}

static bool
has_day(const struct rec *v)
{
	return rec_has(v, "datum") && str_eq(rec_text(v, "precisie"), "dag");
}

/* "27 april is Koningsdag.", or nothing. */
static void
add_free_day(struct session *s, const struct rec *v, struct str *out)
{
	swv_date d = rec_date(v, "datum");
	const struct vakantie *vakantie;
	const char *feestdag;
	struct str text = { 0 };

	if (!has_day(v) || str_eq(rec_text(v, "status"), "vervallen"))
		return;
	vakantie = vakantie_op(&s->regels.kalender, d);
	feestdag = feestdag_naam(&s->regels.kalender, d);
	if (feestdag)
		str_addf(&text, " is %s.", feestdag);
	else if (vakantie)
		str_addf(&text, " valt in %s%s.",
		    strstr(vakantie->naam, "vakantie") ? "de " : "een vakantie: ", vakantie->naam);
	else if (date_weekday(d) >= SATURDAY)
		str_addf(&text, " is een %s.", weekdag_naam(date_weekday(d)));
	if (text.len) {
		add_day(d, out);
		str_add(out, text.s);
	}
	str_fini(&text);
}

void
samenloop_dag(struct session *s, const struct rec *v)
{
	struct str text = { 0 };

	add_free_day(s, v, &text);
	session_let_op(s, str_get(&text));
	str_fini(&text);
}

static bool
counts(const struct rec *v)
{
	return has_day(v) && rec_has(v, "begin") &&
	       str_in_words("gepland gehouden", rec_text(v, "status"));
}

static int64_t
ends(const struct rec *v)
{
	return rec_has(v, "eind") ? rec_int(v, "eind") : rec_int(v, "begin") + USUAL;
}

/* The other meetings at that time. */
static enum swv_err
at_that_time(struct werk *werk, const struct rec *v, struct fault *fault, struct recs *out)
{
	int datum = kind_field(&kind_vergadering, "datum");
	struct recs day = { 0 };
	struct query query;
	enum swv_err err;

	*out = (struct recs){ 0 };
	if (!counts(v))
		return SWV_OK;
	query_init(&query, &kind_vergadering);
	query_number(&query, FILTER_FROM, datum, rec_date(v, "datum"));
	query_number(&query, FILTER_TO, datum, rec_date(v, "datum"));
	query_number(&query, FILTER_TO, kind_field(&kind_vergadering, "begin"), ends(v) - 1);
	err = store_each(werk->session->store, &query, fault, recs_keep, &day);
	for (size_t i = 0; i < day.n && !err; i++) {
		const struct rec *other = day.items[i];

		if (!str_eq(rec_id(other), rec_id(v)) && counts(other) &&
		    rec_int(other, "begin") < ends(v) && rec_int(v, "begin") < ends(other))
			err = recs_keep(other, out);
	}
	recs_fini(&day);
	query_fini(&query);
	return err;
}

/* The first item of list that other has too, and that is one of those kinds when they are given; owned,
 * NULL when there is none. */
static char *
shared(struct store *store, const char *list, const char *other, const char *of)
{
	size_t len;

	for (const char *item; (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);

		if (list_has(other, id) && (!of || store_exists(store, of, id)))
			return id;
		free(id);
	}
	return NULL;
}

/* The members of the bodies of a meeting, as one list. */
static enum swv_err
members(struct werk *werk, const struct rec *v, struct fault *fault, struct str *out)
{
	struct recs organen;
	enum swv_err err = organen_lees(werk, rec_text(v, "orgaan"), fault, &organen);

	for (size_t i = 0; i < organen.n; i++)
		if (rec_has(organen.items[i], "leden"))
			str_addf(
			    out, "%s%s", out->len ? "\n" : "", rec_text(organen.items[i], "leden"));
	recs_fini(&organen);
	return err;
}

/* Of one of them, owned; both NULL: the two go together. */
struct botsing {
	char *orgaan, *functie;
};

/* "Op 21 september om 13:00 is er al ATOZ."; with the functie that is in both when the body is
 * another. */
static void
tell_both(struct session *s, const struct rec *other, const char *functie)
{
	struct str text = { 0 };
	char time[6];

	str_add(&text, "Op ");
	add_day(rec_date(other, "datum"), &text);
	str_addf(&text, " om %s is er al %s", time_format((int)rec_int(other, "begin"), time),
	    rec_title(other));
	if (functie) {
		char *name = store_name(s->store, "functie", functie);

		str_addf(&text, ", met hetzelfde lid: %s", name);
		free(name);
	}
	str_addc(&text, '.');
	session_let_op(s, text.s);
	str_fini(&text);
}

/* What keeps the two apart: a body that both are of, or a functie that is in a body of each. */
static enum swv_err
clash(struct werk *werk, const struct rec *v, const struct rec *other, const char *own,
    struct fault *fault, struct botsing *out)
{
	struct store *store = werk->session->store;
	struct str theirs = { 0 };
	enum swv_err err;

	*out = (struct botsing){ 0 };
	out->orgaan = shared(store, rec_text(v, "orgaan"), rec_text(other, "orgaan"), NULL);
	if (out->orgaan)
		return SWV_OK;
	err = members(werk, other, fault, &theirs);
	if (!err)
		out->functie = shared(store, own, str_get(&theirs), "functie");
	str_fini(&theirs);
	return err;
}

/* All that is at that time; or whether there is any, when found is given: then nothing is told. */
static enum swv_err
look(struct werk *werk, const struct rec *v, struct fault *fault, bool *found)
{
	struct recs others;
	struct str own = { 0 };
	enum swv_err err = at_that_time(werk, v, fault, &others);

	if (!err && others.n)
		err = members(werk, v, fault, &own);
	for (size_t i = 0; i < others.n && !err && !(found && *found); i++) {
		struct botsing b;

		err = clash(werk, v, others.items[i], str_get(&own), fault, &b);
		if (found)
			*found = b.orgaan || b.functie;
		else if (b.orgaan || b.functie)
			tell_both(werk->session, others.items[i], b.functie);
		free(b.orgaan);
		free(b.functie);
	}
	recs_fini(&others);
	str_fini(&own);
	return err;
}

enum swv_err
samenloop_tijd(struct werk *werk, const struct rec *v, struct fault *fault)
{
	return look(werk, v, fault, NULL);
}

enum swv_err
samenloop_samen(struct werk *werk, const struct rec *v, struct fault *fault, bool *out)
{
	struct session *s = werk->session;
	struct recs others;
	enum swv_err err = at_that_time(werk, v, fault, &others);

	*out = false;
	for (size_t i = 0; i < others.n && !*out; i++) {
		const char *organen = rec_text(others.items[i], "orgaan");
		struct str text = { 0 };
		char *id = shared(s->store, rec_text(v, "orgaan"), organen, NULL);

		*out = id && strchr(organen, '\n') && !rec_has(others.items[i], "reeks");
		if (*out) {
			str_add(&text, "Op ");
			add_day(rec_date(v, "datum"), &text);
			str_addf(&text, " komt er geen %s: dan is er al %s.", rec_title(v),
			    rec_title(others.items[i]));
			session_let_op(s, text.s);
		}
		str_fini(&text);
		free(id);
	}
	recs_fini(&others);
	return err;
}

void
samenloop_lees(struct session *s, const struct rec *v, struct str *out)
{
	struct werk werk = { .session = s };
	struct str kept = s->let_op;

	s->let_op = (struct str){ 0 };
	samenloop_dag(s, v);
	samenloop_tijd(&werk, v, NULL);
	str_add(out, str_get(&s->let_op));
	str_fini(&s->let_op);
	s->let_op = kept;
}

bool
samenloop_is(struct session *s, const struct rec *v)
{
	struct werk werk = { .session = s };
	struct str text = { 0 };
	bool found;

	add_free_day(s, v, &text);
	found = text.len > 0;
	str_fini(&text);
	if (!found)
		look(&werk, v, NULL, &found);
	return found;
}
