/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/boom.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/store/sql.h"

enum { VOLGORDE_MAX = 0x0FFFFFFF };

/* NULL for a plan, which hangs under nothing. */
static const char *
ouder_of(const struct rec *rec)
{
	int field = kind_field(rec->kind, "ouder");

	return field >= 0 && rec->v[field].tag == VALUE_TEXT ? rec->v[field].s : NULL;
}

static enum swv_err
pad_of(struct store *store, const char *id, struct fault *fault, char **pad)
{
	return sql_text(store, fault, pad, "SELECT pad FROM knoop WHERE id = ?1", "s", id);
}

/* The pad of the node above, "" for a plan; owned. */
static enum swv_err
pad_above(struct store *store, const struct rec *rec, struct fault *fault, char **pad)
{
	const char *ouder = ouder_of(rec);
	enum swv_err err = SWV_OK;

	*pad = NULL;
	if (ouder)
		err = pad_of(store, ouder, fault, pad);
	if (!err && ouder && !*pad)
		err = fault_set(fault, SWV_EREFERENCE, "Onder", ouder, NULL);
	if (!err && !*pad)
		*pad = mem_strdup("");
	if (!err && strlen(*pad) >= PAD_DIGITS * PAD_LEVELS)
		err = fault_set(fault, SWV_EIMPOSSIBLE, NULL,
		    "Dieper dan zes lagen kan een plan niet", "hang het een laag hoger");
	if (err) {
		free(*pad);
		*pad = NULL;
	}
	return err;
}

static char *
pad_at(const char *above, int64_t volgorde)
{
	struct str pad = { 0 };

	str_addf(&pad, "%s%07" PRIx64, above, (uint64_t)volgorde);
	return str_take(&pad);
}

/* The id of the node at this pad, or NULL; owned. */
static enum swv_err
occupant(struct store *store, const char *pad, struct fault *fault, char **id)
{
	return sql_text(store, fault, id, "SELECT id FROM knoop WHERE pad = ?1", "s", pad);
}

/* Rec's own place under above when it has one and it is free, else the last. */
static enum swv_err
place_under(
    struct store *store, const char *above, struct rec *rec, struct fault *fault, char **pad)
{
	int64_t volgorde = rec_int(rec, "volgorde");
	char *who = NULL;
	enum swv_err err = SWV_OK;

	*pad = volgorde ? pad_at(above, volgorde) : NULL;
	if (*pad)
		err = occupant(store, *pad, fault, &who);
	if (!err && (!*pad || who)) {
		free(*pad);
		*pad = NULL;
		err = sql_number(store, fault, &volgorde,
		    "SELECT coalesce(max(volgorde), 0) FROM knoop WHERE ouder IS ?1 AND id <> ?2",
		    "ss", ouder_of(rec), rec_id(rec));
		volgorde += PAD_STEP;
		if (!err && volgorde > VOLGORDE_MAX)
			err = fault_set(
			    fault, SWV_EIMPOSSIBLE, NULL, "Er past hier niets meer bij", NULL);
		if (!err)
			*pad = pad_at(above, volgorde);
	}
	rec_set_int(rec, "volgorde", volgorde);
	free(who);
	return err;
}

enum swv_err
boom_place(struct store *store, struct rec *rec, struct fault *fault, char **pad)
{
	char *above;
	enum swv_err err = pad_above(store, rec, fault, &above);

	*pad = NULL;
	if (!err)
		err = place_under(store, above, rec, fault, pad);
	free(above);
	return err;
}

/* Gives the node at pad from, with what hangs under it, the pad to. */
static enum swv_err
repath(struct store *store, const char *from, const char *to, struct fault *fault)
{
	return sql_run(store, fault,
	    "UPDATE knoop SET pad = ?2 || substr(pad, length(?1) + 1)"
	    " WHERE pad >= ?1 AND pad < ?1 || '~'",
	    "ss", from, to);
}

/* The nodes at two pads under one ouder change places; pads are unique, so one steps aside. */
static enum swv_err
swap(struct store *store, const char *pad, const char *other, const char *other_id,
    struct fault *fault)
{
	struct str aside = { 0 };
	enum swv_err err;

