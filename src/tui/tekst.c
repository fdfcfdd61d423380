/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/tekst.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/tui/toets.h"

enum { STEPS_MAX = 400 };

/* One change: at this place these bytes went and those came. */
struct tekst_stap {
	size_t at, before; /* before: where the cursor was */
	struct str gone, come;
};

void
tekst_init(struct tekst *t, bool lines, size_t max, const char *text)
{
	*t = (struct tekst){ .lines = lines, .max = max, .goal = -1 };
	tekst_set(t, text);
}

static void
step_fini(struct tekst_stap *step)
{
	str_fini(&step->gone);
	str_fini(&step->come);
}

static void
forget(struct tekst *t, size_t from)
{
	while (t->n_steps > from)
		step_fini(&t->steps[--t->n_steps]);
	if (t->done > from)
		t->done = from;
	t->joined = false;
}

void
tekst_fini(struct tekst *t)
{
	forget(t, 0);
	free(t->steps);
	free(t->rows);
	str_fini(&t->buf);
	*t = (struct tekst){ 0 };
}

const char *
tekst_get(const struct tekst *t)
{
	return str_get(&t->buf);
}

void
tekst_set(struct tekst *t, const char *text)
{
	struct str copy = { 0 };

	str_add(&copy, text);
	str_fini(&t->buf);
	t->buf = copy;
	t->at = t->buf.len;
	t->skip = t->top = 0;
	t->goal = -1;
	t->wrapped = false;
	forget(t, 0);
}

/* Puts come (of n bytes) in place of the gone bytes at at; the cursor stands after it. */
static void
splice(struct tekst *t, size_t at, size_t gone, const char *come, size_t n)
{
	struct str after = { 0 };

	str_add(&after, tekst_get(t) + at + gone);
	t->buf.len = at;
	str_addn(&t->buf, come, n);
	str_addn(&t->buf, str_get(&after), after.len);
	str_fini(&after);
	t->at = at + n;
	t->goal = -1;
	t->wrapped = false;
}

static struct tekst_stap *
step_add(struct tekst *t, size_t at)
{
	struct tekst_stap *step;

	forget(t, t->done);
	if (t->n_steps == STEPS_MAX) {
		step_fini(&t->steps[0]);
		memmove(t->steps, t->steps + 1, (t->n_steps - 1) * sizeof(*t->steps));
		t->n_steps--;
	}
	step = &VEC_ADD(t->steps, t->n_steps, t->cap_steps);
	*step = (struct tekst_stap){ .at = at, .before = t->at };
	t->done = t->n_steps;
	return step;
}

static void
change(struct tekst *t, size_t at, size_t gone, const char *come, size_t n)
{
	struct tekst_stap *step = step_add(t, at);

	str_addn(&step->gone, tekst_get(t) + at, gone);
	str_addn(&step->come, come, n);
	splice(t, at, gone, come, n);
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n';
}

/* Typing goes on in the step of the word it belongs to: a new word is a new step. */
static void
type_at_cursor(struct tekst *t, const char *s, size_t n)
{
	struct tekst_stap *last = t->done && t->done == t->n_steps ? &t->steps[t->done - 1] : NULL;
	bool word_begins = t->at && is_blank(tekst_get(t)[t->at - 1]) && !is_blank(*s);

	if (!t->joined || !last || word_begins || last->gone.len ||
	    last->at + last->come.len != t->at) {
		change(t, t->at, 0, s, n);
	} else {
		str_addn(&last->come, s, n);
		splice(t, t->at, 0, s, n);
	}
	t->joined = true;
}

/* Backspaces in a row are one step, up to the begin of a word. */
static void
erase_before(struct tekst *t, size_t n)
{
	struct tekst_stap *last = t->done && t->done == t->n_steps ? &t->steps[t->done - 1] : NULL;
	size_t from = t->at - n;
	struct str gone = { 0 };

	if (!t->joined || !last || last->come.len || last->at != t->at ||
	    (is_blank(tekst_get(t)[from]) && !is_blank(*str_get(&last->gone)))) {
		change(t, from, n, "", 0);
		t->joined = true;
		return;
	}
	str_addn(&gone, tekst_get(t) + from, n);
	str_add(&gone, str_get(&last->gone));
	str_fini(&last->gone);
	last->gone = gone;
	last->at = from;
	splice(t, from, n, "", 0);
}

