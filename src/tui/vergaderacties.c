/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/vergaderacties.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/recordacties.h"

/* ---- new ---- */

void
vergader_nieuw(struct tui *tui, const char *orgaan, swv_date day)
{
	struct rec *rec = rec_initial(&kind_vergadering, session_vandaag(app_session(tui)));

	rec_set_text(rec, "orgaan", orgaan);
	rec_set_date(rec, "datum", day);
	bewerk_nieuw(tui, rec);
}

void
vergader_reeks(struct tui *tui, const char *orgaan)
{
	struct rec *rec = rec_initial(&kind_reeks, session_vandaag(app_session(tui)));

	rec_set_text(rec, "orgaan", orgaan);
	bewerk_nieuw(tui, rec);
}

/* The meeting with this id, owned; NULL after telling why not. */
static struct rec *
read(struct tui *tui, const char *id)
{
	struct fault fault = { 0 };
	struct rec *rec = NULL;

	if (lezen_een(app_session(tui), &kind_vergadering, id, &fault, &rec))
		tui_fault(tui, &fault);
	return rec;
}

void
vergader_kopie(struct tui *tui, const char *id)
{
	static const char *const kept[] = { "orgaan", "titel", "begin", "eind", "locatie", "vorm",
		"contact", "genodigden", "opmerking" };
	struct session *s = app_session(tui);
	struct rec *from = read(tui, id), *rec;
	struct fault fault = { 0 };
	struct str said = { 0 };
	char text[DATUM_MAX];
	swv_date day = DATE_NONE;
	enum swv_err err;

	if (from && dialoog_date(tui, rec_title(from), "Ook op", &day)) {
		rec = rec_initial(&kind_vergadering, session_vandaag(s));
		for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++) {
			struct value *v = &rec->v[kind_field(rec->kind, kept[i])];

			value_fini(v);
			*v = value_copy(rec_get(from, kept[i]));
		}
		rec_set_date(rec, "datum", day);
		err = schrijven_nieuw(s, rec, &fault);
		if (!err)
			app_made(tui, rec_id(rec));
		str_addf(&said, "Ook op %s. u: ongedaan", datum_toon(day, text));
		app_done(tui, err, &fault, said.s);
		str_fini(&said);
		rec_free(&rec);
	}
	rec_free(&from);
}

/* ---- changing ---- */

static void
save(struct tui *tui, const struct rec *before, struct rec *after, const char *said)
{
	struct fault fault = { 0 };

	app_done(tui, schrijven_wijzig(app_session(tui), before, after, &fault), &fault, said);
}

void
vergader_plan(struct tui *tui, const char *id)
{
	struct rec *before = read(tui, id), *after;
	swv_date day = before ? rec_date(before, "datum") : DATE_NONE;

	if (before && dialoog_date(tui, rec_title(before), "Datum", &day)) {
		after = rec_copy(before);
		rec_set_date(after, "datum", day);
		rec_set_text(after, "precisie", "dag");
		save(tui, before, after, "Gepland. u: ongedaan");
		rec_free(&after);
	}
	rec_free(&before);
}

/* ---- what comes of it ---- */

void
vergader_agendapunt(struct tui *tui, const char *id)
{
	struct rec *rec = rec_initial(&kind_agendapunt, session_vandaag(app_session(tui)));

	rec_set_text(rec, "vergadering", id);
	bewerk_nieuw(tui, rec);
}

void
vergader_besluit(struct tui *tui, const char *id, const char *agendapunt)
{
	struct rec *rec = rec_initial(&kind_besluit, session_vandaag(app_session(tui)));

	rec_set_text(rec, "vergadering", id);
	rec_set_text(rec, "agendapunt", agendapunt);
	bewerk_nieuw(tui, rec);
}

/* ---- of the view ---- */

static void
plan(struct tui *tui, const struct kind *kind, const char *id)
{
	if (kind == &kind_vergadering)
		vergader_plan(tui, id);
}

static void
kopie(struct tui *tui, const struct kind *kind, const char *id)
{
	if (kind == &kind_vergadering)
		vergader_kopie(tui, id);
}

void
vergader_run_plan(struct tui *tui, struct view *view)
{
	record_met(tui, view, plan);
}

void
vergader_run_kopie(struct tui *tui, struct view *view)
{
	record_met(tui, view, kopie);
}
