/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/formulier.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/melding.h"
#include "swv/model/value.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/formulier_intern.h"

enum { CONCEPT_MS = 2000, CHOICES_MANY = 100 };

static struct veld *
focused(const struct formulier *form)
{
	return &form->fields[form->focus];
}

/* ---- moving from field to field ---- */

/* A field that holds one short thing is typed over; longer texts are typed on. */
static void
enter_field(struct formulier *form, size_t i)
{
	struct veld *v = &form->fields[i];

	form->focus = i;
	v->tekst.fresh =
	    v->tekst.buf.len &&
	    (field_is_number(v->field) || v->field->choices || v->field->type == FIELD_REF) &&
	    v->field->type != FIELD_LIST;
	v->tekst.at = v->tekst.buf.len;
}

/* To the next field that can be typed; stays where it is when there is none. */
static void
step_field(struct formulier *form, struct tui *tui, int step)
{
	size_t i = form->focus;

	veld_commit(form, focused(form), tui_today(tui));
	do {
		if ((step < 0 && i == 0) || (step > 0 && i + 1 == form->n))
			return;
		i += (size_t)step;
	} while (form->fields[i].fixed);
	enter_field(form, i);
}

static void
first_field(struct formulier *form)
{
	for (size_t i = 0; i < form->n; i++) {
		if (form->fields[i].fixed)
			continue;
		enter_field(form, i);
		return;
	}
}

/* Where a new record wants its first word: as the form says, or at what must be there and is not;
 * else at the top. */
static void
begin_field(struct formulier *form)
{
	first_field(form);
	for (size_t i = 0; form->class->begin && i < form->n; i++) {
		if (!str_eq(form->fields[i].field->name, form->class->begin))
			continue;
		enter_field(form, i);
		return;
	}
	for (size_t i = 0; i < form->n; i++) {
		const struct veld *v = &form->fields[i];

		if (v->fixed || !(v->field->flags & FIELD_REQUIRED) || v->tekst.buf.len)
			continue;
		enter_field(form, i);
		return;
	}
}

/* ---- saving and the concept ---- */

/* The record as it is typed now.  What cannot be understood is kept as the text it is, so that
 * nothing typed is lost. */
static struct rec *
typed_record(struct formulier *form, struct tui *tui)
{
	struct rec *rec = rec_copy(form->rec);

	for (size_t i = 0; i < form->n; i++) {
		struct veld *v = &form->fields[i];
		struct value value;

		if (v->fixed)
			continue;
		if (veld_parse(form, v, tui_today(tui), NULL, &value))
			value = (struct value){ .tag = VALUE_TEXT,
				.s = mem_strdup(tekst_get(&v->tekst)) };
		value_fini(&rec->v[v->place]);
		rec->v[v->place] = value;
	}
	return rec;
}

static void
keep_concept(struct formulier *form, struct tui *tui)
{
	struct rec *rec;

	if (!form->class->concept || !form->dirty)
		return;
	rec = typed_record(form, tui);
	form->class->concept(form->arg, rec);
	rec_free(&rec);
}

/* Within two seconds of the first letter that is not kept yet, however long the typing goes on. */
static void
keep_soon(struct tui *tui, struct view *view)
{
	if (!view->due)
		tui_after(tui, view, CONCEPT_MS);
}

/* Shows the fault at the field it is about, or in the status row. */
static void
show_fault(struct formulier *form, struct tui *tui, const struct fault *fault)
{
	for (size_t i = 0; i < form->n; i++) {
		struct veld *v = &form->fields[i];

		if (v->fixed || !str_eq(v->field->label, fault->what))
			continue;
		str_clear(&v->error);
		melding(fault, &v->error);
		enter_field(form, i);
		return;
	}
	tui_fault(tui, fault);
}

static void
save(struct tui *tui, struct view *view)
{
	struct formulier *form = view->state;
	struct fault fault = { 0 };
	size_t wrong = form->n;

	for (size_t i = form->n; i--;)
		if (!veld_commit(form, &form->fields[i], tui_today(tui)))
			wrong = i;
	if (wrong < form->n) {
		enter_field(form, wrong);
		form->fields[wrong].tekst.fresh = false;
		tui_complain(
		    tui, "Nog niet opgeslagen: kijk bij %s.", form->fields[wrong].field->label);
		return;
	}
	if (rec_check(form->rec, &fault) || form->class->save(form->arg, tui, form->rec, &fault)) {
		show_fault(form, tui, &fault);
		return;
	}
	form->saved = true;
	tui_close(tui, view);
}

/* ---- keys ---- */

