/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/later.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/store/sql.h"

void
later_add(
    struct later *later, const struct kind *kind, const char *id, swv_date was, swv_date wordt)
{
	VEC_ADD(later->items, later->n, later->cap) =
	    (struct later_dag){ kind, mem_strdup(id), was, wordt };
}

void
later_fini(struct later *later)
{
	for (size_t i = 0; i < later->n; i++)
		free(later->items[i].id);
	free(later->items);
	*later = (struct later){ 0 };
}

/* As the indexes have them: by day, and of one day by number. */
static int
in_place(const void *a_, const void *b_)
{
	const struct later_dag *a = a_, *b = b_;
	size_t m = strlen(a->id), n = strlen(b->id);

	if (a->kind != b->kind)
		return strcmp(a->kind->name, b->kind->name);
	if (a->was != b->was)
		return a->was < b->was ? -1 : 1;
	return m != n ? (m < n ? -1 : 1) : strcmp(a->id, b->id);
}

static enum swv_err
write_one(struct store *store, const struct later_dag *d, struct fault *fault)
{
	struct str text = { 0 };
	bool termijn = d->kind == &kind_termijn;
	enum swv_err err;

	str_addf(&text, "UPDATE \"%s\" SET %s = nullif(?1, ?2) WHERE %s = ?3", d->kind->name,
	    termijn ? "uiterlijk" : "urgent_op", termijn ? "id" : "nummer");
	err = sql_run(store, fault, text.s, "iis", (int64_t)d->wordt, (int64_t)DATE_NONE, d->id);
	str_fini(&text);
	return err;
}

enum swv_err
later_schrijf(struct store *store, struct later *later, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	if (later->n)
		qsort(later->items, later->n, sizeof(later->items[0]), in_place);
	for (size_t i = 0; i < later->n && !err; i++)
		err = write_one(store, &later->items[i], fault);
	later_fini(later);
	return err;
}
