/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/venster.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"

enum { SCREENS_KEPT = 4 };

void
rijen_add(struct rijen *rows, void *row)
{
	VEC_ADD(rows->items, rows->n, rows->cap) = row;
}

void
venster_init(struct venster *v, const struct bron *bron, void *arg)
{
	*v = (struct venster){ .bron = bron, .arg = arg, .height = 1 };
}

static void
drop(struct venster *v, size_t from, size_t n)
{
	for (size_t i = from; i < from + n; i++)
		v->bron->free(v->rows[i]);
	v->n -= n;
	memmove(v->rows + from, v->rows + from + n, (v->n - from) * sizeof(*v->rows));
}

void
venster_fini(struct venster *v)
{
	if (v->n)
		drop(v, 0, v->n);
	free(v->rows);
	venster_init(v, v->bron, v->arg);
}

static enum swv_err
ask(struct venster *v, const struct bron_vraag *vraag, struct rijen *got, struct fault *fault)
{
	enum swv_err err = v->bron->load(v->arg, vraag, got, fault);

	v->loads++;
	if (!err)
		return SWV_OK;
	while (got->n)
		v->bron->free(got->items[--got->n]);
	free(got->items);
	*got = (struct rijen){ 0 };
	return err;
}

static void
make_room(struct venster *v, size_t n)
{
	if (v->n + n <= v->cap)
		return;
	v->cap = v->n + n;
	v->rows = mem_grow(v->rows, v->cap, sizeof(*v->rows));
}

/* Rows that follow the last one (all, when there are none yet). */
static enum swv_err
load_after(struct venster *v, size_t n, struct fault *fault)
{
	struct bron_vraag vraag = { .from = v->n ? v->rows[v->n - 1] : NULL, .n = n };
	struct rijen got = { 0 };
	enum swv_err err = ask(v, &vraag, &got, fault);

	if (err)
		return err;
	v->at_end = got.n < n;
	make_room(v, got.n);
	for (size_t i = 0; i < got.n; i++)
		v->rows[v->n++] = got.items[i];
	free(got.items);
	return SWV_OK;
}

/* Rows that precede the first one; they come nearest first. */
static enum swv_err
load_before(struct venster *v, size_t n, struct fault *fault)
{
	struct bron_vraag vraag = { .from = v->n ? v->rows[0] : NULL, .before = true, .n = n };
	struct rijen got = { 0 };
	enum swv_err err = ask(v, &vraag, &got, fault);

	if (err)
		return err;
	v->at_begin = got.n < n;
	make_room(v, got.n);
	if (v->n)
		memmove(v->rows + got.n, v->rows, v->n * sizeof(*v->rows));
	for (size_t i = 0; i < got.n; i++)
		v->rows[got.n - 1 - i] = got.items[i];
	v->n += got.n;
	v->top += got.n;
	v->cursor += got.n;
	free(got.items);
	return SWV_OK;
}

/* Lets go of rows far from the screen. */
static void
trim(struct venster *v)
{
	size_t most = SCREENS_KEPT * v->height, below = v->top + 2 * v->height;

	if (v->n <= most)
		return;
	if (v->n > below) {
		drop(v, below, v->n - below);
		v->at_end = false;
	}
	if (v->n > most && v->top > v->height) {
		size_t above = v->top - v->height;

		drop(v, 0, above);
		v->top -= above;
		v->cursor -= above;
		v->at_begin = false;
	}
}

static bool
is_heading(const struct venster *v, size_t row)
{
	return row < v->n && v->bron->heading && v->bron->heading(v->rows[row]);
}

/* With the heading just above it. */
static void
show_cursor(struct venster *v)
{
	if (v->cursor < v->top)
		v->top = v->cursor;
	if (v->cursor >= v->top + v->height)
		v->top = v->cursor - v->height + 1;
	if (v->top == v->cursor && v->top && v->height > 1 && is_heading(v, v->top - 1))
		v->top--;
}

/* From a heading to the row below it. */
static enum swv_err
pass_heading(struct venster *v, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	if (!is_heading(v, v->cursor))
		return SWV_OK;
	if (v->cursor + 1 == v->n && !v->at_end)
		err = load_after(v, 2 * v->height, fault);
	v->cursor += v->cursor + 1 < v->n;
	show_cursor(v);
	return err;
}

/* The screen is as full as the list allows, and the cursor on it. */
static enum swv_err
settle(struct venster *v, struct fault *fault)
{
	enum swv_err err;

	show_cursor(v);
	err = pass_heading(v, fault);
	if (err)
		return err;
	if (!v->at_end && v->n < v->top + v->height)
		err = load_after(v, 2 * v->height, fault);
	if (!err && v->n < v->top + v->height) {
		size_t missing = v->top + v->height - v->n;

		if (missing > v->top && !v->at_begin)
			err = load_before(v, v->height, fault);
		v->top -= missing < v->top ? missing : v->top;
	}
	trim(v);
	return err;
}

