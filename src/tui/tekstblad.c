/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/tekstblad.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/tui/schuif.h"
#include "swv/tui/tekst.h"

struct tekstblad {
	struct view_class own; /* with the actions of this page */
	const struct tekstblad_class *class;
	void *arg;
	char *title;
	char *text; /* as it was given */
	struct tekst tekst;
	int width;     /* that it was laid out for */
	size_t height; /* when it was drawn */
};

/* A line that is too long goes on under what follows its tab. */
static void
lay_line(const char *line, size_t len, int width, struct str *out)
{
	const char *tab = memchr(line, '\t', len);
	size_t before = tab ? (size_t)(tab - line) : 0;
	char *rest = mem_strndup(tab ? tab + 1 : line, tab ? len - before - 1 : len);
	int indent;
	struct tekst t;

	str_addn(out, line, before);
	indent = tekst_columns(line, before);
	tekst_init(&t, true, 0, rest);
	tekst_wrap(&t, width - indent);
	for (size_t i = 0; i < t.n_rows; i++) {
		size_t n = t.rows[i].len;

		while (n && i + 1 < t.n_rows && rest[t.rows[i].from + n - 1] == ' ')
			n--;
		str_pad(out, ' ', i ? (size_t)indent : 0);
		str_addn(out, rest + t.rows[i].from, n);
		str_addc(out, '\n');
	}
	tekst_fini(&t);
	free(rest);
}

static void
lay_out(struct tekstblad *b, int width)
{
	struct str out = { 0 };
	size_t top = b->tekst.top, n;

	if (b->width == width)
		return;
	for (const char *at = b->text; *at; at += n + (at[n] == '\n'))
		lay_line(at, n = strcspn(at, "\n"), width, &out);
	if (out.len)
		out.s[--out.len] = '\0';
	tekst_set(&b->tekst, str_get(&out));
	tekst_wrap(&b->tekst, width);
	b->tekst.top = top;
	b->width = width;
	str_fini(&out);
}

static void
blad_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct tekstblad *b = view->state;
	struct tekst *t = &b->tekst;
	size_t last;

	lay_out(b, r.w - 1);
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

	if (!text)
		return;
	free(b->text);
	b->text = text;
	b->width = 0;
}

static void
blad_close(struct view *view, struct tui *tui)
{
	struct tekstblad *b = view->state;

	if (b->class && b->class->closed)
		b->class->closed(b->arg, tui);
	tekst_fini(&b->tekst);
	free(b->text);
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
	b->text = mem_strdup(text);
	tekst_init(&b->tekst, true, 0, NULL);
	return tui_push(tui, &b->own, b);
}
