/* SPDX-License-Identifier: EUPL-1.2 */
/* What is filled in of a measure, and what an indicator and its measures refuse. */
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/indicator.h"
#include "swv/service/lezen.h"
#include "swv/service/werk.h"
#include "swv/store/lijst.h"

enum { HEEL = 10000 }; /* 100 % in hundredths */

static enum swv_err
find_one(struct store *store, struct query *query, struct fault *fault, struct rec **out)
{
	struct pagina page = { 0 };
	enum swv_err err = store_page(store, query, NULL, false, 1, fault, &page);

	*out = NULL;
	if (!err && page.n) {
		*out = page.items[0].rec;
		page.items[0].rec = NULL;
	}
	pagina_fini(&page);
	return err;
}

/* ---- the indicator ---- */

/* Measures of each of them would be of something else then. */
enum swv_err
indicator_voorbereid(
    struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	struct query query;
	struct rec *meting = NULL;
	enum swv_err err;

	if (!before || !rec_changed(before, rec, "per"))
		return SWV_OK;
	query_init(&query, &kind_meting);
	err = query_text(&query, FILTER_IS, kind_field(&kind_meting, "indicator"), rec_id(rec));
	if (!err)
		err = query_text(&query, FILTER_NOT, kind_field(&kind_meting, "van"), NULL);
	if (!err)
		err = find_one(werk->session->store, &query, fault, &meting);
	if (!err && meting)
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Per",
		    "Er zijn al metingen per een van hen, dus dat staat vast",
		    "maak er een nieuwe indicator voor");
	query_fini(&query);
	rec_free(&meting);
	return err;
}

/* ---- a measure ---- */

static enum swv_err
counts_itself(struct fault *fault)
{
	return fault_set(fault, SWV_EIMPOSSIBLE, "Indicator",
	    "Deze indicator telt het programma zelf",
	    "maak daar Telt zelf leeg als u liever zelf metingen vastlegt");
}

/* The period that it is about, and its last day. */
static enum swv_err
take_period(struct session *s, const struct rec *indicator, struct rec *rec, struct fault *fault)
{
	struct maanddag begin = s->regels.kalender.schooljaar_begin;
	struct periode usual = indicator_periode(
	    s, indicator, rec_has(rec, "op") ? rec_date(rec, "op") : session_vandaag(s));
	struct periode p = usual;
	struct str code = { 0 };
	enum swv_err err = SWV_OK;

	if (rec_has(rec, "periode"))
		err = periode_parse(rec_text(rec, "periode"), begin, &p, fault);
	if (!err && rec_has(indicator, "meetperiode") && p.soort != usual.soort) {
		periode_code(&usual, &code);
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Periode",
		    "Deze indicator wordt over een andere periode gemeten", code.s);
		str_clear(&code);
	}
	if (!err) {
		periode_code(&p, &code);
		rec_set_text(rec, "periode", code.s);
		rec_set_date(rec, "einde", p.laatste);
	}
	str_fini(&code);
	return err;
}

/* Nothing was measured of what is yet to begin; a period that runs may be told of. */
static enum swv_err
check_begun(struct session *s, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	struct periode p;

	if (rec_changed(before, rec, "op") && rec_date(rec, "op") > session_vandaag(s))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Op", "Die dag is nog niet geweest",
		    "kies vandaag of een dag ervoor");
	if (!rec_changed(before, rec, "periode") ||
	    periode_parse(
		rec_text(rec, "periode"), s->regels.kalender.schooljaar_begin, &p, NULL) ||
	    p.eerste <= session_vandaag(s))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Periode", "Die periode is nog niet begonnen",
	    "kies een periode die loopt of geweest is");
}

