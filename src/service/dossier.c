/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/dossier.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"
#include "swv/service/toegang.h"
#include "swv/store/lijst.h"
#include "swv/store/logboek.h"
#include "swv/store/termijnen.h"

/* ---- reading ---- */

/* What the reading is of: the case that a line hangs on, or the record itself.  Owned. */
static enum swv_err
owner_of(struct session *s, const struct kind *kind, const char *id, struct fault *fault,
    struct inzage *out)
{
	struct rec *rec;
	enum swv_err err;

	*out = (struct inzage){ .kind = kind };
	if (!kind->hangs) {
		out->id = mem_strdup(id);
		return SWV_OK;
	}
	if ((err = store_get(s->store, kind, id, fault, &rec)))
		return err;
	out->id = mem_strdup(rec_text(rec, kind->hangs));
	out->kind = kind_owner(kind, out->id);
	rec_free(&rec);
	return SWV_OK;
}

/* Whether it was noted within the last quarter; *old gets the place of an older note. */
static bool
was_noted(const struct session *s, const struct inzage *what, int64_t now, size_t *old)
{
	const int64_t quarter = INT64_C(15) * 60 * 1000000;

	for (*old = 0; *old < s->n_inzagen; ++*old) {
		const struct inzage *i = &s->inzagen[*old];

		if (i->kind == what->kind && str_eq(i->id, what->id))
			return now >= i->op && now - i->op < quarter;
	}
	return false;
}

bool
dossier_is_genoteerd(const struct session *s, const char *nummer)
{
	char *id = mem_strdup(nummer);
	const struct inzage what = { .kind = dossier_kind(nummer), .id = id };
	size_t at;
	bool noted = was_noted(s, &what, klok_nu(s->klok), &at);

	free(id);
	return noted;
}

static enum swv_err
note(struct session *s, const char *handeling, const struct inzage *what, const char *wat,
    int64_t now, struct fault *fault)
{
	struct logboekregel regel = { .op = now,
		.wie = s->wie,
		.handeling = handeling,
		.kind = what->kind->name,
		.bron_id = what->id,
		.wat = wat };
	bool own = !store_is_writing(s->store);
	enum swv_err err;

	if (store_is_reading(s->store)) /* a caller that forgot: see the header */
		return fault_set(fault, SWV_EINTERNAL, "inzage", NULL, NULL);
	err = own ? store_begin(s->store, fault) : SWV_OK;
	if (!err)
		err = log_add(s->store, &regel, fault);
	if (!err && own)
		err = store_commit(s->store, fault);
	if (err && own)
		store_abort(s->store);
	return err;
}

/* Notes it, unless that was done within the last quarter; takes what->id when it is kept. */
static enum swv_err
note_once(struct session *s, const char *handeling, struct inzage *what, const char *wat,
    struct fault *fault)
{
	bool own = !store_is_writing(s->store); /* else it may yet be taken back with the rest */
	int64_t now = klok_nu(s->klok);
	size_t at;
	enum swv_err err;

	if (was_noted(s, what, now, &at))
		return SWV_OK;
	err = note(s, handeling, what, wat, now, fault);
	if (!err && own && at == s->n_inzagen) {
		VEC_ADD(s->inzagen, s->n_inzagen, s->cap_inzagen) = *what;
		what->id = NULL;
	}
	if (!err && own)
		s->inzagen[at].op = now;
	return err;
}

enum swv_err
dossier_inzage(struct session *s, const struct kind *kind, const char *id, struct fault *fault)
{
	struct inzage what;
	enum swv_err err;

	if (!kind_is_personal(kind) || !store_exists(s->store, kind->name, id) ||
	    !session_ziet(s, kind, id)) /* the reading itself will be refused */
		return SWV_OK;
	if ((err = owner_of(s, kind, id, fault, &what)))
		return err;
	err = note_once(s, "inzage", &what, "{}", fault);
	free(what.id);
	return err;
}

/* Of how many, as the logboek has it. */
static void
count_text(const char *name, int64_t n, char out[64])
{
	snprintf(out, 64, "{\"%s\":%" PRId64 "}", name, n);
}

enum swv_err
dossier_proef(struct session *s, const struct kind *kind, int64_t rijen, struct fault *fault)
{
	static char all[] = "";
	char wat[64];

	count_text("rijen", rijen, wat);
	return note(
	    s, "inzage", &(struct inzage){ .kind = kind, .id = all }, wat, klok_nu(s->klok), fault);
}

/* ---- looking for somebody ---- */

