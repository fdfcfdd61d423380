/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/telling_voorbereid.h"

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/teldatum.h"

/* Other days are counted too, but mostly it is a slip. */
static void
look_at_day(struct session *s, swv_date day)
{
	struct str text = { 0 };
	char typed[DATUM_MAX], last[DATUM_MAX];

	str_addf(&text, "%s is geen gewone teldatum; de laatste daarvoor is %s.",
	    datum_toon(day, typed), datum_toon(teldatum_tot(day), last));
	session_let_op(s, text.s);
	str_fini(&text);
}

enum swv_err
telling_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct session *s = werk->session;
	swv_date day = rec_date(rec, "teldatum");

	if (day == DATE_NONE || !rec_changed(before, rec, "teldatum"))
		return SWV_OK;
	if (day > session_vandaag(s))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Teldatum", "Die dag is nog niet geweest",
		    "kijk de datum na; wat u verwacht is een prognose");
	if (!teldatum_is(day) && !werk->vele)
		look_at_day(s, day);
	return SWV_OK;
}
