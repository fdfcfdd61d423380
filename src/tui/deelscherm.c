/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/deelscherm.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/kinds.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"

/* ---- rows ---- */

static const struct deelrij *
shown_row(const struct deelscherm *d, const void *row)
{
	return d->rows.deel->lees ? rijbron_item(row) : row;
}

static struct deelscherm *
screen_of(void *arg)
{
	return arg;
}

static bool
row_focus(const void *row, struct focus *out)
{
	const struct rec *rec = ((const struct deelrij *)row)->rij.rec;

	*out = (struct focus){ rec->kind, rec_id(rec) };
	return true;
}

static bool
whole_focus(const void *row, struct focus *out)
{
	return row_focus(rijbron_item(row), out);
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	str_add(out, shown_row(arg, row)->cells[column]);
}

/* Something of it is late, or soon will be. */
static char
mark(void *arg, const void *row, enum role *role)
{
	const struct deelscherm *d = arg;
	const struct rec *rec = shown_row(d, row)->rij.rec;
	const struct session *s = app_session(d->rows.tui);

	if (d->rows.deel->mark)
		return d->rows.deel->mark(s, rec, role);
	return rec->kind->flags & KIND_DOSSIER ? deel_mark_dag(s, rec_date(rec, "urgent_op"), role)
					       : ' ';
}

static void
set_filter(void *arg, const char *text)
{
	deelrijen_zoek(&screen_of(arg)->rows, text);
}

static void
tell_count(void *arg, struct str *out)
{
	deelrijen_tel(&screen_of(arg)->rows, out);
}

static enum swv_err
load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	return deelrijen_load(&screen_of(arg)->rows, ask, out, fault);
}

static void *
find(void *arg, const void *row)
{
	return deelrijen_met(&screen_of(arg)->rows, deelrij_id(row));
}

static bool
narrowed(void *arg)
{
	const struct deelrijen *rows = &screen_of(arg)->rows;

	return rows->gegaan || facet_is_on(&rows->facet);
}

static void
widen(void *arg)
{
	struct deelrijen *rows = &screen_of(arg)->rows;

	rows->gegaan = false;
	facet_fini(&rows->facet);
}

/* ---- a part that is kept whole ---- */

static void
clear_whole(struct deelscherm *d)
{
	rijbron_clear(&d->heel);
	while (d->n_items)
		deelrij_free(d->items[--d->n_items]);
}

static void
read_whole(struct deelscherm *d)
{
	struct session *s = app_session(d->rows.tui);

	clear_whole(d);
	d->fault = (struct fault){ 0 };
	if (!d->rows.deel->lees)
		return;
	if (!lezen_begin(s, &d->fault)) {
		d->rows.deel->lees(d, &d->fault);
		lezen_einde(s);
	}
	tui_fault(d->rows.tui, &d->fault);
}

void
deelscherm_kop(struct deelscherm *d, const char *text)
{
	rijbron_kop(&d->heel, text);
}

void
deelscherm_add(struct deelscherm *d, struct rij *rij, const char *text)
{
	struct deelrij *row = deelrij_new(app_session(d->rows.tui), d->rows.deel, rij);

	VEC_ADD(d->items, d->n_items, d->cap_items) = row;
	rijbron_add(&d->heel, deelrij_id(row), row, text);
}

/* ---- which part ---- */

/* The list of the part that rows is about, from the begin. */
static void
list_open(struct deelscherm *d)
{
	const struct deel *deel = d->rows.deel;

	d->class = (struct lijst_class){
		.bron = { .load = load, .find = find, .id = deelrij_id, .free = deelrij_free },
		.columns = deel->columns,
		.cell = cell,
		.mark = mark,
		.focus = row_focus,
		.filter = set_filter,
		.count = tell_count,
		.narrowed = narrowed,
		.widen = widen,
		.empty = deel->empty,
	};
	if (deel->lees) {
		d->class.bron = (struct bron)RIJBRON;
		d->class.focus = whole_focus;
		d->class.filter = rijbron_filter;
		d->class.count = rijbron_tel;
	}
	rijbron_init(&d->heel, &d->class);
	read_whole(d);
}

static size_t
part_of(const struct deelscherm *d)
{
	size_t i = 0;

	while (d->delen[i] != d->rows.deel)
		i++;
	return i;
}

