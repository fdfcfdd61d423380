/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/privacy.h"

#include <ctype.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/service/dossier.h"
#include "swv/service/toegang.h"
#include "swv/service/werk.h"
#include "swv/store/herstel.h"
#include "swv/store/lijst.h"
#include "swv/store/logboek.h"
#include "swv/store/termijnen.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* The kind of dossier that has such a number; of what is none that of a thuiszitter, so that looking
 * for it tells. */
static const struct kind *
number_kind(const char *nummer)
{
	const struct kind *kind = dossier_kind(nummer);

	return kind ? kind : &kind_thuiszitter; /* which then says that there is none */
}

enum swv_err
privacy_mag(struct session *s, enum recht recht, struct fault *fault)
{
	enum swv_err err = session_mag(s, recht, &kind_thuiszitter, fault);

	return err == SWV_EDENIED && rechten_mag_dossier(&s->rechten, recht, NULL) ? SWV_OK : err;
}

enum swv_err
privacy_haal(
    struct session *s, enum recht recht, const char *nummer, struct fault *fault, struct rec **out)
{
	const struct kind *kind = number_kind(nummer);
	enum swv_err err = session_haal(s, recht, kind, nummer, fault, out);
	struct str text = { 0 };
	bool thrown = false;

	if (err != SWV_ENOTFOUND || rechten_bereik(&s->rechten, recht, kind) != BEREIK_ALLE ||
	    prullenbak_has(s->store, kind, nummer, NULL, &thrown) || !thrown)
		return err;
	str_addf(&text, "Dossier %s ligt in de prullenbak", nummer);
	err = fault_set(fault, SWV_EIMPOSSIBLE, NULL, text.s,
	    "laat het eerst terugzetten; anders verdwijnt het daar vanzelf");
	str_fini(&text);
	return err;
}

/* ---- inzage ---- */

static const struct choice choices_waar[] = {
	[SPOOR_CONCEPT] = { "concept", "half getypt formulier" },
	[SPOOR_HERSTEL] = { "herstel", "hoe het was, om ongedaan te maken" },
	[SPOOR_PRULLENBAK] = { "prullenbak", "prullenbak" },
	{ NULL, NULL },
};

static const struct field spoor_fields[] = {
	{ .name = "waar", .label = "Waar", .type = FIELD_CHOICE, .choices = choices_waar },
	{ .name = "soort", .label = "Soort", .type = FIELD_TEXT },
	{ .name = "id", .label = "Id", .type = FIELD_TEXT },
	{ .name = "wie", .label = "Van wie", .type = FIELD_TEXT },
	{ .name = "op", .label = "Sinds", .type = FIELD_STAMP },
};

/* No record by itself: where else something of a dossier is kept. */
static const struct kind kind_spoor = {
	.name = "spoor",
	.label = "andere plaats",
	.labels = "andere plaatsen",
	.flags = KIND_READONLY | KIND_UNDATED,
	.fields = spoor_fields,
	.n_fields = COUNT(spoor_fields),
	.columns = "waar soort id wie op",
	.sort = "op",
};

static enum swv_err
keep_trace(const struct spoor *spoor, void *recs)
{
	struct rec *rec = rec_new(&kind_spoor);

	rec_set_text(rec, "waar", choices_waar[spoor->soort].id);
	rec_set_text(rec, "soort", spoor->kind);
	rec_set_text(rec, "id", spoor->id);
	rec_set_text(rec, "wie", spoor->wie);
	rec_set_int(rec, "op", spoor->op);
	recs_add(recs, rec);
	return SWV_OK;
}

/* Borrowed until the next part is added. */
static struct inzage_deel *
part(struct privacy_inzage *p, const char *naam, const char *kop)
{
	char *text = mem_strdup(kop);

	text[0] = (char)toupper((unsigned char)text[0]);
	VEC_ADD(p->delen, p->n, p->cap) = (struct inzage_deel){ naam, text, { 0 } };
	return &p->delen[p->n - 1];
}

