/* SPDX-License-Identifier: EUPL-1.2 */
/* The decision on an application for a TLV: by whom, on what, until when, under which number. */
#include "swv/service/tlv.h"

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/model/tlv.h"
#include "swv/service/nummer.h"
#include "swv/store/lijst.h"

static bool
is_besluit(const struct rec *rec, const char *besluiten)
{
	return str_in_words(besluiten, rec_text(rec, "besluit"));
}

/* Whether one of the facts that the decision rests on is another than before. */
static bool
is_new(const struct aanvraag *a)
{
	static const char *const fields[] = { "besluit", "besluit_op", "compleet_op",
		"commissie_op", "aanvraagsoort", "soort", "categorie", "geldig_van", "geldig_tot" };

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (rec_changed(a->before, a->rec, fields[i]))
			return true;
	return false;
}

/* ---- on what ---- */

/* An application is dealt with when it is complete; what goes back or is withdrawn never was. */
static enum swv_err
check_way(const struct aanvraag *a, struct fault *fault)
{
	const struct rec *rec = a->rec;
	bool emb = str_eq(rec_text(rec, "aanvraagsoort"), "emb");

	if (is_besluit(rec, "toegekend afgewezen") && !rec_has(rec, "compleet_op"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Besluit",
		    "Er is besloten voor de aanvraag compleet was",
		    "vul Compleet op in, of kies buiten behandeling of ingetrokken");
	if (rec_has(rec, "commissie_op") && a->adviezen.n < 2)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Commissie op",
		    "De commissie bespreekt de aanvraag met de adviezen van twee deskundigen",
		    "voeg eerst het advies toe dat ontbreekt");
	if (!is_besluit(rec, "toegekend"))
		return SWV_OK;
	if (!emb && !rec_has(rec, "commissie_op"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Commissie op",
		    "De commissie heeft deze aanvraag nog niet besproken",
		    "vul Commissie op in; alleen EMB gaat langs de korte route");
	return tlv_check_adviezen(&a->adviezen, fault);
}

/* What an expert said after the decision was no advice for it. */
static enum swv_err
check_advice_days(const struct aanvraag *a, struct fault *fault)
{
	for (size_t i = 0; i < a->adviezen.n && rec_has(a->rec, "besluit_op"); i++)
		if (rec_date(a->adviezen.items[i], "op") > rec_date(a->rec, "besluit_op"))
			return fault_set(fault, SWV_EIMPOSSIBLE, "Besluit op",
			    "Er is een advies van na het besluit", "kijk de dagen na");
	return SWV_OK;
}

/* LBT 107302: the missing of statements of two experts is reason enough to redo it all. */
static void
warn_refusal(const struct aanvraag *a)
{
	if (is_besluit(a->rec, "afgewezen") && rec_changed(a->before, a->rec, "besluit") &&
	    tlv_check_adviezen(&a->adviezen, NULL))
		session_let_op(
		    a->werk->session, "Er is afgewezen zonder adviezen van twee deskundigen.");
}

/* Who decides may decide otherwise than was advised (Awb art. 3:50), and then says why. */
static void
warn_otherwise(const struct aanvraag *a)
{
	if (!is_besluit(a->rec, "toegekend") || !rec_changed(a->before, a->rec, "besluit"))
		return;
	for (size_t i = 0; i < a->adviezen.n; i++)
		if (str_eq(rec_text(a->adviezen.items[i], "strekking"), "niet_toelaatbaar")) {
			session_let_op(a->werk->session,
			    "Er is toegekend terwijl een deskundige niet toelaatbaar adviseert:"
			    " zeg in het besluit waarom.");
			return;
		}
}

/* ---- by whom ---- */

enum swv_err
deskundige_beslist(
    struct session *s, const char *naam, const struct recs *adviezen, struct fault *fault)
{
	if (!*naam || !tlv_is_deskundige(naam, adviezen))
		return SWV_OK;
	if (str_eq(instelling_text(&s->inst, "tlv.deskundige_beslist"), "weigeren"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Besluit door",
		    "Wie adviseert over een aanvraag, beslist er niet over",
		    "laat iemand anders beslissen");
	session_let_op(s, "Wie het besluit nam gaf ook een van de adviezen.");
	return SWV_OK;
}

/* ---- until when: WEC art. 40 lid 15 ---- */

/* The day from which it counts: that of the decision, or a later one on which it begins. */
static swv_date
from_day(const struct rec *rec)
{
	swv_date op = rec_date(rec, "besluit_op"), van = rec_date(rec, "geldig_van");

	return van > op ? van : op;
}

static enum swv_err
check_validity(const struct aanvraag *a, struct fault *fault)
{
	struct maanddag begin = a->werk->session->regels.kalender.schooljaar_begin;
	swv_date tot = rec_date(a->rec, "geldig_tot");
	swv_date minst = tlv_geldig_minstens(from_day(a->rec), begin);
	char day[DATUM_MAX];
	struct str text = { 0 };
	enum swv_err err = SWV_OK;

	if (!tlv_is_einde(tot, begin)) {
		swv_date eind = schooljaar_last(schooljaar_of(tot, begin), begin);

		str_addf(&text, "kies %s", datum_toon(eind < minst ? minst : eind, day));
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Geldig tot",
		    "Een verklaring eindigt op de laatste dag van een schooljaar", text.s);
	} else if (tot < minst) {
		str_addf(&text, "kies %s of een later schooljaar", datum_toon(minst, day));
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Geldig tot",
		    "Een verklaring is ten minste een heel schooljaar geldig, met de rest van het"
		    " lopende",
		    text.s);
	}
	str_fini(&text);
	return err;
}

