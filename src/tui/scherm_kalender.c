/* SPDX-License-Identifier: EUPL-1.2 */
/* The kwaliteitskalender of a school year: by month, or as a picture of the year. */
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/model/value.h"
#include "swv/service/schrijven.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/jaarbeeld.h"
#include "swv/tui/kalenderrij.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/maandrij.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/schermen.h"

struct kalender {
	struct lijst list;
	struct kalenderrijen rows;
};

static bool
row_focus(const void *row, struct focus *out)
{
	*out = (struct focus){ &kind_kalender, maandrij_id(row) };
	return true;
}

/* Other rows: of another year, by another filter, or the other way round. */
static void
restart(struct kalender *k)
{
	lijst_restart(&k->list);
}

static void
set_filter(void *arg, const char *text)
{
	kalenderrijen_zoek(&((struct kalender *)arg)->rows, text);
}

static void
tell_count(void *arg, struct str *out)
{
	kalenderrijen_tel(&((struct kalender *)arg)->rows, out);
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	kalenderrij_cel(&((struct kalender *)arg)->rows, row, column, out);
}

static char
mark(void *arg, const void *row, enum role *role)
{
	return kalenderrij_merk(&((struct kalender *)arg)->rows, row, role);
}

static enum swv_err
load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	return kalenderrijen_load(&((struct kalender *)arg)->rows, ask, out, fault);
}

static void *
find(void *arg, const void *row)
{
	return kalenderrijen_find(&((struct kalender *)arg)->rows, row);
}

static bool
narrowed(void *arg)
{
	const struct kalenderrijen *rows = &((const struct kalender *)arg)->rows;

	return rows->groep || facet_is_on(&rows->facet);
}

static void
widen(void *arg)
{
	struct kalenderrijen *rows = &((struct kalender *)arg)->rows;

	free(rows->groep);
	rows->groep = NULL;
	facet_fini(&rows->facet);
}

static const struct kolom columns[] = {
	{ "Maand", 9, 9, KOLOM_LEFT, 0 },
	{ "Dag", 8, 8, KOLOM_LEFT, 0 },
	{ "Wat", 20, 0, KOLOM_LEFT, 0 },
	{ "Wie", 10, 28, KOLOM_LEFT, 0 },
	{ "Stand", 17, 40, KOLOM_LEFT, 0 },
	{ "Vorig jaar", 10, 10, KOLOM_LEFT, 100 },
	{ 0 },
};

static const struct lijst_class list_class = {
	.bron = { .load = load, .find = find, .id = maandrij_id, .free = kalenderrij_free },
	.columns = columns,
	.cell = cell,
	.focus = row_focus,
	.mark = mark,
	.filter = set_filter,
	.count = tell_count,
	.narrowed = narrowed,
	.widen = widen,
	.empty = "Er staat niets op de kalender van dit schooljaar. n: zet er iets op.",
};

/* ---- acts ---- */

static void
run_new(struct tui *tui, struct view *view)
{
	const struct kalender *k = view->state;
	struct rec *rec = rec_initial(&kind_kalender, session_vandaag(app_session(tui)));
	char jaar[10];

	rec_set_text(rec, "schooljaar", schooljaar_format(k->rows.schooljaar, jaar));
	bewerk_nieuw(tui, rec);
}

/* An item gets its day, or another one. */
static void
run_plan(struct tui *tui, struct view *view)
{
	struct session *s = app_session(tui);
	struct fault fault = { 0 };
	struct rec *before = NULL, *after = NULL;
	swv_date day;
	enum swv_err err =
	    lezen_een(s, &kind_kalender, maandrij_id(lijst_row(view->state)), &fault, &before);

	if (err) {
		tui_fault(tui, &fault);
		return;
	}
	day = rec_date(before, "uiterlijk");
	if (dialoog_date(tui, rec_title(before), "Uiterlijk", &day)) {
		after = rec_copy(before);
		rec_set_date(after, "uiterlijk", day);
		rec_set_text(after, "precisie", "dag");
		app_done(tui, schrijven_wijzig(s, before, after, &fault), &fault,
		    "Gepland. u: ongedaan");
	}
	rec_free(&before);
	rec_free(&after);
}

static void
year(struct tui *tui, struct view *view, int step)
{
	struct kalender *k = view->state;

	(void)tui;
	k->rows.schooljaar += step;
	restart(k);
}

