/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/geteld.h"

#include "swv/store/sql.h"

#define SCHOLEN                                                                                    \
	" FROM school s WHERE s.actief AND ?2 = CASE ?1 WHEN 'bestuur' THEN s.bestuur"             \
	" WHEN 'gebied' THEN s.gebied END"
#define OP_DIE_DAG " AND t.teldatum = g.teldatum AND t.aantal IS NOT NULL"

enum swv_err
store_leerlingen(struct store *store, const char *per, const char *id, swv_date tot,
    struct fault *fault, struct geteld *out, size_t n, size_t *found)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    "SELECT teldatum, sum(aantal) FILTER (WHERE soort = 'regulier'),"
	    " sum(aantal) FILTER (WHERE soort = 'sbo'),"
	    " sum(aantal) FILTER (WHERE soort LIKE 'so%'),"
	    " (SELECT count(*)" SCHOLEN "),"
	    " (SELECT count(*)" SCHOLEN " AND (EXISTS (SELECT 1 FROM telling t WHERE"
	    " t.school = s.brin" OP_DIE_DAG ") OR EXISTS (SELECT 1 FROM telling t WHERE"
	    " ?2 IN (t.bestuur, t.gebied)" OP_DIE_DAG "))) FROM geteld g"
	    " WHERE per = ?1 AND id = ?2 AND teldatum <= ?3"
	    " GROUP BY teldatum ORDER BY teldatum DESC LIMIT ?4",
	    "ssii", per, id, (int64_t)tot, (int64_t)n);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	*found = 0;
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row)
		out[(*found)++] = (struct geteld){ (swv_date)sqlite3_column_int64(stmt, 0),
			sqlite3_column_int64(stmt, 1), sqlite3_column_int64(stmt, 2),
			sqlite3_column_int64(stmt, 3), sqlite3_column_int64(stmt, 4),
			sqlite3_column_int64(stmt, 5) };
	return err;
}