/* What hangs on the dossier or is of the same child, each kind by itself; recs gives its records away. */
static void
add_hung(struct privacy_inzage *p, struct recs *recs)
{
	for (size_t k = 0; k < n_kinds; k++) {
		struct inzage_deel *deel = NULL;

		for (size_t i = 0; i < recs->n; i++) {
			if (!recs->items[i] || recs->items[i]->kind != kinds[k])
				continue;
			if (!deel)
				deel = part(p, kinds[k]->labels, kinds[k]->labels);
			recs_add(&deel->recs, recs->items[i]);
			recs->items[i] = NULL;
		}
	}
}

static bool
is_among(const struct recs *recs, const struct rec *rec)
{
	for (size_t i = 0; i < recs->n; i++)
		if (recs->items[i]->kind == rec->kind &&
		    str_eq(rec_id(recs->items[i]), rec_id(rec)))
			return true;
	return false;
}

/* Records that name the dossier without hanging on it, whole, but for what is there already. */
static enum swv_err
add_naming(
    struct session *s, struct privacy_inzage *p, const struct recs *there, struct fault *fault)
{
	const struct kind *to = p->dossier->kind;
	enum swv_err err = SWV_OK;

	for (size_t k = 0; k < n_kinds && !err; k++) {
		struct recs found = { 0 };
		struct query query;
		struct inzage_deel *deel = NULL;

		if (!kind_names(kinds[k], to->name) || kind_hangs_on(kinds[k], to->name))
			continue;
		query_init(&query, kinds[k]);
		err = query_names(&query, to, rec_id(p->dossier));
		if (!err)
			err = store_each(s->store, &query, fault, recs_keep, &found);
		query_fini(&query);
		for (size_t i = 0; i < found.n && !err; i++) {
			struct rec *whole = NULL;

			if (is_among(there, found.items[i]))
				continue;
			if (!deel)
				deel = part(p, kinds[k]->labels, kinds[k]->labels);
			err = store_get(s->store, kinds[k], rec_id(found.items[i]), fault, &whole);
			if (!err)
				recs_add(&deel->recs, whole);
		}
		recs_fini(&found);
	}
	return err;
}

static enum swv_err
each_of(struct session *s, const struct kind *kind, const char *by_kind, const char *kind_name,
    const char *by_id, const char *id, struct fault *fault, struct recs *out)
{
	struct query query;
	enum swv_err err;

	query_init(&query, kind);
	query.sort = kind->fields[0].name;
	err = query_text(&query, FILTER_IS, kind_field(kind, by_kind), kind_name);
	if (!err)
		err = query_text(&query, FILTER_IS, kind_field(kind, by_id), id);
	if (!err)
		err = store_each(s->store, &query, fault, recs_keep, out);
	query_fini(&query);
	return err;
}

static int
by_number(const void *a, const void *b)
{
	long long x = strtoll(rec_id(*(struct rec *const *)a), NULL, 10);
	long long y = strtoll(rec_id(*(struct rec *const *)b), NULL, 10);

	return (x > y) - (x < y);
}

/* The lines of the logboek about the dossier and all parts of it, in order. */
static enum swv_err
add_log(struct session *s, struct privacy_inzage *p, const struct recs *delen, struct fault *fault)
{
	struct recs *out = &part(p, "logboek", "Wie het zag of wijzigde")->recs;
	enum swv_err err = each_of(s, &kind_logboek, "kind", p->dossier->kind->name, "bron_id",
	    rec_id(p->dossier), fault, out);

	for (size_t i = 0; i < delen->n && !err; i++)
		err = each_of(s, &kind_logboek, "kind", delen->items[i]->kind->name, "bron_id",
		    rec_id(delen->items[i]), fault, out);
	if (out->n)
		qsort(out->items, out->n, sizeof(out->items[0]), by_number);
	return err;
}

