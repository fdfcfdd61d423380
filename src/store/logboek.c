/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/logboek.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/store/dossiersleutel.h"
#include "swv/store/keten.h"
#include "swv/store/sql.h"

enum swv_err
log_add(struct store *store, struct logboekregel *r, struct fault *fault)
{
	unsigned char before[KETEN_HASH], hash[KETEN_HASH];
	enum swv_err err;
	int64_t n;

	if (sodium_init() < 0)
		return fault_set(fault, SWV_EINTERNAL, "sodium", NULL, NULL);
	if ((err = keten_kop(store, fault, &n, before)))
		return err;
	r->nr = n + 1;
	keten_hash(r, before, hash);
	err = sql_run(store, fault,
	    "INSERT INTO logboek (nr, op, wie, handeling, kind, bron_id, wat, vorige, hash)"
	    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
	    "iisssssbb", r->nr, r->op, r->wie, r->handeling, r->kind, r->bron_id, r->wat, before,
	    (int64_t)KETEN_HASH, hash, (int64_t)KETEN_HASH);
	if (!err)
		err = sql_run(store, fault,
		    "UPDATE logboek_stand SET aantal = ?1, kop = ?2 WHERE een = 1", "ib", r->nr,
		    hash, (int64_t)KETEN_HASH);
	return err;
}

/* One part of a pair: the value, or of what may not be told its hash. */
static enum swv_err
add_part(struct store *store, const struct rec *rec, size_t field, const struct value *v,
    struct fault *fault, struct str *out)
{
	const struct field *f = &rec->kind->fields[field];
	char hash[LOGWAT_HASH + 1];
	enum swv_err err;

	if (field_is_logged(f) || v->tag == VALUE_NONE) {
		value_json(f, v, out);
		return SWV_OK;
	}
	err = dossiersleutel_hash(store, rec, (int)field, v, fault, hash);
	if (!err)
		str_addf(out, "\"%s\"", hash);
	return err;
}

enum swv_err
log_diff(struct store *store, const struct rec *before, const struct rec *after,
    struct fault *fault, struct str *out)
{
	const struct rec *rec = after ? after : before;
	const struct kind *kind = rec->kind;
	const struct value none = { 0 };
	const char *separator = "";
	enum swv_err err = SWV_OK;

	str_addc(out, '{');
	for (size_t i = 1; i < kind->n_fields && !err; i++) {
		const struct field *f = &kind->fields[i];
		const struct value *old = before ? &before->v[i] : &none;
		const struct value *now = after ? &after->v[i] : &none;

		if ((f->flags & FIELD_DERIVED) || value_eq(old, now))
			continue;
		str_addf(out, "%s\"%s\":[", separator, f->name);
		separator = ",";
		err = add_part(store, rec, i, old, fault, out);
		str_addc(out, ',');
		if (!err)
			err = add_part(store, rec, i, now, fault, out);
		str_addc(out, ']');
	}
	str_addc(out, '}');
	return err;
}

enum swv_err
log_of(struct store *store, const char *kind, const char *id, int limit, struct fault *fault,
    enum swv_err (*line)(const struct logboekregel *regel, void *arg), void *arg)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    KETEN_RIJ "WHERE bron_id = ?1 AND kind = ?2 ORDER BY nr DESC LIMIT ?3", "ssi", id, kind,
	    (int64_t)limit);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		struct logboekregel r = keten_regel(stmt);

		err = line(&r, arg);
	}
	sql_done(stmt);
	return err;
}

void
logboekrij_fini(struct logboekrij *rij)
{
	free(rij->wie);
	free(rij->handeling);
	free(rij->kind);
	free(rij->bron_id);
	free(rij->wat);
	*rij = (struct logboekrij){ 0 };
}

static char *
text_of(const char *s)
{
	return mem_strdup(s ? s : "");
}

static void
hash_text(sqlite3_stmt *stmt, int column, char out[65])
{
	if (sqlite3_column_bytes(stmt, column) == KETEN_HASH)
		sodium_bin2hex(out, 65, sqlite3_column_blob(stmt, column), KETEN_HASH);
}

enum swv_err
log_row(struct store *store, int64_t nr, struct fault *fault, struct logboekrij *out)
{
	sqlite3_stmt *stmt = sql_query(store, fault, KETEN_RIJ "WHERE nr = ?1", "i", nr);
	bool row = false;
	enum swv_err err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);

	*out = (struct logboekrij){ .nr = nr };
	if (row) {
		struct logboekregel r = keten_regel(stmt);

		out->op = r.op;
		out->wie = text_of(r.wie);
		out->handeling = text_of(r.handeling);
		out->kind = text_of(r.kind);
		out->bron_id = text_of(r.bron_id);
		out->wat = text_of(r.wat);
		hash_text(stmt, KETEN_VORIGE, out->vorige);
		hash_text(stmt, KETEN_EIGEN, out->hash);
	}
	sql_done(stmt);
	if (!err && !row) {
		char text[24];

		snprintf(text, sizeof(text), "%" PRId64, nr);
		err = fault_set(fault, SWV_ENOTFOUND, kind_logboek.label, text, NULL);
	}
	return err;
}
