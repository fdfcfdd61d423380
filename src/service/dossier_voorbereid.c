/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of a case, and the facts that cannot be. */
#include "swv/service/dossier.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/nummer.h"
#include "swv/store/lijst.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* "26-014": the year, and a number that was never given before. */
static enum swv_err
give_number(struct werk *werk, struct rec *rec, struct fault *fault)
{
	unsigned year = (unsigned)date_ymd(session_vandaag(werk->session)).year % 100;
	char prefix[8];

	snprintf(prefix, sizeof(prefix), "%02u-", year);
	return nummer_geef(werk, rec, prefix, 3, fault);
}

/* ---- what the school tells ---- */

/* Whether the child lives elsewhere than where its school was. */
static bool
lives_elsewhere(struct werk *werk, const struct rec *before)
{
	struct rec *school = NULL;
	bool elsewhere = rec_has(before, "gemeente");

	if (rec_has(before, "school"))
		store_find(
		    werk->session->store, &kind_school, rec_text(before, "school"), NULL, &school);
	if (school)
		elsewhere = elsewhere &&
			    !value_eq(rec_get(before, "gemeente"), rec_get(school, "gemeente"));
	rec_free(&school);
	return elsewhere;
}

/* Who is enrolled nowhere any more belongs to no board. */
static void
leave_school(const struct rec *before, struct rec *rec)
{
	if (before && rec_has(before, "school") && !rec_changed(before, rec, "bestuur"))
		rec_set_none(rec, "bestuur");
}

/* Another school brings its own board and area; a child that lives elsewhere does not move. */
static enum swv_err
follow_school(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	static const char *const fields[] = { "bestuur", "gebied", "gemeente" };
	struct rec *school = NULL;
	enum swv_err err = SWV_OK;

	if (!rec_has(rec, "school"))
		leave_school(before, rec);
	if (!rec_changed(before, rec, "school") || !rec_has(rec, "school"))
		return SWV_OK;
	err =
	    store_find(werk->session->store, &kind_school, rec_text(rec, "school"), fault, &school);
	for (size_t i = 0; i < COUNT(fields) && school && !err; i++) {
		bool given = rec_has(rec, fields[i]) && rec_changed(before, rec, fields[i]);

		if (before && !given && str_eq(fields[i], "gemeente"))
			given = lives_elsewhere(werk, before);
		if (!given)
			rec_set_text(rec, fields[i], rec_text(school, fields[i]));
	}
	rec_free(&school);
	return err;
}

/* Whoever sees only their own areas, and has one, opens a case there: else it would be out of sight
 * at once. */
static void
follow_user(const struct werk *werk, const struct rec *before, struct rec *rec)
{
	const struct rechten *rechten = &werk->session->rechten;

	if (!before && !rec_has(rec, "gebied") && rechten->gebieden &&
	    !strchr(rechten->gebieden, '\n') &&
	    rechten_bereik(rechten, RECHT_MAKEN, rec->kind) == BEREIK_EIGEN)
		rec_set_text(rec, "gebied", rechten->gebieden);
}

static enum swv_err
follow_gebied(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct rec *gebied = NULL;
	enum swv_err err;

	if (!rec_changed(before, rec, "gebied") || !rec_has(rec, "gebied") ||
	    (rec_has(rec, "consulent") && (!before || rec_changed(before, rec, "consulent"))))
		return SWV_OK;
	err =
	    store_find(werk->session->store, &kind_gebied, rec_text(rec, "gebied"), fault, &gebied);
	if (!err && gebied && rec_has(gebied, "consulent"))
		rec_set_text(rec, "consulent", rec_text(gebied, "consulent"));
	rec_free(&gebied);
	return err;
}

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

static void
follow_waiting(const struct rec *before, struct rec *rec, swv_date today)
{
	if (str_eq(rec_text(rec, "status"), "gesloten"))
		rec_set_none(rec, "wacht_op"); /* nobody waits for what is over */
	if (!rec_has(rec, "wacht_op"))
		rec_set_none(rec, "wacht_sinds");
	else if (!rec_has(rec, "wacht_sinds") ||
		 (before && rec_has(before, "wacht_op") && rec_changed(before, rec, "wacht_op") &&
		     !rec_changed(before, rec, "wacht_sinds")))
		rec_set_date(rec, "wacht_sinds", today);
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

/* What is told has been: a day to come is an agreement. */
static enum swv_err
check_days(const struct rec *before, const struct rec *rec, swv_date today, struct fault *fault)
{
	static const char *const facts[] = { "eerste_verzuimdag", "geboortedatum", "gemeld_op",
		"leerplicht_op", "plan_op", "hervat_op", "wacht_sinds" };

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct field *f = &rec->kind->fields[kind_field(rec->kind, facts[i])];
		struct str text = { 0 };

		if (!rec_has(rec, facts[i]) || rec_date(rec, facts[i]) <= today ||
		    !rec_changed(before, rec, facts[i]))
			continue;
		str_addf(&text, "%s is een dag die nog moet komen", f->label);
		fault_set(fault, SWV_EIMPOSSIBLE, f->label, text.s,
		    "vul een dag in die geweest is; wat nog komt is een afspraak in een logregel");
		str_fini(&text);
		return SWV_EIMPOSSIBLE;
	}
	return SWV_OK;
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
	enum swv_err err = follow_school(werk, before, rec, fault);

	if (!err)
		follow_user(werk, before, rec);
	if (!err)
		err = follow_gebied(werk, before, rec, fault);
	if (err)
		return err;
	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", "signaal");
	follow_return(before, rec);
	follow_facts(before, rec, today);
	follow_waiting(before, rec, today);
	err = check_days(before, rec, today, fault);
	if (!err)
		err = check_signal(rec, fault);
	if (!err)
		err = check_closing(rec, fault);
	if (!err)
		err = dossier_eenmalig(werk, before, rec, fault);
	return err || rec_has(rec, "nummer") ? err : give_number(werk, rec, fault);
}

/* A line that another points at is one of the same case. */
static enum swv_err
check_line(struct werk *werk, const struct rec *rec, const char *field, struct fault *fault)
{
	struct rec *line = NULL;
	enum swv_err err = SWV_OK;

	if (rec_has(rec, field))
		err = store_find(
		    werk->session->store, &kind_logregel, rec_text(rec, field), fault, &line);
	if (!err && line && !value_eq(rec_get(line, "thuiszitter"), rec_get(rec, "thuiszitter")))
		err = fault_set(fault, SWV_EIMPOSSIBLE, field,
		    "Die logregel hoort bij een ander dossier", "kijk het nummer na");
	if (!err && line && str_eq(field, "voldoet") && !rec_has(line, "afspraak_op"))
		err = fault_set(fault, SWV_EIMPOSSIBLE, field,
		    "In die logregel staat geen afspraak", "kijk het nummer na");
	rec_free(&line);
	return err;
}

enum swv_err
logregel_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = check_line(werk, rec, "voldoet", fault);

	if (!err)
		err = check_line(werk, rec, "verbetert", fault);
	if (!err && !before && rec_has(rec, "op") &&
	    rec_date(rec, "op") > session_vandaag(werk->session))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Op", "Die dag moet nog komen",
		    "een afspraak heeft een eigen dag");
	if (!before)
		rec_set_text(rec, "door", werk->session->wie);
	return err;
}
