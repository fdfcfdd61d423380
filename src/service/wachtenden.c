/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/wachtenden.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/plaatsing.h"

static enum swv_err
read_kind(
    struct session *s, const struct kind *kind, int limit, struct fault *fault, struct recs *out)
{
	struct recs some = { 0 };
	struct query query;
	enum swv_err err;

	if (!rechten_mag(&s->rechten, RECHT_LEZEN, kind))
		return SWV_OK;
	query_init(&query, kind);
	query.sort = "wachtlijst_op";
	query_number(&query, FILTER_FROM, kind_field(kind, "wachtlijst_op"), DATE_MIN);
	query_number(&query, FILTER_EMPTY, kind_field(kind, plaats_begin(kind)), 0);
	query_number(&query, FILTER_EMPTY, kind_field(kind, "einde_op"), 0);
	err = lezen_recs(s, &query, limit, fault, &some);
	query_fini(&query);
	for (size_t i = 0; i < some.n; i++) {
		if (!plaats_zoekt(some.items[i], session_vandaag(s)))
			continue;
		VEC_ADD(out->items, out->n, out->cap) = some.items[i]; /* it is out's now */
		some.items[i] = NULL;
	}
	recs_fini(&some);
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
	enum swv_err err;

	*out = (struct recs){ 0 };
	err = read_kind(s, &kind_tlv, limit, fault, out);
	if (!err)
		err = read_kind(s, &kind_plaatsing, limit, fault, out);
	if (err)
		recs_fini(out);
	else if (out->n)
		qsort(out->items, out->n, sizeof(out->items[0]), longest_first);
	return err;
}
