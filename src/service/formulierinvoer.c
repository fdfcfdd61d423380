/* SPDX-License-Identifier: EUPL-1.2 */
/* Forms that come back as a sheet. */
#include "swv/service/formulierinvoer.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/export/csv_lees.h"
#include "swv/model/kinds.h"
#include "swv/service/formuliergang.h"
#include "swv/service/toegang.h"

/* ---- the heading ---- */

static bool
is_column(const char *kop, enum formulierkolom kolom)
{
	char *folded = utf8_fold(kop);
	bool is = str_eq(folded, formulierkolommen[kolom]);

	free(folded);
	return is;
}

/* What the heading of a file names: columns of a sheet, fields of a list. */
struct kopblik {
	bool blad, lijst;
};

/* Ends the reading: there is nothing more to know. */
static enum swv_err
look_at_header(const struct csv_row *row, void *blik)
{
	struct kopblik *b = blik;

	for (size_t i = 0; i < row->n; i++) {
		b->lijst |= csv_kopveld(&kind_formulier, row->cells[i]) >= 0;
		for (int k = 0; k <= KOLOM_BEDRAG; k++)
			b->blad |= is_column(row->cells[i], (enum formulierkolom)k);
	}
	return SWV_EFAULTS;
}

static enum swv_err
look_no_further(const struct fault *fault, void *blik)
{
	(void)blik;
	return fault->err;
}

bool
formulierinvoer_herkent(const char *tekst, size_t n)
{
	struct kopblik blik = { 0 };
	const struct csv_receiver receiver = {
		.header = look_at_header, .fault = look_no_further, .arg = &blik
	};
	struct csv_lees *lees = csv_lees_new("", &receiver);

	if (!csv_lees_feed(lees, tekst, n))
		csv_lees_end(lees);
	csv_lees_free(&lees);
	return blik.blad || !blik.lijst;
}

static enum swv_err
missing_column(struct formuliergang *g, int regel, enum formulierkolom kolom)
{
	struct fault fault = { 0 };

	fault_set(&fault, SWV_EABSENT, "de kopregel", formulierkolommen[kolom],
	    "de eerste regel noemt de kolommen sectie, nr, vraag, antwoord en bedrag");
	fault_place(&fault, g->invoer->bestand, regel);
	faults_add(g->faults, &fault);
	return SWV_EFAULTS;
}

static enum swv_err
take_header(const struct csv_row *row, void *gang)
{
	struct formuliergang *g = gang;

	for (int k = 0; k < FORMULIER_KOLOMMEN; k++) {
		g->kolom[k] = -1;
		for (size_t i = 0; i < row->n; i++)
			if (is_column(row->cells[i], (enum formulierkolom)k))
				g->kolom[k] = (int)i;
		if (k <= KOLOM_BEDRAG && k != KOLOM_VRAAG && g->kolom[k] < 0)
			return missing_column(g, row->line, (enum formulierkolom)k);
	}
	return SWV_OK;
}

/* ---- one form ---- */

static void
drop_form(struct formuliergang *g)
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
take_form(struct formuliergang *g)
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
	err = formuliergang_keur_hoofd(g, &beeld);
	for (size_t i = 0; i < g->form.n && !err; i++)
		if (!bladregel_is_hoofd(&g->form.rijen[i]))
			err = formuliergang_keur(g, &beeld, &g->form.rijen[i]);
	if (!err)
		err = formuliergang_lees_hoofd(g, &beeld, hoofd);
	if (!err && g->faults->n == had)
		err = formuliergang_schrijf(g, &beeld, hoofd, &fault);
out:
	if (fault.err)
		err = formuliergang_meld_rij(g, fault.line ? fault.line : g->form.regel, &fault);
	formulierbeeld_fini(&beeld);
	rec_free(&form);
	rec_free(&hoofd);
	drop_form(g);
	return err;
}

static enum swv_err
begin_form(struct formuliergang *g, const char *id, int regel)
{
	struct fault fault = { 0 };
	enum swv_err err = take_form(g);

	if (err)
		return err;
	for (size_t i = 0; i < g->n_ids; i++)
		if (str_eq(g->ids[i], id)) {
			fault_set(&fault, SWV_EDUPLICATE, kind_formulier.label, id, NULL);
			err = formuliergang_meld_rij(g, regel, &fault);
		}
	g->form.id = mem_strdup(id);
	g->form.regel = regel;
	VEC_ADD(g->ids, g->n_ids, g->cap_ids) = mem_strdup(id);
	return err;
}

static enum swv_err
take_row(const struct csv_row *row, void *gang)
{
	struct formuliergang *g = gang;
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
		err = formuliergang_meld_rij(g, row->line, &fault);
		return err ? err : SWV_EFAULTS;
	}
	if (g->form.n >= CSV_INVOER_RIJEN / 10) {
		fault_set(&fault, SWV_EIMPOSSIBLE, NULL, "Dit formulier heeft te veel rijen", NULL);
		err = formuliergang_meld_rij(g, row->line, &fault);
		return err ? err : SWV_EFAULTS;
	}
	for (int k = 0; k < FORMULIER_KOLOMMEN; k++)
		r.cel[k] = mem_strdup(g->kolom[k] >= 0 ? row->cells[g->kolom[k]] : "");
	VEC_ADD(g->form.rijen, g->form.n, g->form.cap) = r;
	return SWV_OK;
}

/* ---- the whole ---- */

static enum swv_err
read_all(struct formuliergang *g)
{
	const struct csv_receiver receiver = {
		.header = take_header, .row = take_row, .fault = formuliergang_meld_fout, .arg = g
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
tell_removed(struct formuliergang *g)
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
	struct formuliergang g = { .invoer = invoer,
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
		if (!err && !invoer->dry && g.werk.zonder_herstel)
			csv_zeg_zonder_herstel(session);
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
