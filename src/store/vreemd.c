/* SPDX-License-Identifier: EUPL-1.2 */
/* What stands in a database beside what the steps make, and what is gone of that. */
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/store/controle.h"
#include "swv/store/schema.h"
#include "swv/store/sql.h"

enum { TOLD = 5 };

/* A trigger or view does what its text says, so that must be the same to the letter; of tables and
 * indexes SQLite itself rewrites the text when a column is added. */
#define OBJECTS                                                                                    \
	"SELECT type || ' ' || name, CASE WHEN type IN ('trigger', 'view') THEN sql END"           \
	" FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1"

struct rij {
	sqlite3_stmt *stmt;
	bool more;
};

static enum swv_err
next(struct store *store, struct rij *rij, struct fault *fault)
{
	int rc = sqlite3_step(rij->stmt);

	rij->more = rc == SQLITE_ROW;
	return rc == SQLITE_ROW || rc == SQLITE_DONE ? SWV_OK : sql_err(store, rc, fault);
}

static const char *
text_at(const struct rij *rij, int column)
{
	const char *text = (const char *)sqlite3_column_text(rij->stmt, column);

	return text ? text : "";
}

static void
tell(struct str *out, int *n, const char *wat, const char *hoe)
{
	if ((*n)++ < TOLD)
		str_addf(out, "%s%s %s", out->len ? "; " : "", wat, hoe);
}

/* Both are in order of name. */
static enum swv_err
compare(
    struct store *store, struct rij *is, struct rij *hoort, struct fault *fault, struct str *out)
{
	enum swv_err err = next(store, is, fault);
	int n = 0;

	if (!err)
		err = next(store, hoort, fault);
	while (!err && (is->more || hoort->more)) {
		int order = !is->more      ? 1
			    : !hoort->more ? -1
					   : strcmp(text_at(is, 0), text_at(hoort, 0));

		if (order < 0)
			tell(out, &n, text_at(is, 0), "hoort er niet");
		else if (order > 0)
			tell(out, &n, text_at(hoort, 0), "ontbreekt");
		else if (!str_eq(text_at(is, 1), text_at(hoort, 1)))
			tell(out, &n, text_at(is, 0), "is veranderd");
		if (order <= 0)
			err = next(store, is, fault);
		if (!err && order >= 0)
			err = next(store, hoort, fault);
	}
	return err;
}

enum swv_err
store_vreemd(struct store *store, struct fault *fault, struct str *out)
{
	struct rij is = { 0 }, hoort = { 0 };
	sqlite3 *fresh = NULL;
	enum swv_err err = schema_fresh(store, fault, &fresh);

	if (!err && (sqlite3_prepare_v2(store->db, OBJECTS, -1, &is.stmt, NULL) ||
			sqlite3_prepare_v2(fresh, OBJECTS, -1, &hoort.stmt, NULL)))
		err = sql_failed(store);
	if (!err)
		err = compare(store, &is, &hoort, fault, out);
	sqlite3_finalize(is.stmt);
	sqlite3_finalize(hoort.stmt);
	sqlite3_close(fresh);
	return err;
}
