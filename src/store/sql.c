/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/sql.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"

static bool
is_no_room(int reason)
{
	return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

/*
 * SQLite calls only ENOSPC a full disk; a quota or a limit of the file's size is
 * one too.  sqlite3_system_errno does not know of what fails in a commit, the
 * files do.
 */
static bool
is_full(sqlite3 *db, int rc)
{
	sqlite3_file *journal = NULL;
	int own = 0, other = 0;

	if (rc != SQLITE_IOERR)
		return rc == SQLITE_FULL;
	sqlite3_file_control(db, "main", SQLITE_FCNTL_LAST_ERRNO, &own);
	sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
	if (journal && journal->pMethods)
		journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &other);
	return is_no_room(own) || is_no_room(other) || is_no_room(sqlite3_system_errno(db));
}

static enum swv_err
told(struct store *store, int rc, struct fault *fault)
{
	const char *text = sqlite3_errmsg(store->db);

	if (is_full(store->db, rc))
		return fault_set(fault, SWV_EFULL, NULL, NULL, NULL);
	switch (rc) {
	case SQLITE_NOMEM:
		return fault_set(fault, SWV_EDB, NULL, NULL, "het geheugen is op");
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return fault_set(fault, SWV_EBUSY, NULL, NULL, NULL);
	case SQLITE_READONLY:
	case SQLITE_PERM:
		return fault_set(fault, SWV_EREADONLY, store->path, NULL, NULL);
	case SQLITE_NOTADB:
		return fault_set(fault, SWV_ENODB, store->path, NULL, NULL);
	case SQLITE_CORRUPT:
		return fault_set(fault, SWV_ECORRUPT, NULL, NULL, text);
	case SQLITE_CANTOPEN:
		return fault_set(fault, SWV_EREADONLY, store->path, NULL, NULL);
	default:
		return fault_set(fault, SWV_EDB, NULL, NULL, text);
	}
}

enum swv_err
sql_err(struct store *store, int rc, struct fault *fault)
{
	rc &= 0xFF;
	if (rc == SQLITE_OK || rc == SQLITE_ROW || rc == SQLITE_DONE)
		return SWV_OK;
	return store->err = told(store, rc, fault);
}

enum swv_err
sql_failed(const struct store *store)
{
	return store->err;
}

/* The place to keep a new statement: a free one, or that of the least used idle one. */
static struct sql_cached *
cache_room(struct store *store)
{
	struct sql_cached *best = NULL;

	for (int i = 0; i < SQL_CACHE; i++) {
		struct sql_cached *c = &store->cache[i];

		if (!c->stmt)
			return c;
		if (!sqlite3_stmt_busy(c->stmt) && (!best || c->used < best->used))
			best = c;
	}
	return best;
}

static sqlite3_stmt *
prepared(struct store *store, struct fault *fault, const char *text)
{
	struct sql_cached *c;
	sqlite3_stmt *stmt;
	int rc;

	for (int i = 0; i < SQL_CACHE; i++) {
		c = &store->cache[i];
		if (c->stmt && strcmp(c->text, text) == 0 && !sqlite3_stmt_busy(c->stmt)) {
			c->used = ++store->clock;
			sqlite3_clear_bindings(c->stmt);
			return c->stmt;
		}
	}
	rc = sqlite3_prepare_v3(store->db, text, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL);
	if (rc) {
		sql_err(store, rc, fault);
		return NULL;
	}
	c = cache_room(store);
	if (!c) {
		sqlite3_finalize(stmt);
		store->err = fault_set(fault, SWV_EINTERNAL, "sql", NULL, NULL);
		return NULL;
	}
	sqlite3_finalize(c->stmt);
	free(c->text);
	*c = (struct sql_cached){ mem_strdup(text), stmt, ++store->clock };
	return stmt;
}

