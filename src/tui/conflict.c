/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/value.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/invoer.h"

enum { LABEL_WIDTH = 18, DETAIL_ROWS = 7, PICK_WIDTH = 4 };

/* A field in which mine and theirs differ. */
struct verschil {
	int field;
	char pick; /* 'm' mine, 't' theirs; 0: not chosen yet */
};

struct conflict {
	const char *title;
	const struct rec *base, *mine, *theirs;
	struct verschil *rows;
	size_t n, cap, cursor, top;
	bool applied;
};

static void
add_value(const struct rec *rec, int field, struct str *out)
{
	value_format(&rec->kind->fields[field], &rec->v[field], VALUE_HUMAN, out);
	if (!out->len)
		str_add(out, "(leeg)");
}

static void
draw_value(
    struct tui *tui, const struct rec *rec, int field, int y, int x, int width, enum role role)
{
	struct str text = { 0 };

	add_value(rec, field, &text);
	term_text(tui_term(tui), y, x, width, role, str_get(&text));
	str_fini(&text);
}

static void
draw_row(const struct conflict *c, struct tui *tui, struct rect r, int y, size_t i)
{
	const struct verschil *row = &c->rows[i];
	int width = (r.w - LABEL_WIDTH - PICK_WIDTH) / 3, x = r.x + PICK_WIDTH;
	char mark[4] = { ' ', row->pick ? row->pick : '?', ' ', '\0' };
	enum role label = i == c->cursor ? ROLE_SELECTED : ROLE_NORMAL;

	term_text(tui_term(tui), y, r.x, PICK_WIDTH, row->pick ? ROLE_NORMAL : ROLE_ERROR, mark);
	term_text(
	    tui_term(tui), y, x, LABEL_WIDTH - 1, label, c->mine->kind->fields[row->field].label);
	x += LABEL_WIDTH;
	draw_value(tui, c->base, row->field, y, x, width - 1, ROLE_DIM);
	draw_value(tui, c->mine, row->field, y, x + width, width - 1,
	    row->pick == 'm' ? ROLE_MATCH : ROLE_NORMAL);
	draw_value(tui, c->theirs, row->field, y, x + 2 * width, width - 1,
	    row->pick == 't' ? ROLE_MATCH : ROLE_NORMAL);
	if (i == c->cursor)
		term_cursor(tui_term(tui), y, r.x + PICK_WIDTH);
}

/* The values of the row under the cursor in full, as far as there is room. */
static void
draw_detail(const struct conflict *c, struct tui *tui, struct rect r)
{
	static const char *const names[] = { "Was:", "Van u:", "Ander:" };
	const struct rec *recs[] = { c->base, c->mine, c->theirs };
	struct rect part = { r.y, r.x + 10, 2, r.w - 11 };

	for (int i = 0; i < 3; i++, part.y += part.h) {
		struct str text = { 0 };

		add_value(recs[i], c->rows[c->cursor].field, &text);
		term_put(tui_term(tui), part.y, r.x + 1, 9, ROLE_TITLE, names[i]);
		invoer_read(tui, str_get(&text), part, ROLE_NORMAL);
		str_fini(&text);
	}
}

static void
conflict_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct conflict *c = view->state;
	int width = (r.w - LABEL_WIDTH - PICK_WIDTH) / 3, x = r.x + PICK_WIDTH + LABEL_WIDTH;
	size_t rows = (size_t)(r.h - 2 - DETAIL_ROWS);

	term_put(tui_term(tui), r.y, r.x + 1, r.w - 2, ROLE_NORMAL,
	    "Iemand anders sloeg dit intussen op. Kies per regel: m van u, t van de ander.");
	term_put(tui_term(tui), r.y + 1, x, width, ROLE_TITLE, "Was");
	term_put(tui_term(tui), r.y + 1, x + width, width, ROLE_TITLE, "Van u (m)");
	term_put(tui_term(tui), r.y + 1, x + 2 * width, width, ROLE_TITLE, "Van de ander (t)");
	if (c->cursor < c->top)
		c->top = c->cursor;
	if (c->cursor >= c->top + rows)
		c->top = c->cursor - rows + 1;
	for (size_t i = 0; i < rows && c->top + i < c->n; i++)
		draw_row(c, tui, r, r.y + 2 + (int)i, c->top + i);
	draw_detail(c, tui, (struct rect){ r.y + r.h - DETAIL_ROWS + 1, r.x, DETAIL_ROWS, r.w });
}

