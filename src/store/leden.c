/* SPDX-License-Identifier: EUPL-1.2 */
/* Filters on the tables of words and of names, as SQL. */
#include "swv/store/leden.h"

#include "swv/model/kinds.h"

/* "x.woord >= low AND x.woord < high"; the values are given once, *first is the number of low. */
static void
word_range(const struct leden *l, int *first, struct zin *zin)
{
	zin_add(zin, "x.woord >= ");
	if (*first) {
		str_addf(&zin->text, "?%d AND x.woord < ?%d", *first, *first + 1);
		return;
	}
	*first = zin->n + 1;
	zin_text(zin, l->low);
	zin_add(zin, " AND x.woord < ");
	zin_text(zin, l->high);
}

/* The ids that have the word in that table; or whether row (what its id is called) has it there. */
static void
own_words(const struct leden *l, const char *table, const char *row, int *first, struct zin *zin)
{
	str_addf(
	    &zin->text, "SELECT x.id FROM %s x WHERE x.kind = '%s' AND ", table, l->kind->name);
	if (row)
		str_addf(&zin->text, "x.id = %s AND ", row);
	word_range(l, first, zin);
}

/* The same for the words of what the field names. */
static void
named_words(const struct leden *l, int field, bool row, int *first, struct zin *zin)
{
	const struct field *f = &l->kind->fields[field];

	if (row) {
		str_addf(&zin->text,
		    "SELECT x.id FROM zoekwoord x WHERE x.kind = '%s' AND x.id = ", f->to);
		field_sql(l->kind, field, zin);
	} else {
		str_addf(&zin->text,
		    "SELECT r.\"%s\" FROM zoekwoord x JOIN \"%s\" r ON r.\"%s\" = x.id"
		    " WHERE x.kind = '%s'",
		    l->kind->fields[0].name, l->kind->name, f->name, f->to);
	}
	zin_add(zin, " AND ");
	word_range(l, first, zin);
}

/* Each place where the word may be, with separator between. */
static void
words_sql(const struct leden *l, const char *separator, bool row, struct zin *zin)
{
	const char *id = row ? kind_id_sql(l->kind) : NULL;
	int first = 0;

	own_words(l, "zoekwoord", id, &first, zin);
	if (l->personal) {
		zin_add(zin, separator);
		own_words(l, "persoonlijk_zoekwoord", id, &first, zin);
	}
	for (size_t i = 0; i < l->kind->n_fields; i++) {
		const struct field *f = &l->kind->fields[i];

		if (f->type != FIELD_REF || !(f->flags & FIELD_SEARCH))
			continue;
		zin_add(zin, separator);
		named_words(l, (int)i, row, &first, zin);
	}
}

void
leden_names(const struct leden *l, struct zin *zin)
{
	str_addf(&zin->text, " x.kind = '%s' AND x.doel", l->kind->name);
	zin_is(zin, l->low);
	if (!l->high) {
		zin_add(zin, " AND x.veld IN ");
		names_sql(l->kind, l->to, zin);
		return;
	}
	zin_add(zin, " AND x.veld = ");
	zin_text(zin, l->high);
}

/* The ids of all. */
static void
ids_sql(const struct leden *l, struct zin *zin)
{
	if (l->words) {
		words_sql(l, " UNION ALL ", false, zin);
		return;
	}
	zin_add(zin, "SELECT x.id FROM verwijzing x WHERE");
	leden_names(l, zin);
}

enum swv_err
leden_weigh(struct store *store, struct leden *l, struct fault *fault)
{
	struct zin zin = { 0 };
	int64_t n = 0;
	enum swv_err err;

	zin_add(&zin, "SELECT count(*) FROM (");
	ids_sql(l, &zin);
	zin_add(&zin, " LIMIT ");
	zin_int(&zin, LEDEN_FEW + 1);
	zin_add(&zin, ")");
	err = zin_number(store, &zin, fault, &n);
	l->few = !err && n <= LEDEN_FEW;
	zin_fini(&zin);
	return err;
}

void
leden_sql(const struct leden *l, struct zin *zin)
{
	const char *id = kind_id_sql(l->kind);

	if (l->few) {
		str_addf(&zin->text, "%s IN (", id);
		ids_sql(l, zin);
	} else if (l->words) {
		zin_add(zin, "(EXISTS (");
		words_sql(l, ") OR EXISTS (", true, zin);
		zin_add(zin, ")");
	} else {
		str_addf(&zin->text, "EXISTS (SELECT 1 FROM verwijzing x WHERE x.id = %s AND", id);
		leden_names(l, zin);
	}
	zin_add(zin, ")");
}
