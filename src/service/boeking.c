/* SPDX-License-Identifier: EUPL-1.2 */
/* What is filled in of a booking and of a reserve, and what is worth a look. */
#include "swv/service/budget.h"

#include "swv/base/str.h"
#include "swv/model/boekjaar.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/reserve.h"
#include "swv/model/value.h"
#include "swv/service/toegang.h"
#include "swv/store/lijst.h"

/* ---- what it is for ---- */

/* What money is committed to when it is given (seed 003, 10.3.1: arrangements), what an action was
 * to cost, and what a board was to spend by its form (seed 002): the field with the amount. */
static const struct {
	const struct kind *kind;
	const char *bedrag;
} bronnen[] = {
	{ &kind_arrangement, "bedrag" },
	{ &kind_actie, "kosten" },
	{ &kind_formulier, "totaal" },
};

/* Takes over the amount and what it is called; of a case alone its number. */
static void
take_from(struct session *s, const struct rec *bron, const char *bedrag, struct rec *rec)
{
	bool sees = session_ziet(s, bron->kind, rec_id(bron));
	struct str text = { 0 };

	if (sees && !rec_has(rec, "bedrag") && rec_has(bron, bedrag))
		rec_set_int(rec, "bedrag", rec_int(bron, bedrag));
	if (bron->kind->flags & KIND_DOSSIER)
		str_addf(&text, "%s %s", bron->kind->name, rec_id(bron));
	else if (sees)
		str_add(&text, rec_title(bron));
	if (!rec_has(rec, "omschrijving"))
		rec_set_text(rec, "omschrijving", text.s);
	str_fini(&text);
}

static enum swv_err
fill_from(struct werk *werk, struct rec *rec, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	if (!rec_has(rec, "voor") || (rec_has(rec, "bedrag") && rec_has(rec, "omschrijving")))
		return SWV_OK;
	for (size_t i = 0; !err && i < sizeof(bronnen) / sizeof(bronnen[0]); i++) {
		struct rec *bron = NULL;

		err = store_find(
		    werk->session->store, bronnen[i].kind, rec_text(rec, "voor"), fault, &bron);
		if (!err && bron)
			take_from(werk->session, bron, bronnen[i].bedrag, rec);
		rec_free(&bron);
	}
	return err;
}

/* ---- what it settles ---- */

static enum swv_err
add_amount(const struct rec *boeking, void *sum)
{
	*(int64_t *)sum += rec_int(boeking, "bedrag");
	return SWV_OK;
}

/* What other bookings paid of it. */
static enum swv_err
paid_of(struct werk *werk, const char *nr, const char *but, struct fault *fault, int64_t *out)
{
	struct query query;
	enum swv_err err;

	*out = 0;
	query_init(&query, &kind_boeking);
	err = query_text(&query, FILTER_IS, kind_field(&kind_boeking, "vervult"), nr);
	if (!err && *but)
		err = query_text(&query, FILTER_NOT, 0, but);
	if (!err)
		err = store_each(werk->session->store, &query, fault, add_amount, out);
	query_fini(&query);
	return err;
}

static enum swv_err
check_settled(const struct rec *rec, const struct rec *open, struct fault *fault)
{
	if (!str_eq(rec_text(open, "soort"), "verplichting"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Vervult",
		    "Die boeking is geen verplichting", "noem het nummer van een verplichting");
	if (!str_eq(rec_text(open, "budget"), rec_text(rec, "budget")))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Vervult",
		    "Die verplichting is van een ander budget",
		    "boek op het budget van de verplichting");
	return SWV_OK;
}

/* A settled verplichting is replaced by what was spent: it is not counted twice. */
static enum swv_err
settle(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct rec *open = NULL;
	int64_t paid = 0, left;
	enum swv_err err = SWV_OK;

	if (rec_has(rec, "vervult"))
		err = store_find(
		    werk->session->store, &kind_boeking, rec_text(rec, "vervult"), fault, &open);
	if (err || !open)
		return err; /* the check of references tells */
	err = check_settled(rec, open, fault);
	if (!err)
		err = paid_of(werk, rec_id(open), rec_id(rec), fault, &paid);
	left = rec_int(open, "bedrag") - paid;
	if (!err && !rec_has(rec, "bedrag") && left > 0)
		rec_set_int(rec, "bedrag", left);
	if (!err && !rec_has(rec, "omschrijving"))
		rec_set_text(rec, "omschrijving", rec_text(open, "omschrijving"));
	if (!err && !rec_has(rec, "voor"))
		rec_set_text(rec, "voor", rec_text(open, "voor"));
	rec_free(&open);
	return err;
}

