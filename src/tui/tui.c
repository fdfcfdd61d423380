/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/tui.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/melding.h"
#include "swv/tui/tui_intern.h"

enum { LOOK_MS = 1000, STALLED_MS = 100 };

/* ---- what happens ---- */

bool
view_focus(const struct view *view, struct focus *out)
{
	return view->class->focus && view->class->focus(view, out);
}

unsigned
tui_has(const struct tui *tui, const struct view *view)
{
	unsigned has = view->class->has ? view->class->has(view) : 0;
	struct focus focus;

	if (view_focus(view, &focus))
		has |= NEEDS_ROW | NEEDS_RECORD;
	if (tui->opt.may_write &&
	    (!tui->opt.mag || !tui->opt.mag(tui->opt.app, RECHT_WIJZIGEN, NULL, NULL)))
		has |= NEEDS_WRITE;
	return has;
}

void
tui_action(struct tui *tui, struct view *view, const struct action *action)
{
	const char *refused = action_refused(action, tui_has(tui, view));
	struct fault fault = { 0 };

	if (refused)
		tui_complain(tui, "%s", refused);
	else if (!tui_mag(tui, view, action, &fault))
		tui_fault(tui, &fault);
	else if (action->run)
		action->run(tui, view);
	tui->dirty = true;
}

/* Whether the user may still be here: else the program ends, and keeps what was half typed.  Also
 * false when by other rights another screen came in sight: the key was not meant for that. */
static bool
is_present(struct tui *tui)
{
	bool changed = false;
	struct fault fault = { 0 };
	enum swv_err err =
	    tui->opt.present ? tui->opt.present(tui->opt.app, &changed, &fault) : SWV_OK;

	if (err) {
		tui_fault(tui, &fault);
		return err != SWV_EGEENTOEGANG;
	}
	if (tui_schermen_kloppen(tui)) {
		if (changed)
			tui_refresh(tui);
		return true;
	}
	tui_say(tui, "Uw rechten zijn intussen gewijzigd.");
	return false;
}

static bool
run_key(struct tui *tui, struct view *view, const struct action *table, int key)
{
	const struct action *action = action_for(table, key);

	if (!action || !action->run)
		return false;
	tui_action(tui, view, action);
	return true;
}

static bool
view_key(struct tui *tui, struct view *view, const struct event *event)
{
	return view->class->key && view->class->key(view, tui, event);
}

/* What a dialog would take for an answer. */
static bool
run_always(struct tui *tui, struct view *view, int key)
{
	const struct action *action = toets_is_char(key) ? NULL : action_for(actions_global, key);

	if (!action || !(action->needs & ACTION_ALWAYS))
		return false;
	tui_action(tui, view, action);
	return true;
}

static void
on_key(struct tui *tui, struct view *view, const struct event *event)
{
	bool typing = view_typing(view);
	int key = event->key;

	str_clear(&tui->message);
	tui->dirty = true;
	if (!is_present(tui))
		if (run_always(tui, view, key))
			return;
	if (tui->layout.too_small) { /* nobody sees what another key would do */
		if (key == 'Q' && !typing)
			tui->quit = true;
		else if (key == TOETS_CTRL('L'))
			term_repaint(tui->term);
		return;
	}
	if (typing) {
		if (!view_key(tui, view, event) && !toets_is_char(key) &&
		    !run_key(tui, view, view_actions(view), key))
			run_key(tui, view, actions_global, key);
		return;
	}
	if (run_key(tui, view, view->class->actions, key) || view_key(tui, view, event) ||
	    run_key(tui, view, actions_global, key) || tui_goto_tab(tui, key))
		return;
	tui_say(tui, "Deze toets doet hier niets. ? geeft hulp, Q verlaat het programma.");
}

/* Text that is pasted where nothing is typed would run as keys: it does nothing. */
static void
on_paste(struct tui *tui, struct view *view, const struct event *event)
{
	if (tui->layout.too_small)
		return;
	if (!view_typing(view) || !view_key(tui, view, event))
		tui_say(tui, "Plakken kan hier niet.");
	tui->dirty = true;
}

static void
on_input(struct tui *tui, struct view *view, struct event *event)
{
	if (tui->slot.on) {
		slot_event(tui, event);
	} else {
		slot_touch(tui);
		if (event->type == EVENT_KEY)
			on_key(tui, view, event);
		else
			on_paste(tui, view, event);
	}
	free(event->text);
}

static void
run_timers(struct tui *tui)
{
	int64_t now = term_now();
	struct view *top = tui_top(tui);

	for (size_t i = 0; i < tui->n; i++) {
		struct view *view = tui->pile[i];

		if (!view->due || view->due > now || view->closed)
			continue;
		view->due = 0;
		if (view->class->timer)
			view->class->timer(view, tui);
	}
	if (now < tui->next_look)
		return;
	tui->next_look = now + LOOK_MS;
	if (!is_present(tui))
		return;
	top = tui_top(tui);
	if (tui->slot.on) /* nobody sees it */
		return;
	if (top && top->class->look)
		top->class->look(top, tui);
	if (tui_today(tui) != tui->day) { /* past midnight */
		tui->day = tui_today(tui);
		top = tui_top(tui);
		if (top && top->class->new_day)
			top->class->new_day(top, tui);
		else
			tui_refresh(tui);
	}
}

static int
time_left(const struct tui *tui)
{
	int64_t at = tui->next_look, now = term_now(), slot = slot_next(tui);

	if (slot && slot < at)
		at = slot;
	if (tui->dirty && now + STALLED_MS < at) /* the line takes nothing: try again soon */
		at = now + STALLED_MS;
	for (size_t i = 0; i < tui->n; i++)
		if (tui->pile[i]->due && tui->pile[i]->due < at)
			at = tui->pile[i]->due;
	return at > now ? (int)(at - now) : 0;
}

