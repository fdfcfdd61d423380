/* SPDX-License-Identifier: EUPL-1.2 */
/* A form as a sheet, to be mailed and to come back. */
#include "swv/service/formulierblad.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

const char *const formulierkolommen[FORMULIER_KOLOMMEN] = { "sectie", "nr", "vraag", "antwoord",
	"bedrag", "vorig", "vorig_bedrag" };
_Static_assert((int)FORMULIER_KOLOMMEN == (int)BLAD_KOLOMMEN, "the sheet holds every column");

static const struct hoofdrij hoofd[] = {
	{ "id", "id", false },
	{ "periode", "periode", false },
	{ "eigenaar", "eigenaar", false },
	{ "swv", "swv", false },
	{ "nulmelding", "nulmelding", true },
	{ "goedgekeurd_door", "goedgekeurd_door", true },
	{ "goedgekeurd_functie", "goedgekeurd_functie", true },
	{ "goedgekeurd_op", "goedgekeurd_op", true },
	{ "ingediend_op", "ingediend_op", false },
};

const struct hoofdrij *
formulier_hoofd(size_t i)
{
	return i < sizeof(hoofd) / sizeof(hoofd[0]) ? &hoofd[i] : NULL;
}

const char *
formulier_eigenaar(const struct rec *soort, const struct rec *form)
{
	return rec_text(form, rec_text(soort, "per"));
}

#define IN(kolom) (1U << (kolom))

/* The making of a sheet. */
struct making {
	const struct formulierbeeld *beeld;
	struct blad *blad;
	bool vorig; /* what is empty is as it was last time */
};

/* ---- the head ---- */

static void
hoofd_label(const struct hoofdrij *rij, const struct formulierbeeld *b, struct str *out)
{
	int field = kind_field(&kind_formulier, rij->veld);

	if (str_eq(rij->veld, "id"))
		str_add(out, "Formulier");
	else if (field >= 0)
		str_add(out, kind_formulier.fields[field].label);
	else /* who it is of: as the field is called */
		str_add(out,
		    kind_formulier.fields[kind_field(&kind_formulier, rec_text(b->soort, "per"))]
			.label);
}

static void
hoofd_waarde(const struct hoofdrij *rij, const struct formulierbeeld *b, struct str *out)
{
	int field = kind_field(&kind_formulier, rij->veld);

	if (field < 0)
		str_add(out, formulier_eigenaar(b->soort, b->form));
	else
		value_format(&kind_formulier.fields[field], &b->form->v[field], VALUE_HUMAN, out);
}

static void
add_hoofdrij(struct making *m, const struct hoofdrij *rij)
{
	const struct rec *soort = m->beeld->soort;
	const char *cellen[BLAD_KOLOMMEN] = {
		[KOLOM_SECTIE] = FORMULIER_HOOFD, [KOLOM_NR] = rij->nr
	};
	struct str label = { 0 }, waarde = { 0 };

	if ((str_eq(rij->nr, "nulmelding") && !rec_bool(soort, "nulmelding")) ||
	    (str_starts(rij->nr, "goedgekeurd") && !rec_bool(soort, "goedkeuring")))
		return;
	hoofd_label(rij, m->beeld, &label);
	hoofd_waarde(rij, m->beeld, &waarde);
	cellen[KOLOM_VRAAG] = str_get(&label);
	cellen[KOLOM_ANTWOORD] = str_get(&waarde);
	blad_rij(m->blad, false, rij->invullen ? IN(KOLOM_ANTWOORD) : 0, cellen);
	str_fini(&label);
	str_fini(&waarde);
}

/* A line to read, under the sectie that it is about; of one without nr nothing is taken in. */
static void
add_tekst(struct making *m, const char *sectie, const char *tekst, bool kop)
{
	const char *cellen[BLAD_KOLOMMEN] = { [KOLOM_SECTIE] = sectie, [KOLOM_VRAAG] = tekst };

	if (*tekst)
		blad_rij(m->blad, kop, 0, cellen);
}

/* ---- sections ---- */

/* A tick is a cross on paper. */
static const char *
shown(const struct rec *sectie, const char *waarde)
{
	return sectiesoort_is_vink(rec_text(sectie, "soort")) && str_eq(waarde, "ja") ? "x"
										      : waarde;
}

static void
add_vraag(struct making *m, const struct sectiebeeld *s, const struct vraagbeeld *v)
{
	const char *waarde = v->antwoord ? rec_text(v->antwoord, "waarde")
			     : m->vorig  ? v->vorig
					 : "";
	const char *cellen[BLAD_KOLOMMEN] = { formulier_eigen_id(s->sectie),
		formulier_eigen_id(v->vraag), rec_text(v->vraag, "tekst"), shown(s->sectie, waarde),
		NULL, shown(s->sectie, v->vorig) };

	blad_rij(m->blad, false, IN(KOLOM_ANTWOORD), cellen);
}

