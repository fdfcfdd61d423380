/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/zicht.h"

#include "swv/model/kinds.h"
#include "swv/model/termijn.h"

/* What the rights of a query leave of a list, as a condition. */

/* One area is looked for in the index that it leads. */
static void
in_areas(const struct rechten *rechten, const char *column, struct zin *zin)
{
	zin_add(zin, column);
	zin_is(zin, rechten->gebieden ? rechten->gebieden : "");
}

/* Of kinds that have an area: their own, or that of what they hang on. */
static void
own_sql(const struct kind *kind, const struct rechten *rechten, const char *plus, struct zin *zin)
{
	struct str column = { 0 };

	if (kind->hangs) {
		const struct kind *boven = kind_owner(kind);

		str_addf(&zin->text,
		    "EXISTS (SELECT 1 FROM \"%s\" z WHERE z.\"%s\" = t.\"%s\" AND ", boven->name,
		    boven->fields[0].name, kind->hangs);
		in_areas(rechten, "+z.gebied", zin);
		zin_add(zin, ")");
	} else {
		str_addf(&column, "%st.gebied", plus);
		in_areas(rechten, column.s, zin);
	}
	str_fini(&column);
}

/* The right by which one rule lets its termijnen be seen, unless that is the usual one. */
static bool
is_special(const struct query *q, const struct termijn_regel *regel)
{
	return q->kind == &kind_termijn && regel->recht != RECHT_LEZEN;
}

/* Termijnen that are seen by another right are none of those that are seen with their record. */
static void
without_special(const struct query *q, struct zin *zin)
{
	for (size_t i = 0; i < n_termijn_regels; i++)
		if (is_special(q, &termijn_regels[i]))
			str_addf(&zin->text, " AND NOT (+t.bron = '%s' AND +t.norm = '%s')",
			    termijn_regels[i].kind, termijn_regels[i].norm);
}

static void
special_sql(const struct query *q, struct zin *zin)
{
	for (size_t i = 0; i < n_termijn_regels; i++) {
		const struct termijn_regel *regel = &termijn_regels[i];
		const struct kind *kind = kind_find(regel->kind);
		enum bereik b = is_special(q, regel)
				    ? rechten_bereik(q->rechten, regel->recht, kind)
				    : BEREIK_GEEN;

		if (b == BEREIK_GEEN)
			continue;
		str_addf(
		    &zin->text, " OR +t.bron = '%s' AND +t.norm = '%s'", regel->kind, regel->norm);
		if (b == BEREIK_EIGEN) {
			zin_add(zin, " AND ");
			in_areas(q->rechten, "+t.gebied", zin);
		}
	}
}

/* Whether the filters of the query leave anything about that kind, and about no other. */
static bool
asks_about(const struct query *q, const struct kind *kind, bool *alone)
{
	int bron = kind_field(q->kind, "bron");
	bool asks = true;

	*alone = false;
	for (int i = 0; i < q->n && asks; i++) {
		const struct filter *f = &q->filters[i];
		bool is = f->field == bron && str_eq(f->value.s, kind->name);

		if (f->field != bron || f->value.tag != VALUE_TEXT)
			continue;
		if (f->op == FILTER_IS)
			asks = *alone = is;
		else if (f->op == FILTER_NOT)
			asks = !is;
	}
	return asks;
}

/* The kinds that may be so used of all areas, or of the own ones: "'actie', 'kalender'". */
static void
add_kinds(const struct query *q, bool own, struct str *out, bool *alone)
{
	for (size_t i = 0; i < n_kinds; i++) {
		enum bereik b = rechten_bereik(q->rechten, q->recht, kinds[i]);
		bool eigen = b == BEREIK_EIGEN && kind_has_gebied(kinds[i]), only;

		if (kind_is_about(kinds[i]) || b == BEREIK_GEEN || eigen != own ||
		    !asks_about(q, kinds[i], &only))
			continue;
		*alone = *alone || only;
		str_addf(out, "%s'%s'", out->len ? ", " : "", kinds[i]->name);
	}
}

/* Of what is about another record: by what that may be.  A termijn has its area itself; of no more
 * than that kind it is looked for in the index that the area leads. */
static void
about_sql(const struct query *q, const char *plus, struct zin *zin)
{
	struct str all = { 0 }, own = { 0 }, column = { 0 };
	bool alone = false;

	add_kinds(q, false, &all, &alone);
	if (kind_field(q->kind, "gebied") >= 0)
		add_kinds(q, true, &own, &alone);
	zin_add(zin, "((");
	if (all.len || !own.len)
		str_addf(&zin->text, "+t.bron IN (%s)", str_get(&all));
	if (own.len) {
		str_addf(&zin->text, "%s+t.bron IN (%s) AND ", all.len ? " OR " : "", own.s);
		str_addf(&column, "%st.gebied", alone ? plus : "+");
		in_areas(q->rechten, column.s, zin);
	}
	zin_add(zin, ")");
	without_special(q, zin);
	special_sql(q, zin);
	zin_add(zin, ")");
	str_fini(&all);
	str_fini(&own);
	str_fini(&column);
}

static bool
sees_all_of(const struct rechten *rechten, enum recht recht)
{
	for (size_t i = 0; i < n_kinds; i++)
		if (!kind_is_about(kinds[i]) && !(kinds[i]->flags & KIND_STRUCTURE) &&
		    rechten_bereik(rechten, recht, kinds[i]) != BEREIK_ALLE)
			return false;
	for (size_t i = 0; i < n_termijn_regels; i++)
		if (termijn_regels[i].recht != RECHT_LEZEN &&
		    rechten_bereik(rechten, termijn_regels[i].recht,
			kind_find(termijn_regels[i].kind)) != BEREIK_ALLE)
			return false;
	return true;
}

void
zicht_sql(const struct query *q, const char *plus, struct zin *zin)
{
	enum bereik b;

	if (!q->rechten || q->rechten->alles)
		return;
	b = rechten_bereik(q->rechten, q->recht, q->kind);
	if (b != BEREIK_GEEN && kind_is_about(q->kind)) {
		if (!sees_all_of(q->rechten, q->recht)) {
			zin_add(zin, " AND ");
			about_sql(q, plus, zin);
		}
	} else if (b == BEREIK_GEEN) {
		zin_add(zin, " AND 0");
	} else if (b == BEREIK_EIGEN && kind_has_gebied(q->kind)) {
		zin_add(zin, " AND ");
		own_sql(q->kind, q->rechten, plus, zin);
	}
}
