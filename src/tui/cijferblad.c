/* SPDX-License-Identifier: EUPL-1.2 */
/* The figures of a period, part by part. */
#include "swv/tui/cijferblad.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/model/woord.h"
#include "swv/service/cijfers.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/keuze.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/rijbron.h"

enum { GEBIEDEN = 200 };

struct cijferblad {
	struct rijbron rows;
	struct tui *tui;
	const char *onderdeel; /* where it begins; NULL: at the first */
	struct periode periode;
	char *gebied; /* NULL: all */
	char *naam;   /* what that is called */
	struct recs recs;
	struct keuzen gebieden; /* what each is called */
};

/* ---- reading ---- */

static const struct rec *
rec_of(const void *row)
{
	return row ? rijbron_item(row) : NULL;
}

static const char *
area_name(const struct cijferblad *b, const char *id)
{
	for (size_t i = 0; i < b->gebieden.n; i++)
		if (str_eq(b->gebieden.items[i].id, id))
			return b->gebieden.items[i].label;
	return id;
}

/* Those of which the user may count anything. */
static void
read_areas(struct cijferblad *b)
{
	struct session *s = app_session(b->tui);
	struct query query;
	struct recs recs = { 0 };
	struct fault fault = { 0 };

	keuzen_fini(&b->gebieden);
	query_init(&query, &kind_gebied);
	query_number(&query, FILTER_IS, kind_field(&kind_gebied, "actief"), 1);
	if (lezen_recs(s, &query, GEBIEDEN, &fault, &recs))
		tui_fault(b->tui, &fault);
	for (size_t i = 0; i < recs.n; i++)
		if (rechten_mag_dossier(&s->rechten, RECHT_CIJFERS, rec_id(recs.items[i])))
			keuzen_add(
			    &b->gebieden, rec_id(recs.items[i]), rec_title(recs.items[i]), NULL);
	recs_fini(&recs);
	query_fini(&query);
}

static void
heading(const struct rec *rec, struct str *out)
{
	const struct field *f = &kind_cijfer.fields[kind_field(&kind_cijfer, "groep")];
	size_t at = out->len;

	str_add(out, field_choice(f, rec_text(rec, "groep"))->label);
	out->s[at] = (char)toupper((unsigned char)out->s[at]);
}

/* The id without the period, so that the cursor stays where it is from one to the next. */
static const char *
stable_id(const struct rec *rec)
{
	const char *id = rec_id(rec);

	while (*id && *id != '.')
		id++;
	return id;
}

static void
read_figures(struct cijferblad *b)
{
	const struct cijfers_vraag ask = {
		.periode = b->periode, .gebied = b->gebied, .op_scherm = true
	};
	struct fault fault = { 0 };
	const char *groep = "";

	rijbron_clear(&b->rows);
	recs_fini(&b->recs);
	read_areas(b);
	cijfers_lees(app_session(b->tui), &ask, &fault, &b->recs);
	tui_fault(b->tui, &fault);
	for (size_t i = 0; i < b->recs.n; i++) {
		const struct rec *rec = b->recs.items[i];
		struct str text = { 0 };

		if (!str_eq(groep, rec_text(rec, "groep"))) {
			heading(rec, &text);
			rijbron_kop(&b->rows, text.s);
			groep = rec_text(rec, "groep");
			str_clear(&text);
		}
		str_addf(&text, "%s %s", rec_title(rec), area_name(b, rec_text(rec, "gebied")));
		rijbron_add(&b->rows, stable_id(rec), rec, text.s);
		str_fini(&text);
	}
}

/* ---- the list ---- */

static void
add_number(const struct rec *rec, const char *field, struct str *out)
{
	const char *eenheid = rec_text(rec, "eenheid");

	if (!rec_has(rec, field))
		return;
	if (str_eq(eenheid, "euro")) {
		str_add(out, "€ ");
		money_format(rec_int(rec, field), out);
		return;
	}
	decimal_format(rec_int(rec, field), ',', out);
	if (str_in_words("% dagen", eenheid))
		str_addf(out, " %s", eenheid);
}

enum { NAAM, STAND, WAARDE, STREEF, OORDEEL };

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	const struct cijferblad *b = arg;
	const struct rec *rec = rec_of(row);

	switch (column) {
	case NAAM:
		if (rec_has(rec, "gebied") && !b->gebied)
			str_addf(out, "   %s", area_name(b, rec_text(rec, "gebied")));
		else
			str_add(out, rec_title(rec));
		break;
	case STAND:
		str_add(out, rec_text(rec, "stand"));
		break;
	case OORDEEL:
		str_add(out, rec_text(rec, "oordeel"));
		break;
	default:
		add_number(rec, column == WAARDE ? "waarde" : "streef", out);
	}
}

static char
mark(void *arg, const void *row, enum role *role)
{
	(void)arg;
	if (!str_eq(rec_text(rec_of(row), "oordeel"), "niet gehaald"))
		return ' ';
	*role = ROLE_LATE;
	return '!';
}

static const struct kolom columns[] = {
	{ "Cijfer", 24, 0, KOLOM_LEFT, 0 },
	{ "Aantal", 9, 16, KOLOM_RIGHT, 0 },
	{ "Waarde", 9, 14, KOLOM_RIGHT, 0 },
	{ "Streef", 7, 10, KOLOM_RIGHT, 0 },
	{ "Oordeel", 12, 12, KOLOM_LEFT, 0 },
	{ 0 },
};

