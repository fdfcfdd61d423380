/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/draadblad.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/service/draad.h"
#include "swv/tui/app.h"
#include "swv/tui/boomrij.h"
#include "swv/tui/indicatorbeeld.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/rijbron.h"

enum { NAMES = 3 };

struct blad {
	struct rijbron rows;
	struct tui *tui;
	char *id;
	struct draad draad;
};

static bool
is_late(const struct tui *tui, const struct tak *t)
{
	return t->status && str_in_words("open bezig", t->status) && t->gereed != DATE_NONE &&
	       t->gereed < session_vandaag(app_session(tui));
}

static void
cell_titel(const struct draadknoop *k, struct str *out)
{
	const struct tak *t = &k->tak;

	if (k->steunt)
		str_add(out, "<- "); /* it comes from another plan, and points at the one above */
	str_add(out, boomrij_teken(t));
	if (t->nummer)
		str_addf(out, "%s ", t->nummer);
	str_add(out, t->titel);
}

static void
cell_stand(struct session *s, const struct draadknoop *k, struct str *out)
{
	const struct tak *t = &k->tak;
	char far[DATUM_MAX];

	if (t->oordeel)
		indicatorbeeld_stand(t, out);
	else if (!t->status && k->n_acties)
		str_addf(out, "%" PRId64 "/%" PRId64 " %3" PRId64 "%%", k->n_gereed, k->n_acties,
		    k->n_gereed * 100 / k->n_acties);
	else if (t->status && str_in_words("open bezig", t->status) && t->gereed != DATE_NONE)
		str_add(out, datum_toon_termijn(t->gereed, session_vandaag(s), far));
	else
		str_add(out, t->status ? t->status : "");
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct blad *b = arg;
	const struct draadknoop *k = rijbron_item(row);
	struct session *s = app_session(b->tui);
	const struct kind *kind = kind_find(k->tak.soort);

	switch (column) {
	case 0:
		cell_titel(k, out);
		break;
	case 1:
		str_add(out, kind ? kind->label : k->tak.soort);
		break;
	case 2:
		lezen_namen(s, WIE_KINDS, k->tak.wie, NAMES, out);
		break;
	default:
		cell_stand(s, k, out);
	}
}

static char
mark(void *arg, const void *row, enum role *role)
{
	const struct blad *b = arg;
	const struct tak *t = &((const struct draadknoop *)rijbron_item(row))->tak;

	if (t->oordeel)
		return indicatorbeeld_mark(t->oordeel, role);
	if (t->status && !str_in_words("open bezig", t->status)) {
		*role = ROLE_DONE;
		return ' ';
	}
	if (!is_late(b->tui, t))
		return ' ';
	*role = ROLE_LATE;
	return '!';
}

static int
depth(void *arg, const void *row, char *fold)
{
	(void)arg;
	*fold = ' ';
	return ((const struct draadknoop *)rijbron_item(row))->diepte;
}

static bool
row_focus(const void *row, struct focus *out)
{
	const struct tak *t = &((const struct draadknoop *)rijbron_item(row))->tak;

	*out = (struct focus){ kind_find(t->soort), t->id };
	return out->kind != NULL;
}

static void
tell_count(void *arg, struct str *out)
{
	rijbron_tel(arg, out);
	if (((const struct blad *)arg)->draad.afgekapt)
		str_add(out, ", en er is meer");
}

static const struct kolom columns[] = {
	{ "Rode draad", 30, 0, KOLOM_LEFT, 0 },
	{ "Soort", 13, 13, KOLOM_LEFT, 0 },
	{ "Wie", 14, 30, KOLOM_LEFT, 100 },
	{ "Stand", 13, 13, KOLOM_RIGHT, 0 },
	{ 0 },
};

static const struct lijst_class list_class = {
	.bron = RIJBRON,
	.columns = columns,
	.cell = cell,
	.focus = row_focus,
	.mark = mark,
	.depth = depth,
	.filter = rijbron_filter,
	.count = tell_count,
	.empty = "Hier hangt niets onder.",
};

static enum swv_err
read_thread(struct blad *b, struct fault *fault)
{
	struct draad read;
	enum swv_err err = draad_lees(app_session(b->tui), b->id, fault, &read);

	if (err)
		return err; /* what is shown stays */
	rijbron_clear(&b->rows);
	draad_fini(&b->draad);
	b->draad = read;
	for (size_t i = 0; i < read.n; i++)
		rijbron_add(
		    &b->rows, read.items[i].tak.id, &read.items[i], read.items[i].tak.titel);
	lijst_reload(&b->rows.list);
	return SWV_OK;
}

static void
refresh(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;
	struct fault fault = { 0 };

	switch (read_thread(b, &fault)) {
	case SWV_OK:
		break;
	case SWV_ENOTFOUND:
		app_gone(tui, view, "Wat hier stond is er niet meer.");
		break;
	default:
		tui_fault(tui, &fault);
	}
}

static void
close_page(struct view *view, struct tui *tui)
{
	struct blad *b = view->state;

	(void)tui;
	rijbron_fini(&b->rows);
	draad_fini(&b->draad);
	free(b->id);
	free(b);
}

static void
title(const struct view *view, struct str *out)
{
	const struct blad *b = view->state;

	str_addf(out, "Rode draad: %s", b->draad.n ? b->draad.items[0].tak.titel : "");
}

static const struct action actions[] = {
	RECORD_OPEN("Bekijk alles van deze regel."),
	RECORD_VINK("Vink de actie af, of zet haar weer open."),
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	RECORD_BEWERK(0),
	RECORD_BEWIJS(ACTION_QUIET),
	RECORD_NOTITIE(ACTION_QUIET),
	APP_ACTIONS,
	{ 0 },
};

static const struct view_class page = {
	.name = "draad",
	.actions = actions,
	.draw = lijstscherm_draw,
	.key = lijstscherm_key,
	.typing = lijstscherm_typing,
	.typing_actions = lijst_typing_actions,
	.has = lijstscherm_has,
	.focus = lijstscherm_focus,
	.status = lijstscherm_status,
	.refresh = refresh,
	.look = app_look,
	.close = close_page,
	.title = title,
};

void
draadblad_open(struct tui *tui, const char *id)
{
	struct blad *b = mem_zero(1, sizeof(*b));
	struct fault fault = { 0 };

	rijbron_init(&b->rows, &list_class);
	b->tui = tui;
	b->id = mem_strdup(id);
	if (read_thread(b, &fault)) {
		tui_fault(tui, &fault);
		rijbron_fini(&b->rows);
		free(b->id);
		free(b);
		return;
	}
	tui_push(tui, &page, b);
}
