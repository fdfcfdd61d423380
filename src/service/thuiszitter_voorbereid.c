/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of a case of a child at home, and the facts that cannot be. */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Days that have been. */
#define FACTS                                                                                      \
	"eerste_verzuimdag geboortedatum gemeld_op leerplicht_op plan_op plan_akkoord_op"          \
	" hervat_op wacht_sinds jeugdhulp_sinds toestemming_op toestemming_weg vernieuwd_op"       \
	" toegestaan_op"

/* ---- the status and the facts ---- */

/* Each status that a fact leads to, in the order of the way through; and, the other way, the fact
 * that is filled in when somebody chooses the status. */
static const struct {
	const char *status, *fact;
	const char *from; /* the statuses that the fact moves on from */
} steps[] = {
	{ "gemeld", "gemeld_op", "signaal" },
	{ "plan", "plan_op", "signaal gemeld" },
	{ "hervat", "hervat_op", DOSSIER_THUIS },
	{ "nazorg", "hervat_op", "" },
};

/* A fact that proves not to be one takes its status along: back to what is still true. */
static void
fall_back(const struct rec *before, struct rec *rec)
{
	for (size_t i = 0; i < COUNT(steps); i++)
		if (str_eq(rec_text(rec, "status"), steps[i].status) &&
		    rec_has(before, steps[i].fact) && !rec_has(rec, steps[i].fact)) {
			rec_set_text(rec, "status",
			    rec_has(rec, "plan_op")     ? "plan"
			    : rec_has(rec, "gemeld_op") ? "gemeld"
							: "signaal");
			return;
		}
}

static void
follow_facts(const struct rec *before, struct rec *rec, swv_date today)
{
	bool chosen = before ? rec_changed(before, rec, "status")
			     : !str_eq(rec_text(rec, "status"), "signaal");

	for (size_t i = 0; i < COUNT(steps); i++) {
		if (chosen && str_eq(rec_text(rec, "status"), steps[i].status) &&
		    !rec_has(rec, steps[i].fact))
			rec_set_date(rec, steps[i].fact, today);
		if (!chosen && rec_has(rec, steps[i].fact) &&
		    rec_changed(before, rec, steps[i].fact) &&
		    str_in_words(steps[i].from, rec_text(rec, "status")))
			rec_set_text(rec, "status", steps[i].status);
	}
	if (before && !chosen)
		fall_back(before, rec);
	if (!str_eq(rec_text(rec, "status"), "gesloten"))
		rec_set_none(rec, "gesloten_op");
	else if (!rec_has(rec, "gesloten_op"))
		rec_set_date(rec, "gesloten_op", today);
}

/* Who was back at school and is at home again is not back: what told so goes. */
static void
follow_return(const struct rec *before, struct rec *rec)
{
	static const char *const ends[] = { "hervat_op", "uitkomst" };

	if (!before || !str_in_words("hervat nazorg gesloten", rec_text(before, "status")) ||
	    !str_in_words(DOSSIER_THUIS, rec_text(rec, "status")))
		return;
	for (size_t i = 0; i < COUNT(ends); i++)
		if (!rec_changed(before, rec, ends[i]))
			rec_set_none(rec, ends[i]);
}

static enum swv_err
check_signal(const struct rec *rec, struct fault *fault)
{
	if (!str_eq(rec_text(rec, "status"), "signaal") || !rec_has(rec, "gemeld_op"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Status",
	    "Het is al gemeld, dus het is meer dan een signaal",
	    "kies een latere status, of maak Gemeld bij swv leeg");
}

/* Nobody is left behind unseen: a case closes with schooling resumed or with an outcome. */
static enum swv_err
check_closing(const struct rec *rec, struct fault *fault)
{
	if (!str_eq(rec_text(rec, "status"), "gesloten") || rec_has(rec, "hervat_op") ||
	    rec_has(rec, "uitkomst"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Status",
	    "Het dossier kan niet dicht zijn: er staat niet hoe het is afgelopen",
	    "vul in wanneer het kind weer onderwijs kreeg, of kies een uitkomst");
}

/* ---- the whole ---- */

enum swv_err
thuiszitter_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	swv_date today = session_vandaag(werk->session);
	enum swv_err err = dossier_begin(werk, before, rec, fault);

	if (err)
		return err;
	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", "signaal");
	follow_return(before, rec);
	follow_facts(before, rec, today);
	err = dossier_check_geweest(before, rec, FACTS, today, fault);
	if (!err)
		err = check_signal(rec, fault);
	if (!err)
		err = check_closing(rec, fault);
	return err ? err : dossier_eind(werk, before, rec, fault);
}
