/* SPDX-License-Identifier: EUPL-1.2 */
/* Not swv: two made-up screens that use all of the frame, for test_proef.c to drive. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/melding.h"
#include "swv/model/value.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/formulier.h"
#include "swv/tui/lijst.h"
#include "swv/tui/tekstblad.h"

enum { N_ROWS = 100000 };

/* ---- a list of rows that are made as they are asked for ---- */

struct rij {
	long nr;
	char id[16], title[64], who[32];
};

struct rijlijst {
	struct lijst list;
	struct str filter;
	long opened; /* how often Enter was pressed */
	bool ticked[N_ROWS + 1];
};

static void
rij_fill(struct rij *row, long nr)
{
	static const char *const names[] = { "obs De Vlinder", "cbs Het Anker", "sbo De Brug",
		"École José", "Zoë\xCC\x88 en Renée", "obs De Wilgen" };

	row->nr = nr;
	snprintf(row->id, sizeof(row->id), "26-%06ld", nr);
	snprintf(row->title, sizeof(row->title), "%s, afspraak %ld", names[nr % 6], nr);
	snprintf(row->who, sizeof(row->who), "consulent %ld", nr % 7);
}

static bool
passes(const struct rijlijst *l, long nr)
{
	struct rij row;

	if (!l->filter.len)
		return true;
	rij_fill(&row, nr);
	return utf8_match(row.title, str_get(&l->filter));
}

static enum swv_err
rij_load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	const struct rijlijst *l = arg;
	const struct rij *from = ask->from;
	long step = ask->before ? -1 : 1, nr;

	(void)fault;
	nr = from ? from->nr + (ask->with ? 0 : step) : ask->before ? N_ROWS : 1;
	for (; nr >= 1 && nr <= N_ROWS && out->n < ask->n; nr += step) {
		struct rij *row;

		if (!passes(l, nr))
			continue;
		row = mem_zero(1, sizeof(*row));
		rij_fill(row, nr);
		rijen_add(out, row);
	}
	return SWV_OK;
}

static const char *
rij_id(const void *row)
{
	const struct rij *r = row;

	return r->id;
}

static void
rij_cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct rijlijst *l = arg;
	const struct rij *r = row;
	const char *const cells[] = { r->id, r->title, r->who,
		l->ticked[r->nr] ? "gereed" : "open" };

	str_add(out, cells[column]);
}

static char
rij_mark(void *arg, const void *row, enum role *role)
{
	const struct rij *r = row;

	(void)arg;
	*role = r->nr % 5 ? ROLE_SOON : ROLE_LATE;
	return r->nr % 5 == 0 ? '!' : r->nr % 3 == 0 ? '~' : ' ';
}

static void
rij_filter(void *arg, const char *text)
{
	struct rijlijst *l = arg;

	str_clear(&l->filter);
	str_add(&l->filter, text);
}

static void
rij_count(void *arg, struct str *out)
{
	const struct rijlijst *l = arg;

	str_add(out, l->filter.len ? "? van 1000+" : "1000+");
}

static const struct kolom rij_columns[] = {
	{ "Nummer", 9, 9, KOLOM_LEFT, 0 },
	{ "School", 20, 0, KOLOM_LEFT, 0 },
	{ "Wie", 8, 14, KOLOM_LEFT, 0 },
	{ "Status", 6, 8, KOLOM_RIGHT, 0 },
	{ 0 },
};

static const struct lijst_class rij_class = {
	.bron = { .load = rij_load, .id = rij_id, .free = free },
	.columns = rij_columns,
	.cell = rij_cell,
	.mark = rij_mark,
	.filter = rij_filter,
	.count = rij_count,
};

static void *
rijen_open(struct tui *tui)
{
	struct rijlijst *l = mem_zero(1, sizeof(*l));

	(void)tui;
	lijst_init(&l->list, &rij_class, l);
	return l;
}

static void
rijen_close(struct view *view, struct tui *tui)
{
	struct rijlijst *l = view->state;

	(void)tui;
	lijst_fini(&l->list);
	str_fini(&l->filter);
	free(l);
}

static void
rijen_draw(struct view *view, struct tui *tui, struct rect r)
{
	struct rijlijst *l = view->state;

	lijst_draw(&l->list, tui, r);
}