enum swv_err
dossier_zoekt(struct session *s, const struct query *query, struct fault *fault)
{
	struct inzage what = { .kind = query->kind };
	int64_t n = 0;
	char wat[64];
	size_t at;
	enum swv_err err;

	if (!kind_is_personal(query->kind) || !query_asks_personal(query))
		return SWV_OK;
	if ((err = session_mag(s, RECHT_LEZEN, query->kind, fault)))
		return err;
	what.id = mem_strdup("");
	if (was_noted(s, &what, klok_nu(s->klok), &at)) {
		free(what.id);
		return SWV_OK;
	}
	err = store_count(s->store, query, fault, &n);
	count_text("aantal", n, wat);
	if (!err)
		err = note_once(s, "zoeken", &what, wat, fault);
	free(what.id);
	return err;
}

enum swv_err
dossier_bestond(struct session *s, const struct kind *kind, enum swv_err err, struct fault *fault)
{
	static char all[] = "";
	struct fault other = { 0 };
	enum swv_err noted = note(s, "zoeken", &(struct inzage){ .kind = kind, .id = all },
	    "{\"aantal\":1}", klok_nu(s->klok), &other);

	if (noted && fault)
		*fault = other;
	return noted ? noted : err;
}

enum swv_err
dossier_delen(struct session *s, const struct kind *deel, const char *nummer, struct fault *fault,
    struct recs *out)
{
	const struct kind *kind = kind_owner(deel, nummer);
	struct rec *dossier = NULL;
	enum swv_err err = session_mag(s, RECHT_LEZEN, deel, fault);

	*out = (struct recs){ 0 };
	if (!err)
		err = session_haal(s, RECHT_LEZEN, kind, nummer, fault, &dossier);
	rec_free(&dossier);
	if (!err)
		err = dossier_inzage(s, kind, nummer, fault);
	return err ? err : store_hung_on(s->store, deel, nummer, fault, out);
}

/* ---- acts ---- */

static enum swv_err
set_facts(struct session *s, const struct kind *kind, const char *nummer, const char *fields,
    struct fault *fault)
{
	struct rec *before = NULL, *after = NULL;
	enum swv_err err = session_haal(s, RECHT_WIJZIGEN, kind, nummer, fault, &before);

	if (err)
		return err;
	after = rec_copy(before);
	for (size_t i = 0; i < after->kind->n_fields; i++) {
		const char *name = after->kind->fields[i].name;

		if (str_in_words(fields, name) && !rec_has(after, name))
			rec_set_date(after, name, session_vandaag(s));
	}
	err = schrijven_wijzig(s, before, after, fault);
	rec_free(&before);
	rec_free(&after);
	return err;
}

static enum swv_err
keep_agreement(struct session *s, const struct rec *termijn, struct fault *fault)
{
	struct rec *regel = rec_initial(&kind_logregel, session_vandaag(s));
	char nr[24];
	enum swv_err err;

	snprintf(nr, sizeof(nr), "%" PRId64, rec_int(termijn, "nr"));
	rec_set_text(regel, "dossier", rec_text(termijn, "bron_id"));
	rec_set_text(regel, "soort", "afspraak");
	rec_set_text(regel, "tekst", "Afspraak nagekomen.");
	rec_set_text(regel, "voldoet", nr);
	err = schrijven_nieuw(s, regel, fault);
	rec_free(&regel);
	return err;
}

/* As the rule says: by facts of the dossier, or not at all. */
static enum swv_err
meet(struct session *s, const struct rec *termijn, struct fault *fault)
{
	const struct termijn_regel *regel =
	    termijn_regel_of(rec_text(termijn, "bron"), rec_text(termijn, "norm"));
	const struct kind *kind = kind_find(rec_text(termijn, "bron"));

	if (!regel || !kind || !(kind->flags & KIND_DOSSIER))
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL, "Dit wordt niet afgevinkt", NULL);
	if (str_eq(regel->norm, NORM_AFSPRAAK))
		return keep_agreement(s, termijn, fault);
	if (!regel->voldoet)
		return fault_set(
		    fault, SWV_EIMPOSSIBLE, NULL, "Dit wordt niet afgevinkt", regel->anders);
	return set_facts(s, kind, rec_text(termijn, "bron_id"), regel->voldoet, fault);
}

enum swv_err
dossier_voldoe(struct session *s, const char *id, struct fault *fault)
{
	struct rec *termijn;
	enum swv_err err = lezen_een(s, &kind_termijn, id, fault, &termijn);

	if (err)
		return err;
	if (rec_has(termijn, "voldaan_op") || rec_bool(termijn, "vervallen"))
		err = fault_set(fault, SWV_ENOTHING, "Dit is al gedaan", NULL, NULL);
	else
		err = meet(s, termijn, fault);
	rec_free(&termijn);
	return err;
}
