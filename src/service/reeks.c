/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/reeks.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/moment.h"
#include "swv/model/reeksdagen.h"
#include "swv/model/value.h"
#include "swv/service/samenloop.h"
#include "swv/service/vergadering.h"
#include "swv/service/voorbereid.h"
#include "swv/store/lijst.h"

enum { NOTICES = 3 }; /* days worth a look that are told one by one */

enum swv_err
reeks_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct recs organen;
	struct str naam = { 0 };
	enum swv_err err = SWV_OK;

	(void)before;
	if (rec_has(rec, "titel"))
		return SWV_OK;
	err = organen_lees(werk, rec_text(rec, "orgaan"), fault, &organen);
	organen_naam(&organen, &naam);
	rec_set_text(rec, "titel", str_get(&naam));
	recs_fini(&organen);
	str_fini(&naam);
	return err;
}

/* ---- the days ---- */

/* The weekday on which the body always meets; -1 when it has none, or more than one. */
static int
only_weekday(const struct rec *orgaan)
{
	const char *at = rec_text(orgaan, "momenten");
	int found = -1;
	size_t len;

	for (const char *item; (item = list_next(&at, &len));) {
		char *text = mem_strndup(item, len);
		struct moment m;
		bool right = moment_parse(text, &m);

		free(text);
		if (!right || m.dag < 0 || m.dag == found)
			continue;
		if (found >= 0)
			return -1;
		found = m.dag;
	}
	return found;
}

static enum swv_err
find_days(struct werk *werk, const struct rec *reeks, struct fault *fault, struct reeksdagen *out)
{
	struct recs organen;
	int weekdag = -1;
	enum swv_err err = organen_lees(werk, rec_text(reeks, "orgaan"), fault, &organen);

	for (size_t i = 0; i < organen.n && weekdag < 0; i++)
		weekdag = only_weekday(organen.items[i]);
	recs_fini(&organen);
	return err ? err
		   : reeksdagen_bereken(
			 reeks, weekdag, &werk->session->regels.kalender, fault, out);
}

/* ---- its meetings ---- */

/* What a meeting has from its series; what that leaves open the body tells. */
static void
take_over(const struct rec *reeks, struct rec *v)
{
	static const char *const fields[] = { "orgaan", "titel", "begin", "eind", "locatie", "vorm",
		"opmerking" };

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		struct value *to = &v->v[kind_field(v->kind, fields[i])];

		value_fini(to);
		*to = value_copy(rec_get(reeks, fields[i]));
	}
	rec_set_none(v, "contact");
}

static enum swv_err
make_one(struct werk *werk, const struct rec *reeks, swv_date day, struct fault *fault)
{
	struct rec *v = rec_initial(&kind_vergadering, session_vandaag(werk->session));
	bool samen = false;
	enum swv_err err;

	take_over(reeks, v);
	rec_set_date(v, "datum", day);
	rec_set_date(v, "reeksdag", day);
	rec_set_text(v, "reeks", rec_id(reeks));
	rec_set_text(v, "id", "-"); /* not given before it is known whether it comes */
	err = voorbereid(werk, NULL, v, fault);
	if (!err)
		err = samenloop_samen(werk, v, fault, &samen);
	rec_set_none(v, "id");
	if (!err && !samen)
		err = werk_nieuw(werk, v, fault);
	if (!err && !samen && rec_has(reeks, "data"))
		samenloop_dag(werk->session, v);
	if (!err && !samen)
		err = samenloop_tijd(werk, v, fault);
	rec_free(&v);
	return err;
}

static enum swv_err
change_one(
    struct werk *werk, const struct rec *reeks, const struct rec *before, struct fault *fault)
{
	struct rec *v = rec_copy(before);
	enum swv_err err;

	take_over(reeks, v);
	err = voorbereid(werk, before, v, fault);
	if (!err && !rec_same(before, v))
		err = werk_volgt(werk, before, v, fault);
	if (!err && (rec_changed(before, v, "begin") || rec_changed(before, v, "eind")))
		err = samenloop_tijd(werk, v, fault);
	rec_free(&v);
	return err;
}

static enum swv_err
meetings_of(struct werk *werk, const struct rec *reeks, struct fault *fault, struct recs *out)
{
	struct query query;
	enum swv_err err;

	*out = (struct recs){ 0 };
	query_init(&query, &kind_vergadering);
	query_text(&query, FILTER_IS, kind_field(&kind_vergadering, "reeks"), rec_id(reeks));
	err = store_each(werk->session->store, &query, fault, recs_keep, out);
	query_fini(&query);
	return err;
}