/* Opens the list of what can be chosen, filtered by what is typed. */
static void
choose(struct formulier *form, struct tui *tui)
{
	struct veld *v = focused(form);
	struct keuzen list = { 0 }, copy = { 0 };
	size_t len, from = veld_part(v, &len);
	bool add = veld_part_is_whole(form, v);
	char *part = mem_strndup(tekst_get(&v->tekst) + from, v->tekst.fresh || add ? 0 : len);
	char *id = NULL;

	veld_choices(form, v, "", &list);
	if (list.n >= CHOICES_MANY && *part) { /* perhaps not all of them: ask for these */
		keuzen_fini(&list);
		veld_choices(form, v, part, &list);
	}
	for (size_t i = 0; i < list.n; i++)
		keuzen_add(&copy, list.items[i].id, list.items[i].label, list.items[i].note);
	if (!list.n)
		tui_say(tui, "Er is niets om uit te kiezen.");
	else if (dialoog_choose(tui, v->field->label, &copy, *part ? part : v->id, &id))
		for (size_t i = 0; i < list.n; i++)
			if (str_eq(list.items[i].id, id))
				veld_choose(v, &list.items[i], add);
	keuzen_fini(&list);
	keuzen_fini(&copy);
	free(part);
	free(id);
}

static void
run_choose(struct tui *tui, struct view *view)
{
	struct formulier *form = view->state;

	if (!veld_has_choices(form, focused(form))) {
		tui_say(tui, "Dit veld wordt getypt.");
		return;
	}
	choose(form, tui);
	form->dirty = true;
	keep_soon(tui, view);
}

/* Enter in a field to choose from takes what is typed when that is clear, else shows the list. */
static void
enter_choice(struct formulier *form, struct tui *tui)
{
	struct veld *v = focused(form);

	if (v->tekst.buf.len ? veld_commit(form, v, tui_today(tui))
			     : !(v->field->flags & FIELD_REQUIRED)) {
		step_field(form, tui, 1);
		return;
	}
	str_clear(&v->error);
	choose(form, tui);
}

/* Yes or no is one key.  False: the key is for something else. */
static bool
bool_key(struct veld *v, int key)
{
	bool yes = str_eq(tekst_get(&v->tekst), "ja");

	if (key == TOETS_BACKSPACE || key == TOETS_DELETE)
		tekst_replace(&v->tekst, 0, v->tekst.buf.len, "");
	else if (!toets_is_char(key))
		return false;
	else if (key == ' ' || key == 'j' || key == 'J' || key == 'n' || key == 'N')
		tekst_replace(&v->tekst, 0, v->tekst.buf.len,
		    key == ' '                 ? (yes ? "nee" : "ja")
		    : key == 'j' || key == 'J' ? "ja"
					       : "nee");
	return true;
}

/* Keys that go to another field.  False: not one of them. */
static bool
move_key(struct formulier *form, struct tui *tui, int key)
{
	switch (key) {
	case TOETS_ENTER:
		if (veld_has_choices(form, focused(form)))
			enter_choice(form, tui);
		else
			step_field(form, tui, 1);
		return true;
	case TOETS_TAB:
	case TOETS_DOWN:
		step_field(form, tui, 1);
		return true;
	case TOETS_BACKTAB:
	case TOETS_UP:
		step_field(form, tui, -1);
		return true;
	case TOETS_PGUP:
		veld_commit(form, focused(form), tui_today(tui));
		first_field(form);
		return true;
	case TOETS_PGDN:
		for (size_t before = form->n; before != form->focus;) {
			before = form->focus;
			step_field(form, tui, 1);
		}
		return true;
	default:
		return false;
	}
}

static bool
text_event(struct veld *v, struct tui *tui, const struct event *event)
{
	if (event->type == EVENT_PASTE) {
		if (!tekst_paste(&v->tekst, event->text))
			tui_complain(tui,
			    "Niet alles past: in dit veld kunnen %zu tekens. Kijk wat er staat.",
			    v->tekst.max);
		return true;
	}
	if (v->field->type == FIELD_BOOL)
		return bool_key(v, event->key);
	return tekst_key(&v->tekst, event->key);
}

static bool
formulier_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct formulier *form = view->state;
	struct veld *v = focused(form);
	size_t done = v->tekst.done, len = v->tekst.buf.len;

	if (v->fixed)
		return event->type == EVENT_KEY && move_key(form, tui, event->key);
	if (text_event(v, tui, event)) {
		if (done != v->tekst.done || len != v->tekst.buf.len) {
			str_clear(&v->error);
			form->dirty = true;
			keep_soon(tui, view);
		}
		return true;
	}
	return event->type == EVENT_KEY && move_key(form, tui, event->key);
}

