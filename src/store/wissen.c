/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/wissen.h"

#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/store/lock.h"
#include "swv/store/records.h"
#include "swv/store/sql.h"
#include "swv/store/termijnen.h"
#include "swv/store/zin.h"

/* ---- what there is ---- */

enum swv_err
wissen_delen(struct store *store, const struct kind *kind, const char *id, struct fault *fault,
    struct recs *out)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < n_kinds && !err; i++) {
		struct recs hung = { 0 };

		if (!kind_hangs_on(kinds[i], kind->name))
			continue;
		err = store_hung_on(store, kinds[i], id, fault, &hung);
		for (size_t r = 0; r < hung.n && !err; r++) {
			recs_add(out, hung.items[r]);
			err = wissen_delen(store, kinds[i], rec_id(hung.items[r]), fault, out);
			hung.items[r] = NULL;
		}
		recs_fini(&hung);
	}
	return err;
}

/* Each place: which of its rows are about a record, by its kind and id; and which about something
 * that hangs on it, by that kind, the field and the id. */
static const struct {
	const char *table, *id, *wie, *eigen, *hangend;
} plaatsen[SPOOR_SOORTEN] = {
	[SPOOR_CONCEPT] = { "concept", "bron_id", "gebruiker", "kind = ?1 AND bron_id = ?2",
	    "kind = ?1 AND (bron_id = '+' || ?2 OR json_extract(waarden, '$.' || ?3) = ?2)" },
	[SPOOR_HERSTEL] = { "herstel", "bron_id", "gebruiker",
	    "handeling IN (SELECT handeling FROM herstel WHERE bron_id = ?2 AND kind = ?1)",
	    "handeling IN (SELECT handeling FROM herstel WHERE kind = ?1"
	    " AND json_extract(voor, '$.' || ?3) = ?2)" },
	[SPOOR_PRULLENBAK] = { "prullenbak", "bron_id", "door", "kind = ?1 AND bron_id = ?2",
	    "kind = ?1 AND json_extract(waarden, '$.' || ?3) = ?2" },
};

/* Does something with the rows of one place; kind NULL: about rec itself. */
struct bezoek {
	struct store *store;
	struct fault *fault;
	enum swv_err (*visit)(
	    struct bezoek *b, enum spoor_soort soort, const char *where, const struct kind *kind);
	const struct rec *rec;
	void *arg;
	enum swv_err (*row)(const struct spoor *spoor, void *arg);
};

static enum swv_err
visit_all(struct bezoek *b)
{
	enum swv_err err = SWV_OK;

	for (int soort = 0; soort < SPOOR_SOORTEN && !err; soort++) {
		err = b->visit(b, (enum spoor_soort)soort, plaatsen[soort].eigen, NULL);
		for (size_t i = 0; i < n_kinds && !err; i++)
			if (kind_hangs_on(kinds[i], b->rec->kind->name))
				err = b->visit(
				    b, (enum spoor_soort)soort, plaatsen[soort].hangend, kinds[i]);
	}
	return err;
}

static enum swv_err
tell(struct bezoek *b, enum spoor_soort soort, const char *where, const struct kind *kind)
{
	struct str text = { 0 };
	sqlite3_stmt *stmt;
	enum swv_err err;
	bool row = true;

	str_addf(&text, "SELECT kind, %s, %s, op FROM %s WHERE %s ORDER BY op", plaatsen[soort].id,
	    plaatsen[soort].wie, plaatsen[soort].table, where);
	stmt =
	    kind ? sql_query(
		       b->store, b->fault, text.s, "sss", kind->name, rec_id(b->rec), kind->hangs)
		 : sql_query(b->store, b->fault, text.s, "ss", b->rec->kind->name, rec_id(b->rec));
	err = stmt ? SWV_OK : sql_failed(b->store);
	while (!err && !(err = sql_step(b->store, stmt, b->fault, &row)) && row) {
		const struct spoor spoor = { .soort = soort,
			.kind = (const char *)sqlite3_column_text(stmt, 0),
			.id = (const char *)sqlite3_column_text(stmt, 1),
			.wie = (const char *)sqlite3_column_text(stmt, 2),
			.op = sqlite3_column_int64(stmt, 3) };

		err = b->row(&spoor, b->arg);
	}
	sql_done(stmt);
	str_fini(&text);
	return err;
}

enum swv_err
wissen_sporen(struct store *store, const struct rec *rec, struct fault *fault,
    enum swv_err (*row)(const struct spoor *spoor, void *arg), void *arg)
{
	struct bezoek b = {
		.store = store, .fault = fault, .visit = tell, .rec = rec, .arg = arg, .row = row
	};

	return visit_all(&b);
}

/* ---- wiping ---- */

