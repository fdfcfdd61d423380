/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/functie.h"

#include "swv/model/indicator.h"
#include "swv/store/sql.h"

static bool
is_there(sqlite3_value *value)
{
	return sqlite3_value_type(value) != SQLITE_NULL;
}

static void
indicator_status(sqlite3_context *context, int n, sqlite3_value **v)
{
	const struct streef streef = {
		.richting = (const char *)sqlite3_value_text(v[0]),
		.heeft_onder = is_there(v[1]),
		.heeft_boven = is_there(v[2]),
		.onder = sqlite3_value_int64(v[1]),
		.boven = sqlite3_value_int64(v[2]),
	};

	(void)n;
	sqlite3_result_text(context,
	    streef_status_of(&streef, is_there(v[3]), sqlite3_value_int64(v[3])), -1,
	    SQLITE_STATIC);
}

enum swv_err
functie_init(struct store *store, struct fault *fault)
{
	return sql_err(store,
	    sqlite3_create_function(store->db, "indicator_status", 4,
		SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, NULL, indicator_status,
		NULL, NULL),
	    fault);
}
