/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/faults.h"

#include <stdbool.h>
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

static bool
is_before(const struct fault *a, const struct fault *b)
{
	int c = strcmp(a->file, b->file);

	return c ? c < 0 : a->line < b->line;
}

/* By insertion: stable, and a file with more than a handful of faults is rare. */
void
faults_sort(struct faults *faults)
{
	for (size_t i = 1; i < faults->n; i++) {
		struct fault f = faults->items[i];
		size_t j = i;

		for (; j && is_before(&f, &faults->items[j - 1]); j--)
			faults->items[j] = faults->items[j - 1];
		faults->items[j] = f;
	}
}