static void
step(struct tui *tui)
{
	struct event event;
	struct view *view;

	if (tui->dirty && !term_pending(tui->term) && term_takes_output(tui->term))
		tui_draw(tui);
	term_get(tui->term, time_left(tui), &event);
	view = tui_top(tui);
	switch (event.type) {
	case EVENT_HANGUP:
		tui->gone = true;
		break;
	case EVENT_RESIZE:
		term_repaint(tui->term);
		tui->dirty = true;
		break;
	case EVENT_KEY:
	case EVENT_PASTE:
		on_input(tui, view, &event);
		break;
	case EVENT_TICK:
		break;
	}
	if (!tui->gone) {
		run_timers(tui);
		slot_run(tui);
	}
	tui_reap(tui);
}

bool
tui_modal(struct tui *tui, const struct view_class *class, void *state)
{
	size_t floor = tui->floor;
	struct view *view = tui_push(tui, class, state);

	view->modal = true;
	tui->floor = tui->n - 1;
	while (!view->closed && !tui->quit && !tui->gone)
		step(tui);
	while (tui->pile[tui->n - 1] != view)
		view_free(tui, &tui->pile[--tui->n]);
	free(tui->pile[--tui->n]);
	tui->floor = floor;
	tui->dirty = true;
	return !tui->quit && !tui->gone;
}

/* ---- for the views ---- */

void *
tui_app(const struct tui *tui)
{
	return tui->opt.app;
}

struct term *
tui_term(const struct tui *tui)
{
	return tui->term;
}

const struct layout *
tui_layout(const struct tui *tui)
{
	return &tui->layout;
}

swv_date
tui_today(const struct tui *tui)
{
	return tui->opt.today ? tui->opt.today(tui->opt.app) : DATE_NONE;
}

void
tui_header(struct tui *tui, const char *left, const char *right)
{
	char *l = mem_strdup(left), *r = mem_strdup(right);

	free(tui->left);
	free(tui->right);
	tui->left = l;
	tui->right = r;
	tui->dirty = true;
}

static void set_message(struct tui *tui, bool is_error, const char *fmt, va_list ap)
    __attribute__((format(printf, 3, 0)));

static void
set_message(struct tui *tui, bool is_error, const char *fmt, va_list ap)
{
	str_clear(&tui->message);
	str_vaddf(&tui->message, fmt, ap);
	tui->is_error = is_error;
	tui->dirty = true;
}

void
tui_say(struct tui *tui, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set_message(tui, false, fmt, ap);
	va_end(ap);
}

void
tui_complain(struct tui *tui, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set_message(tui, true, fmt, ap);
	va_end(ap);
}

bool
tui_has_said(const struct tui *tui)
{
	return tui->message.len > 0;
}

bool
tui_fault(struct tui *tui, const struct fault *fault)
{
	struct str text = { 0 };

	if (!fault->err)
		return false;
	tui->fault = *fault;
	if (fault->err == SWV_EGEENTOEGANG)
		tui_leave(tui, fault);
	melding(fault, &text);
	tui_complain(tui, "%s", str_get(&text));
	str_fini(&text);
	return true;
}

void
tui_leave(struct tui *tui, const struct fault *fault)
{
	tui->ended = *fault;
	tui->quit = true;
}

void
tui_quit(struct tui *tui)
{
	tui->quit = true;
}

void
tui_redraw(struct tui *tui)
{
	tui->dirty = true;
}

void
tui_refresh(struct tui *tui)
{
	struct view *top = tui_top(tui);

	if (top && top->class->refresh)
		top->class->refresh(top, tui);
	tui->dirty = true;
}

void
tui_after(struct tui *tui, struct view *view, int ms)
{
	(void)tui;
	view->due = term_now() + ms;
}

/* ---- begin and end ---- */

enum swv_err
tui_new(const struct tui_options *options, struct fault *fault, struct tui **out)
{
	struct tui *tui = mem_zero(1, sizeof(*tui));
	enum swv_err err;

	*out = NULL;
	tui->opt = *options;
	err = term_new(options->theme, options->esc_delay, fault, &tui->term);
	if (err) {
		free(tui);
		return err;
	}
	tui->screens = mem_zero(options->n_screens, sizeof(*tui->screens));
	tui->next_look = term_now() + LOOK_MS;
	slot_touch(tui);
	tui->day = tui_today(tui);
	*out = tui;
	return SWV_OK;
}

enum swv_err
tui_run(struct tui *tui, const char *screen, struct fault *fault)
{
	if (screen ? !tui_goto(tui, screen) : !tui_show_first(tui)) {
		if (!tui->fault.err)
			return fault_set(fault, SWV_EUNKNOWN, "schermnaam", screen, NULL);
		if (fault)
			*fault = tui->fault;
		return tui->fault.err;
	}
	tui->dirty = true;
	while (!tui->quit && !tui->gone)
		step(tui);
	if (tui->gone)
		return fault_set(fault, SWV_EHANGUP, NULL, NULL, NULL);
	if (fault)
		*fault = tui->ended;
	return tui->ended.err;
}

void
tui_free(struct tui **tui)
{
	struct tui *t = *tui;

	if (!t)
		return;
	while (t->n > 1)
		view_free(t, &t->pile[--t->n]);
	for (size_t i = 0; i < t->opt.n_screens; i++)
		view_free(t, &t->screens[i]);
	free(t->pile);
	free(t->screens);
	free(t->left);
	free(t->right);
	str_fini(&t->message);
	slot_fini(t);
	term_free(&t->term);
	free(t);
	*tui = NULL;
}
