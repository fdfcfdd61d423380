/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/bouw.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/store/zicht.h"

/* Sorts after every word that begins alike: the last character of Unicode. */
#define AFTER_ALL "\xF4\x8F\xBF\xBF"

void
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
		    (struct leden){ .kind = b->query->kind,
			.low = mem_strndup(word, len),
			.high = str_take(&high),
			.words = true,
			.personal = b->query->personal },
		    fault);
	}
	free(folded);
	return err;
}

/* Few termijnen in those days: begin with them.  Many: ask for each row of the list, which mostly
 * begins with them too. */
static enum swv_err
due_weigh(struct bouw *b, const struct filter *f, struct fault *fault)
{
	const char *count =
	    f->field
		? "SELECT count(*) FROM (SELECT 1 FROM termijn x WHERE x.bron = ?4 AND x.klaar = 0"
		  " AND coalesce(x.uiterlijk, 9999999) >= ?1 AND coalesce(x.uiterlijk, 9999999) <= ?2"
		  " LIMIT ?3)"
		: "SELECT count(*) FROM (SELECT 1 FROM termijn x WHERE x.bron = ?4"
		  " AND x.klaar IN (0, 1)"
		  " AND coalesce(x.uiterlijk, 9999999) >= ?1 AND coalesce(x.uiterlijk, 9999999) <= ?2"
		  " LIMIT ?3)";
	int64_t n = 0;
	enum swv_err err = sql_number(b->store, fault, &n, count, "iiis", f->value.i, f->tot,
	    (int64_t)LEDEN_FEW + 1, b->query->kind->name);

	b->due_few = n <= LEDEN_FEW;
	b->few = b->few || b->due_few;
	return err;
}

enum swv_err
bouw_init_filters(struct bouw *b, struct fault *fault)
{
	const struct query *q = b->query;
	enum swv_err err = SWV_OK;

	for (int i = 0; i < q->n && !err; i++) {
		const struct filter *f = &q->filters[i];

		if (f->op == FILTER_WORDS)
			err = add_words(b, f->value.s ? f->value.s : "", fault);
		else if (f->op == FILTER_NAMES)
			err = add_leden(b,
			    (struct leden){ .kind = q->kind,
				.low = mem_strdup(f->value.s),
				.to = kinds[f->field]->name },
			    fault);
		else if (f->op == FILTER_IS && q->kind->fields[f->field].type == FIELD_LIST)
			err = add_leden(b,
			    (struct leden){ .kind = q->kind,
				.low = mem_strdup(f->value.s ? f->value.s : ""),
				.high = mem_strdup(q->kind->fields[f->field].name) },
			    fault);
	}
	for (int i = 0; i < q->n && !err; i++)
		if (q->filters[i].op == FILTER_DUE)
			err = due_weigh(b, &q->filters[i], fault);
	for (int i = 0; i < b->n_leden; i++)
		b->few = b->few || b->leden[i].few;
	return err;
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
	leden_names(
	    &(struct leden){ .kind = kind, .low = f->value.s, .high = kind->fields[f->field].name },
	    zin);
	zin_add(zin, ")");
}

/* The one table of what is due tells, so that lists and agenda cannot differ.  Asked for one row,
 * a plus keeps it to the termijnen of that row. */
static void
due_sql(const struct bouw *b, const struct filter *f, struct zin *zin)
{
	const struct kind *kind = b->query->kind;
	const char *plus = b->due_few ? "" : "+";

	if (b->due_few)
		str_addf(&zin->text, "%s IN (SELECT x.bron_id FROM termijn x WHERE x.bron = '%s'",
		    kind_id_sql(kind), kind->name);
	else
		str_addf(&zin->text,
		    "EXISTS (SELECT 1 FROM termijn x WHERE x.bron = '%s' AND x.bron_id = %s",
		    kind->name, kind_id_sql(kind));
	if (f->field)
		str_addf(&zin->text, " AND %sx.klaar = 0", plus);
	str_addf(&zin->text, " AND %scoalesce(x.uiterlijk, 9999999) >= ", plus);
	zin_value(zin, &f->value);
	str_addf(&zin->text, " AND %scoalesce(x.uiterlijk, 9999999) <= ", plus);
	zin_int(zin, f->tot);
	zin_add(zin, ")");
}

