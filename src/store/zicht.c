/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/zicht.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/model/value.h"

/* What the rights of a query leave of a list, as a condition. */

/* One's own areas as a JSON list, which is one value however many they are. */
static void
add_areas(const struct rechten *rechten, struct zin *zin)
{
	const char *list = rechten->gebieden, *separator = "";
	struct str json = { 0 };
	size_t len;

	str_addc(&json, '[');
	for (const char *item; (item = list_next(&list, &len));) {
		str_add(&json, separator);
		json_text(item, len, &json);
		separator = ",";
	}
	str_addc(&json, ']');
	zin_add(zin, "(SELECT value FROM json_each(");
	zin_text(zin, json.s);
	zin_add(zin, "))");
	str_fini(&json);
}

/* One area is looked for in the index that it leads. */
static void
in_areas(const struct rechten *rechten, const char *column, struct zin *zin)
{
	size_t len = 0;
	const char *list = rechten->gebieden, *first = list_next(&list, &len);
	char *one = mem_strndup(first ? first : "", first ? len : 0);

	if (!first || !list_next(&list, &len)) {
		str_addf(&zin->text, "%s = ", column);
		zin_text(zin, one);
	} else {
		str_addf(&zin->text, "%s IN ", column);
		add_areas(rechten, zin);
	}
	free(one);
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

/* The right by which one rule lets its termijnen be seen, unless that is the usual one. */
static bool
is_special(const struct query *q, const struct termijn_regel *regel)
{
	return q->kind == &kind_termijn && regel->recht != RECHT_LEZEN;
}

/* Termijnen of kind that are seen by another right are none of those that are seen with it. */
static void
without_special(const struct query *q, const struct kind *kind, struct zin *zin)
{
	for (size_t i = 0; i < n_termijn_regels; i++)
		if (is_special(q, &termijn_regels[i]) && str_eq(termijn_regels[i].kind, kind->name))
			str_addf(&zin->text, " AND +t.norm <> '%s'", termijn_regels[i].norm);
}

static void
special_sql(const struct query *q, const char **separator, struct zin *zin)
{
	for (size_t i = 0; i < n_termijn_regels; i++) {
		const struct termijn_regel *regel = &termijn_regels[i];
		const struct kind *kind = kind_find(regel->kind);
		enum bereik b = is_special(q, regel)
				    ? rechten_bereik(q->rechten, regel->recht, kind)
				    : BEREIK_GEEN;

		if (b == BEREIK_GEEN)
			continue;
		str_addf(&zin->text, "%s+t.bron = '%s' AND +t.norm = '%s'", *separator, regel->kind,
		    regel->norm);
		if (b == BEREIK_EIGEN) {
			zin_add(zin, " AND ");
			in_areas(q->rechten, "+t.gebied", zin);
		}
		*separator = " OR ";
	}
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
		without_special(q, kinds[i], zin);
		separator = " OR ";
	}
	special_sql(q, &separator, zin);
	zin_add(zin, *separator ? ")" : "0)");
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
			about_sql(q, zin);
		}
	} else if (b == BEREIK_GEEN) {
		zin_add(zin, " AND 0");
	} else if (b == BEREIK_EIGEN && kind_has_gebied(q->kind)) {
		zin_add(zin, " AND ");
		own_sql(q->kind, q->rechten, plus, zin);
	}
}