/* Reads anew around row (borrowed, not one of v->rows), which stands at line of the screen. */
static enum swv_err
load_around(struct venster *v, const void *row, size_t line, struct fault *fault)
{
	struct bron_vraag vraag = { .from = row, .with = true, .n = 2 * v->height };
	struct rijen got = { 0 };
	enum swv_err err = ask(v, &vraag, &got, fault);

	if (err)
		return err;
	if (v->n)
		drop(v, 0, v->n);
	make_room(v, got.n);
	for (size_t i = 0; i < got.n; i++)
		v->rows[v->n++] = got.items[i];
	free(got.items);
	v->at_end = v->n < vraag.n;
	v->top = v->cursor = 0;
	v->at_begin = false;
	v->loaded = true;
	if (!v->n) /* the row was the last and is gone: what precedes it */
		v->at_end = true;
	err = load_before(v, v->height, fault);
	if (v->cursor >= v->n)
		v->cursor = v->n ? v->n - 1 : 0;
	v->top = v->cursor > line ? v->cursor - line : 0;
	return err ? err : settle(v, fault);
}

enum swv_err
venster_restart(struct venster *v, struct fault *fault)
{
	enum swv_err err;

	if (v->n)
		drop(v, 0, v->n);
	v->top = v->cursor = 0;
	v->at_begin = v->loaded = true;
	v->at_end = false;
	err = load_after(v, 2 * v->height, fault);
	return err ? err : settle(v, fault);
}

enum swv_err
venster_resize(struct venster *v, size_t height, struct fault *fault)
{
	size_t line = venster_line(v);

	height = height ? height : 1;
	if (v->loaded && height == v->height)
		return SWV_OK;
	v->height = height;
	if (!v->loaded)
		return venster_restart(v, fault);
	if (line >= height)
		v->top = v->cursor - height + 1;
	return settle(v, fault);
}

enum swv_err
venster_seek(struct venster *v, const void *row, struct fault *fault)
{
	return load_around(v, row, v->height / 2, fault);
}

enum swv_err
venster_reload(struct venster *v, struct fault *fault)
{
	size_t line = venster_line(v);
	void *here, *fresh;
	enum swv_err err;

	if (!v->loaded || !v->n)
		return venster_restart(v, fault);
	here = v->rows[v->cursor];
	fresh = v->bron->find ? v->bron->find(v->arg, here) : NULL;
	if (!fresh) { /* gone: what comes at its place; it may not be freed while it is asked for */
		memmove(v->rows + v->cursor, v->rows + v->cursor + 1,
		    (v->n - v->cursor - 1) * sizeof(*v->rows));
		v->n--;
		fresh = here;
	}
	err = load_around(v, fresh, line, fault);
	v->bron->free(fresh);
	if (err) {
		v->loaded = false;
		if (v->n)
			drop(v, 0, v->n);
		v->top = v->cursor = 0;
	}
	return err;
}

static enum swv_err
move_down(struct venster *v, size_t by, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	while (!err && !v->at_end && v->cursor + by >= v->n) {
		size_t missing = v->cursor + by - v->n + 1;

		err = load_after(v, missing > 2 * v->height ? missing : 2 * v->height, fault);
	}
	if (v->n)
		v->cursor = v->cursor + by < v->n ? v->cursor + by : v->n - 1;
	return err;
}

static enum swv_err
move_up(struct venster *v, size_t by, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	while (!err && !v->at_begin && v->cursor < by) {
		size_t missing = by - v->cursor;

		err = load_before(v, missing > 2 * v->height ? missing : 2 * v->height, fault);
	}
	v->cursor -= by < v->cursor ? by : v->cursor;
	if (!err && is_heading(v, v->cursor) && (v->cursor || !v->at_begin))
		err = move_up(v, 1, fault);
	return err;
}

enum swv_err
venster_move(struct venster *v, long delta, struct fault *fault)
{
	enum swv_err err =
	    delta < 0 ? move_up(v, (size_t)-delta, fault) : move_down(v, (size_t)delta, fault);

	return err ? err : settle(v, fault);
}

enum swv_err
venster_home(struct venster *v, struct fault *fault)
{
	if (!v->at_begin)
		return venster_restart(v, fault);
	v->cursor = 0;
	return settle(v, fault);
}

enum swv_err
venster_end(struct venster *v, struct fault *fault)
{
	enum swv_err err;

	if (!v->at_end) {
		if (v->n)
			drop(v, 0, v->n);
		v->top = v->cursor = 0;
		v->at_end = true;
		err = load_before(v, 2 * v->height, fault);
		if (err)
			return err;
	}
	v->cursor = v->n ? v->n - 1 : 0;
	return settle(v, fault);
}

const void *
venster_current(const struct venster *v)
{
	return v->n ? v->rows[v->cursor] : NULL;
}

const void *
venster_row(const struct venster *v, size_t line)
{
	return v->top + line < v->n && line < v->height ? v->rows[v->top + line] : NULL;
}

size_t
venster_line(const struct venster *v)
{
	return v->cursor - v->top;
}
