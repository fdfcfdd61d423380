/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/facet.h"

#include <stddef.h>
#include <stdlib.h>

#include "swv/model/kinds.h"
#include "swv/model/periode.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"

/* The facets that are on or off. */
static const struct {
	const char *id, *label, *short_label;
	size_t at;
} rows[] = {
	{ "open", "Nog niet klaar", "open", offsetof(struct facet, open) },
	{ "laat", "Te laat", "te laat", offsetof(struct facet, laat) },
	{ "maand", "Deze maand", "deze maand", offsetof(struct facet, maand) },
	{ "kwartaal", "Dit kwartaal", "dit kwartaal", offsetof(struct facet, kwartaal) },
	{ "ongepland", "Nog zonder dag", "zonder dag", offsetof(struct facet, ongepland) },
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
	*facet = (struct facet){ 0 };
}

bool
facet_is_on(const struct facet *facet)
{
	for (size_t i = 0; i < ROWS; i++)
		if (*flag(facet, i))
			return true;
	return facet->wie != NULL;
}

/* One of all who can be named; true when one was chosen. */
static bool
choose_who(struct tui *tui, const char *question, char **id)
{
	struct keuzen list = { 0 };
	bool chosen;

	bewerk_keuzen(tui, WIE_KINDS, "", &list);
	chosen = dialoog_choose(tui, question, &list, NULL, id);
	keuzen_fini(&list);
	return chosen;
}

bool
facet_ik(struct tui *tui, bool anew, char **id)
{
	struct fault fault = { 0 };

	if (!anew && voorkeur_lees(app_session(tui), "ik", id) == SWV_OK && *id)
		return true;
	if (!choose_who(tui, "Wat is uw functie?", id))
		return false;
	if (voorkeur_zet(app_session(tui), "ik", *id, &fault))
		tui_fault(tui, &fault);
	return true;
}

static bool
take(struct tui *tui, struct facet *facet, const char *id)
{
	char *wie = NULL;

	for (size_t i = 0; i < ROWS; i++)
		if (str_eq(rows[i].id, id)) {
			*flag(facet, i) = !*flag(facet, i);
			return true;
		}
	if (str_eq(id, "alles")) {
		facet_fini(facet);
		return true;
	}
	if (str_eq(id, "wie") ? !choose_who(tui, "Van wie?", &wie)
			      : !facet_ik(tui, str_eq(id, "functie"), &wie))
		return false;
	free(facet->wie);
	facet->wie = wie;
	return true;
}

bool
facet_choose(struct tui *tui, struct facet *facet)
{
	struct keuzen list = { 0 };
	char *id = NULL;
	bool changed;

	keuzen_add(&list, "alles", "Alles", facet_is_on(facet) ? NULL : "aan");
	for (size_t i = 0; i < ROWS; i++)
		keuzen_add(&list, rows[i].id, rows[i].label, *flag(facet, i) ? "aan" : NULL);
	keuzen_add(&list, "ik", "Van mij", NULL);
	keuzen_add(&list, "wie", "Van iemand …", facet->wie);
	keuzen_add(&list, "functie", "Mijn functie is anders", NULL);
	changed = dialoog_choose(tui, "Toon alleen", &list, "alles", &id) && take(tui, facet, id);
	keuzen_fini(&list);
	free(id);
	return changed;
}

static void
within(struct query *query, struct periode p)
{
	query_due(query, false, p.eerste, p.laatste);
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
		within(query, periode_of(PERIODE_MAAND, vandaag, begin));
	if (facet->kwartaal)
		within(query, periode_of(PERIODE_KWARTAAL, vandaag, begin));
	if (facet->ongepland)
		query_number(query, FILTER_EMPTY, field, 0);
	if (facet->wie)
		query_text(query, FILTER_IS, kind_field(query->kind, "wie"), facet->wie);
}

void
facet_tell(const struct facet *facet, struct tui *tui, struct str *out)
{
	for (size_t i = 0; i < ROWS; i++)
		if (*flag(facet, i))
			str_addf(out, "%s%s", out->len ? ", " : "", rows[i].short_label);
	if (facet->wie) {
		char *naam = lezen_naam(app_session(tui), WIE_KINDS, facet->wie);

		str_addf(out, "%svan %s", out->len ? ", " : "", naam);
		free(naam);
	}
}
