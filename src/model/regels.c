/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/regels.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"

static enum regio
regio_of(const char *naam)
{
	static const char *const namen[REGIO_COUNT] = { "noord", "midden", "zuid" };

	for (int i = 0; i < REGIO_COUNT; i++)
		if (str_eq(namen[i], naam))
			return (enum regio)i;
	return REGIO_NOORD;
}

static void
add_vakantie(struct regels *r, const struct rec *rec, size_t *cap)
{
	struct vakantie v = { .naam = rec_text(rec, "naam"),
		.eerste = rec_date(rec, "van"),
		.laatste = rec_date(rec, "tot") };

	v.schooljaar = schooljaar_of(v.eerste, r->kalender.schooljaar_begin);
	VEC_ADD(r->eigen, r->kalender.n_eigen, *cap) = v;
}

static int
by_day(const void *a, const void *b)
{
	const struct dag_naam *x = a, *y = b;

	return (x->dag > y->dag) - (x->dag < y->dag);
}

void
regels_from_recs(const struct recs *recs, const struct instellingen *inst, struct regels *out)
{
	struct kalenderregels *k = &out->kalender;
	size_t cap_eigen = 0, cap_dagen = 0;

	*out = (struct regels){ 0 };
	k->regio = regio_of(instelling_text(inst, "organisatie.vakantieregio"));
	maanddag_parse(instelling_text(inst, "organisatie.schooljaar_begin"), &k->schooljaar_begin);
	for (size_t i = 0; i < recs->n; i++) {
		const struct kind *kind = recs->items[i]->kind;

		if ((kind == &kind_vakantie || kind == &kind_feestdag) &&
		    rec_is_actief(recs->items[i]))
			recs_add(&out->bron, rec_copy(recs->items[i]));
	}
	for (size_t i = 0; i < out->bron.n; i++) {
		const struct rec *rec = out->bron.items[i];

		if (rec->kind == &kind_vakantie)
			add_vakantie(out, rec, &cap_eigen);
		else
			VEC_ADD(out->gelijkgesteld, k->n_gelijkgesteld, cap_dagen) =
			    (struct dag_naam){ rec_date(rec, "datum"), rec_text(rec, "naam") };
	}
	if (k->n_gelijkgesteld)
		qsort(out->gelijkgesteld, k->n_gelijkgesteld, sizeof(*out->gelijkgesteld), by_day);
	k->eigen = out->eigen;
	k->gelijkgesteld = out->gelijkgesteld;
}

void
regels_fini(struct regels *regels)
{
	free(regels->eigen);
	free(regels->gelijkgesteld);
	recs_fini(&regels->bron);
	*regels = (struct regels){ 0 };
}
