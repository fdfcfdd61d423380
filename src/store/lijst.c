/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/lijst.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/store/bouw.h"

void
plaats_fini(struct plaats *plaats)
{
	value_fini(&plaats->key);
	free(plaats->id);
	plaats->id = NULL;
}

void
pagina_fini(struct pagina *pagina)
{
	for (size_t i = 0; i < pagina->n; i++) {
		rec_free(&pagina->items[i].rec);
		plaats_fini(&pagina->items[i].plaats);
	}
	free(pagina->items);
	*pagina = (struct pagina){ 0 };
}

static void
page_sql(struct bouw *b, const struct plaats *place, bool down, int limit, struct zin *zin)
{
	const struct query *q = b->query;
	const char *id = kind_id_sql(q->kind);

	b->paged = place ? (down ? '<' : '>') : '\0';
	zin_add(zin, "SELECT ");
	sort_sql(q->kind, query_sort(q), zin);
	zin_add(zin, ", ");
	if (q->only_id) {
		kind_id_column(q->kind, zin);
	} else if (q->velden) {
		kind_some_columns(q->kind, q->velden, zin);
		zin_add(zin, "0");
	} else {
		kind_columns(q->kind, false, zin);
	}
	zin_add(zin, " FROM ");
	kind_from(q->kind, zin);
	zin_add(zin, " WHERE ");
	bouw_where(b, zin);
	if (place) {
		zin_add(zin, " AND ");
		sort_after_sql(q->kind, query_sort(q), bouw_plus(b), down ? "<" : ">", &place->key,
		    place->id, zin);
	}
	if (!q->velden || q->sort) {
		str_addf(&zin->text, " ORDER BY %s", bouw_plus(b));
		sort_sql(q->kind, query_sort(q), zin);
		str_addf(&zin->text, "%s, %s%s", down ? " DESC" : "", id, down ? " DESC" : "");
	}
	if (limit >= 0) {
		zin_add(zin, " LIMIT ");
		zin_int(zin, limit);
	}
}

static struct value
key_read(sqlite3_stmt *stmt)
{
	if (sqlite3_column_type(stmt, 0) == SQLITE_INTEGER)
		return (struct value){ .tag = VALUE_NUMBER, .i = sqlite3_column_int64(stmt, 0) };
	return (struct value){ .tag = VALUE_TEXT,
		.s = mem_strdup((const char *)sqlite3_column_text(stmt, 0)) };
}

static void
turn_round(struct pagina *pagina)
{
	for (size_t i = 0, j = pagina->n; i + 1 < j; i++) {
		struct rij keep = pagina->items[i];

		pagina->items[i] = pagina->items[--j];
		pagina->items[j] = keep;
	}
}

enum swv_err
store_page(struct store *store, const struct query *query, const struct plaats *place, bool before,
    int limit, struct fault *fault, struct pagina *out)
{
	struct bouw b = { .store = store, .query = query };
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = true;
	enum swv_err err = bouw_init_filters(&b, fault);

	*out = (struct pagina){ 0 };
	if (err)
		goto out;
	page_sql(&b, place, query_descends(query) != before, limit, &zin);
	stmt = zin_query(store, &zin, fault);
	if (!stmt)
		err = sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		struct rec *rec = rec_read(query->kind, stmt, 1);

		VEC_ADD(out->items, out->n, out->cap) = (struct rij){ .rec = rec,
			.plaats = { .key = key_read(stmt), .id = mem_strdup(rec_id(rec)) } };
	}
	if (before)
		turn_round(out);
out:
	if (err)
		pagina_fini(out);
	zin_fini(&zin);
	bouw_fini(&b);
	return err;
}

enum swv_err
store_each(struct store *store, const struct query *query, struct fault *fault,
    enum swv_err (*row)(const struct rec *rec, void *arg), void *arg)
{
	struct bouw b = { .store = store, .query = query };
	struct zin zin = { 0 };
	sqlite3_stmt *stmt = NULL;
	bool more = true;
	enum swv_err err = bouw_init_filters(&b, fault);

	if (err)
		goto out;
	page_sql(&b, NULL, query_descends(query), query->max ? query->max : -1, &zin);
	stmt = zin_query(store, &zin, fault);
	if (!stmt)
		err = sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &more)) && more) {
		struct rec *rec = rec_read(query->kind, stmt, 1);

		err = row(rec, arg);
		rec_free(&rec);
	}
out:
	sql_done(stmt);
	zin_fini(&zin);
	bouw_fini(&b);
	return err;
}

