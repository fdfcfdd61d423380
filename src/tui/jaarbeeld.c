/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/jaarbeeld.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"
#include "swv/tui/detail.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/kalenderrij.h"
#include "swv/tui/keuze.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/rijbron.h"

enum { MONTHS = 12, ITEMS_MAX = 1000, OTHER = MONTHS };

/* A post: the marks of its items by month, and of those without a day. */
struct post {
	char *post, *titel;  /* post "": an item of one's own */
	struct keuzen items; /* ids, to open one */
	char marks[MONTHS + 1][4];
};

struct beeld {
	struct rijbron rows;
	struct tui *tui;
	int schooljaar, first_month;
	struct post *posts;
	size_t n, cap;
	struct kolom columns[MONTHS + 3];
	struct lijst_class class;
};

/* ---- reading the year ---- */

static void
drop_posts(struct beeld *b)
{
	for (size_t i = 0; i < b->n; i++) {
		free(b->posts[i].post);
		free(b->posts[i].titel);
		keuzen_fini(&b->posts[i].items);
	}
	b->n = 0;
}

static void
add_mark(struct post *p, int column, char sign)
{
	size_t len = strlen(p->marks[column]);

	if (len + 1 < sizeof(p->marks[column]))
		p->marks[column][len] = sign;
	else
		p->marks[column][len - 1] = '+'; /* and more */
}

/* The post that the item belongs to; in order of titel the items of a post come together. */
static struct post *
post_for(struct beeld *b, const struct rec *item)
{
	struct post *last = b->n ? &b->posts[b->n - 1] : NULL;

	if (last && rec_has(item, "post") && str_eq(last->post, rec_text(item, "post")))
		return last;
	VEC_ADD(b->posts, b->n, b->cap) = (struct post){ .post = mem_strdup(rec_text(item, "post")),
		.titel = mem_strdup(rec_title(item)) };
	return &b->posts[b->n - 1];
}

static void
add_item(struct beeld *b, const struct rec *item)
{
	struct session *s = app_session(b->tui);
	swv_date day = rec_date(item, "uiterlijk");
	int column =
	    day == DATE_NONE ? OTHER : (date_ymd(day).month - b->first_month + MONTHS) % MONTHS;
	struct post *p = post_for(b, item);
	char text[DATUM_MAX];

	add_mark(p, column, kalender_teken(item, s));
	keuzen_add(&p->items, rec_id(item), day == DATE_NONE ? "zonder dag" : datum_toon(day, text),
	    rec_text(item, "status"));
}

static void
read_year(struct beeld *b)
{
	struct session *s = app_session(b->tui);
	struct recs recs = { 0 };
	struct query query;
	char jaar[10];

	rijbron_clear(&b->rows);
	drop_posts(b);
	query_init(&query, &kind_kalender);
	query.sort = "titel";
	query_text(&query, FILTER_IS, kind_field(&kind_kalender, "schooljaar"),
	    schooljaar_format(b->schooljaar, jaar));
	lezen_recs(s, &query, ITEMS_MAX, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++)
		add_item(b, recs.items[i]);
	for (size_t i = 0; i < b->n; i++)
		rijbron_add(
		    &b->rows, b->posts[i].items.items[0].id, &b->posts[i], b->posts[i].titel);
	recs_fini(&recs);
	query_fini(&query);
}

/* ---- the list ---- */

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct post *p = rijbron_item(row);
	const char *marks = column ? p->marks[column - 1] : NULL;

	(void)arg;
	if (!column)
		str_add(out, p->titel);
	else
		str_add(out, *marks ? marks : column <= MONTHS ? "·" : "");
}

static void
count(void *arg, struct str *out)
{
	const struct beeld *b = arg;
	char jaar[10];

	str_addf(out, "%s · x gereed  o open  ~ bijna  ! te laat  - vervallen",
	    schooljaar_format(b->schooljaar, jaar));
}

static void
set_class(struct beeld *b)
{
	b->columns[0] = (struct kolom){ "Wat", 16, 0, KOLOM_LEFT, 0 };
	for (int i = 0; i < MONTHS; i++)
		b->columns[i + 1] =
		    (struct kolom){ maand_kort((b->first_month - 1 + i) % MONTHS + 1), 3, 3,
			    KOLOM_LEFT, 0 };
	b->columns[MONTHS + 1] = (struct kolom){ "?", 3, 3, KOLOM_LEFT, 0 };
	b->class = (struct lijst_class){ .bron = RIJBRON,
		.columns = b->columns,
		.cell = cell,
		.count = count,
		.empty = "Er staat niets op de kalender van dit schooljaar." };
}

/* ---- the view ---- */

/* Of several items in the year it asks which. */
static void
run_open(struct tui *tui, struct view *view)
{
	const struct post *p = rijbron_item(lijst_row(view->state));
	struct keuzen list = { 0 };
	char *id = NULL;

	if (p->items.n == 1) {
		detail_open(tui, &kind_kalender, p->items.items[0].id);
		return;
	}
	for (size_t i = 0; i < p->items.n; i++)
		keuzen_add(
		    &list, p->items.items[i].id, p->items.items[i].label, p->items.items[i].note);
	if (dialoog_choose(tui, p->titel, &list, NULL, &id))
		detail_open(tui, &kind_kalender, id);
	keuzen_fini(&list);
	free(id);
}

static void
year(struct view *view, int step)
{
	struct beeld *b = view->state;

	b->schooljaar += step;
	read_year(b);
	lijst_restart(&b->rows.list);
}

static void
run_earlier(struct tui *tui, struct view *view)
{
	(void)tui;
	year(view, -1);
}

static void
run_later(struct tui *tui, struct view *view)
{
	(void)tui;
	year(view, 1);
}

static const struct action actions[] = {
	{ "Enter", NULL, "Open", "Bekijk alles van dit item.", NEEDS_ROW, run_open },
	{ "Left", "h", "Jaar terug", "Naar het vorige schooljaar.", 0, run_earlier },
	{ "Right", "l", "Jaar verder", "Naar het volgende schooljaar.", 0, run_later },
	{ 0 },
};

static void
title(const struct view *view, struct str *out)
{
	char jaar[10];

	str_addf(out, "Jaarbeeld %s",
	    schooljaar_format(((const struct beeld *)view->state)->schooljaar, jaar));
}

static void
refresh(struct view *view, struct tui *tui)
{
	struct beeld *b = view->state;

	(void)tui;
	read_year(b);
	lijst_reload(&b->rows.list);
}

static void
close_picture(struct view *view, struct tui *tui)
{
	struct beeld *b = view->state;

	(void)tui;
	rijbron_fini(&b->rows);
	drop_posts(b);
	free(b->posts);
	free(b);
}

static const struct view_class picture_view = {
	.name = "jaarbeeld",
	.actions = actions,
	LIJSTSCHERM,
	.refresh = refresh,
	.look = app_look,
	.close = close_picture,
	.title = title,
};

void
jaarbeeld_open(struct tui *tui, int schooljaar)
{
	struct beeld *b = mem_zero(1, sizeof(*b));
	int month = app_session(tui)->regels.kalender.schooljaar_begin.maand;

	b->tui = tui;
	b->schooljaar = schooljaar;
	b->first_month = month ? month : 8;
	set_class(b);
	rijbron_init(&b->rows, &b->class);
	read_year(b);
	tui_push(tui, &picture_view, b);
}