static bool
rijen_key(struct view *view, struct tui *tui, const struct event *event)
{
	struct rijlijst *l = view->state;

	return lijst_key(&l->list, tui, event);
}

static bool
rijen_typing(const struct view *view)
{
	const struct rijlijst *l = view->state;

	return lijst_typing(&l->list);
}

static unsigned
rijen_has(const struct view *view)
{
	const struct rijlijst *l = view->state;

	return lijst_has(&l->list);
}

static bool
rijen_status(const struct view *view, struct str *out)
{
	const struct rijlijst *l = view->state;

	return lijst_status(&l->list, out);
}

static void
rijen_refresh(struct view *view, struct tui *tui)
{
	struct rijlijst *l = view->state;

	(void)tui;
	lijst_reload(&l->list);
}

static void
run_open(struct tui *tui, struct view *view)
{
	const struct rijlijst *l = view->state;
	const struct rij *row = lijst_row(&l->list);
	struct str text = { 0 };

	str_addf(&text, "# %s\n\nAfspraak met %s.\n\n", row->title, row->who);
	for (int i = 1; i <= 40; i++)
		str_addf(&text,
		    "Regel %d van een lange tekst die over de rand van het scherm heen "
		    "loopt en dus wordt afgebroken.\n",
		    i);
	tekstblad_open(tui, NULL, NULL, row->title, str_get(&text));
	str_fini(&text);
}

static void
run_tick(struct tui *tui, struct view *view)
{
	struct rijlijst *l = view->state;
	const struct rij *row = lijst_row(&l->list);

	l->ticked[row->nr] = !l->ticked[row->nr];
	tui_say(tui, "%s afgevinkt", row->id);
	lijst_reload(&l->list); /* row is gone from here on */
}

static void
run_wipe(struct tui *tui, struct view *view)
{
	(void)view;
	if (dialoog_confirm(tui, "Wissen", "Deze afspraak wordt voorgoed gewist.", 'j'))
		tui_say(tui, "Gewist.");
	else
		tui_say(tui, "Niet gewist.");
}

static void
run_note(struct tui *tui, struct view *view)
{
	char *text = NULL;

	(void)view;
	if (!dialoog_lines(tui, "Notitie", 2000, &text))
		return;
	tui_say(tui, "Notitie van %zu tekens.", strlen(text));
	free(text);
}

static void
run_when(struct tui *tui, struct view *view)
{
	swv_date date = tui_today(tui);
	char buf[11];

	(void)view;
	if (dialoog_date(tui, "Plannen", "Wanneer?", &date))
		tui_say(tui, "Gepland op %s.", date_format_iso(date, buf));
}

static void
run_long(struct tui *tui, struct view *view)
{
	struct fault fault = { 0 };

	(void)view;
	fault_set(&fault, SWV_EUNKNOWN, "een heel lange naam van een veld dat niet bestaat",
	    "een waarde die ook al zo lang is dat zij niet op de regel past",
	    "iets wat er op lijkt");
	tui_fault(tui, &fault);
}

static const struct action rijen_actions[] = {
	{ "Enter", NULL, "Open", "Open de afspraak.", NEEDS_ROW, run_open },
	{ "Space", "v", "Vink", "Vink de afspraak af.", NEEDS_ROW | NEEDS_WRITE, run_tick },
	{ "n", "F6", "Notitie", "Schrijf een notitie.", NEEDS_WRITE, run_note },
	{ "p", NULL, "Plan", "Plan de afspraak op een dag.", NEEDS_ROW | NEEDS_WRITE, run_when },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "d", NULL, "Wis", "Wis de afspraak voorgoed.", NEEDS_ROW | NEEDS_WRITE, run_wipe },
	{ "e", NULL, "Fout", "Laat een lange fout zien.", ACTION_QUIET, run_long },
	{ 0 },
};

static const struct screen screen_rijen = {
	.name = "rijen",
	.label = "Rijen",
	.tab = '1',
	.open = rijen_open,
	.view = {
		.name = "rijen",
		.actions = rijen_actions,
		.draw = rijen_draw,
		.close = rijen_close,
		.key = rijen_key,
		.typing = rijen_typing,
		.has = rijen_has,
		.refresh = rijen_refresh,
		.status = rijen_status,
	},
};

