/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/action.h"

#include "swv/base/utf8.h"
#include "swv/tui/palet.h"
#include "swv/tui/toets.h"
#include "swv/tui/tui.h"

static void
run_help(struct tui *tui, struct view *view)
{
	palet_open(tui, view, true);
}

static void
run_manual(struct tui *tui, struct view *view)
{
	(void)view;
	tui_manual(tui);
}

static void
run_palette(struct tui *tui, struct view *view)
{
	palet_open(tui, view, false);
}

/* One step back; from the lowest view there is none. */
static void
run_back(struct tui *tui, struct view *view)
{
	if (tui_is_screen(tui, view))
		tui_say(tui, "Verder terug kan niet. Q verlaat het programma.");
	else
		tui_close(tui, view);
}

static void
run_leave(struct tui *tui, struct view *view)
{
	if (tui_is_screen(tui, view))
		tui_quit(tui);
	else
		tui_close(tui, view);
}

static void
run_quit(struct tui *tui, struct view *view)
{
	(void)view;
	tui_quit(tui);
}

static void
run_refresh(struct tui *tui, struct view *view)
{
	(void)view;
	tui_refresh(tui);
}

static void
run_lock(struct tui *tui, struct view *view)
{
	(void)view;
	tui_lock(tui);
}

static void
run_repaint(struct tui *tui, struct view *view)
{
	(void)view;
	term_repaint(tui_term(tui));
	tui_redraw(tui);
}

static void
run_next(struct tui *tui, struct view *view)
{
	(void)view;
	tui_next_screen(tui, 1);
}

static void
run_previous(struct tui *tui, struct view *view)
{
	(void)view;
	tui_next_screen(tui, -1);
}

const struct action actions_global[] = {
	{ "?", "F9", "Hulp", "Alles wat hier kan; Enter doet het.", 0, run_help },
	{ "H", "F1", "Handleiding",
	    "Lees de handleiding (Engels); die van dit scherm staat voorop.", ACTION_QUIET,
	    run_manual },
	{ "q", NULL, "Terug", "Een stap terug; vanaf een tabblad: het programma uit.", 0,
	    run_leave },
	{ ":", NULL, "Opdracht", "Zoek een opdracht op naam en voer die uit.", ACTION_QUIET,
	    run_palette },
	{ "Esc", NULL, "Terug", "Een stap terug.", ACTION_QUIET, run_back },
	{ "r", "F5", "Ververs", "Lees opnieuw wat er staat.", ACTION_QUIET, run_refresh },
	{ "Ctrl-L", NULL, "Herteken", "Teken het scherm opnieuw als er iets doorheen kwam.",
	    ACTION_QUIET, run_repaint },
	{ "L", "F8", "Op slot", "Maak het scherm leeg tot u terug bent.",
	    ACTION_QUIET | ACTION_ALWAYS, run_lock },
	{ "Tab", "]", "Volgend tabblad", "Ga naar het volgende tabblad.", ACTION_QUIET, run_next },
	{ "Shift-Tab", "[", "Vorig tabblad", "Ga naar het vorige tabblad.", ACTION_QUIET,
	    run_previous },
	{ "Q", NULL, "Stop", "Verlaat het programma meteen; wat half getypt is blijft bewaard.",
	    ACTION_QUIET, run_quit },
	{ 0 },
};

const struct action actions_move[] = {
	{ "Up", "k", "Omhoog", "Een regel omhoog.", ACTION_QUIET, NULL },
	{ "Down", "j", "Omlaag", "Een regel omlaag.", ACTION_QUIET, NULL },
	{ "PgUp", "Ctrl-B", "Blad terug", "Een scherm omhoog.", ACTION_QUIET, NULL },
	{ "PgDn", "Ctrl-F", "Blad verder", "Een scherm omlaag.", ACTION_QUIET, NULL },
	{ "Home", "g", "Begin", "Naar de eerste regel.", ACTION_QUIET, NULL },
	{ "End", "G", "Eind", "Naar de laatste regel.", ACTION_QUIET, NULL },
	{ 0 },
};

