/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/faults.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"

void
faults_add(struct faults *faults, const struct fault *fault)
{
	VEC_ADD(faults->items, faults->n, faults->cap) = *fault;
}

void
faults_fini(struct faults *faults)
{
	free(faults->items);
	*faults = (struct faults){ 0 };
}

static int
by_place(const void *a, const void *b)
{
	const struct fault *const *x = a, *const *y = b;
	int c = strcmp((*x)->file, (*y)->file);

	if (!c)
		c = ((*x)->line > (*y)->line) - ((*x)->line < (*y)->line);
	return c ? c : (*x > *y) - (*x < *y); /* as they were found */
}

void
faults_sort(struct faults *faults)
{
	const struct fault **order;
	struct fault *sorted;

	if (faults->n < 2)
		return;
	order = mem_zero(faults->n, sizeof(*order));
	sorted = mem_zero(faults->n, sizeof(*sorted));
	for (size_t i = 0; i < faults->n; i++)
		order[i] = &faults->items[i];
	qsort(order, faults->n, sizeof(*order), by_place);
	for (size_t i = 0; i < faults->n; i++)
		sorted[i] = *order[i];
	free(order);
	free(faults->items);
	faults->items = sorted;
	faults->cap = faults->n;
}
