/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of any dossier, and of the lines of its log. */
#include "swv/service/dossier.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/service/nummer.h"
#include "swv/service/rechten_van.h"
#include "swv/service/toegang.h"
#include "swv/store/lijst.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* "26-014": the year, and a number that was never given before. */
static enum swv_err
give_number(struct werk *werk, struct rec *rec, struct fault *fault)
{
	unsigned year = (unsigned)date_ymd(session_vandaag(werk->session)).year % 100;
	char prefix[12];

	snprintf(
	    prefix, sizeof(prefix), "%s%02u-", rec->kind->letter ? rec->kind->letter : "", year);
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

/* Whether the association file says that it does the cases of that area. */
static bool
is_of_gebied(struct werk *werk, const struct rec *rec)
{
	struct rec *gebied = NULL;
	bool own = !store_find(werk->session->store, &kind_gebied, rec_text(rec, "gebied"), NULL,
		       &gebied) &&
		   gebied && value_eq(rec_get(gebied, "consulent"), rec_get(rec, "consulent"));

	rec_free(&gebied);
	return own;
}

/* A case is not with who may not work on it there: it would be out of everybody's sight. */
static enum swv_err
check_consulent(
    struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	const char *functie = rec_text(rec, "consulent"), *gebied = rec_text(rec, "gebied");
	struct str what = { 0 };
	bool off = false;
	enum swv_err err;

	if (!*functie || !*gebied ||
	    (before && !rec_changed(before, rec, "consulent") &&
		!rec_changed(before, rec, "gebied")) ||
	    is_of_gebied(werk, rec))
		return SWV_OK;
	err = functie_kan_niet(
	    werk->session, RECHT_WIJZIGEN, rec->kind, gebied, functie, fault, &off);
	if (!err && off) {
		str_addf(&what, "Wie %s is, mag in %s geen dossiers wijzigen", functie, gebied);
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Consulent", what.s,
		    "kies een consulent van dat gebied, of laat het leeg");
	}
	str_fini(&what);
	return err;
}

/* ---- the days, and on whom it waits ---- */

static void
follow_waiting(const struct rec *before, struct rec *rec, swv_date today)
{
	if (dossier_is_dicht(rec))
		rec_set_none(rec, "wacht_op"); /* nobody waits for what is over */
	if (!rec_has(rec, "wacht_op"))
		rec_set_none(rec, "wacht_sinds");
	else if (!rec_has(rec, "wacht_sinds") ||
		 (before && rec_has(before, "wacht_op") && rec_changed(before, rec, "wacht_op") &&
		     !rec_changed(before, rec, "wacht_sinds")))
		rec_set_date(rec, "wacht_sinds", today);
}

/* What is told has been: a day to come is an agreement. */
enum swv_err
dossier_check_geweest(const struct rec *before, const struct rec *rec, const char *facts,
    swv_date today, struct fault *fault)
{
	for (size_t i = 0; i < rec->kind->n_fields; i++) {
		const struct field *f = &rec->kind->fields[i];
		struct str text = { 0 };

		if (!str_in_words(facts, f->name) || !rec_has(rec, f->name) ||
		    rec_date(rec, f->name) <= today || !rec_changed(before, rec, f->name))
			continue;
		str_addf(&text, "%s is een dag die nog moet komen", f->label);
		fault_set(fault, SWV_EIMPOSSIBLE, f->label, text.s,
		    "vul een dag in die geweest is; wat nog komt is een afspraak in een logregel");
		str_fini(&text);
		return SWV_EIMPOSSIBLE;
	}
	return SWV_OK;
}

/* It may go to another area, as when the child moves; who then no longer sees it is told. */
static void
warn_out_of_sight(struct werk *werk, const struct rec *before, const struct rec *rec)
{
	const struct rechten *r = &werk->session->rechten;
	struct str text = { 0 };

	if (!before || r->alles || !rec_changed(before, rec, "gebied") ||
	    !rechten_mag_in(r, RECHT_LEZEN, rec->kind, rec_text(before, "gebied")) ||
	    rechten_mag_in(r, RECHT_LEZEN, rec->kind, rec_text(rec, "gebied")))
		return;
	if (rec_has(rec, "gebied"))
		str_addf(&text, "Dit dossier hoort nu bij gebied %s en dat is niet van u",
		    rec_text(rec, "gebied"));
	else
		str_add(&text, "Dit dossier hoort nu bij geen gebied");
	str_add(&text, ": u ziet het hierna niet meer.");
	session_let_op(werk->session, text.s);
	str_fini(&text);
}

