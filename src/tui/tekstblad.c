/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/tekstblad.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/tui/schuif.h"
#include "swv/tui/tekst.h"

struct tekstblad {
	struct view_class own; /* with the actions of this page */
	const struct tekstblad_class *class;
	void *arg;
	char *title;
	struct tekst tekst;
	size_t height; /* when it was drawn */
};

static void
blad_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct tekstblad *b = view->state;
	struct tekst *t = &b->tekst;
	size_t last;

	tekst_wrap(t, r.w - 1);
	b->height = r.h > 0 ? (size_t)r.h : 1;
	last = t->n_rows > b->height ? t->n_rows - b->height : 0;
	t->top = t->top > last ? last : t->top;
	for (size_t i = 0; i < b->height && t->top + i < t->n_rows; i++) {
		const struct tekst_rij *row = &t->rows[t->top + i];
		char *text = mem_strndup(tekst_get(t) + row->from, row->len);
		bool heading = str_starts(text, "# ");

		term_put(tui_term(tui), r.y + (int)i, r.x + 1, r.w - 2,
		    heading ? ROLE_TITLE : ROLE_NORMAL, text + (heading ? 2 : 0));
		free(text);
	}
	if (t->top < last)
		term_put(tui_term(tui), r.y + r.h - 1, r.x + r.w - 1, 1, ROLE_NORMAL, "v");
	term_cursor(tui_term(tui), r.y, r.x + 1);
}

static bool
blad_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct tekstblad *b = view->state;

	(void)tui;
	return schuif_toets(event, b->height, b->tekst.n_rows,
	    &b->tekst.top); /* drawing keeps it within the text */
}

static void
blad_refresh(struct view *view, struct tui *tui)
{
	struct tekstblad *b = view->state;
	char *text = b->class && b->class->refresh ? b->class->refresh(b->arg, tui) : NULL;
	size_t top = b->tekst.top;

	if (!text)
		return;
	tekst_set(&b->tekst, text);
	b->tekst.top = top;
	free(text);
}

static void
blad_close(struct view *view, struct tui *tui)
{
	struct tekstblad *b = view->state;

	if (b->class && b->class->closed)
		b->class->closed(b->arg, tui);
	tekst_fini(&b->tekst);
	free(b->title);
	free(b);
}

static bool
blad_focus(const struct view *view, struct focus *out)
{
	const struct tekstblad *b = view->state;

	return b->class && b->class->focus && b->class->focus(b->arg, out);
}

static void
blad_title(const struct view *view, struct str *out)
{
	const struct tekstblad *b = view->state;

	str_add(out, b->title);
}

void *
tekstblad_arg(const struct view *view)
{
	const struct tekstblad *b = view->state;

	return b->arg;
}

struct view *
tekstblad_open(struct tui *tui, const struct tekstblad_class *class, void *arg, const char *title,
    const char *text)
{
	struct tekstblad *b = mem_zero(1, sizeof(*b));

	b->own = (struct view_class){
		.name = "tekstblad",
		.actions = class ? class->actions : NULL,
		.draw = blad_draw,
		.key = blad_key,
		.focus = blad_focus,
		.page = blad_focus,
		.refresh = blad_refresh,
		.close = blad_close,
		.title = blad_title,
	};
	b->class = class;
	b->arg = arg;
	b->title = mem_strdup(title);
	tekst_init(&b->tekst, true, 0, text);
	return tui_push(tui, &b->own, b);
}
