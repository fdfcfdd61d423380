/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/vergadering.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/moment.h"
#include "swv/model/precisie.h"
#include "swv/model/schooljaar.h"
#include "swv/model/value.h"
#include "swv/service/nummer.h"
#include "swv/service/samenloop.h"
#include "swv/service/voorbereid.h"
#include "swv/store/lijst.h"
#include "swv/store/termijnen.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* ---- what the bodies tell ---- */

enum swv_err
organen_lees(struct werk *werk, const char *list, struct fault *fault, struct recs *out)
{
	enum swv_err err = SWV_OK;
	size_t len;

	*out = (struct recs){ 0 };
	for (const char *item; !err && (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);
		struct rec *rec = NULL;

		err = store_find(werk->session->store, &kind_orgaan, id, fault, &rec);
		if (rec)
			recs_add(out, rec);
		free(id);
	}
	return err;
}

void
organen_naam(const struct recs *organen, struct str *out)
{
	for (size_t i = 0; i < organen->n; i++) {
		const struct rec *o = organen->items[i];

		str_addf(
		    out, "%s%s", i ? " + " : "", rec_text(o, rec_has(o, "kort") ? "kort" : "naam"));
	}
}

/* The fixed moment of that weekday; else the only one that the body has. */
static bool
find_moment(const struct rec *orgaan, int weekdag, struct moment *out)
{
	const char *at = rec_text(orgaan, "momenten");
	struct moment m = { -1, -1, -1 };
	size_t len;
	int n = 0;

	for (const char *item; (item = list_next(&at, &len)); n++) {
		char *text = mem_strndup(item, len);
		bool right = moment_parse(text, &m);

		free(text);
		if (right && m.dag >= 0 && m.dag == weekdag) {
			*out = m;
			return m.begin >= 0;
		}
	}
	*out = m;
	return n == 1 && m.begin >= 0;
}

/* Of what has no day yet the time is not known either.  An end goes with its own begin: who has another begin says himself how long it takes. */
static void
fill_time(struct rec *rec, const struct rec *orgaan)
{
	swv_date d = rec_date(rec, "datum");
	bool day = str_eq(rec_text(rec, "precisie"), "dag");
	struct moment m;

	if (d == DATE_NONE || !find_moment(orgaan, day ? (int)date_weekday(d) : -1, &m))
		return;
	if (!rec_has(rec, "begin"))
		rec_set_int(rec, "begin", m.begin);
	if (!rec_has(rec, "eind") && m.eind >= 0 && rec_int(rec, "begin") == m.begin)
		rec_set_int(rec, "eind", m.eind);
}

/* What was left empty: the name is that of all bodies, the rest the first of them tells.  Who does
 * not come together needs no place. */
static void
fill_in(struct rec *rec, const struct recs *organen)
{
	const struct rec *first = organen->n ? organen->items[0] : NULL;
	struct str naam = { 0 };

	if (!first)
		return;
	organen_naam(organen, &naam);
	if (!rec_has(rec, "titel"))
		rec_set_text(rec, "titel", str_get(&naam));
	fill_time(rec, first);
	if (!rec_has(rec, "locatie") && !str_in_words("online telefonisch", rec_text(rec, "vorm")))
		rec_set_text(rec, "locatie", rec_text(first, "locatie"));
	if (!rec_has(rec, "contact"))
		rec_set_text(rec, "contact", rec_text(first, "contact"));
	str_fini(&naam);
}

/* What was filled in before and nobody changed goes with the bodies, the day and the form. */
static enum swv_err
forget_filled(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	static const char *const filled[] = { "titel", "begin", "eind", "locatie", "contact" };
	struct rec *was;
	struct recs organen;
	enum swv_err err;

	if (!before || (!rec_changed(before, rec, "orgaan") && !rec_changed(before, rec, "datum") &&
			   !rec_changed(before, rec, "vorm")))
		return SWV_OK;
	was = rec_copy(before);
	for (size_t i = 0; i < COUNT(filled); i++)
		rec_set_none(was, filled[i]);
	err = organen_lees(werk, rec_text(before, "orgaan"), fault, &organen);
	fill_in(was, &organen);
	for (size_t i = 0; i < COUNT(filled) && !err; i++)
		if (!rec_changed(before, rec, filled[i]) && !rec_changed(before, was, filled[i]))
			rec_set_none(rec, filled[i]);
	recs_fini(&organen);
	rec_free(&was);
	return err;
}

/* ---- the day ---- */

/* The school year is that of the day; without one what was typed, or this one. */
static enum swv_err
follow_year(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct maanddag begin = werk->session->regels.kalender.schooljaar_begin;
	bool typed = rec_has(rec, "schooljaar") && rec_changed(before, rec, "schooljaar");
	swv_date day =
	    rec_has(rec, "datum") ? rec_date(rec, "datum") : session_vandaag(werk->session);
	int own = schooljaar_of(day, begin), j = own;
	char jaar[10];

	if (rec_has(rec, "schooljaar") && !schooljaar_parse(rec_text(rec, "schooljaar"), &j))
		return fault_set(fault, SWV_EFORM, "Schooljaar", rec_text(rec, "schooljaar"),
		    "een schooljaar als 2026-2027");
	if (typed && rec_has(rec, "datum") && j != own)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Schooljaar",
		    "De dag valt in een ander schooljaar", "kijk de dag na, of laat dit leeg");
	rec_set_text(rec, "schooljaar", schooljaar_format(rec_has(rec, "datum") ? own : j, jaar));
	return SWV_OK;
}

