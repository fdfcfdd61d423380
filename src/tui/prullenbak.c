/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/prullenbak.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kind.h"
#include "swv/service/lezen.h"
#include "swv/service/ongedaan.h"
#include "swv/tui/app.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/rijbron.h"

enum { SHOWN = 500 };

struct bak {
	struct rijbron rows;
	struct tui *tui;
	struct weggegooiden items; /* the latest */
};

static enum swv_err
read_bin(struct bak *b, struct fault *fault)
{
	struct weggegooiden read;
	enum swv_err err = lezen_prullenbak(app_session(b->tui), 0, SHOWN, fault, &read);

	if (err)
		return err; /* what is shown stays */
	rijbron_clear(&b->rows);
	weggegooiden_fini(&b->items);
	b->items = read;
	for (size_t i = 0; i < read.n; i++) {
		const struct weggegooid *w = &read.items[i];
		char id[24];

		/* not the record's: it may have been thrown away before */
		snprintf(id, sizeof(id), "%" PRId64, w->handeling);
		rijbron_add(&b->rows, id, w, w->titel);
	}
	lijst_reload(&b->rows.list);
	return SWV_OK;
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct bak *b = arg;
	const struct weggegooid *w = rijbron_item(row);
	const struct kind *kind = kind_find(w->kind);
	char when[DATUM_MAX];

	str_add(out, column == 0   ? app_moment(app_session(b->tui), w->op, when)
		     : column == 1 ? w->door
		     : column == 2 ? (kind ? kind->label : w->kind)
				   : w->titel);
}

static void
tell_count(void *arg, struct str *out)
{
	rijbron_tel(arg, out);
	str_add(out, ((const struct bak *)arg)->items.n == SHOWN ? " (de nieuwste)" : "");
}

static const struct kolom columns[] = {
	{ "Op", 19, 19, KOLOM_LEFT, 0 },
	{ "Door", 8, 16, KOLOM_LEFT, 0 },
	{ "Soort", 13, 14, KOLOM_LEFT, 0 },
	{ "Wat", 20, 0, KOLOM_LEFT, 0 },
	{ 0 },
};

static const struct lijst_class list_class = {
	.bron = RIJBRON,
	.columns = columns,
	.cell = cell,
	.filter = rijbron_filter,
	.count = tell_count,
	.empty = "De prullenbak is leeg.",
};

static void
close_bin(struct view *view, struct tui *tui)
{
	struct bak *b = view->state;

	(void)tui;
	rijbron_fini(&b->rows);
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
	const struct weggegooid *w = rijbron_item(lijst_row(&b->rows.list));
	struct fault fault = { 0 };
	struct str said = { 0 };
	enum swv_err err = terugzetten(app_session(tui), w->handeling, &fault);

	str_addf(&said, "Teruggezet: %s", w->titel);
	if (!err)
		err = read_bin(b, &fault);
	app_done(tui, err, &fault, said.s);
	str_fini(&said);
}

static const struct action actions[] = {
	{ "Enter", "t", "Zet terug", "Zet dit terug waar het stond.", NEEDS_ROW | NEEDS_WRITE,
	    run_back },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
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

	rijbron_init(&b->rows, &list_class);
	b->tui = tui;
	if (read_bin(b, &fault)) {
		tui_fault(tui, &fault);
		rijbron_fini(&b->rows);
		free(b);
		return;
	}
	tui_push(tui, &bin_view, b);
}
