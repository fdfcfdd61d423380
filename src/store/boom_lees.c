/* SPDX-License-Identifier: EUPL-1.2 */
/* Reading the tree: pages of what shows, one node, a branch. */
#include "swv/store/boom.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/store/zin.h"

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
	free(tak->wacht_op);
	free(tak->stand);
	free(tak->oordeel);
	free(tak->eenheid);
	free(tak->periode);
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

/* When an actie is due; one that repeats: its first period that is not ticked. */
#define NEXT_DAY                                                                                   \
	"CASE WHEN a.herhaling IS NULL THEN a.gereed ELSE (SELECT min(x.uiterlijk) FROM termijn x" \
	" WHERE x.bron = 'actie' AND x.bron_id = k.id AND x.klaar = 0) END"
/* How many actions of pas_na are not ready. */
#define EERST                                                                                      \
	"(SELECT count(*) FROM verwijzing x JOIN actie e ON e.id = x.doel WHERE x.kind = 'actie'"  \
	" AND x.id = k.id AND x.veld = 'pas_na' AND e.klaar = 0)"
/* ?2 holds the soorten that are not shown, each between blanks. */
#define SHOWN(node) "NOT instr(?2, ' ' || " node ".soort || ' ')"
#define STAND       ACTIE_STAND("a", "k")
#define OF_ACTIE                                                                                   \
	"a.status, a.wie, " NEXT_DAY ", a.gereed_op, a.continu, " STAND ", a.wacht_op,"            \
	" a.wacht_sinds, " EERST
#define OORDEEL      INDICATOR_STATUS("i")
#define LAST_PERIOD  INDICATOR_OF("i", "p", INDICATOR_PERIODE("i"))
#define LAST_MEASURE INDICATOR_LAATSTE("i")
#define OF_INDICATOR                                                                               \
	"CASE WHEN i.id IS NOT NULL THEN " OORDEEL " END, i.eenheid, " LAST_PERIOD                 \
	", " LAST_MEASURE ", i.cijfer IS NOT NULL"
#define CHILD SHOWN("o")
#define OF_NODE                                                                                    \
	"k.id, k.pad, k.soort, k.nummer, k.titel, k.n_acties, k.n_gereed,"                         \
	" k.herkomst = 'weg',"                                                                     \
	" EXISTS (SELECT 1 FROM knoop o WHERE o.ouder = k.id AND " CHILD ")"
/* The columns are told by their place in node_at. */
#define NODE                                                                                       \
	"SELECT " OF_NODE ", " OF_ACTIE ", " OF_INDICATOR                                          \
	" FROM knoop k LEFT JOIN actie a ON a.id = k.id LEFT JOIN indicator i ON i.id = k.id "

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
		.n_acties = sqlite3_column_int64(stmt, 5),
		.n_gereed = sqlite3_column_int64(stmt, 6),
		.weg = sqlite3_column_int(stmt, 7) != 0,
		.has_children = sqlite3_column_int(stmt, 8) != 0,
		.status = text_at(stmt, 9),
		.wie = text_at(stmt, 10),
		.gereed = date_at(stmt, 11),
		.gereed_op = date_at(stmt, 12),
		.continu = sqlite3_column_int(stmt, 13) != 0,
		.stand = text_at(stmt, 14),
		.wacht_op = text_at(stmt, 15),
		.wacht_sinds = date_at(stmt, 16),
		.eerst = sqlite3_column_int64(stmt, 17),
		.oordeel = text_at(stmt, 18),
		.eenheid = text_at(stmt, 19),
		.periode = text_at(stmt, 20),
		.gemeten = sqlite3_column_type(stmt, 21) != SQLITE_NULL,
		.laatste = sqlite3_column_int64(stmt, 21),
		.berekend = sqlite3_column_int(stmt, 22) != 0 };

	t.depth = (int)(strlen(t.pad) / PAD_DIGITS) - 1;
	return t;
}

/* A statement of NODE; NULL when it failed. */
static sqlite3_stmt *
nodes(struct store *store, const char *text, const char *value, const char *hidden,
    struct fault *fault)
{
	sqlite3_stmt *stmt = sql_query(store, fault, text, "ss", value, hidden);
	int rc = stmt ? zin_bind_vast(store, stmt) : SQLITE_OK;

