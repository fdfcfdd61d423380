/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/plicht.h"

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/precisie.h"
#include "swv/model/schooljaar.h"
#include "swv/service/lezen.h"

enum { MANY = 100 };

static bool
is_owed_by(const struct kind *kind)
{
	for (const struct choice *c = choices_per; c->id; c++)
		if (str_eq(c->id, kind->name))
			return true;
	return false;
}

/* "30-11-2026  Mesogesprek: gereed op 12-11-2026" */
static void
add_line(struct session *s, const struct rec *item, const char *id, struct str *out)
{
	struct recs tikken = { 0 };
	struct query query;
	enum precisie p = PRECISIE_NNB;
	char day[DATUM_MAX];
	struct str when = { 0 };

	query_init(&query, &kind_tik);
	query_text(&query, FILTER_IS, kind_field(&kind_tik, "bron"), kind_kalender.name);
	query_text(&query, FILTER_IS, kind_field(&kind_tik, "bron_id"), rec_id(item));
	query_text(&query, FILTER_IS, kind_field(&kind_tik, "sleutel"), id);
	lezen_recs(s, &query, 1, NULL, &tikken);
	precisie_parse(rec_text(item, "precisie"), &p);
	precisie_toon_kort(
	    p, rec_date(item, "uiterlijk"), s->regels.kalender.schooljaar_begin, &when);
	str_addf(out, "%-*s  \t%s: ", PRECISIE_KORT, when.s, rec_title(item));
	if (tikken.n)
		str_addf(
		    out, "gereed op %s\n", datum_toon(rec_date(tikken.items[0], "gereed_op"), day));
	else
		str_addf(out, "%s\n",
		    str_eq(rec_text(item, "status"), "vervallen") ? "vervallen" : "nog niet");
	recs_fini(&tikken);
	query_fini(&query);
	str_fini(&when);
}

void
plicht_tekst(struct session *s, const struct rec *rec, struct str *out)
{
	struct maanddag begin = s->regels.kalender.schooljaar_begin;
	struct recs items = { 0 };
	struct query query;
	char jaar[10];

	if (!is_owed_by(rec->kind))
		return;
	query_init(&query, &kind_kalender);
	query_text(&query, FILTER_IS, kind_field(&kind_kalender, "per"), rec->kind->name);
	query_text(&query, FILTER_IS, kind_field(&kind_kalender, "schooljaar"),
	    schooljaar_format(schooljaar_of(session_vandaag(s), begin), jaar));
	lezen_recs(s, &query, MANY, NULL, &items);
	if (items.n)
		str_addf(out, "\n# Kwaliteitskalender %s\n", jaar);
	for (size_t i = 0; i < items.n; i++)
		add_line(s, items.items[i], rec_id(rec), out);
	recs_fini(&items);
	query_fini(&query);
}