/* What names somebody, and what names a body (orgaan) of which they are a member. */
static void
who_sql(const struct kind *kind, const struct filter *f, struct zin *zin)
{
	str_addf(&zin->text, "%s IN (SELECT x.id FROM verwijzing x WHERE x.kind = '%s' AND x.doel",
	    kind_id_sql(kind), kind->name);
	zin_is(zin, f->value.s ? f->value.s : "");
	str_addf(&zin->text,
	    " UNION SELECT x.id FROM verwijzing l JOIN verwijzing x ON x.doel = l.id"
	    " AND x.kind = '%s' AND x.veld = 'orgaan' WHERE l.kind = 'orgaan' AND l.veld = 'leden'"
	    " AND l.doel",
	    kind->name);
	zin_is(zin, f->value.s ? f->value.s : "");
	zin_add(zin, ")");
}

/*
 * What hung on a record may be gone by now, so the logboek itself tells: by the
 * line of its making, that names what it hangs on.
 */
static void
about_sql(const struct filter *f, struct zin *zin)
{
	zin_add(zin, "(t.bron_id = ");
	zin_value(zin, &f->value);
	zin_add(zin, " OR (t.kind, t.bron_id) IN (SELECT l.kind, l.bron_id FROM logboek l"
		     " WHERE l.handeling = 'nieuw' AND CASE WHEN NOT json_valid(l.wat) THEN NULL");
	for (size_t i = 0; i < n_kinds; i++)
		if (kinds[i]->hangs)
			str_addf(&zin->text,
			    " WHEN l.kind = '%s' THEN coalesce(json_extract(l.wat, '$.%s[1]'),"
			    " json_extract(l.wat, '$.%s[1]'))",
			    kinds[i]->name, kinds[i]->hangs,
			    kinds[i]->hung ? kinds[i]->hung : kinds[i]->hangs);
	zin_add(zin, " END = ");
	zin_value(zin, &f->value);
	zin_add(zin, "))");
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
const char *
query_sort(const struct query *q)
{
	const char *sort = q->sort ? q->sort : q->kind->sort;

	return *sort == '-' ? sort + 1 : sort;
}

bool
query_descends(const struct query *q)
{
	const char *sort = q->sort ? q->sort : q->kind->sort;

	return q->reverse != (*sort == '-');
}

/*
 * When ids come first nothing else may be looked for in an index: a plus before
 * a column says so to SQLite.
 */
const char *
bouw_plus(const struct bouw *b)
{
	return b->few ? "+" : "";
}

/* Whether the field is a number that the list is sorted by and that may be empty. */
static bool
is_sort_number(const struct bouw *b, const struct field *field)
{
	return str_eq(field->name, query_sort(b->query)) && field_is_number(field) &&
	       !(field->flags & FIELD_REQUIRED);
}

/*
 * "key >= first value of n": n of the field, or SORT_EMPTY.  SQLite takes one bound
 * on each side to the index, and that must be the place where a page begins.
 */
static void
key_sql(const struct bouw *b, const char *op, int64_t n, struct zin *zin)
{
	const struct kind *kind = b->query->kind;

	zin_add(zin, *op == b->paged ? "+" : bouw_plus(b));
	sort_sql(kind, query_sort(b->query), zin);
	str_addf(&zin->text, " %s ", op);
	zin_int(zin, n * sort_scale(kind, query_sort(b->query)));
}

static bool
has_filter(const struct query *q, enum filter_op op, int field)
{
	for (int i = 0; i < q->n; i++)
		if (q->filters[i].op == op && q->filters[i].field == field)
			return true;
	return false;
}

/* Of a number that the list is sorted by. */
static void
sort_bound_sql(const struct bouw *b, const struct filter *f, bool from, struct zin *zin)
{
	if (!from) {
		key_sql(b, "<", f->value.i < SORT_EMPTY ? f->value.i + 1 : SORT_EMPTY, zin);
		return;
	}
	key_sql(b, ">=", f->value.i, zin);
	if (has_filter(b->query, FILTER_TO, f->field))
		return; /* that leaves out the empty ones */
	zin_add(zin, " AND ");
	key_sql(b, "<", SORT_EMPTY, zin);
}

/*
 * A bound on what the list is sorted by is put on the very words of the index,
 * so that what lies before it is not walked through.  There an empty number stands
 * after all others; an empty text before them, so it is left out by name.
 */
static void
bound_sql(const struct bouw *b, const struct filter *f, bool from, struct zin *zin)
{
	const struct kind *kind = b->query->kind;
	const struct field *field = &kind->fields[f->field];
	const char *op = from ? " >= " : " <= ";

	if (is_sort_number(b, field)) {
		sort_bound_sql(b, f, from, zin);
		return;
	}
	zin_add(zin, bouw_plus(b));
	if (str_eq(field->name, query_sort(b->query)))
		sort_sql(kind, query_sort(b->query), zin);
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
	zin_add(zin, bouw_plus(b));
	field_sql(b->query->kind, f->field, zin);
	zin_add(zin, op);
	zin_value(zin, &f->value);
}

/* Of several, one a line, any. */
static void
names_one_sql(const struct bouw *b, const struct filter *f, struct zin *zin)
{
	zin_add(zin, bouw_plus(b));
	field_sql(b->query->kind, f->field, zin);
	zin_is(zin, f->value.s);
}

/* Without a value; in a list sorted by it those stand together. */
static void
empty_sql(const struct bouw *b, const struct filter *f, struct zin *zin)
{
	const struct kind *kind = b->query->kind;
	const struct field *field = &kind->fields[f->field];

	if (is_sort_number(b, field)) {
		key_sql(b, ">=", SORT_EMPTY, zin);
		return;
	}
	if (str_eq(field->name, query_sort(b->query)) && !(field->flags & FIELD_REQUIRED)) {
		zin_add(zin, bouw_plus(b));
		sort_sql(kind, query_sort(b->query), zin);
		zin_add(zin, " = '' AND +");
	}
	field_sql(kind, f->field, zin);
	zin_add(zin, " IS NULL");
}

/* No index has both days: the table is read once, in its own order. */
static void
moment_sql(const struct filter *f, struct zin *zin)
{
	static const char *const days[] = { "(+t.uiterlijk BETWEEN ",
		" OR +t.voldaan_op BETWEEN " };

	for (size_t i = 0; i < sizeof(days) / sizeof(days[0]); i++) {
		zin_add(zin, days[i]);
		zin_int(zin, f->value.i);
		zin_add(zin, " AND ");
		zin_int(zin, f->tot);
	}
	zin_add(zin, ")");
}

static void
filter_sql(const struct bouw *b, const struct filter *f, struct zin *zin)
{
	const struct kind *kind = b->query->kind;

	switch (f->op) {
	case FILTER_WORDS:
	case FILTER_NAMES: /* see leden_sql */
		zin_add(zin, "1");
		return;
	case FILTER_DUE:
		due_sql(b, f, zin);
		return;
	case FILTER_MOMENT:
		moment_sql(f, zin);
		return;
	case FILTER_YEAR:
		year_sql(kind, f, zin);
		return;
	case FILTER_ABOUT:
		about_sql(f, zin);
		return;
	case FILTER_WHO:
		who_sql(kind, f, zin);
		return;
	case FILTER_OPEN: /* what has no status is never done */
		if (kind_field(kind, "status") >= 0)
			str_addf(&zin->text, "%st.klaar = 0", bouw_plus(b));
		else
			zin_add(zin, "1");
		return;
	case FILTER_IS:
		if (kind->fields[f->field].type == FIELD_LIST)
			zin_add(zin, "1");
		else if (field_is_above(kind, f->field))
			above_sql(f, zin);
		else if (kind->fields[f->field].to && f->value.tag == VALUE_TEXT)
			names_one_sql(b, f, zin);
		else
			compare_sql(b, f, " = ", zin);
		return;
	case FILTER_NOT:
		if (field_is_above(kind, f->field) && f->value.tag != VALUE_NONE) {
			zin_add(zin, "NOT (");
			above_sql(f, zin);
			zin_add(zin, ")");
		} else if (kind->fields[f->field].type == FIELD_LIST && f->value.tag == VALUE_TEXT)
			lacks_sql(kind, f, zin);
		else
			compare_sql(b, f, " IS NOT ", zin);
		return;
	case FILTER_FROM:
		bound_sql(b, f, true, zin);
		return;
	case FILTER_TO:
		bound_sql(b, f, false, zin);
		return;
	case FILTER_EMPTY:
		empty_sql(b, f, zin);
	}
}

void
bouw_where(const struct bouw *b, struct zin *zin)
{
	const struct query *q = b->query;

	if (q->kind->base && !kind_has_table(q->kind))
		str_addf(&zin->text, "%sb.soort = '%s'", bouw_plus(b), q->kind->name);
	else
		zin_add(zin, "1");
	for (int i = 0; i < q->n; i++) {
		zin_add(zin, " AND ");
		filter_sql(b, &q->filters[i], zin);
	}
	for (int i = 0; i < b->n_leden; i++) {
		zin_add(zin, " AND ");
		leden_sql(&b->leden[i], zin);
	}
	zicht_sql(q, bouw_plus(b), zin);
}