static void
run_up(struct tui *tui, struct view *view)
{
	struct conflict *c = view->state;

	(void)tui;
	c->cursor -= c->cursor > 0;
}

static void
run_down(struct tui *tui, struct view *view)
{
	struct conflict *c = view->state;

	(void)tui;
	c->cursor += c->cursor + 1 < c->n;
}

static void
pick(struct view *view, char which)
{
	struct conflict *c = view->state;

	c->rows[c->cursor].pick = which;
	c->cursor += c->cursor + 1 < c->n;
}

static void
run_mine(struct tui *tui, struct view *view)
{
	(void)tui;
	pick(view, 'm');
}

static void
run_theirs(struct tui *tui, struct view *view)
{
	(void)tui;
	pick(view, 't');
}

static void
run_apply(struct tui *tui, struct view *view)
{
	struct conflict *c = view->state;

	for (size_t i = 0; i < c->n; i++) {
		if (c->rows[i].pick)
			continue;
		c->cursor = i;
		tui_complain(tui, "Kies hier nog: m (van u) of t (van de ander).");
		return;
	}
	c->applied = true;
	tui_close(tui, view);
}

static void
run_back(struct tui *tui, struct view *view)
{
	tui_close(tui, view);
}

static const struct action conflict_actions[] = {
	{ "m", NULL, "Van u", "Neem bij deze regel uw waarde.", 0, run_mine },
	{ "t", NULL, "Van de ander", "Neem bij deze regel de waarde van de ander.", 0, run_theirs },
	{ "F2", "Ctrl-O", "Bewaar", "Bewaar wat is gekozen.", 0, run_apply },
	{ "Esc", NULL, "Terug", "Terug naar het formulier; er wordt niets opgeslagen.", 0,
	    run_back },
	{ "Up", "k", "Omhoog", "Een regel omhoog.", ACTION_QUIET, run_up },
	{ "Down", "j", "Omlaag", "Een regel omlaag.", ACTION_QUIET, run_down },
	{ 0 },
};

static void
conflict_title(const struct view *view, struct str *out)
{
	const struct conflict *c = view->state;

	str_add(out, c->title);
}

static const struct view_class conflict_class = {
	.name = "conflict",
	.actions = conflict_actions,
	.draw = conflict_draw,
	.title = conflict_title,
};

/* The fields in which they differ; what only one of them touched is chosen already. */
static void
compare(struct conflict *c)
{
	const struct kind *kind = c->mine->kind;

	for (size_t i = 0; i < kind->n_fields; i++) {
		bool kept, left;

		if ((kind->fields[i].flags & (FIELD_DERIVED | FIELD_SYSTEM)) ||
		    value_eq(&c->mine->v[i], &c->theirs->v[i]))
			continue;
		kept = value_eq(&c->base->v[i], &c->mine->v[i]);
		left = value_eq(&c->base->v[i], &c->theirs->v[i]);
		VEC_ADD(c->rows, c->n, c->cap) = (struct verschil){
			.field = (int)i,
			.pick = kept   ? 't'
				: left ? 'm'
				       : '\0',
		};
	}
}

bool
dialoog_conflict(struct tui *tui, const char *title, const struct rec *base, const struct rec *mine,
    const struct rec *theirs, struct rec **out)
{
	struct conflict c = { .title = title, .base = base, .mine = mine, .theirs = theirs };
	bool done;

	compare(&c);
	done = !c.n || (tui_modal(tui, &conflict_class, &c) && c.applied);
	if (done) {
		*out = rec_copy(theirs);
		for (size_t i = 0; i < c.n; i++) {
			int field = c.rows[i].field;

			if (c.rows[i].pick != 'm')
				continue;
			value_fini(&(*out)->v[field]);
			(*out)->v[field] = value_copy(&mine->v[field]);
		}
	}
	free(c.rows);
	return done;
}
