/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/structuur.h"

#include <inttypes.h>

#include "swv/store/sql.h"

/* Whether the field of that kind may name records of our kind: ids of kinds may be alike. */
static bool
may_name(const struct kind *by, const char *field, const struct kind *kind)
{
	int i = by ? kind_field(by, field) : -1;

	return i >= 0 && by->fields[i].to && str_in_words(by->fields[i].to, kind->name);
}

static void
tell(int64_t n, const char *one, const char *many, struct str *out)
{
	if (n)
		str_addf(out, "%s%" PRId64 " %s", out->len ? ", " : "", n, n == 1 ? one : many);
}

enum swv_err
structuur_in_use(struct store *store, const struct kind *kind, const char *id, struct fault *fault,
    struct str *out)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    "SELECT kind, veld, count(*) FROM verwijzing WHERE doel = ?1 GROUP BY kind, veld", "s",
	    id);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	int64_t ticks = 0;
	bool row = true;

	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		const struct kind *by = kind_find((const char *)sqlite3_column_text(stmt, 0));

		if (str_eq((const char *)sqlite3_column_text(stmt, 0), "termijn"))
			continue; /* follows from what is counted already */
		if (may_name(by, (const char *)sqlite3_column_text(stmt, 1), kind))
			tell(sqlite3_column_int64(stmt, 2), by->label, by->labels, out);
	}
	if (!err)
		err = sql_number(store, fault, &ticks,
		    "SELECT count(*) FROM tik JOIN kalender k ON k.id = tik.bron_id"
		    " WHERE tik.bron = 'kalender' AND tik.sleutel = ?1 AND k.per = ?2",
		    "ss", id, kind->name);
	tell(ticks, "vink", "vinken", out);
	return err;
}
