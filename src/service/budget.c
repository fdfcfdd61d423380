/* SPDX-License-Identifier: EUPL-1.2 */
/* Pupils, the parts of a budget, and how they follow it. */
#include "swv/service/budget.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/model/verdeling.h"
#include "swv/service/toegang.h"
#include "swv/store/geteld.h"
#include "swv/store/lijst.h"

enum { DELEN_MAX = 2000 };

/* ---- pupils ---- */

static enum swv_err
add_pupils(const struct rec *school, void *n)
{
	if (str_in_words("bao vo", rec_text(school, "soort")))
		*(int64_t *)n += rec_int(school, "leerlingen");
	return SWV_OK;
}

enum swv_err
budget_leerlingen(struct session *session, const struct kind *kind, const char *id,
    swv_date teldatum, struct fault *fault, int64_t *out)
{
	struct geteld geteld = { 0 };
	struct rec *rec = NULL;
	struct query query;
	size_t found = 0;
	enum swv_err err = kind ? store_get(session->store, kind, id, fault, &rec) : SWV_OK;

	*out = 0;
	if (rec && !rec_is_actief(rec)) {
		rec_free(&rec);
		return SWV_OK;
	}
	if (!err)
		err = store_leerlingen(session->store, kind ? kind->name : "swv", kind ? id : "",
		    teldatum == DATE_NONE ? session_vandaag(session) : teldatum, fault, &geteld, 1,
		    &found);
	if (!err && found && geteld.regulier) {
		*out = geteld.regulier;
	} else if (!err && rec && rec_has(rec, "leerlingen")) {
		*out = rec_int(rec, "leerlingen");
	} else if (!err) {
		query_init(&query, &kind_school);
		query_number(&query, FILTER_IS, kind_field(&kind_school, "actief"), 1);
		if (kind)
			query_text(&query, FILTER_IS, kind_field(&kind_school, kind->name), id);
		err = store_each(session->store, &query, fault, add_pupils, out);
		query_fini(&query);
	}
	rec_free(&rec);
	return err;
}

/* ---- reading ---- */

enum swv_err
budget_delen(struct session *s, const char *id, struct fault *fault, struct recs *out)
{
	struct query query;
	enum swv_err err;

	*out = (struct recs){ 0 };
	query_init(&query, &kind_budget);
	query.sort = "id";
	query.max = DELEN_MAX;
	err = query_text(&query, FILTER_IS, kind_field(&kind_budget, "ouder"), id);
	if (!err)
		err = store_each(s->store, &query, fault, recs_keep, out);
	query_fini(&query);
	return err;
}

static struct rec *
part_for(const struct recs *parts, const char *field, const char *id)
{
	for (size_t i = 0; i < parts->n; i++)
		if (rec_bool(parts->items[i], "verdeeld") &&
		    str_eq(rec_text(parts->items[i], field), id))
			return parts->items[i];
	return NULL;
}

bool
budget_volgt_geheel(const struct rec *budget)
{
	return rec_has(budget, "ouder") &&
	       (rec_has(budget, "aandeel") || rec_bool(budget, "verdeeld"));
}

/* ---- what follows ---- */

/* Stores what became of a budget; one that stays as it was is left alone. */
static enum swv_err
set_part(struct werk *werk, struct rec *now, struct fault *fault)
{
	struct rec *before = NULL;
	enum swv_err err =
	    store_get(werk->session->store, &kind_budget, rec_id(now), fault, &before);

	if (!err && (rec_changed(before, now, "begroot") || rec_changed(before, now, "leerlingen")))
		err = werk_volgt(werk, before, now, fault);
	rec_free(&before);
	return err;
}

/* Stores the parts with these amounts; a new one is made. */
static enum swv_err
set_parts(struct werk *werk, const struct rec *budget, struct recs *parts, struct fault *fault)
{
	int64_t *amounts = mem_zero(parts->n + 1, sizeof(*amounts));
	bool following = werk->delen_volgen, allowed = werk->toegestaan;
	enum swv_err err = verdeling_delen(budget, parts, amounts, fault);

	werk->delen_volgen = true; /* each part that is set now would set all of them */
	werk->toegestaan = true;   /* who may save the whole may have its parts */
	for (size_t i = 0; i < parts->n && !err; i++) {
		struct rec *part = parts->items[i];

		rec_set_int(part, "begroot", amounts[i]);
		err = part->versie ? set_part(werk, part, fault) : werk_nieuw(werk, part, fault);
	}
	werk->delen_volgen = following;
	werk->toegestaan = allowed;
	free(amounts);
	return err;
}

static enum swv_err
follow_whole(struct werk *werk, const struct rec *budget, struct fault *fault)
{
	struct recs parts;
	enum swv_err err = budget_delen(werk->session, rec_id(budget), fault, &parts);

	if (!err)
		err = set_parts(werk, budget, &parts, fault);
	recs_fini(&parts);
	return err;
}

/* ---- sharing out ---- */

