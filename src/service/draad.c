/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/draad.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"

void
draad_fini(struct draad *draad)
{
	for (size_t i = 0; i < draad->n; i++)
		tak_fini(&draad->items[i].tak);
	free(draad->items);
	*draad = (struct draad){ 0 };
}

static bool
has(const struct draad *d, const char *id)
{
	for (size_t i = 0; i < d->n; i++)
		if (str_eq(d->items[i].tak.id, id))
			return true;
	return false;
}

static enum swv_err walk(struct session *session, struct draad *d, struct tak *tak, int diepte,
    bool steunt, struct fault *fault);

/* Walks on to each of them that was not met yet. */
static enum swv_err
walk_all(struct session *session, struct draad *d, struct takken *takken, int diepte, bool steunt,
    struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < takken->n && !err; i++)
		if (!has(d, takken->items[i].id))
			err = walk(session, d, &takken->items[i], diepte, steunt, fault);
	takken_fini(takken);
	return err;
}

/* Adds the node, which it takes, and what is under it: first what hangs there, then what supports. */
static enum swv_err
walk(struct session *session, struct draad *d, struct tak *tak, int diepte, bool steunt,
    struct fault *fault)
{
	size_t at = d->n;
	struct draadknoop *k;
	struct takken takken;
	enum swv_err err;

	if (d->n == DRAAD_MAX || diepte == DRAAD_DIEP) {
		d->afgekapt = true;
		return SWV_OK;
	}
	k = &VEC_ADD(d->items, d->n, d->cap);
	*k = (struct draadknoop){ .tak = *tak, .diepte = diepte, .steunt = steunt };
	*tak = (struct tak){ 0 };
	err = lezen_kinderen(session, k->tak.id, fault, &takken);
	if (!err)
		err = walk_all(session, d, &takken, diepte + 1, false, fault);
	if (!err)
		err = lezen_steunen(session, d->items[at].tak.id, fault, &takken);
	return err ? err : walk_all(session, d, &takken, diepte + 1, true, fault);
}

/* From the last to the first: what is under a node comes after it. */
static void
count(struct draad *d)
{
	for (size_t i = d->n; i--;) {
		struct draadknoop *k = &d->items[i];

		if (k->tak.status) {
			k->n_acties = !str_in_words("vervallen doorgeschoven", k->tak.status);
			k->n_gereed = str_eq(k->tak.status, "gereed");
		}
		for (size_t j = i + 1; j < d->n && d->items[j].diepte > k->diepte; j++)
			if (d->items[j].diepte == k->diepte + 1) {
				k->n_acties += d->items[j].n_acties;
				k->n_gereed += d->items[j].n_gereed;
			}
	}
}

enum swv_err
draad_lees(struct session *session, const char *id, struct fault *fault, struct draad *out)
{
	struct tak tak = { 0 };
	enum swv_err err = lezen_begin(session, fault);

	*out = (struct draad){ 0 };
	if (err)
		return err;
	err = lezen_tak(session, id, fault, &tak);
	if (!err)
		err = walk(session, out, &tak, 0, false, fault);
	lezen_einde(session);
	tak_fini(&tak);
	count(out);
	if (err)
		draad_fini(out);
	return err;
}
