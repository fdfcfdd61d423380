/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossiercel.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"

/* A child that is back is at home no more: then the days tell nothing. */
void
dossiercel_thuis(struct session *s, const struct rec *rec, struct str *out)
{
	(void)s;
	if (rec_has(rec, "hervat_op"))
		str_add(out, "–");
	else
		str_addf(out, "%" PRId64 " d", rec_int(rec, "dagen_thuis"));
}

static const struct choice *
waits_on(const struct rec *rec)
{
	return field_choice(
	    &rec->kind->fields[kind_field(rec->kind, "wacht_op")], rec_text(rec, "wacht_op"));
}

void
dossiercel_wacht(struct session *s, const struct rec *rec, struct str *out)
{
	const struct choice *choice = waits_on(rec);
	char day[DATUM_MAX];

	(void)s;
	str_add(out, choice ? choice->label : "–");
	if (choice && rec_has(rec, "wacht_sinds"))
		str_addf(out, " %s", datum_toon_kort(rec_date(rec, "wacht_sinds"), day));
}

/* The id is what people call it, shorter where that is long; what does not fit ends on a point. */
void
dossiercel_wacht_kort(struct session *s, const struct rec *rec, struct str *out)
{
	const struct choice *choice = waits_on(rec);
	char days[16] = "";
	size_t room;

	if (choice && rec_has(rec, "wacht_sinds"))
		snprintf(
		    days, sizeof(days), " %dd", session_vandaag(s) - rec_date(rec, "wacht_sinds"));
	room = DOSSIERCEL_WACHT - (size_t)utf8_width(days);
	if (!choice)
		str_add(out, "–");
	else if (utf8_length(choice->id) <= room)
		str_add(out, choice->id);
	else
		str_addf(out, "%.*s.", (int)room - 1, choice->id);
	str_add(out, days);
}

void
dossiercel_dag(struct session *s, const struct rec *rec, struct str *out)
{
	char day[DATUM_MAX];

	if (rec_has(rec, "urgent_op"))
		str_add(
		    out, datum_toon_termijn(rec_date(rec, "urgent_op"), session_vandaag(s), day));
}

void
dossiercel_dag_kort(struct session *s, const struct rec *rec, struct str *out)
{
	swv_date day = rec_date(rec, "urgent_op"), vandaag = session_vandaag(s);

	if (day != DATE_NONE && day < vandaag)
		str_addf(out, "%dd laat", vandaag - day);
	else if (day != DATE_NONE && datum_vraagt_jaar(day, vandaag))
		str_addf(out, "%02d-%02d-'%02d", date_ymd(day).day, date_ymd(day).month,
		    date_ymd(day).year % 100);
	else
		dossiercel_dag(s, rec, out);
}

void
dossiercel_school(struct session *s, const struct rec *rec, struct str *out)
{
	char *naam =
	    rec_has(rec, "school") ? lezen_naam(s, "school", rec_text(rec, "school")) : NULL;

	str_add(out, naam ? naam : "geen school");
	free(naam);
}

void
dossiercel_sinds(struct session *s, const struct rec *rec, struct str *out)
{
	char day[DATUM_MAX];

	(void)s;
	if (rec_has(rec, "wachtlijst_op"))
		str_add(out, datum_toon(rec_date(rec, "wachtlijst_op"), day));
}

void
dossiercel_dagen(struct session *s, const struct rec *rec, struct str *out)
{
	if (rec_has(rec, "wachtlijst_op"))
		str_addf(out, "%d d", session_vandaag(s) - rec_date(rec, "wachtlijst_op"));
}
