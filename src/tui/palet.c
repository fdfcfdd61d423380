/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/palet.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/tui/keuze.h"

enum { KEYS_WIDTH = 18, LABEL_WIDTH = 16 };

struct palet {
	struct view *target; /* lies below, so it lives longer */
	bool help, typing;   /* typing: letters type in target, so no key is one */
	struct keuze keuze;  /* id is the place in actions */
	const struct action **actions;
	size_t n, cap;
	size_t height;
};

static const struct action *
chosen(const struct palet *p)
{
	const struct keus *item = keuze_current(&p->keuze);

	return item ? p->actions[strtoul(item->id, NULL, 10)] : NULL;
}

static void
draw_row(const struct palet *p, struct tui *tui, struct rect r, size_t line)
{
	size_t at = p->keuze.top + line;
	const struct keus *item = &p->keuze.all.items[p->keuze.shown[at]];
	const struct action *a = p->actions[strtoul(item->id, NULL, 10)];
	bool selected = at == p->keuze.cursor;
	struct str row = { 0 }, keys = { 0 };
	int y = r.y + (int)line;

	action_keys(a, p->typing ? ACTION_TYPING : ACTION_ALL, &keys);
	if (p->help)
		utf8_column(&row, str_get(&keys), KEYS_WIDTH);
	utf8_column(&row, a->label, LABEL_WIDTH);
	str_addc(&row, ' ');
	str_add(&row, a->help);
	if (!p->help)
		str_addf(&row, "  (%s)", str_get(&keys));
	term_text(
	    tui_term(tui), y, r.x, r.w, selected ? ROLE_SELECTED : ROLE_NORMAL, str_get(&row));
	str_fini(&row);
	str_fini(&keys);
}

static void
palet_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct palet *p = view->state;
	struct keuze *k = &p->keuze;
	struct rect list = { r.y + 2, r.x + 1, r.h - 2, r.w - 2 };
	struct str query = { 0 };
	int used;

	str_addf(&query, "%s %s", p->help ? "Typ om te zoeken:" : "Opdracht:", str_get(&k->query));
	used = term_put(tui_term(tui), r.y, r.x + 1, r.w - 2, ROLE_MATCH, str_get(&query));
	str_fini(&query);
	p->height = list.h > 0 ? (size_t)list.h : 1;
	if (k->cursor >= k->top + p->height)
		k->top = k->cursor - p->height + 1;
	for (size_t i = 0; i < p->height && k->top + i < k->n; i++)
		draw_row(p, tui, list, i);
	if (!k->n)
		term_put(tui_term(tui), list.y, list.x, list.w, ROLE_NORMAL, "Niets gevonden.");
	/* before anything was typed the list is what one reads, after that the query */
	if (k->query.len || !k->n)
		term_cursor(tui_term(tui), r.y, r.x + 1 + used);
	else
		term_cursor(tui_term(tui), list.y + (int)(k->cursor - k->top), list.x);
}

static bool
palet_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct palet *p = view->state;

	(void)tui;
	return event->type == EVENT_KEY && keuze_key(&p->keuze, event->key, p->height);
}

static bool
palet_typing(const struct view *view)
{
	(void)view;
	return true;
}

static void
palet_close(struct view *view, struct tui *tui)
{
	struct palet *p = view->state;

	(void)tui;
	keuze_fini(&p->keuze);
	free(p->actions);
	free(p);
}

static void
palet_title(const struct view *view, struct str *out)
{
	const struct palet *p = view->state;

	str_add(out, p->help ? "Hulp" : "Opdrachten");
}

/* The sentence in full: on the row it may be cut. */
static bool
palet_status(const struct view *view, struct str *out)
{
	const struct action *action = chosen(view->state);

	str_add(out, action ? action->help : "");
	return false;
}

static void
run_chosen(struct tui *tui, struct view *view)
{
	const struct palet *p = view->state;
	const struct action *action = chosen(p);
	struct view *target = p->target;

	if (!action)
		return;
	if (!action->run) {
		tui_say(tui, "Dit gaat alleen met de toets zelf.");
		return;
	}
	tui_close(tui, view);
	tui_action(tui, target, action);
}

static void
run_back(struct tui *tui, struct view *view)
{
	tui_close(tui, view);
}

static const struct action palet_actions[] = {
	{ "Enter", NULL, "Doe het", "Voer de gekozen opdracht uit.", 0, run_chosen },
	{ "Esc", "F9", "Terug", "Sluit deze lijst.", 0, run_back },
	{ 0 },
};

static const struct view_class palet_class = {
	.name = "palet",
	.actions = palet_actions,
	.draw = palet_draw,
	.key = palet_key,
	.typing = palet_typing,
	.close = palet_close,
	.title = palet_title,
	.status = palet_status,
};

/* All of the table that before does not have already, and that the user has the right to. */
static void
add_table(const struct tui *tui, struct palet *p, struct keuzen *list, const struct action *table,
    const struct action *before)
{
	for (; table && table->key; table++) {
		struct str words = { 0 };
		char id[24];

		if ((!p->help && !table->run) || action_taken(before, table) ||
		    (p->typing && !action_while_typing(table)) ||
		    !tui_mag(tui, p->target, table, NULL))
			continue;
		snprintf(id, sizeof(id), "%zu", p->n);
		str_addf(&words, "%s %s", table->label, table->help);
		keuzen_add(list, id, str_get(&words), NULL);
		VEC_ADD(p->actions, p->n, p->cap) = table;
		str_fini(&words);
	}
}

void
palet_open(struct tui *tui, struct view *view, bool help)
{
	struct palet *p = mem_zero(1, sizeof(*p));
	const struct action *own = view_actions(view);
	struct keuzen list = { 0 };

	p->target = view;
	p->help = help;
	p->typing = view->class->typing && view->class->typing(view);
	add_table(tui, p, &list, own, NULL);
	if (!view->modal) {
		add_table(tui, p, &list, actions_global, own);
		if (help && !p->typing)
			add_table(tui, p, &list, actions_move, own);
	}
	keuze_init(&p->keuze, &list);
	tui_push(tui, &palet_class, p);
}