	str_addf(&aside, "%.*szzzzzzz", (int)(strlen(pad) - PAD_DIGITS), pad);
	err = repath(store, other, aside.s, fault);
	if (!err)
		err = repath(store, pad, other, fault);
	if (!err)
		err = repath(store, aside.s, pad, fault);
	if (!err)
		err = sql_run(store, fault, "UPDATE knoop SET volgorde = ?1 WHERE id = ?2", "is",
		    (int64_t)strtoll(pad + strlen(pad) - PAD_DIGITS, NULL, 16), other_id);
	str_fini(&aside);
	return err;
}

/* Under another ouder than before. */
static enum swv_err
move_away(
    struct store *store, struct rec *rec, const char *pad, const char *above, struct fault *fault)
{
	char *to = NULL;
	enum swv_err err;

	if (str_starts(above, pad))
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL,
		    "Iets kan niet onder zichzelf hangen", "kies een andere plek");
	err = place_under(store, above, rec, fault, &to);
	if (!err)
		err = sql_run(store, fault, "UPDATE knoop SET volgorde = ?1 WHERE id = ?2", "is",
		    rec_int(rec, "volgorde"), rec_id(rec));
	if (!err)
		err = repath(store, pad, to, fault);
	free(to);
	return err;
}

enum swv_err
boom_moved(struct store *store, struct rec *rec, struct fault *fault)
{
	char *pad = NULL, *above = NULL, *to = NULL, *who = NULL;
	enum swv_err err = pad_of(store, rec_id(rec), fault, &pad);

	if (!err)
		err = pad_above(store, rec, fault, &above);
	if (err)
		goto out;
	if (strlen(pad) != strlen(above) + PAD_DIGITS || !str_starts(pad, above)) {
		err = move_away(store, rec, pad, above, fault);
		goto out;
	}
	to = pad_at(above, rec_int(rec, "volgorde"));
	if (str_eq(to, pad))
		goto out;
	err = occupant(store, to, fault, &who);
	if (!err)
		err = who ? swap(store, pad, to, who, fault) : repath(store, pad, to, fault);
out:
	free(pad);
	free(above);
	free(to);
	free(who);
	return err;
}

enum swv_err
boom_beside(struct store *store, const char *id, bool down, struct fault *fault, int64_t *out)
{
	static const char above[] = "SELECT max(o.volgorde) FROM knoop k JOIN knoop o"
				    " ON o.ouder IS k.ouder AND o.volgorde < k.volgorde"
				    " WHERE k.id = ?1";
	static const char below[] = "SELECT min(o.volgorde) FROM knoop k JOIN knoop o"
				    " ON o.ouder IS k.ouder AND o.volgorde > k.volgorde"
				    " WHERE k.id = ?1";
	enum swv_err err;

	*out = 0;
	err = sql_number(store, fault, out, down ? below : above, "s", id);
	if (!err && !*out)
		err = fault_set(fault, SWV_ENOTHING,
		    down ? "Dit staat al onderaan" : "Dit staat al bovenaan", NULL, NULL);
	return err;
}

enum swv_err
boom_new_id(struct store *store, const char *ouder, struct fault *fault, char **out)
{
	struct str id = { 0 };
	int64_t n = 0, taken = 1;
	enum swv_err err;

	*out = NULL;
	err =
	    sql_number(store, fault, &n, "SELECT count(*) FROM knoop WHERE ouder = ?1", "s", ouder);
	while (!err && taken) { /* ids are never used again, also not those in the Prullenbak */
		str_clear(&id);
		str_addf(&id, "%s.%" PRId64, ouder, ++n);
		err = sql_number(store, fault, &taken,
		    "SELECT (SELECT count(*) FROM knoop WHERE id = ?1)"
		    " + (SELECT count(*) FROM prullenbak WHERE bron_id = ?1)"
		    " + (SELECT count(*) FROM logboek WHERE bron_id = ?1)",
		    "s", id.s);
	}
	*out = err ? NULL : str_take(&id);
	str_fini(&id);
	return err;
}

enum swv_err
boom_plan_of(struct store *store, const char *id, struct fault *fault, struct str *out)
{
	char *plan;
	enum swv_err err = sql_text(
	    store, fault, &plan, "SELECT coalesce(plan, id) FROM knoop WHERE id = ?1", "s", id);

	str_add(out, plan);
	free(plan);
	return err;
}

