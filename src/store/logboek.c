/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/logboek.h"

#include <inttypes.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "swv/model/value.h"
#include "swv/store/sql.h"

enum { HASH = 32 };

/*
 * The form of a row that is hashed is fixed for ever, whatever columns the table
 * gets: the version of the form, then each part with its length before it.  A
 * later form gets another version, and rows say by their place which they have.
 */
static void
add_part(crypto_generichash_state *state, const void *part, size_t n)
{
	unsigned char length[8];

	for (int i = 0; i < 8; i++)
		length[i] = (unsigned char)((uint64_t)n >> (8 * i));
	crypto_generichash_update(state, length, sizeof(length));
	crypto_generichash_update(state, part, n);
}

static void
add_number(crypto_generichash_state *state, int64_t i)
{
	char text[24];

	add_part(state, text, (size_t)snprintf(text, sizeof(text), "%" PRId64, i));
}

static void
hash_row(const struct logboekregel *r, const unsigned char before[HASH], unsigned char out[HASH])
{
	static const char form[] = "swv logboek 1";
	crypto_generichash_state state;

	crypto_generichash_init(&state, NULL, 0, HASH);
	add_part(&state, form, strlen(form));
	add_number(&state, r->nr);
	add_number(&state, r->op);
	add_part(&state, r->wie, strlen(r->wie));
	add_part(&state, r->handeling, strlen(r->handeling));
	add_part(&state, r->kind, strlen(r->kind));
	add_part(&state, r->bron_id, strlen(r->bron_id));
	add_part(&state, r->wat, strlen(r->wat));
	add_part(&state, before, HASH);
	crypto_generichash_final(&state, out, HASH);
}

/* The count and the head of the chain, read under the write lock: so it cannot fork. */
static enum swv_err
head(struct store *store, struct fault *fault, int64_t *n, unsigned char hash[HASH])
{
	sqlite3_stmt *stmt =
	    sql_query(store, fault, "SELECT aantal, kop FROM logboek_stand WHERE een = 1", NULL);
	bool row = false;
	enum swv_err err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);

	if (!err && (!row || sqlite3_column_bytes(stmt, 1) != HASH))
		err = fault_set(fault, SWV_ECORRUPT, NULL, NULL, "de stand van het logboek");
	if (!err) {
		*n = sqlite3_column_int64(stmt, 0);
		memcpy(hash, sqlite3_column_blob(stmt, 1), HASH);
	}
	sql_done(stmt);
	return err;
}

enum swv_err
log_add(struct store *store, struct logboekregel *r, struct fault *fault)
{
	unsigned char before[HASH], hash[HASH];
	enum swv_err err;
	int64_t n;

	if (sodium_init() < 0)
		return fault_set(fault, SWV_EINTERNAL, "sodium", NULL, NULL);
	if ((err = head(store, fault, &n, before)))
		return err;
	r->nr = n + 1;
	hash_row(r, before, hash);
	err = sql_run(store, fault,
	    "INSERT INTO logboek (nr, op, wie, handeling, kind, bron_id, wat, vorige, hash)"
	    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
	    "iisssssbb", r->nr, r->op, r->wie, r->handeling, r->kind, r->bron_id, r->wat, before,
	    (int64_t)HASH, hash, (int64_t)HASH);
	if (!err)
		err = sql_run(store, fault,
		    "UPDATE logboek_stand SET aantal = ?1, kop = ?2 WHERE een = 1", "ib", r->nr,
		    hash, (int64_t)HASH);
	return err;
}

/* Free text may tell of a child, so its content stays out unless the descriptor allows it. */
static bool
may_tell(const struct field *f)
{
	if (f->flags & FIELD_PERSONAL)
		return false;
	if (f->type == FIELD_LINES || f->type == FIELD_TEXT ||
	    (f->type == FIELD_LIST && !f->choices && !f->to && f->notatie == NOTATIE_VRIJ))
		return (f->flags & FIELD_LOGGED) != 0;
	return true;
}

void
log_diff(const struct rec *before, const struct rec *after, struct str *out)
{
	const struct kind *kind = before ? before->kind : after->kind;
	const struct value none = { 0 };
	const char *separator = "";

	str_addc(out, '{');
	for (size_t i = 1; i < kind->n_fields; i++) {
		const struct field *f = &kind->fields[i];
		const struct value *old = before ? &before->v[i] : &none;
		const struct value *now = after ? &after->v[i] : &none;

		if ((f->flags & FIELD_DERIVED) || value_eq(old, now))
			continue;
		str_addf(out, "%s\"%s\":", separator, f->name);
		separator = ",";
		if (!may_tell(f)) {
			str_add(out, "true");
			continue;
		}
		str_addc(out, '[');
		value_json(f, old, out);
		str_addc(out, ',');
		value_json(f, now, out);
		str_addc(out, ']');
	}
	str_addc(out, '}');
}

#define ROW "SELECT nr, op, wie, handeling, kind, bron_id, wat, vorige, hash FROM logboek "

static struct logboekregel
row_at(sqlite3_stmt *stmt)
{
	return (struct logboekregel){ .nr = sqlite3_column_int64(stmt, 0),
		.op = sqlite3_column_int64(stmt, 1),
		.wie = (const char *)sqlite3_column_text(stmt, 2),
		.handeling = (const char *)sqlite3_column_text(stmt, 3),
		.kind = (const char *)sqlite3_column_text(stmt, 4),
		.bron_id = (const char *)sqlite3_column_text(stmt, 5),
		.wat = (const char *)sqlite3_column_text(stmt, 6) };
}

enum swv_err
log_of(struct store *store, const char *kind, const char *id, int limit, struct fault *fault,
    enum swv_err (*line)(const struct logboekregel *regel, void *arg), void *arg)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    ROW "WHERE bron_id = ?1 AND kind = ?2 ORDER BY nr DESC LIMIT ?3", "ssi", id, kind,
	    (int64_t)limit);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		struct logboekregel r = row_at(stmt);

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
is_next(sqlite3_stmt *stmt, int64_t n, unsigned char before[HASH])
{
	struct logboekregel r = row_at(stmt);
	unsigned char hash[HASH];

	if (!is_plain(stmt) || r.nr != n + 1 || sqlite3_column_bytes(stmt, 7) != HASH ||
	    sqlite3_column_bytes(stmt, 8) != HASH ||
	    memcmp(sqlite3_column_blob(stmt, 7), before, HASH) != 0)
		return false;
	hash_row(&r, before, hash);
	if (memcmp(sqlite3_column_blob(stmt, 8), hash, HASH) != 0)
		return false;
	memcpy(before, hash, HASH);
	return true;
}

static enum swv_err
walk(struct store *store, struct fault *fault, int64_t *n)
{
	unsigned char kop[HASH], before[HASH] = { 0 };
	sqlite3_stmt *stmt = NULL;
	char where[48] = "";
	enum swv_err err;
	int64_t count;
	bool row = true;

	if ((err = head(store, fault, &count, kop)))
		return err;
	stmt = sql_query(store, fault, ROW "ORDER BY nr", NULL);
	if (!stmt)
		return sql_failed(store);
	while (!err && !where[0] && !(err = sql_step(store, stmt, fault, &row)) && row) {
		if (is_next(stmt, *n, before))
			++*n;
		else
			snprintf(where, sizeof(where), "regel %" PRId64 " van het logboek", *n + 1);
	}
	sql_done(stmt);
	if (!err && !where[0] && (*n != count || memcmp(before, kop, HASH) != 0))
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
