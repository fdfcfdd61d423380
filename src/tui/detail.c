/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/detail.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/tui/afvink.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/tekstblad.h"

enum { MANY = 100, LABEL = 18 };

struct detail {
	const struct kind *kind;
	char *id;
};

/* ---- the text ---- */

static void
add_field(struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	struct str text = { 0 };

	if (f->to && v->tag == VALUE_TEXT)
		lezen_namen(s, f->to, v->s, MANY, &text);
	else
		value_format(f, v, VALUE_HUMAN, &text);
	str_add(out, f->label);
	str_pad(out, ' ', 1);
	for (size_t n = utf8_length(f->label); n < LABEL; n++)
		str_addc(out, ' ');
	str_addf(out, "%s\n", str_get(&text));
	str_fini(&text);
}

static void
add_fields(struct session *s, const struct rec *rec, struct str *out)
{
	for (size_t i = 0; i < rec->kind->n_fields; i++) {
		const struct field *f = &rec->kind->fields[i];

		if (rec->v[i].tag != VALUE_NONE && !(f->flags & FIELD_DETAIL))
			add_field(s, f, &rec->v[i], out);
	}
}

/* Why do we do this?  The way up in the plan. */
static void
add_why(struct session *s, const struct rec *rec, struct str *out)
{
	struct takken up;
	char *id = mem_strdup(rec_id(rec));

	if ((rec->kind->flags & KIND_TREE) && !lezen_takken(s, &id, 1, NULL, &up)) {
		if (up.n > 1)
			str_add(out, "\n# Waarom\n");
		for (size_t i = 0; i + 1 < up.n; i++) {
			str_pad(out, ' ', 2 * i);
			str_addf(out, "%s: %s\n", up.items[i].soort, up.items[i].titel);
		}
		takken_fini(&up);
	}
	free(id);
}

/* The rows of a kind that hang on this record, each told by line(). */
static void
add_hanging(struct session *s, const struct rec *rec, const char *heading, const struct kind *kind,
    const char *by_kind, const char *by_id, const char *sort,
    void (*line)(struct session *s, const struct rec *row, struct str *out), struct str *out)
{
	struct recs recs = { 0 };
	struct query query;

	query_init(&query, kind);
	query.sort = sort;
	query_text(&query, FILTER_IS, kind_field(kind, by_kind), rec->kind->name);
	query_text(&query, FILTER_IS, kind_field(kind, by_id), rec_id(rec));
	lezen_recs(s, &query, MANY, NULL, &recs);
	if (recs.n)
		str_addf(out, "\n# %s\n", heading);
	for (size_t i = 0; i < recs.n; i++)
		line(s, recs.items[i], out);
	recs_fini(&recs);
	query_fini(&query);
}

static void
termijn_line(struct session *s, const struct rec *t, struct str *out)
{
	char day[DATUM_MAX];
	struct str status = { 0 };

	(void)s;
	value_format(&t->kind->fields[kind_field(t->kind, "status")], rec_get(t, "status"),
	    VALUE_HUMAN, &status);
	str_addf(out, "%s  %s: %s\n", datum_toon(rec_date(t, "uiterlijk"), day),
	    rec_text(t, "omschrijving"), str_get(&status));
	str_fini(&status);
}

static void
tik_line(struct session *s, const struct rec *t, struct str *out)
{
	char day[DATUM_MAX], *naam = lezen_naam(s, WIE_KINDS " gebied", rec_text(t, "sleutel"));

	str_addf(out, "%s  %s (%s) %s\n", datum_toon(rec_date(t, "gereed_op"), day), naam,
	    rec_text(t, "door"), rec_text(t, "bewijs"));
	free(naam);
}

static void
notitie_line(struct session *s, const struct rec *n, struct str *out)
{
	char day[DATUM_MAX];

	(void)s;
	str_addf(out, "%s  %s: %s\n", datum_toon(rec_date(n, "op"), day), rec_text(n, "door"),
	    rec_text(n, "tekst"));
}

static void
log_line(struct session *s, const struct rec *r, struct str *out)
{
	char when[21];

	(void)s;
	str_addf(out, "%s  %s: %s\n", stamp_format(rec_int(r, "op"), when), rec_text(r, "wie"),
	    rec_text(r, "handeling"));
}

static char *
detail_text(struct session *s, const struct rec *rec)
{
	struct str out = { 0 };

	str_addf(&out, "# %s\n", rec_title(rec));
	add_fields(s, rec, &out);
	add_why(s, rec, &out);
	add_hanging(
	    s, rec, "Termijnen", &kind_termijn, "bron", "bron_id", "uiterlijk", termijn_line, &out);
	add_hanging(s, rec, "Vinken", &kind_tik, "bron", "bron_id", "id", tik_line, &out);
	add_hanging(
	    s, rec, "Notities", &kind_notitie, "bron", "bron_id", "-id", notitie_line, &out);
	add_hanging(
	    s, rec, "Wat ermee gebeurde", &kind_logboek, "kind", "bron_id", "-nr", log_line, &out);
	return str_take(&out);
}

/* ---- the page ---- */

static char *
refresh(void *arg, struct tui *tui)
{
	const struct detail *d = arg;
	struct rec *rec;
	char *text;

	if (lezen_een(app_session(tui), d->kind, d->id, NULL, &rec))
		return NULL; /* gone: what was read stays to be read */
	text = detail_text(app_session(tui), rec);
	rec_free(&rec);
	return text;
}

static void
closed(void *arg, struct tui *tui)
{
	struct detail *d = arg;

	(void)tui;
	free(d->id);
	free(d);
}

static void
run_edit(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	bewerk_open(tui, d->kind, d->id, NULL);
}

static void
run_tick(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	afvink(tui, d->kind, d->id);
}

static void
run_note(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	bewerk_notitie(tui, d->kind, d->id);
}

static void
run_evidence(struct tui *tui, struct view *view)
{
	const struct detail *d = tekstblad_arg(view);

	afvink_bewijs(tui, d->kind, d->id);
}

static const struct action actions[] = {
	{ "e", NULL, "Bewerk", "Wijzig de gegevens.", NEEDS_WRITE, run_edit },
	{ "v", NULL, "Vink", "Vink af, of zet weer open.", NEEDS_WRITE, run_tick },
	{ "b", NULL, "Bewijs", "Leg vast waaruit blijkt dat het klaar is.", NEEDS_WRITE,
	    run_evidence },
	{ "a", NULL, "Notitie", "Schrijf op hoe het ervoor staat.", NEEDS_WRITE, run_note },
	APP_ACTIONS,
	{ 0 },
};

static const struct tekstblad_class class = {
	.refresh = refresh,
	.closed = closed,
	.actions = actions,
};

void
detail_open(struct tui *tui, const struct kind *kind, const char *id)
{
	struct session *s = app_session(tui);
	struct fault fault = { 0 };
	struct detail *d;
	struct rec *rec;
	char *text;

	if (lezen_een(s, kind, id, &fault, &rec)) {
		tui_fault(tui, &fault);
		return;
	}
	d = mem_zero(1, sizeof(*d));
	*d = (struct detail){ kind, mem_strdup(id) };
	text = detail_text(s, rec);
	tekstblad_open(tui, &class, d, rec_title(rec), text);
	free(text);
	rec_free(&rec);
}
