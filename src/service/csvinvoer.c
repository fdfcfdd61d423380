/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/csvinvoer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/export/csv_lees.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/dossier.h"
#include "swv/service/formulierinvoer.h"
#include "swv/service/schrijven.h"
#include "swv/service/toegang.h"
#include "swv/service/uniek.h"
#include "swv/service/voorbereid.h"
#include "swv/service/werk.h"
#include "swv/store/herstel.h"
#include "swv/store/lijst.h"

enum { NO_FIELD = -1 }; /* of a column that is passed over */

/* A record that was brought in, and the line it stands on. */
struct ingevoerd {
	char *id;
	int regel;
};

/* An import under way. */
struct gang {
	const struct csv_invoer *invoer;
	struct session *session;
	struct werk werk;
	struct faults *faults;
	size_t n_eerder; /* faults that were there before */
	struct csv_telling *telling;
	int *velden; /* of each column the field */
	int id;      /* the column of the id; -1: there is none */
	struct ingevoerd *items;
	size_t n, cap;
	int64_t rijen;
	int64_t eerste; /* of a numbered kind the first number that was given here; 0: none yet */
};

/* ---- faults ---- */

enum swv_err
csv_meld(struct faults *faults, size_t n_eerder, const struct fault *fault)
{
	struct fault more = { 0 };

	faults_add(faults, fault);
	if (faults->n - n_eerder < CSV_INVOER_FOUTEN)
		return SWV_OK;
	fault_set(&more, SWV_EIMPOSSIBLE, NULL, "Verder is dit bestand niet bekeken",
	    "verbeter eerst deze fouten en lees het dan opnieuw in");
	fault_place(&more, fault->file, fault->line + 1);
	faults_add(faults, &more);
	return SWV_EFAULTS;
}

static enum swv_err
tell(struct gang *g, const struct fault *fault)
{
	return csv_meld(g->faults, g->n_eerder, fault);
}

/* A fault in a row.  What the machine or the rights say is not of this row: it ends the reading. */
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

/* ---- the heading ---- */

static bool
folds_to(const char *text, const char *folded)
{
	char *other = utf8_fold(text);
	bool same = str_eq(other, folded);

	free(other);
	return same;
}

int
csv_kopveld(const struct kind *kind, const char *kop)
{
	char *folded = utf8_fold(kop);
	int found = NO_FIELD;

	for (size_t i = 0; i < kind->n_fields && found < 0; i++)
		if (folds_to(kind->fields[i].name, folded))
			found = (int)i;
	for (size_t i = 0; i < kind->n_fields && found < 0; i++)
		if (folds_to(kind->fields[i].label, folded))
			found = (int)i;
	free(folded);
	return found;
}

static enum swv_err
unknown_column(struct gang *g, int regel, const char *kop)
{
	struct fault fault = { 0 };
	int field;

	kind_field_of(g->invoer->kind, kop, &fault, &field);
	utf8_copy(fault.what, sizeof(fault.what), "kolom");
	return tell_row(g, regel, &fault);
}

static enum swv_err
twice(struct gang *g, int regel, const char *kop)
{
	struct fault fault = { 0 };

	fault_set(&fault, SWV_EIMPOSSIBLE, NULL, "Twee kolommen zijn hetzelfde veld", kop);
	return tell_row(g, regel, &fault);
}

static enum swv_err
take_header(const struct csv_row *row, void *gang)
{
	struct gang *g = gang;
	const struct kind *kind = g->invoer->kind;
	bool *had = mem_zero(kind->n_fields, sizeof(*had));
	enum swv_err err = SWV_OK;

	g->velden = mem_zero(row->n, sizeof(*g->velden));
	for (size_t i = 0; i < row->n && !err; i++) {
		int field = csv_kopveld(kind, row->cells[i]);

		g->velden[i] = NO_FIELD;
		if (field < 0)
			err = unknown_column(g, row->line, row->cells[i]);
		else if (had[field])
			err = twice(g, row->line, row->cells[i]);
		else if (field == 0)
			g->id = (int)i;
		else if (field_is_settable(&kind->fields[field], true))
			g->velden[i] = field;
		if (field >= 0)
			had[field] = true;
	}
	free(had);
	return err;
}

