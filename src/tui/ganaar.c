/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/ganaar.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/verwijzers.h"
#include "swv/tui/app.h"
#include "swv/tui/blad.h"
#include "swv/tui/dialoog.h"

enum { TEXT_MAX = 80, MANY = 100 };

/* The number that was typed may be written shorter: the year and zeros left out, the letter small. */
static void
case_number(const struct kind *kind, const char *typed, swv_date today, struct str *out)
{
	const char *letter = kind->letter ? kind->letter : "";
	size_t n = strlen(letter);
	int year, volg, used = 0;

	if (strncasecmp(typed, letter, n) != 0)
		return;
	typed += n;
	if (sscanf(typed, "%2d-%5d %n", &year, &volg, &used) == 2 && !typed[used])
		str_addf(out, "%s%02d-%03d", letter, year, volg);
	else if (sscanf(typed, "%5d %n", &volg, &used) == 1 && !typed[used])
		str_addf(out, "%s%02d-%03d", letter, date_ymd(today).year % 100, volg);
}

/* What can be gone to; a dossier by its number, and by words.  Another kind of record is a row
 * here. */
static const struct kind *const places[] = { &kind_thuiszitter, &kind_tlv, &kind_arrangement,
	&kind_plaatsing, &kind_klacht, &kind_kalender, &kind_actie, &kind_vergadering,
	&kind_formulier, &kind_school };

enum { PLACES = sizeof(places) / sizeof(places[0]) };

/* Opens what has this id.  False: nothing has. */
static bool
by_id(struct tui *tui, const char *typed)
{
	for (size_t i = 0; i < PLACES; i++) {
		struct str id = { 0 };
		bool found;

		if (places[i]->flags & KIND_DOSSIER)
			case_number(places[i], typed, session_vandaag(app_session(tui)), &id);
		if (!id.len)
			str_add(&id, typed);
		found = lezen_kind_van(app_session(tui), places[i]->name, id.s) != NULL;
		if (found)
			blad_open(tui, places[i], id.s);
		str_fini(&id);
		if (found)
			return true;
	}
	return false;
}

/* Who a case is of is not told here: only its number, school and status. */
static void
add_found(struct tui *tui, size_t place, const struct rec *rec, struct keuzen *list)
{
	struct str id = { 0 }, label = { 0 }, status = { 0 };
	const struct kind *kind = rec->kind;
	int school = kind_field(kind, "school");

	str_addf(&id, "%zu %s", place, rec_id(rec));
	str_addf(&label, "%s", rec_title(rec));
	if (school >= 0 && rec_has(rec, "school")) {
		char *naam =
		    lezen_naam(app_session(tui), kind->fields[school].to, rec_text(rec, "school"));

		str_addf(&label, "  %s", naam);
		free(naam);
	}
	value_format(&kind->fields[kind_field(kind, "status")], rec_get(rec, "status"), VALUE_HUMAN,
	    &status);
	keuzen_add(list, id.s, label.s, str_get(&status));
	str_fini(&status);
	str_fini(&id);
	str_fini(&label);
}

/* What is found by the words: what is open, or else what is not. */
static void
by_words(struct tui *tui, size_t place, const char *typed, bool open, struct keuzen *list)
{
	struct query query;
	struct recs recs = { 0 };

	query_init(&query, places[place]);
	query.personal = true;
	if (open)
		query_number(&query, FILTER_OPEN, 0, 0);
	query_text(&query, FILTER_WORDS, -1, typed);
	lezen_recs(app_session(tui), &query, MANY, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++)
		add_found(tui, place, recs.items[i], list);
	recs_fini(&recs);
	query_fini(&query);
}

static void
find_words(struct tui *tui, const char *typed, struct keuzen *list)
{
	for (int pass = 0; pass < 2 && !list->n; pass++)
		for (size_t i = 0; i < PLACES; i++)
			if (places[i]->flags & KIND_DOSSIER)
				by_words(tui, i, typed, pass == 0, list);
}

void
ganaar(struct tui *tui, struct view *view)
{
	struct keuzen list = { 0 };
	char *typed = NULL, *chosen = NULL;

	(void)view;
	if (!dialoog_line(tui, "Ga naar", "Nummer van een dossier, of begin van school of naam",
		TEXT_MAX, &typed))
		return;
	if (*typed && !by_id(tui, typed)) {
		find_words(tui, typed, &list);
		if (!list.n)
			tui_say(tui, "Niets gevonden dat zo begint.");
		else if (list.n == 1)
			chosen = mem_strdup(list.items[0].id);
		else
			dialoog_choose(tui, "Welk dossier?", &list, NULL, &chosen);
	}
	if (chosen)
		blad_open(tui, places[strtoul(chosen, NULL, 10)], strchr(chosen, ' ') + 1);
	keuzen_fini(&list);
	free(chosen);
	free(typed);
}
