/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/gesprek.h"

#include <ctype.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/planning.h"
#include "swv/model/precisie.h"
#include "swv/model/schooljaar.h"
#include "swv/model/value.h"
#include "swv/service/nummer.h"
#include "swv/service/voorbereid.h"
#include "swv/store/lijst.h"

/* ---- where ---- */

/* Whether the school says what the field is: always, or as long as nobody said otherwise. */
static bool
follows(const struct rec *before, const struct rec *rec, const char *field)
{
	const struct field *f = &rec->kind->fields[kind_field(rec->kind, field)];

	return (f->flags & FIELD_SYSTEM) || !rec_has(rec, field) ||
	       (before && !rec_changed(before, rec, field));
}

static enum swv_err
follow_school(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	static const char *const fields[] = { "bestuur", "gebied" };
	struct rec *school = NULL;
	enum swv_err err = SWV_OK;

	if (!rec_changed(before, rec, "school"))
		return SWV_OK;
	if (rec_has(rec, "school"))
		err = store_find(
		    werk->session->store, &kind_school, rec_text(rec, "school"), fault, &school);
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]) && school; i++)
		if (follows(before, rec, fields[i]))
			rec_set_text(rec, fields[i], rec_text(school, fields[i]));
	if (!err && !rec_has(rec, "school"))
		rec_set_none(rec, "gebied");
	rec_free(&school);
	return err;
}

/* "Mesogesprek bs De Komma" */
static void
make_title(struct werk *werk, const struct rec *rec, struct str *out)
{
	int soort = kind_field(rec->kind, "soort");
	bool school = rec_has(rec, "school");
	const char *id = school ? rec_text(rec, "school") : rec_text(rec, "bestuur");
	size_t at = out->len;
	char *naam;

	value_format(&rec->kind->fields[soort], &rec->v[soort], VALUE_HUMAN, out);
	if (out->len > at)
		out->s[at] = (char)toupper((unsigned char)out->s[at]);
	naam = store_name(werk->session->store, school ? "school" : "bestuur", id);
	str_addf(out, " %s", naam);
	free(naam);
}

/* A title that was made goes with what it was made of. */
static void
follow_title(struct werk *werk, const struct rec *before, struct rec *rec)
{
	struct str title = { 0 };

	if (before && rec_has(before, "titel")) {
		make_title(werk, before, &title);
		if (!rec_changed(before, rec, "titel") &&
		    str_eq(rec_text(rec, "titel"), str_get(&title)))
			rec_set_none(rec, "titel");
		str_clear(&title);
	}
	if (!rec_has(rec, "titel")) {
		make_title(werk, rec, &title);
		rec_set_text(rec, "titel", str_get(&title));
	}
	str_fini(&title);
}

/* ---- whether it is done ---- */

/* Whoever fills in the day says that it is done, and whoever says that it is done did so on a day: the
 * one planned when that has been, else today. */
static enum swv_err
follow_done(struct werk *werk, const struct rec *before, struct rec *rec, swv_date planned,
    struct fault *fault)
{
	const struct afronding *a = afronding_van(rec->kind);
	const struct field *dag = &rec->kind->fields[kind_field(rec->kind, a->dag)];
	swv_date today = session_vandaag(werk->session);

	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", a->open);
	if (rec_has(rec, a->dag) && rec_changed(before, rec, a->dag) &&
	    str_eq(rec_text(rec, "status"), a->open) &&
	    (!before || !rec_changed(before, rec, "status")))
		rec_set_text(rec, "status", a->gedaan);
	if (!str_eq(rec_text(rec, "status"), a->gedaan)) {
		rec_set_none(rec, a->dag);
		return SWV_OK;
	}
	if (!rec_has(rec, a->dag))
		rec_set_date(
		    rec, a->dag, planned != DATE_NONE && planned <= today ? planned : today);
	if (rec_date(rec, a->dag) > today && rec_changed(before, rec, a->dag))
		return fault_set(fault, SWV_EIMPOSSIBLE, dag->label, "Die dag is nog niet geweest",
		    "laat dit leeg tot het zover is, of kijk de datum na");
	return SWV_OK;
}

/* "gesprek-2026-2027-3": in the school year of the day. */
static enum swv_err
give_id(struct werk *werk, struct rec *rec, swv_date day, struct fault *fault)
{
	struct maanddag begin = werk->session->regels.kalender.schooljaar_begin;
	struct str prefix = { 0 };
	enum swv_err err;
	char jaar[10];

	if (rec_has(rec, "id"))
		return SWV_OK;
	if (day == DATE_NONE)
		day = session_vandaag(werk->session);
	str_addf(
	    &prefix, "%s-%s-", rec->kind->name, schooljaar_format(schooljaar_of(day, begin), jaar));
	err = nummer_geef(werk, rec, prefix.s, 1, fault);
	str_fini(&prefix);
	return err;
}

/* ---- each kind ---- */

/* Of a month or school year the day is the last; what was held without a plan was so on its day. */
static swv_date
follow_planned(struct werk *werk, struct rec *rec)
{
	struct maanddag begin = werk->session->regels.kalender.schooljaar_begin;
	enum precisie p = PRECISIE_NNB;

	if (!rec_has(rec, "gepland") && rec_has(rec, "gehouden_op"))
		rec_set_date(rec, "gepland", rec_date(rec, "gehouden_op"));
	voorbereid_precisie(rec, "gepland", "nnb");
	if (!rec_has(rec, "precisie"))
		rec_set_text(rec, "precisie", "nnb");
	if (rec_has(rec, "gepland") && precisie_parse(rec_text(rec, "precisie"), &p))
		rec_set_date(
		    rec, "gepland", precisie_uiterlijk(p, rec_date(rec, "gepland"), begin));
	return p == PRECISIE_DAG ? rec_date(rec, "gepland") : DATE_NONE;
}

enum swv_err
gesprek_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	swv_date planned = follow_planned(werk, rec);
	enum swv_err err = follow_school(werk, before, rec, fault);

	if (!err)
		follow_title(werk, before, rec);
	if (!err)
		err = follow_done(werk, before, rec, planned, fault);
	return err ? err : give_id(werk, rec, rec_date(rec, "gepland"), fault);
}

enum swv_err
bezoek_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	return gesprek_voorbereid(werk, before, rec, fault);
}

enum swv_err
bevinding_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct str prefix = { 0 };
	enum swv_err err = SWV_OK;

	if (str_eq(rec_text(rec, "soort"), "sterk")) {
		rec_set_none(rec, "status");
		rec_set_none(rec, "opgelost_op");
	} else {
		err = follow_done(werk, before, rec, DATE_NONE, fault);
	}
	if (!err && !rec_has(rec, "id") && rec_has(rec, "bezoek")) {
		str_addf(&prefix, "%s-", rec_text(rec, "bezoek"));
		err = nummer_geef(werk, rec, prefix.s, 1, fault);
	}
	str_fini(&prefix);
	return err;
}

enum swv_err
verzoek_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = follow_school(werk, before, rec, fault);

	if (!err && rec_date(rec, "gevraagd_op") > session_vandaag(werk->session) &&
	    rec_changed(before, rec, "gevraagd_op"))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Gevraagd op",
		    "Die dag is nog niet geweest", "kijk de datum na");
	if (!err)
		follow_title(werk, before, rec);
	if (!err)
		err = follow_done(werk, before, rec, DATE_NONE, fault);
	return err ? err : give_id(werk, rec, rec_date(rec, "gevraagd_op"), fault);
}
