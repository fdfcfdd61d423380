/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/lijst.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/store/zin.h"

/* Sorts after every word that begins alike: the last character of Unicode. */
#define AFTER_ALL "\xF4\x8F\xBF\xBF"

void
plaats_fini(struct plaats *plaats)
{
	value_fini(&plaats->key);
	free(plaats->id);
	plaats->id = NULL;
}

void
pagina_fini(struct pagina *pagina)
{
	for (size_t i = 0; i < pagina->n; i++) {
		rec_free(&pagina->items[i].rec);
		plaats_fini(&pagina->items[i].plaats);
	}
	free(pagina->items);
	*pagina = (struct pagina){ 0 };
}

/*
 * A filter on another table (words, names in lists) can be done in two ways:
 * first find the ids and sort those, or walk the list and ask for each row.
 * The first is quick when there are few, the second when there are many.
 */
struct leden {
	const char *from; /* "zoekwoord" … with its condition, up to the values */
	const char *kind;
	const char *low, *high; /* words; or doel and veld; owned in a bouw */
	bool words;
	bool few;
};

enum { LEDEN_MAX = 8, FEW = 5000 };

static void
leden_condition(const struct leden *l, struct zin *zin)
{
	zin_add(zin, " x.kind = ");
	zin_text(zin, l->kind);
	zin_add(zin, l->words ? " AND x.woord >= " : " AND x.doel = ");
	zin_text(zin, l->low);
	zin_add(zin, l->words ? " AND x.woord < " : " AND x.veld = ");
	zin_text(zin, l->high);
}

static enum swv_err
leden_weigh(struct store *store, struct leden *l, struct fault *fault)
{
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	enum swv_err err;
	bool row = false;

	zin_add(&zin, "SELECT count(*) FROM (SELECT 1 FROM ");
	zin_add(&zin, l->from);
	zin_add(&zin, " x WHERE");
	leden_condition(l, &zin);
	zin_add(&zin, " LIMIT ");
	zin_int(&zin, FEW + 1);
	zin_add(&zin, ")");
	stmt = zin_query(store, &zin, fault);
	err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);
	l->few = row && sqlite3_column_int64(stmt, 0) <= FEW;
	sql_done(stmt);
	zin_fini(&zin);
	return err;
}

struct bouw {
	struct store *store;
	const struct query *query;
	struct leden leden[LEDEN_MAX];
	int n_leden;
	bool few; /* ids come first: the list's own index must not be used */
};

static void
bouw_fini(struct bouw *b)
{
	for (int i = 0; i < b->n_leden; i++) {
		free((char *)b->leden[i].low);
		free((char *)b->leden[i].high);
	}
}

static enum swv_err
add_leden(struct bouw *b, struct leden l, struct fault *fault)
{
	if (b->n_leden == LEDEN_MAX) { /* more words than anyone types: the rest does not count */
		free((char *)l.low);
		free((char *)l.high);
		return SWV_OK;
	}
	b->leden[b->n_leden] = l;
	return leden_weigh(b->store, &b->leden[b->n_leden++], fault);
}

static enum swv_err
add_words(struct bouw *b, const char *text, struct fault *fault)
{
	char *folded = utf8_fold(text);
	const char *at = folded;
	enum swv_err err = SWV_OK;
	size_t len;

	for (const char *word; !err && (word = utf8_word(&at, &len));) {
		struct str high = { 0 };

		str_addn(&high, word, len);
		str_add(&high, AFTER_ALL);
		err = add_leden(b,
		    (struct leden){
			.from =
			    b->query->personal
				? "(SELECT * FROM zoekwoord UNION ALL SELECT * FROM persoonlijk_zoekwoord)"
				: "zoekwoord",
			.kind = b->query->kind->name,
			.low = mem_strndup(word, len),
			.high = str_take(&high),
			.words = true },
		    fault);
	}
	free(folded);
	return err;
}