const struct action *
action_for(const struct action *table, int key)
{
	for (; table && table->key; table++)
		if (toets_parse(table->key) == key ||
		    (table->twin && toets_parse(table->twin) == key))
			return table;
	return NULL;
}

const char *
action_refused(const struct action *action, unsigned has)
{
	static const struct {
		unsigned need;
		const char *why;
	} needs[] = {
		{ NEEDS_ROW, "Kies eerst een regel." },
		{ NEEDS_RECORD, "Dat kan niet met deze regel." },
		{ NEEDS_WRITE, "U kunt hier kijken, maar niets veranderen." },
		{ NEEDS_OPEN,
		    "Dit is al ingediend en verandert niet meer. t: geef het eerst terug" },
	};

	for (size_t i = 0; i < sizeof(needs) / sizeof(needs[0]); i++)
		if ((action->needs & needs[i].need) && !(has & needs[i].need))
			return needs[i].why;
	return NULL;
}

bool
action_recht(const struct action *action, enum recht *recht, enum action_soort *soort)
{
	*soort = (enum action_soort)(action->needs >> ACTION_SOORT);
	*recht = (enum recht)((action->needs >> ACTION_RECHT) & 0xFU);
	return *soort != SOORT_GEEN;
}

const struct kind *
action_kind(enum action_soort soort)
{
	return soort > SOORT_HIER ? kinds[soort - SOORT_HIER - 1] : NULL;
}

void
action_keys(const struct action *action, enum action_names names, struct str *out)
{
	int key = toets_parse(action->key);

	if (names == ACTION_TYPING && toets_is_char(key) && action->twin) {
		toets_format(toets_parse(action->twin), out);
		return;
	}
	toets_format(key, out);
	if (!action->twin || (names != ACTION_ALL && (key < TOETS_F1 || key > TOETS_F12)))
		return;
	str_addc(out, '/');
	toets_format(toets_parse(action->twin), out);
}

bool
action_while_typing(const struct action *action)
{
	return !toets_is_char(toets_parse(action->key)) ||
	       (action->twin && !toets_is_char(toets_parse(action->twin)));
}

/* Columns that the action takes in the bar, the blanks before it included. */
static int
bar_width(const struct action *action, bool typing)
{
	struct str keys = { 0 };
	int width;

	action_keys(action, typing ? ACTION_TYPING : ACTION_BRIEF, &keys);
	width = 2 + utf8_width(str_get(&keys)) + 1 + utf8_width(action->label);
	str_fini(&keys);
	return width;
}

bool
action_taken(const struct action *table, const struct action *action)
{
	const struct action *first = action_for(table, toets_parse(action->key));
	const struct action *second =
	    action->twin ? action_for(table, toets_parse(action->twin)) : NULL;

	return (first && first != action) || (second && second != action);
}

static bool
is_shown(const struct actiebalk *bar, const struct action *a)
{
	return !(a->needs & ACTION_QUIET) && !action_refused(a, bar->has) &&
	       (!bar->mag || bar->mag(a, bar->arg)) && (!bar->typing || action_while_typing(a)) &&
	       !action_taken(bar->table, a);
}

/* Room for what is the same everywhere: how to get help, and back, is never crowded out. */
static int
rest_width(const struct actiebalk *bar)
{
	int width = 0;

	for (const struct action *a = bar->rest; a && a->key; a++)
		if (is_shown(bar, a))
			width += bar_width(a, bar->typing);
	return width;
}

size_t
action_bar(const struct actiebalk *bar, const struct action **out, size_t max)
{
	const struct action *tables[] = { bar->table, bar->rest };
	int used = -1; /* the first has one blank before it */
	int kept = rest_width(bar);
	size_t n = 0;

	for (size_t i = 0; i < 2; i++, kept = 0) {
		for (const struct action *a = tables[i]; a && a->key; a++) {
			if (!is_shown(bar, a))
				continue;
			if (n == max || used + kept + bar_width(a, bar->typing) > bar->width)
				continue;
			used += bar_width(a, bar->typing);
			out[n++] = a;
		}
	}
	return n;
}
