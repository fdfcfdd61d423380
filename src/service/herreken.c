/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/herreken.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/store/partij.h"

struct herrekening {
	struct session *session;
	struct verschoven *uit;
	struct later later;
	int64_t klaar, aantal; /* dossiers */
};

static void
count_moved(const struct rec *t, void *verschoven)
{
	struct verschoven *v = verschoven;
	size_t i = 0;

	v->n++;
	while (i < v->n_rijen && !(str_eq(v->rijen[i].regel->kind, rec_text(t, "bron")) &&
				     str_eq(v->rijen[i].regel->norm, rec_text(t, "norm"))))
		i++;
	if (i == VERSCHOVEN_RIJEN)
		return;
	if (i == v->n_rijen) {
		v->rijen[i].regel = termijn_regel_of(rec_text(t, "bron"), rec_text(t, "norm"));
		v->rijen[i].n = 0;
		v->n_rijen++;
	}
	v->rijen[i].n++;
}

static enum swv_err
one(struct herrekening *h, const struct partij_dossier *d, struct fault *fault)
{
	const struct termijn_feiten f = { .rec = d->rec,
		.hangend = &d->delen,
		.regels = &h->session->regels.kalender,
		.inst = &h->session->inst };
	const struct zetting zetting = { .norm = dossier_is_dicht(d->rec) ? NORM_BEWAREN : NULL,
		.later = &h->later,
		.moved = count_moved,
		.arg = h->uit };
	struct recs computed = { 0 };
	enum swv_err err;

	termijnen_bereken(&f, &computed);
	err = partij_zet(h->session->store, d, &computed, &zetting, fault);
	recs_fini(&computed);
	return err;
}

static enum swv_err
of_kind(struct herrekening *h, const struct kind *kind, struct fault *fault)
{
	char *last = mem_strdup("");
	enum swv_err err = SWV_OK;
	struct partij partij;

	while (!err) {
		err = partij_lees(h->session->store, kind, last, fault, &partij);
		if (err || !partij.n)
			break;
		for (size_t i = 0; i < partij.n && !err; i++)
			err = one(h, &partij.items[i], fault);
		free(last);
		last = mem_strdup(rec_id(partij.items[partij.n - 1].rec));
		h->klaar += (int64_t)partij.n;
		session_vertel(h->session, h->klaar, h->aantal);
		partij_fini(&partij);
	}
	free(last);
	return err;
}

enum swv_err
herreken_dossiers(struct werk *werk, struct fault *fault, struct verschoven *out)
{
	struct herrekening h = { .session = werk->session, .uit = out };
	enum swv_err err = partij_begin(werk->session->store, fault);

	for (size_t i = 0; i < n_kinds && !err; i++) {
		int64_t n;

		if (!(kinds[i]->flags & KIND_DOSSIER))
			continue;
		err = partij_aantal(werk->session->store, kinds[i], fault, &n);
		h.aantal += n;
	}
	for (size_t i = 0; i < n_kinds && !err; i++)
		if (kinds[i]->flags & KIND_DOSSIER)
			err = of_kind(&h, kinds[i], fault);
	if (!err)
		err = later_schrijf(werk->session->store, &h.later, fault);
	later_fini(&h.later);
	partij_einde(werk->session->store);
	return err;
}
