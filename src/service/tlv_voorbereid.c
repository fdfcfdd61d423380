/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of an application for a TLV, and the facts that cannot be. */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/plaatsing.h"
#include "swv/model/tlv.h"
#include "swv/service/tlv.h"
#include "swv/service/toegang.h"
#include "swv/store/lijst.h"
#include "swv/store/termijnen.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Days that have been.  A place may be had, or end, on a day to come. */
#define FACTS                                                                                      \
	"ontvangen_op compleet_op verlengd_op bericht_op commissie_op besluit_op"                  \
	" verzonden_op bezwaar_op lbt_op verdaagd_op bezwaar_besluit_op herbeoordeeld_op"          \
	" wachtlijst_op wacht_sinds"

enum swv_err
aanvraag_open(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault,
    struct aanvraag *out)
{
	struct store *store = werk->session->store;
	enum swv_err err = SWV_OK;

	*out = (struct aanvraag){ .werk = werk, .before = before, .rec = rec };
	if (!rec_has(rec, "nummer"))
		return SWV_OK;
	err = store_hung_on(store, &kind_advies, rec_id(rec), fault, &out->adviezen);
	if (!err)
		err = store_hung_on(
		    store, &kind_opschorting, rec_id(rec), fault, &out->opschortingen);
	if (err)
		aanvraag_fini(out);
	return err;
}

void
aanvraag_fini(struct aanvraag *a)
{
	recs_fini(&a->adviezen);
	recs_fini(&a->opschortingen);
}

/* ---- the status and the facts ---- */

static bool
waits_for_supplement(const struct aanvraag *a)
{
	for (size_t i = 0; i < a->opschortingen.n; i++)
		if (!rec_has(a->opschortingen.items[i], "tot") &&
		    str_eq(rec_text(a->opschortingen.items[i], "reden"), "aanvulling"))
			return true;
	return false;
}

const char *
aanvraag_stand(const struct aanvraag *a)
{
	return tlv_stand(a->rec, a->adviezen.n, waits_for_supplement(a));
}

/* Who chooses a status, or says what was decided, says when as well: today where nothing is given. */
static void
fill_days(struct aanvraag *a, bool chosen)
{
	static const struct {
		const char *status, *field, *day; /* field: what says so too; NULL: nothing */
	} rows[] = {
		{ "compleet", NULL, "compleet_op" },
		{ "commissie", NULL, "commissie_op" },
		{ "besluit", "besluit", "besluit_op" },
		{ "verzonden", NULL, "verzonden_op" },
		{ "bezwaar", NULL, "bezwaar_op" },
		{ NULL, "bezwaar_besluit", "bezwaar_besluit_op" },
	};
	swv_date today = session_vandaag(a->werk->session);

	for (size_t i = 0; i < COUNT(rows); i++) {
		bool said =
		    chosen && rows[i].status && str_eq(rec_text(a->rec, "status"), rows[i].status);

		said = rows[i].field ? rec_has(a->rec, rows[i].field) : said;
		if (said && !rec_has(a->rec, rows[i].day))
			rec_set_date(a->rec, rows[i].day, today);
	}
}

/* A verklaring that was given runs out when its days are over, or ends before. */
static enum swv_err
check_over(const struct aanvraag *a, struct fault *fault)
{
	swv_date tot = rec_date(a->rec, "geldig_tot");

	if (!str_eq(rec_text(a->rec, "besluit"), "toegekend"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Status",
		    "Alleen een verklaring die is toegekend kan verlopen",
		    "laat de status op verzonden staan");
	if (rec_has(a->rec, "einde_op") || tot < session_vandaag(a->werk->session))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Status", "De verklaring is nog geldig",
	    "vul in wanneer en waarom zij eerder eindigde: Einde op en Reden van einde");
}

static enum swv_err
refuse_status(const struct aanvraag *a, const char *stand, struct fault *fault)
{
	const char *status = rec_text(a->rec, "status");
	bool advies = str_in_words("deskundige1 deskundige2", status);
	struct str text = { 0 };

	str_addf(&text, "Volgens wat is ingevuld is het \"%s\"", dossier_status(&kind_tlv, stand));
	fault_set(fault, SWV_EIMPOSSIBLE, "Status", text.s,
	    advies ? "voeg het advies van de deskundige toe, dan volgt de status"
		   : "vul in wat er bij die status is gebeurd, of maak leeg wat niet is gebeurd");
	str_fini(&text);
	return SWV_EIMPOSSIBLE;
}