/* ---- a row ---- */

/* Whether the number is one that a row before got: of the row that has it typed it says nothing. */
static bool
is_given_here(const struct gang *g, const char *id)
{
	return g->eerste && strtoll(id, NULL, 10) >= g->eerste;
}

/* What the program gives as id is of small letters, digits, hyphens and points, or the number of a
 * dossier: no sentence. */
static enum swv_err
check_id(const struct kind *kind, const char *id, struct fault *fault)
{
	const struct field *field = &kind->fields[0];

	if (!id[strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-.")] ||
	    dossier_is_nummer(kind, id))
		return SWV_OK;
	return fault_set(fault, SWV_EFORM, field->label, id,
	    "alleen kleine letters, cijfers en streepjes, of laat het leeg");
}

/* Whether the session sees records of the own areas alone.  Then a number that it does not see is one that
 * is not there, whether another area has it or not: it gives none itself. */
static bool
sees_part(const struct session *s, const struct kind *kind)
{
	return kind_has_gebied(kind) &&
	       rechten_bereik(&s->rechten, RECHT_LEZEN, kind) == BEREIK_EIGEN;
}

/* The record with the id of the row; NULL when there is none.  id: as it is typed, or NULL. */
static enum swv_err
find_stored(
    struct gang *g, const struct csv_row *row, struct fault *fault, char **id, struct rec **out)
{
	const struct kind *kind = g->invoer->kind;
	struct value v = { 0 };
	enum swv_err err;

	*id = NULL;
	*out = NULL;
	if (g->id < 0)
		return SWV_OK;
	err = value_parse(&kind->fields[0], row->cells[g->id], DATE_NONE, fault, &v);
	if (!err && v.tag == VALUE_TEXT && (kind->fields[0].flags & FIELD_SYSTEM))
		err = check_id(kind, v.s, fault);
	if (!err && v.tag == VALUE_TEXT && !is_given_here(g, v.s))
		err = store_find(g->session->store, kind, v.s, fault, out);
	if (!err && *out)
		err = session_mag_rec(g->session, RECHT_LEZEN, *out, fault);
	else if (!err && v.tag == VALUE_TEXT && sees_part(g->session, kind) &&
		 !is_given_here(g, v.s))
		err = fault_set(fault, SWV_ENOTFOUND, kind->label, v.s, NULL);
	if (err)
		rec_free(out);
	if (!err && v.tag == VALUE_TEXT && !*out && !(kind->flags & KIND_NUMBERED))
		*id = mem_strdup(v.s);
	value_fini(&v);
	return err;
}

/* The value of one cell; line ends are those of the machine that wrote the file. */
static enum swv_err
read_cell(
    struct gang *g, const struct field *f, const char *cell, struct fault *fault, struct value *out)
{
	struct str text = { 0 };
	enum swv_err err;

	for (; *cell; cell++)
		if (*cell != '\r')
			str_addc(&text, *cell);
		else if (cell[1] != '\n')
			str_addc(&text, '\n');
	err = value_parse(f, str_get(&text), session_vandaag(g->session), fault, out);
	str_fini(&text);
	return err;
}

static enum swv_err
fill_field(
    struct gang *g, bool adding, const char *cell, struct rec *rec, int field, struct fault *fault)
{
	const struct field *f = &rec->kind->fields[field];
	bool keeps = f->initial || !field_is_settable(f, adding);
	struct value v;
	enum swv_err err;

	if (!*cell && keeps)
		return SWV_OK;
	err = read_cell(g, f, cell, fault, &v);
	if (!err && !field_is_settable(f, adding) && !value_eq(&v, &rec->v[field]))
		err = field_vast(f, fault);
	if (err) {
		value_fini(&v);
		return err;
	}
	value_fini(&rec->v[field]);
	rec->v[field] = v;
	return SWV_OK;
}

/* The cells into rec; *good is false when there was a fault in one of them. */
static enum swv_err
fill(struct gang *g, const struct csv_row *row, bool adding, struct rec *rec, bool *good)
{
	enum swv_err err = SWV_OK;

	*good = true;
	for (size_t i = 0; i < row->n && !err; i++) {
		struct fault fault = { 0 };

		if (g->velden[i] == NO_FIELD ||
		    !fill_field(g, adding, row->cells[i], rec, g->velden[i], &fault))
			continue;
		*good = false;
		err = tell_row(g, row->line, &fault);
	}
	return err;
}

/* What somebody threw away is not made again behind his back. */
static enum swv_err
put_new(struct gang *g, const char *id, struct rec *rec, struct fault *fault)
{
	bool away = false;
	enum swv_err err = SWV_OK;

	if (id) {
		rec_set_text(rec, rec->kind->fields[0].name, id);
		err = prullenbak_has(g->session->store, rec->kind, id, fault, &away);
	}
	if (!err && away)
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL, "Dit ligt in de prullenbak",
		    "zet het daar eerst terug, of haal deze regel weg");
	g->telling->nieuw++;
	if (!err)
		err = werk_nieuw(&g->werk, rec, fault);
	if (!err && (rec->kind->flags & KIND_NUMBERED) && !g->eerste)
		g->eerste = strtoll(rec_id(rec), NULL, 10);
	return err;
}