/* Of a month or season the day is the last. */
static void
follow_precisie(const struct werk *werk, struct rec *rec)
{
	enum precisie p;

	voorbereid_precisie(rec, "datum", "nnb");
	if (!rec_has(rec, "precisie")) /* nothing was said at all */
		rec_set_text(rec, "precisie", "nnb");
	if (rec_has(rec, "datum") && precisie_parse(rec_text(rec, "precisie"), &p))
		rec_set_date(rec, "datum",
		    precisie_uiterlijk(p, rec_date(rec, "datum"),
			werk->session->regels.kalender.schooljaar_begin));
}

static enum swv_err
check_held(
    const struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	if (!str_eq(rec_text(rec, "status"), "gehouden") ||
	    (!rec_changed(before, rec, "status") && !rec_changed(before, rec, "datum")))
		return SWV_OK;
	if (!rec_has(rec, "datum"))
		return fault_set(fault, SWV_EREQUIRED, "Datum", NULL,
		    "vul in op welke dag de vergadering gehouden is");
	if (rec_date(rec, "datum") <= session_vandaag(werk->session))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Status", "Die dag is nog niet geweest",
	    "laat de status op gepland, of kijk de datum na");
}

/* A day worth a look, when it is another than it was. */
static enum swv_err
look_at_day(struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	static const char *const matters[] = { "orgaan", "datum", "precisie", "begin", "eind",
		"status" };
	bool other = false;

	for (size_t i = 0; i < COUNT(matters); i++)
		other = other || rec_changed(before, rec, matters[i]);
	if (!other || werk->uit_reeks)
		return SWV_OK;
	if (rec_changed(before, rec, "datum") || rec_changed(before, rec, "precisie"))
		samenloop_dag(werk->session, rec);
	return samenloop_tijd(werk, rec, fault);
}

/* "opr-2023-2024-1", after the first of its bodies. */
static enum swv_err
give_id(struct werk *werk, struct rec *rec, struct fault *fault)
{
	const char *at = rec_text(rec, "orgaan"), *orgaan;
	struct str prefix = { 0 };
	size_t len;
	enum swv_err err = SWV_OK;

	if (!rec_has(rec, "id") && (orgaan = list_next(&at, &len))) {
		str_addf(&prefix, "%.*s-%s-", (int)len, orgaan, rec_text(rec, "schooljaar"));
		err = nummer_geef(werk, rec, prefix.s, 1, fault);
	}
	str_fini(&prefix);
	return err;
}

enum swv_err
vergadering_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct recs organen;
	enum swv_err err;

	follow_precisie(werk, rec);
	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", "gepland");
	if ((err = follow_year(werk, before, rec, fault)) ||
	    (err = forget_filled(werk, before, rec, fault)) ||
	    (err = check_held(werk, before, rec, fault)))
		return err;
	err = organen_lees(werk, rec_text(rec, "orgaan"), fault, &organen);
	fill_in(rec, &organen);
	recs_fini(&organen);
	if (!before || !werk->uit_reeks)
		rec_set_int(rec, "geraakt", before != NULL);
	if (!err)
		err = give_id(werk, rec, fault);
	return err ? err : look_at_day(werk, before, rec, fault);
}

/* ---- what hangs on a meeting ---- */

enum swv_err
vergadering_raak(struct werk *werk, const char *id, struct fault *fault)
{
	struct rec *before = NULL, *after = NULL;
	enum swv_err err = SWV_OK;

	if (*id)
		err = store_find(werk->session->store, &kind_vergadering, id, fault, &before);
	if (before && rec_has(before, "reeks") && !rec_bool(before, "geraakt")) {
		after = rec_copy(before);
		err = werk_volgt(werk, before, after, fault);
	}
	rec_free(&before);
	rec_free(&after);
	return err;
}

static enum swv_err
next_number(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct recs others;
	int64_t last = 0;
	enum swv_err err = store_hung_on(
	    werk->session->store, &kind_agendapunt, rec_text(rec, "vergadering"), fault, &others);

	for (size_t i = 0; i < others.n; i++)
		if (rec_int(others.items[i], "nr") > last)
			last = rec_int(others.items[i], "nr");
	rec_set_int(rec, "nr", last + 1);
	recs_fini(&others);
	return err;
}

enum swv_err
agendapunt_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = rec_has(rec, "nr") ? SWV_OK : next_number(werk, rec, fault);

	return err || before ? err : vergadering_raak(werk, rec_text(rec, "vergadering"), fault);
}

static enum swv_err
check_point(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	struct rec *punt = NULL;
	enum swv_err err = SWV_OK;

	if (rec_has(rec, "agendapunt"))
		err = store_find(werk->session->store, &kind_agendapunt,
		    rec_text(rec, "agendapunt"), fault, &punt);
	if (!err && punt && !value_eq(rec_get(punt, "vergadering"), rec_get(rec, "vergadering")))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Agendapunt",
		    "Dat agendapunt hoort bij een andere vergadering", "kijk het nummer na");
	rec_free(&punt);
	return err;
}

static enum swv_err
follow_day(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct rec *v = NULL;
	enum swv_err err = store_find(
	    werk->session->store, &kind_vergadering, rec_text(rec, "vergadering"), fault, &v);
	bool day = v && rec_has(v, "datum") && str_eq(rec_text(v, "precisie"), "dag");

	rec_set_date(rec, "datum", day ? rec_date(v, "datum") : session_vandaag(werk->session));
	rec_free(&v);
	return err;
}

enum swv_err
besluit_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = check_point(werk, rec, fault);

	if (!err && !rec_has(rec, "datum"))
		err = follow_day(werk, rec, fault);
	return err || before ? err : vergadering_raak(werk, rec_text(rec, "vergadering"), fault);
}
