/* SPDX-License-Identifier: EUPL-1.2 */
/* Forms that come back as a sheet. */
#include "swv/service/formulierinvoer.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/export/csv_lees.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/formulierblad.h"
#include "swv/service/toegang.h"
#include "swv/store/herstel.h"

#define BOM "\xEF\xBB\xBF"

/* A row of the sheet that has something in it. */
struct bladregel {
	char *cel[FORMULIER_KOLOMMEN];
	int regel;
	struct str waarde; /* an answer as it is kept; "" is none */
	int64_t nr, cents; /* of an activity */
	bool eigen;
};

/* A form of the file, as far as it was read. */
struct ingelezen {
	char *id;
	int regel; /* where it begins */
	struct bladregel *rijen;
	size_t n, cap;
};

/* An import under way. */
struct gang {
	const struct csv_invoer *invoer;
	struct session *session;
	struct werk werk;
	struct faults *faults;
	size_t n_eerder;
	struct csv_telling *telling;
	int kolom[FORMULIER_KOLOMMEN]; /* where each stands in the file; -1: nowhere */
	struct ingelezen form;         /* the one in hand; id NULL: none yet */
	int64_t stappen, weg;          /* what was written, and what went */
	char **ids;                    /* of the forms before it */
	size_t n_ids, cap_ids;
};

/* ---- faults ---- */

static enum swv_err
tell(struct gang *g, const struct fault *fault)
{
	struct fault more = { 0 };

	faults_add(g->faults, fault);
	if (g->faults->n - g->n_eerder < CSV_INVOER_FOUTEN)
		return SWV_OK;
	fault_set(&more, SWV_EIMPOSSIBLE, NULL, "Verder is dit bestand niet bekeken",
	    "verbeter eerst deze fouten en lees het dan opnieuw in");
	fault_place(&more, fault->file, fault->line + 1);
	faults_add(g->faults, &more);
	return SWV_EFAULTS;
}

/* A fault in a row.  What the machine says is not of this row: it ends the reading. */
static enum swv_err
tell_row(struct gang *g, int regel, struct fault *fault)
{
	enum swv_err err = fault->err;

	if (err < SWV_EDENIED || err == SWV_EDB)
		fault_place(fault, g->invoer->bestand, regel);
	if (err < SWV_EDENIED)
		return tell(g, fault);
	faults_add(g->faults, fault);
	return err;
}

static enum swv_err
tell_fault(const struct fault *fault, void *gang)
{
	return tell(gang, fault);
}

/* "kolom D (antwoord)": where in its row a cell stands, as Excel has it. */
static void
cell_name(const struct gang *g, enum formulierkolom kolom, struct str *out)
{
	str_addf(out, "Kolom %c (%s)", 'A' + g->kolom[kolom], formulierkolommen[kolom]);
}

static enum swv_err
tell_cell(struct gang *g, const struct bladregel *r, enum formulierkolom kolom, enum swv_err err,
    const char *value, const char *hint)
{
	struct fault fault = { 0 };
	struct str what = { 0 };

	cell_name(g, kolom, &what);
	fault_set(&fault, err, what.s, value, hint);
	str_fini(&what);
	return tell_row(g, r->regel, &fault);
}

/* ---- the heading ---- */

bool
formulierinvoer_herkent(const char *tekst, size_t n)
{
	char *kop = mem_strndup(tekst, n < 64 ? n : 64), *folded;
	const char *at = str_starts(kop, BOM) ? kop + strlen(BOM) : kop;
	bool is;

	at += *at == '"';
	folded = utf8_fold(at);
	is = str_starts(folded, formulierkolommen[KOLOM_SECTIE]) &&
	     strchr(";,\"", folded[strlen(formulierkolommen[KOLOM_SECTIE])]);
	free(folded);
	free(kop);
	return is;
}

static enum swv_err
missing_column(struct gang *g, int regel, enum formulierkolom kolom)
{
	struct fault fault = { 0 };

	fault_set(&fault, SWV_EABSENT, "de kopregel", formulierkolommen[kolom], NULL);
	fault_place(&fault, g->invoer->bestand, regel);
	faults_add(g->faults, &fault);
	return SWV_EFAULTS;
}

