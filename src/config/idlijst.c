/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/idlijst.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"

static int
by_id(const void *a, const void *b)
{
	const struct id_in_bestand *x = a, *y = b;
	int c = strcmp(x->id, y->id);

	return c ? c : (x->nr > y->nr) - (x->nr < y->nr);
}

void
idlijst_from(const struct gelezenen *alle, struct idlijst *out)
{
	*out = (struct idlijst){ .items = mem_zero(alle->n, sizeof(*out->items)) };
	for (size_t i = 0; i < alle->n; i++) {
		const struct gelezen *g = &alle->items[i];

		if (*rec_id(g->rec))
			out->items[out->n++] =
			    (struct id_in_bestand){ rec_id(g->rec), g->rec->kind, g->tak, i };
	}
	if (out->n)
		qsort(out->items, out->n, sizeof(*out->items), by_id);
}

void
idlijst_fini(struct idlijst *lijst)
{
	free(lijst->items);
	*lijst = (struct idlijst){ 0 };
}

/* The first record from begin on, before item i, that it cannot stand beside; NULL: none. */
static const struct id_in_bestand *
eerder(const struct idlijst *lijst, size_t begin, size_t i, const char *samen)
{
	const struct kind *mine = lijst->items[i].kind;

	for (; begin < i; begin++) {
		const struct kind *kind = lijst->items[begin].kind;

		if (kind == mine ||
		    (str_in_words(samen, kind->name) && str_in_words(samen, mine->name)))
			return &lijst->items[begin];
	}
	return NULL;
}

void
idlijst_dubbel(const struct idlijst *lijst, const char *samen, struct boom *boom)
{
	size_t begin = 0; /* of those with the id of item i */

	for (size_t i = 0; i < lijst->n; i++) {
		const struct id_in_bestand *first;
		struct str waar = { 0 };

		if (!str_eq(lijst->items[begin].id, lijst->items[i].id))
			begin = i;
		first = eerder(lijst, begin, i, samen);
		if (!first)
			continue;
		boom_where(boom, first->tak, &waar);
		boom_fault(boom, lijst->items[i].tak, SWV_EDUPLICATE, first->kind->label,
		    lijst->items[i].id, str_get(&waar));
		str_fini(&waar);
	}
}

bool
idlijst_has(const struct idlijst *lijst, const char *soorten, const char *id)
{
	size_t low = 0, high = lijst->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (strcmp(lijst->items[mid].id, id) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < lijst->n && str_eq(lijst->items[low].id, id); low++)
		if (str_in_words(soorten, lijst->items[low].kind->name))
			return true;
	return false;
}

struct keuze {
	const struct idlijst *lijst;
	const char *soorten;
};

static const char *
id_name(size_t i, const void *arg)
{
	const struct keuze *keuze = arg;
	const struct id_in_bestand *x = &keuze->lijst->items[i];

	return str_in_words(keuze->soorten, x->kind->name) ? x->id : NULL;
}

const char *
idlijst_nearest(const struct idlijst *lijst, const char *soorten, const char *id)
{
	return str_nearest(id, lijst->n, id_name, &(struct keuze){ lijst, soorten });
}