/*
 * The facts say how far it is, also back when one proves to be none.  Who chooses a
 * status chooses a step of the way, and one that the facts bear out; that it waits for
 * an aanvulling makes the suspension (tlv_volg), and that it ran out is said.
 */
static enum swv_err
follow_facts(struct aanvraag *a, bool chosen, struct fault *fault)
{
	const char *status = rec_text(a->rec, "status"), *stand = aanvraag_stand(a);
	enum swv_err err = chosen ? dossierstap_check(a->before, a->rec, fault) : SWV_OK;

	if (err)
		return err;
	if (str_eq(status, "verlopen") && str_eq(stand, "verzonden"))
		return chosen ? check_over(a, fault) : SWV_OK;
	if (chosen && str_eq(status, "onvolledig") && str_eq(stand, "ontvangen"))
		return SWV_OK;
	if (chosen && !str_eq(status, stand))
		return refuse_status(a, stand, fault);
	rec_set_text(a->rec, "status", stand);
	return SWV_OK;
}

/* Whose turn it is from what begins, unless somebody else is told; and no longer when that ends. */
static void
wait_for(struct aanvraag *a, const char *wie, swv_date sinds, bool now, bool then)
{
	struct rec *rec = a->rec;

	if (now && !then && !rec_has(rec, "wacht_op")) {
		rec_set_text(rec, "wacht_op", wie);
		if (!rec_has(rec, "wacht_sinds"))
			rec_set_date(rec, "wacht_sinds", sinds);
	} else if (then && !now && !rec_changed(a->before, rec, "wacht_op") &&
		   str_eq(rec_text(rec, "wacht_op"), wie)) {
		rec_set_none(rec, "wacht_op");
	}
}

static bool
is_incomplete(const struct rec *rec)
{
	return rec && str_eq(rec_text(rec, "status"), "onvolledig");
}

/* While something must come, who applied is the one to act; who waits for a place, waits for that. */
static void
follow_waiting(struct aanvraag *a)
{
	swv_date vandaag = session_vandaag(a->werk->session);

	wait_for(a, rec_has(a->rec, "school") ? "school" : "ouders", vandaag, is_incomplete(a->rec),
	    is_incomplete(a->before));
	wait_for(a, "voorziening", rec_date(a->rec, "wachtlijst_op"), plaats_zoekt(a->rec, vandaag),
	    a->before && plaats_zoekt(a->before, vandaag));
}

/* WPO art. 18a lid 13: what is kept is kept from the end of the assessment on, that on an objection
 * included. */
static void
follow_closing(struct rec *rec)
{
	bool open = rec_has(rec, "bezwaar_op") && !rec_has(rec, "bezwaar_besluit_op");
	swv_date op = rec_date(rec, "bezwaar_besluit_op");

	if (op == DATE_NONE)
		op = rec_date(rec, "besluit_op");
	rec_set_date(rec, "gesloten_op", open ? DATE_NONE : op);
}

/* ---- other things that follow ---- */

/* A notice without a day names that of the association's own term. */
static void
follow_notice(struct aanvraag *a)
{
	const struct session *s = a->werk->session;
	const struct termijn_feiten f = { .rec = a->rec,
		.hangend = &a->opschortingen,
		.regels = &s->regels.kalender,
		.inst = &s->inst };
	swv_date tot = tlv_beleid_tot(&f, rec_has(a->rec, "verlengd_op"));

	if (rec_has(a->rec, "bericht_op") && !rec_has(a->rec, "bericht_tot") &&
	    tot >= rec_date(a->rec, "bericht_op"))
		rec_set_date(a->rec, "bericht_tot", tot);
}

/* The school of the place is where the child went, when nothing else is said; and the school says
 * whether that is in the region. */
static enum swv_err
follow_place(struct aanvraag *a, struct fault *fault)
{
	struct rec *rec = a->rec, *v = NULL;
	enum swv_err err = SWV_OK;

	if (rec_has(rec, "geplaatst_op") && rec_has(rec, "voorziening") &&
	    !rec_has(rec, "plaatsing_school") && !rec_has(rec, "plaatsing_elders"))
		err = store_find(a->werk->session->store, &kind_voorziening,
		    rec_text(rec, "voorziening"), fault, &v);
	if (v)
		rec_set_text(rec, "plaatsing_school", rec_text(v, "school"));
	rec_free(&v);
	if (rec_has(rec, "plaatsing_school"))
		rec_set_int(rec, "binnen_swv", 1);
	else if (rec_has(rec, "plaatsing_elders"))
		rec_set_int(rec, "binnen_swv", 0);
	else
		rec_set_none(rec, "binnen_swv");
	return err;
}

