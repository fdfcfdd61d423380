/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/lezen.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/uitleg.h"
#include "swv/service/berekend.h"
#include "swv/service/dossier.h"
#include "swv/service/indicator.h"
#include "swv/service/toegang.h"

enum { LAST_WRITES = 30 };

enum swv_err
lezen_begin(struct session *session, struct fault *fault)
{
	return store_read_begin(session->store, fault);
}

void
lezen_einde(struct session *session)
{
	store_read_end(session->store);
}

/* What is sought in, or weighed by, tells of the records that have it, and so does whether one of
 * that id is there: who only counts may not. */
static enum recht
recht_of_count(const struct query *query)
{
	bool finds = query->personal || query->seen || query_asks_personal(query);

	for (int i = 0; i < query->n && !finds; i++) {
		const struct filter *f = &query->filters[i];

		finds = f->op == FILTER_WORDS || (f->op <= FILTER_EMPTY && !f->field);
	}
	return finds ? RECHT_LEZEN : RECHT_CIJFERS;
}

/* The query as this session may ask it, noted when it looks for somebody; shares what is in it with
 * the one that was given. */
static enum swv_err
as_allowed(struct session *session, const struct query *query, enum recht recht,
    struct fault *fault, struct query *out)
{
	enum swv_err err;

	session_take_day(session);
	*out = *query;
	out->rechten = &session->rechten;
	out->recht = recht;
	err = session_mag(session, recht, query->kind, fault);
	if (!err && query->kind == &kind_indicator)
		err = indicator_tel(session, fault);
	return err ? err : dossier_zoekt(session, out, fault);
}

/* How its day came about is told of one termijn, when it is looked at. */
static void
explain(const struct session *session, struct rec *rec)
{
	struct str uitleg = { 0 };

	if (rec->kind != &kind_termijn)
		return;
	termijn_uitleg(rec, &session->regels.kalender, &uitleg);
	rec_set_text(rec, "uitleg", str_get(&uitleg));
	str_fini(&uitleg);
}

enum swv_err
lezen_een(struct session *session, const struct kind *kind, const char *id, struct fault *fault,
    struct rec **out)
{
	enum swv_err err;

	session_take_day(session);
	if (kind->flags & KIND_COMPUTED)
		return berekend_een(session, kind, id, fault, out);
	*out = NULL;
	if (kind == &kind_indicator && (err = indicator_tel(session, fault)))
		return err;
	err = session_haal(session, RECHT_LEZEN, kind, id, fault, out);
	if (!err)
		err = dossier_inzage(session, kind, id, fault);
	if (err)
		rec_free(out);
	else
		explain(session, *out);
	return err;
}

/* What is computed is short: it comes as one page. */
static enum swv_err
page_of_computed(
    struct session *session, const struct query *query, struct fault *fault, struct pagina *out)
{
	struct recs recs;
	enum swv_err err = berekend_lijst(session, query, fault, &recs);

	for (size_t i = 0; i < recs.n; i++)
		VEC_ADD(out->items, out->n, out->cap) = (struct rij){ .rec = recs.items[i],
			.plaats = { .id = mem_strdup(rec_id(recs.items[i])) } };
	free(recs.items);
	return err;
}

enum swv_err
lezen_pagina(struct session *session, const struct query *query, const struct plaats *place,
    bool before, int limit, struct fault *fault, struct pagina *out)
{
	struct query mine;
	enum swv_err err;

	*out = (struct pagina){ 0 };
	if (query->kind->flags & KIND_COMPUTED)
		return place ? SWV_OK : page_of_computed(session, query, fault, out);
	err = as_allowed(session, query, RECHT_LEZEN, fault, &mine);
	return err ? err : store_page(session->store, &mine, place, before, limit, fault, out);
}

static enum swv_err
each_computed(struct session *session, const struct query *query, struct fault *fault,
    enum swv_err (*row)(const struct rec *rec, void *arg), void *arg)
{
	struct recs recs;
	enum swv_err err = berekend_lijst(session, query, fault, &recs);

	for (size_t i = 0; i < recs.n && !err; i++)
		err = row(recs.items[i], arg);
	recs_fini(&recs);
	return err;
}

static enum swv_err
count_one(const struct rec *rec, void *n)
{
	(void)rec;
	++*(int64_t *)n;
	return SWV_OK;
}

enum swv_err
lezen_alle(struct session *session, const struct query *query, struct fault *fault,
    enum swv_err (*row)(const struct rec *rec, void *arg), void *arg)
{
	struct query mine;
	enum swv_err err;

	if (query->kind->flags & KIND_COMPUTED)
		return each_computed(session, query, fault, row, arg);
	err = as_allowed(session, query, RECHT_LEZEN, fault, &mine);
	return err ? err : store_each(session->store, &mine, fault, row, arg);
}

