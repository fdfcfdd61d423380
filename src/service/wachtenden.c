/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/wachtenden.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"

/* How a dossier of each kind tells that the place that it waited for is there. */
static const struct {
	const struct kind *kind;
	const char *begin;
} rows[] = {
	{ &kind_tlv, "geplaatst_op" },
	{ &kind_plaatsing, "van" },
};

enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

static enum swv_err
read_kind(struct session *s, size_t row, int limit, struct fault *fault, struct recs *out)
{
	const struct kind *kind = rows[row].kind;
	struct recs some = { 0 };
	struct query query;
	enum swv_err err;

	if (!rechten_mag(&s->rechten, RECHT_LEZEN, kind))
		return SWV_OK;
	query_init(&query, kind);
	query.sort = "wachtlijst_op";
	query_number(&query, FILTER_OPEN, 0, 0);
	query_number(&query, FILTER_FROM, kind_field(kind, "wachtlijst_op"), DATE_MIN);
	query_number(&query, FILTER_EMPTY, kind_field(kind, rows[row].begin), 0);
	err = lezen_recs(s, &query, limit, fault, &some);
	query_fini(&query);
	for (size_t i = 0; i < some.n; i++)
		VEC_ADD(out->items, out->n, out->cap) = some.items[i];
	free(some.items); /* the records are out's now */
	return err;
}

static int
longest_first(const void *a, const void *b)
{
	const struct rec *x = *(const struct rec *const *)a, *y = *(const struct rec *const *)b;
	swv_date dx = rec_date(x, "wachtlijst_op"), dy = rec_date(y, "wachtlijst_op");

	return dx != dy ? (dx > dy) - (dx < dy) : strcmp(rec_id(x), rec_id(y));
}

enum swv_err
wachtenden_lees(struct session *s, int limit, struct fault *fault, struct recs *out)
{
	enum swv_err err = SWV_OK;

	*out = (struct recs){ 0 };
	for (size_t i = 0; i < ROWS && !err; i++)
		err = read_kind(s, i, limit, fault, out);
	if (err)
		recs_fini(out);
	else if (out->n)
		qsort(out->items, out->n, sizeof(out->items[0]), longest_first);
	return err;
}