/*
 * It is of the same child: what is not said about who that is comes along from the
 * other, for who may read that.  Not while that one is still being dealt with: a
 * child has one open application (dossier_eenmalig).
 */
static void
take_child(struct aanvraag *a, const struct rec *oud)
{
	static const char *const fields[] = { "voornaam", "achternaam", "groep" };

	if (rec_has(oud, "gewist_op") || rec_has(a->rec, "gewist_op") ||
	    !str_in_words("verzonden verlopen", rec_text(oud, "status")) ||
	    session_mag_rec(a->werk->session, RECHT_LEZEN, oud, NULL))
		return;
	for (size_t i = 0; i < COUNT(fields); i++)
		if (!rec_has(a->rec, fields[i]))
			rec_set_text(a->rec, fields[i], rec_text(oud, fields[i]));
	if (!rec_has(a->rec, "geboortedatum"))
		rec_set_date(a->rec, "geboortedatum", rec_date(oud, "geboortedatum"));
}

/* What is made longer was given, and is another one. */
static enum swv_err
follow_renewal(struct aanvraag *a, struct fault *fault)
{
	struct rec *rec = a->rec, *oud = NULL;
	enum swv_err err = SWV_OK;

	if (!rec_has(rec, "verlengt") || !rec_changed(a->before, rec, "verlengt"))
		return SWV_OK;
	if (str_eq(rec_text(rec, "verlengt"), rec_id(rec)))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Verlengt",
		    "Een aanvraag verlengt niet zichzelf", "kijk het nummer na");
	err =
	    store_find(a->werk->session->store, &kind_tlv, rec_text(rec, "verlengt"), fault, &oud);
	if (oud && !session_ziet(a->werk->session, &kind_tlv, rec_id(oud)))
		rec_free(&oud); /* then the check of references says that there is none */
	if (!err && oud && !str_eq(rec_text(oud, "besluit"), "toegekend"))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Verlengt",
		    "Die aanvraag is niet toegekend, dus er is niets te verlengen",
		    "kijk het nummer na");
	if (str_eq(rec_text(rec, "aanvraagsoort"), "nieuw"))
		rec_set_text(rec, "aanvraagsoort", "verlenging");
	if (!err && oud)
		take_child(a, oud);
	rec_free(&oud);
	return err;
}

/* ---- the whole ---- */

/* Whether somebody chose the status: it is another, and the facts as they were given do not say it. */
static bool
is_chosen(const struct aanvraag *a)
{
	bool other = a->before ? rec_changed(a->before, a->rec, "status")
			       : !str_eq(rec_text(a->rec, "status"), "ontvangen");

	return other && !str_eq(rec_text(a->rec, "status"), aanvraag_stand(a));
}

static enum swv_err
fill_in(struct aanvraag *a, struct fault *fault)
{
	bool chosen = is_chosen(a);
	enum swv_err err;

	dossier_volg_stap(a->before, a->rec);
	fill_days(a, chosen);
	follow_notice(a);
	err = follow_renewal(a, fault);
	if (!err)
		err = follow_place(a, fault);
	if (!err)
		err = dossier_check_geweest(
		    a->before, a->rec, FACTS, session_vandaag(a->werk->session), fault);
	if (!err)
		err = follow_facts(a, chosen, fault);
	if (!err)
		err = aanvraag_besluit(a, fault);
	if (err)
		return err;
	follow_waiting(a);
	follow_closing(a->rec);
	aanvraag_let_op(a);
	return voorziening_let_op(a->werk, a->before, a->rec, fault);
}

enum swv_err
tlv_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct aanvraag a;
	enum swv_err err = dossier_begin(werk, before, rec, fault);

	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", "ontvangen");
	if (!err)
		err = aanvraag_open(werk, before, rec, fault, &a);
	if (err)
		return err;
	err = fill_in(&a, fault);
	aanvraag_fini(&a);
	return err ? err : dossier_eind(werk, before, rec, fault);
}
