/* SPDX-License-Identifier: EUPL-1.2 */
/* What to look for: put together here, made into SQL in lijst.c. */
#include "swv/store/lijst.h"

#include "swv/base/alloc.h"

void
query_init(struct query *query, const struct kind *kind)
{
	*query = (struct query){ .kind = kind };
}

void
query_fini(struct query *query)
{
	for (int i = 0; i < query->n; i++)
		value_fini(&query->filters[i].value);
	query->n = 0;
}

enum swv_err
query_text(struct query *query, enum filter_op op, int field, const char *text)
{
	if (query->n == QUERY_FILTERS)
		return SWV_EUSE;
	query->filters[query->n++] = (struct filter){ .op = op,
		.field = field,
		.value = { .tag = text ? VALUE_TEXT : VALUE_NONE, .s = mem_strdup(text) } };
	return SWV_OK;
}

enum swv_err
query_number(struct query *query, enum filter_op op, int field, int64_t i)
{
	if (query->n == QUERY_FILTERS)
		return SWV_EUSE;
	query->filters[query->n++] =
	    (struct filter){ .op = op, .field = field, .value = { .tag = VALUE_NUMBER, .i = i } };
	return SWV_OK;
}

enum swv_err
query_due(struct query *query, bool open, swv_date van, swv_date tot)
{
	enum swv_err err = query_number(query, FILTER_DUE, open, van);

	if (!err)
		query->filters[query->n - 1].tot = tot;
	return err;
}

enum swv_err
query_moment(struct query *query, swv_date van, swv_date tot)
{
	enum swv_err err = query_number(query, FILTER_MOMENT, -1, van);

	if (!err)
		query->filters[query->n - 1].tot = tot;
	return err;
}

enum swv_err
query_names(struct query *query, const struct kind *kind, const char *id)
{
	for (size_t i = 0; i < n_kinds; i++)
		if (kinds[i] == kind)
			return query_text(query, FILTER_NAMES, (int)i, id);
	return SWV_EUSE;
}

static bool
is_personal(const struct query *q, const char *field)
{
	int at = field ? kind_field(q->kind, field + (*field == '-')) : -1;

	return at >= 0 && (q->kind->fields[at].flags & FIELD_PERSONAL);
}

bool
query_asks_personal(const struct query *q)
{
	bool asks = is_personal(q, q->sort);

	for (int i = 0; i < q->n && !asks; i++) {
		const struct filter *f = &q->filters[i];

		if (f->op == FILTER_WORDS)
			asks = q->personal;
		else if (f->op <= FILTER_EMPTY)
			asks = is_personal(q, q->kind->fields[f->field].name);
	}
	return asks;
}