/* ---- how old the child is ---- */

/*
 * Whom an association for primary education has a dossier of, in years.  No law sets
 * these: they are wide, and what lies outside is a slip of the hand in a year.  A
 * child comes from pre-school at the youngest, and no special school keeps anyone
 * beyond 20; nobody is absent from a school before going to one, at four.
 */
enum { JONGST = 2, OUDST = 23, SCHOOL = 4, LANGST = 18 };

static swv_date
years_on(swv_date day, int years)
{
	return date_add_months(day, 12 * years);
}

static enum swv_err
check_birth(swv_date geboren, swv_date today, struct fault *fault)
{
	struct str text = { 0 };
	enum swv_err err = SWV_OK;

	if (geboren > today)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Geboortedatum",
		    "De geboortedatum is een dag die nog moet komen", "kijk het jaar na");
	if (years_on(geboren, JONGST) > today)
		str_addf(&text, "Met deze geboortedatum is het kind nog geen %d jaar", JONGST);
	else if (years_on(geboren, OUDST + 1) <= today)
		str_addf(&text, "Met deze geboortedatum is het kind ouder dan %d jaar", OUDST);
	if (text.len)
		err =
		    fault_set(fault, SWV_EIMPOSSIBLE, "Geboortedatum", text.s, "kijk de datum na");
	str_fini(&text);
	return err;
}

static enum swv_err
check_absence(swv_date eerste, swv_date geboren, swv_date today, struct fault *fault)
{
	struct str text = { 0 };
	const char *hint = "kijk het jaar na";
	enum swv_err err = SWV_OK;

	if (years_on(eerste, LANGST) < today) {
		str_addf(&text, "De eerste verzuimdag is langer dan %d jaar geleden", LANGST);
	} else if (geboren != DATE_NONE && years_on(geboren, SCHOOL) > eerste) {
		str_addf(&text, "Op de eerste verzuimdag was het kind nog geen %d jaar", SCHOOL);
		hint = "kijk die dag en de geboortedatum na";
	}
	if (text.len)
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Eerste verzuimdag", text.s, hint);
	str_fini(&text);
	return err;
}

/* Of what is told now; a child grows older in a dossier that stays. */
static enum swv_err
check_age(const struct rec *before, const struct rec *rec, swv_date today, struct fault *fault)
{
	bool absent =
	    kind_field(rec->kind, "eerste_verzuimdag") >= 0 && rec_has(rec, "eerste_verzuimdag");
	bool born = kind_field(rec->kind, "geboortedatum") >= 0 && rec_has(rec, "geboortedatum");
	bool other = born && rec_changed(before, rec, "geboortedatum");
	enum swv_err err = SWV_OK;

	if (other)
		err = check_birth(rec_date(rec, "geboortedatum"), today, fault);
	if (!err && absent && (other || rec_changed(before, rec, "eerste_verzuimdag")))
		err = check_absence(rec_date(rec, "eerste_verzuimdag"),
		    born ? rec_date(rec, "geboortedatum") : DATE_NONE, today, fault);
	return err;
}

/* ---- the whole ---- */

enum swv_err
dossier_begin(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = follow_school(werk, before, rec, fault);

	if (err)
		return err;
	follow_user(werk, before, rec);
	return follow_gebied(werk, before, rec, fault);
}

enum swv_err
dossier_eind(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = check_consulent(werk, before, rec, fault);

	follow_waiting(before, rec, session_vandaag(werk->session));
	if (!err)
		err = check_age(before, rec, session_vandaag(werk->session), fault);
	warn_out_of_sight(werk, before, rec);
	if (!err && kind_field(rec->kind, "achternaam") >= 0)
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
	if (line && !session_ziet(werk->session, &kind_logregel, rec_id(line)))
		rec_free(&line); /* then the check of references says that there is none */
	if (!err && line && !value_eq(rec_get(line, "dossier"), rec_get(rec, "dossier")))
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