enum swv_err
lezen_aantal(struct session *session, const struct query *query, struct fault *fault, int64_t *out)
{
	struct query mine;
	enum swv_err err;

	*out = 0;
	if (query->kind->flags & KIND_COMPUTED)
		return each_computed(session, query, fault, count_one, out);
	err = as_allowed(session, query, recht_of_count(query), fault, &mine);
	return err ? err : store_count(session->store, &mine, fault, out);
}

enum swv_err
lezen_som(struct session *session, const struct query *query, const char *field,
    struct fault *fault, int64_t *out)
{
	struct query mine;
	enum swv_err err = as_allowed(session, query, recht_of_count(query), fault, &mine);

	*out = 0;
	return err ? err
		   : store_sum(session->store, &mine, kind_field(query->kind, field), fault, out);
}

enum swv_err
lezen_recs(struct session *session, const struct query *query, int limit, struct fault *fault,
    struct recs *out)
{
	struct pagina pagina;
	enum swv_err err = lezen_pagina(session, query, NULL, false, limit, fault, &pagina);

	*out = (struct recs){ 0 };
	for (size_t i = 0; i < pagina.n && !err; i++) {
		recs_add(out, pagina.items[i].rec);
		pagina.items[i].rec = NULL;
	}
	pagina_fini(&pagina);
	return err;
}

/* Lines of a dossier, and advices, are nothing without their texts. */
static bool
has_texts(const struct kind *kind)
{
	return kind->hangs && kind_is_personal(kind);
}

enum swv_err
lezen_bij(struct session *session, const struct kind *kind, const struct rec *rec, int limit,
    struct fault *fault, struct recs *out)
{
	int field = kind_listed_with(kind, rec->kind->name);
	struct query query;
	enum swv_err err;

	*out = (struct recs){ 0 };
	if (field < 0)
		return SWV_OK;
	if (has_texts(kind))
		return dossier_delen(session, kind, rec_id(rec), fault, out);
	query_init(&query, kind);
	err = query_text(&query, FILTER_IS, field, rec_id(rec));
	if (!err)
		err = lezen_recs(session, &query, limit, fault, out);
	query_fini(&query);
	return err;
}

enum swv_err
lezen_verloop(struct session *session, const struct rec *rec, int limit, struct fault *fault,
    struct recs *out)
{
	struct pagina page = { 0 };
	struct query query;
	enum swv_err err = session_mag_rec(session, RECHT_LEZEN, rec, fault);

	*out = (struct recs){ 0 };
	query_init(&query, &kind_logboek);
	query.sort = "-nr";
	query_text(&query, FILTER_IS, kind_field(&kind_logboek, "kind"), rec->kind->name);
	query_text(&query, FILTER_IS, kind_field(&kind_logboek, "bron_id"), rec_id(rec));
	if (!rechten_mag(&session->rechten, RECHT_LEZEN, &kind_logboek))
		query_text(&query, FILTER_NOT, kind_field(&kind_logboek, "handeling"), "inzage");
	if (!err)
		err = store_page(session->store, &query, NULL, false, limit, fault, &page);
	for (size_t i = 0; i < page.n && !err; i++) {
		recs_add(out, page.items[i].rec);
		page.items[i].rec = NULL;
	}
	pagina_fini(&page);
	query_fini(&query);
	return err;
}

/* Whether a column tells nothing beside the record that is listed with: it is what names that, or
 * was taken over from others of the kind. */
static bool
is_idle(const struct field *column, const struct field *named, const struct rec *rec)
{
	return column == named ||
	       (column->flags & FIELD_TAKEN && kind_field(rec->kind, column->name) < 0);
}

void
lezen_bij_kolommen(const struct kind *kind, const struct rec *rec, struct str *out)
{
	const struct field *named = &kind->fields[kind_listed_with(kind, rec->kind->name)];
	char *columns = mem_strdup(kind->columns), *rest = columns, *name;

	while ((name = strsep(&rest, " ")))
		if (!is_idle(&kind->fields[kind_field(kind, name)], named, rec))
			str_addf(out, "%s%s", out->len ? " " : "", name);
	free(columns);
	for (size_t i = 0; i < kind->n_fields && has_texts(kind); i++)
		if (kind->fields[i].flags & FIELD_PERSONAL)
			str_addf(out, " %s", kind->fields[i].name);
}

enum swv_err
lezen_bestaat(
    struct session *session, const struct field *field, const char *id, struct fault *fault)
{
	char *nearest;
	bool was_named = false, shown = !field->to || session_toont(session, field->to, id);
	enum swv_err err;

	if (!field->to || (shown && store_exists(session->store, field->to, id)))
		return SWV_OK;
	err = shown ? store_is_named(session->store, id, fault, &was_named) : SWV_OK;
	if (err || was_named)
		return err; /* no longer active, but still in what was written */
	nearest = session_nearest(session, field->to, id);
	err = fault_set(fault, SWV_EREFERENCE, field->label, id, nearest);
	free(nearest);
	return err;
}

