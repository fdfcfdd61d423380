/* SPDX-License-Identifier: EUPL-1.2 */
/* What hangs on an application for a TLV: advices of experts, and suspensions. */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/tlv.h"
#include "swv/model/value.h"
#include "swv/service/tlv.h"
#include "swv/store/lijst.h"
#include "swv/store/termijnen.h"

/* The application that a part is of, and the others of its kind; *out is NULL when there is none,
 * which the check of references tells. */
static enum swv_err
find(struct werk *werk, const struct rec *deel, struct fault *fault, struct rec **out,
    struct recs *andere)
{
	struct store *store = werk->session->store;
	struct recs all = { 0 };
	enum swv_err err = store_find(store, &kind_tlv, rec_text(deel, "tlv"), fault, out);

	*andere = (struct recs){ 0 };
	if (err || !*out)
		return err;
	err = store_hung_on(store, deel->kind, rec_id(*out), fault, &all);
	for (size_t i = 0; i < all.n; i++)
		if (!str_eq(rec_id(all.items[i]), rec_id(deel)))
			recs_add(andere, rec_copy(all.items[i]));
	recs_fini(&all);
	return err;
}

/* ---- advices ---- */

static enum swv_err
check_advice(struct werk *werk, const struct rec *before, const struct rec *rec,
    const struct rec *tlv, const struct recs *andere, struct fault *fault)
{
	struct recs self = { 0 };
	enum swv_err err = SWV_OK;

	if (rec_changed(before, rec, "deskundige") || rec_changed(before, rec, "discipline")) {
		err = tlv_check_advies(rec, andere, fault);
		recs_add(&self, rec_copy(rec));
		if (!err)
			err = deskundige_beslist(
			    werk->session, rec_text(tlv, "besluit_door"), &self, fault);
		recs_fini(&self);
	}
	if (!err && rec_changed(before, rec, "op") && rec_has(tlv, "besluit_op") &&
	    rec_date(rec, "op") > rec_date(tlv, "besluit_op"))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Op", "Het advies is van na het besluit",
		    "kijk de dag na");
	return err;
}

enum swv_err
advies_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct rec *tlv = NULL;
	struct recs andere = { 0 };
	enum swv_err err =
	    dossier_check_geweest(before, rec, "op", session_vandaag(werk->session), fault);

	if (!err)
		err = find(werk, rec, fault, &tlv, &andere);
	if (!err && tlv && rec_has(rec, "deskundige") && rec_has(rec, "discipline"))
		err = check_advice(werk, before, rec, tlv, &andere, fault);
	rec_free(&tlv);
	recs_fini(&andere);
	return err;
}

/* ---- suspensions ---- */

/* The last day, or the last there is while it lasts. */
static swv_date
until(const struct rec *opschorting)
{
	return rec_has(opschorting, "tot") ? rec_date(opschorting, "tot") : DATE_MAX;
}

static enum swv_err
check_overlap(const struct rec *rec, const struct recs *andere, struct fault *fault)
{
	for (size_t i = 0; i < andere->n; i++)
		if (rec_date(andere->items[i], "van") <= until(rec) &&
		    until(andere->items[i]) >= rec_date(rec, "van"))
			return fault_set(fault, SWV_EIMPOSSIBLE, "Van",
			    "In die dagen staat de termijn al stil",
			    "vul bij de andere opschorting in tot wanneer zij liep, of kies andere"
			    " dagen");
	return SWV_OK;
}

/* It begins the day after the invitation (Awb art. 4:15 lid 1), which is no later than today.  Only
 * what the applicant agreed to is known before it is over. */
static enum swv_err
check_come(const struct rec *rec, swv_date today, struct fault *fault)
{
	if (rec_date(rec, "van") > today + 1)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Van",
		    "De opschorting begint op een dag die nog moet komen",
		    "vul de dag in na die van de uitnodiging");
	if (rec_has(rec, "tot") && rec_date(rec, "tot") > today &&
	    !str_eq(rec_text(rec, "reden"), "instemming"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Tot en met",
		    "De opschorting eindigt op een dag die nog moet komen",
		    "laat haar leeg zolang de termijn stilstaat");
	return SWV_OK;
}

/* Between receipt and decision; and nothing is missing of what is complete. */
static enum swv_err
check_within(const struct rec *rec, const struct rec *tlv, struct fault *fault)
{
	swv_date besluit = rec_date(tlv, "besluit_op"), compleet = rec_date(tlv, "compleet_op");

	if (rec_date(rec, "van") < rec_date(tlv, "ontvangen_op"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Van",
		    "De opschorting begint voor de aanvraag er was", "kijk de dagen na");
	if (besluit != DATE_NONE && (rec_date(rec, "van") > besluit || until(rec) > besluit))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Tot en met",
		    "Er is al besloten, dus de termijn staat niet meer stil",
		    "vul in tot wanneer zij liep, voor de dag van het besluit");
	if (compleet != DATE_NONE && str_eq(rec_text(rec, "reden"), "aanvulling") &&
	    (rec_date(rec, "van") > compleet || !rec_has(rec, "tot")))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Reden",
		    "De aanvraag is al compleet, dus er is niets aan te vullen",
		    "kies een andere reden, of maak Compleet op leeg");
	return SWV_OK;
}

static void
warn_open_end(struct session *s, const struct rec *rec)
{
	if (str_eq(rec_text(rec, "reden"), "aanvulling") && !rec_has(rec, "uiterlijk") &&
	    !rec_has(rec, "tot"))
		session_let_op(s,
		    "Er staat niet bij voor welke dag er moet zijn aangevuld; vul dat in bij de"
		    " opschorting.");
}

