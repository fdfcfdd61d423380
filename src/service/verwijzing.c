/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/verwijzing.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/value.h"
#include "swv/service/toegang.h"
#include "swv/store/lijst.h"

/* What is there but no longer counts: a school that closed. */
static bool
is_closed(struct store *store, const struct field *f, const char *id, struct fault *fault)
{
	const struct kind *kind = kind_find(f->to);
	struct rec *rec = NULL;
	struct str text = { 0 };
	bool found = kind && !store_find(store, kind, id, NULL, &rec) && rec;

	if (found) {
		str_addf(&text, "%s (%s) is gesloten of doet niet meer mee", rec_title(rec), id);
		fault_set(fault, SWV_EIMPOSSIBLE, f->label, text.s, "kies een andere");
	}
	str_fini(&text);
	rec_free(&rec);
	return found;
}

/* Each id in the list must exist in one of the kinds that the field may name. */
static enum swv_err
check_reference(
    struct session *session, const struct field *f, const char *list, struct fault *fault)
{
	struct store *store = session->store;
	enum swv_err err = SWV_OK;
	size_t len;

	for (const char *item; !err && (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);
		bool shown = session_toont(session, f->to, id);
		bool there = shown && store_exists(store, f->to, id);

		if (!there && shown && is_closed(store, f, id, fault)) {
			err = SWV_EIMPOSSIBLE;
		} else if (!there) {
			char *nearest = session_nearest(session, f->to, id);

			err = fault_set(fault, SWV_EREFERENCE, f->label, id, nearest);
			free(nearest);
		}
		free(id);
	}
	return err;
}

/* ---- what held on the day that it is about ---- */

/* The day that a choice is about, where that is not the first day of the record itself; not there
 * yet: today. */
static const struct {
	const char *kind, *field, *dag;
} over[] = {
	{ "thuiszitter", "uitkomst", "gesloten_op" },
	{ "arrangement", "niveau", "besluit_op" },
	{ "arrangement", "route", "besluit_op" },
};

static swv_date
day_about(const struct session *s, const struct rec *rec, const struct field *f)
{
	const char *dag = rec->kind->day;

	for (size_t i = 0; i < sizeof(over) / sizeof(over[0]); i++)
		if (str_eq(over[i].kind, rec->kind->name) && str_eq(over[i].field, f->name))
			dag = over[i].dag;
	return dag && rec_has(rec, dag) ? rec_date(rec, dag) : session_vandaag(s);
}

static enum swv_err
refuse_then(
    const struct field *f, const struct rec *row, bool later, swv_date day, struct fault *fault)
{
	struct str what = { 0 }, hint = { 0 };
	char dag[DATUM_MAX];

	str_addf(&what, "%s (%s) geldt %s %s", rec_title(row), rec_id(row),
	    later ? "pas vanaf" : "maar tot en met",
	    datum_toon(rec_date(row, later ? "van" : "tot"), dag));
	str_addf(&hint, "kies wat op %s geldt", datum_toon(day, dag));
	fault_set(fault, SWV_EIMPOSSIBLE, f->label, what.s, hint.s);
	str_fini(&what);
	str_fini(&hint);
	return SWV_EIMPOSSIBLE;
}

/* Rows of the association file that hold from a day, or until one: grounds, causes, outcomes, levels
 * and routes. */
static bool
holds_for_a_while(const struct kind *kind)
{
	return kind && (kind->flags & KIND_STRUCTURE) && kind_field(kind, "van") >= 0 &&
	       kind_field(kind, "tot") >= 0;
}

static enum swv_err
check_then(struct session *s, const struct rec *rec, const struct field *f, const char *list,
    struct fault *fault)
{
	const struct kind *kind = kind_find(f->to);
	swv_date day;
	enum swv_err err = SWV_OK;
	size_t len;

	if (!holds_for_a_while(kind))
		return SWV_OK;
	day = day_about(s, rec, f);
	for (const char *item; !err && (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);
		struct rec *row = NULL;

		err = store_find(s->store, kind, id, fault, &row);
		if (!err && row && rec_has(row, "van") && rec_date(row, "van") > day)
			err = refuse_then(f, row, true, day, fault);
		else if (!err && row && rec_has(row, "tot") && rec_date(row, "tot") < day)
			err = refuse_then(f, row, false, day, fault);
		rec_free(&row);
		free(id);
	}
	return err;
}

enum swv_err
verwijzingen_check(
    struct session *session, const struct rec *before, const struct rec *after, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < after->kind->n_fields && !err; i++) {
		const struct field *f = &after->kind->fields[i];

		if (!f->to || (f->flags & FIELD_DERIVED) || after->v[i].tag != VALUE_TEXT)
			continue;
		if (before && value_eq(&before->v[i], &after->v[i]))
			continue;
		err = check_reference(session, f, after->v[i].s, fault);
		if (!err)
			err = check_then(session, after, f, after->v[i].s, fault);
	}
	return err;
}

enum swv_err
verwijzing_eigenaar(struct session *s, const struct rec *rec, struct fault *fault)
{
	const struct field *f;
	const char *id;

	if (!rec->kind->hangs || !kind_has_gebied(rec->kind))
		return SWV_OK;
	f = &rec->kind->fields[kind_field(rec->kind, rec->kind->hangs)];
	id = rec_text(rec, f->name);
	if (!*id || session_ziet(s, kind_owner(rec->kind, id), id) ||
	    !store_exists(s->store, f->to, id)) /* the check of references tells */
		return SWV_OK;
	return fault_set(fault, SWV_EREFERENCE, f->label, id, NULL);
}
