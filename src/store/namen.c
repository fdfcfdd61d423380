/* SPDX-License-Identifier: EUPL-1.2 */
/* Ids of records of several kinds: whether they exist, what they are called. */
#include "swv/store/lijst.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/store/zin.h"

enum { NAMES_KEPT = 200 };

/* The next of the kinds named in *at (separated by blanks), or NULL. */
static const struct kind *
next_kind(const char **at)
{
	char name[64];
	size_t len;

	while (**at == ' ')
		(*at)++;
	len = strcspn(*at, " ");
	if (!len || len >= sizeof(name))
		return NULL;
	memcpy(name, *at, len);
	name[len] = '\0';
	*at += len;
	return kind_find(name);
}

/* "SELECT what FROM kind WHERE …"; all: not only active structure. */
static void
select_from(const struct kind *kind, const char *what, bool all, struct zin *zin)
{
	str_addf(&zin->text, "SELECT %s FROM ", what);
	kind_from(kind, zin);
	zin_add(zin, " WHERE ");
	if (kind->base && !kind_has_table(kind))
		str_addf(&zin->text, "b.soort = '%s'", kind->name);
	else
		zin_add(zin, kind->flags & KIND_STRUCTURE && !all ? "t.actief" : "1");
}

static bool
has_id(struct store *store, const struct kind *kind, bool all, const char *id)
{
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = false;

	select_from(kind, "1", all, &zin);
	str_addf(&zin.text, " AND %s = ", kind_id_sql(kind));
	zin_text(&zin, id);
	stmt = zin_query(store, &zin, NULL);
	if (stmt && sql_step(store, stmt, NULL, &row))
		row = false;
	sql_done(stmt);
	zin_fini(&zin);
	return row;
}

bool
store_exists(struct store *store, const char *kinds_, const char *id)
{
	for (const struct kind *k; (k = next_kind(&kinds_));)
		if (has_id(store, k, false, id))
			return true;
	return false;
}

bool
store_is_there(struct store *store, const char *kinds_, const char *id)
{
	for (const struct kind *k; (k = next_kind(&kinds_));)
		if (has_id(store, k, true, id))
			return true;
	return false;
}

enum swv_err
store_id_was_used(
    struct store *store, const struct kind *kind, const char *id, struct fault *fault, bool *out)
{
	int64_t n = 0;
	enum swv_err err;

	*out = has_id(store, kind, false, id);
	if (*out)
		return SWV_OK;
	err = sql_number(store, fault, &n,
	    "SELECT count(*) FROM logboek WHERE bron_id = ?1 AND kind = ?2", "ss", id, kind->name);
	*out = n > 0;
	return err;
}

enum swv_err
store_is_named(struct store *store, const char *id, struct fault *fault, bool *out)
{
	int64_t n = 0;
	enum swv_err err = sql_number(
	    store, fault, &n, "SELECT EXISTS (SELECT 1 FROM verwijzing WHERE doel = ?1)", "s", id);

	*out = n != 0;
	return err;
}

struct ids {
	char **items;
	size_t n, cap;
};

static void
collect_ids(struct store *store, const struct kind *kind, struct ids *ids)
{
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = true;

	select_from(kind, kind_id_sql(kind), false, &zin);
	zin_add(&zin, " LIMIT 2000"); /* a hint, not an inventory */
	stmt = zin_query(store, &zin, NULL);
	while (stmt && !sql_step(store, stmt, NULL, &row) && row)
		VEC_ADD(ids->items, ids->n, ids->cap) =
		    mem_strdup((const char *)sqlite3_column_text(stmt, 0));
	zin_fini(&zin);
}

static const char *
id_at(size_t i, const void *arg)
{
	return ((const struct ids *)arg)->items[i];
}

char *
store_nearest(struct store *store, const char *kinds_, const char *id)
{
	struct ids ids = { 0 };
	char *found;

	for (const struct kind *k; (k = next_kind(&kinds_));)
		collect_ids(store, k, &ids);
	found = mem_strdup(str_nearest(id, ids.n, id_at, &ids));
	for (size_t i = 0; i < ids.n; i++)
		free(ids.items[i]);
	free(ids.items);
	return found;
}

/* What the record of the kind with this id is called, "" when it has no name; NULL: no such record. */
static char *
name_in(struct store *store, const struct kind *kind, const char *id, bool all)
{
	struct zin zin = { 0 }, column = { 0 };
	sqlite3_stmt *stmt;
	char *name = NULL;
	bool row = false;

	zin_add(&column, "coalesce(");
	field_sql(kind, kind->title ? kind_field(kind, kind->title) : 0, &column);
	zin_add(&column, ", '')");
	select_from(kind, column.text.s, all, &zin);
	str_addf(&zin.text, " AND %s = ", kind_id_sql(kind));
	zin_text(&zin, id);
	stmt = zin_query(store, &zin, NULL);
	if (stmt && !sql_step(store, stmt, NULL, &row) && row)
		name = mem_strdup((const char *)sqlite3_column_text(stmt, 0));
	sql_done(stmt);
	zin_fini(&column);
	zin_fini(&zin);
	return name;
}

static char *
name_of(struct store *store, const char *kinds_, const char *id, bool all)
{
	for (const struct kind *k; (k = next_kind(&kinds_));) {
		char *name = name_in(store, k, id, all);

		if (name && *name)
			return name;
		free(name);
	}
	return NULL;
}

/* What was found before in the same reading; NULL: nothing. */
static const char *
known_name(const struct store *store, const char *kinds_, const char *id)
{
	for (size_t i = 0; i < store->n_namen; i++)
		if (str_eq(store->namen[i].id, id) && str_eq(store->namen[i].kinds, kinds_))
			return store->namen[i].naam;
	return NULL;
}

static void
keep_name(struct store *store, const char *kinds_, const char *id, const char *name)
{
	if (store->reading && store->n_namen < NAMES_KEPT)
		VEC_ADD(store->namen, store->n_namen, store->cap_namen) =
		    (struct sql_naam){ mem_strdup(kinds_), mem_strdup(id), mem_strdup(name) };
}

char *
store_name(struct store *store, const char *kinds_, const char *id)
{
	const char *known = known_name(store, kinds_, id);
	char *name = known ? mem_strdup(known) : name_of(store, kinds_, id, false);

	if (!name) /* what is gone from the file keeps its name in what was written */
		name = name_of(store, kinds_, id, true);
	if (!name)
		name = mem_strdup(id);
	if (!known)
		keep_name(store, kinds_, id, name);
	return name;
}
