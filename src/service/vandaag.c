/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/vandaag.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/service/lezen.h"
#include "swv/service/toegang.h"
#include "swv/store/records.h"

enum { LATER_MAX = 30, LINES_MAX = 300, CHANGED_MAX = 30, NAMES = 3 };

/* The number of the last line of the logboek that the user saw, under this name. */
#define GEZIEN "gezien"

void
vandaag_fini(struct vandaag *v)
{
	for (size_t i = 0; i < v->n; i++) {
		rec_free(&v->items[i].rec);
		free(v->items[i].waar);
		free(v->items[i].wie);
	}
	free(v->items);
	free(v->ik);
	*v = (struct vandaag){ 0 };
}

/* Whether the two lists have an item in common. */
static bool
lists_meet(const char *a, const char *b)
{
	bool meet = false;
	size_t len;

	for (const char *item; !meet && (item = list_next(&a, &len));) {
		char *id = mem_strndup(item, len);

		meet = list_has(b, id);
		free(id);
	}
	return meet;
}

/* A meeting is of who is a member of its body, is asked for, or sends the agenda. */
static bool
is_my_meeting(struct session *s, const char *ik, const struct rec *meeting)
{
	const char *organen = rec_text(meeting, "orgaan");
	bool mine = lists_meet(ik, rec_text(meeting, "genodigden")) ||
		    list_has(ik, rec_text(meeting, "contact"));
	size_t len;

	for (const char *o; !mine && (o = list_next(&organen, &len));) {
		char *id = mem_strndup(o, len);
		struct rec *orgaan = NULL;

		if (!lezen_een(s, &kind_orgaan, id, NULL, &orgaan))
			mine = lists_meet(ik, rec_text(orgaan, "leden"));
		rec_free(&orgaan);
		free(id);
	}
	return mine;
}

static bool
is_mine(struct session *s, const struct vandaag *v, const struct rec *rec)
{
	if (!v->ik || rec->kind == &kind_logboek)
		return false;
	if (rec->kind == &kind_vergadering)
		return is_my_meeting(s, v->ik, rec);
	return lists_meet(v->ik, rec_text(rec, "wie"));
}

/* The names of who is to do it, the user's own first as "ik"; owned. */
static char *
who(struct session *s, const struct vandaag *v, const struct rec *termijn)
{
	const char *list = rec_text(termijn, "wie");
	struct str others = { 0 }, out = { 0 };
	size_t len;

	for (const char *item; (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);

		if (v->ik && list_has(v->ik, id))
			str_add(&out, out.len ? "" : "ik");
		else
			str_addf(&others, "%s%s", others.len ? "\n" : "", id);
		free(id);
	}
	if (others.len && out.len)
		str_add(&out, ", ");
	lezen_namen(s, WIE_KINDS, str_get(&others), NAMES, &out);
	str_fini(&others);
	return str_take(&out);
}

static void
add(struct session *s, struct vandaag *v, enum vandaag_deel deel, struct rec *rec)
{
	char *waar = rec->kind == &kind_logboek
			 ? lezen_naam(s, rec_text(rec, "kind"), rec_text(rec, "bron_id"))
			 : NULL;

	VEC_ADD(v->items, v->n, v->cap) = (struct vandaag_item){ .deel = deel,
		.rec = rec,
		.mijn = is_mine(s, v, rec),
		.waar = waar,
		.wie = rec->kind == &kind_termijn ? who(s, v, rec) : NULL };
}

/* ---- what is due ---- */

/* The days of a part, and whose. */
struct vraag {
	enum vandaag_deel deel;
	swv_date van, tot; /* DATE_NONE: no bound */
	const char *ik;    /* NULL: everybody's */
};

/* Open termijnen, or planned meetings, of those days. */
static void
make_query(const struct kind *kind, const struct vraag *v, struct query *query)
{
	int field = kind_field(kind, kind == &kind_termijn ? "uiterlijk" : "datum");

	query_init(query, kind);
	query->seen = true;
	query_number(query, FILTER_OPEN, 0, 0);
	if (v->van != DATE_NONE)
		query_number(query, FILTER_FROM, field, v->van);
	if (v->tot != DATE_NONE)
		query_number(query, FILTER_TO, field, v->tot);
	if (kind != &kind_termijn)
		return;
	if (v->ik)
		query_text(query, FILTER_IS, kind_field(kind, "wie"), v->ik);
	if (v->deel == VANDAAG_TE_LAAT)
		query_number(query, FILTER_IS, kind_field(kind, "dossier"), 0);
	if (v->deel != VANDAAG_KINDEREN && v->deel != VANDAAG_WISSEN)
		return;
	query_number(query, FILTER_IS, kind_field(kind, "dossier"), 1);
	query_text(query, v->deel == VANDAAG_WISSEN ? FILTER_IS : FILTER_NOT,
	    kind_field(kind, "norm"), NORM_BEWAREN);
}

