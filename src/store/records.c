/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/records.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/value.h"
#include "swv/store/boom.h"
#include "swv/store/termijnen.h"
#include "swv/store/zin.h"

/* Whether the field is a column of the kind's own table, or of its base. */
static bool
is_column(const struct field *f, bool base)
{
	if (f->flags & (FIELD_DERIVED | FIELD_PERSONAL))
		return false;
	return base == ((f->flags & FIELD_BASE) != 0);
}

/* A column of its own beside the fields. */
struct extra {
	const char *name;
	struct value value; /* text borrowed */
};

static void
insert_sql(const struct rec *rec, bool base, const struct extra *extra, int n, struct zin *zin)
{
	const struct kind *kind = rec->kind;
	const char *separator = "";

	str_addf(&zin->text, "INSERT INTO \"%s\" (", base ? kind->base : kind->name);
	for (size_t i = 0; i < kind->n_fields; i++)
		if (i == 0 || is_column(&kind->fields[i], base)) {
			str_addf(&zin->text, "%s\"%s\"", separator, kind->fields[i].name);
			separator = ", ";
		}
	for (int i = 0; i < n; i++)
		str_addf(&zin->text, ", %s", extra[i].name);
	zin_add(zin, ") VALUES (");
	separator = "";
	for (size_t i = 0; i < kind->n_fields; i++)
		if (i == 0 || is_column(&kind->fields[i], base)) {
			zin_add(zin, separator);
			zin_value(zin, &rec->v[i]);
			separator = ", ";
		}
	for (int i = 0; i < n; i++) {
		zin_add(zin, ", ");
		zin_value(zin, &extra[i].value);
	}
	zin_add(zin, ")");
}

static enum swv_err
insert_base(struct store *store, struct rec *rec, struct fault *fault)
{
	struct zin zin = { 0 };
	char *pad, soort[64];
	enum swv_err err = boom_place(store, rec, fault, &pad);

	if (err)
		return err;
	snprintf(soort, sizeof(soort), "%s", rec->kind->name);
	insert_sql(rec, true,
	    (struct extra[]){ { "soort", { .tag = VALUE_TEXT, .s = soort } },
		{ "pad", { .tag = VALUE_TEXT, .s = pad } },
		{ "versie", { .tag = VALUE_NUMBER, .i = rec->versie + 1 } } },
	    3, &zin);
	err = zin_run(store, &zin, fault);
	zin_fini(&zin);
	free(pad);
	return err;
}

static enum swv_err
insert_own(struct store *store, const struct rec *rec, struct fault *fault)
{
	bool dated = !rec->kind->base && !(rec->kind->flags & KIND_UNDATED);
	struct zin zin = { 0 };
	enum swv_err err;

	insert_sql(rec, false,
	    (struct extra[]){ { "versie", { .tag = VALUE_NUMBER, .i = rec->versie + 1 } } }, dated,
	    &zin);
	err = zin_run(store, &zin, fault);
	zin_fini(&zin);
	return err;
}

static enum swv_err
write_personal(struct store *store, const struct rec *rec, struct fault *fault)
{
	const struct kind *kind = rec->kind;
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < kind->n_fields && !err; i++) {
		struct zin zin = { 0 };

		if (!(kind->fields[i].flags & FIELD_PERSONAL))
			continue;
		zin_add(
		    &zin, "INSERT OR REPLACE INTO persoonlijk (kind, id, veld, waarde) VALUES (");
		zin_text(&zin, kind->name);
		zin_add(&zin, ", ");
		zin_text(&zin, rec_id(rec));
		zin_add(&zin, ", ");
		zin_text(&zin, kind->fields[i].name);
		zin_add(&zin, ", ");
		zin_value(&zin, &rec->v[i]);
		zin_add(&zin, ")");
		err = zin_run(store, &zin, fault);
		zin_fini(&zin);
	}
	return err;
}

static bool
id_is_taken(struct store *store, const struct rec *rec)
{
	int64_t n = 0;
	struct str text = { 0 };
	const char *table = rec->kind->base ? rec->kind->base : rec->kind->name;

	str_addf(&text, "SELECT count(*) FROM \"%s\" WHERE \"%s\" = ?1", table,
	    rec->kind->fields[0].name);
	sql_number(store, NULL, &n, text.s, "s", rec_id(rec));
	str_fini(&text);
	return n > 0;
}

