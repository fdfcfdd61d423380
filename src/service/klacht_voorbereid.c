/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of a complaint, a dispute or an objection, and the facts that cannot be. */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/dossierstap.h"
#include "swv/model/termijn.h"

#define BEGIN "ontvangen"

/* Days that have been. */
#define FACTS "ontvangen_op verzonden_op bevestigd_op verdaagd_op afgehandeld_op wacht_sinds"

static const struct dossier_feit feiten[] = {
	{ "afgehandeld", "afgehandeld_op", "ontvangen overleg mediation commissie" },
	{ 0 },
};

static enum swv_err
check_outcome(const struct rec *rec, struct fault *fault)
{
	if (!rec_has(rec, "uitkomst") || rec_has(rec, "afgehandeld_op"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Uitkomst", "Wat nog loopt heeft geen uitkomst",
	    "vul in wanneer het is afgehandeld");
}

/* Seed 003, 6.7.2: boards talk first, then there is a mediator, then the committee. */
static enum swv_err
check_order(const struct rec *before, const struct rec *rec, struct fault *fault)
{
	if (!before || !str_eq(rec_text(rec, "soort"), "geschil") ||
	    !rec_changed(before, rec, "status") || !str_eq(rec_text(rec, "status"), "commissie") ||
	    str_eq(rec_text(before, "status"), "mediation"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Status",
	    "Een geschil tussen besturen gaat pas na mediation naar de commissie",
	    "eerst overleg, dan een mediator");
}

/* Awb art. 6:7: who objects too late is in general not received (6:9, 6:11). */
static void
warn_late(struct session *s, const struct rec *before, const struct rec *rec)
{
	const struct termijn_feiten f = {
		.rec = rec, .regels = &s->regels.kalender, .inst = &s->inst
	};
	swv_date tot = termijn_bezwaar_tot(&f);

	if (tot == DATE_NONE || !rec_has(rec, "ontvangen_op") ||
	    (!rec_changed(before, rec, "verzonden_op") &&
		!rec_changed(before, rec, "ontvangen_op")))
		return;
	if (rec_date(rec, "ontvangen_op") > tot)
		session_let_op(s, "Het bezwaar kwam na de bezwaartermijn: kijk na of daar een"
				  " goede reden voor is.");
}

enum swv_err
klacht_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	swv_date today = session_vandaag(werk->session);
	bool chosen = dossier_kiest(before, rec, BEGIN);
	struct str was = { 0 };
	enum swv_err err;

	str_add(&was, rec_text(rec, "consulent"));
	err = dossier_begin(werk, before, rec, fault);
	/* it may be about whoever does the cases of the area: who goes about it is chosen */
	rec_set_text(rec, "consulent", str_get(&was));
	str_fini(&was);
	if (err)
		return err;
	dossier_volg_stap(before, rec);
	dossier_volg_feiten(before, rec, feiten, BEGIN, today);
	dossier_volg_einde(rec, today);
	err = dossier_check_geweest(before, rec, FACTS, today, fault);
	if (!err)
		err = check_order(before, rec, fault);
	if (!err)
		err = dossierstap_check(chosen ? before : NULL, rec, fault);
	if (!err)
		err = check_outcome(rec, fault);
	warn_late(werk->session, before, rec);
	return err ? err : dossier_eind(werk, before, rec, fault);
}