/* Ticks, notes and termijnen; then where else, who saw it, and which lists it may have stood in. */
static enum swv_err
add_about(
    struct session *s, struct privacy_inzage *p, const struct recs *delen, struct fault *fault)
{
	static const struct kind *const about[] = { &kind_termijn, &kind_tik, &kind_notitie };
	const char *kind = p->dossier->kind->name;
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < COUNT(about) && !err; i++) {
		struct recs found = { 0 };

		err = each_of(
		    s, about[i], "bron", kind, "bron_id", rec_id(p->dossier), fault, &found);
		if (found.n)
			part(p, about[i]->labels, about[i]->labels)->recs = found;
	}
	if (!err)
		err = wissen_sporen(s->store, p->dossier, fault, keep_trace,
		    &part(p, "elders", "Waar verder iets staat")->recs);
	for (size_t i = 0; i < delen->n && !err; i++)
		err = wissen_sporen(
		    s->store, delen->items[i], fault, keep_trace, &p->delen[p->n - 1].recs);
	if (!err)
		err = add_log(s, p, delen, fault);
	if (!err)
		err = each_of(s, &kind_logboek, "kind", kind, "bron_id", "", fault,
		    &part(p, "lijsten", "Zoeken en invoer van dossiers")->recs);
	return err;
}

static enum swv_err
copies(const struct recs *recs, struct recs *out)
{
	for (size_t i = 0; i < recs->n; i++)
		recs_add(out, rec_copy(recs->items[i]));
	return SWV_OK;
}

/* That it was asked for. */
static enum swv_err
note_asked(struct session *s, const struct rec *dossier, struct fault *fault)
{
	struct logboekregel regel = { .op = klok_nu(s->klok),
		.wie = s->wie,
		.handeling = "inzageverzoek",
		.kind = dossier->kind->name,
		.bron_id = rec_id(dossier),
		.wat = "{}" };

	return log_add(s->store, &regel, fault);
}

/* Other dossiers of the same child that the session may show, each with what hangs on it. */
static enum swv_err
add_others(struct session *s, const struct rec *dossier, struct fault *fault, struct recs *delen)
{
	struct recs others;
	enum swv_err err = dossiers_van_kind(s, dossier, fault, &others);

	for (size_t i = 0; i < others.n && !err; i++) {
		struct rec *other = others.items[i];

		if (!rechten_mag_in(
			&s->rechten, RECHT_INZAGE, other->kind, rec_text(other, "gebied")))
			continue;
		err = note_asked(s, other, fault);
		if (!err)
			err = wissen_delen(s->store, other->kind, rec_id(other), fault, delen);
		recs_add(delen, other);
		others.items[i] = NULL;
	}
	recs_fini(&others);
	return err;
}

static enum swv_err
read_all(struct session *s, struct privacy_inzage *p, struct fault *fault)
{
	struct recs delen = { 0 }, own = { 0 };
	enum swv_err err =
	    wissen_delen(s->store, p->dossier->kind, rec_id(p->dossier), fault, &delen);

	if (!err)
		err = add_others(s, p->dossier, fault, &delen);
	if (!err)
		err = copies(&delen, &own);
	if (!err) {
		add_hung(p, &own);
		err = add_naming(s, p, &delen, fault);
	}
	if (!err)
		err = add_about(s, p, &delen, fault);
	recs_fini(&delen);
	recs_fini(&own);
	return err;
}

/* That it was asked for stands in the same transaction as the answer was read in. */
enum swv_err
privacy_inzage(
    struct session *s, const char *nummer, struct fault *fault, struct privacy_inzage *out)
{
	enum swv_err err;

	*out = (struct privacy_inzage){ 0 };
	session_take_day(s);
	if ((err = store_begin(s->store, fault)))
		return err;
	err = privacy_haal(s, RECHT_INZAGE, nummer, fault, &out->dossier);
	if (!err)
		err = note_asked(s, out->dossier, fault);
	if (!err)
		err = read_all(s, out, fault);
	if (!err)
		err = store_commit(s->store, fault);
	if (err) {
		store_abort(s->store);
		privacy_inzage_fini(out);
	}
	return err;
}

