/* SPDX-License-Identifier: EUPL-1.2 */
/* What of the figures is too small to go out, and what would betray it. */
#include "swv/model/cijfer.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"

/* A total and its parts: who knows all but one knows that one too. */
struct optelling {
	bool deel; /* of shares, which hide what they are of as well */
	struct cijfer_cel *totaal;
	struct cijfer_cel **delen;
	size_t n, cap;
};

static bool
is_small(int64_t n, int64_t kleinste)
{
	return n > 0 && n < kleinste;
}

/* A share tells too of how many it is not, and a figure that lies in another how many are in that
 * alone. */
static void
hide_small(const struct cijfers *c, const struct cijfer *f, int64_t kleinste)
{
	const struct cijfer *around = cijfers_find(c, f->soort.binnen);
	bool deel = f->soort.vorm == CIJFER_DEEL;

	for (size_t g = 0; g < c->n_gebieden + 2; g++) {
		struct cijfer_cel *cel = &f->cel[g];

		cel->klein = is_small(cel->n, kleinste);
		cel->verborgen = cel->klein ||
				 (deel && (is_small(cel->van - cel->n, kleinste) ||
					      is_small(cel->van, kleinste))) ||
				 (around && is_small(around->cel[g].n - cel->n, kleinste));
	}
}

static void
hide(struct cijfer_cel *cel, bool *again)
{
	cel->verborgen = true;
	*again = true;
}

static int64_t
size(const struct optelling *o, const struct cijfer_cel *cel)
{
	return o->deel ? cel->van : cel->n;
}

/* The smallest part that is told and is not nothing; NULL: there is none. */
static struct cijfer_cel *
smallest(const struct optelling *o)
{
	struct cijfer_cel *least = NULL;

	for (size_t i = 0; i < o->n; i++)
		if (!o->delen[i]->verborgen && size(o, o->delen[i]) > 0 &&
		    (!least || size(o, o->delen[i]) < size(o, least)))
			least = o->delen[i];
	return least;
}

/* One more is hidden, as long as what is hidden can be told from the rest. */
static void
hide_more(const struct optelling *o, int64_t kleinste, bool *again)
{
	size_t hidden = o->totaal->verborgen;
	int64_t together = 0;
	struct cijfer_cel *least = smallest(o);

	for (size_t i = 0; i < o->n; i++)
		if (o->delen[i]->verborgen) {
			hidden++;
			together += size(o, o->delen[i]);
		}
	if (!hidden || (hidden > 1 && (o->totaal->verborgen || together >= kleinste)))
		return;
	if (least)
		hide(least, again);
	else if (!o->totaal->verborgen)
		hide(o->totaal, again);
}

/* Over the areas: the whole is the sum of them, and of what is in none, which is told nowhere but is
 * what they leave. */
static void
over_areas(const struct cijfers *c, const struct cijfer *f, int64_t kleinste, bool *again)
{
	struct optelling o = { .deel = f->soort.vorm == CIJFER_DEEL, .totaal = &f->cel[0] };

	for (size_t g = 1; g < c->n_gebieden + 2; g++)
		VEC_ADD(o.delen, o.n, o.cap) = &f->cel[g];
	hide_more(&o, kleinste, again);
	free(o.delen);
}

/* Over the figures of one group that are parts of the same: each group divides it in its own way. */
static void
over_parts(const struct cijfers *c, const struct cijfer *totaal, const struct cijfer *first,
    int64_t kleinste, bool *again)
{
	for (size_t g = 0; g < c->n_gebieden + 2; g++) {
		struct optelling o = { .totaal = &totaal->cel[g] };

		for (size_t i = 0; i < c->n; i++) {
			const struct cijfer_soort *s = &c->items[i].soort;

			if (str_eq(s->deel_van, first->soort.deel_van) &&
			    str_eq(s->groep, first->soort.groep))
				VEC_ADD(o.delen, o.n, o.cap) = &c->items[i].cel[g];
		}
		hide_more(&o, kleinste, again);
		free(o.delen);
	}
}

/* Whether it is the first of the parts in its group. */
static bool
leads(const struct cijfers *c, size_t nr)
{
	const struct cijfer_soort *s = &c->items[nr].soort;

	for (size_t i = 0; i < nr && s->deel_van; i++)
		if (str_eq(c->items[i].soort.deel_van, s->deel_van) &&
		    str_eq(c->items[i].soort.groep, s->groep))
			return false;
	return s->deel_van != NULL;
}

void
cijfers_verberg(struct cijfers *c, int64_t kleinste)
{
	bool again = true;

	for (size_t i = 0; i < c->n; i++)
		hide_small(c, &c->items[i], kleinste);
	while (again) {
		again = false;
		for (size_t i = 0; i < c->n; i++) {
			const struct cijfer *totaal = cijfers_find(c, c->items[i].soort.deel_van);

			over_areas(c, &c->items[i], kleinste, &again);
			if (totaal && leads(c, i))
				over_parts(c, totaal, &c->items[i], kleinste, &again);
		}
	}
}
