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

/* What hangs on a dossier is seen by who may so use both: of each kind that it can hang on those in
 * reach.  *any becomes true when there is one. */
static void
hung_sql(const struct query *q, const struct kind *boven, bool *any, struct zin *zin)
{
	enum bereik b = rechten_bereik(q->rechten, recht_boven(q->recht), boven);
	enum bereik own = rechten_bereik(q->rechten, q->recht, q->kind);

	if (b == BEREIK_GEEN)
		return;
	str_addf(&zin->text, "%sEXISTS (SELECT 1 FROM \"%s\" z WHERE z.\"%s\" = t.\"%s\"",
	    *any ? " OR " : "", boven->name, boven->fields[0].name, q->kind->hangs);
	*any = true;
	if (b == BEREIK_EIGEN || own == BEREIK_EIGEN) {
		zin_add(zin, " AND ");
		in_areas(q->rechten, "+z.gebied", zin);
	}
	zin_add(zin, ")");
}

/* Of kinds that have an area: their own, or that of what they hang on. */
static void
own_sql(const struct query *q, const char *plus, struct zin *zin)
{
	struct str column = { 0 };
	bool any = false;

	if (!q->kind->hangs) {
		str_addf(&column, "%st.gebied", plus);
		in_areas(q->rechten, column.s, zin);
		str_fini(&column);
		return;
	}
	zin_add(zin, "(");
	for (size_t i = 0; i < n_kinds; i++)
		if (kind_hangs_on(q->kind, kinds[i]->name))
			hung_sql(q, kinds[i], &any, zin);
	zin_add(zin, any ? ")" : "0)");
}

/* Whether everything that a record of the kind can hang on is seen, and all of the kind itself. */
static bool
sees_whole(const struct query *q)
{
	if (rechten_bereik(q->rechten, q->recht, q->kind) != BEREIK_ALLE)
		return false;
	for (size_t i = 0; i < n_kinds; i++)
		if (kind_hangs_on(q->kind, kinds[i]->name) &&
		    rechten_bereik(q->rechten, recht_boven(q->recht), kinds[i]) != BEREIK_ALLE)
			return false;
	return true;
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
	const struct termijn_regel *regel;

	for (size_t i = 0; (regel = termijn_regel_at(i)); i++)
		if (is_special(q, regel))
			str_addf(&zin->text, " AND NOT (+t.bron = '%s' AND +t.norm = '%s')",
			    regel->kind, regel->norm);
}

static void
special_sql(const struct query *q, struct zin *zin)
{
	const struct termijn_regel *regel;

	for (size_t i = 0; (regel = termijn_regel_at(i)); i++) {
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

/* Whether the filters of the query leave anything about that kind. */
static bool
asks_about(const struct query *q, const struct kind *kind)
{
	int bron = kind_field(q->kind, "bron"), dossier = kind_field(q->kind, "dossier");
	bool asks = true;

	for (int i = 0; i < q->n && asks; i++) {
		const struct filter *f = &q->filters[i];

		if (f->op != FILTER_IS && f->op != FILTER_NOT)
			continue;
		if (f->field == bron && f->value.tag == VALUE_TEXT)
			asks = str_eq(f->value.s, kind->name) == (f->op == FILTER_IS);
		else if (f->field == dossier && f->value.tag == VALUE_NUMBER)
			asks = (f->value.i == ((kind->flags & KIND_DOSSIER) != 0)) ==
			       (f->op == FILTER_IS);
	}
	return asks;
}

/* The kinds that may be so used of all areas, or of the own ones: "'actie', 'kalender'". */
static void
add_kinds(const struct query *q, bool own, struct str *out)
{
	for (size_t i = 0; i < n_kinds; i++) {
		enum bereik b = rechten_bereik(q->rechten, q->recht, kinds[i]);
		bool eigen = b == BEREIK_EIGEN && kind_has_gebied(kinds[i]);

		if (!kind_is_about(kinds[i]) && b != BEREIK_GEEN && eigen == own &&
		    asks_about(q, kinds[i]))
			str_addf(out, "%s'%s'", out->len ? ", " : "", kinds[i]->name);
	}
}

/* Of what is about another record: by what that may be.  A termijn has its area itself; when only those
 * in somebody's areas are left, they are looked for in the index that the area leads. */
static void
about_sql(const struct query *q, const char *plus, struct zin *zin)
{
	struct str all = { 0 }, own = { 0 }, column = { 0 };

	add_kinds(q, false, &all);
	if (kind_field(q->kind, "gebied") >= 0)
		add_kinds(q, true, &own);
	zin_add(zin, "((");
	if (all.len || !own.len)
		str_addf(&zin->text, "+t.bron IN (%s)", str_get(&all));
	if (own.len) {
		str_addf(&zin->text, "%s+t.bron IN (%s) AND ", all.len ? " OR " : "", own.s);
		str_addf(&column, "%st.gebied", all.len ? "+" : plus);
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
	const struct termijn_regel *regel;

	for (size_t i = 0; i < n_kinds; i++)
		if (!kind_is_about(kinds[i]) && !(kinds[i]->flags & KIND_STRUCTURE) &&
		    rechten_bereik(rechten, recht, kinds[i]) != BEREIK_ALLE)
			return false;
	for (size_t i = 0; (regel = termijn_regel_at(i)); i++)
		if (regel->recht != RECHT_LEZEN &&
		    rechten_bereik(rechten, regel->recht, kind_find(regel->kind)) != BEREIK_ALLE)
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
	} else if (kind_has_gebied(q->kind) && !sees_whole(q)) {
		zin_add(zin, " AND ");
		own_sql(q, plus, zin);
	}
}
