/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/zicht.h"

#include "swv/model/kinds.h"

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
		const struct kind *boven =
		    kind_find(kind->fields[kind_field(kind, kind->hangs)].to);

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

/* Of what is about another record: by what that may be.  A termijn has its area itself. */
static void
about_sql(const struct query *q, struct zin *zin)
{
	const char *separator = "";

	zin_add(zin, "(");
	for (size_t i = 0; i < n_kinds; i++) {
		enum bereik b = kind_is_about(kinds[i])
				    ? BEREIK_GEEN
				    : rechten_bereik(q->rechten, q->recht, kinds[i]);
		bool own = b == BEREIK_EIGEN && kind_has_gebied(kinds[i]);

		if (b == BEREIK_GEEN || (own && kind_field(q->kind, "gebied") < 0))
			continue;
		str_addf(&zin->text, "%s+t.bron = '%s'", separator, kinds[i]->name);
		if (own) {
			zin_add(zin, " AND ");
			in_areas(q->rechten, "+t.gebied", zin);
		}
		separator = " OR ";
	}
	zin_add(zin, *separator ? ")" : "0)");
}

static bool
sees_all_of(const struct rechten *rechten, enum recht recht)
{
	for (size_t i = 0; i < n_kinds; i++)
		if (!kind_is_about(kinds[i]) && !(kinds[i]->flags & KIND_STRUCTURE) &&
		    rechten_bereik(rechten, recht, kinds[i]) != BEREIK_ALLE)
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
			about_sql(q, zin);
		}
	} else if (b == BEREIK_GEEN) {
		zin_add(zin, " AND 0");
	} else if (b == BEREIK_EIGEN && kind_has_gebied(q->kind)) {
		zin_add(zin, " AND ");
		own_sql(q->kind, q->rechten, plus, zin);
	}
}