/* Whether the user may see it, or make one more: who may not read breaches can report one. */
static bool
may_see(const struct deelscherm *d, size_t part)
{
	const struct rechten *rechten = &app_session(d->rows.tui)->rechten;
	const struct deel *deel = d->delen[part];

	return rechten_mag(rechten, RECHT_LEZEN, deel->kind) ||
	       (deel->makes && rechten_mag(rechten, RECHT_MAKEN, deel->makes));
}

/* Puts the cursor on the record with this id, when it is in the list. */
static void
seek(struct deelscherm *d, const char *id)
{
	void *row = id && !d->rows.deel->lees ? deelrijen_met(&d->rows, id) : NULL;

	if (!row)
		return;
	lijst_seek(&d->heel.list, row);
	deelrij_free(row);
}

static void
show_part(struct deelscherm *d, size_t part)
{
	struct lijst *list = &d->heel.list;
	struct focus at;
	const void *row = lijst_row(list);
	size_t height = list->venster.height;

	free(d->was[part_of(d)]);
	d->was[part_of(d)] = row && d->class.focus(row, &at) ? mem_strdup(at.id) : NULL;
	rijbron_fini(&d->heel);
	clear_whole(d);
	deelrijen_deel(&d->rows, d->delen[part]);
	list_open(d);
	venster_resize(&list->venster, height, &list->fault); /* seeking needs what is shown */
	seek(d, d->was[part]);
}

/* The nearest part in that direction that the user may see. */
static void
step(struct deelscherm *d, size_t by)
{
	size_t part = part_of(d);

	for (size_t i = 0; i < d->n; i++) {
		part = (part + by) % d->n;
		if (may_see(d, part))
			break;
	}
	show_part(d, part);
}

void
deelscherm_terug(struct tui *tui, struct view *view)
{
	struct deelscherm *d = view->state;

	(void)tui;
	step(d, d->n - 1);
}

void
deelscherm_verder(struct tui *tui, struct view *view)
{
	(void)tui;
	step(view->state, 1);
}

void
deelscherm_kies(struct tui *tui, struct view *view)
{
	struct deelscherm *d = view->state;
	struct keuzen list = { 0 };
	char *label = NULL;

	for (size_t i = 0; i < d->n; i++)
		if (may_see(d, i))
			keuzen_add(&list, d->delen[i]->label, d->delen[i]->label, NULL);
	if (dialoog_choose(tui, "Wat wilt u zien?", &list, d->rows.deel->label, &label))
		for (size_t i = 0; i < d->n; i++)
			if (str_eq(d->delen[i]->label, label))
				show_part(d, i);
	keuzen_fini(&list);
	free(label);
}

void
deelscherm_nieuw(struct tui *tui, struct view *view)
{
	const struct deel *deel = deelscherm_deel(view);
	struct rec *rec;

	if (!deel->makes) {
		tui_say(tui, "%s maakt u hier niet zelf.", deel->label);
		return;
	}
	rec = rec_initial(deel->makes, session_vandaag(app_session(tui)));
	if (deel->begin)
		deel->begin(deelscherm_rec(view), rec);
	bewerk_nieuw(tui, rec);
}

void
deelscherm_erbij(struct tui *tui, struct view *view)
{
	const struct deel *deel = deelscherm_deel(view);
	const struct kind *kind = deel->erbij;
	const struct rec *rec = deelscherm_rec(view);
	struct rec *new;

	if (!kind || !rec) {
		tui_say(tui, "Hier valt niets bij te zetten.");
		return;
	}
	if (deel->erbij_open) {
		deel->erbij_open(tui, rec->kind, rec_id(rec));
		return;
	}
	new = rec_initial(kind, session_vandaag(app_session(tui)));
	rec_set_text(new, kind->hangs, rec_id(rec));
	bewerk_nieuw(tui, new);
}

void
deelscherm_facet(struct tui *tui, struct view *view)
{
	struct deelscherm *d = view->state;

	if (!d->rows.deel->facets)
		tui_say(tui, "Hier staat alles bij elkaar. Met / zoekt u op woorden.");
	else if (facet_choose(tui, &d->rows.facet))
		lijst_restart(&d->heel.list);
}

void
deelscherm_beeld(struct tui *tui, struct view *view)
{
	const struct deel *deel = deelscherm_deel(view);

	if (deel->beeld)
		deel->beeld(tui);
	else
		tui_say(tui, "Het onderdeel %s heeft geen beeld.", deel->label);
}