static enum swv_err
take_header(const struct csv_row *row, void *gang)
{
	struct gang *g = gang;

	for (int k = 0; k < FORMULIER_KOLOMMEN; k++) {
		g->kolom[k] = -1;
		for (size_t i = 0; i < row->n; i++) {
			char *folded = utf8_fold(row->cells[i]);

			if (str_eq(folded, formulierkolommen[k]))
				g->kolom[k] = (int)i;
			free(folded);
		}
		if (g->kolom[k] < 0 && k <= KOLOM_BEDRAG && k != KOLOM_VRAAG)
			return missing_column(g, row->line, (enum formulierkolom)k);
	}
	return SWV_OK;
}

/* ---- what is filled in ---- */

static const char *
own_id(const struct rec *rec)
{
	const char *punt = strrchr(rec_id(rec), '.');

	return punt ? punt + 1 : rec_id(rec);
}

static bool
is_hoofd(const struct bladregel *r)
{
	return str_eq(r->cel[KOLOM_SECTIE], FORMULIER_HOOFD);
}

static bool
is_filled(const struct bladregel *r)
{
	return *r->cel[KOLOM_ANTWOORD] || *r->cel[KOLOM_BEDRAG];
}

static const char *
section_name(size_t i, const void *beeld)
{
	const struct formulierbeeld *b = beeld;

	return own_id(b->secties[i].sectie);
}

static const char *
question_name(size_t i, const void *sectie)
{
	return own_id(((const struct sectiebeeld *)sectie)->vragen[i].vraag);
}

static const struct sectiebeeld *
section_of(const struct formulierbeeld *b, const char *id)
{
	for (size_t i = 0; i < b->n; i++)
		if (str_eq(own_id(b->secties[i].sectie), id))
			return &b->secties[i];
	return NULL;
}

static const struct vraagbeeld *
question_of(const struct sectiebeeld *s, const char *id)
{
	for (size_t i = 0; i < s->n_vragen; i++)
		if (str_eq(own_id(s->vragen[i].vraag), id))
			return &s->vragen[i];
	return NULL;
}

/* Two rows of one item: which of them is right cannot be known. */
static enum swv_err
check_twice(struct gang *g, const struct bladregel *r)
{
	char waar[80];

	for (const struct bladregel *o = g->form.rijen; o < r; o++)
		if (str_eq(o->cel[KOLOM_SECTIE], r->cel[KOLOM_SECTIE]) &&
		    str_eq(o->cel[KOLOM_NR], r->cel[KOLOM_NR])) {
			snprintf(waar, sizeof(waar),
			    "elk nummer een keer: dit staat ook op regel %d", o->regel);
			return tell_cell(g, r, KOLOM_NR, SWV_EFORM, r->cel[KOLOM_NR], waar);
		}
	return SWV_OK;
}

static enum swv_err
check_activity(struct gang *g, struct bladregel *r)
{
	const char *at = r->cel[KOLOM_NR];
	struct fault fault = { 0 };
	struct str what = { 0 };
	enum swv_err err = SWV_OK;

	r->nr = str_number(&at);
	if (r->nr < 1 || r->nr > 999 || *at)
		return tell_cell(g, r, KOLOM_NR, SWV_EFORM, r->cel[KOLOM_NR],
		    "het nummer van een activiteit: 1, 2, 3");
	if (*r->cel[KOLOM_BEDRAG] && !*r->cel[KOLOM_ANTWOORD])
		return tell_cell(g, r, KOLOM_ANTWOORD, SWV_EREQUIRED, NULL,
		    "er staat een bedrag bij: schrijf waarvoor");
	str_add(&r->waarde, r->cel[KOLOM_ANTWOORD]);
	cell_name(g, KOLOM_BEDRAG, &what);
	if (*r->cel[KOLOM_BEDRAG] &&
	    formulierbedrag_lees(r->cel[KOLOM_BEDRAG], what.s, &fault, &r->cents, &r->eigen))
		err = tell_row(g, r->regel, &fault);
	str_fini(&what);
	return err;
}

static enum swv_err
check_answer(struct gang *g, const struct sectiebeeld *s, struct bladregel *r)
{
	struct fault fault = { 0 };
	struct str what = { 0 };
	enum swv_err err = SWV_OK;

	if (!question_of(s, r->cel[KOLOM_NR]))
		return tell_cell(g, r, KOLOM_NR, SWV_EREFERENCE, r->cel[KOLOM_NR],
		    str_nearest(r->cel[KOLOM_NR], s->n_vragen, question_name, s));
	if (*r->cel[KOLOM_BEDRAG])
		return tell_cell(g, r, KOLOM_BEDRAG, SWV_EFORM, r->cel[KOLOM_BEDRAG],
		    "niets: bij deze vraag hoort geen bedrag");
	cell_name(g, KOLOM_ANTWOORD, &what);
	if (*r->cel[KOLOM_ANTWOORD] && formulierantwoord_lees(rec_text(s->sectie, "soort"),
					   r->cel[KOLOM_ANTWOORD], what.s, &fault, &r->waarde))
		err = tell_row(g, r->regel, &fault);
	str_fini(&what);
	return err;
}

