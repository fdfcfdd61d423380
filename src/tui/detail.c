/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/detail.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/planning.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/service/vink.h"
#include "swv/tui/aanhang.h"
#include "swv/tui/afvink.h"
#include "swv/tui/afvinkdag.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/detail_tekst.h"
#include "swv/tui/indicatorbeeld.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/tekstblad.h"
#include "swv/tui/uitactie.h"

struct detail {
	const struct kind *kind;
	char *id;
	struct view *view;
};

static char *
refresh(void *arg, struct tui *tui)
{
	const struct detail *d = arg;
	struct fault fault = { 0 };
	struct rec *rec;
	char *text;

	switch (lezen_een(app_session(tui), d->kind, d->id, &fault, &rec)) {
	case SWV_OK:
		break;
	case SWV_ENOTFOUND:
		app_gone(tui, d->view, "Wat hier stond is er niet meer.");
		return NULL;
	default:
		tui_fault(tui, &fault); /* what was read stays to be read */
		return NULL;
	}
	text = detail_text(app_session(tui), rec);
	rec_free(&rec);
	return text;
}

static void
closed(void *arg, struct tui *tui)
{
	struct detail *d = arg;

	(void)tui;
	free(d->id);
	free(d);
}

static bool
focus(const void *arg, struct focus *out)
{
	const struct detail *d = arg;

	*out = (struct focus){ d->kind, d->id };
	return true;
}

static void
run_go(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	aanhang_ga(tui, d->kind, d->id);
}

static void
run_contact(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	aanhang_contact(tui, d->id);
}

#define GO                                                                                         \
	{                                                                                          \
		"Enter", "o", "Ga naar", "Open iets dat hieraan hangt, of waar dit aan hangt.",    \
		    RECORD_LOOK, run_go                                                            \
	}

static void
run_action(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	uitactie_nieuw(tui, d->kind, d->id);
}

/* Something that was found on this visit. */
static void
run_found(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);
	struct rec *rec = rec_initial(&kind_bevinding, session_vandaag(app_session(tui)));

	rec_set_text(rec, "bezoek", d->id);
	bewerk_nieuw(tui, rec);
}

static const struct action actions[] = {
	GO,
	RECORD_BEWERK(0),
	RECORD_NOTITIE(0),
	APP_ACTIONS,
	{ 0 },
};

/* Of what is ticked off. */
static const struct action actions_ticked[] = {
	GO,
	RECORD_BEWERK(0),
	/* without Space, that turns the page */
	{ "v", NULL, "Vink", "Vink af, of zet weer open.", RECORD_CHANGE, record_vink },
	RECORD_BEWIJS(0),
	RECORD_NOTITIE(0),
	APP_ACTIONS,
	{ 0 },
};

/* Of what people can be called for. */
static const struct action actions_contacts[] = {
	GO,
	{ "n", NULL, "Contact", "Zet erbij wie hiervoor te bellen is.", MAG(MAKEN, contact),
	    run_contact },
	RECORD_NOTITIE(0),
	RECORD_BEWERK(ACTION_QUIET),
	APP_ACTIONS,
	{ 0 },
};

/* Of talks, requests and findings: what is done, and what comes of it. */
#define ROUND_OFF                                                                                  \
	RECORD_BEWERK(0),                                                                          \
	    { "v", NULL, "Vink", "Gehouden, beantwoord of opgelost, of toch niet.", RECORD_CHANGE, \
		    record_vink },                                                                 \
	    { "k", NULL, "Actie", "Maak er een actie van; zij komt ook bij Doelen.",               \
		    MAG(MAKEN, actie), run_action },                                               \
	    { "w", NULL, "Status", "Kies de status.", RECORD_CHANGE | ACTION_QUIET,                \
		    record_status },                                                               \
	    { "x", "Delete", "Gooi weg", "Gooi dit weg; het gaat naar de prullenbak.",             \
		    RECORD_THROW, record_weg },                                                    \
	    RECORD_NOTITIE(0), APP_ACTIONS
static const struct action actions_round[] = {
	GO,
	ROUND_OFF,
	{ 0 },
};

/* Of a visit: what was found. */
static const struct action actions_visit[] = {
	GO,
	{ "n", NULL, "Bevinding", "Leg vast wat er gevonden is.", MAG(MAKEN, bevinding),
	    run_found },
	ROUND_OFF,
	{ 0 },
};

