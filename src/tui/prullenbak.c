/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/prullenbak.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kind.h"
#include "swv/service/lezen.h"
#include "swv/service/ongedaan.h"
#include "swv/tui/app.h"
#include "swv/tui/lijstscherm.h"

enum { SHOWN = 500 };

struct bak {
	struct lijst list;
	struct tui *tui;
	struct weggegooiden items; /* the latest, of which the rows are places */
};

static size_t
place_of(const struct bak *b, const void *row)
{
	return (size_t)((const struct weggegooid *)row - b->items.items);
}

static enum swv_err
read_bin(struct bak *b, struct fault *fault)
{
	struct weggegooiden read;
	enum swv_err err = lezen_prullenbak(app_session(b->tui), 0, SHOWN, fault, &read);

	if (err)
		return err; /* what is shown stays: its rows are borrowed */
	weggegooiden_fini(&b->items);
	b->items = read;
	return SWV_OK;
}

/* Few enough to keep whole; rows are borrowed from it. */
static enum swv_err
load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	struct bak *b = arg;
	size_t i;

	(void)fault;
	if (ask->before) {
		i = ask->from ? place_of(b, ask->from) + ask->with : b->items.n;
		while (i-- && out->n < ask->n)
			rijen_add(out, &b->items.items[i]);
		return SWV_OK;
	}
	i = ask->from ? place_of(b, ask->from) + !ask->with : 0;
	for (; i < b->items.n && out->n < ask->n; i++)
		rijen_add(out, &b->items.items[i]);
	return SWV_OK;
}

static const char *
row_id(const void *row)
{
	return ((const struct weggegooid *)row)->bron_id;
}

static void
row_free(void *row)
{
	(void)row; /* borrowed */
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct bak *b = arg;
	const struct weggegooid *w = row;
	const struct kind *kind = kind_find(w->kind);
	char when[DATUM_MAX];

	str_add(out, column == 0   ? app_moment(app_session(b->tui), w->op, when)
		     : column == 1 ? w->door
		     : column == 2 ? (kind ? kind->label : w->kind)
				   : w->titel);
}

static const struct kolom columns[] = {
	{ "Op", 19, 19, KOLOM_LEFT, 0 },
	{ "Door", 8, 16, KOLOM_LEFT, 0 },
	{ "Soort", 13, 14, KOLOM_LEFT, 0 },
	{ "Wat", 20, 0, KOLOM_LEFT, 0 },
	{ 0 },
};

static const struct lijst_class list_class = {
	.bron = { .load = load, .id = row_id, .free = row_free },
	.columns = columns,
	.cell = cell,
	.empty = "De prullenbak is leeg.",
};

static void
close_bin(struct view *view, struct tui *tui)
{
	struct bak *b = view->state;

	(void)tui;
	lijst_fini(&b->list);
	weggegooiden_fini(&b->items);
	free(b);
}

static void
title(const struct view *view, struct str *out)
{
	(void)view;
	str_add(out, "Prullenbak");
}

static void
run_back(struct tui *tui, struct view *view)
{
	struct bak *b = view->state;
	const struct weggegooid *w = lijst_row(&b->list);
	struct fault fault = { 0 };
	struct str said = { 0 };
	enum swv_err err = terugzetten(app_session(tui), w->handeling, &fault);

	str_addf(&said, "Teruggezet: %s", w->titel);
	if (!err)
		err = read_bin(b, &fault);
	if (!err)
		lijst_restart(&b->list);
	app_done(tui, err, &fault, said.s);
	str_fini(&said);
}

static const struct action actions[] = {
	{ "Enter", "t", "Zet terug", "Zet dit terug waar het stond.", NEEDS_ROW | NEEDS_WRITE,
	    run_back },
	{ 0 },
};

static const struct view_class bin_view = {
	.name = "prullenbak",
	.actions = actions,
	LIJSTSCHERM,
	.close = close_bin,
	.title = title,
};

void
prullenbak_open(struct tui *tui)
{
	struct bak *b = mem_zero(1, sizeof(*b));
	struct fault fault = { 0 };

	b->tui = tui;
	if (read_bin(b, &fault)) {
		tui_fault(tui, &fault);
		free(b);
		return;
	}
	lijst_init(&b->list, &list_class, b);
	tui_push(tui, &bin_view, b);
}