static enum swv_err
put_again(struct gang *g, const struct rec *old, struct rec *rec, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	/* what that fills in or clears is no difference with the file */
	if (!rec_same(old, rec))
		err = voorbereid(&g->werk, old, rec, fault);
	if (err)
		return err;
	if (rec_same(old, rec)) {
		g->telling->gelijk++;
		return SWV_OK;
	}
	g->telling->gewijzigd++;
	return werk_wijzig(&g->werk, old, rec, fault);
}

/* Undoing very many is a step for each, while others wait: then there is nothing to undo. */
static enum swv_err
limit_undo(struct gang *g, struct fault *fault)
{
	if (g->werk.zonder_herstel || g->telling->nieuw + g->telling->gewijzigd <= CSV_INVOER_TERUG)
		return SWV_OK;
	g->werk.zonder_herstel = true;
	return herstel_drop(g->session->store, g->werk.handeling, fault);
}

static enum swv_err
put_row(struct gang *g, const struct csv_row *row, const char *id, const struct rec *old)
{
	const struct kind *kind = g->invoer->kind;
	struct rec *rec = old ? rec_copy(old) : rec_initial(kind, session_vandaag(g->session));
	struct rec *same = NULL;
	struct fault fault = { 0 };
	bool good;
	enum swv_err err = fill(g, row, !old, rec, &good);

	/* without its number too what is there already is that one */
	if (!err && good && !old && !uniek_vind(g->session, rec, &fault, &same) && same) {
		err = put_row(g, row, NULL, same);
		rec_free(&same);
		rec_free(&rec);
		return err;
	}
	if (!err && good) {
		err = old ? put_again(g, old, rec, &fault) : put_new(g, id, rec, &fault);
		if (!err)
			err = limit_undo(g, &fault);
		if (err)
			err = tell_row(g, row->line, &fault);
	}
	if (*rec_id(rec))
		VEC_ADD(g->items, g->n, g->cap) =
		    (struct ingevoerd){ mem_strdup(rec_id(rec)), row->line };
	rec_free(&rec);
	return err;
}

