/* SPDX-License-Identifier: EUPL-1.2 */
/* Who is who: bodies, boards, schools, areas, municipalities, and who to call there. */
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/tui/aanhang.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
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

/* Whether the user may see it, or make one more: who may not read breaches can report one. */
static bool
may_see(const struct organisatie *o, size_t part)
{
	const struct rechten *rechten = &o->rows.session->rechten;

	return rechten_mag(rechten, RECHT_LEZEN, delen[part].kind) ||
	       (delen[part].makes && rechten_mag(rechten, RECHT_MAKEN, delen[part].makes));
}

/* The nearest part in that direction that the user may see. */
static void
step(struct tui *tui, struct organisatie *o, size_t by)
{
	size_t part = part_of(o);

	for (size_t i = 0; i < DELEN; i++) {
		part = (part + by) % DELEN;
		if (may_see(o, part))
			break;
	}
	show_part(tui, o, part);
}

static void
run_before(struct tui *tui, struct view *view)
{
	step(tui, view->state, DELEN - 1);
}

static void
run_after(struct tui *tui, struct view *view)
{
	step(tui, view->state, 1);
}

static void
run_choose(struct tui *tui, struct view *view)
{
	struct organisatie *o = view->state;
	struct keuzen list = { 0 };
	char *id = NULL;

	for (size_t i = 0; i < DELEN; i++)
		if (may_see(o, i))
			keuzen_add(&list, delen[i].kind->name, delen[i].label, NULL);
	if (dialoog_choose(tui, "Wat wilt u zien?", &list, o->rows.deel->kind->name, &id))
		for (size_t i = 0; i < DELEN; i++)
			if (str_eq(delen[i].kind->name, id))
				show_part(tui, o, i);
	keuzen_fini(&list);
	free(id);
}

/* The first part of the line so that the one that is shown fits on it. */
static size_t
first_shown(const struct organisatie *o, int width)
{
	size_t first = 0, here = part_of(o);
	int used = 3; /* the brackets, and that there is more */

	for (size_t i = 0; i <= here; i++)
		used += may_see(o, i) ? (int)strlen(delen[i].label) + 1 : 0;
	for (; used > width && first < here; first++)
		used -= may_see(o, first) ? (int)strlen(delen[first].label) + 1 : 0;
	return first;
}

/* The parts on one line, the one that is shown between brackets. */
static void
draw_parts(const struct organisatie *o, struct tui *tui, struct rect r)
{
	size_t first = first_shown(o, r.w - 1);
	int x = r.x + 1;

	if (first)
		x += term_put(tui_term(tui), r.y, x, 2, ROLE_NORMAL, "<") + 1;
	for (size_t i = first; i < DELEN && x < r.x + r.w; i++) {
		bool here = i == part_of(o);
		struct str text = { 0 };

		if (!may_see(o, i))
			continue;
		str_addf(&text, here ? "[%s]" : "%s", delen[i].label);
		if (x + (int)text.len > r.x + r.w - 1) { /* no half a word */
			term_put(tui_term(tui), r.y, r.x + r.w - 1, 1, ROLE_NORMAL, ">");
			x = r.x + r.w;
		} else {
			term_put(tui_term(tui), r.y, x, r.x + r.w - x,
			    here ? ROLE_TITLE : ROLE_NORMAL, text.s);
			x += (int)text.len + 1;
		}
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

static const struct kind *
makes(const struct view *view)
{
	const struct kind *kind = ((const struct organisatie *)view->state)->rows.deel->makes;

	return kind ? kind : &kind_contact;
}

/* Somebody to call, at the school or board under the cursor or at one that is still to be chosen;
 * in a part of its own one more of that. */
static void
run_new(struct tui *tui, struct view *view)
{
	const struct organisatie *o = view->state;
	const void *row = lijst_row(&o->list);
	bool at = row && aanhang_heeft_contacten(o->rows.deel->kind);
	char *id = at ? mem_strdup(organisatierij_id(row)) : NULL;

	if (o->rows.deel->makes)
		bewerk_nieuw(tui, rec_initial(makes(view), session_vandaag(o->rows.session)));
	else
		aanhang_contact(tui, id);
	free(id);
}

/* A record that hangs on the user under the cursor. */
static void
new_at_user(struct tui *tui, struct view *view, const struct kind *kind)
{
	const struct organisatie *o = view->state;
	const void *row = lijst_row(&o->list);
	struct rec *rec;

	if (!row || o->rows.deel->kind != &kind_gebruiker) {
		tui_say(tui, "Ga eerst bij Gebruikers op iemand staan.");
		return;
	}
	rec = rec_initial(kind, session_vandaag(o->rows.session));
	rec_set_text(rec, kind->hangs, organisatierij_id(row));
	bewerk_nieuw(tui, rec);
}

static void
run_stand_in(struct tui *tui, struct view *view)
{
	new_at_user(tui, view, &kind_waarneming);
}

static void
run_key(struct tui *tui, struct view *view)
{
	new_at_user(tui, view, &kind_sleutel);
}

static void
run_gone(struct tui *tui, struct view *view)
{
	struct organisatie *o = view->state;

	if (kind_field(o->rows.deel->kind, "actief") < 0) {
		tui_say(tui, "%s staan niet in het bestand; hier staan ze allemaal.",
		    o->rows.deel->label);
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
	{ "n", NULL, "Nieuw", "Zet er een bij; bij een school of bestuur: wie er te bellen is.",
	    MAG_HIER(MAKEN), run_new },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "f", NULL, "Vroeger", "Toon alleen wat niet meer actief is.", 0, run_gone },
	RECORD_BEWERK(ACTION_QUIET),
	RECORD_NOTITIE(ACTION_QUIET),
	{ "w", NULL, "Waarneming", "Laat iemand een gebied waarnemen, tot een dag.",
	    MAG(MAKEN, waarneming) | ACTION_QUIET, run_stand_in },
	{ "s", NULL, "Sleutel", "Geef iemand een sleutel: plak de regel van het .pub-bestand.",
	    MAG(MAKEN, sleutel) | ACTION_QUIET, run_key },
	RECORD_WEG("Gooi een contactpersoon of waarneming weg."),
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
	    .makes = makes,
	    .status = lijstscherm_status,
	    .refresh = organisatie_refresh,
	    .look = app_look,
	    .close = organisatie_close },
};