/* What did not fill the room it had need not be counted; what may not be seen is no part of the day. */
static enum swv_err
read_kind(struct session *s, struct query *query, int limit, struct fault *fault, struct recs *out,
    int64_t *aantal)
{
	bool may = rechten_mag(&s->rechten, RECHT_LEZEN, query->kind);
	enum swv_err err = may ? lezen_recs(s, query, limit, fault, out) : SWV_OK;
	int64_t n = (int64_t)out->n;

	if (!err && n == limit)
		err = lezen_aantal(s, query, fault, &n);
	*aantal += n;
	query_fini(query);
	return err;
}

static swv_date
day_of(const struct rec *rec)
{
	return rec_date(rec, rec->kind == &kind_termijn ? "uiterlijk" : "datum");
}

/* A meeting without an hour goes after those that have one. */
static int64_t
hour_of(const struct rec *meeting)
{
	return rec_has(meeting, "begin") ? rec_int(meeting, "begin") : INT64_MAX;
}

static int
compare_meetings(const void *a, const void *b)
{
	const struct rec *x = *(struct rec *const *)a, *y = *(struct rec *const *)b;
	int64_t before = hour_of(x), after = hour_of(y);

	if (day_of(x) != day_of(y))
		return day_of(x) < day_of(y) ? -1 : 1;
	if (before != after)
		return before < after ? -1 : 1;
	return strcmp(rec_id(x), rec_id(y));
}

/* Both are in order of day; of one day a meeting goes first, for it has its hour. */
static void
merge(struct session *s, struct vandaag *v, enum vandaag_deel deel, struct recs *termijnen,
    struct recs *meetings)
{
	size_t i = 0, j = 0;

	if (meetings->n)
		qsort(meetings->items, meetings->n, sizeof(*meetings->items), compare_meetings);
	while (i < termijnen->n || j < meetings->n) {
		bool meeting =
		    i == termijnen->n ||
		    (j < meetings->n && day_of(meetings->items[j]) <= day_of(termijnen->items[i]));
		struct rec **from = meeting ? &meetings->items[j++] : &termijnen->items[i++];

		add(s, v, deel, *from);
		*from = NULL;
	}
	recs_fini(termijnen);
	recs_fini(meetings);
}

static void
keep_mine(struct session *s, const char *ik, struct recs *meetings)
{
	size_t kept = 0;

	for (size_t i = 0; i < meetings->n; i++) {
		if (is_my_meeting(s, ik, meetings->items[i]))
			meetings->items[kept++] = meetings->items[i];
		else
			rec_free(&meetings->items[i]);
	}
	meetings->n = kept;
}

static enum swv_err
read_days(struct session *s, const struct vraag *vraag, struct fault *fault, struct vandaag *v)
{
	enum vandaag_deel deel = vraag->deel;
	struct recs termijnen = { 0 }, meetings = { 0 };
	struct query query;
	int64_t n_meetings = 0;
	enum swv_err err;

	make_query(&kind_termijn, vraag, &query);
	err = read_kind(s, &query, deel == VANDAAG_LATER ? LATER_MAX : VANDAAG_RIJEN, fault,
	    &termijnen, &v->aantal[deel]);
	if (!err && (deel == VANDAAG_VANDAAG || deel == VANDAAG_KOMEND) &&
	    rechten_mag(&s->rechten, RECHT_LEZEN, &kind_vergadering)) {
		make_query(&kind_vergadering, vraag, &query);
		err = read_kind(s, &query, VANDAAG_RIJEN, fault, &meetings, &n_meetings);
		if (!err && vraag->ik)
			keep_mine(s, vraag->ik, &meetings);
		v->aantal[deel] += vraag->ik ? (int64_t)meetings.n : n_meetings;
	}
	if (!err)
		merge(s, v, deel, &termijnen, &meetings);
	recs_fini(&termijnen);
	recs_fini(&meetings);
	return err;
}

/* ---- what others changed ---- */

static bool
is_told(const struct vandaag *v, const struct rec *regel)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct rec *other = v->items[i].rec;

		if (v->items[i].deel == VANDAAG_VERANDERD &&
		    value_eq(rec_get(other, "kind"), rec_get(regel, "kind")) &&
		    value_eq(rec_get(other, "bron_id"), rec_get(regel, "bron_id")))
			return true;
	}
	return false;
}