/* Those that are gone too: they have no pupils any more. */
static enum swv_err
read_owners(struct werk *werk, const char *kind, struct fault *fault, struct recs *out)
{
	const struct kind *owners = kind_find(kind);
	struct query query;
	enum swv_err err;

	query_init(&query, owners);
	query.sort = "id";
	query.max = DELEN_MAX;
	err = store_each(werk->session->store, &query, fault, recs_keep, out);
	query_fini(&query);
	return err;
}

static struct rec *
new_part(const struct rec *budget, const struct rec *owner)
{
	struct rec *part = rec_new(&kind_budget);
	struct str text = { 0 };

	str_addf(&text, "%s-%s", rec_id(budget), rec_id(owner));
	rec_set_text(part, "id", text.s);
	str_clear(&text);
	str_addf(&text, "%s %s", rec_title(budget), rec_title(owner));
	rec_set_text(part, "titel", text.s);
	rec_set_text(part, "ouder", rec_id(budget));
	rec_set_text(part, owner->kind->name, rec_id(owner));
	rec_set_int(part, "verdeeld", 1);
	str_fini(&text);
	return part;
}

static enum swv_err
no_pupils(const struct rec *budget, struct fault *fault)
{
	struct str hint = { 0 };

	str_addf(&hint, "zet leerlingen bij de scholen of bij elk %s in het bestand",
	    rec_text(budget, "verdeel_over"));
	fault_set(fault, SWV_EIMPOSSIBLE, "Verdelen",
	    "Er zijn nergens leerlingen geteld om naar te verdelen", hint.s);
	str_fini(&hint);
	return SWV_EIMPOSSIBLE;
}

/* One part for each owner with pupils, with their number; one that has none any more stays, for
 * what is booked on it, and gets nothing. */
static enum swv_err
count_owners(struct werk *werk, const struct rec *budget, const struct recs *owners,
    struct recs *parts, struct fault *fault)
{
	const char *kind = rec_text(budget, "verdeel_over");
	int64_t total = 0, n;
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < owners->n && !err; i++) {
		const struct rec *owner = owners->items[i];
		struct rec *part = part_for(parts, kind, rec_id(owner));

		err = budget_leerlingen(werk->session, owner->kind, rec_id(owner),
		    rec_date(budget, "teldatum"), fault, &n);
		if (!err && !part && n)
			recs_add(parts, part = new_part(budget, owner));
		if (!err && part)
			rec_set_int(part, "leerlingen", n);
		total += n;
	}
	return err || total ? err : no_pupils(budget, fault);
}

static enum swv_err
count_anew(struct werk *werk, const struct rec *budget, struct fault *fault)
{
	struct recs owners = { 0 }, parts = { 0 };
	enum swv_err err = read_owners(werk, rec_text(budget, "verdeel_over"), fault, &owners);

	if (!err)
		err = budget_delen(werk->session, rec_id(budget), fault, &parts);
	if (!err)
		err = count_owners(werk, budget, &owners, &parts, fault);
	if (!err)
		err = set_parts(werk, budget, &parts, fault);
	recs_fini(&owners);
	recs_fini(&parts);
	return err;
}

/* Whether pupils are counted (again). */
static bool
counts(const struct rec *before, const struct rec *now)
{
	return rec_has(now, "verdeel_over") &&
	       (rec_changed(before, now, "verdeel_over") || rec_changed(before, now, "teldatum") ||
		   rec_changed(before, now, "verdeeld_op"));
}

/* What the brothers get when a part comes, changes or goes. */
static enum swv_err
follow_brothers(struct werk *werk, const char *ouder, struct fault *fault)
{
	struct rec *whole = NULL;
	enum swv_err err;

	if (!*ouder)
		return SWV_OK;
	err = store_find(werk->session->store, &kind_budget, ouder, fault, &whole);
	if (!err && whole)
		err = follow_whole(werk, whole, fault);
	rec_free(&whole);
	return err;
}

static bool
matters(const struct rec *before, const struct rec *after)
{
	static const char *const fields[] = { "ouder", "begroot", "aandeel", "leerlingen" };

	for (size_t i = 0; after && i < sizeof(fields) / sizeof(fields[0]); i++)
		if (rec_changed(before, after, fields[i]))
			return true;
	return !after;
}

static enum swv_err
follow_budget(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault)
{
	const char *van = before ? rec_text(before, "ouder") : "";
	const char *naar = after ? rec_text(after, "ouder") : "";
	bool brothers = !werk->delen_volgen && matters(before, after);
	bool counting =
	    after && (counts(before, after) || (werk->tellen && rec_has(after, "verdeel_over")));
	enum swv_err err = SWV_OK;

	if (brothers)
		err = follow_brothers(werk, van, fault);
	if (!err && brothers && !str_eq(van, naar))
		err = follow_brothers(werk, naar, fault);
	werk->tellen = false;
	if (!err && counting)
		err = count_anew(werk, after, fault);
	else if (!err && after && rec_changed(before, after, "begroot"))
		err = follow_whole(werk, after, fault);
	return err;
}