static int
bind_all(sqlite3_stmt *stmt, const char *values, va_list ap)
{
	int rc = SQLITE_OK;

	for (int i = 1; values && *values && !rc; i++, values++) {
		const void *p;

		switch (*values) {
		case 'i':
			rc = sqlite3_bind_int64(stmt, i, va_arg(ap, int64_t));
			break;
		case 's':
			rc =
			    sqlite3_bind_text(stmt, i, va_arg(ap, const char *), -1, SQLITE_STATIC);
			break;
		case 'b':
			p = va_arg(ap, const void *);
			rc = sqlite3_bind_blob64(
			    stmt, i, p, (sqlite3_uint64)va_arg(ap, int64_t), SQLITE_STATIC);
			break;
		default:
			rc = sqlite3_bind_null(stmt, i);
		}
	}
	return rc;
}

static sqlite3_stmt *
query(struct store *store, struct fault *fault, const char *text, const char *values, va_list ap)
{
	sqlite3_stmt *stmt = prepared(store, fault, text);
	int rc = stmt ? bind_all(stmt, values, ap) : SQLITE_OK;

	if (rc) {
		sql_err(store, rc, fault);
		return NULL;
	}
	return stmt;
}

sqlite3_stmt *
sql_query(struct store *store, struct fault *fault, const char *text, const char *values, ...)
{
	sqlite3_stmt *stmt;
	va_list ap;

	va_start(ap, values);
	stmt = query(store, fault, text, values, ap);
	va_end(ap);
	return stmt;
}

enum swv_err
sql_step(struct store *store, sqlite3_stmt *stmt, struct fault *fault, bool *row)
{
	int rc = sqlite3_step(stmt);
	enum swv_err err = SWV_OK;

	*row = rc == SQLITE_ROW;
	if (*row)
		return SWV_OK;
	if (rc != SQLITE_DONE)
		err = sql_err(store, rc, fault);
	sqlite3_reset(stmt);
	return err;
}

void
sql_done(sqlite3_stmt *stmt)
{
	if (stmt)
		sqlite3_reset(stmt);
}

static enum swv_err
run(struct store *store, struct fault *fault, sqlite3_stmt *stmt)
{
	bool row = true;
	enum swv_err err = SWV_OK;

	if (!stmt)
		return sql_failed(store);
	while (!err && row)
		err = sql_step(store, stmt, fault, &row);
	return err;
}

enum swv_err
sql_run(struct store *store, struct fault *fault, const char *text, const char *values, ...)
{
	sqlite3_stmt *stmt;
	va_list ap;

	va_start(ap, values);
	stmt = query(store, fault, text, values, ap);
	va_end(ap);
	return run(store, fault, stmt);
}

enum swv_err
sql_number(struct store *store, struct fault *fault, int64_t *out, const char *text,
    const char *values, ...)
{
	sqlite3_stmt *stmt;
	enum swv_err err;
	va_list ap;
	bool row;

	va_start(ap, values);
	stmt = query(store, fault, text, values, ap);
	va_end(ap);
	if (!stmt)
		return sql_failed(store);
	err = sql_step(store, stmt, fault, &row);
	if (!err && row) {
		*out = sqlite3_column_int64(stmt, 0);
		sql_done(stmt);
	}
	return err;
}

enum swv_err
sql_text(
    struct store *store, struct fault *fault, char **out, const char *text, const char *values, ...)
{
	sqlite3_stmt *stmt;
	enum swv_err err;
	va_list ap;
	bool row;

	*out = NULL;
	va_start(ap, values);
	stmt = query(store, fault, text, values, ap);
	va_end(ap);
	if (!stmt)
		return sql_failed(store);
	err = sql_step(store, stmt, fault, &row);
	if (!err && row) {
		*out = mem_strdup((const char *)sqlite3_column_text(stmt, 0));
		sql_done(stmt);
	}
	return err;
}

enum swv_err
sql_script(struct store *store, const char *text, struct fault *fault)
{
	return sql_err(store, sqlite3_exec(store->db, text, NULL, NULL, NULL), fault);
}
