/* SPDX-License-Identifier: EUPL-1.2 */
/* Reading the terminal: keys, pasted text, resizing, and that it has gone. */
#include <errno.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

#include "swv/base/utf8.h"
#include "swv/tui/term_intern.h"

enum {
	REST_MS = 100,           /* for the rest of a character or sequence that has begun */
	ESC_DIGIT_MS = 300,      /* a digit this soon after Esc makes a function key */
	PASTE_MS = 2000,         /* a paste that stops without its end mark has ended */
	PASTE_MAX = 1024 * 1024, /* bytes; what is more is dropped */
	DEAD_READS = 3,          /* reads that fail although there should be input */
};

/* Codes of our own, above those that curses may give itself. */
enum {
	CODE_WORD_LEFT = 0x4000,
	CODE_WORD_RIGHT,
	CODE_TOP,
	CODE_BOTTOM,
	CODE_PASTE_BEGIN,
	CODE_PASTE_END,
	CODE_CHAR, /* and the character added to it */
};

/* What PuTTY, xterm, rxvt and the Linux console send, whatever TERM says they are. */
static const struct {
	const char *sequence;
	int code;
} sequences[] = {
	{ "\033OP", KEY_F(1) },
	{ "\033OQ", KEY_F(2) },
	{ "\033OR", KEY_F(3) },
	{ "\033OS", KEY_F(4) },
	{ "\033[11~", KEY_F(1) },
	{ "\033[12~", KEY_F(2) },
	{ "\033[13~", KEY_F(3) },
	{ "\033[14~", KEY_F(4) },
	{ "\033[[A", KEY_F(1) },
	{ "\033[[B", KEY_F(2) },
	{ "\033[[C", KEY_F(3) },
	{ "\033[[D", KEY_F(4) },
	{ "\033[[E", KEY_F(5) },
	{ "\033[15~", KEY_F(5) },
	{ "\033[17~", KEY_F(6) },
	{ "\033[18~", KEY_F(7) },
	{ "\033[19~", KEY_F(8) },
	{ "\033[20~", KEY_F(9) },
	{ "\033[21~", KEY_F(10) },
	{ "\033[23~", KEY_F(11) },
	{ "\033[24~", KEY_F(12) },
	{ "\033[A", KEY_UP },
	{ "\033[B", KEY_DOWN },
	{ "\033[C", KEY_RIGHT },
	{ "\033[D", KEY_LEFT },
	{ "\033OA", KEY_UP },
	{ "\033OB", KEY_DOWN },
	{ "\033OC", KEY_RIGHT },
	{ "\033OD", KEY_LEFT },
	{ "\033[H", KEY_HOME },
	{ "\033OH", KEY_HOME },
	{ "\033[1~", KEY_HOME },
	{ "\033[7~", KEY_HOME },
	{ "\033[F", KEY_END },
	{ "\033OF", KEY_END },
	{ "\033[4~", KEY_END },
	{ "\033[8~", KEY_END },
	{ "\033[2~", KEY_IC },
	{ "\033[3~", KEY_DC },
	{ "\033[5~", KEY_PPAGE },
	{ "\033[6~", KEY_NPAGE },
	{ "\033[Z", KEY_BTAB },
	{ "\033[1;5D", CODE_WORD_LEFT },
	{ "\033[1;5C", CODE_WORD_RIGHT },
	{ "\033Od", CODE_WORD_LEFT },
	{ "\033Oc", CODE_WORD_RIGHT },
	{ "\033[1;5H", CODE_TOP },
	{ "\033[1;5F", CODE_BOTTOM },
	{ "\033[200~", CODE_PASTE_BEGIN },
	{ "\033[201~", CODE_PASTE_END },
	/* the numeric pad, which PuTTY sends so once curses has asked for function keys */
	{ "\033OM", KEY_ENTER },
	{ "\033Oj", CODE_CHAR + '*' },
	{ "\033Ok", CODE_CHAR + '+' },
	{ "\033Ol", CODE_CHAR + ',' },
	{ "\033Om", CODE_CHAR + '-' },
	{ "\033On", CODE_CHAR + '.' },
	{ "\033Oo", CODE_CHAR + '/' },
	{ "\033Op", CODE_CHAR + '0' },
	{ "\033Oq", CODE_CHAR + '1' },
	{ "\033Or", CODE_CHAR + '2' },
	{ "\033Os", CODE_CHAR + '3' },
	{ "\033Ot", CODE_CHAR + '4' },
	{ "\033Ou", CODE_CHAR + '5' },
	{ "\033Ov", CODE_CHAR + '6' },
	{ "\033Ow", CODE_CHAR + '7' },
	{ "\033Ox", CODE_CHAR + '8' },
	{ "\033Oy", CODE_CHAR + '9' },
};

static const struct {
	int code, key;
} codes[] = {
	{ KEY_UP, TOETS_UP },
	{ KEY_DOWN, TOETS_DOWN },
	{ KEY_LEFT, TOETS_LEFT },
	{ KEY_RIGHT, TOETS_RIGHT },
	{ KEY_HOME, TOETS_HOME },
	{ KEY_END, TOETS_END },
	{ KEY_PPAGE, TOETS_PGUP },
	{ KEY_NPAGE, TOETS_PGDN },
	{ KEY_IC, TOETS_INSERT },
	{ KEY_DC, TOETS_DELETE },
	{ KEY_BTAB, TOETS_BACKTAB },
	{ KEY_BACKSPACE, TOETS_BACKSPACE },
	{ KEY_ENTER, TOETS_ENTER },
	{ CODE_WORD_LEFT, TOETS_WORD_LEFT },
	{ CODE_WORD_RIGHT, TOETS_WORD_RIGHT },
	{ CODE_TOP, TOETS_TOP },
	{ CODE_BOTTOM, TOETS_BOTTOM },
};

