/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/vergaderrij.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/precisie.h"
#include "swv/model/schooljaar.h"
#include "swv/service/samenloop.h"
#include "swv/tui/app.h"
#include "swv/tui/maandrij.h"

struct vergaderrij {
	struct maandrij m;
	bool let_op; /* it runs together with another, or the day is a free one */
};

static const struct facet_class vragen = {
	.kind = &kind_vergadering,
	.flags = "komend maand ongepland reserve",
	.fields = "orgaan vorm status",
};

void
vergaderrijen_init(struct vergaderrijen *v, struct tui *tui)
{
	const struct session *s = app_session(tui);

	*v = (struct vergaderrijen){ .tui = tui, .facet = { .class = &vragen } };
	v->schooljaar = schooljaar_of(session_vandaag(s), s->regels.kalender.schooljaar_begin);
}

void
vergaderrijen_fini(struct vergaderrijen *v)
{
	if (v->eerste)
		vergaderrij_free(v->eerste);
	free(v->zoek);
	facet_fini(&v->facet);
}

void
vergaderrijen_zoek(struct vergaderrijen *v, const char *text)
{
	free(v->zoek);
	v->zoek = *text ? mem_strdup(text) : NULL;
}

static void
make_query(const struct vergaderrijen *v, bool filtered, struct query *query)
{
	char jaar[10];

	query_init(query, &kind_vergadering);
	query_text(query, FILTER_IS, kind_field(&kind_vergadering, "schooljaar"),
	    schooljaar_format(v->schooljaar, jaar));
	if (!filtered)
		return;
	facet_filter(&v->facet, app_session(v->tui), "datum", query);
	if (v->zoek)
		query_text(query, FILTER_WORDS, -1, v->zoek);
}

static void
add_count(const struct vergaderrijen *v, bool filtered, struct str *out)
{
	struct query query;
	int64_t n = 0;

	make_query(v, filtered, &query);
	lezen_aantal(app_session(v->tui), &query, NULL, &n);
	query_fini(&query);
	str_addf(out, n > QUERY_COUNT_MAX ? "%d+" : "%d",
	    n > QUERY_COUNT_MAX ? QUERY_COUNT_MAX : (int)n);
}

void
vergaderrijen_tel(struct vergaderrijen *v, struct str *out)
{
	struct str facets = { 0 };
	char jaar[10];

	str_addf(out, "%s: ", schooljaar_format(v->schooljaar, jaar));
	if (v->zoek || facet_is_on(&v->facet)) {
		add_count(v, true, out);
		str_add(out, " van ");
	}
	add_count(v, false, out);
	str_add(out, " vergaderingen");
	facet_tell(&v->facet, v->tui, &facets);
	if (facets.len)
		str_addf(out, " · alleen: %s", facets.s);
	str_fini(&facets);
}

/* ---- what is told of a meeting ---- */

void
vergadering_dag(const struct rec *r, const struct session *s, struct str *out)
{
	struct maanddag begin = s->regels.kalender.schooljaar_begin;
	swv_date day = rec_date(r, "datum");
	enum precisie p = PRECISIE_NNB;
	struct str whole = { 0 };
	char text[DATUM_MAX];

	precisie_parse(rec_text(r, "precisie"), &p);
	if (day == DATE_NONE) {
		str_add(out, "n.t.b.");
	} else if (p == PRECISIE_DAG) {
		str_add(out, datum_toon_kort(day, text));
	} else if (p == PRECISIE_MAAND) {
		str_add(out, maand_kort(date_ymd(day).month));
	} else { /* without the year, that stands above the list */
		precisie_toon(p, day, begin, &whole);
		while (whole.len && strchr(" -0123456789", whole.s[whole.len - 1]))
			whole.len--;
		str_addn(out, whole.s, whole.len);
		str_fini(&whole);
	}
}

