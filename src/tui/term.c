/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/term.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/tui/term_intern.h"
#include "swv/tui/terminfo.h"

enum { ESC_DELAY = 100 };

/* ---- signals: only a flag, the loop does the rest ---- */

static volatile sig_atomic_t end_asked, end_told;

/* Whether the terminal takes output: a line that stalls fills up, and then a write waits for ever. */
static bool
takes_output(void)
{
	struct pollfd fd = { .fd = STDOUT_FILENO, .events = POLLOUT };

	return poll(&fd, 1, 0) != 0;
}

/* What nobody will read any more is dropped, so that what comes after it need not wait. */
static void
drop_output(void)
{
	if (!takes_output())
		tcflush(STDOUT_FILENO, TCOFLUSH);
}

/* Whatever the program is doing, it is gone by then: nobody sees it, nobody can stop it. */
enum { LAST_SECONDS = 15 };

static void
ask_end(int sig)
{
	int kept = errno;

	(void)sig;
	end_asked = 1;
	drop_output(); /* curses goes on with a write that was broken off, as long as it takes */
	alarm(LAST_SECONDS);
	errno = kept;
}

static const struct {
	int sig;
	void (*handler)(int);
} signals[N_SIGNALS] = {
	{ SIGHUP, ask_end },
	{ SIGTERM, ask_end },
	{ SIGINT, SIG_IGN }, /* Ctrl-C is a key */
	{ SIGTSTP, SIG_IGN },
	{ SIGPIPE, SIG_IGN },
};

bool
term_asked_to_end(void)
{
	return end_asked != 0;
}

bool
term_is_ending(void)
{
	return end_asked && !end_told;
}

void
term_told_end(void)
{
	end_told = 1;
}

bool
term_takes_output(const struct term *term)
{
	(void)term;
	return takes_output();
}

static void
signals_take(struct term *term)
{
	end_asked = end_told = 0;
	for (int i = 0; i < N_SIGNALS; i++) {
		struct sigaction act = { .sa_handler = signals[i].handler };

		sigaction(signals[i].sig, &act, &term->old[i]);
	}
}

static void
signals_give_back(const struct term *term)
{
	for (int i = 0; i < N_SIGNALS; i++)
		sigaction(signals[i].sig, &term->old[i], NULL);
}

/* ---- start and end ---- */

