/* SPDX-License-Identifier: EUPL-1.2 */
/* Throwing away: what goes along, what cannot go, and what who does it hears. */
#include <inttypes.h>

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/service/ongedaan.h"
#include "swv/service/toegang.h"
#include "swv/service/werk.h"
#include "swv/store/boom.h"
#include "swv/store/lijst.h"
#include "swv/store/structuur.h"

/* A node and all that hangs under it, the lowest first: nothing may hang under what is gone. */
static enum swv_err
throw_tree(struct werk *werk, const struct rec *top, struct fault *fault)
{
	struct takken takken;
	enum swv_err err = boom_under(werk->session->store, rec_id(top), fault, &takken);

	for (size_t i = takken.n; i-- && !err;) {
		const struct kind *kind = kind_find(takken.items[i].soort);
		struct rec *rec = NULL;

		if (!kind)
			err = fault_set(fault, SWV_EINTERNAL, "soort", NULL, NULL);
		if (!err)
			err =
			    store_get(werk->session->store, kind, takken.items[i].id, fault, &rec);
		if (!err)
			err = werk_weg(werk, rec, fault);
		rec_free(&rec);
	}
	takken_fini(&takken);
	return err;
}

/* A point is one of the meeting, and so is the decision that was taken there: that is nothing
 * without it. */
static enum swv_err
no_decision(struct session *session, const struct rec *rec, struct fault *fault)
{
	struct str named = { 0 };
	enum swv_err err = SWV_OK;

	if (rec->kind == &kind_agendapunt)
		err = structuur_in_use(session->store, rec->kind, rec_id(rec), fault, &named);
	if (!err && named.len)
		err = fault_set(fault, SWV_EINUSE, rec_title(rec), NULL, named.s);
	str_fini(&named);
	return err;
}

/* Money that others still name: a rate, a subsidie, a verplichting that was paid. */
static enum swv_err
not_named(struct session *session, const struct rec *rec, struct fault *fault)
{
	struct str named = { 0 };
	enum swv_err err = SWV_OK;

	if (rec->kind == &kind_tarief || rec->kind == &kind_subsidie || rec->kind == &kind_boeking)
		err = structuur_in_use(session->store, rec->kind, rec_id(rec), fault, &named);
	if (!err && named.len) {
		str_add(&named, " noemt het nog; verander dat eerst of gooi het weg");
		err = fault_set(fault, SWV_EINUSE, rec_title(rec), NULL, named.s);
	}
	str_fini(&named);
	return err;
}

/* What shows that actions were done can go, but whoever throws it away hears of it. */
static enum swv_err
tell_evidence(struct session *session, const struct rec *rec, struct fault *fault)
{
	struct query query;
	struct str zin = { 0 };
	int64_t n = 0;
	enum swv_err err;

	if (rec->kind != &kind_vergadering && rec->kind != &kind_besluit)
		return SWV_OK;
	query_init(&query, &kind_actie);
	err = query_text(&query, FILTER_IS, kind_field(&kind_actie, "blijkt_uit"), rec_id(rec));
	if (!err)
		err = store_count(session->store, &query, fault, &n);
	query_fini(&query);
	if (!err && n) {
		str_addf(&zin,
		    n == 1 ? "%" PRId64 " actie noemt dit als bewijs."
			   : "%" PRId64 " acties noemen dit als bewijs.",
		    n);
		session_let_op(session, zin.s);
	}
	str_fini(&zin);
	return err;
}

enum swv_err
weggooien(struct session *session, const struct kind *kind, const char *id, struct fault *fault)
{
	struct rec *rec = NULL;
	struct werk werk = { 0 };
	enum swv_err err = session_mag(session, RECHT_WEGGOOIEN, kind, fault);

	if (!err)
		err = werk_begin(session, "weggooien", fault, &werk);
	if (!err)
		err = session_haal(session, RECHT_WEGGOOIEN, kind, id, fault, &rec);
	if (!err && kind == &kind_kalender && rec_has(rec, "post"))
		err = fault_set(fault, SWV_EINUSE, rec_title(rec), NULL,
		    "het hoort bij de kwaliteitskalender; zet het op vervallen");
	if (!err)
		err = no_decision(session, rec, fault);
	if (!err)
		err = not_named(session, rec, fault);
	if (!err && (kind->flags & KIND_APPEND))
		err = fault_set(fault, SWV_EINUSE, kind->label, NULL,
		    "een logregel blijft staan; verbeter hem met een nieuwe");
	if (!err && (kind->flags & KIND_KEPT))
		err = fault_set(fault, SWV_EINUSE, kind->label, NULL,
		    kind == &kind_sleutel ? "een sleutel blijft staan; trek hem in"
					  : "een gebruiker blijft staan; zet die uit");
	if (!err && (kind->flags & (KIND_STRUCTURE | KIND_READONLY)))
		err = fault_set(fault, SWV_EINUSE, rec_title(rec), NULL,
		    "het komt uit het bestand van het samenwerkingsverband");
	if (!err)
		err = tell_evidence(session, rec, fault);
	if (!err)
		err = kind->flags & KIND_TREE ? throw_tree(&werk, rec, fault)
					      : werk_weg(&werk, rec, fault);
	err = werk_eind(&werk, err, fault);
	rec_free(&rec);
	return err;
}