void
vergadering_tijd(const struct rec *r, struct str *out)
{
	char time[6];

	if (rec_has(r, "begin"))
		str_add(out, time_format((int)rec_int(r, "begin"), time));
	if (rec_has(r, "eind"))
		str_addf(out, "-%s", time_format((int)rec_int(r, "eind"), time));
}

void
vergadering_waar(const struct rec *r, struct str *out)
{
	const char *vorm = rec_text(r, "vorm");

	str_add(out, *vorm && !str_eq(vorm, "fysiek") ? vorm : rec_text(r, "locatie"));
}

/* ---- rows ---- */

void
vergaderrij_free(void *row)
{
	struct vergaderrij *r = row;

	maandrij_fini(&r->m);
	free(r);
}

char
vergaderrij_merk(const void *row, enum role *role)
{
	const struct vergaderrij *r = row;

	if (r->let_op)
		*role = ROLE_SOON;
	return r->let_op ? '~' : ' ';
}

static void
cell_month(const struct vergaderrij *r, struct str *out)
{
	swv_date day = rec_date(r->m.rij.rec, "datum");

	if (r->m.first)
		str_add(out, day == DATE_NONE ? "later" : maand_kort(date_ymd(day).month));
}

static void
cell_state(const struct vergaderrij *r, struct str *out)
{
	const char *status = rec_text(r->m.rij.rec, "status");

	if (!str_eq(status, "gepland"))
		str_add(out, status);
	else if (r->let_op)
		str_add(out, "let op");
}

void
vergaderrij_cel(struct vergaderrijen *v, const void *row, size_t column, struct str *out)
{
	const struct vergaderrij *r = row;
	const struct rec *rec = r->m.rij.rec;

	switch (column) {
	case 0:
		cell_month(r, out);
		break;
	case 1:
		vergadering_dag(rec, app_session(v->tui), out);
		break;
	case 2:
		vergadering_tijd(rec, out);
		break;
	case 3:
		str_add(out, rec_title(rec));
		break;
	case 4:
		vergadering_waar(rec, out);
		break;
	default:
		cell_state(r, out);
	}
}

/* ---- the source ---- */

/* What is past or off needs no looking at. */
static bool
see_to(struct session *s, const struct rec *rec)
{
	return str_in_words("gepland reserve", rec_text(rec, "status")) &&
	       rec_date(rec, "datum") >= session_vandaag(s) && samenloop_is(s, rec);
}

static void *
row_new(void *arg, struct rij rij)
{
	const struct vergaderrijen *v = arg;
	struct vergaderrij *row = mem_zero(1, sizeof(*row));

	row->m.rij = rij;
	row->let_op = see_to(app_session(v->tui), rij.rec);
	return row;
}

static void
all(void *arg, struct query *query)
{
	make_query(arg, true, query);
}

static struct maandbron
bron_of(struct vergaderrijen *v)
{
	return (struct maandbron){ .session = app_session(v->tui),
		.day = "datum",
		.query = all,
		.row = row_new,
		.arg = v };
}

enum swv_err
vergaderrijen_load(
    struct vergaderrijen *v, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	struct maandbron b = bron_of(v);

	return maandrij_load(&b, ask, out, fault);
}

void *
vergaderrijen_find(struct vergaderrijen *v, const void *row)
{
	struct maandbron b = bron_of(v);

	return maandrij_met_text(&b, 0, maandrij_id(row));
}

void *
vergaderrijen_met(struct vergaderrijen *v, const char *id)
{
	struct maandbron b = bron_of(v);
	void *row = maandrij_met_text(&b, 0, id);

	return row ? row : maandrij_met_text(&b, kind_field(&kind_vergadering, "reeks"), id);
}

const void *
vergaderrijen_eerste(struct vergaderrijen *v)
{
	struct maandbron b = bron_of(v);

	if (v->eerste)
		vergaderrij_free(v->eerste);
	v->eerste = maandrij_vanaf(&b, session_vandaag(b.session));
	return v->eerste;
}