/* What cannot be less than nought, or more than all; unless the indicator's own bound is. */
static enum swv_err
check_waarde(const struct rec *indicator, const struct rec *rec, struct fault *fault)
{
	const char *eenheid = rec_text(indicator, "eenheid");
	bool procent = str_eq(eenheid, "procent");
	int64_t waarde = rec_int(rec, "waarde");
	struct str typed = { 0 };

	if ((waarde >= 0 || !str_in_words("procent aantal weken", eenheid) ||
		rec_int(indicator, "ondergrens") < 0) &&
	    (waarde <= HEEL || !procent || rec_int(indicator, "bovengrens") > HEEL))
		return SWV_OK;
	decimal_format(waarde, ',', &typed);
	fault_set(fault, SWV_ERANGE, "Waarde", typed.s, procent ? "0 tot en met 100" : "0 of meer");
	str_fini(&typed);
	return SWV_ERANGE;
}

/* It is of one of those that the indicator is measured by. */
static enum swv_err
check_van(
    struct session *s, const struct rec *indicator, const struct rec *rec, struct fault *fault)
{
	const char *per = rec_text(indicator, "per"), *van = rec_text(rec, "van");
	char *nearest;

	if (!*van || (*per && store_exists(s->store, per, van)))
		return SWV_OK;
	if (!*per)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Van",
		    "Deze indicator gaat over het hele samenwerkingsverband", "laat Van leeg");
	nearest = store_nearest(s->store, per, van);
	fault_set(fault, SWV_EREFERENCE, kind_find(per)->label, van, nearest);
	free(nearest);
	return SWV_EREFERENCE;
}

/* What stands there of the same period and the same one. */
static enum swv_err
find_same(struct session *s, const struct rec *rec, struct fault *fault, struct rec **out)
{
	const char *van = rec_has(rec, "van") ? rec_text(rec, "van") : NULL;
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_meting);
	err = query_text(
	    &query, FILTER_IS, kind_field(&kind_meting, "indicator"), rec_text(rec, "indicator"));
	if (!err)
		err = query_text(&query, FILTER_IS, kind_field(&kind_meting, "periode"),
		    rec_text(rec, "periode"));
	if (!err && van)
		err = query_text(&query, FILTER_IS, kind_field(&kind_meting, "van"), van);
	else if (!err)
		err = query_number(&query, FILTER_EMPTY, kind_field(&kind_meting, "van"), 0);
	if (!err)
		err = find_one(s->store, &query, fault, out);
	query_fini(&query);
	return err;
}

/* One of each period is enough: a better figure takes the place of the other. */
static enum swv_err
check_only(
    struct session *s, const struct rec *indicator, const struct rec *rec, struct fault *fault)
{
	struct rec *same = NULL;
	struct str zin = { 0 }, hint = { 0 };
	char day[DATUM_MAX];
	enum swv_err err = find_same(s, rec, fault, &same);

	if (!err && same && !str_eq(rec_id(same), rec_id(rec))) {
		str_addf(&zin, "Over %s staat er al ", rec_text(rec, "periode"));
		maat_tekst(rec_text(indicator, "eenheid"), rec_int(same, "waarde"), &zin);
		str_addf(&zin, ", van %s", datum_toon(rec_date(same, "op"), day));
		str_addf(&hint, "wijzig die meting (nummer %s), of kies een andere periode",
		    rec_id(same));
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Periode", zin.s, hint.s);
	}
	str_fini(&zin);
	str_fini(&hint);
	rec_free(&same);
	return err;
}

enum swv_err
meting_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct session *s = werk->session;
	struct rec *indicator = NULL;
	enum swv_err err;

	if (!before)
		rec_set_text(rec, "door", s->wie);
	err = store_find(s->store, &kind_indicator, rec_text(rec, "indicator"), fault, &indicator);
	if (err || !indicator) /* what is missing, the checks of every record tell */
		return err;
	if (!before && rec_has(indicator, "cijfer"))
		err = counts_itself(fault);
	if (!err)
		err = take_period(s, indicator, rec, fault);
	if (!err)
		err = check_begun(s, before, rec, fault);
	if (!err)
		err = check_waarde(indicator, rec, fault);
	if (!err)
		err = check_van(s, indicator, rec, fault);
	if (!err)
		err = check_only(s, indicator, rec, fault);
	rec_free(&indicator);
	return err;
}
