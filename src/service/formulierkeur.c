/* SPDX-License-Identifier: EUPL-1.2 */
/* A sheet that came back, looked through: each cell that is wrong is told. */
#include "swv/service/formuliergang.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

/* ---- faults ---- */

static enum swv_err
tell(struct formuliergang *g, const struct fault *fault)
{
	return csv_meld(g->faults, g->n_eerder, fault);
}

/* A fault in a row.  What the machine says is not of this row: it ends the reading. */
enum swv_err
formuliergang_meld_rij(struct formuliergang *g, int regel, struct fault *fault)
{
	enum swv_err err = fault->err;

	if (err < SWV_EDENIED || err == SWV_EDB)
		fault_place(fault, g->invoer->bestand, regel);
	if (err < SWV_EDENIED)
		return tell(g, fault);
	faults_add(g->faults, fault);
	return err;
}

enum swv_err
formuliergang_meld_fout(const struct fault *fault, void *gang)
{
	return tell(gang, fault);
}

/* "Kolom D (antwoord)": where in its row a cell stands, as Excel has it; at the head with what the
 * row is about. */
static void
cell_name(const struct formuliergang *g, const struct bladregel *r, enum formulierkolom kolom,
    struct str *out)
{
	str_addf(out, "Kolom %c (%s)", 'A' + g->kolom[kolom], formulierkolommen[kolom]);
	if (bladregel_is_hoofd(r) && kolom == KOLOM_ANTWOORD)
		str_addf(out, ", %s", r->cel[KOLOM_NR]);
}

static enum swv_err
tell_cell(struct formuliergang *g, const struct bladregel *r, enum formulierkolom kolom,
    enum swv_err err, const char *value, const char *hint)
{
	struct fault fault = { 0 };
	struct str what = { 0 };

	cell_name(g, r, kolom, &what);
	fault_set(&fault, err, what.s, value, hint);
	str_fini(&what);
	return formuliergang_meld_rij(g, r->regel, &fault);
}

/* ---- what is filled in ---- */

bool
bladregel_is_hoofd(const struct bladregel *r)
{
	return str_eq(r->cel[KOLOM_SECTIE], FORMULIER_HOOFD);
}

bool
bladregel_is_gevuld(const struct bladregel *r)
{
	return *r->cel[KOLOM_ANTWOORD] || *r->cel[KOLOM_BEDRAG];
}

static const char *
section_name(size_t i, const void *beeld)
{
	const struct formulierbeeld *b = beeld;

	return formulier_eigen_id(b->secties[i].sectie);
}

static const char *
question_name(size_t i, const void *sectie)
{
	return formulier_eigen_id(((const struct sectiebeeld *)sectie)->vragen[i].vraag);
}

static const struct sectiebeeld *
section_of(const struct formulierbeeld *b, const char *id)
{
	for (size_t i = 0; i < b->n; i++)
		if (str_eq(formulier_eigen_id(b->secties[i].sectie), id))
			return &b->secties[i];
	return NULL;
}

static const struct vraagbeeld *
question_of(const struct sectiebeeld *s, const char *id)
{
	for (size_t i = 0; i < s->n_vragen; i++)
		if (str_eq(formulier_eigen_id(s->vragen[i].vraag), id))
			return &s->vragen[i];
	return NULL;
}

/* Two rows of one item: which of them is right cannot be known. */
static enum swv_err
check_twice(struct formuliergang *g, const struct bladregel *r)
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
check_activity(struct formuliergang *g, struct bladregel *r)
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
	cell_name(g, r, KOLOM_BEDRAG, &what);
	if (*r->cel[KOLOM_BEDRAG] &&
	    formulierbedrag_lees(r->cel[KOLOM_BEDRAG], what.s, &fault, &r->cents, &r->eigen))
		err = formuliergang_meld_rij(g, r->regel, &fault);
	str_fini(&what);
	return err;
}

static enum swv_err
check_answer(struct formuliergang *g, const struct sectiebeeld *s, struct bladregel *r)
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
	cell_name(g, r, KOLOM_ANTWOORD, &what);
	if (*r->cel[KOLOM_ANTWOORD] && formulierantwoord_lees(rec_text(s->sectie, "soort"),
					   r->cel[KOLOM_ANTWOORD], what.s, &fault, &r->waarde))
		err = formuliergang_meld_rij(g, r->regel, &fault);
	str_fini(&what);
	return err;
}

