/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/plaatsing.h"

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/norm.h"

/* The last day of so long a stay whose first day is van. */
static swv_date
last_of(
    const struct kalenderregels *regels, const struct rec *soort, const char *veld, swv_date van)
{
	struct norm norm;
	swv_date erna;

	if (van == DATE_NONE || !rec_has(soort, veld) ||
	    norm_parse(rec_text(soort, veld), &norm, NULL))
		return DATE_NONE;
	erna = norm_add(regels, van, norm);
	return erna == DATE_NONE ? DATE_NONE : erna - 1;
}

swv_date
plaatsing_laatste(const struct kalenderregels *regels, const struct rec *soort, swv_date van)
{
	return last_of(regels, soort, "duur", van);
}

swv_date
plaatsing_verlengbaar(const struct kalenderregels *regels, const struct rec *soort, swv_date tot)
{
	return last_of(regels, soort, "verlenging", tot == DATE_NONE ? DATE_NONE : tot + 1);
}

swv_date
plaatsing_minstens(const struct kalenderregels *regels, const struct rec *soort, swv_date van)
{
	return last_of(regels, soort, "minimaal", van);
}

/* ---- the waiting list ---- */

static bool
by(const struct rec *rec, const char *field, swv_date dag)
{
	swv_date day = kind_field(rec->kind, field) < 0 ? DATE_NONE : rec_date(rec, field);

	return day != DATE_NONE && day <= dag;
}

const char *
plaats_begin(const struct kind *kind)
{
	return kind == &kind_tlv ? "geplaatst_op" : kind == &kind_plaatsing ? "van" : NULL;
}

bool
plaats_wacht(const struct rec *rec, swv_date dag)
{
	bool tlv = rec->kind == &kind_tlv;

	if (!by(rec, "wachtlijst_op", dag) || by(rec, plaats_begin(rec->kind), dag) ||
	    by(rec, "einde_op", dag))
		return false;
	/* a TLV is closed once it is decided on, a plaatsing when it is given up */
	if (!tlv)
		return !by(rec, "gesloten_op", dag);
	return !by(rec, "geldig_tot", dag - 1) &&
	       (!rec_has(rec, "besluit") || str_eq(rec_text(rec, "besluit"), "toegekend"));
}

bool
plaats_zoekt(const struct rec *rec, swv_date vandaag)
{
	return plaats_wacht(rec, vandaag) && !rec_has(rec, plaats_begin(rec->kind));
}
