/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/partij.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/store/zin.h"

enum { BATCH = 500 }; /* dossiers: as much as stays in the caches of a processor */

#define URGENT "urgent_op"

void
partij_fini(struct partij *partij)
{
	for (size_t i = 0; i < partij->n; i++) {
		rec_free(&partij->items[i].rec);
		recs_fini(&partij->items[i].delen);
		recs_fini(&partij->items[i].termijnen);
	}
	free(partij->items);
	*partij = (struct partij){ 0 };
}

enum swv_err
partij_begin(struct store *store, struct fault *fault)
{
	return sql_script(store, "PRAGMA cache_size = -131072", fault);
}

void
partij_einde(struct store *store)
{
	sql_script(store, "PRAGMA cache_size = -2000; PRAGMA shrink_memory", NULL);
}

enum swv_err
partij_aantal(struct store *store, const struct kind *kind, struct fault *fault, int64_t *out)
{
	struct str text = { 0 };
	enum swv_err err;

	*out = 0;
	str_addf(&text, "SELECT count(*) FROM \"%s\" WHERE gewist_op IS NULL", kind->name);
	err = sql_number(store, fault, out, text.s, NULL);
	str_fini(&text);
	return err;
}

/* What rules go by: a derived field follows from other rows, and costs them. */
static void
select_stored(const struct kind *kind, const char *owner, struct zin *zin)
{
	str_addf(&zin->text, "SELECT t.\"%s\", ", owner);
	for (size_t i = 0; i < kind->n_fields; i++) {
		const struct field *f = &kind->fields[i];

		if ((f->flags & (FIELD_DERIVED | FIELD_PERSONAL)) && !str_eq(f->name, URGENT))
			zin_add(zin, "NULL, ");
		else
			str_addf(&zin->text, "t.\"%s\", ", f->name);
	}
	str_addf(&zin->text, "%s FROM \"%s\" t", kind_versie_sql(kind), kind->name);
}

static enum swv_err
read_dossiers(struct store *store, const struct kind *kind, const char *na, struct fault *fault,
    struct partij *out)
{
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = true;
	enum swv_err err;

	select_stored(kind, "nummer", &zin);
	zin_add(&zin, " WHERE t.gewist_op IS NULL AND t.nummer > ");
	zin_text(&zin, na);
	zin_add(&zin, " ORDER BY t.nummer LIMIT ");
	zin_int(&zin, BATCH);
	stmt = zin_query(store, &zin, fault);
	err = stmt ? SWV_OK : sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row)
		VEC_ADD(out->items, out->n, out->cap) =
		    (struct partij_dossier){ .rec = rec_read(kind, stmt, 1) };
	zin_fini(&zin);
	return err;
}

/* Which of the records of a dossier these are. */
static struct recs *
place(struct partij_dossier *d, const struct kind *kind)
{
	return kind == &kind_termijn ? &d->termijnen : &d->delen;
}

/* Rows of kind whose owner is one of the batch, in the order of their owners, as those are. */
static enum swv_err
read_beside(struct store *store, const struct kind *kind, const char *owner, const char *bron,
    struct fault *fault, struct partij *p)
{
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = true;
	size_t at = 0;
	enum swv_err err;

	select_stored(kind, owner, &zin);
	str_addf(&zin.text, " WHERE t.\"%s\" >= ", owner);
	zin_text(&zin, rec_id(p->items[0].rec));
	str_addf(&zin.text, " AND t.\"%s\" <= ", owner);
	zin_text(&zin, rec_id(p->items[p->n - 1].rec));
	if (bron)
		str_addf(&zin.text, " AND t.bron = '%s' ORDER BY t.bron_id", bron);
	else
		str_addf(&zin.text, " ORDER BY t.\"%s\", t.\"%s\"", owner, kind->fields[0].name);
	stmt = zin_query(store, &zin, fault);
	err = stmt ? SWV_OK : sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		const char *id = (const char *)sqlite3_column_text(stmt, 0);

		while (at < p->n && strcmp(rec_id(p->items[at].rec), id) < 0)
			at++;
		if (at < p->n && str_eq(rec_id(p->items[at].rec), id))
			recs_add(place(&p->items[at], kind), rec_read(kind, stmt, 1));
	}
	zin_fini(&zin);
	return err;
}

enum swv_err
partij_lees(struct store *store, const struct kind *kind, const char *na, struct fault *fault,
    struct partij *out)
{
	enum swv_err err;

	*out = (struct partij){ 0 };
	err = read_dossiers(store, kind, na, fault, out);
	for (size_t i = 0; i < n_kinds && out->n && !err; i++)
		if (kind_hangs_on(kinds[i], kind->name))
			err = read_beside(store, kinds[i], kinds[i]->hangs, NULL, fault, out);
	if (!err && out->n && kind == &kind_tlv) /* those that make it longer */
		err = read_beside(store, kind, "verlengt", NULL, fault, out);
	if (!err && out->n)
		err = read_beside(store, &kind_termijn, "bron_id", kind->name, fault, out);
	if (err)
		partij_fini(out);
	return err;
}

/* The day of the first that is open; as set_urgent in termijnen.c. */
static swv_date
urgent(const struct recs *computed)
{
	swv_date first = DATE_NONE;

	for (size_t i = 0; i < computed->n; i++) {
		const struct rec *t = computed->items[i];

		if (!rec_has(t, "voldaan_op") && !rec_bool(t, "vervallen") &&
		    !str_eq(rec_text(t, "norm"), NORM_BEWAREN))
			first = termijn_eerste(first, rec_date(t, "uiterlijk"));
	}
	return first;
}

enum swv_err
partij_zet(struct store *store, const struct partij_dossier *d, const struct recs *computed,
    const struct zetting *zetting, struct fault *fault)
{
	swv_date was = rec_date(d->rec, URGENT), wordt = urgent(computed);
	enum swv_err err = termijnen_zet(store, &d->termijnen, computed, zetting, fault);

	if (!err && !zetting->norm && was != wordt)
		later_add(zetting->later, d->rec->kind, rec_id(d->rec), was, wordt);
	return err;
}