/* A renewal goes on where the other ends. */
static enum swv_err
first_day(struct aanvraag *a, struct fault *fault, swv_date *out)
{
	struct rec *oud = NULL;
	enum swv_err err = SWV_OK;

	*out = rec_date(a->rec, "besluit_op");
	if (rec_has(a->rec, "verlengt"))
		err = store_find(
		    a->werk->session->store, &kind_tlv, rec_text(a->rec, "verlengt"), fault, &oud);
	if (oud && rec_has(oud, "geldig_tot") && rec_date(oud, "geldig_tot") >= *out)
		*out = rec_date(oud, "geldig_tot") + 1;
	rec_free(&oud);
	return err;
}

/* What was filled in by the program follows when the decision is of another day. */
static void
drop_filled(struct aanvraag *a)
{
	struct maanddag begin = a->werk->session->regels.kalender.schooljaar_begin;
	const struct rec *was = a->before;

	if (!was || !rec_has(was, "geldig_tot") || !rec_changed(was, a->rec, "besluit_op"))
		return;
	if (!rec_changed(was, a->rec, "geldig_tot") &&
	    rec_date(was, "geldig_tot") == tlv_geldig_minstens(from_day(was), begin))
		rec_set_none(a->rec, "geldig_tot");
	if (!rec_changed(was, a->rec, "geldig_van") &&
	    rec_date(was, "geldig_van") == rec_date(was, "besluit_op"))
		rec_set_none(a->rec, "geldig_van");
}

static enum swv_err
fill_validity(struct aanvraag *a, struct fault *fault)
{
	struct maanddag begin = a->werk->session->regels.kalender.schooljaar_begin;
	enum swv_err err = SWV_OK;
	swv_date van;

	drop_filled(a);
	if (!rec_has(a->rec, "geldig_van")) {
		err = first_day(a, fault, &van);
		rec_set_date(a->rec, "geldig_van", van);
	}
	if (!rec_has(a->rec, "geldig_tot"))
		rec_set_date(a->rec, "geldig_tot", tlv_geldig_minstens(from_day(a->rec), begin));
	return err ? err : check_validity(a, fault);
}

/* ---- under which number ---- */

static enum swv_err
give_number(struct aanvraag *a, struct fault *fault)
{
	const struct session *s = a->werk->session;
	struct tlvnummer n;
	enum swv_err err;

	if (rec_has(a->rec, "tlv_nummer"))
		return SWV_OK; /* once given it stays, whatever becomes of it */
	tlvnummer_vul(instelling_text(&s->inst, "tlv.nummer"),
	    instelling_text(&s->inst, "organisatie.code"), rec_date(a->rec, "besluit_op"),
	    s->regels.kalender.schooljaar_begin, &n);
	err = nummer_geef_in(
	    a->werk, a->rec, "tlv_nummer", str_get(&n.voor), str_get(&n.na), n.cijfers, fault);
	tlvnummer_fini(&n);
	return err;
}

/* ---- the whole ---- */

/* A verklaring is no longer there when it was not given after all. */
static void
take_validity(struct aanvraag *a)
{
	static const char *const fields[] = { "geldig_van", "geldig_tot" };

	if (!a->before || !is_besluit(a->before, "toegekend"))
		return;
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (!rec_changed(a->before, a->rec, fields[i]))
			rec_set_none(a->rec, fields[i]);
}

static enum swv_err
check_categorie(const struct rec *rec, struct fault *fault)
{
	if (!str_eq(rec_text(rec, "soort"), "so") || rec_has(rec, "categorie"))
		return SWV_OK;
	return fault_set(fault, SWV_EREQUIRED, "Categorie", NULL,
	    "een verklaring voor speciaal onderwijs noemt de bekostiging: 1, 2 of 3");
}

enum swv_err
aanvraag_besluit(struct aanvraag *a, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	if (is_new(a)) {
		err = check_way(a, fault);
		if (!err)
			err = check_advice_days(a, fault);
	}
	if (!err && (rec_changed(a->before, a->rec, "besluit_door") ||
			rec_changed(a->before, a->rec, "besluit")))
		err = deskundige_beslist(
		    a->werk->session, rec_text(a->rec, "besluit_door"), &a->adviezen, fault);
	if (err)
		return err;
	warn_refusal(a);
	warn_otherwise(a);
	if (!is_besluit(a->rec, "toegekend"))
		take_validity(a);
	else if (is_new(a)) {
		err = check_categorie(a->rec, fault);
		if (!err)
			err = fill_validity(a, fault);
		if (!err)
			err = give_number(a, fault);
	}
	return err;
}
