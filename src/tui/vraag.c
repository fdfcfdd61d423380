/* SPDX-License-Identifier: EUPL-1.2 */
/* Questions that are answered by typing: a line, several lines, a date. */
#include <stdlib.h>

#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"
#include "swv/model/melding.h"
#include "swv/model/value.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/invoer.h"

enum { BOX_WIDTH = 70, LINES_ROWS = 10, DATE_LENGTH = 40 };

struct vraag {
	const char *title, *label;
	struct tekst tekst;
	bool lines, is_date;
	bool hidden;   /* what is typed shows as stars */
	bool sure;     /* Esc was pressed on changed text: the next one throws it away */
	bool answered; /* tekst is the answer */
	struct value value;
	struct str error;
};

static const struct field date_field = { .label = "Datum", .type = FIELD_DATE };

/* What the typed date means, or why it is none; text in out. */
static bool
date_read(struct vraag *v, const struct tui *tui, struct str *out)
{
	struct fault fault = { 0 };

	value_fini(&v->value);
	if (value_parse(&date_field, tekst_get(&v->tekst), tui_today(tui), &fault, &v->value)) {
		melding(&fault, out);
		return false;
	}
	if (v->value.tag != VALUE_NUMBER)
		return true;
	str_addf(out, "%s ", weekdag_kort(date_weekday((swv_date)v->value.i)));
	value_format(&date_field, &v->value, VALUE_HUMAN, out);
	return true;
}

static void
draw_hidden(const struct vraag *v, struct tui *tui, struct rect in)
{
	struct str stars = { 0 };

	str_pad(&stars, '*', utf8_length(tekst_get(&v->tekst)));
	term_text(tui_term(tui), in.y + 1, in.x, in.w, ROLE_FIELD_FOCUS, str_get(&stars));
	term_cursor(
	    tui_term(tui), in.y + 1, in.x + (stars.len < (size_t)in.w ? (int)stars.len : in.w - 1));
	str_fini(&stars);
}

static void
vraag_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct vraag *v = view->state;
	struct rect box = rect_middle(r, v->lines ? LINES_ROWS + 2 : 6, BOX_WIDTH);
	struct rect in = rect_inner(box);
	struct str echo = { 0 };

	term_box(tui_term(tui), box, v->title);
	in.x++;
	in.w -= 2;
	if (v->lines) {
		invoer_lines(tui, &v->tekst, in, true);
		return;
	}
	term_put(tui_term(tui), in.y, in.x, in.w, ROLE_NORMAL, v->label ? v->label : "");
	if (v->error.len)
		invoer_read(
		    tui, str_get(&v->error), (struct rect){ in.y + 2, in.x, 2, in.w }, ROLE_ERROR);
	else if (v->is_date && date_read(v, tui, &echo))
		term_put(tui_term(tui), in.y + 2, in.x, in.w, ROLE_DIM, str_get(&echo));
	if (v->hidden)
		draw_hidden(v, tui, in);
	else
		invoer_line(tui, &v->tekst, in.y + 1, in.x, in.w, true);
	str_fini(&echo);
}

static bool
vraag_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct vraag *v = view->state;

	if (event->type == EVENT_PASTE) {
		if (!tekst_paste(&v->tekst, event->text))
			tui_complain(tui,
			    "Niet alles past: hier kunnen %zu tekens. Kijk wat er staat.",
			    v->tekst.max);
	} else if (!tekst_key(&v->tekst, event->key))
		return false;
	str_clear(&v->error);
	v->sure = false;
	return true;
}

static bool
always(const struct view *view)
{
	(void)view;
	return true;
}

static void
vraag_done(struct tui *tui, struct view *view)
{
	struct vraag *v = view->state;

	str_clear(&v->error);
	if (v->is_date) {
		struct str text = { 0 };
		bool ok = date_read(v, tui, &text);

		if (!ok)
			str_add(&v->error, str_get(&text));
		str_fini(&text);
		if (!ok)
			return;
	}
	v->answered = true;
	tui_close(tui, view);
}

/* A long text is not gone by one slip of a finger. */
static void
vraag_leave(struct tui *tui, struct view *view)
{
	struct vraag *v = view->state;

	if (v->lines && v->tekst.done && !v->sure) {
		v->sure = true;
		tui_say(tui, "F2 bewaart de tekst; nog eens Esc gooit hem weg.");
		return;
	}
	tui_close(tui, view);
}

static const struct action line_actions[] = {
	{ "Enter", "F2", "Goed", "Neem dit antwoord.", 0, vraag_done },
	{ "Ctrl-O", NULL, "Goed", "Neem dit antwoord.", ACTION_QUIET, vraag_done },
	{ "Esc", NULL, "Terug", "Geef geen antwoord.", 0, vraag_leave },
	{ 0 },
};

static const struct action lines_actions[] = {
	{ "F2", "Ctrl-O", "Bewaar", "Neem deze tekst.", 0, vraag_done },
	{ "Esc", NULL, "Terug", "Geef geen antwoord.", 0, vraag_leave },
	{ "Ctrl-Z", "Ctrl-_", "Ongedaan", "Haal de laatste verandering terug.", 0, NULL },
	{ 0 },
};

static const struct view_class line_class = {
	.name = "vraag",
	.actions = line_actions,
	.overlay = true,
	.draw = vraag_draw,
	.key = vraag_key,
	.typing = always,
};

static const struct view_class lines_class = {
	.name = "tekst",
	.actions = lines_actions,
	.overlay = true,
	.draw = vraag_draw,
	.key = vraag_key,
	.typing = always,
};

static void
vraag_fini(struct vraag *v)
{
	tekst_fini(&v->tekst);
	value_fini(&v->value);
	str_fini(&v->error);
}

static bool
ask_text(struct tui *tui, struct vraag *v, size_t max, char **text)
{
	bool answered;

	tekst_init(&v->tekst, v->lines, max, *text);
	answered = tui_modal(tui, v->lines ? &lines_class : &line_class, v) && v->answered;
	if (answered) {
		char *nfc = utf8_nfc(tekst_get(&v->tekst));

		*text = nfc ? nfc : str_take(&v->tekst.buf);
	}
	vraag_fini(v);
	return answered;
}

bool
dialoog_line(struct tui *tui, const char *title, const char *label, size_t max, char **text)
{
	struct vraag v = { .title = title, .label = label };

	return ask_text(tui, &v, max, text);
}

bool
dialoog_secret(struct tui *tui, const char *title, const char *label, size_t max, char **text)
{
	struct vraag v = { .title = title, .label = label, .hidden = true };

	return ask_text(tui, &v, max, text);
}

bool
dialoog_lines(struct tui *tui, const char *title, size_t max, char **text)
{
	struct vraag v = { .title = title, .lines = true };

	return ask_text(tui, &v, max, text);
}

bool
dialoog_date(struct tui *tui, const char *title, const char *label, swv_date *date)
{
	struct vraag v = { .title = title, .label = label, .is_date = true };
	struct value begin = { .tag = VALUE_NUMBER, .i = *date };
	struct str text = { 0 };
	bool answered;

	if (*date != DATE_NONE)
		value_format(&date_field, &begin, VALUE_EDIT, &text);
	tekst_init(&v.tekst, false, DATE_LENGTH, str_get(&text));
	v.tekst.fresh = true;
	answered = tui_modal(tui, &line_class, &v) && v.answered;
	if (answered)
		*date = v.value.tag == VALUE_NUMBER ? (swv_date)v.value.i : DATE_NONE;
	str_fini(&text);
	vraag_fini(&v);
	return answered;
}