/* A row without nr is a heading to read. */
static enum swv_err
check_row(struct gang *g, const struct formulierbeeld *b, struct bladregel *r)
{
	const struct sectiebeeld *s = section_of(b, r->cel[KOLOM_SECTIE]);
	enum swv_err err;

	if (!s && (*r->cel[KOLOM_NR] || is_filled(r)))
		return tell_cell(g, r, KOLOM_SECTIE, SWV_EREFERENCE, r->cel[KOLOM_SECTIE],
		    str_nearest(r->cel[KOLOM_SECTIE], b->n, section_name, b));
	if (!*r->cel[KOLOM_NR])
		return is_filled(r) ? tell_cell(g, r, KOLOM_NR, SWV_EREQUIRED, NULL,
					  "zonder nummer is niet te zien welke vraag dit is")
				    : SWV_OK;
	err = check_twice(g, r);
	if (err)
		return err;
	return sectiesoort_is_tabel(rec_text(s->sectie, "soort")) ? check_activity(g, r)
								  : check_answer(g, s, r);
}

/* ---- the head ---- */

static const struct bladregel *
head_row(const struct gang *g, const char *nr)
{
	for (size_t i = 0; i < g->form.n; i++)
		if (is_hoofd(&g->form.rijen[i]) && str_eq(g->form.rijen[i].cel[KOLOM_NR], nr))
			return &g->form.rijen[i];
	return NULL;
}

/* What the head tells of the form must be so: else it is the sheet of another. */
static enum swv_err
check_head(struct gang *g, const struct formulierbeeld *b)
{
	const struct {
		const char *nr, *is;
	} rows[] = { { "periode", rec_text(b->form, "periode") },
		{ "eigenaar", formulier_eigenaar(b->soort, b->form) },
		{ "swv", rec_text(b->form, "swv") } };
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]) && !err; i++) {
		const struct bladregel *r = head_row(g, rows[i].nr);

		if (r && *r->cel[KOLOM_ANTWOORD] && !str_eq(r->cel[KOLOM_ANTWOORD], rows[i].is))
			err = tell_cell(
			    g, r, KOLOM_ANTWOORD, SWV_EFORM, r->cel[KOLOM_ANTWOORD], rows[i].is);
	}
	for (size_t i = 0; i < g->form.n && !err; i++) {
		const struct bladregel *r = &g->form.rijen[i];
		bool known = !*r->cel[KOLOM_NR];

		if (!is_hoofd(r))
			continue;
		for (size_t k = 0; formulier_hoofd(k) && !known; k++)
			known = str_eq(formulier_hoofd(k)->nr, r->cel[KOLOM_NR]);
		if (!known)
			err = tell_cell(g, r, KOLOM_NR, SWV_EUNKNOWN, r->cel[KOLOM_NR], NULL);
	}
	return err;
}

/* What the head says the board did, into form; an empty cell leaves it. */
static enum swv_err
read_head(struct gang *g, struct rec *form)
{
	static const char *const velden[] = { "nulmelding", "goedgekeurd_door",
		"goedgekeurd_functie", "goedgekeurd_op", "ingediend_op" };
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < sizeof(velden) / sizeof(velden[0]) && !err; i++) {
		const struct bladregel *r = head_row(g, velden[i]);
		struct fault fault = { 0 };

		if (!r || !*r->cel[KOLOM_ANTWOORD])
			continue;
		if (rec_parse(form, kind_field(&kind_formulier, velden[i]), r->cel[KOLOM_ANTWOORD],
			session_vandaag(g->session), &fault)) {
			struct str what = { 0 };

			cell_name(g, KOLOM_ANTWOORD, &what);
			utf8_copy(fault.what, sizeof(fault.what), what.s);
			err = tell_row(g, r->regel, &fault);
			str_fini(&what);
		}
	}
	return err;
}

/* ---- writing ---- */