static enum swv_err
collect_leden(struct bouw *b, struct fault *fault)
{
	const struct query *q = b->query;
	enum swv_err err = SWV_OK;

	for (int i = 0; i < q->n && !err; i++) {
		const struct filter *f = &q->filters[i];

		if (f->op == FILTER_WORDS)
			err = add_words(b, f->value.s ? f->value.s : "", fault);
		else if (f->op == FILTER_IS && q->kind->fields[f->field].type == FIELD_LIST)
			err = add_leden(b,
			    (struct leden){ .from = "verwijzing",
				.kind = q->kind->name,
				.low = mem_strdup(f->value.s ? f->value.s : ""),
				.high = mem_strdup(q->kind->fields[f->field].name) },
			    fault);
	}
	for (int i = 0; i < b->n_leden; i++)
		b->few = b->few || b->leden[i].few;
	return err;
}

static void
leden_sql(const struct bouw *b, struct zin *zin)
{
	const char *id = kind_id_sql(b->query->kind);

	for (int i = 0; i < b->n_leden; i++) {
		const struct leden *l = &b->leden[i];

		zin_add(zin, " AND ");
		if (l->few)
			str_addf(&zin->text, "%s IN (SELECT x.id FROM %s x WHERE", id, l->from);
		else
			str_addf(&zin->text, "EXISTS (SELECT 1 FROM %s x WHERE x.id = %s AND",
			    l->from, id);
		leden_condition(l, zin);
		zin_add(zin, ")");
	}
}

/* Nodes under the one named lie in one range of pad. */
static void
above_sql(const struct filter *f, struct zin *zin)
{
	zin_add(zin, "b.pad > (SELECT pad FROM knoop WHERE id = ");
	zin_value(zin, &f->value);
	zin_add(zin, ") AND b.pad < (SELECT pad || '~' FROM knoop WHERE id = ");
	zin_value(zin, &f->value);
	zin_add(zin, ")");
}

/* A list that does not hold the value. */
static void
lacks_sql(const struct kind *kind, const struct filter *f, struct zin *zin)
{
	str_addf(&zin->text, "NOT EXISTS (SELECT 1 FROM verwijzing x WHERE x.id = %s AND",
	    kind_id_sql(kind));
	leden_condition(
	    &(struct leden){
		.kind = kind->name, .low = f->value.s, .high = kind->fields[f->field].name },
	    zin);
	zin_add(zin, ")");
}

/* Texts of school years are in order as the years are. */
static void
year_sql(const struct kind *kind, const struct filter *f, struct zin *zin)
{
	const char *plan = str_eq(kind->name, "plan") ? "t.id" : "b.plan";

	str_addf(&zin->text, "EXISTS (SELECT 1 FROM plan p WHERE p.id = %s AND p.van <= ", plan);
	zin_value(zin, &f->value);
	zin_add(zin, " AND p.tot >= ");
	zin_value(zin, &f->value);
	zin_add(zin, ")");
}

/* What the list is sorted by: given, or the kind's own. */
static const char *
sort_of(const struct query *q)
{
	const char *sort = q->sort ? q->sort : q->kind->sort;

	return *sort == '-' ? sort + 1 : sort;
}

static bool
is_descending(const struct query *q)
{
	const char *sort = q->sort ? q->sort : q->kind->sort;

	return q->reverse != (*sort == '-');
}

/*
 * When ids come first nothing else may be looked for in an index: a plus before
 * a column says so to SQLite.
 */
static const char *
plus(const struct bouw *b)
{
	return b->few ? "+" : "";
}

/*
 * A bound on what the list is sorted by is put on the very words of the index,
 * so that what lies before it is not walked through.  There an empty value counts
 * as one, so it is left out by name.
 */
static void
bound_sql(const struct bouw *b, const struct filter *f, const char *op, struct zin *zin)
{
	const struct kind *kind = b->query->kind;

	zin_add(zin, plus(b));
	if (str_eq(kind->fields[f->field].name, sort_of(b->query)))
		sort_sql(kind, sort_of(b->query), zin);
	else
		field_sql(kind, f->field, zin);
	zin_add(zin, op);
	zin_value(zin, &f->value);
	zin_add(zin, " AND +");
	field_sql(kind, f->field, zin);
	zin_add(zin, " IS NOT NULL");
}

static void
compare_sql(const struct bouw *b, const struct filter *f, const char *op, struct zin *zin)
{
	zin_add(zin, plus(b));
	field_sql(b->query->kind, f->field, zin);
	zin_add(zin, op);
	zin_value(zin, &f->value);
}