void
term_define_keys(void)
{
	for (size_t i = 0; i < sizeof(sequences) / sizeof(sequences[0]); i++)
		define_key(sequences[i].sequence, sequences[i].code);
}

static int
key_of_code(int code)
{
	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		if (codes[i].code == code)
			return codes[i].key;
	if (code >= KEY_F(1) && code <= KEY_F(12))
		return TOETS_F1 + code - KEY_F(1);
	return code > CODE_CHAR && code < CODE_CHAR + 0x7F ? code - CODE_CHAR : TOETS_NONE;
}

static int
key_of_char(wint_t c)
{
	if (c == '\n')
		return TOETS_ENTER;
	if (c == 0x08)
		return TOETS_BACKSPACE;
	return c < 0x20 || c == 0x7F || toets_is_char((int)c) ? (int)c : TOETS_NONE;
}

int64_t
term_now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

static int
read_char(int timeout, wint_t *c)
{
	timeout(timeout);
	return get_wch(c);
}

static void
paste_add(struct str *text, wint_t c)
{
	char buf[4];
	size_t n = c ? utf8_encode((uint32_t)c, buf) : 0;

	if (text->len + n < PASTE_MAX)
		str_addn(text, buf, n);
}

/* Everything up to the end mark is text, whatever it looks like. */
static void
read_paste(struct event *event)
{
	struct str text = { 0 };

	for (;;) {
		wint_t c;
		int kind = read_char(PASTE_MS, &c);

		if (kind == ERR || (kind == KEY_CODE_YES && c == CODE_PASTE_END))
			break;
		if (kind == OK)
			paste_add(&text, c);
	}
	*event = (struct event){ .type = EVENT_PASTE, .text = str_take(&text) };
}

/* The rest of a sequence that nobody knows: it may not act as the letters it is made of. */
static void
swallow(bool csi)
{
	wint_t c;
	int kind;

	do
		kind = read_char(REST_MS, &c);
	while (csi && kind == OK && (c < 0x40 || c > 0x7E));
}

/* What Esc means together with what follows: itself, a function key, or nothing we know. */
static int
after_esc(struct term *term)
{
	wint_t c;
	int kind = read_char(0, &c), key;

	if (kind == OK && (c == '[' || c == 'O')) {
		swallow(c == '[');
		return TOETS_NONE;
	}
	if (kind == ERR)
		kind = read_char(ESC_DIGIT_MS, &c);
	if (kind == ERR)
		return TOETS_ESC;
	if (kind == KEY_CODE_YES && c == KEY_RESIZE) {
		unget_wch(KEY_RESIZE);
		return TOETS_ESC;
	}
	key = kind == OK ? key_of_char(c) : key_of_code((int)c);
	if (toets_after_esc(key))
		return toets_after_esc(key);
	term->next = key;
	return TOETS_ESC;
}

/* Makes an event of what was read.  False: it is nothing. */
static bool
make_event(struct term *term, int kind, wint_t c, struct event *event)
{
	int key;

	if (kind == KEY_CODE_YES && c == KEY_RESIZE) {
		*event = (struct event){ .type = EVENT_RESIZE };
		return true;
	}
	if (kind == KEY_CODE_YES && c == CODE_PASTE_BEGIN) {
		read_paste(event);
		return true;
	}
	key = kind == OK ? key_of_char(c) : key_of_code((int)c);
	if (key == TOETS_ESC)
		key = after_esc(term);
	*event = (struct event){ .type = EVENT_KEY, .key = key };
	return key != TOETS_NONE;
}

/* Waits for input.  0: the time has passed; -1: a signal came. */
static int
wait_input(int timeout, short *found)
{
	struct pollfd fd = { .fd = STDIN_FILENO, .events = POLLIN };
	int n = poll(&fd, 1, timeout);

	*found = n > 0 ? fd.revents : 0;
	return n;
}

bool
term_pending(struct term *term)
{
	short found;

	return term->next != TOETS_NONE || wait_input(0, &found) > 0;
}

static void
hang_up(struct term *term, struct event *event)
{
	term->gone = true;
	term_told_end();
	*event = (struct event){ .type = EVENT_HANGUP };
}

/* One try: an event, or false when nothing came that means anything. */
static bool
try_read(struct term *term, int *dead, struct event *event)
{
	short found;
	bool input = wait_input(0, &found) > 0;
	wint_t c;
	int kind;

	errno = 0;
	/* Without input only what curses itself kept can come; with it, the rest of a
	 * character may still be on its way. */
	kind = read_char(input ? REST_MS : 0, &c);
	if (kind != ERR) {
		*dead = 0;
		return make_event(term, kind, c, event);
	}
	if (input &&
	    ((found & (POLLHUP | POLLERR | POLLNVAL)) || errno == EIO || ++*dead >= DEAD_READS)) {
		hang_up(term, event);
		return true;
	}
	return false;
}

void
term_get(struct term *term, int timeout, struct event *event)
{
	int64_t end = term_now() + timeout;
	int dead = 0;

	if (term->next != TOETS_NONE) {
		int key = term->next;

		term->next = TOETS_NONE;
		if (key == TOETS_ESC)
			key = after_esc(term);
		*event = (struct event){ .type = EVENT_KEY, .key = key };
		if (key != TOETS_NONE)
			return;
	}
	for (;;) {
		int64_t left;
		short found;

		if (term->gone || term_asked_to_end()) {
			hang_up(term, event);
			return;
		}
		if (try_read(term, &dead, event))
			return;
		left = end - term_now();
		if (left <= 0 || wait_input((int)left, &found) == 0) {
			*event = (struct event){ .type = EVENT_TICK };
			return;
		}
	}
}