static void
run_earlier(struct tui *tui, struct view *view)
{
	year(tui, view, -1);
}

static void
run_later(struct tui *tui, struct view *view)
{
	year(tui, view, 1);
}

static void
run_facet(struct tui *tui, struct view *view)
{
	struct kalender *k = view->state;

	if (facet_choose(tui, &k->rows.facet))
		restart(k);
}

static void
run_group(struct tui *tui, struct view *view)
{
	struct kalender *k = view->state;
	struct keuzen list = { 0 };
	char *groep = NULL;

	keuzen_add(&list, "", "Alle groepen", NULL);
	kalenderrijen_groepen(&k->rows, &list);
	if (dialoog_choose(tui, "Welke groep?", &list, k->rows.groep, &groep)) {
		free(k->rows.groep);
		k->rows.groep = *groep ? groep : NULL;
		if (!k->rows.groep)
			free(groep);
		restart(k);
	}
	keuzen_fini(&list);
}

static void
run_sort(struct tui *tui, struct view *view)
{
	struct kalender *k = view->state;

	k->rows.op_titel = !k->rows.op_titel;
	restart(k);
	tui_say(tui, k->rows.op_titel ? "Op volgorde van titel." : "Op volgorde van dag.");
}

static void
run_picture(struct tui *tui, struct view *view)
{
	const struct kalender *k = view->state;

	jaarbeeld_open(tui, k->rows.schooljaar);
}

static const struct action actions[] = {
	RECORD_OPEN("Bekijk alles van dit item."),
	RECORD_VINK("Vink af, of zet weer open."),
	RECORD_BEWIJS(ACTION_QUIET),
	{ "n", NULL, "Nieuw", "Zet zelf iets op de kalender.", MAG(MAKEN, kalender), run_new },
	{ "p", NULL, "Plan", "Geef het item een dag, of een andere.",
	    NEEDS_ROW | MAG(WIJZIGEN, kalender), run_plan },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "f", NULL, "Filter", "Toon alleen wat te laat is, van mij of van deze maand.", 0,
	    run_facet },
	{ "y", NULL, "Jaarbeeld", "Het hele schooljaar in één oogopslag.", 0, run_picture },
	{ "Left", "h", "Jaar terug", "Naar het vorige schooljaar.", ACTION_QUIET, run_earlier },
	{ "Right", "l", "Jaar verder", "Naar het volgende schooljaar.", ACTION_QUIET, run_later },
	{ "t", NULL, "Groep", "Toon alleen één groep, zoals verantwoording.", ACTION_QUIET,
	    run_group },
	{ "o", NULL, "Volgorde", "Op dag of op titel.", ACTION_QUIET, run_sort },
	RECORD_BEWERK(ACTION_QUIET),
	RECORD_STATUS("Zet op open, gereed of vervallen.", ACTION_QUIET),
	RECORD_NOTITIE(ACTION_QUIET),
	RECORD_WEG("Gooi een eigen item weg."),
	APP_ACTIONS,
	{ 0 },
};

static void *
kalender_open(struct tui *tui)
{
	struct kalender *k = mem_zero(1, sizeof(*k));

	kalenderrijen_init(&k->rows, tui);
	lijst_init(&k->list, &list_class, k);
	return k;
}

static void
kalender_close(struct view *view, struct tui *tui)
{
	struct kalender *k = view->state;

	(void)tui;
	lijst_fini(&k->list);
	kalenderrijen_fini(&k->rows);
	free(k);
}

static void
kalender_refresh(struct view *view, struct tui *tui)
{
	struct kalender *k = view->state;
	char *made = app_take_made(tui);
	void *row = made ? kalenderrijen_met(&k->rows, made) : NULL;

	lijst_reload(&k->list);
	if (row) {
		lijst_seek(&k->list, row);
		kalenderrij_free(row);
	}
	free(made);
}

const struct screen scherm_kalender = {
	.name = "kalender",
	.label = "Kalender",
	.tab = '2',
	.kinds = "kalender",
	.recht = RECHT_LEZEN,
	.open = kalender_open,
	.view = { .name = "kalender",
	    .actions = actions,
	    LIJSTSCHERM,
	    .refresh = kalender_refresh,
	    .look = app_look,
	    .close = kalender_close },
};