void
privacy_inzage_fini(struct privacy_inzage *p)
{
	rec_free(&p->dossier);
	for (size_t i = 0; i < p->n; i++) {
		free(p->delen[i].kop);
		recs_fini(&p->delen[i].recs);
	}
	free(p->delen);
	*p = (struct privacy_inzage){ 0 };
}

/* ---- correctie ---- */

enum swv_err
privacy_dossier(struct session *s, const char *nummer, struct fault *fault, struct rec **out)
{
	enum swv_err err;

	session_take_day(s);
	err = privacy_haal(s, RECHT_CORRECTIE, nummer, fault, out);
	if (!err)
		err = dossier_inzage(s, number_kind(nummer), nummer, fault);
	if (err)
		rec_free(out);
	return err;
}

enum swv_err
privacy_regel(
    struct session *s, const char *nummer, const char *regel, struct fault *fault, struct rec **out)
{
	struct rec *dossier = NULL;
	enum swv_err err = privacy_dossier(s, nummer, fault, &dossier);

	*out = NULL;
	if (!err)
		err = session_haal(s, RECHT_CORRECTIE, &kind_logregel, regel, fault, out);
	if (!err && !str_eq(rec_text(*out, "dossier"), rec_id(dossier)))
		err = fault_set(fault, SWV_ENOTFOUND, "logregel in dit dossier", regel, NULL);
	if (!err) {
		rec_set_text(*out, "verbetert", rec_id(*out));
		rec_set_none(*out, "id");
		rec_set_none(*out, "door");
		(*out)->versie = 0;
	}
	rec_free(&dossier);
	if (err)
		rec_free(out);
	return err;
}

/* What a right to put data about somebody right does not reach. */
static enum swv_err
only_personal(const struct rec *before, const struct rec *after, struct fault *fault)
{
	bool any = false;

	for (size_t i = 0; i < after->kind->n_fields; i++) {
		const struct field *f = &after->kind->fields[i];

		if (value_eq(&before->v[i], &after->v[i]))
			continue;
		any = true;
		if (!(f->flags & FIELD_PERSONAL))
			return fault_set(fault, SWV_EIMPOSSIBLE, f->label,
			    "Alleen persoonsgegevens kunnen zo worden verbeterd",
			    "laat de consulent de rest wijzigen, met swv set");
	}
	return any ? SWV_OK
		   : fault_set(fault, SWV_ENOTHING, "Er is niets verbeterd: het stond er al zo",
			 NULL, NULL);
}

/* A new line differs from the one that it puts right in personal fields alone. */
static enum swv_err
check_line(struct session *s, const struct rec *after, struct fault *fault)
{
	struct rec *was = NULL;
	enum swv_err err =
	    store_get(s->store, after->kind, rec_text(after, "verbetert"), fault, &was);

	if (err)
		return err;
	rec_set_none(was, "id");
	rec_set_none(was, "door");
	rec_set_text(was, "verbetert", rec_text(after, "verbetert"));
	err = only_personal(was, after, fault);
	rec_free(&was);
	return err;
}

enum swv_err
privacy_corrigeer(struct session *s, const struct rec *before, struct rec *after, const char *reden,
    struct fault *fault)
{
	struct werk werk;
	enum swv_err err = werk_begin(s, "verbeteren", fault, &werk);

	if (err)
		return err;
	werk.toegestaan = true;
	werk.als = "correctie";
	werk.reden = reden && *reden ? reden : NULL;
	err = session_mag_rec(s, RECHT_CORRECTIE, before ? before : after, fault);
	if (!err)
		err = before ? only_personal(before, after, fault) : check_line(s, after, fault);
	if (!err)
		err = before ? werk_volgt(&werk, before, after, fault)
			     : werk_nieuw(&werk, after, fault);
	return werk_eind(&werk, err, fault);
}