static enum swv_err
set_answers(struct gang *g, const struct formulierbeeld *b, const struct sectiebeeld *s,
    struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < s->n_vragen && !err; i++) {
		const struct vraagbeeld *v = &s->vragen[i];
		const char *had = v->antwoord ? rec_text(v->antwoord, "waarde") : "", *now = "";
		bool anders;

		for (size_t k = 0; k < g->form.n; k++)
			if (str_eq(g->form.rijen[k].cel[KOLOM_SECTIE], own_id(s->sectie)) &&
			    str_eq(g->form.rijen[k].cel[KOLOM_NR], own_id(v->vraag)))
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
put_activity(struct gang *g, const struct formulierbeeld *b, const struct sectiebeeld *s,
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
activity_row(const struct gang *g, const struct sectiebeeld *s, int64_t nr)
{
	for (size_t i = 0; i < g->form.n; i++) {
		const struct bladregel *r = &g->form.rijen[i];

		if (str_eq(r->cel[KOLOM_SECTIE], own_id(s->sectie)) && r->nr == nr && r->waarde.len)
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
set_activities(struct gang *g, const struct formulierbeeld *b, const struct sectiebeeld *s,
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

		if (str_eq(r->cel[KOLOM_SECTIE], own_id(s->sectie)) && r->waarde.len)
			err = put_activity(g, b, s, activity_of(s, r->nr), r, fault);
	}
	return err;
}

static bool
section_is_filled(const struct gang *g, const struct sectiebeeld *s)
{
	for (size_t i = 0; i < g->form.n; i++)
		if (str_eq(g->form.rijen[i].cel[KOLOM_SECTIE], own_id(s->sectie)) &&
		    is_filled(&g->form.rijen[i]))
			return true;
	return false;
}

/* One step on, with what the head tells; the others are asked for in turn. */
static enum swv_err
step_to(struct gang *g, const char *id, const struct rec *hoofd, const char *status,
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
follow_head(
    struct gang *g, const struct formulierbeeld *b, const struct rec *hoofd, struct fault *fault)
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
		err = step_to(g, id, hoofd, status, fault); /* that hands it in */
	} else if (formulier_is_open(now)) {
		if (goedgekeurd)
			err = step_to(g, id, hoofd, "goedgekeurd_bestuur", fault);
		if (!err && rec_has(hoofd, "ingediend_op"))
			err = step_to(g, id, hoofd, "ingediend", fault);
	}
	rec_free(&now);
	return err;
}

/* Undoing very many is a step for each, while others wait: then there is nothing to undo. */
static enum swv_err
limit_undo(struct gang *g, struct fault *fault)
{
	if (g->werk.zonder_herstel || g->stappen <= CSV_INVOER_TERUG)
		return SWV_OK;
	g->werk.zonder_herstel = true;
	return herstel_drop(g->session->store, g->werk.handeling, fault);
}

static enum swv_err
write_form(
    struct gang *g, const struct formulierbeeld *b, const struct rec *hoofd, struct fault *fault)
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

/* ---- one form ---- */

static void
drop_form(struct gang *g)
{
	for (size_t i = 0; i < g->form.n; i++) {
		for (int k = 0; k < FORMULIER_KOLOMMEN; k++)
			free(g->form.rijen[i].cel[k]);
		str_fini(&g->form.rijen[i].waarde);
	}
	free(g->form.rijen);
	free(g->form.id);
	g->form = (struct ingelezen){ 0 };
}

/* The form in hand is all there: it is checked, and written when nothing is wrong with it. */
static enum swv_err
take_form(struct gang *g)
{
	struct formulierbeeld beeld = { 0 };
	size_t had = g->faults->n;
	struct rec *form = NULL, *hoofd = rec_new(&kind_formulier);
	struct fault fault = { 0 };
	enum swv_err err = SWV_OK;

	if (!g->form.id)
		goto out;
	err = session_haal(g->session, RECHT_WIJZIGEN, &kind_formulier, g->form.id, &fault, &form);
	if (!err)
		err = formulier_beeld(g->session, g->form.id, &fault, &beeld);
	if (err)
		goto out;
	err = check_head(g, &beeld);
	for (size_t i = 0; i < g->form.n && !err; i++)
		if (!is_hoofd(&g->form.rijen[i]))
			err = check_row(g, &beeld, &g->form.rijen[i]);
	if (!err)
		err = read_head(g, hoofd);
	if (!err && g->faults->n == had)
		err = write_form(g, &beeld, hoofd, &fault);
out:
	if (fault.err)
		err = tell_row(g, g->form.regel, &fault);
	formulierbeeld_fini(&beeld);
	rec_free(&form);
	rec_free(&hoofd);
	drop_form(g);
	return err;
}

static enum swv_err
begin_form(struct gang *g, const char *id, int regel)
{
	struct fault fault = { 0 };
	enum swv_err err = take_form(g);

	if (err)
		return err;
	for (size_t i = 0; i < g->n_ids; i++)
		if (str_eq(g->ids[i], id)) {
			fault_set(&fault, SWV_EDUPLICATE, kind_formulier.label, id, NULL);
			err = tell_row(g, regel, &fault);
		}
	g->form.id = mem_strdup(id);
	g->form.regel = regel;
	VEC_ADD(g->ids, g->n_ids, g->cap_ids) = mem_strdup(id);
	return err;
}

static enum swv_err
take_row(const struct csv_row *row, void *gang)
{
	struct gang *g = gang;
	struct bladregel r = { .regel = row->line };
	struct fault fault = { 0 };
	enum swv_err err = SWV_OK;

	if (g->invoer->regel)
		g->invoer->regel(row->line, g->invoer->arg);
	if (str_eq(row->cells[g->kolom[KOLOM_SECTIE]], FORMULIER_HOOFD) &&
	    str_eq(row->cells[g->kolom[KOLOM_NR]], "id"))
		return begin_form(g, row->cells[g->kolom[KOLOM_ANTWOORD]], row->line);
	if (!g->form.id) {
		fault_set(&fault, SWV_EIMPOSSIBLE, NULL, "Er staat niet van welk formulier dit is",
		    "de rij onder de kop begint met formulier;id, en noemt het in kolom antwoord");
		err = tell_row(g, row->line, &fault);
		return err ? err : SWV_EFAULTS;
	}
	if (g->form.n >= CSV_INVOER_RIJEN / 10) {
		fault_set(&fault, SWV_EIMPOSSIBLE, NULL, "Dit formulier heeft te veel rijen", NULL);
		err = tell_row(g, row->line, &fault);
		return err ? err : SWV_EFAULTS;
	}
	for (int k = 0; k < FORMULIER_KOLOMMEN; k++)
		r.cel[k] = mem_strdup(g->kolom[k] >= 0 ? row->cells[g->kolom[k]] : "");
	VEC_ADD(g->form.rijen, g->form.n, g->form.cap) = r;
	return SWV_OK;
}

/* ---- the whole ---- */

static enum swv_err
read_all(struct gang *g)
{
	const struct csv_receiver receiver = {
		.header = take_header, .row = take_row, .fault = tell_fault, .arg = g
	};
	struct csv_lees *lees = csv_lees_new(g->invoer->bestand, &receiver);
	enum swv_err err = csv_lees_feed(lees, g->invoer->tekst, g->invoer->n);

	if (!err)
		err = csv_lees_end(lees);
	if (!err)
		err = take_form(g);
	csv_lees_free(&lees);
	return err ? err : g->faults->n > g->n_eerder ? SWV_EFAULTS : SWV_OK;
}

static void
tell_removed(struct gang *g)
{
	struct str zin = { 0 };

	if (!g->weg)
		return;
	str_addf(&zin, "%" PRId64 " %s niet meer in het blad, en daarom weggehaald.", g->weg,
	    g->weg == 1 ? "antwoord stond" : "antwoorden stonden");
	session_let_op(g->session, zin.s);
	str_fini(&zin);
}

enum swv_err
formulier_invoeren(struct session *session, const struct csv_invoer *invoer, struct faults *faults,
    struct csv_telling *telling)
{
	struct gang g = { .invoer = invoer,
		.session = session,
		.faults = faults,
		.n_eerder = faults->n,
		.telling = telling };
	struct fault fault = { 0 };
	enum swv_err err = session_mag(session, RECHT_WIJZIGEN, &kind_formulier, &fault);

	*telling = (struct csv_telling){ 0 };
	if (!err)
		err = werk_begin(session, "invoeren van formulieren", &fault, &g.werk);
	if (!err) {
		g.werk.vele = true;
		g.werk.toegestaan = true; /* of what stands in forms that may be changed */
		err = read_all(&g);
		if (err || invoer->dry)
			werk_af(&g.werk);
		else
			err = werk_klaar(&g.werk, &fault);
		if (!err)
			tell_removed(&g);
	}
	if (fault.err)
		faults_add(faults, &fault);
	faults_sort(faults);
	drop_form(&g);
	for (size_t i = 0; i < g.n_ids; i++)
		free(g.ids[i]);
	free(g.ids);
	return err;
}