	if (!rc)
		return stmt;
	sql_err(store, rc, fault);
	return NULL;
}

/* The first node that text finds with this value; *found tells whether there is one. */
static enum swv_err
one_node(struct store *store, const char *text, const char *value, const char *hidden,
    struct fault *fault, struct tak *out, bool *found)
{
	sqlite3_stmt *stmt = nodes(store, text, value, hidden, fault);
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
page_down(struct store *store, const struct boom_vraag *ask, const char *hidden,
    struct fault *fault, struct takken *out)
{
	const char *pad = ask->pad;
	char *at = pad ? shown_for(pad, ask->open, ask->arg) : mem_strdup("");
	enum swv_err err = SWV_OK;
	bool found = true;

	if (pad && !ask->open(at, (int)(strlen(at) / PAD_DIGITS) - 1, ask->arg)) {
		at = mem_grow(at, strlen(at) + 2, 1);
		strcat(at, "~"); /* past everything under it */
	}
	for (int i = 0; i < ask->limit && !err; i++) {
		struct tak t;

		err = one_node(store,
		    NODE "WHERE k.pad > ?1 AND " SHOWN("k") " ORDER BY k.pad LIMIT 1", at, hidden,
		    fault, &t, &found);
		if (err || !found)
			break;
		free(at);
		at = mem_alloc(strlen(t.pad) + 2);
		strcpy(at, t.pad);
		if (!ask->open(t.pad, t.depth, ask->arg))
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
page_up(struct store *store, const struct boom_vraag *ask, const char *hidden, struct fault *fault,
    struct takken *out)
{
	char *at = mem_strdup(ask->pad ? ask->pad : "~");
	enum swv_err err = SWV_OK;
	bool found = true;

	for (int i = 0; i < ask->limit && !err; i++) {
		struct tak t;
		char *shown;

		err = one_node(store,
		    NODE "WHERE k.pad < ?1 AND " SHOWN("k") " ORDER BY k.pad DESC LIMIT 1", at,
		    hidden, fault, &t, &found);
		if (err || !found)
			break;
		shown = shown_for(t.pad, ask->open, ask->arg);
		if (!str_eq(shown, t.pad)) {
			tak_fini(&t);
			err = one_node(store, NODE "WHERE k.pad = ?1 AND " SHOWN("k"), shown,
			    hidden, fault, &t, &found);
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
boom_page(struct store *store, const struct boom_vraag *ask, const char *hidden,
    struct fault *fault, struct takken *out)
{
	enum swv_err err;

	*out = (struct takken){ 0 };
	err = ask->before ? page_up(store, ask, hidden, fault, out)
			  : page_down(store, ask, hidden, fault, out);
	if (err)
		takken_fini(out);
	return err;
}

/* The same, of which there must be one. */
static enum swv_err
only_node(struct store *store, const char *text, const char *value, const char *hidden,
    struct fault *fault, struct tak *out)
{
	bool found = false;
	enum swv_err err = one_node(store, text, value, hidden, fault, out, &found);

	if (!err && !found)
		err = fault_set(fault, SWV_ENOTFOUND, "plandeel", value, NULL);
	return err;
}

enum swv_err
boom_node(
    struct store *store, const char *id, const char *hidden, struct fault *fault, struct tak *out)
{
	return only_node(store, NODE "WHERE k.id = ?1 AND " SHOWN("k"), id, hidden, fault, out);
}

/* Every node that text finds with this id. */
static enum swv_err
all_nodes(struct store *store, const char *text, const char *id, const char *hidden,
    struct fault *fault, struct takken *out)
{
	sqlite3_stmt *stmt = nodes(store, text, id, hidden, fault);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	bool row = true;

	*out = (struct takken){ 0 };
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row)
		VEC_ADD(out->items, out->n, out->cap) = node_at(stmt);
	if (err)
		takken_fini(out);
	return err;
}

enum swv_err
boom_under(struct store *store, const char *id, struct fault *fault, struct takken *out)
{
	return all_nodes(store,
	    NODE "JOIN knoop top ON top.id = ?1 WHERE k.pad >= top.pad AND k.pad < top.pad || '~'"
		 " ORDER BY k.pad",
	    id, BOOM_ALLES, fault, out);
}

enum swv_err
boom_n_under(struct store *store, const char *id, struct fault *fault, int64_t *out)
{
	return sql_number(store, fault, out,
	    "SELECT count(*) FROM knoop top JOIN knoop k ON k.pad > top.pad AND k.pad < top.pad || '~'"
	    " WHERE top.id = ?1",
	    "s", id);
}

enum swv_err
boom_kinderen(struct store *store, const char *id, const char *hidden, struct fault *fault,
    struct takken *out)
{
	return all_nodes(store, NODE "WHERE k.ouder = ?1 AND " SHOWN("k") " ORDER BY k.volgorde",
	    id, hidden, fault, out);
}

enum swv_err
boom_steunen(struct store *store, const char *id, const char *hidden, struct fault *fault,
    struct takken *out)
{
	return all_nodes(store,
	    NODE "JOIN verwijzing x ON x.doel = ?1 AND x.kind = k.soort AND x.veld = 'steunt'"
		 " AND x.id = k.id WHERE " SHOWN("k") " ORDER BY k.pad",
	    id, hidden, fault, out);
}

/* ---- ways down to nodes ---- */

static int
by_pad(const void *a, const void *b)
{
	return strcmp(((const struct pad *)a)->pad, ((const struct pad *)b)->pad);
}

/* Every pad on the way to the node with this id. */
static enum swv_err
add_pads(struct store *store, const char *id, struct fault *fault, struct pads *pads)
{
	char *pad;
	enum swv_err err =
	    sql_text(store, fault, &pad, "SELECT pad FROM knoop WHERE id = ?1", "s", id);
	size_t len = pad ? strlen(pad) : 0;

	for (size_t n = PAD_DIGITS; n <= len; n += PAD_DIGITS)
		VEC_ADD(pads->items, pads->n, pads->cap) =
		    (struct pad){ mem_strndup(pad, n), n == len };
	free(pad);
	return err;
}

/* Leaves of equal pads one, itself a match when one of them was. */
static void
merge(struct pads *pads)
{
	size_t n = 0;

	for (size_t i = 0; i < pads->n; i++) {
		struct pad *p = &pads->items[i];

		if (n && str_eq(pads->items[n - 1].pad, p->pad)) {
			pads->items[n - 1].zelf |= p->zelf;
			free(p->pad);
		} else {
			pads->items[n++] = *p;
		}
	}
	pads->n = n;
}

enum swv_err
boom_pads(struct store *store, char *const *ids, size_t n, struct fault *fault, struct pads *out)
{
	enum swv_err err = SWV_OK;

	*out = (struct pads){ 0 };
	for (size_t i = 0; i < n && !err; i++)
		err = add_pads(store, ids[i], fault, out);
	if (out->n)
		qsort(out->items, out->n, sizeof(*out->items), by_pad);
	merge(out);
	if (err)
		pads_fini(out);
	return err;
}

void
pads_fini(struct pads *pads)
{
	for (size_t i = 0; i < pads->n; i++)
		free(pads->items[i].pad);
	free(pads->items);
	*pads = (struct pads){ 0 };
}

enum swv_err
boom_at(
    struct store *store, const char *pad, const char *hidden, struct fault *fault, struct tak *out)
{
	return only_node(store, NODE "WHERE k.pad = ?1 AND " SHOWN("k"), pad, hidden, fault, out);
}

enum swv_err
boom_boven(struct store *store, const char *id, const char *hidden, struct fault *fault,
    struct takken *out)
{
	char *ids[] = { (char *)(uintptr_t)id };
	struct pads pads;
	enum swv_err err = boom_pads(store, ids, 1, fault, &pads);

	*out = (struct takken){ 0 };
	for (size_t i = 0; i < pads.n && !err; i++) {
		struct tak t;
		bool found;

		err = one_node(store, NODE "WHERE k.pad = ?1 AND " SHOWN("k"), pads.items[i].pad,
		    hidden, fault, &t, &found);
		if (!err && found)
			VEC_ADD(out->items, out->n, out->cap) = t;
	}
	pads_fini(&pads);
	if (err)
		takken_fini(out);
	return err;
}
