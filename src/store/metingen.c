/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/metingen.h"

#include "swv/store/sql.h"
#include "swv/store/zin.h"

static enum swv_err
each(struct store *store, sqlite3_stmt *stmt,
    enum swv_err (*row)(const char *naam, int64_t waarde, const char *oordeel, void *arg),
    void *arg, struct fault *fault)
{
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool more = true;

	while (!err && !(err = sql_step(store, stmt, fault, &more)) && more)
		err = row((const char *)sqlite3_column_text(stmt, 0), sqlite3_column_int64(stmt, 1),
		    (const char *)sqlite3_column_text(stmt, 2), arg);
	if (err)
		sql_done(stmt);
	return err;
}

enum swv_err
store_metingen_reeks(struct store *store, const char *indicator, int n,
    enum swv_err (*row)(const char *naam, int64_t waarde, const char *oordeel, void *arg),
    void *arg, struct fault *fault)
{
	return each(store,
	    sql_query(store, fault,
		"SELECT p.periode, " INDICATOR_MAAT("i", "p.periode") ", " INDICATOR_OORDEEL("i",
		    "p.periode") " FROM indicator i JOIN (SELECT periode, max(einde) AS einde FROM meting"
				 " WHERE indicator = ?1 GROUP BY periode ORDER BY 2 DESC LIMIT ?2) p"
				 " WHERE i.id = ?1 ORDER BY p.einde",
		"si", indicator, (int64_t)n),
	    row, arg, fault);
}

enum swv_err
store_metingen_van(struct store *store, const char *indicator, const char *periode, int n,
    enum swv_err (*row)(const char *naam, int64_t waarde, const char *oordeel, void *arg),
    void *arg, struct fault *fault)
{
	return each(store,
	    sql_query(store, fault,
		"SELECT m.van, m.waarde, " INDICATOR_WEEGT("i",
		    "m.waarde") " FROM meting m"
				" JOIN indicator i ON i.id = m.indicator WHERE m.indicator = ?1"
				" AND m.periode = ?2 AND m.van IS NOT NULL ORDER BY m.van LIMIT ?3",
		"ssi", indicator, periode, (int64_t)n),
	    row, arg, fault);
}