/* Without a value; in a list sorted by it those stand together, after all others. */
static void
empty_sql(const struct bouw *b, const struct filter *f, struct zin *zin)
{
	const struct kind *kind = b->query->kind;
	const struct field *field = &kind->fields[f->field];

	if (str_eq(field->name, sort_of(b->query)) && !(field->flags & FIELD_REQUIRED)) {
		zin_add(zin, plus(b));
		sort_sql(kind, sort_of(b->query), zin);
		zin_add(zin, field_is_number(field) ? " >= 9999999 AND +" : " = '' AND +");
	}
	field_sql(kind, f->field, zin);
	zin_add(zin, " IS NULL");
}

static void
filter_sql(const struct bouw *b, const struct filter *f, struct zin *zin)
{
	const struct kind *kind = b->query->kind;

	switch (f->op) {
	case FILTER_WORDS:
		zin_add(zin, "1");
		return;
	case FILTER_YEAR:
		year_sql(kind, f, zin);
		return;
	case FILTER_OPEN: /* what has no status is never done */
		if (kind_field(kind, "status") >= 0)
			str_addf(&zin->text, "%st.klaar = 0", plus(b));
		else
			zin_add(zin, "1");
		return;
	case FILTER_IS:
		if (kind->fields[f->field].type == FIELD_LIST)
			zin_add(zin, "1");
		else if (field_is_above(kind, f->field))
			above_sql(f, zin);
		else
			compare_sql(b, f, " = ", zin);
		return;
	case FILTER_NOT:
		if (kind->fields[f->field].type == FIELD_LIST && f->value.tag == VALUE_TEXT)
			lacks_sql(kind, f, zin);
		else
			compare_sql(b, f, " IS NOT ", zin);
		return;
	case FILTER_FROM:
		bound_sql(b, f, " >= ", zin);
		return;
	case FILTER_TO:
		bound_sql(b, f, " <= ", zin);
		return;
	case FILTER_EMPTY:
		empty_sql(b, f, zin);
	}
}

static void
where_sql(const struct bouw *b, struct zin *zin)
{
	const struct query *q = b->query;

	if (q->kind->base && !kind_has_table(q->kind))
		str_addf(&zin->text, "%sb.soort = '%s'", plus(b), q->kind->name);
	else
		zin_add(zin, "1");
	for (int i = 0; i < q->n; i++) {
		zin_add(zin, " AND ");
		filter_sql(b, &q->filters[i], zin);
	}
	leden_sql(b, zin);
}

static void
page_sql(const struct bouw *b, const struct plaats *place, bool down, int limit, struct zin *zin)
{
	const struct query *q = b->query;
	const char *id = kind_id_sql(q->kind);

	zin_add(zin, "SELECT ");
	sort_sql(q->kind, sort_of(q), zin);
	zin_add(zin, ", ");
	if (q->only_id)
		kind_id_column(q->kind, zin);
	else
		kind_columns(q->kind, zin);
	zin_add(zin, " FROM ");
	kind_from(q->kind, zin);
	zin_add(zin, " WHERE ");
	where_sql(b, zin);
	if (place) {
		str_addf(&zin->text, " AND (%s", plus(b));
		sort_sql(q->kind, sort_of(q), zin);
		str_addf(&zin->text, ", %s) %s (", id, down ? "<" : ">");
		zin_value(zin, &place->key);
		zin_add(zin, ", ");
		zin_text(zin, place->id);
		zin_add(zin, ")");
	}
	str_addf(&zin->text, " ORDER BY %s", plus(b));
	sort_sql(q->kind, sort_of(q), zin);
	str_addf(&zin->text, "%s, %s%s", down ? " DESC" : "", id, down ? " DESC" : "");
	if (limit >= 0) {
		zin_add(zin, " LIMIT ");
		zin_int(zin, limit);
	}
}

static struct value
key_read(sqlite3_stmt *stmt)
{
	if (sqlite3_column_type(stmt, 0) == SQLITE_INTEGER)
		return (struct value){ .tag = VALUE_NUMBER, .i = sqlite3_column_int64(stmt, 0) };
	return (struct value){ .tag = VALUE_TEXT,
		.s = mem_strdup((const char *)sqlite3_column_text(stmt, 0)) };
}

