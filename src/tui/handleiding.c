/* SPDX-License-Identifier: EUPL-1.2 */
/* The manual, to read in the program: who comes in over SSH has no man. */
#include "swv/tui/handleiding.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/service/handleiding.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/schuif.h"

#define FIRST_PAGE "swv.1"

enum { QUERY_MAX = 60 };

struct lezer {
	char *naam, *text;
	char **lines; /* in text */
	size_t n, cap;
	size_t top, height;
	char *query;   /* folded; NULL: nothing was sought */
	size_t at;     /* the line where it was found last */
	size_t n_hits; /* lines that have it */
};

static bool
has_query(const struct lezer *l, size_t line)
{
	char *folded;
	bool has;

	if (!l->query)
		return false;
	folded = utf8_fold(l->lines[line]);
	has = strstr(folded, l->query) != NULL;
	free(folded);
	return has;
}

/* An example is as wide as it must be typed: it gives up blanks before it rather than its end. */
static const char *
fitted(const char *line, int width)
{
	int over = utf8_width(line) - width;

	while (over-- > 0 && *line == ' ')
		line++;
	return line;
}

static void
lezer_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct lezer *l = view->state;
	size_t last;

	l->height = r.h > 0 ? (size_t)r.h : 1;
	last = l->n > l->height ? l->n - l->height : 0;
	l->top = l->top > last ? last : l->top;
	for (size_t i = 0; i < l->height && l->top + i < l->n; i++) {
		const char *line = l->lines[l->top + i];
		/* headings begin at the margin; so do the first and the last line, which are bold too */
		enum role role = *line && *line != ' ' ? ROLE_TITLE : ROLE_NORMAL;

		if (has_query(l, l->top + i))
			role = ROLE_MATCH;
		term_put(
		    tui_term(tui), r.y + (int)i, r.x + 1, r.w - 2, role, fitted(line, r.w - 2));
	}
	if (l->top < last)
		term_put(tui_term(tui), r.y + r.h - 1, r.x + r.w - 1, 1, ROLE_NORMAL, "v");
	if (l->query && l->at >= l->top && l->at < l->top + l->height)
		term_cursor(tui_term(tui), r.y + (int)(l->at - l->top), r.x + 1);
	else
		term_cursor(tui_term(tui), r.y, r.x + 1);
}

static bool
lezer_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct lezer *l = view->state;

	(void)tui;
	return schuif_toets(event, l->height, l->n, &l->top); /* drawing keeps it within the text */
}

/* The next line that has it from this one on, and from the begin when there is none below. */
static void
go_to_hit(struct lezer *l, size_t from)
{
	for (size_t i = 0; i < l->n; i++) {
		size_t line = (from + i) % l->n;

		if (!has_query(l, line))
			continue;
		l->at = line;
		if (line < l->top || line >= l->top + l->height)
			l->top = line > 2 ? line - 2 : 0;
		return;
	}
}

static void
run_search(struct tui *tui, struct view *view)
{
	struct lezer *l = view->state;
	char *text = NULL;

	if (!dialoog_line(tui, "Zoeken", "Wat zoekt u op deze bladzijde?", QUERY_MAX, &text))
		return;
	free(l->query);
	l->query = *text ? utf8_fold(text) : NULL;
	l->n_hits = 0;
	for (size_t i = 0; i < l->n; i++)
		l->n_hits += has_query(l, i);
	if (l->n_hits)
		go_to_hit(l, l->top);
	else if (l->query)
		tui_say(tui, "\"%s\" staat niet op deze bladzijde.", text);
	free(text);
}

static void
run_next(struct tui *tui, struct view *view)
{
	struct lezer *l = view->state;

	if (l->n_hits)
		go_to_hit(l, l->at + 1);
	else
		tui_say(tui, "Zoek eerst iets, met /.");
}

static const struct action lezer_actions[] = {
	{ "/", NULL, "Zoek", "Zoek op deze bladzijde.", 0, run_search },
	{ "n", NULL, "Volgende", "Naar de volgende regel waar het staat.", 0, run_next },
	{ 0 },
};

static bool
lezer_status(const struct view *view, struct str *out)
{
	const struct lezer *l = view->state;
	size_t seen = l->top + l->height < l->n ? l->top + l->height : l->n;

	str_addf(out, "tot regel %zu van %zu", seen, l->n);
	if (l->n_hits)
		str_addf(
		    out, "  gevonden op %zu %s", l->n_hits, l->n_hits == 1 ? "regel" : "regels");
	return false;
}

static void
lezer_title(const struct view *view, struct str *out)
{
	const struct lezer *l = view->state;

	str_addf(out, "Handleiding: %s", l->naam);
}

static void
lezer_close(struct view *view, struct tui *tui)
{
	struct lezer *l = view->state;

	(void)tui;
	free(l->naam);
	free(l->text);
	free(l->lines);
	free(l->query);
	free(l);
}

static const struct view_class lezer_class = {
	.name = "handleiding",
	.actions = lezer_actions,
	.draw = lezer_draw,
	.key = lezer_key,
	.close = lezer_close,
	.status = lezer_status,
	.title = lezer_title,
};

static void
open_page(struct tui *tui, const char *map, const char *naam)
{
	struct fault fault = { 0 };
	struct str text = { 0 };
	struct lezer *l;

	if (handleiding_lees(map, naam, &fault, &text)) {
		tui_fault(tui, &fault);
		str_fini(&text);
		return;
	}
	l = mem_zero(1, sizeof(*l));
	l->naam = mem_strdup(naam);
	l->text = str_take(&text);
	for (char *at = l->text, *end; at && *at; at = end) {
		VEC_ADD(l->lines, l->n, l->cap) = at;
		end = strchr(at, '\n');
		if (end)
			*end++ = '\0';
	}
	tui_push(tui, &lezer_class, l);
}

/* "swv-thuiszitter(7)", as pages name each other. */
static void
add_page(struct keuzen *list, const struct handleiding_blad *blad)
{
	const char *point = strrchr(blad->naam, '.');
	struct str label = { 0 };

	if (point)
		str_addf(&label, "%.*s(%s)", (int)(point - blad->naam), blad->naam, point + 1);
	keuzen_add(list, blad->naam, point ? label.s : NULL, blad->regel);
	str_fini(&label);
}

void
handleiding_open(struct tui *tui, const char *map)
{
	const struct screen *screen = tui_screen(tui);
	const char *first = screen && screen->page ? screen->page : FIRST_PAGE;
	struct keuzen list = { 0 };
	struct fault fault = { 0 };
	struct handleiding h;
	char *naam = NULL;

	if (handleiding_lijst(map, &fault, &h)) {
		tui_fault(tui, &fault);
		return;
	}
	for (int own = 1; own >= 0; own--) /* the page of the screen, then the others */
		for (size_t i = 0; i < h.n; i++)
			if (str_eq(h.items[i].naam, first) == own)
				add_page(&list, &h.items[i]);
	handleiding_fini(&h);
	if (dialoog_choose(tui, "Handleiding", &list, NULL, &naam))
		open_page(tui, map, naam);
	keuzen_fini(&list);
	free(naam);
}
