/* SPDX-License-Identifier: EUPL-1.2 */
/* Talks, visits, findings, requests and pupils, as the screen Organisatie lists them. */
#include "swv/tui/organisatiejaar.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/planning.h"
#include "swv/model/precisie.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"

/* When it was held, else when it is planned: "02-10-2026", "2026-2027". */
static void
tell_when(struct session *s, const struct rec *rec, struct str *out)
{
	enum precisie p = PRECISIE_NNB;
	char day[DATUM_MAX];

	precisie_parse(rec_text(rec, "precisie"), &p);
	if (rec_has(rec, "gehouden_op"))
		str_add(out, datum_toon(rec_date(rec, "gehouden_op"), day));
	else
		precisie_toon_kort(
		    p, rec_date(rec, "gepland"), s->regels.kalender.schooljaar_begin, out);
}

/* How many findings, and how many of them are open: "3 (1 open)". */
static void
tell_findings(struct session *s, const struct rec *rec, struct str *out)
{
	(void)s;
	if (!rec_int(rec, "bevindingen"))
		return;
	str_addf(out, "%d", (int)rec_int(rec, "bevindingen"));
	if (rec_int(rec, "openstaand"))
		str_addf(out, " (%d open)", (int)rec_int(rec, "openstaand"));
}

/* The day by which each is done. */
static const struct {
	const struct kind *kind;
	const char *dag;
} due[] = {
	{ &kind_gesprek, "gepland" },
	{ &kind_bezoek, "gepland" },
	{ &kind_bevinding, "hersteltermijn" },
	{ &kind_verzoek, "antwoord_voor" },
};

char
organisatiejaar_mark(const struct session *s, const struct rec *rec, enum role *role)
{
	const struct afronding *a = afronding_van(rec->kind);

	for (size_t i = 0; a && i < sizeof(due) / sizeof(due[0]); i++)
		if (due[i].kind == rec->kind && str_eq(rec_text(rec, "status"), a->open))
			return deel_mark_dag(s, rec_date(rec, due[i].dag), role);
	return ' ';
}

const struct kolom columns_gesprekken[] = {
	{ "Wanneer", PRECISIE_KORT, PRECISIE_KORT, KOLOM_LEFT, 0 },
	{ "Gesprek", 28, 0, KOLOM_LEFT, 0 },
	{ "Soort", 14, 17, KOLOM_LEFT, 100 },
	{ "Status", 9, 9, KOLOM_LEFT, 0 },
	{ "Met", 18, 30, KOLOM_LEFT, 0 },
	{ 0 },
};
const struct cel cells_gesprekken[] = {
	{ NULL, 0, tell_when },
	{ "titel", 0, NULL },
	{ "soort", 0, NULL },
	{ "status", 0, NULL },
	{ "met", 0, NULL },
};

const struct kolom columns_bezoeken[] = {
	{ "Wanneer", PRECISIE_KORT, PRECISIE_KORT, KOLOM_LEFT, 0 },
	{ "Bezoek", 22, 0, KOLOM_LEFT, 0 },
	{ "Status", 9, 9, KOLOM_LEFT, 0 },
	{ "Oordeel", 12, 24, KOLOM_LEFT, 100 },
	{ "Bevindingen", 11, 12, KOLOM_LEFT, 0 },
	{ "Wie", 12, 24, KOLOM_LEFT, 0 },
	{ 0 },
};
const struct cel cells_bezoeken[] = {
	{ NULL, 0, tell_when },
	{ "titel", 0, NULL },
	{ "status", 0, NULL },
	{ "oordeel", 0, NULL },
	{ NULL, 0, tell_findings },
	{ "wie", 0, NULL },
};

const struct kolom columns_bevindingen[] = {
	{ "Bevinding", 22, 0, KOLOM_LEFT, 0 },
	{ "School", 14, 24, KOLOM_LEFT, 0 },
	{ "Soort", 13, 13, KOLOM_LEFT, 0 },
	{ "Herstel", 10, 10, KOLOM_LEFT, 0 },
	{ "Status", 9, 9, KOLOM_LEFT, 0 },
	{ 0 },
};
const struct cel cells_bevindingen[] = {
	{ "tekst", 0, NULL },
	{ "school", 0, NULL },
	{ "soort", 0, NULL },
	{ "hersteltermijn", 0, NULL },
	{ "status", 0, NULL },
};

const struct kolom columns_verzoeken[] = {
	{ "Gevraagd", 10, 10, KOLOM_LEFT, 0 },
	{ "Verzoek", 20, 0, KOLOM_LEFT, 0 },
	{ "School", 14, 24, KOLOM_LEFT, 100 },
	{ "Wie", 14, 28, KOLOM_LEFT, 0 },
	{ "Status", 11, 11, KOLOM_LEFT, 0 },
	{ "Beantwoord", 10, 10, KOLOM_LEFT, 0 },
	{ 0 },
};
const struct cel cells_verzoeken[] = {
	{ "gevraagd_op", 0, NULL },
	{ "titel", 0, NULL },
	{ "school", 0, NULL },
	{ "wie", 0, NULL },
	{ "status", 0, NULL },
	{ "beantwoord_op", 0, NULL },
};

