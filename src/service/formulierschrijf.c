/* SPDX-License-Identifier: EUPL-1.2 */
/* What a sheet says, into its form. */
#include "swv/service/formuliergang.h"

#include "swv/base/str.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/toegang.h"
#include "swv/store/herstel.h"

static enum swv_err
set_answers(struct formuliergang *g, const struct formulierbeeld *b, const struct sectiebeeld *s,
    struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < s->n_vragen && !err; i++) {
		const struct vraagbeeld *v = &s->vragen[i];
		const char *had = v->antwoord ? rec_text(v->antwoord, "waarde") : "", *now = "";
		bool anders;

		for (size_t k = 0; k < g->form.n; k++)
			if (str_eq(g->form.rijen[k].cel[KOLOM_SECTIE],
				formulier_eigen_id(s->sectie)) &&
			    str_eq(g->form.rijen[k].cel[KOLOM_NR], formulier_eigen_id(v->vraag)))
				now = str_get(&g->form.rijen[k].waarde);
		if (str_eq(had, now))
			continue;
		g->stappen++;
		g->weg += !*now;
		err = formulier_zet_antwoord(
		    &g->werk, rec_id(b->form), rec_id(v->vraag), now, fault, &anders);
	}
	return err;
}

static enum swv_err
put_activity(struct formuliergang *g, const struct formulierbeeld *b, const struct sectiebeeld *s,
    const struct rec *old, const struct bladregel *r, struct fault *fault)
{
	struct rec *rec = old ? rec_copy(old) : rec_new(&kind_activiteit);
	enum swv_err err = SWV_OK;

	rec_set_text(rec, "formulier", rec_id(b->form));
	rec_set_text(rec, "sectie", rec_id(s->sectie));
	rec_set_int(rec, "nr", r->nr);
	rec_set_text(rec, "tekst", str_get(&r->waarde));
	rec_set_int(rec, "eigen_middelen", r->eigen);
	if (*r->cel[KOLOM_BEDRAG] && !r->eigen)
		rec_set_int(rec, "bedrag", r->cents);
	else
		rec_set_none(rec, "bedrag");
	if (!old || !rec_same(old, rec)) {
		g->stappen++;
		err =
		    old ? werk_volgt(&g->werk, old, rec, fault) : werk_nieuw(&g->werk, rec, fault);
	}
	rec_free(&rec);
	return err;
}

static const struct bladregel *
activity_row(const struct formuliergang *g, const struct sectiebeeld *s, int64_t nr)
{
	for (size_t i = 0; i < g->form.n; i++) {
		const struct bladregel *r = &g->form.rijen[i];

		if (str_eq(r->cel[KOLOM_SECTIE], formulier_eigen_id(s->sectie)) && r->nr == nr &&
		    r->waarde.len)
			return r;
	}
	return NULL;
}

static const struct rec *
activity_of(const struct sectiebeeld *s, int64_t nr)
{
	for (size_t i = 0; i < s->activiteiten.n; i++)
		if (rec_int(s->activiteiten.items[i], "nr") == nr)
			return s->activiteiten.items[i];
	return NULL;
}

static enum swv_err
set_activities(struct formuliergang *g, const struct formulierbeeld *b, const struct sectiebeeld *s,
    struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < s->activiteiten.n && !err; i++) {
		const struct rec *old = s->activiteiten.items[i];

		if (activity_row(g, s, rec_int(old, "nr")))
			continue;
		g->stappen++;
		g->weg++;
		err = werk_weg(&g->werk, old, fault);
	}
	for (size_t i = 0; i < g->form.n && !err; i++) {
		const struct bladregel *r = &g->form.rijen[i];

		if (str_eq(r->cel[KOLOM_SECTIE], formulier_eigen_id(s->sectie)) && r->waarde.len)
			err = put_activity(g, b, s, activity_of(s, r->nr), r, fault);
	}
	return err;
}

static bool
section_is_filled(const struct formuliergang *g, const struct sectiebeeld *s)
{
	for (size_t i = 0; i < g->form.n; i++)
		if (str_eq(g->form.rijen[i].cel[KOLOM_SECTIE], formulier_eigen_id(s->sectie)) &&
		    bladregel_is_gevuld(&g->form.rijen[i]))
			return true;
	return false;
}