static enum swv_err
drop(struct bezoek *b, enum spoor_soort soort, const char *where, const struct kind *kind)
{
	struct wis_telling *n = b->arg;
	struct str text = { 0 };
	enum swv_err err;

	str_addf(&text, "DELETE FROM %s WHERE %s", plaatsen[soort].table, where);
	err = kind ? sql_run(
			 b->store, b->fault, text.s, "sss", kind->name, rec_id(b->rec), kind->hangs)
		   : sql_run(b->store, b->fault, text.s, "ss", b->rec->kind->name, rec_id(b->rec));
	if (!err)
		n->sporen[soort] += sqlite3_changes(b->store->db);
	str_fini(&text);
	return err;
}

/* Free text may tell of a child, unless its descriptor says otherwise; the logboek keeps it out for
 * the same reason. */
static bool
may_tell(const struct field *f)
{
	if (f->flags & FIELD_PERSONAL)
		return true;
	if ((f->flags & (FIELD_DERIVED | FIELD_SYSTEM | FIELD_LOGGED)) || f->to || f->choices)
		return false;
	return (f->type == FIELD_TEXT || f->type == FIELD_LINES || f->type == FIELD_LIST) &&
	       f->notatie == NOTATIE_VRIJ;
}

/* What may tell becomes empty; of what must be there, the one that is no personal value, stays. */
static void
empty(struct rec *rec, struct wis_telling *n)
{
	for (size_t i = 1; i < rec->kind->n_fields; i++) {
		const struct field *f = &rec->kind->fields[i];

		if (!may_tell(f) || rec->v[i].tag == VALUE_NONE)
			continue;
		n->velden++;
		value_fini(&rec->v[i]);
		rec->v[i] = (struct value){ 0 };
		if ((f->flags & FIELD_REQUIRED) && !(f->flags & FIELD_PERSONAL))
			rec_set_text(rec, f->name, "gewist"); /* its column takes no null */
	}
}

enum swv_err
wissen_rec(struct store *store, struct rec *rec, struct fault *fault, struct wis_telling *n)
{
	static const char *const rows[] = {
		"DELETE FROM persoonlijk WHERE kind = ?1 AND id = ?2",
		"DELETE FROM persoonlijk_zoekwoord WHERE kind = ?1 AND id = ?2",
		"DELETE FROM dossiersleutel WHERE kind = ?1 AND id = ?2",
	};
	struct bezoek b = { .store = store, .fault = fault, .visit = drop, .rec = rec, .arg = n };
	enum swv_err err;

	empty(rec, n);
	err = rec->kind->flags & KIND_UNDATED ? SWV_OK : store_update(store, rec, fault);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]) && !err; i++)
		err = sql_run(store, fault, rows[i], "ss", rec->kind->name, rec_id(rec));
	if (!err)
		n->sleutels += sqlite3_changes(store->db);
	n->records++;
	return err ? err : visit_all(&b);
}

/* Statements that were left halfway would keep the file from being rewritten. */
static void
stop_all(struct store *store)
{
	for (sqlite3_stmt *stmt = NULL; (stmt = sqlite3_next_stmt(store->db, stmt));)
		sqlite3_reset(stmt);
}

enum swv_err
wissen_ruim_op(struct store *store, struct fault *fault)
{
	char *answer = NULL;
	int64_t busy = 0;
	enum swv_err err;

	if (store_is_writing(store))
		return fault_set(fault, SWV_EINTERNAL, "wissen_ruim_op", NULL, NULL);
	store_read_end(store);
	if ((err = lock_take(store, fault)))
		return err;
	stop_all(store);
	err = sql_script(store, "VACUUM", fault);
	if (!err) /* without a WAL it says 0 too */
		err = sql_number(store, fault, &busy, "PRAGMA wal_checkpoint(TRUNCATE)", NULL);
	if (!err && busy)
		err = fault_set(fault, SWV_EBUSY, NULL, NULL, NULL);
	if (!err)
		err = sql_text(store, fault, &answer, "PRAGMA quick_check(1)", NULL);
	if (!err && !str_eq(answer, "ok"))
		err = fault_set(fault, SWV_ECORRUPT, NULL, NULL, answer);
	free(answer);
	lock_drop(store);
	return err;
}

enum swv_err
wissen_oud(struct store *store, const int64_t before[SPOOR_SOORTEN], struct fault *fault,
    int64_t n[SPOOR_SOORTEN], int64_t oldest[SPOOR_SOORTEN])
{
	enum swv_err err = SWV_OK;

	for (int i = 0; i < SPOOR_SOORTEN && !err; i++) {
		struct str text = { 0 };

		n[i] = oldest[i] = 0;
		str_addf(&text, "SELECT count(*) FROM %s WHERE op < ?1", plaatsen[i].table);
		err = sql_number(store, fault, &n[i], text.s, "i", before[i]);
		str_clear(&text);
		str_addf(&text, "SELECT min(op) FROM %s", plaatsen[i].table);
		if (!err && n[i])
			err = sql_number(store, fault, &oldest[i], text.s, NULL);
		str_fini(&text);
	}
	return err;
}