const struct kolom columns_tellingen[] = {
	{ "Teldatum", 10, 10, KOLOM_LEFT, 0 },
	{ "Waarvan", 28, 0, KOLOM_LEFT, 0 },
	{ "Soort", 12, 21, KOLOM_LEFT, 0 },
	{ "Aantal", 6, 7, KOLOM_RIGHT, 0 },
	{ "%", 6, 6, KOLOM_RIGHT, 0 },
	{ "Herkomst", 12, 24, KOLOM_LEFT, 100 },
	{ 0 },
};
const struct cel cells_tellingen[] = {
	{ "teldatum", 0, NULL },
	{ "waar", 0, NULL },
	{ "soort", 0, NULL },
	{ "aantal", 0, NULL },
	{ "deelname", 0, NULL },
	{ "herkomst", 0, NULL },
};

const struct kolom columns_prognoses[] = {
	{ "Teldatum", 10, 10, KOLOM_LEFT, 0 },
	{ "Waarvan", 20, 0, KOLOM_LEFT, 0 },
	{ "Soort", 8, 16, KOLOM_LEFT, 0 },
	{ "Verwacht", 8, 8, KOLOM_RIGHT, 0 },
	{ "Geteld", 6, 7, KOLOM_RIGHT, 0 },
	{ "Verschil", 8, 8, KOLOM_RIGHT, 0 },
	{ "%", 6, 7, KOLOM_RIGHT, 0 },
	{ "Bron", 12, 24, KOLOM_LEFT, 100 },
	{ 0 },
};
const struct cel cells_prognoses[] = {
	{ "teldatum", 0, NULL },
	{ "waar", 0, NULL },
	{ "soort", VALUE_PLAIN, NULL },
	{ "aantal", 0, NULL },
	{ "geteld", 0, NULL },
	{ "verschil", 0, NULL },
	{ "verschil_deel", 0, NULL },
	{ "bron", 0, NULL },
};

/* ---- making one ---- */

void
organisatiejaar_begin(const struct rec *row, struct rec *nieuw)
{
	static const char *const same[] = { "bezoek", "school" };

	for (size_t i = 0; row && i < sizeof(same) / sizeof(same[0]); i++) {
		int field = kind_field(nieuw->kind, same[i]);

		if (field >= 0 && kind_field(row->kind, same[i]) >= 0 &&
		    field_is_settable(&nieuw->kind->fields[field], true))
			rec_set_text(nieuw, same[i], rec_text(row, same[i]));
	}
}

bool
organisatiejaar_kan(const struct kind *kind)
{
	return kind == &kind_school || kind == &kind_bestuur || kind == &kind_gesprek ||
	       kind == &kind_bezoek;
}

/* Each soort of the kinds that can be planned there, those that the user may make; the id of a choice
 * is "KIND SOORT". */
static void
add_soorten(struct tui *tui, const struct kind *at, struct keuzen *list)
{
	static const struct kind *const planned[] = { &kind_gesprek, &kind_bezoek, &kind_verzoek };
	struct session *s = app_session(tui);

	for (size_t i = 0; i < sizeof(planned) / sizeof(planned[0]); i++) {
		const struct kind *kind = planned[i];
		const struct choice *c = kind->fields[kind_field(kind, "soort")].choices;
		int field = kind_field(kind, at->name);

		if (field < 0 || !field_is_settable(&kind->fields[field], true) ||
		    !rechten_mag(&s->rechten, RECHT_MAKEN, kind))
			continue;
		for (; c->id; c++) {
			struct str id = { 0 };

			str_addf(&id, "%s %s", kind->name, c->id);
			keuzen_add(list, id.s, c->label, kind->label);
			str_fini(&id);
		}
	}
}

static void
plan_new(struct tui *tui, const struct kind *at, const char *id)
{
	struct keuzen list = { 0 };
	char *choice = NULL, *where = mem_strdup(id);

	add_soorten(tui, at, &list);
	if (!list.n)
		tui_say(tui, "U hebt geen recht om hier iets te plannen.");
	else if (dialoog_choose(tui, "Wat wilt u plannen?", &list, NULL, &choice)) {
		size_t n = strcspn(choice, " ");
		char *name = mem_strndup(choice, n);
		struct rec *rec = rec_initial(kind_find(name), session_vandaag(app_session(tui)));

		rec_set_text(rec, "soort", choice + n + 1);
		rec_set_text(rec, at->name, where);
		bewerk_nieuw(tui, rec);
		free(name);
	}
	keuzen_fini(&list);
	free(choice);
	free(where);
}

/* Gives it a day, or another one. */
static void
plan_day(struct tui *tui, const struct kind *kind, const char *id)
{
	struct fault fault = { 0 };
	struct rec *before = NULL, *after;
	swv_date day;

	if (lezen_een(app_session(tui), kind, id, &fault, &before)) {
		tui_fault(tui, &fault);
		return;
	}
	day = rec_date(before, "gepland");
	if (dialoog_date(tui, rec_title(before), "Datum", &day)) {
		after = rec_copy(before);
		rec_set_date(after, "gepland", day);
		rec_set_text(after, "precisie", "dag");
		app_done(tui, schrijven_wijzig(app_session(tui), before, after, &fault), &fault,
		    "Gepland. u: ongedaan");
		rec_free(&after);
	}
	rec_free(&before);
}

void
organisatiejaar_plan(struct tui *tui, const struct kind *kind, const char *id)
{
	if (kind == &kind_gesprek || kind == &kind_bezoek)
		plan_day(tui, kind, id);
	else if (organisatiejaar_kan(kind))
		plan_new(tui, kind, id);
	else
		tui_say(tui, "Ga eerst op een school, bestuur, gesprek of bezoek staan.");
}
