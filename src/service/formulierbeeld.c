/* SPDX-License-Identifier: EUPL-1.2 */
/* One form as a whole: what it asks, what is filled in, and what was last time. */
#include "swv/service/formulier.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierperiode.h"
#include "swv/model/kinds.h"
#include "swv/service/toegang.h"
#include "swv/store/lijst.h"

const char *
formulier_eigen_id(const struct rec *deel)
{
	const char *punt = strrchr(rec_id(deel), '.');

	return punt ? punt + 1 : rec_id(deel);
}

/* The records of kind whose field is this, in the order of sort. */
static enum swv_err
read_by(struct session *s, const struct kind *kind, const char *field, const char *is,
    const char *sort, struct fault *fault, struct recs *out)
{
	struct query query;
	enum swv_err err;

	query_init(&query, kind);
	query.sort = sort;
	err = query_text(&query, FILTER_IS, kind_field(kind, field), is);
	if (!err)
		err = store_each(s->store, &query, fault, recs_keep, out);
	query_fini(&query);
	return err;
}

/* What was read of one soort and form, before it is put together. */
struct delen {
	struct recs secties, vragen, antwoorden, activiteiten, vorige, vorige_activiteiten;
};

static void
delen_fini(struct delen *d)
{
	recs_fini(&d->secties);
	recs_fini(&d->vragen);
	recs_fini(&d->antwoorden);
	recs_fini(&d->activiteiten);
	recs_fini(&d->vorige);
	recs_fini(&d->vorige_activiteiten);
}

static enum swv_err
read_parts(struct session *s, const struct formulierbeeld *b, struct fault *fault, struct delen *d)
{
	const char *soort = rec_id(b->soort), *id = rec_id(b->form);
	const char *vorig = b->vorig ? rec_id(b->vorig) : "";
	const struct {
		const struct kind *kind;
		const char *is, *sort;
		struct recs *out;
	} rows[] = {
		{ &kind_formuliersectie, soort, "nr", &d->secties },
		{ &kind_formuliervraag, soort, "nr", &d->vragen },
		{ &kind_antwoord, id, "id", &d->antwoorden },
		{ &kind_activiteit, id, "nr", &d->activiteiten },
		{ &kind_antwoord, vorig, "id", &d->vorige },
		{ &kind_activiteit, vorig, "nr", &d->vorige_activiteiten },
	};
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]) && !err; i++)
		if (*rows[i].is)
			err = read_by(s, rows[i].kind, "formulier", rows[i].is, rows[i].sort, fault,
			    rows[i].out);
	return err;
}

/* Whether it is asked in the period of the form. */
static bool
is_asked(const struct rec *asked, const struct rec *form)
{
	return rec_is_actief(asked) && formulierperiode_geldt(rec_text(asked, "vanaf"),
					   rec_text(asked, "tot"), rec_text(form, "periode"));
}

static const struct rec *
answer_to(const struct recs *antwoorden, const char *vraag)
{
	for (size_t i = 0; i < antwoorden->n; i++)
		if (str_eq(rec_text(antwoorden->items[i], "vraag"), vraag))
			return antwoorden->items[i];
	return NULL;
}

/* What was answered once is shown, also when it is no longer asked. */
static void
add_questions(const struct delen *d, const struct rec *form, struct sectiebeeld *sb)
{
	size_t cap = 0;

	for (size_t i = 0; i < d->vragen.n; i++) {
		const struct rec *vraag = d->vragen.items[i], *vorig;
		const struct rec *antwoord = answer_to(&d->antwoorden, rec_id(vraag));

		if (!str_eq(rec_text(vraag, "sectie"), rec_id(sb->sectie)) ||
		    (!antwoord && !is_asked(vraag, form)))
			continue;
		vorig = answer_to(&d->vorige, rec_id(vraag));
		VEC_ADD(sb->vragen, sb->n_vragen, cap) =
		    (struct vraagbeeld){ vraag, antwoord, vorig ? rec_text(vorig, "waarde") : "" };
	}
}

static void
add_activities(const struct recs *from, const char *sectie, struct recs *out)
{
	for (size_t i = 0; i < from->n; i++)
		if (str_eq(rec_text(from->items[i], "sectie"), sectie))
			recs_add(out, rec_copy(from->items[i]));
}

static void
add_section(struct delen *d, const struct rec *sectie, struct formulierbeeld *b, size_t *cap)
{
	struct sectiebeeld sb = { .sectie = sectie };

	add_questions(d, b->form, &sb);
	add_activities(&d->activiteiten, rec_id(sectie), &sb.activiteiten);
	add_activities(&d->vorige_activiteiten, rec_id(sectie), &sb.vorige);
	if (is_asked(sectie, b->form) || sb.activiteiten.n) {
		VEC_ADD(b->secties, b->n, *cap) = sb;
		return;
	}
	free(sb.vragen);
	recs_fini(&sb.activiteiten);
	recs_fini(&sb.vorige);
}

static enum swv_err
take_stand(
    const struct rec *form, const struct rec *sectie, const struct sectiestand *stand, void *beeld)
{
	struct formulierbeeld *b = beeld;

	(void)form;
	for (size_t i = 0; i < b->n; i++)
		if (str_eq(rec_id(b->secties[i].sectie), rec_id(sectie)))
			b->secties[i].stand = *stand;
	return SWV_OK;
}

static void
move_all(struct recs *from, struct recs *to)
{
	for (size_t i = 0; i < from->n; i++)
		recs_add(to, from->items[i]);
	from->n = 0;
}

static enum swv_err
put_together(struct session *s, struct fault *fault, struct formulierbeeld *b)
{
	const struct sectiestanden_vraag vraag = { .id = rec_id(b->form) };
	struct delen d = { 0 };
	size_t cap = 0;
	enum swv_err err = read_parts(s, b, fault, &d);

	for (size_t i = 0; i < d.secties.n && !err; i++)
		add_section(&d, d.secties.items[i], b, &cap);
	if (!err)
		err = formulier_secties(s->store, &vraag, fault, take_stand, b);
	move_all(&d.secties, &b->alles);
	move_all(&d.vragen, &b->alles);
	move_all(&d.antwoorden, &b->alles);
	move_all(&d.vorige, &b->alles);
	delen_fini(&d);
	return err;
}

enum swv_err
formulier_beeld(
    struct session *session, const char *id, struct fault *fault, struct formulierbeeld *out)
{
	struct store *store = session->store;
	enum swv_err err;

	*out = (struct formulierbeeld){ 0 };
	session_take_day(session);
	err = session_haal(session, RECHT_LEZEN, &kind_formulier, id, fault, &out->form);
	if (!err)
		err = store_get(store, &kind_formuliersoort, rec_text(out->form, "formulier"),
		    fault, &out->soort);
	if (!err && rec_has(out->form, "vorig"))
		err = store_find(
		    store, &kind_formulier, rec_text(out->form, "vorig"), fault, &out->vorig);
	if (!err)
		err = put_together(session, fault, out);
	if (err)
		formulierbeeld_fini(out);
	return err;
}

void
formulierbeeld_fini(struct formulierbeeld *b)
{
	for (size_t i = 0; i < b->n; i++) {
		free(b->secties[i].vragen);
		recs_fini(&b->secties[i].activiteiten);
		recs_fini(&b->secties[i].vorige);
	}
	free(b->secties);
	recs_fini(&b->alles);
	rec_free(&b->form);
	rec_free(&b->soort);
	rec_free(&b->vorig);
	*b = (struct formulierbeeld){ 0 };
}
