/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/logboek.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "swv/model/value.h"
#include "swv/store/dossiersleutel.h"
#include "swv/store/keten.h"
#include "swv/store/sql.h"

enum swv_err
log_add(struct store *store, struct logboekregel *r, struct fault *fault)
{
	unsigned char before[KETEN_HASH], hash[KETEN_HASH];
	enum swv_err err;
	int64_t n;

	if (sodium_init() < 0)
		return fault_set(fault, SWV_EINTERNAL, "sodium", NULL, NULL);
	if ((err = keten_kop(store, fault, &n, before)))
		return err;
	r->nr = n + 1;
	keten_hash(r, before, hash);
	err = sql_run(store, fault,
	    "INSERT INTO logboek (nr, op, wie, handeling, kind, bron_id, wat, vorige, hash)"
	    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
	    "iisssssbb", r->nr, r->op, r->wie, r->handeling, r->kind, r->bron_id, r->wat, before,
	    (int64_t)KETEN_HASH, hash, (int64_t)KETEN_HASH);
	if (!err)
		err = sql_run(store, fault,
		    "UPDATE logboek_stand SET aantal = ?1, kop = ?2 WHERE een = 1", "ib", r->nr,
		    hash, (int64_t)KETEN_HASH);
	return err;
}

/* One part of a pair: the value, or of what may not be told its hash. */
static enum swv_err
add_part(struct store *store, const struct rec *rec, size_t field, const struct value *v,
    struct fault *fault, struct str *out)
{
	const struct field *f = &rec->kind->fields[field];
	char hash[LOGWAT_HASH + 1];
	enum swv_err err;

	if (field_is_logged(f) || v->tag == VALUE_NONE) {
		value_json(f, v, out);
		return SWV_OK;
	}
	err = dossiersleutel_hash(store, rec, (int)field, v, fault, hash);
	if (!err)
		str_addf(out, "\"%s\"", hash);
	return err;
}

enum swv_err
log_diff(struct store *store, const struct rec *before, const struct rec *after,
    struct fault *fault, struct str *out)
{
	const struct rec *rec = after ? after : before;
	const struct kind *kind = rec->kind;
	const struct value none = { 0 };
	const char *separator = "";
	enum swv_err err = SWV_OK;

	str_addc(out, '{');
	for (size_t i = 1; i < kind->n_fields && !err; i++) {
		const struct field *f = &kind->fields[i];
		const struct value *old = before ? &before->v[i] : &none;
		const struct value *now = after ? &after->v[i] : &none;

		if ((f->flags & FIELD_DERIVED) || value_eq(old, now))
			continue;
		str_addf(out, "%s\"%s\":[", separator, f->name);
		separator = ",";
		err = add_part(store, rec, i, old, fault, out);
		str_addc(out, ',');
		if (!err)
			err = add_part(store, rec, i, now, fault, out);
		str_addc(out, ']');
	}
	str_addc(out, '}');
	return err;
}

enum swv_err
log_of(struct store *store, const char *kind, const char *id, int limit, struct fault *fault,
    enum swv_err (*line)(const struct logboekregel *regel, void *arg), void *arg)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    KETEN_RIJ "WHERE bron_id = ?1 AND kind = ?2 ORDER BY nr DESC LIMIT ?3", "ssi", id, kind,
	    (int64_t)limit);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		struct logboekregel r = keten_regel(stmt);

		err = line(&r, arg);
	}
	sql_done(stmt);
	return err;
}

/* Whether each text of the row is what C sees of it: one with a NUL in it holds more. */
static bool
is_plain(sqlite3_stmt *stmt)
{
	for (int i = 2; i <= 6; i++) {
		const char *s = (const char *)sqlite3_column_text(stmt, i);

		if (!s || strlen(s) != (size_t)sqlite3_column_bytes(stmt, i))
			return false;
	}
	return true;
}

/* Whether the row at stmt is the one that follows number n with hash before; before moves on. */
static bool
is_next(sqlite3_stmt *stmt, int64_t n, unsigned char before[KETEN_HASH])
{
	struct logboekregel r = keten_regel(stmt);
	unsigned char hash[KETEN_HASH];

	if (!is_plain(stmt) || r.nr != n + 1 || sqlite3_column_bytes(stmt, 7) != KETEN_HASH ||
	    sqlite3_column_bytes(stmt, 8) != KETEN_HASH ||
	    memcmp(sqlite3_column_blob(stmt, 7), before, KETEN_HASH) != 0)
		return false;
	keten_hash(&r, before, hash);
	if (memcmp(sqlite3_column_blob(stmt, 8), hash, KETEN_HASH) != 0)
		return false;
	memcpy(before, hash, KETEN_HASH);
	return true;
}

static enum swv_err
walk(struct store *store, struct fault *fault, int64_t *n)
{
	unsigned char kop[KETEN_HASH], before[KETEN_HASH] = { 0 };
	sqlite3_stmt *stmt = NULL;
	char where[48] = "";
	enum swv_err err;
	int64_t count;
	bool row = true;

	if ((err = keten_kop(store, fault, &count, kop)))
		return err;
	stmt = sql_query(store, fault, KETEN_RIJ "ORDER BY nr", NULL);
	if (!stmt)
		return sql_failed(store);
	while (!err && !where[0] && !(err = sql_step(store, stmt, fault, &row)) && row) {
		if (is_next(stmt, *n, before))
			++*n;
		else
			snprintf(where, sizeof(where), "regel %" PRId64 " van het logboek", *n + 1);
	}
	sql_done(stmt);
	if (!err && !where[0] && (*n != count || memcmp(before, kop, KETEN_HASH) != 0))
		snprintf(where, sizeof(where), "het eind van het logboek, na regel %" PRId64, *n);
	return err || !where[0] ? err : fault_set(fault, SWV_ECORRUPT, NULL, NULL, where);
}

enum swv_err
log_verify(struct store *store, struct fault *fault, int64_t *n)
{
	bool own = !store->reading;
	enum swv_err err;

	*n = 0;
	if (sodium_init() < 0)
		return fault_set(fault, SWV_EINTERNAL, "sodium", NULL, NULL);
	/* the head and the rows of one moment: others write on */
	if ((err = store_read_begin(store, fault)))
		return err;
	err = walk(store, fault, n);
	if (own)
		store_read_end(store);
	return err;
}