static void
turn_round(struct pagina *pagina)
{
	for (size_t i = 0, j = pagina->n; i + 1 < j; i++) {
		struct rij keep = pagina->items[i];

		pagina->items[i] = pagina->items[--j];
		pagina->items[j] = keep;
	}
}

enum swv_err
store_page(struct store *store, const struct query *query, const struct plaats *place, bool before,
    int limit, struct fault *fault, struct pagina *out)
{
	struct bouw b = { .store = store, .query = query };
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = true;
	enum swv_err err = collect_leden(&b, fault);

	*out = (struct pagina){ 0 };
	if (err)
		goto out;
	page_sql(&b, place, is_descending(query) != before, limit, &zin);
	stmt = zin_query(store, &zin, fault);
	if (!stmt)
		err = sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		struct rec *rec = rec_read(query->kind, stmt, 1);

		VEC_ADD(out->items, out->n, out->cap) = (struct rij){ .rec = rec,
			.plaats = { .key = key_read(stmt), .id = mem_strdup(rec_id(rec)) } };
	}
	if (before)
		turn_round(out);
out:
	if (err)
		pagina_fini(out);
	zin_fini(&zin);
	bouw_fini(&b);
	return err;
}

enum swv_err
store_each(struct store *store, const struct query *query, struct fault *fault,
    enum swv_err (*row)(const struct rec *rec, void *arg), void *arg)
{
	struct bouw b = { .store = store, .query = query };
	struct zin zin = { 0 };
	sqlite3_stmt *stmt = NULL;
	bool more = true;
	enum swv_err err = collect_leden(&b, fault);

	if (err)
		goto out;
	page_sql(&b, NULL, is_descending(query), -1, &zin);
	stmt = zin_query(store, &zin, fault);
	if (!stmt)
		err = sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &more)) && more) {
		struct rec *rec = rec_read(query->kind, stmt, 1);

		err = row(rec, arg);
		rec_free(&rec);
	}
out:
	sql_done(stmt);
	zin_fini(&zin);
	bouw_fini(&b);
	return err;
}

enum swv_err
store_count(struct store *store, const struct query *query, struct fault *fault, int64_t *out)
{
	struct bouw b = { .store = store, .query = query };
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = false;
	enum swv_err err = collect_leden(&b, fault);

	*out = 0;
	if (err)
		goto out;
	zin_add(&zin, "SELECT count(*) FROM (SELECT 1 FROM ");
	kind_from(query->kind, &zin);
	zin_add(&zin, " WHERE ");
	where_sql(&b, &zin);
	zin_add(&zin, " LIMIT ");
	zin_int(&zin, QUERY_COUNT_MAX + 1);
	zin_add(&zin, ")");
	stmt = zin_query(store, &zin, fault);
	err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);
	if (row)
		*out = sqlite3_column_int64(stmt, 0);
	sql_done(stmt);
out:
	zin_fini(&zin);
	bouw_fini(&b);
	return err;
}

enum swv_err
store_find(struct store *store, const struct kind *kind, const char *id, struct fault *fault,
    struct rec **out)
{
	struct zin zin = { 0 };
	sqlite3_stmt *stmt;
	bool row = false;
	enum swv_err err;

	*out = NULL;
	zin_add(&zin, "SELECT ");
	kind_columns(kind, &zin);
	zin_add(&zin, " FROM ");
	kind_from(kind, &zin);
	str_addf(&zin.text, " WHERE %s = ", kind_id_sql(kind));
	zin_text(&zin, id);
	if (kind->base && !kind_has_table(kind))
		str_addf(&zin.text, " AND b.soort = '%s'", kind->name);
	stmt = zin_query(store, &zin, fault);
	err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);
	if (row)
		*out = rec_read(kind, stmt, 0);
	sql_done(stmt);
	zin_fini(&zin);
	return err;
}

enum swv_err
store_get(struct store *store, const struct kind *kind, const char *id, struct fault *fault,
    struct rec **out)
{
	enum swv_err err = store_find(store, kind, id, fault, out);
	char *nearest;

	if (err || *out)
		return err;
	if (!fault) /* nobody to tell the nearest to, which takes looking through them */
		return SWV_ENOTFOUND;
	nearest = fault ? store_nearest(store, kind->name, id) : NULL;
	err = fault_set(fault, SWV_ENOTFOUND, kind->label, id, nearest);
	free(nearest);
	return err;
}