/* Of kinds that the session may not read it is told what stands there, not what that is called. */
char *
lezen_naam(struct session *session, const char *kinds_, const char *id)
{
	struct str may = { 0 };
	char *name;

	if (session->rechten.alles)
		return store_name(session->store, kinds_, id);
	for (size_t i = 0; i < n_kinds; i++)
		if (rechten_mag(&session->rechten, RECHT_LEZEN, kinds[i]) &&
		    str_in_words(kinds_, kinds[i]->name))
			str_addf(&may, "%s%s", may.len ? " " : "", kinds[i]->name);
	name = may.len ? store_name(session->store, str_get(&may), id) : mem_strdup(id);
	str_fini(&may);
	return name;
}

void
lezen_namen(struct session *session, const char *kinds_, const char *list, int n, struct str *out)
{
	const char *separator = "";
	size_t len;

	for (const char *item; (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len), *naam;

		str_add(out, separator);
		separator = ", ";
		if (n-- == 0) {
			str_add(out, "…");
			free(id);
			return;
		}
		naam = lezen_naam(session, kinds_, id);
		str_add(out, naam);
		free(naam);
		free(id);
	}
}

enum swv_err
lezen_stand(struct session *session, int64_t *out)
{
	return store_data_version(session->store, NULL, out);
}

/* What the session may not see is left out, and so is what it cannot know. */
static void
leave_out(struct session *session, struct weggegooiden *w)
{
	struct weggegooiden seen = { 0 }, unseen = { 0 };

	for (size_t i = 0; i < w->n; i++) {
		const struct kind *kind = kind_find(w->items[i].kind);
		const struct kind *over =
		    kind && kind_is_about(kind) ? kind_find(w->items[i].bron) : kind;
		bool may = over && !session_mag(session, RECHT_LEZEN, over, NULL) &&
			   rechten_mag_in(&session->rechten, RECHT_LEZEN, over, w->items[i].gebied);
		struct weggegooiden *to = may ? &seen : &unseen;

		VEC_ADD(to->items, to->n, to->cap) = w->items[i];
	}
	free(w->items);
	weggegooiden_fini(&unseen);
	*w = seen;
}

enum swv_err
lezen_prullenbak(struct session *session, int64_t before, int limit, struct fault *fault,
    struct weggegooiden *out)
{
	enum swv_err err = prullenbak_list(session->store, before, limit, fault, out);

	if (!err)
		leave_out(session, out);
	return err;
}

void
lezen_geen_lezing(struct query *query)
{
	static const char *const lezingen[] = { "inzage", "inzageverzoek", "zoeken", "aangemeld",
		"geweigerd" };

	for (size_t i = 0; i < sizeof(lezingen) / sizeof(lezingen[0]); i++)
		query_text(query, FILTER_NOT, kind_field(&kind_logboek, "handeling"), lezingen[i]);
}

/* Lines of the logboek that tell of a write, the last first.  No right to the logboek is asked: who
 * may see a record may know who changed it. */
static enum swv_err
last_writes(struct session *session, int limit, struct pagina *out)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_logboek);
	lezen_geen_lezing(&query);
	err = store_page(session->store, &query, NULL, false, limit, NULL, out);
	query_fini(&query);
	return err;
}

enum swv_err
lezen_laatste(struct session *session, char **wie, int64_t *nr)
{
	int64_t since = *nr;
	struct pagina page;
	enum swv_err err = last_writes(session, wie ? LAST_WRITES : 1, &page);

	if (wie)
		*wie = NULL;
	if (!err && page.n)
		*nr = strtoll(rec_id(page.items[0].rec), NULL, 10);
	for (size_t i = 0; wie && !*wie && i < page.n; i++) {
		const struct rec *regel = page.items[i].rec;
		const struct kind *kind = kind_find(rec_text(regel, "kind"));

		if (strtoll(rec_id(regel), NULL, 10) <= since)
			break;
		if (kind && session_ziet(session, kind, rec_text(regel, "bron_id")))
			*wie = mem_strdup(rec_text(regel, "wie"));
	}
	pagina_fini(&page);
	return err;
}

enum swv_err
voorkeur_lees(struct session *session, const char *sleutel, char **out)
{
	return store_stand_get(session->store, session->wie, sleutel, NULL, out);
}

enum swv_err
voorkeur_zet(struct session *session, const char *sleutel, const char *waarde, struct fault *fault)
{
	enum swv_err err = store_begin(session->store, fault);

	if (!err)
		err = store_stand_set(session->store, session->wie, sleutel, waarde, fault);
	if (!err)
		err = store_commit(session->store, fault);
	if (err)
		store_abort(session->store);
	return err;
}
