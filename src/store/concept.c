/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/concept.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/value.h"
#include "swv/store/sql.h"

void
concept_add(struct concept *concept, const char *name, const char *text)
{
	VEC_ADD(concept->items, concept->n, concept->cap) =
	    (struct concept_veld){ mem_strdup(name), mem_strdup(text) };
}

void
concept_fini(struct concept *concept)
{
	for (size_t i = 0; i < concept->n; i++) {
		free(concept->items[i].name);
		free(concept->items[i].text);
	}
	free(concept->items);
	free(concept->kind);
	free(concept->id);
	*concept = (struct concept){ 0 };
}

/* Runs work in a transaction of its own, or in the one that is open. */
static enum swv_err
begin(struct store *store, bool *own, struct fault *fault)
{
	*own = !store_is_writing(store);
	return *own ? store_begin(store, fault) : SWV_OK;
}

static enum swv_err
end(struct store *store, bool own, enum swv_err err, struct fault *fault)
{
	if (own && !err)
		err = store_commit(store, fault);
	if (own && err)
		store_abort(store);
	return err;
}

enum swv_err
concept_save(
    struct store *store, const char *gebruiker, const struct concept *concept, struct fault *fault)
{
	struct str json = { 0 };
	enum swv_err err;
	bool own;

	str_addc(&json, '{');
	for (size_t i = 0; i < concept->n; i++) {
		str_add(&json, i ? "," : "");
		json_text(concept->items[i].name, strlen(concept->items[i].name), &json);
		str_addc(&json, ':');
		json_text(concept->items[i].text, strlen(concept->items[i].text), &json);
	}
	str_addc(&json, '}');
	err = begin(store, &own, fault);
	if (!err)
		err = sql_run(store, fault,
		    "INSERT OR REPLACE INTO concept (gebruiker, kind, bron_id, versie, op, waarden)"
		    " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
		    "sssiis", gebruiker, concept->kind, concept->id, concept->versie, concept->op,
		    json.s);
	err = end(store, own, err, fault);
	str_fini(&json);
	return err;
}

enum swv_err
concept_drop(struct store *store, const char *gebruiker, const char *kind, const char *id,
    int64_t op, struct fault *fault)
{
	bool own;
	enum swv_err err = begin(store, &own, fault);

	if (!err)
		err = sql_run(store, fault,
		    "DELETE FROM concept WHERE gebruiker = ?1 AND kind = ?2 AND bron_id = ?3"
		    " AND (?4 = 0 OR op = ?4)",
		    "sssi", gebruiker, kind, id, op);
	return end(store, own, err, fault);
}

static struct concept head_at(sqlite3_stmt *stmt)
{
	return (struct concept){ .kind = mem_strdup((const char *)sqlite3_column_text(stmt, 0)),
		.id = mem_strdup((const char *)sqlite3_column_text(stmt, 1)),
		.versie = sqlite3_column_int64(stmt, 2),
		.op = sqlite3_column_int64(stmt, 3) };
}

enum swv_err
concept_load(struct store *store, const char *gebruiker, const char *kind, const char *id,
    struct fault *fault, struct concept *out)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    "SELECT c.kind, c.bron_id, c.versie, c.op, f.key, f.value FROM concept c"
	    " LEFT JOIN json_each(c.waarden) f"
	    " WHERE c.gebruiker = ?1 AND c.kind = ?2 AND c.bron_id = ?3",
	    "sss", gebruiker, kind, id);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	*out = (struct concept){ 0 };
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		if (!out->kind)
			*out = head_at(stmt);
		if (sqlite3_column_text(stmt, 4))
			concept_add(out, (const char *)sqlite3_column_text(stmt, 4),
			    (const char *)sqlite3_column_text(stmt, 5));
	}
	if (!err && !out->kind)
		err = fault_set(fault, SWV_ENOTFOUND, "concept", id, NULL);
	if (err)
		concept_fini(out);
	return err;
}

enum swv_err
concept_list(struct store *store, const char *gebruiker, struct fault *fault, struct concept *out,
    size_t n, size_t *found)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    "SELECT kind, bron_id, versie, op FROM concept WHERE gebruiker = ?1"
	    " ORDER BY op DESC LIMIT ?2",
	    "si", gebruiker, (int64_t)n);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	*found = 0;
	while (!err && *found < n && !(err = sql_step(store, stmt, fault, &row)) && row)
		out[(*found)++] = head_at(stmt);
	sql_done(stmt);
	return err;
}

enum swv_err
concept_prune(struct store *store, int64_t now, struct fault *fault)
{
	return sql_run(store, fault, "DELETE FROM concept WHERE op < ?1", "i",
	    now - (int64_t)CONCEPT_DAYS * 86400 * 1000000);
}
