/* SPDX-License-Identifier: EUPL-1.2 */
/* The termijnen that a piece of work moves: those of the record, and of what follows it. */
#include "swv/service/werk.h"

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/model/termijn.h"
#include "swv/service/vink.h"
#include "swv/store/boom.h"
#include "swv/store/lijst.h"
#include "swv/store/termijnen.h"

/* The school years of the plan that a node belongs to. */
static enum swv_err
plan_years(struct werk *werk, const struct rec *rec, struct termijn_feiten *f, struct fault *fault)
{
	struct rec *plan;
	enum swv_err err;

	if (!(rec->kind->flags & KIND_TREE) || kind_field(rec->kind, "plan") < 0)
		return SWV_OK;
	err = store_get(werk->session->store, &kind_plan, rec_text(rec, "plan"), fault, &plan);
	if (err)
		return err;
	if (!schooljaar_parse(rec_text(plan, "van"), &f->van) ||
	    !schooljaar_parse(rec_text(plan, "tot"), &f->tot))
		f->van = f->tot = 0;
	rec_free(&plan);
	return SWV_OK;
}

/* A tick or log line is no fact by itself: it moves the termijnen of what it belongs to.  What has
 * rules of its own, as a finding, has termijnen of its own. */
static enum swv_err
termijnen_of_source(
    struct werk *werk, const struct kind *kind, const char *id, struct fault *fault, int64_t *moved)
{
	struct rec *bron = NULL;
	enum swv_err err = SWV_OK;

	if (store_exists(werk->session->store, kind->name, id))
		err = store_get(werk->session->store, kind, id, fault, &bron);
	if (!err && bron)
		err = werk_termijnen(werk, bron, fault, moved);
	rec_free(&bron);
	return err;
}

/* Adds the records of kind whose field names the dossier, the oldest first, without personal texts. */
static enum swv_err
add_naming(struct werk *werk, const struct kind *kind, const char *field, const struct rec *dossier,
    struct fault *fault, struct recs *out)
{
	struct query query;
	enum swv_err err;

	query_init(&query, kind);
	query.sort = kind->fields[0].name;
	err = query_text(&query, FILTER_IS, kind_field(kind, field), rec_id(dossier));
	if (!err)
		err = store_each(werk->session->store, &query, fault, recs_keep, out);
	query_fini(&query);
	return err;
}

/* What hangs on a dossier, and of a TLV the applications to make it longer. */
static enum swv_err
parts_of(struct werk *werk, const struct rec *dossier, struct fault *fault, struct recs *out)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < n_kinds && !err; i++)
		if (kind_hangs_on(kinds[i], dossier->kind->name))
			err = add_naming(werk, kinds[i], kinds[i]->hangs, dossier, fault, out);
	if (!err && dossier->kind == &kind_tlv)
		err = add_naming(werk, &kind_tlv, "verlengt", dossier, fault, out);
	return err;
}

enum swv_err
werk_termijnen(struct werk *werk, const struct rec *rec, struct fault *fault, int64_t *moved)
{
	struct store *store = werk->session->store;
	struct recs tikken = { 0 }, hangend = { 0 }, computed = { 0 };
	struct termijn_feiten f = { .rec = rec,
		.tikken = &tikken,
		.hangend = &hangend,
		.regels = &werk->session->regels.kalender,
		.inst = &werk->session->inst };
	const char *id;
	const struct kind *source = rec_owner(rec, &id);
	enum swv_err err;

	if (source && !termijn_heeft_regel(rec->kind))
		return termijnen_of_source(werk, source, id, fault, moved);
	if (!termijn_heeft_regel(rec->kind))
		return SWV_OK;
	err = plan_years(werk, rec, &f, fault);
	if (!err)
		err = store_tikken(store, rec->kind->name, rec_id(rec), fault, &tikken);
	if (!err && (rec->kind->flags & KIND_DOSSIER))
		err = parts_of(werk, rec, fault, &hangend);
	if (!err) {
		termijnen_bereken(&f, &computed);
		err = termijnen_store(store, rec->kind->name, rec_id(rec), &computed, fault, moved);
	}
	recs_fini(&tikken);
	recs_fini(&hangend);
	recs_fini(&computed);
	return err;
}

/* Whether what hangs under the node falls in other school years than before. */
static bool
moves_years(const struct rec *before, const struct rec *after)
{
	if (after->kind == &kind_plan)
		return rec_changed(before, after, "van") || rec_changed(before, after, "tot");
	return (after->kind->flags & KIND_TREE) && after->kind != &kind_actie &&
	       rec_changed(before, after, "plan");
}

enum swv_err
werk_termijnen_na(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault)
{
	struct store *store = werk->session->store;
	struct takken takken = { 0 };
	const struct rec *over = werk->over;
	enum swv_err err = werk_termijnen(werk, after, fault, NULL);

	if (!over)
		werk->over = after; /* what is undone is this, whatever follows from it */

	if (!err && moves_years(before, after))
		err = boom_under(store, rec_id(after), fault, &takken);
	for (size_t i = 0; i < takken.n && !err; i++) {
		struct rec *actie = NULL;

		if (!str_eq(takken.items[i].soort, kind_actie.name))
			continue;
		err = store_get(store, &kind_actie, takken.items[i].id, fault, &actie);
		if (!err)
			err = werk_termijnen(werk, actie, fault, NULL);
		if (!err)
			err = vink_volg(werk, actie, fault);
		rec_free(&actie);
	}
	werk->over = over;
	takken_fini(&takken);
	return err;
}
