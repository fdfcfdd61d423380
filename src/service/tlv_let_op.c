/* SPDX-License-Identifier: EUPL-1.2 */
/* What is no fault in an application for a TLV, but worth a look. */
#include "swv/service/tlv.h"

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/tlv.h"

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
	swv_date tot = termijn_bezwaar_tot(f);
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