/* ---- a screen that opens a form with every type of field ---- */

static const struct choice choices_status[] = {
	{ "open", "open" },
	{ "bezig", "bezig" },
	{ "gereed", "gereed" },
	{ "vervallen", "vervallen" },
	{ NULL, NULL },
};

static const struct field proef_fields[] = {
	{ .name = "id", .label = "Id", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED,
	    .max = 60,
	    .help = "Waar het over gaat." },
	{ .name = "tekst", .label = "Tekst", .type = FIELD_LINES, .help = "Wat er is gezegd." },
	{ .name = "aantal",
	    .label = "Aantal",
	    .type = FIELD_INT,
	    .min = 1,
	    .max = 99,
	    .help = "Hoe vaak." },
	{ .name = "klaar",
	    .label = "Klaar",
	    .type = FIELD_BOOL,
	    .help = "Ja of nee: j, n of spatie." },
	{ .name = "dag", .label = "Dag", .type = FIELD_DATE, .help = "Typ 12-3, morgen of +2w." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .choices = choices_status,
	    .initial = "open",
	    .help = "Hoe het ervoor staat." },
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .to = "school",
	    .help = "Bij welke school." },
	{ .name = "wie",
	    .label = "Wie",
	    .type = FIELD_LIST,
	    .to = "functie",
	    .help = "Een of meer, met komma's ertussen." },
	{ .name = "stand",
	    .label = "Stand",
	    .type = FIELD_TEXT,
	    .flags = FIELD_DERIVED,
	    .help = "Volgt uit de rest." },
};

static const struct kind kind_proef = {
	.name = "proef",
	.label = "proef",
	.labels = "proeven",
	.fields = proef_fields,
	.n_fields = sizeof(proef_fields) / sizeof(proef_fields[0]),
	.title = "titel",
};

struct formulieren {
	struct rec *last; /* what was saved last; NULL: nothing */
	struct rec *concept;
	int concepts;
};

static const char *
proef_title(void *arg)
{
	(void)arg;
	return "Nieuwe proef";
}

static enum swv_err
proef_save(void *arg, struct tui *tui, struct rec *rec, struct fault *fault)
{
	struct formulieren *f = arg;

	if (str_eq(rec_text(rec, "titel"), "dubbel"))
		return fault_set(fault, SWV_EDUPLICATE, "Titel", "dubbel", NULL);
	if (str_eq(rec_text(rec, "titel"), "botsing")) {
		struct rec *base = rec_copy(rec), *theirs, *merged = NULL;

		rec_set_text(base, "titel", "eerst");
		theirs = rec_copy(base);
		rec_set_text(theirs, "titel", "van de ander");
		rec_set_int(theirs, "aantal", 7);
		if (dialoog_conflict(tui, "Intussen gewijzigd", base, rec, theirs, &merged))
			for (size_t i = 0; i < rec->kind->n_fields; i++) {
				value_fini(&rec->v[i]);
				rec->v[i] = value_copy(&merged->v[i]);
			}
		rec_free(&base);
		rec_free(&theirs);
		if (!merged)
			return fault_set(fault, SWV_ECHANGED, "Deze proef", "mkoster", NULL);
		rec_free(&merged);
	}
	rec_free(&f->last);
	f->last = rec_copy(rec);
	tui_say(tui, "Opgeslagen.");
	return SWV_OK;
}

static void
proef_concept(void *arg, const struct rec *rec)
{
	struct formulieren *f = arg;

	rec_free(&f->concept);
	f->concept = rec_copy(rec);
	f->concepts++;
	if (getenv("PROEF_CONCEPT")) { /* what would outlive the program */
		FILE *file = fopen(getenv("PROEF_CONCEPT"), "w");

		if (file) {
			fputs(rec_text(rec, "titel"), file);
			fclose(file);
		}
	}
}

static const char *const schools[][2] = { { "01AB00", "obs De Vlinder" },
	{ "02CD00", "cbs Het Anker" }, { "03EF00", "obs De Wilgen" }, { "04GH00", "École José" } };
static const char *const people[][2] = { { "directeur", "Directeur" },
	{ "coordinator", "Coördinator" }, { "consulent-noord", "Consulent, noord" } };