static void
add_bedrag(const struct rec *activiteit, struct str *out)
{
	bool eigen = activiteit && rec_bool(activiteit, "eigen_middelen");

	if (activiteit && (eigen || rec_has(activiteit, "bedrag")))
		formulierbedrag_toon(rec_int(activiteit, "bedrag"), eigen, out);
}

static const struct rec *
with_nr(const struct recs *activiteiten, int64_t nr)
{
	for (size_t i = 0; i < activiteiten->n; i++)
		if (rec_int(activiteiten->items[i], "nr") == nr)
			return activiteiten->items[i];
	return NULL;
}

static void
add_activiteit(struct making *m, const struct sectiebeeld *s, const struct rec *nu,
    const struct rec *was, int64_t nr)
{
	struct str bedrag = { 0 }, vorig = { 0 };
	const char *cellen[BLAD_KOLOMMEN] = { [KOLOM_SECTIE] = formulier_eigen_id(s->sectie) };
	char nummer[24];

	snprintf(nummer, sizeof(nummer), "%" PRId64, nr);
	add_bedrag(nu, &bedrag);
	add_bedrag(was, &vorig);
	cellen[KOLOM_NR] = nummer;
	cellen[KOLOM_ANTWOORD] = nu ? rec_text(nu, "tekst") : NULL;
	cellen[KOLOM_BEDRAG] = str_get(&bedrag);
	cellen[KOLOM_VORIG] = was ? rec_text(was, "tekst") : NULL;
	cellen[KOLOM_VORIG_BEDRAG] = str_get(&vorig);
	blad_rij(m->blad, false, IN(KOLOM_ANTWOORD) | IN(KOLOM_BEDRAG), cellen);
	str_fini(&bedrag);
	str_fini(&vorig);
}

static int64_t
highest(const struct recs *activiteiten, int64_t most)
{
	for (size_t i = 0; i < activiteiten->n; i++)
		if (rec_int(activiteiten->items[i], "nr") > most)
			most = rec_int(activiteiten->items[i], "nr");
	return most;
}

/* What was planned for this year last time, or else what stood here then. */
static const struct recs *
last_time(const struct making *m, const struct sectiebeeld *s)
{
	for (size_t i = 0; i < m->beeld->n; i++)
		if (str_eq(rec_id(m->beeld->secties[i].sectie), rec_text(s->sectie, "uit")) &&
		    m->beeld->secties[i].vorige.n)
			return &m->beeld->secties[i].vorige;
	return &s->vorige;
}

static void
add_tabel(struct making *m, const struct sectiebeeld *s)
{
	const struct recs *nu = m->vorig && !s->activiteiten.n ? last_time(m, s) : &s->activiteiten;
	int64_t n = highest(&s->vorige, highest(nu, rec_int(s->sectie, "rijen")));

	for (int64_t nr = 1; nr <= n; nr++)
		add_activiteit(m, s, with_nr(nu, nr), with_nr(&s->vorige, nr), nr);
}

static void
add_sectie(struct making *m, const struct sectiebeeld *s, const char *groep)
{
	const char *id = formulier_eigen_id(s->sectie);

	if (!str_eq(rec_text(s->sectie, "groep"), groep))
		add_tekst(m, id, rec_text(s->sectie, "groep"), true);
	add_tekst(m, id, rec_text(s->sectie, "titel"), true);
	add_tekst(m, id, rec_text(s->sectie, "toelichting"), false);
	for (size_t i = 0; i < s->n_vragen; i++)
		add_vraag(m, s, &s->vragen[i]);
	if (sectiesoort_is_tabel(rec_text(s->sectie, "soort")))
		add_tabel(m, s);
}

/* ---- the whole ---- */

static void
fill(struct making *m)
{
	static const double breedte[BLAD_KOLOMMEN] = { 12, 18, 50, 60, 12, 40, 12 };
	const char *groep = "";

	m->blad->naam = kind_formulier.label;
	memcpy(m->blad->breedte, breedte, sizeof(breedte));
	blad_rij(m->blad, true, 0, formulierkolommen);
	for (size_t i = 0; formulier_hoofd(i); i++)
		add_hoofdrij(m, formulier_hoofd(i));
	add_tekst(m, FORMULIER_HOOFD, rec_text(m->beeld->soort, "toelichting"), false);
	for (size_t i = 0; i < m->beeld->n; i++) {
		add_sectie(m, &m->beeld->secties[i], groep);
		groep = rec_text(m->beeld->secties[i].sectie, "groep");
	}
}

enum swv_err
formulier_blad(
    struct session *session, const char *id, bool vorig, struct fault *fault, struct blad *out)
{
	struct formulierbeeld beeld;
	struct making m = { .beeld = &beeld, .blad = out, .vorig = vorig };
	enum swv_err err = formulier_beeld(session, id, fault, &beeld);

	*out = (struct blad){ 0 };
	if (err)
		return err;
	fill(&m);
	formulierbeeld_fini(&beeld);
	return SWV_OK;
}
