/* SPDX-License-Identifier: EUPL-1.2 */
/* Who is who: bodies, boards, schools, areas, municipalities, and who to call there. */
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/tui/aanhang.h"
#include "swv/tui/app.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/organisatierij.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/schermen.h"

struct organisatie {
	struct lijst list;
	struct organisatierijen rows;
	struct lijst_class class; /* with the columns of the part */
	char *was[DELEN];         /* the row that each part was left on; NULL: none yet */
};

static bool
row_focus(const void *row, struct focus *out)
{
	*out = (struct focus){ organisatierij_rec(row)->kind, organisatierij_id(row) };
	return true;
}

static void
set_filter(void *arg, const char *text)
{
	organisatierijen_zoek(&((struct organisatie *)arg)->rows, text);
}

static void
tell_count(void *arg, struct str *out)
{
	organisatierijen_tel(&((struct organisatie *)arg)->rows, out);
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	(void)arg;
	str_add(out, organisatierij_cel(row, column));
}

static enum swv_err
load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	return organisatierijen_load(&((struct organisatie *)arg)->rows, ask, out, fault);
}

static void *
find(void *arg, const void *row)
{
	return organisatierijen_find(&((struct organisatie *)arg)->rows, row);
}

static bool
narrowed(void *arg)
{
	return ((const struct organisatie *)arg)->rows.gegaan;
}

static void
widen(void *arg)
{
	((struct organisatie *)arg)->rows.gegaan = false;
}

/* The list of the part that rows is about, from the begin. */
static void
list_open(struct organisatie *o)
{
	o->class = (struct lijst_class){
		.bron = { .load = load,
		    .find = find,
		    .id = organisatierij_id,
		    .free = organisatierij_free },
		.columns = o->rows.deel->columns,
		.cell = cell,
		.focus = row_focus,
		.filter = set_filter,
		.count = tell_count,
		.narrowed = narrowed,
		.widen = widen,
		.empty = o->rows.deel->empty,
	};
	lijst_init(&o->list, &o->class, o);
}

/* ---- which part ---- */

static size_t
part_of(const struct organisatie *o)
{
	return (size_t)(o->rows.deel - delen);
}

/* Puts the cursor on the record with this id, when it is in the list. */
static void
seek(struct organisatie *o, const char *id)
{
	void *row = id ? organisatierijen_met(&o->rows, id) : NULL;

	if (!row)
		return;
	lijst_seek(&o->list, row);
	organisatierij_free(row);
}

static void
show_part(struct tui *tui, struct organisatie *o, size_t part)
{
	const void *row = lijst_row(&o->list);
	size_t height = o->list.venster.height;

	(void)tui;
	free(o->was[part_of(o)]);
	o->was[part_of(o)] = row ? mem_strdup(organisatierij_id(row)) : NULL;
	lijst_fini(&o->list);
	organisatierijen_deel(&o->rows, &delen[part]);
	list_open(o);
	venster_resize(&o->list.venster, height, &o->list.fault); /* seeking needs what is shown */
	seek(o, o->was[part]);
}

static void
run_before(struct tui *tui, struct view *view)
{
	struct organisatie *o = view->state;

	show_part(tui, o, (part_of(o) + DELEN - 1) % DELEN);
}

static void
run_after(struct tui *tui, struct view *view)
{
	struct organisatie *o = view->state;

	show_part(tui, o, (part_of(o) + 1) % DELEN);
}

static void
run_choose(struct tui *tui, struct view *view)
{
	struct organisatie *o = view->state;
	struct keuzen list = { 0 };
	char *id = NULL;

	for (size_t i = 0; i < DELEN; i++)
		keuzen_add(&list, delen[i].kind->name, delen[i].label, NULL);
	if (dialoog_choose(tui, "Wat wilt u zien?", &list, o->rows.deel->kind->name, &id))
		for (size_t i = 0; i < DELEN; i++)
			if (str_eq(delen[i].kind->name, id))
				show_part(tui, o, i);
	keuzen_fini(&list);
	free(id);
}

