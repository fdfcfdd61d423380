/* SPDX-License-Identifier: EUPL-1.2 */
/* Filling in a form: an answer, and what was filled in last time. */
#include "swv/service/formulier.h"

#include <string.h>

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/service/toegang.h"
#include "swv/store/lijst.h"

/* Work on a form by who may change that: then also what stands in it. */
static enum swv_err
begin(struct session *session, const char *titel, const char *id, struct fault *fault,
    struct werk *werk, struct rec **form)
{
	enum swv_err err = session_mag(session, RECHT_WIJZIGEN, &kind_formulier, fault);

	*werk = (struct werk){ 0 };
	*form = NULL;
	if (!err)
		err = werk_begin(session, titel, fault, werk);
	if (!err)
		err = session_haal(session, RECHT_WIJZIGEN, &kind_formulier, id, fault, form);
	werk->toegestaan = true;
	werk->over = *form;
	return err;
}

static enum swv_err
find_answer(
    struct session *s, const char *id, const char *vraag, struct fault *fault, struct rec **out)
{
	struct recs found = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_antwoord);
	query.max = 1;
	query_text(&query, FILTER_IS, kind_field(&kind_antwoord, "formulier"), id);
	query_text(&query, FILTER_IS, kind_field(&kind_antwoord, "vraag"), vraag);
	err = store_each(s->store, &query, fault, recs_keep, &found);
	*out = found.n ? rec_copy(found.items[0]) : NULL;
	query_fini(&query);
	recs_fini(&found);
	return err;
}

static enum swv_err
new_answer(
    struct werk *werk, const char *id, const char *vraag, const char *waarde, struct fault *fault)
{
	struct rec *rec = rec_new(&kind_antwoord);
	enum swv_err err;

	rec_set_text(rec, "formulier", id);
	rec_set_text(rec, "vraag", vraag);
	rec_set_text(rec, "waarde", waarde);
	err = werk_nieuw(werk, rec, fault);
	rec_free(&rec);
	return err;
}

static enum swv_err
other_answer(
    struct werk *werk, const struct rec *old, const char *waarde, struct fault *fault, bool *anders)
{
	struct rec *rec = rec_copy(old);
	enum swv_err err;

	rec_set_text(rec, "waarde", waarde);
	err = antwoord_voorbereid(werk, old, rec, fault);
	*anders = !err && !rec_same(old, rec);
	if (*anders)
		err = werk_volgt(werk, old, rec, fault);
	rec_free(&rec);
	return err;
}

enum swv_err
formulier_zet_antwoord(struct werk *werk, const char *id, const char *vraag, const char *waarde,
    struct fault *fault, bool *anders)
{
	struct rec *old;
	enum swv_err err = find_answer(werk->session, id, vraag, fault, &old);

	*anders = !err && (old != NULL) != (*waarde != '\0');
	if (err)
		return err;
	if (!old && *waarde)
		err = new_answer(werk, id, vraag, waarde, fault);
	else if (old && *waarde)
		err = other_answer(werk, old, waarde, fault, anders);
	else if (old)
		err = werk_weg(werk, old, fault);
	rec_free(&old);
	return err;
}

enum swv_err
formulier_antwoord(struct session *session, const char *id, const char *vraag, const char *waarde,
    struct fault *fault)
{
	struct werk werk;
	struct rec *form;
	bool anders;
	enum swv_err err = begin(session, "invullen", id, fault, &werk, &form);

	if (!err)
		err = formulier_zet_antwoord(&werk, id, vraag, waarde, fault, &anders);
	if (werk.open)
		err = werk_eind(&werk, err, fault);
	rec_free(&form);
	return err;
}

/* ---- last time ---- */

static const struct sectiebeeld *
section_of(const struct formulierbeeld *b, const char *id)
{
	for (size_t i = 0; i < b->n; i++)
		if (str_eq(rec_id(b->secties[i].sectie), id))
			return &b->secties[i];
	return NULL;
}

static bool
is_filled(const struct sectiebeeld *s)
{
	for (size_t i = 0; i < s->n_vragen; i++)
		if (s->vragen[i].antwoord)
			return true;
	return s->activiteiten.n > 0;
}

/* The section of last time that this one takes over: the one that it names, unless that is empty. */
static const struct sectiebeeld *
source_of(const struct formulierbeeld *was, const struct rec *sectie)
{
	const struct sectiebeeld *uit =
	    rec_has(sectie, "uit") ? section_of(was, rec_text(sectie, "uit")) : NULL;

	return uit && is_filled(uit) ? uit : section_of(was, rec_id(sectie));
}

static enum swv_err
copy_answers(struct werk *werk, const char *id, const struct sectiebeeld *from,
    const struct sectiebeeld *to, struct fault *fault, int64_t *n)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < to->n_vragen; i++)
		for (size_t j = 0; j < from->n_vragen && !err; j++) {
			if (!from->vragen[j].antwoord ||
			    !str_eq(formulier_eigen_id(to->vragen[i].vraag),
				formulier_eigen_id(from->vragen[j].vraag)))
				continue;
			err = new_answer(werk, id, rec_id(to->vragen[i].vraag),
			    rec_text(from->vragen[j].antwoord, "waarde"), fault);
			++*n;
		}
	return err;
}

static enum swv_err
copy_activities(struct werk *werk, const char *id, const struct sectiebeeld *from,
    const struct sectiebeeld *to, struct fault *fault, int64_t *n)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < from->activiteiten.n && !err; i++) {
		struct rec *rec = rec_copy(from->activiteiten.items[i]);

		rec->versie = 0;
		rec_set_none(rec, "id");
		rec_set_text(rec, "formulier", id);
		rec_set_text(rec, "sectie", rec_id(to->sectie));
		err = werk_nieuw(werk, rec, fault);
		rec_free(&rec);
		++*n;
	}
	return err;
}

static enum swv_err
copy_all(struct werk *werk, const struct formulierbeeld *was, const struct formulierbeeld *now,
    struct fault *fault, int64_t *n)
{
	const char *id = rec_id(now->form);
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < now->n && !err; i++) {
		const struct sectiebeeld *to = &now->secties[i], *from;

		from = is_filled(to) ? NULL : source_of(was, to->sectie);
		if (!from)
			continue;
		err = copy_answers(werk, id, from, to, fault, n);
		if (!err)
			err = copy_activities(werk, id, from, to, fault, n);
	}
	return err;
}

enum swv_err
formulier_kopieer(struct session *session, const char *id, struct fault *fault, int64_t *n)
{
	struct formulierbeeld was = { 0 }, now = { 0 };
	struct werk werk;
	struct rec *form;
	enum swv_err err = begin(session, "overnemen van vorige keer", id, fault, &werk, &form);

	*n = 0;
	if (!err && !rec_has(form, "vorig"))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Vorige keer",
		    "Van de vorige keer is er geen formulier", NULL);
	if (!err)
		err = formulier_beeld(session, rec_text(form, "vorig"), fault, &was);
	if (!err)
		err = formulier_beeld(session, id, fault, &now);
	if (!err)
		err = copy_all(&werk, &was, &now, fault, n);
	if (!err && !*n)
		err = fault_set(fault, SWV_EIMPOSSIBLE, NULL,
		    "Er is niets over te nemen: de vorige keer is leeg, of hier is alles al ingevuld",
		    NULL);
	if (werk.open)
		err = werk_eind(&werk, err, fault);
	formulierbeeld_fini(&was);
	formulierbeeld_fini(&now);
	rec_free(&form);
	return err;
}