/* A line about what hangs on another record, as a note, a tick, or a line of a log, becomes one
 * about that; what is gone by now stays what it was. */
static void
lift(struct session *s, struct rec *regel)
{
	const struct kind *kind = kind_find(rec_text(regel, "kind")), *owner;
	struct rec *rec;
	const char *id;

	if (!kind || (!kind->hangs && !kind_is_about(kind)) ||
	    store_get(s->store, kind, rec_text(regel, "bron_id"), NULL, &rec))
		return;
	if ((owner = rec_owner(rec, &id))) {
		rec_set_text(regel, "kind", owner->name);
		rec_set_text(regel, "bron_id", id);
		rec_set_text(regel, "handeling", "wijziging");
	}
	rec_free(&rec);
}

/* Whether a line of the logboek is told: not of what the file says, and of each record once. */
static bool
is_news(struct session *s, const struct vandaag *v, struct rec *regel)
{
	const struct kind *kind;

	lift(s, regel);
	kind = kind_find(rec_text(regel, "kind"));
	return kind && !(kind->flags & (KIND_STRUCTURE | KIND_READONLY)) && !is_told(v, regel) &&
	       session_ziet(s, kind, rec_text(regel, "bron_id"));
}

/* By the last that somebody did to it. */
static enum swv_err
read_changed(struct session *s, struct fault *fault, struct vandaag *v)
{
	struct pagina lines = { 0 };
	struct query query;
	char *gezien = NULL;
	enum swv_err err = voorkeur_lees(s, GEZIEN, &gezien);

	if (err || !gezien)
		return err;
	query_init(&query, &kind_logboek);
	query_text(&query, FILTER_FROM, 0, gezien);
	query_text(&query, FILTER_NOT, 0, gezien);
	query_text(&query, FILTER_NOT, kind_field(&kind_logboek, "wie"), s->wie);
	lezen_geen_lezing(&query);
	/* who may see a record may know who changed it: no right to the logboek is asked */
	err = store_page(s->store, &query, NULL, false, LINES_MAX, fault, &lines);
	for (size_t i = 0; i < lines.n && !err && v->aantal[VANDAAG_VERANDERD] < CHANGED_MAX; i++) {
		struct rec **regel = &lines.items[i].rec;

		if (!is_news(s, v, *regel))
			continue;
		add(s, v, VANDAAG_VERANDERD, *regel);
		*regel = NULL;
		v->aantal[VANDAAG_VERANDERD]++;
	}
	pagina_fini(&lines);
	query_fini(&query);
	free(gezien);
	return err;
}

/* ---- the whole ---- */

static enum swv_err
read_all(struct session *s, bool mijn, struct fault *fault, struct vandaag *v)
{
	swv_date today = session_vandaag(s), last = today + VANDAAG_DAGEN;
	const char *ik = mijn ? v->ik : NULL;
	const struct vraag vragen[] = {
		{ VANDAAG_KINDEREN, DATE_NONE, today - 1, ik },
		{ VANDAAG_TE_LAAT, DATE_NONE, today - 1, ik },
		{ VANDAAG_WISSEN, DATE_NONE, today - 1, ik },
		{ VANDAAG_VANDAAG, today, today, ik },
		{ VANDAAG_KOMEND, today + 1, last, ik },
		{ VANDAAG_LATER, last + 1, DATE_NONE, v->ik },
	};
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < sizeof(vragen) / sizeof(vragen[0]) && !err; i++)
		if ((vragen[i].deel != VANDAAG_LATER || v->ik) &&
		    (vragen[i].deel != VANDAAG_WISSEN ||
			rechten_mag_dossier(&s->rechten, RECHT_WISSEN, NULL)))
			err = read_days(s, &vragen[i], fault, v);
	return err ? err : read_changed(s, fault, v);
}

enum swv_err
vandaag_lees(struct session *s, bool alleen_mijn, struct fault *fault, struct vandaag *out)
{
	enum swv_err err;

	*out = (struct vandaag){ 0 };
	if ((err = lezen_begin(s, fault)))
		return err;
	out->ik = session_functies(s);
	err = toegang_ververs(s, fault);
	if (!err)
		err = read_all(s, alleen_mijn && out->ik, fault, out);
	lezen_einde(s);
	if (err)
		vandaag_fini(out);
	return err;
}

enum swv_err
vandaag_gezien(struct session *s, struct fault *fault)
{
	char nr[24];
	int64_t last = 0;
	enum swv_err err = lezen_laatste(s, NULL, &last);

	if (err)
		return err;
	snprintf(nr, sizeof(nr), "%" PRId64, last);
	return voorkeur_zet(s, GEZIEN, nr, fault);
}
