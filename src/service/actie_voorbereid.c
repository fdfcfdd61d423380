/* SPDX-License-Identifier: EUPL-1.2 */
/* What is filled in of an action, and what cannot be. */
#include "swv/service/actie_voorbereid.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/service/vergadering.h"
#include "swv/service/vink.h"
#include "swv/service/voorbereid.h"
#include "swv/store/boom.h"
#include "swv/store/lijst.h"

/* On whom it waits since when; and why it went on or fell away, as long as it did. */
static void
follow_wait(const struct werk *werk, struct rec *rec)
{
	const char *status = rec_text(rec, "status");

	if (!rec_has(rec, "wacht_op") || !str_in_words("open bezig", status)) {
		rec_set_none(rec, "wacht_op");
		rec_set_none(rec, "wacht_sinds");
	} else if (!rec_has(rec, "wacht_sinds")) {
		rec_set_date(rec, "wacht_sinds", session_vandaag(werk->session));
	}
	if (!str_in_words("vervallen doorgeschoven", status))
		rec_set_none(rec, "reden");
}

/* What comes after itself never begins. */
static enum swv_err
check_order(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	const char *list = rec_text(rec, "pas_na");
	bool kring = false;
	enum swv_err err = SWV_OK;
	size_t len;

	for (const char *item;
	     rec_has(rec, "id") && !err && !kring && (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);

		err = boom_komt_na(werk->session->store, id, rec_id(rec), fault, &kring);
		if (!err && kring)
			err = fault_set(fault, SWV_EIMPOSSIBLE, "Pas na",
			    "Die actie wacht zelf op deze", "kies een andere, of maak het leeg");
		free(id);
	}
	return err;
}

/* A day far outside the plan is a slip of typing, as in a plan file. */
static enum swv_err
check_in_plan(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	struct session *s = werk->session;
	struct rec *plan = NULL;
	struct str zin = { 0 };
	char dag[DATUM_MAX];
	swv_date d = rec_date(rec, "gereed");
	enum swv_err err = store_find(s->store, &kind_plan, rec_text(rec, "plan"), fault, &plan);

	if (!err && plan &&
	    !schooljaren_rond(rec_text(plan, "van"), rec_text(plan, "tot"),
		s->regels.kalender.schooljaar_begin, d)) {
		str_addf(&zin, "%s ligt meer dan een jaar buiten het plan", datum_toon(d, dag));
		fault_set(fault, SWV_EIMPOSSIBLE, "Wanneer gereed", zin.s, "kijk het jaartal na");
		err = SWV_EIMPOSSIBLE;
	}
	str_fini(&zin);
	rec_free(&plan);
	return err;
}

/* What went on stands in another plan, with the reason: that is one act (doorschuiven.h). */
static enum swv_err
check_moved(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	struct query query;
	int64_t n = 0;
	enum swv_err err;

	query_init(&query, &kind_actie);
	err = query_text(&query, FILTER_IS, kind_field(&kind_actie, "vervolg_van"), rec_id(rec));
	if (!err)
		err = store_count(werk->session->store, &query, fault, &n);
	query_fini(&query);
	if (!err && !n)
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Status",
		    "Doorschuiven gaat naar een ander plan, met de reden",
		    "druk bij Doelen op d, of geef naar=PLAN en reden=WAAROM mee");
	return err;
}

/* Ticked while what must come first is open: that is worth a look. */
static void
tell_order(struct werk *werk, const struct rec *before, const struct rec *rec)
{
	struct str zin = { 0 };

	if (!before || !rec_has(before, "wacht") || !rec_changed(before, rec, "status") ||
	    !str_eq(rec_text(rec, "status"), "gereed"))
		return;
	str_addf(&zin, "Eerst moest nog: %s.", rec_text(before, "wacht"));
	session_let_op(werk->session, zin.s);
	str_fini(&zin);
}

enum swv_err
actie_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err;

	if (rec_has(rec, "precisie") || rec_has(rec, "gereed"))
		voorbereid_precisie(rec, "gereed", "");
	follow_wait(werk, rec);
	err = voorbereid_status(werk, before, rec, fault);
	if (!err)
		err = voorbereid_knoop(werk, before, rec, fault);
	if (!err && rec_changed(before, rec, "pas_na"))
		err = check_order(werk, rec, fault);
	if (!err && rec_has(rec, "gereed") && rec_changed(before, rec, "gereed"))
		err = check_in_plan(werk, rec, fault);
	if (!err && before && rec_changed(before, rec, "status") &&
	    str_eq(rec_text(rec, "status"), "doorgeschoven"))
		err = check_moved(werk, rec, fault);
	if (!err)
		tell_order(werk, before, rec);
	if (!err && rec_changed(before, rec, "uit"))
		err = vergadering_raak(werk, rec_text(rec, "uit"), fault);
	return err ? err : vink_check(werk, before, rec, fault);
}