/* ---- drawing ---- */

static int
label_width(const struct deelscherm *d, size_t part)
{
	return may_see(d, part) ? utf8_width(d->delen[part]->label) + 1 : 0;
}

/* The first part of the line so that the one that is shown fits on it. */
static size_t
first_shown(const struct deelscherm *d, int width)
{
	size_t first = 0, here = part_of(d);
	int used = 4; /* the margin, that there is more, and the brackets */

	for (size_t i = 0; i <= here; i++)
		used += label_width(d, i);
	for (; used > width && first < here; first++)
		used -= label_width(d, first);
	return first;
}

/* The parts on one line, the one that is shown between brackets. */
static void
draw_parts(const struct deelscherm *d, struct tui *tui, struct rect r)
{
	size_t first = first_shown(d, r.w - 1);
	int x = r.x + 1;

	if (first)
		x += term_put(tui_term(tui), r.y, x, 2, ROLE_NORMAL, "<") + 1;
	for (size_t i = first; i < d->n && x < r.x + r.w; i++) {
		bool here = i == part_of(d);
		struct str text = { 0 };

		if (!may_see(d, i))
			continue;
		str_addf(&text, here ? "[%s]" : "%s", d->delen[i]->label);
		if (x + utf8_width(text.s) > r.x + r.w - 1) { /* no half a word */
			term_put(tui_term(tui), r.y, r.x + r.w - 1, 1, ROLE_NORMAL, ">");
			x = r.x + r.w;
		} else {
			x += term_put(tui_term(tui), r.y, x, r.x + r.w - x,
				 here ? ROLE_TITLE : ROLE_NORMAL, text.s) +
			     1;
		}
		str_fini(&text);
	}
}

void
deelscherm_draw(struct view *view, struct tui *tui, struct rect r)
{
	const struct deelscherm *d = view->state;
	int above = d->n > 1;

	if (r.h < 1 + above)
		return;
	if (above)
		draw_parts(d, tui, r);
	lijstscherm_draw(view, tui, (struct rect){ r.y + above, r.x, r.h - above, r.w });
}

/* ---- of the view ---- */

const struct kind *
deelscherm_makes(const struct view *view)
{
	return deelscherm_deel(view)->makes;
}

const struct deel *
deelscherm_deel(const struct view *view)
{
	return ((const struct deelscherm *)view->state)->rows.deel;
}

const struct rec *
deelscherm_rec(const struct view *view)
{
	const struct deelscherm *d = view->state;
	const void *row = lijst_row(&d->heel.list);

	return row ? shown_row(d, row)->rij.rec : NULL;
}

/* Takes delen. */
static void *
open_with(struct tui *tui, const struct deel **delen, size_t n)
{
	struct deelscherm *d = mem_zero(1, sizeof(*d));
	size_t first = 0;

	*d = (struct deelscherm){
		.delen = delen, .n = n, .was = mem_zero(n, sizeof(*d->was)), .rows.tui = tui
	};
	while (first + 1 < n && !may_see(d, first))
		first++;
	deelrijen_init(&d->rows, tui, delen[first]);
	list_open(d);
	return d;
}

void *
deelscherm_open(struct tui *tui, const struct deel *delen, size_t n)
{
	const struct deel **each = mem_zero(n, sizeof(*each));

	for (size_t i = 0; i < n; i++)
		each[i] = &delen[i];
	return open_with(tui, each, n);
}

void *
deelscherm_open_elk(struct tui *tui, const struct deel *const *delen, size_t n)
{
	const struct deel **each = mem_zero(n, sizeof(*each));

	memcpy(each, delen, n * sizeof(*each));
	return open_with(tui, each, n);
}

void
deelscherm_close(struct view *view, struct tui *tui)
{
	struct deelscherm *d = view->state;

	(void)tui;
	rijbron_fini(&d->heel);
	clear_whole(d);
	deelrijen_fini(&d->rows);
	for (size_t i = 0; i < d->n; i++)
		free(d->was[i]);
	free(d->was);
	free(d->delen);
	free(d->items);
	free(d);
}

void
deelscherm_refresh(struct view *view, struct tui *tui)
{
	struct deelscherm *d = view->state;
	char *made = app_take_made(tui);

	read_whole(d);
	lijst_reload(&d->heel.list);
	seek(d, made);
	free(made);
}