/* Width and UTF-8 come from the locale; numbers must not, so only LC_CTYPE. */
static bool
locale_utf8(void)
{
	static const char *const names[] = { "", "C.UTF-8", "C.utf8", "nl_NL.UTF-8",
		"en_US.UTF-8" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
			return true;
	return false;
}

static void
send(const char *sequence)
{
	size_t n = strlen(sequence);

	while (n) {
		ssize_t k = write(STDOUT_FILENO, sequence, n);

		if (k <= 0)
			return;
		sequence += k;
		n -= (size_t)k;
	}
}

static void
set_modes(struct term *term, const char *name, enum theme theme, int esc_delay)
{
	raw();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	idlok(stdscr, TRUE);
	typeahead(-1); /* term_pending does that, for whole frames */
	set_escdelay(esc_delay > 0 ? esc_delay : ESC_DELAY);
	term_define_keys();
	term->ground = kleur_begin();
	kleur_init(theme, term->ground, term->attr);
	term->marks_paste = terminfo_marks_paste(name);
	if (term->marks_paste)
		send("\033[?2004h");
}

void
term_theme(struct term *term, enum theme theme)
{
	kleur_init(theme, term->ground, term->attr);
	term_repaint(term);
}

enum swv_err
term_new(enum theme theme, int esc_delay, struct fault *fault, struct term **out)
{
	struct term *term;
	const char *name;
	bool unable;

	*out = NULL;
	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return fault_set(fault, SWV_ETERMINAL, NULL, NULL,
		    "in- en uitvoer moeten een terminal zijn; \"swv agenda\" en \"swv list\" werken "
		    "zonder");
	if (!locale_utf8())
		return fault_set(fault, SWV_ETERMINAL, NULL, NULL,
		    "de server heeft geen UTF-8-taalinstelling; vraag de beheerder om C.UTF-8");
	unsetenv("LINES"); /* left over from a shell; the terminal knows better */
	unsetenv("COLUMNS");
	name = terminfo_choose(&unable);
	if (!name)
		return fault_set(fault, SWV_ETERMINAL, NULL, NULL,
		    unable
			? "het kan de cursor niet verplaatsen; zet TERM op xterm-256color of "
			  "gebruik \"swv agenda\""
			: "de server kent dit soort terminal niet; vraag de beheerder om het pakket "
			  "ncurses-base");
	term = mem_zero(1, sizeof(*term));
	signals_take(term);
	term->screen = newterm(name, stdout, stdin);
	if (!term->screen) {
		signals_give_back(term);
		free(term);
		return fault_set(fault, SWV_ETERMINAL, NULL, NULL, "het kon niet worden geopend");
	}
	set_modes(term, name, theme, esc_delay);
	*out = term;
	return SWV_OK;
}

void
term_restore(void)
{
	if (!stdscr || isendwin())
		return;
	drop_output();
	send("\033[?2004l");
	endwin();
}

void
term_free(struct term **term)
{
	struct term *t = *term;

	if (!t)
		return;
	drop_output();
	if (t->marks_paste)
		send("\033[?2004l");
	endwin();
	delscreen(t->screen);
	signals_give_back(t);
	alarm(0);
	str_fini(&t->scratch);
	free(t);
	*term = NULL;
}

/* ---- drawing ---- */

int
term_rows(const struct term *term)
{
	(void)term;
	return getmaxy(stdscr);
}

int
term_cols(const struct term *term)
{
	(void)term;
	return getmaxx(stdscr);
}

/* What of width columns from (y, x) lies on the screen. */
static int
clip(const struct term *term, int y, int x, int width)
{
	int room = term_cols(term) - x;

	if (y < 0 || x < 0 || y >= term_rows(term) || width <= 0 || room <= 0)
		return 0;
	return width < room ? width : room;
}

void
term_erase(struct term *term)
{
	attr_set(term->attr[ROLE_NORMAL] & A_ATTRIBUTES & ~A_COLOR, 0, NULL);
	erase();
}

int
term_put(struct term *term, int y, int x, int width, enum role role, const char *text)
{
	int used;

	width = clip(term, y, x, width);
	if (!width)
		return 0;
	str_clear(&term->scratch);
	used = utf8_visible(&term->scratch, text, width);
	attrset((int)term->attr[role]);
	mvaddstr(y, x, str_get(&term->scratch));
	attrset(A_NORMAL);
	return used;
}

void
term_text(struct term *term, int y, int x, int width, enum role role, const char *text)
{
	width = clip(term, y, x, width);
	if (!width)
		return;
	str_clear(&term->scratch);
	utf8_column(&term->scratch, text, width);
	attrset((int)term->attr[role]);
	mvaddstr(y, x, str_get(&term->scratch));
	attrset(A_NORMAL);
}

void
term_fill(struct term *term, struct rect r, enum role role)
{
	for (int i = 0; i < r.h; i++)
		term_text(term, r.y + i, r.x, r.w, role, "");
}

void
term_rule(struct term *term, int y, int x, int width)
{
	width = clip(term, y, x, width);
	if (!width)
		return;
	attrset((int)term->attr[ROLE_RULE]);
	mvhline_set(y, x, WACS_HLINE, width);
	attrset(A_NORMAL);
}

void
term_box(struct term *term, struct rect r, const char *title)
{
	if (r.h < 2 || r.w < 2)
		return;
	term_fill(term, r, ROLE_NORMAL);
	term_rule(term, r.y, r.x, r.w);
	term_rule(term, r.y + r.h - 1, r.x, r.w);
	attrset((int)term->attr[ROLE_RULE]);
	mvvline_set(r.y, r.x, WACS_VLINE, r.h);
	mvvline_set(r.y, r.x + r.w - 1, WACS_VLINE, r.h);
	mvadd_wch(r.y, r.x, WACS_ULCORNER);
	mvadd_wch(r.y, r.x + r.w - 1, WACS_URCORNER);
	mvadd_wch(r.y + r.h - 1, r.x, WACS_LLCORNER);
	mvadd_wch(r.y + r.h - 1, r.x + r.w - 1, WACS_LRCORNER);
	attrset(A_NORMAL);
	if (title && *title && r.w > 6) {
		int used = term_put(term, r.y, r.x + 3, r.w - 6, ROLE_TITLE, title);

		term_put(term, r.y, r.x + 2, 1, ROLE_TITLE, " ");
		term_put(term, r.y, r.x + 3 + used, 1, ROLE_TITLE, " ");
	}
}

void
term_cursor(struct term *term, int y, int x)
{
	term->y = y;
	term->x = x;
}

void
term_flush(struct term *term)
{
	int y = term->y < term_rows(term) ? term->y : term_rows(term) - 1;
	int x = term->x < term_cols(term) ? term->x : term_cols(term) - 1;

	move(y < 0 ? 0 : y, x < 0 ? 0 : x);
	wnoutrefresh(stdscr);
	doupdate();
}

void
term_repaint(struct term *term)
{
	(void)term;
	clearok(curscr, TRUE);
}