/* "4e kwartaal 2026 · Noord"; who may only count is told so. */
static void
tell(void *arg, struct str *out)
{
	const struct cijferblad *b = arg;
	const struct session *s = app_session(b->tui);

	periode_label(&b->periode, out);
	if (b->gebied)
		str_addf(out, " · %s", b->naam);
	if (!rechten_mag_dossier(&s->rechten, RECHT_LEZEN, NULL))
		str_add(out, " · Van de dossiers ziet u alleen hoeveel het er zijn.");
}

/* The first row of the part that was asked for. */
static const void *
first(void *arg)
{
	const struct cijferblad *b = arg;

	for (size_t i = 0; b->onderdeel && i < b->rows.n; i++) {
		const struct rec *rec = rec_of(b->rows.rows[i]);

		if (rec && str_eq(rec_text(rec, "groep"), b->onderdeel))
			return b->rows.rows[i];
	}
	return NULL;
}

static const struct lijst_class list_class = {
	.bron = RIJBRON,
	.columns = columns,
	.cell = cell,
	.mark = mark,
	.filter = rijbron_filter,
	.first = first,
	.count = tell,
	.empty = "Er zijn geen cijfers.",
};

/* ---- acts ---- */

static void
step(struct view *view, int step_)
{
	struct cijferblad *b = view->state;

	b->periode = cijfers_stap(app_session(b->tui), &b->periode, step_);
	read_figures(b);
	lijst_reload(&b->rows.list);
}

static void
run_earlier(struct tui *tui, struct view *view)
{
	(void)tui;
	step(view, -1);
}

static void
run_later(struct tui *tui, struct view *view)
{
	(void)tui;
	step(view, 1);
}

/* From a quarter to the whole school year that it lies in, and back to the present one. */
static void
run_year(struct tui *tui, struct view *view)
{
	struct cijferblad *b = view->state;
	struct session *s = app_session(tui);

	if (b->periode.soort == PERIODE_SCHOOLJAAR)
		b->periode = cijfers_periode(s, session_vandaag(s));
	else
		b->periode = periode_of(
		    PERIODE_SCHOOLJAAR, b->periode.laatste, s->regels.kalender.schooljaar_begin);
	read_figures(b);
	lijst_reload(&b->rows.list);
}

static void
run_area(struct tui *tui, struct view *view)
{
	struct cijferblad *b = view->state;
	struct keuzen list = { 0 };
	struct str title = { 0 };
	char *id = NULL;

	woord(&app_session(tui)->inst, "gebied", false, &title);
	title.s[0] = (char)toupper((unsigned char)title.s[0]);
	keuzen_add(&list, "", "Alle samen", NULL);
	for (size_t i = 0; i < b->gebieden.n; i++)
		keuzen_add(&list, b->gebieden.items[i].id, b->gebieden.items[i].label, NULL);
	if (dialoog_choose(tui, title.s, &list, b->gebied, &id)) {
		free(b->gebied);
		free(b->naam);
		b->gebied = *id ? mem_strdup(id) : NULL;
		b->naam = mem_strdup(area_name(b, id));
		read_figures(b);
		lijst_restart(&b->rows.list);
	}
	free(id);
	keuzen_fini(&list);
	str_fini(&title);
}

static const struct action actions[] = {
	{ "[", "Left", "Eerder", "Naar de periode ervoor.", 0, run_earlier },
	{ "]", "Right", "Later", "Naar de periode erna.", 0, run_later },
	{ "y", NULL, "Schooljaar", "Van het hele schooljaar, of weer van nu.", 0, run_year },
	{ "f", NULL, "Gebied", "Van een gebied, of van alle samen.", 0, run_area },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	APP_ACTIONS_LEZEN,
	{ 0 },
};

static void *
blad_new(struct tui *tui)
{
	struct cijferblad *b = mem_zero(1, sizeof(*b));
	struct session *s = app_session(tui);

	rijbron_init(&b->rows, &list_class);
	b->tui = tui;
	b->periode = cijfers_periode(s, session_vandaag(s));
	read_figures(b);
	return b;
}

static void
blad_close(struct view *view, struct tui *tui)
{
	struct cijferblad *b = view->state;

	(void)tui;
	rijbron_clear(&b->rows);
	rijbron_fini(&b->rows);
	recs_fini(&b->recs);
	keuzen_fini(&b->gebieden);
	free(b->gebied);
	free(b->naam);
	free(b);
}

static void
blad_refresh(struct view *view, struct tui *tui)
{
	struct cijferblad *b = view->state;

	(void)tui;
	read_figures(b);
	lijst_reload(&b->rows.list);
}

static void
blad_title(const struct view *view, struct str *out)
{
	(void)view;
	str_add(out, "Cijfers");
}

#define BLAD                                                                                       \
	.name = "cijfers", .actions = actions, LIJSTSCHERM, .refresh = blad_refresh,               \
	.look = app_look, .close = blad_close

static const struct view_class blad_class = { BLAD, .title = blad_title };

void
cijferblad_open(struct tui *tui, const char *onderdeel)
{
	struct cijferblad *b = blad_new(tui);

	b->onderdeel = onderdeel;
	tui_push(tui, &blad_class, b);
}

const struct screen dossiercijfers = {
	.name = "thuiszitters",
	.label = "Thuiszitters",
	.tab = '4',
	.open = blad_new,
	.view = { BLAD },
};
