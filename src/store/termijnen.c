/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/termijnen.h"

#include <stdlib.h>

#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/store/lijst.h"
#include "swv/store/records.h"
#include "swv/store/zin.h"

static void
select_all(const struct kind *kind, struct zin *zin)
{
	zin_add(zin, "SELECT ");
	kind_columns(kind, true, zin);
	zin_add(zin, " FROM ");
	kind_from(kind, zin);
}

/* Adds all that the statement finds, and ends it. */
static enum swv_err
take_all(struct store *store, const struct kind *kind, struct zin *zin, struct fault *fault,
    struct recs *out)
{
	sqlite3_stmt *stmt = zin_query(store, zin, fault);
	bool row = true;
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);

	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row)
		recs_add(out, rec_read(kind, stmt, 0));
	zin_fini(zin);
	if (err)
		recs_fini(out);
	return err;
}

/* Adds all records of kind that hang on this source, in order of id. */
static enum swv_err
of_source(struct store *store, const struct kind *kind, const char *bron, const char *bron_id,
    struct fault *fault, struct recs *out)
{
	struct zin zin = { 0 };

	select_all(kind, &zin);
	zin_add(&zin, " WHERE t.bron = ");
	zin_text(&zin, bron);
	zin_add(&zin, " AND t.bron_id = ");
	zin_text(&zin, bron_id);
	zin_add(&zin, " ORDER BY t.id");
	return take_all(store, kind, &zin, fault, out);
}

enum swv_err
store_tikken(
    struct store *store, const char *kind, const char *id, struct fault *fault, struct recs *out)
{
	*out = (struct recs){ 0 };
	return of_source(store, &kind_tik, kind, id, fault, out);
}

/* Adds the records of kind whose field "hangs" names this id. */
static enum swv_err
hung_on(struct store *store, const struct kind *kind, const char *id, bool newest_first,
    struct fault *fault, struct recs *out)
{
	struct zin zin = { 0 };

	select_all(kind, &zin);
	str_addf(&zin.text, " WHERE t.\"%s\" = ", kind->hangs);
	zin_text(&zin, id);
	zin_add(&zin, newest_first ? " ORDER BY t.id DESC" : " ORDER BY t.id");
	return take_all(store, kind, &zin, fault, out);
}

enum swv_err
store_hanging(
    struct store *store, const char *kind, const char *id, struct fault *fault, struct recs *out)
{
	enum swv_err err = store_tikken(store, kind, id, fault, out);

	if (!err)
		err = of_source(store, &kind_notitie, kind, id, fault, out);
	for (size_t i = n_kinds; i-- && !err;)
		if (kind_hangs_on(kinds[i], kind))
			err = hung_on(store, kinds[i], id, true, fault, out);
	return err;
}

enum swv_err
store_hung_on(struct store *store, const struct kind *kind, const char *id, struct fault *fault,
    struct recs *out)
{
	*out = (struct recs){ 0 };
	return hung_on(store, kind, id, false, fault, out);
}

static bool
is_same(const struct rec *a, const struct rec *b)
{
	return rec_int(a, "nr") == rec_int(b, "nr") &&
	       str_eq(rec_text(a, "norm"), rec_text(b, "norm"));
}

static bool
field_changed(const struct rec *old, const struct rec *now, size_t i)
{
	return !(now->kind->fields[i].flags & FIELD_DERIVED) && !value_eq(&old->v[i], &now->v[i]);
}

/* Whether they say the same; the one that was computed has no id. */
static bool
same(const struct rec *old, const struct rec *now)
{
	size_t i = 1;

	while (i < now->kind->n_fields && !field_changed(old, now, i))
		i++;
	return i == now->kind->n_fields;
}

/* Writes what changed and nothing else, for each column that does moves rows of its indexes.  What it
 * is found by is made anew only when that is another. */
static enum swv_err
update_one(struct store *store, const struct rec *old, const struct rec *now, struct later *later,
    struct fault *fault)
{
	struct zin zin = { 0 };
	bool found_by = false;
	int n = 0;
	enum swv_err err = SWV_OK;

	zin_add(&zin, "UPDATE termijn SET ");
	for (size_t i = 1; i < now->kind->n_fields; i++) {
		const struct field *f = &now->kind->fields[i];

		if (!field_changed(old, now, i) || (later && str_eq(f->name, "uiterlijk")))
			continue;
		str_addf(&zin.text, "%s%s = ", n++ ? ", " : "", f->name);
		zin_value(&zin, &now->v[i]);
		found_by = found_by || (f->flags & FIELD_SEARCH) || f->to || f->type == FIELD_LIST;
	}
	zin_add(&zin, " WHERE id = ");
	zin_text(&zin, rec_id(old));
	if (n)
		err = zin_run(store, &zin, fault);
	zin_fini(&zin);
	return err || !found_by ? err : store_index(store, now, fault);
}

