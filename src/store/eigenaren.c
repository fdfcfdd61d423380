/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/eigenaren.h"

#include "swv/store/sql.h"

enum swv_err
store_eigenaren(struct store *store, const char *per, struct fault *fault,
    void (*owner)(const char *id, const char *naam, void *arg), void *arg)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    "SELECT id, naam FROM eigenaar WHERE per = ?1 ORDER BY naam, id", "s", per);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row)
		owner((const char *)sqlite3_column_text(stmt, 0),
		    (const char *)sqlite3_column_text(stmt, 1), arg);
	return err;
}