/* ---- what is worth a look ---- */

/* How much more this booking takes of what the budget has left than it did; what is settled was
 * taken before. */
static int64_t
takes(const struct rec *boeking, int64_t settled)
{
	return rec_int(boeking, "bedrag") - settled;
}

static enum swv_err
tell_over(struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	struct rec *budget = NULL, *open = NULL;
	int64_t left, settled = 0;
	struct str text = { 0 };
	enum swv_err err =
	    store_find(werk->session->store, &kind_budget, rec_text(rec, "budget"), fault, &budget);

	if (!err && rec_has(rec, "vervult"))
		err = store_find(
		    werk->session->store, &kind_boeking, rec_text(rec, "vervult"), fault, &open);
	if (!err && budget && str_eq(rec_text(budget, "soort"), "lasten")) {
		if (open && !before)
			settled = rec_bool(rec, "laatste") ||
					  rec_int(rec, "bedrag") > rec_int(open, "bedrag")
				      ? rec_int(open, "bedrag")
				      : rec_int(rec, "bedrag");
		left = rec_int(budget, "rest") - takes(rec, settled) +
		       (before ? rec_int(before, "bedrag") : 0);
		if (left < 0) {
			str_addf(&text, "%s is hiermee € ", rec_title(budget));
			money_format(-left, &text);
			str_add(&text, " overschreden.");
			session_let_op(werk->session, text.s);
		}
	}
	str_fini(&text);
	rec_free(&open);
	rec_free(&budget);
	return err;
}

/* What is spent was spent by now; what is promised may be for a day to come. */
static enum swv_err
check_day(
    const struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	if (!str_eq(rec_text(rec, "soort"), "besteding") ||
	    rec_date(rec, "op") <= session_vandaag(werk->session) ||
	    (before && !rec_changed(before, rec, "op") && !rec_changed(before, rec, "soort")))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Op", "Die dag is nog niet geweest",
	    "kies vandaag of een dag ervoor, of boek een verplichting");
}

/* A bill can come after its year, so what is spent on another day than one of the budget's is kept. */
static enum swv_err
tell_year(struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	struct rec *budget = NULL;
	struct str text = { 0 };
	swv_date eerste, laatste, op = rec_date(rec, "op");
	char day[DATUM_MAX];
	enum swv_err err = SWV_OK;

	if (!str_eq(rec_text(rec, "soort"), "besteding") || op == DATE_NONE ||
	    (!rec_changed(before, rec, "op") && !rec_changed(before, rec, "budget")))
		return SWV_OK;
	err =
	    store_find(werk->session->store, &kind_budget, rec_text(rec, "budget"), fault, &budget);
	if (!err && budget &&
	    boekjaar_dagen(rec_text(budget, "jaar"),
		werk->session->regels.kalender.schooljaar_begin, &eerste, &laatste) &&
	    (op < eerste || op > laatste)) {
		str_addf(&text, "De boeking is van %s, en %s is van %s.", datum_toon(op, day),
		    rec_title(budget), rec_text(budget, "jaar"));
		session_let_op(werk->session, text.s);
	}
	str_fini(&text);
	rec_free(&budget);
	return err;
}

enum swv_err
boeking_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = check_day(werk, before, rec, fault);

	if (!err)
		err = settle(werk, rec, fault);
	if (!err)
		err = fill_from(werk, rec, fault);
	if (!err && !rec_has(rec, "laatste"))
		rec_set_int(rec, "laatste", 1);
	if (!err)
		err = tell_over(werk, before, rec, fault);
	return err ? err : tell_year(werk, before, rec, fault);
}

/* ---- reserves ---- */

/* Seed 003, 10.4: what is over the signaleringswaarde can be claimed back, so it needs a plan. */
enum swv_err
reserve_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct str text = { 0 };

	(void)before;
	(void)fault;
	if (!rec_has(rec, "baten") || !rec_has(rec, "eigen_vermogen"))
		return SWV_OK; /* the check of every record tells */
	reserve_bereken(rec);
	if (str_eq(rec_text(rec, "oordeel"), "boven") && !rec_has(rec, "bestedingsplan")) {
		str_add(&text, "Het eigen vermogen is € ");
		money_format(-rec_int(rec, "ruimte"), &text);
		str_add(&text,
		    " boven de signaleringswaarde: zet bij Bestedingsplan hoe het eronder komt.");
		session_let_op(werk->session, text.s);
	}
	str_fini(&text);
	return SWV_OK;
}