/* Puts one computed termijn beside those that were there. */
static enum swv_err
put(struct store *store, const struct recs *old, const struct rec *computed,
    const struct zetting *z, struct fault *fault)
{
	swv_date was, wordt = rec_date(computed, "uiterlijk");
	struct rec *now;
	enum swv_err err;
	size_t i = 0;

	while (i < old->n && !is_same(old->items[i], computed))
		i++;
	if (i < old->n && same(old->items[i], computed))
		return SWV_OK;
	now = rec_copy(computed);
	if (i == old->n) {
		err = store_insert(store, now, fault);
		rec_free(&now);
		return err;
	}
	was = rec_date(old->items[i], "uiterlijk");
	rec_set_text(now, "id", rec_id(old->items[i]));
	if (was != wordt && z->moved)
		z->moved(now, z->arg);
	if (was != wordt && z->later)
		later_add(z->later, &kind_termijn, rec_id(now), was, wordt);
	err = update_one(store, old->items[i], now, z->later, fault);
	rec_free(&now);
	return err;
}

static bool
holds(const struct recs *recs, const struct rec *rec)
{
	for (size_t i = 0; i < recs->n; i++)
		if (is_same(recs->items[i], rec))
			return true;
	return false;
}

static enum swv_err
drop(struct store *store, const struct rec *termijn, struct fault *fault)
{
	enum swv_err err =
	    sql_run(store, fault, "DELETE FROM termijn WHERE id = ?1", "s", rec_id(termijn));

	if (!err)
		err = sql_run(store, fault,
		    "DELETE FROM verwijzing WHERE kind = 'termijn' AND id = ?1", "s",
		    rec_id(termijn));
	if (!err)
		err = sql_run(store, fault,
		    "DELETE FROM zoekwoord WHERE kind = 'termijn' AND id = ?1", "s",
		    rec_id(termijn));
	return err;
}

static bool
is_of(const struct rec *termijn, const char *norm)
{
	return !norm || str_eq(rec_text(termijn, "norm"), norm);
}

/* The day of the first that is open stands in the dossier itself, so that a list by urgency is one walk
 * through an index.  Until when a closed one is kept makes it none that waits for somebody.  (A plus
 * keeps SQLite to the termijnen of the one dossier, not to all that are open.) */
static enum swv_err
set_urgent(struct store *store, const char *kind, const char *id, struct fault *fault)
{
	const struct kind *k = kind_find(kind);
	struct str text = { 0 };
	enum swv_err err;

	if (!k || !(k->flags & KIND_DOSSIER))
		return SWV_OK;
	str_addf(&text,
	    "UPDATE \"%s\" SET urgent_op = (SELECT min(uiterlijk) FROM termijn WHERE bron = ?1"
	    " AND bron_id = ?2 AND +klaar = 0 AND +norm <> '" NORM_BEWAREN "') WHERE nummer = ?2",
	    kind);
	err = sql_run(store, fault, text.s, "ss", kind, id);
	str_fini(&text);
	return err;
}

enum swv_err
termijnen_zet(struct store *store, const struct recs *old, const struct recs *computed,
    const struct zetting *zetting, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < old->n && !err; i++)
		if (is_of(old->items[i], zetting->norm) && !holds(computed, old->items[i]))
			err = drop(store, old->items[i], fault);
	for (size_t i = 0; i < computed->n && !err; i++)
		if (is_of(computed->items[i], zetting->norm))
			err = put(store, old, computed->items[i], zetting, fault);
	return err;
}

static void
count(const struct rec *termijn, void *n)
{
	(void)termijn;
	++*(int64_t *)n;
}

enum swv_err
termijnen_store_norm(struct store *store, const char *kind, const char *id, const char *norm,
    const struct recs *computed, struct fault *fault, int64_t *moved)
{
	const struct zetting zetting = {
		.norm = norm, .moved = moved ? count : NULL, .arg = moved
	};
	struct recs old = { 0 };
	enum swv_err err = of_source(store, &kind_termijn, kind, id, fault, &old);

	if (!err)
		err = termijnen_zet(store, &old, computed, &zetting, fault);
	recs_fini(&old);
	return err ? err : set_urgent(store, kind, id, fault);
}

enum swv_err
termijnen_store(struct store *store, const char *kind, const char *id, const struct recs *computed,
    struct fault *fault, int64_t *moved)
{
	return termijnen_store_norm(store, kind, id, NULL, computed, fault, moved);
}

enum swv_err
termijnen_ontbreken(
    struct store *store, const struct kind *kind, struct fault *fault, struct recs *out)
{
	struct str text = { 0 };
	sqlite3_stmt *stmt;
	enum swv_err err;
	bool row = true;

	*out = (struct recs){ 0 };
	str_addf(&text,
	    "SELECT t.nummer FROM \"%s\" t WHERE t.gesloten_op IS NOT NULL AND t.gewist_op IS NULL"
	    " AND NOT EXISTS (SELECT 1 FROM termijn v WHERE v.bron = ?1"
	    " AND v.bron_id = t.nummer AND v.norm = '" NORM_BEWAREN "') ORDER BY t.nummer",
	    kind->name);
	stmt = sql_query(store, fault, text.s, "s", kind->name);
	err = stmt ? SWV_OK : sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		struct rec *rec = rec_new(kind);

		rec_set_text(rec, "nummer", (const char *)sqlite3_column_text(stmt, 0));
		recs_add(out, rec);
	}
	sql_done(stmt);
	str_fini(&text);
	if (err)
		recs_fini(out);
	return err;
}

enum swv_err
termijnen_forget(struct store *store, const char *kind, const char *id, struct fault *fault)
{
	struct recs none = { 0 };

	return termijnen_store(store, kind, id, &none, fault, NULL);
}
