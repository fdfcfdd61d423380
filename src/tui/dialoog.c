/* SPDX-License-Identifier: EUPL-1.2 */
/* To tell, to confirm, to choose.  What is typed in answer is in vraag.c. */
#include "swv/tui/dialoog.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/tui/invoer.h"

enum { BOX_WIDTH = 64, BOX_ROWS = 14 };

/* ---- telling and confirming ---- */

struct melder {
	const char *title, *text;
	char key; /* the one that means yes; 0: there is nothing to confirm */
	bool yes;
};

static int
text_rows(const char *text, int width)
{
	struct tekst t;
	int n;

	tekst_init(&t, true, 0, text);
	tekst_wrap(&t, width + 1);
	n = (int)t.n_rows;
	tekst_fini(&t);
	return n;
}

static void
melder_draw(struct view *view, struct tui *tui, struct rect r)
{
	const struct melder *m = view->state;
	int rows = text_rows(m->text, BOX_WIDTH - 4);
	struct rect box = rect_middle(r, rows + 5, BOX_WIDTH), in = rect_inner(box);
	struct str how = { 0 };

	term_box(tui_term(tui), box, m->title);
	in.x++;
	in.w -= 2;
	in.y += invoer_read(tui, m->text, (struct rect){ in.y, in.x, in.h - 2, in.w }, ROLE_NORMAL);
	if (m->key)
		str_addf(&how, "%c = doen    elke andere toets = niets doen", m->key);
	else
		str_add(&how, "Druk op een toets.");
	term_put(tui_term(tui), in.y + 1, in.x, in.w, ROLE_KEY, str_get(&how));
	term_cursor(tui_term(tui), in.y + 1, in.x);
	str_fini(&how);
}

static bool
melder_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct melder *m = view->state;

	if (event->type != EVENT_KEY)
		return true;
	m->yes = m->key && event->key == m->key;
	tui_close(tui, view);
	return true;
}

static const struct view_class melder_class = {
	.name = "melding",
	.overlay = true,
	.draw = melder_draw,
	.key = melder_key,
};

void
dialoog_tell(struct tui *tui, const char *title, const char *text)
{
	struct melder m = { .title = title, .text = text };

	tui_modal(tui, &melder_class, &m);
}

bool
dialoog_confirm(struct tui *tui, const char *title, const char *text, char key)
{
	struct melder m = { .title = title, .text = text, .key = key };

	return tui_modal(tui, &melder_class, &m) && m.yes;
}

/* ---- choosing ---- */

struct kiezer {
	const char *title;
	struct keuze keuze;
	size_t height; /* rows of the list when it was drawn */
	char *id;
};

static void
kiezer_row(const struct kiezer *k, struct tui *tui, struct rect in, size_t line)
{
	size_t at = k->keuze.top + line;
	const struct keus *item = &k->keuze.all.items[k->keuze.shown[at]];
	enum role role = at == k->keuze.cursor ? ROLE_SELECTED : ROLE_NORMAL;
	struct str text = { 0 };
	int y = in.y + (int)line;

	str_add(&text, item->label);
	if (item->note)
		str_addf(&text, "  %s", item->note);
	term_text(tui_term(tui), y, in.x, in.w, role, str_get(&text));
	if (role == ROLE_SELECTED)
		term_cursor(tui_term(tui), y, in.x);
	str_fini(&text);
}

static void
kiezer_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct kiezer *k = view->state;
	int rows = k->keuze.all.n < BOX_ROWS ? (int)k->keuze.all.n : BOX_ROWS;
	struct rect box = rect_middle(r, rows + 4, BOX_WIDTH), in = rect_inner(box);
	struct str head = { 0 };

	term_box(tui_term(tui), box, k->title);
	in.x++;
	in.w -= 2;
	str_addf(&head, "zoek: %s", str_get(&k->keuze.query));
	term_put(tui_term(tui), in.y, in.x, in.w, ROLE_MATCH, str_get(&head));
	term_cursor(tui_term(tui), in.y, in.x + utf8_width(str_get(&head)));
	str_fini(&head);
	in.y += 2;
	in.h -= 2;
	k->height = in.h > 0 ? (size_t)in.h : 1;
	if (k->keuze.cursor >= k->keuze.top + k->height)
		k->keuze.top = k->keuze.cursor - k->height + 1;
	for (size_t i = 0; i < k->height && k->keuze.top + i < k->keuze.n; i++)
		kiezer_row(k, tui, in, i);
	if (k->keuze.top)
		term_put(tui_term(tui), in.y, in.x + in.w, 1, ROLE_NORMAL, "^");
	if (k->keuze.top + k->height < k->keuze.n)
		term_put(tui_term(tui), in.y + in.h - 1, in.x + in.w, 1, ROLE_NORMAL, "v");
	if (!k->keuze.n)
		term_put(tui_term(tui), in.y, in.x, in.w, ROLE_NORMAL, "Niets gevonden.");
}

static bool
kiezer_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct kiezer *k = view->state;

	(void)tui;
	return event->type == EVENT_KEY && keuze_key(&k->keuze, event->key, k->height);
}

static bool
always(const struct view *view)
{
	(void)view;
	return true;
}

static void
kiezer_take(struct tui *tui, struct view *view)
{
	struct kiezer *k = view->state;
	const struct keus *item = keuze_current(&k->keuze);

	if (!item)
		return;
	k->id = mem_strdup(item->id);
	tui_close(tui, view);
}

static void
give_up(struct tui *tui, struct view *view)
{
	tui_close(tui, view);
}

static const struct action kiezer_actions[] = {
	{ "Enter", "F2", "Kies", "Neem de gekozen regel.", 0, kiezer_take },
	{ "Esc", NULL, "Terug", "Kies niets.", 0, give_up },
	{ 0 },
};

static const struct view_class kiezer_class = {
	.name = "kiezer",
	.actions = kiezer_actions,
	.overlay = true,
	.draw = kiezer_draw,
	.key = kiezer_key,
	.typing = always,
};

bool
dialoog_choose(
    struct tui *tui, const char *title, struct keuzen *list, const char *first, char **id)
{
	struct kiezer k = { .title = title };
	bool answered;

	keuze_init(&k.keuze, list);
	if (first && !keuze_select(&k.keuze, first))
		keuze_filter(&k.keuze, first);
	answered = tui_modal(tui, &kiezer_class, &k) && k.id;
	keuze_fini(&k.keuze);
	if (answered)
		*id = k.id;
	else
		free(k.id);
	return answered;
}