enum swv_err
store_insert(struct store *store, struct rec *rec, struct fault *fault)
{
	enum swv_err err = SWV_OK;
	char id[24];

	if (*rec_id(rec) && id_is_taken(store, rec))
		return fault_set(fault, SWV_EDUPLICATE, rec->kind->label, rec_id(rec), NULL);
	if (rec->kind->base)
		err = insert_base(store, rec, fault);
	if (!err && kind_has_table(rec->kind))
		err = insert_own(store, rec, fault);
	if (err)
		return err;
	if ((rec->kind->flags & KIND_NUMBERED) && !*rec_id(rec)) {
		snprintf(id, sizeof(id), "%" PRId64, (int64_t)sqlite3_last_insert_rowid(store->db));
		rec_set_text(rec, "id", id);
	}
	rec->versie++;
	err = write_personal(store, rec, fault);
	return err ? err : store_index(store, rec, fault);
}

/* "SET a = ?, …" of one table; false when there is nothing of the kind in it. */
static bool
set_columns(const struct rec *rec, bool base, struct zin *zin)
{
	const struct kind *kind = rec->kind;
	const char *separator = "";

	for (size_t i = 1; i < kind->n_fields; i++) {
		if (!is_column(&kind->fields[i], base))
			continue;
		str_addf(&zin->text, "%s\"%s\" = ", separator, kind->fields[i].name);
		zin_value(zin, &rec->v[i]);
		separator = ", ";
	}
	return *separator != '\0';
}

/* Saves the table that carries the versie; nothing changed means that it had moved on. */
static enum swv_err
update_dated(struct store *store, const struct rec *rec, struct fault *fault)
{
	const char *table = rec->kind->base ? rec->kind->base : rec->kind->name;
	struct zin zin = { 0 };
	enum swv_err err;

	str_addf(&zin.text, "UPDATE \"%s\" SET ", table);
	if (set_columns(rec, rec->kind->base != NULL, &zin))
		zin_add(&zin, ", ");
	str_addf(&zin.text, "versie = versie + 1 WHERE \"%s\" = ", rec->kind->fields[0].name);
	zin_text(&zin, rec_id(rec));
	zin_add(&zin, " AND versie = ");
	zin_int(&zin, rec->versie);
	err = zin_run(store, &zin, fault);
	zin_fini(&zin);
	if (!err && sqlite3_changes(store->db) != 1)
		err = fault_set(fault, SWV_ECHANGED, rec_title(rec), NULL, NULL);
	return err;
}

static enum swv_err
update_own(struct store *store, const struct rec *rec, struct fault *fault)
{
	struct zin zin = { 0 };
	enum swv_err err = SWV_OK;

	str_addf(&zin.text, "UPDATE \"%s\" SET ", rec->kind->name);
	if (set_columns(rec, false, &zin)) {
		zin_add(&zin, " WHERE id = ");
		zin_text(&zin, rec_id(rec));
		err = zin_run(store, &zin, fault);
	}
	zin_fini(&zin);
	return err;
}

enum swv_err
store_update(struct store *store, struct rec *rec, struct fault *fault)
{
	enum swv_err err = update_dated(store, rec, fault);

	if (!err && rec->kind->base)
		err = boom_moved(store, rec, fault);
	if (!err && rec->kind->base && kind_has_table(rec->kind))
		err = update_own(store, rec, fault);
	if (!err)
		err = write_personal(store, rec, fault);
	if (!err)
		err = store_index(store, rec, fault);
	if (!err)
		rec->versie++;
	return err;
}

/* Words, references and personal values that go with a record. */
static enum swv_err
forget(struct store *store, const struct rec *rec, struct fault *fault)
{
	static const char *const tables[] = {
		"DELETE FROM zoekwoord WHERE kind = ?1 AND id = ?2",
		"DELETE FROM persoonlijk_zoekwoord WHERE kind = ?1 AND id = ?2",
		"DELETE FROM verwijzing WHERE kind = ?1 AND id = ?2",
	};
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]) && !err; i++)
		err = sql_run(store, fault, tables[i], "ss", rec->kind->name, rec_id(rec));
	return err;
}