void
tak_fini(struct tak *tak)
{
	free(tak->id);
	free(tak->pad);
	free(tak->soort);
	free(tak->nummer);
	free(tak->titel);
	free(tak->status);
	free(tak->wie);
	free(tak->stand);
	*tak = (struct tak){ 0 };
}

void
takken_fini(struct takken *takken)
{
	for (size_t i = 0; i < takken->n; i++)
		tak_fini(&takken->items[i]);
	free(takken->items);
	*takken = (struct takken){ 0 };
}

#define NODE                                                                                       \
	"SELECT k.id, k.pad, k.soort, k.nummer, k.titel, a.status, a.wie, a.gereed, a.gereed_op,"  \
	" a.continu, EXISTS (SELECT 1 FROM knoop o WHERE o.ouder = k.id), k.n_acties, k.n_gereed," \
	" CASE WHEN a.herhaling IS NOT NULL THEN (SELECT count(*) FROM tik WHERE bron = 'actie'"   \
	" AND bron_id = k.id) || 'x' END"                                                          \
	" FROM knoop k LEFT JOIN actie a ON a.id = k.id "

static char *
text_at(sqlite3_stmt *stmt, int column)
{
	return mem_strdup((const char *)sqlite3_column_text(stmt, column));
}

static swv_date
date_at(sqlite3_stmt *stmt, int column)
{
	return sqlite3_column_type(stmt, column) == SQLITE_NULL
		   ? DATE_NONE
		   : (swv_date)sqlite3_column_int64(stmt, column);
}

static struct tak
node_at(sqlite3_stmt *stmt)
{
	struct tak t = { .id = text_at(stmt, 0),
		.pad = text_at(stmt, 1),
		.soort = text_at(stmt, 2),
		.nummer = text_at(stmt, 3),
		.titel = text_at(stmt, 4),
		.status = text_at(stmt, 5),
		.wie = text_at(stmt, 6),
		.gereed = date_at(stmt, 7),
		.gereed_op = date_at(stmt, 8),
		.continu = sqlite3_column_int(stmt, 9) != 0,
		.has_children = sqlite3_column_int(stmt, 10) != 0,
		.n_acties = sqlite3_column_int64(stmt, 11),
		.n_gereed = sqlite3_column_int64(stmt, 12),
		.stand = text_at(stmt, 13) };

	t.depth = (int)(strlen(t.pad) / PAD_DIGITS) - 1;
	return t;
}

/* The first node that text finds with this value; *found tells whether there is one. */
static enum swv_err
one_node(struct store *store, const char *text, const char *value, struct fault *fault,
    struct tak *out, bool *found)
{
	sqlite3_stmt *stmt = sql_query(store, fault, text, "s", value);
	enum swv_err err = stmt ? sql_step(store, stmt, fault, found) : sql_failed(store);

	if (!err && *found) {
		*out = node_at(stmt);
		sql_done(stmt);
	}
	return err;
}

/* Of the nodes above pad the highest that is folded; that one is what shows.  Else pad itself. */
static char *
shown_for(const char *pad, boom_open open, void *arg)
{
	size_t len = strlen(pad);

	for (size_t n = PAD_DIGITS; n < len; n += PAD_DIGITS) {
		char *above = mem_strndup(pad, n);

		if (!open(above, (int)(n / PAD_DIGITS) - 1, arg))
			return above;
		free(above);
	}
	return mem_strdup(pad);
}

static enum swv_err
page_down(struct store *store, const char *pad, int limit, boom_open open, void *arg,
    struct fault *fault, struct takken *out)
{
	char *at = mem_strdup(pad ? pad : "");
	enum swv_err err = SWV_OK;
	bool found = true;

	if (pad && !open(at, (int)(strlen(at) / PAD_DIGITS) - 1, arg)) {
		at = mem_grow(at, strlen(at) + 2, 1);
		strcat(at, "~"); /* past everything under it */
	}
	for (int i = 0; i < limit && !err; i++) {
		struct tak t;

		err = one_node(
		    store, NODE "WHERE k.pad > ?1 ORDER BY k.pad LIMIT 1", at, fault, &t, &found);
		if (err || !found)
			break;
		free(at);
		at = mem_alloc(strlen(t.pad) + 2);
		strcpy(at, t.pad);
		if (!open(t.pad, t.depth, arg))
			strcat(at, "~");
		VEC_ADD(out->items, out->n, out->cap) = t;
	}
	free(at);
	return err;
}