/* Each combination of the fields, with its number where a record has its versie. */
static void
groups_sql(const struct bouw *b, struct zin *zin)
{
	const struct query *q = b->query;
	const char *separator = " GROUP BY ";

	zin_add(zin, "SELECT ");
	kind_some_columns(q->kind, q->velden, zin);
	zin_add(zin, "count(*) FROM ");
	kind_from(q->kind, zin);
	zin_add(zin, " WHERE ");
	bouw_where(b, zin);
	for (size_t i = 0; i < q->kind->n_fields; i++)
		if (str_in_words(q->velden, q->kind->fields[i].name)) {
			str_addf(&zin->text, "%s%zu", separator, i + 1);
			separator = ", ";
		}
}

enum swv_err
store_groepen(struct store *store, const struct query *query, struct fault *fault,
    enum swv_err (*row)(const struct rec *rec, int64_t n, void *arg), void *arg)
{
	struct bouw b = { .store = store, .query = query };
	struct zin zin = { 0 };
	sqlite3_stmt *stmt = NULL;
	bool more = true;
	enum swv_err err = bouw_init_filters(&b, fault);

	if (err)
		goto out;
	groups_sql(&b, &zin);
	stmt = zin_query(store, &zin, fault);
	if (!stmt)
		err = sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &more)) && more) {
		struct rec *rec = rec_read(query->kind, stmt, 0);

		err = row(rec, rec->versie, arg);
		rec_free(&rec);
	}
out:
	sql_done(stmt);
	zin_fini(&zin);
	bouw_fini(&b);
	return err;
}

enum swv_err
store_count(struct store *store, const struct query *query, struct fault *fault, int64_t *out)
{
	struct bouw b = { .store = store, .query = query };
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = false;
	enum swv_err err = bouw_init_filters(&b, fault);

	*out = 0;
	if (err)
		goto out;
	zin_add(&zin, "SELECT count(*) FROM (SELECT 1 FROM ");
	kind_from(query->kind, &zin);
	zin_add(&zin, " WHERE ");
	bouw_where(&b, &zin);
	zin_add(&zin, " LIMIT ");
	zin_int(&zin, QUERY_COUNT_MAX + 1);
	zin_add(&zin, ")");
	stmt = zin_query(store, &zin, fault);
	err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);
	if (row)
		*out = sqlite3_column_int64(stmt, 0);
	sql_done(stmt);
out:
	zin_fini(&zin);
	bouw_fini(&b);
	return err;
}

enum swv_err
store_sum(
    struct store *store, const struct query *query, int field, struct fault *fault, int64_t *out)
{
	struct bouw b = { .store = store, .query = query };
	struct zin zin = { 0 };
	enum swv_err err = bouw_init_filters(&b, fault);

	*out = 0;
	if (err)
		goto out;
	zin_add(&zin, "SELECT sum(");
	field_sql(query->kind, field, &zin);
	zin_add(&zin, ") FROM ");
	kind_from(query->kind, &zin);
	zin_add(&zin, " WHERE ");
	bouw_where(&b, &zin);
	err = zin_number(store, &zin, fault, out);
out:
	zin_fini(&zin);
	bouw_fini(&b);
	return err;
}

enum swv_err
store_find(struct store *store, const struct kind *kind, const char *id, struct fault *fault,
    struct rec **out)
{
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = false;
	enum swv_err err;

	*out = NULL;
	zin_add(&zin, "SELECT ");
	kind_columns(kind, true, &zin);
	zin_add(&zin, " FROM ");
	kind_from(kind, &zin);
	str_addf(&zin.text, " WHERE %s = ", kind_id_sql(kind));
	zin_text(&zin, id);
	if (kind->base && !kind_has_table(kind))
		str_addf(&zin.text, " AND b.soort = '%s'", kind->name);
	stmt = zin_query(store, &zin, fault);
	err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);
	if (row)
		*out = rec_read(kind, stmt, 0);
	sql_done(stmt);
	zin_fini(&zin);
	return err;
}

enum swv_err
store_find_by(struct store *store, const struct kind *kind, const char *field, const char *text,
    struct fault *fault, struct rec **out)
{
	struct pagina page = { 0 };
	struct query query;
	enum swv_err err;

	*out = NULL;
	query_init(&query, kind);
	err = query_text(&query, FILTER_IS, kind_field(kind, field), text);
	if (!err)
		err = store_page(store, &query, NULL, false, 1, fault, &page);
	if (!err && page.n) {
		*out = page.items[0].rec;
		page.items[0].rec = NULL;
	}
	query_fini(&query);
	pagina_fini(&page);
	return err;
}

enum swv_err
store_get(struct store *store, const struct kind *kind, const char *id, struct fault *fault,
    struct rec **out)
{
	enum swv_err err = store_find(store, kind, id, fault, out);
	char *nearest;

	if (err || *out)
		return err;
	if (!fault) /* nobody to tell the nearest to, which takes looking through them */
		return SWV_ENOTFOUND;
	nearest = fault ? store_nearest(store, kind->name, id) : NULL;
	err = fault_set(fault, SWV_ENOTFOUND, kind->label, id, nearest);
	free(nearest);
	return err;
}