enum swv_err
store_delete(struct store *store, const struct rec *rec, struct fault *fault)
{
	const struct kind *kind = rec->kind;
	struct str text = { 0 };
	enum swv_err err = forget(store, rec, fault);

	if (!err)
		err = sql_run(store, fault, "DELETE FROM persoonlijk WHERE kind = ?1 AND id = ?2",
		    "ss", kind->name, rec_id(rec));
	if (!err)
		err = termijnen_forget(store, kind->name, rec_id(rec), fault);
	if (!err && kind->base && kind_has_table(kind)) {
		str_addf(&text, "DELETE FROM \"%s\" WHERE id = ?1", kind->name);
		err = sql_run(store, fault, text.s, "s", rec_id(rec));
		str_clear(&text);
	}
	if (!err) {
		str_addf(&text, "DELETE FROM \"%s\" WHERE \"%s\" = ?1 AND versie = ?2",
		    kind->base ? kind->base : kind->name, kind->fields[0].name);
		err = sql_run(store, fault, text.s, "si", rec_id(rec), rec->versie);
	}
	if (!err && sqlite3_changes(store->db) != 1)
		err = fault_set(fault, SWV_ECHANGED, rec_title(rec), NULL, NULL);
	str_fini(&text);
	return err;
}

static enum swv_err
index_words(struct store *store, const struct rec *rec, int field, struct fault *fault)
{
	const struct field *f = &rec->kind->fields[field];
	const char *insert =
	    f->flags & FIELD_PERSONAL
		? "INSERT OR IGNORE INTO persoonlijk_zoekwoord (kind, woord, id) VALUES (?1, ?2, ?3)"
		: "INSERT OR IGNORE INTO zoekwoord (kind, woord, id) VALUES (?1, ?2, ?3)";
	char *folded = utf8_fold(rec->v[field].s);
	const char *at = folded;
	enum swv_err err = SWV_OK;
	size_t len;

	for (const char *word; !err && (word = utf8_word(&at, &len));) {
		char *one = mem_strndup(word, len);

		err = sql_run(store, fault, insert, "sss", rec->kind->name, one, rec_id(rec));
		free(one);
	}
	free(folded);
	return err;
}

static enum swv_err
index_references(struct store *store, const struct rec *rec, int field, struct fault *fault)
{
	const struct field *f = &rec->kind->fields[field];
	const char *list = rec->v[field].s;
	enum swv_err err = SWV_OK;
	size_t len;

	for (const char *item; !err && (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);

		err = sql_run(store, fault,
		    "INSERT OR IGNORE INTO verwijzing (doel, kind, veld, id) VALUES (?1, ?2, ?3, ?4)",
		    "ssss", id, rec->kind->name, f->name, rec_id(rec));
		free(id);
	}
	return err;
}

enum swv_err
store_index(struct store *store, const struct rec *rec, struct fault *fault)
{
	const struct kind *kind = rec->kind;
	enum swv_err err = forget(store, rec, fault);

	for (size_t i = 0; i < kind->n_fields && !err; i++) {
		const struct field *f = &kind->fields[i];

		if (rec->v[i].tag != VALUE_TEXT || (f->flags & FIELD_DERIVED))
			continue;
		if (f->flags & FIELD_SEARCH)
			err = index_words(store, rec, (int)i, fault);
		if (!err && (f->to || f->type == FIELD_LIST))
			err = index_references(store, rec, (int)i, fault);
	}
	return err;
}

void
rec_pack(const struct rec *rec, struct str *out)
{
	const char *separator = "";

	str_addc(out, '{');
	for (size_t i = 0; i < rec->kind->n_fields; i++) {
		const struct value *v = &rec->v[i];

		if ((rec->kind->fields[i].flags & FIELD_DERIVED) || v->tag == VALUE_NONE)
			continue;
		str_addf(out, "%s\"%s\":", separator, rec->kind->fields[i].name);
		if (v->tag == VALUE_NUMBER)
			str_addf(out, "%" PRId64, v->i);
		else
			json_text(v->s, strlen(v->s), out);
		separator = ",";
	}
	str_addc(out, '}');
}

enum swv_err
rec_unpack(struct store *store, const struct kind *kind, const char *json, struct fault *fault,
    struct rec **out)
{
	sqlite3_stmt *stmt =
	    sql_query(store, fault, "SELECT key, value FROM json_each(?1)", "s", json);
	struct rec *rec = rec_new(kind);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		const char *name = (const char *)sqlite3_column_text(stmt, 0);

		if (kind_field(kind, name) < 0)
			continue; /* a field of an older form */
		if (field_is_number(&kind->fields[kind_field(kind, name)]))
			rec_set_int(rec, name, sqlite3_column_int64(stmt, 1));
		else
			rec_set_text(rec, name, (const char *)sqlite3_column_text(stmt, 1));
	}
	if (err)
		rec_free(&rec);
	*out = rec;
	return err;
}
