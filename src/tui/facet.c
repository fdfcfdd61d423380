/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/facet.h"

#include <stddef.h>
#include <stdlib.h>

#include "swv/model/kinds.h"
#include "swv/model/periode.h"
#include "swv/model/termijn.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"

#define TASKS    "actie kalender"
#define MEETINGS "vergadering"

/* The facets that are on or off, and the kinds that they are for; NULL: all. */
static const struct {
	const char *id, *label, *short_label;
	size_t at;
	const char *kinds;
} rows[] = {
	{ "open", "Nog niet klaar", "open", offsetof(struct facet, open), TASKS },
	{ "laat", "Te laat", "te laat", offsetof(struct facet, laat), TASKS },
	{ "komend", "Vanaf vandaag", "vanaf vandaag", offsetof(struct facet, komend), MEETINGS },
	{ "maand", "Deze maand", "deze maand", offsetof(struct facet, maand), NULL },
	{ "kwartaal", "Dit kwartaal", "dit kwartaal", offsetof(struct facet, kwartaal), TASKS },
	{ "ongepland", "Nog zonder dag", "zonder dag", offsetof(struct facet, ongepland), NULL },
	{ "reserve", "Reserve", "reserve", offsetof(struct facet, reserve), MEETINGS },
};

enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

static bool *
flag(const struct facet *facet, size_t row)
{
	return (bool *)((char *)(uintptr_t)facet + rows[row].at);
}

void
facet_fini(struct facet *facet)
{
	free(facet->wie);
	free(facet->orgaan);
	*facet = (struct facet){ 0 };
}

bool
facet_is_on(const struct facet *facet)
{
	for (size_t i = 0; i < ROWS; i++)
		if (*flag(facet, i))
			return true;
	return facet->wie || facet->orgaan;
}

/* One of all of these kinds; true when one was chosen. */
static bool
choose_one(struct tui *tui, const char *kinds_, const char *question, char **id)
{
	struct keuzen list = { 0 };
	bool chosen;

	bewerk_keuzen(tui, kinds_, "", &list);
	chosen = dialoog_choose(tui, question, &list, NULL, id);
	keuzen_fini(&list);
	return chosen;
}

/* Who the user is; asked once and kept, or anew. */
static bool
who_am_i(struct tui *tui, bool anew, char **id)
{
	struct fault fault = { 0 };

	if (!anew && voorkeur_lees(app_session(tui), "ik", id) == SWV_OK && *id)
		return true;
	if (!choose_one(tui, WIE_KINDS, "Wat is uw functie?", id))
		return false;
	if (voorkeur_zet(app_session(tui), "ik", *id, &fault))
		tui_fault(tui, &fault);
	return true;
}

static bool
take(struct tui *tui, struct facet *facet, const char *id)
{
	bool orgaan = str_eq(id, "orgaan"), chosen;
	char **into = orgaan ? &facet->orgaan : &facet->wie;
	char *named = NULL;

	for (size_t i = 0; i < ROWS; i++)
		if (str_eq(rows[i].id, id)) {
			*flag(facet, i) = !*flag(facet, i);
			return true;
		}
	if (str_eq(id, "alles")) {
		facet_fini(facet);
		return true;
	}
	if (orgaan)
		chosen = choose_one(tui, "orgaan", "Van welk orgaan?", &named);
	else if (str_eq(id, "wie"))
		chosen = choose_one(tui, WIE_KINDS, "Van wie?", &named);
	else
		chosen = who_am_i(tui, str_eq(id, "functie"), &named);
	if (!chosen)
		return false;
	free(*into);
	*into = named;
	return true;
}

bool
facet_choose(struct tui *tui, struct facet *facet, const struct kind *kind)
{
	struct keuzen list = { 0 };
	char *id = NULL;
	bool changed;

	keuzen_add(&list, "alles", "Alles", facet_is_on(facet) ? NULL : "aan");
	for (size_t i = 0; i < ROWS; i++)
		if (!rows[i].kinds || str_in_words(rows[i].kinds, kind->name))
			keuzen_add(
			    &list, rows[i].id, rows[i].label, *flag(facet, i) ? "aan" : NULL);
	if (kind_field(kind, "orgaan") >= 0)
		keuzen_add(&list, "orgaan", "Van een orgaan …", facet->orgaan);
	keuzen_add(&list, "ik", "Van mij", NULL);
	keuzen_add(&list, "wie", "Van iemand …", facet->wie);
	keuzen_add(&list, "functie", "Mijn functie is anders", NULL);
	changed = dialoog_choose(tui, "Toon alleen", &list, "alles", &id) && take(tui, facet, id);
	keuzen_fini(&list);
	free(id);
	return changed;
}

/* By its termijnen, or by its day when there are none of its kind. */
static void
within(struct query *query, int field, struct periode p)
{
	if (termijn_heeft_regel(query->kind)) {
		query_due(query, false, p.eerste, p.laatste);
		return;
	}
	query_number(query, FILTER_FROM, field, p.eerste);
	query_number(query, FILTER_TO, field, p.laatste);
}

static void
names(const struct facet *facet, struct query *query)
{
	int wie = kind_field(query->kind, "wie");

	if (facet->orgaan)
		query_text(query, FILTER_IS, kind_field(query->kind, "orgaan"), facet->orgaan);
	if (facet->wie)
		query_text(query, wie < 0 ? FILTER_WHO : FILTER_IS, wie, facet->wie);
}

void
facet_filter(
    const struct facet *facet, const struct session *session, const char *day, struct query *query)
{
	struct maanddag begin = session->regels.kalender.schooljaar_begin;
	swv_date vandaag = session_vandaag(session);
	int field = kind_field(query->kind, day);

	if (facet->open || facet->laat)
		query_number(query, FILTER_OPEN, 0, 0);
	if (facet->laat)
		query_due(query, true, DATE_MIN, vandaag - 1);
	if (facet->maand)
		within(query, field, periode_of(PERIODE_MAAND, vandaag, begin));
	if (facet->kwartaal)
		within(query, field, periode_of(PERIODE_KWARTAAL, vandaag, begin));
	if (facet->ongepland)
		query_number(query, FILTER_EMPTY, field, 0);
	if (facet->komend)
		query_number(query, FILTER_FROM, field, vandaag);
	if (facet->reserve)
		query_text(query, FILTER_IS, kind_field(query->kind, "status"), "reserve");
	names(facet, query);
}

void
facet_tell(const struct facet *facet, struct tui *tui, struct str *out)
{
	for (size_t i = 0; i < ROWS; i++)
		if (*flag(facet, i))
			str_addf(out, "%s%s", out->len ? ", " : "", rows[i].short_label);
	if (facet->orgaan) {
		char *naam = lezen_naam(app_session(tui), "orgaan", facet->orgaan);

		str_addf(out, "%s%s", out->len ? ", " : "", naam);
		free(naam);
	}
	if (facet->wie) {
		char *naam = lezen_naam(app_session(tui), WIE_KINDS, facet->wie);

		str_addf(out, "%svan %s", out->len ? ", " : "", naam);
		free(naam);
	}
}
