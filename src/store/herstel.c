/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/herstel.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/store/records.h"
#include "swv/store/sql.h"

enum { DAY_US_MILLIONS = 86400 };

/* A node that stays where it is may be moved by its brothers: its place is not ours to restore. */
static void
pack_before(const struct herstel *h, struct str *out)
{
	struct rec *rec = rec_copy(h->before);

	if ((rec->kind->flags & KIND_TREE) && h->after &&
	    value_eq(rec_get(rec, "volgorde"), rec_get(h->after, "volgorde")) &&
	    (kind_field(rec->kind, "ouder") < 0 ||
		value_eq(rec_get(rec, "ouder"), rec_get(h->after, "ouder"))))
		rec_set_none(rec, "volgorde");
	rec_pack(rec, out);
	rec_free(&rec);
}

enum swv_err
herstel_add(struct store *store, struct herstel *h, struct fault *fault)
{
	const struct rec *rec = h->before ? h->before : h->after;
	struct str before = { 0 };
	enum swv_err err;

	if (h->before)
		pack_before(h, &before);
	if (!h->handeling) {
		err = sql_number(store, fault, &h->handeling,
		    "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'herstel'), 0) + 1",
		    NULL);
		if (err)
			goto out;
	}
	err = sql_run(store, fault,
	    "INSERT INTO herstel (gebruiker, handeling, titel, op, kind, bron_id, voor,"
	    " versie_voor, versie_na) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
	    "sisisssii", h->gebruiker, h->handeling, h->titel, h->op, rec->kind->name, rec_id(rec),
	    before.s, h->before ? h->before->versie : h->uit_bak,
	    h->after ? h->after->versie : (int64_t)0);
out:
	str_fini(&before);
	return err;
}

void
herstel_stappen_fini(struct herstel_stappen *s)
{
	for (size_t i = 0; i < s->n; i++) {
		free(s->items[i].id);
		rec_free(&s->items[i].before);
	}
	free(s->items);
	free(s->titel);
	*s = (struct herstel_stappen){ 0 };
}

static enum swv_err
read_step(struct store *store, sqlite3_stmt *stmt, struct fault *fault, struct herstel_stappen *out)
{
	const struct kind *kind = kind_find((const char *)sqlite3_column_text(stmt, 0));
	const char *before = (const char *)sqlite3_column_text(stmt, 2);
	struct herstel_stap step = { .kind = kind };
	enum swv_err err = SWV_OK;

	if (!kind)
		return fault_set(fault, SWV_ECORRUPT, NULL, NULL, "herstel");
	if (before)
		err = rec_unpack(store, kind, before, fault, &step.before);
	if (err)
		return err;
	if (step.before)
		step.before->versie = sqlite3_column_int64(stmt, 5);
	step.id = mem_strdup((const char *)sqlite3_column_text(stmt, 1));
	step.versie_voor = sqlite3_column_int64(stmt, 5);
	step.versie = sqlite3_column_int64(stmt, 3);
	if (!out->titel || (kind->flags & KIND_DOSSIER)) {
		free(out->titel);
		out->titel = mem_strdup((const char *)sqlite3_column_text(stmt, 4));
		out->hoofd = out->n;
	}
	VEC_ADD(out->items, out->n, out->cap) = step;
	return SWV_OK;
}

enum swv_err
herstel_last(
    struct store *store, const char *gebruiker, struct fault *fault, struct herstel_stappen *out)
{
	sqlite3_stmt *stmt;
	enum swv_err err;
	bool row = true;

	*out = (struct herstel_stappen){ 0 };
	err = sql_number(store, fault, &out->handeling,
	    "SELECT coalesce(max(handeling), 0) FROM herstel WHERE gebruiker = ?1", "s", gebruiker);
	if (!err && !out->handeling)
		err =
		    fault_set(fault, SWV_ENOTHING, "Er is niets om ongedaan te maken", NULL, NULL);
	if (err)
		return err;
	stmt = sql_query(store, fault,
	    "SELECT kind, bron_id, voor, versie_na, titel, versie_voor FROM herstel"
	    " WHERE gebruiker = ?1 AND handeling = ?2 ORDER BY id DESC",
	    "si", gebruiker, out->handeling);
	err = stmt ? SWV_OK : sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row)
		err = read_step(store, stmt, fault, out);
	sql_done(stmt);
	if (err)
		herstel_stappen_fini(out);
	return err;
}

enum swv_err
herstel_again(struct store *store, const struct rec *rec, int64_t van, struct fault *fault,
    struct herstel_stappen *stappen)
{
	for (size_t i = 0; stappen && i < stappen->n; i++) {
		struct herstel_stap *stap = &stappen->items[i];

		if (stap->kind == rec->kind && stap->versie == van && str_eq(stap->id, rec_id(rec)))
			stap->versie = rec->versie;
	}
	return sql_run(store, fault,
	    "UPDATE herstel SET versie_na = ?1 WHERE bron_id = ?2 AND kind = ?3 AND versie_na = ?4",
	    "issi", rec->versie, rec_id(rec), rec->kind->name, van);
}

enum swv_err
herstel_drop(struct store *store, int64_t handeling, struct fault *fault)
{
	return sql_run(store, fault, "DELETE FROM herstel WHERE handeling = ?1", "i", handeling);
}

enum swv_err
herstel_prune(struct store *store, const char *gebruiker, int64_t now, struct fault *fault)
{
	int64_t oldest = now - (int64_t)HERSTEL_DAYS * DAY_US_MILLIONS * 1000000;
	enum swv_err err = sql_run(store, fault, "DELETE FROM herstel WHERE op < ?1", "i", oldest);

	if (err)
		return err;
	return sql_run(store, fault,
	    "DELETE FROM herstel WHERE gebruiker = ?1 AND handeling <"
	    " (SELECT min(handeling) FROM (SELECT DISTINCT handeling FROM herstel"
	    " WHERE gebruiker = ?1 ORDER BY handeling DESC LIMIT ?2))",
	    "si", gebruiker, (int64_t)HERSTEL_KEEP);
}
