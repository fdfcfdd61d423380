/* SPDX-License-Identifier: EUPL-1.2 */
/* The lock on a screen that nobody uses: blank, until somebody may go on. */
#include <string.h>

#include "swv/base/utf8.h"
#include "swv/model/duur.h"
#include "swv/tui/invoer.h"
#include "swv/tui/tui_intern.h"

enum { TRIES = 3, TYPED_MAX = 256 };

void
slot_touch(struct tui *tui)
{
	tui->slot.since = term_now();
}

/* By term_now; 0: never. */
static int64_t
moment(const struct tui *tui, int64_t after)
{
	return after ? tui->slot.since + after : 0;
}

int64_t
slot_next(const struct tui *tui)
{
	int64_t lock = tui->slot.on ? 0 : moment(tui, tui->opt.lock_after);
	int64_t leave = moment(tui, tui->opt.leave_after);

	return !lock || (leave && leave < lock) ? leave : lock;
}

static void
forget_typed(struct tui *tui)
{
	if (tui->slot.typed.s)
		explicit_bzero(tui->slot.typed.s, tui->slot.typed.cap);
	str_clear(&tui->slot.typed);
}

void
tui_lock(struct tui *tui)
{
	if (tui->slot.on)
		return;
	tui->slot.on = true;
	tui->slot.wrong = 0;
	tui->slot.asks = tui->opt.has_code && tui->opt.has_code(tui->opt.app);
	forget_typed(tui);
	str_clear(&tui->message);
	term_repaint(tui->term); /* nothing of what stood there is left to the terminal */
	tui->dirty = true;
}

void
slot_run(struct tui *tui)
{
	int64_t now = term_now(), lock = moment(tui, tui->opt.lock_after);
	int64_t leave = moment(tui, tui->opt.leave_after);

	if (leave && now >= leave) {
		struct str time = { 0 };

		duur_format(tui->opt.leave_after / 1000, &time);
		fault_set(&tui->ended, SWV_EIDLE, NULL, str_get(&time), NULL);
		str_fini(&time);
		tui->quit = true;
	} else if (lock && now >= lock) {
		tui_lock(tui);
	}
}

static void
open_again(struct tui *tui)
{
	forget_typed(tui);
	tui->slot.on = false;
	tui->next_look = 0; /* what others did meanwhile */
	slot_touch(tui);
	term_repaint(tui->term);
	tui->dirty = true;
}

static void
try_code(struct tui *tui)
{
	bool fits = tui->opt.code_fits(tui->opt.app, str_get(&tui->slot.typed));

	if (fits) {
		open_again(tui);
		return;
	}
	forget_typed(tui);
	if (++tui->slot.wrong < TRIES)
		return;
	fault_set(&tui->ended, SWV_ECODE, NULL, NULL, NULL);
	tui->quit = true;
}

static void
take_back(struct str *typed)
{
	typed->len -= utf8_cluster_back(str_get(typed), typed->len);
	if (typed->s)
		typed->s[typed->len] = '\0';
}

void
slot_event(struct tui *tui, const struct event *event)
{
	struct str *typed = &tui->slot.typed;
	char buf[4];

	tui->dirty = true;
	if (event->type != EVENT_KEY)
		return;
	if (!tui->slot.asks)
		open_again(tui);
	else if (event->key == TOETS_ENTER && typed->len)
		try_code(tui);
	else if (event->key == TOETS_BACKSPACE)
		take_back(typed);
	else if (event->key == TOETS_ESC || event->key == TOETS_CTRL('U'))
		forget_typed(tui);
	else if (event->key == TOETS_CTRL('L'))
		term_repaint(tui->term);
	else if (toets_is_char(event->key) && typed->len < TYPED_MAX)
		str_addn(typed, buf, utf8_encode((uint32_t)event->key, buf));
}

/* In the upper half, without header or tabs: nothing tells what lies behind it. */
void
slot_draw(struct tui *tui)
{
	int rows = term_rows(tui->term), cols = term_cols(tui->term), y = rows / 3;
	int x = cols > 60 ? (cols - 56) / 2 : 1;
	struct rect r = { y, x, rows - y, cols - x - 1 };
	struct str text = { 0 }, dots = { 0 };

	str_add(&text, "Dit scherm is op slot. ");
	if (!tui->slot.asks)
		str_add(&text, "Druk op een toets om verder te gaan.");
	else
		str_add(&text, "Typ uw toegangscode en druk op Enter.");
	if (tui->slot.wrong)
		str_addf(&text, "\nDie code klopt niet. U kunt het nog %d keer proberen.",
		    TRIES - tui->slot.wrong);
	y += invoer_read(tui, str_get(&text), r, ROLE_NORMAL) + 1;
	if (tui->slot.asks) {
		for (size_t n = utf8_length(str_get(&tui->slot.typed)); n; n--)
			str_add(&dots, "*");
		x += term_put(tui->term, y, x, r.w, ROLE_NORMAL, str_get(&dots));
	}
	term_cursor(tui->term, y < rows ? y : rows - 1, x < cols ? x : cols - 1);
	str_fini(&text);
	str_fini(&dots);
}

void
slot_fini(struct tui *tui)
{
	forget_typed(tui);
	str_fini(&tui->slot.typed);
}