static size_t
room(const struct tekst *t, size_t going)
{
	size_t used = utf8_length(tekst_get(t)) - going;

	return t->max == 0 ? SIZE_MAX : used < t->max ? t->max - used : 0;
}

/* A character typed in a text that was only shown replaces it. */
static void
make_fresh(struct tekst *t)
{
	if (t->fresh && t->buf.len)
		change(t, 0, t->buf.len, "", 0);
	t->fresh = false;
}

bool
tekst_type(struct tekst *t, uint32_t cp)
{
	char buf[4];

	if (cp == '\n' ? !t->lines : !toets_is_char((int)cp))
		return false;
	make_fresh(t);
	if (!room(t, 0))
		return false;
	type_at_cursor(t, buf, utf8_encode(cp, buf));
	return true;
}

/* What of a block may come in: no controls, not too much. */
static bool
clean(const struct tekst *t, const char *block, size_t most, struct str *out)
{
	uint32_t cp;
	size_t n = 0;

	for (size_t k; (k = utf8_decode(block, &cp)); block += k) {
		if (cp == '\r' && block[1] == '\n')
			continue;
		if (cp == '\t' || ((cp == '\n' || cp == '\r') && !t->lines))
			cp = ' ';
		else if (cp == '\r')
			cp = '\n';
		if (cp != '\n' && !toets_is_char((int)cp))
			continue;
		if (n == most)
			return false;
		if (cp == '\n' || cp == ' ')
			str_addc(out, (char)cp);
		else
			str_addn(out, block, k);
		n++;
	}
	return true;
}

bool
tekst_paste(struct tekst *t, const char *block)
{
	struct str in = { 0 };
	bool all;

	make_fresh(t);
	all = clean(t, block, room(t, 0), &in);
	if (in.len)
		change(t, t->at, 0, in.s, in.len);
	t->joined = false;
	str_fini(&in);
	return all;
}

void
tekst_replace(struct tekst *t, size_t from, size_t n, const char *text)
{
	change(t, from, n, text, strlen(text));
	t->joined = false;
	t->fresh = false;
}

bool
tekst_undo(struct tekst *t)
{
	const struct tekst_stap *step;

	if (!t->done)
		return false;
	step = &t->steps[--t->done];
	splice(t, step->at, step->come.len, str_get(&step->gone), step->gone.len);
	t->at = step->before;
	t->joined = false;
	t->fresh = false;
	return true;
}

bool
tekst_redo(struct tekst *t)
{
	const struct tekst_stap *step;

	if (t->done == t->n_steps)
		return false;
	step = &t->steps[t->done++];
	splice(t, step->at, step->gone.len, str_get(&step->come), step->come.len);
	t->joined = false;
	return true;
}

static size_t
word_left(const struct tekst *t)
{
	const char *s = tekst_get(t);
	size_t at = t->at;

	while (at && is_blank(s[at - 1]))
		at--;
	while (at && !is_blank(s[at - 1]))
		at--;
	return at;
}

static size_t
word_right(const struct tekst *t)
{
	const char *s = tekst_get(t);
	size_t at = t->at;

	while (s[at] && !is_blank(s[at]))
		at++;
	while (s[at] && is_blank(s[at]))
		at++;
	return at;
}

static size_t
line_begin(const struct tekst *t)
{
	size_t at = t->at;

	while (at && tekst_get(t)[at - 1] != '\n')
		at--;
	return at;
}

static size_t
line_end(const struct tekst *t)
{
	return t->at + strcspn(tekst_get(t) + t->at, "\n");
}