/* One step on, with what the head tells; the others are asked for in turn. */
static enum swv_err
step_to(struct formuliergang *g, const char *id, const struct rec *hoofd, const char *status,
    struct fault *fault)
{
	struct rec *before = NULL, *after = NULL;
	enum swv_err err =
	    session_haal(g->session, RECHT_WIJZIGEN, &kind_formulier, id, fault, &before);

	if (err)
		return err;
	after = rec_copy(before);
	for (size_t i = 0; i < 4; i++) {
		static const char *const velden[] = { "goedgekeurd_door", "goedgekeurd_functie",
			"goedgekeurd_op", "ingediend_op" };
		int f = kind_field(&kind_formulier, velden[i]);

		if (hoofd->v[f].tag == VALUE_NONE)
			continue;
		value_fini(&after->v[f]);
		after->v[f] = value_copy(&hoofd->v[f]);
	}
	if (rec_has(hoofd, "nulmelding"))
		rec_set_int(after, "nulmelding", rec_bool(hoofd, "nulmelding"));
	rec_set_text(after, "status", status);
	if (!rec_same(before, after)) {
		g->stappen++;
		err = werk_wijzig(&g->werk, before, after, fault);
	}
	rec_free(&before);
	rec_free(&after);
	return err;
}

/* Approval and handing in, as far as the head tells of them and the form is not there yet. */
static enum swv_err
follow_head(struct formuliergang *g, const struct formulierbeeld *b, const struct rec *hoofd,
    struct fault *fault)
{
	const char *id = rec_id(b->form), *status;
	bool goedgekeurd = rec_has(hoofd, "goedgekeurd_door") &&
			   rec_has(hoofd, "goedgekeurd_functie") &&
			   !rec_bool(hoofd, "nulmelding") && rec_bool(b->soort, "goedkeuring");
	struct rec *now = NULL;
	enum swv_err err =
	    session_haal(g->session, RECHT_WIJZIGEN, &kind_formulier, id, fault, &now);

	if (err)
		return err;
	status = rec_text(now, "status");
	if (formulier_is_open(now) && rec_bool(hoofd, "nulmelding")) {
		if (step_to(g, id, hoofd, status, fault)) /* that hands it in */
			err = formuliergang_wijs_hoofd(g, "nulmelding", fault);
	} else if (formulier_is_open(now)) {
		if (goedgekeurd && step_to(g, id, hoofd, "goedgekeurd_bestuur", fault))
			err = formuliergang_wijs_hoofd(g, "goedgekeurd_door", fault);
		if (!err && rec_has(hoofd, "ingediend_op") &&
		    step_to(g, id, hoofd, "ingediend", fault))
			err = formuliergang_wijs_hoofd(g, "ingediend_op", fault);
	}
	rec_free(&now);
	return err;
}

/* Undoing very many is a step for each, while others wait: then there is nothing to undo. */
static enum swv_err
limit_undo(struct formuliergang *g, struct fault *fault)
{
	if (g->werk.zonder_herstel || g->stappen <= CSV_INVOER_TERUG)
		return SWV_OK;
	g->werk.zonder_herstel = true;
	return herstel_drop(g->session->store, g->werk.handeling, fault);
}

enum swv_err
formuliergang_schrijf(struct formuliergang *g, const struct formulierbeeld *b,
    const struct rec *hoofd, struct fault *fault)
{
	int64_t before = g->stappen;
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < b->n && !err; i++) {
		const struct sectiebeeld *s = &b->secties[i];

		if (!section_is_filled(g, s))
			continue;
		err = sectiesoort_is_tabel(rec_text(s->sectie, "soort"))
			  ? set_activities(g, b, s, fault)
			  : set_answers(g, b, s, fault);
	}
	if (!err)
		err = follow_head(g, b, hoofd, fault);
	if (!err)
		err = limit_undo(g, fault);
	if (g->stappen > before)
		g->telling->gewijzigd++;
	else
		g->telling->gelijk++;
	return err;
}
