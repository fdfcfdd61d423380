/* SPDX-License-Identifier: EUPL-1.2 */
/* How a form stands on the screen. */
#include <stdlib.h>

#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"
#include "swv/model/value.h"
#include "swv/tui/formulier_intern.h"
#include "swv/tui/invoer.h"

enum {
	LABEL_X = 2,
	LABEL_MAX = 26,
	LINES_MIN = 3,
	LINES_MAX = 8,
	NUMBER_WIDTH = 16,
	FOOT_ROWS = 3, /* a blank one, what can be chosen, the help of the field */
	ERROR_ROWS = 2,
};

static int
label_width(const struct formulier *form)
{
	int width = 8;

	for (size_t i = 0; i < form->n; i++) {
		const struct field *f = form->fields[i].field;
		int w = utf8_width(f->label) + (f->flags & FIELD_REQUIRED ? 4 : 2);

		width = w > width ? w : width;
	}
	return width < LABEL_MAX ? width : LABEL_MAX;
}

/* Rows of what is not typed: a question may be longer than a row. */
static int
fixed_rows(const struct veld *v, int width)
{
	struct tekst t;
	int n;

	tekst_init(&t, true, 0, tekst_get(&v->tekst));
	tekst_wrap(&t, width + 1);
	n = t.n_rows < LINES_MIN ? (int)t.n_rows : LINES_MIN;
	tekst_fini(&t);
	return n;
}

/* Rows of the value when it has width columns. */
static int
value_rows(struct veld *v, int width)
{
	if (v->fixed)
		return fixed_rows(v, width);
	if (!field_is_lines(v->field))
		return 1;
	tekst_wrap(&v->tekst, width);
	if (v->tekst.n_rows < LINES_MIN)
		return LINES_MIN;
	return v->tekst.n_rows < LINES_MAX ? (int)v->tekst.n_rows : LINES_MAX;
}

static int
error_rows(const struct veld *v)
{
	return v->error.len ? ERROR_ROWS : 0;
}

/* What was understood of a date, beside the field. */
static void
draw_echo(struct formulier *form, struct veld *v, struct tui *tui, int y, int x, int width)
{
	struct value value;
	struct str text = { 0 };

	if (v->field->type != FIELD_DATE)
		return;
	if (veld_parse(form, v, tui_today(tui), NULL, &value))
		str_add(&text, "?");
	else if (value.tag == VALUE_NUMBER) {
		str_addf(&text, "%s ", weekdag_kort(date_weekday((swv_date)value.i)));
		value_format(v->field, &value, VALUE_HUMAN, &text);
	}
	term_put(tui_term(tui), y, x, width, ROLE_DIM, str_get(&text));
	value_fini(&value);
	str_fini(&text);
}

static void
draw_value(struct formulier *form, struct veld *v, struct tui *tui, struct rect r, bool focus)
{
	int width = r.w;

	if (v->fixed) {
		invoer_read(tui, tekst_get(&v->tekst), r, ROLE_DIM);
		return;
	}
	if (field_is_lines(v->field)) {
		invoer_lines(tui, &v->tekst, r, focus);
		return;
	}
	if (field_is_number(v->field)) {
		width = width < NUMBER_WIDTH ? width : NUMBER_WIDTH;
		draw_echo(form, v, tui, r.y, r.x + width + 2, r.w - width - 2);
	}
	invoer_line(tui, &v->tekst, r.y, r.x, width, focus);
}

/* Draws the field with its first row at y; what falls outside r is left out.  A text of several
 * rows that does not fit whole is cut at the bottom. */
static void
draw_field(struct formulier *form, struct veld *v, struct tui *tui, struct rect r, int y)
{
	bool focus = v == &form->fields[form->focus];
	int x = r.x + LABEL_X + form->label_width, width = r.x + r.w - 1 - x;
	int rows = value_rows(v, width), end = r.y + r.h;
	struct str label = { 0 };

	if (y < r.y || y >= end)
		return;
	str_addf(&label, "%s%s", v->field->label, v->field->flags & FIELD_REQUIRED ? " *" : "");
	term_put(tui_term(tui), y, r.x, 1, ROLE_TITLE, focus ? ">" : " ");
	term_put(tui_term(tui), y, r.x + LABEL_X, form->label_width - 1,
	    focus ? ROLE_TITLE : ROLE_NORMAL, str_get(&label));
	str_fini(&label);
	draw_value(
	    form, v, tui, (struct rect){ y, x, rows < end - y ? rows : end - y, width }, focus);
	y += rows;
	if (v->error.len && y < end) {
		int room = end - y < ERROR_ROWS ? end - y : ERROR_ROWS;

		term_put(tui_term(tui), y, r.x + LABEL_X, 1, ROLE_ERROR, "!");
		invoer_read(tui, str_get(&v->error),
		    (struct rect){ y, r.x + LABEL_X + 2, room, r.w - LABEL_X - 3 }, ROLE_ERROR);
	}
}

/* What can be chosen for what is typed, on one row. */
static void
draw_choices(const struct formulier *form, struct tui *tui, int y, int width)
{
	const struct veld *v = &form->fields[form->focus];
	struct keuzen list = { 0 };
	struct str part = { 0 }, text = { 0 };
	size_t len, from;

	if (!veld_has_choices(form, v))
		return;
	from = veld_part(v, &len);
	if (!v->tekst.fresh) /* a text that was there already is no search */
		str_addn(&part, tekst_get(&v->tekst) + from, len);
	veld_choices(form, v, str_get(&part), &list);
	str_add(&text, "F4 kiezen");
	for (size_t i = 0; i < list.n && (int)text.len < 4 * width; i++)
		str_addf(&text, "%s%s", i ? " · " : ": ", list.items[i].label);
	term_put(tui_term(tui), y, 1, width - 2, ROLE_DIM, str_get(&text));
	keuzen_fini(&list);
	str_fini(&part);
	str_fini(&text);
}

/* Moves top so that the field with the focus is in sight whole, if it fits. */
static void
scroll(struct formulier *form, int width, int height)
{
	int y = 0, rows = 0;

	for (size_t i = 0; i <= form->focus && i < form->n; i++) {
		y += rows;
		rows = value_rows(&form->fields[i], width) + error_rows(&form->fields[i]);
	}
	if (y + rows > form->top + height)
		form->top = y + rows - height;
	if (y < form->top)
		form->top = y;
}

void
formulier_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct formulier *form = view->state;
	struct rect fields = { r.y, r.x, r.h - FOOT_ROWS, r.w };
	int width, y;

	if (!form->n || fields.h < 1)
		return;
	form->label_width = label_width(form);
	width = r.w - 1 - LABEL_X - form->label_width;
	scroll(form, width, fields.h);
	y = r.y - form->top;
	for (size_t i = 0; i < form->n; i++) {
		struct veld *v = &form->fields[i];

		draw_field(form, v, tui, fields, y);
		y += value_rows(v, width) + error_rows(v);
	}
	if (form->top) /* as lists have it: there is more that way */
		term_put(tui_term(tui), fields.y, r.x + r.w - 1, 1, ROLE_NORMAL, "^");
	if (y > fields.y + fields.h)
		term_put(
		    tui_term(tui), fields.y + fields.h - 1, r.x + r.w - 1, 1, ROLE_NORMAL, "v");
	draw_choices(form, tui, r.y + r.h - 2, r.w);
	term_put(tui_term(tui), r.y + r.h - 1, r.x + 1, r.w - 2, ROLE_NORMAL,
	    form->fields[form->focus].field->help ? form->fields[form->focus].field->help : "");
}