/* Where column col (or what comes nearest) of a row is. */
static size_t
at_column(const struct tekst *t, size_t row, int col)
{
	const struct tekst_rij *r = &t->rows[row];
	const char *s = tekst_get(t) + r->from;
	size_t at = 0;

	for (size_t n; at < r->len && (n = utf8_cluster(s + at)); at += n) {
		col -= tekst_columns(s + at, n);
		if (col < 0)
			break;
	}
	/* the end of a row that is broken within a line is the begin of the next one */
	if (at == r->len && at && row + 1 < t->n_rows && t->rows[row + 1].from == r->from + r->len)
		at -= utf8_cluster_back(s, at);
	return r->from + at;
}

static bool
row_move(struct tekst *t, bool down)
{
	size_t row;
	int col;

	if (!t->lines)
		return false;
	tekst_wrap(t, t->width ? t->width : 80);
	tekst_cursor(t, &row, &col);
	if (down ? row + 1 >= t->n_rows : row == 0)
		return false;
	if (t->goal < 0)
		t->goal = col;
	t->at = at_column(t, down ? row + 1 : row - 1, t->goal);
	return true;
}

static void
cursor_to(struct tekst *t, size_t at)
{
	t->at = at;
	t->goal = -1;
}

static void
erase(struct tekst *t, size_t from, size_t to)
{
	if (to > from)
		change(t, from, to - from, "", 0);
	t->joined = false;
}

/* The keys that move the cursor.  False: not one of them. */
static bool
move_key(struct tekst *t, int key)
{
	const char *s = tekst_get(t);

	switch (key) {
	case TOETS_LEFT:
		cursor_to(t, t->at - utf8_cluster_back(s, t->at));
		break;
	case TOETS_RIGHT:
		cursor_to(t, t->at + utf8_cluster(s + t->at));
		break;
	case TOETS_WORD_LEFT:
		cursor_to(t, word_left(t));
		break;
	case TOETS_WORD_RIGHT:
		cursor_to(t, word_right(t));
		break;
	case TOETS_HOME:
	case TOETS_CTRL('A'):
		cursor_to(t, line_begin(t));
		break;
	case TOETS_END:
	case TOETS_CTRL('E'):
		cursor_to(t, line_end(t));
		break;
	case TOETS_TOP:
		cursor_to(t, 0);
		break;
	case TOETS_BOTTOM:
		cursor_to(t, t->buf.len);
		break;
	default:
		return false;
	}
	return true;
}

/* The keys that take something away or bring it back.  False: not one of them. */
static bool
edit_key(struct tekst *t, int key)
{
	const char *s = tekst_get(t);

	switch (key) {
	case TOETS_BACKSPACE:
		if (t->at)
			erase_before(t, utf8_cluster_back(s, t->at));
		break;
	case TOETS_DELETE:
	case TOETS_CTRL('D'):
		erase(t, t->at, t->at + utf8_cluster(s + t->at));
		break;
	case TOETS_CTRL('W'):
		erase(t, word_left(t), t->at);
		break;
	case TOETS_CTRL('U'):
		erase(t, line_begin(t), t->at);
		break;
	case TOETS_CTRL('K'):
		erase(t, t->at, line_end(t) == t->at && s[t->at] ? t->at + 1 : line_end(t));
		break;
	case TOETS_CTRL('Z'):
	case TOETS_CTRL('_'):
		tekst_undo(t);
		break;
	case TOETS_CTRL('Y'):
		tekst_redo(t);
		break;
	default:
		return false;
	}
	return true;
}

bool
tekst_key(struct tekst *t, int key)
{
	if (toets_is_char(key) || (key == TOETS_ENTER && t->lines)) {
		tekst_type(t, key == TOETS_ENTER ? '\n' : (uint32_t)key);
		return true;
	}
	if (key == TOETS_UP || key == TOETS_DOWN) {
		t->joined = false;
		return row_move(t, key == TOETS_DOWN);
	}
	if (edit_key(t, key)) {
		t->fresh = false;
		return true;
	}
	if (!move_key(t, key))
		return false;
	t->joined = t->fresh = false;
	return true;
}
