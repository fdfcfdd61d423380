/* SPDX-License-Identifier: EUPL-1.2 */
/* What is filled in of a budget and of a rate, and what cannot be. */
#include "swv/service/budget.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/boekjaar.h"
#include "swv/model/kinds.h"
#include "swv/model/verdeling.h"
#include "swv/service/nummer.h"
#include "swv/store/lijst.h"

enum { DIEP = 8 };

/* What a part has from its whole when it does not say. */
static void
take_over(const struct rec *ouder, const struct rec *before, struct rec *rec)
{
	static const char *const fields[] = { "jaar", "soort", "kostensoort", "programmalijn",
		"doel", "subsidie", "gebied", "bestuur" };

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (!rec_has(rec, fields[i]) && (!before || i == 0))
			rec_set_text(rec, fields[i], rec_text(ouder, fields[i]));
}

/* A whole is of the same year and is no part of its own part. */
static enum swv_err
check_ouder(struct werk *werk, const struct rec *ouder, const struct rec *rec, struct fault *fault)
{
	struct rec *up = rec_copy(ouder);
	enum swv_err err = SWV_OK;
	int deep = 0;

	while (!err && up && !str_eq(rec_id(up), rec_id(rec)) && deep++ < DIEP) {
		struct rec *next = NULL;

		if (rec_has(up, "ouder"))
			err = store_find(werk->session->store, &kind_budget, rec_text(up, "ouder"),
			    fault, &next);
		rec_free(&up);
		up = next;
	}
	if (!err && up)
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Deel van",
		    "Een budget kan geen deel van zichzelf of van zijn delen zijn",
		    "kies een ander, of niet meer dan acht diep");
	if (!err && !str_eq(rec_text(rec, "jaar"), rec_text(ouder, "jaar")))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Jaar",
		    "Een deel is van hetzelfde jaar als het geheel", "neem dat jaar over");
	rec_free(&up);
	return err;
}

/* Seed 004, basisondersteuning: an amount for each pupil who was counted. */
static enum swv_err
go_by_tarief(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	const struct kind *kind = rec_has(rec, "gebied")    ? &kind_gebied
				  : rec_has(rec, "bestuur") ? &kind_bestuur
							    : NULL;
	struct session *s = werk->session;
	struct rec *tarief = NULL;
	int64_t n = rec_int(rec, "leerlingen");
	enum swv_err err =
	    store_find(s->store, &kind_tarief, rec_text(rec, "tarief"), fault, &tarief);

	(void)before;
	if (err || !tarief)
		return err; /* the check of references tells */
	if (!rec_has(rec, "teldatum"))
		rec_set_date(rec, "teldatum", rec_date(tarief, "teldatum"));
	if (!rec_has(rec, "leerlingen")) {
		err = budget_leerlingen(s, kind, kind ? rec_text(rec, kind->name) : "",
		    rec_date(rec, "teldatum"), fault, &n);
		if (!err && !n)
			err = fault_set(fault, SWV_EREQUIRED, "Leerlingen", NULL,
			    "er staan er geen bij de scholen, vul in hoeveel het er zijn");
		rec_set_int(rec, "leerlingen", n);
	}
	rec_set_int(rec, "begroot", n * rec_int(tarief, "bedrag"));
	rec_free(&tarief);
	return err;
}

/* What the part gets of the whole, as its brothers are now. */
static enum swv_err
go_by_whole(struct werk *werk, const struct rec *ouder, struct rec *rec, struct fault *fault)
{
	struct recs parts;
	size_t at = 0;
	int64_t *amounts = NULL;
	enum swv_err err = budget_delen(werk->session, rec_id(ouder), fault, &parts);

	while (!err && at < parts.n && !str_eq(rec_id(parts.items[at]), rec_id(rec)))
		at++;
	if (!err && at < parts.n)
		rec_free(&parts.items[at]);
	if (!err && at < parts.n)
		parts.items[at] = rec_copy(rec);
	else if (!err)
		recs_add(&parts, rec_copy(rec));
	if (!err) {
		amounts = mem_zero(parts.n, sizeof(*amounts));
		err = verdeling_delen(ouder, &parts, amounts, fault);
	}
	if (!err)
		rec_set_int(rec, "begroot", amounts[at]);
	free(amounts);
	recs_fini(&parts);
	return err;
}