/* The parts on one line, the one that is shown between brackets. */
static void
draw_parts(const struct organisatie *o, struct tui *tui, struct rect r)
{
	int x = r.x + 1;

	for (size_t i = 0; i < DELEN && x < r.x + r.w; i++) {
		bool here = i == part_of(o);
		struct str text = { 0 };

		str_addf(&text, here ? "[%s]" : "%s", delen[i].label);
		term_put(
		    tui_term(tui), r.y, x, r.x + r.w - x, here ? ROLE_TITLE : ROLE_NORMAL, text.s);
		x += (int)text.len + 1;
		str_fini(&text);
	}
}

static void
organisatie_draw(struct view *view, struct tui *tui, struct rect r)
{
	if (r.h < 1)
		return;
	draw_parts(view->state, tui, r);
	lijstscherm_draw(view, tui, (struct rect){ r.y + 1, r.x, r.h - 1, r.w });
}

/* ---- acts ---- */

/* At the school or board under the cursor, or at one that is still to be chosen. */
static void
run_new(struct tui *tui, struct view *view)
{
	const struct organisatie *o = view->state;
	const void *row = lijst_row(&o->list);
	bool at = row && aanhang_heeft_contacten(o->rows.deel->kind);
	char *id = at ? mem_strdup(organisatierij_id(row)) : NULL;

	aanhang_contact(tui, id);
	free(id);
}

static void
run_gone(struct tui *tui, struct view *view)
{
	struct organisatie *o = view->state;

	if (kind_field(o->rows.deel->kind, "actief") < 0) {
		tui_say(tui, "Contactpersonen staan niet in het bestand; hier staan ze allemaal.");
		return;
	}
	o->rows.gegaan = !o->rows.gegaan;
	lijst_restart(&o->list);
}

static const struct action actions[] = {
	RECORD_OPEN("Bekijk alles, en wat eraan hangt."),
	{ "Right", "l", "Verder", "Naar het volgende onderdeel.", 0, run_after },
	{ "Left", "h", "Terug", "Naar het vorige onderdeel.", ACTION_QUIET, run_before },
	{ "t", NULL, "Kies", "Kies een onderdeel uit een lijst.", 0, run_choose },
	{ "n", NULL, "Contact", "Zet erbij wie hier te bellen is.", MAG(MAKEN, contact), run_new },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "f", NULL, "Vroeger", "Toon alleen wat niet meer actief is.", 0, run_gone },
	RECORD_BEWERK(ACTION_QUIET),
	RECORD_NOTITIE(ACTION_QUIET),
	RECORD_WEG("Gooi een contactpersoon weg."),
	APP_ACTIONS,
	{ 0 },
};

static void *
organisatie_open(struct tui *tui)
{
	struct organisatie *o = mem_zero(1, sizeof(*o));

	organisatierijen_init(&o->rows, app_session(tui));
	list_open(o);
	return o;
}

static void
organisatie_close(struct view *view, struct tui *tui)
{
	struct organisatie *o = view->state;

	(void)tui;
	lijst_fini(&o->list);
	organisatierijen_fini(&o->rows);
	for (size_t i = 0; i < DELEN; i++)
		free(o->was[i]);
	free(o);
}

static void
organisatie_refresh(struct view *view, struct tui *tui)
{
	struct organisatie *o = view->state;
	char *made = app_take_made(tui);

	lijst_reload(&o->list);
	seek(o, made);
	free(made);
}

const struct screen scherm_organisatie = {
	.name = "organisatie",
	.label = "Organisatie",
	.tab = '9',
	.kinds = "gebied",
	.recht = RECHT_LEZEN,
	.open = organisatie_open,
	.view = { .name = "organisatie",
	    .actions = actions,
	    .typing_actions = lijst_typing_actions,
	    .draw = organisatie_draw,
	    .key = lijstscherm_key,
	    .typing = lijstscherm_typing,
	    .has = lijstscherm_has,
	    .focus = lijstscherm_focus,
	    .status = lijstscherm_status,
	    .refresh = organisatie_refresh,
	    .look = app_look,
	    .close = organisatie_close },
};
