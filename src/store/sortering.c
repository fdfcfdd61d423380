/* SPDX-License-Identifier: EUPL-1.2 */
/* In which order a list comes, and what comes after a place in it. */
#include "swv/store/zin.h"

#include "swv/model/value.h"

/*
 * Fields that a list is sorted by through something that tells more than the
 * field, so many values to one of the field, or in another order than that of its
 * words: of a form what is still owed, by its last day, before what came in.
 */
static const struct {
	const char *kind, *field, *sql;
	int64_t scale;
} sorted[] = {
	{ "vergadering", "datum", "t.moment", 10000 },
	{ "formulier", "status", "(t.klaar * 10000000 + coalesce(t.uiterlijk, 9999999))", 1 },
};

enum { SORTED = sizeof(sorted) / sizeof(sorted[0]) };

/* The row of sorted, or SORTED. */
static size_t
sorted_row(const struct kind *kind, const char *sort)
{
	size_t i = 0;

	while (i < SORTED && !(str_eq(sorted[i].kind, kind->name) && str_eq(sorted[i].field, sort)))
		i++;
	return i;
}

int64_t
sort_scale(const struct kind *kind, const char *sort)
{
	size_t row = sorted_row(kind, sort);

	return row < SORTED ? sorted[row].scale : 1;
}

/* A field that may be empty is sorted as if it had a value then. */
static bool
sort_fills_in(const struct kind *kind, const char *sort)
{
	int field = kind_field(kind, sort);

	return field > 0 && !(kind->fields[field].flags & FIELD_REQUIRED) &&
	       !(str_eq(sort, "volgorde") && kind->base) && sorted_row(kind, sort) == SORTED;
}

void
sort_sql(const struct kind *kind, const char *sort, struct zin *zin)
{
	int field = kind_field(kind, sort);
	size_t row = sorted_row(kind, sort);

	if (row < SORTED) {
		zin_add(zin, sorted[row].sql);
	} else if (str_eq(sort, "volgorde") && kind->base) {
		zin_add(zin, "b.pad");
	} else if (field <= 0) {
		zin_add(zin, kind_id_sql(kind));
	} else if (!sort_fills_in(kind, sort)) {
		field_sql(kind, field, zin);
	} else {
		zin_add(zin, "coalesce(");
		field_sql(kind, field, zin);
		zin_add(zin, field_is_number(&kind->fields[field]) ? ", 9999999)" : ", '')");
	}
}

void
sort_after_sql(const struct kind *kind, const char *sort, const char *plus, const char *op,
    const struct value *key, const char *id, struct zin *zin)
{
	if (sort_fills_in(kind, sort)) {
		str_addf(&zin->text, "%s", plus);
		sort_sql(kind, sort, zin);
		str_addf(&zin->text, " %s= ", op);
		zin_value(zin, key);
		zin_add(zin, " AND ");
	}
	str_addf(&zin->text, "(%s", plus);
	sort_sql(kind, sort, zin);
	str_addf(&zin->text, ", %s) %s (", kind_id_sql(kind), op);
	zin_value(zin, key);
	zin_add(zin, ", ");
	zin_text(zin, id);
	zin_add(zin, ")");
}
