/* SPDX-License-Identifier: EUPL-1.2 */
/* What is no fault in an application for a TLV, but worth a look. */
#include "swv/service/tlv.h"

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/tlv.h"
#include "swv/store/lijst.h"

static bool
one_changed(const struct aanvraag *a, const char *fields)
{
	for (size_t i = 0; i < a->rec->kind->n_fields; i++) {
		const char *name = a->rec->kind->fields[i].name;

		if (str_in_words(fields, name) && rec_changed(a->before, a->rec, name))
			return true;
	}
	return false;
}

/* Awb art. 4:14 lid 3. */
static void
warn_notice(const struct aanvraag *a, const struct termijn_feiten *f, struct str *text)
{
	swv_date wet = tlv_wet_tot(f);
	char eigen[DATUM_MAX], day[DATUM_MAX];

	if (!one_changed(a, "ontvangen_op compleet_op verlengd_op bericht_op bericht_tot") ||
	    wet == DATE_NONE || !tlv_bericht_ontbreekt(f))
		return;
	str_addf(text,
	    "De eigen termijn loopt tot %s, maar de wet verlangt een besluit voor het einde van %s:"
	    " stuur uiterlijk die dag bericht met een nieuwe termijn (Awb 4:14).",
	    datum_toon(tlv_beleid_tot(f, rec_has(a->rec, "verlengd_op")), eigen),
	    datum_toon(wet, day));
}

static void
warn_extension(const struct aanvraag *a, const struct termijn_feiten *f, struct str *text)
{
	swv_date tot = tlv_beleid_tot(f, false);
	char day[DATUM_MAX];

	if (one_changed(a, "compleet_op verlengd_op") && rec_has(a->rec, "verlengd_op") &&
	    tot != DATE_NONE && rec_date(a->rec, "verlengd_op") > tot)
		str_addf(text, "De termijn liep tot %s en is pas daarna verlengd.",
		    datum_toon(tot, day));
}

/* Awb art. 6:11: too late, unless there was reason for it. */
static void
warn_objection(const struct aanvraag *a, const struct termijn_feiten *f, struct str *text)
{
	swv_date tot = tlv_bezwaar_tot(f);
	char day[DATUM_MAX];

	if (one_changed(a, "verzonden_op bezwaar_op") && rec_has(a->rec, "bezwaar_op") &&
	    tot != DATE_NONE && rec_date(a->rec, "bezwaar_op") > tot)
		str_addf(text, "De bezwaartermijn liep tot %s: het bezwaar is te laat.",
		    datum_toon(tot, day));
}

void
aanvraag_let_op(const struct aanvraag *a)
{
	static void (*const warnings[])(const struct aanvraag *a, const struct termijn_feiten *f,
	    struct str *text) = { warn_notice, warn_extension, warn_objection };
	struct session *s = a->werk->session;
	const struct termijn_feiten f = { .rec = a->rec,
		.hangend = &a->opschortingen,
		.regels = &s->regels.kalender,
		.inst = &s->inst };

	for (size_t i = 0; i < sizeof(warnings) / sizeof(warnings[0]); i++) {
		struct str text = { 0 };

		warnings[i](a, &f, &text);
		session_let_op(s, str_get(&text));
		str_fini(&text);
	}
}

/* ---- places ---- */

/* How many others of a kind have a place there: those with a day of begin and none of an end. */
static enum swv_err
count_placed(struct session *s, const struct kind *kind, const char *begin, const char *voorziening,
    const struct rec *self, struct fault *fault, int64_t *n)
{
	struct query query;
	int64_t found = 0;
	enum swv_err err;

	query_init(&query, kind);
	query_text(&query, FILTER_IS, kind_field(kind, "voorziening"), voorziening);
	query_text(&query, FILTER_NOT, kind_field(kind, begin), NULL);
	query_number(&query, FILTER_EMPTY, kind_field(kind, "einde_op"), 0);
	if (self->kind == kind && rec_has(self, kind->fields[0].name))
		query_text(&query, FILTER_NOT, 0, rec_id(self));
	if (kind == &kind_tlv)
		query_text(&query, FILTER_NOT, kind_field(kind, "status"), "verlopen");
	err = store_count(s->store, &query, fault, &found);
	query_fini(&query);
	*n += found;
	return err;
}

enum swv_err
voorziening_let_op(
    struct session *s, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	const char *begin = rec->kind == &kind_tlv ? "geplaatst_op" : "van";
	struct rec *v = NULL;
	struct str text = { 0 };
	int64_t n = 0;
	enum swv_err err = SWV_OK;

	if (!rec_has(rec, "voorziening") || rec_has(rec, "einde_op") ||
	    (!rec_changed(before, rec, "voorziening") && !rec_changed(before, rec, begin)))
		return SWV_OK;
	err = store_find(s->store, &kind_voorziening, rec_text(rec, "voorziening"), fault, &v);
	if (err || !v || !rec_has(v, "capaciteit"))
		goto out;
	err = count_placed(s, &kind_tlv, "geplaatst_op", rec_id(v), rec, fault, &n);
	if (!err)
		err = count_placed(s, &kind_plaatsing, "van", rec_id(v), rec, fault, &n);
	if (!err && n >= rec_int(v, "capaciteit")) {
		str_addf(&text, "%s is vol: er zijn geen plaatsen meer vrij (capaciteit %d).",
		    rec_title(v), (int)rec_int(v, "capaciteit"));
		session_let_op(s, text.s);
	}
out:
	str_fini(&text);
	rec_free(&v);
	return err;
}