static enum swv_err
follow_tarief(struct werk *werk, const struct rec *tarief, struct fault *fault)
{
	struct recs budgets = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_budget);
	query.max = DELEN_MAX;
	err = query_text(&query, FILTER_IS, kind_field(&kind_budget, "tarief"), rec_id(tarief));
	if (!err)
		err = store_each(werk->session->store, &query, fault, recs_keep, &budgets);
	for (size_t i = 0; i < budgets.n && !err; i++) {
		struct rec *b = budgets.items[i];

		rec_set_int(b, "begroot", rec_int(b, "leerlingen") * rec_int(tarief, "bedrag"));
		err = set_part(werk, b, fault);
	}
	query_fini(&query);
	recs_fini(&budgets);
	return err;
}

/* Parts with amounts of their own can be entered in any order, and follow a tarief, so that they are
 * more than their whole is no more than told. */
static enum swv_err
tell_more(struct werk *werk, const char *id, struct fault *fault)
{
	struct rec *whole = NULL;
	struct recs parts = { 0 };
	struct str text = { 0 };
	int64_t over;
	enum swv_err err = store_find(werk->session->store, &kind_budget, id, fault, &whole);

	if (!err && whole)
		err = budget_delen(werk->session, id, fault, &parts);
	over = whole ? -rec_int(whole, "begroot") : 0;
	for (size_t i = 0; i < parts.n; i++)
		over += rec_int(parts.items[i], "begroot");
	if (!err && over > 0) {
		str_addf(&text, "De delen van %s zijn samen € ", rec_title(whole));
		money_format(over, &text);
		str_add(&text, " meer dan het geheel.");
		session_let_op(werk->session, text.s);
	}
	str_fini(&text);
	recs_fini(&parts);
	rec_free(&whole);
	return err;
}

enum swv_err
budget_volg(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault)
{
	const struct kind *kind = (after ? after : before)->kind;
	const struct rec *over = werk->over;
	enum swv_err err = SWV_OK;

	if (kind != &kind_budget && kind != &kind_tarief)
		return SWV_OK;
	if (!over)
		werk->over = after ? after : before; /* what is undone is this */
	if (kind == &kind_budget)
		err = follow_budget(werk, before, after, fault);
	else if (before && after && rec_changed(before, after, "bedrag"))
		err = follow_tarief(werk, after, fault);
	werk->over = over;
	if (!err && !over && after && kind == &kind_budget)
		err = tell_more(werk, rec_id(after), fault);
	if (!err && !over && after && kind == &kind_budget && rec_has(after, "ouder"))
		err = tell_more(werk, rec_text(after, "ouder"), fault);
	return err;
}

enum swv_err
budget_neem_mee(struct werk *werk, const struct rec *budget, struct fault *fault)
{
	const struct rec *over = werk->over;
	bool following = werk->delen_volgen;
	struct recs parts = { 0 };
	enum swv_err err;

	if (budget->kind != &kind_budget)
		return SWV_OK;
	if (!over)
		werk->over = budget;
	werk->delen_volgen = true; /* of a whole that goes nothing is shared out anew */
	err = budget_delen(werk->session, rec_id(budget), fault, &parts);
	for (size_t i = 0; i < parts.n && !err; i++)
		err = werk_weg(werk, parts.items[i], fault);
	werk->delen_volgen = following;
	werk->over = over;
	recs_fini(&parts);
	return err;
}

enum swv_err
budget_verdeel(struct session *session, const char *id, struct fault *fault)
{
	struct rec *before = NULL, *after = NULL;
	struct werk werk;
	enum swv_err err = werk_begin(session, "opnieuw verdelen", fault, &werk);

	if (err)
		return err;
	err = session_haal(session, RECHT_WIJZIGEN, &kind_budget, id, fault, &before);
	if (!err && !rec_has(before, "verdeel_over"))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Verdelen",
		    "Dit budget wordt niet verdeeld", "kies bij Verdelen waarover");
	if (!err) {
		after = rec_copy(before);
		rec_set_none(after, "verdeeld_op");
		err = werk_wijzig(&werk, before, after, fault);
	}
	err = werk_eind(&werk, err, fault);
	rec_free(&before);
	rec_free(&after);
	return err;
}

enum swv_err
budget_verouderd(struct session *session, const struct rec *budget, struct fault *fault, bool *out)
{
	const struct kind *kind = kind_find(rec_text(budget, "verdeel_over"));
	struct recs parts = { 0 };
	enum swv_err err = kind ? budget_delen(session, rec_id(budget), fault, &parts) : SWV_OK;
	int64_t n;

	*out = false;
	for (size_t i = 0; i < parts.n && !err && !*out; i++) {
		const struct rec *part = parts.items[i];

		if (!rec_bool(part, "verdeeld") || !rec_has(part, kind->name))
			continue;
		err = budget_leerlingen(session, kind, rec_text(part, kind->name),
		    rec_date(budget, "teldatum"), fault, &n);
		*out = !err && n != rec_int(part, "leerlingen");
	}
	recs_fini(&parts);
	return err;
}
