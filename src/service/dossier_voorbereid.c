/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of a case, and the facts that cannot be. */
#include "swv/service/dossier.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/nummer.h"
#include "swv/store/lijst.h"

enum { NAMESAKES = 50 };

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static bool
changed(const struct rec *before, const struct rec *rec, const char *field)
{
	return !before || !value_eq(rec_get(before, field), rec_get(rec, field));
}

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

static enum swv_err
follow_school(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	static const char *const fields[] = { "bestuur", "gebied", "gemeente" };
	struct rec *school = NULL;
	enum swv_err err = SWV_OK;

	if (!changed(before, rec, "school") || !rec_has(rec, "school"))
		return SWV_OK;
	err =
	    store_find(werk->session->store, &kind_school, rec_text(rec, "school"), fault, &school);
	for (size_t i = 0; i < COUNT(fields) && school && !err; i++)
		if (!rec_has(rec, fields[i]) || (before && !changed(before, rec, fields[i])))
			rec_set_text(rec, fields[i], rec_text(school, fields[i]));
	rec_free(&school);
	return err;
}

static enum swv_err
follow_gebied(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct rec *gebied = NULL;
	enum swv_err err;

	if (!changed(before, rec, "gebied") || !rec_has(rec, "gebied") ||
	    (rec_has(rec, "consulent") && (!before || changed(before, rec, "consulent"))))
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
	{ "hervat", "hervat_op", "signaal gemeld plan begeleiding opgeschaald" },
};

static void
follow_facts(const struct rec *before, struct rec *rec, swv_date today)
{
	bool chosen =
	    before ? changed(before, rec, "status") : !str_eq(rec_text(rec, "status"), "signaal");

	for (size_t i = 0; i < COUNT(steps); i++) {
		if (chosen && str_eq(rec_text(rec, "status"), steps[i].status) &&
		    !rec_has(rec, steps[i].fact))
			rec_set_date(rec, steps[i].fact, today);
		if (!chosen && rec_has(rec, steps[i].fact) && changed(before, rec, steps[i].fact) &&
		    str_in_words(steps[i].from, rec_text(rec, "status")))
			rec_set_text(rec, "status", steps[i].status);
	}
	if (!str_eq(rec_text(rec, "status"), "gesloten"))
		rec_set_none(rec, "gesloten_op");
	else if (!rec_has(rec, "gesloten_op"))
		rec_set_date(rec, "gesloten_op", today);
}

static void
follow_waiting(const struct rec *before, struct rec *rec, swv_date today)
{
	if (!rec_has(rec, "wacht_op"))
		rec_set_none(rec, "wacht_sinds");
	else if (!rec_has(rec, "wacht_sinds") ||
		 (before && rec_has(before, "wacht_op") && changed(before, rec, "wacht_op") &&
		     !changed(before, rec, "wacht_sinds")))
		rec_set_date(rec, "wacht_sinds", today);
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
		    !changed(before, rec, facts[i]))
			continue;
		str_addf(&text, "%s is een dag die nog moet komen", f->label);
		fault_set(fault, SWV_EIMPOSSIBLE, f->label, text.s,
		    "vul een dag in die geweest is; wat nog komt is een afspraak in een logregel");
		str_fini(&text);
		return SWV_EIMPOSSIBLE;
	}
	return SWV_OK;
}

/* Nobody is left behind unseen: a case closes with schooling resumed or with an outcome. */
static enum swv_err
check_closing(const struct rec *before, const struct rec *rec, struct fault *fault)
{
	if (!str_eq(rec_text(rec, "status"), "gesloten") || !changed(before, rec, "status") ||
	    rec_has(rec, "hervat_op") || rec_has(rec, "uitkomst"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Status",
	    "Het dossier kan nog niet dicht: er staat niet hoe het is afgelopen",
	    "vul in wanneer het kind weer onderwijs kreeg, of kies een uitkomst");
}

/* ---- two cases of one child ---- */

static bool
same_text(const struct rec *a, const struct rec *b, const char *field)
{
	char *x = utf8_fold(rec_text(a, field)), *y = utf8_fold(rec_text(b, field));
	bool same = *x && str_eq(x, y);

	free(x);
	free(y);
	return same;
}

/* Told of a case that the session may see; of another only whom to ask. */
static enum swv_err
refuse_second(const struct session *s, const struct rec *other, struct fault *fault)
{
	struct str text = { 0 };

	if (!rechten_ziet_gebied(&s->rechten, rec_text(other, "gebied")))
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL,
		    "Voor dit kind is al een dossier open", "vraag de coördinator");
	str_addf(&text, "Voor dit kind is al een dossier open: %s", rec_id(other));
	fault_set(fault, SWV_EIMPOSSIBLE, NULL, text.s, "ga daarin verder");
	str_fini(&text);
	return SWV_EIMPOSSIBLE;
}

/* One with the same name may be the same child: the day of birth tells, when both have it. */
static enum swv_err
compare(struct session *s, const struct rec *rec, const char *id, struct fault *fault)
{
	struct rec *other;
	struct str text = { 0 };
	enum swv_err err;

	if (str_eq(id, rec_id(rec)))
		return SWV_OK;
	if ((err = store_get(s->store, &kind_thuiszitter, id, fault, &other)))
		return err;
	if (same_text(rec, other, "voornaam") && same_text(rec, other, "achternaam")) {
		bool both = rec_has(rec, "geboortedatum") && rec_has(other, "geboortedatum");

		if (both &&
		    value_eq(rec_get(rec, "geboortedatum"), rec_get(other, "geboortedatum")))
			err = refuse_second(s, other, fault);
		else if (!both && rechten_ziet_gebied(&s->rechten, rec_text(other, "gebied")))
			str_addf(
			    &text, "%s is een open dossier van een kind met dezelfde naam.", id);
	}
	session_let_op(s, str_get(&text));
	str_fini(&text);
	rec_free(&other);
	return err;
}

static enum swv_err
check_second(
    struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	struct session *s = werk->session;
	struct pagina page = { 0 };
	struct query query;
	enum swv_err err;
	bool again = before && str_eq(rec_text(before, "status"), "gesloten");

	if (!rec_has(rec, "voornaam") || !rec_has(rec, "achternaam") ||
	    str_eq(rec_text(rec, "status"), "gesloten") ||
	    (!again && !changed(before, rec, "voornaam") && !changed(before, rec, "achternaam") &&
		!changed(before, rec, "geboortedatum")))
		return SWV_OK;
	query_init(&query, &kind_thuiszitter);
	query.personal = query.only_id = true;
	query_number(&query, FILTER_OPEN, 0, 0);
	query_text(&query, FILTER_WORDS, -1, rec_text(rec, "voornaam"));
	err = query_text(&query, FILTER_WORDS, -1, rec_text(rec, "achternaam"));
	if (!err)
		err = store_page(s->store, &query, NULL, false, NAMESAKES, fault, &page);
	for (size_t i = 0; i < page.n && !err; i++)
		err = compare(s, rec, rec_id(page.items[i].rec), fault);
	pagina_fini(&page);
	query_fini(&query);
	return err;
}

/* ---- the whole ---- */

enum swv_err
thuiszitter_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	swv_date today = session_vandaag(werk->session);
	enum swv_err err = follow_school(werk, before, rec, fault);

	if (!err)
		err = follow_gebied(werk, before, rec, fault);
	if (err)
		return err;
	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", "signaal");
	follow_facts(before, rec, today);
	follow_waiting(before, rec, today);
	err = check_days(before, rec, today, fault);
	if (!err)
		err = check_closing(before, rec, fault);
	if (!err)
		err = check_second(werk, before, rec, fault);
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