/* Of what people may throw away. */
static const struct action actions_throw[] = {
	GO,
	RECORD_BEWERK(0),
	{ "x", "Delete", "Gooi weg", "Gooi dit weg; het gaat naar de prullenbak.", RECORD_THROW,
	    record_weg },
	RECORD_NOTITIE(0),
	APP_ACTIONS,
	{ 0 },
};

/* Of what is done on a day that is filled in. */
static const struct action actions_day[] = {
	GO,
	RECORD_BEWERK(0),
	{ "v", NULL, "Vink", "Vink af op vandaag, of zet weer open.", RECORD_CHANGE, record_vink },
	{ "x", "Delete", "Gooi weg", "Gooi dit weg; het gaat naar de prullenbak.", RECORD_THROW,
	    record_weg },
	RECORD_NOTITIE(0),
	APP_ACTIONS,
	{ 0 },
};

/* Of a dossier: what is written about it is a logregel, so a note is refused. */
static const struct action actions_dossier[] = {
	GO,
	RECORD_BEWERK(0),
	{ "x", "Delete", "Gooi weg", "Gooi dit weg; het gaat naar de prullenbak.", RECORD_THROW,
	    record_weg },
	RECORD_NOTITIE(ACTION_QUIET),
	APP_ACTIONS,
	{ 0 },
};

/* Of what is measured. */
static const struct action actions_measured[] = {
	GO,
	INDICATOR_METING(0),
	RECORD_BEWERK(0),
	RECORD_NOTITIE(0),
	APP_ACTIONS,
	{ 0 },
};

/* Of what the program or the file of the organisation says, and of what was written for good: to
 * change it is refused. */
static const struct action actions_fixed[] = {
	GO,
	RECORD_NOTITIE(0),
	RECORD_BEWERK(ACTION_QUIET),
	APP_ACTIONS,
	{ 0 },
};

/* Both. */
static const struct action actions_fixed_dossier[] = {
	GO,
	RECORD_NOTITIE(ACTION_QUIET),
	RECORD_BEWERK(ACTION_QUIET),
	APP_ACTIONS,
	{ 0 },
};

#define PAGE(table)                                                                                \
	{                                                                                          \
		.refresh = refresh, .focus = focus, .closed = closed, .actions = (table)           \
	}
static const struct tekstblad_class page = PAGE(actions), page_ticked = PAGE(actions_ticked),
				    page_contacts = PAGE(actions_contacts),
				    page_round = PAGE(actions_round),
				    page_visit = PAGE(actions_visit),
				    page_throw = PAGE(actions_throw), page_day = PAGE(actions_day),
				    page_dossier = PAGE(actions_dossier),
				    page_fixed = PAGE(actions_fixed),
				    page_fixed_dossier = PAGE(actions_fixed_dossier),
				    page_measured = PAGE(actions_measured);

/* Kinds with acts of their own. */
static const struct {
	const struct kind *kind;
	const struct tekstblad_class *page;
} own[] = {
	{ &kind_indicator, &page_measured },
};

static const struct tekstblad_class *
page_of(const struct kind *kind)
{
	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (own[i].kind == kind)
			return own[i].page;
	if (afvink_kan(kind))
		return &page_ticked;
	if (afvinkdag_kan(kind))
		return &page_day;
	if (kind == &kind_bezoek)
		return &page_visit;
	if (afronding_van(kind))
		return &page_round;
	if (aanhang_heeft_contacten(kind))
		return &page_contacts;
	if (kind->flags & (KIND_STRUCTURE | KIND_READONLY | KIND_APPEND))
		return notitie_kan(kind, NULL) ? &page_fixed_dossier : &page_fixed;
	if (kind->flags & (KIND_TREE | KIND_KEPT))
		return &page;
	return notitie_kan(kind, NULL) ? &page_dossier : &page_throw;
}

void
detail_open(struct tui *tui, const struct kind *kind, const char *id)
{
	struct session *s = app_session(tui);
	struct fault fault = { 0 };
	struct detail *d;
	struct rec *rec;
	char *text, *title;

	if (lezen_een(s, kind, id, &fault, &rec)) {
		tui_fault(tui, &fault);
		return;
	}
	d = mem_zero(1, sizeof(*d));
	*d = (struct detail){ .kind = kind, .id = mem_strdup(id) };
	text = detail_text(s, rec);
	title = detail_titel(s, rec);
	d->view = tekstblad_open(tui, page_of(kind), d, title, text);
	free(title);
	free(text);
	rec_free(&rec);
}