/* Who types an amount that follows is told so, and nothing is undone behind their back. */
static enum swv_err
refuse_typed(
    const struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	if (!before || !rec_changed(before, rec, "begroot") || !budget_volgt_geheel(rec) ||
	    werk->delen_volgen || rec_changed(before, rec, "aandeel"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Begroot",
	    "Dit bedrag volgt uit het geheel waar het een deel van is",
	    "wijzig het geheel, het aandeel of de leerlingen");
}

static enum swv_err
fill_doel(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct rec *doel = NULL;
	enum swv_err err;

	if (!rec_has(rec, "doel") || rec_has(rec, "programmalijn"))
		return SWV_OK;
	err = store_find(werk->session->store, &kind_doel, rec_text(rec, "doel"), fault, &doel);
	if (!err && doel)
		rec_set_text(rec, "programmalijn", rec_text(doel, "programmalijn"));
	rec_free(&doel);
	return err;
}

static enum swv_err
give_id(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct str prefix = { 0 };
	enum swv_err err;

	if (rec_has(rec, "id"))
		return SWV_OK;
	str_addf(&prefix, "%s-", rec_text(rec, "jaar"));
	err = nummer_geef(werk, rec, prefix.s, 1, fault);
	str_fini(&prefix);
	return err;
}

/* How it is shared out is settled by the first time: parts have bookings of their own by then. */
static enum swv_err
check_verdeling(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct recs parts = { 0 };
	bool shared = false;
	enum swv_err err = SWV_OK;

	if (before && rec_has(before, "verdeel_over") && rec_changed(before, rec, "verdeel_over"))
		err = budget_delen(werk->session, rec_id(rec), fault, &parts);
	for (size_t i = 0; i < parts.n; i++)
		shared = shared || rec_bool(parts.items[i], "verdeeld");
	recs_fini(&parts);
	if (!err && shared)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Verdelen", "Dit budget is al verdeeld",
		    "gooi eerst de delen weg");
	if (!rec_has(rec, "verdeel_over")) {
		rec_set_none(rec, "verdeeld_op");
		return err;
	}
	if (!rec_has(rec, "teldatum"))
		rec_set_date(rec, "teldatum", boekjaar_teldatum(rec_text(rec, "jaar")));
	/* emptied, it is counted again, be it on the same day */
	werk->tellen = werk->tellen || !rec_has(rec, "verdeeld_op");
	if (!rec_has(rec, "verdeeld_op") || rec_changed(before, rec, "teldatum"))
		rec_set_date(rec, "verdeeld_op", session_vandaag(werk->session));
	return err;
}

enum swv_err
budget_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct rec *ouder = NULL;
	enum swv_err err = refuse_typed(werk, before, rec, fault);

	if (!err && rec_has(rec, "ouder"))
		err = store_find(
		    werk->session->store, &kind_budget, rec_text(rec, "ouder"), fault, &ouder);
	if (!err && ouder) {
		take_over(ouder, before, rec);
		err = check_ouder(werk, ouder, rec, fault);
	}
	if (!err && rec_has(rec, "jaar"))
		err = give_id(werk, rec, fault);
	if (!err && !rec_has(rec, "soort"))
		rec_set_text(rec, "soort", "lasten");
	if (!err)
		err = fill_doel(werk, rec, fault);
	if (!err && rec_has(rec, "tarief"))
		err = go_by_tarief(werk, before, rec, fault);
	else if (!err && ouder && budget_volgt_geheel(rec) && !werk->delen_volgen)
		err = go_by_whole(werk, ouder, rec, fault);
	if (!err)
		err = check_verdeling(werk, before, rec, fault);
	rec_free(&ouder);
	return err;
}

enum swv_err
tarief_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	(void)before;
	if (!rec_has(rec, "teldatum"))
		rec_set_date(rec, "teldatum", boekjaar_teldatum(rec_text(rec, "jaar")));
	return give_id(werk, rec, fault);
}