/* A row without nr is a heading to read. */
enum swv_err
formuliergang_keur(struct formuliergang *g, const struct formulierbeeld *b, struct bladregel *r)
{
	const struct sectiebeeld *s = section_of(b, r->cel[KOLOM_SECTIE]);
	enum swv_err err;

	if (!s && (*r->cel[KOLOM_NR] || bladregel_is_gevuld(r)))
		return tell_cell(g, r, KOLOM_SECTIE, SWV_EREFERENCE, r->cel[KOLOM_SECTIE],
		    str_nearest(r->cel[KOLOM_SECTIE], b->n, section_name, b));
	if (!*r->cel[KOLOM_NR])
		return bladregel_is_gevuld(r)
			   ? tell_cell(g, r, KOLOM_NR, SWV_EREQUIRED, NULL,
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
head_row(const struct formuliergang *g, const char *nr)
{
	for (size_t i = 0; i < g->form.n; i++)
		if (bladregel_is_hoofd(&g->form.rijen[i]) &&
		    str_eq(g->form.rijen[i].cel[KOLOM_NR], nr))
			return &g->form.rijen[i];
	return NULL;
}

/* What the head tells of the form must be so: else it is the sheet of another. */
enum swv_err
formuliergang_keur_hoofd(struct formuliergang *g, const struct formulierbeeld *b)
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

		if (!bladregel_is_hoofd(r))
			continue;
		for (size_t k = 0; formulier_hoofd(k) && !known; k++)
			known = str_eq(formulier_hoofd(k)->nr, r->cel[KOLOM_NR]);
		if (!known)
			err = tell_cell(g, r, KOLOM_NR, SWV_EUNKNOWN, r->cel[KOLOM_NR], NULL);
	}
	return err;
}

static const char *const velden[] = { "nulmelding", "goedgekeurd_door", "goedgekeurd_functie",
	"goedgekeurd_op", "ingediend_op" };

static const struct bladregel *
filled_row(const struct formuliergang *g, const char *nr)
{
	const struct bladregel *r = head_row(g, nr);

	return r && *r->cel[KOLOM_ANTWOORD] ? r : NULL;
}

/* A name without a function, or the other way round, is no approval (formulier_stap). */
static enum swv_err
check_approval(struct formuliergang *g, const struct formulierbeeld *b)
{
	static const char *const eist[] = { "goedgekeurd_door", "goedgekeurd_functie" };
	const struct bladregel *any = NULL;
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < sizeof(velden) / sizeof(velden[0]) && !any; i++)
		if (str_starts(velden[i], "goedgekeurd"))
			any = filled_row(g, velden[i]);
	if (any && !rec_bool(b->soort, "goedkeuring"))
		return tell_cell(g, any, KOLOM_ANTWOORD, SWV_EFORM, any->cel[KOLOM_ANTWOORD],
		    "niets: bij dit formulier hoort geen goedkeuring");
	for (size_t i = 0; any && i < sizeof(eist) / sizeof(eist[0]) && !err; i++) {
		const struct bladregel *r = head_row(g, eist[i]);
		struct bladregel leeg = r ? *r : *any;

		if (filled_row(g, eist[i]))
			continue;
		leeg.cel[KOLOM_NR] = (char *)eist[i];
		err = tell_cell(g, &leeg, KOLOM_ANTWOORD, SWV_EREQUIRED, NULL,
		    "een goedkeuring heeft een naam en een functie");
	}
	return err;
}

/* What the head says the board did, into form; an empty cell leaves it. */
enum swv_err
formuliergang_lees_hoofd(struct formuliergang *g, const struct formulierbeeld *b, struct rec *form)
{
	enum swv_err err = check_approval(g, b);

	for (size_t i = 0; i < sizeof(velden) / sizeof(velden[0]) && !err; i++) {
		const struct bladregel *r = filled_row(g, velden[i]);
		struct fault fault = { 0 };

		if (!r)
			continue;
		if (rec_parse(form, kind_field(&kind_formulier, velden[i]), r->cel[KOLOM_ANTWOORD],
			session_vandaag(g->session), &fault)) {
			struct str what = { 0 };

			cell_name(g, r, KOLOM_ANTWOORD, &what);
			utf8_copy(fault.what, sizeof(fault.what), what.s);
			err = formuliergang_meld_rij(g, r->regel, &fault);
			str_fini(&what);
		}
	}
	return err;
}

enum swv_err
formuliergang_wijs_hoofd(const struct formuliergang *g, const char *stap, struct fault *fault)
{
	const struct bladregel *r = head_row(g, stap);
	struct str cel = { 0 }, zin = { 0 };

	for (size_t i = 0; i < sizeof(velden) / sizeof(velden[0]); i++) {
		int field = kind_field(&kind_formulier, velden[i]);

		if (filled_row(g, velden[i]) &&
		    str_eq(kind_formulier.fields[field].label, fault->what))
			r = filled_row(g, velden[i]);
	}
	if (!r || fault->err >= SWV_EDENIED)
		return fault->err;
	cell_name(g, r, KOLOM_ANTWOORD, &cel);
	str_addf(&zin, "%s: %s", cel.s, fault->value);
	utf8_copy(fault->what, sizeof(fault->what), cel.s);
	if (fault->err == SWV_EIMPOSSIBLE) /* its sentence names nothing */
		utf8_copy(fault->value, sizeof(fault->value), zin.s);
	fault_place(fault, g->invoer->bestand, r->regel);
	str_fini(&cel);
	str_fini(&zin);
	return fault->err;
}