static void
turn_round(struct takken *takken)
{
	for (size_t i = 0, j = takken->n; i + 1 < j; i++) {
		struct tak keep = takken->items[i];

		takken->items[i] = takken->items[--j];
		takken->items[j] = keep;
	}
}

static enum swv_err
page_up(struct store *store, const char *pad, int limit, boom_open open, void *arg,
    struct fault *fault, struct takken *out)
{
	char *at = mem_strdup(pad ? pad : "~");
	enum swv_err err = SWV_OK;
	bool found = true;

	for (int i = 0; i < limit && !err; i++) {
		struct tak t;
		char *shown;

		err = one_node(store, NODE "WHERE k.pad < ?1 ORDER BY k.pad DESC LIMIT 1", at,
		    fault, &t, &found);
		if (err || !found)
			break;
		shown = shown_for(t.pad, open, arg);
		if (!str_eq(shown, t.pad)) {
			tak_fini(&t);
			err = one_node(store, NODE "WHERE k.pad = ?1", shown, fault, &t, &found);
		}
		free(at);
		at = shown;
		if (!err && found)
			VEC_ADD(out->items, out->n, out->cap) = t;
	}
	free(at);
	turn_round(out);
	return err;
}

enum swv_err
boom_page(struct store *store, const char *pad, bool before, int limit, boom_open open, void *arg,
    struct fault *fault, struct takken *out)
{
	enum swv_err err;

	*out = (struct takken){ 0 };
	err = before ? page_up(store, pad, limit, open, arg, fault, out)
		     : page_down(store, pad, limit, open, arg, fault, out);
	if (err)
		takken_fini(out);
	return err;
}

enum swv_err
boom_node(struct store *store, const char *id, struct fault *fault, struct tak *out)
{
	bool found = false;
	enum swv_err err = one_node(store, NODE "WHERE k.id = ?1", id, fault, out, &found);

	if (!err && !found)
		err = fault_set(fault, SWV_ENOTFOUND, "plandeel", id, NULL);
	return err;
}

enum swv_err
boom_under(struct store *store, const char *id, struct fault *fault, struct takken *out)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    NODE "JOIN knoop top ON top.id = ?1 WHERE k.pad >= top.pad AND k.pad < top.pad || '~'"
		 " ORDER BY k.pad",
	    "s", id);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	*out = (struct takken){ 0 };
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row)
		VEC_ADD(out->items, out->n, out->cap) = node_at(stmt);
	if (err)
		takken_fini(out);
	return err;
}

/* ---- a choice of nodes, with what stands above them ---- */

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

struct pads {
	char **items;
	size_t n, cap;
};

/* Every pad on the way to the node with this id. */
static enum swv_err
add_pads(struct store *store, const char *id, struct fault *fault, struct pads *pads)
{
	char *pad;
	enum swv_err err =
	    sql_text(store, fault, &pad, "SELECT pad FROM knoop WHERE id = ?1", "s", id);

	for (size_t n = PAD_DIGITS; pad && n <= strlen(pad); n += PAD_DIGITS)
		VEC_ADD(pads->items, pads->n, pads->cap) = mem_strndup(pad, n);
	free(pad);
	return err;
}

enum swv_err
boom_with_above(
    struct store *store, char *const *ids, size_t n, struct fault *fault, struct takken *out)
{
	struct pads pads = { 0 };
	enum swv_err err = SWV_OK;
	bool found;

	*out = (struct takken){ 0 };
	for (size_t i = 0; i < n && !err; i++)
		err = add_pads(store, ids[i], fault, &pads);
	if (pads.n)
		qsort(pads.items, pads.n, sizeof(*pads.items), by_text);
	for (size_t i = 0; i < pads.n && !err; i++) {
		struct tak t;

		if (i && str_eq(pads.items[i], pads.items[i - 1]))
			continue;
		err = one_node(store, NODE "WHERE k.pad = ?1", pads.items[i], fault, &t, &found);
		if (!err && found)
			VEC_ADD(out->items, out->n, out->cap) = t;
	}
	for (size_t i = 0; i < pads.n; i++)
		free(pads.items[i]);
	free(pads.items);
	if (err)
		takken_fini(out);
	return err;
}