/* Whether the series still has it in hand. */
static bool
is_free(const struct werk *werk, const struct rec *v)
{
	return str_eq(rec_text(v, "status"), "gepland") && !rec_bool(v, "geraakt") &&
	       rec_date(v, "datum") >= session_vandaag(werk->session);
}

/* Those that are there follow, or go; had tells which days have one. */
static enum swv_err
follow_all(struct werk *werk, const struct rec *reeks, const struct reeksdagen *dagen, bool *had,
    struct fault *fault)
{
	struct recs there;
	enum swv_err err = meetings_of(werk, reeks, fault, &there);

	for (size_t i = 0; i < there.n && !err; i++) {
		const struct rec *v = there.items[i];
		int at = reeksdagen_zoek(dagen, rec_date(v, "reeksdag"));

		if (at >= 0)
			had[at] = true;
		if (!is_free(werk, v))
			continue;
		err = at >= 0 ? change_one(werk, reeks, v, fault) : werk_weg(werk, v, fault);
	}
	recs_fini(&there);
	return err;
}

/* A long series in a busy year would tell more than anybody reads. */
static void
shorten_notices(struct session *s, size_t from)
{
	struct str all = { 0 };
	const char *at;
	size_t len;
	int n = 0;

	if (from && from < s->let_op.len)
		from++; /* the line end before them */
	str_add(&all, str_get(&s->let_op) + from);
	at = str_get(&all);
	for (const char *line; (line = list_next(&at, &len)); n++)
		if (n == NOTICES)
			from += (size_t)(line - str_get(&all));
	if (n > NOTICES) {
		struct str kept = { 0 };

		str_addn(&kept, s->let_op.s, from);
		str_addf(&kept, "En zo nog %d dagen.", n - NOTICES);
		str_fini(&s->let_op);
		s->let_op = kept;
	}
	str_fini(&all);
}

enum swv_err
reeks_volg(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault)
{
	const struct rec *over = werk->over;
	size_t told = werk->session->let_op.len;
	swv_date today = session_vandaag(werk->session);
	struct reeksdagen dagen;
	bool had[REEKS_MAX] = { false };
	enum swv_err err;

	if (werk->uit_reeks)
		return SWV_OK;
	if ((err = find_days(werk, after, fault, &dagen)))
		return err;
	if (!over)
		werk->over = after; /* what is undone is this, whatever follows from it */
	werk->uit_reeks = true;
	if (before)
		err = follow_all(werk, after, &dagen, had, fault);
	for (size_t i = 0; i < dagen.n && !err; i++)
		if (!had[i] && (!before || dagen.items[i] >= today))
			err = make_one(werk, after, dagen.items[i], fault);
	werk->uit_reeks = false;
	werk->over = over;
	shorten_notices(werk->session, told);
	return err;
}

enum swv_err
reeks_neem_mee(struct werk *werk, const struct rec *reeks, struct fault *fault)
{
	const struct rec *over = werk->over;
	struct recs there;
	enum swv_err err = meetings_of(werk, reeks, fault, &there);

	if (!over)
		werk->over = reeks;
	werk->uit_reeks = true;
	for (size_t i = 0; i < there.n && !err; i++)
		if (is_free(werk, there.items[i]))
			err = werk_weg(werk, there.items[i], fault);
	werk->uit_reeks = false;
	werk->over = over;
	recs_fini(&there);
	return err;
}

/* ---- a day less ---- */

enum swv_err
reeks_sla_over(struct werk *werk, const struct rec *v, struct fault *fault)
{
	const struct rec *over = werk->over;
	struct rec *before = NULL, *after = NULL;
	struct str days = { 0 };
	char day[11];
	enum swv_err err;

	if (werk->uit_reeks || !rec_has(v, "reeks") || !rec_has(v, "reeksdag"))
		return SWV_OK;
	err = store_find(werk->session->store, &kind_reeks, rec_text(v, "reeks"), fault, &before);
	if (err || !before) /* the series was thrown away before */
		return err;
	if (!over)
		werk->over = v;
	after = rec_copy(before);
	str_add(&days, rec_text(before, "behalve"));
	date_format_iso(rec_date(v, "reeksdag"), day);
	if (!list_has(str_get(&days), day)) {
		str_addf(&days, "%s%s", days.len ? "\n" : "", day);
		rec_set_text(after, "behalve", days.s);
		werk->uit_reeks = true;
		err = werk_volgt(werk, before, after, fault);
		werk->uit_reeks = false;
	}
	werk->over = over;
	rec_free(&before);
	rec_free(&after);
	str_fini(&days);
	return err;
}
