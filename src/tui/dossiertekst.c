/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossiertekst.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/dossier.h"
#include "swv/service/lezen.h"
#include "swv/tui/dossiertijd.h"

enum { TERMIJNEN = 1000, LABEL = 15 };

/* ---- reading ---- */

static enum swv_err
read_termijnen(struct session *s, const struct rec *rec, struct fault *fault, struct recs *out)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_termijn);
	query.sort = "uiterlijk";
	query_text(&query, FILTER_IS, kind_field(&kind_termijn, "bron"), rec->kind->name);
	query_text(&query, FILTER_IS, kind_field(&kind_termijn, "bron_id"), rec_id(rec));
	err = lezen_recs(s, &query, TERMIJNEN, fault, out);
	query_fini(&query);
	return err;
}

enum swv_err
dossiertekst_lees(
    struct session *s, const char *nummer, struct fault *fault, struct dossiertekst *out)
{
	enum swv_err err;

	*out = (struct dossiertekst){ 0 };
	err = lezen_een(s, dossier_kind(nummer), nummer, fault, &out->rec);
	if (!err)
		err = read_termijnen(s, out->rec, fault, &out->termijnen);
	if (!err)
		err = dossiertijd_lees(s, out->rec, fault, &out->tijd);
	if (!err)
		dossierfeiten_lees(s, out->rec, &out->feiten);
	else
		dossiertekst_fini(out);
	return err;
}

void
dossiertekst_fini(struct dossiertekst *d)
{
	dossierfeiten_fini(&d->feiten);
	rec_free(&d->rec);
	recs_fini(&d->termijnen);
	recs_fini(&d->tijd);
	*d = (struct dossiertekst){ 0 };
}

void
dossiertekst_titel(const struct dossiertekst *d, struct session *s, struct str *out)
{
	str_addf(out, "%s · ", rec_id(d->rec));
	if (d->rec->kind->letter) /* a child at home is what one thinks of first */
		str_addf(out, "%s · ", d->rec->kind->label);
	if (rec_has(d->rec, "school")) {
		dossierfeit_tekst(s, d->rec, "school", out);
		str_add(out, " · ");
	}
	dossierfeit_tekst(s, d->rec, "status", out);
	if (kind_field(d->rec->kind, "dagen_thuis") >= 0 && !rec_has(d->rec, "hervat_op"))
		str_addf(out, " · %" PRId64 " d thuis", rec_int(d->rec, "dagen_thuis"));
}

const struct rec *
dossiertekst_over(const struct dossiertekst *d, int over)
{
	size_t i = (size_t)over;

	if (over < 0)
		return NULL;
	if (i < d->termijnen.n)
		return d->termijnen.items[i];
	i -= d->termijnen.n;
	return i < d->tijd.n ? d->tijd.items[i] : NULL;
}

int
dossiertekst_plek(const struct dossiertekst *d, const struct kind *kind, const char *id)
{
	const struct rec *rec;

	for (int i = 0; (rec = dossiertekst_over(d, i)); i++)
		if (rec->kind == kind && str_eq(rec_id(rec), id))
			return i;
	return -1;
}

/* ---- what is due ---- */

/* What it is; of an agreement also what was agreed. */
static void
add_what(const struct dossiertekst *d, const struct rec *t, struct str *out)
{
	const struct rec *line;
	char nr[24];

	snprintf(nr, sizeof(nr), "%" PRId64, rec_int(t, "nr"));
	line = str_eq(rec_text(t, "norm"), "afspraak") ? dossiertijd_regel(&d->tijd, nr) : NULL;
	str_add(out, rec_text(t, "omschrijving"));
	if (line && rec_has(line, "afspraak"))
		str_addf(out, ": %s", rec_text(line, "afspraak"));
}

static bool
is_open(const struct rec *t)
{
	return !rec_has(t, "voldaan_op") && !rec_bool(t, "vervallen");
}

static void
show_termijn(const struct dossiertekst *d, size_t i, const struct session *s, struct leesvlak *out)
{
	const struct rec *t = d->termijnen.items[i];
	swv_date day = rec_date(t, "uiterlijk"), vandaag = session_vandaag(s);
	struct str what = { 0 };
	char when[DATUM_MAX];
	struct alinea *a;

	add_what(d, t, &what);
	if (rec_has(t, "opgeschort_op") && is_open(t))
		str_addf(&what, ", sinds %s", datum_toon(rec_date(t, "opgeschort_op"), when));
	if (rec_has(t, "voldaan_op"))
		str_addf(&what, ", op %s", datum_toon(rec_date(t, "voldaan_op"), when));
	a = leesvlak_add(out, what.s);
	a->over = (int)i;
	a->indent = LABEL;
	if (!is_open(t)) {
		a->label = mem_strdup(rec_has(t, "voldaan_op") ? "gedaan" : "vervallen");
	} else if (day == DATE_NONE) {
		a->label = mem_strdup("staat stil");
	} else {
		a->label = mem_strdup(datum_toon_termijn(day, vandaag, when));
		a->mark = day < vandaag ? '!' : day <= session_bijna(s) ? '~' : ' ';
	}
	str_fini(&what);
}

void
dossiertekst_termijnen(const struct dossiertekst *d, const struct session *s, struct leesvlak *out)
{
	size_t open = 0;

	leesvlak_heading(out, "Termijnen");
	for (size_t i = 0; i < d->termijnen.n; i++) {
		if (!is_open(d->termijnen.items[i]))
			continue;
		show_termijn(d, i, s, out);
		open++;
	}
	if (!open)
		leesvlak_add(out, "Er hoeft nu niets op een dag klaar te zijn.");
	for (size_t i = 0; i < d->termijnen.n; i++)
		if (!is_open(d->termijnen.items[i]))
			show_termijn(d, i, s, out);
}

void
dossiertekst_feiten(const struct dossiertekst *d, struct leesvlak *out)
{
	leesvlak_heading(out, "Gegevens");
	for (size_t i = 0; i < d->feiten.n; i++) {
		struct alinea *a = leesvlak_add(out, d->feiten.items[i].text);

		a->label = mem_strdup(d->feiten.items[i].label);
		a->indent = LABEL;
	}
}

void
dossiertekst_tijd(const struct dossiertekst *d, struct session *s, struct leesvlak *out)
{
	dossiertijd_toon(&d->tijd, d->rec, s, (int)d->termijnen.n, out);
}