static void
run_undo(struct tui *tui, struct view *view)
{
	struct formulier *form = view->state;

	if (!tekst_undo(&focused(form)->tekst))
		tui_say(tui, "Er is hier niets meer om terug te halen.");
}

static void
leave(struct tui *tui, struct view *view)
{
	const struct formulier *form = view->state;

	if (form->dirty && form->class->concept)
		tui_say(tui, "Nog niet opgeslagen; wat u typte is bewaard als concept.");
	tui_close(tui, view);
}

static const struct action formulier_actions[] = {
	{ "F2", "Ctrl-O", "Opslaan", "Sla op en sluit het formulier.", NEEDS_WRITE, save },
	{ "Tab", "Down", "Verder", "Naar het volgende veld; Enter doet dat ook.", 0, NULL },
	{ "Shift-Tab", "Up", "Terug", "Naar het vorige veld.", ACTION_QUIET, NULL },
	{ "F4", NULL, "Kies", "Laat zien wat er in dit veld te kiezen is.", 0, run_choose },
	{ "Ctrl-Z", "Ctrl-_", "Ongedaan", "Haal in dit veld de laatste verandering terug.", 0,
	    run_undo },
	{ "Ctrl-Y", NULL, "Opnieuw", "Doe in dit veld opnieuw wat terug was gehaald.", ACTION_QUIET,
	    NULL },
	{ "Esc", NULL, "Sluit", "Sluit zonder op te slaan; het concept blijft bewaard.", 0, leave },
	{ 0 },
};

/* ---- begin and end ---- */

static void
formulier_timer(struct view *view, struct tui *tui)
{
	keep_concept(view->state, tui);
}

static void
formulier_close(struct view *view, struct tui *tui)
{
	struct formulier *form = view->state;

	if (!form->saved)
		keep_concept(form, tui);
	if (form->class->closed)
		form->class->closed(form->arg, tui, form->saved);
	for (size_t i = 0; i < form->n; i++) {
		tekst_fini(&form->fields[i].tekst);
		str_fini(&form->fields[i].error);
		free(form->fields[i].id);
		free(form->fields[i].label);
	}
	free(form->fields);
	rec_free(&form->rec);
	free(form);
}

static bool
formulier_typing(const struct view *view)
{
	(void)view;
	return true;
}

static void
formulier_title(const struct view *view, struct str *out)
{
	const struct formulier *form = view->state;

	str_add(out, form->class->title(form->arg));
}

static const struct view_class formulier_view = {
	.name = "formulier",
	.actions = formulier_actions,
	.draw = formulier_draw,
	.key = formulier_key,
	.typing = formulier_typing,
	.timer = formulier_timer,
	.close = formulier_close,
	.title = formulier_title,
};

static void
add_field(struct formulier *form, int place, bool adding)
{
	const struct field *field = &form->rec->kind->fields[place];
	bool fixed = !field_is_settable(field, adding) ||
		     (form->class->fixed && str_in_words(form->class->fixed, field->name));
	struct veld *v;

	if (fixed && form->rec->v[place].tag == VALUE_NONE)
		return;
	v = &VEC_ADD(form->fields, form->n, form->cap);
	*v = (struct veld){ .field = field, .place = place, .fixed = fixed };
	tekst_init(&v->tekst, field_is_lines(field),
	    field_is_number(field) || field->to || field->choices ? 0
								  : (size_t)field_max_length(field),
	    NULL);
	veld_load(form, v);
}

static void
add_fields(struct formulier *form, bool adding)
{
	const struct kind *kind = form->rec->kind;
	const char *names = form->class->fields;

	for (size_t i = 0; !names && i < kind->n_fields; i++)
		if (!(kind->fields[i].flags & FIELD_DETAIL))
			add_field(form, (int)i, adding);
	while (names && *names) {
		size_t n = strcspn(names, " ");
		char *name = mem_strndup(names, n);
		int place = kind_field(kind, name);

		if (place >= 0)
			add_field(form, place, adding);
		free(name);
		names += n + strspn(names + n, " ");
	}
}

struct view *
formulier_open(
    struct tui *tui, const struct formulier_class *class, void *arg, struct rec *rec, bool adding)
{
	struct formulier *form = mem_zero(1, sizeof(*form));

	form->class = class;
	form->arg = arg;
	form->rec = rec;
	add_fields(form, adding);
	if (!form->n) /* a class that names no field of the kind */
		abort();
	begin_field(form);
	return tui_push(tui, &formulier_view, form);
}
