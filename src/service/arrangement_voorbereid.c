/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of extra support, and the facts that cannot be. */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define BEGIN "aangevraagd"

/* Days that have been. */
#define FACTS "ontvangen_op besluit_op geevalueerd_op einde_op beschikking_op wacht_sinds"

/* ---- the status and the decision ---- */

/* What each decision makes of an application, and which goes with each status. */
static const struct {
	const char *besluit, *status, *ook; /* ook: a later status that it goes with too */
} besluiten[] = {
	{ "", BEGIN, NULL },
	{ "toegekend", "loopt", "beeindigd" },
	{ "afgewezen", "afgewezen", NULL },
	{ "ingetrokken", "afgewezen", NULL },
};

static bool
goes_with(size_t i, const char *status)
{
	return str_eq(status, besluiten[i].status) || str_eq(status, besluiten[i].ook);
}

static size_t
besluit_at(const struct rec *rec)
{
	size_t i = 0;

	while (i < COUNT(besluiten) && !str_eq(besluiten[i].besluit, rec_text(rec, "besluit")))
		i++;
	return i;
}

static void
follow_decision(const struct rec *before, struct rec *rec, swv_date today)
{
	bool chosen = dossier_kiest(before, rec, BEGIN);
	size_t at = besluit_at(rec);

	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", BEGIN);
	if (!chosen && at < COUNT(besluiten) && rec_changed(before, rec, "besluit"))
		rec_set_text(rec, "status", besluiten[at].status);
	for (size_t i = 0; i < COUNT(besluiten) && chosen && !rec_has(rec, "besluit"); i++)
		if (goes_with(i, rec_text(rec, "status")))
			rec_set_text(rec, "besluit", besluiten[i].besluit);
	if (!rec_has(rec, "besluit")) {
		if (before && !rec_changed(before, rec, "besluit_op"))
			rec_set_none(rec, "besluit_op");
	} else if (!rec_has(rec, "besluit_op")) {
		rec_set_date(rec, "besluit_op", today);
	}
}

static enum swv_err
check_decision(const struct rec *rec, struct fault *fault)
{
	size_t at = besluit_at(rec);

	if (!rec_has(rec, "besluit") && rec_has(rec, "besluit_op"))
		return fault_set(fault, SWV_EREQUIRED, "Besluit", NULL,
		    "kies wat er is besloten: toegekend, afgewezen of ingetrokken");
	if (at < COUNT(besluiten) && !goes_with(at, rec_text(rec, "status")))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Status",
		    "De status en het besluit passen niet bij elkaar",
		    "wat loopt is toegekend; wat is aangevraagd heeft nog geen besluit");
	return SWV_OK;
}

/* ---- how long, and how it went ---- */

/* Who makes it longer, or agrees on a later day, is to evaluate again: what told of the last time
 * stays in the log. */
static void
follow_next_round(const struct rec *before, struct rec *rec)
{
	bool longer, later;

	if (!before || !rec_has(before, "geevalueerd_op") ||
	    rec_changed(before, rec, "geevalueerd_op") || rec_changed(before, rec, "evaluatie"))
		return;
	longer = rec_has(before, "tot") && rec_has(rec, "tot") &&
		 rec_date(rec, "tot") > rec_date(before, "tot");
	later = rec_has(rec, "evaluatie_op") && rec_changed(before, rec, "evaluatie_op") &&
		rec_date(rec, "evaluatie_op") > rec_date(before, "geevalueerd_op");
	if (longer && !rec_changed(before, rec, "evaluatie_op"))
		rec_set_none(rec, "evaluatie_op");
	if (longer || later) {
		rec_set_none(rec, "geevalueerd_op");
		rec_set_none(rec, "evaluatie");
	}
}

static void
follow_days(const struct rec *before, struct rec *rec, swv_date today)
{
	if (str_eq(rec_text(rec, "besluit"), "toegekend") && !rec_has(rec, "van"))
		rec_set_date(rec, "van", rec_date(rec, "besluit_op"));
	if (rec_has(rec, "evaluatie") && !rec_has(rec, "geevalueerd_op"))
		rec_set_date(rec, "geevalueerd_op", today);
	follow_next_round(before, rec);
}

/* The end takes the status along, and the other way. */
static void
follow_end(const struct rec *before, struct rec *rec, bool chosen, swv_date today)
{
	bool over = str_eq(rec_text(rec, "status"), "beeindigd");

	if (chosen && over && !rec_has(rec, "einde_op"))
		rec_set_date(rec, "einde_op", today);
	if (!chosen && rec_has(rec, "einde_op") && str_eq(rec_text(rec, "status"), "loopt"))
		rec_set_text(rec, "status", "beeindigd");
	if (!chosen && over && !rec_has(rec, "einde_op") && before && rec_has(before, "einde_op"))
		rec_set_text(rec, "status", "loopt");
}

static enum swv_err
check_end(const struct rec *rec, struct fault *fault)
{
	if (!rec_has(rec, "einde_op") || str_eq(rec_text(rec, "status"), "beeindigd"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Einde op",
	    "Er staat een einde, maar het arrangement is niet beëindigd",
	    "kies beëindigd, of maak Einde op leeg");
}

/* ---- the whole ---- */

enum swv_err
arrangement_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	swv_date today = session_vandaag(werk->session);
	enum swv_err err = dossier_begin(werk, before, rec, fault);
	bool chosen = dossier_kiest(before, rec, BEGIN);

	if (err)
		return err;
	dossier_volg_stap(before, rec);
	follow_decision(before, rec, today);
	follow_days(before, rec, today);
	follow_end(before, rec, chosen, today);
	dossier_volg_einde(rec, today);
	err = dossier_check_geweest(before, rec, FACTS, today, fault);
	if (!err)
		err = dossierstap_check(chosen ? before : NULL, rec, fault);
	if (!err)
		err = check_decision(rec, fault);
	if (!err)
		err = check_end(rec, fault);
	return err ? err : dossier_eind(werk, before, rec, fault);
}