static enum swv_err
take_row(const struct csv_row *row, void *gang)
{
	struct gang *g = gang;
	struct fault fault = { 0 };
	struct rec *old;
	char *id;
	enum swv_err err;

	if (g->invoer->regel)
		g->invoer->regel(row->line, g->invoer->arg);
	if (++g->rijen > CSV_INVOER_RIJEN) {
		fault_set(&fault, SWV_EIMPOSSIBLE, NULL, "Dit bestand heeft te veel rijen",
		    "verdeel het over bestanden van hoogstens 100.000 rijen");
		fault_place(&fault, g->invoer->bestand, row->line);
		faults_add(g->faults, &fault);
		return SWV_EFAULTS;
	}
	if (find_stored(g, row, &fault, &id, &old))
		return tell_row(g, row->line, &fault);
	err = put_row(g, row, id, old);
	rec_free(&old);
	free(id);
	return err;
}

/* ---- the whole ---- */

static int
by_id(const void *a, const void *b)
{
	const struct ingevoerd *x = a, *y = b;
	int c = strcmp(x->id, y->id);

	return c ? c : (x->regel > y->regel) - (x->regel < y->regel);
}

/* Two rows of one record: which of them is right cannot be known. */
static void
check_twice(struct gang *g)
{
	enum swv_err err = SWV_OK;

	if (g->n)
		qsort(g->items, g->n, sizeof(*g->items), by_id);
	for (size_t i = 1; i < g->n && !err; i++) {
		const struct ingevoerd *first = &g->items[i - 1], *second = &g->items[i];
		struct fault fault = { 0 };
		char waar[32];

		if (!str_eq(first->id, second->id))
			continue;
		snprintf(waar, sizeof(waar), "op regel %d", first->regel);
		fault_set(&fault, SWV_EDUPLICATE, g->invoer->kind->label, second->id, waar);
		err = tell_row(g, second->regel, &fault);
	}
}

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
	csv_lees_free(&lees);
	if (g->faults->n - g->n_eerder < CSV_INVOER_FOUTEN)
		check_twice(g);
	return err ? err : g->faults->n > g->n_eerder ? SWV_EFAULTS : SWV_OK;
}

void
csv_zeg_zonder_herstel(struct session *session)
{
	session_let_op(
	    session, "Dit waren er zo veel dat u het niet in een keer ongedaan kunt maken.");
}

enum swv_err
csv_invoeren(struct session *session, const struct csv_invoer *invoer, struct faults *faults,
    struct csv_telling *out)
{
	struct gang g = { .invoer = invoer,
		.session = session,
		.faults = faults,
		.n_eerder = faults->n,
		.telling = out,
		.id = -1 };
	struct fault fault = { 0 };
	struct str titel = { 0 };
	enum swv_err err = schrijven_kan(invoer->kind, &fault);

	if (invoer->kind == &kind_formulier && formulierinvoer_herkent(invoer->tekst, invoer->n))
		return formulier_invoeren(session, invoer, faults, out);
	*out = (struct csv_telling){ 0 };
	str_addf(&titel, "invoeren van %s", invoer->kind->labels);
	if (!err && session_mag(session, RECHT_WIJZIGEN, invoer->kind, NULL))
		err = session_mag(session, RECHT_MAKEN, invoer->kind, &fault); /* else row by row */
	if (!err)
		err = werk_begin(session, titel.s, &fault, &g.werk);
	if (!err) {
		g.werk.vele = true;
		err = read_all(&g);
		if (err || invoer->dry)
			werk_af(&g.werk);
		else
			err = werk_klaar(&g.werk, &fault);
		if ((err || invoer->dry || out->gelijk) && g.rijen &&
		    kind_is_personal(invoer->kind) && !fault.err)
			fault.err = dossier_proef(session, invoer->kind, g.rijen, &fault);
		if (!err && !invoer->dry && g.werk.zonder_herstel)
			csv_zeg_zonder_herstel(session);
	}
	if (fault.err)
		faults_add(faults, &fault);
	faults_sort(faults);
	for (size_t i = 0; i < g.n; i++)
		free(g.items[i].id);
	free(g.items);
	free(g.velden);
	str_fini(&titel);
	return err;
}