static void
proef_choices(void *arg, const struct field *field, const char *text, struct keuzen *out)
{
	bool is_school = str_eq(field->to, "school");
	size_t n = is_school ? 4 : 3;

	(void)arg;
	for (size_t i = 0; i < n; i++) {
		const char *const *row = is_school ? schools[i] : people[i];

		if (utf8_match(row[1], text) || utf8_match(row[0], text))
			keuzen_add(out, row[0], row[1], NULL);
	}
}

static bool
proef_label(void *arg, const struct field *field, const char *id, struct str *out)
{
	bool is_school = str_eq(field->to, "school");
	size_t n = is_school ? 4 : 3;

	(void)arg;
	for (size_t i = 0; i < n; i++) {
		const char *const *row = is_school ? schools[i] : people[i];

		if (str_eq(row[0], id)) {
			str_add(out, row[1]);
			return true;
		}
	}
	return false;
}

static const struct formulier_class proef_form = {
	.title = proef_title,
	.save = proef_save,
	.concept = proef_concept,
	.choices = proef_choices,
	.label = proef_label,
};

static void *
formulieren_open(struct tui *tui)
{
	(void)tui;
	return mem_zero(1, sizeof(struct formulieren));
}

static void
formulieren_close(struct view *view, struct tui *tui)
{
	struct formulieren *f = view->state;

	(void)tui;
	rec_free(&f->last);
	rec_free(&f->concept);
	free(f);
}

static void
formulieren_draw(struct view *view, struct tui *tui, struct rect r)
{
	const struct formulieren *f = view->state;

	for (size_t i = 0; f->last && i < kind_proef.n_fields; i++) {
		struct str text = { 0 };

		str_addf(&text, "%s=", proef_fields[i].name);
		value_format(&proef_fields[i], &f->last->v[i], VALUE_PLAIN, &text);
		term_put(tui_term(tui), r.y + 1 + (int)i, 1, r.w - 2, ROLE_NORMAL, str_get(&text));
		str_fini(&text);
	}
	if (f->concept) {
		struct str text = { 0 };

		str_addf(&text, "concept %d: %s", f->concepts, rec_text(f->concept, "titel"));
		term_put(tui_term(tui), r.y, 1, r.w - 2, ROLE_NORMAL, str_get(&text));
		str_fini(&text);
	}
}

static void
run_new(struct tui *tui, struct view *view)
{
	struct formulieren *f = view->state;
	struct rec *rec = f->concept;

	f->concept = NULL;
	formulier_open(
	    tui, &proef_form, f, rec ? rec : rec_initial(&kind_proef, tui_today(tui)), true);
}

static const struct action formulieren_actions[] = {
	{ "n", "F2", "Nieuw", "Maak een nieuwe proef.", NEEDS_WRITE, run_new },
	{ 0 },
};

static const struct screen screen_formulieren = {
	.name = "formulieren",
	.label = "Formulieren",
	.tab = '2',
	.open = formulieren_open,
	.view = {
		.name = "formulieren",
		.actions = formulieren_actions,
		.draw = formulieren_draw,
		.close = formulieren_close,
	},
};

static const struct screen *const screens[] = { &screen_rijen, &screen_formulieren };

static swv_date
proef_today(void *arg)
{
	(void)arg;
	return date_make(2026, 11, 22);
}

int
main(int argc, char **argv)
{
	struct tui_options options = {
		.screens = screens,
		.n_screens = sizeof(screens) / sizeof(screens[0]),
		.may_write = !(argc > 2 && str_eq(argv[2], "lezer")),
		.today = proef_today,
	};
	struct fault fault = { 0 };
	struct tui *tui;
	enum swv_err err;

	mem_on_failure(term_restore);
	err = tui_new(&options, &fault, &tui);
	if (!err) {
		tui_header(tui, "PO 22.03 · Netwerk Meppel", "consulent jdejong");
		err = tui_run(tui, argc > 1 ? argv[1] : NULL, &fault);
		tui_free(&tui);
	}
	if (err && err != SWV_EHANGUP) {
		struct str text = { 0 };

		melding(&fault, &text);
		fprintf(stderr, "proef: %s\n", str_get(&text));
		str_fini(&text);
	}
	return err ? melding_exit(err) : 0;
}
