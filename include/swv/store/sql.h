/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_SQL_H
#define SWV_STORE_SQL_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "swv/base/date.h"
#include "swv/base/err.h"
#include "swv/store/store.h"

/* How the files of the store talk to SQLite; not for other layers. */

enum { SQL_CACHE = 96 };

struct store {
	sqlite3 *db;
	char *path;
	char *share;
	int lock;         /* descriptor of the lock file, -1 until the first write */
	int patience;     /* how many tenths of a second to wait for it */
	enum swv_err err; /* what sql_err told last */
	bool locked, writing, reading, readonly;
	char journal[16];
	struct sql_cached {
		char *text;
		sqlite3_stmt *stmt;
		unsigned used;
	} cache[SQL_CACHE];
	unsigned clock; /* for the least used statement */
	struct sql_naam {
		char *kinds, *id, *naam;
	} * namen; /* that were asked for in this reading: nothing changes while it lasts */
	size_t n_namen, cap_namen;
	swv_date today; /* what derived fields go by: store_today */
	int64_t bijna;
	char *geteld;         /* the same: store_geteld; NULL: nothing */
	bool (*ending)(void); /* store_ending */
};

/* The error of the last call on the database, told as a fault.  SQLITE_OK gives SWV_OK. */
enum swv_err sql_err(struct store *store, int rc, struct fault *fault);
/* Why sql_query gave NULL, also when the caller wants no fault told. */
enum swv_err sql_failed(const struct store *store);

/*
 * A prepared statement for text, kept for the next time.  values says what is
 * bound to ?1, ?2 …: i int64_t, s text (NULL: null), b blob (const void *, size_t
 * as int64_t), n null.  Text and blobs are borrowed until the statement is done.
 * NULL when it failed, told in *fault.  A statement in use is never given twice.
 */
sqlite3_stmt *sql_query(
    struct store *store, struct fault *fault, const char *text, const char *values, ...);
/* One row on: *row tells whether there is one.  Resets the statement at the end and on error. */
enum swv_err sql_step(struct store *store, sqlite3_stmt *stmt, struct fault *fault, bool *row);
void sql_done(sqlite3_stmt *stmt); /* stops before the end; NULL is fine */

/* Runs a statement that gives no rows. */
enum swv_err sql_run(
    struct store *store, struct fault *fault, const char *text, const char *values, ...);
/* The number in the first column of the first row; none leaves *out as it is. */
enum swv_err sql_number(struct store *store, struct fault *fault, int64_t *out, const char *text,
    const char *values, ...);
/* The text there, owned by the caller; NULL when there is no row or it is null. */
enum swv_err sql_text(struct store *store, struct fault *fault, char **out, const char *text,
    const char *values, ...);

/* Statements without values, several at once: schema and pragmas. */
enum swv_err sql_script(struct store *store, const char *text, struct fault *fault);

#endif