enum swv_err
opschorting_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct rec *tlv = NULL;
	struct recs andere = { 0 };
	enum swv_err err = SWV_OK;

	if (!rec_has(rec, "van") || !rec_has(rec, "reden") ||
	    (before && !rec_changed(before, rec, "van") && !rec_changed(before, rec, "tot") &&
		!rec_changed(before, rec, "reden")))
		return SWV_OK; /* the check of every record tells what is missing */
	err = check_come(rec, session_vandaag(werk->session), fault);
	if (!err)
		err = find(werk, rec, fault, &tlv, &andere);
	if (!err && tlv)
		err = check_within(rec, tlv, fault);
	if (!err)
		err = check_overlap(rec, &andere, fault);
	if (!err)
		warn_open_end(werk->session, rec);
	rec_free(&tlv);
	recs_fini(&andere);
	return err;
}

/* ---- what follows ---- */

/* The status of the application goes by what hangs on it; one that went moves its terms too. */
static enum swv_err
follow_part(struct werk *werk, const char *nummer, bool gone, struct fault *fault)
{
	struct rec *tlv = NULL, *after = NULL;
	struct aanvraag a = { 0 };
	enum swv_err err = store_find(werk->session->store, &kind_tlv, nummer, fault, &tlv);

	if (err || !tlv)
		return err;
	after = rec_copy(tlv);
	err = aanvraag_open(werk, tlv, after, fault, &a);
	if (!err && !str_eq(rec_text(tlv, "status"), "verlopen") &&
	    !str_eq(aanvraag_stand(&a), rec_text(tlv, "status")))
		err = werk_volgt(werk, tlv, after, fault);
	else if (!err && gone)
		err = werk_termijnen(werk, tlv, fault, NULL);
	aanvraag_fini(&a);
	rec_free(&tlv);
	rec_free(&after);
	return err;
}

/* Who says that it is incomplete has invited the applicant to complete it: from tomorrow the term of
 * the law stands still (Awb art. 4:15 lid 1). */
static enum swv_err
begin_suspension(struct werk *werk, const struct rec *tlv, struct fault *fault)
{
	struct rec *o;
	enum swv_err err;

	o = rec_initial(&kind_opschorting, session_vandaag(werk->session));
	rec_set_text(o, "tlv", rec_id(tlv));
	rec_set_date(o, "van", session_vandaag(werk->session) + 1);
	err = werk_nieuw(werk, o, fault);
	rec_free(&o);
	return err;
}

/* It stands still until the day on which the application was completed, or decided on; what began
 * after that never was. */
static enum swv_err
end_suspension(struct werk *werk, const struct rec *opschorting, swv_date op, struct fault *fault)
{
	struct rec *after;
	enum swv_err err;

	if (rec_date(opschorting, "van") > op)
		return werk_weg(werk, opschorting, fault);
	after = rec_copy(opschorting);
	rec_set_date(after, "tot", opschorting_tot(opschorting, op));
	err = werk_volgt(werk, opschorting, after, fault);
	rec_free(&after);
	return err;
}

static enum swv_err
end_suspensions(struct werk *werk, const struct rec *tlv, struct fault *fault)
{
	struct recs all = { 0 };
	enum swv_err err =
	    store_hung_on(werk->session->store, &kind_opschorting, rec_id(tlv), fault, &all);

	for (size_t i = 0; i < all.n && !err; i++) {
		const struct rec *o = all.items[i];
		const char *by =
		    str_eq(rec_text(o, "reden"), "aanvulling") && rec_has(tlv, "compleet_op")
			? "compleet_op"
			: "besluit_op";

		if (!rec_has(o, "tot") && rec_has(tlv, by))
			err = end_suspension(werk, o, rec_date(tlv, by), fault);
	}
	recs_fini(&all);
	return err;
}

static enum swv_err
follow_renewed(struct werk *werk, const struct rec *tlv, struct fault *fault)
{
	struct rec *oud = NULL;
	enum swv_err err = SWV_OK;

	if (tlv && rec_has(tlv, "verlengt"))
		err = store_find(
		    werk->session->store, &kind_tlv, rec_text(tlv, "verlengt"), fault, &oud);
	if (oud)
		err = werk_termijnen(werk, oud, fault, NULL);
	rec_free(&oud);
	return err;
}

static enum swv_err
follow_application(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault)
{
	enum swv_err err = follow_renewed(werk, before, fault);

	if (!err)
		err = follow_renewed(werk, after, fault);
	if (err || !after)
		return err;
	if (str_eq(rec_text(after, "status"), "onvolledig") &&
	    rec_changed(before, after, "status")) {
		struct aanvraag a;

		err = aanvraag_open(werk, before, rec_copy(after), fault, &a);
		if (!err && !str_eq(aanvraag_stand(&a), "onvolledig"))
			err = begin_suspension(werk, after, fault);
		rec_free(&a.rec);
		aanvraag_fini(&a);
	}
	return err ? err : end_suspensions(werk, after, fault);
}

enum swv_err
tlv_volg(struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault)
{
	const struct rec *rec = after ? after : before, *over = werk->over;
	enum swv_err err = SWV_OK;

	if (!over)
		werk->over = rec; /* what is undone is this, whatever follows from it */
	if (rec->kind == &kind_tlv)
		err = follow_application(werk, before, after, fault);
	else if (rec->kind == &kind_advies || rec->kind == &kind_opschorting)
		err = follow_part(werk, rec_text(rec, "tlv"), !after, fault);
	werk->over = over;
	return err;
}
