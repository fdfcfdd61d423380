/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/store/herstel.h"
#include "swv/store/records.h"
#include "swv/store/sql.h"

void
weggegooiden_fini(struct weggegooiden *w)
{
	for (size_t i = 0; i < w->n; i++) {
		free(w->items[i].kind);
		free(w->items[i].bron_id);
		free(w->items[i].titel);
		free(w->items[i].door);
		free(w->items[i].gebied);
		free(w->items[i].bron);
	}
	free(w->items);
	*w = (struct weggegooiden){ 0 };
}

enum swv_err
prullenbak_add(struct store *store, const struct rec *rec, int64_t handeling, const char *door,
    int64_t op, struct fault *fault)
{
	struct str packed = { 0 };
	enum swv_err err;

	rec_pack(rec, &packed);
	err = sql_run(store, fault,
	    "INSERT INTO prullenbak (handeling, kind, bron_id, titel, op, door, waarden, versie)"
	    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
	    "isssissi", handeling, rec->kind->name, rec_id(rec), rec_title(rec), op, door, packed.s,
	    rec->versie);
	str_fini(&packed);
	return err;
}

static char *
text_at(sqlite3_stmt *stmt, int column)
{
	return mem_strdup((const char *)sqlite3_column_text(stmt, column));
}

enum swv_err
prullenbak_list(
    struct store *store, int64_t before, int limit, struct fault *fault, struct weggegooiden *out)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    "SELECT max(id), handeling, kind, bron_id, titel, op, door,"
	    " json_extract(waarden, '$.gebied'), json_extract(waarden, '$.bron') FROM prullenbak"
	    " WHERE ?1 = 0 OR handeling < ?1 GROUP BY handeling ORDER BY handeling DESC LIMIT ?2",
	    "ii", before, (int64_t)limit);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	*out = (struct weggegooiden){ 0 };
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row)
		VEC_ADD(out->items, out->n, out->cap) =
		    (struct weggegooid){ .id = sqlite3_column_int64(stmt, 0),
			    .handeling = sqlite3_column_int64(stmt, 1),
			    .kind = text_at(stmt, 2),
			    .bron_id = text_at(stmt, 3),
			    .titel = text_at(stmt, 4),
			    .op = sqlite3_column_int64(stmt, 5),
			    .door = text_at(stmt, 6),
			    .gebied = text_at(stmt, 7),
			    .bron = text_at(stmt, 8) };
	if (err)
		weggegooiden_fini(out);
	return err;
}

enum swv_err
prullenbak_forget(struct store *store, int64_t handeling, struct fault *fault)
{
	return sql_run(store, fault,
	    "DELETE FROM prullenbak WHERE (kind, bron_id) IN"
	    " (SELECT kind, bron_id FROM herstel WHERE handeling = ?1 AND versie_na = 0)",
	    "i", handeling);
}

enum swv_err
prullenbak_prune(struct store *store, int64_t before, struct fault *fault)
{
	/* what can come back no more has no use for the key of what the logboek says of it */
	enum swv_err err = sql_run(store, fault,
	    "DELETE FROM dossiersleutel WHERE (kind, id) IN"
	    " (SELECT kind, bron_id FROM prullenbak WHERE op < ?1 EXCEPT"
	    " SELECT kind, bron_id FROM prullenbak WHERE op >= ?1)",
	    "i", before);

	return err ? err
		   : sql_run(store, fault, "DELETE FROM prullenbak WHERE op < ?1", "i", before);
}

enum swv_err
prullenbak_has(
    struct store *store, const struct kind *kind, const char *id, struct fault *fault, bool *out)
{
	int64_t n = 0;
	enum swv_err err = sql_number(store, fault, &n,
	    "SELECT EXISTS (SELECT 1 FROM prullenbak WHERE kind = ?1 AND bron_id = ?2)", "ss",
	    kind->name, id);

	*out = n != 0;
	return err;
}

enum swv_err
prullenbak_take(struct store *store, int64_t handeling, struct fault *fault, struct recs *out)
{
	/* what was deleted last stood highest, so it comes back first */
	sqlite3_stmt *stmt = sql_query(store, fault,
	    "SELECT kind, waarden, versie FROM prullenbak WHERE handeling = ?1 ORDER BY id DESC",
	    "i", handeling);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	*out = (struct recs){ 0 };
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		const struct kind *kind = kind_find((const char *)sqlite3_column_text(stmt, 0));
		struct rec *rec = NULL;

		if (!kind)
			err = fault_set(fault, SWV_ECORRUPT, NULL, NULL, "prullenbak");
		else
			err = rec_unpack(
			    store, kind, (const char *)sqlite3_column_text(stmt, 1), fault, &rec);
		if (!err) {
			rec->versie = sqlite3_column_int64(stmt, 2);
			recs_add(out, rec);
		}
	}
	sql_done(stmt);
	if (!err && !out->n)
		err = fault_set(
		    fault, SWV_ENOTHING, "Dit ligt niet meer in de prullenbak", NULL, NULL);
	if (!err)
		err = sql_run(
		    store, fault, "DELETE FROM prullenbak WHERE handeling = ?1", "i", handeling);
	if (err)
		recs_fini(out);
	return err;
}
